//===- MathFunctions.h - Functions of f64 by arithmetic ---------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_MATHFUNCTIONS_H
#define DIFF_PASSES_GPU_MATHFUNCTIONS_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace diff {

/// Builds functions of f64 scalars, good to a few units in the last place.
class MathFunctions {
public:
  explicit MathFunctions(mlir::ImplicitLocOpBuilder &b) : b(b) {}

  mlir::Value exp(mlir::Value x);
  mlir::Value expm1(mlir::Value x);
  mlir::Value log(mlir::Value x);
  mlir::Value log1p(mlir::Value x);
  mlir::Value tanh(mlir::Value x);
  mlir::Value sinh(mlir::Value x);
  mlir::Value cosh(mlir::Value x);
  mlir::Value erf(mlir::Value x);
  /// Of |x| below 2^52, where neighbouring numbers are further apart than 1.
  mlir::Value sin(mlir::Value x);
  mlir::Value cos(mlir::Value x);
  mlir::Value atan(mlir::Value x);
  mlir::Value asin(mlir::Value x);
  mlir::Value acos(mlir::Value x);
  mlir::Value atan2(mlir::Value y, mlir::Value x);
  /// Exact to the error of `log` times |y log x|.
  mlir::Value pow(mlir::Value x, mlir::Value y);

  /// x - trunc(x / y) y, with the sign of x.
  mlir::Value remainder(mlir::Value x, mlir::Value y);

  mlir::Value constant(double value);
  mlir::Value mul(mlir::Value x, mlir::Value y);

private:
  mlir::Value integer(int64_t value);
  mlir::Value add(mlir::Value x, mlir::Value y);
  mlir::Value sub(mlir::Value x, mlir::Value y);
  mlir::Value div(mlir::Value x, mlir::Value y);
  mlir::Value fma(mlir::Value x, mlir::Value y, mlir::Value z);
  mlir::Value abs(mlir::Value x);
  mlir::Value round(mlir::Value x);
  mlir::Value select(mlir::Value condition, mlir::Value x, mlir::Value y);
  mlir::Value less(mlir::Value x, mlir::Value y);
  mlir::Value equal(mlir::Value x, mlir::Value y);
  mlir::Value isNaN(mlir::Value x);
  /// Coefficients from the highest power to the constant.
  mlir::Value polynomial(mlir::Value x, llvm::ArrayRef<double> coefficients);
  mlir::Value powerOfTwo(mlir::Value exponent);
  mlir::Value withSignOf(mlir::Value x, mlir::Value sign);
  /// sin of x + quarters * pi / 2.
  mlir::Value sinOfShifted(mlir::Value x, int64_t quarters);
  mlir::Value erfOfSmall(mlir::Value x);
  mlir::Value erfcOfLarge(mlir::Value x);

  mlir::ImplicitLocOpBuilder &b;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_MATHFUNCTIONS_H
