//===- Compare.cpp - Comparisons and selections ---------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatModes.h"
#include "Map.h"

using namespace cudasim;

namespace {

enum class Comparison : uint8_t {
  Eq,
  Ne,
  Lt,
  Le,
  Gt,
  Ge,
  Equ,
  Neu,
  Ltu,
  Leu,
  Gtu,
  Geu,
  Num,
  Nan
};

/// How the result and the third operand of setp are joined.
enum class Joining : uint8_t { None, And, Or, Xor };

template <typename T>
bool ordered(T a, T b, Comparison comparison) {
  switch (comparison) {
  case Comparison::Eq:
  case Comparison::Equ:
    return a == b;
  case Comparison::Ne:
  case Comparison::Neu:
    return a != b;
  case Comparison::Lt:
  case Comparison::Ltu:
    return a < b;
  case Comparison::Le:
  case Comparison::Leu:
    return a <= b;
  case Comparison::Gt:
  case Comparison::Gtu:
    return a > b;
  case Comparison::Ge:
  case Comparison::Geu:
    return a >= b;
  default:
    return comparison == Comparison::Num;
  }
}

template <typename T>
bool compare(T a, T b, Comparison comparison) {
  if constexpr (std::is_floating_point_v<T>)
    if (std::isnan(a) || std::isnan(b))
      return comparison >= Comparison::Equ && comparison != Comparison::Num;
  return ordered(a, b, comparison);
}

bool join(bool result, bool other, Joining joining) {
  switch (joining) {
  case Joining::And:
    return result && other;
  case Joining::Or:
    return result || other;
  case Joining::Xor:
    return result != other;
  default:
    return result;
  }
}

/// Readers of the kinds of operands.
template <typename T>
struct Plain {
  using Value = T;
  static T read(uint64_t slot) { return fromSlot<T>(slot); }
};
struct FlushedF32 {
  using Value = float;
  static float read(uint64_t slot) {
    auto value = fromSlot<float>(slot);
    return std::fabs(value) < 0x1p-126f ? std::copysign(0.0f, value) : value;
  }
};
struct ReadF16 {
  using Value = float;
  static float read(uint64_t slot) {
    return halfToFloat(static_cast<uint16_t>(slot));
  }
};
struct ReadBF16 {
  using Value = float;
  static float read(uint64_t slot) {
    return bfloatToFloat(static_cast<uint16_t>(slot));
  }
};

/// mode: the comparison. extra: the joining, and 8 for a negated operand.
template <typename Reader>
void setPredicate(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]);
  const uint64_t *c = inst.s.size() > 2 ? warp.row(inst.s[2]) : nullptr;
  uint64_t *p = warp.row(inst.d[0]);
  uint64_t *q = inst.d.size() > 1 ? warp.row(inst.d[1]) : nullptr;
  auto comparison = static_cast<Comparison>(inst.mode);
  auto joining = static_cast<Joining>(inst.extra & 3);
  forEachLane(mask, [&](unsigned lane) {
    bool result = compare<typename Reader::Value>(
        Reader::read(a[lane]), Reader::read(b[lane]), comparison);
    bool other = c && ((c[lane] & 1) != (inst.extra >> 3));
    p[lane] = join(result, other, joining);
    if (q)
      q[lane] = join(!result, other, joining);
  });
}

/// Two halves: a predicate for each.
template <typename Reader>
void setPredicatePair(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]);
  auto comparison = static_cast<Comparison>(inst.mode);
  for (size_t half = 0; half < inst.d.size(); ++half) {
    uint64_t *d = warp.row(inst.d[half]);
    forEachLane(mask, [&](unsigned lane) {
      d[lane] = compare(Reader::read(a[lane] >> (16 * half)),
                        Reader::read(b[lane] >> (16 * half)), comparison);
    });
  }
}

/// set: all bits or 1.0 where setp says true.
template <typename Reader>
void setValue(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]);
  uint64_t *d = warp.row(inst.d[0]);
  auto comparison = static_cast<Comparison>(inst.mode);
  uint64_t set = inst.type == Type::F32    ? 0x3f800000
                 : bytesOf(inst.type) == 2 ? 0x3c00
                                           : 0xffffffff;
  forEachLane(mask, [&](unsigned lane) {
    d[lane] = compare<typename Reader::Value>(Reader::read(a[lane]),
                                              Reader::read(b[lane]), comparison)
                  ? set
                  : 0;
  });
}

void select(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]),
                 *c = warp.row(inst.s[2]);
  uint64_t *d = warp.row(inst.d[0]);
  forEachLane(
      mask, [&](unsigned lane) { d[lane] = c[lane] & 1 ? a[lane] : b[lane]; });
}

/// slct: a where c is not negative. mode 1: c is f32.
void selectBySign(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *a = warp.row(inst.s[0]), *b = warp.row(inst.s[1]),
                 *c = warp.row(inst.s[2]);
  uint64_t *d = warp.row(inst.d[0]);
  forEachLane(mask, [&](unsigned lane) {
    bool first = inst.mode ? fromSlot<float>(c[lane]) >= 0
                           : fromSlot<int32_t>(c[lane]) >= 0;
    d[lane] = first ? a[lane] : b[lane];
  });
}

template <typename T>
void testProperty(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *a = warp.row(inst.s[0]);
  uint64_t *d = warp.row(inst.d[0]);
  forEachLane(mask, [&](unsigned lane) {
    T value = fromSlot<T>(a[lane]);
    int kind = std::fpclassify(value);
    bool tests[] = {std::isfinite(value), kind == FP_INFINITE,
                    kind != FP_NAN,       kind == FP_NAN,
                    kind == FP_NORMAL,    kind == FP_SUBNORMAL};
    d[lane] = tests[inst.mode];
  });
}

} // namespace

/// The instance of a handler for a type, null for types that are not compared.
#define PICK(form, type, flush)                                                \
  [](Type t, bool f) -> Handler {                                              \
    switch (t) {                                                               \
    case Type::B16:                                                            \
    case Type::U16:                                                            \
      return form<Plain<uint16_t>>;                                            \
    case Type::B32:                                                            \
    case Type::U32:                                                            \
      return form<Plain<uint32_t>>;                                            \
    case Type::B64:                                                            \
    case Type::U64:                                                            \
      return form<Plain<uint64_t>>;                                            \
    case Type::S16:                                                            \
      return form<Plain<int16_t>>;                                             \
    case Type::S32:                                                            \
      return form<Plain<int32_t>>;                                             \
    case Type::S64:                                                            \
      return form<Plain<int64_t>>;                                             \
    case Type::F32:                                                            \
      return f ? Handler(form<FlushedF32>) : Handler(form<Plain<float>>);      \
    case Type::F64:                                                            \
      return form<Plain<double>>;                                              \
    case Type::F16:                                                            \
      return form<ReadF16>;                                                    \
    case Type::BF16:                                                           \
      return form<ReadBF16>;                                                   \
    default:                                                                   \
      return nullptr;                                                          \
    }                                                                          \
  }(type, flush)

static Comparison takeComparison(InstDecoder &decoder) {
  int ordered =
      decoder.takeOneOf({"eq", "ne", "lt", "le", "gt", "ge", "equ", "neu",
                         "ltu", "leu", "gtu", "geu", "num", "nan"});
  if (ordered >= 0)
    return static_cast<Comparison>(ordered);
  // Of unsigned integers: lo, ls, hi, hs.
  int low = decoder.takeOneOf({"lo", "ls", "hi", "hs"});
  if (low < 0)
    decoder.fail("a comparison is missing");
  return static_cast<Comparison>(static_cast<int>(Comparison::Lt) + low);
}

static void decodeSetp(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  inst.mode = static_cast<uint8_t>(takeComparison(decoder));
  bool flush = decoder.take("ftz");
  int joining = decoder.takeOneOf({"and", "or", "xor"}) + 1;
  Type type = decoder.takeType();
  for (const Operand &part : decoder.parts(0))
    inst.d.push_back(decoder.destination(part));
  decoder.s(1, type);
  decoder.s(2, type);
  bool pair = type == Type::F16x2 || type == Type::BF16x2;
  if (pair && joining)
    decoder.fail("joining pairs is not simulated");
  if (pair)
    inst.run = type == Type::F16x2 ? setPredicatePair<ReadF16>
                                   : setPredicatePair<ReadBF16>;
  else
    inst.run = PICK(setPredicate, type, flush);
  if (!inst.run)
    decoder.unknownType(type);
  decoder.expectOperands(joining ? 4 : 3);
  if (!joining)
    return;
  Operand other = decoder.operand(3);
  inst.extra = static_cast<uint32_t>(joining) | (other.negated ? 8 : 0);
  other.negated = false;
  inst.s.push_back(decoder.source(other, Type::Pred));
}

static void decodeSet(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  inst.mode = static_cast<uint8_t>(takeComparison(decoder));
  bool flush = decoder.take("ftz");
  inst.type = decoder.takeType();
  Type type = decoder.takeType();
  inst.run = PICK(setValue, type, flush);
  if (!inst.run || inst.type == Type::F16x2 || inst.type == Type::BF16)
    decoder.unknownType(type);
  decoder.expectOperands(3);
  decoder.d(0);
  decoder.s(1, type);
  decoder.s(2, type);
}

static void decodeSelect(InstDecoder &decoder) {
  Type type = decoder.takeType();
  decoder.expectOperands(4);
  decoder.inst.run = select;
  decoder.d(0);
  decoder.s(1, type);
  decoder.s(2, type);
  decoder.s(3, Type::Pred);
}

static void decodeSlct(InstDecoder &decoder) {
  decoder.take("ftz");
  Type type = decoder.takeType();
  Type by = decoder.takeType();
  if (by != Type::S32 && by != Type::F32)
    decoder.unknownType(by);
  decoder.expectOperands(4);
  decoder.inst.run = selectBySign;
  decoder.inst.mode = by == Type::F32;
  decoder.d(0);
  decoder.s(1, type);
  decoder.s(2, type);
  decoder.s(3, by);
}

static void decodeTestp(InstDecoder &decoder) {
  int property = decoder.takeOneOf(
      {"finite", "infinite", "number", "notanumber", "normal", "subnormal"});
  Type type = decoder.takeType();
  if (property < 0 || (type != Type::F32 && type != Type::F64))
    decoder.unknownType(type);
  decoder.expectOperands(2);
  decoder.simple(type == Type::F32 ? testProperty<float> : testProperty<double>,
                 type);
  decoder.inst.mode = static_cast<uint8_t>(property);
}

void cudasim::addCompare(OpcodeTable &table) {
  table["setp"] = decodeSetp;
  table["set"] = decodeSet;
  table["selp"] = decodeSelect;
  table["slct"] = decodeSlct;
  table["testp"] = decodeTestp;
}
