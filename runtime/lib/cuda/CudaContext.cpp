//===- CudaContext.cpp - Calls on CUDA devices ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaContext.h"
#include "../Descriptors.h"

#include "diff/cuda.h"

using namespace diff;
using namespace diff::cuda;

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

diff_status *diff_context_create_cuda(int32_t ordinal, void *stream,
                                      diff_context **context) {
  return guarded([&] {
    requireArgument(context, "context");
    auto cuda = std::make_shared<CudaContext>();
    cuda->device = Device::get(ordinal);
    cuda->device->requireAlive();
    cuda->chip = "sm_" + std::to_string(cuda->device->capability);
    cuda->stream = stream ? std::make_shared<Stream>(
                                cuda->device, static_cast<CUstream>(stream))
                          : std::make_shared<Stream>(cuda->device);
    cuda->pool =
        std::make_shared<DevicePool>(cuda->device, /*isReserved=*/false);
    cuda->stream->isCapturing(); // fails if it is no stream of the device
    auto made = std::make_unique<diff_context>(/*numThreads=*/1);
    made->cuda = std::move(cuda);
    *context = made.release();
  });
}

int32_t diff_context_cuda_device(const diff_context *context) {
  return context && context->cuda ? context->cuda->device->ordinal : -1;
}

const char *diff_context_device_name(const diff_context *context) {
  if (!context)
    return nullptr;
  return context->cuda ? context->cuda->device->name.c_str() : "cpu";
}

const char *diff_context_chip(const diff_context *context) {
  if (!context)
    return nullptr;
  return context->cuda ? context->cuda->chip.c_str() : "";
}

void *diff_context_stream(const diff_context *context) {
  return context && context->cuda ? context->cuda->stream->handle : nullptr;
}

diff_status *diff_context_synchronize(diff_context *context) {
  return guarded([&] {
    requireArgument(context, "context");
    if (context->cuda)
      context->cuda->stream->synchronize();
  });
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// Takes the memory, which is as large as the other tensor.
static std::unique_ptr<diff_tensor>
tensorIn(std::shared_ptr<void> memory, const std::shared_ptr<Device> &device,
         const diff_tensor &like) {
  std::unique_ptr<diff_tensor> made =
      makeTensor(like.dtype, like.rank(), like.dims.data());
  made->device = device;
  made->ownedOnDevice = std::move(memory);
  made->data = made->ownedOnDevice.get();
  made->writable = true;
  return made;
}

std::unique_ptr<diff_tensor>
cuda::newTensor(const std::shared_ptr<Device> &device, DevicePool &pool,
                const diff_tensor &like) {
  return tensorIn(pool.own(pool.take(like.bytes)), device, like);
}

/// A copy that any stream may use.
static std::unique_ptr<diff_tensor>
uploaded(const std::shared_ptr<Device> &device, const diff_tensor &tensor) {
  return tensorIn(device->copyOf(tensor.data, tensor.bytes), device, tensor);
}

/// Calls update it there from now on.
static void moveToDevice(const diff_bindings &bindings, int32_t position,
                         const std::shared_ptr<Device> &device) {
  std::unique_ptr<diff_tensor> moved =
      uploaded(device, *bindings.tensors[position]);
  bindings.tensors[position] = moved.get();
  if (bindings.copies[position])
    bindings.left.push_back(std::move(bindings.copies[position]));
  bindings.copies[position] = std::move(moved);
}

/// The device's copy of a bound tensor. Weights that several arguments share
/// have one.
static const diff_tensor *copyOnDevice(const diff_bindings &bindings,
                                       int32_t position,
                                       const std::shared_ptr<Device> &device) {
  auto &values = bindings.onDevices[device];
  values.resize(bindings.tensors.size());
  const diff_tensor &bound = *bindings.tensors[position];
  for (size_t i = 0; i < values.size() && !values[position]; ++i)
    if (bindings.tensors[i] == &bound && values[i])
      values[position] = values[i];
  if (!values[position])
    values[position] = uploaded(device, bound);
  return values[position].get();
}

static void placeParameters(Call &call, const std::shared_ptr<Device> &device) {
  if (!call.bindings)
    return;
  const diff_bindings &bindings = *call.bindings;
  std::lock_guard<std::mutex> lock(bindings.copying);
  for (int32_t position : call.function.parameters) {
    const diff_tensor *&tensor = call.args.tensors[position];
    if (tensor->device)
      continue;
    if (call.function.isDonated(position)) {
      moveToDevice(bindings, position, device);
      tensor = bindings.tensors[position];
    } else {
      tensor = copyOnDevice(bindings, position, device);
    }
  }
}

/// Kernels read and write 16 bytes at a time.
static bool isAligned(const diff_tensor &tensor) {
  return reinterpret_cast<uintptr_t>(tensor.data) % 16 == 0;
}

static std::unique_ptr<diff_tensor> copyFor(const diff_tensor &tensor,
                                            const Target &target) {
  const Stream &stream = *target.stream;
  std::unique_ptr<diff_tensor> copy =
      newTensor(stream.device, *target.pool, tensor);
  if (tensor.device)
    stream.copyOnDevice(copy->data, tensor.data, copy->bytes);
  else
    stream.copyToDevice(copy->data, tensor.data, copy->bytes);
  return copy;
}

/// Throws unless the argument is, or can be brought, where the call can use it.
static void checkPlace(const Call &call, int32_t position,
                       const Target &target) {
  const diff_tensor &tensor = *call.args.tensors[position];
  const diff_abi_value &value = call.function.abi->args[position];
  const Device &device = *target.stream->device;
  auto what = [&] { return describe("argument", position, value); };
  if (!tensor.device && target.isCaptured)
    fail(DIFF_INVALID_ARGUMENT, what(), " of function '",
         call.function.abi->name,
         "' is in the host's memory, which a captured "
         "call can't use; diff_tensor_to_cuda copies it");
  if (tensor.device && tensor.device.get() != &device)
    fail(DIFF_INVALID_ARGUMENT, what(), " of function '",
         call.function.abi->name, "' is in the memory of ",
         tensor.device->describe(), ", but the context is for ",
         device.describe());
  bool isInPlace = value.donation > 0 && tensor.writable;
  if (tensor.device && isInPlace && !isAligned(tensor))
    fail(DIFF_INVALID_ARGUMENT, what(), " of function '",
         call.function.abi->name, "' is donated and at ", tensor.data,
         ", which is not aligned to 16 bytes");
}

static void placeOnDevice(Call &call, const Target &target) {
  for (int32_t i = 0; i < call.function.abi->num_args; ++i) {
    checkPlace(call, i, target);
    const diff_tensor &tensor = *call.args.tensors[i];
    bool isInPlace = !call.function.isDonated(i) || tensor.writable;
    if (!tensor.device || !isInPlace || !isAligned(tensor))
      call.args.replace(i, copyFor(tensor, target));
  }
  checkDonatedMemory(*call.function.abi, call.args.tensors);
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static std::unique_ptr<diff_tensor>
takeResult(DeviceCall &services, const Target &target, const std::string &what,
           const diff_abi_value &value, const Descriptor &from) {
  std::unique_ptr<diff_tensor> tensor = describedTensor(what, value, from);
  tensor->ownedOnDevice = services.release(from.head->allocated);
  if (!tensor->ownedOnDevice)
    fail(DIFF_EXECUTION_FAILED, "the model returned ", what,
         " in memory that it did not allocate for it");
  if (tensor->bytes > 0 && !isContiguous(from, *tensor))
    fail(DIFF_EXECUTION_FAILED, "the model returned ", what,
         " with strides that are not row-major");
  tensor->device = target.stream->device;
  tensor->data = firstElement(from, *tensor);
  tensor->writable = true;
  return tensor;
}

std::shared_ptr<Kernels> cuda::prepare(const CudaContext &context, Call &call) {
  context.device->requireAlive();
  std::shared_ptr<Kernels> kernels =
      Kernels::get(*call.function.model, context.device);
  placeParameters(call, context.device);
  return kernels;
}

Tensors cuda::enqueue(diff_context &context, Call &call, Kernels &kernels,
                      const Target &target) {
  const diff_abi_function &function = *call.function.abi;
  placeOnDevice(call, target);
  Descriptors descriptors(function, call.args.tensors);
  DeviceCall services(kernels, target);
  Invocation invocation(context.pool, context.cache, 0, &services);
  bool ran = invocation.run(kernels.variant().entries[call.function.index],
                            descriptors.data());
  context.peakBytes = services.peakBytes();
  context.scratchBytes = 0;
  if (!ran)
    fail(invocation.errorCode(), "function '", function.name,
         "' failed: ", invocation.errorMessage());
  return call.takeResults([&](int32_t i, const std::string &what) {
    return takeResult(services, target, what, function.results[i],
                      descriptors.result(i));
  });
}

Tensors cuda::run(diff_context &context, Call &call) {
  std::lock_guard<std::mutex> lock(context.oneCall);
  CudaContext &cuda = *context.cuda;
  OnDevice current(*cuda.device);
  std::shared_ptr<Kernels> kernels = prepare(cuda, call);
  Target target{cuda.stream, cuda.pool, cuda.stream->isCapturing()};
  if (!target.isCaptured)
    return enqueue(context, call, *kernels, target);
  target.pool = std::make_shared<DevicePool>(cuda.device, /*isReserved=*/true);
  Tensors results = enqueue(context, call, *kernels, target);
  cuda.captured.push_back(target.pool);
  return results;
}
