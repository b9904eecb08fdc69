//===- LowerReference.cpp - diff ops as plain linalg -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/reference/Passes.h"

#include "passes/reference/Patterns.h"

#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace diff {
#define GEN_PASS_DEF_DIFFLOWERREFERENCE
#include "passes/reference/Passes.h.inc"
} // namespace diff

using namespace diff;

namespace {
struct LowerReference : diff::impl::DiffLowerReferenceBase<LowerReference> {
  using DiffLowerReferenceBase::DiffLowerReferenceBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    if (attention)
      populateLowerAttentionPatterns(patterns);
    populateLowerSmallOpPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    // What is left is on buffers, which this pass does not take.
    WalkResult walk = getOperation()->walk([&](Operation *op) {
      bool lowers = isa<RopeOp, RmsNormOp, LambdaOp>(op) ||
                    (attention && isa<AttentionOp>(op));
      if (!lowers)
        return WalkResult::advance();
      op->emitOpError("has no reference lowering on buffers; run this pass "
                      "before bufferization");
      return WalkResult::interrupt();
    });
    if (walk.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
