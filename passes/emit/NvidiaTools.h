//===- NvidiaTools.h - NVIDIA's assembler and disassembler ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Programs that need not be there.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_EMIT_NVIDIATOOLS_H
#define DIFF_PASSES_EMIT_NVIDIATOOLS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace diff {

/// The folder of the CUDA toolkit: CUDA_HOME, or /usr/local/cuda.
std::string cudaFolder();

/// The path of the tool `name`, or nothing: what the environment variable
/// DIFF_PTXAS names, or is beside that, on the PATH, or in the toolkit's folder
/// bin. An error if DIFF_PTXAS names no program.
llvm::Expected<std::string> findNvidiaTool(llvm::StringRef name);

/// Machine code, and what the assembler says of each kernel (ptxas -v).
struct AssembledKernels {
  std::string cubin, log;
};
llvm::Expected<AssembledKernels>
runPtxas(llvm::StringRef ptxas, llvm::StringRef ptx, llvm::StringRef chip);

/// Machine code as text, with its control flow's labels (nvdisasm -c).
llvm::Expected<std::string> runNvdisasm(llvm::StringRef nvdisasm,
                                        llvm::StringRef cubin);

} // namespace diff

#endif // DIFF_PASSES_EMIT_NVIDIATOOLS_H
