//===- Progress.cpp - How far the training is -----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Progress.h"

#include <cstdio>
#include <unistd.h>

using namespace headrule;

Progress::Progress(int64_t steps)
    : total(steps), terminal(isatty(STDERR_FILENO)) {}

Progress::~Progress() {
  if (terminal)
    std::fputs("\r\x1b[K", stderr);
}

void Progress::step() {
  std::lock_guard<std::mutex> lock(mutex);
  ++done;
  Clock::time_point now = Clock::now();
  if (terminal && now - drawn > std::chrono::milliseconds(100))
    draw(now);
}

void Progress::draw(Clock::time_point now) {
  constexpr int width = 40;
  drawn = now;
  double part = static_cast<double>(done) / static_cast<double>(total);
  double seconds = std::chrono::duration<double>(now - begin).count();
  std::string bar(static_cast<size_t>(part * width), '#');
  bar.resize(width, '.');
  std::fprintf(stderr, "\r\x1b[K  [%s] %3.0f %%, %.0f s left", bar.c_str(),
               100 * part, seconds / part - seconds);
}

void Progress::finished(const std::string &what) {
  std::lock_guard<std::mutex> lock(mutex);
  if (!terminal)
    std::fprintf(stderr, "  %3.0f %%  %s\n",
                 100 * static_cast<double>(done) / static_cast<double>(total),
                 what.c_str());
}
