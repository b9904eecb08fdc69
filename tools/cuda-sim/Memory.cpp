//===- Memory.cpp - Global and shared memory ------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Memory.h"

#include <algorithm>
#include <cstring>
#include <new>

using namespace cudasim;

static constexpr uint64_t granularity = 512, gap = 1 << 20;

Allocation *DeviceMemory::allocate(uint64_t bytes) {
  if (bytes > capacity - taken)
    return nullptr;
  Allocation fresh;
  fresh.base = next;
  fresh.bytes = bytes;
  fresh.data.reset(new (std::nothrow) uint8_t[bytes]);
  // Zeroes of new memory cost nothing until they are looked at.
  fresh.state.reset(new (std::nothrow) uint8_t[bytes]());
  if (!fresh.data || !fresh.state)
    return nullptr;
  std::memset(fresh.data.get(), freshByte, bytes);
  taken += bytes;
  next += (bytes + granularity - 1) / granularity * granularity + gap;
  return &(allocations[fresh.base] = std::move(fresh));
}

bool DeviceMemory::release(uint64_t address) {
  auto found = allocations.find(address);
  if (found == allocations.end())
    return false;
  taken -= found->second.bytes;
  last = nullptr;
  allocations.erase(found);
  return true;
}

Allocation *DeviceMemory::find(uint64_t address, uint64_t bytes) {
  auto holds = [&](const Allocation &allocation) {
    uint64_t offset = address - allocation.base;
    return address >= allocation.base && offset <= allocation.bytes &&
           bytes <= allocation.bytes - offset;
  };
  if (last && holds(*last))
    return last;
  auto after = allocations.upper_bound(address);
  if (after == allocations.begin())
    return nullptr;
  Allocation &candidate = std::prev(after)->second;
  if (!holds(candidate))
    return nullptr;
  return last = &candidate;
}

const Allocation *DeviceMemory::nearest(uint64_t address) const {
  auto after = allocations.upper_bound(address);
  return after == allocations.begin() ? nullptr : &std::prev(after)->second;
}

void SharedMemory::reset(uint32_t size) {
  data.assign(size, freshByte);
  state.assign(size, Unwritten);
}
