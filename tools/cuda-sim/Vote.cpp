//===- Vote.cpp - Votes and reductions over the lanes of a warp -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

enum class VoteOp : uint8_t { All, Any, Uniform, Ballot };

/// s: predicate, members. extra: the predicate is negated.
static void vote(Warp &warp, const Inst &inst, uint32_t mask) {
  checkMembers(warp, warp.row(inst.s[1]), mask);
  const uint64_t *predicate = warp.row(inst.s[0]);
  uint32_t set = 0;
  forEachLane(mask, [&](unsigned lane) {
    if ((predicate[lane] & 1) != inst.extra)
      set |= 1u << lane;
  });
  uint64_t result = 0;
  switch (static_cast<VoteOp>(inst.mode)) {
  case VoteOp::All:
    result = set == mask;
    break;
  case VoteOp::Any:
    result = set != 0;
    break;
  case VoteOp::Uniform:
    result = set == 0 || set == mask;
    break;
  case VoteOp::Ballot:
    result = set;
    break;
  }
  uint64_t *d = warp.row(inst.d[0]);
  forEachLane(mask, [&](unsigned lane) { d[lane] = result; });
}

static void activeMask(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  forEachLane(mask, [&](unsigned lane) { d[lane] = mask; });
}

/// redux: s: value, members.
static void reduce(Warp &warp, const Inst &inst, uint32_t mask) {
  checkMembers(warp, warp.row(inst.s[1]), mask);
  const uint64_t *a = warp.row(inst.s[0]);
  bool isSignedType = isSigned(inst.type);
  int64_t result = 0;
  bool first = true;
  forEachLane(mask, [&](unsigned lane) {
    int64_t value = isSignedType ? int64_t(static_cast<int32_t>(a[lane]))
                                 : int64_t(static_cast<uint32_t>(a[lane]));
    const int64_t joined[] = {result + value,          std::min(result, value),
                              std::max(result, value), result & value,
                              result | value,          result ^ value};
    result = first ? value : joined[inst.mode];
    first = false;
  });
  uint64_t *d = warp.row(inst.d[0]);
  forEachLane(mask,
              [&](unsigned lane) { d[lane] = static_cast<uint32_t>(result); });
}

/// match: the lanes that have this lane's value. mode 1: all or none, and a
/// predicate.
static void match(Warp &warp, const Inst &inst, uint32_t mask) {
  checkMembers(warp, warp.row(inst.s[1]), mask);
  uint64_t values[32];
  std::memcpy(values, warp.row(inst.s[0]), sizeof values);
  forEachLane(mask, [&](unsigned lane) {
    uint32_t same = 0;
    forEachLane(mask, [&](unsigned other) {
      if (values[other] == values[lane])
        same |= 1u << other;
    });
    bool all = same == mask;
    warp.row(inst.d[0])[lane] = inst.mode == 0 || all ? same : 0;
    if (inst.d.size() > 1)
      warp.row(inst.d[1])[lane] = all;
  });
}

/// elect: the lowest member. d: its lane, and whether this is it.
static void elect(Warp &warp, const Inst &inst, uint32_t mask) {
  checkMembers(warp, warp.row(inst.s[0]), mask);
  auto leader = static_cast<unsigned>(__builtin_ctz(mask));
  forEachLane(mask, [&](unsigned lane) {
    warp.row(inst.d[0])[lane] = leader;
    warp.row(inst.d[1])[lane] = lane == leader;
  });
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static void decodeVote(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  decoder.take("sync");
  int op = decoder.takeOneOf({"all", "any", "uni", "ballot"});
  decoder.takeType();
  if (op < 0)
    decoder.fail("the operation is missing");
  inst.mode = static_cast<uint8_t>(op);
  inst.run = vote;
  decoder.expectOperands(3);
  decoder.d(0);
  Operand predicate = decoder.operand(1);
  inst.extra = predicate.negated;
  predicate.negated = false;
  inst.s.push_back(decoder.source(predicate, Type::Pred));
  decoder.s(2, Type::B32);
}

static void decodeActiveMask(InstDecoder &decoder) {
  decoder.takeType();
  decoder.expectOperands(1);
  decoder.inst.run = activeMask;
  decoder.d(0);
}

static void decodeRedux(InstDecoder &decoder) {
  decoder.take("sync");
  int op = decoder.takeOneOf({"add", "min", "max", "and", "or", "xor"});
  Type type = decoder.takeType();
  if (op < 0 || isFloat(type))
    decoder.unknownType(type);
  decoder.expectOperands(3);
  decoder.simple(reduce, type);
  decoder.inst.mode = static_cast<uint8_t>(op);
}

static void decodeMatch(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  inst.mode = static_cast<uint8_t>(decoder.takeOneOf({"any", "all"}));
  decoder.take("sync");
  Type type = decoder.takeType();
  inst.run = match;
  decoder.expectOperands(3);
  for (const Operand &part : decoder.parts(0))
    inst.d.push_back(decoder.destination(part));
  decoder.s(1, type);
  decoder.s(2, Type::B32);
}

static void decodeElect(InstDecoder &decoder) {
  decoder.take("sync");
  decoder.expectOperands(2);
  decoder.inst.run = elect;
  for (const Operand &part : decoder.parts(0))
    decoder.inst.d.push_back(decoder.destination(part));
  if (decoder.inst.d.size() != 2)
    decoder.fail("two destinations are expected");
  decoder.s(1, Type::B32);
}

void cudasim::addVote(OpcodeTable &table) {
  table["vote"] = decodeVote;
  table["activemask"] = decodeActiveMask;
  table["redux"] = decodeRedux;
  table["match"] = decodeMatch;
  table["elect"] = decodeElect;
}
