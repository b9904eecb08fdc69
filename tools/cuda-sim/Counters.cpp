//===- Counters.cpp - What launches did -----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Counters.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace cudasim;

/// Wide accesses go in groups of lanes that have 128 bytes together. Within a
/// group each bank gives one word a pass; one word serves all who ask for it.
void Counters::countShared(const uint64_t *addresses, uint32_t mask,
                           unsigned bytes) {
  unsigned lanes = bytes <= 4 ? 32 : 128 / bytes;
  for (unsigned first = 0; first < 32; first += lanes) {
    uint64_t words[64];
    unsigned count = 0;
    for (unsigned lane = first; lane < first + lanes; ++lane)
      if (mask >> lane & 1)
        for (uint64_t word = addresses[lane] / 4;
             word <= (addresses[lane] + bytes - 1) / 4; ++word)
          words[count++] = word;
    if (!count)
      continue;
    std::sort(words, words + count);
    count = static_cast<unsigned>(std::unique(words, words + count) - words);
    unsigned banks[32] = {}, most = 0;
    for (unsigned i = 0; i < count; ++i)
      most = std::max(most, ++banks[words[i] % 32]);
    sharedWavefronts += most;
    ++sharedMinimum;
  }
}

void Counters::countGlobal(const uint64_t *addresses, uint32_t mask,
                           unsigned bytes, bool write) {
  uint64_t sectors[64];
  uint64_t starts[32];
  unsigned count = 0, active = 0;
  for (unsigned lane = 0; lane < 32; ++lane) {
    if (!(mask >> lane & 1))
      continue;
    starts[active++] = addresses[lane];
    sectors[count++] = addresses[lane] / 32;
    if ((addresses[lane] + bytes - 1) / 32 != addresses[lane] / 32)
      sectors[count++] = addresses[lane] / 32 + 1;
  }
  std::sort(sectors, sectors + count);
  std::sort(starts, starts + active);
  count =
      static_cast<unsigned>(std::unique(sectors, sectors + count) - sectors);
  // Accesses are aligned to their size: they are equal or apart.
  auto distinct =
      static_cast<unsigned>(std::unique(starts, starts + active) - starts);
  globalSectors += count;
  globalMinimum += (distinct * bytes + 31) / 32;
  (write ? globalBytesWritten : globalBytesRead) +=
      static_cast<uint64_t>(distinct) * bytes;
}

static nlohmann::json toJson(const Counters &launch) {
  nlohmann::json opcodes = nlohmann::json::object();
  for (size_t i = 0; i < launch.opcodes.size(); ++i)
    if (launch.opcodes[i])
      opcodes[(*launch.opcodeNames)[i]] = launch.opcodes[i];
  return {{"kernel", launch.kernel},
          {"grid", launch.grid},
          {"block", launch.block},
          {"shared_bytes", launch.sharedBytes},
          {"instructions", launch.instructions},
          {"opcodes", opcodes},
          {"mma", launch.mma},
          {"wgmma", launch.wgmma},
          {"shared_wavefronts", launch.sharedWavefronts},
          {"shared_wavefronts_minimum", launch.sharedMinimum},
          {"global_sectors", launch.globalSectors},
          {"global_sectors_minimum", launch.globalMinimum},
          {"global_bytes_read", launch.globalBytesRead},
          {"global_bytes_written", launch.globalBytesWritten}};
}

std::string cudasim::toJson(const std::vector<Counters> &launches) {
  nlohmann::json list = nlohmann::json::array();
  for (const Counters &launch : launches)
    list.push_back(::toJson(launch));
  return list.dump(1) + "\n";
}
