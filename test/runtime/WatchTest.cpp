//===- WatchTest.cpp - A training run against its baseline ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "diff/watch.h"
#include "Support.h"

#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <random>

namespace {
struct LossCurve {
  std::vector<int64_t> steps;
  std::vector<double> losses;
};
/// By seed.
using Seeds = std::map<int, LossCurve>;

struct WatchDeleter {
  void operator()(diff_watch *watch) const { diff_watch_destroy(watch); }
};
using Watch = std::unique_ptr<diff_watch, WatchDeleter>;

struct Raised {
  diff_watch_kind kind;
  int64_t step;
  std::string message, advice;
};
} // namespace

/// The curves of one configuration, in a file of test/runtime/curves.
static Seeds recorded(const std::string &file,
                      const std::string &configuration) {
  std::ifstream in(CURVES_DIR "/" + file);
  Seeds seeds;
  for (std::string line; std::getline(in, line);) {
    if (line.rfind(configuration + ",", 0) != 0)
      continue;
    int seed;
    long long step;
    double loss;
    EXPECT_EQ(std::sscanf(line.c_str() + configuration.size(), ",%d,%lld,%lf",
                          &seed, &step, &loss),
              3);
    seeds[seed].steps.push_back(step);
    seeds[seed].losses.push_back(loss);
  }
  EXPECT_FALSE(seeds.empty()) << file << " " << configuration;
  return seeds;
}

/// Every `interval`-th step, and losses times `scale`.
static LossCurve sampled(const LossCurve &curve, int64_t interval,
                         double scale = 1) {
  LossCurve result;
  for (size_t i = 0; i < curve.steps.size(); ++i)
    if (curve.steps[i] % interval == 0) {
      result.steps.push_back(curve.steps[i]);
      result.losses.push_back(curve.losses[i] * scale);
    }
  return result;
}

static Seeds sampled(Seeds seeds, int64_t interval, double scale = 1) {
  for (auto &[seed, curve] : seeds)
    curve = sampled(curve, interval, scale);
  return seeds;
}

static Watch makeWatch(const Seeds &baseline, int without = -1) {
  diff_watch *made = nullptr;
  EXPECT_OK(diff_watch_create(&made));
  for (const auto &[seed, curve] : baseline)
    if (seed != without)
      EXPECT_OK(
          diff_watch_add_baseline(made, curve.steps.data(), curve.losses.data(),
                                  static_cast<int64_t>(curve.steps.size())));
  return Watch(made);
}

static std::vector<Raised> feed(const Watch &watch, const LossCurve &curve,
                                int64_t until = 1 << 30) {
  int32_t total = diff_watch_num_alarms(watch.get());
  for (size_t i = 0; i < curve.steps.size() && curve.steps[i] <= until; ++i) {
    int32_t raised = -1;
    EXPECT_OK(diff_watch_add_point(watch.get(), curve.steps[i], curve.losses[i],
                                   &raised));
    total += raised;
  }
  EXPECT_EQ(diff_watch_num_alarms(watch.get()), total);
  std::vector<Raised> all;
  for (int32_t i = 0; i < total; ++i) {
    diff_watch_alarm alarm;
    EXPECT_OK(diff_watch_get_alarm(watch.get(), i, &alarm));
    all.push_back({alarm.kind, alarm.step, alarm.message, alarm.advice});
  }
  return all;
}

/// A made-up curve: a plateau at 2 until about `leaves`, a fall to a hundredth.
static LossCurve madeUp(double leaves, uint64_t seed, double noise = 0.02) {
  std::mt19937_64 random(seed);
  std::normal_distribution<double> normal(0, noise);
  LossCurve curve;
  for (int64_t step = 1; step <= 1000; ++step) {
    double x = static_cast<double>(step) / leaves;
    double loss = 0.02 + 1.98 / (1 + std::pow(x, 12));
    curve.steps.push_back(step);
    curve.losses.push_back(loss * (1 + normal(random)));
  }
  return curve;
}

static Seeds madeUpSeeds() {
  Seeds seeds;
  for (int seed = 0; seed < 4; ++seed)
    seeds[seed] = madeUp(390 + 7 * seed, static_cast<uint64_t>(seed));
  return seeds;
}

//===----------------------------------------------------------------------===//
// Recorded runs
//===----------------------------------------------------------------------===//

TEST(WatchTest, TellsHeadsThatWereNotHalvedByStep200) {
  Seeds baseline = recorded("needle.csv", "baseline_8");
  for (const auto &[seed, curve] : recorded("needle.csv", "diff_8")) {
    auto alarms = feed(makeWatch(baseline), curve, 200);
    ASSERT_EQ(alarms.size(), 1u) << "seed " << seed;
    EXPECT_EQ(alarms[0].kind, DIFF_WATCH_GAP);
    EXPECT_THAT(alarms[0].message,
                testing::AllOf(testing::HasSubstr("at step "),
                               testing::HasSubstr("the 5 baseline runs are")));
    EXPECT_THAT(alarms[0].advice, testing::HasSubstr("diff-opt --lint"));
  }
}

/// What was right before is the better baseline: earlier, and for every seed.
TEST(WatchTest, TellsWrongHeadsFromThoseThatWereRight) {
  Seeds right = recorded("needle.csv", "diff_4");
  for (const auto &[seed, curve] : recorded("needle.csv", "diff_8"))
    EXPECT_EQ(feed(makeWatch(right), curve, 150).size(), 1u) << seed;
  for (const auto &[seed, curve] : right)
    EXPECT_TRUE(feed(makeWatch(right, seed), curve).empty()) << seed;
}

TEST(WatchTest, TellsRotaryEmbeddingsOnOneSideByStep200) {
  Seeds baseline = recorded("characters.csv", "baseline_8");
  for (const auto &[seed, curve] : recorded("characters.csv", "diff_4_no_rope"))
    EXPECT_EQ(feed(makeWatch(baseline), curve, 200).size(), 1u) << seed;
}

/// Also for one seed of the baseline against the others, and few of them.
TEST(WatchTest, SaysNothingOfRightRunsAtAnyStep) {
  for (const char *file : {"needle.csv", "characters.csv"})
    for (int64_t interval : {1, 5, 10}) {
      Seeds baseline = sampled(recorded(file, "baseline_8"), interval);
      Seeds right = sampled(recorded(file, "diff_4"), interval);
      for (const auto &[seed, curve] : baseline)
        EXPECT_TRUE(feed(makeWatch(baseline, seed), curve).empty())
            << file << " every " << interval << ": baseline " << seed;
      for (const auto &[seed, curve] : right) {
        EXPECT_TRUE(feed(makeWatch(baseline), curve).empty())
            << file << " every " << interval << ": " << seed;
        for (const auto &[other, only] : baseline)
          EXPECT_TRUE(feed(makeWatch({{0, only}}), curve).empty())
              << file << " every " << interval << ": " << seed << " by "
              << other;
      }
    }
}

/// Fewer points are less evidence: later, but by the end.
TEST(WatchTest, TellsWrongHeadsAtAnyInterval) {
  for (int64_t interval : {5, 10}) {
    Seeds baseline = sampled(recorded("needle.csv", "baseline_8"), interval);
    for (const auto &[seed, curve] : recorded("needle.csv", "diff_8"))
      EXPECT_EQ(feed(makeWatch(baseline), sampled(curve, interval)).size(), 1u)
          << "every " << interval << ": seed " << seed;
  }
}

TEST(WatchTest, OneSeedOfTheBaselineNeedsMoreEvidence) {
  Seeds baseline = recorded("needle.csv", "baseline_8");
  for (const auto &[seed, curve] : recorded("needle.csv", "diff_8")) {
    auto all = feed(makeWatch(baseline), curve);
    auto one = feed(makeWatch({{0, baseline[0]}}), curve);
    ASSERT_EQ(all.size(), 1u);
    ASSERT_EQ(one.size(), 1u) << "seed " << seed;
    EXPECT_GT(one[0].step, all[0].step);
    EXPECT_THAT(one[0].message, testing::HasSubstr("the baseline run is at"));
  }
}

TEST(WatchTest, TheScaleOfTheLossIsNoMatter) {
  Seeds baseline = recorded("needle.csv", "baseline_8");
  LossCurve wrong = recorded("needle.csv", "diff_8")[0];
  auto plain = feed(makeWatch(baseline), wrong);
  ASSERT_EQ(plain.size(), 1u);
  for (double scale : {1e-3, 1000.0}) {
    auto alarms =
        feed(makeWatch(sampled(baseline, 1, scale)), sampled(wrong, 1, scale));
    ASSERT_EQ(alarms.size(), 1u);
    EXPECT_EQ(alarms[0].step, plain[0].step);
  }
}

//===----------------------------------------------------------------------===//
// Made-up runs
//===----------------------------------------------------------------------===//

TEST(WatchTest, APlateauThatIsNotLeft) {
  auto alarms = feed(makeWatch(madeUpSeeds()), madeUp(1e6, 9));
  ASSERT_EQ(alarms.size(), 1u);
  EXPECT_EQ(alarms[0].kind, DIFF_WATCH_PLATEAU);
  EXPECT_THAT(alarms[0].step, testing::AllOf(testing::Gt(330), // they leave it
                                             testing::Lt(500)));
  EXPECT_THAT(alarms[0].message, testing::HasSubstr("left that level"));
}

TEST(WatchTest, APlateauThatTheBaselineIsOnSaysNothing) {
  EXPECT_TRUE(feed(makeWatch(madeUpSeeds()), madeUp(1e6, 9), 320).empty());
}

TEST(WatchTest, AnotherSeedSaysNothing) {
  for (uint64_t seed = 10; seed < 40; ++seed)
    EXPECT_TRUE(feed(makeWatch(madeUpSeeds()), madeUp(402, seed, 0.1)).empty())
        << seed;
}

TEST(WatchTest, ALossThatIsNotANumberIsToldAtOnce) {
  for (double loss : {std::numeric_limits<double>::quiet_NaN(),
                      std::numeric_limits<double>::infinity()}) {
    auto alarms = feed(makeWatch({}), {{0, 1, 2}, {2, loss, loss}});
    ASSERT_EQ(alarms.size(), 1u);
    EXPECT_EQ(alarms[0].kind, DIFF_WATCH_NOT_FINITE);
    EXPECT_EQ(alarms[0].step, 1);
  }
}

TEST(WatchTest, ALossThatRisesIsToldWithoutABaseline) {
  LossCurve curve = madeUp(100, 1);
  for (size_t i = 500; i < curve.losses.size(); ++i)
    curve.losses[i] = std::min(2.0, 0.02 * static_cast<double>(i - 499));
  auto alarms = feed(makeWatch({}), curve);
  ASSERT_EQ(alarms.size(), 1u);
  EXPECT_EQ(alarms[0].kind, DIFF_WATCH_DIVERGED);
  EXPECT_THAT(alarms[0].step,
              testing::AllOf(testing::Gt(550), testing::Lt(640)));
}

TEST(WatchTest, ASpikeIsNoDivergence) {
  LossCurve curve = madeUp(100, 1);
  curve.losses[600] = 30;
  curve.losses[601] = 3;
  EXPECT_TRUE(feed(makeWatch({}), curve).empty());
}

TEST(WatchTest, AResumedRunTakesBackItsSteps) {
  Watch watch = makeWatch(madeUpSeeds());
  LossCurve right = madeUp(400, 5);
  LossCurve wrong = right;
  for (size_t i = 299; i < 330; ++i)
    wrong.losses[i] = 2.5;
  EXPECT_TRUE(feed(watch, wrong, 310).empty());
  right.steps.erase(right.steps.begin(), right.steps.begin() + 290);
  right.losses.erase(right.losses.begin(), right.losses.begin() + 290);
  EXPECT_TRUE(feed(watch, right).empty());
}

TEST(WatchTest, NothingIsSaidBeyondTheBaseline) {
  Seeds baseline = madeUpSeeds();
  for (auto &[seed, curve] : baseline) {
    curve.steps.resize(200);
    curve.losses.resize(200);
  }
  Watch watch = makeWatch(baseline);
  EXPECT_TRUE(feed(watch, madeUp(1e6, 9)).empty());
  diff_watch_comparison comparison;
  EXPECT_OK(diff_watch_get_comparison(watch.get(), &comparison));
  EXPECT_EQ(comparison.seeds, 0);
  EXPECT_EQ(comparison.p_value, 1);
}

TEST(WatchTest, LossesThatAreNotPositiveAreNotCompared) {
  Seeds baseline = madeUpSeeds();
  for (auto &[seed, curve] : baseline)
    for (double &loss : curve.losses)
      loss -= 5;
  LossCurve run = madeUp(1e6, 9);
  for (double &loss : run.losses)
    loss -= 5;
  EXPECT_TRUE(feed(makeWatch(baseline), run).empty());
}

TEST(WatchTest, AComparisonTellsTheNumbers) {
  Seeds baseline = recorded("needle.csv", "baseline_8");
  Watch watch = makeWatch(baseline);
  diff_watch_comparison comparison;
  EXPECT_OK(diff_watch_get_comparison(watch.get(), &comparison));
  EXPECT_EQ(comparison.step, -1);
  feed(watch, recorded("needle.csv", "diff_8")[0], 200);
  EXPECT_OK(diff_watch_get_comparison(watch.get(), &comparison));
  EXPECT_EQ(comparison.step, 200);
  EXPECT_EQ(comparison.seeds, 5);
  EXPECT_NEAR(comparison.loss, 1.05, 0.02); // means of steps 181 to 200
  EXPECT_NEAR(comparison.baseline_loss, 0.72, 0.02);
  EXPECT_NEAR(comparison.baseline_spread, 0.14, 0.02);
  EXPECT_LT(comparison.fell, comparison.baseline_fell);
  EXPECT_LT(comparison.passed_last, 200);
  EXPECT_LT(comparison.p_value, 0.015);
}

/// Comparisons read whole curves; there are few of them in a long run.
TEST(WatchTest, LongRunsAreCheap) {
  LossCurve curve;
  for (int64_t step = 1; step <= 200000; ++step) {
    curve.steps.push_back(step);
    curve.losses.push_back(1 + 1000.0 / static_cast<double>(step + 500));
  }
  EXPECT_TRUE(feed(makeWatch({{0, curve}, {1, curve}}), curve).empty());
}

//===----------------------------------------------------------------------===//
// Wrong calls
//===----------------------------------------------------------------------===//

TEST(WatchTest, WrongArgumentsAreStatuses) {
  Watch watch = makeWatch({});
  std::vector<int64_t> steps = {1, 1};
  std::vector<double> losses = {2, 1};
  EXPECT_FAILS(diff_watch_create(nullptr), DIFF_INVALID_ARGUMENT, "'watch'");
  EXPECT_FAILS(diff_watch_add_point(nullptr, 0, 1, nullptr),
               DIFF_INVALID_ARGUMENT, "'watch'");
  EXPECT_FAILS(diff_watch_add_point(watch.get(), -1, 1, nullptr),
               DIFF_INVALID_ARGUMENT, "the point has step -1");
  EXPECT_FAILS(
      diff_watch_add_baseline(watch.get(), steps.data(), losses.data(), 2),
      DIFF_INVALID_ARGUMENT, "step 1 after step 1");
  EXPECT_FAILS(
      diff_watch_add_baseline(watch.get(), steps.data(), losses.data(), 0),
      DIFF_INVALID_ARGUMENT, "no point");
  EXPECT_FAILS(diff_watch_add_baseline(watch.get(), nullptr, losses.data(), 2),
               DIFF_INVALID_ARGUMENT, "'steps'");
  for (double significance : {0.0, 0.2, std::nan("")})
    EXPECT_FAILS(diff_watch_set_significance(watch.get(), significance),
                 DIFF_INVALID_ARGUMENT, "significance");
  diff_watch_alarm alarm;
  EXPECT_FAILS(diff_watch_get_alarm(watch.get(), 0, &alarm),
               DIFF_INVALID_ARGUMENT, "alarm 0 is not there; there are 0");
  EXPECT_EQ(diff_watch_num_alarms(nullptr), 0);
  EXPECT_STREQ(diff_watch_kind_name(DIFF_WATCH_PLATEAU), "plateau");
  diff_watch_destroy(nullptr);
}
