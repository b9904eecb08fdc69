//===- Block.h - A block of threads, and the launch that it belongs to ----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_BLOCK_H
#define DIFF_CUDASIM_BLOCK_H

#include "Counters.h"
#include "Mbarrier.h"
#include "Memory.h"
#include "Program.h"
#include "Races.h"

#include <string>

namespace cudasim {

class Warp;

struct Modes {
  bool greedy = false; // a warp runs until it has to wait
  bool eager = false;  // copies and streams do at once what may be done at once
  bool race = false;

  /// Nothing for a list with another word.
  static std::optional<Modes> parse(const std::string &list);
};

struct Launch {
  Launch(const Program &program, const Function &kernel, DeviceMemory &memory)
      : program(program), kernel(kernel), memory(memory) {}

  const Program &program;
  const Function &kernel;
  DeviceMemory &memory;
  Modes modes;
  unsigned grid[3] = {}, block[3] = {};
  uint32_t dynamicShared = 0;
  std::vector<uint8_t> params;
  /// Shared variables' addresses, and where the dynamic part begins.
  std::map<uint32_t, uint32_t> sharedAddresses;
  uint32_t sharedBytes = 0; // with what is reserved
  uint64_t stepsLeft = 0;
  Counters counters;

  unsigned threads() const { return block[0] * block[1] * block[2]; }
  unsigned warps() const { return (threads() + 31) / 32; }
  /// Runs every block; throws Fault with a whole message.
  void run();
};

/// Places a kernel's shared variables; the bytes of the static ones.
uint32_t layOutShared(const Program &program, const Function &kernel,
                      std::map<uint32_t, uint32_t> &addresses);

/// One of the 16 barriers of bar.sync.
struct Barrier {
  unsigned arrived = 0;  // threads
  unsigned expected = 0; // 0: nobody has come yet
  int line = 0;
  unsigned popc = 0;
  bool all = true, any = false;
};

class Block {
public:
  Block(Launch &launch, const unsigned (&position)[3]);
  ~Block();
  void run();

  /// bar.sync (`waits`) and bar.arrive; `threads` 0 means all of the block.
  void arriveAt(unsigned number, unsigned threads, Warp &warp, bool waits,
                const Inst &inst);

  Launch &launch;
  unsigned position[3];
  SharedMemory shared;
  std::unique_ptr<Races> races;
  std::vector<std::unique_ptr<Warp>> warps;
  Barrier barriers[16];
  Mbarriers mbarriers{*this};
  uint64_t clock = 0;

private:
  void runOne(Warp &warp);
  void release(unsigned number);
  [[noreturn]] void reportDeadlock();
  std::string describe(const Warp &warp, int lane) const;

  bool progressed = false;
};

} // namespace cudasim

#endif // DIFF_CUDASIM_BLOCK_H
