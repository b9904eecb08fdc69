//===- LoopPlan.cpp - Chooses the order of loops and the vector dim -------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopPlanner.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace diff;

Stride diff::getStrideAlong(linalg::LinalgOp op, OpOperand &operand,
                            unsigned dim) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!map.isFunctionOfDim(dim))
    return Stride::None;
  auto type = cast<MemRefType>(operand.get().getType());
  AffineExpr last = map.getResults().back();
  for (AffineExpr expr : map.getResults().drop_back())
    if (expr.isFunctionOfDim(dim))
      return Stride::Other;
  AffineExpr rest = simplifyAffineExpr(
      last - getAffineDimExpr(dim, map.getContext()), map.getNumDims(), 0);
  bool isUnit = !rest.isFunctionOfDim(dim) && type.isLastDimUnitStride();
  return isUnit ? Stride::Unit : Stride::Other;
}

bool diff::isCarriedInit(linalg::LinalgOp op, OpOperand &init) {
  AffineMap map = op.getMatchingIndexingMap(&init);
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (iterators[dim] != utils::IteratorType::parallel &&
        map.isFunctionOfDim(dim))
      return false;
  return true;
}

LoopPlan diff::planLoops(linalg::LinalgOp op, const VectorTarget &target) {
  return LoopPlanner(op, target).run();
}

LoopPlan LoopPlanner::run() {
  orderDims();
  // Without an output an op is there for what its body does, as an assert.
  plan.isParallelizable =
      op.getNumDpsInits() > 0 &&
      llvm::all_of(op.getDpsInitsMutable(),
                   [&](OpOperand &init) { return coversParallelDims(init); });
  if (!plan.isParallelizable || choosePairs())
    return plan;
  chooseVectorDim();
  if (!plan.isVector()) {
    chooseTransposeBlock();
    return plan;
  }
  if (plan.isPartialReduction) {
    chooseRowsOfPartialReductions();
    moveToEnd(plan.reductionDims, plan.vectorDim);
    moveToEnd(plan.parallelDims, plan.colDim);
  } else {
    chooseColumnsOfVectors();
    moveToEnd(plan.parallelDims, plan.colDim);
  }
  moveToEnd(plan.parallelDims, plan.rowDim);
  chooseStreamed();
  return plan;
}

//===----------------------------------------------------------------------===//
// Dims and operands
//===----------------------------------------------------------------------===//

bool LoopPlanner::isParallel(unsigned dim) {
  return op.getIteratorTypesArray()[dim] == utils::IteratorType::parallel;
}

bool LoopPlanner::isShaped(OpOperand *operand) {
  return isa<MemRefType>(operand->get().getType());
}

bool LoopPlanner::variesAlong(OpOperand *operand, unsigned dim) {
  return isShaped(operand) &&
         op.getMatchingIndexingMap(operand).isFunctionOfDim(dim);
}

/// Whether each iteration of the parallel dims has elements of its own: the
/// map has each of them once, maybe reduction dims, and else only constants.
bool LoopPlanner::coversParallelDims(OpOperand &init) {
  llvm::SmallDenseSet<unsigned> dims;
  unsigned numParallel = 0;
  for (AffineExpr expr : op.getMatchingIndexingMap(&init).getResults()) {
    if (isa<AffineConstantExpr>(expr))
      continue;
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || !dims.insert(dim.getPosition()).second)
      return false;
    numParallel += isParallel(dim.getPosition());
  }
  return numParallel == plan.parallelDims.size();
}

/// Parallel dims in the order of the first result's layout, so that writes
/// go through memory in order; rows inside of columns.
void LoopPlanner::orderDims() {
  llvm::SetVector<unsigned> parallel;
  if (op.getNumDpsInits() > 0)
    for (AffineExpr expr :
         op.getMatchingIndexingMap(op.getDpsInitOperand(0)).getResults())
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        if (isParallel(dim.getPosition()))
          parallel.insert(dim.getPosition());
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim) {
    if (isParallel(dim))
      parallel.insert(dim);
    else
      plan.reductionDims.push_back(dim);
  }
  plan.parallelDims = parallel.takeVector();
}

void LoopPlanner::moveToEnd(SmallVectorImpl<unsigned> &dims, unsigned dim) {
  if (dim == LoopPlan::kNoDim)
    return;
  llvm::erase(dims, dim);
  dims.push_back(dim);
}

//===----------------------------------------------------------------------===//
// The vector dim
//===----------------------------------------------------------------------===//

bool LoopPlanner::isVectorElement(Type type) {
  if (type.isIndex() || type.isF32() || type.isF64() || type.isF16() ||
      type.isBF16())
    return true;
  // Booleans are a byte each in memory, but a bit each in a vector.
  auto integer = dyn_cast<IntegerType>(type);
  return integer && integer.getWidth() % 8 == 0 && integer.getWidth() <= 64;
}

/// Whether all that depends on the dim can be computed on vectors of it.
bool LoopPlanner::isBodyVectorizable(unsigned dim) {
  llvm::SmallDenseSet<Value> varying;
  for (OpOperand &operand : op->getOpOperands()) {
    bool isInit = op.isDpsInit(&operand);
    if (variesAlong(&operand, dim) || isInit)
      varying.insert(op.getMatchingBlockArgument(&operand));
  }
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      if (index.getDim() == dim)
        varying.insert(index.getResult());
      continue;
    }
    if (inner.getNumRegions())
      return false;
    if (llvm::none_of(inner.getOperands(),
                      [&](Value v) { return varying.contains(v); }))
      continue;
    // Lanes beyond the end compute on zeros, by which one must not divide.
    if (!OpTrait::hasElementwiseMappableTraits(&inner) ||
        isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
            arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp>(inner))
      return false;
    varying.insert(inner.result_begin(), inner.result_end());
  }
  return true;
}

bool LoopPlanner::areOperandsVectorizable(unsigned dim) {
  bool anyUnit = false;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isShaped(&operand))
      continue;
    Stride stride = getStrideAlong(op, operand, dim);
    if (stride == Stride::None)
      continue;
    Type element = cast<MemRefType>(operand.get().getType()).getElementType();
    if (stride == Stride::Other || !isVectorElement(element))
      return false;
    anyUnit = true;
  }
  return anyUnit && isBodyVectorizable(dim);
}

bool LoopPlanner::isVectorParallelDim(unsigned dim) {
  return isParallel(dim) && ranges[dim] != 1 &&
         llvm::all_of(op.getDpsInitsMutable(),
                      [&](OpOperand &init) {
                        return getStrideAlong(op, init, dim) == Stride::Unit;
                      }) &&
         areOperandsVectorizable(dim);
}

/// Whether the value that goes from step to step goes nowhere else: then the
/// lanes of a vector can each go through steps of their own.
bool LoopPlanner::isPureReduction(unsigned out) {
  SmallVector<Operation *> combiners;
  if (!matchReduction(op.getRegionOutputArgs(), out, combiners) ||
      combiners.size() != 1 || !op.getRegionOutputArgs()[out].hasOneUse() ||
      !combiners[0]->getResult(0).hasOneUse())
    return false;
  Type element =
      cast<MemRefType>(op.getDpsInits()[out].getType()).getElementType();
  return linalg::getCombinerOpKind(combiners[0]) &&
         arith::getNeutralElement(combiners[0]) && isVectorElement(element) &&
         !element.isIndex();
}

/// Whether vectors along a reduction dim can hold partial results of each init
/// that has one value for all steps, and the others' values of several steps.
bool LoopPlanner::hasPartialResults(unsigned dim) {
  for (unsigned i = 0, e = op.getNumDpsInits(); i < e; ++i) {
    OpOperand &init = *op.getDpsInitOperand(i);
    bool isPossible = isCarriedInit(op, init)
                          ? isPureReduction(i)
                          : getStrideAlong(op, init, dim) == Stride::Unit;
    if (!isPossible)
      return false;
  }
  return true;
}

bool LoopPlanner::isVectorReductionDim(unsigned dim) {
  return !isParallel(dim) && (ranges[dim] < 0 || ranges[dim] >= 8) &&
         hasPartialResults(dim) && areOperandsVectorizable(dim);
}

void LoopPlanner::chooseVectorDim() {
  unsigned parallel = LoopPlan::kNoDim, reduction = LoopPlan::kNoDim;
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim) {
    if (isVectorParallelDim(dim))
      parallel = dim;
    else if (isVectorReductionDim(dim))
      reduction = dim;
  }
  // A few columns only, but long rows: sum along the rows.
  bool isNarrow = parallel != LoopPlan::kNoDim && ranges[parallel] >= 0 &&
                  ranges[parallel] < 4;
  if (reduction != LoopPlan::kNoDim &&
      (parallel == LoopPlan::kNoDim || isNarrow)) {
    plan.vectorDim = reduction;
    plan.isPartialReduction = true;
  } else {
    plan.vectorDim = parallel;
  }
  if (plan.isVector())
    plan.lanes = chooseLanes();
  if (plan.lanes == 1)
    plan.vectorDim = LoopPlan::kNoDim;
}

/// As many as fit a register in the widest type that is loaded or stored.
int64_t LoopPlanner::chooseLanes() {
  int64_t bytes = 1;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isShaped(&operand))
      continue;
    Type element = cast<MemRefType>(operand.get().getType()).getElementType();
    bytes = std::max<int64_t>(
        bytes, element.isIndex() ? 8 : element.getIntOrFloatBitWidth() / 8);
  }
  int64_t lanes = std::max<int64_t>(target.vectorBytes / bytes, 1);
  int64_t extent = ranges[plan.vectorDim];
  if (extent >= 0 && extent < lanes)
    lanes = llvm::bit_floor<uint64_t>(extent);
  return lanes;
}
