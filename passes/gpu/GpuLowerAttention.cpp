//===- GpuLowerAttention.cpp - Attention that there is no kernel for --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionPlan.h"
#include "passes/gpu/Passes.h"
#include "passes/reference/Patterns.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPULOWERATTENTION
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {
struct GpuLowerAttention
    : diff::impl::DiffGpuLowerAttentionBase<GpuLowerAttention> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](AttentionOp op) {
      std::optional<std::string> reason = refuseAttention(op, chip, f32);
      if (!reason)
        return;
      op.emitRemark("no kernel: ")
          << *reason << "; the whole score matrix will be in memory";
      ops.push_back(op);
    });
    RewritePatternSet patterns(&getContext());
    populateLowerAttentionPatterns(patterns);
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingOps);
    if (failed(applyOpPatternsGreedily(ops, std::move(patterns), config)))
      signalPassFailure();
    numLowered += ops.size();
  }
};
} // namespace
