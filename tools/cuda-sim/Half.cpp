//===- Half.cpp - Arithmetic of f16 and bf16, alone and in pairs ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each operation is computed exactly, or with the last bit telling whether
// anything was lost, and rounded once.
//
//===----------------------------------------------------------------------===//

#include "FloatModes.h"
#include "Map.h"

using namespace cudasim;

namespace {

struct F16 {
  static double widen(uint16_t bits) { return halfToFloat(bits); }
  static uint16_t narrow(double value) {
    return static_cast<uint16_t>(encode(value, f16Format));
  }
  static constexpr double smallestNormal = 0x1p-14;
};
struct BF16 {
  static double widen(uint16_t bits) { return bfloatToFloat(bits); }
  static uint16_t narrow(double value) {
    return static_cast<uint16_t>(encode(value, bf16Format));
  }
  static constexpr double smallestNormal = 0x1p-126;
};

template <typename Format>
double flushed(double value, uint8_t mode) {
  bool flush = (mode & flushes) && std::fabs(value) < Format::smallestNormal;
  return flush ? std::copysign(0.0, value) : value;
}

template <typename Format>
uint16_t finished(double value, uint8_t mode) {
  if (mode & saturates)
    value = value > 0 ? std::min(value, 1.0) : 0.0;
  if ((mode & relu) && value < 0)
    value = 0;
  double rounded = Format::widen(Format::narrow(value));
  return Format::narrow(flushed<Format>(rounded, mode));
}

/// Applies a function of doubles to each half of the slots.
template <typename Format, auto Fn>
struct HalfMap;

template <typename Format, typename... A, double (*Fn)(A...)>
struct HalfMap<Format, Fn> {
  static void run(Warp &warp, const Inst &inst, uint32_t mask) {
    apply(warp, inst, mask, std::index_sequence_for<A...>());
  }

private:
  template <size_t... I>
  static void apply(Warp &warp, const Inst &inst, uint32_t mask,
                    std::index_sequence<I...>) {
    uint64_t *d = warp.row(inst.d[0]);
    const uint64_t *s[] = {warp.row(inst.s[I])...};
    unsigned bits = 8 * bytesOf(inst.type);
    forEachLane(mask, [&](unsigned lane) {
      uint64_t result = 0;
      for (unsigned at = 0; at < bits; at += 16) {
        double value = Fn(flushed<Format>(
            Format::widen(static_cast<uint16_t>(s[I][lane] >> at)),
            inst.mode)...);
        result |= uint64_t(finished<Format>(value, inst.mode)) << at;
      }
      d[lane] = result;
    });
  }
};

double add(double a, double b) { return a + b; }
double sub(double a, double b) { return a - b; }
double mul(double a, double b) { return a * b; }
double minimum(double a, double b) {
  if (std::isnan(a) || std::isnan(b))
    return std::isnan(a) ? b : a;
  return a < b || (a == b && std::signbit(a)) ? a : b;
}
double maximum(double a, double b) { return -minimum(-a, -b); }
double minimumNan(double a, double b) {
  return std::isnan(a) || std::isnan(b) ? a + b : minimum(a, b);
}
double maximumNan(double a, double b) { return -minimumNan(-a, -b); }
double absolute(double a) { return std::fabs(a); }
double negative(double a) { return -a; }
double power2(double a) { return std::exp2(a); }
double hyperbolicTangent(double a) { return std::tanh(a); }

struct HalfOp {
  const char *opcode;
  size_t sources;
  Handler f16, bf16;
};

} // namespace

#define HALF_OP(opcode, sources, fn)                                           \
  {opcode, sources, HalfMap<F16, &fn>::run, HalfMap<BF16, &fn>::run}

static constexpr HalfOp halfOps[] = {
    HALF_OP("add", 2, ::add),          HALF_OP("sub", 2, ::sub),
    HALF_OP("mul", 2, ::mul),          HALF_OP("fma", 3, fusedOdd),
    HALF_OP("min", 2, minimum),        HALF_OP("max", 2, maximum),
    HALF_OP("min.NaN", 2, minimumNan), HALF_OP("max.NaN", 2, maximumNan),
    HALF_OP("abs", 1, absolute),       HALF_OP("neg", 1, negative),
    HALF_OP("ex2", 1, power2),         HALF_OP("tanh", 1, hyperbolicTangent)};

#undef HALF_OP

void cudasim::decodeHalf(InstDecoder &decoder, Type type) {
  std::string opcode = decoder.raw.opcode;
  if (decoder.take("NaN"))
    opcode += ".NaN";
  if (opcode == "ex2" || opcode == "tanh")
    decoder.take("approx");
  bool isBF16 = type == Type::BF16 || type == Type::BF16x2;
  for (const HalfOp &op : halfOps) {
    if (opcode != op.opcode)
      continue;
    decoder.expectOperands(op.sources + 1);
    decoder.simple(isBF16 ? op.bf16 : op.f16, type);
    decoder.inst.mode = takeFloatMode(decoder);
    if (decoder.inst.mode & roundingMask)
      decoder.fail("only rounding to nearest is simulated");
    return;
  }
  decoder.unknownType(type);
}
