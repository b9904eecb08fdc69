//===- Float.cpp - Arithmetic of f32 and f64 ------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The approximate instructions are computed to the last bit but one: the
// device's own errors (2 units in the last place or so) are not modelled.
//
//===----------------------------------------------------------------------===//

#include "FloatModes.h"
#include "Map.h"

using namespace cudasim;

//===----------------------------------------------------------------------===//
// Per lane
//===----------------------------------------------------------------------===//

namespace {

template <typename T>
T flushed(T value) {
  return std::fabs(value) < std::numeric_limits<T>::min()
             ? std::copysign(T(0), value)
             : value;
}

/// As Map, with the modes of the instruction around the function.
template <auto Fn>
struct FloatMap;

template <typename T, typename... A, T (*Fn)(A...)>
struct FloatMap<Fn> {
  static void run(Warp &warp, const Inst &inst, uint32_t mask) {
    HostRounding rounding(inst.mode);
    apply(warp, inst, mask, std::index_sequence_for<A...>());
  }

private:
  static T finished(T value, uint8_t mode) {
    if (mode & flushes)
      value = flushed(value);
    if (mode & saturates)
      value = value > 0 ? std::min(value, T(1)) : T(0); // NaN is 0
    // Every NaN that the device makes of f32 is this one.
    if (sizeof(T) == 4 && std::isnan(value))
      value = fromSlot<T>(0x7fffffff);
    return value;
  }

  template <size_t... I>
  static void apply(Warp &warp, const Inst &inst, uint32_t mask,
                    std::index_sequence<I...>) {
    uint64_t *d = warp.row(inst.d[0]);
    const uint64_t *s[] = {warp.row(inst.s[I])...};
    bool flush = inst.mode & flushes;
    forEachLane(mask, [&](unsigned lane) {
      volatile T result = Fn((flush ? flushed(fromSlot<A>(s[I][lane]))
                                    : fromSlot<A>(s[I][lane]))...);
      d[lane] = toSlot<T>(finished(result, inst.mode));
    });
  }
};

template <typename T>
T add(T a, T b) {
  return a + b;
}
template <typename T>
T sub(T a, T b) {
  return a - b;
}
template <typename T>
T mul(T a, T b) {
  return a * b;
}
template <typename T>
T quotient(T a, T b) {
  return a / b;
}
template <typename T>
T fused(T a, T b, T c) {
  return std::fma(a, b, c);
}
template <typename T>
T minimum(T a, T b) {
  if (std::isnan(a) || std::isnan(b))
    return std::isnan(a) ? b : a;
  return a < b || (a == b && std::signbit(a)) ? a : b;
}
template <typename T>
T maximum(T a, T b) {
  if (std::isnan(a) || std::isnan(b))
    return std::isnan(a) ? b : a;
  return a > b || (a == b && !std::signbit(a)) ? a : b;
}
template <typename T>
T minimumNan(T a, T b) {
  return std::isnan(a) || std::isnan(b) ? a + b : minimum(a, b);
}
template <typename T>
T maximumNan(T a, T b) {
  return std::isnan(a) || std::isnan(b) ? a + b : maximum(a, b);
}
template <typename T>
T absolute(T a) {
  return std::fabs(a);
}
template <typename T>
T negative(T a) {
  return -a;
}
template <typename T>
T reciprocal(T a) {
  return 1 / a;
}
template <typename T>
T root(T a) {
  return std::sqrt(a);
}
// In double, so that the result is the nearest f32 almost always.
template <typename T>
T inverseRoot(T a) {
  return static_cast<T>(1 / std::sqrt(static_cast<double>(a)));
}
template <typename T>
T power2(T a) {
  return static_cast<T>(std::exp2(static_cast<double>(a)));
}
template <typename T>
T logarithm2(T a) {
  return static_cast<T>(std::log2(static_cast<double>(a)));
}
template <typename T>
T sine(T a) {
  return static_cast<T>(std::sin(static_cast<double>(a)));
}
template <typename T>
T cosine(T a) {
  return static_cast<T>(std::cos(static_cast<double>(a)));
}
template <typename T>
T hyperbolicTangent(T a) {
  return static_cast<T>(std::tanh(static_cast<double>(a)));
}
/// The sign is of the first operand.
template <typename T>
T withSign(T a, T b) {
  return std::copysign(b, a);
}

struct FloatOp {
  const char *opcode;
  size_t sources;
  bool approximate; // .approx is taken, or .full
  Handler f32, f64;
};

} // namespace

#define FLOAT_OP(opcode, sources, approximate, fn)                             \
  {opcode, sources, approximate, FloatMap<&fn<float>>::run,                    \
   FloatMap<&fn<double>>::run}

static constexpr FloatOp floatOps[] = {
    FLOAT_OP("add", 2, false, add),
    FLOAT_OP("sub", 2, false, sub),
    FLOAT_OP("mul", 2, false, mul),
    FLOAT_OP("div", 2, true, quotient),
    FLOAT_OP("fma", 3, false, fused),
    FLOAT_OP("mad", 3, false, fused),
    FLOAT_OP("min", 2, false, minimum),
    FLOAT_OP("max", 2, false, maximum),
    FLOAT_OP("abs", 1, false, absolute),
    FLOAT_OP("neg", 1, false, negative),
    FLOAT_OP("rcp", 1, true, reciprocal),
    FLOAT_OP("sqrt", 1, true, root),
    FLOAT_OP("rsqrt", 1, true, inverseRoot),
    FLOAT_OP("ex2", 1, true, power2),
    FLOAT_OP("lg2", 1, true, logarithm2),
    FLOAT_OP("sin", 1, true, sine),
    FLOAT_OP("cos", 1, true, cosine),
    FLOAT_OP("tanh", 1, true, hyperbolicTangent),
    FLOAT_OP("copysign", 2, false, withSign)};

#undef FLOAT_OP

void cudasim::decodeFloat(InstDecoder &decoder, Type type) {
  const std::string &opcode = decoder.raw.opcode;
  bool wide = type == Type::F64;
  for (const FloatOp &op : floatOps) {
    if (opcode != op.opcode)
      continue;
    Handler handler = wide ? op.f64 : op.f32;
    if (op.approximate)
      decoder.takeOneOf({"approx", "full"});
    bool extremum = opcode == "min" || opcode == "max";
    if (extremum && decoder.take("NaN"))
      handler = opcode == "min" ? (wide ? FloatMap<&minimumNan<double>>::run
                                        : FloatMap<&minimumNan<float>>::run)
                                : (wide ? FloatMap<&maximumNan<double>>::run
                                        : FloatMap<&maximumNan<float>>::run);
    decoder.expectOperands(op.sources + 1);
    decoder.simple(handler, type);
    decoder.inst.mode = takeFloatMode(decoder);
    return;
  }
  decoder.unknownType(type);
}
