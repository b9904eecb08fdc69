//===- Results.h - What the runs of a task show --------------- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_RESULTS_H
#define HEAD_RULE_RESULTS_H

#include "Training.h"

#include <ostream>

namespace headrule {

struct Run {
  const Configuration *configuration;
  uint64_t seed;
  Curve curve;
};

/// All runs of a task, of each configuration with the same seeds.
struct Results {
  const Task *task;
  std::vector<Run> runs; ///< configuration by configuration

  std::vector<const Run *> of(const std::string &configuration) const;
};

/// Mean and standard deviation (of a sample; 0 for one number).
struct Spread {
  double mean, deviation;
};
Spread spreadOf(const std::vector<double> &numbers);

/// The mean of the steps `first` to `last`, 1 for the first. The curve has to
/// be that long.
double mean(const std::vector<float> &curve, int64_t first, int64_t last);

/// What became of a claim.
struct Finding {
  const Claim *claim;
  std::vector<double> differences; ///< one a seed
  bool holds;
  std::string text() const;
};
/// Empty when the runs ended before the task's window.
std::vector<Finding> examine(const Results &results);

void printTable(std::ostream &os, const Results &results);

/// task,configuration,seed,step,loss,accuracy
void printCsvHeader(std::ostream &os);
void printCsv(std::ostream &os, const Results &results);
/// The runs of one configuration, for `diff-run watch`: seed,step,loss
void printCurves(std::ostream &os, const std::vector<const Run *> &runs);

} // namespace headrule

#endif // HEAD_RULE_RESULTS_H
