//===- Model.h - Compiled models ------------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_MODEL_H
#define DIFF_RUNTIME_MODEL_H

#include "Tensor.h"

#include <deque>
#include <map>
#include <mutex>

namespace diff::cuda {
class Kernels;
} // namespace diff::cuda

/// A function of a model, with its inputs told from its parameters.
struct diff_function {
  const diff_model *model;
  int32_t index; ///< in the model
  const diff_abi_function *abi;
  /// Positions among the arguments.
  std::vector<int32_t> inputs, parameters;
  bool donatesParameters = false;

  bool isDonated(int32_t arg) const { return abi->args[arg].donation > 0; }
};

struct diff_model {
  ~diff_model();

  void *library = nullptr; ///< of dlopen; null for a linked model
  const diff_abi_model *abi = nullptr;
  std::deque<diff_function> functions;

  mutable std::mutex loading; ///< guards what follows
  /// Loaded where the model has been called.
  mutable std::map<const diff::cuda::Device *,
                   std::shared_ptr<diff::cuda::Kernels>>
      onDevices;
};

namespace diff {

/// "argument 2 ('x')", for messages.
std::string describe(const char *kind, int32_t index,
                     const diff_abi_value &value);

/// Throws unless the tensor has the type, rank and static sizes of `value`;
/// `what` opens the message.
void checkTensor(const std::string &what, const diff_abi_value &value,
                 const diff_tensor &tensor);

} // namespace diff

#endif // DIFF_RUNTIME_MODEL_H
