//===- Arguments.h - What a call is given ---------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_ARGUMENTS_H
#define DIFF_RUNTIME_ARGUMENTS_H

#include "Tensor.h"

namespace diff {

/// One tensor an argument of a call.
struct Arguments {
  explicit Arguments(const diff_abi_function &function)
      : tensors(function.num_args, nullptr), copies(function.num_args) {}

  std::vector<const diff_tensor *> tensors;
  /// What of them was made for this call: donated inputs whose memory may not
  /// be written.
  std::vector<std::unique_ptr<diff_tensor>> copies;
};

/// Throws when a donated argument has memory that is another's as well: a
/// function takes each for the only way to what it writes.
void checkDonatedMemory(const diff_abi_function &function,
                        const std::vector<const diff_tensor *> &tensors);

} // namespace diff

#endif // DIFF_RUNTIME_ARGUMENTS_H
