//===- StreamPlan.cpp - Chooses what is read ahead ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A product of a matrix and few rows reads each element of the matrix once and
// is as fast as memory. A processor keeps enough reads in flight only while the
// instructions that wait for them fit its window, and several go with each
// vector here: the loop asks for what it will read.
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopPlanner.h"

using namespace mlir;
using namespace diff;

/// How far ahead, in bytes: latency by the rate at which a core reads, about
/// 100 ns by 30 bytes a ns.
static constexpr int64_t kAheadBytes = 4096;

/// Whether no two iterations read the same element: the input's map has each
/// dim that is more than one step long.
bool LoopPlanner::isReadOnce(OpOperand &input) {
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (ranges[dim] != 1 && !variesAlong(&input, dim))
      return false;
  return true;
}

/// The one input that is read once, where another is read again and again.
OpOperand *LoopPlanner::findStreamed() {
  OpOperand *streamed = nullptr;
  bool hasOther = false;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!isShaped(input))
      continue;
    if (!isReadOnce(*input)) {
      hasOther = true;
      continue;
    }
    if (streamed)
      return nullptr;
    streamed = input;
  }
  return hasOther ? streamed : nullptr;
}

/// Goes through the input's dims from the innermost: what is ahead is along the
/// first of which a step, or all steps, are far enough.
void LoopPlanner::chooseStreamed() {
  OpOperand *input = hasReductions() ? findStreamed() : nullptr;
  if (!input || !variesAlong(input, plan.vectorDim) || plan.panelOperand)
    return;
  auto type = cast<MemRefType>(input->get().getType());
  int64_t stepBytes = type.getElementTypeBitWidth() / 8;
  AffineMap map = op.getMatchingIndexingMap(input);
  unsigned aheadDim = LoopPlan::kNoDim;
  int64_t ahead = 0;
  for (AffineExpr expr : llvm::reverse(map.getResults())) {
    if (isa<AffineConstantExpr>(expr))
      continue;
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim)
      return;
    int64_t range = ranges[dim.getPosition()];
    if (range == 1)
      continue;
    aheadDim = dim.getPosition();
    ahead = llvm::divideCeil(kAheadBytes, stepBytes);
    if (range < 0 || range >= ahead)
      break;
    stepBytes *= range;
  }
  if (aheadDim == LoopPlan::kNoDim)
    return;
  plan.streamedOperand = input->getOperandNumber();
  plan.aheadDim = aheadDim;
  plan.ahead = ahead;
}
