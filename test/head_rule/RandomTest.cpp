//===- RandomTest.cpp - The experiment's generator ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Random.h"

#include <gtest/gtest.h>
#include <vector>

using namespace headrule;

/// As others compute SplitMix64 from this state.
TEST(Random, FirstNumbersAreThoseOfSplitMix64) {
  Random random(1234567);
  for (uint64_t expected :
       {6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
        4593380528125082431u, 16408922859458223821u})
    EXPECT_EQ(random.next(), expected);
}

TEST(Random, KeysHaveStreamsOfTheirOwn) {
  Random first{1, 2}, again{1, 2}, swapped{2, 1}, other{1, 3};
  uint64_t number = first.next();
  EXPECT_EQ(number, again.next());
  EXPECT_NE(number, swapped.next());
  EXPECT_NE(number, other.next());
}

TEST(Random, BelowCoversItsRangeEvenly) {
  Random random(7);
  std::vector<int> counts(10);
  for (int i = 0; i < 100000; ++i)
    ++counts.at(random.below(10));
  for (int count : counts)
    EXPECT_NEAR(count, 10000, 500);
}

TEST(Random, UniformAndNormalHaveTheirMoments) {
  Random random(11);
  double mean = 0, normalMean = 0, square = 0;
  constexpr int count = 100000;
  for (int i = 0; i < count; ++i) {
    double uniform = random.uniform(), normal = random.normal();
    ASSERT_GE(uniform, 0);
    ASSERT_LT(uniform, 1);
    mean += uniform / count;
    normalMean += normal / count;
    square += normal * normal / count;
  }
  EXPECT_NEAR(mean, 0.5, 0.005);
  EXPECT_NEAR(normalMean, 0, 0.015);
  EXPECT_NEAR(square, 1, 0.02);
}

TEST(Random, NamesHaveNumbersOfFnv1a) {
  EXPECT_EQ(hashName(""), 0xcbf29ce484222325u);
  EXPECT_EQ(hashName("a"), 0xaf63dc4c8601ec8cu);
}
