//===- HoistScratch.cpp - Moves allocations out of loops ----------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Affine/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

namespace diff {
#define GEN_PASS_DEF_DIFFHOISTSCRATCH
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// A cache line, and what the widest vector is aligned to.
constexpr int64_t kAlignment = 64;

bool isLoop(Operation *op) {
  return isa<scf::ForOp, scf::ForallOp, scf::ParallelOp, scf::WhileOp>(op);
}
bool isParallelLoop(Operation *op) {
  return isa<scf::ForallOp, scf::ParallelOp>(op);
}

/// The loops around an op, innermost first.
SmallVector<Operation *> getLoopsAround(Operation *op) {
  SmallVector<Operation *> loops;
  for (Operation *p = op->getParentOp(); p && !isa<func::FuncOp>(p);
       p = p->getParentOp())
    if (isLoop(p))
      loops.push_back(p);
  return loops;
}

/// Whether the buffer may be reached from another iteration, or after the loop:
/// an alias of it is carried by the loop or defined outside of it.
bool escapes(Value buffer, Operation *loop,
             const BufferViewFlowAnalysis &aliases) {
  return llvm::any_of(aliases.resolve(buffer), [&](Value alias) {
    if (isa<BlockArgument>(alias) &&
        alias.getParentBlock()->getParentOp() == loop)
      return true;
    return !loop->isAncestor(alias.getParentBlock()->getParentOp());
  });
}

/// An upper bound of `size` by values that are there before the loop.
FailureOr<OpFoldResult> boundOutside(OpBuilder &builder, Location loc,
                                     Value size, Operation *loop) {
  auto isOutside = [&](Value v) {
    return !loop->isAncestor(v.getParentBlock()->getParentOp());
  };
  if (isOutside(size))
    return OpFoldResult(size);
  FailureOr<int64_t> constant = ValueBoundsConstraintSet::computeConstantBound(
      presburger::BoundType::UB, size, /*stopCondition=*/nullptr,
      /*closedUB=*/true);
  if (succeeded(constant))
    return OpFoldResult(builder.getIndexAttr(*constant));
  AffineMap map;
  ValueDimList operands;
  auto stop = [&](Value v, std::optional<int64_t>, ValueBoundsConstraintSet &) {
    return isOutside(v);
  };
  if (failed(ValueBoundsConstraintSet::computeBound(
          map, operands, presburger::BoundType::UB, size, stop,
          /*closedUB=*/true)))
    return failure();
  return affine::materializeComputedBound(builder, loc, map, operands);
}

struct HoistScratch : diff::impl::DiffHoistScratchBase<HoistScratch> {
  void runOnOperation() override {
    SmallVector<memref::AllocOp> allocations;
    getOperation().walk([&](memref::AllocOp op) {
      if (!getLoopsAround(op).empty())
        allocations.push_back(op);
    });
    for (memref::AllocOp op : allocations)
      hoist(op);
  }

  void hoist(memref::AllocOp op) {
    MemRefType type = op.getType();
    if (!type.getLayout().isIdentity() || !op.getSymbolOperands().empty() ||
        !(type.getElementType().isIntOrIndexOrFloat()))
      return;
    BufferViewFlowAnalysis aliases(getOperation());
    SmallVector<Operation *> loops = getLoopsAround(op);
    if (escapes(op, loops.front(), aliases)) {
      op->emitRemark("allocates in every iteration: the buffer outlives it");
      return;
    }
    Operation *outermost = loops.back();
    OpBuilder builder(outermost);
    SmallVector<OpFoldResult> sizes;
    for (Value size : op.getDynamicSizes()) {
      FailureOr<OpFoldResult> bound =
          boundOutside(builder, op.getLoc(), size, outermost);
      if (failed(bound)) {
        op->emitRemark("allocates in every iteration: no bound of its size is "
                       "known outside of the loop");
        return;
      }
      sizes.push_back(*bound);
    }
    replaceByArena(op, outermost, sizes, llvm::any_of(loops, isParallelLoop));
  }

  /// One buffer before the loop, of a part for each worker if the loop is
  /// parallel; in the loop a view of it in the allocation's own shape.
  void replaceByArena(memref::AllocOp op, Operation *loop,
                      ArrayRef<OpFoldResult> dynamicBounds, bool isParallel) {
    ImplicitLocOpBuilder b(op.getLoc(), loop);
    MemRefType type = op.getType();
    Type element = type.getElementType();
    int64_t elementBytes =
        element.isIndex()
            ? 8
            : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
    AffineExpr bytes = b.getAffineConstantExpr(elementBytes);
    unsigned symbol = 0;
    for (int64_t size : type.getShape())
      bytes =
          bytes * (ShapedType::isDynamic(size) ? b.getAffineSymbolExpr(symbol++)
                                               : b.getAffineConstantExpr(size));
    bytes = bytes.ceilDiv(kAlignment) * kAlignment;
    OpFoldResult part = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), AffineMap::get(0, symbol, bytes), dynamicBounds);
    Value partBytes = getValueOrCreateConstantIndexOp(b, b.getLoc(), part);
    Value total = partBytes;
    if (isParallel)
      total = b.createOrFold<arith::MulIOp>(partBytes,
                                            diff::NumWorkersOp::create(b));
    auto arenaType = MemRefType::get({ShapedType::kDynamic}, b.getI8Type());
    Value arena =
        memref::AllocOp::create(b, arenaType, ValueRange{total}, ValueRange{},
                                b.getI64IntegerAttr(kAlignment));
    b.setInsertionPoint(op);
    Value offset;
    if (isParallel)
      offset = arith::MulIOp::create(b, diff::WorkerIdOp::create(b), partBytes);
    else
      offset = arith::ConstantIndexOp::create(b, 0);
    Value view =
        memref::ViewOp::create(b, type, arena, offset, op.getDynamicSizes());
    op.replaceAllUsesWith(view);
    op.erase();
  }
};

} // namespace
