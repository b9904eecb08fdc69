//===- TileEmitter.cpp - Writes one register tile -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Operands and the body
//===----------------------------------------------------------------------===//

Value LoopEmitter::splat(Value scalar) {
  if (isa<VectorType>(scalar.getType()))
    return scalar;
  return vector::BroadcastOp::create(
      b, VectorType::get({plan.lanes}, scalar.getType()), scalar);
}

bool LoopEmitter::isVectorOperand(OpOperand &operand) {
  return vectorDim != LoopPlan::kNoDim &&
         op.getMatchingIndexingMap(&operand).isFunctionOfDim(vectorDim);
}

Value LoopEmitter::load(OpOperand &operand, int64_t row, int64_t col,
                        LoadCache &cache) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type)
    return operand.get();
  AffineMap map = op.getMatchingIndexingMap(&operand);
  auto movesAlong = [&](unsigned dim) {
    return dim != LoopPlan::kNoDim && map.isFunctionOfDim(dim);
  };
  row = movesAlong(plan.rowDim) ? row : 0;
  col = movesAlong(plan.colDim) ? col : 0;
  Value &cached = cache[{operand.getOperandNumber(), row * cols + col}];
  if (cached)
    return cached;
  if (panel && operand.getOperandNumber() == plan.panelOperand)
    return cached = loadPanel(
               col, VectorType::get({plan.lanes}, type.getElementType()));
  if (plan.pair == LoopPlan::Pair::Dot && !op.isDpsInit(&operand))
    return cached = loadPairs(operand, map, row, col);
  Values indices = getIndices(map, row, col);
  if (plan.pair == LoopPlan::Pair::Move && vectorDim != LoopPlan::kNoDim)
    return cached = vector::LoadOp::create(
               b, VectorType::get({2 * plan.lanes}, type.getElementType()),
               operand.get(), indices);
  if (!isVectorOperand(operand))
    return cached = memref::LoadOp::create(b, operand.get(), indices);
  if (plan.streamedOperand == operand.getOperandNumber())
    emitPrefetch(operand, row, col);
  auto vectorType = VectorType::get({plan.lanes}, type.getElementType());
  if (!mask)
    return cached =
               vector::LoadOp::create(b, vectorType, operand.get(), indices);
  Value zero =
      arith::ConstantOp::create(b, vectorType, b.getZeroAttr(vectorType));
  return cached = vector::MaskedLoadOp::create(b, vectorType, operand.get(),
                                               indices, mask, zero);
}

/// Asks for what will be read `ahead` steps later, once a cache line. Beyond
/// the end that is an address like any other: nothing is read there.
void LoopEmitter::emitPrefetch(OpOperand &operand, int64_t row, int64_t col) {
  constexpr int64_t lineBytes = 64;
  auto type = cast<MemRefType>(operand.get().getType());
  int64_t vectorBytes = plan.lanes * type.getElementTypeBitWidth() / 8;
  if (plan.colDim == vectorDim && col * vectorBytes % lineBytes != 0)
    return;
  SmallVector<OpFoldResult> dims;
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    dims.push_back(ivs[dim] ? indexOf(dim, row, col)
                            : OpFoldResult(b.getIndexAttr(0)));
  dims[plan.aheadDim] = apply(sym(0) + plan.ahead, {dims[plan.aheadDim]});
  memref::PrefetchOp::create(
      b, operand.get(), getIndicesAt(op.getMatchingIndexingMap(&operand), dims),
      /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
}

void LoopEmitter::store(OpOperand &init, Value stored, int64_t row,
                        int64_t col) {
  Values indices = getIndices(op.getMatchingIndexingMap(&init), row, col);
  if (!isVectorOperand(init))
    memref::StoreOp::create(b, stored, init.get(), indices);
  else if (mask)
    vector::MaskedStoreOp::create(b, init.get(), indices, mask, splat(stored));
  else
    vector::StoreOp::create(b, splat(stored), init.get(), indices);
}

Value LoopEmitter::emitIndex(unsigned dim, int64_t row, int64_t col) {
  Value index = value(indexOf(dim, row, col));
  if (dim != vectorDim)
    return index;
  Value step = vector::StepOp::create(
      b, VectorType::get({plan.lanes}, b.getIndexType()));
  return arith::AddIOp::create(b, splat(index), step);
}

/// Clones an op of the body, on vectors if any operand is one.
void LoopEmitter::cloneOp(Operation &inner, IRMapping &mapping) {
  bool isVector = llvm::any_of(inner.getOperands(), [&](Value v) {
    return isa<VectorType>(mapping.lookupOrDefault(v).getType());
  });
  Operation *clone = b.clone(inner, mapping);
  // Sums may be contracted to fused products: that is only more exact.
  auto math = dyn_cast<arith::ArithFastMathInterface>(clone);
  if (math && math.getFastMathFlagsAttr()) {
    auto flags =
        math.getFastMathFlagsAttr().getValue() | arith::FastMathFlags::contract;
    clone->setAttr(math.getFastMathAttrName(),
                   arith::FastMathFlagsAttr::get(b.getContext(), flags));
  }
  if (!isVector)
    return;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(clone);
  for (OpOperand &operand : clone->getOpOperands())
    operand.set(splat(operand.get()));
  for (Value result : clone->getResults())
    result.setType(VectorType::get({plan.lanes}, result.getType()));
}

/// The body at one row and column; `outs` are the init's block arguments.
SmallVector<Value> LoopEmitter::emitBody(ValueRange outs, int64_t row,
                                         int64_t col, LoadCache &cache) {
  if (plan.pair == LoopPlan::Pair::Dot)
    return {emitDot(outs.front(), row, col, cache)};
  IRMapping mapping;
  for (OpOperand *input : op.getDpsInputOperands())
    if (BlockArgument arg = op.getMatchingBlockArgument(input);
        !arg.use_empty())
      mapping.map(arg, load(*input, row, col, cache));
  for (auto [arg, out] : llvm::zip(op.getRegionOutputArgs(), outs))
    mapping.map(arg, out);
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner))
      mapping.map(index.getResult(), emitIndex(index.getDim(), row, col));
    else
      cloneOp(inner, mapping);
  }
  Values results;
  for (Value yielded : op.getBlock()->getTerminator()->getOperands())
    results.push_back(mapping.lookupOrDefault(yielded));
  return results;
}

void LoopEmitter::forEachInTile(
    llvm::function_ref<void(int64_t, int64_t)> callback) {
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t col = 0; col < cols; ++col)
      callback(row, col);
}

void LoopEmitter::emitTile() {
  if (!plan.reductionDims.empty())
    return emitReductionTile();
  if (plan.pair == LoopPlan::Pair::Interleave)
    return emitInterleavedTile();
  LoadCache cache;
  forEachInTile([&](int64_t row, int64_t col) {
    Values outs;
    for (OpOperand &init : op.getDpsInitsMutable())
      outs.push_back(op.payloadUsesValueFromOperand(&init)
                         ? load(init, row, col, cache)
                         : Value());
    Values results = emitBody(outs, row, col, cache);
    for (auto [init, result] : llvm::zip(op.getDpsInitsMutable(), results))
      store(init, result, row, col);
  });
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

// Continued in SumEmitter.cpp: where sums start and end.

SmallVector<Value> LoopEmitter::emitReductionDims(unsigned level,
                                                  ValueRange accumulators) {
  if (level == plan.reductionDims.size())
    return emitReductionStep(accumulators);
  unsigned dim = plan.reductionDims[level];
  auto inner = [&](Value iv, ValueRange carried) {
    ivs[dim] = iv;
    return emitReductionDims(level + 1, carried);
  };
  if (dim != plan.vectorDim)
    return emitSum(level, lower[dim], span[dim], 1, accumulators, inner);

  OpFoldResult steps = apply(sym(0).floorDiv(plan.lanes), {span[dim]});
  Values sums =
      emitSum(level, lower[dim], steps, plan.lanes, accumulators, inner);
  OpFoldResult rest = apply(sym(0) % plan.lanes, {span[dim]});
  OpFoldResult from =
      apply(sym(0) + sym(1) - sym(2), {lower[dim], span[dim], rest});
  OpFoldResult restSteps = apply(sym(0).ceilDiv(plan.lanes), {rest});
  return emitFor(from, restSteps, plan.lanes, sums,
                 [&](Value iv, ValueRange carried) {
                   mask = createMask(rest);
                   Values masked = inner(iv, carried);
                   for (auto [value, old] : llvm::zip(masked, carried))
                     value = arith::SelectOp::create(b, mask, value, old);
                   mask = {};
                   return masked;
                 });
}

SmallVector<Value> LoopEmitter::emitReductionStep(ValueRange accumulators) {
  LoadCache cache;
  Values carried;
  unsigned next = 0;
  forEachInTile([&](int64_t row, int64_t col) {
    Values outs;
    for (OpOperand &init : op.getDpsInitsMutable()) {
      if (isCarriedInit(op, init))
        outs.push_back(accumulators[next++]);
      else
        outs.push_back(op.payloadUsesValueFromOperand(&init)
                           ? load(init, row, col, cache)
                           : Value());
    }
    Values results = emitBody(outs, row, col, cache);
    for (auto [init, out, result] :
         llvm::zip(op.getDpsInitsMutable(), outs, results)) {
      if (!isCarriedInit(op, init))
        store(init, result, row, col);
      else
        carried.push_back(isa<VectorType>(out.getType()) ? splat(result)
                                                         : result);
    }
  });
  return carried;
}
