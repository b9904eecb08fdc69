//===- Bindings.h - The parameters of a function --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_BINDINGS_H
#define DIFF_RUNTIME_BINDINGS_H

#include "Model.h"

struct diff_bindings {
  explicit diff_bindings(const diff_function &function)
      : function(&function), tensors(function.abi->num_args, nullptr) {}

  /// Puts the bound tensors at their arguments' positions. Throws when these
  /// are the parameters of another function.
  void collect(const diff_function &called,
               std::vector<const diff_tensor *> &args) const;

  const diff_function *function;
  /// One an argument; null for inputs and what is not set.
  std::vector<const diff_tensor *> tensors;
};

#endif // DIFF_RUNTIME_BINDINGS_H
