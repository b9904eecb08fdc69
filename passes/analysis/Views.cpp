//===- Views.cpp - Strided indices as views of a tensor ---------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Views.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace diff;

/// The product of static sizes; 0 if one but the first is dynamic.
static int64_t getCount(ArrayRef<unsigned> factors, IndexSpace &space) {
  int64_t count = 1;
  for (unsigned factor : factors)
    count *=
        space.getSize(factor).isStatic() ? space.getSize(factor).constant : 0;
  return count;
}

/// Adds what a dim of size `whole`, or a part of one, becomes.
void ViewPlan::addPart(Dim dim, Size whole, IndexSpace &space) {
  needsExpand |= dim.factors.size() > 1;
  bool isWhole = dim.offset == 0 && dim.stride == 1 && !dim.factors.empty();
  if (isWhole && dim.factors.size() == 1)
    isWhole = space.getSize(dim.factors[0]) == whole;
  else if (isWhole)
    isWhole = Size::get(getCount(dim.factors, space)) == whole;
  needsSlice |= !isWhole;
  dims.push_back(std::move(dim));
}

/// offset + stride * (mixed-radix number of dims), or failure. Where the dims
/// leave out something in between, as heads * 32 + i of a half of each head,
/// the tensor's dim is split there.
bool ViewPlan::addDim(AffineExpr expr, int64_t position, IndexSpace &space) {
  LinearIndex linear = space.getLinear(expr);
  if (linear.constant < 0)
    return false;
  llvm::stable_sort(linear.terms, [](auto &a, auto &b) {
    return a.coefficient > b.coefficient;
  });
  SmallVector<Dim> parts;     // innermost first
  SmallVector<int64_t> sizes; // of all but the outermost
  Dim dim;
  int64_t unit = 1; // of the tensor's elements, for the part being made
  int64_t next = 0; // the coefficient that the next outer dim has to have
  for (auto &term : llvm::reverse(linear.terms)) {
    auto factor = IndexSpace::getAsDim(term.expr);
    const Size &size = space.getSize(factor.value_or(0));
    bool isOnly = linear.terms.size() == 1;
    if (!factor || term.coefficient <= 0 || (!isOnly && !size.isStatic()))
      return false;
    if (next != 0 && term.coefficient != next) {
      int64_t inner = term.coefficient / unit;
      dim.offset = linear.constant / unit % inner;
      int64_t last =
          dim.offset + dim.stride * (getCount(dim.factors, space) - 1);
      if (term.coefficient % unit != 0 || last >= inner)
        return false;
      parts.push_back(dim);
      sizes.push_back(inner);
      dim = Dim();
      unit = term.coefficient;
    } else if (next == 0) {
      dim.stride = term.coefficient;
    }
    next = size.isStatic() ? term.coefficient * size.constant : 0;
    dim.factors.insert(dim.factors.begin(), *factor);
  }
  dim.offset = linear.constant / unit;
  Size whole = Size::of(tensor, position);
  if (unit > 1 && (!whole.isStatic() || whole.constant % unit != 0))
    return false;
  splits.emplace_back();
  if (unit > 1) {
    needsSplit = true;
    whole = Size::get(whole.constant / unit);
    splits.back().push_back(whole.constant);
    llvm::append_range(splits.back(), llvm::reverse(sizes));
  }
  addPart(dim, whole, space);
  for (auto [part, size] : llvm::reverse(llvm::zip_equal(parts, sizes)))
    addPart(part, Size::get(size), space);
  return true;
}

std::optional<ViewPlan> ViewPlan::get(const Element &element, IndexSpace &space,
                                      ArrayRef<unsigned> unitDims,
                                      unsigned requiredUnits) {
  if (!element.isTensor())
    return std::nullopt;
  ViewPlan plan;
  plan.tensor = element.value;
  llvm::SmallDenseSet<unsigned> seen;
  auto units = unitDims.begin();
  for (auto [position, expr] : llvm::enumerate(element.index)) {
    // A dim of size 1 stands for one that the view may have.
    if (expr == space.getConstant(0) && units != unitDims.end() &&
        Size::of(element.value, position).isOne()) {
      plan.dims.push_back({0, 1, {*units++}});
      plan.splits.emplace_back();
      continue;
    }
    if (!plan.addDim(expr, position, space))
      return std::nullopt;
  }
  for (const Dim &dim : plan.dims)
    for (unsigned factor : dim.factors)
      if (!seen.insert(factor).second)
        return std::nullopt;
  // Dims of size 1 that no dim of the tensor stands for go beside the first.
  auto *first = llvm::find_if(
      plan.dims, [](const Dim &dim) { return !dim.factors.empty(); });
  for (; units < unitDims.begin() + requiredUnits; ++units) {
    if (first == plan.dims.end())
      return std::nullopt;
    first->factors.insert(first->factors.begin(), *units);
    plan.needsExpand = true;
  }
  return plan;
}

/// The static size, or dynamic.
static int64_t getStatic(OpFoldResult size) {
  return getConstantIntValue(size).value_or(ShapedType::kDynamic);
}

/// The tensor with its dims in the parts they are split into.
Value ViewPlan::createSplit(OpBuilder &builder, Location loc) const {
  SmallVector<OpFoldResult> sizes;
  SmallVector<int64_t> shape;
  SmallVector<ReassociationIndices> groups;
  for (auto [position, split] : llvm::enumerate(splits)) {
    ReassociationIndices group;
    auto add = [&](OpFoldResult size) {
      group.push_back(sizes.size());
      sizes.push_back(size);
      shape.push_back(getStatic(size));
    };
    for (int64_t size : split)
      add(builder.getIndexAttr(size));
    if (split.empty())
      add(tensor::getMixedSize(builder, loc, tensor, position));
    groups.push_back(group);
  }
  auto type = cast<RankedTensorType>(tensor.getType());
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), tensor,
      groups, sizes);
}

View ViewPlan::create(OpBuilder &builder, Location loc,
                      IndexSpace &space) const {
  View view{needsSplit ? createSplit(builder, loc) : tensor, {}};
  Type element = cast<RankedTensorType>(tensor.getType()).getElementType();
  SmallVector<OpFoldResult> offsets, sizes, expanded;
  SmallVector<int64_t> slicedShape, expandedShape;
  SmallVector<OpFoldResult> strides;
  SmallVector<ReassociationIndices> groups;
  for (const Dim &dim : dims) {
    OpFoldResult size = builder.getIndexAttr(1);
    ReassociationIndices group;
    for (unsigned factor : dim.factors) {
      OpFoldResult factorSize = space.getSize(factor).materialize(builder, loc);
      group.push_back(expanded.size());
      expanded.push_back(factorSize);
      expandedShape.push_back(getStatic(factorSize));
      view.dims.push_back(factor);
      // If one is dynamic, the others have size 1.
      int64_t outer = getStatic(size), inner = getStatic(factorSize);
      if (outer == 1)
        size = factorSize;
      else if (inner != 1)
        size = builder.getIndexAttr(outer * inner);
    }
    offsets.push_back(builder.getIndexAttr(dim.offset));
    strides.push_back(builder.getIndexAttr(dim.stride));
    sizes.push_back(size);
    if (dim.factors.empty())
      continue;
    slicedShape.push_back(getStatic(size));
    groups.push_back(group);
  }
  if (needsSlice)
    view.tensor = tensor::ExtractSliceOp::create(
        builder, loc, RankedTensorType::get(slicedShape, element), view.tensor,
        offsets, sizes, strides);
  if (needsExpand)
    view.tensor = tensor::ExpandShapeOp::create(
        builder, loc, RankedTensorType::get(expandedShape, element),
        view.tensor, groups, expanded);
  return view;
}
