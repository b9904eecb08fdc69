//===- DeviceTensor.cpp - Tensors in device memory ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaContext.h"

#include "diff/cuda.h"

#include <cstring>

using namespace diff;
using namespace diff::cuda;

static CudaContext &requireCuda(diff_context *context) {
  requireArgument(context, "context");
  if (!context->cuda)
    fail(DIFF_INVALID_ARGUMENT, "the context is for the cpu; "
                                "diff_context_create_cuda makes one for a GPU");
  return *context->cuda;
}

diff_status *diff_tensor_create_cuda(diff_context *context, diff_dtype dtype,
                                     int32_t rank, const int64_t *dims,
                                     diff_tensor **tensor) {
  return guarded([&] {
    CudaContext &cuda = requireCuda(context);
    requireArgument(tensor, "tensor");
    OnDevice current(*cuda.device);
    std::unique_ptr<diff_tensor> made =
        newTensor(cuda.device, *cuda.pool, *makeTensor(dtype, rank, dims));
    if (made->bytes > 0)
      cuda.device->check(
          cuda.device->driver.cuMemsetD8Async(toAddress(made->data), 0,
                                              made->bytes, cuda.stream->handle),
          "cuMemsetD8Async");
    *tensor = made.release();
  });
}

static diff_status *borrow(diff_context *context, diff_dtype dtype,
                           int32_t rank, const int64_t *dims,
                           const void *address, bool writable,
                           diff_tensor **tensor) {
  return guarded([&] {
    CudaContext &cuda = requireCuda(context);
    requireArgument(tensor, "tensor");
    std::unique_ptr<diff_tensor> made = makeTensor(dtype, rank, dims);
    setBorrowed(*made, address, writable);
    made->device = cuda.device;
    *tensor = made.release();
  });
}

diff_status *diff_tensor_borrow_cuda(diff_context *context, diff_dtype dtype,
                                     int32_t rank, const int64_t *dims,
                                     const void *address,
                                     diff_tensor **tensor) {
  return borrow(context, dtype, rank, dims, address, /*writable=*/false,
                tensor);
}

diff_status *diff_tensor_borrow_cuda_mutable(diff_context *context,
                                             diff_dtype dtype, int32_t rank,
                                             const int64_t *dims, void *address,
                                             diff_tensor **tensor) {
  return borrow(context, dtype, rank, dims, address, /*writable=*/true, tensor);
}

int32_t diff_tensor_cuda_device(const diff_tensor *tensor) {
  return tensor && tensor->device ? tensor->device->ordinal : -1;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

static void checkPlace(const diff_context &context, const diff_tensor &tensor) {
  if (!tensor.device)
    return;
  if (!context.cuda)
    fail(DIFF_INVALID_ARGUMENT, "a tensor is in the memory of ",
         tensor.device->describe(), ", but the context is for the cpu");
  if (tensor.device != context.cuda->device)
    fail(DIFF_INVALID_ARGUMENT, "a tensor is in the memory of ",
         tensor.device->describe(), ", but the context is for ",
         context.cuda->device->describe());
}

/// On the stream. Waits where the host's memory has a part in it, which may be
/// page-locked and then is read or written late.
static void copyByDevice(const CudaContext &cuda, const diff_tensor &from,
                         diff_tensor &to) {
  const Stream &stream = *cuda.stream;
  OnDevice current(*cuda.device);
  if (from.device && to.device)
    return stream.copyOnDevice(to.data, from.data, from.bytes);
  if (stream.isCapturing())
    fail(DIFF_INVALID_ARGUMENT, "the context's stream is being captured, which "
                                "a copy from or to the host can't be");
  if (from.device)
    stream.copyToHost(to.data, from.data, from.bytes);
  else
    stream.copyToDevice(to.data, from.data, from.bytes);
  stream.synchronize();
}

static void copyElements(const diff_context &context, const diff_tensor &from,
                         diff_tensor &to) {
  checkPlace(context, from);
  checkPlace(context, to);
  if (from.bytes == 0)
    return;
  if (from.device || to.device)
    copyByDevice(*context.cuda, from, to);
  else
    std::memmove(to.data, from.data, from.bytes);
}

diff_status *diff_tensor_copy(diff_context *context, const diff_tensor *from,
                              diff_tensor *to) {
  return guarded([&] {
    requireArgument(context, "context");
    requireArgument(from, "from");
    requireArgument(to, "to");
    if (from->dtype != to->dtype || from->dims != to->dims)
      fail(DIFF_INVALID_ARGUMENT, "a tensor of type ", from->type(),
           " can't be copied to one of type ", to->type());
    if (!to->writable)
      fail(DIFF_INVALID_ARGUMENT,
           "the memory to copy to was borrowed as not to be written");
    copyElements(*context, *from, *to);
  });
}

diff_status *diff_tensor_to_cuda(diff_context *context, const diff_tensor *from,
                                 diff_tensor **tensor) {
  return guarded([&] {
    CudaContext &cuda = requireCuda(context);
    requireArgument(from, "from");
    requireArgument(tensor, "tensor");
    std::unique_ptr<diff_tensor> made =
        newTensor(cuda.device, *cuda.pool, *from);
    copyElements(*context, *from, *made);
    *tensor = made.release();
  });
}

diff_status *diff_tensor_to_host(diff_context *context, const diff_tensor *from,
                                 diff_tensor **tensor) {
  return guarded([&] {
    requireArgument(context, "context");
    requireArgument(from, "from");
    requireArgument(tensor, "tensor");
    std::unique_ptr<diff_tensor> made =
        makeTensor(from->dtype, from->rank(), from->dims.data());
    made->owned = allocateAligned(made->bytes, 64);
    made->data = made->owned.get();
    made->writable = true;
    copyElements(*context, *from, *made);
    *tensor = made.release();
  });
}
