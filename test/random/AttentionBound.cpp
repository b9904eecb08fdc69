//===- AttentionBound.cpp - How far a result may be from f64 --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On processors all is computed in f32 (f64 in f64) but for two roundings. The
// difference of the maps is rounded to bf16 where products are of pairs: each
// key adds as much as half a unit in the last place of its own product. And the
// result is rounded to its type.
//
//===----------------------------------------------------------------------===//

#include "AttentionCase.h"

#include <algorithm>
#include <cmath>

using namespace difftest;

namespace {

/// Half a unit in the last place of 1.
double roundingOf(const std::string &element) {
  if (element == "bf16")
    return 0x1p-8;
  return element == "f16" ? 0x1p-11 : 0;
}

/// A row before the norm, and how far it may be off.
struct Row {
  std::vector<double> values, errors;
};

/// x / sqrt(mean(x^2) + eps) of each x. That root changes by no more than the
/// errors' own root mean square.
Row normalised(const Row &row, double eps) {
  double squares = 0, errors = 0, size = static_cast<double>(row.values.size());
  for (size_t i = 0; i < row.values.size(); ++i) {
    squares += row.values[i] * row.values[i];
    errors += row.errors[i] * row.errors[i];
  }
  double root = std::sqrt(squares / size + eps);
  double change = std::sqrt(errors / size);
  Row result;
  for (size_t i = 0; i < row.values.size(); ++i) {
    double y = row.values[i] / root;
    // No element of a normalised row is larger than this.
    double most = std::sqrt(size) + std::fabs(y);
    double error = root > change ? (row.errors[i] + std::fabs(y) * change) /
                                       (root - change)
                                 : most;
    result.values.push_back(y);
    result.errors.push_back(std::min(error, most));
  }
  return result;
}

} // namespace

std::vector<double> AttentionCase::allowedErrors() const {
  // An exponential's relative error is its score's absolute one, and scores of
  // unit-normal rows have this standard deviation. In f64 exp is computed to
  // f32's precision or better.
  double score = scale * std::sqrt(static_cast<double>(sizes[D]));
  double unit = element == "f64" ? 1e-7 : 4e-6 * std::max(1.0, score);
  double ofProduct = value.element == "bf16" ? roundingOf("bf16") : 0;
  double ofResult = roundingOf(init.element);
  std::vector<double> result(numRows() * valueSize());
  for (int64_t flat = 0; flat < numRows(); ++flat) {
    std::vector<int64_t> index = rowAt(flat);
    std::vector<double> p = difference(index);
    Row row;
    forEachElement(index, [&](std::vector<int64_t> at) {
      double sum = 0, magnitude = 0;
      for (at[N] = 0; at[N] < sizes[N]; ++at[N]) {
        double product = p[at[N]] * value.values[offsetOf(value, at)];
        sum += product;
        magnitude += std::fabs(product);
      }
      row.values.push_back(sum);
      row.errors.push_back(unit * (1 + std::fabs(sum)) + ofProduct * magnitude);
    });
    if (eps >= 0)
      row = normalised(row, static_cast<float>(eps));
    size_t next = 0;
    forEachElement(index, [&](const std::vector<int64_t> &at) {
      double times = std::fabs(weightAt(at)) * (eps >= 0 ? factor : 1.0);
      double exact = std::fabs(row.values[next]) * times;
      double before = row.errors[next++] * times;
      result[offsetOf(init, at)] = before + ofResult * (exact + before);
    });
  }
  return result;
}
