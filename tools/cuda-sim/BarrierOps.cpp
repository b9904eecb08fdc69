//===- BarrierOps.cpp - bar and barrier -----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

static uint32_t uniformValue(Warp &warp, uint32_t row, uint32_t mask,
                             const char *what) {
  const uint64_t *values = warp.row(row);
  auto first = static_cast<uint32_t>(values[__builtin_ctz(mask)]);
  forEachLane(mask, [&](unsigned lane) {
    if (static_cast<uint32_t>(values[lane]) != first)
      faultIn(static_cast<int>(lane), "the ", what,
              " of a barrier differs within the warp: ",
              static_cast<uint32_t>(values[lane]), " and ", first);
  });
  return first;
}

static void checkWhole(Warp &warp, uint32_t mask) {
  if (warp.anyExited())
    faultIn(-1,
            "barrier divergence: some threads of the warp have exited"
            " before the barrier (active ",
            Hex{mask}, ")");
  if (mask != warp.liveMask())
    faultIn(-1, "barrier divergence: the warp comes to the barrier with lanes ",
            Hex{mask}, " of ", Hex{warp.liveMask()});
}

/// flag: arrives only. s: barrier, threads (or absent), predicate for bar.red.
static void barrier(Warp &warp, const Inst &inst, uint32_t mask) {
  checkWhole(warp, mask);
  uint32_t number = uniformValue(warp, inst.s[0], mask, "number");
  uint32_t threads = uniformValue(warp, inst.s[1], mask, "thread count");
  if (number >= 16)
    faultIn(-1, "barrier ", number, " of 16");
  if (threads % 32)
    faultIn(-1, "a barrier for ", threads,
            " threads, which is no multiple of the warp's size");
  if (!inst.d.empty()) {
    Barrier &state = warp.block.barriers[number];
    const uint64_t *predicate = warp.row(inst.s[2]);
    forEachLane(mask, [&](unsigned lane) {
      bool set = (predicate[lane] & 1) != inst.extra;
      state.popc += set;
      state.all &= set;
      state.any |= set;
    });
  }
  warp.block.arriveAt(number, threads, warp, !inst.flag, inst);
}

static void syncWarp(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *members = warp.row(inst.s[0]);
  forEachLane(mask, [&](unsigned lane) {
    auto named = static_cast<uint32_t>(members[lane]);
    if (!(named >> lane & 1))
      faultIn(static_cast<int>(lane), "lane ", lane, " is not among members ",
              Hex{named});
    if (named & ~mask & warp.liveMask())
      faultIn(static_cast<int>(lane), "members ", Hex{named},
              " name lanes that are not active (", Hex{mask}, ")");
  });
}

static void decodeReduction(InstDecoder &decoder, int reduction) {
  Inst &inst = decoder.inst;
  decoder.expectOperands(3, 4);
  decoder.takeType();
  inst.mode = static_cast<uint8_t>(reduction);
  decoder.d(0);
  decoder.s(1, Type::U32);
  bool counted = decoder.operands() == 4;
  inst.s.push_back(counted ? decoder.source(decoder.operand(2), Type::U32)
                           : decoder.function.valueRow(0));
  Operand predicate = decoder.operand(counted ? 3 : 2);
  inst.extra = predicate.negated;
  predicate.negated = false;
  inst.s.push_back(decoder.source(predicate, Type::Pred));
}

static void decodeBarrier(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  if (decoder.take("warp")) {
    decoder.take("sync");
    decoder.expectOperands(1);
    inst.run = syncWarp;
    return decoder.s(0, Type::B32);
  }
  decoder.take("cta");
  decoder.take("aligned");
  if (decoder.take("cluster"))
    decoder.fail("clusters are not simulated");
  inst.run = barrier;
  inst.flag = decoder.take("arrive");
  if (decoder.take("red"))
    return decodeReduction(decoder, decoder.takeOneOf({"popc", "and", "or"}));
  if (!inst.flag && !decoder.take("sync"))
    decoder.fail(".sync, .arrive or .red is missing");
  decoder.expectOperands(1, 2);
  decoder.s(0, Type::U32);
  if (decoder.operands() == 2)
    decoder.s(1, Type::U32);
  else
    inst.s.push_back(decoder.function.valueRow(0));
}

void cudasim::addBarrier(OpcodeTable &table) {
  table["bar"] = table["barrier"] = decodeBarrier;
}
