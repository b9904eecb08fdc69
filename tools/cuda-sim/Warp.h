//===- Warp.h - 32 lanes that execute together ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// SIMT with a stack: where a branch divides the lanes, each part runs up to
// the branch's immediate post-dominator, where they go on together.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_WARP_H
#define DIFF_CUDASIM_WARP_H

#include "Block.h"
#include "Fault.h"
#include "Program.h"
#include "Races.h"

#include <array>
#include <cstring>

namespace cudasim {

/// Calls `body(lane)` for each lane of the mask.
template <typename Body>
inline void forEachLane(uint32_t mask, Body &&body) {
  if (mask == 0xffffffffu) {
    for (unsigned lane = 0; lane < 32; ++lane)
      body(lane);
    return;
  }
  for (; mask; mask &= mask - 1)
    body(static_cast<unsigned>(__builtin_ctz(mask)));
}

struct Divergence {
  int pc = 0;
  int reconverge = -1;
  uint32_t mask = 0;
};

struct Frame {
  const Function *function = nullptr;
  std::vector<uint64_t> rows;
  std::vector<uint8_t> params; // [lane][function->paramBytes]
  std::vector<Divergence> stack;
  const Inst *call = nullptr; // of the caller
  uint32_t localBase = 0;
};

/// A cp.async that has not landed.
struct PendingCopy {
  unsigned lane;
  uint32_t shared;
  uint64_t global;
  uint8_t bytes, sourceBytes;
  uint64_t group, number;
  int line;
};

/// A bulk copy from shared memory that has not been waited for.
struct BulkStore {
  std::vector<CopyPiece> pieces;
  unsigned lane = 0;
  uint64_t group = 0;
};

/// A wgmma that has not been waited for.
struct PendingProduct {
  const Inst *inst = nullptr;
  uint64_t a = 0, b = 0; // descriptors
  bool adds = false;
  uint64_t group = 0;
};

/// The values of a row that such products will write.
struct HeldRow {
  std::array<uint64_t, 32> values = {};
  unsigned products = 0;
};

/// Memory that an access has been shown to be within.
struct Place {
  uint8_t *data = nullptr;
  uint8_t *state = nullptr; // null: always written
  Space space = Space::Generic;
  uint32_t shared = 0; // the address, in shared memory
};

enum class WarpState : uint8_t { Ready, AtBarrier, Done };

class Warp {
public:
  Warp(Block &block, unsigned id);

  /// Executes one instruction.
  void step();

  uint64_t *row(uint32_t number) { return current + number * 32u; }
  Frame &frame() { return frames.back(); }
  uint32_t activeMask() const { return frames.back().stack.back().mask; }
  /// Lanes that have not exited.
  uint32_t liveMask() const { return live; }
  bool anyExited() const { return live != initial; }
  /// The thread's number in its block.
  unsigned thread(unsigned lane) const { return id * 32 + lane; }
  int line() const { return executing ? executing->line : 0; }
  uint64_t special(const std::string &name, unsigned lane) const;

  // Memory (WarpMemory.cpp).

  /// Checks alignment and bounds; `address` is one of the space.
  Place locate(Space space, uint64_t address, unsigned bytes, unsigned lane);
  /// The same and also that the bytes are written, or may be.
  uint8_t *forRead(Space space, uint64_t address, unsigned bytes,
                   unsigned lane);
  uint8_t *forWrite(Space space, uint64_t address, unsigned bytes,
                    unsigned lane);
  uint8_t *forAtomic(Space space, uint64_t address, unsigned bytes,
                     unsigned lane);
  /// Counts an access of all lanes.
  void countAccess(Space space, const uint64_t *addresses, uint32_t mask,
                   unsigned bytes, bool write);
  void checkRace(uint32_t shared, unsigned bytes, Races::Access access,
                 unsigned lane, int line);

  /// The same of another agent than the warp, such as a copy.
  void checkRaceOf(unsigned agent, uint32_t shared, unsigned bytes,
                   Races::Access access, unsigned lane, int line);

  // Bulk copies and products (BulkCopy.cpp, Wgmma.cpp).
  void bringOut(const BulkStore &store);
  void finishProduct(const PendingProduct &product);

  // Asynchronous copies (AsyncCopy.cpp).
  void startCopy(const PendingCopy &copy);
  void commitCopies(uint32_t mask);
  /// Lands each lane's groups but the last `groups`; `all` takes uncommitted
  /// ones as well.
  void waitCopies(uint32_t mask, uint64_t groups, bool all);
  /// Lands a lane's copies among the first of the warp.
  void landStarted(unsigned lane, uint64_t copies);

  Block &block;
  const unsigned id;
  WarpState state = WarpState::Ready;
  /// Set by an instruction that waits for what others do (a failed try_wait):
  /// a greedy scheduler goes on to the next warp.
  bool yielded = false;
  int barrier = -1; // the barrier it waits at
  const Inst *barrierInst = nullptr;
  std::vector<PendingCopy> copies;
  uint64_t startedCopies = 0;
  std::vector<BulkStore> bulkStores;
  uint64_t bulkGroups[32] = {}; // committed so far
  std::vector<PendingProduct> products;
  uint64_t productGroups = 0;
  std::map<uint32_t, HeldRow> heldRows;

private:
  void enter(const Function &function, uint32_t mask, const Inst *call);
  void fillConstants(Frame &frame);
  uint32_t guarded(const Inst &inst, uint32_t mask);
  void branch(const Inst &inst, uint32_t mask, uint32_t taken);
  void branchByTable(const Inst &inst, uint32_t mask);
  void diverge(const Inst &inst, std::vector<Divergence> parts);
  void call(const Inst &inst, uint32_t mask);
  void leave(uint32_t mask, bool exits);
  void settle();
  void copyResults(const Frame &callee, uint32_t mask);
  [[noreturn]] void outOfBounds(Space space, uint64_t address, unsigned bytes,
                                unsigned lane);
  void checkWritten(const Place &place, uint64_t address, unsigned bytes,
                    unsigned lane);
  void land(const PendingCopy &copy);

  std::vector<Frame> frames;
  uint64_t *current = nullptr; // rows of the innermost frame
  const Inst *executing = nullptr;
  uint32_t live = 0, initial = 0;
  uint32_t localTop = 0;
  std::vector<uint8_t> local[32];
  uint64_t groups[32] = {}; // groups of copies committed so far

  friend class Block;
};

/// Faults unless each lane of the mask is among its own members and these are
/// all active.
void checkMembers(Warp &warp, const uint64_t *members, uint32_t mask);

} // namespace cudasim

#endif // DIFF_CUDASIM_WARP_H
