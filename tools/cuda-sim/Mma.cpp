//===- Mma.cpp - mma.sync: products of the lanes' fragments ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With g = lane / 4 and t = lane % 4, and p elements in a 32-bit register,
// element h of register r is
//   of A, row g + 8 (r % 2), column p t + h + 4 p (r / 2)
//   of B, row p t + h + 4 p r, column g
//   of C and D (one a register), row g + 8 (r / 2), column 2 t + r % 2
//   of C and D in f16 (two a register), row g + 8 r, column 2 t + h
// and of f64, A is (g, t), B is (t, g), C is (g, 2 t + r). Products and sums
// are made in double and rounded once.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

namespace {

/// What the elements of A and B are.
enum class Element : uint8_t { F16, BF16, TF32, F64, S8, U8 };

constexpr int maxK = 32;
struct Operands {
  double a[16][maxK];
  double b[8][maxK]; // by column
  double c[16][8];
};

} // namespace

static unsigned perRegister(Element element) {
  return element >= Element::S8 ? 4 : element <= Element::BF16 ? 2 : 1;
}

static double elementOf(uint64_t slot, unsigned index, Element element) {
  switch (element) {
  case Element::F16:
    return halfToFloat(static_cast<uint16_t>(slot >> (16 * index)));
  case Element::BF16:
    return bfloatToFloat(static_cast<uint16_t>(slot >> (16 * index)));
  case Element::TF32:
    // The device looks at the upper 19 bits.
    return fromSlot<float>(slot & 0xffffe000);
  case Element::F64:
    return fromSlot<double>(slot);
  case Element::S8:
    return static_cast<int8_t>(slot >> (8 * index));
  case Element::U8:
    return static_cast<uint8_t>(slot >> (8 * index));
  }
  return 0;
}

/// Inst::extra: registers of A, of B, of C, K and the elements' kinds.
namespace {
struct Form {
  unsigned a, b, c, k, m;
  Element left, right;

  explicit Form(uint32_t bits)
      : a(bits & 15), b(bits >> 4 & 15), c(bits >> 8 & 15), k(bits >> 12 & 63),
        m(bits >> 18 & 31), left(static_cast<Element>(bits >> 23 & 7)),
        right(static_cast<Element>(bits >> 26 & 7)) {}
  static uint32_t pack(unsigned a, unsigned b, unsigned c, unsigned k,
                       unsigned m, Element left, Element right) {
    return a | b << 4 | c << 8 | k << 12 | m << 18 |
           static_cast<uint32_t>(left) << 23 |
           static_cast<uint32_t>(right) << 26;
  }
};
} // namespace

static void gather(Warp &warp, const Inst &inst, const Form &form,
                   Operands &operands) {
  unsigned per = perRegister(form.left);
  for (unsigned r = 0; r < form.a; ++r) {
    const uint64_t *row = warp.row(inst.s[r]);
    for (unsigned lane = 0; lane < 32; ++lane)
      for (unsigned h = 0; h < per; ++h)
        operands.a[lane / 4 + 8 * (r % 2)]
                  [per * (lane % 4) + h + 4 * per * (r / 2)] =
            elementOf(row[lane], h, form.left);
  }
  for (unsigned r = 0; r < form.b; ++r) {
    const uint64_t *row = warp.row(inst.s[form.a + r]);
    for (unsigned lane = 0; lane < 32; ++lane)
      for (unsigned h = 0; h < per; ++h)
        operands.b[lane / 4][per * (lane % 4) + h + 4 * per * r] =
            elementOf(row[lane], h, form.right);
  }
}

static void multiply(const Form &form, Operands &operands) {
  for (unsigned row = 0; row < form.m; ++row)
    for (unsigned column = 0; column < 8; ++column) {
      double sum = 0;
      for (unsigned k = 0; k < form.k; ++k)
        sum += operands.a[row][k] * operands.b[column][k];
      operands.c[row][column] = sum;
    }
}

/// Sum and accumulator as a number of the accumulator's type.
template <typename T>
static uint64_t accumulate(double sum, uint64_t slot) {
  if constexpr (std::is_same_v<T, int32_t>) {
    int64_t total = static_cast<int64_t>(sum) + fromSlot<int32_t>(slot);
    return static_cast<uint32_t>(total);
  } else {
    T result = static_cast<T>(sum + static_cast<double>(fromSlot<T>(slot)));
    if (std::isnan(result) && sizeof(T) == 4)
      return 0x7fffffff;
    return toSlot(result);
  }
}

template <typename T>
static void finish(Warp &warp, const Inst &inst, const Form &form,
                   const Operands &operands) {
  for (unsigned r = 0; r < form.c; ++r) {
    const uint64_t *c = warp.row(inst.s[form.a + form.b + r]);
    uint64_t *d = warp.row(inst.d[r]);
    for (unsigned lane = 0; lane < 32; ++lane)
      d[lane] = accumulate<T>(
          operands.c[lane / 4 + 8 * (r / 2)][2 * (lane % 4) + r % 2], c[lane]);
  }
}

static void finishHalf(Warp &warp, const Inst &inst, const Form &form,
                       const Operands &operands) {
  for (unsigned r = 0; r < form.c; ++r) {
    const uint64_t *c = warp.row(inst.s[form.a + form.b + r]);
    uint64_t *d = warp.row(inst.d[r]);
    for (unsigned lane = 0; lane < 32; ++lane) {
      uint64_t pair = 0;
      for (unsigned h = 0; h < 2; ++h) {
        double sum = operands.c[lane / 4 + 8 * r][2 * (lane % 4) + h] +
                     halfToFloat(static_cast<uint16_t>(c[lane] >> (16 * h)));
        pair |= uint64_t(encode(sum, f16Format)) << (16 * h);
      }
      d[lane] = pair;
    }
  }
}

static void multiplyMatrices(Warp &warp, const Inst &inst, uint32_t mask) {
  if (mask != 0xffffffffu)
    faultIn(-1, "all lanes have to be active, but only ", Hex{mask}, " are");
  ++warp.block.launch.counters.mma;
  Form form(inst.extra);
  Operands operands;
  gather(warp, inst, form, operands);
  multiply(form, operands);
  if (inst.type == Type::F16)
    finishHalf(warp, inst, form, operands);
  else if (inst.type == Type::F32)
    finish<float>(warp, inst, form, operands);
  else if (inst.type == Type::F64)
    finish<double>(warp, inst, form, operands);
  else
    finish<int32_t>(warp, inst, form, operands);
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static Element elementFor(InstDecoder &decoder, Type type) {
  switch (type) {
  case Type::F16:
    return Element::F16;
  case Type::BF16:
    return Element::BF16;
  case Type::TF32:
    return Element::TF32;
  case Type::F64:
    return Element::F64;
  case Type::S8:
    return Element::S8;
  case Type::U8:
    return Element::U8;
  default:
    decoder.unknownType(type);
  }
}

/// Whether the ISA has the shape for elements of this kind.
static bool hasShape(Element element, unsigned m, unsigned k) {
  if (element == Element::F64)
    return m == 8 && k == 4;
  unsigned per = perRegister(element);
  return m == 16 && (k == 4 * per || k == 8 * per);
}

static void takeOperands(InstDecoder &decoder, const Form &form, Type type) {
  Inst &inst = decoder.inst;
  decoder.expectOperands(4);
  const unsigned counts[] = {form.c, form.a, form.b, form.c};
  for (size_t i = 0; i < 4; ++i) {
    std::vector<Operand> parts = decoder.parts(i);
    if (parts.size() != counts[i])
      decoder.fail(parts.size(), " registers in operand ", i + 1, " where ",
                   counts[i], " are expected");
    for (const Operand &part : parts)
      if (i == 0)
        inst.d.push_back(decoder.destination(part));
      else
        inst.s.push_back(decoder.source(part, i == 3 ? type : Type::B32));
  }
}

static void decodeMma(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  decoder.take("sync");
  decoder.take("aligned");
  int shape = decoder.takeOneOf(
      {"m16n8k4", "m16n8k8", "m16n8k16", "m16n8k32", "m8n8k4"});
  if (shape < 0)
    decoder.fail("the shape is not simulated");
  unsigned k = shape == 4 ? 4 : 4u << shape, m = shape == 4 ? 8 : 16;
  if (!decoder.take("row") || !decoder.take("col"))
    decoder.fail(".row.col is missing");
  decoder.take("satfinite") ? decoder.fail(".satfinite is not simulated")
                            : void();
  Type result = decoder.takeType(), left = decoder.takeType(),
       right = decoder.takeType(), accumulator = decoder.takeType();
  Element a = elementFor(decoder, left), b = elementFor(decoder, right);
  bool integers = a >= Element::S8;
  bool fits = integers ? result == Type::S32 && b >= Element::S8
              : a == Element::F64
                  ? result == Type::F64 && a == b
                  : a == b && (result == Type::F32 ||
                               (result == Type::F16 && a == Element::F16));
  if (!fits || result != accumulator || !hasShape(a, m, k))
    decoder.fail("this shape is not there for these types");
  unsigned per = perRegister(a);
  unsigned registers = a == Element::F64 ? 1 : k / (4 * per);
  Form form(Form::pack(a == Element::F64 ? 1 : 2 * registers, registers,
                       result == Type::F16 || m == 8 ? 2 : 4, k, m, a, b));
  inst.extra = Form::pack(form.a, form.b, form.c, k, m, a, b);
  inst.type = result;
  inst.run = multiplyMatrices;
  takeOperands(decoder, form, result);
}

void cudasim::addMma(OpcodeTable &table) { table["mma"] = decodeMma; }
