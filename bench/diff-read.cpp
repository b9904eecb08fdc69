//===- diff-read.cpp - Reads given memory on several threads --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What decoding can be compared with: a shared library that reads the same
// buffers in the same process, on threads that are started and joined in the
// way of the runtime's, and does nothing else. How fast that is depends on
// where the system put the buffers, and changes from minute to minute on a
// shared machine; so bench/peers times it in turn with what it is compared
// with.
//
//===----------------------------------------------------------------------===//

#include "ReadAll.h"
#include "WorkerPool.h"

#include <atomic>
#include <memory>

namespace {

/// Pieces small enough that no thread waits long for another's last one.
constexpr int64_t pieceBytes = int64_t(256) << 10;

struct Reading {
  const void *const *buffers;
  const int64_t *bytes;
  int32_t count;
  std::atomic<int64_t> nextPiece{0};
  std::atomic<uint64_t> sum{0};
};

} // namespace

static void work(void *argument, int64_t) {
  auto &reading = *static_cast<Reading *>(argument);
  uint64_t sum = 0;
  int64_t piece = reading.nextPiece++, first = 0;
  for (int32_t i = 0; i < reading.count; ++i) {
    int64_t bytes = reading.bytes[i];
    int64_t pieces = (bytes + pieceBytes - 1) / pieceBytes;
    for (; piece < first + pieces; piece = reading.nextPiece++) {
      int64_t at = (piece - first) * pieceBytes;
      sum += readAll(static_cast<const char *>(reading.buffers[i]) + at,
                     bytes - at < pieceBytes ? bytes - at : pieceBytes);
    }
    first += pieces;
  }
  reading.sum += sum;
}

/// Reads `count` buffers once, on `threads` threads (the same number each time,
/// from one thread at a time). The sum is there so that nothing is left out.
extern "C" uint64_t diff_read(const void *const *buffers, const int64_t *bytes,
                              int32_t count, int32_t threads) {
  static auto pool = std::make_unique<diff::WorkerPool>(threads);
  Reading reading{buffers, bytes, count};
  pool->forkJoin(threads - 1, work, &reading);
  return reading.sum;
}
