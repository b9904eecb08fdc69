//===- ApiTensorMap.cpp - cuTensorMapEncodeTiled --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "TensorMap.h"

#include <cstring>

using namespace cudasim;

static uint16_t elementBytes(CUtensorMapDataType type) {
  static constexpr uint16_t sizes[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2, 4, 4, 4};
  require(static_cast<unsigned>(type) < sizeof sizes / sizeof *sizes);
  return sizes[type];
}

CUresult cuTensorMapEncodeTiled(
    CUtensorMap *result, CUtensorMapDataType type, cuuint32_t rank,
    void *address, const cuuint64_t *dims, const cuuint64_t *strides,
    const cuuint32_t *box, const cuuint32_t *elementStrides,
    CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
    CUtensorMapL2promotion promotion, CUtensorMapFloatOOBfill fill) {
  return contextCall([&](Driver &driver) {
    require(result && dims && box && elementStrides && rank >= 1 && rank <= 5);
    require(driver.capability >= 90, CUDA_ERROR_NOT_SUPPORTED);
    require(rank == 1 || strides);
    require(interleave == CU_TENSOR_MAP_INTERLEAVE_NONE &&
                fill == CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE,
            CUDA_ERROR_NOT_SUPPORTED);
    TensorMap map;
    map.magic = tensorMapMagic;
    map.elementBytes = elementBytes(type);
    map.rank = static_cast<uint8_t>(rank);
    map.swizzle = static_cast<uint8_t>(swizzle);
    map.address = reinterpret_cast<uintptr_t>(address);
    require(map.address % 16 == 0 && map.swizzle <= 3);
    for (unsigned i = 0; i < rank; ++i) {
      require(dims[i] >= 1 && dims[i] <= uint64_t(1) << 32);
      require(box[i] >= 1 && box[i] <= 256 && elementStrides[i] == 1);
      map.dims[i] = dims[i];
      map.box[i] = box[i];
      if (i == 0)
        continue;
      require(strides[i - 1] % 16 == 0 && strides[i - 1] < uint64_t(1) << 40);
      map.strides[i - 1] = strides[i - 1];
    }
    uint32_t inner = box[0] * map.elementBytes;
    require(inner % 16 == 0);
    require(!map.swizzle || inner <= 16u << map.swizzle);
    std::memcpy(result, &map, sizeof map);
  });
}
