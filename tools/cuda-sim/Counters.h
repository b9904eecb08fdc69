//===- Counters.h - What launches did -------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_COUNTERS_H
#define DIFF_CUDASIM_COUNTERS_H

#include <cstdint>
#include <string>
#include <vector>

namespace cudasim {

/// Of one launch. Instructions are counted once for each warp.
struct Counters {
  std::string kernel;
  unsigned grid[3] = {0, 0, 0}, block[3] = {0, 0, 0};
  uint32_t sharedBytes = 0;
  std::vector<uint64_t> opcodes; // by Inst::counter
  const std::vector<std::string> *opcodeNames = nullptr;
  uint64_t instructions = 0, mma = 0, wgmma = 0;
  /// Passes over the banks of shared memory, and how few would have done.
  uint64_t sharedWavefronts = 0, sharedMinimum = 0;
  /// Sectors of 32 bytes touched, and how few would have held the bytes.
  uint64_t globalSectors = 0, globalMinimum = 0;
  uint64_t globalBytesRead = 0, globalBytesWritten = 0;

  /// `addresses` and `bytes` of the lanes of one access.
  void countShared(const uint64_t *addresses, uint32_t mask, unsigned bytes);
  void countGlobal(const uint64_t *addresses, uint32_t mask, unsigned bytes,
                   bool write);
};

/// As JSON text, a list with an object for each launch.
std::string toJson(const std::vector<Counters> &launches);

} // namespace cudasim

#endif // DIFF_CUDASIM_COUNTERS_H
