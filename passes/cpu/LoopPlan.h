//===- LoopPlan.h - How a linalg op becomes loops ---*- C++ -*- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CPU_LOOPPLAN_H
#define DIFF_PASSES_CPU_LOOPPLAN_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace diff {

/// What is known of the machine.
struct VectorTarget {
  int64_t vectorBytes = 64;
  int64_t vectorRegisters = 32;
  /// Whether x86vector.avx512.dot is there, for vectors of any length.
  bool bf16Dot = false;
  /// AVX-512 and NEON have 32, AVX2 and SSE 16.
  bool hasManyRegisters() const { return vectorRegisters >= 32; }
};

/// How an operand's accesses move along a dim.
enum class Stride { None, Unit, Other };
Stride getStrideAlong(mlir::linalg::LinalgOp op, mlir::OpOperand &operand,
                      unsigned dim);

/// The decisions about one op; emitLoops() only carries them out.
struct LoopPlan {
  static constexpr unsigned kNoDim = ~0u;

  /// The dim that runs along vectors, if any, and what is in a vector.
  unsigned vectorDim = kNoDim;
  int64_t lanes = 1;
  /// The vector dim is a reduction: vectors hold partial results.
  bool isPartialReduction = false;

  /// The register tile: `rows` steps of 1 along rowDim times `cols` steps of
  /// colStep along colDim; colDim is the vector dim unless that is a reduction.
  unsigned rowDim = kNoDim, colDim = kNoDim;
  int64_t rows = 1, cols = 1, colStep = 1;

  /// Sum in blocks of this many steps of the last reduction dim, so that the
  /// operand that the rows share stays in cache; 0 for no blocks.
  int64_t reductionBlock = 0;

  /// The operand of which the part that a column of tiles reads is packed into
  /// a contiguous panel first, if at least kPanelTiles tiles read it.
  static constexpr int64_t kPanelTiles = 3;
  std::optional<unsigned> panelOperand;

  /// An input of which each element is read once, while others stay in cache:
  /// what is `ahead` steps of aheadDim further on is asked for when it is read.
  std::optional<unsigned> streamedOperand;
  unsigned aheadDim = kNoDim;
  int64_t ahead = 0;

  /// The side of the square blocks of the two innermost dims; 0 for no blocks.
  int64_t transposeBlock = 0;
  /// Such a block is computed along vectorDim and stored along rowDim, `lanes`
  /// vectors that are transposed in registers.
  bool isTransposed = false;

  /// A dim of size 2 that is innermost where it matters, and what becomes of
  /// the two elements that are side by side there.
  enum class Pair {
    None,
    Dot,        ///< a sum of two products, of bf16, by one instruction
    Interleave, ///< computed one after the other, riffled, and stored together
    Move        ///< copied as one of twice the size
  };
  Pair pair = Pair::None;
  unsigned pairDim = kNoDim;

  /// For each init the scalar that fills it, where that is known: sums start
  /// from it and do not load; null elsewhere.
  llvm::SmallVector<mlir::Value> fills;

  /// Nesting orders, outermost first.
  llvm::SmallVector<unsigned> parallelDims, reductionDims;

  /// Whether all parallel dims are in all results' maps: iterations may then
  /// run in any order, also at once.
  bool isParallelizable = true;

  bool isVector() const { return vectorDim != kNoDim; }
};

LoopPlan planLoops(mlir::linalg::LinalgOp op, const VectorTarget &target);

/// Whether the init has one value for all steps of the reduction dims: it is
/// carried through them. Another has a value for each step, stored there.
bool isCarriedInit(mlir::linalg::LinalgOp op, mlir::OpOperand &init);

/// Writes the loops before the op, which stays in place. With `parallelGrain`
/// the outer loops are parallel if at least so much work is in a block.
void emitLoops(mlir::OpBuilder &builder, mlir::linalg::LinalgOp op,
               const LoopPlan &plan, std::optional<int64_t> parallelGrain);

} // namespace diff

#endif // DIFF_PASSES_CPU_LOOPPLAN_H
