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

/// Runs the pipelines that `--emit` stands for. A module that is in the llvm
/// dialect already, such as `--emit=mlir` writes, stays as it is.
mlir::LogicalResult lowerModel(mlir::ModuleOp module,
                               const CompileOptions &options,
                               const TargetDescription &target,
                               mlir::TimingScope &timing);

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_LOWER_H
