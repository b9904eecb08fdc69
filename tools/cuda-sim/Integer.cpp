//===- Integer.cpp - Integer arithmetic -----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

#include <limits>

using namespace cudasim;

//===----------------------------------------------------------------------===//
// Per lane
//===----------------------------------------------------------------------===//

// Unsigned 64-bit arithmetic wraps as the device's does; narrower types are
// cut.

namespace {

using Wide = uint64_t;

template <typename T>
struct Add {
  static T run(T a, T b) { return static_cast<T>(Wide(a) + Wide(b)); }
};
template <typename T>
struct Sub {
  static T run(T a, T b) { return static_cast<T>(Wide(a) - Wide(b)); }
};
template <typename T>
struct MulLow {
  static T run(T a, T b) { return static_cast<T>(Wide(a) * Wide(b)); }
};
template <typename T>
struct MulHigh {
  static T run(T a, T b) {
    using Double =
        std::conditional_t<std::is_signed_v<T>, __int128, unsigned __int128>;
    return static_cast<T>((Double(a) * Double(b)) >> (8 * sizeof(T)));
  }
};
template <typename T>
struct MadLow {
  static T run(T a, T b, T c) { return Add<T>::run(MulLow<T>::run(a, b), c); }
};
template <typename T>
struct MadHigh {
  static T run(T a, T b, T c) { return Add<T>::run(MulHigh<T>::run(a, b), c); }
};
template <typename T>
struct Div {
  static T run(T a, T b) {
    if (b == 0)
      return static_cast<T>(~Wide(0));
    if (std::is_signed_v<T> && b == static_cast<T>(-1))
      return static_cast<T>(-Wide(a));
    return static_cast<T>(a / b);
  }
};
template <typename T>
struct Rem {
  static T run(T a, T b) {
    if (b == 0)
      return a;
    if (std::is_signed_v<T> && b == static_cast<T>(-1))
      return 0;
    return static_cast<T>(a % b);
  }
};
template <typename T>
struct Min {
  static T run(T a, T b) { return a < b ? a : b; }
};
template <typename T>
struct Max {
  static T run(T a, T b) { return a < b ? b : a; }
};
template <typename T>
struct Abs {
  static T run(T a) { return a < 0 ? static_cast<T>(-Wide(a)) : a; }
};
template <typename T>
struct Neg {
  static T run(T a) { return static_cast<T>(-Wide(a)); }
};
template <typename T>
struct Sad {
  static T run(T a, T b, T c) {
    return static_cast<T>(Wide(c) +
                          (a < b ? Wide(b) - Wide(a) : Wide(a) - Wide(b)));
  }
};

int32_t clamped(int64_t value) {
  return static_cast<int32_t>(
      std::min<int64_t>(std::max<int64_t>(value, INT32_MIN), INT32_MAX));
}
int32_t minRelu(int32_t a, int32_t b) { return std::max(std::min(a, b), 0); }
int32_t maxRelu(int32_t a, int32_t b) { return std::max(std::max(a, b), 0); }
int32_t addSaturated(int32_t a, int32_t b) { return clamped(int64_t(a) + b); }
int32_t subSaturated(int32_t a, int32_t b) { return clamped(int64_t(a) - b); }

template <typename T, typename W>
W mulWide(T a, T b) {
  return static_cast<W>(W(a) * W(b));
}
template <typename T, typename W>
W madWide(T a, T b, W c) {
  return static_cast<W>(Wide(W(a) * W(b)) + Wide(c));
}

} // namespace

//===----------------------------------------------------------------------===//
// Carries
//===----------------------------------------------------------------------===//

enum { carryIn = 1, carryOut = 2, subtracts = 4 };

/// add, sub, mad.lo and mad.hi with carries. s: a, b and, for the latter two,
/// the product is in a already. extra: the row of the carry.
template <typename T>
static void addWithCarry(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]), *carry = warp.row(inst.extra);
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]);
  forEachLane(mask, [&](unsigned lane) {
    using Double = unsigned __int128;
    T left = fromSlot<T>(a[lane]), right = fromSlot<T>(b[lane]);
    Double in = inst.mode & carryIn ? carry[lane] & 1 : 0;
    Double wide = inst.mode & subtracts ? Double(left) - right - in
                                        : Double(left) + right + in;
    d[lane] = toSlot(static_cast<T>(wide));
    if (inst.mode & carryOut)
      carry[lane] = static_cast<uint64_t>(wide >> (8 * sizeof(T))) & 1;
  });
}

static void decodeCarry(InstDecoder &decoder, Type type, unsigned mode) {
  decoder.expectOperands(3);
  bool wide = bytesOf(type) == 8;
  if (!wide && bytesOf(type) != 4)
    decoder.unknownType(type);
  decoder.simple(wide ? addWithCarry<uint64_t> : addWithCarry<uint32_t>, type);
  decoder.inst.mode = static_cast<uint8_t>(mode);
  decoder.inst.extra = decoder.function.carryRow();
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static Handler wideHandler(Type type, bool adds) {
  switch (type) {
  case Type::U16:
    return adds ? Map<&madWide<uint16_t, uint32_t>>::run
                : Map<&mulWide<uint16_t, uint32_t>>::run;
  case Type::S16:
    return adds ? Map<&madWide<int16_t, int32_t>>::run
                : Map<&mulWide<int16_t, int32_t>>::run;
  case Type::U32:
    return adds ? Map<&madWide<uint32_t, uint64_t>>::run
                : Map<&mulWide<uint32_t, uint64_t>>::run;
  case Type::S32:
    return adds ? Map<&madWide<int32_t, int64_t>>::run
                : Map<&mulWide<int32_t, int64_t>>::run;
  default:
    return nullptr;
  }
}

static Handler multiply(InstDecoder &decoder, Type type, bool adds) {
  switch (decoder.takeOneOf({"lo", "hi", "wide"})) {
  case 0:
    return adds ? forInteger<MadLow>(type) : forInteger<MulLow>(type);
  case 1:
    return adds ? forInteger<MadHigh>(type) : forInteger<MulHigh>(type);
  case 2:
    return wideHandler(type, adds);
  default:
    decoder.fail(".lo, .hi or .wide is missing");
  }
}

static Handler handlerFor(InstDecoder &decoder, Type type) {
  const std::string &opcode = decoder.raw.opcode;
  bool saturates = type == Type::S32 && decoder.take("sat");
  if (opcode == "add")
    return saturates ? Map<&addSaturated>::run : forInteger<Add>(type);
  if (opcode == "sub")
    return saturates ? Map<&subSaturated>::run : forInteger<Sub>(type);
  if (opcode == "mul" || opcode == "mad")
    return multiply(decoder, type, opcode == "mad");
  if (opcode == "div")
    return forInteger<Div>(type);
  if (opcode == "rem")
    return forInteger<Rem>(type);
  bool extremum = opcode == "min" || opcode == "max";
  if (extremum && type == Type::S32 && decoder.take("relu"))
    return opcode == "min" ? Map<&minRelu>::run : Map<&maxRelu>::run;
  if (opcode == "min")
    return forInteger<Min>(type);
  if (opcode == "max")
    return forInteger<Max>(type);
  if (opcode == "abs")
    return forInteger<Abs>(type);
  if (opcode == "neg")
    return forInteger<Neg>(type);
  if (opcode == "sad")
    return forInteger<Sad>(type);
  return nullptr;
}

void cudasim::decodeInteger(InstDecoder &decoder, Type type) {
  const std::string &opcode = decoder.raw.opcode;
  bool out = decoder.take("cc");
  bool in = opcode == "addc" || opcode == "subc";
  if (in || out) {
    if (opcode[0] == 'm')
      decoder.fail("a carry of a product is not simulated");
    unsigned mode = (in ? carryIn : 0) | (out ? carryOut : 0);
    return decodeCarry(decoder, type,
                       mode | (opcode[0] == 's' ? subtracts : 0));
  }
  Handler handler = handlerFor(decoder, type);
  if (!handler)
    decoder.unknownType(type);
  bool one = opcode == "abs" || opcode == "neg";
  bool three = opcode == "mad" || opcode == "sad";
  decoder.expectOperands(one ? 2 : three ? 4 : 3);
  bool wide = decoder.raw.fullOpcode().find(".wide") != std::string::npos;
  decoder.simple(handler, type);
  if (wide && three && decoder.operand(3).kind == Operand::Immediate)
    decoder.inst.s[2] = decoder.source(
        decoder.operand(3), bytesOf(type) == 4 ? Type::B64 : Type::B32);
}

static void decodeArithmetic(InstDecoder &decoder) {
  Type type = decoder.takeType();
  if (type == Type::F32 || type == Type::F64)
    decodeFloat(decoder, type);
  else if (isFloat(type) && type != Type::TF32)
    decodeHalf(decoder, type);
  else
    decodeInteger(decoder, type);
}

void cudasim::addArithmetic(OpcodeTable &table) {
  for (const char *opcode :
       {"add", "sub", "mul", "mad",  "fma",  "div",  "rem",     "min",
        "max", "abs", "neg", "sad",  "rcp",  "sqrt", "rsqrt",   "ex2",
        "lg2", "sin", "cos", "tanh", "addc", "subc", "copysign"})
    table[opcode] = decodeArithmetic;
}
