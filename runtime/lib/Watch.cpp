//===- Watch.cpp - A monitor of a training run ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "diff/watch.h"
#include "Evidence.h"
#include "Status.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <deque>
#include <limits>
#include <memory>

using namespace diff;

namespace {
/// Evidence has to last: since when it has, if it does.
struct Lasting {
  int64_t since = -1;

  bool holds(bool here, int64_t step, double interval) {
    if (!here)
      since = -1;
    else if (since < 0)
      since = step;
    return here && static_cast<double>(step - since) >=
                       std::max(Method::hold * static_cast<double>(step),
                                Method::holdIntervals * interval);
  }
};

struct Alarm {
  diff_watch_kind kind;
  int64_t step;
  double loss;
  std::string message;
  diff_watch_comparison comparison;
};
} // namespace

struct diff_watch {
  std::vector<Curve> baselines;
  Curve run;
  double significance = 0.015;
  int64_t compared = -1;      ///< the last step that was
  double start = 0, best = 0; ///< means: of the first points, the lowest
  Lasting behind, rising;
  std::deque<Alarm> alarms; ///< whose messages stay where they are
  diff_watch_comparison comparison;

  diff_watch();
  void add(int64_t step, double loss);

private:
  bool due(int64_t step) const;
  double interval() const {
    return run.interval(static_cast<double>(run.lastStep()));
  }
  bool raised(diff_watch_kind kind) const;
  void raise(diff_watch_kind kind, double loss, std::string message);
  void checkRise(double loss);
  void checkBaseline(double loss);
};

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

static std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.3g", value);
  return text;
}

static std::string percent(double part) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.0f%%", 100 * part);
  return text;
}

static std::string runs(int32_t count) {
  return count == 1 ? "the baseline run"
                    : "the " + std::to_string(count) + " baseline runs";
}

static std::string steps(int64_t first, int64_t last) {
  return first == last ? std::to_string(first)
                       : std::to_string(first) + " to " + std::to_string(last);
}

static std::string plateauMessage(const diff_watch_comparison &c) {
  return "at step " + std::to_string(c.step) + " the loss is " +
         number(c.loss) + ", hardly below what it was at step " +
         std::to_string(c.since) + "; " + runs(c.seeds) +
         " left that level for good by step " +
         steps(c.passed_first, c.passed_last) + ", and fell by " +
         percent(c.baseline_fell) + " in as many steps from there";
}

static std::string gapMessage(const diff_watch_comparison &c) {
  std::string text = "at step " + std::to_string(c.step) + " the loss is " +
                     number(c.loss) + ", but " + runs(c.seeds) +
                     (c.seeds == 1 ? " is at " : " are at ") +
                     number(c.baseline_loss);
  if (c.seeds > 1)
    text += " +- " + number(c.baseline_spread);
  return text + " and passed " + number(c.loss) + " by step " +
         steps(c.passed_first, c.passed_last) + "; since step " +
         std::to_string(c.since) + " it fell by " + percent(c.fell) +
         ", the baseline from the same level by " + percent(c.baseline_fell);
}

static const char *adviceFor(diff_watch_kind kind) {
  switch (kind) {
  case DIFF_WATCH_NOT_FINITE:
  case DIFF_WATCH_DIVERGED:
    return "look at the learning rate, its warm-up and the clipping of "
           "gradients; diff-opt --lint model.mlir --baseline baseline.mlir "
           "names a missing norm or a factor that is off";
  case DIFF_WATCH_PLATEAU:
  case DIFF_WATCH_GAP:
    return "heads that were not halved or rotary embeddings on one side only "
           "look like this: diff-opt --lint model.mlir --baseline "
           "baseline.mlir names them";
  }
  return "";
}

//===----------------------------------------------------------------------===//
// The monitor
//===----------------------------------------------------------------------===//

static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A comparison that says nothing of the baseline.
static diff_watch_comparison nothing(int64_t step, double loss) {
  return {step, loss,    0,       unknown, unknown, -1,
          -1,   unknown, unknown, -1,      unknown, 1};
}

diff_watch::diff_watch() : comparison(nothing(-1, unknown)) {}

bool diff_watch::raised(diff_watch_kind kind) const {
  return std::any_of(alarms.begin(), alarms.end(),
                     [&](const Alarm &alarm) { return alarm.kind == kind; });
}

void diff_watch::raise(diff_watch_kind kind, double loss, std::string message) {
  if (!raised(kind))
    alarms.push_back(
        {kind, comparison.step, loss, std::move(message), comparison});
}

/// A comparison reads whole curves: not at each of a million steps.
bool diff_watch::due(int64_t step) const {
  return compared < 0 || static_cast<double>(step - compared) >=
                             Method::hold / 4 * static_cast<double>(compared);
}

/// More than half of what was gained is lost again, or, before anything was
/// gained, the loss is half again what it was; by far more than points scatter.
void diff_watch::checkRise(double loss) {
  constexpr size_t fewest = 10;
  double mean = comparison.loss, step = static_cast<double>(comparison.step);
  if (run.size() < fewest)
    return;
  if (!(start > 0))
    start = best = mean;
  best = std::min(best, mean);
  double gained = start - best;
  double scatter = run.noise(step, 2 * windowAt(run, baselines, step));
  bool rose = gained > Method::smallestGap * start ? mean - best > gained / 2
                                                   : mean > 1.5 * start;
  if (rising.holds(rose && best > 0 && mean - best > 6 * scatter,
                   comparison.step, interval()))
    raise(DIFF_WATCH_DIVERGED, loss,
          "at step " + std::to_string(comparison.step) + " the loss is " +
              number(mean) + " and rises; it was " + number(start) +
              " at the start and as low as " + number(best));
}

void diff_watch::checkBaseline(double loss) {
  if (!behind.holds(comparison.p_value <= significance, comparison.step,
                    interval()) ||
      raised(DIFF_WATCH_PLATEAU) || raised(DIFF_WATCH_GAP))
    return;
  if (comparison.fell < comparison.baseline_fell / 4)
    raise(DIFF_WATCH_PLATEAU, loss, plateauMessage(comparison));
  else
    raise(DIFF_WATCH_GAP, loss, gapMessage(comparison));
}

void diff_watch::add(int64_t step, double loss) {
  if (!std::isfinite(loss)) {
    comparison = nothing(step, loss);
    raise(DIFF_WATCH_NOT_FINITE, loss,
          "at step " + std::to_string(step) + " the loss is " + number(loss));
    return;
  }
  if (!run.empty() && step <= run.lastStep()) {
    behind = rising = Lasting();
    compared = -1;
  }
  run.add(step, loss);
  if (!due(step))
    return;
  compared = step;
  comparison = compare(run, baselines);
  checkRise(loss);
  checkBaseline(loss);
}

//===----------------------------------------------------------------------===//
// The C API
//===----------------------------------------------------------------------===//

static void requireStep(int64_t step, const char *what) {
  if (step < 0)
    fail(DIFF_INVALID_ARGUMENT, what, " has step ", step,
         ": steps are not negative");
}

static Curve makeBaseline(const int64_t *steps, const double *losses,
                          int64_t count) {
  Curve curve;
  for (int64_t i = 0; i < count; ++i) {
    requireStep(steps[i], "the baseline");
    if (i > 0 && steps[i] <= steps[i - 1])
      fail(DIFF_INVALID_ARGUMENT, "the baseline has step ", steps[i],
           " after step ", steps[i - 1], ": steps have to rise");
    if (std::isfinite(losses[i]))
      curve.add(steps[i], losses[i]);
  }
  if (curve.empty())
    fail(DIFF_INVALID_ARGUMENT, "the baseline has no point with a finite loss");
  return curve;
}

diff_status *diff_watch_create(diff_watch **watch) {
  return guarded([&] {
    requireArgument(watch, "watch");
    *watch = std::make_unique<diff_watch>().release();
  });
}

void diff_watch_destroy(diff_watch *watch) { delete watch; }

diff_status *diff_watch_set_significance(diff_watch *watch,
                                         double significance) {
  return guarded([&] {
    requireArgument(watch, "watch");
    if (!(significance > 0 && significance <= 0.1))
      fail(DIFF_INVALID_ARGUMENT, "significance ", significance,
           " is not above 0 and at most 0.1");
    watch->significance = significance;
  });
}

diff_status *diff_watch_add_baseline(diff_watch *watch, const int64_t *steps,
                                     const double *losses, int64_t count) {
  return guarded([&] {
    requireArgument(watch, "watch");
    requireArgument(steps, "steps");
    requireArgument(losses, "losses");
    watch->baselines.push_back(makeBaseline(steps, losses, count));
  });
}

diff_status *diff_watch_add_point(diff_watch *watch, int64_t step, double loss,
                                  int32_t *raised) {
  return guarded([&] {
    requireArgument(watch, "watch");
    requireStep(step, "the point");
    size_t before = watch->alarms.size();
    watch->add(step, loss);
    if (raised)
      *raised = static_cast<int32_t>(watch->alarms.size() - before);
  });
}

const char *diff_watch_kind_name(diff_watch_kind kind) {
  switch (kind) {
  case DIFF_WATCH_NOT_FINITE:
    return "not-finite";
  case DIFF_WATCH_DIVERGED:
    return "diverged";
  case DIFF_WATCH_PLATEAU:
    return "plateau";
  case DIFF_WATCH_GAP:
    return "gap";
  }
  return "unknown";
}

int32_t diff_watch_num_alarms(const diff_watch *watch) {
  return watch ? static_cast<int32_t>(watch->alarms.size()) : 0;
}

diff_status *diff_watch_get_alarm(const diff_watch *watch, int32_t index,
                                  diff_watch_alarm *alarm) {
  return guarded([&] {
    requireArgument(watch, "watch");
    requireArgument(alarm, "alarm");
    if (index < 0 || index >= diff_watch_num_alarms(watch))
      fail(DIFF_INVALID_ARGUMENT, "alarm ", index, " is not there; there are ",
           watch->alarms.size());
    const Alarm &raised = watch->alarms[static_cast<size_t>(index)];
    *alarm = {raised.kind,
              raised.step,
              raised.loss,
              raised.message.c_str(),
              adviceFor(raised.kind),
              raised.comparison};
  });
}

diff_status *diff_watch_get_comparison(const diff_watch *watch,
                                       diff_watch_comparison *comparison) {
  return guarded([&] {
    requireArgument(watch, "watch");
    requireArgument(comparison, "comparison");
    *comparison = watch->comparison;
  });
}
