//===- TileAttention.cpp - Tile by batch, head and row block -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/Passes.h"
#include "passes/tile/TileSizes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"

using namespace mlir;

namespace diff {
#define GEN_PASS_DEF_DIFFTILEATTENTION
#include "passes/tile/Passes.h.inc"
} // namespace diff

using namespace diff;

namespace {
struct TileAttention : diff::impl::DiffTileAttentionBase<TileAttention> {
  using DiffTileAttentionBase::DiffTileAttentionBase;

  void runOnOperation() override {
    if (rowBlock < -1) {
      emitError(getOperation()->getLoc())
          << "row-block must be at least -1, but is " << rowBlock.getValue();
      return signalPassFailure();
    }
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) {
      if (isa<RankedTensorType>(op.getInit().getType()) && !isTile(op) &&
          !isEmpty(op))
        ops.push_back(op);
    });
    for (AttentionOp op : ops)
      if (failed(tile(op)))
        return signalPassFailure();
  }

  /// Counts the row blocks down: those with the most keys come first, and what
  /// a worker waits for at the end is a short one.
  void startWithLast(IRRewriter &rewriter, LoopLikeOpInterface tiles,
                     int64_t rows, Location loc) {
    auto loop = dyn_cast<scf::ForallOp>(tiles.getOperation());
    if (!loop || rows == 0)
      return;
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointToStart(loop.getBody());
    AffineExpr s0, d0;
    bindDims(rewriter.getContext(), d0);
    bindSymbols(rewriter.getContext(), s0);
    Value index = loop.getInductionVars().back();
    OpFoldResult turned = affine::makeComposedFoldedAffineApply(
        rewriter, loc, (s0 - 1).floorDiv(rows) * rows - d0,
        {OpFoldResult(index), loop.getMixedUpperBound().back()});
    auto first = cast<Value>(turned);
    rewriter.replaceAllUsesExcept(index, first, first.getDefiningOp());
  }

  /// What this pass leaves in its loops, and what loops of others made so.
  static bool isTile(AttentionOp op) {
    for (unsigned dim = 0; dim < op.getDims().numBatch; ++dim)
      if (op.getStaticDimSize(dim) != 1)
        return false;
    return static_cast<bool>(op->getParentOfType<scf::ForallOp>());
  }

  /// A tensor without elements has no slice: upstream verifies that its offset
  /// is less than its size.
  static bool isEmpty(AttentionOp op) {
    for (unsigned dim = 0; dim < op.getDims().numDims; ++dim)
      if (op.getStaticDimSize(dim) == 0) {
        op.emitRemark("not tiled: dim d") << dim << " has size 0";
        return true;
      }
    return false;
  }

  LogicalResult tile(AttentionOp op) {
    IRRewriter rewriter(op);
    AttentionOp::Dims dims = op.getDims();
    SmallVector<OpFoldResult> sizes(dims.numDims, rewriter.getIndexAttr(0));
    for (unsigned dim = 0; dim < dims.numBatch; ++dim)
      sizes[dim] = rewriter.getIndexAttr(1);
    diff::TileTarget target = {vectorBytes, vectorRegisters, l1Bytes};
    int64_t rows =
        rowBlock >= 0 ? rowBlock.getValue() : diff::chooseRowBlock(op, target);
    sizes[dims.m] = rewriter.getIndexAttr(rows);

    // Where the keys are worked on in parallel the heads come in order.
    scf::SCFTilingOptions options;
    options.setTileSizes(sizes).setLoopType(
        chooseKeyParts(op, target) > 1
            ? scf::SCFTilingOptions::LoopType::ForOp
            : scf::SCFTilingOptions::LoopType::ForallOp);
    FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
        rewriter, cast<TilingInterface>(op.getOperation()), options);
    if (failed(tiled))
      return failure();
    if (op.getCausal() && !op.getWindow())
      startWithLast(rewriter, tiled->loops.front(), rows, op.getLoc());
    rewriter.replaceOp(op, tiled->replacements);
    ++numTiled;
    return success();
  }
};
} // namespace
