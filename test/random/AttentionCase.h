//===- AttentionCase.h - A random diff.attention and its result in f64 -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_RANDOM_ATTENTIONCASE_H
#define DIFF_TEST_RANDOM_ATTENTIONCASE_H

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace difftest {

using Random = std::mt19937_64;

/// An operand: which iteration dims it has, in which order, and its values
/// (what the storage type can hold, as doubles).
struct Operand {
  std::string name;
  std::string element;
  std::vector<unsigned> dims;
  std::vector<double> values;
  bool present = true;
};

/// One attention over the dims b, g, r, m, n, d, e (and f, when the value is in
/// two halves), with everything that the op allows chosen at random.
class AttentionCase {
public:
  enum Dim : unsigned { B, G, R, M, N, D, E, F };

  /// What to choose from: all that the op allows, or what there are kernels
  /// for, and mostly what these are fast for (rows of a multiple of 8
  /// elements).
  enum class Kind { Any, Kernel };

  explicit AttentionCase(Random &random, Kind kind = Kind::Any);

  /// The function `name` in MLIR; its arguments are inputs() in order.
  std::string toMlir(const std::string &name) const;
  /// What was chosen, for a failing test's message.
  std::string describe() const;

  /// Keys get the longer the later they are: maxima over them keep growing.
  void growKeys();

  std::vector<const Operand *> inputs() const;
  std::vector<int64_t> shapeOf(const Operand &operand) const;
  const Operand &result() const { return init; }
  int64_t sizeOf(unsigned dim) const { return sizes[dim]; }
  /// Over all value dims.
  int64_t valueSize() const { return sizes[E] * (numDims == 8 ? sizes[F] : 1); }
  /// In elements, of a row-major tensor; 0 without the dim.
  int64_t strideOf(const Operand &operand, unsigned dim) const;
  double factorOf() const { return factor; }
  int numStreams() const { return differential ? 2 : 1; }
  bool isCausal() const { return causal; }
  /// Whether several query heads have the same keys.
  bool sharesKeys() const { return sizes[R] > 1 && strideOf(key1, R) == 0; }
  /// The formula of the op's description, in f64, in the result's layout.
  std::vector<double> oracle() const;
  /// How far each element of a result on a processor may be from the oracle's.
  std::vector<double> allowedErrors() const;
  /// How far a kernel's may be, per unit of 1 + |oracle|: probabilities are
  /// rounded to the value's storage type; f32 is exact, or TF32.
  double kernelTolerance(bool tf32) const;
  const std::string &scoreElement() const { return query1.element; }
  const std::string &valueElement() const { return value.element; }
  /// Whether rows of queries, keys and values are contiguous, of multiples of
  /// 8 elements.
  bool hasWholeRows() const { return wholeRows; }

private:
  void chooseSizes(Random &random);
  void chooseKernelSizes(Random &random);
  void chooseOperands(Random &random);
  void fill(Operand &operand, Random &random) const;
  std::vector<unsigned> layout(std::vector<unsigned> dims,
                               Random &random) const;
  std::string typeOf(const Operand &operand) const;
  std::string mapOf(const Operand &operand) const;
  int64_t offsetOf(const Operand &operand,
                   const std::vector<int64_t> &index) const;
  bool sees(int64_t row, int64_t key) const;
  std::vector<double> probabilities(const Operand &query, const Operand &key,
                                    std::vector<int64_t> index) const;
  /// The difference of the maps, of the row that `index` names.
  std::vector<double> difference(const std::vector<int64_t> &index) const;
  int64_t numRows() const { return sizes[B] * sizes[G] * sizes[R] * sizes[M]; }
  /// The index of a row, its value dims 0.
  std::vector<int64_t> rowAt(int64_t flat) const;
  /// Calls with the index of each element of the row that `index` names.
  void forEachElement(
      std::vector<int64_t> index,
      const std::function<void(const std::vector<int64_t> &)> &visit) const;
  double weightAt(const std::vector<int64_t> &index) const {
    return weight.present ? weight.values[offsetOf(weight, index)] : 1.0;
  }
  void normalise(std::vector<double> &row) const;

  /// As layout, but rows stay whole where a kernel needs them.
  std::vector<unsigned> rowLayout(std::vector<unsigned> dims,
                                  Random &random) const;

  Kind kind;
  bool wholeRows = true;
  std::vector<int64_t> sizes;
  std::vector<bool> dynamic;
  unsigned numDims = 7;
  double scale = 1.0, factor = 1.0, eps = -1.0;
  bool differential = true, sharedKey = false, causal = false;
  int64_t window = 0;
  std::string element = "f32";
  Operand query1, key1, query2, key2, value, lambda, mask, weight, init;
};

} // namespace difftest

#endif // DIFF_TEST_RANDOM_ATTENTIONCASE_H
