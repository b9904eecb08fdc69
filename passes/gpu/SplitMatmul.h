//===- SplitMatmul.h - Products of matrices in parts ------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_SPLITMATMUL_H
#define DIFF_PASSES_GPU_SPLITMATMUL_H

#include "passes/gpu/Contraction.h"
#include "passes/gpu/MatmulEpilogue.h"

namespace diff {

/// On a contraction: C counts as 0 before, whatever is in its memory.
inline constexpr llvm::StringLiteral kOverwritesAttrName = "diff.overwrites";
/// On a contraction: if the number of rows is not a constant, it is a small
/// one.
inline constexpr llvm::StringLiteral kFewRowsAttrName = "diff.few_rows";
/// So many are few.
inline constexpr int64_t kFewRows = 16;

/// If rows are of a number that is not known, two ops for one: of which the one
/// for few rows runs where there are few, each with an epilogue. Both are added
/// to `ops`, or `product`'s op is.
void branchOnRows(const Contraction &product,
                  llvm::SmallVectorImpl<MatmulOps> &ops);

/// Whether k can be cut into `parts` of a multiple of `depth` elements.
bool canSplit(const Contraction &product, int64_t parts, int64_t depth);

/// Instead of `product`: as many products as `parts`, each of a part of k, into
/// memory of their own, and an elementwise op that adds them to C, always in
/// the same order, and does what the epilogue does. Returns the op with all
/// products, a batch dim of which is the part.
mlir::linalg::LinalgOp splitMatmul(const Contraction &product, int64_t parts);

} // namespace diff

#endif // DIFF_PASSES_GPU_SPLITMATMUL_H
