//===- Evidence.cpp - A run against its baseline at one step --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two measures, both free of the scale of losses and steps, each in standard
// deviations of what one more seed of the baseline would show:
//
//   late   the logarithm of the step, against those at which the baseline's
//          seeds passed the run's loss for good
//   slow   how far the run fell since it left a level, against how far the
//          seeds fell in as many steps from the same level
//
// Seeds that are the same curve earlier or later differ in the first, hardly
// in the second; a plateau says nothing in either, since no seed passes it.
// Their sum over the root of two follows Student's distribution, about.
//
//===----------------------------------------------------------------------===//

#include "Evidence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unsupported/Eigen/SpecialFunctions>

using namespace diff;

static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

namespace {
struct Sample {
  double mean, variance;
  explicit Sample(const std::vector<double> &values) : mean(0), variance(0) {
    for (double value : values)
      mean += value / static_cast<double>(values.size());
    for (double value : values)
      variance += (value - mean) * (value - mean);
    if (values.size() > 1)
      variance /= static_cast<double>(values.size() - 1);
  }
};

/// What both measures look at.
struct View {
  double step, window;
  double loss;          ///< the run's mean at `step`
  double relativeNoise; ///< of that mean
  double left, leftAt;  ///< a level of before, and when the run left it
};
} // namespace

double diff::windowAt(const Curve &run, const std::vector<Curve> &baselines,
                      double step) {
  double interval = run.interval(step);
  for (const Curve &baseline : baselines)
    interval = std::max(interval, baseline.interval(step));
  return std::max(Method::window * step, Method::fewestIntervals * interval);
}

/// The chance of `t` or more in Student's distribution.
static double upperTail(double t, double freedom) {
  if (!(t > 0))
    return 1;
  return 0.5 *
         Eigen::numext::betainc(freedom / 2, 0.5, freedom / (freedom + t * t));
}

/// `excess` in deviations of one more seed. What the seeds show is moderated by
/// the prior, to which the run's noise adds, so that few seeds that happen to
/// agree do not make every run an outlier.
static double deviations(double excess, const std::vector<double> &seeds,
                         double prior, double noise) {
  double count = static_cast<double>(seeds.size());
  double variance = (Method::priorSeeds * (prior * prior + noise * noise) +
                     (count - 1) * Sample(seeds).variance) /
                    (Method::priorSeeds + count - 1);
  return excess / std::sqrt(variance * (1 + 1 / count));
}

static View viewOf(const Curve &run, double step, double window) {
  View view{step, window, run.mean(step, window), unknown, unknown, unknown};
  double points =
      static_cast<double>(std::max<size_t>(run.pointsIn(step, window), 1));
  view.relativeNoise =
      run.noise(step, 2 * window) / std::sqrt(points) / view.loss;
  double before = step * Method::lookBack;
  view.left = run.mean(before, window);
  view.leftAt = run.lastAbove(view.left, window, step);
  if (view.leftAt >= step) // it has not fallen
    view.leftAt = before;
  return view;
}

/// Sets the fields of `result` that are about levels; false where they can't be
/// compared.
static bool compareLevels(diff_watch_comparison &result, const View &view,
                          const std::vector<const Curve *> &baselines) {
  std::vector<double> losses;
  double start = 0;
  for (const Curve *baseline : baselines) {
    losses.push_back(baseline->mean(view.step, view.window));
    start += baseline->mean(static_cast<double>(baseline->firstStep()),
                            view.window) /
             static_cast<double>(baselines.size());
  }
  Sample sample(losses);
  result.baseline_loss = sample.mean;
  if (losses.size() > 1)
    result.baseline_spread = std::sqrt(sample.variance);
  double gap = view.loss - sample.mean;
  double uncertain = 2 * view.relativeNoise * view.loss;
  return view.loss > 0 && view.left > 0 &&
         *std::min_element(losses.begin(), losses.end()) > 0 &&
         gap >= Method::smallestGap * sample.mean + uncertain &&
         gap >= Method::smallestPart * (start - sample.mean);
}

/// The measure `slow`; sets what is known of the falls.
static double slowness(diff_watch_comparison &result, const View &view,
                       const std::vector<const Curve *> &baselines) {
  std::vector<double> falls;
  for (const Curve *baseline : baselines) {
    double leftAt = baseline->lastAbove(view.left, view.window,
                                        std::numeric_limits<double>::max());
    if (std::isinf(leftAt))
      return unknown;
    double then = baseline->mean(leftAt + view.step - view.leftAt, view.window);
    if (!(then > 0))
      return unknown;
    falls.push_back(std::log(view.left / then));
  }
  double expected = Sample(falls).mean, fall = std::log(view.left / view.loss);
  result.since = static_cast<int64_t>(view.leftAt);
  result.fell = -std::expm1(-fall);
  result.baseline_fell = -std::expm1(-expected);
  if (!(expected > 2 * view.relativeNoise))
    return 0; // the baseline itself stands still
  for (double &each : falls)
    each /= expected;
  return deviations(1 - fall / expected, falls, Method::priorPace,
                    std::sqrt(2.0) * view.relativeNoise / expected);
}

/// The measure `late`; sets when the baseline passed the run's loss.
static double lateness(diff_watch_comparison &result, const View &view,
                       const std::vector<const Curve *> &baselines) {
  std::vector<double> passed;
  for (const Curve *baseline : baselines) {
    double step = baseline->lastAbove(view.loss, view.window,
                                      std::numeric_limits<double>::max());
    if (std::isinf(step))
      return unknown;
    passed.push_back(std::log(std::max(step, 1.0)));
  }
  auto [first, last] = std::minmax_element(passed.begin(), passed.end());
  result.passed_first = std::llround(std::exp(*first));
  result.passed_last = std::llround(std::exp(*last));
  // Noise in a loss is noise in time, the more the flatter the curve.
  double slope =
      -std::log1p(-result.baseline_fell) / std::log(view.step / view.leftAt);
  return deviations(std::log(view.step) - Sample(passed).mean, passed,
                    Method::priorLate,
                    view.relativeNoise / std::max(slope, 1e-9));
}

diff_watch_comparison diff::compare(const Curve &run,
                                    const std::vector<Curve> &baselines) {
  diff_watch_comparison result{run.lastStep(), unknown, 0,       unknown,
                               unknown,        -1,      -1,      unknown,
                               unknown,        -1,      unknown, 1};
  double step = static_cast<double>(run.lastStep());
  double window = windowAt(run, baselines, step);
  View view = viewOf(run, step, window);
  result.loss = view.loss;
  int64_t length = 0;
  std::vector<const Curve *> there;
  for (const Curve &baseline : baselines) {
    length = std::max(length, baseline.lastStep());
    if (baseline.lastStep() >= run.lastStep())
      there.push_back(&baseline);
  }
  result.seeds = static_cast<int32_t>(there.size());
  bool early = run.size() < Method::fewestPoints || step < 2 * window ||
               step < Method::warmUp * static_cast<double>(length);
  if (there.empty() || !compareLevels(result, view, there) || early)
    return result;
  double slow = slowness(result, view, there);
  double late = lateness(result, view, there);
  if (!(late > 0) || std::isnan(slow))
    return result;
  result.evidence = (late + slow) / std::sqrt(2.0);
  double seeds = static_cast<double>(there.size());
  result.p_value = upperTail(result.evidence, Method::priorSeeds + seeds - 1);
  if (result.seeds < Method::enoughSeeds)
    result.p_value = std::min(1.0, result.p_value * Method::oneSeed / seeds);
  return result;
}
