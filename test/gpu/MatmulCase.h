//===- MatmulCase.h - A random product of matrices --------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_GPU_MATMULCASE_H
#define DIFF_TEST_GPU_MATMULCASE_H

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace difftest {

using Random = std::mt19937_64;

/// C += A B over any number of batch dims, rows, columns and dims that are
/// summed over, each operand with its dims in an order, strides and a start of
/// its own. With an epilogue C = (A B + X) Y, by elementwise ops of their own,
/// where X and Y have any of C's dims.
class MatmulCase {
public:
  enum Side : unsigned { A, B, C, X, Y };
  enum class Kind : char { Batch, M, N, K };

  struct Matrix {
    std::string element;
    /// The loops, in the order of the buffer's dims.
    std::vector<unsigned> loops;
    std::vector<int64_t> strides;
    int64_t offset = 0;
    /// All of the memory, as doubles that the type can hold; before the
    /// product.
    std::vector<double> values;
    bool identity = true;
  };

  struct Loop {
    Kind kind;
    int64_t size;
    bool dynamic;
  };

  explicit MatmulCase(Random &random, bool hasEpilogue = false);
  /// A plain product of two dims each.
  MatmulCase(int64_t m, int64_t n, int64_t k, const std::string &element,
             bool transposedA, bool transposedB);

  /// The private function `main` on buffers.
  std::string toMlir() const;
  /// C's memory after, in f64, and how far from it each element may be.
  void compute(std::vector<double> &result, std::vector<double> &limit) const;

  const Matrix &matrix(unsigned side) const { return matrices[side]; }
  int64_t sizeOf(unsigned loop) const { return loops[loop].size; }
  int64_t sizeOf(Kind kind) const;
  /// In elements; 0 without the loop.
  int64_t strideOf(unsigned side, unsigned loop) const;

private:
  void chooseLoops(Random &random);
  void chooseEpilogue(Random &random);
  int64_t countMultiplications() const;
  void chooseMatrix(unsigned side, Random &random);
  void allocate(unsigned side, Random &random);
  std::string typeOf(unsigned side) const;
  std::string mapOf(const std::vector<unsigned> &dims,
                    bool isOuter = false) const;
  std::string body() const;
  std::string sumType() const;
  std::string productText(const std::string &to) const;
  std::string elementwiseText() const;
  std::string epilogueText() const;
  std::string ownResultText() const;
  void applyEpilogue(const std::vector<int64_t> &index, double &value,
                     double &limit) const;
  int64_t place(unsigned side, const std::vector<int64_t> &index) const;

  std::vector<Loop> loops;
  std::array<Matrix, 5> matrices;
  /// What the product's result is, before the epilogue, and its dims.
  std::string sumElement;
  std::vector<unsigned> sumLoops;
  bool hasEpilogue = false;
  /// C is filled with 0 first.
  bool filled = true;
};

} // namespace difftest

#endif // DIFF_TEST_GPU_MATMULCASE_H
