//===- WarpMemory.cpp - A warp's accesses to memory, checked --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Warp.h"

using namespace cudasim;

/// The space that a generic address is in; makes it an address of that space.
static Space resolve(Space space, uint64_t &address) {
  if (space == Space::Const)
    return Space::Global;
  if (space != Space::Generic)
    return space;
  for (auto [window, inner] : {std::pair{sharedWindow, Space::Shared},
                               std::pair{localWindow, Space::Local},
                               std::pair{paramWindow, Space::Param}})
    if (address >= window && address < window + windowBytes) {
      address -= window;
      return inner;
    }
  return Space::Global;
}

void Warp::outOfBounds(Space space, uint64_t address, unsigned bytes,
                       unsigned lane) {
  std::ostringstream where;
  if (space == Space::Shared) {
    where << "shared memory of the block ends at "
          << Hex{block.launch.sharedBytes};
  } else if (space == Space::Local) {
    where << "local memory of the thread ends at " << Hex{localTop};
  } else if (space == Space::Param) {
    where << "the parameters end at " << Hex{block.launch.params.size()};
  } else if (const Allocation *near = block.launch.memory.nearest(address)) {
    where << "the allocation below is " << Hex{near->base} << " to "
          << Hex{near->base + near->bytes};
  } else {
    where << "no allocation is below";
  }
  fault(CUDA_ERROR_ILLEGAL_ADDRESS, static_cast<int>(lane), bytes,
        " bytes at address ", Hex{address}, " are out of bounds in ",
        nameOf(space), " memory: ", where.str());
}

Place Warp::locate(Space space, uint64_t address, unsigned bytes,
                   unsigned lane) {
  space = resolve(space, address);
  if (address & (bytes - 1))
    fault(CUDA_ERROR_MISALIGNED_ADDRESS, static_cast<int>(lane), bytes,
          " bytes at address ", Hex{address}, " of ", nameOf(space),
          " memory are not aligned to their size");
  Place place;
  place.space = space;
  Launch &launch = block.launch;
  uint64_t end = address + bytes;
  if (space == Space::Shared) {
    if (address < sharedReserved || end > launch.sharedBytes)
      outOfBounds(space, address, bytes, lane);
    place.shared = static_cast<uint32_t>(address);
    place.data = &block.shared.data[address];
    place.state = &block.shared.state[address];
  } else if (space == Space::Local) {
    if (end > localTop)
      outOfBounds(space, address, bytes, lane);
    place.data = &local[lane][address];
  } else if (space == Space::Param) {
    if (end > launch.params.size())
      outOfBounds(space, address, bytes, lane);
    place.data = &launch.params[address];
  } else {
    Allocation *allocation = launch.memory.find(address, bytes);
    if (!allocation)
      outOfBounds(space, address, bytes, lane);
    place.data = &allocation->data[address - allocation->base];
    place.state = &allocation->state[address - allocation->base];
  }
  return place;
}

void Warp::checkWritten(const Place &place, uint64_t address, unsigned bytes,
                        unsigned lane) {
  for (unsigned i = 0; i < bytes; ++i) {
    if (place.state[i] == Written)
      continue;
    if (place.state[i] == Pending)
      faultIn(static_cast<int>(lane), "read of ", bytes, " bytes at address ",
              Hex{address},
              " of shared memory, which are the destination of a"
              " copy that was not waited for");
    faultIn(static_cast<int>(lane), "read of ", bytes, " bytes at address ",
            Hex{address}, " of ", nameOf(place.space), " memory, which ",
            place.state[i] == BarrierObject ? "are an mbarrier"
                                            : "nothing has written");
  }
}

static const char *verb(Races::Access access) {
  return access == Races::Access::Read    ? "read"
         : access == Races::Access::Write ? "write"
                                          : "atomic access";
}

void Warp::checkRace(uint32_t shared, unsigned bytes, Races::Access access,
                     unsigned lane, int line) {
  checkRaceOf(id, shared, bytes, access, lane, line);
}

void Warp::checkRaceOf(unsigned agent, uint32_t shared, unsigned bytes,
                       Races::Access access, unsigned lane, int line) {
  if (!block.races)
    return;
  auto by = [&](unsigned number) {
    return number == block.launch.warps() ? "a bulk copy"
                                          : "warp " + std::to_string(number);
  };
  if (auto conflict = block.races->access(agent, shared, bytes, access, line))
    faultIn(static_cast<int>(lane), "race on shared memory: this ",
            verb(access), " of ", bytes, " bytes at address ", Hex{shared},
            " by ", by(agent), " and the ", verb(conflict->access), " of ",
            Hex{conflict->address}, " by ", by(conflict->warp), " at line ",
            conflict->line, " have no barrier between them");
}

uint8_t *Warp::forRead(Space space, uint64_t address, unsigned bytes,
                       unsigned lane) {
  Place place = locate(space, address, bytes, lane);
  if (place.state)
    checkWritten(place, address, bytes, lane);
  if (place.space == Space::Shared)
    checkRace(place.shared, bytes, Races::Access::Read, lane, line());
  return place.data;
}

uint8_t *Warp::forWrite(Space space, uint64_t address, unsigned bytes,
                        unsigned lane) {
  Place place = locate(space, address, bytes, lane);
  if (place.space == Space::Param)
    faultIn(static_cast<int>(lane), "write to the kernel's parameters");
  if (place.space == Space::Global &&
      block.launch.memory.find(address, bytes)->readOnly)
    faultIn(static_cast<int>(lane), "write to constant memory at address ",
            Hex{address});
  if (place.space == Space::Shared) {
    for (unsigned i = 0; i < bytes; ++i) {
      if (place.state[i] == BarrierObject)
        faultIn(static_cast<int>(lane), "write of ", bytes,
                " bytes at address ", Hex{address},
                " of shared memory, where an mbarrier is");
      if (place.state[i] == Pending)
        faultIn(static_cast<int>(lane), "write of ", bytes,
                " bytes at address ", Hex{address},
                " of shared memory, which are the destination of"
                " a copy that was not waited for");
    }
    checkRace(place.shared, bytes, Races::Access::Write, lane, line());
  }
  if (place.state)
    std::memset(place.state, Written, bytes);
  return place.data;
}

uint8_t *Warp::forAtomic(Space space, uint64_t address, unsigned bytes,
                         unsigned lane) {
  Place place = locate(space, address, bytes, lane);
  if (place.space != Space::Shared && place.space != Space::Global)
    faultIn(static_cast<int>(lane), "atomic access to ", nameOf(place.space),
            " memory");
  checkWritten(place, address, bytes, lane);
  if (place.space == Space::Shared)
    checkRace(place.shared, bytes, Races::Access::Atomic, lane, line());
  return place.data;
}

/// The spaces of the lanes may differ when they are generic: each part counts
/// on its own.
void Warp::countAccess(Space space, const uint64_t *addresses, uint32_t mask,
                       unsigned bytes, bool write) {
  uint64_t resolved[32];
  uint32_t shared = 0, global = 0;
  forEachLane(mask, [&](unsigned lane) {
    resolved[lane] = addresses[lane];
    Space inner = resolve(space, resolved[lane]);
    shared |= static_cast<uint32_t>(inner == Space::Shared) << lane;
    global |= static_cast<uint32_t>(inner == Space::Global) << lane;
  });
  Counters &counters = block.launch.counters;
  if (shared)
    counters.countShared(resolved, shared, bytes);
  if (global)
    counters.countGlobal(resolved, global, bytes, write);
}
