//===- WorkerPoolTest.cpp - Fork and join -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WorkerPool.h"
#include "Support.h"

#include <chrono>
#include <thread>

using diff::WorkerPool;

namespace {
struct Visits {
  std::atomic<int> ofWorker[16] = {};
  std::atomic<bool> slow{false};
};
} // namespace

static void visit(void *argument, int64_t worker) {
  Visits &visits = *static_cast<Visits *>(argument);
  if (visits.slow)
    std::this_thread::sleep_for(std::chrono::microseconds(200));
  ++visits.ofWorker[worker];
}

TEST(WorkerPool, EachWorkerAtMostOnce) {
  WorkerPool pool(4);
  ASSERT_EQ(pool.size(), 4);
  for (int round = 0; round < 2000; ++round) {
    Visits visits; // gone as soon as the call returns: no helper may be late
    visits.slow = round % 100 == 0;
    int helpers = round % 4;
    pool.forkJoin(helpers, visit, &visits);
    EXPECT_EQ(visits.ofWorker[0], 1);
    for (int worker = 1; worker < 16; ++worker)
      EXPECT_LE(visits.ofWorker[worker], worker <= helpers ? 1 : 0);
  }
}

TEST(WorkerPool, HelpersComeToLongWork) {
  WorkerPool pool(3);
  int came = 0;
  for (int round = 0; round < 200 && came < 2; ++round) {
    Visits visits;
    visits.slow = true;
    pool.forkJoin(2, visit, &visits);
    came = visits.ofWorker[1] + visits.ofWorker[2];
  }
  EXPECT_EQ(came, 2);
}

TEST(WorkerPool, MoreThreadsThanCores) {
  WorkerPool pool(64);
  for (int round = 0; round < 50; ++round) {
    Visits visits;
    pool.forkJoin(15, visit, &visits);
    EXPECT_EQ(visits.ofWorker[0], 1);
  }
}

TEST(WorkerPool, MadeAndDestroyed) {
  for (int round = 0; round < 50; ++round)
    WorkerPool pool(1 + round % 5);
}
