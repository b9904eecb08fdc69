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

#include <functional>
#include <set>

using namespace difftest;
using nlohmann::json;

namespace {

//===----------------------------------------------------------------------===//
// Random ops
//===----------------------------------------------------------------------===//

/// There are no copies in the background that could be eager.
const char *const linalgModes[] = {"", "greedy", "race,greedy"};

/// One thread a point, and sums by rows and by columns.
constexpr size_t numForms = 3;

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

/// The kernel's form; "" for an op that is equal to one before, whose kernel it
/// shares, and where `isWanted` says no.
std::string checkOp(const Batch &batch, size_t i,
                    const std::function<bool(const std::string &)> &isWanted) {
  auto kernel = batch.kernels.find("f" + std::to_string(i));
  if (kernel == batch.kernels.end() || !isWanted(kernel->second["form"]))
    return "";
  const LinalgCase &op = batch.cases[i];
  const char *modes = linalgModes[i % std::size(linalgModes)];
  SCOPED_TRACE("case " + std::to_string(i) + ", modes '" + modes + "'\n" +
               op.toMlir("main"));
  LinalgOutcome outcome = launchLinalg(op, kernel->second, batch.ptx, modes);
  EXPECT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
  if (outcome.code == CUDA_SUCCESS) {
    EXPECT_EQ(findDifference(outcome.memory, op.oracle()), "");
  }
  if (!outcome.counters.is_null()) {
    EXPECT_EQ(outcome.counters["shared_wavefronts"],
              outcome.counters["shared_wavefronts_minimum"]);
  }
  return kernel->second["form"];
}

TEST(LinalgKernel, RandomOpsAgreeWithTheirMeaning) {
  auto [seed, count] = chooseCases(120);
  LinalgCase::Random random(seed);
  std::set<std::string> forms;
  // A form that one op in fifty has may be in none of a batch. It is looked for
  // in more of them, whose other ops are left out.
  for (int number = 0; number < 6; ++number) {
    if (number > 0 && (forms.size() == numForms || count < 100))
      break;
    SCOPED_TRACE("DIFF_TEST_SEED=" + std::to_string(seed) + " batch " +
                 std::to_string(number));
    Batch batch(random, count);
    auto isWanted = [&](const std::string &form) {
      return number == 0 || forms.count(form) == 0;
    };
    for (size_t i = 0; i < count && !testing::Test::HasFailure(); ++i)
      forms.insert(checkOp(batch, i, isWanted));
    forms.erase("");
  }
  if (count >= 100) {
    EXPECT_EQ(forms.size(), numForms) << "not all forms are tested";
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
