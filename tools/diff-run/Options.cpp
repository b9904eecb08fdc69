//===- Options.cpp - The command line of diff-run -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <iostream>

using namespace diffrun;

static constexpr char examples[] = R"(
SPEC is one of
  @file.npy               an array saved by numpy.save
  SHAPExTYPE=VALUE        every element the same: 2x3xi64=7, f32=0.3 (rank 0)
  SHAPExTYPE=random[:SEED]
                          floats: normally distributed; integers: 0 to 99;
                          i1: 0 or 1. SEED is the input's position by default
TYPE is f32 f64 f16 bf16 i64 i32 i16 i8 i1. f32 data is converted where the
model takes bf16 or f16; a bf16 result is saved as f32.

examples:
  what does the model take?
    diff-run model.so --list
  run it on random inputs and weights, on 2 threads, and time it
    diff-run model.so --input=1x16x2048x64xf32=random --random-parameters
        --threads=2 --benchmark
  run it on a GPU, if it was compiled for one (diff-opt --target=host,sm_80)
    diff-run model.so --device=cuda --random-parameters
        --input=1x16x2048x64xf32=random --benchmark
  compare with what PyTorch computed
    diff-run model.so --parameters=weights.safetensors --input=@in0.npy
        --expected=@expected.npy --atol=1e-5
  watch a training run's loss against its baseline's: diff-run watch --help

exit code: 0 done, and all comparisons hold; 1 failed or unequal; 2 wrong usage
)";

namespace {
/// The arguments as text, before they are checked.
struct RawOptions {
  std::vector<std::string> inputs, outputs, expected;
  std::string randomParameters, benchmark;
};
} // namespace

static void addModelOptions(CLI::App &app, Options &options, RawOptions &raw) {
  app.add_option("MODEL", options.model,
                 "A model library, made by diff-opt --emit=lib")
      ->required();
  app.add_option("--function", options.function, "The function to run")
      ->capture_default_str();
  app.add_option("--input", raw.inputs,
                 "One input, in the function's order; once for each")
      ->type_name("SPEC")
      ->allow_extra_args(false);
  auto *file = app.add_option("--parameters", options.parameters,
                              "The function's parameters, by name")
                   ->type_name("FILE.safetensors");
  // A flag, not an option: "--random-parameters MODEL" must not take MODEL.
  app.add_flag("--random-parameters{0}", raw.randomParameters,
               "Parameters normally distributed with deviation 0.02 "
               "(=SEED, default 0)")
      ->excludes(file);
  app.add_flag("--list", options.list,
               "List the model's functions and their arguments, run nothing");
}

static void addRunOptions(CLI::App &app, Options &options, RawOptions &raw) {
  app.add_option("--output", raw.outputs,
                 "Save a result, in the function's order")
      ->type_name("@FILE.npy")
      ->allow_extra_args(false);
  app.add_option("--expected", raw.expected,
                 "Compare a result, in the function's order, by numpy.allclose")
      ->type_name("@FILE.npy")
      ->allow_extra_args(false);
  app.add_option("--atol", options.atol, "Absolute tolerance")
      ->capture_default_str();
  app.add_option("--rtol", options.rtol, "Relative tolerance")
      ->capture_default_str();
  app.add_option("--threads", options.threads,
                 "Threads to run on (default: all the process may use)")
      ->type_name("N")
      ->check(CLI::Range(1, 4096));
  app.add_option("--device", options.device,
                 "Where to run: cpu, cuda (the first GPU) or cuda:N")
      ->type_name("DEVICE")
      ->capture_default_str();
  app.add_flag("--benchmark{auto}", raw.benchmark,
               "Time calls (=RUNS, default: for two seconds, 5 at least)");
  app.add_flag("--json", options.json,
               "Print one JSON object instead of text. Its peak_bytes is the "
               "most that the call held at once, results included, on a GPU "
               "of the GPU's memory; its "
               "scratch_bytes_per_thread the part of that which a thread has "
               "to itself, in the parallel loop with the most");
}

static uint64_t parseCount(const std::string &option, const std::string &text) {
  uint64_t value;
  if (!parseUnsigned(text, value))
    throw UsageError("malformed " + option + " '" + text +
                     "': expected a non-negative integer");
  return value;
}

static void interpretDevice(Options &options) {
  if (options.device == "cpu")
    return;
  if (options.device == "cuda")
    options.device += ":0";
  constexpr uint64_t most = 1000;
  uint64_t ordinal = most;
  bool isCuda = options.device.compare(0, 5, "cuda:") == 0 &&
                parseUnsigned(options.device.substr(5), ordinal);
  if (!isCuda || ordinal >= most)
    throw UsageError("--device=" + options.device +
                     " is none of cpu, cuda and cuda:N");
  options.cudaDevice = static_cast<int32_t>(ordinal);
}

static void interpret(Options &options, const RawOptions &raw) {
  interpretDevice(options);
  for (const std::string &text : raw.inputs)
    options.inputs.push_back(parseInputSpec(text));
  for (const std::string &text : raw.outputs)
    options.outputs.push_back(parseFileSpec("--output", text));
  for (const std::string &text : raw.expected)
    options.expected.push_back(parseFileSpec("--expected", text));
  if (!raw.randomParameters.empty())
    options.randomParameters =
        parseCount("--random-parameters", raw.randomParameters);
  options.benchmark = !raw.benchmark.empty();
  if (options.benchmark && raw.benchmark != "auto") {
    options.runs = parseCount("--benchmark", raw.benchmark);
    if (options.runs == 0 || options.runs > 1'000'000)
      throw UsageError("--benchmark=" + raw.benchmark +
                       ": the number of runs is not in 1 to 1000000");
  }
  for (double tolerance : {options.atol, options.rtol})
    if (!(tolerance >= 0) || std::isinf(tolerance))
      throw UsageError("tolerance " + std::to_string(tolerance) +
                       " is not a non-negative number");
}

std::optional<Options> diffrun::parseOptions(int argc,
                                             const char *const *argv) {
  CLI::App app("Runs a compiled model.", "diff-run");
  app.set_version_flag("--version", std::string("diff-run ") + diff_version());
  app.footer(examples);
  app.get_formatter()->column_width(36);
  Options options;
  RawOptions raw;
  addModelOptions(app, options, raw);
  addRunOptions(app, options, raw);
  try {
    app.parse(argc, argv);
    interpret(options, raw);
  } catch (const CLI::Success &request) {
    app.exit(request);
    return std::nullopt;
  } catch (const CLI::ParseError &error) {
    throw UsageError(error.what());
  }
  return options;
}
