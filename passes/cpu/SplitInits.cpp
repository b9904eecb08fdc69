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

  /// Each use that may write gets a clone, next to it. All uses that only read
  /// share the op itself; where there are none, the first that writes has it.
  void split(Operation *op) {
    SmallVector<OpOperand *> writers;
    bool isFree = true;
    for (OpOperand &use : op->getResult(0).getUses()) {
      if (isOnlyRead(use))
        isFree = false;
      else
        writers.push_back(&use);
    }
    if (isFree && !writers.empty())
      writers.erase(writers.begin());
    for (OpOperand *use : writers) {
      OpBuilder builder(use->getOwner());
      use->set(builder.clone(*op)->getResult(0));
      ++numSplit;
    }
  }

  /// Of an op that is not known, one must take it that it writes, or that its
  /// result is the same tensor, into which others may write. What is put into
  /// another tensor is best computed there, so that it is no read either.
  static bool isOnlyRead(OpOperand &use) {
    Operation *owner = use.getOwner();
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(owner))
      return !linalgOp.isDpsInit(&use);
    return isa<tensor::DimOp, tensor::ExtractOp>(owner);
  }
};

} // namespace
