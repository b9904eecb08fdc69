//===- VectorizeLoops.cpp - Linalg ops on buffers to loops --------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopPlan.h"
#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace diff {
#define GEN_PASS_DEF_DIFFVECTORIZELOOPS
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

struct VectorizeLoops : diff::impl::DiffVectorizeLoopsBase<VectorizeLoops> {
  using Base::Base;

  void runOnOperation() override {
    if (vectorBytes != 16 && vectorBytes != 32 && vectorBytes != 64) {
      getOperation()->emitError("vector-bytes is ")
          << vectorBytes.getValue() << ", but must be 16, 32 or 64";
      return signalPassFailure();
    }
    replaceCopies();
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    diff::VectorTarget target{vectorBytes};
    for (linalg::LinalgOp op : ops) {
      OpBuilder builder(op);
      bool isInParallel = op->getParentOfType<scf::ForallOp>() ||
                          op->getParentOfType<scf::ParallelOp>();
      diff::emitLoops(builder, op, diff::planLoops(op, target),
                      isInParallel ? std::nullopt
                                   : std::optional<int64_t>(grain));
      op->erase();
    }
  }

  /// Copies between strided buffers would need a library function.
  void replaceCopies() {
    getOperation().walk([](memref::CopyOp op) {
      OpBuilder builder(op);
      if (!isa<MemRefType>(op.getSource().getType()) ||
          !isa<MemRefType>(op.getTarget().getType()))
        return;
      linalg::CopyOp::create(builder, op.getLoc(), op.getSource(),
                             op.getTarget());
      op.erase();
    });
  }
};

} // namespace
