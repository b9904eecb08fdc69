//===- Support.h - Errors and owned runtime objects ----------- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_SUPPORT_H
#define HEAD_RULE_SUPPORT_H

#include "diff/runtime.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace headrule {

/// The command line is wrong: exit code 2.
struct UsageError : std::runtime_error {
  using runtime_error::runtime_error;
};

/// What was asked for could not be done: exit code 1.
struct Failure : std::runtime_error {
  using runtime_error::runtime_error;
};

/// Takes the status; what it says begins with `where`.
inline void check(diff_status *status, const std::string &where) {
  if (!status)
    return;
  std::string message = where + ": " + diff_status_message(status);
  diff_status_destroy(status);
  throw Failure(message);
}

struct Deleter {
  void operator()(diff_model *p) const { diff_model_close(p); }
  void operator()(diff_bindings *p) const { diff_bindings_destroy(p); }
  void operator()(diff_context *p) const { diff_context_destroy(p); }
  void operator()(diff_tensor *p) const { diff_tensor_destroy(p); }
};
using Model = std::unique_ptr<diff_model, Deleter>;
using Bindings = std::unique_ptr<diff_bindings, Deleter>;
using Context = std::unique_ptr<diff_context, Deleter>;
using Tensor = std::unique_ptr<diff_tensor, Deleter>;

} // namespace headrule

#endif // HEAD_RULE_SUPPORT_H
