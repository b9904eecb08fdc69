//===- Races.h - Races between the warps of a block on shared memory ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Vector clocks: two accesses of different warps to one byte, one of them a
// write, need a barrier (bar, mbarrier) that orders them. Lanes of one warp
// are taken to be in order.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_RACES_H
#define DIFF_CUDASIM_RACES_H

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace cudasim {

class Races {
public:
  enum class Access : uint8_t { Read, Write, Atomic };
  struct Conflict {
    unsigned warp; // of the earlier access
    int line;
    Access access;
    uint32_t address;
  };

  /// One more than the warps of a block takes part: bulk copies.
  Races(unsigned warps, uint32_t bytes);

  /// Records an access; the earlier one that it races with, if any.
  std::optional<Conflict> access(unsigned warp, uint32_t address,
                                 unsigned bytes, Access access, int line);

  /// A warp arrives at the barrier with this key: what it did is before what
  /// others do once they have waited there.
  void arrive(unsigned warp, uint64_t barrier);
  void wait(unsigned warp, uint64_t barrier);
  /// What the other did comes before what the agent does next.
  void follow(unsigned agent, unsigned other);
  /// The barrier begins anew.
  void clear(uint64_t barrier) { barriers.erase(barrier); }

private:
  using Clock = std::vector<uint32_t>;
  struct Cell {
    uint32_t writeTime = 0, atomicTime = 0;
    uint32_t readTime = 0; // or index of a vector
    int writeLine = 0, atomicLine = 0, readLine = 0;
    uint8_t writer = 0, atomicWarp = 0;
    uint8_t reader = nobody;
  };
  static constexpr uint8_t nobody = 0xff, several = 0xfe;

  bool happened(unsigned warp, unsigned other, uint32_t time) const {
    return other == warp || clocks[warp][other] >= time;
  }
  std::optional<Conflict> checkWrite(unsigned warp, const Cell &cell,
                                     uint32_t address, Access access) const;
  std::optional<Conflict> checkReads(unsigned warp, const Cell &cell,
                                     uint32_t address) const;
  void recordRead(unsigned warp, Cell &cell, int line);
  void recordWrite(unsigned warp, Cell &cell, Access access, int line);
  uint32_t newReaders();

  std::vector<Clock> clocks; // [warp][other]: what the warp knows of the other
  std::vector<Cell> cells;
  /// Read times by warp of cells that several warps have read, and which of
  /// these vectors are free again.
  std::vector<Clock> readers;
  std::vector<uint32_t> freeReaders;
  std::map<uint64_t, Clock> barriers;
};

} // namespace cudasim

#endif // DIFF_CUDASIM_RACES_H
