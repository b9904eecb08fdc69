//===- ExperimentTest.cpp - steps/experiment.json -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Experiment.h"
#include "Support.h"

#include <fstream>
#include <gmock/gmock.h>

using namespace headrule;
using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(Experiment, TheProjectsOwnIsRead) {
  std::vector<Task> tasks = readExperiment(EXPERIMENT);
  ASSERT_EQ(tasks.size(), 2u);
  const Task &needle = tasks[0];
  EXPECT_EQ(needle.name, "needle");
  EXPECT_EQ(needle.schedule.steps, 400);
  ASSERT_EQ(needle.configurations.size(), 5u);
  const Configuration *right = needle.find("diff_4");
  ASSERT_NE(right, nullptr);
  EXPECT_EQ(right->parameters, 138656);
  EXPECT_FALSE(right->wrong);
  const Beginning &lambda = right->begin.at("blocks.0.attention.lambda_q1");
  EXPECT_EQ(lambda.kind, Beginning::Normal);
  EXPECT_EQ(lambda.number, 0.1);
  EXPECT_EQ(right->begin.at("head.weight").kind, Beginning::Uniform);
  EXPECT_EQ(right->begin.at("head.weight").number, 0.125);
  EXPECT_EQ(needle.claims.size(), 2u);
  EXPECT_EQ(needle.find("diff_5"), nullptr);
}

TEST(Experiment, TheRateRisesThenFollowsACosine) {
  Schedule schedule{400, 50, 2e-3, 0.1};
  EXPECT_DOUBLE_EQ(schedule.at(1), 4e-5);
  EXPECT_DOUBLE_EQ(schedule.at(50), 2e-3);
  EXPECT_DOUBLE_EQ(schedule.at(225), 1.1e-3);
  EXPECT_DOUBLE_EQ(schedule.at(400), 2e-4);
}

static std::string written(const std::string &text) {
  std::string path = testing::TempDir() + "experiment.json";
  std::ofstream(path) << text;
  return path;
}

TEST(Experiment, WhatIsWrongIsNamedWithItsFile) {
  EXPECT_THAT([] { readExperiment("/nowhere.json"); },
              ThrowsMessage<Failure>(HasSubstr("can't open '/nowhere.json'")));
  EXPECT_THAT([] { readExperiment(written("{\"tasks\": ")); },
              ThrowsMessage<Failure>(AllOf(HasSubstr("experiment.json"),
                                           HasSubstr("no description"))));
  EXPECT_THAT([] { readExperiment(written(R"({"tasks": {"a": {}}})")); },
              ThrowsMessage<Failure>(HasSubstr("'title' not found")));
}

TEST(Experiment, AClaimAboutNothingIsRefused) {
  std::string path = written(R"({"tasks": {"a": {
    "title": "A", "data": {"kind": "needle"},
    "schedule": {"steps": 1, "lr": 1, "warmup": 1, "final": 1},
    "measure": {"label": "end", "first": 1, "last": 1}, "configurations": [],
    "claims": [{"text": "more", "plus": ["x"], "minus": [], "above": 1}]}}})");
  EXPECT_THAT([&] { readExperiment(path); },
              ThrowsMessage<Failure>(HasSubstr(
                  "the claim 'more' is about 'x', which is no configuration")));
}
