//===- FloatTest.cpp - Floating-point instructions and conversions --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <algorithm>
#include <cfenv>
#include <cmath>

using Float = Instruction;

/// Every NaN that an instruction makes is the device's.
static float canonical(double value) {
  auto result = static_cast<float>(value);
  return std::isnan(result) ? bitsAs<float>(0x7fffffffu) : result;
}

static float flush(float value) {
  return std::fabs(value) < 0x1p-126f ? std::copysign(0.0f, value) : value;
}

TEST_F(Float, SumsAndProducts) {
  auto lanes = floats();
  check<float, float>("add.rn.f32 %d, %a, %b;", lanes,
                      [](float a, float b, float) { return canonical(a + b); });
  check<float, float>("sub.f32 %d, %a, %b;", lanes,
                      [](float a, float b, float) { return canonical(a - b); });
  check<float, float>("mul.f32 %d, %a, %b;", lanes,
                      [](float a, float b, float) { return canonical(a * b); });
  check<float, float>(
      "fma.rn.f32 %d, %a, %b, %c;", lanes,
      [](float a, float b, float c) { return canonical(std::fma(a, b, c)); });
  check<float, float>("mul.ftz.f32 %d, %a, %b;", lanes,
                      [](float a, float b, float) {
                        return canonical(flush(flush(a) * flush(b)));
                      });
  check<float, float>(
      "add.sat.f32 %d, %a, %b;", lanes, [](float a, float b, float) {
        float sum = a + b;
        return std::isnan(sum) ? 0 : std::max(0.0f, std::min(1.0f, sum));
      });
  check<float, float>("div.rn.f32 %d, %a, %b;", lanes,
                      [](float a, float b, float) { return canonical(a / b); });
  check<double, double>(
      "fma.rn.f64 %D, %A, %B, %C;", doubles(),
      [](double a, double b, double c) { return std::fma(a, b, c); });
}

TEST_F(Float, RoundsAsAsked) {
  auto lanes = floats();
  lanes.erase(lanes.begin(), lanes.begin() + 100);
  // Sums of normal numbers are exact in double: the neighbours tell.
  auto directed = [](double exact, double towards) {
    auto near = static_cast<float>(exact);
    if (towards > 0 && near < exact)
      near = std::nextafter(near, INFINITY);
    if (towards < 0 && near > exact)
      near = std::nextafter(near, -INFINITY);
    return near;
  };
  check<float, float>(
      "add.rp.f32 %d, %a, %b;", lanes,
      [&](double a, double b, double) { return directed(a + b, 1); });
  check<float, float>(
      "mul.rm.f32 %d, %a, %b;", lanes,
      [&](double a, double b, double) { return directed(a * b, -1); });
  check<float, float>("mul.rz.f32 %d, %a, %b;", lanes,
                      [&](double a, double b, double) {
                        return directed(a * b, a * b > 0 ? -1 : 1);
                      });
  // Later instructions round to the nearest again.
  check<float, float>("mul.rz.f32 %x, %a, %b;\nmul.rn.f32 %d, %a, %b;", lanes,
                      [](float a, float b, float) { return a * b; });
}

TEST_F(Float, Extrema) {
  auto lanes = floats();
  auto less = [](float a, float b) {
    return a < b || (a == b && std::signbit(a) && !std::signbit(b));
  };
  check<float, float>("min.f32 %d, %a, %b;", lanes,
                      [&](float a, float b, float) {
                        return std::isnan(a)                 ? canonical(b)
                               : std::isnan(b) || less(a, b) ? a
                                                             : b;
                      });
  check<float, float>("max.f32 %d, %a, %b;", lanes,
                      [&](float a, float b, float) {
                        return std::isnan(a)                 ? canonical(b)
                               : std::isnan(b) || less(b, a) ? a
                                                             : b;
                      });
  check<float, float>("max.NaN.f32 %d, %a, %b;", lanes,
                      [&](float a, float b, float) {
                        return std::isnan(a) || std::isnan(b) ? canonical(NAN)
                               : less(b, a)                   ? a
                                                              : b;
                      });
}

TEST_F(Float, Approximations) {
  struct Case {
    const char *text;
    double (*exact)(double);
  };
  const Case cases[] = {
      {"ex2.approx.f32", [](double a) { return std::exp2(a); }},
      {"lg2.approx.f32", [](double a) { return std::log2(a); }},
      {"rcp.approx.f32", [](double a) { return 1 / a; }},
      {"sqrt.rn.f32", [](double a) { return std::sqrt(a); }},
      {"rsqrt.approx.f32", [](double a) { return 1 / std::sqrt(a); }},
      {"sin.approx.f32", [](double a) { return std::sin(a); }},
      {"cos.approx.f32", [](double a) { return std::cos(a); }},
      {"tanh.approx.f32", [](double a) { return std::tanh(a); }}};
  auto lanes = floats();
  lanes.erase(lanes.begin(), lanes.begin() + 100);
  for (const Case &current : cases) {
    auto got = evaluate(
        std::string("abs.f32 %a, %a;\n") + current.text + " %d, %a;", lanes, 4);
    for (size_t i = 0; i < lanes.size(); ++i) {
      double a = std::fabs(bitsAs<float>(uint32_t(lanes[i].a)));
      double want = current.exact(a);
      EXPECT_NEAR(bitsAs<float>(uint32_t(got[i])), want, std::fabs(want) * 2e-7)
          << current.text << " of " << a;
    }
  }
  // Scores of masked keys: exp2 of -inf is zero, not NaN.
  check<float, float>("mov.b32 %a, 0fFF800000;\nex2.approx.ftz.f32 %d, %a;",
                      lanes, [](float, float, float) { return 0.0f; });
}

TEST_F(Float, Comparisons) {
  auto lanes = floats();
  struct Case {
    const char *name;
    bool (*holds)(float, float);
  };
  const Case cases[] = {
      {"eq", [](float a, float b) { return a == b; }},
      {"ne", [](float a, float b) { return a < b || a > b; }},
      {"neu", [](float a, float b) { return a != b; }},
      {"lt", [](float a, float b) { return a < b; }},
      {"ltu", [](float a, float b) { return !(a >= b); }},
      {"geu", [](float a, float b) { return !(a < b); }},
      {"num", [](float a, float b) { return a == a && b == b; }},
      {"nan", [](float a, float b) { return a != a || b != b; }}};
  for (const Case &current : cases)
    check<float, uint32_t>(std::string("setp.") + current.name +
                               ".f32 %p, %a, %b;\nselp.b32 %d, 1, 0, %p;",
                           lanes, [&](float a, float b, float) {
                             return uint32_t(current.holds(a, b));
                           });
}

//===----------------------------------------------------------------------===//
// Half precision
//===----------------------------------------------------------------------===//

TEST_F(Float, HalvesAreRoundedOnce) {
  auto lanes = halves();
  auto pairwise = [](auto decode, auto encode, auto op) {
    return [=](uint32_t a, uint32_t b, uint32_t c) {
      uint32_t result = 0;
      for (int i = 0; i < 32; i += 16)
        result |= uint32_t(encode(op(decode(uint16_t(a >> i)),
                                     decode(uint16_t(b >> i)),
                                     decode(uint16_t(c >> i)))))
                  << i;
      return result;
    };
  };
  auto sum = [](double a, double b, double) { return a + b; };
  auto product = [](double a, double b, double) { return a * b; };
  check<uint32_t, uint32_t>("add.rn.f16x2 %d, %a, %b;", lanes,
                            pairwise(f16Value, nearestF16, sum));
  check<uint32_t, uint32_t>("mul.rn.f16x2 %d, %a, %b;", lanes,
                            pairwise(f16Value, nearestF16, product));
  check<uint32_t, uint32_t>("add.rn.bf16x2 %d, %a, %b;", lanes,
                            pairwise(bf16Value, nearestBF16, sum));
  check<uint32_t, uint32_t>("mul.rn.bf16x2 %d, %a, %b;", lanes,
                            pairwise(bf16Value, nearestBF16, product));
  // f16: a product and a sum fit the 64 bits of a long double exactly.
  check<uint32_t, uint32_t>(
      "fma.rn.f16x2 %d, %a, %b, %c;", lanes,
      pairwise(f16Value, nearestF16, [](double a, double b, double c) {
        auto exact = static_cast<long double>(a) * b + c;
        auto narrow = static_cast<double>(exact);
        // The bisection compares with numbers of f16 and their middles: a nudge
        // keeps the side on which the exact value is.
        if (narrow != exact)
          narrow =
              std::nextafter(narrow, narrow < exact ? INFINITY : -INFINITY);
        return narrow;
      }));
}

TEST_F(Float, FusedBF16KeepsTheSmallPart) {
  // 1 + 2^-8 is half way between two numbers: the tiny product decides.
  auto one = [&](const char *text) {
    return evaluate(text, {{0, 0, 0}}, 2)[0];
  };
  EXPECT_EQ(
      one("mov.b16 %ha, 0x3b80;\nmov.b16 %hb, 0x3f81;\nmov.b16 %hc, 0x3f80;\n"
          "fma.rn.bf16 %hd, %ha, %hb, %hc;"),
      0x3f81u);
  EXPECT_EQ(
      one("mov.b16 %ha, 0x3b80;\nmov.b16 %hb, 0x3f80;\nmov.b16 %hc, 0x3f80;\n"
          "fma.rn.bf16 %hd, %ha, %hb, %hc;"),
      0x3f80u);
  EXPECT_EQ(
      one("mov.b16 %ha, 0x0f80;\nmov.b16 %hb, 0x0f80;\nmov.b16 %hc, 0x3f80;\n"
          "fma.rn.bf16 %hd, %ha, %hb, %hc;"),
      0x3f80u);
}

TEST_F(Float, HalfExtremaAndSigns) {
  check<uint32_t, uint32_t>(
      "neg.f16x2 %d, %a;", {{0x3c00b800, 0, 0}},
      [](uint32_t, uint32_t, uint32_t) { return 0xbc003800; });
  check<uint32_t, uint32_t>(
      "max.bf16x2 %d, %a, %b;", {{0x3f80bf80, 0xbf803f00, 0}},
      [](uint32_t, uint32_t, uint32_t) { return 0x3f803f00; });
  check<uint32_t, uint32_t>(
      "fma.rn.relu.f16x2 %d, %a, %b, %c;", {{0x3c003c00, 0xbc003c00, 0}},
      [](uint32_t, uint32_t, uint32_t) { return 0x00003c00; });
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

TEST_F(Float, ConvertsToHalves) {
  auto lanes = floats();
  for (int i = 0; i < 64; ++i) // half way between two of f16, and of bf16
    lanes.push_back({0x3f800000u + 0x1000u * unsigned(i),
                     0x3f800000u + 0x8000u * unsigned(i), 0});
  check<float, uint16_t>("cvt.rn.f16.f32 %hd, %a;", lanes,
                         [](float a, float, float) { return nearestF16(a); });
  check<float, uint16_t>("cvt.rn.bf16.f32 %hd, %b;", lanes,
                         [](float, float b, float) { return nearestBF16(b); });
  // The first operand is the upper half.
  check<float, uint32_t>(
      "cvt.rn.bf16x2.f32 %d, %a, %b;", lanes, [](float a, float b, float) {
        return uint32_t(nearestBF16(a)) << 16 | nearestBF16(b);
      });
  check<float, uint32_t>("cvt.rn.f16x2.f32 %d, %a, %b;", lanes,
                         [](float a, float b, float) {
                           return uint32_t(nearestF16(a)) << 16 | nearestF16(b);
                         });
}

TEST_F(Float, ConvertsFromHalves) {
  check<uint32_t, float>("cvt.f32.f16 %d, %ha;", halves(),
                         [](uint32_t a, uint32_t, uint32_t) {
                           return canonical(f16Value(uint16_t(a)));
                         });
  check<uint32_t, float>("cvt.f32.bf16 %d, %ha;", halves(),
                         [](uint32_t a, uint32_t, uint32_t) {
                           return canonical(bf16Value(uint16_t(a)));
                         });
}

TEST_F(Float, ConvertsToTf32) {
  auto lanes = floats();
  check<float, uint32_t>(
      "cvt.rna.tf32.f32 %d, %a;", lanes, [](float a, float, float) {
        if (std::isnan(a))
          return 0x7fffe000u;
        auto bits = bitsAs<uint32_t>(a);
        return std::isinf(a) ? bits : (bits + 0x1000) & 0xffffe000u;
      });
}

TEST_F(Float, ConvertsToIntegers) {
  auto lanes = floats();
  check<float, int32_t>(
      "cvt.rzi.s32.f32 %d, %a;", lanes, [](float a, float, float) {
        if (std::isnan(a))
          return 0;
        return int32_t(
            std::clamp<double>(std::trunc(double(a)), INT32_MIN, INT32_MAX));
      });
  check<float, int32_t>("cvt.rni.s32.f32 %d, %a;", lanes,
                        [](float a, float, float) {
                          if (std::isnan(a))
                            return 0;
                          return int32_t(std::clamp<double>(
                              std::nearbyint(double(a)), INT32_MIN, INT32_MAX));
                        });
  check<float, uint32_t>(
      "cvt.rmi.u32.f32 %d, %a;", lanes, [](float a, float, float) {
        return std::isnan(a) ? 0u
                             : uint32_t(std::clamp<double>(
                                   std::floor(double(a)), 0, UINT32_MAX));
      });
  check<float, float>(
      "cvt.rpi.f32.f32 %d, %a;", lanes,
      [](float a, float, float) { return canonical(std::ceil(a)); });
}

TEST_F(Float, ConvertsFromIntegers) {
  check<int32_t, float>("cvt.rn.f32.s32 %d, %a;", integers(4),
                        [](int32_t a, int32_t, int32_t) { return float(a); });
  check<uint64_t, float>(
      "cvt.rn.f32.u64 %d, %A;", integers(8),
      [](uint64_t a, uint64_t, uint64_t) { return float(a); });
  check<int64_t, double>("cvt.rn.f64.s64 %D, %A;", integers(8),
                         [](int64_t a, int64_t, int64_t) { return double(a); });
  check<float, double>("cvt.f64.f32 %D, %a;", floats(),
                       [](float a, float, float) { return double(a); });
}

TEST_F(Float, ConvertsBetweenIntegers) {
  check<uint32_t, uint32_t>(
      "cvt.s32.s8 %d, %a;", integers(4),
      [](uint32_t a, uint32_t, uint32_t) { return uint32_t(int8_t(a)); });
  check<int32_t, int64_t>(
      "cvt.s64.s32 %D, %a;", integers(4),
      [](int32_t a, int32_t, int32_t) { return int64_t(a); });
  check<uint64_t, uint32_t>(
      "cvt.u32.u64 %d, %A;", integers(8),
      [](uint64_t a, uint64_t, uint64_t) { return uint32_t(a); });
  check<int32_t, int32_t>(
      "cvt.sat.s8.s32 %d, %a;", integers(4),
      [](int32_t a, int32_t, int32_t) { return std::clamp(a, -128, 127); });
  check<uint16_t, uint32_t>(
      "cvt.u32.u16 %d, %ha;", integers(2),
      [](uint16_t a, uint16_t, uint16_t) { return uint32_t(a); });
}
