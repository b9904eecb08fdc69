//===- Bindings.h - The parameters of a function --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_BINDINGS_H
#define DIFF_RUNTIME_BINDINGS_H

#include "Model.h"

#include <mutex>

struct diff_bindings {
  explicit diff_bindings(const diff_function &function)
      : function(&function), tensors(function.abi->num_args, nullptr),
        copies(function.abi->num_args) {}

  /// Puts the bound tensors at their arguments' positions. Throws when these
  /// are the parameters of another function.
  void collect(const diff_function &called,
               std::vector<const diff_tensor *> &args) const;

  const diff_function *function;
  /// One an argument; null for inputs and what is not set. Calls on a device
  /// move donated parameters there.
  mutable std::vector<const diff_tensor *> tensors;
  /// What of `tensors` belongs to the bindings: values of donated parameters
  /// that were set from memory that may not be written.
  mutable std::vector<std::unique_ptr<diff_tensor>> copies;
  /// Held by calls that write parameters.
  mutable std::mutex oneCall;

  mutable std::mutex copying; ///< guards what follows
  /// Values in the memory of devices, by position; null where there is none.
  mutable std::map<std::shared_ptr<diff::cuda::Device>,
                   std::vector<std::shared_ptr<diff_tensor>>>
      onDevices;
  /// What donated parameters were before they moved to a device: results may
  /// lie there.
  mutable std::vector<std::unique_ptr<diff_tensor>> left;

  void bind(int32_t position, const diff_tensor *tensor,
            std::unique_ptr<diff_tensor> copy) {
    std::lock_guard<std::mutex> lock(copying);
    for (auto &[device, values] : onDevices)
      values[position] = nullptr;
    tensors[position] = copy ? copy.get() : tensor;
    copies[position] = std::move(copy);
  }

  /// A copy to bind at `position`, null where `tensor` itself is to be bound.
  std::unique_ptr<diff_tensor> copyFor(int32_t position,
                                       const diff_tensor &tensor) const {
    bool copied =
        function->isDonated(position) && !tensor.writable && !tensor.device;
    return copied ? diff::copyOf(tensor) : nullptr;
  }
};

#endif // DIFF_RUNTIME_BINDINGS_H
