//===- Projections.h - Products with a model's weights ----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CONVERT_PROJECTIONS_H
#define DIFF_PASSES_CONVERT_PROJECTIONS_H

#include "passes/analysis/Tracer.h"

namespace diff {

/// A product with a weight of two dims that is a parameter of the model.
struct Projection {
  mlir::linalg::LinalgOp op;
  mlir::BlockArgument weight;
  mlir::OpOperand *weightOperand = nullptr;
  mlir::OpOperand *input = nullptr;
  /// The loops of the op over the features it makes and over those it sums.
  unsigned featureLoop = 0, sumLoop = 0;
  /// The dim of the weight, and of the result, that is the feature.
  unsigned weightDim = 0, resultDim = 0;
  /// The index of the result that was asked for, in the space's dims.
  llvm::SmallVector<mlir::AffineExpr> index;
  /// What joins on the way elementwise (a bias, a table), and the indices in
  /// the last dim of what is normed.
  llvm::SmallVector<Element> joined;
  llvm::SmallVector<mlir::AffineExpr> normed;

  mlir::AffineExpr getFeature() const { return index[resultDim]; }
  int64_t getNumFeatures() const;
  int64_t getNumInputs() const;
  /// The parameter's name.
  llvm::StringRef getName() const;
};

/// Follows layouts, diff.rope, norms over the last dim and elementwise ops to
/// the projection that `element` comes from.
std::optional<Projection> findProjection(const Element &element,
                                         IndexSpace &space);

/// The name that an argument has in the parameters file, or nothing.
llvm::StringRef getParameterName(mlir::BlockArgument argument);

} // namespace diff

#endif // DIFF_PASSES_CONVERT_PROJECTIONS_H
