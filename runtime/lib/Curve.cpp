//===- Curve.cpp - A loss over steps, and what can be read off it ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace diff;

double diff::median(std::vector<double> values) {
  auto middle = values.begin() + static_cast<ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void Curve::add(int64_t step, double loss) {
  while (!steps.empty() && steps.back() >= step) {
    steps.pop_back();
    losses.pop_back();
    sums.pop_back();
  }
  sums.push_back(steps.empty() ? 0.0 : sums.back() + losses.back());
  steps.push_back(step);
  losses.push_back(loss);
}

size_t Curve::pointsUpTo(double step) const {
  auto after = std::upper_bound(
      steps.begin(), steps.end(), step,
      [](double a, int64_t b) { return a < static_cast<double>(b); });
  return static_cast<size_t>(after - steps.begin());
}

double Curve::interval(double step) const {
  size_t count = pointsUpTo(step);
  if (count < 2)
    return 0;
  return static_cast<double>(steps[count - 1] - steps[0]) /
         static_cast<double>(count - 1);
}

double Curve::noise(double step, double window) const {
  constexpr size_t fewest = 10;
  size_t end = pointsUpTo(step);
  size_t begin = std::min(pointsUpTo(step - window),
                          end > fewest ? end - fewest : size_t(0));
  if (end - begin < fewest)
    return std::numeric_limits<double>::quiet_NaN();
  std::vector<double> bends;
  for (size_t i = begin + 2; i < end; ++i)
    bends.push_back(losses[i] - 2 * losses[i - 1] + losses[i - 2]);
  double center = median(bends);
  for (double &bend : bends)
    bend = std::abs(bend - center);
  // 1.4826: a normal distribution's deviation from its median distance. 6: the
  // variance of a second difference of independent points.
  return 1.4826 * median(bends) / std::sqrt(6.0);
}

/// `low` is the window's first point, found from where it was before.
double Curve::meanUpTo(size_t count, double window, size_t &low) const {
  double begin = static_cast<double>(steps[count - 1]) - window;
  // The last point is always one of them, also at step 0 of no window at all.
  while (low + 1 < count && static_cast<double>(steps[low]) <= begin)
    ++low;
  double sum = sums[count - 1] + losses[count - 1] - sums[low];
  return sum / static_cast<double>(count - low);
}

double Curve::mean(double step, double window) const {
  size_t count = std::max<size_t>(pointsUpTo(step), 1);
  double last = static_cast<double>(steps[count - 1]);
  size_t low = std::min(pointsUpTo(last - window), count - 1);
  return meanUpTo(count, window, low);
}

size_t Curve::pointsIn(double step, double window) const {
  return pointsUpTo(step) - pointsUpTo(step - window);
}

double Curve::lastAbove(double level, double window, double limit) const {
  size_t low = 0;
  bool above = false;
  double before = 0, result = static_cast<double>(steps[0]);
  for (size_t i = 0, end = pointsUpTo(limit); i < end; ++i) {
    double here = meanUpTo(i + 1, window, low);
    double step = static_cast<double>(steps[i]);
    if (above && here < level) {
      double from = static_cast<double>(steps[i - 1]);
      result = from + (step - from) * (before - level) / (before - here);
    }
    above = here >= level;
    before = here;
  }
  return above ? std::numeric_limits<double>::infinity() : result;
}
