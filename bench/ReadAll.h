//===- ReadAll.h - Reads memory and does nothing else -----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_BENCH_READALL_H
#define DIFF_BENCH_READALL_H

#include <cstdint>

/// The sum of a buffer, four cache lines a round; what is left at the end is
/// not read. Asking for lines that far ahead is faster than only reading them.
inline uint64_t readAll(const void *data, int64_t bytes) {
  // Any address will do.
  typedef uint64_t Line __attribute__((vector_size(64), aligned(1), may_alias));
  const auto *lines = static_cast<const Line *>(data);
  uint64_t total = 0;
  Line sums[4] = {};
  for (int64_t line = 0; line + 4 <= bytes / 64; line += 4)
    for (int i = 0; i < 4; ++i) {
      __builtin_prefetch(lines + line + i + 64);
      sums[i] += lines[line + i];
    }
  Line sum = sums[0] + sums[1] + sums[2] + sums[3];
  for (int i = 0; i < 8; ++i)
    total += sum[i];
  return total;
}

#endif // DIFF_BENCH_READALL_H
