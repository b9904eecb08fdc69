//===- GpuChip.cpp - What GPUs have ---------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/support/GpuChip.h"

#include "llvm/ADT/StringSwitch.h"

using namespace diff;

GpuChip diff::describeChip(llvm::StringRef name) {
  // CUDA C++ Programming Guide, "Technical Specifications per Compute
  // Capability": KiB of shared memory, warps and blocks of an SM. SMs are those
  // of A100, Orin, RTX A6000, RTX 4090, H100, B200, RTX 5090 and GB10.
  struct Row {
    int64_t kib, warps, blocks, sms;
  };
  Row row =
      llvm::StringSwitch<Row>(name)
          .Case("sm_80", {164, 64, 32, 108})
          .Case("sm_87", {164, 48, 16, 16})
          .Case("sm_89", {100, 48, 24, 128})
          .Cases({"sm_90", "sm_90a"}, {228, 64, 32, 132})
          .Cases({"sm_100", "sm_100a", "sm_103", "sm_103a"}, {228, 64, 32, 148})
          .Cases({"sm_120", "sm_120a"}, {100, 48, 24, 170})
          .Cases({"sm_121", "sm_121a"}, {100, 48, 24, 48})
          .Default({100, 48, 16, 84});
  GpuChip chip;
  // A block may have 1 KiB less than the SM.
  chip.blockSharedBytes = (row.kib - 1) << 10;
  chip.smSharedBytes = row.kib << 10;
  chip.smWarps = row.warps;
  chip.smBlocks = row.blocks;
  chip.numSms = row.sms;
  return chip;
}

llvm::ArrayRef<GpuBoard> diff::listBoards() {
  // NVIDIA's data sheets (A100 80GB SXM, H100 SXM5), white papers of Ampere and
  // Hopper for an SM's tensor cores, and the Programming Guide's "Throughput of
  // Native Arithmetic Instructions".
  static constexpr GpuBoard boards[] = {
      {"A100", 108, 312e12, 156e12, 19.5e12, 2.039e12, 1024, 64, 16, 128, 4},
      {"H100", 132, 989.4e12, 494.7e12, 66.9e12, 3.35e12, 2048, 128, 16, 128,
       4}};
  return boards;
}
