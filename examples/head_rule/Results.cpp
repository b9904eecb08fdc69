//===- Results.cpp - What the runs of a task show -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Results.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

using namespace headrule;

std::vector<const Run *> Results::of(const std::string &configuration) const {
  std::vector<const Run *> found;
  for (const Run &run : runs)
    if (run.configuration->name == configuration)
      found.push_back(&run);
  return found;
}

Spread headrule::spreadOf(const std::vector<double> &numbers) {
  auto count = static_cast<double>(numbers.size());
  double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / count;
  double squares = 0;
  for (double number : numbers)
    squares += (number - mean) * (number - mean);
  return {mean, count > 1 ? std::sqrt(squares / (count - 1)) : 0};
}

double headrule::mean(const std::vector<float> &curve, int64_t first,
                      int64_t last) {
  return std::accumulate(curve.begin() + (first - 1), curve.begin() + last,
                         0.0) /
         static_cast<double>(last - first + 1);
}

template <typename... Args>
static std::string format(const char *pattern, Args... args) {
  char text[256];
  std::snprintf(text, sizeof(text), pattern, args...);
  return text;
}

//===----------------------------------------------------------------------===//
// Claims
//===----------------------------------------------------------------------===//

static bool reached(const Results &results) {
  return std::all_of(results.runs.begin(), results.runs.end(),
                     [&](const Run &run) {
                       return static_cast<int64_t>(run.curve.loss.size()) >=
                              results.task->window.last;
                     });
}

static Finding examine(const Results &results, const Claim &claim) {
  Finding made{&claim, {}, true};
  const Window &window = results.task->window;
  auto add = [&](const std::string &name, double sign) {
    std::vector<const Run *> runs = results.of(name);
    made.differences.resize(runs.size());
    for (size_t i = 0; i < runs.size(); ++i)
      made.differences[i] +=
          sign * mean(runs[i]->curve.loss, window.first, window.last);
  };
  for (const std::string &name : claim.plus)
    add(name, 1);
  for (const std::string &name : claim.minus)
    add(name, -1);
  if (claim.above)
    for (double difference : made.differences)
      made.holds &= difference > *claim.above;
  if (claim.within)
    made.holds &= std::abs(spreadOf(made.differences).mean) < *claim.within;
  return made;
}

std::vector<Finding> headrule::examine(const Results &results) {
  std::vector<Finding> findings;
  if (reached(results))
    for (const Claim &claim : results.task->claims)
      findings.push_back(::examine(results, claim));
  return findings;
}

std::string Finding::text() const {
  std::string text = claim->text + ": " +
                     format("%+.3f", spreadOf(differences).mean) + " (seeds:";
  for (double difference : differences)
    text += format(" %+.3f", difference);
  text += ")";
  if (claim->above)
    text += format(", each above %g", *claim->above);
  if (claim->within)
    text += format(", the mean within %g of 0", *claim->within);
  return text + (holds ? ": holds" : ": DOES NOT HOLD");
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

static std::string cell(const std::vector<double> &numbers) {
  Spread spread = spreadOf(numbers);
  return numbers.size() > 1
             ? format("%.3f +- %.3f", spread.mean, spread.deviation)
             : format("%.3f", spread.mean);
}

static void printRow(std::ostream &os, const Results &results,
                     const Configuration &configuration, bool windowed) {
  const Window &window = results.task->window;
  std::vector<double> early, last, accuracy, milliseconds;
  for (const Run *run : results.of(configuration.name)) {
    const Curve &curve = run->curve;
    auto steps = static_cast<int64_t>(curve.loss.size());
    int64_t first = std::max<int64_t>(1, steps - 19);
    if (windowed)
      early.push_back(mean(curve.loss, window.first, window.last));
    last.push_back(mean(curve.loss, first, steps));
    accuracy.push_back(mean(curve.accuracy, first, steps));
    milliseconds.push_back(1e3 * curve.seconds / static_cast<double>(steps));
  }
  os << format("  %-22s %10lld  %-16s %-16s %.3f    %6.2f\n",
               configuration.label.c_str(),
               static_cast<long long>(configuration.parameters),
               windowed ? cell(early).c_str() : "-", cell(last).c_str(),
               spreadOf(accuracy).mean, spreadOf(milliseconds).mean);
}

void headrule::printTable(std::ostream &os, const Results &results) {
  bool windowed = reached(results);
  size_t seeds = results.of(results.task->configurations.front().name).size();
  os << results.task->title << ", " << seeds
     << (seeds == 1 ? " seed" : " seeds") << ", "
     << results.runs.front().curve.loss.size() << " steps\n\n"
     << format("  %-22s %10s  %-16s %-16s %s %s\n", "", "parameters",
               ("loss " + results.task->window.label).c_str(), "last 20 steps",
               "accuracy", "ms a step");
  for (const Configuration &configuration : results.task->configurations)
    printRow(os, results, configuration, windowed);
  os << "\n";
  for (const Finding &finding : examine(results))
    os << "  " << finding.text() << "\n";
  if (!windowed)
    os << "  too few steps for what is to be seen at "
       << results.task->window.first << " to " << results.task->window.last
       << "\n";
  os << "\n";
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

void headrule::printCsvHeader(std::ostream &os) {
  os << "task,configuration,seed,step,loss,accuracy\n";
}

void headrule::printCsv(std::ostream &os, const Results &results) {
  for (const Run &run : results.runs)
    for (size_t i = 0; i < run.curve.loss.size(); ++i)
      os << results.task->name << "," << run.configuration->name << ","
         << run.seed << "," << i + 1
         << format(",%.6g,%.4g\n", run.curve.loss[i], run.curve.accuracy[i]);
}

void headrule::printCurves(std::ostream &os,
                           const std::vector<const Run *> &runs) {
  os << "seed,step,loss\n";
  for (const Run *run : runs)
    for (size_t i = 0; i < run->curve.loss.size(); ++i)
      os << run->seed << "," << i + 1 << format(",%.6g\n", run->curve.loss[i]);
}
