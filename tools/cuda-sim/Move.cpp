//===- Move.cpp - mov, and addresses of one space as ones of another ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"
#include "Memory.h"

using namespace cudasim;

static void copyRow(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]);
  forEachLane(mask, [&](unsigned lane) { d[lane] = a[lane]; });
}

/// Several registers to one; the first is the lowest. bytes: of each.
static void pack(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  unsigned bits = 8 * inst.bytes;
  uint64_t keep = (uint64_t(1) << bits) - 1;
  forEachLane(mask, [&](unsigned lane) {
    uint64_t whole = 0;
    for (size_t i = 0; i < inst.s.size(); ++i)
      whole |= (warp.row(inst.s[i])[lane] & keep) << (bits * i);
    d[lane] = whole;
  });
}

static void unpack(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *a = warp.row(inst.s[0]);
  unsigned bits = 8 * inst.bytes;
  uint64_t keep = (uint64_t(1) << bits) - 1;
  forEachLane(mask, [&](unsigned lane) {
    uint64_t whole = a[lane];
    for (size_t i = 0; i < inst.d.size(); ++i)
      warp.row(inst.d[i])[lane] = whole >> (bits * i) & keep;
  });
}

static void readClock(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  uint64_t now = warp.block.clock;
  forEachLane(mask, [&](unsigned lane) {
    d[lane] = inst.type == Type::U64 ? now : static_cast<uint32_t>(now);
  });
}

/// extra: bits of the window to add, of it shifted; flag: to subtract.
static void moveWindow(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]);
  auto window = static_cast<uint64_t>(inst.offset);
  forEachLane(mask, [&](unsigned lane) {
    d[lane] = inst.flag ? a[lane] - window : a[lane] + window;
  });
}

static void isInSpace(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]);
  forEachLane(mask, [&](unsigned lane) {
    auto window = static_cast<uint64_t>(inst.offset);
    uint64_t address = a[lane];
    bool inWindow = address >= window && address - window < windowBytes;
    d[lane] = window == globalBase ? address >= globalBase : inWindow;
  });
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static void decodeMoveOfParts(InstDecoder &decoder, Type type) {
  Inst &inst = decoder.inst;
  bool packs = decoder.operand(1).kind == Operand::Vector;
  std::vector<Operand> parts = decoder.parts(packs ? 1 : 0);
  inst.bytes = static_cast<uint8_t>(bytesOf(type) / parts.size());
  if (bytesOf(type) > 8 || !inst.bytes || parts.size() < 2)
    decoder.unknownType(type);
  inst.run = packs ? pack : unpack;
  if (packs)
    decoder.d(0);
  else
    decoder.s(1, type);
  for (const Operand &part : parts) {
    if (packs)
      inst.s.push_back(decoder.source(part, Type::B64));
    else
      inst.d.push_back(decoder.destination(part));
  }
}

static void decodeMov(InstDecoder &decoder) {
  Type type = decoder.takeType();
  decoder.expectOperands(2);
  if (decoder.operand(0).kind == Operand::Vector ||
      decoder.operand(1).kind == Operand::Vector)
    return decodeMoveOfParts(decoder, type);
  const Operand &from = decoder.operand(1);
  static const char *clocks[] = {"%clock", "%clock64", "%clock_hi",
                                 "%globaltimer", "%globaltimer_lo"};
  for (const char *clock : clocks)
    if (from.kind == Operand::Special && from.name == clock) {
      decoder.inst.run = readClock;
      decoder.inst.type = bytesOf(type) == 8 ? Type::U64 : Type::U32;
      return decoder.d(0);
    }
  decoder.simple(copyRow, type);
}

static Space takeSpace(InstDecoder &decoder) {
  static constexpr std::pair<const char *, Space> names[] = {
      {"global", Space::Global},      {"shared", Space::Shared},
      {"shared::cta", Space::Shared}, {"local", Space::Local},
      {"param", Space::Param},        {"param::entry", Space::Param},
      {"const", Space::Const}};
  for (auto [name, space] : names)
    if (decoder.take(name))
      return space;
  decoder.fail("a state space is missing");
}

static uint64_t windowOf(Space space) {
  switch (space) {
  case Space::Shared:
    return sharedWindow;
  case Space::Local:
    return localWindow;
  case Space::Param:
    return paramWindow;
  default:
    return 0;
  }
}

static void decodeCvta(InstDecoder &decoder) {
  decoder.inst.flag = decoder.take("to");
  decoder.inst.offset = static_cast<int64_t>(windowOf(takeSpace(decoder)));
  Type type = decoder.takeType();
  if (bytesOf(type) != 8)
    decoder.unknownType(type);
  decoder.expectOperands(2);
  decoder.simple(moveWindow, type);
}

static void decodeIsSpace(InstDecoder &decoder) {
  Space space = takeSpace(decoder);
  uint64_t window = windowOf(space);
  decoder.inst.offset = static_cast<int64_t>(window ? window : globalBase);
  decoder.expectOperands(2);
  decoder.simple(isInSpace, Type::B64);
}

void cudasim::addMove(OpcodeTable &table) {
  table["mov"] = decodeMov;
  table["cvta"] = decodeCvta;
  table["isspacep"] = decodeIsSpace;
}
