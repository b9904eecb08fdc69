//===- IntegerTest.cpp - Integer instructions against arithmetic written down anew ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <algorithm>

using Big = __int128;

template <typename T>
static std::string nameOf() {
  return (std::is_signed_v<T> ? ".s" : ".u") + std::to_string(8 * sizeof(T));
}

/// An instruction with the registers of T's size.
template <typename T>
static std::string of(const std::string &opcode, int sources) {
  const char *prefix = sizeof(T) == 2 ? "%h" : "%";
  bool big = sizeof(T) == 8;
  std::string text = opcode + nameOf<T>() + " " + prefix + (big ? "D" : "d");
  for (int i = 0; i < sources; ++i)
    text +=
        std::string(", ") + prefix + static_cast<char>((big ? 'A' : 'a') + i);
  return text + ";";
}

template <typename T>
class IntegerOf : public Instruction {};
using Types =
    testing::Types<uint16_t, int16_t, uint32_t, int32_t, uint64_t, int64_t>;
TYPED_TEST_SUITE(IntegerOf, Types, );

TYPED_TEST(IntegerOf, AddsAndMultiplies) {
  using T = TypeParam;
  auto lanes = this->integers(sizeof(T));
  this->template check<T, T>(of<T>("add", 2), lanes,
                             [](T a, T b, T) { return T(Big(a) + Big(b)); });
  this->template check<T, T>(of<T>("sub", 2), lanes,
                             [](T a, T b, T) { return T(Big(a) - Big(b)); });
  this->template check<T, T>(of<T>("mul.lo", 2), lanes,
                             [](T a, T b, T) { return T(Big(a) * Big(b)); });
  this->template check<T, T>(of<T>("mad.lo", 3), lanes, [](T a, T b, T c) {
    return T((unsigned __int128)(Big(a) * Big(b)) + c);
  });
}

TYPED_TEST(IntegerOf, HighHalves) {
  using T = TypeParam;
  auto lanes = this->integers(sizeof(T));
  // By schoolbook in halves for 64 bits, where a product has 128.
  this->template check<T, T>(of<T>("mul.hi", 2), lanes, [](T a, T b, T) {
    if (std::is_signed_v<T>)
      return T((Big(a) * Big(b)) >> (8 * sizeof(T)));
    return T(((unsigned __int128)a * (unsigned __int128)b) >> (8 * sizeof(T)));
  });
}

TYPED_TEST(IntegerOf, DividesAndCompares) {
  using T = TypeParam;
  auto lanes = this->integers(sizeof(T));
  auto nonzero = lanes;
  nonzero.erase(std::remove_if(nonzero.begin(), nonzero.end(),
                               [](const auto &lane) { return lane.b == 0; }),
                nonzero.end());
  this->template check<T, T>(of<T>("div", 2), nonzero,
                             [](T a, T b, T) { return T(Big(a) / Big(b)); });
  this->template check<T, T>(of<T>("rem", 2), nonzero,
                             [](T a, T b, T) { return T(Big(a) % Big(b)); });
  this->template check<T, T>(of<T>("min", 2), lanes,
                             [](T a, T b, T) { return std::min(a, b); });
  this->template check<T, T>(of<T>("max", 2), lanes,
                             [](T a, T b, T) { return std::max(a, b); });
}

using Integer = Instruction;

TEST_F(Integer, WideProducts) {
  auto lanes = integers(4);
  check<uint32_t, uint64_t>(
      "mul.wide.u32 %D, %a, %b;", lanes,
      [](uint64_t a, uint64_t b, uint64_t) { return a * b; });
  check<int32_t, int64_t>("mul.wide.s32 %D, %a, %b;", lanes,
                          [](int64_t a, int64_t b, int64_t) { return a * b; });
  check<int32_t, int64_t>("mad.wide.s32 %D, %a, %b, -5;", lanes,
                          [](int64_t a, int64_t b, int64_t) {
                            return int64_t(uint64_t(a * b) - 5);
                          });
  check<uint16_t, uint32_t>(
      "mul.wide.u16 %d, %ha, %hb;", integers(2),
      [](uint32_t a, uint32_t b, uint32_t) { return a * b; });
}

TEST_F(Integer, SaturatesNegatesAndCarries) {
  auto lanes = integers(4);
  check<int32_t, int32_t>(
      "add.sat.s32 %d, %a, %b;", lanes, [](int64_t a, int64_t b, int64_t) {
        return int32_t(std::clamp<int64_t>(a + b, INT32_MIN, INT32_MAX));
      });
  check<int32_t, int32_t>(
      "neg.s32 %d, %a;", lanes,
      [](int64_t a, int64_t, int64_t) { return int32_t(-a); });
  check<int32_t, int32_t>(
      "abs.s32 %d, %a;", lanes,
      [](int64_t a, int64_t, int64_t) { return int32_t(a < 0 ? -a : a); });
  check<int32_t, uint32_t>("sad.s32 %d, %a, %b, %c;", lanes,
                           [](int64_t a, int64_t b, int64_t c) {
                             return uint32_t(c + (a < b ? b - a : a - b));
                           });
  // 64-bit sums from 32-bit halves.
  check<uint64_t, uint64_t>(
      R"(
    .reg .b32 %al, %ah, %bl, %bh;
    mov.b64 {%al, %ah}, %A;
    mov.b64 {%bl, %bh}, %B;
    add.cc.u32 %al, %al, %bl;
    addc.u32 %ah, %ah, %bh;
    mov.b64 %D, {%al, %ah};)",
      integers(8), [](uint64_t a, uint64_t b, uint64_t) { return a + b; });
  check<uint64_t, uint64_t>(
      R"(
    .reg .b32 %al, %ah, %bl, %bh;
    mov.b64 {%al, %ah}, %A;
    mov.b64 {%bl, %bh}, %B;
    sub.cc.u32 %al, %al, %bl;
    subc.cc.u32 %ah, %ah, %bh;
    mov.b64 %D, {%al, %ah};)",
      integers(8), [](uint64_t a, uint64_t b, uint64_t) { return a - b; });
}

TEST_F(Integer, Shifts) {
  for (int by : {0, 1, 7, 31, 32, 33, 100}) {
    std::string n = std::to_string(by);
    check<uint32_t, uint32_t>("shl.b32 %d, %a, " + n + ";", integers(4),
                              [=](uint64_t a, uint32_t, uint32_t) {
                                return uint32_t(by > 31 ? 0 : a << by);
                              });
    check<uint32_t, uint32_t>(
        "shr.u32 %d, %a, " + n + ";", integers(4),
        [=](uint32_t a, uint32_t, uint32_t) { return by > 31 ? 0 : a >> by; });
    check<int64_t, int64_t>(
        "shr.s64 %D, %A, " + n + ";", integers(8),
        [=](int64_t a, int64_t, int64_t) { return a >> std::min(by, 63); });
    check<int16_t, int16_t>("shr.s16 %hd, %ha, " + n + ";", integers(2),
                            [=](int16_t a, int16_t, int16_t) {
                              return int16_t(a >> std::min(by, 15));
                            });
  }
}

TEST_F(Integer, ExtremaThatAreNotNegative) {
  check<int32_t, int32_t>("min.relu.s32 %d, %a, %b;", integers(4),
                          [](int32_t a, int32_t b, int32_t) {
                            return a < 0 || b < 0 ? 0 : std::min(a, b);
                          });
  check<int32_t, int32_t>("max.relu.s32 %d, %a, %b;", integers(4),
                          [](int32_t a, int32_t b, int32_t) {
                            return a < 0 && b < 0 ? 0 : std::max(a, b);
                          });
}

TEST_F(Integer, FunnelShifts) {
  auto lanes = integers(4);
  auto both = [](uint64_t low, uint64_t high) { return high << 32 | low; };
  check<uint32_t, uint32_t>("shf.l.wrap.b32 %d, %a, %b, %c;", lanes,
                            [&](uint32_t a, uint32_t b, uint32_t c) {
                              return uint32_t(both(a, b) << (c & 31) >> 32);
                            });
  check<uint32_t, uint32_t>("shf.r.wrap.b32 %d, %a, %b, %c;", lanes,
                            [&](uint32_t a, uint32_t b, uint32_t c) {
                              return uint32_t(both(a, b) >> (c & 31));
                            });
  check<uint32_t, uint32_t>("shf.r.clamp.b32 %d, %a, %b, %c;", lanes,
                            [&](uint32_t a, uint32_t b, uint32_t c) {
                              return c >= 32 ? b : uint32_t(both(a, b) >> c);
                            });
  check<uint32_t, uint32_t>("shf.l.clamp.b32 %d, %a, %b, %c;", lanes,
                            [&](uint32_t a, uint32_t b, uint32_t c) {
                              return c >= 32 ? a
                                             : uint32_t(both(a, b) << c >> 32);
                            });
}

TEST_F(Integer, LogicAndLookup) {
  auto lanes = integers(4);
  check<uint32_t, uint32_t>(
      "and.b32 %x, %a, %b;\nxor.b32 %x, %x, %c;\nnot.b32 %d, %x;", lanes,
      [](uint32_t a, uint32_t b, uint32_t c) { return ~((a & b) ^ c); });
  check<uint64_t, uint64_t>(
      "or.b64 %D, %A, %B;", integers(8),
      [](uint64_t a, uint64_t b, uint64_t) { return a | b; });
  // The tables by the rule: f(0xF0, 0xCC, 0xAA).
  check<uint32_t, uint32_t>(
      "lop3.b32 %d, %a, %b, %c, 0x96;", lanes,
      [](uint32_t a, uint32_t b, uint32_t c) { return a ^ b ^ c; });
  check<uint32_t, uint32_t>(
      "lop3.b32 %d, %a, %b, %c, 0xEA;", lanes,
      [](uint32_t a, uint32_t b, uint32_t c) { return (a & b) | c; });
  check<uint32_t, uint32_t>(
      "lop3.b32 %d, %a, %b, %c, 0x40;", lanes,
      [](uint32_t a, uint32_t b, uint32_t c) { return a & b & ~c; });
}

TEST_F(Integer, CountsBits) {
  check<uint32_t, uint32_t>("popc.b32 %d, %a;", integers(4),
                            [](uint32_t a, uint32_t, uint32_t) {
                              uint32_t n = 0;
                              for (; a; a >>= 1)
                                n += a & 1;
                              return n;
                            });
  check<uint64_t, uint32_t>("clz.b64 %d, %A;", integers(8),
                            [](uint64_t a, uint64_t, uint64_t) {
                              uint32_t n = 0;
                              while (n < 64 && !(a >> (63 - n) & 1))
                                ++n;
                              return n;
                            });
  check<uint32_t, uint32_t>("brev.b32 %d, %a;", integers(4),
                            [](uint32_t a, uint32_t, uint32_t) {
                              uint32_t r = 0;
                              for (int i = 0; i < 32; ++i)
                                r = r << 1 | (a >> i & 1);
                              return r;
                            });
  check<int32_t, uint32_t>("bfind.s32 %d, %a;", integers(4),
                           [](int32_t a, int32_t, int32_t) {
                             for (int i = 31; i >= 0; --i)
                               if ((a >> i & 1) != (a < 0))
                                 return uint32_t(i);
                             return ~0u;
                           });
}

TEST_F(Integer, BitFields) {
  check<uint32_t, uint32_t>(
      "bfe.u32 %d, %a, 5, 9;", integers(4),
      [](uint32_t a, uint32_t, uint32_t) { return a >> 5 & 511; });
  check<int32_t, int32_t>("bfe.s32 %d, %a, 5, 9;", integers(4),
                          [](int32_t a, int32_t, int32_t) {
                            return int32_t(uint32_t(a) << 18) >> 23;
                          });
  check<int32_t, int32_t>("bfe.s32 %d, %a, 28, 9;", integers(4),
                          [](int32_t a, int32_t, int32_t) { return a >> 28; });
  check<uint32_t, uint32_t>("bfi.b32 %d, %a, %b, 4, 8;", integers(4),
                            [](uint32_t a, uint32_t b, uint32_t) {
                              return (b & ~0xff0u) | ((a & 0xff) << 4);
                            });
}

TEST_F(Integer, PermutesBytes) {
  check<uint32_t, uint32_t>(
      "prmt.b32 %d, %a, %b, 0x5410;", integers(4),
      [](uint32_t a, uint32_t b, uint32_t) { return (a & 0xffff) | b << 16; });
  check<uint32_t, uint32_t>("prmt.b32 %d, %a, %b, 0x7632;", integers(4),
                            [](uint32_t a, uint32_t b, uint32_t) {
                              return a >> 16 | (b & 0xffff0000);
                            });
  // Selector 8: the sign of byte 0, four times.
  check<uint32_t, uint32_t>(
      "prmt.b32 %d, %a, 0, 0x8888;", integers(4),
      [](uint32_t a, uint32_t, uint32_t) { return a & 0x80 ? ~0u : 0u; });
}

TEST_F(Integer, DotProducts) {
  check<uint32_t, uint32_t>("dp4a.s32.u32 %d, %a, %b, %c;", integers(4),
                            [](uint32_t a, uint32_t b, uint32_t c) {
                              int sum = 0;
                              for (int i = 0; i < 4; ++i)
                                sum += int(int8_t(a >> 8 * i)) *
                                       int(uint8_t(b >> 8 * i));
                              return c + uint32_t(sum);
                            });
}

TEST_F(Integer, ComparesAndSelects) {
  auto lanes = integers(4);
  check<int32_t, uint32_t>(
      "setp.lt.s32 %p, %a, %b;\nselp.b32 %d, 7, %c, %p;", lanes,
      [](int32_t a, int32_t b, int32_t c) { return a < b ? 7u : uint32_t(c); });
  check<uint32_t, uint32_t>(
      "setp.hi.u32 %p, %a, %b;\nselp.u32 %d, 1, 0, %p;", lanes,
      [](uint32_t a, uint32_t b, uint32_t) { return uint32_t(a > b); });
  // Joined with a predicate; the second destination has the complement.
  check<uint32_t, uint32_t>(R"(
    setp.ne.u32 %p, %c, 0;
    setp.ge.and.u32 %p|%q, %a, %b, !%p;
    selp.u32 %x, 1, 0, %p;
    selp.u32 %y, 2, 0, %q;
    or.b32 %d, %x, %y;)",
                            lanes, [](uint32_t a, uint32_t b, uint32_t c) {
                              return uint32_t(a >= b && c == 0) +
                                     2 * uint32_t(a < b && c == 0);
                            });
  check<uint32_t, uint32_t>(
      "set.eq.u32.u32 %d, %a, %b;", lanes,
      [](uint32_t a, uint32_t b, uint32_t) { return a == b ? ~0u : 0u; });
  check<int32_t, int32_t>(
      "slct.s32.s32 %d, %a, %b, %c;", lanes,
      [](int32_t a, int32_t b, int32_t c) { return c >= 0 ? a : b; });
  check<int32_t, uint32_t>("setp.gt.s32 %p, %a, 0;\nnot.pred %q, %p;\nxor.pred "
                           "%p, %p, %q;\nselp.b32 %d, 1, 0, %p;",
                           lanes, [](int32_t, int32_t, int32_t) { return 1u; });
}
