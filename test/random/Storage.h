//===- Storage.h - Numbers of 16 bits as bits, and back ---------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_RANDOM_STORAGE_H
#define DIFF_TEST_RANDOM_STORAGE_H

#include <cmath>
#include <cstdint>

namespace difftest {

/// The bits of an f16 or bf16 that holds `value` exactly, or infinity.
inline uint16_t narrowBits(double value, int exponentBits) {
  int mantissaBits = 15 - exponentBits, bias = (1 << (exponentBits - 1)) - 1;
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  uint16_t top =
      static_cast<uint16_t>(((1 << exponentBits) - 1) << mantissaBits);
  if (std::isinf(value))
    return sign | top;
  if (value == 0)
    return sign;
  int exponent;
  double mantissa = std::frexp(std::fabs(value), &exponent); // [0.5, 1)
  int biased = exponent - 1 + bias;
  if (biased <= 0) // subnormal
    return sign | static_cast<uint16_t>(std::nearbyint(
                      std::ldexp(std::fabs(value), bias - 1 + mantissaBits)));
  auto fraction = static_cast<uint16_t>(
      std::nearbyint((2 * mantissa - 1) * (1 << mantissaBits)));
  return static_cast<uint16_t>(sign | ((biased << mantissaBits) + fraction));
}

inline double widen(uint16_t bits, int exponentBits) {
  int mantissaBits = 15 - exponentBits, bias = (1 << (exponentBits - 1)) - 1;
  int biased = (bits & 0x7fff) >> mantissaBits;
  double fraction = bits & ((1 << mantissaBits) - 1);
  double value = biased == 0 ? std::ldexp(fraction, 1 - bias - mantissaBits)
                             : std::ldexp(fraction + (1 << mantissaBits),
                                          biased - bias - mantissaBits);
  if (biased == (1 << exponentBits) - 1)
    value = fraction == 0 ? HUGE_VAL : NAN;
  return bits & 0x8000 ? -value : value;
}

} // namespace difftest

#endif // DIFF_TEST_RANDOM_STORAGE_H
