//===- MemoryCacheTest.cpp - Memory that is kept for the next call --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemoryCache.h"
#include "Services.h"
#include "Support.h"

#include <cstring>

using diff::MemoryCache;

static constexpr uint64_t noLimit = ~uint64_t(0);

TEST(MemoryCache, GivesOutTheLastOfItsSizeFirst) {
  MemoryCache cache;
  void *first = cache.take(10000, 64), *second = cache.take(10000, 64);
  cache.put(first, 10000, 64, noLimit);
  cache.put(second, 10000, 64, noLimit);
  EXPECT_EQ(cache.take(10000, 64), second);
  EXPECT_EQ(cache.take(10000, 16), first);
  EXPECT_EQ(cache.bytes(), 0u);
  cache.put(first, 10000, 64, noLimit);
  cache.put(second, 10000, 64, noLimit);
}

TEST(MemoryCache, BlocksHaveRoomAndAreNoMoreThanAnEighthTooLarge) {
  for (uint64_t bytes = 4096; bytes < 3000000; bytes += bytes / 13 + 1) {
    MemoryCache cache;
    void *memory = cache.take(bytes, 64);
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(memory) % 64, 0u);
    std::memset(memory, 1, bytes);
    cache.put(memory, bytes, 64, noLimit);
    EXPECT_GE(cache.bytes(), bytes);
    EXPECT_LE(cache.bytes(), bytes + bytes / 8 + 1);
    // A block serves its own class, and none that is larger.
    uint64_t room = cache.bytes();
    EXPECT_EQ(cache.take(room, 64), memory);
    cache.put(memory, room, 64, noLimit);
    void *larger = cache.take(room + 1, 64);
    EXPECT_NE(larger, memory);
    cache.put(larger, room + 1, 64, 0);
  }
}

TEST(MemoryCache, FreesTheOldestBeyondTheLimit) {
  MemoryCache cache;
  void *blocks[3];
  for (void *&block : blocks)
    block = cache.take(8192, 64);
  for (void *block : blocks)
    cache.put(block, 8192, 64, 2 * 8192);
  EXPECT_EQ(cache.bytes(), 2u * 8192);
  EXPECT_EQ(cache.take(8192, 64), blocks[2]);
  EXPECT_EQ(cache.take(8192, 64), blocks[1]);
  EXPECT_EQ(cache.bytes(), 0u);
  cache.put(blocks[1], 8192, 64, 0);
  cache.put(blocks[2], 8192, 64, 0);
}

TEST(MemoryCache, KeepsNeitherSmallBlocksNorUnusualAlignments) {
  MemoryCache cache;
  for (auto [bytes, alignment] :
       {std::pair<uint64_t, uint64_t>{48, 16}, {4095, 64}, {1 << 20, 4096}}) {
    void *memory = cache.take(bytes, alignment);
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(memory) % alignment, 0u);
    cache.put(memory, bytes, alignment, noLimit);
    EXPECT_EQ(cache.bytes(), 0u);
  }
}

TEST(MemoryCache, FreesWhatItKeepsBeforeItGivesUp) {
  MemoryCache cache;
  cache.put(cache.take(8192, 64), 8192, 64, noLimit);
  EXPECT_EQ(cache.take(uint64_t(1) << 60, 64), nullptr);
  EXPECT_EQ(cache.bytes(), 0u);
}

TEST(Invocation, GivesItsMemoryToTheNext) {
  diff::WorkerPool pool(1);
  MemoryCache cache;
  void *memory = nullptr;
  {
    diff::Invocation invocation(pool, cache, 0);
    memory = invocation.allocate(1 << 20, 64);
  }
  EXPECT_GE(cache.bytes(), 1u << 20);
  {
    diff::Invocation invocation(pool, cache, 2 << 20);
    EXPECT_EQ(invocation.allocate(1 << 20, 64), memory);
    EXPECT_EQ(cache.bytes(), 0u);
    EXPECT_EQ(invocation.peakBytes(), 1u << 20);
    // A result is the caller's, who frees it.
    EXPECT_TRUE(invocation.release(memory));
  }
  EXPECT_EQ(cache.bytes(), 0u);
}

TEST(Invocation, LeavesNothingAfterAFailure) {
  diff::WorkerPool pool(1);
  MemoryCache cache;
  {
    diff::Invocation invocation(pool, cache, 0);
    invocation.allocate(1 << 20, 64);
    invocation.deallocate(invocation.allocate(1 << 20, 64));
    EXPECT_GT(cache.bytes(), 0u);
    invocation.reportError(DIFF_EXECUTION_FAILED, "no");
  }
  EXPECT_EQ(cache.bytes(), 0u);
}
