//===- MemoryCache.cpp - Memory that one call frees and the next one gets -===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemoryCache.h"

#include <cstdlib>
#include <new>

using namespace diff;

/// What is in a block while it is kept.
struct MemoryCache::Block {
  Link inClass, inAll;
  unsigned sizeClass;
};

/// What the C library keeps itself is as fast from there.
static constexpr uint64_t leastBytes = 4096;
static constexpr uint64_t alignmentOfKept = 64;

static void *allocate(uint64_t bytes, uint64_t alignment) noexcept {
  void *memory = nullptr;
  return posix_memalign(&memory, alignment, bytes) == 0 ? memory : nullptr;
}

void MemoryCache::Link::insertAfter(Link &link) {
  previous = &link;
  next = link.next;
  next->previous = this;
  link.next = this;
}

void MemoryCache::Link::remove() {
  previous->next = next;
  next->previous = previous;
}

MemoryCache::MemoryCache() : all{&all, &all} {
  for (Link &ring : classes)
    ring = {&ring, &ring};
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// The least class that has room for so many bytes, of leastBytes or more.
unsigned MemoryCache::classOf(uint64_t bytes) {
  uint64_t last = bytes - 1;
  auto exponent = static_cast<unsigned>(63 - __builtin_clzll(last));
  auto eighth = static_cast<unsigned>((last >> (exponent - 3)) & 7);
  return exponent * 8 + eighth;
}

uint64_t MemoryCache::bytesOf(unsigned sizeClass) {
  return uint64_t(sizeClass % 8 + 9) << (sizeClass / 8 - 3);
}

bool MemoryCache::isKept(uint64_t bytes, uint64_t alignment) {
  return bytes >= leastBytes && bytes <= uint64_t(1) << 60 &&
         alignment <= alignmentOfKept;
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

void *MemoryCache::take(uint64_t bytes, uint64_t alignment) noexcept {
  if (isKept(bytes, alignment)) {
    unsigned sizeClass = classOf(bytes);
    if (void *memory = takeKept(sizeClass))
      return memory;
    bytes = bytesOf(sizeClass);
    alignment = alignmentOfKept;
  }
  void *memory = allocate(bytes, alignment);
  if (memory || kept == 0)
    return memory;
  clear();
  return allocate(bytes, alignment);
}

void *MemoryCache::takeKept(unsigned sizeClass) noexcept {
  Link &ring = classes[sizeClass];
  if (ring.next == &ring)
    return nullptr;
  // It is the block's first member.
  auto *block = reinterpret_cast<Block *>(ring.next);
  forget(block);
  return block;
}

void MemoryCache::put(void *memory, uint64_t bytes, uint64_t alignment,
                      uint64_t limit) noexcept {
  if (!isKept(bytes, alignment))
    return std::free(memory);
  auto *block = new (memory) Block;
  block->sizeClass = classOf(bytes);
  block->inClass.insertAfter(classes[block->sizeClass]);
  block->inAll.insertAfter(all);
  kept += bytesOf(block->sizeClass);
  while (kept > limit)
    freeOldest();
}

void MemoryCache::forget(Block *block) noexcept {
  block->inClass.remove();
  block->inAll.remove();
  kept -= bytesOf(block->sizeClass);
}

void MemoryCache::freeOldest() noexcept {
  char *place = reinterpret_cast<char *>(all.previous);
  auto *block = reinterpret_cast<Block *>(place - offsetof(Block, inAll));
  forget(block);
  std::free(block);
}

void MemoryCache::clear() noexcept {
  while (all.previous != &all)
    freeOldest();
}
