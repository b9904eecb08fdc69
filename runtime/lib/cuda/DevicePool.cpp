//===- DevicePool.cpp - Device memory of a context ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DevicePool.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace diff;
using namespace diff::cuda;

static constexpr uint64_t granularity = 512;
/// What is asked of the driver: its own pages.
static constexpr uint64_t segmentBytes = uint64_t(2) << 20;

static uint64_t roundUp(uint64_t bytes, uint64_t multiple) {
  uint64_t rounded;
  if (__builtin_add_overflow(std::max<uint64_t>(bytes, 1), multiple - 1,
                             &rounded))
    return UINT64_MAX / multiple * multiple;
  return rounded / multiple * multiple;
}

/// Whether each allocation is to be one of the driver's.
static bool poolsAreOff() {
  const char *value = std::getenv("DIFF_CUDA_POOL");
  return value && std::strcmp(value, "off") == 0;
}

DevicePool::DevicePool(std::shared_ptr<Device> owner, bool isReserved)
    : device(std::move(owner)), isReserved(isReserved), isPlain(poolsAreOff()) {
}

DevicePool::~DevicePool() {
  for (uint64_t address : toFree)
    device->free(address);
  trimLocked();
}

uint64_t DevicePool::take(uint64_t bytes) {
  if (isPlain)
    return device->allocate(bytes);
  std::lock_guard<std::mutex> lock(mutex);
  uint64_t wanted = roundUp(bytes, granularity);
  auto found = byBytes.lower_bound({wanted, 0});
  if (found == byBytes.end()) {
    addSegment(wanted);
    found = byBytes.lower_bound({wanted, 0});
  }
  auto piece = pieces.find(found->second);
  byBytes.erase(found);
  piece->second.isFree = false;
  cut(piece, wanted);
  return piece->first;
}

/// What is kept but of no use now is given up before memory is said to be out.
void DevicePool::addSegment(uint64_t bytes) {
  uint64_t rounded = roundUp(bytes, segmentBytes);
  uint64_t address = device->tryAllocate(rounded);
  if (!address) {
    trimLocked();
    address = device->tryAllocate(rounded);
  }
  if (!address) {
    rounded = bytes;
    address = device->allocate(bytes);
  }
  setFree(pieces.emplace(address, Piece{rounded, address, false}).first);
}

/// Leaves the piece with so many bytes; the rest is free.
void DevicePool::cut(Pieces::iterator piece, uint64_t bytes) {
  uint64_t rest = piece->second.bytes - bytes;
  if (!rest)
    return;
  piece->second.bytes = bytes;
  Piece other{rest, piece->second.segment, false};
  setFree(pieces.emplace(piece->first + bytes, other).first);
}

void DevicePool::setFree(Pieces::iterator piece) {
  piece->second.isFree = true;
  byBytes.insert({piece->second.bytes, piece->first});
}

/// Two free neighbours become one.
bool DevicePool::join(Pieces::iterator first, Pieces::iterator second) {
  if (!first->second.isFree || !second->second.isFree ||
      first->second.segment != second->second.segment)
    return false;
  byBytes.erase({first->second.bytes, first->first});
  byBytes.erase({second->second.bytes, second->first});
  first->second.bytes += second->second.bytes;
  pieces.erase(second);
  setFree(first);
  return true;
}

void DevicePool::put(uint64_t address) noexcept {
  std::lock_guard<std::mutex> lock(mutex);
  if (isPlain && isReserved)
    return toFree.push_back(address);
  if (isPlain)
    return device->free(address);
  auto piece = pieces.find(address);
  if (piece == pieces.end() || piece->second.isFree)
    return;
  setFree(piece);
  auto next = std::next(piece);
  if (next != pieces.end())
    join(piece, next);
  if (piece != pieces.begin())
    join(std::prev(piece), piece);
}

std::shared_ptr<void> DevicePool::own(uint64_t address) {
  return std::shared_ptr<void>(toPointer(address),
                               [pool = shared_from_this()](void *memory) {
                                 pool->put(toAddress(memory));
                               });
}

void DevicePool::trim() noexcept {
  std::lock_guard<std::mutex> lock(mutex);
  trimLocked();
}

void DevicePool::trimLocked() noexcept {
  for (auto piece = pieces.begin(); piece != pieces.end();) {
    auto next = std::next(piece);
    bool isWhole =
        piece->first == piece->second.segment &&
        (next == pieces.end() || next->second.segment != piece->second.segment);
    if (piece->second.isFree && isWhole) {
      byBytes.erase({piece->second.bytes, piece->first});
      device->free(piece->first);
      pieces.erase(piece);
    }
    piece = next;
  }
}

const void *DevicePool::keep(const void *data, uint64_t bytes) {
  std::lock_guard<std::mutex> lock(mutex);
  const char *begin = static_cast<const char *>(data);
  return kept.emplace_back(begin, begin + bytes).data();
}
