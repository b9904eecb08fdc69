//===- Curve.h - A loss over steps, and what can be read off it -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CURVE_H
#define DIFF_RUNTIME_CURVE_H

#include <cstddef>
#include <cstdint>
#include <vector>

namespace diff {

/// Points of rising step.
class Curve {
public:
  /// Takes back all points from `step` on, then adds this one.
  void add(int64_t step, double loss);

  bool empty() const { return steps.empty(); }
  size_t size() const { return steps.size(); }
  int64_t firstStep() const { return steps.front(); }
  int64_t lastStep() const { return steps.back(); }

  /// Points up to and with `step`.
  size_t pointsUpTo(double step) const;
  /// Mean number of steps between points up to `step`; 0 for a single point.
  double interval(double step) const;
  /// The standard deviation of a single point around the curve near `step`,
  /// robust to outliers; NaN where there are too few points. Differences of
  /// second order leave out the curve itself.
  double noise(double step, double window) const;
  /// Mean over the points in (step - window, step]; that of the nearest point
  /// before where there is none, of the first where there is none before.
  double mean(double step, double window) const;
  size_t pointsIn(double step, double window) const;
  /// Until when the mean over `window` was at `level` or above: the last such
  /// step up to `limit`, interpolated. Infinite where it has not come below.
  double lastAbove(double level, double window, double limit) const;

private:
  double meanUpTo(size_t count, double window, size_t &low) const;

  std::vector<int64_t> steps;
  std::vector<double> losses;
  std::vector<double> sums; ///< of losses before a point
};

double median(std::vector<double> values);

} // namespace diff

#endif // DIFF_RUNTIME_CURVE_H
