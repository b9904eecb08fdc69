//===- MemoryCache.h - Memory that one call frees and the next one gets ---===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_MEMORYCACHE_H
#define DIFF_RUNTIME_MEMORYCACHE_H

#include <array>
#include <cstddef>
#include <cstdint>

namespace diff {

/// Blocks that models have freed, for those that they allocate next. The C
/// library gives large blocks back to the system, from which they come as pages
/// that are mapped and zeroed one by one: a step of many small layers spends
/// half of its time on that.
///
/// The block that was freed last is given out first, since it may still be in
/// a processor's cache. Not thread-safe.
class MemoryCache {
public:
  MemoryCache();
  ~MemoryCache() { clear(); }
  MemoryCache(const MemoryCache &) = delete;
  MemoryCache &operator=(const MemoryCache &) = delete;

  /// Memory of at least so many bytes for std::free() or put(), null where
  /// there is none. `alignment` is a power of two.
  void *take(uint64_t bytes, uint64_t alignment) noexcept;

  /// Gives back what take() returned for the same numbers. Of all that is kept,
  /// what was put longest ago is freed where it would be more than `limit`.
  void put(void *memory, uint64_t bytes, uint64_t alignment,
           uint64_t limit) noexcept;

  /// Frees all that is kept.
  void clear() noexcept;

  uint64_t bytes() const { return kept; }

private:
  /// A place in a ring; what is kept holds its places in its own memory.
  struct Link {
    Link *previous, *next;
    void insertAfter(Link &link);
    void remove();
  };
  struct Block;

  void *takeKept(unsigned sizeClass) noexcept;
  void freeOldest() noexcept;
  void forget(Block *block) noexcept;

  /// Eight sizes for each power of two: a block is at most an eighth too large.
  static constexpr unsigned numClasses = 64 * 8;
  static unsigned classOf(uint64_t bytes);
  static uint64_t bytesOf(unsigned sizeClass);
  static bool isKept(uint64_t bytes, uint64_t alignment);

  std::array<Link, numClasses> classes; ///< by size, the newest first
  Link all;                             ///< the newest first
  uint64_t kept = 0;
};

} // namespace diff

#endif // DIFF_RUNTIME_MEMORYCACHE_H
