//===- AttentionTiling.cpp - diff.attention: tiling -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpUtils.h"
#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace diff;

SmallVector<utils::IteratorType> AttentionOp::getLoopIteratorTypes() {
  Dims dims = getDims();
  SmallVector<utils::IteratorType> types(dims.numDims,
                                         utils::IteratorType::parallel);
  types[dims.n] = types[dims.d] = utils::IteratorType::reduction;
  // The norm needs a whole row of the result.
  if (getNormEps())
    for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim)
      types[dim] = utils::IteratorType::reduction;
  return types;
}

SmallVector<Range> AttentionOp::getIterationDomain(OpBuilder &builder) {
  SmallVector<Range> domain;
  OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  for (unsigned dim = 0, end = getDims().numDims; dim < end; ++dim)
    domain.push_back({zero, getDimSize(builder, dim), one});
  return domain;
}

/// Whether the tile covers all of `dim`.
static bool isWhole(AttentionOp op, OpBuilder &builder, unsigned dim,
                    OpFoldResult offset, OpFoldResult size) {
  if (!isZeroInteger(offset))
    return false;
  OpFoldResult whole = op.getDimSize(builder, dim);
  if (isEqualConstantIntOrValue(size, whole))
    return true;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(size, whole);
  return succeeded(equal) && *equal;
}

/// The key index that row 0 of the tile stands at: that of the whole op, moved
/// by the tile's first row.
static Value getTilePosition(AttentionOp op, OpBuilder &builder,
                             OpFoldResult firstRow) {
  AttentionOp::Dims dims = op.getDims();
  AffineExpr s0, s1, s2;
  bindSymbols(op.getContext(), s0, s1, s2);
  OpFoldResult position;
  if (op.getPosition())
    position = affine::makeComposedFoldedAffineApply(
        builder, op.getLoc(), s0 + s1,
        {OpFoldResult(op.getPosition()), firstRow});
  else
    position = affine::makeComposedFoldedAffineApply(
        builder, op.getLoc(), s0 - s1 + s2,
        {op.getDimSize(builder, dims.n), op.getDimSize(builder, dims.m),
         firstRow});
  return getValueOrCreateConstantIndexOp(builder, op.getLoc(), position);
}

static Value sliceOperand(AttentionOp op, OpBuilder &builder,
                          OpOperand &operand, ArrayRef<OpFoldResult> offsets,
                          ArrayRef<OpFoldResult> sizes,
                          SmallVectorImpl<Operation *> &slices) {
  SmallVector<OpFoldResult> operandOffsets, operandSizes;
  AffineMap map = op.getMap(operand);
  for (AffineExpr expr : map.getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    operandOffsets.push_back(offsets[dim]);
    operandSizes.push_back(sizes[dim]);
  }
  SmallVector<OpFoldResult> strides(map.getNumResults(),
                                    builder.getIndexAttr(1));
  if (map.getNumResults() == 0)
    return operand.get();
  Operation *slice =
      isa<RankedTensorType>(operand.get().getType())
          ? tensor::ExtractSliceOp::create(builder, op.getLoc(), operand.get(),
                                           operandOffsets, operandSizes,
                                           strides)
                .getOperation()
          : memref::SubViewOp::create(builder, op.getLoc(), operand.get(),
                                      operandOffsets, operandSizes, strides)
                .getOperation();
  slices.push_back(slice);
  return slice->getResult(0);
}

FailureOr<TilingResult>
AttentionOp::getTiledImplementation(OpBuilder &builder,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes) {
  Dims dims = getDims();
  SmallVector<utils::IteratorType> types = getLoopIteratorTypes();
  for (unsigned dim = 0; dim < dims.numDims; ++dim)
    if (types[dim] == utils::IteratorType::reduction &&
        !isWhole(*this, builder, dim, offsets[dim], sizes[dim]))
      return emitOpError("can not be tiled along reduction dim d") << dim;

  TilingResult result;
  SmallVector<Operation *> slices;
  OperationState state(getLoc(), getOperationName());
  SmallVector<Value> operands;
  SmallVector<int32_t> segments =
      llvm::to_vector(getProperties().operandSegmentSizes);
  for (OpOperand &operand : getOperation()->getOpOperands()) {
    if (isa<IndexType>(operand.get().getType()))
      continue; // position: a tile has its own
    if (isDpsInit(&operand) && getCausal()) {
      operands.push_back(getTilePosition(*this, builder, offsets[dims.m]));
      segments[segments.size() - 2] = 1;
    }
    operands.push_back(
        sliceOperand(*this, builder, operand, offsets, sizes, slices));
  }
  state.addOperands(operands);
  state.addAttributes(getOperation()->getAttrs());
  state.attributes.set(getOperandSegmentSizeAttr(),
                       builder.getDenseI32ArrayAttr(segments));
  if (getOperation()->getNumResults() != 0)
    state.addTypes(operands.back().getType());
  Operation *tiled = builder.create(state);
  return TilingResult{{tiled}, SmallVector<Value>(tiled->getResults()), slices};
}

LogicalResult AttentionOp::getResultTilePosition(
    OpBuilder &builder, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  for (AffineExpr expr : getResultMap().getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    resultOffsets.push_back(offsets[dim]);
    resultSizes.push_back(sizes[dim]);
  }
  return success();
}

LogicalResult AttentionOp::getIterationDomainTileFromResultTile(
    OpBuilder &builder, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes,
    SmallVectorImpl<OpFoldResult> &iterDomainOffsets,
    SmallVectorImpl<OpFoldResult> &iterDomainSizes) {
  for (Range range : getIterationDomain(builder)) {
    iterDomainOffsets.push_back(range.offset);
    iterDomainSizes.push_back(range.size);
  }
  for (auto [index, expr] : llvm::enumerate(getResultMap().getResults())) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    iterDomainOffsets[dim] = offsets[index];
    iterDomainSizes[dim] = sizes[index];
  }
  return success();
}

FailureOr<TilingResult>
AttentionOp::generateResultTileValue(OpBuilder &builder, unsigned resultNumber,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> domainOffsets, domainSizes;
  if (failed(getIterationDomainTileFromResultTile(
          builder, resultNumber, offsets, sizes, domainOffsets, domainSizes)))
    return failure();
  return getTiledImplementation(builder, domainOffsets, domainSizes);
}
