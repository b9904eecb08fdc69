//===- SimLaunch.h - MLIR to a launch on the simulated device ---*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_GPU_SIMLAUNCH_H
#define DIFF_TEST_GPU_SIMLAUNCH_H

#include "diff/cuda_sim.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace difftest {

/// PTX of a model; with `passes` of a module whose function they make kernels
/// of: it is private, so that nothing but the kernels is left. Empty after a
/// failure of the test.
std::string compileToPtx(const std::string &mlir, const std::string &chip,
                         const std::string &passes = "");

/// What the text says of its kernels.
std::vector<nlohmann::json> describeKernels(const std::string &ptx);

/// All of `what` in `text` replaced, of which there has to be some.
std::string replaced(std::string text, const std::string &what,
                     const std::string &with);

/// Modes of the device that find one mistake or another.
inline const char *const allModes[] = {"", "greedy", "eager,greedy",
                                       "race,greedy"};

// Numbers as they lie in memory.
size_t bytesOf(const std::string &element);
std::vector<char> encode(const std::vector<double> &values,
                         const std::string &element);
std::vector<double> decode(const std::vector<char> &bytes,
                           const std::string &element);

/// A fresh device in these modes, and the kernel ready to be launched there.
CUfunction loadKernel(const std::string &ptx, const nlohmann::json &kernel,
                      const std::string &modes);
/// The kernel on the device that there is.
CUfunction findKernel(const std::string &ptx, const nlohmann::json &kernel);
/// Memory of the device that has these bytes.
CUdeviceptr upload(const std::vector<char> &bytes);
std::vector<char> download(CUdeviceptr address, size_t bytes);

/// What came of a launch.
struct Launched {
  CUresult code = CUDA_SUCCESS;
  std::string message;
  /// As cuda_sim.h has them; null if there was nothing to launch.
  nlohmann::json counters;
};

/// Launches as the kernel's description says, and waits. Without blocks there
/// is nothing to launch.
Launched launch(CUfunction function, const nlohmann::json &kernel,
                int64_t blocks, void **arguments);

} // namespace difftest

#endif // DIFF_TEST_GPU_SIMLAUNCH_H
