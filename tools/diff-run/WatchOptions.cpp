//===- WatchOptions.cpp - The command line of diff-run watch --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WatchOptions.h"
#include "Support.h"

#include <CLI/CLI.hpp>

using namespace diffrun;

static constexpr char examples[] = R"(
A file is CSV with a header, for example
  step,loss
  1,5.31
  2,5.27
Further columns do not matter, but these do where they are there: "seed", and
"run" or "configuration", which tell curves in one file from each other. Lines
that begin with # and rows without a loss are passed over, and so is a last
line that is still being written. A step that is not above the last one is a
run that was resumed. Each curve is watched by itself; all curves of the
baseline together show how much seeds differ. One curve will do, but then only
strong evidence counts.

An alarm comes with the step and the numbers. It is silent where the evidence is
weak: in the first tenth of the baseline's steps, within the noise, within the
spread of the seeds, on a plateau that the baseline has not left either.

examples:
  did the differential model train like its baseline?
    diff-run watch diff.csv --baseline baseline.csv
  watch it while it trains, until step 2000, and stop it on an alarm
    diff-run watch diff.csv --baseline seed0.csv seed1.csv seed2.csv
        --follow --until 2000 || kill $TRAINING
  one file with all runs, as examples/head_rule writes it
    diff-run watch losses.csv --run diff_8 --baseline losses.csv
        --baseline-run baseline_8 --where task=needle

exit code: 0 nothing to say; 1 failed, as by a line that can't be read;
2 wrong usage; 3 an alarm. docs/WATCH.md says how it decides.
)";

static void addCurveOptions(CLI::App &app, WatchOptions &options,
                            std::string &where) {
  app.add_option("LOSSES", options.files, "Loss curves to watch")
      ->type_name("FILE.csv")
      ->required();
  app.add_option("--baseline", options.baselines,
                 "Recorded curves of the baseline, best of 3 seeds or more")
      ->type_name("FILE.csv")
      ->required();
  app.add_option("--run", options.run,
                 "Of LOSSES, only the curves with this in their run column")
      ->type_name("NAME");
  app.add_option("--baseline-run", options.baselineRun,
                 "The same of the baseline's files")
      ->type_name("NAME");
  app.add_option("--step-column", options.columns.step, "Column of the step")
      ->type_name("NAME")
      ->capture_default_str();
  app.add_option("--loss-column", options.columns.loss, "Column of the loss")
      ->type_name("NAME")
      ->capture_default_str();
  app.add_option("--seed-column", options.columns.seed, "Column of the seed")
      ->type_name("NAME")
      ->capture_default_str();
  app.add_option("--run-column", options.columns.run,
                 "Column of the run (default: run or configuration)")
      ->type_name("NAME");
  app.add_option("--where", where,
                 "Only rows that have this value in this column, of all files")
      ->type_name("COLUMN=VALUE");
}

static void addWatchOptions(CLI::App &app, WatchOptions &options) {
  app.add_option("--until", options.until,
                 "Look at no step after this one; with --follow, end when all "
                 "curves have got there")
      ->type_name("STEP")
      ->check(CLI::NonNegativeNumber);
  auto *follow = app.add_flag(
      "--follow", options.follow,
      "Keep reading as the files grow, until interrupted. A bad line is told "
      "of and passed over; a file may come later");
  app.add_option("--poll", options.pollSeconds,
                 "Seconds between looks at the files")
      ->type_name("SECONDS")
      ->capture_default_str()
      ->check(CLI::Range(0.01, 3600.0))
      ->needs(follow);
  app.add_option("--significance", options.significance,
                 "How often chance may look like an alarm at a step "
                 "(default 0.015); less says less, later")
      ->type_name("P")
      ->check(CLI::Range(1e-9, 0.1));
  app.add_flag("--json", options.json,
               "Print one JSON object at the end instead of text; with "
               "--follow, also one line for each alarm as it is raised");
}

static void setWhere(CurveColumns &columns, const std::string &where) {
  size_t equals = where.find('=');
  if (where.empty())
    return;
  if (equals == std::string::npos || equals == 0)
    throw UsageError("malformed --where '" + where +
                     "': expected COLUMN=VALUE");
  columns.where = where.substr(0, equals);
  columns.value = where.substr(equals + 1);
}

std::optional<WatchOptions>
diffrun::parseWatchOptions(int argc, const char *const *argv) {
  CLI::App app("Says when a loss curve looks like a known mistake: heads that "
               "were not halved,\nRoPE on one side only, a run that diverges.",
               "diff-run watch");
  app.footer(examples);
  app.get_formatter()->column_width(36);
  WatchOptions options;
  std::string where;
  addCurveOptions(app, options, where);
  addWatchOptions(app, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success &request) {
    app.exit(request);
    return std::nullopt;
  } catch (const CLI::ParseError &error) {
    throw UsageError(error.what());
  }
  setWhere(options.columns, where);
  return options;
}
