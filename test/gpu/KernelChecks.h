//===- KernelChecks.h - What an attention kernel has to fulfil --*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_GPU_KERNELCHECKS_H
#define DIFF_TEST_GPU_KERNELCHECKS_H

#include "KernelLaunch.h"

namespace difftest {

/// The first difference that is too large; empty if there is none.
std::string findDifference(const std::vector<double> &actual,
                           const std::vector<double> &expected,
                           double tolerance);

/// Whether no access to shared memory takes longer than it has to.
bool hasNoConflicts(const AttentionCase &attention, const Outcome &outcome);

/// No product is one too many. There are fewer with causal, by tiles that no
/// row of a block sees, and where columns that only fill up are known to be of
/// no use.
void checkProducts(const AttentionCase &attention, const nlohmann::json &kernel,
                   const Outcome &outcome);

/// How many parts `passOptions` ask for.
int64_t partsOf(const std::string &passOptions);

/// Into how many parts a kernel's keys are cut: where it is made for parts, any
/// number of them is right.
int64_t choosePartsFor(const nlohmann::json &kernel, int64_t requested);

/// Whether the kernel is made as `passOptions` ask.
void checkForm(const AttentionCase &attention, const nlohmann::json &kernel,
               const std::string &passOptions);

} // namespace difftest

#endif // DIFF_TEST_GPU_KERNELCHECKS_H
