//===- Options.h - The command line of diff-run ---------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_OPTIONS_H
#define DIFF_RUN_OPTIONS_H

#include "InputSpec.h"

#include <optional>

namespace diffrun {

struct Options {
  std::string model;
  std::string function = "main";
  std::vector<InputSpec> inputs;
  std::string parameters;                   ///< path; empty: not given
  std::optional<uint64_t> randomParameters; ///< the seed
  std::vector<std::string> outputs;         ///< paths
  std::vector<std::string> expected;        ///< paths
  double atol = 1e-5;
  double rtol = 0;
  int32_t threads = 0;        ///< 0: all that the process may use
  std::string device = "cpu"; ///< or "cuda:N"
  int32_t cudaDevice = -1;    ///< N
  bool benchmark = false;
  uint64_t runs = 0; ///< 0: as many as fit two seconds, five at least
  bool json = false;
  bool list = false;
};

/// Parses the command line. Prints and returns nothing for --help and
/// --version; throws UsageError when the command line is wrong.
std::optional<Options> parseOptions(int argc, const char *const *argv);

} // namespace diffrun

#endif // DIFF_RUN_OPTIONS_H
