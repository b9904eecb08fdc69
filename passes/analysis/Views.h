//===- Views.h - Strided indices as views of a tensor -----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_ANALYSIS_VIEWS_H
#define DIFF_PASSES_ANALYSIS_VIEWS_H

#include "passes/analysis/Tracer.h"

namespace diff {

/// A tensor whose dims are dims of an iteration space.
struct View {
  mlir::Value tensor;
  llvm::SmallVector<unsigned> dims;
};

/// How to cut `element` out of its tensor such that each dim of what is left is
/// a dim of the space: expansions and slices only, which bufferise without a
/// copy. `unitDims` are dims of size 1, which no index shows: the view may have
/// them, and the first `requiredUnits` it has to.
class ViewPlan {
public:
  static std::optional<ViewPlan> get(const Element &element, IndexSpace &space,
                                     llvm::ArrayRef<unsigned> unitDims = {},
                                     unsigned requiredUnits = 0);
  View create(mlir::OpBuilder &builder, mlir::Location loc,
              IndexSpace &space) const;
  /// True if the view is the tensor itself.
  bool isIdentity() const { return !needsSplit && !needsSlice && !needsExpand; }

private:
  /// What one dim of the tensor, or a part of one, becomes.
  struct Dim {
    int64_t offset = 0, stride = 1;
    llvm::SmallVector<unsigned> factors; // outermost first; none: dropped
  };
  /// The parts that a dim of the tensor, from `start` on, is split into before
  /// it is sliced: their sizes, outermost first; none: it is not.
  struct Split {
    int64_t start = 0, length = 0;
    llvm::SmallVector<int64_t> sizes;
  };
  bool addDim(mlir::AffineExpr expr, int64_t position, IndexSpace &space);
  void addPart(Dim dim, Size whole, IndexSpace &space);
  std::optional<Split> getSplit(const Size &whole, int64_t offset, int64_t unit,
                                int64_t count);
  mlir::Value createCut(mlir::OpBuilder &builder, mlir::Location loc) const;
  mlir::Value createSplit(mlir::OpBuilder &builder, mlir::Location loc) const;

  mlir::Value tensor;
  llvm::SmallVector<Dim> dims;
  llvm::SmallVector<Split> splits; // one for each dim of the tensor
  bool needsCut = false, needsSplit = false;
  bool needsSlice = false, needsExpand = false;
};

/// The sum, in f32, of views that each have some of the space's dims; it has
/// all that one of them has, in the space's order.
View createSum(mlir::OpBuilder &builder, mlir::Location loc,
               llvm::ArrayRef<View> views, IndexSpace &space);

/// An i1 tensor with every element negated.
mlir::Value createInverted(mlir::OpBuilder &builder, mlir::Location loc,
                           mlir::Value mask);

} // namespace diff

#endif // DIFF_PASSES_ANALYSIS_VIEWS_H
