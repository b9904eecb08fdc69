//===- ZeroBefore.h - Buffers that are 0 before an op -----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_ZEROBEFORE_H
#define DIFF_PASSES_GPU_ZEROBEFORE_H

#include "mlir/Analysis/AliasAnalysis.h"

namespace diff {

/// If `buffer` is a constant when `op` begins, because of an op in its block
/// that does nothing else and whose result nothing else reads, removes that op
/// and returns the constant: `op` has to do without it. Fills that only this
/// needed go away, too.
mlir::TypedAttr takeFillBefore(mlir::Operation *op, mlir::Value buffer,
                               mlir::AliasAnalysis &aliases);
/// The same of 0 only.
bool takeZeroBefore(mlir::Operation *op, mlir::Value buffer,
                    mlir::AliasAnalysis &aliases);

} // namespace diff

#endif // DIFF_PASSES_GPU_ZEROBEFORE_H
