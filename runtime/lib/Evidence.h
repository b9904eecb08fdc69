//===- Evidence.h - A run against its baseline at one step ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_EVIDENCE_H
#define DIFF_RUNTIME_EVIDENCE_H

#include "Curve.h"
#include "diff/watch.h"

namespace diff {

/// The method's constants; docs/WATCH.md says where they come from.
struct Method {
  /// A level is a mean over this part of the steps so far, ...
  static constexpr double window = 0.1;
  /// ... and over this many logging intervals at least.
  static constexpr double fewestIntervals = 2;
  /// How far a run fell is counted from this part of its steps on.
  static constexpr double lookBack = 0.8;
  /// What is taken for the spread of seeds before any is seen: of the logarithm
  /// of the step at which they pass a level, and of the part of the way that
  /// they fall from it. Worth as much as `priorSeeds` seeds more.
  static constexpr double priorLate = 0.04;
  static constexpr double priorPace = 0.08;
  static constexpr double priorSeeds = 6;
  /// A gap that matters: this part of the baseline's loss, and this part of
  /// what the baseline has gained so far.
  static constexpr double smallestGap = 0.08;
  static constexpr double smallestPart = 0.01;
  /// How long evidence has to hold: this part of the steps so far, and this
  /// many logging intervals at least.
  static constexpr double hold = 0.02;
  static constexpr double holdIntervals = 2;
  /// Nothing is said of the first points, nor of the first part of the
  /// baseline, where initialisation and warm-up are most of what differs.
  static constexpr size_t fewestPoints = 20;
  static constexpr double warmUp = 0.1;
  /// With fewer seeds than this hardly a spread was seen, and evidence has to
  /// be stronger: ten times for one seed, five times for two.
  static constexpr int enoughSeeds = 3;
  static constexpr double oneSeed = 10;
};

/// How many steps a level of the run at `step` is a mean over.
double windowAt(const Curve &run, const std::vector<Curve> &baselines,
                double step);

/// The run's last point against the baseline. The p-value is 1 where nothing
/// can be said: too few points, no baseline that reaches the step, losses that
/// are not positive, a gap that is too small to matter.
diff_watch_comparison compare(const Curve &run,
                              const std::vector<Curve> &baselines);

} // namespace diff

#endif // DIFF_RUNTIME_EVIDENCE_H
