//===- LinalgCase.h - Random linalg ops -------------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_GPU_LINALGCASE_H
#define DIFF_TEST_GPU_LINALGCASE_H

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace difftest {

using Numbers = std::vector<double>;

/// A buffer: which loop each of its dims is, and what is in its memory. Gaps
/// between rows are part of that.
struct LinalgBuffer {
  std::string element;
  std::vector<unsigned> loops;
  std::vector<int64_t> strides;
  bool hasLayout = false;
  /// Of each dim.
  std::vector<bool> isDynamic;
  Numbers memory;
};

/// What an op works on.
struct LinalgOperands {
  /// Of the loops.
  std::vector<int64_t> sizes;
  std::vector<bool> isParallel;
  std::vector<LinalgBuffer> buffers;
};

/// A linalg.generic with whole numbers that all its types hold, so that results
/// are exact in any order.
class LinalgCase : public LinalgOperands {
public:
  using Random = std::mt19937_64;
  explicit LinalgCase(Random &random);

  /// A function of this name with buffers as its arguments.
  std::string toMlir(const std::string &name) const;
  /// What is in the buffers' memory after the op.
  std::vector<Numbers> oracle() const;

private:
  /// What a body does: numbers of the operands to those of the results.
  struct Body {
    std::string name;
    unsigned inputs;
    bool sums;
    /// The steps' dims are the first result's as well.
    bool storesSteps = false;
    bool forIntegers = true;
  };
  static const std::vector<Body> &bodies();

  void chooseLoops(Random &random);
  void addBuffer(Random &random, const std::string &element,
                 std::vector<unsigned> loops);
  std::string bodyText() const;
  Numbers apply(const Numbers &operands,
                const std::vector<int64_t> &indices) const;
  std::string typeOf(const LinalgBuffer &buffer) const;

  Body body;
  /// Of the numbers that are computed with.
  std::string element;
};

} // namespace difftest

#endif // DIFF_TEST_GPU_LINALGCASE_H
