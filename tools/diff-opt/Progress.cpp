//===- Progress.cpp - Says what a long compilation is doing ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Progress.h"

#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace diff;

Progress::Progress() {
  if (llvm::sys::Process::StandardErrIsDisplayed())
    watcher = std::thread([this] { watch(); });
}

Progress::~Progress() {
  if (!watcher.joinable())
    return;
  {
    std::lock_guard<std::mutex> lock(mutex);
    done = true;
  }
  finished.notify_one();
  watcher.join();
}

void Progress::start(std::string name) {
  std::lock_guard<std::mutex> lock(mutex);
  stage = std::move(name);
  if (shown)
    print();
}

void Progress::watch() {
  std::unique_lock<std::mutex> lock(mutex);
  if (finished.wait_for(lock, std::chrono::seconds(2), [&] { return done; }))
    return;
  shown = true;
  print();
}

void Progress::print() { llvm::errs() << "diff-opt: " << stage << " ...\n"; }
