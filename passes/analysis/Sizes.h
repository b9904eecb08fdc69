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

#include <optional>

namespace diff {

/// The size of a tensor's dim, followed back to where it comes from: a
/// constant, or an index value or a dim of a tensor that says no more, times a
/// factor and with a constant added. Two sizes that compare equal are equal at
/// run time; the reverse does not hold.
struct Size {
  int64_t constant = mlir::ShapedType::kDynamic;
  mlir::Value value;
  int64_t dim = -1;   // of `value` if that is a tensor
  int64_t offset = 0; // added to what is not constant
  int64_t factor = 1; // that is multiplied before

  static Size get(int64_t constant) { return {constant, {}, -1, 0, 1}; }
  /// The size of dim `dim` of `tensor`.
  static Size of(mlir::Value tensor, int64_t dim);
  /// The size that an integer or index value holds.
  static Size of(mlir::Value scalar);
  static Size of(mlir::OpFoldResult size);

  Size plus(int64_t number) const;
  /// This size less the other one, if that is one number.
  std::optional<int64_t> minus(const Size &other) const;
  /// True if it can only be 0 or more.
  bool isNonNegative() const {
    return isStatic() ? constant >= 0 : dim >= 0 && offset >= 0;
  }
  /// The size `times` as large.
  Size operator*(int64_t times) const;
  /// The number that the size is a multiple of, in whatever it depends on.
  int64_t getMultiple() const;
  /// The size by a divisor of its multiple.
  Size operator/(int64_t divisor) const;

  bool isStatic() const { return !mlir::ShapedType::isDynamic(constant); }
  bool isOne() const { return constant == 1; }
  bool operator==(const Size &other) const {
    return constant == other.constant && value == other.value &&
           dim == other.dim && offset == other.offset && factor == other.factor;
  }
  bool operator!=(const Size &other) const { return !(*this == other); }

  /// The size as an attribute or an index value at the builder's place.
  mlir::OpFoldResult materialize(mlir::OpBuilder &builder,
                                 mlir::Location loc) const;
};

} // namespace diff

#endif // DIFF_PASSES_ANALYSIS_SIZES_H
