//===- MatmulKernel.h - The code of a matrix kernel -------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_MATMULKERNEL_H
#define DIFF_PASSES_GPU_MATMULKERNEL_H

#include "passes/gpu/MatmulSignature.h"
#include "passes/gpu/PanelCopy.h"
#include "passes/gpu/TileProduct.h"

namespace diff {

/// Fills the body of a kernel; see docs/CUDA.md for what it does.
class MatmulKernel {
public:
  MatmulKernel(const MatmulPlan &plan, const MatmulSignature &signature,
               mlir::ValueRange arguments, DeviceBuilder &b,
               mlir::Value sharedMemory);
  void build();

private:
  // Which tile.
  void findBlock();
  void findTile(mlir::Value block, mlir::Value rowTiles,
                mlir::Value columnTiles);
  mlir::Value pointerTo(Side side);
  mlir::Value freeLeft(const ContractionDim &dim, int64_t tile,
                       mlir::Value first);

  // Copies.
  void prepareCopies();
  void findSteps();
  void copyStep(mlir::Value step, mlir::Value stage);
  mlir::Value stepByte(Side side, mlir::Value step, mlir::Value inner);

  // Products, and what becomes of them.
  llvm::SmallVector<mlir::Value> overSteps(const TileProduct &product);
  void finish(const TileProduct &product,
              llvm::MutableArrayRef<mlir::Value> sums);
  mlir::Value number(int64_t value);

  // Results.
  using Values = llvm::SmallVector<mlir::Value>;
  /// Neighbours in a row of C that are stored at once.
  struct Piece {
    mlir::Value row, column;
    Values sums;
    /// By operand of the epilogue: what it loads, for each neighbour.
    llvm::SmallVector<Values> loaded;
  };
  llvm::SmallVector<Piece> cutToPieces(llvm::ArrayRef<TileProduct::Run> runs,
                                       llvm::ArrayRef<mlir::Value> sums) const;
  mlir::Value findPlace(const Piece &piece);
  void addBefore(Piece &piece, mlir::Value place);
  void store(const Piece &piece, mlir::Value place);

  // The epilogue.
  void load(Piece &piece);
  llvm::SmallVector<Values> loadOperands(const Piece &piece);
  Values loadNeighbours(const Piece &piece, mlir::OpOperand &operand,
                        int64_t width);
  mlir::Value addressOf(const Piece &piece, mlir::OpOperand &operand);
  mlir::Value indexOf(const Piece &piece, int64_t neighbour,
                      const ContractionDim &dim);
  Values indicesOf(const Piece &piece, int64_t neighbour);
  void evaluate(Piece &piece);

  mlir::Value size(const ContractionDim &dim) {
    return signature.size(b, arguments, dim);
  }
  mlir::Value stride(Side side, const ContractionDim &dim) {
    return signature.strideBytes(b, arguments, side, dim);
  }

  const MatmulPlan &plan;
  const Contraction &product;
  const MatmulSignature &signature;
  mlir::ValueRange arguments;
  DeviceBuilder &b;
  mlir::Value sharedMemory;

  mlir::Value thread, firstRow, firstColumn;
  llvm::SmallVector<mlir::Value> batchIndices;
  /// Null: the tile is whole.
  mlir::Value rowsLeft, columnsLeft;
  /// Where the block's rows of A, columns of B and tile of C begin.
  std::array<mlir::Value, 3> pointers;
  std::array<PanelCopy, 2> copies;
  /// Steps of k: within k, and all of them.
  mlir::Value innerSteps, numSteps;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_MATMULKERNEL_H
