//===- Tensor.cpp - Element types and tensors -----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tensor.h"

#include <algorithm>
#include <cstring>

using namespace diff;

namespace {
struct DtypeInfo {
  const char *name;
  uint64_t bytes;
};
} // namespace

/// Indexed by diff_abi_dtype.
static constexpr DtypeInfo dtypes[] = {
    {"unknown", 0}, {"f32", 4}, {"f64", 8}, {"f16", 2}, {"bf16", 2},
    {"i64", 8},     {"i32", 4}, {"i16", 2}, {"i8", 1},  {"i1", 1}};

static const DtypeInfo &dtypeInfo(diff_dtype dtype) {
  bool known = dtype >= DIFF_ABI_F32 && dtype <= DIFF_ABI_BOOL;
  return dtypes[known ? dtype : 0];
}

const char *diff_dtype_name(diff_dtype dtype) { return dtypeInfo(dtype).name; }

uint64_t diff_dtype_size(diff_dtype dtype) { return dtypeInfo(dtype).bytes; }

bool diff::denseBytes(const int64_t *dims, int64_t rank, uint64_t elementBytes,
                      uint64_t &bytes) {
  // A zero dim makes the product zero whatever the others are, but strides are
  // products of some of them, so these must fit as well.
  int64_t product = static_cast<int64_t>(elementBytes);
  bool empty = false;
  for (int64_t i = 0; i < rank; ++i) {
    if (dims[i] < 0)
      return false;
    empty |= dims[i] == 0;
    if (dims[i] != 0 && __builtin_mul_overflow(product, dims[i], &product))
      return false;
  }
  bytes = empty ? 0 : static_cast<uint64_t>(product);
  return true;
}

std::string diff::typeString(diff_dtype dtype, const int64_t *dims,
                             int32_t rank) {
  std::string text;
  for (int32_t i = 0; i < rank; ++i)
    text += (dims[i] < 0 ? "?" : std::to_string(dims[i])) + "x";
  return text + diff_dtype_name(dtype);
}

OwnedMemory diff::allocateAligned(uint64_t bytes, uint64_t alignment) {
  void *memory = nullptr;
  alignment = std::max<uint64_t>(alignment, sizeof(void *));
  if (posix_memalign(&memory, alignment, std::max<uint64_t>(bytes, 1)) != 0)
    fail(DIFF_OUT_OF_MEMORY, "out of memory: a tensor needs ", bytes, " bytes");
  return OwnedMemory(memory);
}

std::unique_ptr<diff_tensor> diff::makeTensor(diff_dtype dtype, int32_t rank,
                                              const int64_t *dims) {
  if (diff_dtype_size(dtype) == 0)
    fail(DIFF_INVALID_ARGUMENT, "unknown element type ", dtype,
         "; expected a value of diff_abi_dtype, 1 to 9");
  if (rank < 0 || rank > maxRank)
    fail(DIFF_INVALID_ARGUMENT, "rank ", rank, " is not in 0 to ", maxRank);
  if (rank > 0)
    requireArgument(dims, "dims");
  auto tensor = std::make_unique<diff_tensor>();
  tensor->dtype = dtype;
  tensor->dims.assign(dims, dims + rank);
  if (!denseBytes(dims, rank, diff_dtype_size(dtype), tensor->bytes)) {
    for (int32_t i = 0; i < rank; ++i)
      if (dims[i] < 0)
        fail(DIFF_INVALID_ARGUMENT, "dim ", i, " of a tensor is ", dims[i],
             "; a tensor's dims are at least 0");
    fail(DIFF_INVALID_ARGUMENT, "a tensor of type ", tensor->type(),
         " has more bytes than 2^63 - 1");
  }
  return tensor;
}

std::unique_ptr<diff_tensor> diff::copyOf(const diff_tensor &tensor) {
  std::unique_ptr<diff_tensor> made =
      makeTensor(tensor.dtype, tensor.rank(), tensor.dims.data());
  made->owned = allocateAligned(made->bytes, 64);
  made->data = made->owned.get();
  made->writable = true;
  if (made->bytes > 0)
    std::memcpy(made->data, tensor.data, made->bytes);
  return made;
}

std::unique_ptr<diff_tensor> diff::viewOf(const diff_tensor &tensor) {
  std::unique_ptr<diff_tensor> made =
      makeTensor(tensor.dtype, tensor.rank(), tensor.dims.data());
  made->data = tensor.data;
  made->writable = true;
  made->device = tensor.device;
  return made;
}

void diff::setBorrowed(diff_tensor &tensor, const void *data, bool writable) {
  if (tensor.bytes > 0)
    requireArgument(data, "data");
  uint64_t alignment = diff_dtype_size(tensor.dtype);
  if (reinterpret_cast<uintptr_t>(data) % alignment != 0)
    fail(DIFF_INVALID_ARGUMENT, "data at ", data, " is not aligned to the ",
         alignment, " bytes of an element of ", diff_dtype_name(tensor.dtype));
  tensor.data = const_cast<void *>(data);
  tensor.writable = writable;
}

static diff_status *borrow(diff_dtype dtype, int32_t rank, const int64_t *dims,
                           const void *data, bool writable,
                           diff_tensor **tensor) {
  return guarded([&] {
    requireArgument(tensor, "tensor");
    std::unique_ptr<diff_tensor> made = makeTensor(dtype, rank, dims);
    setBorrowed(*made, data, writable);
    *tensor = made.release();
  });
}

diff_status *diff_tensor_borrow(diff_dtype dtype, int32_t rank,
                                const int64_t *dims, const void *data,
                                diff_tensor **tensor) {
  return borrow(dtype, rank, dims, data, /*writable=*/false, tensor);
}

diff_status *diff_tensor_borrow_mutable(diff_dtype dtype, int32_t rank,
                                        const int64_t *dims, void *data,
                                        diff_tensor **tensor) {
  return borrow(dtype, rank, dims, data, /*writable=*/true, tensor);
}

diff_status *diff_tensor_create(diff_dtype dtype, int32_t rank,
                                const int64_t *dims, diff_tensor **tensor) {
  return guarded([&] {
    requireArgument(tensor, "tensor");
    std::unique_ptr<diff_tensor> made = makeTensor(dtype, rank, dims);
    made->owned = allocateAligned(made->bytes, 64);
    made->data = made->owned.get();
    made->writable = true;
    std::memset(made->data, 0, made->bytes);
    *tensor = made.release();
  });
}

void diff_tensor_destroy(diff_tensor *tensor) { delete tensor; }

diff_dtype diff_tensor_dtype(const diff_tensor *tensor) {
  return tensor ? tensor->dtype : 0;
}

int32_t diff_tensor_rank(const diff_tensor *tensor) {
  return tensor ? tensor->rank() : 0;
}

const int64_t *diff_tensor_dims(const diff_tensor *tensor) {
  return tensor ? tensor->dims.data() : nullptr;
}

uint64_t diff_tensor_num_elements(const diff_tensor *tensor) {
  return tensor ? tensor->bytes / diff_dtype_size(tensor->dtype) : 0;
}

uint64_t diff_tensor_num_bytes(const diff_tensor *tensor) {
  return tensor ? tensor->bytes : 0;
}

void *diff_tensor_data(const diff_tensor *tensor) {
  return tensor ? tensor->data : nullptr;
}
