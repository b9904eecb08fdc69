//===- Cost.h - Operations and bytes as sums of products --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_COST_H
#define DIFF_PASSES_INSPECT_COST_H

#include <map>
#include <string>

namespace diff {

/// A sum of products of dynamic sizes: 4096 b s^2 + 512 s. Sizes have the names
/// of one letter.
class Amount {
public:
  Amount(double constant = 0.0) {
    if (constant != 0.0)
      terms[""] = constant;
  }
  /// The size that is called `letter`.
  static Amount size(char letter);

  Amount &operator+=(const Amount &other);
  friend Amount operator+(Amount a, const Amount &b) { return a += b; }
  friend Amount operator*(const Amount &a, const Amount &b) {
    return a.times(b);
  }

  bool isZero() const { return terms.empty(); }
  /// With `unit` behind each number: "1.57 MFLOP", "12.6 kFLOP s^2".
  std::string print(const char *unit) const;

private:
  Amount times(const Amount &other) const;

  /// The letters of a product in order, and its coefficient.
  std::map<std::string, double> terms;
};

/// What an attention costs, its projections apart. `seen` is `products` without
/// the scores that a causal mask hides.
struct Cost {
  Amount products, seen, projections;
  /// Queries, keys and values read once, results written.
  Amount bytes;
  /// Keys and values of one row of one sample, as a cache keeps them.
  Amount cacheBytes;
  Amount weightBytes;

  Cost &operator+=(const Cost &other);
};

} // namespace diff

#endif // DIFF_PASSES_INSPECT_COST_H
