//===- RunTest.cpp - Calls: results, checks, failures, leaks ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <thread>

static Owned<diff_bindings> bind(const diff_function *function,
                                 const diff_tensor *w) {
  diff_bindings *bindings = nullptr;
  EXPECT_OK(diff_bindings_create(function, &bindings));
  if (w)
    EXPECT_OK(diff_bindings_set(bindings, "w", w));
  return Owned<diff_bindings>(bindings);
}

static const std::vector<float> weights = {1, 2, 3, 4};

class Run : public testing::TestWithParam<int> {
protected:
  Owned<diff_model> model = openModel("good");
  Owned<diff_context> context = makeContext(GetParam());
  Owned<diff_tensor> w = tensorOf(DIFF_ABI_F32, {4}, weights);
};

INSTANTIATE_TEST_SUITE_P(Threads, Run, testing::Values(1, 2, 4));

TEST_P(Run, ComputesAndReportsMemory) {
  const diff_function *function = findFunction(model, "main");
  Owned<diff_bindings> bindings = bind(function, w.get());
  EXPECT_EQ(diff_context_num_threads(context.get()), GetParam());
  for (int64_t rows : {0, 1, 3, 1000}) {
    std::vector<float> x(4 * rows + 1, 2.0f);
    auto input = tensorOf(DIFF_ABI_F32, {rows, 4}, x);
    auto results = run(context, function, {input.get()}, bindings.get());
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(dimsOf(results[0].get()), (std::vector<int64_t>{rows, 4}));
    for (int64_t i = 0; i < 4 * rows; ++i)
      EXPECT_EQ(valuesOf<float>(results[0].get())[i], 2 * weights[i % 4]);
    uint64_t peak = diff_context_peak_bytes(context.get());
    EXPECT_GE(peak, 16u * rows + (rows ? 16 : 0));
    EXPECT_LE(peak, 16u * rows + 16u * GetParam());
    EXPECT_EQ(diff_context_scratch_bytes_per_thread(context.get()), 16u);
  }
  // Each call counts for itself.
  auto input = tensorOf(DIFF_ABI_F32, {2, 3}, std::vector<float>(6));
  run(context, findFunction(model, "transpose"), {input.get()});
  EXPECT_EQ(diff_context_scratch_bytes_per_thread(context.get()), 0u);
  EXPECT_EQ(diff_context_scratch_bytes_per_thread(nullptr), 0u);
}

TEST_P(Run, StridedResultBecomesContiguous) {
  std::vector<float> x = {1, 2, 3, 4, 5, 6};
  auto input = tensorOf(DIFF_ABI_F32, {2, 3}, x);
  auto results = run(context, findFunction(model, "transpose"), {input.get()});
  ASSERT_EQ(results.size(), 1u);
  EXPECT_EQ(dimsOf(results[0].get()), (std::vector<int64_t>{3, 2}));
  EXPECT_EQ(valuesOf<float>(results[0].get()),
            (std::vector<float>{1, 4, 2, 5, 3, 6}));
}

TEST_P(Run, ResultsOutliveModelAndContext) {
  std::vector<float> x = {1, 2, 3, 4, 5, 6};
  auto input = tensorOf(DIFF_ABI_F32, {2, 3}, x);
  auto results = run(context, findFunction(model, "transpose"), {input.get()});
  context.reset();
  model.reset();
  EXPECT_EQ(valuesOf<float>(results[0].get())[1], 4);
}

// AddressSanitizer's leak check sees what a failed call left behind.
TEST_P(Run, ReportedErrorFailsTheCall) {
  int64_t zero = 0;
  auto input = tensorOf(DIFF_ABI_I64, {}, std::vector<int64_t>{zero});
  diff_status *status = nullptr;
  run(context, findFunction(model, "fail"), nullptr, {input.get()}, status);
  EXPECT_FAILS(
      status, DIFF_EXECUTION_FAILED,
      "function 'fail' failed: index 7 is out of range, the size is 5");
  EXPECT_EQ(diff_context_peak_bytes(context.get()), 3000u);
}

TEST_P(Run, ErrorInALoopEndsTheCall) {
  diff_status *status = nullptr;
  run(context, findFunction(model, "fail_in_loop"), nullptr, {}, status);
  EXPECT_FAILS(status, DIFF_EXECUTION_FAILED, "iteration 17 failed");
}

TEST_P(Run, OutOfMemoryEndsTheCall) {
  diff_status *status = nullptr;
  run(context, findFunction(model, "oom"), nullptr, {}, status);
  EXPECT_FAILS(status, DIFF_OUT_OF_MEMORY, "1152921504606846976 bytes");
}

TEST_P(Run, OutOfMemoryInAWorkerEndsTheCall) {
  const diff_function *function = findFunction(model, "oom_in_loop");
  for (int64_t worker = 0; worker < GetParam(); ++worker) {
    auto input = tensorOf(DIFF_ABI_I64, {}, std::vector<int64_t>{worker});
    // Helpers come as the system schedules them; a call to which this one did
    // not come succeeds.
    diff_status *status = nullptr;
    for (int attempt = 0; attempt < 1000 && !status; ++attempt)
      run(context, function, nullptr, {input.get()}, status);
    EXPECT_FAILS(status, DIFF_OUT_OF_MEMORY, "out of memory");
  }
  // The context is as good as new.
  const diff_function *main = findFunction(model, "main");
  Owned<diff_bindings> bindings = bind(main, w.get());
  auto input = tensorOf(DIFF_ABI_F32, {1, 4}, weights);
  EXPECT_EQ(run(context, main, {input.get()}, bindings.get()).size(), 1u);
}

TEST_P(Run, ResultThatTheModelDoesNotOwn) {
  diff_status *status = nullptr;
  run(context, findFunction(model, "foreign"), nullptr, {}, status);
  EXPECT_FAILS(status, DIFF_EXECUTION_FAILED,
               "result 0 ('result0') in memory that it did not allocate");
}

TEST_P(Run, ResultOfAnotherSizeThanDeclared) {
  diff_status *status = nullptr;
  run(context, findFunction(model, "wrong_size"), nullptr, {}, status);
  EXPECT_FAILS(status, DIFF_EXECUTION_FAILED,
               "with type 5xf32, declared 4xf32");
}

//===----------------------------------------------------------------------===//
// Checks before the call
//===----------------------------------------------------------------------===//

class RunChecks : public testing::Test {
protected:
  void expectRefused(const diff_tensor *input, const char *message) {
    Owned<diff_bindings> bindings = bind(function, w.get());
    diff_status *status = nullptr;
    run(context, function, bindings.get(), {input}, status);
    EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT, message);
  }

  Owned<diff_model> model = openModel("good");
  const diff_function *function = findFunction(model, "main");
  Owned<diff_context> context = makeContext(1);
  Owned<diff_tensor> w = tensorOf(DIFF_ABI_F32, {4}, weights);
  std::vector<double> memory = std::vector<double>(64);
};

TEST_F(RunChecks, Shape) {
  expectRefused(tensorOf(DIFF_ABI_F32, {2, 5}, memory).get(),
                "input 0 ('arg0') has type 2x5xf32, expected ?x4xf32");
}

TEST_F(RunChecks, Rank) {
  expectRefused(tensorOf(DIFF_ABI_F32, {4}, memory).get(),
                "has type 4xf32, expected ?x4xf32");
}

TEST_F(RunChecks, ElementType) {
  expectRefused(tensorOf(DIFF_ABI_I64, {2, 4}, memory).get(),
                "has type 2x4xi64, expected ?x4xf32");
}

TEST_F(RunChecks, NullInput) {
  expectRefused(nullptr, "input 0 ('arg0') is null");
}

TEST_F(RunChecks, Counts) {
  auto input = tensorOf(DIFF_ABI_F32, {2, 4}, memory);
  const diff_tensor *inputs[] = {input.get(), input.get()};
  diff_tensor *results[2] = {};
  EXPECT_FAILS(
      diff_run(context.get(), function, nullptr, inputs, 2, results, 1),
      DIFF_INVALID_ARGUMENT, "takes 1 inputs, given 2");
  EXPECT_FAILS(
      diff_run(context.get(), function, nullptr, inputs, 1, results, 2),
      DIFF_INVALID_ARGUMENT, "has 1 results, given room for 2");
  EXPECT_FAILS(
      diff_run(context.get(), function, nullptr, nullptr, 1, results, 1),
      DIFF_INVALID_ARGUMENT, "'inputs' is null");
  EXPECT_FAILS(diff_run(nullptr, function, nullptr, inputs, 1, results, 1),
               DIFF_INVALID_ARGUMENT, "'context' is null");
}

TEST_F(RunChecks, UnboundParameter) {
  auto input = tensorOf(DIFF_ABI_F32, {2, 4}, memory);
  diff_status *status = nullptr;
  run(context, function, nullptr, {input.get()}, status);
  EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT,
               "parameter 'w' of function 'main' is not bound");
  Owned<diff_bindings> empty = bind(function, nullptr);
  run(context, function, empty.get(), {input.get()}, status);
  EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT, "is not bound");
}

TEST_F(RunChecks, BindingsOfAnotherFunction) {
  Owned<diff_bindings> bindings = bind(function, w.get());
  auto input = tensorOf(DIFF_ABI_F32, {2, 3}, memory);
  diff_status *status = nullptr;
  run(context, findFunction(model, "transpose"), bindings.get(), {input.get()},
      status);
  EXPECT_FAILS(status, DIFF_INVALID_ARGUMENT,
               "bindings of function 'main' used to run function 'transpose'");
}

TEST_F(RunChecks, NumberOfThreads) {
  diff_context *made = nullptr;
  EXPECT_FAILS(diff_context_create(-1, &made), DIFF_INVALID_ARGUMENT,
               "number of threads -1 is not in 0 to 4096");
  EXPECT_FAILS(diff_context_create(5000, &made), DIFF_INVALID_ARGUMENT, "5000");
  Owned<diff_context> all = makeContext(0);
  EXPECT_GE(diff_context_num_threads(all.get()), 1);
}

//===----------------------------------------------------------------------===//
// Several at once
//===----------------------------------------------------------------------===//

/// Two models, a context each, and one that all threads share.
TEST(RunConcurrently, ModelsAndContexts) {
  Owned<diff_model> models[] = {openModel("good"), openModel("other")};
  Owned<diff_tensor> w = tensorOf(DIFF_ABI_F32, {4}, weights);
  Owned<diff_context> shared = makeContext(2);
  auto work = [&](int id) {
    const diff_function *function = findFunction(models[id % 2], "main");
    const diff_function *failing = findFunction(models[id % 2], "fail_in_loop");
    Owned<diff_bindings> bindings = bind(function, w.get());
    Owned<diff_context> own = makeContext(2);
    std::vector<float> x(4 * 100, static_cast<float>(id));
    auto input = tensorOf(DIFF_ABI_F32, {100, 4}, x);
    for (int round = 0; round < 50; ++round) {
      auto &context = round % 2 ? own : shared;
      auto results = run(context, function, {input.get()}, bindings.get());
      EXPECT_EQ(valuesOf<float>(results[0].get())[399], 4.0f * id);
      diff_status *status = nullptr;
      run(context, failing, nullptr, {}, status);
      EXPECT_FAILS(status, DIFF_EXECUTION_FAILED, "iteration 17");
    }
  };
  std::vector<std::thread> threads;
  for (int id = 0; id < 4; ++id)
    threads.emplace_back(work, id);
  for (std::thread &thread : threads)
    thread.join();
}
