//===- OutputFile.cpp - Files that appear whole or not at all -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutputFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace diff;

static Error cannotWrite(StringRef path, std::error_code error) {
  return createStringError(error,
                           "cannot write '" + path + "': " + error.message());
}

static Error writeTo(raw_fd_ostream &os, StringRef path, StringRef content) {
  os << content;
  os.flush();
  std::error_code error = os.error();
  os.clear_error();
  return error ? cannotWrite(path, error) : Error::success();
}

Expected<OutputFile> OutputFile::create(StringRef path, bool executable) {
  OutputFile file(path.str());
  if (path == "-")
    return file;
  sys::fs::file_status status;
  if (!sys::fs::status(path, status)) {
    if (sys::fs::is_directory(status))
      return cannotWrite(path, std::make_error_code(std::errc::is_a_directory));
    if (!sys::fs::can_write(path))
      return cannotWrite(path,
                         std::make_error_code(std::errc::permission_denied));
    if (!sys::fs::is_regular_file(status))
      return file;
    // Writing through a link changes the file, not the link.
    SmallString<128> real;
    if (!sys::fs::real_path(path, real))
      file.path = real.str().str();
  }
  unsigned mode = sys::fs::all_read | sys::fs::all_write;
  if (executable)
    mode |= sys::fs::all_exe;
  Expected<sys::fs::TempFile> temporary =
      sys::fs::TempFile::create(file.path + ".tmp%%%%%%", mode);
  if (!temporary)
    return cannotWrite(path, errorToErrorCode(temporary.takeError()));
  file.temporary = std::move(*temporary);
  return file;
}

OutputFile::~OutputFile() {
  if (temporary)
    consumeError(temporary->discard());
}

Error OutputFile::write(StringRef content) {
  if (temporary) {
    raw_fd_ostream os(temporary->FD, /*shouldClose=*/false);
    return writeTo(os, path, content);
  }
  std::error_code error;
  raw_fd_ostream os(path, error);
  return error ? cannotWrite(path, error) : writeTo(os, path, content);
}

Error OutputFile::commit() {
  if (!temporary)
    return Error::success();
  Error error = temporary->keep(path);
  temporary.reset();
  return error ? cannotWrite(path, errorToErrorCode(std::move(error)))
               : Error::success();
}
