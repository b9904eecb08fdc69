//===- Tensor.h - Element types and tensors -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_TENSOR_H
#define DIFF_RUNTIME_TENSOR_H

#include "Status.h"

#include <cstdlib>
#include <memory>
#include <vector>

namespace diff::cuda {
class Device;
} // namespace diff::cuda

namespace diff {

struct FreeDeleter {
  void operator()(void *memory) const { std::free(memory); }
};
using OwnedMemory = std::unique_ptr<void, FreeDeleter>;

/// More than any model has; keeps a garbage rank from being believed.
constexpr int32_t maxRank = DIFF_ABI_MAX_RANK;

/// Bytes of a dense tensor; false when a dim is negative or the number of
/// bytes does not fit an int64_t.
bool denseBytes(const int64_t *dims, int64_t rank, uint64_t elementBytes,
                uint64_t &bytes);

/// As MLIR spells it: "2x?x128xf32", "f32" for rank 0.
std::string typeString(diff_dtype dtype, const int64_t *dims, int32_t rank);

/// Memory aligned to `alignment`, a power of two; throws when there is none.
OwnedMemory allocateAligned(uint64_t bytes, uint64_t alignment);

} // namespace diff

struct diff_tensor {
  diff_dtype dtype;
  std::vector<int64_t> dims;
  void *data;
  uint64_t bytes;
  /// What to free with the tensor; null where `data` is borrowed.
  diff::OwnedMemory owned;
  /// Whether calls that the tensor is donated to may write `data`.
  bool writable = false;
  /// Where `data` is an address of; null for the host's memory.
  std::shared_ptr<diff::cuda::Device> device;
  /// The tensor's part in its memory on a device; null where it is borrowed.
  std::shared_ptr<void> ownedOnDevice;

  int32_t rank() const { return static_cast<int32_t>(dims.size()); }
  std::string type() const {
    return diff::typeString(dtype, dims.data(), rank());
  }
};

namespace diff {

/// A tensor that has no memory yet. Throws if there is no such type.
std::unique_ptr<diff_tensor> makeTensor(diff_dtype dtype, int32_t rank,
                                        const int64_t *dims);
/// Throws unless `data` can be that of the tensor, which then has it.
void setBorrowed(diff_tensor &tensor, const void *data, bool writable);
/// A tensor of the host with the same elements in memory of its own.
std::unique_ptr<diff_tensor> copyOf(const diff_tensor &tensor);
/// A tensor over the memory of `tensor`, which may be written.
std::unique_ptr<diff_tensor> viewOf(const diff_tensor &tensor);

} // namespace diff

#endif // DIFF_RUNTIME_TENSOR_H
