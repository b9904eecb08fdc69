//===- diff-run.cpp - Run a compiled model --------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Npy.h"
#include "Options.h"
#include "Report.h"
#include "Values.h"
#include "Watch.h"

#include <chrono>
#include <cstring>
#include <iostream>

using namespace diffrun;

//===----------------------------------------------------------------------===//
// Inputs and parameters
//===----------------------------------------------------------------------===//

static void checkCounts(const Options &options, const diff_function &function) {
  auto count = [](size_t n, const char *noun) {
    return std::to_string(n) + " " + noun + (n == 1 ? "" : "s");
  };
  std::string name = std::string("function '") + diff_function_name(&function);
  size_t inputs = diff_function_num_inputs(&function);
  if (options.inputs.size() != inputs)
    throw UsageError(name + "' takes " + count(inputs, "input") + ", given " +
                     std::to_string(options.inputs.size()) +
                     "; diff-run --list shows them");
  size_t results = diff_function_num_results(&function);
  for (const auto *files : {&options.outputs, &options.expected})
    if (files->size() > results)
      throw UsageError(name + "' has " + count(results, "result") +
                       ", given files for " + std::to_string(files->size()));
}

static std::vector<Tensor> makeInputs(const Options &options,
                                      const diff_function &function) {
  std::vector<Tensor> inputs;
  for (size_t i = 0; i < options.inputs.size(); ++i) {
    diff_value_info info;
    check(diff_function_input(&function, static_cast<int32_t>(i), &info));
    inputs.push_back(
        makeInput(options.inputs[i], static_cast<int32_t>(i), info.dtype));
  }
  return inputs;
}

/// So that a parameter's values do not depend on the order of the arguments
/// (FNV-1a).
static uint64_t hashName(const char *name) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (; *name; ++name)
    hash = (hash ^ static_cast<unsigned char>(*name)) * 0x100000001b3u;
  return hash;
}

namespace {
/// The bound parameters and what they lie in.
struct BoundParameters {
  Parameters file;
  std::vector<Tensor> tensors;
  Bindings bindings;
};
} // namespace

static void bindRandom(BoundParameters &bound, const diff_function &function,
                       uint64_t seed) {
  for (int32_t i = 0; i < diff_function_num_args(&function); ++i) {
    diff_value_info info;
    check(diff_function_arg(&function, i, &info));
    if (!info.is_parameter)
      continue;
    for (int32_t dim = 0; dim < info.rank; ++dim)
      if (info.dims[dim] < 0)
        throw Failure(std::string("parameter '") + info.name + "' has type " +
                      typeString(info.dtype, info.dims, info.rank) +
                      ": its dynamic size can't be chosen at random; give "
                      "--parameters");
    Tensor tensor = createTensor(
        info.dtype, std::vector<int64_t>(info.dims, info.dims + info.rank));
    fillRandom(*tensor, seed ^ hashName(info.name), /*deviation=*/0.02);
    check(diff_bindings_set(bound.bindings.get(), info.name, tensor.get()));
    bound.tensors.push_back(std::move(tensor));
  }
}

static BoundParameters bindParameters(const Options &options,
                                      const diff_function &function) {
  BoundParameters bound;
  diff_bindings *bindings = nullptr;
  check(diff_bindings_create(&function, &bindings));
  bound.bindings.reset(bindings);
  if (options.randomParameters)
    bindRandom(bound, function, *options.randomParameters);
  if (options.parameters.empty()) {
    bool needed =
        diff_function_num_args(&function) > diff_function_num_inputs(&function);
    if (needed && !options.randomParameters)
      throw UsageError(std::string("function '") +
                       diff_function_name(&function) +
                       "' has parameters: give --parameters=FILE.safetensors "
                       "or --random-parameters");
    return bound;
  }
  diff_parameters *parameters = nullptr;
  check(diff_parameters_open(options.parameters.c_str(), &parameters));
  bound.file.reset(parameters);
  check(diff_bindings_load(bindings, parameters));
  return bound;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

namespace {
/// All that a call takes. It is over when it returns, on a GPU too.
struct Call {
  diff_context *context;
  const diff_function *function;
  const diff_bindings *bindings;
  std::vector<const diff_tensor *> inputs;

  std::vector<Tensor> operator()() const {
    std::vector<diff_tensor *> results(diff_function_num_results(function));
    check(diff_run(context, function, bindings, inputs.data(),
                   static_cast<int32_t>(inputs.size()), results.data(),
                   static_cast<int32_t>(results.size())));
    std::vector<Tensor> owned(results.begin(), results.end());
    check(diff_context_synchronize(context));
    return owned;
  }
};
} // namespace

/// The caller has run it once, so that memory and caches are warm.
static Timing measure(const Call &call, uint64_t runs) {
  using Clock = std::chrono::steady_clock;
  constexpr uint64_t fewest = 5, most = 10000;
  constexpr double budget = 2000;
  Timing timing;
  double total = 0;
  auto more = [&] {
    uint64_t done = timing.milliseconds.size();
    return runs ? done < runs
                : done < fewest || (total < budget && done < most);
  };
  while (more()) {
    Clock::time_point start = Clock::now();
    std::vector<Tensor> results = call();
    std::chrono::duration<double, std::milli> elapsed = Clock::now() - start;
    timing.milliseconds.push_back(elapsed.count());
    total += elapsed.count();
  }
  return timing;
}

static std::vector<ResultReport>
processResults(const Options &options, const diff_function &function,
               const std::vector<Tensor> &results) {
  std::vector<ResultReport> reports;
  NpyWriter writer;
  for (size_t i = 0; i < results.size(); ++i) {
    diff_value_info info;
    check(diff_function_result(&function, static_cast<int32_t>(i), &info));
    ResultReport report{info.name, results[i].get(), "", "", {}};
    if (i < options.outputs.size()) {
      report.savedTo = options.outputs[i];
      writer.write(report.savedTo, *results[i]);
    }
    if (i < options.expected.size()) {
      report.comparedWith = options.expected[i];
      report.comparison = compareTensors(report.name, *results[i],
                                         *readNpy(options.expected[i]),
                                         options.atol, options.rtol);
    }
    reports.push_back(std::move(report));
  }
  writer.commit();
  return reports;
}

static Context makeContext(const Options &options) {
  diff_context *context = nullptr;
  if (options.cudaDevice >= 0)
    check(diff_context_create_cuda(options.cudaDevice, nullptr, &context));
  else
    check(diff_context_create(options.threads, &context));
  return Context(context);
}

/// A copy on the device or on the host.
static Tensor movedTensor(diff_context &context, const diff_tensor &tensor,
                          decltype(diff_tensor_to_host) *move) {
  diff_tensor *moved = nullptr;
  check(move(&context, &tensor, &moved));
  return Tensor(moved);
}

static bool run(const Options &options, const diff_model &model) {
  const diff_function *function = nullptr;
  check(diff_model_find_function(&model, options.function.c_str(), &function));
  checkCounts(options, *function);
  Context owner = makeContext(options);
  diff_context *context = owner.get();
  std::vector<Tensor> inputs = makeInputs(options, *function);
  if (options.cudaDevice >= 0)
    for (Tensor &input : inputs)
      input = movedTensor(*context, *input, diff_tensor_to_cuda);
  BoundParameters parameters = bindParameters(options, *function);

  Call call{context, function, parameters.bindings.get(), {}};
  for (const Tensor &input : inputs)
    call.inputs.push_back(input.get());
  RunReport report;
  std::vector<Tensor> results = call();
  for (Tensor &result : results)
    if (diff_tensor_cuda_device(result.get()) >= 0)
      result = movedTensor(*context, *result, diff_tensor_to_host);
  report.device = options.device;
  report.deviceName = diff_context_device_name(context);
  report.chip = diff_context_chip(context);
  report.model = options.model;
  report.function = options.function;
  report.threads = diff_context_num_threads(context);
  report.peakBytes = diff_context_peak_bytes(context);
  report.scratchBytesPerThread = diff_context_scratch_bytes_per_thread(context);
  report.atol = options.atol;
  report.rtol = options.rtol;
  // Before calls that go on from what this one wrote into donated parameters.
  report.results = processResults(options, *function, results);
  if (options.benchmark)
    report.timing = measure(call, options.runs);
  (options.json ? printJson : printText)(std::cout, report);
  return report.allEqual();
}

static bool isWatch(int argc, char **argv) {
  return argc > 1 && std::strcmp(argv[1], "watch") == 0;
}

static int runMain(int argc, char **argv) {
  if (isWatch(argc, argv))
    return watchMain(argc - 1, argv + 1);
  std::optional<Options> options = parseOptions(argc, argv);
  if (!options)
    return 0;
  diff_model *model = nullptr;
  check(diff_model_open(options->model.c_str(), &model));
  Model owner(model);
  if (options->list) {
    (options->json ? listJson : listText)(std::cout, *model);
    return 0;
  }
  return run(*options, *model) ? 0 : 1;
}

int main(int argc, char **argv) {
  int code = 1;
  try {
    code = runMain(argc, argv);
    if (!std::cout.flush())
      throw Failure("can't write to the standard output");
  } catch (const UsageError &error) {
    std::cerr << "diff-run: error: " << error.what() << "\nrun 'diff-run "
              << (isWatch(argc, argv) ? "watch " : "")
              << "--help' for usage and examples\n";
    return 2;
  } catch (const std::exception &error) {
    std::cerr << "diff-run: error: " << error.what() << "\n";
    return 1;
  }
  return code;
}
