//===- Descriptors.h - Tensors as compiled code takes them ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_DESCRIPTORS_H
#define DIFF_RUNTIME_DESCRIPTORS_H

#include "Tensor.h"

namespace diff {

/// A view of the sizes and strides that follow a descriptor's head.
struct Descriptor {
  diff_abi_descriptor *head;
  int64_t *sizes, *strides;
};

/// The descriptors of a call, in one piece of memory: the results', which are
/// empty, and the arguments'.
class Descriptors {
public:
  Descriptors(const diff_abi_function &function,
              const std::vector<const diff_tensor *> &args);

  /// What an entry takes.
  void **data() { return pointers.data(); }
  const Descriptor &result(int32_t index) const { return results[index]; }

private:
  Descriptor append(int32_t rank);

  std::vector<int64_t> memory;
  std::vector<void *> pointers;
  std::vector<Descriptor> results;
  size_t used = 0;
};

/// A tensor without memory, of the sizes that a model has returned. Throws
/// unless these are what it declares; `what` names the result.
std::unique_ptr<diff_tensor> describedTensor(const std::string &what,
                                             const diff_abi_value &value,
                                             const Descriptor &from);

/// Whether row-major order is the order in memory; strides of dims of size 1
/// do not matter.
bool isContiguous(const Descriptor &from, const diff_tensor &tensor);

/// The address of the first element.
char *firstElement(const Descriptor &from, const diff_tensor &tensor);

} // namespace diff

#endif // DIFF_RUNTIME_DESCRIPTORS_H
