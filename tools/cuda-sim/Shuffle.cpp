//===- Shuffle.cpp - Exchange between the lanes of a warp -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

namespace {
enum class Shuffle : uint8_t { Up, Down, Butterfly, Index };

struct Choice {
  unsigned lane;
  bool inRange;
};
} // namespace

/// The lane that is read, by the rule that the ISA gives for each mode.
static Choice sourceLane(Shuffle mode, unsigned lane, uint32_t b, uint32_t c) {
  int by = static_cast<int>(b & 31);
  unsigned clamp = c & 31, segment = c >> 8 & 31;
  int low = static_cast<int>(lane & segment);
  int high = static_cast<int>((lane & segment) | (clamp & ~segment));
  int from = static_cast<int>(lane);
  bool inRange = false;
  switch (mode) {
  case Shuffle::Up:
    from -= by;
    inRange = from >= high;
    break;
  case Shuffle::Down:
    from += by;
    inRange = from <= high;
    break;
  case Shuffle::Butterfly:
    from ^= by;
    inRange = from <= high;
    break;
  case Shuffle::Index:
    from = low | (by & ~static_cast<int>(segment));
    inRange = from <= high;
    break;
  }
  return {inRange ? static_cast<unsigned>(from) : lane, inRange};
}

void cudasim::checkMembers(Warp &warp, const uint64_t *members, uint32_t mask) {
  forEachLane(mask, [&](unsigned lane) {
    auto named = static_cast<uint32_t>(members[lane]);
    if (!(named >> lane & 1))
      faultIn(static_cast<int>(lane), "lane ", lane, " is not among members ",
              Hex{named});
    if (named & ~mask)
      faultIn(static_cast<int>(lane), "members ", Hex{named},
              " name lanes that are not active (", Hex{mask}, ")");
  });
}

/// s: value, lane or distance, clamp and segment, members. d: result, and the
/// predicate whether it was in range.
static void shuffle(Warp &warp, const Inst &inst, uint32_t mask) {
  checkMembers(warp, warp.row(inst.s[3]), mask);
  const uint64_t *b = warp.row(inst.s[1]), *c = warp.row(inst.s[2]);
  uint64_t values[32];
  std::memcpy(values, warp.row(inst.s[0]), sizeof values);
  uint64_t *d = warp.row(inst.d[0]);
  uint64_t *p = inst.d.size() > 1 ? warp.row(inst.d[1]) : nullptr;
  Choice choices[32];
  forEachLane(mask, [&](unsigned lane) {
    choices[lane] = sourceLane(static_cast<Shuffle>(inst.mode), lane,
                               static_cast<uint32_t>(b[lane]),
                               static_cast<uint32_t>(c[lane]));
    if (!(mask >> choices[lane].lane & 1))
      faultIn(static_cast<int>(lane), "reads lane ", choices[lane].lane,
              ", which is not active (", Hex{mask}, ")");
  });
  forEachLane(mask, [&](unsigned lane) {
    d[lane] = values[choices[lane].lane];
    if (p)
      p[lane] = choices[lane].inRange;
  });
}

static void decodeShuffle(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  if (!decoder.take("sync"))
    decoder.fail("shfl without .sync is not there from sm_70 on");
  int mode = decoder.takeOneOf({"up", "down", "bfly", "idx"});
  if (mode < 0 || bytesOf(decoder.takeType()) != 4)
    decoder.fail("the mode or the type is not known");
  inst.mode = static_cast<uint8_t>(mode);
  decoder.expectOperands(5);
  inst.run = shuffle;
  for (const Operand &part : decoder.parts(0))
    inst.d.push_back(decoder.destination(part));
  for (size_t i = 1; i < 5; ++i)
    decoder.s(i, Type::B32);
}

void cudasim::addShuffle(OpcodeTable &table) { table["shfl"] = decodeShuffle; }
