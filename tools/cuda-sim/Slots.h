//===- Slots.h - Values in the slots of rows, and floating-point formats --===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_SLOTS_H
#define DIFF_CUDASIM_SLOTS_H

#include <cmath>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace cudasim {

template <typename T>
inline T fromSlot(uint64_t slot) {
  if constexpr (std::is_same_v<T, bool>) {
    return slot & 1;
  } else {
    T value;
    std::memcpy(&value, &slot, sizeof value);
    return value;
  }
}

template <typename T>
inline uint64_t toSlot(T value) {
  uint64_t slot = 0;
  std::memcpy(&slot, &value, sizeof value);
  return slot;
}

enum class Rounding : uint8_t { Even, Zero, Down, Up, Away };

/// A binary format narrower than double.
struct FloatFormat {
  int exponentBits, mantissaBits;
};
constexpr FloatFormat f16Format = {5, 10};
constexpr FloatFormat bf16Format = {8, 7};
constexpr FloatFormat tf32Format = {8, 10};
constexpr FloatFormat f32Format = {8, 23};

/// The nearest number of the format, as its bits; NaN as the device writes it.
uint32_t encode(double value, FloatFormat format,
                Rounding rounding = Rounding::Even);

/// The sum of a product and a number with the last bit set if anything was
/// lost: rounding it to a narrower format is as rounding the exact value.
double fusedOdd(double a, double b, double c);

inline float halfToFloat(uint16_t bits) {
  uint32_t wide = static_cast<uint32_t>(bits & 0x7fff) << 13;
  uint32_t sign = static_cast<uint32_t>(bits & 0x8000) << 16;
  if ((bits & 0x7c00) == 0x7c00)
    return fromSlot<float>(sign | 0x7f800000 | wide);
  // Subnormal numbers as well: the factor moves the exponent's bias.
  float magnitude = fromSlot<float>(wide) * 0x1p112f;
  return fromSlot<float>(toSlot(magnitude) | sign);
}

inline float bfloatToFloat(uint16_t bits) {
  return fromSlot<float>(static_cast<uint64_t>(bits) << 16);
}

} // namespace cudasim

#endif // DIFF_CUDASIM_SLOTS_H
