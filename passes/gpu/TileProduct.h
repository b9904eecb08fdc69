//===- TileProduct.h - Products of tiles in shared memory -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_TILEPRODUCT_H
#define DIFF_PASSES_GPU_TILEPRODUCT_H

#include "passes/gpu/MatmulPlan.h"

#include <memory>

namespace diff {

/// What the threads of a block make of one step's tiles of A and B: each holds
/// sums of some elements of the block's tile of C.
class TileProduct {
public:
  /// Sums of neighbours in a row of C, by their numbers; i32, from the tile's
  /// first row and column.
  struct Run {
    mlir::Value row, column;
    llvm::SmallVector<unsigned> sums;
  };

  virtual ~TileProduct() = default;
  virtual unsigned numSums() const = 0;
  /// Adds the product of the tiles that start at `a` and `b`.
  virtual void multiply(DeviceBuilder &b, mlir::Value tileA, mlir::Value tileB,
                        llvm::MutableArrayRef<mlir::Value> sums) const = 0;
  /// One list for each row.
  virtual llvm::SmallVector<llvm::SmallVector<Run>>
  findRuns(DeviceBuilder &b) const = 0;
};

/// With tensor cores: fragments of 16 x 16.
std::unique_ptr<TileProduct>
makeMmaProduct(DeviceBuilder &b, const MatmulPlan &plan, mlir::Value thread);
/// With fused multiply-adds in f32 or f64.
std::unique_ptr<TileProduct>
makeFmaProduct(DeviceBuilder &b, const MatmulPlan &plan, mlir::Value thread);

} // namespace diff

#endif // DIFF_PASSES_GPU_TILEPRODUCT_H
