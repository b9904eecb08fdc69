//===- Sizes.cpp - When two dynamic sizes are the same ----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Sizes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace diff;

/// The dim of the source that dim `dim` of a slice is cut from.
static int64_t getSourceDim(tensor::ExtractSliceOp slice, int64_t dim) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  for (int64_t source = 0, kept = 0; source < (int64_t)dropped.size(); ++source)
    if (!dropped[source] && kept++ == dim)
      return source;
  return -1;
}

/// The size of a collapsed dim, if all but one of the dims in it have size 1.
static Size ofCollapsed(tensor::CollapseShapeOp op, int64_t dim) {
  RankedTensorType type = op.getSrcType();
  int64_t only = -1;
  ReassociationIndices group = op.getReassociationIndices()[dim];
  for (int64_t source : group) {
    if (type.getDimSize(source) == 1)
      continue;
    if (only != -1)
      return {ShapedType::kDynamic, op.getResult(), dim};
    only = source;
  }
  return only == -1 ? Size::get(1) : Size::of(op.getSrc(), only);
}

/// What the function's body asserts `size`, of an argument, to be equal to: a
/// constant, or a size of an earlier argument or dim.
static std::optional<Size> getAsserted(OpOperand &use, Size size) {
  auto compare = dyn_cast<arith::CmpIOp>(use.getOwner());
  if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq ||
      llvm::none_of(compare->getUsers(), [&](Operation *user) {
        return isa<cf::AssertOp>(user) &&
               user->getBlock() == size.value.getParentBlock();
      }))
    return std::nullopt;
  Value other = compare->getOperand(1 - use.getOperandNumber());
  if (auto constant = getConstantIntValue(other))
    return Size::get(*constant);
  auto dim = other.getDefiningOp<tensor::DimOp>();
  auto index = dim ? dim.getConstantIndex() : std::nullopt;
  auto argument =
      index ? dyn_cast<BlockArgument>(dim.getSource()) : BlockArgument();
  if (!argument || argument.getOwner() != size.value.getParentBlock())
    return std::nullopt;
  auto order = [](Value value, int64_t at) {
    return std::make_pair(cast<BlockArgument>(value).getArgNumber(), at);
  };
  if (order(argument, *index) < order(size.value, size.dim))
    return Size::of(argument, *index);
  return std::nullopt;
}

/// The size of an argument's dim, or one that asserts say it is equal to.
static Size ofArgument(BlockArgument argument, int64_t dim) {
  Size size{ShapedType::kDynamic, argument, dim};
  for (Operation *user : argument.getUsers()) {
    auto dimOp = dyn_cast<tensor::DimOp>(user);
    if (!dimOp || dimOp.getConstantIndex() != dim)
      continue;
    for (OpOperand &use : dimOp->getUses())
      if (auto asserted = getAsserted(use, size))
        return *asserted;
  }
  return size;
}

Size Size::of(Value tensor, int64_t dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return get(type.getDimSize(dim));
  if (auto argument = dyn_cast<BlockArgument>(tensor))
    return ofArgument(argument, dim);
  Operation *op = tensor.getDefiningOp();
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op))
    return of(empty.getMixedSizes()[dim]);
  if (auto dps = dyn_cast_or_null<DestinationStyleOpInterface>(op))
    return of(dps.getTiedOpOperand(cast<OpResult>(tensor))->get(), dim);
  if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op))
    return of(expand.getMixedOutputShape()[dim]);
  if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op))
    return ofCollapsed(collapse, dim);
  if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op))
    if (int64_t source = getSourceDim(slice, dim); source >= 0)
      return of(slice.getMixedSizes()[source]);
  if (auto cast = dyn_cast_or_null<tensor::CastOp>(op))
    if (isa<RankedTensorType>(cast.getSource().getType()))
      return of(cast.getSource(), dim);
  if (auto concat = dyn_cast_or_null<tensor::ConcatOp>(op))
    if (static_cast<int64_t>(concat.getDim()) != dim)
      return of(concat.getInputs().front(), dim);
  return {ShapedType::kDynamic, tensor, dim};
}

Size Size::of(Value scalar) {
  if (auto constant = getConstantIntValue(scalar))
    return get(*constant);
  if (auto dim = scalar.getDefiningOp<tensor::DimOp>())
    if (auto index = dim.getConstantIndex())
      if (isa<RankedTensorType>(dim.getSource().getType()))
        return of(dim.getSource(), *index);
  // A size that went to an integer and back is the same size.
  if (auto cast = scalar.getDefiningOp<arith::IndexCastOp>())
    return of(cast.getIn());
  return {ShapedType::kDynamic, scalar, -1};
}

Size Size::of(OpFoldResult size) {
  if (auto constant = getConstantIntValue(size))
    return get(*constant);
  return of(cast<Value>(size));
}

OpFoldResult Size::materialize(OpBuilder &builder, Location loc) const {
  if (isStatic())
    return builder.getIndexAttr(constant);
  if (dim >= 0)
    return tensor::DimOp::create(builder, loc, value, dim).getResult();
  if (value.getType().isIndex())
    return value;
  return arith::IndexCastOp::create(builder, loc, builder.getIndexType(), value)
      .getResult();
}
