//===- Sizes.h - When two dynamic sizes are the same ------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_ANALYSIS_SIZES_H
#define DIFF_PASSES_ANALYSIS_SIZES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"

namespace diff {

/// The size of a tensor's dim, followed back to where it comes from: a
/// constant, an index value, or a dim of a tensor that says no more. Two sizes
/// that compare equal are equal at run time; the reverse does not hold.
struct Size {
  int64_t constant = mlir::ShapedType::kDynamic;
  mlir::Value value;
  int64_t dim = -1; // of `value` if that is a tensor

  static Size get(int64_t constant) { return {constant, {}, -1}; }
  /// The size of dim `dim` of `tensor`.
  static Size of(mlir::Value tensor, int64_t dim);
  /// The size that an integer or index value holds.
  static Size of(mlir::Value scalar);
  static Size of(mlir::OpFoldResult size);

  bool isStatic() const { return !mlir::ShapedType::isDynamic(constant); }
  bool isOne() const { return constant == 1; }
  bool operator==(const Size &other) const {
    return constant == other.constant && value == other.value &&
           dim == other.dim;
  }
  bool operator!=(const Size &other) const { return !(*this == other); }

  /// The size as an attribute or an index value at the builder's place.
  mlir::OpFoldResult materialize(mlir::OpBuilder &builder,
                                 mlir::Location loc) const;
};

} // namespace diff

#endif // DIFF_PASSES_ANALYSIS_SIZES_H
