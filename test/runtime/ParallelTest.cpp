//===- ParallelTest.cpp - The parallel loop, as a model sees it ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

class Parallel : public testing::TestWithParam<int> {
protected:
  /// Runs a function that counts how often each index came, and how often a
  /// worker's number was wrong.
  void expectOnceEach(const char *name, int64_t count, int64_t indices) {
    auto input = tensorOf(DIFF_ABI_I64, {}, std::vector<int64_t>{count});
    auto results = run(context, findFunction(model, name), {input.get()});
    ASSERT_EQ(results.size(), 2u);
    EXPECT_EQ(valuesOf<int64_t>(results[0].get()),
              std::vector<int64_t>(indices, 1))
        << name << " " << count;
    EXPECT_EQ(valuesOf<int64_t>(results[1].get())[0], 0)
        << name << " " << count;
  }

  Owned<diff_model> model = openModel("good");
  Owned<diff_context> context = makeContext(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Threads, Parallel, testing::Values(1, 2, 3, 8));

TEST_P(Parallel, EachIndexOnce) {
  for (int64_t count : {0, 1, 2, 3, 7, 8, 9, 100, 1000, 12345})
    for (int round = 0; round < 20; ++round)
      expectOnceEach("indices", count, count);
}

TEST_P(Parallel, NestedStaysOnItsWorker) {
  for (int64_t count : {0, 1, 2, 17, 500})
    expectOnceEach("nested", count, 10 * count);
}
