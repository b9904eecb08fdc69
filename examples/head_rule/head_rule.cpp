//===- head_rule.cpp - The head rule, trained by compiled steps -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Runs each configuration of an experiment with each seed, two or more runs at
// a time, and writes what their losses were. Everything of a model is in its
// compiled step: this program knows tokens, answers and a learning rate.
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "Plot.h"
#include "Progress.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <thread>

using namespace headrule;

namespace {
/// A task with what its runs need.
struct Prepared {
  const Task *task;
  std::unique_ptr<Data> data;
  std::vector<std::unique_ptr<Step>> steps; ///< one a configuration
  int64_t length;                           ///< steps of a run
};

struct Job {
  const Prepared *prepared;
  const Step *step;
  Run *run;
};
} // namespace

//===----------------------------------------------------------------------===//
// Before the first step
//===----------------------------------------------------------------------===//

static std::vector<Task> chooseTasks(const Options &options) {
  std::vector<Task> all = readExperiment(options.experiment), chosen;
  auto named = [](const std::string &name) {
    return [&](const Task &task) { return task.name == name; };
  };
  for (const std::string &name : options.tasks)
    if (std::none_of(all.begin(), all.end(), named(name)))
      throw UsageError("'" + options.experiment + "' has no task '" + name +
                       "'");
  for (Task &task : all)
    if (options.tasks.empty() ||
        std::count(options.tasks.begin(), options.tasks.end(), task.name))
      chosen.push_back(std::move(task));
  return chosen;
}

/// Opens and checks everything, so that nothing is found wrong minutes later.
static Prepared prepare(const Options &options, const Task &task) {
  Prepared prepared{&task, makeData(task, options.text), {}, 0};
  for (const Configuration &configuration : task.configurations) {
    prepared.steps.push_back(
        std::make_unique<Step>(options.models, configuration));
    const Step &step = *prepared.steps.back();
    prepared.data->check(step.makeBatch());
    State(step, 0).number(configuration.accuracy);
  }
  prepared.length = task.schedule.steps;
  if (options.measured)
    prepared.length = std::min(prepared.length, task.window.last);
  if (options.steps)
    prepared.length = std::min(prepared.length, options.steps);
  return prepared;
}

static Results plan(const Prepared &prepared, int64_t seeds) {
  Results results{prepared.task, {}};
  for (const Configuration &configuration : prepared.task->configurations)
    for (int64_t seed = 1; seed <= seeds; ++seed)
      results.runs.push_back({&configuration, static_cast<uint64_t>(seed), {}});
  return results;
}

//===----------------------------------------------------------------------===//
// Training
//===----------------------------------------------------------------------===//

static void runJob(const Job &job, Progress &progress,
                   const std::atomic<bool> &stop) {
  const Task &task = *job.prepared->task;
  job.run->curve = train(task, *job.step, *job.prepared->data, job.run->seed,
                         job.prepared->length, [&] {
                           progress.step();
                           return !stop;
                         });
  std::ostringstream what;
  what << task.name << ", " << job.run->configuration->label << ", seed "
       << job.run->seed << ": loss " << job.run->curve.loss.back();
  progress.finished(what.str());
}

/// Works on the jobs until there is none or one has failed.
static void runAll(const std::vector<Job> &jobs, int64_t threads) {
  int64_t total = 0;
  for (const Job &job : jobs)
    total += job.prepared->length;
  Progress progress(total);
  std::atomic<size_t> next{0};
  std::atomic<bool> stop{false};
  std::mutex mutex;
  std::exception_ptr failure;
  auto work = [&] {
    try {
      for (size_t i; !stop && (i = next++) < jobs.size();)
        runJob(jobs[i], progress, stop);
    } catch (...) {
      std::lock_guard<std::mutex> lock(mutex);
      if (!failure)
        failure = std::current_exception();
      stop = true;
    }
  };
  std::vector<std::thread> workers;
  for (int64_t i = 1; i < threads; ++i)
    workers.emplace_back(work);
  work();
  for (std::thread &worker : workers)
    worker.join();
  if (failure)
    std::rethrow_exception(failure);
}

//===----------------------------------------------------------------------===//
// After the last step
//===----------------------------------------------------------------------===//

/// Writes beside the place first: a file is there whole or not at all.
template <typename Print>
static void writeFile(const std::filesystem::path &path, Print print) {
  std::filesystem::path part = path;
  part += ".part";
  std::ofstream file(part);
  print(file);
  file.close();
  if (!file)
    throw Failure("can't write '" + part.string() + "'");
  std::filesystem::rename(part, path);
}

static void writeAll(const std::filesystem::path &out,
                     const std::vector<Results> &tasks) {
  writeFile(out / "losses.csv", [&](std::ostream &os) {
    printCsvHeader(os);
    for (const Results &results : tasks)
      printCsv(os, results);
  });
  for (const Results &results : tasks)
    for (const Configuration &configuration : results.task->configurations)
      writeFile(out / "curves" / (configuration.step + ".csv"),
                [&](std::ostream &os) {
                  printCurves(os, results.of(configuration.name));
                });
  writeFile(out / "head-rule.svg",
            [&](std::ostream &os) { printPlot(os, tasks); });
  auto printTables = [&](std::ostream &os) {
    for (const Results &results : tasks)
      printTable(os, results);
  };
  writeFile(out / "table.txt", printTables);
  printTables(std::cout);
}

/// Whether the claims hold; what was not looked at does not.
static bool allHold(const std::vector<Results> &tasks) {
  for (const Results &results : tasks) {
    std::vector<Finding> findings = examine(results);
    if (findings.size() < results.task->claims.size())
      return false;
    for (const Finding &finding : findings)
      if (!finding.holds)
        return false;
  }
  return true;
}

static int runMain(int argc, char **argv) {
  std::optional<Options> options = parseOptions(argc, argv);
  if (!options)
    return 0;
  std::vector<Task> tasks = chooseTasks(*options);
  std::filesystem::path out = options->out;
  std::filesystem::create_directories(out / "curves");
  std::vector<Prepared> prepared;
  std::vector<Results> results;
  for (const Task &task : tasks) {
    prepared.push_back(prepare(*options, task));
    results.push_back(plan(prepared.back(), options->seeds));
  }
  std::vector<Job> jobs;
  for (size_t task = 0; task < tasks.size(); ++task)
    for (Run &run : results[task].runs)
      for (const auto &step : prepared[task].steps)
        if (&step->configuration == run.configuration)
          jobs.push_back({&prepared[task], step.get(), &run});
  int64_t threads = options->threads;
  if (!threads)
    threads = std::max(1u, std::thread::hardware_concurrency());
  runAll(jobs, std::min<int64_t>(threads, static_cast<int64_t>(jobs.size())));
  writeAll(out, results);
  return options->check && !allHold(results) ? 1 : 0;
}

int main(int argc, char **argv) {
  try {
    return runMain(argc, argv);
  } catch (const UsageError &error) {
    std::cerr << "head-rule: error: " << error.what()
              << "\nrun 'head-rule --help' for usage\n";
    return 2;
  } catch (const std::exception &error) {
    std::cerr << "head-rule: error: " << error.what() << "\n";
    return 1;
  }
}
