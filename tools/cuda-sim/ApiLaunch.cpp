//===- ApiLaunch.cpp - Attributes of functions, and launches --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <algorithm>
#include <cstring>

using namespace cudasim;

static unsigned maxThreadsOf(const Function &function) {
  const PtxFunction &ptx = *function.ptx;
  unsigned required =
      ptx.requiredThreads[0] * ptx.requiredThreads[1] * ptx.requiredThreads[2];
  return required ? required : ptx.maxThreads ? ptx.maxThreads : 1024;
}

CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute,
                            int value) {
  return contextCall([&](Driver &driver) {
    require(driver.functions.count(function), CUDA_ERROR_INVALID_HANDLE);
    if (attribute == CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT) {
      require(value >= -1 && value <= 100);
      return;
    }
    require(attribute == CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES);
    int most =
        maxSharedPerBlock(driver) - static_cast<int>(function->staticShared);
    require(value >= 0 && value <= most);
    function->maxDynamicShared = value;
  });
}

static int attributeOf(const Driver &driver, CUfunction function,
                       CUfunction_attribute attribute) {
  const PtxModule &ptx = function->module->program->ptx;
  switch (attribute) {
  case CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
    return static_cast<int>(maxThreadsOf(*function->function));
  case CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES:
    return static_cast<int>(function->staticShared);
  case CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES:
    return static_cast<int>(function->function->localBytes);
  case CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES:
  case CU_FUNC_ATTRIBUTE_NUM_REGS: // registers are not allocated here
    return 0;
  case CU_FUNC_ATTRIBUTE_PTX_VERSION:
    return std::atoi(ptx.target.c_str() + 3);
  case CU_FUNC_ATTRIBUTE_BINARY_VERSION:
    return driver.capability;
  case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
    return function->maxDynamicShared;
  case CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT:
    return -1;
  }
  throw ApiError{CUDA_ERROR_INVALID_VALUE};
}

CUresult cuFuncGetAttribute(int *value, CUfunction_attribute attribute,
                            CUfunction function) {
  return contextCall([&](Driver &driver) {
    require(value);
    require(driver.functions.count(function), CUDA_ERROR_INVALID_HANDLE);
    *value = attributeOf(driver, function, attribute);
  });
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// The parameters' bytes from cuLaunchKernel's `params` or `extra`.
static std::vector<uint8_t> parameters(const Function &function, void **params,
                                       void **extra) {
  std::vector<uint8_t> bytes(function.entryParamBytes, 0);
  require(!(params && extra));
  if (extra) {
    const void *buffer = nullptr;
    size_t size = 0;
    for (; *extra != CU_LAUNCH_PARAM_END; extra += 2) {
      if (*extra == CU_LAUNCH_PARAM_BUFFER_POINTER)
        buffer = extra[1];
      else if (*extra == CU_LAUNCH_PARAM_BUFFER_SIZE)
        size = *static_cast<size_t *>(extra[1]);
      else
        require(false);
    }
    require(buffer && size >= bytes.size());
    std::memcpy(bytes.data(), buffer, bytes.size());
    return bytes;
  }
  require(function.params.empty() || params);
  for (size_t i = 0; i < function.params.size(); ++i) {
    require(params[i]);
    std::memcpy(&bytes[function.params[i].offset], params[i],
                function.params[i].bytes);
  }
  return bytes;
}

static void checkSizes(const Driver &driver, CUfunction function,
                       const unsigned (&grid)[3], const unsigned (&block)[3],
                       unsigned sharedBytes) {
  require(grid[0] && grid[1] && grid[2] && block[0] && block[1] && block[2]);
  require(grid[0] <= 2147483647u && grid[1] <= 65535 && grid[2] <= 65535);
  require(block[0] <= 1024 && block[1] <= 1024 && block[2] <= 64);
  uint64_t threads = uint64_t(block[0]) * block[1] * block[2];
  require(threads <= 1024 && threads <= maxThreadsOf(*function->function));
  const unsigned *required = function->function->ptx->requiredThreads;
  require(!required[0] || std::equal(block, block + 3, required));
  require(sharedBytes <= static_cast<unsigned>(function->maxDynamicShared));
}

CUresult cuLaunchKernel(CUfunction function, unsigned gridX, unsigned gridY,
                        unsigned gridZ, unsigned blockX, unsigned blockY,
                        unsigned blockZ, unsigned sharedBytes, CUstream stream,
                        void **params, void **extra) {
  return contextCall([&](Driver &driver) {
    require(driver.functions.count(function), CUDA_ERROR_INVALID_HANDLE);
    const unsigned grid[3] = {gridX, gridY, gridZ},
                   block[3] = {blockX, blockY, blockZ};
    checkSizes(driver, function, grid, block, sharedBytes);
    Launch launch(*function->module->program, *function->function,
                  *driver.memory);
    std::copy(grid, grid + 3, launch.grid);
    std::copy(block, block + 3, launch.block);
    std::copy(grid, grid + 3, launch.counters.grid);
    std::copy(block, block + 3, launch.counters.block);
    launch.dynamicShared = sharedBytes;
    launch.params = parameters(*function->function, params, extra);
    launch.sharedAddresses = function->sharedAddresses;
    launch.sharedBytes = sharedReserved + function->staticShared + sharedBytes;
    launch.counters.kernel = function->function->name;
    launch.counters.sharedBytes = function->staticShared + sharedBytes;
    driver.enqueue(stream, [launch, &driver] {
      Launch once = launch;
      driver.run(once);
    });
  });
}
