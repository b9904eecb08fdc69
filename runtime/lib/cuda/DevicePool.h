//===- DevicePool.h - Device memory of a context --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CUDA_DEVICEPOOL_H
#define DIFF_RUNTIME_CUDA_DEVICEPOOL_H

#include "Device.h"

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace diff::cuda {

/// Memory that is given out again as soon as it has been put back: to work that
/// is enqueued later on the same stream, whatever has not run yet. The driver's
/// own allocation takes a thousand times as long, and its free waits for the
/// device.
///
/// Blocks are cut from the smallest free piece that is large enough, and grow
/// together again when they come back, so that the calls of a program come to
/// fit what the first ones have taken.
class DevicePool : public std::enable_shared_from_this<DevicePool> {
public:
  /// A pool that is reserved for a captured call gives nothing back to the
  /// driver before its end.
  DevicePool(std::shared_ptr<Device> device, bool isReserved);
  ~DevicePool();
  DevicePool(const DevicePool &) = delete;
  DevicePool &operator=(const DevicePool &) = delete;

  /// At a multiple of 256 bytes. Throws when there is none.
  uint64_t take(uint64_t bytes);
  void put(uint64_t address) noexcept;
  /// What take() returned, for a tensor: put back with the last of its owners.
  std::shared_ptr<void> own(uint64_t address);

  /// Gives back to the driver what nobody has.
  void trim() noexcept;

  /// A copy of host memory that lasts as long as the pool, for graphs.
  const void *keep(const void *data, uint64_t bytes);

private:
  struct Piece {
    uint64_t bytes;
    uint64_t segment; ///< where the driver's allocation begins
    bool isFree;
  };
  using Pieces = std::map<uint64_t, Piece>;

  void addSegment(uint64_t bytes);
  void cut(Pieces::iterator piece, uint64_t bytes);
  void setFree(Pieces::iterator piece);
  bool join(Pieces::iterator first, Pieces::iterator second);
  void trimLocked() noexcept;

  const std::shared_ptr<Device> device;
  const bool isReserved, isPlain;
  std::mutex mutex;
  Pieces pieces;                                   ///< by address
  std::set<std::pair<uint64_t, uint64_t>> byBytes; ///< the free ones
  std::vector<uint64_t> toFree; ///< of a pool that is reserved and plain
  std::deque<std::vector<char>> kept;
};

} // namespace diff::cuda

#endif // DIFF_RUNTIME_CUDA_DEVICEPOOL_H
