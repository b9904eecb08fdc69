//===- LinalgLaunch.h - Compiling and launching linalg ops ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_GPU_LINALGLAUNCH_H
#define DIFF_TEST_GPU_LINALGLAUNCH_H

#include "LinalgCase.h"
#include "SimLaunch.h"

#include <map>

namespace difftest {

/// PTX of functions on buffers. Empty after a failure of the test.
std::string compileLinalg(const std::string &mlir);

/// What the text says of its kernels, by the name of the function (without any
/// '_') that launches them.
std::map<std::string, nlohmann::json> describeLinalg(const std::string &ptx);

/// What came of a launch on a fresh device.
struct LinalgOutcome : Launched {
  std::vector<Numbers> memory;
};

LinalgOutcome launchLinalg(const LinalgOperands &op,
                           const nlohmann::json &kernel, const std::string &ptx,
                           const std::string &modes);

} // namespace difftest

#endif // DIFF_TEST_GPU_LINALGLAUNCH_H
