//===- Races.cpp - Races between the warps of a block on shared memory ----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Races.h"

#include <algorithm>

using namespace cudasim;

Races::Races(unsigned warps, uint32_t bytes)
    : clocks(warps + 1, Clock(warps + 1, 0)), cells(bytes) {
  for (unsigned warp = 0; warp <= warps; ++warp)
    clocks[warp][warp] = 1;
}

void Races::arrive(unsigned warp, uint64_t barrier) {
  Clock &clock = barriers[barrier];
  clock.resize(clocks.size(), 0);
  for (size_t i = 0; i < clock.size(); ++i)
    clock[i] = std::max(clock[i], clocks[warp][i]);
  ++clocks[warp][warp];
}

void Races::wait(unsigned warp, uint64_t barrier) {
  auto found = barriers.find(barrier);
  if (found == barriers.end())
    return;
  for (size_t i = 0; i < found->second.size(); ++i)
    clocks[warp][i] = std::max(clocks[warp][i], found->second[i]);
}

void Races::follow(unsigned agent, unsigned other) {
  for (size_t i = 0; i < clocks.size(); ++i)
    clocks[agent][i] = std::max(clocks[agent][i], clocks[other][i]);
  ++clocks[other][other];
}

std::optional<Races::Conflict> Races::checkWrite(unsigned warp,
                                                 const Cell &cell,
                                                 uint32_t address,
                                                 Access access) const {
  if (cell.writeTime && !happened(warp, cell.writer, cell.writeTime))
    return Conflict{cell.writer, cell.writeLine, Access::Write, address};
  // Atomic accesses are in order among themselves.
  if (access != Access::Atomic && cell.atomicTime &&
      !happened(warp, cell.atomicWarp, cell.atomicTime))
    return Conflict{cell.atomicWarp, cell.atomicLine, Access::Atomic, address};
  return std::nullopt;
}

std::optional<Races::Conflict>
Races::checkReads(unsigned warp, const Cell &cell, uint32_t address) const {
  if (cell.reader == nobody)
    return std::nullopt;
  if (cell.reader != several) {
    if (happened(warp, cell.reader, cell.readTime))
      return std::nullopt;
    return Conflict{cell.reader, cell.readLine, Access::Read, address};
  }
  const Clock &times = readers[cell.readTime];
  for (unsigned other = 0; other < times.size(); ++other)
    if (times[other] && !happened(warp, other, times[other]))
      return Conflict{other, cell.readLine, Access::Read, address};
  return std::nullopt;
}

void Races::recordRead(unsigned warp, Cell &cell, int line) {
  uint32_t now = clocks[warp][warp];
  cell.readLine = line;
  if (cell.reader == several) {
    readers[cell.readTime][warp] = now;
    return;
  }
  if (cell.reader == nobody || happened(warp, cell.reader, cell.readTime)) {
    cell.reader = static_cast<uint8_t>(warp);
    cell.readTime = now;
    return;
  }
  uint32_t index = newReaders();
  readers[index][cell.reader] = cell.readTime;
  readers[index][warp] = now;
  cell.readTime = index;
  cell.reader = several;
}

uint32_t Races::newReaders() {
  if (freeReaders.empty()) {
    readers.emplace_back(clocks.size(), 0);
    return static_cast<uint32_t>(readers.size() - 1);
  }
  uint32_t index = freeReaders.back();
  freeReaders.pop_back();
  std::fill(readers[index].begin(), readers[index].end(), 0);
  return index;
}

std::optional<Races::Conflict> Races::access(unsigned warp, uint32_t address,
                                             unsigned bytes, Access access,
                                             int line) {
  for (uint32_t byte = address; byte < address + bytes; ++byte) {
    Cell &cell = cells[byte];
    if (auto conflict = checkWrite(warp, cell, byte, access))
      return conflict;
    if (access == Access::Read) {
      recordRead(warp, cell, line);
      continue;
    }
    if (auto conflict = checkReads(warp, cell, byte))
      return conflict;
    recordWrite(warp, cell, access, line);
  }
  return std::nullopt;
}

void Races::recordWrite(unsigned warp, Cell &cell, Access access, int line) {
  uint32_t now = clocks[warp][warp];
  auto number = static_cast<uint8_t>(warp);
  if (access == Access::Atomic) {
    cell.atomicTime = now;
    cell.atomicLine = line;
    cell.atomicWarp = number;
    return;
  }
  cell.writer = number;
  cell.writeTime = now;
  cell.writeLine = line;
  cell.atomicTime = 0;
  if (cell.reader == several)
    freeReaders.push_back(cell.readTime);
  cell.reader = nobody;
}
