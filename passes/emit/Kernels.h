//===- Kernels.h - From kernels in the llvm dialect to PTX ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The input is what `--diff-gpu` leaves: a gpu.module whose functions are of
// the llvm dialect.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_EMIT_KERNELS_H
#define DIFF_PASSES_EMIT_KERNELS_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace diff {

/// A kernel, as the model's table describes it.
struct KernelInfo {
  std::string name;
  uint32_t threads = 0, sharedBytes = 0;
};

/// A model's kernels for one GPU.
struct KernelCode {
  std::string chip;
  std::string ptx;
  /// Machine code, empty where there is no ptxas.
  std::string cubin;
  /// In the order in which launches count them.
  std::vector<KernelInfo> kernels;
};

/// Whether a target's name is one of a GPU ("sm_80"), known or not.
bool isGpuName(llvm::StringRef name);

/// Fails unless LLVM generates code for the GPU and it has what the kernels
/// need: sm_80 and later.
llvm::Error checkGpuTarget(llvm::StringRef name);

/// The kernels as PTX. Each is described by a line of its own at the start, as
/// docs/CUDA.md tells. Fails after a diagnostic; a model without a kernel is an
/// error, too.
mlir::FailureOr<std::string> translateKernels(mlir::ModuleOp module,
                                              llvm::StringRef chip);

/// The kernels of `module` in all forms, which are taken out of it. There may
/// be none. Without ptxas a remark says that there is PTX only.
mlir::FailureOr<KernelCode> compileKernels(mlir::ModuleOp module,
                                           llvm::StringRef chip);

/// The bytes of the ELF file that NVIDIA's ptxas makes of `ptx`: the one that
/// the environment variable DIFF_PTXAS names, on the PATH, or in CUDA_HOME or
/// /usr/local/cuda.
llvm::Expected<std::string> assemblePtx(llvm::StringRef ptx,
                                        llvm::StringRef chip);

} // namespace diff

#endif // DIFF_PASSES_EMIT_KERNELS_H
