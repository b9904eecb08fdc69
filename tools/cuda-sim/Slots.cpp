//===- Slots.cpp - Floating-point formats ---------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Slots.h"

#include <algorithm>

using namespace cudasim;

/// A whole number from one that is not negative.
static double roundWhole(double value, Rounding rounding, bool negative) {
  double whole = std::floor(value), rest = value - whole;
  bool up = false;
  switch (rounding) {
  case Rounding::Even:
    up = rest > 0.5 || (rest == 0.5 && std::fmod(whole, 2) == 1);
    break;
  case Rounding::Away:
    up = rest >= 0.5;
    break;
  case Rounding::Zero:
    break;
  case Rounding::Down:
    up = negative && rest > 0;
    break;
  case Rounding::Up:
    up = !negative && rest > 0;
    break;
  }
  return whole + up;
}

uint32_t cudasim::encode(double value, FloatFormat format, Rounding rounding) {
  int bias = (1 << (format.exponentBits - 1)) - 1;
  uint32_t infinity = ((1u << format.exponentBits) - 1) << format.mantissaBits;
  uint32_t signBit = 1u << (format.exponentBits + format.mantissaBits);
  if (std::isnan(value))
    return signBit - 1;
  bool negative = std::signbit(value);
  uint32_t sign = negative ? signBit : 0;
  double magnitude = std::fabs(value);
  if (std::isinf(magnitude))
    return sign | infinity;
  if (magnitude == 0)
    return sign;
  int exponent = std::max(std::ilogb(magnitude), 1 - bias);
  double scaled = std::ldexp(magnitude, format.mantissaBits - exponent);
  auto digits = static_cast<uint32_t>(roundWhole(scaled, rounding, negative));
  // Digits that overflow carry into the exponent by themselves.
  uint32_t one = 1u << format.mantissaBits;
  uint32_t bits = digits < one ? digits
                               : digits - one +
                                     (static_cast<uint32_t>(exponent + bias)
                                      << format.mantissaBits);
  if (exponent <= bias && bits < infinity)
    return sign | bits;
  bool toLargest = rounding == Rounding::Zero ||
                   (rounding == Rounding::Down && !negative) ||
                   (rounding == Rounding::Up && negative);
  return sign | (toLargest ? infinity - 1 : infinity);
}

double cudasim::fusedOdd(double a, double b, double c) {
  double product = a * b; // exact: of narrow formats
  double sum = product + c;
  if (!std::isfinite(sum))
    return sum;
  double part = sum - product;
  double lost = (product - (sum - part)) + (c - part);
  uint64_t bits = toSlot(sum);
  if (lost == 0 || (bits & 1))
    return sum;
  // Towards what was lost, from an even number, is an odd one.
  bool grows = (lost > 0) == (sum > 0);
  return fromSlot<double>(grows ? bits + 1 : bits - 1);
}
