//===- Evaluator.h - What constants compute ---------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_EVALUATOR_H
#define DIFF_PASSES_INSPECT_EVALUATOR_H

#include "passes/analysis/Tracer.h"

namespace diff {

/// The integer that `expr` is where the space's dims are `point`.
std::optional<int64_t> evaluate(mlir::AffineExpr expr,
                                llvm::ArrayRef<int64_t> point);

/// Computes elements that depend on constants and indices only. A dim `sum` of
/// the tracer's space, which contractions may use, is appended.
class Evaluator {
public:
  explicit Evaluator(Tracer &tracer)
      : tracer(tracer), sum(tracer.getSpace().addDim(Size())) {}

  /// The number that `element` is at `point`, which has a place for each dim.
  std::optional<double> evaluate(const Element &element,
                                 llvm::SmallVector<int64_t> &point);

private:
  std::optional<double> evaluateTensor(const Element &element,
                                       llvm::SmallVector<int64_t> &point);
  std::optional<double> evaluateSum(const Element &element,
                                    llvm::SmallVector<int64_t> &point);

  Tracer &tracer;
  unsigned sum;
};

} // namespace diff

#endif // DIFF_PASSES_INSPECT_EVALUATOR_H
