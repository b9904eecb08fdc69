//===- Options.h - The command line of head-rule -------------- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_OPTIONS_H
#define HEAD_RULE_OPTIONS_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headrule {

struct Options {
  std::string experiment;
  std::string models;             ///< folder
  std::string out;                ///< folder
  std::string text;               ///< path; empty: not given
  std::vector<std::string> tasks; ///< empty: all
  int64_t seeds = 3;
  int64_t steps = 0;     ///< 0: each task's whole schedule
  int64_t threads = 0;   ///< 0: one for each processor
  bool measured = false; ///< ends runs where their task's window does
  bool check = false;
};

/// Parses the command line. Prints and returns nothing for --help and
/// --version; throws UsageError when the command line is wrong.
std::optional<Options> parseOptions(int argc, const char *const *argv);

} // namespace headrule

#endif // HEAD_RULE_OPTIONS_H
