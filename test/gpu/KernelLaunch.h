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

/// What the text says of its only kernel.
nlohmann::json describeKernel(const std::string &ptx);

/// What came of a launch on a fresh device.
struct Outcome : Launched {
  std::vector<double> result;
};

/// Runs the kernel as its description says, in these modes of the device.
Outcome launchKernel(const AttentionCase &attention, const std::string &ptx,
                     const std::string &modes);

} // namespace difftest

#endif // DIFF_TEST_GPU_KERNELLAUNCH_H
