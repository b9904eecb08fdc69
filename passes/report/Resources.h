//===- Resources.h - What a kernel takes of an SM ---------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REPORT_RESOURCES_H
#define DIFF_PASSES_REPORT_RESOURCES_H

#include "passes/support/GpuChip.h"

#include "llvm/ADT/StringMap.h"

#include <optional>

namespace diff {

/// What an assembler says of a kernel, or its plan. What neither does is
/// missing.
struct Resources {
  std::optional<int64_t> registers, staticShared, spillStores, spillLoads;
};

/// What `ptxas -v` says, by kernel.
llvm::StringMap<Resources> readAssemblerLog(llvm::StringRef log);

/// How many blocks an SM holds, and what there is no more of.
struct Occupancy {
  int64_t blocks = 0, warps = 0;
  /// "registers", "shared memory", "warps" or "blocks".
  llvm::StringRef limit;
};

Occupancy computeOccupancy(const GpuChip &chip, int64_t threads,
                           int64_t sharedBytes,
                           std::optional<int64_t> registers);

} // namespace diff

#endif // DIFF_PASSES_REPORT_RESOURCES_H
