//===- DeviceCall.cpp - What a call does on a device ----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceCall.h"

#include <algorithm>

using namespace diff;
using namespace diff::cuda;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

DeviceCall::~DeviceCall() {
  for (auto [address, bytes] : blocks)
    target.pool->put(address);
}

void *DeviceCall::allocate(uint64_t bytes) {
  uint64_t address = target.pool->take(bytes);
  blocks.emplace(address, bytes);
  live += bytes;
  peak = std::max(peak, live);
  return toPointer(address);
}

void DeviceCall::deallocate(void *memory) {
  auto block = blocks.find(toAddress(memory));
  if (!memory)
    return;
  if (block == blocks.end())
    fail(DIFF_EXECUTION_FAILED, "the model frees device memory at ", memory,
         ", which it has not allocated");
  live -= block->second;
  blocks.erase(block);
  target.pool->put(toAddress(memory));
}

std::shared_ptr<void> DeviceCall::release(void *memory) {
  auto block = blocks.find(toAddress(memory));
  if (block == blocks.end())
    return nullptr;
  blocks.erase(block);
  return target.pool->own(toAddress(memory));
}

const void *DeviceCall::constant(const void *data, uint64_t bytes) {
  return kernels.constant(data, bytes);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

void DeviceCall::copy(void *to, const void *from, uint64_t bytes) {
  target.stream->copyOnDevice(to, from, bytes);
}

/// A graph copies from the host's memory whenever it runs.
void DeviceCall::upload(void *to, const void *from, uint64_t bytes) {
  if (bytes == 0)
    return;
  if (target.isCaptured)
    from = target.pool->keep(from, bytes);
  target.stream->copyToDevice(to, from, bytes);
}

void DeviceCall::read(void *to, const void *from, uint64_t bytes) {
  if (target.isCaptured)
    fail(DIFF_INVALID_ARGUMENT, "it looks at data of the device while it runs, "
                                "which can't be captured");
  target.stream->copyToHost(to, from, bytes);
  target.stream->synchronize();
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static CUtensorMapDataType tensorMapType(int32_t dtype) {
  switch (dtype) {
  case DIFF_ABI_F32:
    return CU_TENSOR_MAP_DATA_TYPE_FLOAT32;
  case DIFF_ABI_F64:
    return CU_TENSOR_MAP_DATA_TYPE_FLOAT64;
  case DIFF_ABI_F16:
    return CU_TENSOR_MAP_DATA_TYPE_FLOAT16;
  case DIFF_ABI_BF16:
    return CU_TENSOR_MAP_DATA_TYPE_BFLOAT16;
  case DIFF_ABI_I64:
    return CU_TENSOR_MAP_DATA_TYPE_INT64;
  case DIFF_ABI_I32:
    return CU_TENSOR_MAP_DATA_TYPE_INT32;
  case DIFF_ABI_I16:
    return CU_TENSOR_MAP_DATA_TYPE_UINT16;
  case DIFF_ABI_I8:
  case DIFF_ABI_BOOL:
    return CU_TENSOR_MAP_DATA_TYPE_UINT8;
  default:
    fail(DIFF_EXECUTION_FAILED, "a tensor map of element type ", dtype);
  }
}

static CUtensorMapSwizzle tensorMapSwizzle(int32_t bytes) {
  switch (bytes) {
  case 0:
    return CU_TENSOR_MAP_SWIZZLE_NONE;
  case 32:
    return CU_TENSOR_MAP_SWIZZLE_32B;
  case 64:
    return CU_TENSOR_MAP_SWIZZLE_64B;
  case 128:
    return CU_TENSOR_MAP_SWIZZLE_128B;
  default:
    fail(DIFF_EXECUTION_FAILED, "a tensor map with a swizzle of ", bytes);
  }
}

void DeviceCall::tensorMap(void *map, const TensorMapRequest &request) {
  constexpr int32_t mostDims = 5;
  if (!device.driver.cuTensorMapEncodeTiled)
    fail(DIFF_INCOMPATIBLE, "the CUDA driver, of CUDA ",
         device.driver.version(),
         ", has no cuTensorMapEncodeTiled; CUDA 12.0 or later is needed");
  if (request.rank < 1 || request.rank > mostDims)
    fail(DIFF_EXECUTION_FAILED, "a tensor map of rank ", request.rank);
  const cuuint32_t ones[mostDims] = {1, 1, 1, 1, 1};
  device.check(
      device.driver.cuTensorMapEncodeTiled(
          static_cast<CUtensorMap *>(map), tensorMapType(request.dtype),
          static_cast<cuuint32_t>(request.rank),
          const_cast<void *>(request.address), request.dims, request.strides,
          request.box, ones, CU_TENSOR_MAP_INTERLEAVE_NONE,
          tensorMapSwizzle(request.swizzle), CU_TENSOR_MAP_L2_PROMOTION_L2_128B,
          CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE),
      "cuTensorMapEncodeTiled");
}

void DeviceCall::launch(const LaunchRequest &request) {
  const uint32_t *grid = request.grid;
  CUfunction function = kernels.function(request.kernel);
  if (!grid[0] || !grid[1] || !grid[2])
    return;
  CUresult result = device.driver.cuLaunchKernel(
      function, grid[0], grid[1], grid[2], request.threads, 1, 1,
      request.sharedBytes, target.stream->handle, request.args, nullptr);
  if (result == CUDA_SUCCESS)
    return;
  std::ostringstream call;
  call << "cuLaunchKernel of "
       << inQuotes(kernels.variant().kernels[request.kernel].name) << ", "
       << grid[0] << "x" << grid[1] << "x" << grid[2] << " blocks of "
       << request.threads << " threads and " << request.sharedBytes
       << " bytes of shared memory";
  device.check(result, call.str());
}
