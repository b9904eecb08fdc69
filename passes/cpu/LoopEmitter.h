//===- LoopEmitter.h - Writes the loops of a LoopPlan -----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From the outside in: parallel blocks, loops over the parallel dims, and in
// the innermost a register tile of rows and columns, which is unrolled. A tile
// has the loops over the reduction dims, through which its sums are carried,
// and in these the op's body once for each row and column.
//
// Private to the stage; others call emitLoops() of LoopPlan.h.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CPU_LOOPEMITTER_H
#define DIFF_PASSES_CPU_LOOPEMITTER_H

#include "passes/cpu/LoopPlan.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace diff {

/// Writes one op as its plan has it. What is at hand while that goes on is in
/// members: the range that is left of each dim, the current indices, the tile's
/// size and its mask. A loop sets them for what is inside of it, and puts them
/// back after it.
class LoopEmitter {
public:
  LoopEmitter(mlir::OpBuilder &builder, mlir::linalg::LinalgOp op,
              const LoopPlan &plan);

  void emit(std::optional<int64_t> parallelGrain);

private:
  using Values = llvm::SmallVector<mlir::Value>;
  /// What was loaded for an operand at a row and column.
  using LoadCache =
      llvm::SmallDenseMap<std::pair<unsigned, int64_t>, mlir::Value>;

  // Index arithmetic (LoopEmitter.cpp).
  mlir::OpFoldResult apply(mlir::AffineExpr expr,
                           llvm::ArrayRef<mlir::OpFoldResult> symbols);
  mlir::AffineExpr sym(unsigned i) { return b.getAffineSymbolExpr(i); }
  mlir::Value value(mlir::OpFoldResult v);
  mlir::OpFoldResult indexOf(unsigned dim, int64_t row, int64_t col);
  Values getIndices(mlir::AffineMap map, int64_t row, int64_t col);
  Values getIndicesAt(mlir::AffineMap map,
                      llvm::ArrayRef<mlir::OpFoldResult> dims);
  mlir::OpFoldResult blockSpan(mlir::OpFoldResult start, mlir::OpFoldResult all,
                               int64_t size);

  // Loops (LoopEmitter.cpp).
  Values
  emitFor(mlir::OpFoldResult from, mlir::OpFoldResult steps, int64_t step,
          mlir::ValueRange inits,
          llvm::function_ref<Values(mlir::Value, mlir::ValueRange)> body);
  void emitFor(mlir::OpFoldResult from, mlir::OpFoldResult steps, int64_t step,
               unsigned dim, llvm::function_ref<void()> body);
  void emitSteps(unsigned dim, int64_t step, llvm::function_ref<void()> body,
                 llvm::function_ref<void()> rest);
  void emitBlocks(unsigned dim, int64_t size, llvm::function_ref<void()> body);
  void emitParallelDims(unsigned level);
  void emitLastRows(unsigned dim, llvm::function_ref<void()> inner);
  void emitColumns(unsigned dim, llvm::function_ref<void()> inner);
  mlir::Value createMask(mlir::OpFoldResult count);
  void emitReductionBlocks(unsigned level);
  void emitSquareBlocks(unsigned row, unsigned col);
  void emitTransposedBlocks(unsigned row, unsigned col);

  // Parallel blocks (LoopEmitter.cpp).
  int64_t estimateWork();
  llvm::SmallVector<int64_t> chooseBlocks(int64_t grain);
  void emitParallelBlocks(llvm::ArrayRef<int64_t> blocks);

  // Panels (PanelEmitter.cpp).
  mlir::Value emitPanelView(mlir::OpOperand &operand,
                            mlir::MemRefType panelType);
  mlir::Value getPanelBuffer(mlir::MemRefType type);
  mlir::Value emitPacking(mlir::OpOperand &operand, mlir::MemRefType panelType);
  mlir::Value emitPanel(mlir::OpOperand &operand);
  mlir::Value loadPanel(int64_t col, mlir::Type vectorType);

  // The tile: operands and the body (TileEmitter.cpp).
  mlir::Value splat(mlir::Value scalar);
  bool isVectorOperand(mlir::OpOperand &operand);
  mlir::Value load(mlir::OpOperand &operand, int64_t row, int64_t col,
                   LoadCache &cache);
  void emitPrefetch(mlir::OpOperand &operand, int64_t row, int64_t col);
  void store(mlir::OpOperand &init, mlir::Value stored, int64_t row,
             int64_t col);
  mlir::Value emitIndex(unsigned dim, int64_t row, int64_t col);
  void cloneOp(mlir::Operation &inner, mlir::IRMapping &mapping);
  Values emitBody(mlir::ValueRange outs, int64_t row, int64_t col,
                  LoadCache &cache);
  void forEachInTile(llvm::function_ref<void(int64_t, int64_t)> callback);
  void emitTile();

  // The tile: steps of sums (TileEmitter.cpp).
  Values emitReductionDims(unsigned level, mlir::ValueRange accumulators);
  Values
  emitSum(unsigned level, mlir::OpFoldResult from, mlir::OpFoldResult steps,
          int64_t step, mlir::ValueRange accumulators,
          llvm::function_ref<Values(mlir::Value, mlir::ValueRange)> body);
  Values emitReductionStep(mlir::ValueRange accumulators);

  // The tile: where sums start and end (SumEmitter.cpp).
  mlir::Value getFill(mlir::OpOperand &init);
  mlir::Value loadStart(mlir::OpOperand &init, int64_t row, int64_t col,
                        LoadCache &cache);
  void emitReductionTile();
  mlir::Operation *getCombiner(unsigned out);
  bool isFloatSum();
  Values emitApart(mlir::ValueRange accumulators,
                   llvm::function_ref<Values(mlir::ValueRange)> body);
  mlir::Value neutralVector(unsigned out);
  mlir::Value combine(unsigned out, mlir::Value left, mlir::Value right);
  void storePartials(unsigned out, llvm::ArrayRef<mlir::Value> partials);
  void storeReduced(unsigned out, Values partials, int64_t row, int64_t col);
  mlir::Value reduceTogether(unsigned out, Values vectors);

  // Tiles of pairs, and transposed ones (PairEmitter.cpp).
  mlir::Value loadPairs(mlir::OpOperand &operand, mlir::AffineMap map,
                        int64_t row, int64_t col);
  mlir::Value pairMask();
  mlir::Value emitDot(mlir::Value sum, int64_t row, int64_t col,
                      LoadCache &cache);
  void emitInterleavedTile();
  void emitTransposedTile();

  mlir::ImplicitLocOpBuilder b;
  mlir::linalg::LinalgOp op;
  const LoopPlan &plan;
  /// The plan's, or none where what is being written is scalar.
  unsigned vectorDim;
  /// Where each dim starts, how many steps it has, and its current index.
  llvm::SmallVector<mlir::OpFoldResult> lower, span;
  Values ivs;
  /// The tile that is being written; the mask covers the vector's valid lanes.
  int64_t rows = 1, cols = 1;
  mlir::Value mask;
  bool inReductionBlock = false;
  /// What stands for the panel operand: [reduction step, column].
  mlir::Value panel;
};

} // namespace diff

#endif // DIFF_PASSES_CPU_LOOPEMITTER_H
