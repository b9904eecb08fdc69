//===- MatmulPlan.h - How a product of matrices becomes a kernel *- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_MATMULPLAN_H
#define DIFF_PASSES_GPU_MATMULPLAN_H

#include "passes/gpu/Contraction.h"
#include "passes/gpu/SharedTile.h"

namespace diff {

/// What multiplies.
enum class MatmulForm {
  /// Tensor cores: f16 and bf16, or f32 rounded to TF32; sums in f32.
  Mma,
  /// Fused multiply-adds, of f32 or f64; operands may be narrower.
  Fma
};

/// The tile of a block and how it is split, see docs/CUDA.md.
struct MatmulTile {
  MatmulForm form = MatmulForm::Mma;
  /// Of C; and of k, a step.
  int64_t rows = 128, columns = 128, depth = 32;
  /// Mma: warps along m and n. Fma: threads along m and n, each with
  /// `rows / unitsM` x `columns / unitsN` elements.
  int64_t unitsM = 2, unitsN = 2;
  /// Steps in shared memory at the same time.
  int64_t stages = 3;

  int64_t threads() const {
    return unitsM * unitsN * (form == MatmulForm::Mma ? 32 : 1);
  }
  int64_t rowsEach() const { return rows / unitsM; }
  int64_t columnsEach() const { return columns / unitsN; }
};

/// What a user may fix; -1 leaves it to the model.
struct MatmulRequest {
  int64_t rows = -1, columns = -1, depth = -1, stages = -1, parts = -1;
  /// Products of f32 are of numbers rounded to TF32.
  bool tf32 = false;
};

/// How an operand's tile comes to shared memory.
struct PanelLayout {
  /// Its rows are along m or n, and a row is along k; or the other way round.
  bool alongK = true;
  /// What is copied at a time: 16, 8 or 4 bytes in the background; an element
  /// of 2 bytes by the threads.
  int64_t chunkBytes = 16;
};

struct MatmulPlan {
  Contraction product;
  MatmulTile tile;
  std::array<PanelLayout, 2> panels;
  /// C is 0 before, whatever is in its memory.
  bool overwrites = false;
  /// So many neighbours in a row of C are stored at once: 1, 2 or 4.
  int64_t storeWidth = 1;
  /// By operand of the epilogue: so many neighbours of a row can be loaded at
  /// once, 0 for one number that all of them share.
  llvm::SmallVector<int64_t> loadWidths;

  SharedTile sharedTile(Side side) const;
  int64_t stageBytes() const;
  int64_t sharedBytes() const { return tile.stages * stageBytes(); }
};

/// Of an op that matchContraction takes, with its epilogue if there is one; a
/// remark says why there is no plan.
mlir::FailureOr<MatmulPlan> planMatmul(mlir::linalg::LinalgOp op,
                                       mlir::linalg::GenericOp epilogue,
                                       llvm::StringRef chip,
                                       const MatmulRequest &request);

/// In how many parts, each by blocks of their own, k is best multiplied: more
/// than one where there are too few tiles for the chip.
int64_t chooseParts(const MatmulPlan &plan, llvm::StringRef chip,
                    const MatmulRequest &request);

} // namespace diff

#endif // DIFF_PASSES_GPU_MATMULPLAN_H
