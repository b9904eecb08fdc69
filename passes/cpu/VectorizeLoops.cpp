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
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"

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
    if (vectorRegisters < 8) {
      getOperation()->emitError("vector-registers is ")
          << vectorRegisters.getValue() << ", but must be at least 8";
      return signalPassFailure();
    }
    replaceCopies();
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    diff::VectorTarget target{vectorBytes, vectorRegisters, bf16Dot};
    // From the back: an op may take a fill before it along.
    llvm::DenseSet<Operation *> done;
    for (linalg::LinalgOp op : llvm::reverse(ops)) {
      if (done.contains(op))
        continue;
      OpBuilder builder(op);
      bool isInParallel = op->getParentOfType<scf::ForallOp>() ||
                          op->getParentOfType<scf::ParallelOp>();
      diff::LoopPlan plan = diff::planLoops(op, target);
      SmallVector<linalg::FillOp> absorbed = absorbFills(op, plan);
      diff::emitLoops(builder, op, plan,
                      isInParallel ? std::nullopt
                                   : std::optional<int64_t>(grain));
      op->erase();
      for (linalg::FillOp fill : absorbed) {
        done.insert(fill);
        fill->erase();
      }
    }
  }

  /// The fill that is all there is to an init, if nothing else reads or writes
  /// memory between the two.
  static linalg::FillOp findFill(linalg::LinalgOp op, Value init) {
    for (Operation *at = op->getPrevNode(); at; at = at->getPrevNode()) {
      auto fill = dyn_cast<linalg::FillOp>(at);
      if (fill && fill.getOutputs().front() == init)
        return fill;
      if (!isMemoryEffectFree(at) && !isa<memref::AllocOp>(at))
        return {};
    }
    return {};
  }

  /// The buffer that the value is a view of, or the value itself.
  static Value getRoot(Value buffer) {
    while (Operation *view = buffer.getDefiningOp()) {
      if (!isa<memref::SubViewOp, memref::CastOp, memref::ExpandShapeOp,
               memref::CollapseShapeOp>(view))
        break;
      buffer = view->getOperand(0);
    }
    return buffer;
  }

  /// Whether the op reads or writes the init's buffer by another operand, too.
  static bool isUsedTwice(linalg::LinalgOp op, OpOperand &init) {
    Value root = getRoot(init.get());
    return llvm::any_of(op->getOpOperands(), [&](OpOperand &operand) {
      return &operand != &init && getRoot(operand.get()) == root;
    });
  }

  /// Whether the op writes each element of the init.
  static bool writesAll(linalg::LinalgOp op, OpOperand &init) {
    auto type = cast<MemRefType>(init.get().getType());
    AffineMap map = op.getMatchingIndexingMap(&init);
    return llvm::all_of(llvm::enumerate(map.getResults()), [&](auto indexed) {
      return isa<AffineDimExpr>(indexed.value()) ||
             type.getDimSize(indexed.index()) == 1;
    });
  }

  /// Sums that start from a filled init start from the number instead.
  SmallVector<linalg::FillOp> absorbFills(linalg::LinalgOp op,
                                          diff::LoopPlan &plan) {
    SmallVector<linalg::FillOp> absorbed;
    if (!op.getNumReductionLoops() || plan.reductionBlock ||
        !plan.isParallelizable)
      return absorbed;
    for (OpOperand &init : op.getDpsInitsMutable()) {
      plan.fills.push_back({});
      linalg::FillOp fill = findFill(op, init.get());
      if (!fill || !diff::isCarriedInit(op, init) || !writesAll(op, init) ||
          isUsedTwice(op, init))
        continue;
      plan.fills.back() = fill.getInputs().front();
      absorbed.push_back(fill);
    }
    return absorbed;
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
