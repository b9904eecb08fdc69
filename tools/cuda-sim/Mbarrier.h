//===- Mbarrier.h - mbarrier objects, and the copies that complete on them ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_MBARRIER_H
#define DIFF_CUDASIM_MBARRIER_H

#include "Memory.h"
#include "Races.h"

#include <map>
#include <vector>

namespace cudasim {

/// One object. A phase is over when all have arrived and no bytes are expected.
struct Mbarrier {
  uint32_t expected = 0, pending = 0;
  int64_t bytes = 0; // expected, less those that have come
  uint64_t phase = 0;
};

/// A part of a copy that is whole in both memories; or zeroes.
struct CopyPiece {
  uint32_t shared;
  uint64_t global;
  uint16_t bytes;
  bool zero;
};

/// A bulk copy to shared memory that has not landed.
struct BulkCopy {
  std::vector<CopyPiece> pieces;
  uint32_t barrier = 0;
  uint64_t bytes = 0; // that the barrier hears of
  unsigned warp = 0, lane = 0;
  int line = 0;
  /// The block's clock when a warp had to wait for it first.
  std::map<unsigned, uint64_t> tested;
};

/// An arrival once the copies that a thread has started before are over.
struct CopyArrival {
  uint32_t barrier = 0;
  unsigned warp = 0, lane = 0;
  uint64_t copies = 0; // of the warp, started before
  std::map<unsigned, uint64_t> tested;
};

class Block;
class Warp;

/// All of a block.
class Mbarriers {
public:
  explicit Mbarriers(Block &block) : block(block) {}

  void init(Warp &warp, unsigned lane, uint32_t address, uint32_t count);
  void invalidate(Warp &warp, unsigned lane, uint32_t address);
  /// The phase that the arrival belongs to.
  uint64_t arrive(Warp &warp, unsigned lane, uint32_t address, uint32_t count);
  void expectBytes(Warp &warp, unsigned lane, uint32_t address, int64_t bytes);
  /// Whether the phase with this number, or of this parity, is over.
  bool test(Warp &warp, unsigned lane, uint32_t address, uint64_t phase,
            bool byParity);

  /// cp.async.mbarrier.arrive; `counted`: the phase has not reckoned with it.
  void arriveAfterCopies(Warp &warp, unsigned lane, uint32_t address,
                         bool counted);
  /// Eager copies land at once.
  void start(Warp &warp, BulkCopy copy);

private:
  Mbarrier &at(Warp &warp, unsigned lane, uint32_t address);
  void completeIfDone(uint32_t address, Mbarrier &barrier);
  void land(Warp &warp, const BulkCopy &copy);
  void finish(const CopyArrival &arrival);
  template <typename Pending>
  std::vector<Pending> takeTested(const Warp &warp, uint32_t address,
                                  std::vector<Pending> &all) const;
  void landTested(Warp &warp, uint32_t address);
  /// What the race detector knows a phase by.
  static uint64_t key(uint32_t address, uint64_t phase) {
    return uint64_t(1) << 40 | uint64_t(address) << 1 | (phase & 1);
  }

  Block &block;
  std::map<uint32_t, Mbarrier> objects;
  std::vector<BulkCopy> copies;
  std::vector<CopyArrival> arrivals;
  uint64_t fruitless = 0; // tests in a row without any phase over
};

} // namespace cudasim

#endif // DIFF_CUDASIM_MBARRIER_H
