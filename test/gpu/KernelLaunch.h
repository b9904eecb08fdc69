//===- KernelLaunch.h - Compiling and launching one kernel ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_GPU_KERNELLAUNCH_H
#define DIFF_TEST_GPU_KERNELLAUNCH_H

#include "../random/AttentionCase.h"
#include "SimLaunch.h"

namespace difftest {

/// PTX of the attention in `mlir`; with `passOptions` those of
/// diff-gpu-attention. Empty after a failure of the test.
std::string compileKernel(const std::string &mlir, const std::string &chip,
                          const std::string &passOptions = "");

/// What the text says of the kernel that goes through the keys: all of them,
/// or, if there is no such kernel, a part.
nlohmann::json describeKernel(const std::string &ptx);

/// Blocks of a kernel, but for the number of parts.
int64_t countBlocks(const AttentionCase &attention,
                    const nlohmann::json &kernel);

/// What came of a launch on a fresh device.
struct Outcome : Launched {
  std::vector<double> result;
};

/// Runs the kernel as its description says, in these modes of the device; where
/// it goes through the keys in parts, in so many, and then the one that merges
/// them. Counters are the first one's.
Outcome launchKernel(const AttentionCase &attention, const std::string &ptx,
                     const std::string &modes, int64_t parts = 1);

} // namespace difftest

#endif // DIFF_TEST_GPU_KERNELLAUNCH_H
