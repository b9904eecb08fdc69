//===- NvidiaTools.cpp - NVIDIA's assembler and disassembler --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/NvidiaTools.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>

using namespace llvm;
using namespace diff;

std::string diff::cudaFolder() {
  return sys::Process::GetEnv("CUDA_HOME").value_or("/usr/local/cuda");
}

Expected<std::string> diff::findNvidiaTool(StringRef name) {
  std::optional<std::string> named = sys::Process::GetEnv("DIFF_PTXAS");
  if (named && !named->empty()) {
    if (!sys::fs::can_execute(*named))
      return createStringError("DIFF_PTXAS is '" + *named +
                               "', which is no program");
    if (name == "ptxas")
      return *named;
    SmallString<128> beside(sys::path::parent_path(*named));
    sys::path::append(beside, name);
    if (sys::fs::can_execute(beside))
      return std::string(beside);
  }
  if (ErrorOr<std::string> found = sys::findProgramByName(name))
    return *found;
  SmallString<128> path(cudaFolder());
  sys::path::append(path, "bin", name);
  return sys::fs::can_execute(path) ? std::string(path) : std::string();
}

namespace {
/// A file that goes with its scope.
class ScratchFile {
public:
  static Expected<ScratchFile> create(StringRef extension,
                                      StringRef content = "") {
    ScratchFile file;
    int descriptor;
    if (std::error_code error = sys::fs::createTemporaryFile(
            "diff-kernels", extension, descriptor, file.path))
      return createStringError("cannot make a temporary file: " +
                               error.message());
    file.remover = std::make_unique<FileRemover>(file.path);
    raw_fd_ostream os(descriptor, /*shouldClose=*/true);
    os << content;
    return file;
  }

  StringRef name() const { return path; }
  std::string read() const {
    auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                        /*RequiresNullTerminator=*/false,
                                        /*IsVolatile=*/true);
    return buffer ? (*buffer)->getBuffer().str() : std::string();
  }

private:
  SmallString<128> path;
  /// A copy, which is what a move of it is, would remove the file.
  std::unique_ptr<FileRemover> remover;
};
} // namespace

/// Runs a program whose output and messages go to these files.
static Error run(StringRef program, ArrayRef<StringRef> arguments,
                 const ScratchFile &output, const ScratchFile &messages) {
  SmallVector<StringRef> line = {program};
  llvm::append_range(line, arguments);
  std::optional<StringRef> redirects[] = {std::nullopt, output.name(),
                                          messages.name()};
  std::string reason;
  if (sys::ExecuteAndWait(program, line, std::nullopt, redirects, 0, 0,
                          &reason) == 0)
    return Error::success();
  return createStringError(sys::path::filename(program) + " failed: " +
                           output.read() + messages.read() + reason);
}

Expected<AssembledKernels> diff::runPtxas(StringRef ptxas, StringRef ptx,
                                          StringRef chip) {
  auto source = ScratchFile::create("ptx", ptx);
  auto result = ScratchFile::create("cubin");
  auto log = ScratchFile::create("txt"), rest = ScratchFile::create("txt");
  if (Error error =
          joinErrors(joinErrors(source.takeError(), result.takeError()),
                     joinErrors(log.takeError(), rest.takeError())))
    return error;
  std::string option = ("-arch=" + chip).str();
  if (Error error = run(
          ptxas, {option, "-O3", "-v", source->name(), "-o", result->name()},
          *rest, *log))
    return error;
  return AssembledKernels{result->read(), log->read() + rest->read()};
}

Expected<std::string> diff::runNvdisasm(StringRef nvdisasm, StringRef cubin) {
  auto source = ScratchFile::create("cubin", cubin);
  auto result = ScratchFile::create("txt"), log = ScratchFile::create("txt");
  if (Error error = joinErrors(source.takeError(),
                               joinErrors(result.takeError(), log.takeError())))
    return error;
  if (Error error = run(nvdisasm, {"-c", source->name()}, *result, *log))
    return error;
  return result->read();
}
