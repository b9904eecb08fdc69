//===- PanelEmitter.cpp - Packs what a column of tiles reads --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopEmitter.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace diff;

/// The part of the operand that this column of tiles reads, in place.
Value LoopEmitter::emitPanelView(OpOperand &operand, MemRefType panelType) {
  unsigned reduction = plan.reductionDims.front();
  SmallVector<OpFoldResult> offsets, sizes;
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (AffineExpr expr : map.getResults()) {
    OpFoldResult size = b.getIndexAttr(1), offset = b.getIndexAttr(0);
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      offset = b.getIndexAttr(constant.getValue());
    } else {
      unsigned dim = cast<AffineDimExpr>(expr).getPosition();
      offset = dim == reduction ? lower[dim] : OpFoldResult(ivs[dim]);
      if (dim == reduction)
        size = span[dim];
      else if (dim == plan.vectorDim)
        size = b.getIndexAttr(plan.cols * plan.lanes);
    }
    offsets.push_back(offset);
    sizes.push_back(size);
  }
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  auto type = cast<MemRefType>(operand.get().getType());
  SmallVector<int64_t> shape = {
      getConstantIntValue(span[reduction]).value_or(ShapedType::kDynamic),
      plan.cols * plan.lanes};
  MemRefType viewType = memref::SubViewOp::inferRankReducedResultType(
      shape, type, offsets, sizes, strides);
  Value view = memref::SubViewOp::create(b, viewType, operand.get(), offsets,
                                         sizes, strides);
  return memref::CastOp::create(b, panelType, view);
}

/// A buffer on the stack, which all ops of the loop body share.
Value LoopEmitter::getPanelBuffer(MemRefType type) {
  Operation *scope = op->getParentOp();
  for (Operation *at = b.getInsertionBlock()->getParentOp(); at;
       at = at->getParentOp())
    if (isa<scf::ForallOp, scf::ParallelOp, FunctionOpInterface>(at)) {
      scope = at;
      break;
    }
  Block *block = &scope->getRegion(0).front();
  for (auto alloca : block->getOps<memref::AllocaOp>())
    if (alloca.getType() == type)
      return alloca;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(block);
  return memref::AllocaOp::create(b, type, b.getI64IntegerAttr(64));
}

Value LoopEmitter::emitPacking(OpOperand &operand, MemRefType panelType) {
  unsigned reduction = plan.reductionDims.front();
  int64_t depth = plan.reductionBlock ? plan.reductionBlock
                                      : op.getStaticLoopRanges()[reduction];
  auto bufferType = MemRefType::get({depth, plan.cols * plan.lanes},
                                    panelType.getElementType());
  Value buffer = getPanelBuffer(bufferType);
  emitFor(lower[reduction], span[reduction], 1, reduction, [&] {
    LoadCache cache;
    Value row =
        value(apply(sym(0) - sym(1), {ivs[reduction], lower[reduction]}));
    for (int64_t col = 0; col < cols; ++col) {
      Value column = arith::ConstantIndexOp::create(b, col * plan.lanes);
      vector::StoreOp::create(b, load(operand, 0, col, cache), buffer,
                              ValueRange{row, column});
    }
  });
  return memref::CastOp::create(b, panelType, buffer);
}

/// Packs if enough tiles read the panel; that may only be known at run time.
Value LoopEmitter::emitPanel(OpOperand &operand) {
  auto type = cast<MemRefType>(operand.get().getType());
  int64_t dynamic = ShapedType::kDynamic;
  auto layout = StridedLayoutAttr::get(b.getContext(), dynamic, {dynamic, 1});
  auto panelType =
      MemRefType::get({dynamic, dynamic}, type.getElementType(), layout);
  if (getConstantIntValue(span[plan.rowDim]))
    return emitPacking(operand, panelType);
  Value least =
      arith::ConstantIndexOp::create(b, LoopPlan::kPanelTiles * plan.rows);
  Value isWorthIt = arith::CmpIOp::create(b, arith::CmpIPredicate::uge,
                                          value(span[plan.rowDim]), least);
  auto choice = scf::IfOp::create(b, TypeRange(panelType), isWorthIt,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  scf::YieldOp::create(b, emitPacking(operand, panelType));
  b.setInsertionPointToStart(choice.elseBlock());
  scf::YieldOp::create(b, emitPanelView(operand, panelType));
  return choice.getResult(0);
}

Value LoopEmitter::loadPanel(int64_t col, Type vectorType) {
  unsigned reduction = plan.reductionDims.front();
  Value row = value(apply(sym(0) - sym(1), {ivs[reduction], lower[reduction]}));
  Value column = arith::ConstantIndexOp::create(b, col * plan.lanes);
  return vector::LoadOp::create(b, cast<VectorType>(vectorType), panel,
                                ValueRange{row, column});
}
