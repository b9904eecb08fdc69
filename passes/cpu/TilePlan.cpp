//===- TilePlan.cpp - Chooses register tiles, panels and square blocks ----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopPlanner.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Register tiles
//===----------------------------------------------------------------------===//

/// A parallel dim along which an input that varies along `other` does not
/// move, so that what is loaded of it serves every step.
unsigned LoopPlanner::findReuseDim(unsigned other, unsigned exclude) {
  for (unsigned dim : llvm::reverse(plan.parallelDims)) {
    if (dim == other || dim == exclude || ranges[dim] == 1)
      continue;
    for (OpOperand *input : op.getDpsInputOperands())
      if (variesAlong(input, other) && !variesAlong(input, dim))
        return dim;
  }
  return LoopPlan::kNoDim;
}

/// Of the sizes up to `most`, one that leaves few rows over.
int64_t LoopPlanner::chooseTileSize(unsigned dim, int64_t most) {
  int64_t extent = ranges[dim];
  if (extent < 0)
    return most;
  if (extent <= most)
    return extent;
  if (extent > 8 * most)
    return most;
  int64_t best = most;
  for (int64_t size = most - 1; 2 * size > most; --size)
    if (extent % size < extent % best)
      best = size;
  return best;
}

/// Rows of sums: three quarters of the registers, the others are for what is
/// multiplied. More than 12 a column gain nothing.
int64_t LoopPlanner::mostRows() {
  int64_t rows = target.vectorRegisters * 3 / 4 / plan.cols;
  return std::clamp<int64_t>(rows, 1, 12);
}

void LoopPlanner::chooseColumnsOfVectors() {
  plan.colDim = plan.vectorDim;
  plan.colStep = plan.lanes;
  if (!hasReductions())
    return;
  plan.rowDim = findReuseDim(plan.vectorDim, LoopPlan::kNoDim);
  plan.cols = target.hasManyRegisters() ? 4 : 2;
  // Without rows to share them with, columns alone have to hide the latency.
  if (plan.rowDim == LoopPlan::kNoDim)
    plan.cols *= 2;
  if (int64_t extent = ranges[plan.vectorDim]; extent >= 0)
    plan.cols = std::min(plan.cols, std::max<int64_t>(extent / plan.lanes, 1));
  if (plan.rowDim != LoopPlan::kNoDim)
    plan.rows = chooseTileSize(plan.rowDim, mostRows());
  unsigned last = plan.reductionDims.back();
  if (plan.rowDim != LoopPlan::kNoDim &&
      (ranges[last] < 0 || ranges[last] > 384))
    plan.reductionBlock = 256;
  choosePanel();
}

/// The input whose rows are worth packing: it serves many rows of the tile,
/// is read from the same columns of each of its own rows, and these are so
/// far apart that they share few cache sets and no page.
void LoopPlanner::choosePanel() {
  if (plan.pair != LoopPlan::Pair::None || plan.rowDim == LoopPlan::kNoDim ||
      plan.reductionDims.size() != 1 || ranges[plan.rowDim] == 1)
    return;
  if (int64_t rows = ranges[plan.rowDim];
      !ShapedType::isDynamic(rows) && rows < LoopPlan::kPanelTiles * plan.rows)
    return;
  unsigned reduction = plan.reductionDims.front();
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (!isShaped(input) || !variesAlong(input, plan.vectorDim) ||
        !variesAlong(input, reduction) || variesAlong(input, plan.rowDim) ||
        !llvm::all_of(map.getResults(), [](AffineExpr expr) {
          return isa<AffineDimExpr, AffineConstantExpr>(expr);
        }))
      continue;
    int64_t offset, stride = 0;
    SmallVector<int64_t> strides;
    auto type = cast<MemRefType>(input->get().getType());
    if (failed(type.getStridesAndOffset(strides, offset)))
      continue;
    for (auto [i, expr] : llvm::enumerate(map.getResults()))
      if (expr.isFunctionOfDim(reduction))
        stride = strides[i];
    if (!ShapedType::isDynamic(stride) && stride <= 2 * plan.cols * plan.lanes)
      continue;
    plan.panelOperand = input->getOperandNumber();
    return;
  }
}

void LoopPlanner::chooseRowsOfPartialReductions() {
  // A dot product: one input moves along rows, the other along columns.
  for (unsigned dim : llvm::reverse(plan.parallelDims)) {
    if (ranges[dim] == 1)
      continue;
    unsigned row = findReuseDim(dim, dim);
    if (row == LoopPlan::kNoDim || findReuseDim(row, row) == LoopPlan::kNoDim)
      continue;
    plan.colDim = dim;
    plan.rowDim = row;
    // Rows stream through the inner cache, columns stay: more of those.
    plan.cols = chooseTileSize(dim, target.hasManyRegisters() ? 6 : 4);
    plan.rows = chooseTileSize(row, target.hasManyRegisters() ? 4 : 2);
    return;
  }
  // Several rows at once hide the latency of the sums.
  if (!plan.parallelDims.empty()) {
    plan.rowDim = plan.parallelDims.back();
    plan.rows = chooseTileSize(plan.rowDim, 4);
  }
}

//===----------------------------------------------------------------------===//
// Transpositions
//===----------------------------------------------------------------------===//

/// Inputs contiguous (or constant) along `dim`, none along `store`, where the
/// result is: vectors along one dim are transposed to vectors along the
/// other.
bool LoopPlanner::isTransposable(unsigned dim, unsigned store) {
  OpOperand &init = *op.getDpsInitOperand(0);
  if (op.getNumDpsInits() != 1 || op.payloadUsesValueFromOperand(&init) ||
      getStrideAlong(op, init, store) != Stride::Unit ||
      !isa<FloatType>(cast<MemRefType>(init.get().getType()).getElementType()))
    return false;
  bool anyUnit = false;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!isShaped(input))
      continue;
    Stride stride = getStrideAlong(op, *input, dim);
    Type element = cast<MemRefType>(input->get().getType()).getElementType();
    if (stride == Stride::Other || !isVectorElement(element))
      return false;
    anyUnit |= stride == Stride::Unit;
  }
  return anyUnit && isBodyVectorizable(dim);
}

/// Square blocks of as many lanes as fit; small enough for either extent.
void LoopPlanner::chooseTranspose(unsigned dim, unsigned store) {
  plan.vectorDim = plan.colDim = dim;
  plan.rowDim = store;
  int64_t lanes = chooseLanes();
  if (ranges[store] >= 0)
    while (lanes > ranges[store])
      lanes /= 2;
  plan.lanes = lanes;
  plan.isTransposed = true;
  if (lanes >= 4)
    return;
  plan.isTransposed = false;
  plan.vectorDim = plan.colDim = plan.rowDim = LoopPlan::kNoDim;
  plan.lanes = 1;
}

/// An op without a vector dim because it transposes goes in square blocks, so
/// that the lines it reads are used whole before they leave the cache.
void LoopPlanner::chooseTransposeBlock() {
  if (hasReductions() || plan.parallelDims.size() < 2)
    return;
  unsigned last = plan.parallelDims.back();
  for (OpOperand *input : op.getDpsInputOperands())
    for (unsigned dim : plan.parallelDims)
      if (dim != last && isShaped(input) && variesAlong(input, last) &&
          getStrideAlong(op, *input, dim) == Stride::Unit) {
        llvm::erase(plan.parallelDims, dim);
        plan.parallelDims.insert(plan.parallelDims.end() - 1, dim);
        plan.transposeBlock = 16;
        if (isTransposable(dim, last))
          chooseTranspose(dim, last);
        return;
      }
}
