//===- Link.cpp - Links shared libraries ----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// By lld within this process; in a build without lld's libraries, by the first
// of ld.lld and ld on PATH.
//
//===----------------------------------------------------------------------===//

#include "passes/emit/Emit.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

#ifdef DIFF_HAVE_LLD
#include "lld/Common/Driver.h"
LLD_HAS_DRIVER(elf)
#endif

using namespace llvm;
using namespace diff;

#ifdef DIFF_HAVE_LLD

/// Runs the linker; on failure returns false and says why in `message`.
static bool runLinker(ArrayRef<std::string> args, std::string &message) {
  SmallVector<const char *> argv = {"ld.lld", "--threads=1"};
  for (const std::string &arg : args)
    argv.push_back(arg.c_str());
  raw_string_ostream os(message);
  lld::Result result =
      lld::lldMain(argv, os, os, {{lld::Gnu, &lld::elf::link}});
  return result.retCode == 0;
}

#else

static bool runLinker(ArrayRef<std::string> args, std::string &message) {
  ErrorOr<std::string> program = sys::findProgramByName("ld.lld");
  if (!program)
    program = sys::findProgramByName("ld");
  if (!program) {
    message = "this build has no linker in it, and neither ld.lld nor ld is "
              "on PATH: install lld or binutils";
    return false;
  }
  SmallVector<StringRef> argv = {*program};
  argv.append(args.begin(), args.end());
  if (sys::ExecuteAndWait(*program, argv, std::nullopt, {}, 0, 0, &message))
    return false;
  return true;
}

#endif

/// Creates an empty file that goes away with the process.
static Error createScratchFile(StringRef suffix, SmallVectorImpl<char> &path) {
  if (std::error_code error =
          sys::fs::createTemporaryFile("diff-opt", suffix, path))
    return createStringError(error, "cannot create a temporary file: " +
                                        error.message());
  sys::RemoveFileOnSignal(StringRef(path.data(), path.size()));
  return Error::success();
}

static void removeScratchFile(const SmallString<128> &path) {
  if (path.empty())
    return;
  (void)sys::fs::remove(path);
  sys::DontRemoveFileOnSignal(path);
}

static Error writeFile(StringRef path, StringRef content) {
  std::error_code error;
  raw_fd_ostream os(path, error);
  if (!error) {
    os << content;
    os.close();
    error = os.error();
    os.clear_error();
  }
  if (error)
    return createStringError(error,
                             "cannot write '" + path + "': " + error.message());
  return Error::success();
}

Expected<std::unique_ptr<MemoryBuffer>> diff::linkLibrary(StringRef object,
                                                          StringRef soname) {
  SmallString<128> objectPath, libraryPath;
  scope_exit cleanUp([&] {
    removeScratchFile(objectPath);
    removeScratchFile(libraryPath);
  });
  if (Error error = createScratchFile("o", objectPath))
    return error;
  if (Error error = createScratchFile("so", libraryPath))
    return error;
  if (Error error = writeFile(objectPath, object))
    return error;

  std::string name = "-soname=" + soname.str();
  std::string message;
  if (!runLinker({"-shared", "-z", "now", "-z", "relro", "-z", "noexecstack",
                  "--hash-style=gnu", "--gc-sections", "--eh-frame-hdr",
                  "--build-id", name, "-o", libraryPath.str().str(),
                  objectPath.str().str()},
                 message))
    return createStringError("linking failed: " + message);
  ErrorOr<std::unique_ptr<MemoryBuffer>> library = MemoryBuffer::getFile(
      libraryPath, /*IsText=*/false, /*RequiresNullTerminator=*/false,
      /*IsVolatile=*/true);
  if (!library)
    return createStringError(library.getError(),
                             "linking failed: the linker left no library");
  return std::move(*library);
}
