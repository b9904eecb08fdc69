//===- Support.cpp - What the runtime's tests share -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

// Tests ask for more memory than there is: a sanitizer's allocator then has to
// return null, as malloc does.
extern "C" const char *__asan_default_options() {
  return "allocator_may_return_null=1";
}
extern "C" const char *__tsan_default_options() {
  return "allocator_may_return_null=1";
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = testing::TempDir() + "diff-runtime-XXXXXX";
  folder = ::mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() { std::filesystem::remove_all(folder); }

std::string TemporaryFolder::write(const std::string &name,
                                   const std::string &bytes) const {
  std::ofstream(path(name), std::ios::binary) << bytes;
  return path(name);
}

std::string readFile(const std::string &path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

std::string modelPath(const std::string &name) {
  return std::string(MODEL_DIR) + "/" + name + ".so";
}

Owned<diff_model> openModel(const std::string &name) {
  diff_model *model = nullptr;
  EXPECT_OK(diff_model_open(modelPath(name).c_str(), &model));
  return Owned<diff_model>(model);
}

Owned<diff_context> makeContext(int32_t threads) {
  diff_context *context = nullptr;
  EXPECT_OK(diff_context_create(threads, &context));
  return Owned<diff_context>(context);
}

const diff_function *findFunction(const Owned<diff_model> &model,
                                  const char *name) {
  const diff_function *function = nullptr;
  EXPECT_OK(diff_model_find_function(model.get(), name, &function));
  return function;
}

std::vector<Owned<diff_tensor>>
run(const Owned<diff_context> &context, const diff_function *function,
    const diff_bindings *bindings,
    const std::vector<const diff_tensor *> &inputs, diff_status *&status) {
  std::vector<diff_tensor *> results(diff_function_num_results(function));
  status = diff_run(context.get(), function, bindings, inputs.data(),
                    static_cast<int32_t>(inputs.size()), results.data(),
                    static_cast<int32_t>(results.size()));
  if (status) {
    EXPECT_THAT(results, testing::Each(testing::IsNull()));
    return {};
  }
  return std::vector<Owned<diff_tensor>>(results.begin(), results.end());
}

std::vector<Owned<diff_tensor>>
run(const Owned<diff_context> &context, const diff_function *function,
    const std::vector<const diff_tensor *> &inputs,
    const diff_bindings *bindings) {
  diff_status *status = nullptr;
  std::vector<Owned<diff_tensor>> results =
      run(context, function, bindings, inputs, status);
  EXPECT_OK(status);
  return results;
}
