//===- Watch.cpp - diff-run watch -----------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Watch.h"
#include "Support.h"
#include "WatchOptions.h"
#include "WatchReport.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <ctime>
#include <iostream>
#include <set>

using namespace diffrun;

//===----------------------------------------------------------------------===//
// The baseline
//===----------------------------------------------------------------------===//

namespace {
struct BaselineCurve {
  std::vector<int64_t> steps;
  std::vector<double> losses;

  /// A run that was resumed repeats steps; the later ones count.
  void add(const CurvePoint &point) {
    while (!steps.empty() && steps.back() >= point.step) {
      steps.pop_back();
      losses.pop_back();
    }
    steps.push_back(point.step);
    losses.push_back(point.loss);
  }
};
using Baseline = std::map<CurveName, BaselineCurve>;
} // namespace

static void failOnBadLine(const std::string &message) {
  throw Failure(message);
}

static std::string listed(const std::set<std::string> &names) {
  std::string text;
  for (const std::string &name : names)
    text += (text.empty() ? "'" : ", '") + name + "'";
  return text;
}

static void readBaselineFile(Baseline &baseline, std::set<std::string> &runs,
                             const WatchOptions &options,
                             const std::string &path) {
  CurveFile file(path, options.columns);
  CurveFile::Chunk chunk = file.read(failOnBadLine);
  if (!file.exists())
    throw Failure("can't read '" + path + "': no such file");
  if (!file.hasHeader())
    throw Failure(path + ": no header");
  for (const CurvePoint &point : chunk.points) {
    runs.insert(point.run);
    if (!options.baselineRun || point.run == *options.baselineRun)
      baseline[{path, point.run, point.seed}].add(point);
  }
}

static Baseline readBaseline(const WatchOptions &options) {
  Baseline baseline;
  std::set<std::string> runs;
  for (const std::string &path : options.baselines)
    readBaselineFile(baseline, runs, options, path);
  if (runs.empty())
    throw Failure("the baseline has no points");
  if (options.baselineRun && baseline.empty())
    throw Failure("the baseline has no run '" + *options.baselineRun +
                  "', only " + listed(runs));
  if (!options.baselineRun && runs.size() > 1)
    throw UsageError("the baseline has runs " + listed(runs) +
                     ": choose one by --baseline-run");
  return baseline;
}

//===----------------------------------------------------------------------===//
// Watching
//===----------------------------------------------------------------------===//

namespace {
class Watcher {
public:
  explicit Watcher(const WatchOptions &options)
      : options(options), baseline(readBaseline(options)) {
    for (const std::string &path : options.files)
      files.emplace_back(path, options.columns);
  }

  void readAll();
  bool reached() const;
  int finish() const;

private:
  void take(const std::string &path, const CurvePoint &point);
  Watched &curve(const CurveName &name);
  void badLine(const std::string &message) const;

  const WatchOptions &options;
  Baseline baseline;
  std::vector<CurveFile> files;
  WatchedCurves curves;
};
} // namespace

/// A curve is no part of its own baseline.
Watched &Watcher::curve(const CurveName &name) {
  Watched &watched = curves[name];
  if (watched.monitor)
    return watched;
  diff_watch *monitor = nullptr;
  check(diff_watch_create(&monitor));
  watched.monitor.reset(monitor);
  if (options.significance)
    check(diff_watch_set_significance(monitor, *options.significance));
  for (const auto &[other, points] : baseline)
    if (other < name || name < other)
      check(diff_watch_add_baseline(monitor, points.steps.data(),
                                    points.losses.data(),
                                    static_cast<int64_t>(points.steps.size())));
  return watched;
}

void Watcher::take(const std::string &path, const CurvePoint &point) {
  if ((options.run && point.run != *options.run) ||
      (options.until && point.step > *options.until))
    return;
  CurveName name{path, point.run, point.seed};
  Watched &watched = curve(name);
  int32_t raised = 0;
  check(diff_watch_add_point(watched.monitor.get(), point.step, point.loss,
                             &raised));
  watched.lastStep = point.step;
  watched.lastLoss = point.loss;
  int32_t count = diff_watch_num_alarms(watched.monitor.get());
  for (int32_t i = count - raised; i < count; ++i) {
    diff_watch_alarm alarm;
    check(diff_watch_get_alarm(watched.monitor.get(), i, &alarm));
    if (!options.json)
      printAlarm(std::cout, name, alarm);
    else if (options.follow)
      printAlarmJson(std::cout, name, alarm);
  }
}

void Watcher::badLine(const std::string &message) const {
  if (!options.follow)
    throw Failure(message);
  std::cerr << "diff-run: warning: " << message << "; passed over\n";
}

void Watcher::readAll() {
  for (CurveFile &file : files) {
    CurveFile::Chunk chunk =
        file.read([this](const std::string &message) { badLine(message); });
    if (!file.exists() && !options.follow)
      throw Failure("can't read '" + file.getPath() + "': no such file");
    if (chunk.restarted) {
      std::cerr << "diff-run: note: '" << file.getPath()
                << "' was replaced; watching it from its start\n";
      for (auto i = curves.begin(); i != curves.end();)
        i = i->first.file == file.getPath() ? curves.erase(i) : std::next(i);
    }
    for (const CurvePoint &point : chunk.points)
      take(file.getPath(), point);
  }
  std::cout.flush();
}

bool Watcher::reached() const {
  return options.until && !curves.empty() &&
         std::all_of(curves.begin(), curves.end(), [&](const auto &curve) {
           return curve.second.lastStep >= *options.until;
         });
}

int Watcher::finish() const {
  if (curves.empty() && !options.follow)
    throw Failure(options.run ? "there is no point of a run '" + *options.run +
                                    "' to watch"
                              : "there is no point to watch");
  (options.json ? printSummaryJson : printSummary)(std::cout, curves);
  bool alarmed =
      std::any_of(curves.begin(), curves.end(), [](const auto &curve) {
        return diff_watch_num_alarms(curve.second.monitor.get()) > 0;
      });
  return alarmed ? 3 : 0;
}

//===----------------------------------------------------------------------===//
// Following
//===----------------------------------------------------------------------===//

static volatile std::sig_atomic_t interrupted = 0;

static void follow(Watcher &watcher, double seconds) {
  struct sigaction action = {};
  action.sa_handler = [](int) { interrupted = 1; };
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  double whole = std::floor(seconds);
  timespec pause{static_cast<time_t>(whole),
                 static_cast<long>((seconds - whole) * 1e9)};
  while (!interrupted && !watcher.reached()) {
    nanosleep(&pause, nullptr);
    watcher.readAll();
  }
}

int diffrun::watchMain(int argc, const char *const *argv) {
  std::optional<WatchOptions> options = parseWatchOptions(argc, argv);
  if (!options)
    return 0;
  Watcher watcher(*options);
  watcher.readAll();
  if (options->follow)
    follow(watcher, options->pollSeconds);
  return watcher.finish();
}
