//===- LinalgKernelTest.cpp - Kernels of linalg ops -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random linalg ops become PTX by diff-opt and run on the simulated device in
// its modes; all of the buffers' memory is compared, gaps between rows as well.
// DIFF_TEST_SEED and DIFF_TEST_CASES choose other ones.
//
//===----------------------------------------------------------------------===//

#include "../random/ChooseCases.h"
#include "LinalgCase.h"
#include "LinalgLaunch.h"

#include <gtest/gtest.h>

using namespace difftest;
using nlohmann::json;

namespace {

//===----------------------------------------------------------------------===//
// Random ops
//===----------------------------------------------------------------------===//

/// There are no copies in the background that could be eager.
const char *const linalgModes[] = {"", "greedy", "race,greedy"};

/// The first number that is another one; empty if there is none.
std::string findDifference(const std::vector<Numbers> &actual,
                           const std::vector<Numbers> &expected) {
  for (size_t i = 0; i < expected.size(); ++i)
    for (size_t k = 0; k < expected[i].size(); ++k)
      if (actual[i][k] != expected[i][k])
        return "buffer " + std::to_string(i) + " has at " + std::to_string(k) +
               " " + std::to_string(actual[i][k]) + ", not " +
               std::to_string(expected[i][k]);
  return "";
}

struct Batch {
  explicit Batch(LinalgCase::Random &random, size_t count) {
    std::string mlir;
    for (size_t i = 0; i < count; ++i) {
      cases.emplace_back(random);
      mlir += cases.back().toMlir("f" + std::to_string(i));
    }
    ptx = compileLinalg(mlir);
    kernels = describeLinalg(ptx);
  }

  std::vector<LinalgCase> cases;
  std::string ptx;
  std::map<std::string, json> kernels;
};

TEST(LinalgKernel, RandomOpsAgreeWithTheirMeaning) {
  auto [seed, count] = chooseCases(120);
  LinalgCase::Random random(seed);
  Batch batch(random, count);
  std::map<std::string, int> forms;
  for (size_t i = 0; i < count && !testing::Test::HasFailure(); ++i) {
    // An op that is equal to one before shares its kernel.
    auto kernel = batch.kernels.find("f" + std::to_string(i));
    if (kernel == batch.kernels.end())
      continue;
    ++forms[kernel->second["form"]];
    const char *modes = linalgModes[i % std::size(linalgModes)];
    SCOPED_TRACE("DIFF_TEST_SEED=" + std::to_string(seed) + " case " +
                 std::to_string(i) + ", modes '" + modes + "'\n" +
                 batch.cases[i].toMlir("main"));
    LinalgOutcome outcome =
        launchLinalg(batch.cases[i], kernel->second, batch.ptx, modes);
    ASSERT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
    ASSERT_EQ(findDifference(outcome.memory, batch.cases[i].oracle()), "");
    if (!outcome.counters.is_null()) {
      EXPECT_EQ(outcome.counters["shared_wavefronts"],
                outcome.counters["shared_wavefronts_minimum"]);
    }
  }
  if (count >= 100) {
    EXPECT_EQ(forms.size(), 3u) << "not all forms are tested";
  }
}

//===----------------------------------------------------------------------===//
// Kernels that are not right
//===----------------------------------------------------------------------===//

/// Sums that threads of several warps share.
LinalgCase findSharedSum(const std::string &form, std::string &ptx,
                         json &kernel) {
  for (uint64_t seed = 1;; ++seed) {
    LinalgCase::Random random(seed);
    LinalgCase op(random);
    int64_t steps = 1, points = 1;
    for (size_t i = 0; i < op.sizes.size(); ++i)
      (op.isParallel[i] ? points : steps) *= op.sizes[i];
    if (steps < 300 || points < 2)
      continue;
    ptx = compileLinalg(op.toMlir("main"));
    kernel = describeLinalg(ptx)["main"];
    if (kernel["form"] == form && kernel["shared_bytes"] != 0)
      return op;
  }
}

void checkWithoutBarrier(const std::string &form) {
  std::string ptx;
  json kernel;
  LinalgCase op = findSharedSum(form, ptx, kernel);
  size_t at = ptx.find("bar.sync");
  ASSERT_NE(at, std::string::npos);
  std::string mutant = ptx;
  mutant.replace(at, mutant.find(';', at) - at + 1, "");
  EXPECT_EQ(launchLinalg(op, kernel, ptx, "race,greedy").code, CUDA_SUCCESS);
  EXPECT_NE(launchLinalg(op, kernel, mutant, "race,greedy").code, CUDA_SUCCESS);
}

TEST(LinalgMutant, RowsWithoutBarriersAreCaught) {
  checkWithoutBarrier("rows");
}
TEST(LinalgMutant, ColumnsWithoutBarriersAreCaught) {
  checkWithoutBarrier("columns");
}

} // namespace
