//===- Mbarrier.cpp - mbarrier objects, and the copies that complete on them ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mbarrier.h"
#include "Warp.h"

#include <algorithm>

using namespace cudasim;

/// So many failed tests say that nobody will end the phase.
static constexpr uint64_t patience = 10'000'000;

void Mbarriers::init(Warp &warp, unsigned lane, uint32_t address,
                     uint32_t count) {
  Place place = warp.locate(Space::Shared, address, 8, lane);
  if (objects.count(address))
    faultIn(static_cast<int>(lane), "mbarrier at ", Hex{address},
            " is initialised twice");
  if (!count || count >= 1u << 20)
    faultIn(static_cast<int>(lane), "mbarrier for ", count, " arrivals");
  warp.checkRace(address, 8, Races::Access::Write, lane, warp.line());
  std::fill(place.state, place.state + 8, BarrierObject);
  objects[address] = {count, count, 0, 0};
}

Mbarrier &Mbarriers::at(Warp &warp, unsigned lane, uint32_t address) {
  warp.locate(Space::Shared, address, 8, lane);
  auto found = objects.find(address);
  if (found == objects.end())
    faultIn(static_cast<int>(lane), "there is no mbarrier at ", Hex{address});
  warp.checkRace(address, 8, Races::Access::Atomic, lane, warp.line());
  return found->second;
}

void Mbarriers::invalidate(Warp &warp, unsigned lane, uint32_t address) {
  at(warp, lane, address);
  Place place = warp.locate(Space::Shared, address, 8, lane);
  std::fill(place.state, place.state + 8, Unwritten);
  objects.erase(address);
}

void Mbarriers::completeIfDone(uint32_t address, Mbarrier &barrier) {
  if (barrier.pending || barrier.bytes)
    return;
  ++barrier.phase;
  barrier.pending = barrier.expected;
  fruitless = 0;
  if (block.races)
    block.races->clear(key(address, barrier.phase));
}

uint64_t Mbarriers::arrive(Warp &warp, unsigned lane, uint32_t address,
                           uint32_t count) {
  Mbarrier &barrier = at(warp, lane, address);
  if (count > barrier.pending)
    faultIn(static_cast<int>(lane), count, " arrivals at the mbarrier at ",
            Hex{address}, ", which waits for ", barrier.pending);
  uint64_t phase = barrier.phase;
  if (block.races)
    block.races->arrive(warp.id, key(address, phase));
  barrier.pending -= count;
  completeIfDone(address, barrier);
  return phase;
}

void Mbarriers::expectBytes(Warp &warp, unsigned lane, uint32_t address,
                            int64_t bytes) {
  Mbarrier &barrier = at(warp, lane, address);
  barrier.bytes += bytes;
  completeIfDone(address, barrier);
}

bool Mbarriers::test(Warp &warp, unsigned lane, uint32_t address,
                     uint64_t phase, bool byParity) {
  Mbarrier &barrier = at(warp, lane, address);
  auto over = [&] {
    return byParity ? (barrier.phase & 1) != (phase & 1)
                    : barrier.phase > phase;
  };
  if (!over())
    landTested(warp, address);
  if (over()) {
    if (block.races && barrier.phase)
      block.races->wait(warp.id, key(address, barrier.phase - 1));
    return true;
  }
  warp.yielded = true;
  if (++fruitless > patience)
    faultIn(static_cast<int>(lane), "deadlock: nobody ends phase ",
            barrier.phase, " of the mbarrier at ", Hex{address}, ", where ",
            barrier.pending, " arrivals and ", barrier.bytes,
            " bytes are missing");
  return false;
}

//===----------------------------------------------------------------------===//
// Bulk copies
//===----------------------------------------------------------------------===//

void Mbarriers::start(Warp &warp, BulkCopy copy) {
  at(warp, copy.lane, copy.barrier);
  unsigned agent = block.launch.warps();
  if (block.races)
    block.races->follow(agent, warp.id);
  for (const CopyPiece &piece : copy.pieces) {
    Place place = warp.locate(Space::Shared, piece.shared, 1, copy.lane);
    warp.locate(Space::Shared, piece.shared + piece.bytes - 1, 1, copy.lane);
    for (unsigned i = 0; i < piece.bytes; ++i) {
      if (place.state[i] == Pending || place.state[i] == BarrierObject)
        faultIn(static_cast<int>(copy.lane), "copy to address ",
                Hex{piece.shared + i}, " of shared memory, where ",
                place.state[i] == Pending ? "another copy was not waited for"
                                          : "an mbarrier is");
      if (!piece.zero)
        warp.forRead(Space::Global, piece.global + i, 1, copy.lane);
    }
    warp.checkRaceOf(agent, piece.shared, piece.bytes, Races::Access::Write,
                     copy.lane, copy.line);
    std::fill(place.state, place.state + piece.bytes, Pending);
  }
  if (block.launch.modes.eager)
    return land(warp, copy);
  copies.push_back(std::move(copy));
}

void Mbarriers::land(Warp &warp, const BulkCopy &copy) {
  unsigned agent = block.launch.warps();
  for (const CopyPiece &piece : copy.pieces) {
    uint8_t *to = &block.shared.data[piece.shared];
    if (piece.zero)
      std::memset(to, 0, piece.bytes);
    else
      std::memcpy(to,
                  warp.locate(Space::Global, piece.global, 1, copy.lane).data,
                  piece.bytes);
    std::memset(&block.shared.state[piece.shared], Written, piece.bytes);
    warp.checkRaceOf(agent, piece.shared, piece.bytes, Races::Access::Write,
                     copy.lane, copy.line);
  }
  auto found = objects.find(copy.barrier);
  if (found == objects.end())
    faultIn(-1, "a copy completes on the mbarrier at ", Hex{copy.barrier},
            ", which is no more");
  if (block.races)
    block.races->arrive(agent, key(copy.barrier, found->second.phase));
  found->second.bytes -= static_cast<int64_t>(copy.bytes);
  completeIfDone(copy.barrier, found->second);
}

/// Those that a warp has to wait for the second time: its first test may fail
/// on the device as well.
template <typename Pending>
std::vector<Pending> Mbarriers::takeTested(const Warp &warp, uint32_t address,
                                           std::vector<Pending> &all) const {
  std::vector<Pending> taken, left;
  for (Pending &pending : all) {
    bool lands = false;
    if (pending.barrier == address)
      lands = pending.tested.emplace(warp.id, block.clock).first->second !=
              block.clock;
    (lands ? taken : left).push_back(std::move(pending));
  }
  all = std::move(left);
  return taken;
}

void Mbarriers::landTested(Warp &warp, uint32_t address) {
  for (const BulkCopy &copy : takeTested(warp, address, copies))
    land(warp, copy);
  for (const CopyArrival &arrival : takeTested(warp, address, arrivals))
    finish(arrival);
}

//===----------------------------------------------------------------------===//
// Arrivals of cp.async
//===----------------------------------------------------------------------===//

void Mbarriers::finish(const CopyArrival &arrival) {
  Warp &owner = *block.warps[arrival.warp];
  owner.landStarted(arrival.lane, arrival.copies);
  arrive(owner, arrival.lane, arrival.barrier, 1);
}

void Mbarriers::arriveAfterCopies(Warp &warp, unsigned lane, uint32_t address,
                                  bool counted) {
  Mbarrier &barrier = at(warp, lane, address);
  barrier.pending += counted;
  CopyArrival arrival;
  arrival.barrier = address;
  arrival.warp = warp.id;
  arrival.lane = lane;
  arrival.copies = warp.startedCopies;
  if (block.launch.modes.eager)
    finish(arrival);
  else
    arrivals.push_back(std::move(arrival));
}
