//===- Options.cpp - The command line of head-rule ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include "Support.h"

#include <CLI/CLI.hpp>

using namespace headrule;

static constexpr char footer[] = R"(
scripts/head-rule compiles the steps and calls this. What is written:
  losses.csv                    task,configuration,seed,step,loss,accuracy
  curves/TASK_CONFIGURATION.csv seed,step,loss: what diff-run watch reads
  head-rule.svg                 the plot
  table.txt                     what is printed

exit code: 0 done (and with --check all claims hold); 1 failed; 2 wrong usage
)";

std::optional<Options> headrule::parseOptions(int argc,
                                              const char *const *argv) {
  CLI::App app("Trains the configurations of the head rule's experiment by "
               "compiled steps, and shows their loss.",
               "head-rule");
  app.set_version_flag("--version", std::string("head-rule ") + diff_version());
  app.footer(footer);
  Options options;
  CLI::Range positive(int64_t{1}, int64_t{1'000'000});
  app.add_option("EXPERIMENT", options.experiment,
                 "What is trained: steps/experiment.json")
      ->required();
  app.add_option("--models", options.models,
                 "The compiled steps, TASK_CONFIGURATION.so")
      ->required()
      ->type_name("FOLDER");
  app.add_option("--out", options.out, "Where to write")
      ->required()
      ->type_name("FOLDER");
  app.add_option("--text", options.text, "The text whose characters are learnt")
      ->type_name("FILE");
  app.add_option("--task", options.tasks, "Only this task; once for each")
      ->type_name("NAME")
      ->allow_extra_args(false);
  app.add_option("--seeds", options.seeds, "Runs of each configuration")
      ->capture_default_str()
      ->type_name("N")
      ->check(positive);
  app.add_option("--steps", options.steps,
                 "Ends each run after so many steps of its schedule")
      ->type_name("N")
      ->check(positive);
  app.add_flag("--measured", options.measured,
               "Ends each run once what its task claims can be told");
  app.add_option("--threads", options.threads,
                 "Runs at a time, of one thread each (default: as many as "
                 "there are processors)")
      ->type_name("N")
      ->check(positive);
  app.add_flag("--check", options.check,
               "Fail unless the experiment's claims hold");
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success &request) {
    app.exit(request);
    return std::nullopt;
  } catch (const CLI::ParseError &error) {
    throw UsageError(error.what());
  }
  return options;
}
