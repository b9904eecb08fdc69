//===- Operands.h - Where an attention's operands come from -----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_OPERANDS_H
#define DIFF_PASSES_INSPECT_OPERANDS_H

#include "passes/analysis/AttentionDesc.h"
#include "passes/inspect/AttentionInfo.h"

#include "llvm/ADT/SmallBitVector.h"

namespace diff {

/// The roles of the dims of an attention's ResultSpace.
struct SpaceRoles {
  llvm::SmallBitVector batch, row, value;
  /// Those of `batch` that tell one head from another; the others are samples.
  llvm::SmallBitVector heads;
  unsigned n = 0, d = 0;
  /// Rows and keys.
  bool isPosition(unsigned dim) const {
    return dim == n || (dim < row.size() && row[dim]);
  }
};

/// An operand followed back through layouts, embeddings, norms, constant
/// factors and biases to the projection that makes it, or as far as that goes.
struct OperandSource {
  OperandInfo info;
  /// The weight of the projection, or the last tensor that was reached.
  mlir::Value tensor;
  bool isWeight = false;
  /// Which of the features of `tensor` it is: the place in all its dims but
  /// those of samples, rows and of the projection's sum, one after the other.
  mlir::AffineExpr feature;
};

/// Follows `element`, a query, key or value, whose dims of features (the score
/// dim or the value dims) are `features`.
OperandSource followOperand(Element element, const SpaceRoles &roles,
                            const llvm::SmallBitVector &features,
                            IndexSpace &space);

/// What a rotary embedding's tables tell.
RopeInfo describeRope(RopeOp op);

/// What lambda, read at `element`, is.
LambdaInfo describeLambda(const Element &element, const SpaceRoles &roles,
                          IndexSpace &space);

/// Where all operands of an attention come from.
struct OperandSources {
  llvm::SmallVector<OperandSource, 2> queries, keys;
  OperandSource value;
};

/// The dims of `roles.batch` on which a feature of some operand depends.
llvm::SmallBitVector getHeadDims(const OperandSources &sources,
                                 const SpaceRoles &roles, IndexSpace &space);

/// Fills in the heads and what follows from them.
void describeHeads(AttentionInfo &info, const OperandSources &sources,
                   const SpaceRoles &roles, IndexSpace &space);

/// The variant that the other facts make it.
Variant concludeVariant(const AttentionInfo &info);

} // namespace diff

#endif // DIFF_PASSES_INSPECT_OPERANDS_H
