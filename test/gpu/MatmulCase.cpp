//===- MatmulCase.cpp - A random product of matrices ----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatmulCase.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace difftest;

template <typename T>
static T pick(Random &random, std::initializer_list<T> options) {
  return options.begin()[random() % options.size()];
}
static bool chance(Random &random, unsigned percent) {
  return random() % 100 < percent;
}

/// Bits of a type's significand.
static int precisionOf(const std::string &element) {
  return element == "f64"   ? 53
         : element == "f32" ? 24
         : element == "f16" ? 11
                            : 8;
}

//===----------------------------------------------------------------------===//
// What is chosen
//===----------------------------------------------------------------------===//

MatmulCase::MatmulCase(Random &random, bool hasEpilogue)
    : hasEpilogue(hasEpilogue) {
  // With many loops there may be more to multiply than a simulator should.
  do {
    loops.clear();
    chooseLoops(random);
  } while (countMultiplications() > int64_t(1) << 24);
  using Types = std::array<const char *, 3>;
  Types types = pick<Types>(random, {{"bf16", "bf16", "bf16"},
                                     {"f16", "f16", "f16"},
                                     {"bf16", "bf16", "f32"},
                                     {"f16", "f16", "f32"},
                                     {"f32", "f32", "f32"},
                                     {"f32", "f32", "f32"},
                                     {"f32", "bf16", "f32"},
                                     {"f16", "bf16", "f32"},
                                     {"f64", "f64", "f64"},
                                     {"f32", "f32", "f64"}});
  for (unsigned side : {A, B, C}) {
    matrices[side].element = types[side];
    chooseMatrix(side, random);
    allocate(side, random);
  }
  sumElement = matrices[C].element;
  filled = hasEpilogue || chance(random, 60);
  if (hasEpilogue)
    chooseEpilogue(random);
}

/// X and Y are of the sums' type or, where that is wider, of a narrow one.
void MatmulCase::chooseEpilogue(Random &random) {
  bool isWide = sumElement == "f32" || sumElement == "f64";
  sumLoops = matrices[C].loops;
  if (chance(random, 20))
    std::shuffle(sumLoops.begin(), sumLoops.end(), random);
  if (isWide)
    matrices[C].element = pick<const char *>(random, {"f32", "bf16", "f16"});
  if (sumElement == "f64")
    matrices[C].element = pick<const char *>(random, {"f64", "f32"});
  for (unsigned side : {X, Y}) {
    matrices[side].element = isWide && chance(random, 30) ? "bf16" : sumElement;
    chooseMatrix(side, random);
    allocate(side, random);
  }
}

MatmulCase::MatmulCase(int64_t m, int64_t n, int64_t k,
                       const std::string &element, bool transposedA,
                       bool transposedB) {
  loops = {{Kind::M, m, false}, {Kind::N, n, false}, {Kind::K, k, false}};
  matrices[A].loops = {0, 2};
  matrices[B].loops = {2, 1};
  matrices[C].loops = {0, 1};
  if (transposedA)
    std::swap(matrices[A].loops[0], matrices[A].loops[1]);
  if (transposedB)
    std::swap(matrices[B].loops[0], matrices[B].loops[1]);
  Random random(1);
  for (unsigned side : {A, B, C}) {
    matrices[side].element = element;
    int64_t stride = 1;
    matrices[side].strides.resize(2);
    for (unsigned i = 2; i-- > 0;) {
      matrices[side].strides[i] = stride;
      stride *= loops[matrices[side].loops[i]].size;
    }
    allocate(side, random);
  }
  sumElement = element;
}

void MatmulCase::chooseLoops(Random &random) {
  auto add = [&](Kind kind, unsigned most, std::initializer_list<int64_t> sizes,
                 std::initializer_list<int64_t> more) {
    unsigned count = chance(random, 75) ? 1 : random() % (most + 1);
    if (kind == Kind::Batch)
      count = random() % (most + 1);
    for (unsigned i = 0; i < count; ++i)
      loops.push_back(
          {kind, pick(random, i == 0 ? sizes : more), chance(random, 30)});
  };
  add(Kind::Batch, 2, {1, 2, 3}, {2, 1});
  add(Kind::M, 2, {1, 5, 16, 33, 64, 100, 128}, {1, 2, 3});
  add(Kind::N, 2, {1, 7, 24, 48, 64, 100, 130}, {2, 3, 4});
  add(Kind::K, 2, {1, 8, 20, 33, 64, 96, 150, 256}, {2, 3, 5});
  if (chance(random, 5) && !loops.empty())
    loops[random() % loops.size()].size = 0;
  // Rows or columns there have to be.
  if (std::none_of(loops.begin(), loops.end(), [](const Loop &loop) {
        return (loop.kind == Kind::M || loop.kind == Kind::N) && loop.size > 1;
      }))
    loops.push_back({Kind::N, 40, false});
  std::shuffle(loops.begin(), loops.end(), random);
}

void MatmulCase::chooseMatrix(unsigned side, Random &random) {
  static constexpr Kind without[] = {Kind::N, Kind::M, Kind::K, Kind::K,
                                     Kind::K};
  // All of C's dims, or some.
  unsigned share = side <= C || chance(random, 50) ? 100 : 60;
  Matrix &matrix = matrices[side];
  for (unsigned i = 0; i < loops.size(); ++i)
    if (loops[i].kind != without[side] && chance(random, share))
      matrix.loops.push_back(i);
  if (chance(random, 50))
    std::shuffle(matrix.loops.begin(), matrix.loops.end(), random);
  matrix.identity = chance(random, 60);
  int64_t unit = pick<int64_t>(random, {1, 2, 4, 8, 8});
  int64_t stride = !matrix.identity && chance(random, 15) ? 2 : 1;
  matrix.strides.resize(matrix.loops.size());
  for (unsigned i = matrix.loops.size(); i-- > 0;) {
    matrix.strides[i] = stride;
    stride *= loops[matrix.loops[i]].size;
    if (!matrix.identity && chance(random, 60))
      stride = (stride / unit + 1) * unit;
  }
  if (!matrix.identity && chance(random, 40))
    matrix.offset = unit * (random() % 4);
}

void MatmulCase::allocate(unsigned side, Random &random) {
  Matrix &matrix = matrices[side];
  int64_t count = matrix.offset + 1;
  for (unsigned i = 0; i < matrix.loops.size(); ++i)
    count += matrix.strides[i] *
             std::max<int64_t>(loops[matrix.loops[i]].size - 1, 0);
  matrix.values.resize(count);
  // Few bits: exact in all types.
  for (double &value : matrix.values)
    value = (static_cast<double>(random() % 255) - 127) / 64;
}

//===----------------------------------------------------------------------===//
// What should come of it
//===----------------------------------------------------------------------===//

int64_t MatmulCase::countMultiplications() const {
  int64_t count = 1;
  for (const Loop &loop : loops)
    count *= loop.size;
  return count;
}

int64_t MatmulCase::sizeOf(Kind kind) const {
  int64_t size = 1;
  for (const Loop &loop : loops)
    if (loop.kind == kind)
      size *= loop.size;
  return size;
}

int64_t MatmulCase::strideOf(unsigned side, unsigned loop) const {
  const Matrix &matrix = matrices[side];
  for (unsigned i = 0; i < matrix.loops.size(); ++i)
    if (matrix.loops[i] == loop)
      return matrix.strides[i];
  return 0;
}

int64_t MatmulCase::place(unsigned side,
                          const std::vector<int64_t> &index) const {
  int64_t at = matrices[side].offset;
  for (unsigned i = 0; i < loops.size(); ++i)
    at += index[i] * strideOf(side, i);
  return at;
}

void MatmulCase::compute(std::vector<double> &result,
                         std::vector<double> &limit) const {
  result = matrices[C].values;
  limit.assign(result.size(), 0);
  std::vector<char> started(result.size());
  std::vector<std::vector<int64_t>> indices(result.size());
  std::vector<int64_t> index(loops.size());
  bool empty = std::any_of(loops.begin(), loops.end(),
                           [](const Loop &loop) { return loop.size == 0; });
  // Without elements to sum, elements of C are visited all the same.
  bool noSum = empty && sizeOf(Kind::Batch) != 0 && sizeOf(Kind::M) != 0 &&
               sizeOf(Kind::N) != 0;
  for (bool more = !empty || noSum; more;) {
    int64_t to = place(C, index);
    if (!started[to]) {
      started[to] = 1;
      indices[to] = index;
      if (filled)
        result[to] = 0;
      limit[to] = std::fabs(result[to]);
    }
    if (!empty) {
      double product = matrices[A].values[place(A, index)] *
                       matrices[B].values[place(B, index)];
      result[to] += product;
      limit[to] += std::fabs(product);
    }
    more = false;
    for (unsigned i = loops.size(); i-- > 0 && !more;) {
      more = ++index[i] < loops[i].size;
      if (!more)
        index[i] = 0;
    }
  }
  const std::string &type = sumElement;
  double sums = type == "f64" ? 1e-15 : 2e-7;
  for (size_t i = 0; i < result.size(); ++i)
    limit[i] = limit[i] * sums * 8 +
               std::fabs(result[i]) * std::ldexp(1.0, -precisionOf(type));
  if (!hasEpilogue)
    return;
  for (size_t i = 0; i < result.size(); ++i)
    if (started[i])
      applyEpilogue(indices[i], result[i], limit[i]);
}

/// Each op rounds.
void MatmulCase::applyEpilogue(const std::vector<int64_t> &index, double &value,
                               double &limit) const {
  double x = matrices[X].values[place(X, index)];
  double y = matrices[Y].values[place(Y, index)];
  double unit = std::ldexp(1.0, -precisionOf(sumElement));
  value += x;
  limit += std::fabs(value) * unit;
  value *= y;
  limit = limit * std::fabs(y) + std::fabs(value) * unit;
  limit += std::fabs(value) *
           std::ldexp(1.0, -precisionOf(matrices[C].element)) * 1.01;
  // Below the normal numbers of f16 errors are absolute.
  if (matrices[C].element == "f16" || sumElement == "f16")
    limit += std::ldexp(1.0, -24);
}
