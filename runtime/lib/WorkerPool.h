//===- WorkerPool.h - Fork and join on a fixed set of threads -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A layer on Eigen's thread pool that makes a fork-join out of its tasks. The
// calling thread is worker 0; worker i > 0 is a task of the pool. Each of those
// has a slot into which the caller puts the work and out of which the task
// takes it. When the caller is through with its own share it takes back what
// no task has taken yet, so that a short loop does not wait for a thread to
// wake up.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_WORKERPOOL_H
#define DIFF_RUNTIME_WORKERPOOL_H

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace diff {

class WorkerPool {
public:
  /// More threads than any machine has cores for; a larger number is a mistake.
  static constexpr int32_t maxWorkers = 4096;

  /// Throws when the threads can't be made.
  explicit WorkerPool(int32_t numWorkers);
  ~WorkerPool();

  int32_t size() const { return static_cast<int32_t>(workers.size()) + 1; }

  /// Calls work(argument, worker) on this thread as worker 0, and on some of
  /// the threads 1 to `helpers` as those workers, at most once for each.
  /// Returns when all calls have. `work` must do everything there is to do even
  /// when only worker 0 comes. Not for use by two threads at a time.
  void forkJoin(int32_t helpers, void (*work)(void *argument, int64_t worker),
                void *argument);

private:
  struct Fork;
  struct Worker {
    std::atomic<Fork *> slot{nullptr};
    /// Whether a task for this worker is in the pool's queues.
    std::atomic<bool> queued{false};
  };
  struct Threads;

  void wake(int32_t helper);
  void runSlot(int32_t helper);
  void finish(Fork &fork);
  void join(Fork &fork);

  std::vector<Worker> workers; ///< of workers 1, 2, ...
  std::mutex mutex;
  std::condition_variable finished;
  std::unique_ptr<Threads> threads; ///< last: its tasks use what is above
};

} // namespace diff

#endif // DIFF_RUNTIME_WORKERPOOL_H
