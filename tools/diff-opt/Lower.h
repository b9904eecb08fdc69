//===- Lower.h - From a model to the llvm dialect ---------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_LOWER_H
#define DIFF_TOOLS_DIFF_OPT_LOWER_H

#include "Options.h"

namespace mlir {
class TimingScope;
} // namespace mlir

namespace diff {

// The pipelines that `--emit` stands for, in two steps. A module that is in the
// llvm dialect already, such as `--emit=mlir` writes, stays as it is.

/// What all targets have in common.
mlir::LogicalResult prepareModel(mlir::ModuleOp module,
                                 const CompileOptions &options,
                                 mlir::TimingScope &timing);

mlir::LogicalResult lowerForCpu(mlir::ModuleOp module,
                                const CompileOptions &options,
                                const TargetDescription &target,
                                mlir::TimingScope &timing);

/// To the host's side in the llvm dialect, and a module of kernels in it.
mlir::LogicalResult lowerForGpu(mlir::ModuleOp module,
                                const CompileOptions &options,
                                llvm::StringRef chip,
                                mlir::TimingScope &timing);

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_LOWER_H
