//===- TileAttention.cpp - Tile by batch, head and row block -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/Passes.h"

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
    if (rowBlock < 0) {
      emitError(getOperation()->getLoc())
          << "row-block must not be negative, but is " << rowBlock.getValue();
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
    sizes[dims.m] = rewriter.getIndexAttr(rowBlock);

    scf::SCFTilingOptions options;
    options.setTileSizes(sizes).setLoopType(
        scf::SCFTilingOptions::LoopType::ForallOp);
    FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
        rewriter, cast<TilingInterface>(op.getOperation()), options);
    if (failed(tiled))
      return failure();
    rewriter.replaceOp(op, tiled->replacements);
    ++numTiled;
    return success();
  }
};
} // namespace
