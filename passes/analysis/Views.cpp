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

/// offset + stride * (mixed-radix number of dims), or failure.
bool ViewPlan::addDim(AffineExpr expr, int64_t position, IndexSpace &space) {
  LinearIndex linear = space.getLinear(expr);
  Dim dim;
  dim.offset = linear.constant;
  if (dim.offset < 0)
    return false;
  llvm::stable_sort(linear.terms, [](auto &a, auto &b) {
    return a.coefficient > b.coefficient;
  });
  int64_t next = 0; // the coefficient that the next outer dim has to have
  for (auto &term : llvm::reverse(linear.terms)) {
    auto factor = IndexSpace::getAsDim(term.expr);
    if (!factor || term.coefficient <= 0)
      return false;
    if (next == 0)
      dim.stride = term.coefficient;
    else if (term.coefficient != next)
      return false;
    const Size &size = space.getSize(*factor);
    if (linear.terms.size() > 1 && !size.isStatic())
      return false;
    next = size.isStatic() ? term.coefficient * size.constant : 0;
    dim.factors.insert(dim.factors.begin(), *factor);
  }
  needsExpand |= dim.factors.size() > 1;
  // The whole of the dim, or a part of it?
  Size whole = Size::of(tensor, position);
  bool isWhole = dim.offset == 0 && dim.stride == 1 && !dim.factors.empty();
  if (isWhole && dim.factors.size() == 1)
    isWhole = space.getSize(dim.factors[0]) == whole;
  else if (isWhole)
    isWhole = next != 0 && Size::get(next) == whole;
  needsSlice |= !isWhole;
  dims.push_back(dim);
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
      continue;
    }
    if (!plan.addDim(expr, position, space))
      return std::nullopt;
    for (unsigned dim : plan.dims.back().factors)
      if (!seen.insert(dim).second)
        return std::nullopt;
  }
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

View ViewPlan::create(OpBuilder &builder, Location loc,
                      IndexSpace &space) const {
  View view{tensor, {}};
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
