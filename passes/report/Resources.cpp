//===- Resources.cpp - What a kernel takes of an SM -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/report/Resources.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MathExtras.h"

using namespace diff;
using llvm::StringRef;

/// The number before `word`, such as 255 in "Used 255 registers, ...".
static std::optional<int64_t> numberBefore(StringRef line, StringRef word) {
  size_t at = line.find(word);
  if (at == StringRef::npos)
    return std::nullopt;
  StringRef before = line.take_front(at).rtrim();
  int64_t number;
  if (before.rsplit(' ').second.getAsInteger(10, number) &&
      before.getAsInteger(10, number))
    return std::nullopt;
  return number;
}

llvm::StringMap<Resources> diff::readAssemblerLog(StringRef log) {
  llvm::StringMap<Resources> kernels;
  Resources *current = nullptr;
  llvm::SmallVector<StringRef> lines;
  log.split(lines, '\n');
  for (StringRef line : lines) {
    if (line.contains("Compiling entry function '"))
      current = &kernels[line.split('\'').second.split('\'').first];
    if (!current)
      continue;
    if (auto stores = numberBefore(line, "bytes spill stores"))
      current->spillStores = stores;
    if (auto loads = numberBefore(line, "bytes spill loads"))
      current->spillLoads = loads;
    if (auto registers = numberBefore(line, "registers")) {
      current->registers = registers;
      current->staticShared = numberBefore(line, "bytes smem").value_or(0);
    }
  }
  return kernels;
}

Occupancy diff::computeOccupancy(const GpuChip &chip, int64_t threads,
                                 int64_t sharedBytes,
                                 std::optional<int64_t> registers) {
  int64_t warps = llvm::divideCeil(std::max<int64_t>(threads, 1), 32);
  Occupancy found = {chip.smBlocks, 0, "blocks"};
  auto limitTo = [&](int64_t blocks, StringRef what) {
    if (blocks < found.blocks)
      found = {blocks, 0, what};
  };
  limitTo(chip.smWarps / warps, "warps");
  // A warp's registers are given out by 256, from its quarter of the SM.
  if (registers)
    limitTo(4 *
                (chip.smRegisters / 4 /
                 int64_t(llvm::alignTo(*registers * 32, 256))) /
                warps,
            "registers");
  limitTo(chip.smSharedBytes / (sharedBytes + chip.reservedSharedBytes),
          "shared memory");
  found.warps = found.blocks * warps;
  return found;
}
