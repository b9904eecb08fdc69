//===- Memory.h - Global and shared memory --------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_MEMORY_H
#define DIFF_CUDASIM_MEMORY_H

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace cudasim {

/// What is known of a byte.
enum ByteState : uint8_t {
  Unwritten = 0,
  Written = 1,
  Pending = 2, // destination of a copy that nobody has waited for
  BarrierObject = 3
};

/// Fresh memory holds NaNs of every type.
constexpr uint8_t freshByte = 0xff;

/// Where the other spaces are within generic addresses. Global addresses are
/// above all of them and above what a host of today can have in a pointer.
constexpr uint64_t sharedWindow = 1ull << 40;
constexpr uint64_t localWindow = 2ull << 40;
constexpr uint64_t paramWindow = 3ull << 40;
constexpr uint64_t windowBytes = 1ull << 32;
constexpr uint64_t globalBase = 1ull << 48;

struct Allocation {
  uint64_t base = 0, bytes = 0;
  std::unique_ptr<uint8_t[]> data, state;
  bool readOnly = false;
};

/// The device's memory. Between allocations there is room that belongs to
/// none, so that an index that runs over does not reach the next.
class DeviceMemory {
public:
  explicit DeviceMemory(uint64_t capacity) : capacity(capacity) {}

  /// Null when there is not enough left.
  Allocation *allocate(uint64_t bytes);
  /// False if no allocation begins there.
  bool release(uint64_t address);
  /// The allocation that has all these bytes, or null.
  Allocation *find(uint64_t address, uint64_t bytes);
  /// The allocation at or below the address, for messages.
  const Allocation *nearest(uint64_t address) const;

  uint64_t total() const { return capacity; }
  uint64_t used() const { return taken; }

private:
  uint64_t capacity, taken = 0;
  uint64_t next = globalBase;
  std::map<uint64_t, Allocation> allocations;
  Allocation *last = nullptr;
};

/// The shared memory of the block that runs.
struct SharedMemory {
  void reset(uint32_t size);
  std::vector<uint8_t> data, state;
};

/// The first bytes of shared memory are the system's.
constexpr uint32_t sharedReserved = 1024;

} // namespace cudasim

#endif // DIFF_CUDASIM_MEMORY_H
