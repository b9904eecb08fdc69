//===- MbarrierOps.cpp - mbarrier instructions ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

namespace {
enum class MbarrierOp : uint8_t {
  Init,
  Invalidate,
  Arrive,
  ArriveExpect,
  Expect,
  Complete,
  Test,
  TestParity
};
} // namespace

static uint32_t addressOf(Warp &warp, const Inst &inst, unsigned lane) {
  uint64_t address = warp.row(inst.s[0])[lane] + inst.offset;
  if (inst.space == Space::Generic)
    address -= sharedWindow;
  if (address >= windowBytes)
    faultIn(static_cast<int>(lane), "an mbarrier is not in shared memory");
  return static_cast<uint32_t>(address);
}

static void operate(Warp &warp, const Inst &inst, uint32_t mask) {
  Mbarriers &barriers = warp.block.mbarriers;
  const uint64_t *value = warp.row(inst.s[1]);
  uint64_t *d = inst.d.empty() ? nullptr : warp.row(inst.d[0]);
  forEachLane(mask, [&](unsigned lane) {
    uint32_t address = addressOf(warp, inst, lane);
    uint64_t operand = value[lane], result = 0;
    auto number = static_cast<uint32_t>(operand);
    switch (static_cast<MbarrierOp>(inst.mode)) {
    case MbarrierOp::Init:
      return barriers.init(warp, lane, address, number);
    case MbarrierOp::Invalidate:
      return barriers.invalidate(warp, lane, address);
    case MbarrierOp::Arrive:
      result = barriers.arrive(warp, lane, address, number);
      break;
    case MbarrierOp::ArriveExpect:
      barriers.expectBytes(warp, lane, address, number);
      result = barriers.arrive(warp, lane, address, 1);
      break;
    case MbarrierOp::Expect:
      return barriers.expectBytes(warp, lane, address, number);
    case MbarrierOp::Complete:
      return barriers.expectBytes(warp, lane, address, -int64_t(number));
    case MbarrierOp::Test:
      result = barriers.test(warp, lane, address, operand, false);
      break;
    case MbarrierOp::TestParity:
      result = barriers.test(warp, lane, address, number, true);
      break;
    }
    if (d)
      d[lane] = result;
  });
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static MbarrierOp takeOp(InstDecoder &decoder) {
  bool expects = decoder.take("expect_tx");
  if (decoder.take("init"))
    return MbarrierOp::Init;
  if (decoder.take("inval"))
    return MbarrierOp::Invalidate;
  if (decoder.take("arrive"))
    return expects ? MbarrierOp::ArriveExpect : MbarrierOp::Arrive;
  if (expects)
    return MbarrierOp::Expect;
  if (decoder.take("complete_tx"))
    return MbarrierOp::Complete;
  if (decoder.take("test_wait") || decoder.take("try_wait"))
    return decoder.take("parity") ? MbarrierOp::TestParity : MbarrierOp::Test;
  decoder.fail("the operation is not simulated");
}

static void decodeMbarrier(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  MbarrierOp op = takeOp(decoder);
  inst.mode = static_cast<uint8_t>(op);
  inst.run = operate;
  decoder.takeMemoryHints();
  bool shared = decoder.take("shared") || decoder.take("shared::cta") ||
                decoder.take("shared::cluster");
  inst.space = shared ? Space::Shared : Space::Generic;
  if (decoder.nextIsType())
    decoder.takeType();
  // A result first; then the address and, for most, a number.
  bool tests = op == MbarrierOp::Test || op == MbarrierOp::TestParity;
  bool arrives = op == MbarrierOp::Arrive || op == MbarrierOp::ArriveExpect;
  size_t at = tests ? 1 : 0;
  if (arrives && decoder.operand(0).kind != Operand::Address)
    at = 1;
  if (at)
    decoder.d(0);
  decoder.address(at);
  if (at + 1 < decoder.operands())
    decoder.s(at + 1, op == MbarrierOp::Test ? Type::B64 : Type::U32);
  else if (op == MbarrierOp::Arrive || op == MbarrierOp::Invalidate)
    inst.s.push_back(decoder.function.valueRow(1));
  else
    decoder.fail("an operand is missing");
  // try_wait may have a time limit, which is not simulated.
  decoder.expectOperands(at + 1, at + (tests ? 3 : 2));
}

void cudasim::addMbarrier(OpcodeTable &table) {
  table["mbarrier"] = decodeMbarrier;
}
