//===- Progress.h - How far the training is ------------------- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_PROGRESS_H
#define HEAD_RULE_PROGRESS_H

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>

namespace headrule {

/// On a terminal a bar on stderr, rewritten in place; elsewhere one line for
/// each run that ends. May be used by many threads.
class Progress {
public:
  explicit Progress(int64_t steps);
  ~Progress();

  void step();
  /// A run has ended; `what` says which and how.
  void finished(const std::string &what);

private:
  using Clock = std::chrono::steady_clock;
  void draw(Clock::time_point now);

  std::mutex mutex;
  const int64_t total;
  int64_t done = 0;
  const bool terminal;
  const Clock::time_point begin = Clock::now();
  Clock::time_point drawn;
};

} // namespace headrule

#endif // HEAD_RULE_PROGRESS_H
