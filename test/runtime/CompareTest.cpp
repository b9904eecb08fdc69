//===- CompareTest.cpp - Results against expected arrays ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compare.h"
#include "Support.h"

#include <cmath>
#include <limits>

using diffrun::compareTensors;
using diffrun::Comparison;

static Comparison compare(std::vector<float> actual,
                          std::vector<float> expected, double atol,
                          double rtol) {
  auto size = static_cast<int64_t>(actual.size());
  return compareTensors("r", *tensorOf(DIFF_ABI_F32, {size}, actual),
                        *tensorOf(DIFF_ABI_F32, {size}, expected), atol, rtol);
}

static const float inf = std::numeric_limits<float>::infinity();
static const float nan_ = std::numeric_limits<float>::quiet_NaN();

TEST(Compare, FindsTheLargestError) {
  Comparison result = compare({1, 2, 3}, {1, 2.5, 3.25}, 0.25, 0);
  EXPECT_FALSE(result.equal);
  EXPECT_EQ(result.unequalElements, 1u);
  EXPECT_EQ(result.maxAbsError, 0.5);
  EXPECT_EQ(result.where, std::vector<int64_t>{1});
  EXPECT_EQ(result.actual, 2);
  EXPECT_EQ(result.expected, 2.5);
}

TEST(Compare, ToleranceIsAbsolutePlusRelative) {
  EXPECT_TRUE(compare({100}, {110}, 0, 0.1).equal);
  EXPECT_FALSE(compare({110}, {99}, 0, 0.1).equal); // relative to the expected
  EXPECT_TRUE(compare({110}, {99}, 1.5, 0.1).equal);
  EXPECT_TRUE(compare({1}, {1}, 0, 0).equal);
}

TEST(Compare, NanIsEqualToNothing) {
  for (auto [a, b] : {std::pair{nan_, 1.0f}, {1.0f, nan_}, {nan_, nan_}}) {
    Comparison result = compare({0, a, 5}, {0, b, 0}, 1e9, 1);
    EXPECT_FALSE(result.equal);
    EXPECT_TRUE(std::isnan(result.maxAbsError));
    EXPECT_EQ(result.where, std::vector<int64_t>{1});
  }
}

TEST(Compare, Infinities) {
  EXPECT_TRUE(compare({inf, -inf}, {inf, -inf}, 0, 0).equal);
  EXPECT_FALSE(compare({inf}, {-inf}, 1, 1).equal);
  EXPECT_FALSE(compare({1}, {inf}, 1, 1).equal);
}

TEST(Compare, LargeIntegersExactly) {
  int64_t large = (int64_t{1} << 60) + 1;
  auto a = tensorOf(DIFF_ABI_I64, {}, std::vector<int64_t>{large});
  auto b = tensorOf(DIFF_ABI_I64, {}, std::vector<int64_t>{large - 1});
  EXPECT_FALSE(compareTensors("r", *a, *b, 0, 0).equal);
  EXPECT_EQ(compareTensors("r", *a, *b, 0, 0).maxAbsError, 1);
  EXPECT_TRUE(compareTensors("r", *a, *a, 0, 0).equal);
}

TEST(Compare, OtherShapeOrKindNamesBoth) {
  std::vector<double> memory(8);
  auto a = tensorOf(DIFF_ABI_F32, {2, 3}, memory);
  auto b = tensorOf(DIFF_ABI_F32, {3, 2}, memory);
  auto c = tensorOf(DIFF_ABI_I64, {2, 3}, memory);
  auto expectFailure = [](const diff_tensor &x, const diff_tensor &y,
                          const char *message) {
    try {
      compareTensors("result0", x, y, 0, 0);
      ADD_FAILURE() << "no failure";
    } catch (const diffrun::Failure &failure) {
      EXPECT_STREQ(failure.what(), message);
    }
  };
  expectFailure(*a, *b,
                "result0 has type 2x3xf32, the expected array has 3x2xf32");
  expectFailure(*a, *c,
                "result0 has type 2x3xf32, the expected array has 2x3xi64");
}

TEST(Compare, Empty) { EXPECT_TRUE(compare({}, {}, 0, 0).equal); }
