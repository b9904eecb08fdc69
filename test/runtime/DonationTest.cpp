//===- DonationTest.cpp - Results in the memory of arguments ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <thread>

using Floats = std::vector<float>;

static constexpr int64_t four[] = {4};

/// The model's "update": w becomes w - g, s becomes s + g.
class Donation : public testing::Test {
protected:
  void SetUp() override {
    diff_bindings *made = nullptr;
    ASSERT_EQ(diff_bindings_create(function, &made), nullptr);
    bindings.reset(made);
  }

  void set(const diff_tensor *w) {
    EXPECT_OK(diff_bindings_set(bindings.get(), "w", w));
  }

  std::vector<Owned<diff_tensor>> update() {
    return run(context, function, {g.get(), s.get()}, bindings.get());
  }

  Outcome tryUpdate(const diff_tensor *given, const diff_tensor *state) {
    diff_status *status = nullptr;
    run(context, function, bindings.get(), {given, state}, status);
    return Outcome(status);
  }

  Owned<diff_model> model = openModel("good");
  Owned<diff_context> context = makeContext(1);
  const diff_function *function = findFunction(model, "update");
  Owned<diff_tensor> g = tensorOf(DIFF_ABI_F32, {4}, Floats{1, 2, 3, 4});
  Owned<diff_tensor> s = tensorOf(DIFF_ABI_F32, {4}, Floats{0, 0, 0, 0});
  Owned<diff_tensor> w = tensorOf(DIFF_ABI_F32, {4}, Floats{9, 9, 9, 9});
  Owned<diff_bindings> bindings;
};

TEST_F(Donation, IsToldOfArgumentsAndResults) {
  EXPECT_EQ(diff_function_arg_donation(function, 0), -1);
  EXPECT_EQ(diff_function_arg_donation(function, 1), 2);
  EXPECT_EQ(diff_function_arg_donation(function, 2), 1);
  EXPECT_EQ(diff_function_result_donor(function, 0), -1);
  EXPECT_EQ(diff_function_result_donor(function, 1), 2);
  EXPECT_EQ(diff_function_result_donor(function, 2), 1);
  for (int32_t outside : {-1, 3}) {
    EXPECT_EQ(diff_function_arg_donation(function, outside), -1);
    EXPECT_EQ(diff_function_result_donor(function, outside), -1);
  }
  EXPECT_EQ(diff_function_arg_donation(nullptr, 0), -1);
  EXPECT_EQ(diff_function_result_donor(nullptr, 0), -1);
}

TEST_F(Donation, CallsGoOnInTheSameMemory) {
  set(w.get());
  for (int step = 1; step <= 3; ++step) {
    auto results = update();
    ASSERT_EQ(results.size(), 3u);
    EXPECT_EQ(valuesOf<float>(results[0].get()), Floats{10});
    EXPECT_EQ(diff_tensor_data(results[1].get()), diff_tensor_data(w.get()));
    EXPECT_EQ(diff_tensor_data(results[2].get()), diff_tensor_data(s.get()));
    EXPECT_EQ(dimsOf(results[1].get()), std::vector<int64_t>{4});
    EXPECT_EQ(valuesOf<float>(w.get())[3], 9.0f - 4.0f * step);
    EXPECT_EQ(valuesOf<float>(s.get())[3], 4.0f * step);
  }
  EXPECT_EQ(diff_bindings_get(bindings.get(), "w"), w.get());
  EXPECT_EQ(diff_bindings_get(bindings.get(), "v"), nullptr);
  EXPECT_EQ(valuesOf<float>(g.get()), (Floats{1, 2, 3, 4}));
}

TEST_F(Donation, MemoryThatMayBeWrittenIs) {
  Floats values{9, 9, 9, 9};
  diff_tensor *tensor = nullptr;
  EXPECT_OK(diff_tensor_borrow_mutable(DIFF_ABI_F32, 1, four, values.data(),
                                       &tensor));
  Owned<diff_tensor> owner(tensor);
  set(tensor);
  update();
  EXPECT_EQ(values, (Floats{8, 7, 6, 5}));
}

TEST_F(Donation, AParameterThatMayNotBeWrittenIsCopiedOnce) {
  static const float values[] = {9, 9, 9, 9};
  diff_tensor *tensor = nullptr;
  EXPECT_OK(diff_tensor_borrow(DIFF_ABI_F32, 1, four, values, &tensor));
  Owned<diff_tensor> owner(tensor);
  set(tensor);
  // The copy needs nothing of what it was made from.
  owner.reset();
  update();
  update();
  const diff_tensor *now = diff_bindings_get(bindings.get(), "w");
  EXPECT_EQ(valuesOf<float>(now), (Floats{7, 5, 3, 1}));
  EXPECT_EQ(values[0], 9);
}

TEST_F(Donation, AParametersFileIsNeverWritten) {
  TemporaryFolder folder;
  std::string header =
      R"({"w":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})";
  header.resize((header.size() + 7) / 8 * 8, ' ');
  std::string file(8, '\0');
  file[0] = static_cast<char>(header.size());
  file += header + std::string(16, '\0');
  std::string path = folder.write("w.safetensors", file);
  diff_parameters *parameters = nullptr;
  ASSERT_EQ(diff_parameters_open(path.c_str(), &parameters), nullptr);
  EXPECT_OK(diff_bindings_load(bindings.get(), parameters));
  update();
  EXPECT_EQ(valuesOf<float>(diff_parameters_tensor(parameters, "w")),
            (Floats{0, 0, 0, 0}));
  diff_parameters_close(parameters);
  EXPECT_EQ(valuesOf<float>(diff_bindings_get(bindings.get(), "w")),
            (Floats{-1, -2, -3, -4}));
  EXPECT_EQ(readFile(path), file);
}

TEST_F(Donation, AnInputThatMayNotBeWrittenIsCopiedForTheCall) {
  const Floats values{5, 5, 5, 5};
  diff_tensor *tensor = nullptr;
  EXPECT_OK(diff_tensor_borrow(DIFF_ABI_F32, 1, four, values.data(), &tensor));
  s.reset(tensor);
  set(w.get());
  auto first = update();
  auto second = update();
  EXPECT_EQ(valuesOf<float>(first[2].get()), (Floats{6, 7, 8, 9}));
  EXPECT_EQ(valuesOf<float>(second[2].get()), (Floats{6, 7, 8, 9}));
  EXPECT_NE(diff_tensor_data(first[2].get()), diff_tensor_data(tensor));
  EXPECT_EQ(values, (Floats{5, 5, 5, 5}));
}

TEST_F(Donation, MemoryOfTwoArgumentsIsRefused) {
  set(w.get());
  for (const diff_tensor *other : {w.get(), g.get()}) {
    Outcome outcome = tryUpdate(g.get(), other);
    EXPECT_EQ(outcome.code, DIFF_INVALID_ARGUMENT);
    EXPECT_THAT(outcome.message, testing::HasSubstr("is donated, but shares"));
  }
  // Where it only begins later.
  Floats memory(7, 0);
  diff_tensor *first = nullptr, *second = nullptr;
  EXPECT_OK(diff_tensor_borrow(DIFF_ABI_F32, 1, four, &memory[0], &first));
  EXPECT_OK(
      diff_tensor_borrow_mutable(DIFF_ABI_F32, 1, four, &memory[3], &second));
  EXPECT_THAT(tryUpdate(first, second).message,
              testing::HasSubstr("argument 1 ('s') of function 'update' is "
                                 "donated, but shares memory with argument 0 "
                                 "('g')"));
  diff_tensor_destroy(first);
  diff_tensor_destroy(second);
  EXPECT_EQ(valuesOf<float>(w.get()), (Floats{9, 9, 9, 9}));
}

TEST_F(Donation, AFailedCallLeavesTheMemoryToItsOwner) {
  set(w.get());
  auto negative = tensorOf(DIFF_ABI_F32, {4}, Floats{-1, -1, -1, -1});
  Outcome outcome = tryUpdate(negative.get(), s.get());
  EXPECT_EQ(outcome.code, DIFF_EXECUTION_FAILED);
  EXPECT_THAT(outcome.message, testing::HasSubstr("the sum is negative"));
  EXPECT_EQ(update().size(), 3u);
}

// ThreadSanitizer sees when they do not.
TEST_F(Donation, CallsOverTheSameBindingsWaitForEachOther) {
  set(w.get());
  constexpr int calls = 200;
  auto work = [&] {
    Owned<diff_context> own = makeContext(1);
    auto state = tensorOf(DIFF_ABI_F32, {4}, Floats{0, 0, 0, 0});
    for (int i = 0; i < calls; ++i)
      run(own, function, {g.get(), state.get()}, bindings.get());
    EXPECT_EQ(valuesOf<float>(state.get())[0], calls);
  };
  std::thread other(work);
  work();
  other.join();
  EXPECT_EQ(valuesOf<float>(w.get())[0], 9.0f - 2 * calls);
}
