//===- WatchOptions.h - The command line of diff-run watch ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_WATCHOPTIONS_H
#define DIFF_RUN_WATCHOPTIONS_H

#include "CurveFile.h"

namespace diffrun {

struct WatchOptions {
  std::vector<std::string> files, baselines; ///< paths
  std::optional<std::string> run, baselineRun;
  CurveColumns columns;
  std::optional<int64_t> until; ///< a step
  std::optional<double> significance;
  bool follow = false;
  double pollSeconds = 1;
  bool json = false;
};

/// Parses what comes after `diff-run watch`. Prints and returns nothing for
/// --help; throws UsageError when the command line is wrong.
std::optional<WatchOptions> parseWatchOptions(int argc,
                                              const char *const *argv);

} // namespace diffrun

#endif // DIFF_RUN_WATCHOPTIONS_H
