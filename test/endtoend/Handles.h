//===- Handles.h - The runtime's objects in tests ---------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For tests that run compiled models: owners of what the C API hands out, and
// its statuses as failures of the test.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_ENDTOEND_HANDLES_H
#define DIFF_TEST_ENDTOEND_HANDLES_H

#include "diff/runtime.h"

#include <gtest/gtest.h>

#include <memory>

namespace difftest {

template <auto Destroy>
struct Deleter {
  template <typename T>
  void operator()(T *object) const {
    Destroy(object);
  }
};
using Tensor = std::unique_ptr<diff_tensor, Deleter<diff_tensor_destroy>>;
using Model = std::unique_ptr<diff_model, Deleter<diff_model_close>>;
using Context = std::unique_ptr<diff_context, Deleter<diff_context_destroy>>;

/// Fails the test with the status' message.
inline bool succeeded(diff_status *status) {
  if (!status)
    return true;
  ADD_FAILURE() << diff_status_message(status);
  diff_status_destroy(status);
  return false;
}

} // namespace difftest

#endif // DIFF_TEST_ENDTOEND_HANDLES_H
