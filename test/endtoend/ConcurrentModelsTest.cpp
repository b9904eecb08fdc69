//===- ConcurrentModelsTest.cpp - Two compiled models at once -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles two of the exported models with diff-opt and runs them from several
// threads at the same time, each call on two threads of its own. Every result
// must be, bit for bit, that of the model run alone. Under ThreadSanitizer the
// compiled code is instrumented as well.
//
//===----------------------------------------------------------------------===//

#include "Handles.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace difftest;

namespace {

/// A compiled model with its parameters and one set of inputs.
class Program {
public:
  Program(const std::string &name, int64_t length) {
    std::string folder = std::string(DIFF_MODELS) + "/" + name;
    std::string library = testing::TempDir() + "concurrent-" + name + ".so";
    std::string command = std::string(DIFF_OPT) + " " + folder +
                          "/dynamic_seq.mlir --emit=lib" DIFF_OPT_FLAGS " -o " +
                          library;
    EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT
    std::string weights = folder + "/weights.safetensors";
    ready = succeeded(diff_model_open(library.c_str(), &model)) &&
            succeeded(diff_model_find_function(model, "main", &function)) &&
            succeeded(diff_parameters_open(weights.c_str(), &parameters)) &&
            succeeded(diff_bindings_create(function, &bindings)) &&
            succeeded(diff_bindings_load(bindings, parameters));
    for (int32_t i = 0; ready && i < diff_function_num_inputs(function); ++i)
      addInput(i, length);
  }

  ~Program() {
    inputs.clear();
    diff_bindings_destroy(bindings);
    diff_parameters_close(parameters);
    diff_model_close(model);
  }
  Program(const Program &) = delete;
  Program &operator=(const Program &) = delete;

  std::vector<char> run(diff_context *context) const {
    std::vector<const diff_tensor *> arguments;
    for (const Tensor &input : inputs)
      arguments.push_back(input.get());
    diff_tensor *result = nullptr;
    if (!succeeded(diff_run(context, function, bindings, arguments.data(),
                            static_cast<int32_t>(arguments.size()), &result,
                            1)))
      return {};
    Tensor owned(result);
    std::vector<char> bytes(diff_tensor_num_bytes(result));
    std::memcpy(bytes.data(), diff_tensor_data(result), bytes.size());
    return bytes;
  }

  bool ready = false;

private:
  /// Some tokens, or some numbers in (-1, 1).
  void addInput(int32_t index, int64_t length) {
    diff_value_info info;
    ready = succeeded(diff_function_input(function, index, &info));
    if (!ready)
      return;
    std::vector<int64_t> dims(info.dims, info.dims + info.rank);
    for (int64_t &dim : dims)
      dim = dim < 0 ? length : dim;
    diff_tensor *tensor = nullptr;
    ready = succeeded(
        diff_tensor_create(info.dtype, info.rank, dims.data(), &tensor));
    if (!ready)
      return;
    inputs.emplace_back(tensor);
    uint64_t count = diff_tensor_num_elements(tensor);
    for (uint64_t i = 0; i < count; ++i) {
      if (info.dtype == DIFF_ABI_I64)
        static_cast<int64_t *>(diff_tensor_data(tensor))[i] =
            static_cast<int64_t>(i * 37 % 251);
      else
        static_cast<float *>(diff_tensor_data(tensor))[i] =
            static_cast<float>(i * 37 % 251) / 126.0f - 1.0f;
    }
  }

  diff_model *model = nullptr;
  const diff_function *function = nullptr;
  diff_parameters *parameters = nullptr;
  diff_bindings *bindings = nullptr;
  std::vector<Tensor> inputs;
};

TEST(ConcurrentModels, GiveWhatEachGivesAlone) {
  Program v1("v1", 50), diffllama("diffllama", 33);
  ASSERT_TRUE(v1.ready && diffllama.ready);
  diff_context *alone = nullptr;
  ASSERT_TRUE(succeeded(diff_context_create(1, &alone)));
  std::vector<char> expected[] = {v1.run(alone), diffllama.run(alone)};
  diff_context_destroy(alone);
  ASSERT_FALSE(expected[0].empty() || expected[1].empty());

  // Two threads run each model: the same library from two contexts as well.
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&, i] {
      const Program &program = i % 2 ? diffllama : v1;
      diff_context *context = nullptr;
      if (!succeeded(diff_context_create(2, &context)))
        return;
      for (int call = 0; call < 3; ++call)
        EXPECT_EQ(program.run(context), expected[i % 2]);
      diff_context_destroy(context);
    });
  for (std::thread &thread : threads)
    thread.join();
}

} // namespace
