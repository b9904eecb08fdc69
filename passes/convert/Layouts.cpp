//===- Layouts.cpp - Reshapes of tensors with named dims ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Layouts.h"

#include "passes/analysis/Sizes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace diff;

static RankedTensorType typeOf(const Labelled &from) {
  return cast<RankedTensorType>(from.tensor.getType());
}

SmallVector<OpFoldResult> diff::sizesOf(ImplicitLocOpBuilder &builder,
                                        Value tensor) {
  SmallVector<OpFoldResult> sizes;
  int64_t rank = cast<RankedTensorType>(tensor.getType()).getRank();
  for (int64_t dim = 0; dim < rank; ++dim)
    sizes.push_back(
        Size::of(tensor, dim).materialize(builder, builder.getLoc()));
  return sizes;
}

Labelled diff::reorder(ImplicitLocOpBuilder &builder, Labelled from,
                       ArrayRef<unsigned> labels) {
  if (ArrayRef<unsigned>(from.labels) == labels)
    return from;
  SmallVector<OpFoldResult> sizes = sizesOf(builder, from.tensor), ordered;
  SmallVector<int64_t> permutation;
  for (unsigned label : labels) {
    permutation.push_back(from.find(label));
    ordered.push_back(sizes[permutation.back()]);
  }
  Value init =
      tensor::EmptyOp::create(builder, ordered, typeOf(from).getElementType());
  auto transpose =
      linalg::TransposeOp::create(builder, from.tensor, init, permutation);
  return {transpose->getResult(0), SmallVector<unsigned>(labels)};
}

/// The labels with those of `run` together, where the first of them is.
static SmallVector<unsigned> gathered(ArrayRef<unsigned> labels,
                                      ArrayRef<unsigned> run) {
  SmallVector<unsigned> order;
  for (unsigned label : labels) {
    if (label == run.front())
      llvm::append_range(order, run);
    else if (!llvm::is_contained(run, label))
      order.push_back(label);
  }
  return order;
}

Labelled diff::merge(ImplicitLocOpBuilder &builder, Labelled from,
                     ArrayRef<unsigned> run, unsigned label) {
  from = reorder(builder, from, gathered(from.labels, run));
  unsigned first = from.find(run.front());
  SmallVector<ReassociationIndices> groups;
  SmallVector<unsigned> labels;
  for (unsigned dim = 0; dim < from.labels.size(); ++dim) {
    bool joins = dim > first && dim < first + run.size();
    if (!joins) {
      groups.emplace_back();
      labels.push_back(dim == first ? label : from.labels[dim]);
    }
    groups.back().push_back(dim);
  }
  if (run.size() == 1)
    return {from.tensor, labels};
  Value merged = tensor::CollapseShapeOp::create(builder, from.tensor, groups);
  return {merged, labels};
}

Labelled diff::split(ImplicitLocOpBuilder &builder, Labelled from,
                     unsigned label, ArrayRef<Part> parts) {
  unsigned at = from.find(label);
  SmallVector<OpFoldResult> sizes = sizesOf(builder, from.tensor), all;
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> shape;
  SmallVector<unsigned> labels;
  for (unsigned dim = 0; dim < from.labels.size(); ++dim) {
    groups.emplace_back();
    auto add = [&](unsigned name, OpFoldResult size, int64_t extent) {
      groups.back().push_back(labels.size());
      labels.push_back(name);
      all.push_back(size);
      shape.push_back(extent);
    };
    if (dim != at)
      add(from.labels[dim], sizes[dim], typeOf(from).getDimSize(dim));
    else
      for (const Part &part : parts)
        add(part.label, builder.getIndexAttr(part.size), part.size);
  }
  if (parts.size() == 1)
    return {from.tensor, labels};
  auto type = RankedTensorType::get(shape, typeOf(from).getElementType());
  Value split =
      tensor::ExpandShapeOp::create(builder, type, from.tensor, groups, all);
  return {split, labels};
}

Labelled diff::pick(ImplicitLocOpBuilder &builder, Labelled from,
                    unsigned label, int64_t index) {
  unsigned at = from.find(label);
  SmallVector<OpFoldResult> sizes = sizesOf(builder, from.tensor);
  SmallVector<OpFoldResult> offsets(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  offsets[at] = builder.getIndexAttr(index);
  sizes[at] = builder.getIndexAttr(1);
  Value slice = tensor::ExtractSliceOp::create(builder, from.tensor, offsets,
                                               sizes, strides);
  // Not by a slice of lower rank: which of several dims of size 1 it drops can
  // not be told any more from a buffer with dynamic strides.
  unsigned beside = at + 1 < from.labels.size() ? at + 1 : at - 1;
  unsigned kept = from.labels[beside];
  return merge(
      builder, {slice, from.labels},
      {from.labels[std::min(at, beside)], from.labels[std::max(at, beside)]},
      kept);
}
