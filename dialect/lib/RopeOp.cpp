//===- RopeOp.cpp - diff.rope -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpUtils.h"
#include "diff/Dialect/Diff.h"

using namespace mlir;
using namespace diff;

LogicalResult RopeOp::verify() {
  auto input = cast<ShapedType>(getInput().getType());
  auto init = cast<ShapedType>(getInit().getType());
  auto cos = cast<ShapedType>(getCos().getType());
  auto sin = cast<ShapedType>(getSin().getType());
  if (input.getElementType() != init.getElementType() ||
      failed(verifyCompatibleShape(input, init)))
    return emitOpError("(C1) expects input and init of one type, but has ")
           << input << " and " << init;
  if (cos.getElementType() != sin.getElementType() ||
      failed(verifyCompatibleShape(cos, sin)))
    return emitOpError("(C1) expects tables of one type, but has ")
           << cos << " and " << sin;

  int64_t rank = input.getRank();
  if (rank == 0 || input.isDynamicDim(rank - 1) ||
      input.getDimSize(rank - 1) % 2 != 0)
    return emitOpError(
               "(C2) expects a last dim that is static and even, but the "
               "input is ")
           << input;
  int64_t headDim = input.getDimSize(rank - 1);

  AffineMap map = getTableMap();
  if (map.getNumDims() != rank || map.getNumSymbols() != 0 ||
      !map.isProjectedPermutation(/*allowZeroInResults=*/false) ||
      map.getNumResults() != cos.getRank() || map.getNumResults() == 0 ||
      map.getResults().back() != getAffineDimExpr(rank - 1, getContext()))
    return emitOpError("(C3) expects table_map to take the ")
           << rank << " dims of the input to the " << cos.getRank()
           << " dims of the tables, the last to the last, but it is "
           << AffineMapAttr::get(map);

  for (auto [index, expr] : llvm::enumerate(map.getResults())) {
    int64_t size = input.getDimSize(cast<AffineDimExpr>(expr).getPosition());
    int64_t entries = cos.getDimSize(index);
    bool last = index + 1 == map.getNumResults();
    bool same = ShapedType::isDynamic(size) || ShapedType::isDynamic(entries) ||
                size == entries;
    if (last && (entries == headDim || entries == headDim / 2))
      continue;
    if (last)
      return emitOpError("(C4) expects tables of ")
             << headDim / 2 << " or " << headDim
             << " entries for a head dim of " << headDim << ", but they are "
             << cos;
    if (!same)
      return emitOpError("(C4) expects dim ")
             << index << " of the tables to be the input's " << size
             << ", but it is " << entries;
  }
  return verifyDestinationStyle(*this, "(C5)");
}

void RopeOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationStyleEffects(*this, effects);
}

LogicalResult RopeOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &shapes) {
  return reifyDestinationStyleShapes(*this, builder, shapes);
}
