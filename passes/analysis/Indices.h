//===- Indices.h - Quasi-affine indices with known ranges -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reshapes turn into division and remainder: a dim p of 8 heads that was
// collapsed with a batch dim is read at (x floordiv 8, x mod 8). IndexSpace
// knows the sizes of the dims of such expressions and simplifies by them.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_ANALYSIS_INDICES_H
#define DIFF_PASSES_ANALYSIS_INDICES_H

#include "passes/analysis/Sizes.h"

#include "mlir/IR/AffineExpr.h"

#include <optional>

namespace diff {

/// A sum of terms, each a coefficient times a dim or a division or remainder.
struct LinearIndex {
  struct Term {
    mlir::AffineExpr expr;
    int64_t coefficient;
  };
  llvm::SmallVector<Term> terms;
  int64_t constant = 0;

  void add(mlir::AffineExpr expr, int64_t coefficient);
  mlir::AffineExpr toExpr(mlir::MLIRContext *context) const;
};

/// The dims of an iteration space with their sizes.
class IndexSpace {
public:
  explicit IndexSpace(mlir::MLIRContext *context) : context(context) {}

  /// A dim to be split into an outer one and an inner one of size `inner`.
  struct Split {
    unsigned dim;
    int64_t inner;
  };
  struct Range {
    std::optional<int64_t> min, max;
  };

  unsigned addDim(Size size) {
    sizes.push_back(size);
    return sizes.size() - 1;
  }
  unsigned getNumDims() const { return sizes.size(); }
  const Size &getSize(unsigned dim) const { return sizes[dim]; }
  void setSize(unsigned dim, Size size) { sizes[dim] = size; }
  mlir::AffineExpr getDim(unsigned dim) const {
    return mlir::getAffineDimExpr(dim, context);
  }
  mlir::AffineExpr getConstant(int64_t value) const {
    return mlir::getAffineConstantExpr(value, context);
  }
  mlir::MLIRContext *getContext() const { return context; }
  /// A size as an expression: a constant, or a symbol and a constant.
  mlir::AffineExpr getSizeExpr(const Size &size);
  /// The size that a symbol stands for.
  std::optional<Size> getAsSize(mlir::AffineExpr expr) const;

  /// Simplifies with what the sizes tell; a dim of size 1 becomes 0.
  mlir::AffineExpr simplify(mlir::AffineExpr expr);
  Range getRange(mlir::AffineExpr expr) const;
  LinearIndex getLinear(mlir::AffineExpr expr) const;
  /// The dim that `expr` is, or nothing.
  static std::optional<unsigned> getAsDim(mlir::AffineExpr expr);
  /// True for a sum of multiples of dims and a constant.
  static bool isLinear(mlir::AffineExpr expr);

  /// The last division or remainder that simplify could not resolve asks for
  /// this split of a dim, after which it can.
  std::optional<Split> wantedSplit;
  /// Dims from this one on are not to be split.
  unsigned firstWhole = ~0u;
  /// True if `expr` divides a dim that is not to be split.
  bool isStuck(mlir::AffineExpr expr) const;
  /// True if `expr` has a division or remainder that no split of a dim
  /// resolves.
  bool isNeverLinear(mlir::AffineExpr expr) const;

private:
  mlir::AffineExpr simplifyDivMod(mlir::AffineExpr lhs, int64_t divisor,
                                  bool isDiv);
  std::optional<Split> findSplit(const LinearIndex &index,
                                 int64_t divisor) const;

  mlir::MLIRContext *context;
  llvm::SmallVector<Size> sizes;
  llvm::SmallVector<Size> symbols;
};

} // namespace diff

#endif // DIFF_PASSES_ANALYSIS_INDICES_H
