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

/// Cuts a dim of size `whole` into units of `unit` elements, of which `count`
/// are read from `offset` on. Where the units do not fill the dim, it is what
/// they lie in that is cut.
std::optional<ViewPlan::Split> ViewPlan::getSplit(const Size &whole,
                                                  int64_t offset, int64_t unit,
                                                  int64_t count) {
  Split split;
  if (!whole.isStatic())
    return std::nullopt;
  split.length = whole.constant;
  if (whole.constant % unit != 0) {
    split.length = count * unit;
    split.start = std::min(offset, whole.constant - split.length);
    if (split.start < 0)
      return std::nullopt;
    needsCut = true;
  }
  split.sizes.push_back(split.length / unit);
  return split;
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
  SmallVector<Dim> parts{Dim()}; // innermost first
  SmallVector<int64_t> units{1}; // of the tensor's elements, for each part
  int64_t next = 0; // the coefficient that the next outer dim has to have
  for (auto &term : llvm::reverse(linear.terms)) {
    auto factor = IndexSpace::getAsDim(term.expr);
    const Size &size = space.getSize(factor.value_or(0));
    bool isOnly = linear.terms.size() == 1;
    if (!factor || term.coefficient <= 0 || (!isOnly && !size.isStatic()))
      return false;
    if (next != 0 && term.coefficient != next) {
      if (term.coefficient % units.back() != 0)
        return false;
      parts.emplace_back();
      units.push_back(term.coefficient);
    } else if (next == 0) {
      parts.back().stride = term.coefficient;
    }
    next = size.isStatic() ? term.coefficient * size.constant : 0;
    parts.back().factors.insert(parts.back().factors.begin(), *factor);
  }
  Size whole = Size::of(tensor, position);
  if (parts.size() == 1) {
    splits.emplace_back();
    parts[0].offset = linear.constant;
    addPart(parts[0], whole, space);
    return true;
  }
  auto split = getSplit(whole, linear.constant, units.back(),
                        getCount(parts.back().factors, space));
  if (!split)
    return false;
  needsSplit = true;
  int64_t offset = linear.constant - split->start;
  for (unsigned i = parts.size(); i-- > 0;) {
    Dim &part = parts[i];
    bool isOuter = i + 1 == parts.size();
    int64_t size = isOuter ? split->sizes[0] : units[i + 1] / units[i];
    part.offset = offset / units[i];
    offset %= units[i];
    if (part.offset + part.stride * (getCount(part.factors, space) - 1) >= size)
      return false;
    if (!isOuter)
      split->sizes.push_back(size);
    addPart(part, Size::get(size), space);
  }
  splits.push_back(*split);
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

/// The parts of the tensor's dims that are to be split.
Value ViewPlan::createCut(OpBuilder &builder, Location loc) const {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, tensor);
  SmallVector<OpFoldResult> offsets(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  for (auto [position, split] : llvm::enumerate(splits))
    if (!split.sizes.empty()) {
      offsets[position] = builder.getIndexAttr(split.start);
      sizes[position] = builder.getIndexAttr(split.length);
    }
  return tensor::ExtractSliceOp::create(builder, loc, tensor, offsets, sizes,
                                        strides);
}

/// The tensor with its dims in the parts they are split into.
Value ViewPlan::createSplit(OpBuilder &builder, Location loc) const {
  Value source = needsCut ? createCut(builder, loc) : tensor;
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
    for (int64_t size : split.sizes)
      add(builder.getIndexAttr(size));
    if (split.sizes.empty())
      add(tensor::getMixedSize(builder, loc, tensor, position));
    groups.push_back(group);
  }
  auto type = cast<RankedTensorType>(tensor.getType());
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), source,
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
