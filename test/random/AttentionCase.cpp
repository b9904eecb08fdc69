//===- AttentionCase.cpp - A random diff.attention and its result in f64 -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionCase.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iomanip>
#include <limits>
#include <sstream>

using namespace difftest;

namespace {

template <typename T>
T pick(Random &random, std::initializer_list<T> options) {
  return options.begin()[random() % options.size()];
}

bool chance(Random &random, unsigned percent) {
  return random() % 100 < percent;
}

/// What a storage type keeps of a double: 8 or 11 bits for the 16-bit types.
double roundTo(double value, const std::string &element) {
  if (element == "f64" || std::isinf(value))
    return value;
  if (element == "f32")
    return static_cast<float>(value);
  int exponent;
  int bits = element == "bf16" ? 8 : 11;
  double mantissa = std::frexp(value, &exponent);
  return std::ldexp(std::nearbyint(std::ldexp(mantissa, bits)),
                    exponent - bits);
}

const char *const dimNames = "bgrmndef";

} // namespace

AttentionCase::AttentionCase(Random &random, Kind kind) : kind(kind) {
  if (kind == Kind::Kernel)
    chooseKernelSizes(random);
  else
    chooseSizes(random);
  chooseOperands(random);
}

void AttentionCase::chooseSizes(Random &random) {
  int64_t d = pick<int64_t>(random, {1, 2, 3, 7, 8, 16, 33, 40, 64});
  int64_t e = std::max<int64_t>(1, pick<int64_t>(random, {d / 2, d, 2 * d}));
  int64_t m = pick<int64_t>(random, {1, 2, 3, 17, 31, 33, 50, 65});
  int64_t n = m;
  if (chance(random, 40))
    n = pick<int64_t>(random, {1, 5, 16, 47, 64, 257, 300, 700});
  sizes = {pick<int64_t>(random, {1, 2}),
           pick<int64_t>(random, {1, 2, 3}),
           pick<int64_t>(random, {1, 2, 3, 6}),
           m,
           n,
           d,
           e};
  if (chance(random, 25)) {
    numDims = 8; // the value in two halves
    sizes = {sizes[B], sizes[G], sizes[R], m, n, d, 2, e};
  }
  dynamic.assign(numDims, false);
  for (unsigned dim : {B, M, N})
    dynamic[dim] = chance(random, 50);
  if (m == n && chance(random, 50))
    dynamic[M] = dynamic[N] = true;
}

void AttentionCase::chooseKernelSizes(Random &random) {
  wholeRows = chance(random, 65);
  int64_t d = pick<int64_t>(random, {8, 16, 24, 32, 40, 64, 80, 128});
  int64_t e = pick<int64_t>(random, {8, 24, 32, 48, 64, 80, 128});
  if (!wholeRows) {
    d = pick<int64_t>(random, {1, 2, 4, 12, 20, 33, 36, 64});
    e = pick<int64_t>(random, {1, 2, 4, 6, 12, 18, 33, 68});
  }
  int64_t m = pick<int64_t>(random, {1, 3, 16, 31, 50, 64, 65, 130});
  int64_t n = m;
  if (chance(random, 60))
    n = pick<int64_t>(random, {1, 5, 16, 47, 64, 128, 190, 257});
  sizes = {pick<int64_t>(random, {1, 2}),
           pick<int64_t>(random, {1, 2}),
           pick<int64_t>(random, {1, 2, 3}),
           m,
           n,
           d,
           e};
  if (chance(random, 25)) {
    numDims = 8; // the value in two halves
    sizes = {sizes[B], sizes[G], sizes[R], m, n, d, 2, e};
  }
  dynamic.assign(numDims, false);
  for (unsigned dim : {B, M, N})
    dynamic[dim] = chance(random, 50);
  dynamic[R] = chance(random, 20);
}

std::vector<unsigned> AttentionCase::rowLayout(std::vector<unsigned> dims,
                                               Random &random) const {
  if (kind == Kind::Any || (!wholeRows && chance(random, 50)))
    return layout(dims, random);
  if (chance(random, 50))
    std::shuffle(dims.begin(), dims.end() - 1, random);
  return dims;
}

std::vector<unsigned> AttentionCase::layout(std::vector<unsigned> dims,
                                            Random &random) const {
  if (chance(random, 50))
    std::shuffle(dims.begin(), dims.end(), random);
  return dims;
}

void AttentionCase::chooseOperands(Random &random) {
  element = pick<std::string>(
      random, {"f32", "f32", "f32", "f32", "f32", "f32", "bf16", "f16", "f64"});
  if (kind == Kind::Kernel)
    element = pick<std::string>(random, {"bf16", "f16", "f32"});
  std::string valueElement = element, resultElement = element;
  if (kind == Kind::Kernel && chance(random, 20)) {
    valueElement = pick<std::string>(random, {"bf16", "f16", "f32"});
    resultElement = pick<std::string>(random, {"bf16", "f16", "f32"});
  }
  scale = pick(random, {1.0, 0.5, 0.125, 0.0883883461356163});
  if (kind == Kind::Kernel && chance(random, 40))
    scale = pick(random, {0.75, 1.7});
  differential = chance(random, 75);
  sharedKey = differential && chance(random, 25);
  causal = chance(random, 50);
  if (causal && chance(random, 40))
    window = pick<int64_t>(random, {1, 2, 7, 16, 40});

  query1 = {"q1", element, rowLayout({B, G, R, M, D}, random), {}};
  query2 = {
      "q2", element, rowLayout({B, G, R, M, D}, random), {}, differential};
  if (chance(random, 20)) // a noise head that the group shares
    query2.dims = rowLayout({B, G, M, D}, random);
  bool ownKeys = chance(random, 20); // a key for each query head
  key1 = {"k1",
          element,
          rowLayout(ownKeys ? std::vector<unsigned>{B, G, R, N, D}
                            : std::vector<unsigned>{B, G, N, D},
                    random),
          {}};
  key2 = {"k2",
          element,
          rowLayout({B, G, N, D}, random),
          {},
          differential && !sharedKey};
  std::vector<unsigned> valueDims = {B, G, N, E}, initDims = {B, G, R, M, E},
                        weightDims = {E};
  if (numDims == 8)
    for (auto *dims : {&valueDims, &initDims, &weightDims})
      dims->push_back(F);
  value = {"v", valueElement, rowLayout(valueDims, random), {}};
  init = {"o", resultElement, layout(initDims, random), {}};
  lambda = {
      "lambda",
      element == "f64" ? "f64" : "f32",
      pick<std::vector<unsigned>>(random, {{}, {}, {B, M, G, R}, {M, R}, {G}}),
      {},
      differential};
  mask = {"mask",
          pick<std::string>(random, {"i1", "f32"}),
          pick<std::vector<unsigned>>(random, {{M, N}, {B, M, N}, {B, N}, {N}}),
          {},
          chance(random, 40)};
  if (chance(random, 40)) {
    eps = pick(random, {1e-5, 1e-3});
    // A norm over a few values makes 1 / sqrt(eps) of an error where all of
    // them are near 0: that of one value is nearly its sign.
    if (kind == Kind::Kernel && sizes[E] * (numDims == 8 ? sizes[F] : 1) < 8)
      eps = 0.5;
    factor = pick(random, {1.0, 0.64449});
  }
  weight = {"w",
            element,
            layout(weightDims, random),
            {},
            eps >= 0 && chance(random, 60)};
  for (Operand *operand :
       {&query1, &key1, &query2, &key2, &value, &lambda, &mask, &weight})
    fill(*operand, random);
}

void AttentionCase::fill(Operand &operand, Random &random) const {
  int64_t count = 1;
  for (unsigned dim : operand.dims)
    count *= sizes[dim];
  std::normal_distribution<double> normal;
  bool boolean = operand.element == "i1";
  // Masks hide with -inf or with the lowest number there is: then a row that
  // sees nothing is the mean over all keys.
  double hidden = -std::numeric_limits<double>::infinity();
  if (&operand == &mask && chance(random, 40))
    hidden = std::numeric_limits<float>::lowest();
  for (int64_t i = 0; i < count; ++i) {
    double value = roundTo(normal(random), operand.element);
    if (&operand == &mask && chance(random, 20))
      value = hidden;
    operand.values.push_back(boolean ? value != hidden : value);
  }
  if (&operand != &mask || !chance(random, 50))
    return;
  // Rows that see nothing at all.
  std::vector<int64_t> index(numDims, 0);
  for (int64_t key = 0; key < sizes[N]; ++key) {
    index[N] = key;
    operand.values[offsetOf(operand, index)] = boolean ? 0 : hidden;
  }
}

void AttentionCase::growKeys() {
  for (Operand *key : {&key1, &key2}) {
    auto stride = strideOf(*key, N);
    for (size_t i = 0; i < key->values.size(); ++i) {
      auto number = static_cast<double>(i / stride % sizes[N]);
      key->values[i] =
          roundTo(key->values[i] * (1 + number / 16), key->element);
    }
  }
}

int64_t AttentionCase::offsetOf(const Operand &operand,
                                const std::vector<int64_t> &index) const {
  int64_t offset = 0;
  for (unsigned dim : operand.dims)
    offset = offset * sizes[dim] + index[dim];
  return offset;
}

int64_t AttentionCase::strideOf(const Operand &operand, unsigned dim) const {
  int64_t stride = 1;
  for (size_t i = operand.dims.size(); i-- > 0;) {
    if (operand.dims[i] == dim)
      return stride;
    stride *= sizes[operand.dims[i]];
  }
  return 0;
}

std::vector<const Operand *> AttentionCase::inputs() const {
  std::vector<const Operand *> result;
  for (const Operand *operand :
       {&query1, &key1, &query2, &key2, &value, &lambda, &mask, &weight})
    if (operand->present)
      result.push_back(operand);
  return result;
}

std::vector<int64_t> AttentionCase::shapeOf(const Operand &operand) const {
  std::vector<int64_t> shape;
  for (unsigned dim : operand.dims)
    shape.push_back(sizes[dim]);
  return shape;
}

double AttentionCase::kernelTolerance(bool tf32) const {
  auto unitOf = [&](const std::string &type) {
    if (type == "f32")
      return tf32 ? 0x1p-11 : 0x1p-22;
    return type == "bf16" ? 0x1p-8 : 0x1p-11;
  };
  // Half a unit in the last place of each probability and of the result; two
  // maps with lambda have as many as 1 + |lambda| times that.
  double most = 0;
  for (double number : lambda.values)
    most = std::max(most, std::fabs(number));
  double unit = 2 * std::max(unitOf(value.element), unitOf(init.element));
  // An exponential's relative error is its score's absolute one: of products of
  // 16 bits that is the sum's.
  double score = scale * std::sqrt(static_cast<double>(sizes[D]));
  bool rounded = query1.element == "f32" && tf32;
  unit += std::max(1.0, score) * (rounded ? 4 * 0x1p-11 : 0x1p-18);
  unit *= 1 + most;
  return eps >= 0 ? 20 * unit : unit;
}

//===----------------------------------------------------------------------===//
// MLIR
//===----------------------------------------------------------------------===//

std::string AttentionCase::typeOf(const Operand &operand) const {
  std::ostringstream out;
  out << "tensor<";
  for (unsigned dim : operand.dims)
    out << (dynamic[dim] ? "?" : std::to_string(sizes[dim])) << "x";
  out << operand.element << ">";
  return out.str();
}

std::string AttentionCase::mapOf(const Operand &operand) const {
  std::ostringstream out;
  out << "affine_map<(";
  for (unsigned dim = 0; dim < numDims; ++dim)
    out << (dim ? ", " : "") << dimNames[dim];
  out << ") -> (";
  for (size_t i = 0; i < operand.dims.size(); ++i)
    out << (i ? ", " : "") << dimNames[operand.dims[i]];
  out << ")>";
  return out.str();
}

std::string AttentionCase::toMlir(const std::string &name) const {
  std::ostringstream out;
  // MLIR wants a point in every float; the op takes the same f32 as the oracle.
  out << std::scientific << std::setprecision(17);
  const Operand &secondKey = sharedKey ? key1 : key2;
  out << "func.func @" << name << "(";
  bool first = true;
  for (const Operand *operand : inputs()) {
    out << (first ? "" : ", ") << "%" << operand->name << ": "
        << typeOf(*operand);
    first = false;
  }
  out << ") -> " << typeOf(init) << " {\n";
  std::string sizeList;
  for (unsigned dim : init.dims) {
    if (!dynamic[dim])
      continue;
    size_t position = std::find(query1.dims.begin(), query1.dims.end(), dim) -
                      query1.dims.begin();
    out << "  %c" << dim << " = arith.constant " << position << " : index\n"
        << "  %size" << dim << " = tensor.dim %q1, %c" << dim << " : "
        << typeOf(query1) << "\n";
    sizeList +=
        (sizeList.empty() ? "" : ", ") + ("%size" + std::to_string(dim));
  }
  out << "  %init = tensor.empty(" << sizeList << ") : " << typeOf(init)
      << "\n  %o = diff.attention {";
  if (causal)
    out << "causal, ";
  if (window)
    out << "window = " << window << " : i64, ";
  if (eps >= 0)
    out << "norm_eps = " << eps << " : f32, factor = " << factor << " : f32, ";
  out << "scale = " << scale << " : f32, indexing_maps = [" << mapOf(query1)
      << ", " << mapOf(key1);
  if (differential)
    out << ", " << mapOf(query2) << ", " << mapOf(secondKey);
  out << ", " << mapOf(value);
  for (const Operand *operand : {&lambda, &mask, &weight})
    if (operand->present)
      out << ", " << mapOf(*operand);
  out << ", " << mapOf(init) << "]}\n    stream1(%q1, %k1 : " << typeOf(query1)
      << ", " << typeOf(key1) << ")";
  if (differential)
    out << "\n    stream2(%q2, %" << secondKey.name << " : " << typeOf(query2)
        << ", " << typeOf(secondKey) << ")";
  out << "\n    value(%v : " << typeOf(value) << ")";
  if (lambda.present)
    out << " lambda(%lambda : " << typeOf(lambda) << ")";
  if (mask.present)
    out << " mask(%mask : " << typeOf(mask) << ")";
  if (weight.present)
    out << " norm_weight(%w : " << typeOf(weight) << ")";
  out << "\n    outs(%init : " << typeOf(init) << ") -> " << typeOf(init)
      << "\n  return %o : " << typeOf(init) << "\n}\n";
  return out.str();
}

std::string AttentionCase::describe() const {
  std::ostringstream out;
  out << toMlir("f") << "sizes";
  for (unsigned dim = 0; dim < numDims; ++dim)
    out << " " << dimNames[dim] << "=" << sizes[dim];
  return out.str();
}

//===----------------------------------------------------------------------===//
// The formula in f64
//===----------------------------------------------------------------------===//

bool AttentionCase::sees(int64_t row, int64_t key) const {
  if (!causal)
    return true;
  int64_t last = row + sizes[N] - sizes[M];
  return key <= last && (window == 0 || key > last - window);
}

/// A softmax row, all keys, of the query that `index` names.
std::vector<double>
AttentionCase::probabilities(const Operand &query, const Operand &key,
                             std::vector<int64_t> index) const {
  double infinity = std::numeric_limits<double>::infinity();
  std::vector<double> row(sizes[N], -infinity);
  double maximum = -infinity;
  for (index[N] = 0; index[N] < sizes[N]; ++index[N]) {
    if (!sees(index[M], index[N]))
      continue;
    double score = 0;
    for (index[D] = 0; index[D] < sizes[D]; ++index[D])
      score += query.values[offsetOf(query, index)] *
               key.values[offsetOf(key, index)];
    score *= static_cast<float>(scale);
    if (mask.present) {
      double entry = mask.values[offsetOf(mask, index)];
      if (mask.element != "i1")
        score += entry;
      else if (entry == 0)
        score = -infinity;
    }
    row[index[N]] = score;
    maximum = std::max(maximum, score);
  }
  double sum = 0;
  for (double &score : row) {
    score = maximum == -infinity ? 0 : std::exp(score - maximum);
    sum += score;
  }
  for (double &score : row)
    score = sum == 0 ? 0 : score / sum;
  return row;
}

/// RMSNorm without the weight, over all value dims of one row, and the factor.
void AttentionCase::normalise(std::vector<double> &row) const {
  if (eps < 0)
    return;
  double squares = 0;
  for (double x : row)
    squares += x * x;
  double size = static_cast<double>(row.size());
  for (double &x : row)
    x = x / std::sqrt(squares / size + static_cast<float>(eps)) *
        static_cast<float>(factor);
}

std::vector<double>
AttentionCase::difference(const std::vector<int64_t> &index) const {
  std::vector<double> p = probabilities(query1, key1, index);
  if (!differential)
    return p;
  std::vector<double> noise =
      probabilities(query2, sharedKey ? key1 : key2, index);
  double weightOfNoise = lambda.values[offsetOf(lambda, index)];
  for (size_t key = 0; key < p.size(); ++key)
    p[key] -= weightOfNoise * noise[key];
  return p;
}

std::vector<int64_t> AttentionCase::rowAt(int64_t flat) const {
  std::vector<int64_t> index(8, 0);
  for (unsigned dim : {M, R, G, B}) {
    index[dim] = flat % sizes[dim];
    flat /= sizes[dim];
  }
  return index;
}

void AttentionCase::forEachElement(
    std::vector<int64_t> index,
    const std::function<void(const std::vector<int64_t> &)> &visit) const {
  int64_t halves = numDims == 8 ? sizes[F] : 1;
  for (index[E] = 0; index[E] < sizes[E]; ++index[E])
    for (index[F] = 0; index[F] < halves; ++index[F])
      visit(index);
}

std::vector<double> AttentionCase::oracle() const {
  std::vector<double> result(numRows() * valueSize());
  for (int64_t flat = 0; flat < numRows(); ++flat) {
    std::vector<int64_t> index = rowAt(flat);
    std::vector<double> p = difference(index), row;
    forEachElement(index, [&](std::vector<int64_t> at) {
      double sum = 0;
      for (at[N] = 0; at[N] < sizes[N]; ++at[N])
        sum += p[at[N]] * value.values[offsetOf(value, at)];
      row.push_back(sum);
    });
    normalise(row);
    auto element = row.begin();
    forEachElement(index, [&](const std::vector<int64_t> &at) {
      result[offsetOf(init, at)] = *element++ * weightAt(at);
    });
  }
  return result;
}
