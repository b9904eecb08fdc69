//===- Report.h - What is known of kernels without running them -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of the text of a model's kernels: registers, shared memory, how many warps an
// SM holds, and for each innermost loop what its instructions are and which
// bounds follow. Knows nothing of how the kernels came about.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REPORT_REPORT_H
#define DIFF_PASSES_REPORT_REPORT_H

#include "passes/report/Counts.h"
#include "passes/report/Resources.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace diff {

struct ReportSources {
  std::string chip;
  /// With the lines that describe kernels.
  std::string ptx;
  /// What `ptxas -v` says and what `nvdisasm -c` writes; empty without these
  /// tools.
  std::string assemblerLog, sass;
  /// What was missing, for the reader.
  std::vector<std::string> notes;
};

/// Of one loop on one board.
struct Bound {
  llvm::StringRef board;
  /// Operations a second: the board's, what memory allows at the loop's
  /// operations per byte, and what an SM does of the loop's instructions.
  double peak = 0, memory = 0, sm = 0;
  /// What there is most of, in the time that an SM takes for it: "products",
  /// "shared memory", "exponentials", "f32" or "issue".
  llvm::StringRef smLimit;

  double reachable() const { return std::min({peak, memory, sm}); }
};

struct LoopReport {
  LoopCounts counts;
  /// Of all warps of a block, once through the loop.
  double flops = 0, bytes = 0;
  /// Operations per byte; nothing where no bytes are seen (TMA).
  std::optional<double> intensity;
  std::vector<Bound> bounds;
};

struct KernelReport {
  std::string name;
  int64_t threads = 0, dynamicShared = 0;
  /// Rows of the result a block makes, and what its copying warp group copies a
  /// step; 0 where a kernel has none.
  int64_t rows = 0, stepBytes = 0;
  Resources resources;
  /// Registers are the plan's estimate.
  bool isEstimate = false;
  Occupancy occupancy;
  CodeKind code = CodeKind::Ptx;
  std::vector<LoopReport> loops;
};

struct KernelsReport {
  std::string chip;
  std::vector<std::string> notes;
  std::vector<KernelReport> kernels;
};

/// Fails if a line that describes a kernel cannot be read.
llvm::Expected<KernelsReport> reportKernels(const ReportSources &sources);

void printText(const KernelsReport &report, llvm::raw_ostream &os);
void printJson(const KernelsReport &report, llvm::raw_ostream &os);

} // namespace diff

#endif // DIFF_PASSES_REPORT_REPORT_H
