//===- Training.cpp - One run of a compiled training step -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Training.h"

#include "Random.h"

#include <chrono>
#include <cmath>

using namespace headrule;

//===----------------------------------------------------------------------===//
// The step
//===----------------------------------------------------------------------===//

Step::Step(const std::string &folder, const Configuration &configuration)
    : configuration(configuration),
      library(folder + "/" + configuration.step + ".so") {
  diff_model *opened = nullptr;
  check(diff_model_open(library.c_str(), &opened), library);
  model.reset(opened);
  check(diff_model_find_function(opened, "main", &main), library);
  checkSignature();
}

static diff_value_info inputOf(const Step &step, int32_t index) {
  diff_value_info info;
  check(diff_function_input(step.function(), index, &info), step.path());
  return info;
}

/// Tokens, answers, learning rate, step count; a loss is the first result.
void Step::checkSignature() const {
  const diff_dtype dtypes[] = {DIFF_ABI_I64, DIFF_ABI_I64, DIFF_ABI_F32,
                               DIFF_ABI_F32};
  const int32_t ranks[] = {2, 2, 0, 0};
  bool right = diff_function_num_inputs(main) == 4;
  for (int32_t i = 0; right && i < 4; ++i) {
    diff_value_info info = inputOf(*this, i);
    right = info.dtype == dtypes[i] && info.rank == ranks[i];
    for (int32_t dim = 0; right && dim < info.rank; ++dim)
      right = info.dims[dim] > 0;
  }
  diff_value_info loss;
  if (right)
    check(diff_function_result(main, 0, &loss), library);
  if (!right || loss.dtype != DIFF_ABI_F32 || loss.rank != 0 ||
      inputOf(*this, 0).dims[0] != inputOf(*this, 1).dims[0])
    throw Failure(library +
                  ": main is no training step: it has to take tokens and "
                  "answers (i64, of two fixed sizes), the learning rate and "
                  "the step count (f32), and to return the loss first");
}

Batch Step::makeBatch() const {
  diff_value_info ids = inputOf(*this, 0), answers = inputOf(*this, 1);
  Batch batch{ids.dims[0], ids.dims[1], answers.dims[1], {}, {}};
  batch.ids.resize(batch.rows * batch.length);
  batch.answers.resize(batch.rows * batch.targets);
  return batch;
}

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

static void fill(float *numbers, uint64_t count, Beginning begin,
                 Random random) {
  for (uint64_t i = 0; i < count; ++i) {
    double number = begin.number;
    if (begin.kind == Beginning::Uniform)
      number *= 2 * random.uniform() - 1;
    else if (begin.kind == Beginning::Normal)
      number *= random.normal();
    numbers[i] = static_cast<float>(number);
  }
}

State::State(const Step &step, uint64_t seed) {
  diff_bindings *made = nullptr;
  check(diff_bindings_create(step.function(), &made), step.path());
  bound.reset(made);
  for (int32_t i = 0; i < diff_function_num_args(step.function()); ++i) {
    diff_value_info info;
    check(diff_function_arg(step.function(), i, &info), step.path());
    if (!info.is_parameter)
      continue;
    if (diff_function_arg_donation(step.function(), i) < 0)
      throw Failure(step.path() + ": parameter '" + info.name +
                    "' is not donated: the step would not update it");
    add(step, info, seed);
  }
}

void State::add(const Step &step, const diff_value_info &info, uint64_t seed) {
  std::string where = step.path() + ": parameter '" + info.name + "'";
  auto begin = step.configuration.begin.find(info.name);
  if (begin == step.configuration.begin.end())
    throw Failure(where + ": the experiment does not say how it begins");
  if (info.dtype != DIFF_ABI_F32)
    throw Failure(where + " is of " + diff_dtype_name(info.dtype) +
                  ", but parameters are f32 here");
  diff_tensor *tensor = nullptr;
  check(diff_tensor_create(info.dtype, info.rank, info.dims, &tensor), where);
  Tensor &owner = tensors[info.name];
  owner.reset(tensor);
  fill(static_cast<float *>(diff_tensor_data(tensor)),
       diff_tensor_num_elements(tensor), begin->second,
       Random{seed, hashName("parameters"), hashName(info.name)});
  check(diff_bindings_set(bound.get(), info.name, tensor), where);
}

float State::number(const std::string &name) const {
  auto found = tensors.find(name);
  if (found == tensors.end() ||
      diff_tensor_num_elements(found->second.get()) != 1)
    throw Failure("the step has no parameter '" + name + "' of one number");
  return *static_cast<const float *>(diff_tensor_data(found->second.get()));
}

//===----------------------------------------------------------------------===//
// The run
//===----------------------------------------------------------------------===//

namespace {
/// The inputs of a step, over memory that is written anew for each.
struct Inputs {
  explicit Inputs(const Step &step) : batch(step.makeBatch()) {
    void *memory[] = {batch.ids.data(), batch.answers.data(), &lr, &count};
    for (int32_t i = 0; i < 4; ++i) {
      diff_value_info info = inputOf(step, i);
      diff_tensor *tensor = nullptr;
      check(diff_tensor_borrow(info.dtype, info.rank, info.dims, memory[i],
                               &tensor),
            step.path());
      owners[i].reset(tensor);
      tensors[i] = tensor;
    }
  }
  Inputs(const Inputs &) = delete;
  Inputs &operator=(const Inputs &) = delete;

  Batch batch;
  float lr = 0, count = 0;
  Tensor owners[4];
  const diff_tensor *tensors[4];
};
} // namespace

/// Returns the loss. The other results are the parameters themselves.
static float run(diff_context *context, const Step &step, const State &state,
                 const Inputs &inputs) {
  std::vector<diff_tensor *> results(
      diff_function_num_results(step.function()));
  check(diff_run(context, step.function(), state.bindings(), inputs.tensors, 4,
                 results.data(), static_cast<int32_t>(results.size())),
        step.path());
  float loss = *static_cast<const float *>(diff_tensor_data(results[0]));
  for (diff_tensor *result : results)
    diff_tensor_destroy(result);
  return loss;
}

Curve headrule::train(const Task &task, const Step &step, const Data &data,
                      uint64_t seed, int64_t steps,
                      const AfterStep &afterStep) {
  using Clock = std::chrono::steady_clock;
  diff_context *made = nullptr;
  check(diff_context_create(1, &made), step.path());
  Context context(made);
  State state(step, seed);
  Inputs inputs(step);
  data.check(inputs.batch);
  Curve curve;
  for (int64_t i = 1; i <= steps; ++i) {
    data.fill(inputs.batch, seed, i);
    inputs.lr = static_cast<float>(task.schedule.at(i));
    inputs.count = static_cast<float>(i);
    Clock::time_point begin = Clock::now();
    float loss = run(made, step, state, inputs);
    curve.seconds +=
        std::chrono::duration<double>(Clock::now() - begin).count();
    if (!std::isfinite(loss))
      throw Failure(step.path() + ", seed " + std::to_string(seed) +
                    ": the loss is " + std::to_string(loss) + " at step " +
                    std::to_string(i));
    curve.loss.push_back(loss);
    curve.accuracy.push_back(state.number(step.configuration.accuracy));
    if (!afterStep())
      break;
  }
  return curve;
}
