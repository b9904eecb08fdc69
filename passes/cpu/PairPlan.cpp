//===- PairPlan.cpp - Plans for pairs that are side by side ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopPlanner.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace diff;

/// The dim that the map's result is, `fromLast` places from its last.
unsigned LoopPlanner::getDimFromLast(AffineMap map, unsigned fromLast) {
  if (map.getNumResults() <= fromLast)
    return LoopPlan::kNoDim;
  AffineExpr expr = map.getResult(map.getNumResults() - 1 - fromLast);
  auto dim = dyn_cast<AffineDimExpr>(expr);
  return dim ? dim.getPosition() : LoopPlan::kNoDim;
}

/// Whether the operand has pairs side by side, and if `along` is a dim, pairs
/// side by side along that one.
bool LoopPlanner::hasPairs(OpOperand &operand, unsigned pair, unsigned along) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  int64_t offset;
  SmallVector<int64_t> strides;
  if (!type || getDimFromLast(map, 0) != pair ||
      failed(type.getStridesAndOffset(strides, offset)) || strides.back() != 1)
    return false;
  for (AffineExpr expr : map.getResults().drop_back())
    if (expr.isFunctionOfDim(pair))
      return false;
  if (along == LoopPlan::kNoDim)
    return true;
  for (AffineExpr expr : map.getResults().drop_back(2))
    if (expr.isFunctionOfDim(along))
      return false;
  return getDimFromLast(map, 1) == along && strides[strides.size() - 2] == 2;
}

/// sum += a * b, both bf16 that is widened, the sum f32.
bool LoopPlanner::isBf16ProductSum() {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
    return false;
  Block *block = op.getBlock();
  Value sum = block->getTerminator()->getOperand(0);
  auto add = sum.getDefiningOp<arith::AddFOp>();
  if (!add || !sum.getType().isF32())
    return false;
  Value out = op.getRegionOutputArgs().front();
  Value product = add.getLhs() == out ? add.getRhs() : add.getLhs();
  auto mul = product.getDefiningOp<arith::MulFOp>();
  if (!mul || (add.getLhs() != out && add.getRhs() != out))
    return false;
  llvm::SmallDenseSet<Value> factors;
  for (Value factor : mul->getOperands()) {
    auto widened = factor.getDefiningOp<arith::ExtFOp>();
    if (!widened || !widened.getIn().getType().isBF16())
      return false;
    factors.insert(widened.getIn());
  }
  return factors.size() == 2 && block->getOperations().size() == 5 &&
         llvm::all_of(factors, [&](Value v) {
           return isa<BlockArgument>(v) && v != out;
         });
}

bool LoopPlanner::chooseDot(unsigned pair) {
  if (!target.bf16Dot || isParallel(pair) || plan.reductionDims.size() < 2 ||
      !isBf16ProductSum())
    return false;
  OpOperand &init = *op.getDpsInitOperand(0);
  unsigned dim = getDimFromLast(op.getMatchingIndexingMap(&init), 0);
  if (dim == LoopPlan::kNoDim || !isParallel(dim) ||
      getStrideAlong(op, init, dim) != Stride::Unit)
    return false;
  unsigned numVarying = 0;
  for (OpOperand *input : op.getDpsInputOperands()) {
    bool varies = variesAlong(input, dim);
    numVarying += varies;
    if (!hasPairs(*input, pair, varies ? dim : LoopPlan::kNoDim))
      return false;
  }
  int64_t lanes = target.vectorBytes / 4;
  if (numVarying != 1 || (ranges[dim] >= 0 && ranges[dim] < lanes))
    return false;
  plan.vectorDim = dim;
  plan.lanes = lanes;
  llvm::erase(plan.reductionDims, pair);
  setPair(LoopPlan::Pair::Dot, pair);
  chooseColumnsOfVectors();
  moveToEnd(plan.parallelDims, plan.colDim);
  moveToEnd(plan.parallelDims, plan.rowDim);
  return true;
}

bool LoopPlanner::choosePairedStore(unsigned pair) {
  OpOperand &init = *op.getDpsInitOperand(0);
  unsigned store = getDimFromLast(op.getMatchingIndexingMap(&init), 1);
  if (hasReductions() || op.getNumDpsInits() != 1 ||
      store == LoopPlan::kNoDim || !hasPairs(init, pair, store) ||
      op.payloadUsesValueFromOperand(&init))
    return false;
  llvm::erase(plan.parallelDims, pair);
  if (chooseMove(pair, store) || chooseInterleave(pair, store))
    return true;
  plan.parallelDims.push_back(pair);
  return false;
}

/// A transposition of pairs of 16 bits is one of 32 bits.
bool LoopPlanner::chooseMove(unsigned pair, unsigned store) {
  if (op.getNumDpsInputs() != 1 || op.getBlock()->getOperations().size() != 1)
    return false;
  OpOperand &input = *op.getDpsInputOperand(0);
  if (!isShaped(&input))
    return false;
  unsigned load = getDimFromLast(op.getMatchingIndexingMap(&input), 1);
  Type element = cast<MemRefType>(input.get().getType()).getElementType();
  if (load == LoopPlan::kNoDim || load == store ||
      !hasPairs(input, pair, load) || !isVectorElement(element) ||
      element.isIndex() || element.getIntOrFloatBitWidth() != 16)
    return false;
  int64_t lanes = target.vectorBytes / 4;
  for (unsigned dim : {load, store})
    while (ranges[dim] >= 0 && lanes > ranges[dim])
      lanes /= 2;
  if (lanes < 4)
    return false;
  plan.vectorDim = plan.colDim = load;
  plan.rowDim = store;
  plan.lanes = lanes;
  plan.isTransposed = true;
  plan.transposeBlock = lanes;
  moveToEnd(plan.parallelDims, load);
  moveToEnd(plan.parallelDims, store);
  setPair(LoopPlan::Pair::Move, pair);
  return true;
}

bool LoopPlanner::chooseInterleave(unsigned pair, unsigned store) {
  for (OpOperand *input : op.getDpsInputOperands())
    if (isShaped(input) &&
        (getStrideAlong(op, *input, store) == Stride::Other ||
         !isVectorElement(
             cast<MemRefType>(input->get().getType()).getElementType())))
      return false;
  if (!isBodyVectorizable(store))
    return false;
  plan.vectorDim = plan.colDim = store;
  plan.lanes = plan.colStep = chooseLanes();
  if (plan.lanes == 1) {
    plan.vectorDim = plan.colDim = LoopPlan::kNoDim;
    plan.colStep = 1;
    return false;
  }
  moveToEnd(plan.parallelDims, store);
  setPair(LoopPlan::Pair::Interleave, pair);
  return true;
}

void LoopPlanner::setPair(LoopPlan::Pair kind, unsigned dim) {
  plan.pair = kind;
  plan.pairDim = dim;
}

bool LoopPlanner::choosePairs() {
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (ranges[dim] == 2 && (chooseDot(dim) || choosePairedStore(dim)))
      return true;
  return false;
}
