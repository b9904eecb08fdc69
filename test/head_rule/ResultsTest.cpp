//===- ResultsTest.cpp - What is made of the experiment's curves ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plot.h"

#include <gmock/gmock.h>
#include <sstream>

using namespace headrule;
using testing::HasSubstr;
using testing::Not;

namespace {
/// Two configurations, two seeds: b's loss is above a's by 1 and by `second`.
struct ResultsTest : testing::Test {
  ResultsTest() {
    task.name = "t";
    task.title = "T < 2";
    task.schedule = {4, 1, 1, 1};
    task.window = {"@3", 2, 3};
    task.configurations = {{"a", "A", "t_a", false, 0, "", 7, {}},
                           {"b", "B", "t_b", true, 1, "", 8, {}}};
  }

  Results results(float second, size_t steps = 4) {
    Results made{&task, {}};
    for (int i = 0; i < 4; ++i) {
      float loss = i < 2 ? 2.0f : i == 2 ? 3.0f : 2 + second;
      std::vector<float> curve(steps, loss);
      made.runs.push_back({&task.configurations[i / 2],
                           static_cast<uint64_t>(i % 2 + 1),
                           {curve, curve, 1}});
    }
    return made;
  }

  Claim claim(std::optional<double> above, std::optional<double> within) {
    return {"b loses", {"b"}, {"a"}, above, within};
  }

  Task task;
};
} // namespace

TEST_F(ResultsTest, SpreadIsThatOfASample) {
  EXPECT_EQ(spreadOf({1, 3}).mean, 2);
  EXPECT_DOUBLE_EQ(spreadOf({1, 3}).deviation, std::sqrt(2.0));
  EXPECT_EQ(spreadOf({5}).deviation, 0);
}

TEST_F(ResultsTest, MeansIncludeBothEnds) {
  EXPECT_EQ(mean({1, 2, 4, 9}, 2, 3), 3);
  EXPECT_EQ(mean({1, 2, 4, 9}, 1, 4), 4);
}

TEST_F(ResultsTest, AboveHasToHoldForEachSeed) {
  task.claims = {claim(0.5, std::nullopt)};
  EXPECT_TRUE(examine(results(0.6f)).at(0).holds);
  EXPECT_FALSE(examine(results(0.4f)).at(0).holds);
  EXPECT_THAT(examine(results(0.4f)).at(0).text(),
              testing::AllOf(HasSubstr("seeds: +1.000 +0.400"),
                             HasSubstr("DOES NOT HOLD")));
}

TEST_F(ResultsTest, WithinHasToHoldForTheMean) {
  task.claims = {claim(std::nullopt, 0.5)};
  EXPECT_TRUE(examine(results(-0.9f)).at(0).holds);
  EXPECT_FALSE(examine(results(0.1f)).at(0).holds);
}

TEST_F(ResultsTest, RunsThatEndBeforeTheWindowShowNothing) {
  task.claims = {claim(0.5, std::nullopt)};
  EXPECT_TRUE(examine(results(1, 2)).empty());
  std::ostringstream os;
  printTable(os, results(1, 2));
  EXPECT_THAT(os.str(), HasSubstr("too few steps"));
}

TEST_F(ResultsTest, TablesHaveMeanAndDeviation) {
  std::ostringstream os;
  printTable(os, results(2));
  EXPECT_THAT(os.str(), HasSubstr("T < 2, 2 seeds, 4 steps"));
  EXPECT_THAT(os.str(), HasSubstr("3.500 +- 0.707"));
}

TEST_F(ResultsTest, FilesHaveOneLineAStep) {
  std::ostringstream all, one;
  printCsvHeader(all);
  printCsv(all, results(1));
  EXPECT_THAT(all.str(),
              HasSubstr("task,configuration,seed,step,loss,accuracy\n"
                        "t,a,1,1,2,2\n"));
  std::string lines = all.str();
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 17);
  printCurves(one, results(1).of("b"));
  EXPECT_THAT(one.str(), HasSubstr("seed,step,loss\n1,1,3\n1,2,3\n"));
}

TEST_F(ResultsTest, PlotsHaveACurveForEachConfiguration) {
  std::ostringstream os;
  printPlot(os, {results(1)});
  EXPECT_THAT(os.str(), HasSubstr("T &lt; 2: loss"));
  EXPECT_THAT(os.str(), Not(HasSubstr("nan")));
  size_t curves = 0;
  for (size_t at = 0;
       (at = os.str().find("<polyline", at)) != std::string::npos; ++at)
    ++curves;
  EXPECT_EQ(curves, 2u);
}
