//===- ReshapeToGroups.cpp - Reshapes as groups of dims ---------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReshapeToGroups.h"

#include "passes/analysis/Sizes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

using namespace mlir;
using namespace diff;

namespace {
/// The number of elements in some dims: a constant times dynamic sizes.
struct Count {
  int64_t constant = 1;
  SmallVector<Size> dynamic;

  void add(const Size &size) {
    constant *= size.getMultiple();
    if (!size.isStatic())
      dynamic.push_back(size / size.getMultiple());
  }
  /// True if `other` has all of the dynamic sizes.
  bool isIn(const Count &other) const {
    SmallVector<Size> rest(other.dynamic);
    return llvm::all_of(dynamic, [&](const Size &size) {
      auto *found = llvm::find(rest, size);
      if (found == rest.end())
        return false;
      rest.erase(found);
      return true;
    });
  }
  bool operator==(const Count &other) const {
    return constant == other.constant && isIn(other) && other.isIn(*this);
  }
};

/// Dims of source and result with the same number of elements.
struct Groups {
  SmallVector<ReassociationIndices> source, result;
};
} // namespace

static std::optional<Groups> getGroups(ArrayRef<Size> source,
                                       ArrayRef<Size> result) {
  Groups groups;
  unsigned from = 0, to = 0;
  while (from < source.size() && to < result.size()) {
    Count have, want;
    ReassociationIndices fromDims{from}, toDims{to};
    have.add(source[from++]);
    want.add(result[to++]);
    while (!(have == want)) {
      bool extendSource = !want.isIn(have) ||
                          (have.isIn(want) && have.constant < want.constant);
      if (extendSource ? from == source.size() : to == result.size())
        return std::nullopt;
      (extendSource ? fromDims : toDims).push_back(extendSource ? from : to);
      if (extendSource)
        have.add(source[from++]);
      else
        want.add(result[to++]);
    }
    groups.source.push_back(fromDims);
    groups.result.push_back(toDims);
  }
  if (groups.source.empty())
    return std::nullopt;
  // Dims of size 1 at the end go with the last group.
  for (; from < source.size(); groups.source.back().push_back(from++))
    if (!source[from].isOne())
      return std::nullopt;
  for (; to < result.size(); groups.result.back().push_back(to++))
    if (!result[to].isOne())
      return std::nullopt;
  return groups;
}

/// A reshape keeps the number of elements. Where source and result have the
/// same sizes but for one each, these are equal: the one of the result becomes
/// that of the source. Returns the two.
static std::optional<std::pair<Size, Size>>
equateLastSize(ArrayRef<Size> source, MutableArrayRef<Size> result) {
  Count have, want;
  for (const Size &size : source)
    have.add(size);
  for (const Size &size : result)
    want.add(size);
  if (have.constant != want.constant)
    return std::nullopt;
  for (const Size &size : SmallVector<Size>(have.dynamic))
    if (auto *found = llvm::find(want.dynamic, size);
        found != want.dynamic.end()) {
      want.dynamic.erase(found);
      have.dynamic.erase(llvm::find(have.dynamic, size));
    }
  if (have.dynamic.size() != 1 || want.dynamic.size() != 1)
    return std::nullopt;
  std::pair<Size, Size> equal(have.dynamic[0], want.dynamic[0]);
  for (Size &size : result)
    if (!size.isStatic() && size / size.getMultiple() == equal.second)
      size = equal.first * size.getMultiple();
  return equal;
}

/// A reshape with sizes that are not equal would read past the end.
static void createSizeAssert(OpBuilder &builder, Location loc,
                             const std::pair<Size, Size> &equal) {
  auto materialize = [&](const Size &size) {
    return getValueOrCreateConstantIndexOp(builder, loc,
                                           size.materialize(builder, loc));
  };
  Value same = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                     materialize(equal.first),
                                     materialize(equal.second));
  cf::AssertOp::create(builder, loc, same,
                       "a reshape changes the number of elements");
}

static bool areSingle(ArrayRef<ReassociationIndices> groups) {
  return llvm::all_of(groups, [](auto &group) { return group.size() == 1; });
}

Value diff::createRegrouped(OpBuilder &builder, tensor::ReshapeOp op) {
  auto sourceType = dyn_cast<RankedTensorType>(op.getSource().getType());
  auto resultType = dyn_cast<RankedTensorType>(op.getResult().getType());
  auto shape = op.getShape().getDefiningOp<tensor::FromElementsOp>();
  if (!sourceType || !resultType || !shape)
    return {};
  SmallVector<Size> source, result;
  for (int64_t dim = 0; dim < sourceType.getRank(); ++dim)
    source.push_back(Size::of(op.getSource(), dim));
  for (int64_t dim = 0; dim < resultType.getRank(); ++dim)
    result.push_back(resultType.isDynamicDim(dim)
                         ? Size::of(shape.getElements()[dim])
                         : Size::get(resultType.getDimSize(dim)));
  for (const Size &size : llvm::concat<Size>(source, result))
    if (size.isStatic() && size.constant <= 0)
      return {};
  auto equal = equateLastSize(source, result);
  auto groups = getGroups(source, result);
  if (!groups)
    return {};
  Value value = op.getSource();
  Location loc = op.getLoc();
  if (equal)
    createSizeAssert(builder, loc, *equal);
  if (!areSingle(groups->source))
    value =
        tensor::CollapseShapeOp::create(builder, loc, value, groups->source);
  if (!areSingle(groups->result)) {
    SmallVector<OpFoldResult> sizes;
    for (const Size &size : result)
      sizes.push_back(size.materialize(builder, loc));
    SmallVector<int64_t> expanded;
    for (const Size &size : result)
      expanded.push_back(size.constant);
    auto type = RankedTensorType::get(expanded, resultType.getElementType());
    value = tensor::ExpandShapeOp::create(builder, loc, type, value,
                                          groups->result, sizes);
  }
  if (value.getType() != resultType)
    value = tensor::CastOp::create(builder, loc, resultType, value);
  return value;
}
