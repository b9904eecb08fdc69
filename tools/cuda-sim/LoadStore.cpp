//===- LoadStore.cpp - Loads and stores -----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

static void gatherAddresses(Warp &warp, const Inst &inst, uint32_t mask,
                            uint64_t *addresses) {
  const uint64_t *base = warp.row(inst.s[0]);
  forEachLane(
      mask, [&](unsigned lane) { addresses[lane] = base[lane] + inst.offset; });
}

/// bytes: of an element; d: one row for each; flag: sign-extended; extra: the
/// width of the registers.
static void load(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t addresses[32];
  gatherAddresses(warp, inst, mask, addresses);
  auto count = static_cast<unsigned>(inst.d.size());
  unsigned bytes = inst.bytes * count;
  uint64_t keep =
      inst.extra >= 8 ? ~uint64_t(0) : (uint64_t(1) << (8 * inst.extra)) - 1;
  forEachLane(mask, [&](unsigned lane) {
    const uint8_t *data =
        warp.forRead(inst.space, addresses[lane], bytes, lane);
    for (unsigned i = 0; i < count; ++i) {
      uint64_t value = 0;
      std::memcpy(&value, data + static_cast<size_t>(i) * inst.bytes,
                  inst.bytes);
      if (inst.flag) {
        unsigned shift = 64 - 8 * inst.bytes;
        value = static_cast<uint64_t>(static_cast<int64_t>(value << shift) >>
                                      shift) &
                keep;
      }
      warp.row(inst.d[i])[lane] = value;
    }
  });
  warp.countAccess(inst.space, addresses, mask, bytes, false);
}

static void store(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t addresses[32];
  gatherAddresses(warp, inst, mask, addresses);
  auto count = static_cast<unsigned>(inst.s.size() - 1);
  unsigned bytes = inst.bytes * count;
  forEachLane(mask, [&](unsigned lane) {
    uint8_t *data = warp.forWrite(inst.space, addresses[lane], bytes, lane);
    for (unsigned i = 0; i < count; ++i)
      std::memcpy(data + static_cast<size_t>(i) * inst.bytes,
                  &warp.row(inst.s[i + 1])[lane], inst.bytes);
  });
  warp.countAccess(inst.space, addresses, mask, bytes, true);
}

/// Parameters of calls: offset is in the frame's parameter memory.
static void loadFrame(Warp &warp, const Inst &inst, uint32_t mask) {
  Frame &frame = warp.frame();
  forEachLane(mask, [&](unsigned lane) {
    const uint8_t *data =
        &frame.params[lane * frame.function->paramBytes + inst.offset];
    for (size_t i = 0; i < inst.d.size(); ++i) {
      uint64_t value = 0;
      std::memcpy(&value, data + i * inst.bytes, inst.bytes);
      unsigned shift = 64 - 8 * inst.bytes;
      if (inst.flag)
        value = static_cast<uint64_t>(static_cast<int64_t>(value << shift) >>
                                      shift);
      if (inst.flag && inst.extra < 8)
        value &= (uint64_t(1) << (8 * inst.extra)) - 1;
      warp.row(inst.d[i])[lane] = value;
    }
  });
}

static void storeFrame(Warp &warp, const Inst &inst, uint32_t mask) {
  Frame &frame = warp.frame();
  forEachLane(mask, [&](unsigned lane) {
    uint8_t *data =
        &frame.params[lane * frame.function->paramBytes + inst.offset];
    for (size_t i = 0; i < inst.s.size(); ++i)
      std::memcpy(data + i * inst.bytes, &warp.row(inst.s[i])[lane],
                  inst.bytes);
  });
}

static void checkAddress(Warp &warp, const Inst &inst, uint32_t mask) {}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static Space takeSpace(InstDecoder &decoder) {
  static constexpr std::pair<const char *, Space> names[] = {
      {"global", Space::Global},      {"shared", Space::Shared},
      {"shared::cta", Space::Shared}, {"local", Space::Local},
      {"param", Space::Param},        {"param::entry", Space::Param},
      {"param::func", Space::Param},  {"const", Space::Const}};
  for (auto [name, space] : names)
    if (decoder.take(name))
      return space;
  return Space::Generic;
}

/// The slot in the frame's parameter memory, or null for an entry's parameter.
static const ParamSlot *frameSlot(InstDecoder &decoder, size_t index) {
  const Operand &base = decoder.operand(index).parts.at(0);
  if (base.kind == Operand::Variable)
    return &decoder.function.bodyParam(base, decoder.raw.line);
  if (base.kind == Operand::Symbol && !decoder.function.ptx.entry)
    if (const ParamSlot *slot = decoder.function.formal(base.name))
      return slot;
  return nullptr;
}

/// True if the access is one of the frame's parameter memory.
static bool decodeFrameAccess(InstDecoder &decoder, size_t index,
                              size_t elements) {
  const Operand &address = decoder.operand(index);
  if (address.kind != Operand::Address)
    decoder.fail("expected an address");
  const ParamSlot *slot = frameSlot(decoder, index);
  if (!slot)
    return false;
  int64_t offset = address.offset + address.parts[0].offset;
  if (offset < 0 || offset + decoder.inst.bytes * elements > slot->bytes)
    decoder.fail("offset ", offset, " is outside '", slot->name, "' of ",
                 slot->bytes, " bytes");
  decoder.inst.offset = slot->offset + offset;
  return true;
}

/// Space, vector and type; the registers' operand is checked against them.
static size_t takeAccess(InstDecoder &decoder, size_t registers) {
  Inst &inst = decoder.inst;
  decoder.takeMemoryHints();
  inst.space = takeSpace(decoder);
  decoder.takeMemoryHints();
  int vector = decoder.takeOneOf({"v2", "v4", "v8"});
  inst.type = decoder.takeType();
  inst.bytes = static_cast<uint8_t>(bytesOf(inst.type));
  size_t elements = vector < 0 ? 1 : size_t(2) << vector;
  if (inst.bytes > 8 || inst.type == Type::Pred)
    decoder.unknownType(inst.type);
  if (decoder.parts(registers).size() != elements)
    decoder.fail(decoder.parts(registers).size(), " registers for ", elements,
                 " elements");
  return elements;
}

static void decodeLoad(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  size_t elements = takeAccess(decoder, 0);
  decoder.expectOperands(2);
  inst.flag = isSigned(inst.type);
  inst.extra = 8;
  for (const Operand &part : decoder.parts(0)) {
    inst.d.push_back(decoder.destination(part));
    inst.extra = std::min(inst.extra, decoder.width(part, Type::B64));
  }
  if (inst.space == Space::Param && decodeFrameAccess(decoder, 1, elements)) {
    inst.run = loadFrame;
    return;
  }
  inst.run = load;
  decoder.address(1);
}

static void decodeStore(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  size_t elements = takeAccess(decoder, 1);
  decoder.expectOperands(2);
  bool inFrame =
      inst.space == Space::Param && decodeFrameAccess(decoder, 0, elements);
  if (inst.space == Space::Param && !inFrame)
    decoder.fail("store to a parameter");
  if (!inFrame)
    decoder.address(0);
  inst.run = inFrame ? storeFrame : store;
  for (const Operand &part : decoder.parts(1))
    inst.s.push_back(decoder.source(part, inst.type));
}

/// Prefetches: nothing happens, whatever the address.
static void decodePrefetch(InstDecoder &decoder) {
  takeSpace(decoder);
  for (const char *level : {"L1", "L2", "L2::evict_last", "L2::evict_normal",
                            "tensormap", "L2::128B"})
    decoder.take(level);
  decoder.inst.run = checkAddress;
}

void cudasim::addLoadStore(OpcodeTable &table) {
  table["ld"] = table["ldu"] = decodeLoad;
  table["st"] = decodeStore;
  table["prefetch"] = table["prefetchu"] = table["applypriority"] =
      table["discard"] = decodePrefetch;
}
