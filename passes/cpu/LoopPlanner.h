//===- LoopPlanner.h - Makes the LoopPlan of an op --------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The order of the loops first, then pairs, which have instructions of their
// own, else the vector dim, and at last the register tile and what is read
// ahead or, where there are no vectors, square blocks.
//
// Private to the stage; others call planLoops() of LoopPlan.h.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CPU_LOOPPLANNER_H
#define DIFF_PASSES_CPU_LOOPPLANNER_H

#include "passes/cpu/LoopPlan.h"

namespace diff {

/// Decides about one op from its indexing maps, the strides of its operands and
/// what its body computes. Each choose...() fills in its part of the plan;
/// those that return whether they did leave it alone where they did not.
class LoopPlanner {
public:
  LoopPlanner(mlir::linalg::LinalgOp op, const VectorTarget &target)
      : op(op), target(target), ranges(op.getStaticLoopRanges()) {}

  LoopPlan run();

private:
  // Dims and operands (LoopPlan.cpp).
  bool hasReductions() { return op.getNumReductionLoops() > 0; }
  bool isParallel(unsigned dim);
  static bool isShaped(mlir::OpOperand *operand);
  bool variesAlong(mlir::OpOperand *operand, unsigned dim);
  bool coversParallelDims(mlir::OpOperand &init);
  void orderDims();
  static void moveToEnd(llvm::SmallVectorImpl<unsigned> &dims, unsigned dim);

  // The vector dim (LoopPlan.cpp).
  static bool isVectorElement(mlir::Type type);
  bool isBodyVectorizable(unsigned dim);
  bool areOperandsVectorizable(unsigned dim);
  bool isVectorParallelDim(unsigned dim);
  bool isPureReduction(unsigned out);
  bool hasPartialResults(unsigned dim);
  bool isVectorReductionDim(unsigned dim);
  void chooseVectorDim();
  int64_t chooseLanes();

  // Register tiles (TilePlan.cpp).
  unsigned findReuseDim(unsigned other, unsigned exclude);
  int64_t chooseTileSize(unsigned dim, int64_t most);
  int64_t mostRows();
  void chooseColumnsOfVectors();
  void choosePanel();
  void chooseRowsOfPartialReductions();

  // What is read once (StreamPlan.cpp).
  bool isReadOnce(mlir::OpOperand &input);
  mlir::OpOperand *findStreamed();
  void chooseStreamed();

  // Transpositions (TilePlan.cpp).
  bool isTransposable(unsigned dim, unsigned store);
  void chooseTranspose(unsigned dim, unsigned store);
  void chooseTransposeBlock();

  // Pairs (PairPlan.cpp).
  static unsigned getDimFromLast(mlir::AffineMap map, unsigned fromLast);
  bool hasPairs(mlir::OpOperand &operand, unsigned pair, unsigned along);
  bool isBf16ProductSum();
  bool chooseDot(unsigned pair);
  bool choosePairedStore(unsigned pair);
  bool chooseMove(unsigned pair, unsigned store);
  bool chooseInterleave(unsigned pair, unsigned store);
  void setPair(LoopPlan::Pair kind, unsigned dim);
  bool choosePairs();

  mlir::linalg::LinalgOp op;
  const VectorTarget &target;
  /// The static size of each dim, or ShapedType::kDynamic.
  llvm::SmallVector<int64_t> ranges;
  LoopPlan plan;
};

} // namespace diff

#endif // DIFF_PASSES_CPU_LOOPPLANNER_H
