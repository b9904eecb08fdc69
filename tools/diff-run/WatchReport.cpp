//===- WatchReport.cpp - What diff-run watch prints -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WatchReport.h"
#include "Support.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>

using namespace diffrun;
using nlohmann::ordered_json;

std::string CurveName::text() const {
  std::string text = file;
  if (!run.empty())
    text += ": " + run;
  if (!seed.empty())
    text += (run.empty() ? ": seed " : ", seed ") + seed;
  return text;
}

static diff_watch_alarm alarmOf(const Watched &watched, int32_t index) {
  diff_watch_alarm alarm;
  check(diff_watch_get_alarm(watched.monitor.get(), index, &alarm));
  return alarm;
}

static diff_watch_comparison comparisonOf(const Watched &watched) {
  diff_watch_comparison comparison;
  check(diff_watch_get_comparison(watched.monitor.get(), &comparison));
  return comparison;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

void diffrun::printAlarm(std::ostream &out, const CurveName &name,
                         const diff_watch_alarm &alarm) {
  out << name.text() << ": warning: " << alarm.message << " ["
      << diff_watch_kind_name(alarm.kind) << "]\n  note: " << alarm.advice
      << "\n";
}

static std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.3g", value);
  return text;
}

static std::string baselineText(const diff_watch_comparison &comparison) {
  if (comparison.seeds == 0)
    return "no baseline run reaches it";
  std::string text = std::to_string(comparison.seeds) + " baseline run" +
                     (comparison.seeds == 1 ? " at " : "s at ") +
                     number(comparison.baseline_loss);
  if (comparison.seeds > 1)
    text += " +- " + number(comparison.baseline_spread);
  return text;
}

void diffrun::printSummary(std::ostream &out, const WatchedCurves &curves) {
  for (const auto &[name, watched] : curves) {
    diff_watch_comparison comparison = comparisonOf(watched);
    int32_t alarms = diff_watch_num_alarms(watched.monitor.get());
    out << name.text() << ": ";
    if (alarms == 0)
      out << "quiet";
    else
      out << alarms << (alarms == 1 ? " warning" : " warnings");
    out << " up to step " << watched.lastStep;
    if (comparison.step >= 0)
      out << "; at step " << comparison.step << " the loss is "
          << number(comparison.loss) << ", " << baselineText(comparison);
    out << "\n";
  }
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// JSON has no infinity and no NaN: a string for the loss, which is one of the
/// things to be told, and null for what is not known.
static ordered_json lossValue(double loss) {
  if (std::isfinite(loss))
    return loss;
  return std::isnan(loss) ? "nan" : loss > 0 ? "inf" : "-inf";
}

static ordered_json known(int64_t step) {
  return step < 0 ? ordered_json() : ordered_json(step);
}

static ordered_json nameObject(const CurveName &name) {
  ordered_json object{{"file", name.file}};
  if (!name.run.empty())
    object["run"] = name.run;
  if (!name.seed.empty())
    object["seed"] = name.seed;
  return object;
}

static ordered_json describe(const diff_watch_comparison &c) {
  return {{"step", known(c.step)},
          {"loss", lossValue(c.loss)},
          {"baseline_runs", c.seeds},
          {"baseline_loss", c.baseline_loss},
          {"baseline_spread", c.baseline_spread},
          {"passed_first", known(c.passed_first)},
          {"passed_last", known(c.passed_last)},
          {"since", known(c.since)},
          {"fell", c.fell},
          {"baseline_fell", c.baseline_fell},
          {"evidence", c.evidence},
          {"p_value", c.p_value}};
}

static ordered_json describe(const diff_watch_alarm &alarm) {
  return {{"kind", diff_watch_kind_name(alarm.kind)},
          {"step", alarm.step},
          {"loss", lossValue(alarm.loss)},
          {"message", alarm.message},
          {"advice", alarm.advice},
          {"comparison", describe(alarm.comparison)}};
}

static void printObject(std::ostream &out, const ordered_json &object) {
  out << object.dump(-1, ' ', false, ordered_json::error_handler_t::replace)
      << "\n";
}

void diffrun::printAlarmJson(std::ostream &out, const CurveName &name,
                             const diff_watch_alarm &alarm) {
  ordered_json object = nameObject(name);
  object["alarm"] = describe(alarm);
  printObject(out, object);
}

void diffrun::printSummaryJson(std::ostream &out, const WatchedCurves &curves) {
  ordered_json all{{"alarms", 0}, {"curves", ordered_json::array()}};
  int32_t total = 0;
  for (const auto &[name, watched] : curves) {
    ordered_json object = nameObject(name);
    object["step"] = watched.lastStep;
    object["loss"] = lossValue(watched.lastLoss);
    object["comparison"] = describe(comparisonOf(watched));
    object["alarms"] = ordered_json::array();
    int32_t count = diff_watch_num_alarms(watched.monitor.get());
    for (int32_t i = 0; i < count; ++i)
      object["alarms"].push_back(describe(alarmOf(watched, i)));
    total += count;
    all["curves"].push_back(std::move(object));
  }
  all["alarms"] = total;
  printObject(out, all);
}
