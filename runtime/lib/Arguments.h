//===- Arguments.h - What a call is given ---------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_ARGUMENTS_H
#define DIFF_RUNTIME_ARGUMENTS_H

#include "Bindings.h"

#include <functional>

namespace diff {

using Tensors = std::vector<std::unique_ptr<diff_tensor>>;

/// One tensor an argument of a call.
struct Arguments {
  explicit Arguments(const diff_abi_function &function)
      : tensors(function.num_args, nullptr), copies(function.num_args) {}

  /// Sees to it that all are in the host's memory, donated inputs in memory
  /// that may be written.
  void placeOnHost(const diff_function &function);
  /// Has the argument in a copy that was made for this call.
  void replace(int32_t position, std::unique_ptr<diff_tensor> copy);
  /// A result that lies in a donated argument: over the caller's memory, unless
  /// the argument was copied for this call.
  std::unique_ptr<diff_tensor> takeDonated(int32_t donor);

  std::vector<const diff_tensor *> tensors;
  /// What of them was made for this call.
  Tensors copies;
};

/// A call as the program asks for it: counts, types and static sizes hold.
struct Call {
  Call(const diff_function *function, const diff_bindings *bindings,
       const diff_tensor *const *inputs, int32_t numInputs,
       diff_tensor **results, int32_t numResults);

  /// The results of a call that has been made: those of donated arguments are
  /// taken from these, any other one by `take(position, description)`.
  Tensors takeResults(const std::function<std::unique_ptr<diff_tensor>(
                          int32_t, const std::string &)> &take);
  /// Hands the results to the program.
  void giveResults(Tensors made) const;

  const diff_function &function;
  const diff_bindings *const bindings;
  Arguments args;

private:
  diff_tensor **const results;
  std::unique_lock<std::mutex> updating; ///< of bindings that calls write to
};

/// Throws when a donated argument has memory that is another's as well: a
/// function takes each for the only way to what it writes. All are in one
/// memory.
void checkDonatedMemory(const diff_abi_function &function,
                        const std::vector<const diff_tensor *> &tensors);

} // namespace diff

#endif // DIFF_RUNTIME_ARGUMENTS_H
