//===- Descriptors.cpp - Tensors as compiled code takes them --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Descriptors.h"

#include <algorithm>

using namespace diff;

static size_t sizeOf(int32_t rank) {
  return sizeof(diff_abi_descriptor) + 2 * rank * sizeof(int64_t);
}

/// Row-major strides, in elements.
static void fillStrides(const int64_t *sizes, int32_t rank, int64_t *strides) {
  int64_t stride = 1;
  for (int32_t i = rank - 1; i >= 0; --i) {
    strides[i] = stride;
    stride *= std::max<int64_t>(sizes[i], 1);
  }
}

static void fillDescriptor(const Descriptor &descriptor,
                           const diff_tensor &tensor) {
  *descriptor.head = {tensor.data, tensor.data, /*offset=*/0};
  std::copy(tensor.dims.begin(), tensor.dims.end(), descriptor.sizes);
  fillStrides(descriptor.sizes, tensor.rank(), descriptor.strides);
}

Descriptors::Descriptors(const diff_abi_function &function,
                         const std::vector<const diff_tensor *> &args) {
  size_t bytes = 0;
  for (int32_t i = 0; i < function.num_results; ++i)
    bytes += sizeOf(function.results[i].rank);
  for (int32_t i = 0; i < function.num_args; ++i)
    bytes += sizeOf(function.args[i].rank);
  memory.resize(bytes / sizeof(int64_t));
  results.reserve(function.num_results);
  for (int32_t i = 0; i < function.num_results; ++i)
    results.push_back(append(function.results[i].rank));
  for (const diff_tensor *arg : args)
    fillDescriptor(append(arg->rank()), *arg);
}

Descriptor Descriptors::append(int32_t rank) {
  auto *head = reinterpret_cast<diff_abi_descriptor *>(&memory[used]);
  auto *sizes = reinterpret_cast<int64_t *>(head + 1);
  used += sizeOf(rank) / sizeof(int64_t);
  pointers.push_back(head);
  return {head, sizes, sizes + rank};
}

bool diff::isContiguous(const Descriptor &from, const diff_tensor &tensor) {
  int64_t expected = 1;
  for (int32_t i = tensor.rank() - 1; i >= 0; --i) {
    if (from.sizes[i] != 1 && from.strides[i] != expected)
      return false;
    expected *= from.sizes[i];
  }
  return true;
}

/// Throws unless the sizes that a model returned are those it declares.
static void checkResult(const std::string &what, const diff_abi_value &value,
                        diff_tensor &tensor) {
  for (int32_t i = 0; i < value.rank; ++i)
    if (tensor.dims[i] < 0)
      fail(DIFF_EXECUTION_FAILED, "the model returned ", what, " with size ",
           tensor.dims[i], " of dim ", i);
  bool fits = denseBytes(tensor.dims.data(), value.rank,
                         diff_dtype_size(value.dtype), tensor.bytes);
  for (int32_t i = 0; fits && i < value.rank; ++i)
    fits = value.dims[i] < 0 || value.dims[i] == tensor.dims[i];
  if (!fits)
    fail(DIFF_EXECUTION_FAILED, "the model returned ", what, " with type ",
         tensor.type(), ", declared ",
         typeString(value.dtype, value.dims, value.rank));
}

std::unique_ptr<diff_tensor> diff::describedTensor(const std::string &what,
                                                   const diff_abi_value &value,
                                                   const Descriptor &from) {
  auto tensor = std::make_unique<diff_tensor>();
  tensor->dtype = value.dtype;
  tensor->dims.assign(from.sizes, from.sizes + value.rank);
  checkResult(what, value, *tensor);
  return tensor;
}

char *diff::firstElement(const Descriptor &from, const diff_tensor &tensor) {
  auto elementBytes = static_cast<int64_t>(diff_dtype_size(tensor.dtype));
  return static_cast<char *>(from.head->aligned) +
         from.head->offset * elementBytes;
}
