//===- LinalgMathTest.cpp - Math functions and memory of kernels ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Math functions on the simulated device against libm, and how kernels of each
// form use global memory.
//
//===----------------------------------------------------------------------===//

#include "LinalgLaunch.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace difftest;
using nlohmann::json;

namespace {

LinalgBuffer makeBuffer(const std::string &element, size_t size,
                        std::vector<unsigned> loops,
                        std::vector<int64_t> strides) {
  LinalgBuffer buffer;
  buffer.element = element;
  buffer.loops = std::move(loops);
  buffer.strides = std::move(strides);
  buffer.memory.assign(size, 1);
  return buffer;
}

//===----------------------------------------------------------------------===//
// Math
//===----------------------------------------------------------------------===//

struct MathFunction {
  std::string name;
  double (*function)(double);
  double low, high;
  /// Units in the last place, of f32 and of f64; 0 leaves the type out.
  double units32, units64;
};

void PrintTo(const MathFunction &f, std::ostream *os) { *os << f.name; }

double rsqrt(double x) { return 1 / std::sqrt(x); }

const MathFunction functions[] = {
    {"exp", std::exp, -103, 88.7, 4, 4},
    {"exp", std::exp, -745, 709, 0, 4},
    {"exp2", std::exp2, -125, 127, 2, 0},
    {"expm1", std::expm1, -10, 10, 4, 4},
    {"expm1", std::expm1, -1e-3, 1e-3, 4, 4},
    {"log", std::log, 1e-6, 1e6, 4, 4},
    {"log", std::log, 0.5, 2, 4, 4},
    {"log2", std::log2, 1e-6, 1e6, 4, 4},
    {"log10", std::log10, 1e-6, 1e6, 2, 4},
    {"log1p", std::log1p, -0.9, 10, 4, 4},
    {"log1p", std::log1p, -1e-4, 1e-4, 4, 4},
    {"tanh", std::tanh, -10, 10, 6, 4},
    {"erf", std::erf, -4, 4, 6, 8},
    {"sin", std::sin, -10, 10, 1, 2},
    {"sin", std::sin, -1e6, 1e6, 1, 2},
    {"cos", std::cos, -10, 10, 1, 2},
    {"cos", std::cos, -1e9, 1e9, 1, 2},
    {"tan", std::tan, -1.5, 1.5, 3, 4},
    {"sqrt", std::sqrt, 0, 1e6, 1, 1},
    {"rsqrt", rsqrt, 1e-6, 1e6, 2, 2},
    {"floor", std::floor, -100, 100, 0.5, 0.5},
    {"ceil", std::ceil, -100, 100, 0.5, 0.5},
    {"round", std::round, -100, 100, 0.5, 0.5},
    {"roundeven", std::nearbyint, -100, 100, 0.5, 0.5},
    {"trunc", std::trunc, -100, 100, 0.5, 0.5},
    {"absf", std::fabs, -100, 100, 0.5, 0.5},
    {"atan", std::atan, -20, 20, 1, 4},
    {"asin", std::asin, -1, 1, 1, 8},
    {"acos", std::acos, -1, 1, 1, 8},
    {"sinh", std::sinh, -80, 80, 1, 8},
    {"sinh", std::sinh, -0.5, 0.5, 1, 8},
    {"cosh", std::cosh, -5, 5, 1, 8}};

std::string unaryModule(const std::string &name, const std::string &t,
                        size_t size) {
  std::string type = "memref<" + std::to_string(size) + "x" + t + ">";
  return "func.func private @main(%x: " + type + ", %y: " + type +
         ") {\nlinalg.generic {indexing_maps = [affine_map<(i) -> (i)>, "
         "affine_map<(i) -> (i)>], iterator_types = [\"parallel\"]} ins(%x : " +
         type + ") outs(%y : " + type + ") {\n^bb0(%a: " + t + ", %o: " + t +
         "):\n%r = math." + name + " %a : " + t + "\nlinalg.yield %r : " + t +
         "\n}\nreturn\n}\n";
}

/// A function of two numbers, as an op with its dialect.
std::string binaryModule(const std::string &op, const std::string &t,
                         size_t size) {
  std::string type = "memref<" + std::to_string(size) + "x" + t + ">";
  std::string map = "affine_map<(i) -> (i)>";
  return "func.func private @main(%x: " + type + ", %y: " + type +
         ", %z: " + type + ") {\nlinalg.generic {indexing_maps = [" + map +
         ", " + map + ", " + map +
         "], iterator_types = [\"parallel\"]} ins(%x, %y : " + type + ", " +
         type + ") outs(%z : " + type + ") {\n^bb0(%a: " + t + ", %b: " + t +
         ", %o: " + t + "):\n%r = " + op + " %a, %b : " + t +
         "\nlinalg.yield %r : " + t + "\n}\nreturn\n}\n";
}

/// What a function of `t` gives for these numbers.
Numbers runUnary(const std::string &name, const std::string &t,
                 const Numbers &x) {
  std::string ptx = compileLinalg(unaryModule(name, t, x.size()));
  LinalgOperands op;
  op.sizes = {static_cast<int64_t>(x.size())};
  op.isParallel = {true};
  op.buffers = {makeBuffer(t, x.size(), {0}, {1}),
                makeBuffer(t, x.size(), {0}, {1})};
  op.buffers[0].memory = x;
  LinalgOutcome outcome =
      launchLinalg(op, describeLinalg(ptx)["main"], ptx, "greedy");
  EXPECT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
  return outcome.memory.empty() ? Numbers() : outcome.memory[1];
}

/// The distance between numbers of the type near `x`.
double unitOf(double x, bool isDouble) {
  int exponent = x == 0 ? -1000 : std::ilogb(x);
  exponent = std::max(exponent, isDouble ? -1022 : -126);
  return std::ldexp(1.0, exponent - (isDouble ? 52 : 23));
}

class MathTest : public testing::TestWithParam<MathFunction> {
protected:
  static void check(bool isDouble, double units) {
    const MathFunction &f = GetParam();
    Numbers x;
    constexpr int count = 2000;
    for (int i = 0; i <= count; ++i) {
      double value = f.low + (f.high - f.low) * i / count;
      x.push_back(isDouble ? value : static_cast<float>(value));
    }
    Numbers y = runUnary(f.name, isDouble ? "f64" : "f32", x);
    ASSERT_EQ(y.size(), x.size());
    double worst = 0, where = 0;
    for (size_t i = 0; i < x.size(); ++i) {
      double exact = f.function(x[i]);
      double error = std::fabs(y[i] - exact) / unitOf(exact, isDouble);
      if (!(error <= worst)) {
        worst = error;
        where = x[i];
      }
    }
    EXPECT_LE(worst, units) << "units in the last place, at " << where;
  }
};

TEST_P(MathTest, OfF32) {
  if (GetParam().units32 != 0)
    check(false, GetParam().units32);
}
TEST_P(MathTest, OfF64) {
  if (GetParam().units64 != 0)
    check(true, GetParam().units64);
}
INSTANTIATE_TEST_SUITE_P(Functions, MathTest, testing::ValuesIn(functions));

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

void checkSpecial(const std::string &name, double (*function)(double)) {
  const Numbers x = {0.0, -0.0, inf, -inf, nan, 1, -1};
  for (const char *t : {"f32", "f64"}) {
    Numbers y = runUnary(name, t, x);
    ASSERT_EQ(y.size(), x.size());
    for (size_t i = 0; i < x.size(); ++i) {
      SCOPED_TRACE(name + " of " + t + " at " + std::to_string(x[i]));
      double exact = function(x[i]);
      if (std::isnan(exact))
        EXPECT_TRUE(std::isnan(y[i])) << y[i];
      else
        EXPECT_FLOAT_EQ(static_cast<float>(y[i]), static_cast<float>(exact));
    }
  }
}

TEST(Math, OfInfinitiesZerosAndNaN) {
  checkSpecial("exp", std::exp);
  checkSpecial("log", std::log);
  checkSpecial("tanh", std::tanh);
  checkSpecial("erf", std::erf);
  checkSpecial("sin", std::sin);
  checkSpecial("sqrt", std::sqrt);
  checkSpecial("log1p", std::log1p);
  checkSpecial("expm1", std::expm1);
}

/// All pairs of these numbers, and with some of them whole ones.
void checkPairs(const std::string &op, double (*function)(double, double),
                const Numbers &numbers, double units) {
  LinalgOperands operands;
  Numbers x, y;
  for (double a : numbers)
    for (double b : numbers) {
      x.push_back(a);
      y.push_back(b);
    }
  operands.sizes = {static_cast<int64_t>(x.size())};
  operands.isParallel = {true};
  for (const char *t : {"f32", "f64"}) {
    bool isDouble = t[1] == '6';
    operands.buffers.assign(3, makeBuffer(t, x.size(), {0}, {1}));
    operands.buffers[0].memory = x;
    operands.buffers[1].memory = y;
    std::string ptx = compileLinalg(binaryModule(op, t, x.size()));
    LinalgOutcome outcome =
        launchLinalg(operands, describeLinalg(ptx)["main"], ptx, "greedy");
    ASSERT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
    for (size_t i = 0; i < x.size(); ++i) {
      SCOPED_TRACE(op + " of " + t + " at " + std::to_string(x[i]) + ", " +
                   std::to_string(y[i]));
      double exact = function(x[i], y[i]), actual = outcome.memory[2][i];
      if (!isDouble)
        exact = static_cast<float>(exact);
      if (std::isnan(exact))
        EXPECT_TRUE(std::isnan(actual)) << actual;
      else if (std::isinf(exact))
        EXPECT_EQ(actual, exact);
      else
        EXPECT_LE(std::fabs(actual - exact), units * unitOf(exact, isDouble))
            << actual << ", not " << exact;
    }
  }
}

TEST(Math, OfPairs) {
  const Numbers numbers = {0.0,  -0.0, 1,     -1, 2,    -2,    3,   -3,   0.5,
                           -0.5, 7.25, -7.25, 10, 1e10, -1e10, inf, -inf, nan};
  checkPairs("math.atan2", std::atan2, numbers, 2);
  checkPairs("arith.remf", std::fmod, numbers, 0.5);
  // A NaN is passed over.
  checkPairs("arith.maxnumf", std::fmax, numbers, 0);
  checkPairs("arith.minnumf", std::fmin, numbers, 0);
  // The error of f64 grows with the logarithm of the result.
  checkPairs("math.powf", std::pow, numbers, 512);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// Counters of a sum, or without one a copy, of a matrix of f32.
json countMemory(const std::string &resultMap, const std::string &iterators,
                 const std::vector<unsigned> &resultLoops, int64_t rows,
                 int64_t columns, const std::string &form) {
  bool sums = resultLoops.size() < 2;
  std::string from = "memref<" + std::to_string(rows) + "x" +
                     std::to_string(columns) + "xf32>";
  LinalgOperands op;
  op.sizes = {rows, columns};
  std::string to = "memref<";
  size_t size = 1;
  for (unsigned loop : resultLoops) {
    to += std::to_string(op.sizes[loop]) + "x";
    size *= op.sizes[loop];
  }
  to += "f32>";
  std::string ptx = compileLinalg(
      "func.func private @main(%x: " + from + ", %y: " + to +
      ") {\nlinalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, "
      "affine_map<(i, j) -> " +
      resultMap + ">], iterator_types = [" + iterators + "]} ins(%x : " + from +
      ") outs(%y : " + to + ") {\n^bb0(%a: f32, %o: f32):\n" +
      (sums ? "%r = arith.addf %a, %o : f32\nlinalg.yield %r : f32"
            : "linalg.yield %a : f32") +
      "\n}\nreturn\n}\n");
  for (size_t i = 0; i < 2; ++i)
    op.isParallel.push_back(std::count(resultLoops.begin(), resultLoops.end(),
                                       static_cast<unsigned>(i)) != 0);
  op.buffers = {makeBuffer("f32", static_cast<size_t>(rows * columns), {0, 1},
                           {columns, 1}),
                makeBuffer("f32", size, resultLoops,
                           std::vector<int64_t>(resultLoops.size(), 1))};
  json kernel = describeLinalg(ptx)["main"];
  EXPECT_EQ(kernel["form"], form);
  LinalgOutcome outcome = launchLinalg(op, kernel, ptx, "");
  EXPECT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
  return outcome.counters;
}

void expectCoalesced(const json &counters) {
  double sectors = counters["global_sectors"];
  EXPECT_LE(sectors, 1.02 * counters["global_sectors_minimum"].get<double>());
  EXPECT_EQ(counters["shared_wavefronts"],
            counters["shared_wavefronts_minimum"]);
}

TEST(LinalgMemory, CopiesAreOf16Bytes) {
  json counters = countMemory("(i, j)", "\"parallel\", \"parallel\"", {0, 1},
                              100, 128, "points");
  expectCoalesced(counters);
  // 32 lanes of 16 bytes each: half as many instructions as sums of 8 bytes.
  EXPECT_LE(counters["instructions"].get<int64_t>(), 100 * 128 / 128 * 40);
}
TEST(LinalgMemory, RowsReadNeighbours) {
  expectCoalesced(
      countMemory("(i)", "\"parallel\", \"reduction\"", {0}, 64, 1024, "rows"));
  expectCoalesced(
      countMemory("(i)", "\"parallel\", \"reduction\"", {0}, 16, 4096, "rows"));
}
TEST(LinalgMemory, ColumnsReadNeighbours) {
  expectCoalesced(countMemory("(j)", "\"reduction\", \"parallel\"", {1}, 512,
                              128, "columns"));
}

} // namespace
