//===- KeepSliceRanks.cpp - Slices that leave out dims, in two steps ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SmallBitVector.h"

namespace diff {
#define GEN_PASS_DEF_DIFFKEEPSLICERANKS
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

/// Whether some of the slice's dims of size 1 are left out and others not.
/// Which ones, tensors say by their shapes and the order; with a layout whose
/// strides are dynamic it is a guess, and upstream's is not always the same
/// one.
static bool isAmbiguous(ArrayRef<OpFoldResult> sizes,
                        const llvm::SmallBitVector &dropped) {
  int64_t units = llvm::count_if(
      sizes, [](OpFoldResult size) { return isConstantIntValue(size, 1); });
  return dropped.any() && static_cast<int64_t>(dropped.count()) < units;
}

/// For each dim that is kept, the dims that collapse to it: it and those that
/// are left out after it, for the first one also those before.
static SmallVector<ReassociationIndices>
getGroups(const llvm::SmallBitVector &dropped) {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices before;
  for (unsigned dim = 0; dim < dropped.size(); ++dim) {
    if (dropped[dim]) {
      (groups.empty() ? before : groups.back()).push_back(dim);
      continue;
    }
    groups.push_back(before);
    groups.back().push_back(dim);
    before.clear();
  }
  return groups;
}

namespace {
struct KeepSliceRanks : diff::impl::DiffKeepSliceRanksBase<KeepSliceRanks> {
  void runOnOperation() override {
    SmallVector<Operation *> slices;
    getOperation().walk([&](Operation *op) {
      if (isa<tensor::ExtractSliceOp, tensor::InsertSliceOp>(op))
        slices.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : slices) {
      rewriter.setInsertionPoint(op);
      if (auto extract = dyn_cast<tensor::ExtractSliceOp>(op))
        keepRank(rewriter, extract);
      else
        keepRank(rewriter, cast<tensor::InsertSliceOp>(op));
    }
  }

  void keepRank(RewriterBase &rewriter, tensor::ExtractSliceOp op) {
    llvm::SmallBitVector dropped = op.getDroppedDims();
    if (!isAmbiguous(op.getMixedSizes(), dropped))
      return;
    Value whole = tensor::ExtractSliceOp::create(
        rewriter, op.getLoc(), op.getSource(), op.getMixedOffsets(),
        op.getMixedSizes(), op.getMixedStrides());
    rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(
        op, op.getType(), whole, getGroups(dropped));
    ++numChanged;
  }

  void keepRank(RewriterBase &rewriter, tensor::InsertSliceOp op) {
    llvm::SmallBitVector dropped = op.getDroppedDims();
    if (!isAmbiguous(op.getMixedSizes(), dropped))
      return;
    SmallVector<int64_t> shape;
    for (OpFoldResult size : op.getMixedSizes())
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    Value whole = tensor::ExpandShapeOp::create(
        rewriter, op.getLoc(), op.getSourceType().clone(shape), op.getSource(),
        getGroups(dropped), op.getMixedSizes());
    rewriter.replaceOpWithNewOp<tensor::InsertSliceOp>(
        op, whole, op.getDest(), op.getMixedOffsets(), op.getMixedSizes(),
        op.getMixedStrides());
    ++numChanged;
  }
};
} // namespace
