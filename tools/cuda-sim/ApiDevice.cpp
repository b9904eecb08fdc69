//===- ApiDevice.cpp - Device and context ---------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <algorithm>
#include <cstring>

using namespace cudasim;

CUresult cuInit(unsigned flags) {
  if (flags)
    return CUDA_ERROR_INVALID_VALUE;
  Driver &driver = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(driver.mutex);
  if (!driver.hasDevice)
    return CUDA_ERROR_NO_DEVICE;
  driver.initialized = true;
  return CUDA_SUCCESS;
}

CUresult cuDriverGetVersion(int *version) {
  if (!version)
    return CUDA_ERROR_INVALID_VALUE;
  *version = Driver::get().version;
  return CUDA_SUCCESS;
}

CUresult cuDeviceGetCount(int *count) {
  return apiCall([&](Driver &) {
    require(count);
    *count = 1;
  });
}

CUresult cuDeviceGet(CUdevice *device, int ordinal) {
  return apiCall([&](Driver &) {
    require(device);
    require(ordinal == 0, CUDA_ERROR_INVALID_DEVICE);
    *device = 0;
  });
}

CUresult cuDeviceGetName(char *name, int length, CUdevice device) {
  return apiCall([&](Driver &driver) {
    require(name && length > 0);
    require(device == 0, CUDA_ERROR_INVALID_DEVICE);
    std::string text = "diff-mlir simulated sm_" +
                       std::to_string(driver.capability) +
                       (driver.archSpecific ? "a" : "");
    std::strncpy(name, text.c_str(), static_cast<size_t>(length) - 1);
    name[length - 1] = '\0';
  });
}

/// Shared memory that a block may ask for, and that a multiprocessor has.
static int sharedKilobytes(int capability, bool ofBlock) {
  switch (capability) {
  case 80:
  case 87:
    return ofBlock ? 163 : 164;
  case 75:
    return 64;
  case 70:
  case 72:
    return 96;
  case 86:
  case 89:
  case 120:
  case 121:
    return ofBlock ? 99 : 100;
  default:
    return capability >= 90 ? (ofBlock ? 227 : 228) : 48;
  }
}

int cudasim::maxSharedPerBlock(const Driver &driver) {
  return sharedKilobytes(driver.capability, true) * 1024;
}

/// What is the same for every chip, -1 for the rest.
static int commonAttribute(CUdevice_attribute attribute) {
  switch (attribute) {
  case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
  case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X:
  case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y:
    return 1024;
  case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z:
    return 64;
  case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X:
    return 2147483647;
  case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y:
  case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z:
    return 65535;
  case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK:
    return 48 * 1024;
  case CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY:
    return 64 * 1024;
  case CU_DEVICE_ATTRIBUTE_WARP_SIZE:
    return 32;
  case CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK:
    return 65536;
  case CU_DEVICE_ATTRIBUTE_CLOCK_RATE:
    return 1000000;
  case CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE:
    return 40 << 20;
  case CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS:
  case CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING:
  case CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED:
    return 1;
  default:
    return -1;
  }
}

static int attributeOf(const Driver &driver, CUdevice_attribute attribute) {
  switch (attribute) {
  case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT:
    return driver.capability >= 90 ? 132 : 108;
  case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR:
    return driver.capability == 80 || driver.capability >= 90 ? 2048 : 1536;
  case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR:
    return driver.capability / 10;
  case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR:
    return driver.capability % 10;
  case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR:
    return sharedKilobytes(driver.capability, false) * 1024;
  case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN:
    return maxSharedPerBlock(driver);
  default:
    break;
  }
  int value = commonAttribute(attribute);
  require(value >= 0);
  return value;
}

CUresult cuDeviceGetAttribute(int *value, CUdevice_attribute attribute,
                              CUdevice device) {
  return apiCall([&](Driver &driver) {
    require(value);
    require(device == 0, CUDA_ERROR_INVALID_DEVICE);
    *value = attributeOf(driver, attribute);
  });
}

CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice device) {
  return apiCall([&](Driver &driver) {
    require(bytes);
    require(device == 0, CUDA_ERROR_INVALID_DEVICE);
    *bytes = driver.memory->total();
  });
}

//===----------------------------------------------------------------------===//
// Context
//===----------------------------------------------------------------------===//

CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
  return apiCall([&](Driver &driver) {
    require(context);
    require(device == 0, CUDA_ERROR_INVALID_DEVICE);
    ++driver.context.references;
    *context = &driver.context;
  });
}

/// The last one ends the context: allocations and modules are gone, and with
/// them the error of a launch that failed.
CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device) {
  return apiCall([&](Driver &driver) {
    require(device == 0, CUDA_ERROR_INVALID_DEVICE);
    require(driver.context.references > 0, CUDA_ERROR_INVALID_CONTEXT);
    if (--driver.context.references)
      return;
    driver.writeCounters();
    driver.endContext();
  });
}

CUresult cuCtxSetCurrent(CUcontext context) {
  return apiCall([&](Driver &driver) {
    bool alive = context == &driver.context && driver.context.references > 0;
    require(!context || alive, CUDA_ERROR_INVALID_CONTEXT);
    threadState().context = context;
  });
}

CUresult cuCtxGetCurrent(CUcontext *context) {
  return apiCall([&](Driver &driver) {
    require(context);
    bool alive = driver.context.references > 0;
    *context = alive ? threadState().context : nullptr;
  });
}

CUresult cuCtxSynchronize(void) {
  return contextCall([&](Driver &driver) {
    driver.drainAll();
    driver.writeCounters();
  });
}
