//===- AsyncCopy.cpp - cp.async: copies that land later -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From its start until the thread has waited for its group, a copy's
// destination may be neither read nor written. The bytes come over at the
// start (eager) or when they are waited for (lazy).
//
//===----------------------------------------------------------------------===//

#include "BulkCopy.h"
#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

static void bringOver(Warp &warp, const PendingCopy &copy) {
  uint8_t *to = &warp.block.shared.data[copy.shared];
  if (copy.sourceBytes) {
    // The source may have been freed since; it was checked at the start.
    Allocation *from =
        warp.block.launch.memory.find(copy.global, copy.sourceBytes);
    std::memcpy(to, &from->data[copy.global - from->base], copy.sourceBytes);
  }
  std::memset(to + copy.sourceBytes, 0, copy.bytes - copy.sourceBytes);
}

void Warp::startCopy(const PendingCopy &copy) {
  Place place = locate(Space::Shared, copy.shared, copy.bytes, copy.lane);
  if (copy.global & (copy.bytes - 1))
    locate(Space::Global, copy.global, copy.bytes, copy.lane);
  for (unsigned i = 0; i < copy.sourceBytes; ++i)
    forRead(Space::Global, copy.global + i, 1, copy.lane);
  for (unsigned i = 0; i < copy.bytes; ++i)
    if (place.state[i] == Pending || place.state[i] == BarrierObject)
      faultIn(static_cast<int>(copy.lane), "copy of ", unsigned(copy.bytes),
              " bytes to address ", Hex{copy.shared},
              " of shared memory, where ",
              place.state[i] == Pending ? "another copy was not waited for"
                                        : "an mbarrier is");
  checkRace(copy.shared, copy.bytes, Races::Access::Write, copy.lane,
            copy.line);
  std::memset(place.state, Pending, copy.bytes);
  if (block.launch.modes.eager)
    bringOver(*this, copy);
  copies.push_back(copy);
  copies.back().group = groups[copy.lane];
  copies.back().number = startedCopies++;
}

void Warp::land(const PendingCopy &copy) {
  if (!block.launch.modes.eager)
    bringOver(*this, copy);
  std::memset(&block.shared.state[copy.shared], Written, copy.bytes);
  checkRace(copy.shared, copy.bytes, Races::Access::Write, copy.lane,
            copy.line);
}

void Warp::commitCopies(uint32_t mask) {
  forEachLane(mask, [&](unsigned lane) { ++groups[lane]; });
}

template <typename Waited>
static std::vector<PendingCopy> takeWaited(std::vector<PendingCopy> &all,
                                           Waited &&waited) {
  std::vector<PendingCopy> taken, left;
  for (const PendingCopy &copy : all)
    (waited(copy) ? taken : left).push_back(copy);
  all = std::move(left);
  return taken;
}

void Warp::waitCopies(uint32_t mask, uint64_t pending, bool all) {
  auto waited = [&](const PendingCopy &copy) {
    return mask >> copy.lane & 1 &&
           (all || copy.group + pending < groups[copy.lane]);
  };
  for (const PendingCopy &copy : takeWaited(copies, waited))
    land(copy);
}

void Warp::landStarted(unsigned lane, uint64_t count) {
  auto waited = [&](const PendingCopy &copy) {
    return copy.lane == lane && copy.number < count;
  };
  for (const PendingCopy &copy : takeWaited(copies, waited))
    land(copy);
}

/// s: destination, source, bytes of the source (or absent). offset, extra: of
/// the addresses. flag: the last operand is a predicate to ignore the source.
static void copyAsync(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *to = warp.row(inst.s[0]), *from = warp.row(inst.s[1]);
  const uint64_t *size = inst.s.size() > 2 ? warp.row(inst.s[2]) : nullptr;
  uint64_t shared[32] = {}, global[32] = {};
  uint32_t reading = 0;
  forEachLane(mask, [&](unsigned lane) {
    PendingCopy copy = {};
    copy.lane = lane;
    shared[lane] = static_cast<uint32_t>(to[lane] + inst.offset);
    global[lane] = from[lane] + static_cast<int32_t>(inst.extra);
    copy.shared = static_cast<uint32_t>(shared[lane]);
    copy.global = global[lane];
    copy.bytes = inst.bytes;
    uint64_t source = inst.bytes;
    if (size && inst.flag)
      source = size[lane] & 1 ? 0 : inst.bytes;
    else if (size)
      source = static_cast<uint32_t>(size[lane]);
    if (source > inst.bytes)
      faultIn(static_cast<int>(lane), "a copy of ", unsigned(inst.bytes),
              " bytes with ", source, " bytes of source");
    copy.sourceBytes = static_cast<uint8_t>(source);
    copy.line = inst.line;
    warp.startCopy(copy);
    if (source)
      reading |= 1u << lane;
  });
  warp.countAccess(Space::Shared, shared, mask, inst.bytes, true);
  if (reading)
    warp.countAccess(Space::Global, global, reading, inst.bytes, false);
}

static void commitGroup(Warp &warp, const Inst &inst, uint32_t mask) {
  warp.commitCopies(mask);
}

static void waitGroup(Warp &warp, const Inst &inst, uint32_t mask) {
  warp.waitCopies(mask, inst.extra, inst.flag);
}

/// flag: .noinc.
static void arriveAfter(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *address = warp.row(inst.s[0]);
  forEachLane(mask, [&](unsigned lane) {
    auto barrier = static_cast<uint32_t>(address[lane] + inst.offset);
    warp.block.mbarriers.arriveAfterCopies(warp, lane, barrier, !inst.flag);
  });
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static void decodeCopy(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  bool bypasses = decoder.takeOneOf({"ca", "cg"}) == 1;
  if (!decoder.take("shared") && !decoder.take("shared::cta"))
    decoder.fail(".shared is missing");
  if (!decoder.take("global"))
    decoder.fail(".global is missing");
  bool policy = decoder.take("L2::cache_hint");
  decoder.takeMemoryHints();
  decoder.expectOperands(3 + policy, 4 + policy);
  uint64_t bytes = decoder.immediate(2);
  if (bytes != 16 && (bypasses || (bytes != 4 && bytes != 8)))
    decoder.fail("copies of ", bytes, " bytes are not there");
  inst.bytes = static_cast<uint8_t>(bytes);
  inst.run = copyAsync;
  decoder.address(1);
  inst.extra = static_cast<uint32_t>(inst.offset);
  decoder.address(0);
  std::swap(inst.s[0], inst.s[1]);
  if (decoder.operands() < 4u + policy)
    return;
  // A register of a predicate, or the number of bytes.
  const Operand &last = decoder.operand(3);
  inst.flag = last.kind == Operand::Register &&
              decoder.function.ptx.registers[last.number] == Type::Pred;
  decoder.s(3, inst.flag ? Type::Pred : Type::U32);
}

static void decodeArrive(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  if (!decoder.take("arrive") ||
      (!decoder.take("shared") && !decoder.take("shared::cta")))
    decoder.fail("the form is not simulated");
  inst.flag = decoder.take("noinc");
  decoder.takeType();
  decoder.expectOperands(1);
  inst.run = arriveAfter;
  decoder.address(0);
}

static void decodeCpAsync(InstDecoder &decoder) {
  if (!decoder.take("async"))
    decoder.fail("only cp.async is known");
  if (decoder.take("bulk"))
    return decodeBulk(decoder);
  if (decoder.take("mbarrier"))
    return decodeArrive(decoder);
  if (decoder.take("commit_group")) {
    decoder.expectOperands(0);
    decoder.inst.run = commitGroup;
  } else if (decoder.take("wait_group")) {
    decoder.expectOperands(1);
    decoder.inst.run = waitGroup;
    decoder.inst.extra = static_cast<uint32_t>(decoder.immediate(0));
  } else if (decoder.take("wait_all")) {
    decoder.expectOperands(0);
    decoder.inst.run = waitGroup;
    decoder.inst.flag = true;
  } else {
    decodeCopy(decoder);
  }
}

void cudasim::addAsyncCopy(OpcodeTable &table) { table["cp"] = decodeCpAsync; }
