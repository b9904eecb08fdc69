//===- StackGroups.cpp - One query row a head: heads of a group as rows ---===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace diff {
#define GEN_PASS_DEF_DIFFSTACKGROUPS
#include "passes/tile/Passes.h.inc"
} // namespace diff

using namespace diff;

/// The last batch dim of more than one head that neither keys nor the value
/// have: its heads read the same rows of them.
static std::optional<unsigned> findGroupDim(AttentionOp op) {
  AttentionOp::Dims dims = op.getDims();
  SmallVector<AffineMap> shared = {op.getMap(op.getKey1Mutable()),
                                   op.getMap(op.getValueMutable())};
  if (op.isDifferential())
    shared.push_back(op.getMap(op.getKey2Mutable()[0]));
  for (unsigned dim = dims.numBatch; dim-- > 0;)
    if (op.getStaticDimSize(dim) != 1 &&
        llvm::none_of(shared,
                      [&](AffineMap map) { return map.isFunctionOfDim(dim); }))
      return dim;
  return std::nullopt;
}

namespace {
struct StackGroups : diff::impl::DiffStackGroupsBase<StackGroups> {
  void runOnOperation() override {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops)
      stack(op);
  }

  void stack(AttentionOp op) {
    AttentionOp::Dims dims = op.getDims();
    if (op.getStaticDimSize(dims.m) != 1)
      return;
    std::optional<unsigned> group = findGroupDim(op);
    // A dim of all queries and the result may be the row; lambda and mask may
    // have it or not.
    if (!group || !op.getMap(op.getQuery1Mutable()).isFunctionOfDim(*group) ||
        (op.isDifferential() &&
         !op.getMap(op.getQuery2Mutable()[0]).isFunctionOfDim(*group)))
      return;
    if (op.getCausal() && !seesAllKeys(op)) {
      op.emitRemark("rows of a group not stacked: which keys the one row sees "
                    "depends on position or window");
      return;
    }
    exchange(op, *group, dims.m);
    op.setCausal(false);
    ++numStacked;
  }

  /// The one row stands at the last key, unless it is told otherwise.
  static bool seesAllKeys(AttentionOp op) {
    return !op.getPosition() && !op.getWindow();
  }

  void exchange(AttentionOp op, unsigned first, unsigned second) {
    Builder builder(op.getContext());
    SmallVector<Attribute> maps;
    for (AffineMap map :
         op.getIndexingMaps().getAsValueRange<AffineMapAttr>()) {
      SmallVector<AffineExpr> dims;
      for (unsigned dim = 0; dim < map.getNumDims(); ++dim)
        dims.push_back(builder.getAffineDimExpr(dim == first    ? second
                                                : dim == second ? first
                                                                : dim));
      maps.push_back(AffineMapAttr::get(
          map.replaceDimsAndSymbols(dims, {}, map.getNumDims(), 0)));
    }
    op.setIndexingMapsAttr(builder.getArrayAttr(maps));
  }
};
} // namespace
