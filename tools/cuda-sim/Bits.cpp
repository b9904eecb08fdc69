//===- Bits.cpp - Logic, shifts and bit fields ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

namespace {

template <typename T>
struct And {
  static T run(T a, T b) { return a & b; }
};
template <typename T>
struct Or {
  static T run(T a, T b) { return a | b; }
};
template <typename T>
struct Xor {
  static T run(T a, T b) { return a ^ b; }
};
template <typename T>
struct Not {
  static T run(T a) { return static_cast<T>(~a); }
};
template <typename T>
struct LogicalNot {
  static T run(T a) { return a == 0; }
};
bool andPredicate(bool a, bool b) { return a && b; }
bool orPredicate(bool a, bool b) { return a || b; }
bool xorPredicate(bool a, bool b) { return a != b; }
bool notPredicate(bool a) { return !a; }

// Shifts by the width or more leave nothing but signs.
template <typename T>
struct ShiftLeft {
  static T run(T a, uint32_t by) {
    return by >= 8 * sizeof(T) ? 0 : static_cast<T>(uint64_t(a) << by);
  }
};
template <typename T>
struct ShiftRight {
  static T run(T a, uint32_t by) {
    constexpr uint32_t bits = 8 * sizeof(T);
    if (by >= bits)
      return a < 0 ? static_cast<T>(-1) : 0;
    return static_cast<T>(a >> by);
  }
};

template <typename T>
struct PopCount {
  static uint32_t run(T a) {
    return static_cast<uint32_t>(__builtin_popcountll(a));
  }
};
template <typename T>
struct LeadingZeros {
  static uint32_t run(T a) {
    if (!a)
      return 8 * sizeof(T);
    return static_cast<uint32_t>(__builtin_clzll(a)) - (64 - 8 * sizeof(T));
  }
};
template <typename T>
struct Reverse {
  static T run(T a) {
    T reversed = 0;
    for (unsigned i = 0; i < 8 * sizeof(T); ++i)
      reversed |= (a >> i & 1) << (8 * sizeof(T) - 1 - i);
    return reversed;
  }
};
/// The place of the highest bit that differs from the sign.
template <typename T>
struct FindHighest {
  static uint32_t run(T a) {
    using U = std::make_unsigned_t<T>;
    U bits = static_cast<U>(a < 0 ? ~a : a);
    return bits ? 63 - static_cast<uint32_t>(__builtin_clzll(bits)) : ~0u;
  }
};

template <typename T>
struct Extract {
  static T run(T a, uint32_t position, uint32_t length) {
    constexpr int bits = 8 * sizeof(T);
    int from = static_cast<int>(position & 0xff);
    int count = static_cast<int>(length & 0xff);
    T result = 0;
    if (count == 0)
      return result;
    bool sign =
        std::is_signed_v<T> && (a >> std::min(from + count - 1, bits - 1) & 1);
    for (int i = 0; i < bits; ++i) {
      bool bit = i < count && from + i < bits ? (a >> (from + i) & 1) : sign;
      result |= static_cast<T>(static_cast<uint64_t>(bit) << i);
    }
    return result;
  }
};
template <typename T>
struct Insert {
  static T run(T a, T b, uint32_t position, uint32_t length) {
    unsigned from = position & 0xff, count = length & 0xff;
    for (unsigned i = 0; i < count && from + i < 8 * sizeof(T); ++i) {
      T bit = T(1) << (from + i);
      b = (b & ~bit) | ((a >> i & 1) << (from + i));
    }
    return b;
  }
};

template <bool Right, bool Wrap>
uint32_t funnel(uint32_t low, uint32_t high, uint32_t by) {
  by = Wrap ? by & 31 : std::min(by, 32u);
  uint64_t both = static_cast<uint64_t>(high) << 32 | low;
  return static_cast<uint32_t>(Right ? both >> by : both << by >> 32);
}

/// Bytes of b:a by four bits each; the fourth asks for the byte's sign.
uint32_t permute(uint32_t a, uint32_t b, uint32_t selectors) {
  uint64_t both = static_cast<uint64_t>(b) << 32 | a;
  uint32_t result = 0;
  for (unsigned i = 0; i < 4; ++i) {
    uint32_t selector = selectors >> (4 * i);
    auto byte = static_cast<uint32_t>(both >> (8 * (selector & 7)) & 0xff);
    if (selector & 8)
      byte = byte & 0x80 ? 0xff : 0;
    result |= byte << (8 * i);
  }
  return result;
}

/// The four-bit selectors that a mode of prmt makes of its two-bit one.
uint32_t selectorsOf(int mode, uint32_t c) {
  uint32_t selectors = 0;
  for (uint32_t i = 0; i < 4; ++i) {
    uint32_t k = c & 3;
    uint32_t byModes[] = {k + i,                  // f4e
                          (k + 8 - i) & 7,        // b4e
                          k,                      // rc8
                          std::max(i, k),         // ecl
                          std::min(i, k),         // ecr
                          2 * (k & 1) + (i & 1)}; // rc16
    selectors |= byModes[mode] << (4 * i);
  }
  return selectors;
}

} // namespace

static void permuteByMode(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]),
                 *c = warp.row(inst.s[2]);
  forEachLane(mask, [&](unsigned lane) {
    d[lane] =
        permute(static_cast<uint32_t>(a[lane]), static_cast<uint32_t>(b[lane]),
                selectorsOf(inst.mode, static_cast<uint32_t>(c[lane])));
  });
}

/// Any function of three bits, by its table.
static void lookUp3(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]),
                 *c = warp.row(inst.s[2]);
  forEachLane(mask, [&](unsigned lane) {
    uint64_t result = 0;
    for (unsigned i = 0; i < 8; ++i)
      if (inst.extra >> i & 1)
        result |= (i & 4 ? a[lane] : ~a[lane]) & (i & 2 ? b[lane] : ~b[lane]) &
                  (i & 1 ? c[lane] : ~c[lane]);
    d[lane] = static_cast<uint32_t>(result);
  });
}

static void dotProduct4(Warp &warp, const Inst &inst, uint32_t mask) {
  uint64_t *d = warp.row(inst.d[0]);
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]),
                 *c = warp.row(inst.s[2]);
  auto byte = [](uint64_t word, unsigned i, bool hasSign) {
    auto bits = static_cast<uint8_t>(word >> (8 * i));
    return hasSign ? static_cast<int64_t>(static_cast<int8_t>(bits))
                   : static_cast<int64_t>(bits);
  };
  forEachLane(mask, [&](unsigned lane) {
    int64_t sum = static_cast<int32_t>(c[lane]);
    for (unsigned i = 0; i < 4; ++i)
      sum += byte(a[lane], i, inst.mode & 1) * byte(b[lane], i, inst.mode & 2);
    d[lane] = static_cast<uint32_t>(sum);
  });
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static Handler logicHandler(const std::string &opcode, Type type) {
  bool predicate = type == Type::Pred;
  if (opcode == "and")
    return predicate ? Map<&andPredicate>::run : forInteger<And>(type);
  if (opcode == "or")
    return predicate ? Map<&orPredicate>::run : forInteger<Or>(type);
  if (opcode == "xor")
    return predicate ? Map<&xorPredicate>::run : forInteger<Xor>(type);
  if (opcode == "not")
    return predicate ? Map<&notPredicate>::run : forInteger<Not>(type);
  return forInteger<LogicalNot>(type);
}

static void decodeLogic(InstDecoder &decoder) {
  Type type = decoder.takeType();
  const std::string &opcode = decoder.raw.opcode;
  Handler handler = logicHandler(opcode, type);
  if (!handler)
    decoder.unknownType(type);
  decoder.expectOperands(opcode == "not" || opcode == "cnot" ? 2 : 3);
  decoder.simple(handler, type);
}

static void decodeShift(InstDecoder &decoder) {
  Type type = decoder.takeType();
  Handler handler = decoder.raw.opcode == "shl" ? forInteger<ShiftLeft>(type)
                                                : forInteger<ShiftRight>(type);
  if (!handler)
    decoder.unknownType(type);
  decoder.expectOperands(3);
  decoder.inst.run = handler;
  decoder.d(0);
  decoder.s(1, type);
  decoder.s(2, Type::U32);
}

/// Opcodes of one operand; the result is of the type or a u32.
static void decodeCount(InstDecoder &decoder) {
  Type type = decoder.takeType();
  const std::string &opcode = decoder.raw.opcode;
  if (opcode == "bfind" && decoder.take("shiftamt"))
    decoder.fail(".shiftamt is not simulated");
  Handler handler = opcode == "popc"    ? forInteger<PopCount>(type)
                    : opcode == "clz"   ? forInteger<LeadingZeros>(type)
                    : opcode == "bfind" ? forInteger<FindHighest>(type)
                                        : forInteger<Reverse>(type);
  if (!handler)
    decoder.unknownType(type);
  decoder.expectOperands(2);
  decoder.simple(handler, type);
}

static void decodeField(InstDecoder &decoder) {
  Type type = decoder.takeType();
  bool extracts = decoder.raw.opcode == "bfe";
  bool isUnsigned = type == Type::B32 || type == Type::B64;
  if (bytesOf(type) < 4 || extracts == isUnsigned)
    decoder.unknownType(type);
  decoder.inst.run = extracts             ? forInteger<Extract>(type)
                     : bytesOf(type) == 8 ? Map<&Insert<uint64_t>::run>::run
                                          : Map<&Insert<uint32_t>::run>::run;
  size_t values = extracts ? 1 : 2;
  decoder.expectOperands(values + 3);
  decoder.d(0);
  for (size_t i = 1; i <= values; ++i)
    decoder.s(i, type);
  decoder.s(values + 1, Type::U32);
  decoder.s(values + 2, Type::U32);
}

static void decodeFunnel(InstDecoder &decoder) {
  bool right = decoder.takeOneOf({"l", "r"}) == 1;
  bool wrap = decoder.takeOneOf({"clamp", "wrap"}) == 1;
  if (decoder.takeType() != Type::B32)
    decoder.fail("the type has to be .b32");
  decoder.expectOperands(4);
  decoder.simple(right ? (wrap ? Map<&funnel<true, true>>::run
                               : Map<&funnel<true, false>>::run)
                       : (wrap ? Map<&funnel<false, true>>::run
                               : Map<&funnel<false, false>>::run),
                 Type::B32);
}

static void decodePermute(InstDecoder &decoder) {
  decoder.takeType();
  int mode = decoder.takeOneOf({"f4e", "b4e", "rc8", "ecl", "ecr", "rc16"});
  decoder.expectOperands(4);
  decoder.simple(mode < 0 ? Map<&permute>::run : permuteByMode, Type::B32);
  decoder.inst.mode = static_cast<uint8_t>(mode);
}

static void decodeLookUp3(InstDecoder &decoder) {
  if (decoder.takeType() != Type::B32)
    decoder.fail("the type has to be .b32");
  decoder.expectOperands(5);
  decoder.inst.run = lookUp3;
  decoder.d(0);
  for (size_t i = 1; i < 4; ++i)
    decoder.s(i, Type::B32);
  decoder.inst.extra = static_cast<uint32_t>(decoder.immediate(4));
}

static void decodeDot(InstDecoder &decoder) {
  bool signedA = isSigned(decoder.takeType());
  bool signedB = isSigned(decoder.takeType());
  decoder.expectOperands(4);
  decoder.simple(dotProduct4, Type::B32);
  decoder.inst.mode = static_cast<uint8_t>(signedA + 2 * signedB);
}

void cudasim::addBits(OpcodeTable &table) {
  for (const char *opcode : {"and", "or", "xor", "not", "cnot"})
    table[opcode] = decodeLogic;
  table["shl"] = table["shr"] = decodeShift;
  for (const char *opcode : {"popc", "clz", "bfind", "brev"})
    table[opcode] = decodeCount;
  table["bfe"] = table["bfi"] = decodeField;
  table["shf"] = decodeFunnel;
  table["prmt"] = decodePermute;
  table["lop3"] = decodeLookUp3;
  table["dp4a"] = decodeDot;
}
