//===- LowerTransposes.cpp - Square blocks transposed in registers -------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/Support/MathExtras.h"

namespace diff {
#define GEN_PASS_DEF_DIFFLOWERTRANSPOSES
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// One round riffles row i with row i + n/2, as two halves of a deck. After
/// log2(n) rounds the index of an element in its row has, bit by bit, become
/// the index of its row: n log2(n) shuffles of two registers.
struct RiffleRows : OpRewritePattern<vector::TransposeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::TransposeOp op,
                                PatternRewriter &rewriter) const override {
    VectorType type = op.getSourceVectorType();
    if (type.getRank() != 2 || type.isScalable() ||
        op.getPermutation() != ArrayRef<int64_t>{1, 0})
      return failure();
    int64_t side = type.getDimSize(0);
    if (side != type.getDimSize(1) || !llvm::isPowerOf2_64(side) || side < 2)
      return failure();
    Location loc = op.getLoc();
    SmallVector<int64_t> low, high;
    for (int64_t i = 0; i < side / 2; ++i) {
      low.append({i, side + i});
      high.append({side / 2 + i, side + side / 2 + i});
    }
    SmallVector<Value> rows;
    for (int64_t i = 0; i < side; ++i)
      rows.push_back(
          vector::ExtractOp::create(rewriter, loc, op.getVector(), i));
    for (int64_t round = side; round > 1; round /= 2) {
      SmallVector<Value> next;
      for (int64_t i = 0; i < side / 2; ++i)
        for (ArrayRef<int64_t> mask : {ArrayRef(low), ArrayRef(high)})
          next.push_back(vector::ShuffleOp::create(rewriter, loc, rows[i],
                                                   rows[i + side / 2], mask));
      rows = std::move(next);
    }
    Value result = op.getVector();
    for (auto [i, row] : llvm::enumerate(rows))
      result = vector::InsertOp::create(rewriter, loc, row, result,
                                        static_cast<int64_t>(i));
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct LowerTransposes : diff::impl::DiffLowerTransposesBase<LowerTransposes> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<RiffleRows>(&getContext());
    vector::ExtractOp::getCanonicalizationPatterns(patterns, &getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
