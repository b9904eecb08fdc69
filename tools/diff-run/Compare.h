//===- Compare.h - Results against expected arrays ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_COMPARE_H
#define DIFF_RUN_COMPARE_H

#include "Support.h"

namespace diffrun {

struct Comparison {
  bool equal = true;
  uint64_t unequalElements = 0;
  double maxAbsError = 0; ///< NaN when either has a NaN
  std::vector<int64_t> where;
  double actual = 0, expected = 0; ///< there
};

/// By numpy.allclose's rule: |actual - expected| <= atol + rtol * |expected|,
/// and no NaN is equal to anything. Throws Failure when the shapes differ, or
/// when one has integers and the other does not.
Comparison compareTensors(const std::string &name, const diff_tensor &actual,
                          const diff_tensor &expected, double atol,
                          double rtol);

} // namespace diffrun

#endif // DIFF_RUN_COMPARE_H
