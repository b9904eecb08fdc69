//===- WatchReport.h - What diff-run watch prints -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_WATCHREPORT_H
#define DIFF_RUN_WATCHREPORT_H

#include "diff/watch.h"

#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <tuple>

namespace diffrun {

/// Which curve: where it is from, and what its columns say.
struct CurveName {
  std::string file, run, seed;

  bool operator<(const CurveName &other) const {
    return std::tie(file, run, seed) <
           std::tie(other.file, other.run, other.seed);
  }
  /// "losses.csv: diff_8, seed 3".
  std::string text() const;
};

struct WatchDeleter {
  void operator()(diff_watch *watch) const { diff_watch_destroy(watch); }
};
using Monitor = std::unique_ptr<diff_watch, WatchDeleter>;

struct Watched {
  Monitor monitor;
  int64_t lastStep = -1;
  double lastLoss = 0;
};
using WatchedCurves = std::map<CurveName, Watched>;

void printAlarm(std::ostream &out, const CurveName &name,
                const diff_watch_alarm &alarm);
void printAlarmJson(std::ostream &out, const CurveName &name,
                    const diff_watch_alarm &alarm);

/// How it stands: a line for each curve, or one object.
void printSummary(std::ostream &out, const WatchedCurves &curves);
void printSummaryJson(std::ostream &out, const WatchedCurves &curves);

} // namespace diffrun

#endif // DIFF_RUN_WATCHREPORT_H
