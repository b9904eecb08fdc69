//===- Convert.cpp - Conversions between types ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatModes.h"
#include "Map.h"

using namespace cudasim;

namespace {

/// How a conversion rounds: to a whole number, to the format, or not at all.
enum Whole : uint8_t { notWhole, wholeEven, wholeZero, wholeDown, wholeUp };

struct Value {
  bool real = false;
  __int128 integer = 0;
  double number = 0;
};

} // namespace

static int64_t signExtended(uint64_t slot, unsigned bytes) {
  unsigned shift = 64 - 8 * bytes;
  return static_cast<int64_t>(slot << shift) >> shift;
}

static uint64_t cut(uint64_t slot, unsigned bytes) {
  return bytes >= 8 ? slot : slot & ((uint64_t(1) << (8 * bytes)) - 1);
}

static Value readValue(uint64_t slot, Type type) {
  Value value;
  value.real = isFloat(type);
  if (type == Type::F16)
    value.number = halfToFloat(static_cast<uint16_t>(slot));
  else if (type == Type::BF16)
    value.number = bfloatToFloat(static_cast<uint16_t>(slot));
  else if (type == Type::F32)
    value.number = fromSlot<float>(slot);
  else if (type == Type::F64)
    value.number = fromSlot<double>(slot);
  else if (isSigned(type))
    value.integer = signExtended(slot, bytesOf(type));
  else
    value.integer = cut(slot, bytesOf(type));
  return value;
}

static double roundedWhole(double value, uint8_t whole) {
  switch (whole) {
  case wholeEven:
    return std::nearbyint(value);
  case wholeZero:
    return std::trunc(value);
  case wholeDown:
    return std::floor(value);
  case wholeUp:
    return std::ceil(value);
  default:
    return value;
  }
}

/// Integers of the type; what does not fit becomes the nearest that does. NaN
/// is 0, or for 64 bits the number with the highest bit alone.
static uint64_t toInteger(double value, Type type, uint8_t whole) {
  unsigned bits = 8 * bytesOf(type);
  if (std::isnan(value))
    return bits == 64 ? uint64_t(1) << 63 : 0;
  value = roundedWhole(value, whole);
  double low =
      isSigned(type) ? -std::ldexp(1.0, static_cast<int>(bits) - 1) : 0;
  double end = std::ldexp(1.0, static_cast<int>(bits) - isSigned(type));
  if (value < low)
    value = low;
  if (value >= end)
    return isSigned(type) ? (~uint64_t(0) >> (65 - bits))
                          : (~uint64_t(0) >> (64 - bits));
  return value < 0 ? static_cast<uint64_t>(static_cast<int64_t>(value))
                   : static_cast<uint64_t>(value);
}

static uint64_t saturated(__int128 value, Type type) {
  unsigned bits = 8 * bytesOf(type);
  __int128 low = isSigned(type) ? -(__int128(1) << (bits - 1)) : 0;
  __int128 high = (__int128(1) << (bits - isSigned(type))) - 1;
  return static_cast<uint64_t>(std::min(std::max(value, low), high));
}

/// A number as one of a narrow format.
static uint64_t toNarrow(double value, Type type, uint8_t mode) {
  if (mode & saturates)
    value = value > 0 ? std::min(value, 1.0) : 0.0;
  if ((mode & relu) && value < 0)
    value = 0;
  FloatFormat format = type == Type::F16    ? f16Format
                       : type == Type::BF16 ? bf16Format
                                            : tf32Format;
  uint32_t bits = encode(value, format, static_cast<Rounding>(mode & 3));
  // TF32 stands in the upper bits of 32; encode gives 19.
  return type == Type::TF32 ? uint64_t(bits) << 13 : bits;
}

static uint64_t toF32(const Value &value, uint8_t mode) {
  HostRounding rounding(mode);
  volatile float result =
      value.real ? static_cast<float>(value.number)
      : value.integer < 0
          ? static_cast<float>(static_cast<int64_t>(value.integer))
          : static_cast<float>(static_cast<uint64_t>(value.integer));
  float finished = result;
  if ((mode & flushes) && std::fabs(finished) < 0x1p-126f)
    finished = std::copysign(0.0f, finished);
  if (mode & saturates)
    finished = finished > 0 ? std::min(finished, 1.0f) : 0.0f;
  if (std::isnan(finished))
    return 0x7fffffff;
  return toSlot(finished);
}

static uint64_t toF64(const Value &value, uint8_t mode) {
  HostRounding rounding(mode);
  volatile double result =
      value.real ? value.number
      : value.integer < 0
          ? static_cast<double>(static_cast<int64_t>(value.integer))
          : static_cast<double>(static_cast<uint64_t>(value.integer));
  double finished = result;
  if (mode & saturates)
    finished = finished > 0 ? std::min(finished, 1.0) : 0.0;
  return toSlot(finished);
}

static uint64_t convertOne(uint64_t slot, Type from, Type to,
                           const Inst &inst) {
  Value value = readValue(slot, from);
  if ((inst.mode & flushes) && from == Type::F32 &&
      std::fabs(value.number) < 0x1p-126)
    value.number = std::copysign(0.0, value.number);
  auto whole = static_cast<uint8_t>(inst.extra);
  if (!isFloat(to)) {
    if (value.real)
      return toInteger(value.number, to, whole);
    bool saturate = inst.mode & saturates;
    auto low = static_cast<uint64_t>(value.integer);
    return saturate ? saturated(value.integer, to) : cut(low, bytesOf(to));
  }
  value.number = roundedWhole(value.number, whole);
  if (to == Type::F32)
    return toF32(value, inst.mode);
  if (to == Type::F64)
    return toF64(value, inst.mode);
  double number =
      value.real ? value.number : static_cast<double>(value.integer);
  return toNarrow(number, to, inst.mode);
}

/// type: of the result; offset: of the source; extra: Whole; bytes: the width
/// of the destination, to which signed results are extended.
static void convert(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]);
  auto from = static_cast<Type>(inst.offset);
  bool extends = isSigned(inst.type) && inst.bytes > bytesOf(inst.type);
  forEachLane(mask, [&](unsigned lane) {
    uint64_t result = convertOne(a[lane], from, inst.type, inst);
    if (extends)
      result = static_cast<uint64_t>(signExtended(result, bytesOf(inst.type)));
    d[lane] = cut(result, inst.bytes);
  });
}

/// Two f32 to a pair: the first operand is the upper half.
static void convertPair(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *high = warp.row(inst.s[0]), *low = warp.row(inst.s[1]);
  forEachLane(mask, [&](unsigned lane) {
    auto narrow = [&](uint64_t slot) {
      return toNarrow(fromSlot<float>(slot), inst.type, inst.mode);
    };
    d[lane] = narrow(high[lane]) << 16 | narrow(low[lane]);
  });
}

static void convertToTf32Away(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]);
  forEachLane(mask, [&](unsigned lane) {
    uint32_t bits =
        encode(fromSlot<float>(a[lane]), tf32Format, Rounding::Away);
    d[lane] = static_cast<uint64_t>(bits) << 13;
  });
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static void decodePair(InstDecoder &decoder, Type pair) {
  if (decoder.takeType() != Type::F32)
    decoder.fail("only f32 is converted to pairs");
  decoder.expectOperands(3);
  decoder.inst.run = convertPair;
  decoder.inst.type = pair == Type::F16x2 ? Type::F16 : Type::BF16;
  decoder.d(0);
  decoder.s(1, Type::F32);
  decoder.s(2, Type::F32);
}

static uint32_t keep32(uint32_t a) { return a; }
static uint64_t keep64(uint64_t a) { return a; }

/// Integers that are only cut or filled up with zeroes need no more.
static Handler plainCopy(Type to, Type from, unsigned width) {
  bool plain = !isFloat(to) && !isFloat(from) && !isSigned(from) &&
               bytesOf(to) == width && bytesOf(from) >= 4 && bytesOf(to) >= 4;
  if (!plain)
    return nullptr;
  bool narrow = bytesOf(to) == 4 || bytesOf(from) == 4;
  return narrow ? Map<&keep32>::run : Map<&keep64>::run;
}

static void decodeCvt(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  bool away = decoder.take("rna");
  int whole = decoder.takeOneOf({"rni", "rzi", "rmi", "rpi"});
  inst.extra = static_cast<uint32_t>(whole + 1);
  inst.mode = takeFloatMode(decoder);
  Type to = decoder.takeType();
  if (to == Type::F16x2 || to == Type::BF16x2)
    return decodePair(decoder, to);
  Type from = decoder.takeType();
  decoder.expectOperands(2);
  inst.run = convert;
  inst.type = to;
  inst.offset = static_cast<int64_t>(from);
  inst.bytes = static_cast<uint8_t>(decoder.width(decoder.operand(0), to));
  decoder.d(0);
  decoder.s(1, from);
  if (to == Type::TF32 && away)
    inst.run = convertToTf32Away;
  else if (away)
    decoder.fail(".rna is for .tf32");
  if (from == Type::Pred || to == Type::Pred || from == Type::TF32)
    decoder.unknownType(from);
  if (!(inst.mode & saturates))
    if (Handler copy = plainCopy(to, from, inst.bytes))
      inst.run = copy;
}

void cudasim::addConvert(OpcodeTable &table) { table["cvt"] = decodeCvt; }
