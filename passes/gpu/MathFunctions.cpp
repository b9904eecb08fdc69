//===- MathFunctions.cpp - Functions of f64 by arithmetic -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/MathFunctions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <limits>

using namespace mlir;
using namespace diff;

static constexpr double infinity = std::numeric_limits<double>::infinity();
// ln 2 in a part whose products with an exponent are exact, and the rest.
static constexpr double ln2High = 0x1.62e42fee00000p-1,
                        ln2Low = 0x1.a39ef35793c76p-33;

//===----------------------------------------------------------------------===//
// Short words
//===----------------------------------------------------------------------===//

Value MathFunctions::constant(double value) {
  return arith::ConstantOp::create(b, b.getF64FloatAttr(value));
}
Value MathFunctions::integer(int64_t value) {
  return arith::ConstantOp::create(b, b.getI64IntegerAttr(value));
}
Value MathFunctions::add(Value x, Value y) {
  return arith::AddFOp::create(b, x, y);
}
Value MathFunctions::sub(Value x, Value y) {
  return arith::SubFOp::create(b, x, y);
}
Value MathFunctions::mul(Value x, Value y) {
  return arith::MulFOp::create(b, x, y);
}
Value MathFunctions::div(Value x, Value y) {
  return arith::DivFOp::create(b, x, y);
}
Value MathFunctions::fma(Value x, Value y, Value z) {
  return math::FmaOp::create(b, x, y, z);
}
Value MathFunctions::abs(Value x) { return math::AbsFOp::create(b, x); }
Value MathFunctions::round(Value x) { return math::RoundEvenOp::create(b, x); }
Value MathFunctions::select(Value condition, Value x, Value y) {
  return arith::SelectOp::create(b, condition, x, y);
}
Value MathFunctions::less(Value x, Value y) {
  return arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, x, y);
}
Value MathFunctions::equal(Value x, Value y) {
  return arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, x, y);
}
Value MathFunctions::isNaN(Value x) {
  return arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, x, x);
}
Value MathFunctions::withSignOf(Value x, Value sign) {
  return math::CopySignOp::create(b, x, sign);
}

Value MathFunctions::polynomial(Value x, ArrayRef<double> coefficients) {
  Value sum = constant(coefficients.front());
  for (double coefficient : coefficients.drop_front())
    sum = fma(sum, x, constant(coefficient));
  return sum;
}

/// Of an i64 that is the exponent of a normal number.
Value MathFunctions::powerOfTwo(Value exponent) {
  Value biased = arith::AddIOp::create(b, exponent, integer(1023));
  Value bits = arith::ShLIOp::create(b, biased, integer(52));
  return arith::BitcastOp::create(b, b.getF64Type(), bits);
}

//===----------------------------------------------------------------------===//
// Exponentials
//===----------------------------------------------------------------------===//

/// 1 / n! for n from `last` down to `first`.
static SmallVector<double> inverseFactorials(int last, int first) {
  SmallVector<double> values;
  for (int n = last; n >= first; --n) {
    double factorial = 1;
    for (int i = 2; i <= n; ++i)
      factorial *= i;
    values.push_back(1 / factorial);
  }
  return values;
}

/// 2^k e^r, k whole and |r| at most ln 2 / 2; 2^k in two factors, so that
/// numbers below the normal ones come out as well.
Value MathFunctions::exp(Value x) {
  Value inside = select(less(x, constant(710)), x, constant(710));
  inside = select(less(constant(-746), inside), inside, constant(-746));
  Value whole = round(mul(inside, constant(0x1.71547652b82fep0)));
  Value rest = fma(whole, constant(-ln2High), inside);
  rest = fma(whole, constant(-ln2Low), rest);
  Value power = polynomial(rest, inverseFactorials(13, 0));
  Value exponent = arith::FPToSIOp::create(b, b.getI64Type(), whole);
  Value half = arith::ShRSIOp::create(b, exponent, integer(1));
  Value other = arith::SubIOp::create(b, exponent, half);
  Value result = mul(mul(power, powerOfTwo(half)), powerOfTwo(other));
  return select(isNaN(x), x, result);
}

Value MathFunctions::expm1(Value x) {
  Value small = mul(x, polynomial(x, inverseFactorials(15, 1)));
  Value large = sub(exp(x), constant(1));
  return select(less(abs(x), constant(0.375)), small, large);
}

/// (e^2x - 1) / (e^2x + 1).
Value MathFunctions::tanh(Value x) {
  Value size = abs(x);
  Value inside = select(less(constant(22), size), constant(22), size);
  Value power = expm1(mul(inside, constant(2)));
  Value result = div(power, add(power, constant(2)));
  return withSignOf(select(isNaN(x), x, result), x);
}

/// (t + t / (t + 1)) / 2 with t = e^|x| - 1, of which nothing cancels; of a
/// large |x| by way of e^(|x| / 2), which does not overflow.
Value MathFunctions::sinh(Value x) {
  Value size = abs(x), one = constant(1);
  Value t = expm1(size);
  Value small = mul(add(t, div(t, add(t, one))), constant(0.5));
  Value root = exp(mul(size, constant(0.5)));
  Value large = mul(mul(root, constant(0.5)), root);
  return withSignOf(select(less(size, constant(30)), small, large), x);
}

Value MathFunctions::cosh(Value x) {
  Value size = abs(x);
  Value power = exp(size);
  Value small = mul(add(power, div(constant(1), power)), constant(0.5));
  Value root = exp(mul(size, constant(0.5)));
  Value large = mul(mul(root, constant(0.5)), root);
  return select(less(size, constant(30)), small, large);
}

//===----------------------------------------------------------------------===//
// Logarithms
//===----------------------------------------------------------------------===//

/// k ln 2 + log(1 + f), where 1 + f is between sqrt(1/2) and sqrt(2), by the
/// series of 2 artanh(s), s = f / (2 + f).
Value MathFunctions::log(Value x) {
  Value isTiny = less(x, constant(std::numeric_limits<double>::min()));
  Value scaled = select(isTiny, mul(x, constant(0x1p54)), x);
  Value bits = arith::BitcastOp::create(b, b.getI64Type(), scaled);
  // To a mantissa below sqrt(2) belongs the exponent itself, else the next.
  Value moved = arith::AddIOp::create(
      b, bits, integer(0x3ff0000000000000 - 0x3fe6a09e667f3bcd));
  Value exponent = arith::SubIOp::create(
      b, arith::ShRSIOp::create(b, moved, integer(52)), integer(1023));
  Value mantissa = arith::SubIOp::create(
      b, bits, arith::ShLIOp::create(b, exponent, integer(52)));
  Value f =
      sub(arith::BitcastOp::create(b, b.getF64Type(), mantissa), constant(1));
  Value k = arith::SIToFPOp::create(b, b.getF64Type(), exponent);
  k = select(isTiny, sub(k, constant(54)), k);

  Value s = div(f, add(f, constant(2))), z = mul(s, s);
  SmallVector<double> series;
  for (int n = 10; n >= 1; --n)
    series.push_back(2.0 / (2 * n + 1));
  Value rest = mul(z, polynomial(z, series));
  Value half = mul(mul(f, f), constant(0.5));
  Value low = fma(s, add(half, rest), mul(k, constant(ln2Low)));
  Value result = add(mul(k, constant(ln2High)), sub(f, sub(half, low)));

  result = select(equal(x, constant(infinity)), x, result);
  result = select(equal(x, constant(0)), constant(-infinity), result);
  Value isNegative = less(x, constant(0));
  result = select(isNegative,
                  constant(std::numeric_limits<double>::quiet_NaN()), result);
  return select(isNaN(x), x, result);
}

/// log(u) and what rounding u = 1 + x has lost.
Value MathFunctions::log1p(Value x) {
  Value u = add(x, constant(1));
  Value lost = div(sub(x, sub(u, constant(1))), u);
  Value result = add(log(u), lost);
  Value isSpecial = equal(u, constant(infinity));
  isSpecial = arith::OrIOp::create(b, isSpecial, equal(u, constant(0)));
  result = select(isSpecial, log(u), result);
  return select(equal(x, constant(0)), x, result);
}

//===----------------------------------------------------------------------===//
// Sine and cosine
//===----------------------------------------------------------------------===//

/// pi/2 is taken off in three parts of 53 bits each by fused products, whose
/// error is that of the last.
Value MathFunctions::sinOfShifted(Value x, int64_t quarters) {
  Value whole = round(mul(x, constant(0x1.45f306dc9c883p-1)));
  Value rest = fma(whole, constant(-0x1.921fb54442d18p0), x);
  rest = fma(whole, constant(-0x1.1a62633145c07p-54), rest);
  rest = fma(whole, constant(0x1.f1976b7ed8fbcp-110), rest);
  Value number = arith::AddIOp::create(
      b, arith::FPToSIOp::create(b, b.getI64Type(), whole), integer(quarters));

  SmallVector<double> odd, even;
  for (auto [i, value] : llvm::enumerate(inverseFactorials(19, 0))) {
    int power = 19 - static_cast<int>(i);
    double coefficient = (power / 2) % 2 ? -value : value;
    (power % 2 ? odd : even).push_back(coefficient);
  }
  Value square = mul(rest, rest);
  Value sine = mul(rest, polynomial(square, odd));
  Value cosine = polynomial(square, even);
  auto hasBit = [&](int64_t bit) -> Value {
    Value masked = arith::AndIOp::create(b, number, integer(bit));
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ne, masked,
                                 integer(0));
  };
  Value result = select(hasBit(1), cosine, sine);
  result = select(hasBit(2), arith::NegFOp::create(b, result), result);
  // Infinities and NaN.
  Value isFinite = less(abs(x), constant(infinity));
  return select(isFinite, result, sub(x, x));
}

Value MathFunctions::sin(Value x) { return sinOfShifted(x, 0); }
Value MathFunctions::cos(Value x) { return sinOfShifted(x, 1); }

//===----------------------------------------------------------------------===//
// Inverse sine, cosine and tangent
//===----------------------------------------------------------------------===//

/// Reduced to arguments below tan(pi / 12) by pi/2 - atan(1 / x) and
/// pi/6 + atan((sqrt(3) x - 1) / (sqrt(3) + x)).
Value MathFunctions::atan(Value x) {
  Value size = abs(x), root = constant(1.7320508075688772);
  Value isLarge = less(constant(1), size);
  Value part = select(isLarge, div(constant(1), size), size);
  Value isMiddle = less(constant(0.2679491924311227), part);
  Value moved = div(sub(mul(root, part), constant(1)), add(root, part));
  Value rest = select(isMiddle, moved, part);
  SmallVector<double> series;
  for (int n = 15; n >= 1; --n)
    series.push_back((n % 2 ? -1.0 : 1.0) / (2 * n + 1));
  Value square = mul(rest, rest);
  Value angle = fma(mul(rest, square), polynomial(square, series), rest);
  angle = select(isMiddle, add(angle, constant(0.52359877559829882)), angle);
  Value other = sub(constant(1.5707963267948966), angle);
  return withSignOf(select(isLarge, other, angle), x);
}

Value MathFunctions::asin(Value x) {
  Value one = constant(1);
  Value square = mul(sub(one, x), add(one, x));
  return atan(div(x, math::SqrtOp::create(b, square)));
}

Value MathFunctions::acos(Value x) {
  Value one = constant(1);
  Value square = div(sub(one, x), add(one, x));
  Value half = atan(math::SqrtOp::create(b, square));
  return mul(half, constant(2));
}

/// What is neither 0 / 0 nor inf / inf follows from the quotient.
Value MathFunctions::atan2(Value y, Value x) {
  Value height = abs(y), width = abs(x), inf = constant(infinity);
  Value quotient = div(height, width);
  quotient =
      select(equal(height, constant(0)), mul(height, constant(0)), quotient);
  Value bothInfinite =
      arith::AndIOp::create(b, equal(height, inf), equal(width, inf));
  quotient = select(bothInfinite, constant(1), quotient);
  Value angle = atan(quotient);
  Value isLeft = less(withSignOf(constant(1), x), constant(0));
  angle = select(isLeft, sub(constant(3.1415926535897931), angle), angle);
  Value result = withSignOf(angle, y);
  return select(isNaN(x), x, select(isNaN(y), y, result));
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

/// 2 x e^(-x x) / sqrt(pi) times the sum of (2 x x)^n / (1 * 3 * ... (2n + 1)),
/// of |x| up to 3.
Value MathFunctions::erfOfSmall(Value x) {
  SmallVector<double> series;
  double coefficient = 1;
  for (int n = 0; n < 56; ++n, coefficient *= 2.0 / (2 * n + 1))
    series.insert(series.begin(), coefficient);
  Value square = mul(x, x);
  Value power = exp(arith::NegFOp::create(b, square));
  Value factor = mul(mul(x, constant(1.1283791670955126)), power);
  return mul(factor, polynomial(square, series));
}

/// e^(-x x) / sqrt(pi) / (x + (1/2) / (x + 1 / (x + (3/2) / (x + ...)))).
Value MathFunctions::erfcOfLarge(Value x) {
  Value denominator = x;
  for (int n = 24; n >= 1; --n)
    denominator = add(x, div(constant(n / 2.0), denominator));
  Value power = exp(arith::NegFOp::create(b, mul(x, x)));
  return div(mul(power, constant(0.56418958354775629)), denominator);
}

Value MathFunctions::erf(Value x) {
  Value size = abs(x);
  Value inside = select(less(constant(6), size), constant(6), size);
  Value isSmall = less(inside, constant(3));
  Value small = erfOfSmall(select(isSmall, inside, constant(0)));
  Value large =
      sub(constant(1), erfcOfLarge(select(isSmall, constant(3), inside)));
  Value result = withSignOf(select(isSmall, small, large), x);
  return select(isNaN(x), x, result);
}

/// |x|^y, negative for a negative x and an odd y, and NaN for a negative x and
/// a y that is no whole number.
Value MathFunctions::pow(Value x, Value y) {
  Value size = abs(x), one = constant(1);
  Value result = exp(mul(y, log(size)));
  Value half = mul(y, constant(0.5));
  Value isWhole = equal(round(y), y);
  Value isEven = equal(round(half), half);
  Value isNegative = less(withSignOf(one, x), constant(0));
  Value odd = arith::NegFOp::create(b, result);
  Value isOdd = select(isEven, less(one, one), isWhole);
  Value ofNegative = select(isOdd, odd, result);
  Value nan = constant(std::numeric_limits<double>::quiet_NaN());
  Value isDefined = arith::OrIOp::create(b, isWhole, equal(size, constant(0)));
  isDefined =
      arith::OrIOp::create(b, isDefined, equal(size, constant(infinity)));
  result = select(isNegative, select(isDefined, ofNegative, nan), result);
  // 1 to any power and anything to the power 0 are 1, NaN as well; so is -1 to
  // an infinite one.
  Value isInfinite = equal(abs(y), constant(infinity));
  Value unit = select(equal(size, one), isInfinite, less(one, one));
  unit = arith::OrIOp::create(b, unit, equal(x, one));
  unit = arith::OrIOp::create(b, unit, equal(y, constant(0)));
  return select(unit, one, result);
}

/// The quotient may have been rounded up to the next whole number.
Value MathFunctions::remainder(Value x, Value y) {
  Value quotient = math::TruncOp::create(b, div(x, y));
  Value rest = fma(arith::NegFOp::create(b, quotient), y, x);
  Value isBeyond = less(mul(rest, withSignOf(constant(1), x)), constant(0));
  rest = select(isBeyond, add(rest, withSignOf(abs(y), x)), rest);
  Value isUnchanged = less(abs(x), abs(y));
  return select(isUnchanged, x, withSignOf(rest, x));
}
