//===- TensorMap.h - What cuTensorMapEncodeTiled makes and TMA reads ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_TENSORMAP_H
#define DIFF_CUDASIM_TENSORMAP_H

#include <cstdint>

namespace cudasim {

/// The 128 bytes of a CUtensorMap, in a form of our own.
struct TensorMap {
  uint32_t magic = 0;
  uint16_t elementBytes = 0;
  uint8_t rank = 0, swizzle = 0; // 0 none, 1, 2, 3: 32, 64, 128 bytes
  uint64_t address = 0;
  uint64_t dims[5] = {};    // the fastest first
  uint64_t strides[4] = {}; // in bytes, of all but the fastest
  uint32_t box[5] = {};
  uint32_t unused[5] = {};
};
static_assert(sizeof(TensorMap) == 128, "as the driver's");

constexpr uint32_t tensorMapMagic = 0x74d1f3a9;

/// Pieces of 16 bytes change places within 8 rows: bits of the address above
/// the pattern's span are added to those that number the pieces.
inline uint32_t swizzled(uint32_t address, unsigned mode) {
  uint32_t pieces = (1u << mode) - 1;
  return address ^ ((address >> 7 & pieces) << 4);
}

} // namespace cudasim

#endif // DIFF_CUDASIM_TENSORMAP_H
