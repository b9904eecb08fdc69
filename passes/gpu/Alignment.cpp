//===- Alignment.cpp - What strides and offsets are multiples of ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/Alignment.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

#include <numeric>

using namespace mlir;
using namespace diff;

/// What the type says: its constants, and without a layout the sizes.
static LayoutDivisors fromType(MemRefType type) {
  LayoutDivisors known;
  known.strides.assign(type.getRank(), 1);
  if (type.getLayout().isIdentity()) {
    known.offset = 0;
    int64_t stride = 1;
    for (int64_t dim = type.getRank() - 1; dim >= 0; --dim) {
      known.strides[dim] = stride;
      if (!type.isDynamicDim(dim))
        stride *= type.getDimSize(dim);
    }
    return known;
  }
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return known;
  for (auto [divisor, stride] : llvm::zip_equal(known.strides, strides))
    divisor = ShapedType::isDynamic(stride) ? 1 : std::abs(stride);
  known.offset = ShapedType::isDynamic(offset) ? 1 : std::abs(offset);
  return known;
}

/// `constant` times what is a multiple of `divisor`.
static int64_t scaled(OpFoldResult factor, int64_t divisor) {
  std::optional<int64_t> constant = getConstantIntValue(factor);
  return constant ? std::abs(*constant) * divisor : divisor;
}

static LayoutDivisors throughSubview(memref::SubViewOp view) {
  LayoutDivisors source = findDivisors(view.getSource()), known;
  known.offset = source.offset;
  llvm::SmallBitVector dropped = view.getDroppedDims();
  for (unsigned dim = 0; dim < source.strides.size(); ++dim) {
    known.offset = std::gcd(
        known.offset, scaled(view.getMixedOffsets()[dim], source.strides[dim]));
    if (!dropped.test(dim))
      known.strides.push_back(
          scaled(view.getMixedStrides()[dim], source.strides[dim]));
  }
  return known;
}

static LayoutDivisors throughExpand(memref::ExpandShapeOp view) {
  LayoutDivisors source = findDivisors(view.getSrc()), known;
  known.offset = source.offset;
  known.strides.assign(view.getResultType().getRank(), 1);
  for (auto [dim, group] : llvm::enumerate(view.getReassociationIndices())) {
    int64_t stride = source.strides[dim];
    for (int64_t part : llvm::reverse(group)) {
      known.strides[part] = stride;
      if (!view.getResultType().isDynamicDim(part))
        stride *= view.getResultType().getDimSize(part);
    }
  }
  return known;
}

static LayoutDivisors throughCollapse(memref::CollapseShapeOp view) {
  LayoutDivisors source = findDivisors(view.getSrc()), known;
  known.offset = source.offset;
  for (const ReassociationIndices &group : view.getReassociationIndices()) {
    // The stride is that of the last dim whose size is not 1.
    int64_t stride = source.strides[group.back()];
    for (int64_t part : group)
      if (view.getSrcType().getDimSize(part) != 1)
        stride = source.strides[part];
    known.strides.push_back(stride);
  }
  return known;
}

LayoutDivisors diff::findDivisors(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  LayoutDivisors known = fromType(type), traced;
  if (auto view = buffer.getDefiningOp<memref::SubViewOp>())
    traced = throughSubview(view);
  else if (auto view = buffer.getDefiningOp<memref::ExpandShapeOp>())
    traced = throughExpand(view);
  else if (auto view = buffer.getDefiningOp<memref::CollapseShapeOp>())
    traced = throughCollapse(view);
  else if (auto view = buffer.getDefiningOp<memref::CastOp>();
           view && isa<MemRefType>(view.getSource().getType()))
    traced = findDivisors(view.getSource());
  else
    return known;
  // Both hold.
  for (auto [divisor, other] : llvm::zip_equal(known.strides, traced.strides))
    divisor =
        std::lcm(std::max<int64_t>(divisor, 1), std::max<int64_t>(other, 1));
  if (known.offset != 0)
    known.offset =
        traced.offset == 0 ? 0 : std::lcm(known.offset, traced.offset);
  return known;
}
