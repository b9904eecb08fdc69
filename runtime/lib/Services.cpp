//===- Services.cpp - What compiled code calls while it runs --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ending an invocation in the middle. When memory runs out, compiled code can't
// go on, and its frames have no unwind tables for an exception. They have no
// destructors either, so longjmp may leave them: each thread that enters
// compiled code, from `run` or as a worker of a parallel loop, leaves a way out
// (`Frame::exit`) just before. A worker that jumps out ends only its share; the
// loop, once all workers are back, jumps on from the thread that started it.
// The frames of this file that a jump leaves must not hold destructors; these
// are the service functions and what they call with a `Frame` in the thread's
// `current`.
//
//===----------------------------------------------------------------------===//

#include "Services.h"
#include "Status.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstring>

using namespace diff;

namespace {
/// What a thread is doing for an invocation.
struct Frame {
  Invocation *invocation;
  int64_t worker;
  bool inLoop;
  Frame *outer;
  jmp_buf exit;
};
} // namespace

static thread_local Frame *current = nullptr;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// Stands right before the memory that the model gets.
struct Invocation::Block : Link {
  void *base;
  uint64_t bytes, alignment;
  /// From base to the end of what the model asked for.
  uint64_t total() const {
    return reinterpret_cast<const char *>(this + 1) -
           static_cast<const char *>(base) + bytes;
  }
};

Invocation::Block *Invocation::blockOf(void *user) {
  return static_cast<Block *>(user) - 1;
}

void Invocation::unlink(Block *block) noexcept {
  block->previous->next = block->next;
  block->next->previous = block->previous;
  live -= block->bytes;
}

void *Invocation::allocate(uint64_t bytes, uint64_t alignment) noexcept {
  alignment = std::max<uint64_t>(alignment, alignof(Block));
  uint64_t head = (sizeof(Block) + alignment - 1) & ~(alignment - 1);
  uint64_t total;
  if (__builtin_add_overflow(head, bytes, &total) ||
      total > static_cast<uint64_t>(PTRDIFF_MAX))
    return nullptr;
  std::lock_guard<std::mutex> lock(mutex);
  void *base = cache.take(total, alignment);
  if (!base)
    return nullptr;
  void *user = static_cast<char *>(base) + head;
  Block *block = blockOf(user);
  block->base = base;
  block->bytes = bytes;
  block->alignment = alignment;
  block->previous = &blocks;
  block->next = blocks.next;
  blocks.next->previous = block;
  blocks.next = block;
  live += bytes;
  peak = std::max(peak, live);
  return user;
}

void Invocation::deallocate(void *user) noexcept {
  Block *block = blockOf(user);
  std::lock_guard<std::mutex> lock(mutex);
  unlink(block);
  // A quarter more: for heads, and sizes that the cache rounds up.
  uint64_t most = std::max(peak, mostKept);
  cache.put(block->base, block->total(), block->alignment, most + most / 4);
}

OwnedMemory Invocation::release(void *user) {
  std::lock_guard<std::mutex> lock(mutex);
  for (Link *link = blocks.next; link != &blocks; link = link->next) {
    Block *block = static_cast<Block *>(link);
    if (block + 1 != user)
      continue;
    unlink(block);
    return OwnedMemory(block->base);
  }
  return nullptr;
}

Invocation::~Invocation() {
  while (blocks.next != &blocks)
    deallocate(static_cast<Block *>(blocks.next) + 1);
  if (hasFailed())
    cache.clear();
}

//===----------------------------------------------------------------------===//
// Calls and failures
//===----------------------------------------------------------------------===//

void Invocation::reportError(diff_status_code errorCode,
                             const char *text) noexcept {
  std::lock_guard<std::mutex> lock(mutex);
  if (code != DIFF_OK)
    return;
  code = errorCode;
  std::snprintf(message, sizeof(message), "%s", text);
  failed.store(true, std::memory_order_release);
}

void Invocation::reportScratch(uint64_t bytesPerWorker) noexcept {
  std::lock_guard<std::mutex> lock(mutex);
  scratch = std::max(scratch, bytesPerWorker);
}

bool Invocation::run(void (*entry)(void **), void **descriptors) noexcept {
  Frame frame;
  frame.invocation = this;
  frame.worker = 0;
  frame.inLoop = false;
  frame.outer = current;
  current = &frame;
  if (_setjmp(frame.exit) == 0)
    entry(descriptors);
  current = frame.outer;
  return !hasFailed();
}

/// Leaves compiled code; the invocation has been marked as failed.
[[noreturn]] static void endInvocation() { longjmp(current->exit, 1); }

//===----------------------------------------------------------------------===//
// The parallel loop
//===----------------------------------------------------------------------===//

namespace {
struct Loop {
  Invocation *invocation;
  void (*body)(void *data, int64_t begin, int64_t end, int64_t worker);
  void *data;
  int64_t count;
  int64_t workers;
  std::atomic<int64_t> next;
};
} // namespace

/// Iterations are of unlike cost (causal rows), so a worker takes some at a
/// time, ever fewer: the counter is not noticed, and at the end all are done at
/// about the same time.
static bool takeShare(Loop &loop, int64_t &begin, int64_t &end) {
  begin = loop.next.load(std::memory_order_relaxed);
  do {
    if (begin >= loop.count)
      return false;
    int64_t left = loop.count - begin;
    end = begin + std::max<int64_t>(1, left / (8 * loop.workers));
  } while (!loop.next.compare_exchange_weak(begin, end));
  return true;
}

static void runShares(Loop &loop, int64_t worker) {
  int64_t begin, end;
  while (!loop.invocation->hasFailed() && takeShare(loop, begin, end))
    loop.body(loop.data, begin, end, worker);
}

static void runWorker(void *argument, int64_t worker) {
  Loop &loop = *static_cast<Loop *>(argument);
  Frame frame;
  frame.invocation = loop.invocation;
  frame.worker = worker;
  frame.inLoop = true;
  frame.outer = current;
  current = &frame;
  if (_setjmp(frame.exit) == 0)
    runShares(loop, worker);
  current = frame.outer;
}

static void runLoop(WorkerPool &pool, Loop &loop) {
  loop.workers = std::min<int64_t>(pool.size(), loop.count);
  pool.forkJoin(static_cast<int32_t>(loop.workers - 1), runWorker, &loop);
}

static void parallelFor(int64_t count,
                        void (*body)(void *data, int64_t begin, int64_t end,
                                     int64_t worker),
                        void *data) {
  Frame *frame = current;
  if (count <= 0)
    return;
  if (!frame || frame->inLoop) {
    body(data, 0, count, frame ? frame->worker : 0);
  } else if (count == 1 || frame->invocation->pool.size() == 1) {
    frame->inLoop = true;
    body(data, 0, count, frame->worker);
    frame->inLoop = false;
  } else {
    Loop loop{frame->invocation, body, data, count, 1, {0}};
    runLoop(frame->invocation->pool, loop);
  }
  // What the loop was to compute may be missing: nothing may be built on it.
  if (frame && frame->invocation->hasFailed())
    endInvocation();
}

//===----------------------------------------------------------------------===//
// Memory and messages
//===----------------------------------------------------------------------===//

/// Code that is called without diff_run, against the contract, has no
/// invocation to end; it gets plain memory.
static void *allocService(uint64_t bytes, uint64_t alignment) {
  if (!current) {
    void *memory = nullptr;
    alignment = std::max<uint64_t>(alignment, sizeof(void *));
    return posix_memalign(&memory, alignment, bytes) == 0 ? memory : nullptr;
  }
  void *memory = current->invocation->allocate(bytes, alignment);
  if (memory)
    return memory;
  char text[96];
  std::snprintf(text, sizeof(text), "out of memory: the model needs %llu bytes",
                static_cast<unsigned long long>(bytes));
  current->invocation->reportError(DIFF_OUT_OF_MEMORY, text);
  endInvocation();
}

static void freeService(void *memory) {
  if (!memory)
    return;
  if (current)
    current->invocation->deallocate(memory);
  else
    std::free(memory);
}

static int64_t numWorkersService() {
  return current ? current->invocation->pool.size() : 1;
}

static void reportErrorService(const char *message) {
  if (current)
    current->invocation->reportError(DIFF_EXECUTION_FAILED,
                                     message ? message : "the model failed");
}

static void reportScratchService(uint64_t bytesPerWorker) {
  if (current)
    current->invocation->reportScratch(bytesPerWorker);
}

//===----------------------------------------------------------------------===//
// On a device
//===----------------------------------------------------------------------===//

/// False if the body has failed, which the invocation then knows. What is
/// thrown is caught in here, so that its destructors run before any jump.
template <typename Body>
static bool succeeds(Body &&body) noexcept {
  Invocation &invocation = *current->invocation;
  if (!invocation.device) {
    invocation.reportError(DIFF_EXECUTION_FAILED,
                           "code for the CPU asks for a GPU");
    return false;
  }
  diff_status *status = guarded([&] { body(*invocation.device); });
  if (!status)
    return true;
  invocation.reportError(diff_status_get_code(status),
                         diff_status_message(status));
  diff_status_destroy(status);
  return false;
}

/// Calls the body with the device services, or ends the invocation. The
/// contract has no such call without one.
template <typename Body>
static void onDevice(Body &&body) {
  if (current && !succeeds(body))
    endInvocation();
}

static void *deviceAllocService(uint64_t bytes) {
  void *memory = nullptr;
  onDevice([&](DeviceServices &device) { memory = device.allocate(bytes); });
  return memory;
}

static void deviceFreeService(void *memory) {
  onDevice([&](DeviceServices &device) { device.deallocate(memory); });
}

static const void *deviceConstantService(const void *data, uint64_t bytes) {
  const void *memory = nullptr;
  onDevice(
      [&](DeviceServices &device) { memory = device.constant(data, bytes); });
  return memory;
}

static void deviceCopyService(void *to, const void *from, uint64_t bytes) {
  onDevice([&](DeviceServices &device) { device.copy(to, from, bytes); });
}

static void deviceUploadService(void *to, const void *from, uint64_t bytes) {
  onDevice([&](DeviceServices &device) { device.upload(to, from, bytes); });
}

static void deviceReadService(void *to, const void *from, uint64_t bytes) {
  onDevice([&](DeviceServices &device) { device.read(to, from, bytes); });
}

static void deviceTensorMapService(void *map, int32_t dtype, int32_t rank,
                                   const void *address, const uint64_t *dims,
                                   const uint64_t *strides, const uint32_t *box,
                                   int32_t swizzle) {
  TensorMapRequest request{dtype, rank, address, dims, strides, box, swizzle};
  onDevice([&](DeviceServices &device) { device.tensorMap(map, request); });
}

static void deviceLaunchService(int32_t kernel, uint32_t gridX, uint32_t gridY,
                                uint32_t gridZ, uint32_t threads,
                                uint32_t sharedBytes, void **args) {
  LaunchRequest request{
      kernel, {gridX, gridY, gridZ}, threads, sharedBytes, args};
  onDevice([&](DeviceServices &device) { device.launch(request); });
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

const diff_abi_services diff::services = {DIFF_ABI_VERSION,
                                          sizeof(diff_abi_services),
                                          allocService,
                                          freeService,
                                          parallelFor,
                                          numWorkersService,
                                          reportErrorService,
                                          reportScratchService,
                                          deviceAllocService,
                                          deviceFreeService,
                                          deviceConstantService,
                                          deviceCopyService,
                                          deviceUploadService,
                                          deviceReadService,
                                          deviceTensorMapService,
                                          deviceLaunchService};
