//===- Report.h - What diff-run prints ------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_REPORT_H
#define DIFF_RUN_REPORT_H

#include "Compare.h"

#include <iosfwd>
#include <optional>

namespace diffrun {

struct ResultReport {
  std::string name;
  const diff_tensor *tensor;
  std::string savedTo;                  ///< empty: not saved
  std::string comparedWith;             ///< empty: not compared
  std::optional<Comparison> comparison; ///< set when it was compared
};

struct Timing {
  std::vector<double> milliseconds; ///< of each run
  double median() const;
  double minimum() const;
  double mean() const;
};

struct RunReport {
  std::string model, function;
  std::string device;           ///< "cpu", "cuda:0"
  std::string deviceName, chip; ///< of a GPU
  int32_t threads = 0;
  uint64_t peakBytes = 0;
  uint64_t scratchBytesPerThread = 0;
  double atol = 0, rtol = 0;
  std::vector<ResultReport> results;
  std::optional<Timing> timing;

  bool allEqual() const;
};

void printText(std::ostream &out, const RunReport &report);
void printJson(std::ostream &out, const RunReport &report);

/// For --list.
void listText(std::ostream &out, const diff_model &model);
void listJson(std::ostream &out, const diff_model &model);

} // namespace diffrun

#endif // DIFF_RUN_REPORT_H
