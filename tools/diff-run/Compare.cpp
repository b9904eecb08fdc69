//===- Compare.cpp - Results against expected arrays ----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compare.h"
#include "Values.h"

#include <cmath>

using namespace diffrun;

static std::vector<int64_t> unflatten(uint64_t index,
                                      const std::vector<int64_t> &dims) {
  std::vector<int64_t> position(dims.size());
  for (size_t i = dims.size(); i-- > 0;) {
    position[i] = static_cast<int64_t>(index % static_cast<uint64_t>(dims[i]));
    index /= static_cast<uint64_t>(dims[i]);
  }
  return position;
}

/// Infinities of one sign are 0 apart.
static double absError(double actual, double expected) {
  return actual == expected ? 0 : std::fabs(actual - expected);
}

static double absError(const diff_tensor &actual, const diff_tensor &expected,
                       uint64_t index, bool floats) {
  if (floats)
    return absError(elementAsDouble(actual, index),
                    elementAsDouble(expected, index));
  // Exact where a double holds neither value.
  int64_t a = elementAsInt(actual, index), b = elementAsInt(expected, index);
  uint64_t distance = a > b
                          ? static_cast<uint64_t>(a) - static_cast<uint64_t>(b)
                          : static_cast<uint64_t>(b) - static_cast<uint64_t>(a);
  return static_cast<double>(distance);
}

static void checkComparable(const std::string &name, const diff_tensor &actual,
                            const diff_tensor &expected) {
  bool sameKind = isFloat(diff_tensor_dtype(&actual)) ==
                  isFloat(diff_tensor_dtype(&expected));
  if (dimsOf(actual) != dimsOf(expected) || !sameKind)
    throw Failure(name + " has type " + typeOf(actual) +
                  ", the expected array has " + typeOf(expected));
}

Comparison diffrun::compareTensors(const std::string &name,
                                   const diff_tensor &actual,
                                   const diff_tensor &expected, double atol,
                                   double rtol) {
  checkComparable(name, actual, expected);
  Comparison result;
  bool floats = isFloat(diff_tensor_dtype(&actual));
  uint64_t count = diff_tensor_num_elements(&actual), worst = 0;
  for (uint64_t i = 0; i < count; ++i) {
    double error = absError(actual, expected, i, floats);
    double limit = atol + rtol * std::fabs(elementAsDouble(expected, i));
    // An infinite limit, from an infinite expectation, allows nothing more
    // than equality.
    bool close = error == 0 || (std::isfinite(error) && error <= limit);
    result.unequalElements += !close;
    // The first NaN stays the worst.
    if (!std::isnan(result.maxAbsError) &&
        (std::isnan(error) || error > result.maxAbsError)) {
      result.maxAbsError = error;
      worst = i;
    }
  }
  result.equal = result.unequalElements == 0;
  if (count == 0)
    return result;
  result.where = unflatten(worst, dimsOf(actual));
  result.actual = elementAsDouble(actual, worst);
  result.expected = elementAsDouble(expected, worst);
  return result;
}
