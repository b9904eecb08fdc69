//===- OutputFile.h - Files that appear whole or not at all -----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_OUTPUTFILE_H
#define DIFF_TOOLS_DIFF_OPT_OUTPUTFILE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"

#include <optional>
#include <string>

namespace diff {

/// A file to be written, beside its final place until `commit`; if that never
/// comes, whatever the reason, nothing is left of it. "-" and what is no
/// regular file (a pipe, /dev/null) are written directly.
class OutputFile {
public:
  /// Fails when `path` will not be writable, so that this comes to light before
  /// the work is done.
  static llvm::Expected<OutputFile> create(llvm::StringRef path,
                                           bool executable = false);
  OutputFile(OutputFile &&) = default;
  OutputFile &operator=(OutputFile &&) = default;
  ~OutputFile();

  /// Whether this becomes a file with a place in a folder.
  bool isRegular() const { return temporary.has_value(); }

  /// Where to write for those who open a file themselves.
  llvm::StringRef pathToWrite() const {
    return temporary ? llvm::StringRef(temporary->TmpName) : path;
  }

  /// Puts the content where it is safe but not yet seen.
  llvm::Error write(llvm::StringRef content);
  /// Shows what was written under the final name.
  llvm::Error commit();

private:
  explicit OutputFile(std::string path) : path(std::move(path)) {}

  std::string path;
  std::optional<llvm::sys::fs::TempFile> temporary;
};

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_OUTPUTFILE_H
