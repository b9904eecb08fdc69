//===- Support.h - What the runtime's tests share -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_RUNTIME_SUPPORT_H
#define DIFF_TEST_RUNTIME_SUPPORT_H

#include "diff/runtime.h"

#include <cstring>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

struct Deleter {
  void operator()(diff_model *p) const { diff_model_close(p); }
  void operator()(diff_parameters *p) const { diff_parameters_close(p); }
  void operator()(diff_bindings *p) const { diff_bindings_destroy(p); }
  void operator()(diff_context *p) const { diff_context_destroy(p); }
  void operator()(diff_tensor *p) const { diff_tensor_destroy(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Deleter>;

/// Code and message of a status, which is destroyed.
struct Outcome {
  Outcome(diff_status *status)
      : code(diff_status_get_code(status)),
        message(diff_status_message(status)) {
    diff_status_destroy(status);
  }
  diff_status_code code;
  std::string message;
};

#define EXPECT_OK(expression)                                                  \
  do {                                                                         \
    Outcome outcome(expression);                                               \
    EXPECT_EQ(outcome.code, DIFF_OK) << outcome.message;                       \
  } while (false)

/// The code, and a part of the message.
#define EXPECT_FAILS(expression, expectedCode, part)                           \
  do {                                                                         \
    Outcome outcome(expression);                                               \
    EXPECT_EQ(outcome.code, expectedCode) << outcome.message;                  \
    EXPECT_THAT(outcome.message, testing::HasSubstr(part));                    \
  } while (false)

/// A folder of this test's own, removed at the end.
class TemporaryFolder {
public:
  TemporaryFolder();
  ~TemporaryFolder();
  std::string path(const std::string &name) const {
    return folder + "/" + name;
  }
  /// Writes a file and returns its path.
  std::string write(const std::string &name, const std::string &bytes) const;

private:
  std::string folder;
};

std::string readFile(const std::string &path);
std::string modelPath(const std::string &name);

/// A tensor with a copy of as many of the values as it has elements.
template <typename T>
Owned<diff_tensor> tensorOf(diff_dtype dtype, const std::vector<int64_t> &dims,
                            const std::vector<T> &values) {
  diff_tensor *tensor = nullptr;
  EXPECT_OK(diff_tensor_create(dtype, static_cast<int32_t>(dims.size()),
                               dims.data(), &tensor));
  EXPECT_GE(values.size() * sizeof(T), diff_tensor_num_bytes(tensor));
  if (diff_tensor_num_bytes(tensor) > 0)
    std::memcpy(diff_tensor_data(tensor), values.data(),
                diff_tensor_num_bytes(tensor));
  return Owned<diff_tensor>(tensor);
}

template <typename T>
std::vector<T> valuesOf(const diff_tensor *tensor) {
  const T *data = static_cast<const T *>(diff_tensor_data(tensor));
  return std::vector<T>(data, data + diff_tensor_num_elements(tensor));
}

inline std::vector<int64_t> dimsOf(const diff_tensor *tensor) {
  const int64_t *dims = diff_tensor_dims(tensor);
  return std::vector<int64_t>(dims, dims + diff_tensor_rank(tensor));
}

Owned<diff_model> openModel(const std::string &name);
Owned<diff_context> makeContext(int32_t threads);
const diff_function *findFunction(const Owned<diff_model> &model,
                                  const char *name);

/// Runs and returns the results, empty after a failure, which goes to `status`.
std::vector<Owned<diff_tensor>>
run(const Owned<diff_context> &context, const diff_function *function,
    const diff_bindings *bindings,
    const std::vector<const diff_tensor *> &inputs, diff_status *&status);

/// The same where no failure is expected.
std::vector<Owned<diff_tensor>>
run(const Owned<diff_context> &context, const diff_function *function,
    const std::vector<const diff_tensor *> &inputs = {},
    const diff_bindings *bindings = nullptr);

#endif // DIFF_TEST_RUNTIME_SUPPORT_H
