//===- Progress.h - Says what a long compilation is doing -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_PROGRESS_H
#define DIFF_TOOLS_DIFF_OPT_PROGRESS_H

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace diff {

/// Names the stage at work on stderr once two seconds have gone by, if a person
/// is watching: with stderr elsewhere than a terminal nothing is printed.
class Progress {
public:
  Progress();
  ~Progress();

  void start(std::string stage);

private:
  void watch();
  void print();

  std::mutex mutex;
  std::condition_variable finished;
  std::string stage;
  bool done = false;
  bool shown = false;
  std::thread watcher;
};

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_PROGRESS_H
