//===- MergeElementwise.h - Ops on buffers merged with readers --*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On buffers, since what an op and its only reader share is known there, and
// nothing after has to know ops that are made of several.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_MERGEELEMENTWISE_H
#define DIFF_PASSES_GPU_MERGEELEMENTWISE_H

#include "mlir/Analysis/AliasAnalysis.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace diff {

/// On an op that a kernel of another one does: it is no reader for a second.
inline constexpr llvm::StringLiteral kTakenAttrName = "diff.taken";

/// The elementwise op that is the only one to read what `op` writes, all of it
/// and once, in `op`'s block. A copy becomes a generic op. Null without one.
mlir::linalg::GenericOp findElementwiseReader(mlir::linalg::LinalgOp op);

/// Moves `op` right before `reader`, if what it reads is the same there and
/// `reader` does not write it either. Returns whether that is so.
bool moveToReader(mlir::linalg::LinalgOp op, mlir::linalg::GenericOp reader,
                  mlir::AliasAnalysis &aliases);

/// One op for two elementwise ones that follow each other, of which the second
/// is all that reads what the first writes.
mlir::linalg::GenericOp mergeElementwise(mlir::linalg::GenericOp first,
                                         mlir::linalg::GenericOp second);

/// Removes a buffer that is only freed.
void eraseIfUnused(mlir::Value buffer);

} // namespace diff

#endif // DIFF_PASSES_GPU_MERGEELEMENTWISE_H
