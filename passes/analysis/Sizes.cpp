//===- Sizes.cpp - When two dynamic sizes are the same ----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Sizes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/SmallBitVector.h"

#include <numeric>

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

/// The size of the dim that is joined, if at most one input's is not static, or
/// if all are the same.
static Size ofJoined(tensor::ConcatOp op) {
  SmallVector<Size> sizes;
  for (Value input : op.getInputs())
    sizes.push_back(Size::of(input, op.getDim()));
  if (llvm::all_equal(sizes))
    return sizes[0] * sizes.size();
  Size sum = Size::get(0);
  for (const Size &size : sizes) {
    if (!sum.isStatic() && !size.isStatic())
      return {ShapedType::kDynamic, op.getResult(),
              static_cast<int64_t>(op.getDim())};
    sum = sum.isStatic() ? size.plus(sum.constant) : sum.plus(size.constant);
  }
  return sum;
}

/// The size of a collapsed dim, if all but one of the dims in it are static.
static Size ofCollapsed(tensor::CollapseShapeOp op, int64_t dim) {
  RankedTensorType type = op.getSrcType();
  int64_t only = -1, times = 1;
  ReassociationIndices group = op.getReassociationIndices()[dim];
  for (int64_t source : group) {
    if (!type.isDynamicDim(source))
      times *= type.getDimSize(source);
    else if (only != -1)
      return {ShapedType::kDynamic, op.getResult(), dim};
    else
      only = source;
  }
  return only == -1 ? Size::get(times) : Size::of(op.getSrc(), only) * times;
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
    return static_cast<int64_t>(concat.getDim()) == dim
               ? ofJoined(concat)
               : of(concat.getInputs().front(), dim);
  return {ShapedType::kDynamic, tensor, dim};
}

/// The value and the constant that add up to `scalar`.
static std::optional<std::pair<Value, int64_t>>
getSumWithConstant(Value scalar) {
  if (auto sum = scalar.getDefiningOp<arith::AddIOp>()) {
    if (auto constant = getConstantIntValue(sum.getRhs()))
      return std::make_pair(sum.getLhs(), *constant);
    if (auto constant = getConstantIntValue(sum.getLhs()))
      return std::make_pair(sum.getRhs(), *constant);
  }
  if (auto difference = scalar.getDefiningOp<arith::SubIOp>())
    if (auto constant = getConstantIntValue(difference.getRhs()))
      return std::make_pair(difference.getLhs(), -*constant);
  auto apply = scalar.getDefiningOp<affine::AffineApplyOp>();
  if (!apply || apply->getNumOperands() != 1)
    return std::nullopt;
  auto sum = dyn_cast<AffineBinaryOpExpr>(apply.getAffineMap().getResult(0));
  if (!sum || sum.getKind() != AffineExprKind::Add ||
      !isa<AffineDimExpr, AffineSymbolExpr>(sum.getLHS()))
    return std::nullopt;
  if (auto constant = dyn_cast<AffineConstantExpr>(sum.getRHS()))
    return std::make_pair(apply->getOperand(0), constant.getValue());
  return std::nullopt;
}

/// A value times a positive constant, written as product or as map.
static std::optional<std::pair<Value, int64_t>> getAsMultiple(Value scalar) {
  if (auto product = scalar.getDefiningOp<arith::MulIOp>())
    for (unsigned operand : {0, 1})
      if (auto factor = getConstantIntValue(product->getOperand(operand)))
        if (*factor > 0)
          return std::make_pair(product->getOperand(1 - operand), *factor);
  auto apply = scalar.getDefiningOp<affine::AffineApplyOp>();
  if (!apply || apply.getMapOperands().size() != 1)
    return std::nullopt;
  auto product =
      dyn_cast<AffineBinaryOpExpr>(apply.getAffineMap().getResult(0));
  if (!product || product.getKind() != AffineExprKind::Mul)
    return std::nullopt;
  auto factor = dyn_cast<AffineConstantExpr>(product.getRHS());
  if (!factor || factor.getValue() <= 0 ||
      !isa<AffineDimExpr, AffineSymbolExpr>(product.getLHS()))
    return std::nullopt;
  return std::make_pair(apply.getMapOperands()[0], factor.getValue());
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
  if (auto sum = getSumWithConstant(scalar))
    return of(sum->first).plus(sum->second);
  if (auto product = getAsMultiple(scalar))
    return of(product->first) * product->second;
  if (auto quotient = scalar.getDefiningOp<arith::DivSIOp>()) {
    auto divisor = getConstantIntValue(quotient.getRhs());
    Size whole = of(quotient.getLhs());
    if (divisor && *divisor > 0 && whole.getMultiple() % *divisor == 0)
      return whole / *divisor;
  }
  return {ShapedType::kDynamic, scalar, -1};
}

Size Size::of(OpFoldResult size) {
  if (auto constant = getConstantIntValue(size))
    return get(*constant);
  return of(cast<Value>(size));
}

Size Size::plus(int64_t number) const {
  Size sum = *this;
  (isStatic() ? sum.constant : sum.offset) += number;
  return sum;
}

std::optional<int64_t> Size::minus(const Size &other) const {
  if (isStatic() != other.isStatic() || value != other.value ||
      dim != other.dim || factor != other.factor)
    return std::nullopt;
  return isStatic() ? constant - other.constant : offset - other.offset;
}

Size Size::operator*(int64_t times) const {
  Size product = *this;
  (isStatic() ? product.constant : product.factor) *= times;
  product.offset *= times;
  return product;
}

int64_t Size::getMultiple() const {
  return isStatic() ? constant : std::gcd(factor, offset);
}

Size Size::operator/(int64_t divisor) const {
  Size quotient = *this;
  (isStatic() ? quotient.constant : quotient.factor) /= divisor;
  quotient.offset /= divisor;
  return quotient;
}

OpFoldResult Size::materialize(OpBuilder &builder, Location loc) const {
  if (isStatic())
    return builder.getIndexAttr(constant);
  Value size = value;
  if (dim >= 0)
    size = tensor::DimOp::create(builder, loc, value, dim).getResult();
  else if (!value.getType().isIndex())
    size =
        arith::IndexCastOp::create(builder, loc, builder.getIndexType(), value);
  auto number = [&](int64_t constant) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, constant);
  };
  if (factor != 1)
    size = arith::MulIOp::create(builder, loc, size, number(factor));
  if (offset != 0)
    size = arith::AddIOp::create(builder, loc, size, number(offset));
  return size;
}
