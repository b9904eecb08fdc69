//===- Contraction.h - Products of matrices as kernels see them -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_CONTRACTION_H
#define DIFF_PASSES_GPU_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

#include <array>

namespace diff {

/// The operands of C += A B.
enum Side : unsigned { SideA, SideB, SideC };

/// Loops of the op that count as one: in each operand, a step of the outer ones
/// is as far as the inner one is long.
struct ContractionDim {
  /// Outermost first; none: the size is 1.
  llvm::SmallVector<unsigned> loops;
  /// Or ShapedType::kDynamic, as the strides, which are in elements and 0 where
  /// an operand does not have the dim.
  int64_t size = 1;
  std::array<int64_t, 3> strides = {0, 0, 0};

  bool isDynamic() const { return mlir::ShapedType::isDynamic(size); }
};

/// A buffer, and where in it the product's loops are.
struct ContractionOperand {
  mlir::Value buffer;
  mlir::AffineMap map;
};

/// C[batch, m, n] += sum over outer and k of A[batch, m, outer, k] * B[batch,
/// n, outer, k], in any order of dims. What is contiguous in C is n, if it is m
/// or n. A dim of m or n beyond the one that tiles are cut from is a batch dim,
/// with a stride of 0 in the operand that does not have it.
struct Contraction {
  mlir::linalg::LinalgOp op;
  /// An elementwise op on what `op` computes, which is not stored then: C is
  /// what this op writes. Null without one.
  mlir::linalg::GenericOp epilogue;
  std::array<ContractionOperand, 3> operands = {};
  /// A and B are the op's second and first operand.
  bool isSwapped = false;
  llvm::SmallVector<ContractionDim> batch, outer;
  ContractionDim m, n, k;
  /// What products and sums are computed in: f32, or f64.
  mlir::Type compute;

  mlir::Value buffer(Side side) const { return operands[side].buffer; }
  mlir::Type element(Side side) const {
    return mlir::getElementTypeOrSelf(buffer(side));
  }
  int64_t elementBytes(Side side) const {
    return element(side).getIntOrFloatBitWidth() / 8;
  }
  /// Of what the op computes, whether or not it is stored.
  mlir::Value sumBuffer() const;
  mlir::Type sumElement() const {
    return mlir::getElementTypeOrSelf(sumBuffer());
  }
  /// An operand of the epilogue, by the loops of the product.
  mlir::AffineMap epilogueMap(mlir::OpOperand &operand) const;
  bool isSum(mlir::OpOperand &operand) const {
    return operand.get() == sumBuffer();
  }
  /// Batch, outer, m, n, k.
  llvm::SmallVector<const ContractionDim *> dims() const;

  /// On the host, index.
  mlir::Value buildSize(mlir::ImplicitLocOpBuilder &b,
                        const ContractionDim &dim) const;
  mlir::Value buildStride(mlir::ImplicitLocOpBuilder &b, Side side,
                          const ContractionDim &dim) const;
};

/// An op on buffers that multiplies two of floats, perhaps widened, and sums:
/// with a remark where there is no kernel for it, without one where it is
/// something else.
mlir::FailureOr<Contraction>
matchContraction(mlir::linalg::LinalgOp op,
                 mlir::linalg::GenericOp epilogue = {});

/// Which dim of a buffer the loop is, or -1.
int64_t findResult(mlir::AffineMap map, unsigned loop);

} // namespace diff

#endif // DIFF_PASSES_GPU_CONTRACTION_H
