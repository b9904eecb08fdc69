//===- Services.h - What compiled code calls while it runs ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_SERVICES_H
#define DIFF_RUNTIME_SERVICES_H

#include "DeviceServices.h"
#include "MemoryCache.h"
#include "Tensor.h"
#include "WorkerPool.h"

#include <atomic>
#include <mutex>

namespace diff {

/// The table that models get. Each function acts for the invocation that the
/// calling thread works on.
extern const diff_abi_services services;

/// One call of a compiled function: the memory it holds, and whether it failed.
class Invocation {
public:
  /// What the call frees goes to the cache, which keeps about `mostKept` bytes
  /// or as much as the call held at once, whichever is more.
  /// `device` is null for a call on the CPU.
  Invocation(WorkerPool &pool, MemoryCache &cache, uint64_t mostKept,
             DeviceServices *device = nullptr)
      : pool(pool), device(device), cache(cache), mostKept(mostKept) {}
  /// Frees what the call did not: after a failure, everything.
  ~Invocation();
  Invocation(const Invocation &) = delete;
  Invocation &operator=(const Invocation &) = delete;

  /// Calls the function and returns whether it ran to its end without an error.
  bool run(void (*entry)(void **), void **descriptors) noexcept;

  /// After a failure.
  diff_status_code errorCode() const { return code; }
  const char *errorMessage() const { return message; }

  /// Takes a block out of the invocation's care. Null when `user` is no
  /// block of it, which a faulty model may claim.
  OwnedMemory release(void *user);

  uint64_t peakBytes() const { return peak; }
  uint64_t scratchBytes() const { return scratch; }

  // What the services do. `allocate` returns null when there is no memory.
  void *allocate(uint64_t bytes, uint64_t alignment) noexcept;
  void deallocate(void *user) noexcept;
  void reportError(diff_status_code errorCode, const char *text) noexcept;
  void reportScratch(uint64_t bytesPerWorker) noexcept;
  bool hasFailed() const { return failed.load(std::memory_order_acquire); }

  WorkerPool &pool;
  DeviceServices *const device;

private:
  struct Block;

  /// Blocks lie between the two ends of a ring.
  struct Link {
    Link *previous, *next;
  };

  static Block *blockOf(void *user);
  void unlink(Block *block) noexcept;

  std::mutex mutex; ///< guards all but `failed`, and the cache
  MemoryCache &cache;
  const uint64_t mostKept;
  Link blocks{&blocks, &blocks};
  uint64_t live = 0, peak = 0;
  uint64_t scratch = 0; ///< for each worker, of the loop with the most
  std::atomic<bool> failed{false};
  diff_status_code code = DIFF_OK;
  /// No std::string: this is written where there may be no memory.
  char message[1024] = "";
};

} // namespace diff

#endif // DIFF_RUNTIME_SERVICES_H
