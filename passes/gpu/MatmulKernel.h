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
  void storeRun(const TileProduct::Run &run, mlir::Value row,
                llvm::ArrayRef<mlir::Value> sums);
  void storeNeighbours(mlir::Value place, llvm::ArrayRef<mlir::Value> sums);
  mlir::Value number(int64_t value);

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
