//===- WorkerPool.cpp - Fork and join on a fixed set of threads -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#define EIGEN_USE_THREADS

#include "WorkerPool.h"
#include "Status.h"

#include <functional>
#include <thread>
#include <unsupported/Eigen/CXX11/ThreadPool>

using namespace diff;

namespace {

/// How Eigen's pool makes threads and runs tasks. Its own environment lets the
/// failure to make a thread escape from the pool's constructor, whose cleanup
/// then waits for ever; this one notes the failure, and the pool is cancelled.
struct Environment {
  struct Task {
    std::function<void()> f;
  };

  class EnvThread {
  public:
    EnvThread() = default;
    explicit EnvThread(std::function<void()> f) : thread(std::move(f)) {}
    ~EnvThread() {
      if (thread.joinable())
        thread.join();
    }
    void OnCancel() {}

  private:
    std::thread thread;
  };

  EnvThread *CreateThread(std::function<void()> f) {
    try {
      return new EnvThread(std::move(f));
    } catch (const std::system_error &) {
      *failed = true;
      return new EnvThread();
    }
  }
  static Task CreateTask(std::function<void()> f) { return {std::move(f)}; }
  static void ExecuteTask(const Task &task) { task.f(); }

  bool *failed;
};

} // namespace

struct WorkerPool::Threads {
  explicit Threads(int32_t count) : pool(count, Environment{&failed}) {
    if (!failed)
      return;
    pool.Cancel();
    fail(DIFF_SYSTEM_ERROR, "the system can't make ", count,
         " threads; ask for fewer");
  }

  bool failed = false;
  Eigen::ThreadPoolTempl<Environment> pool;
};

/// One fork-join, on the stack of the thread that called it.
struct WorkerPool::Fork {
  void (*work)(void *argument, int64_t worker);
  void *argument;
  /// Helpers that have taken the work, or still may.
  std::atomic<int32_t> pending;
};

WorkerPool::WorkerPool(int32_t numWorkers) : workers(numWorkers - 1) {
  if (numWorkers > 1)
    threads = std::make_unique<Threads>(numWorkers - 1);
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::forkJoin(int32_t helpers,
                          void (*work)(void *argument, int64_t worker),
                          void *argument) {
  Fork fork{work, argument, {helpers}};
  for (int32_t i = 0; i < helpers; ++i) {
    workers[i].slot.store(&fork);
    wake(i);
  }
  work(argument, 0);
  for (int32_t i = 0; i < helpers; ++i)
    if (workers[i].slot.exchange(nullptr))
      fork.pending.fetch_sub(1);
  join(fork);
}

/// A task that is still queued takes the new work; only when there is none, one
/// is queued. The task clears `queued` before it looks into the slot, so that
/// what is put there afterwards gets a task of its own.
void WorkerPool::wake(int32_t helper) {
  if (!workers[helper].queued.exchange(true))
    threads->pool.Schedule([this, helper] { runSlot(helper); });
}

void WorkerPool::runSlot(int32_t helper) {
  workers[helper].queued.store(false);
  Fork *fork = workers[helper].slot.exchange(nullptr);
  if (!fork)
    return;
  fork->work(fork->argument, helper + 1);
  finish(*fork);
}

/// `fork` is gone as soon as its last helper is counted out.
void WorkerPool::finish(Fork &fork) {
  if (fork.pending.fetch_sub(1) > 1)
    return;
  std::lock_guard<std::mutex> lock(mutex);
  finished.notify_all();
}

void WorkerPool::join(Fork &fork) {
  // Shares are of like size, so the others are about to finish: look for some
  // microseconds before paying for a sleep.
  for (int spin = 0; spin < 2000; ++spin) {
    if (fork.pending.load() == 0)
      return;
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }
  std::unique_lock<std::mutex> lock(mutex);
  finished.wait(lock, [&] { return fork.pending.load() == 0; });
}
