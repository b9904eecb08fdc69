//===- Training.h - One run of a compiled training step ------- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_TRAINING_H
#define HEAD_RULE_TRAINING_H

#include "Data.h"
#include "Support.h"

#include <functional>

namespace headrule {

/// A configuration's compiled step. Runs share it.
class Step {
public:
  /// Opens `folder`/STEP.so. Throws Failure when the library is none, or takes
  /// anything else than tokens, answers, learning rate and step count.
  Step(const std::string &folder, const Configuration &configuration);

  const Configuration &configuration;
  const diff_function *function() const { return main; }
  const std::string &path() const { return library; }
  /// Of the sizes that the step takes.
  Batch makeBatch() const;

private:
  void checkSignature() const;

  std::string library;
  Model model;
  const diff_function *main = nullptr;
};

/// A run's parameters and the optimizer's state, which its step updates in
/// place.
class State {
public:
  /// Parameters of the same name begin alike in all configurations of a seed,
  /// as far as their sizes are the same.
  State(const Step &step, uint64_t seed);

  const diff_bindings *bindings() const { return bound.get(); }
  /// The number that the parameter `name` holds, of f32 without dims.
  float number(const std::string &name) const;

private:
  void add(const Step &step, const diff_value_info &info, uint64_t seed);

  std::map<std::string, Tensor> tensors;
  Bindings bound;
};

/// What a run has to tell, one entry a step.
struct Curve {
  std::vector<float> loss, accuracy;
  double seconds = 0; ///< within the compiled steps
};

/// Called after each step; returns false to end the run.
using AfterStep = std::function<bool()>;

/// Trains for `steps` steps of the task's schedule on one thread, that of the
/// caller. Throws Failure when a loss is not finite.
Curve train(const Task &task, const Step &step, const Data &data, uint64_t seed,
            int64_t steps, const AfterStep &afterStep);

} // namespace headrule

#endif // HEAD_RULE_TRAINING_H
