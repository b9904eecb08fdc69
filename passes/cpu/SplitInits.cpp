//===- SplitInits.cpp - A tensor of its own for each op that fills one ---- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace diff {
#define GEN_PASS_DEF_DIFFSPLITINITS
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

struct SplitInits : diff::impl::DiffSplitInitsBase<SplitInits> {
  void runOnOperation() override {
    // Fills first, which then use the empty tensors more often.
    getOperation().walk([&](linalg::FillOp op) {
      if (op.hasPureTensorSemantics())
        split(op);
    });
    getOperation().walk([&](tensor::EmptyOp op) { split(op); });
  }

  /// Each use but the first gets a clone, next to it.
  void split(Operation *op) {
    if (op->use_empty())
      return;
    auto uses = llvm::make_early_inc_range(
        llvm::drop_begin(op->getResult(0).getUses()));
    for (OpOperand &use : uses) {
      OpBuilder builder(use.getOwner());
      use.set(builder.clone(*op)->getResult(0));
      ++numSplit;
    }
  }
};

} // namespace
