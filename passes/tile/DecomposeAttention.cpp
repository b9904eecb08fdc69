//===- DecomposeAttention.cpp - A tile of attention as strip loops -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/StripLowering.h"
#include "passes/tile/TileSizes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace diff {
#define GEN_PASS_DEF_DIFFDECOMPOSEATTENTION
#include "passes/tile/Passes.h.inc"
} // namespace diff

using namespace diff;

namespace {
struct DecomposeAttention
    : diff::impl::DiffDecomposeAttentionBase<DecomposeAttention> {
  using DiffDecomposeAttentionBase::DiffDecomposeAttentionBase;

  void runOnOperation() override {
    if (!isPositiveOrChosen(keyChunk) || !isPositiveOrChosen(rowMultiple) ||
        !isPositiveOrChosen(keyParts))
      return signalPassFailure();
    if (bf16Pairs && keyChunk > 0 && keyChunk % 2 != 0) {
      emitError(getOperation()->getLoc())
          << "key-chunk must be even with bf16-pairs, but is "
          << keyChunk.getValue();
      return signalPassFailure();
    }
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops) {
      if (!isa<RankedTensorType>(op.getInit().getType())) {
        op.emitRemark("not decomposed: it is on buffers");
        continue;
      }
      if (!isTile(op))
        continue;
      IRRewriter rewriter(op);
      ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
      Value result = StripLowering(builder, op, chooseOptions(op)).build();
      rewriter.replaceOp(op, result);
      ++numDecomposed;
    }
  }

  bool isPositiveOrChosen(Option<int64_t> &option) {
    if (option > 0 || option == -1)
      return true;
    emitError(getOperation()->getLoc())
        << option.getArgStr() << " must be positive, or -1, but is "
        << option.getValue();
    return false;
  }

  StripOptions chooseOptions(AttentionOp op) {
    TileTarget target = {vectorBytes, vectorRegisters, l1Bytes};
    StripOptions options;
    options.bf16Pairs = bf16Pairs;
    options.rowsLast = chooseRowsLast(op, target);
    options.rowMultiple =
        rowMultiple > 0 ? rowMultiple.getValue() : getTileLanes(op, target);
    if (keyParts > 0)
      options.keyParts = options.rowsLast ? 1 : keyParts.getValue();
    else if (!op->getParentOfType<scf::ForallOp>())
      options.keyParts = chooseKeyParts(op, target);
    // The tile's own rows, or where only their bound is known, what was chosen.
    int64_t rows = op.getStaticDimSize(op.getDims().m);
    if (ShapedType::isDynamic(rows))
      rows = chooseRowBlock(op, target);
    options.keyChunk =
        keyChunk > 0 ? keyChunk.getValue() : chooseKeyChunk(op, rows, target);
    return options;
  }

  static bool isTile(AttentionOp op) {
    for (unsigned dim = 0; dim < op.getDims().numDims; ++dim)
      if (op.getStaticDimSize(dim) == 0) {
        op.emitRemark("not decomposed: dim d") << dim << " has size 0";
        return false;
      }
    for (unsigned dim = 0; dim < op.getDims().numBatch; ++dim)
      if (op.getStaticDimSize(dim) != 1) {
        op.emitRemark("not decomposed: batch dim d")
            << dim << " is not 1; diff-tile-attention makes it so";
        return false;
      }
    return true;
  }
};

} // namespace
