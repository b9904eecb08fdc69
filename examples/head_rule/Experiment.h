//===- Experiment.h - What is trained: steps/experiment.json -- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_EXPERIMENT_H
#define HEAD_RULE_EXPERIMENT_H

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headrule {

/// How a parameter begins.
struct Beginning {
  enum Kind { Constant, Uniform, Normal } kind;
  /// The value; the greatest magnitude; the deviation.
  double number;
};

/// A model with its training step.
struct Configuration {
  std::string name, label;
  std::string step;     ///< the library's name, without folder and suffix
  bool wrong;           ///< a mistake: drawn dashed
  int colour;           ///< of the plot's palette, 0 to 4
  std::string accuracy; ///< the parameter that a step writes its accuracy to
  int64_t parameters;   ///< trained numbers
  std::map<std::string, Beginning> begin;
};

/// Warm-up from 0, then a cosine to `final` of the highest rate.
struct Schedule {
  int64_t steps, warmup;
  double lr, final;

  /// `step` is 1 for the first.
  double at(int64_t step) const;
};

/// Steps `first` to `last`, both included, over which losses are averaged.
struct Window {
  std::string label;
  int64_t first, last;
};

/// The sum of the losses of some configurations minus that of others. With
/// `above` each seed's has to be more than that; with `within` the mean of all
/// seeds' has to be less than that away from 0.
struct Claim {
  std::string text;
  std::vector<std::string> plus, minus;
  std::optional<double> above, within;
};

struct Task {
  std::string name, title;
  std::string kind;                    ///< of data: "needle", "characters"
  std::map<std::string, int64_t> data; ///< its sizes
  Schedule schedule;
  Window window;
  std::optional<double> chance; ///< the loss of guessing
  std::vector<Configuration> configurations;
  std::vector<Claim> claims;

  /// Null when there is none of this name.
  const Configuration *find(const std::string &configuration) const;
};

/// Throws Failure, which names the file and what is wrong with it.
std::vector<Task> readExperiment(const std::string &path);

} // namespace headrule

#endif // HEAD_RULE_EXPERIMENT_H
