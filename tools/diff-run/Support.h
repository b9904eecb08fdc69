//===- Support.h - Errors and owned runtime objects -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_SUPPORT_H
#define DIFF_RUN_SUPPORT_H

#include "diff/cuda.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace diffrun {

/// The command line is wrong: exit code 2.
struct UsageError : std::runtime_error {
  using runtime_error::runtime_error;
};

/// What was asked for could not be done: exit code 1.
struct Failure : std::runtime_error {
  using runtime_error::runtime_error;
};

inline void check(diff_status *status) {
  if (!status)
    return;
  std::string message = diff_status_message(status);
  diff_status_destroy(status);
  throw Failure(message);
}

struct Deleter {
  void operator()(diff_model *p) const { diff_model_close(p); }
  void operator()(diff_parameters *p) const { diff_parameters_close(p); }
  void operator()(diff_bindings *p) const { diff_bindings_destroy(p); }
  void operator()(diff_context *p) const { diff_context_destroy(p); }
  void operator()(diff_tensor *p) const { diff_tensor_destroy(p); }
};
using Model = std::unique_ptr<diff_model, Deleter>;
using Parameters = std::unique_ptr<diff_parameters, Deleter>;
using Bindings = std::unique_ptr<diff_bindings, Deleter>;
using Context = std::unique_ptr<diff_context, Deleter>;
using Tensor = std::unique_ptr<diff_tensor, Deleter>;

inline Tensor createTensor(diff_dtype dtype, const std::vector<int64_t> &dims) {
  diff_tensor *tensor = nullptr;
  check(diff_tensor_create(dtype, static_cast<int32_t>(dims.size()),
                           dims.data(), &tensor));
  return Tensor(tensor);
}

inline std::vector<int64_t> dimsOf(const diff_tensor &tensor) {
  const int64_t *dims = diff_tensor_dims(&tensor);
  return std::vector<int64_t>(dims, dims + diff_tensor_rank(&tensor));
}

/// "2x?x128xf32".
inline std::string typeString(diff_dtype dtype, const int64_t *dims,
                              int32_t rank) {
  std::string text;
  for (int32_t i = 0; i < rank; ++i)
    text += (dims[i] < 0 ? "?" : std::to_string(dims[i])) + "x";
  return text + diff_dtype_name(dtype);
}

inline std::string typeOf(const diff_tensor &tensor) {
  return typeString(diff_tensor_dtype(&tensor), diff_tensor_dims(&tensor),
                    diff_tensor_rank(&tensor));
}

} // namespace diffrun

#endif // DIFF_RUN_SUPPORT_H
