//===- Experiment.cpp - What is trained: steps/experiment.json ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Experiment.h"

#include "Support.h"

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace headrule;
// Keeps the order of what it reads: that of tables and plots.
using Json = nlohmann::ordered_json;

double Schedule::at(int64_t step) const {
  if (step <= warmup)
    return lr * static_cast<double>(step) / static_cast<double>(warmup);
  double done = static_cast<double>(step - warmup) /
                static_cast<double>(std::max<int64_t>(1, steps - warmup));
  double cosine = 0.5 * (1 + std::cos(3.141592653589793 * std::min(done, 1.0)));
  return lr * (final + (1 - final) * cosine);
}

const Configuration *Task::find(const std::string &configuration) const {
  for (const Configuration &candidate : configurations)
    if (candidate.name == configuration)
      return &candidate;
  return nullptr;
}

template <typename T>
static std::optional<T> optionalAt(const Json &json, const char *key) {
  if (!json.contains(key) || json.at(key).is_null())
    return std::nullopt;
  return json.at(key).get<T>();
}

static Beginning readBeginning(const Json &json) {
  if (auto value = optionalAt<double>(json, "constant"))
    return {Beginning::Constant, *value};
  if (auto bound = optionalAt<double>(json, "uniform"))
    return {Beginning::Uniform, *bound};
  if (auto deviation = optionalAt<double>(json, "normal"))
    return {Beginning::Normal, *deviation};
  throw Failure("parameters begin neither constant, uniform nor normal: " +
                json.dump().substr(0, 80));
}

static Configuration readConfiguration(const Json &json) {
  Configuration made;
  json.at("name").get_to(made.name);
  json.at("label").get_to(made.label);
  json.at("step").get_to(made.step);
  json.at("wrong").get_to(made.wrong);
  json.at("colour").get_to(made.colour);
  json.at("accuracy").get_to(made.accuracy);
  json.at("parameters").get_to(made.parameters);
  for (const Json &group : json.at("begin"))
    for (const Json &name : group.at("names"))
      made.begin.emplace(name.get<std::string>(), readBeginning(group));
  return made;
}

static Claim readClaim(const Json &json, const Task &task) {
  Claim made;
  json.at("text").get_to(made.text);
  json.at("plus").get_to(made.plus);
  json.at("minus").get_to(made.minus);
  made.above = optionalAt<double>(json, "above");
  made.within = optionalAt<double>(json, "within");
  for (const auto *names : {&made.plus, &made.minus})
    for (const std::string &name : *names)
      if (!task.find(name))
        throw Failure("the claim '" + made.text + "' is about '" + name +
                      "', which is no configuration of " + task.name);
  return made;
}

static Task readTask(const std::string &name, const Json &json) {
  Task made;
  made.name = name;
  json.at("title").get_to(made.title);
  for (const auto &[key, value] : json.at("data").items())
    if (key == "kind")
      value.get_to(made.kind);
    else
      made.data[key] = value.get<int64_t>();
  const Json &schedule = json.at("schedule");
  made.schedule = {schedule.at("steps"), schedule.at("warmup"),
                   schedule.at("lr"), schedule.at("final")};
  const Json &window = json.at("measure");
  made.window = {window.at("label"), window.at("first"), window.at("last")};
  made.chance = optionalAt<double>(json, "chance");
  for (const Json &configuration : json.at("configurations"))
    made.configurations.push_back(readConfiguration(configuration));
  for (const Json &claim : json.at("claims"))
    made.claims.push_back(readClaim(claim, made));
  return made;
}

std::vector<Task> headrule::readExperiment(const std::string &path) {
  std::ifstream file(path);
  if (!file)
    throw Failure("can't open '" + path + "'");
  std::vector<Task> tasks;
  try {
    Json json = Json::parse(file);
    for (const auto &[name, task] : json.at("tasks").items())
      tasks.push_back(readTask(name, task));
  } catch (const Json::exception &error) {
    throw Failure("'" + path +
                  "' is no description of an experiment: " + error.what());
  } catch (const Failure &error) {
    throw Failure("'" + path + "': " + error.what());
  }
  return tasks;
}
