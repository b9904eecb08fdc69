//===- LinalgPlan.h - How a kernel does a linalg op -------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_LINALGPLAN_H
#define DIFF_PASSES_GPU_LINALGPLAN_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace diff {

/// On an op that sums: for each result the constant that it begins with,
/// whatever is in memory, or a unit attribute.
inline constexpr llvm::StringLiteral kStartsAttrName = "diff.starts";

/// What threads do.
enum class LinalgForm {
  /// A thread computes some neighbouring points of the parallel space, each
  /// with all steps of its sums.
  Points,
  /// Neighbouring threads share the steps of a point's sums.
  Rows,
  /// Threads 32 apart share them; neighbours have neighbouring points.
  Columns
};
llvm::StringRef spelling(LinalgForm form);

/// Dims of parallel loops that are walked as one: for each operand the offset
/// of a step of one is that of all steps of the next. The last has the index.
using DimGroup = llvm::SmallVector<unsigned>;

struct LinalgPlan {
  mlir::linalg::GenericOp op;
  /// Of each loop; dynamic where it is not constant.
  llvm::SmallVector<int64_t> sizes;
  /// Outermost first. Loops of one step are in none.
  llvm::SmallVector<DimGroup> groups;
  llvm::SmallVector<unsigned> reductions;
  LinalgForm form = LinalgForm::Points;
  /// Neighbours along the last group that a thread computes at once, 16 bytes
  /// at most.
  int64_t width = 1;
  int64_t threads = 256;
  /// Threads that share a point's sums.
  int64_t parts = 1;
  /// The ops that combine partial sums of the results, if they can be.
  llvm::SmallVector<mlir::Operation *> combiners;

  int64_t pointsPerBlock() const { return threads / parts * width; }
  /// Bytes that threads exchange partial sums by.
  int64_t sharedBytes() const;
  /// Of a group or of all points; dynamic where that is not constant.
  int64_t sizeOf(const DimGroup &group) const;
  int64_t countPoints() const;
};

/// The plan for an op on buffers. Fails, with a remark, where a kernel can not
/// do what the op does.
mlir::FailureOr<LinalgPlan> planLinalg(mlir::linalg::GenericOp op);

} // namespace diff

#endif // DIFF_PASSES_GPU_LINALGPLAN_H
