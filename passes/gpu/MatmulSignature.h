//===- MatmulSignature.h - What a matrix kernel is called with --*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_MATMULSIGNATURE_H
#define DIFF_PASSES_GPU_MATMULSIGNATURE_H

#include "passes/gpu/BufferArguments.h"
#include "passes/gpu/MatmulPlan.h"

namespace diff {

/// The arguments: pointers to A, B and C; then, by dims (batch, outer, m, n,
/// k), each one's size, 32 bits, and strides in A, B and C, 64 bits and in
/// elements, of those that are not constants; then what the epilogue takes.
class MatmulSignature {
public:
  explicit MatmulSignature(const MatmulPlan &plan);

  mlir::FunctionType getType() const;
  /// For who launches the kernel: a list of dictionaries.
  mlir::ArrayAttr describe() const;
  mlir::ArrayAttr describeEpilogue() const;
  /// What the host passes, as computed before the op.
  llvm::SmallVector<mlir::Value>
  buildOperands(mlir::ImplicitLocOpBuilder &b) const;

  /// What the epilogue reads, but for the sums.
  const BufferArguments &getEpilogue() const { return epilogue; }

  // Inside of the kernel, whose arguments are `values`.
  void bind(DeviceBuilder &b, mlir::ValueRange values);
  static mlir::Value pointer(mlir::ValueRange values, Side side) {
    return values[side];
  }
  /// i32.
  mlir::Value size(DeviceBuilder &b, mlir::ValueRange values,
                   const ContractionDim &dim) const;
  /// i64.
  mlir::Value strideBytes(DeviceBuilder &b, mlir::ValueRange values, Side side,
                          const ContractionDim &dim) const;

private:
  struct Number {
    const ContractionDim *dim;
    /// Nothing: the size.
    std::optional<Side> stride;
  };
  mlir::Value find(mlir::ValueRange values, const ContractionDim &dim,
                   std::optional<Side> stride) const;

  const Contraction &product;
  llvm::SmallVector<Number> numbers;
  BufferArguments epilogue;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_MATMULSIGNATURE_H
