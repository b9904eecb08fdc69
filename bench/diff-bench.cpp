//===- diff-bench.cpp - Times compiled models against each other ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every model is run at every size, which is that of its dynamic dims, on
// random inputs and parameters. All of them are loaded in one process, so that
// Google Benchmark can interleave their repetitions: what disturbs the machine
// disturbs all of them alike.
//
//   diff-bench --threads=2 --sizes=128,1024 fused.so reference.so
//     --benchmark_repetitions=5 --benchmark_enable_random_interleaving=true
//
//===----------------------------------------------------------------------===//

#include "Support.h"
#include "Values.h"

#include <CLI/CLI.hpp>
#include <benchmark/benchmark.h>
#include <filesystem>
#include <iostream>

using namespace diffrun;

namespace {

/// One model's `main` at one size, with its inputs.
class Run {
public:
  Run(const diff_function &function, diff_context &context, int64_t size)
      : function(function), context(context) {
    diff_bindings *created = nullptr;
    check(diff_bindings_create(&function, &created));
    bindings.reset(created);
    for (int32_t i = 0; i < diff_function_num_args(&function); ++i)
      addArgument(i, size);
    results.resize(diff_function_num_results(&function));
  }

  void once() {
    std::vector<const diff_tensor *> borrowed;
    for (const Tensor &input : inputs)
      borrowed.push_back(input.get());
    check(diff_run(&context, &function, bindings.get(), borrowed.data(),
                   static_cast<int32_t>(borrowed.size()), results.data(),
                   static_cast<int32_t>(results.size())));
    for (diff_tensor *result : results)
      diff_tensor_destroy(result);
  }

private:
  void addArgument(int32_t index, int64_t size) {
    diff_value_info info;
    check(diff_function_arg(&function, index, &info));
    std::vector<int64_t> dims(info.dims, info.dims + info.rank);
    for (int64_t &dim : dims)
      dim = dim < 0 ? size : dim;
    Tensor tensor = createTensor(info.dtype, dims);
    // Parameters are small, as weights are: the lambda is an exponential of
    // their products.
    fillRandom(*tensor, index, info.is_parameter ? 0.02 : 1.0);
    if (info.is_parameter)
      check(diff_bindings_set(bindings.get(), info.name, tensor.get()));
    (info.is_parameter ? parameters : inputs).push_back(std::move(tensor));
  }

  const diff_function &function;
  diff_context &context;
  Bindings bindings;
  std::vector<Tensor> inputs, parameters;
  std::vector<diff_tensor *> results;
};

struct Options {
  int32_t threads = 0;
  std::vector<int64_t> sizes = {128, 512, 1024};
  std::vector<std::string> models;
};

} // namespace

static void timeModel(benchmark::State &state, const diff_function &function,
                      diff_context &context, int64_t size) {
  try {
    // What a run needs is made here: only one benchmark's inputs are in memory.
    Run run(function, context, size);
    run.once();
    for (auto _ : state)
      run.once();
    state.counters["peak_bytes"] =
        static_cast<double>(diff_context_peak_bytes(&context));
  } catch (const std::exception &error) {
    state.SkipWithError(error.what());
  }
}

/// "attention.fused.so" at 512 is the benchmark "attention.fused/512".
static void registerModel(const std::string &path, const Options &options,
                          diff_context &context, std::vector<Model> &models) {
  diff_model *opened = nullptr;
  check(diff_model_open(path.c_str(), &opened));
  models.emplace_back(opened);
  const diff_function *function = nullptr;
  check(diff_model_find_function(opened, "main", &function));
  std::string name = std::filesystem::path(path).stem().string();
  for (int64_t size : options.sizes)
    benchmark::RegisterBenchmark(
        (name + "/" + std::to_string(size)).c_str(),
        [function, &context, size](benchmark::State &state) {
          timeModel(state, *function, context, size);
        })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

static int runAll(const Options &options) {
  diff_context *created = nullptr;
  check(diff_context_create(options.threads, &created));
  Context context(created);
  std::vector<Model> models;
  for (const std::string &path : options.models)
    registerModel(path, options, *context, models);
  benchmark::AddCustomContext(
      "threads", std::to_string(diff_context_num_threads(context.get())));
  benchmark::RunSpecifiedBenchmarks();
  // The benchmarks hold on to the functions of the models that close here.
  benchmark::ClearRegisteredBenchmarks();
  return 0;
}

/// Google Benchmark answers --help, with its own options alone if not told.
static void printHelp() {
  std::cout << "usage: diff-bench [--threads=N] [--sizes=N,...] MODEL.so...\n"
               "Times compiled models against each other, at each size of "
               "their dynamic dims.\nAlso takes the options of\n\n";
  benchmark::PrintDefaultHelp();
}

int main(int argc, char **argv) {
  Options options;
  CLI::App app("Times compiled models against each other", "diff-bench");
  app.add_option("--threads", options.threads, "0: as many as the process may")
      ->check(CLI::NonNegativeNumber);
  app.add_option("--sizes", options.sizes, "Values for the dynamic dims")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::PositiveNumber);
  app.add_option("MODEL", options.models, "Libraries made by --emit=lib")
      ->required();
  // Google Benchmark takes its own options out of the arguments first.
  benchmark::Initialize(&argc, argv, printHelp);
  try {
    app.parse(argc, argv);
    return runAll(options);
  } catch (const CLI::ParseError &error) {
    return app.exit(error) ? 2 : 0;
  } catch (const std::exception &error) {
    std::cerr << "diff-bench: error: " << error.what() << "\n";
    return 1;
  }
}
