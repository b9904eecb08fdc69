//===- Plot.h - Loss curves as SVG ---------------------------- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_PLOT_H
#define HEAD_RULE_PLOT_H

#include "Results.h"

namespace headrule {

/// One panel a task, side by side: loss over steps, the mean of the seeds as a
/// line, their least and greatest as a band around it, each smoothed over nine
/// steps. Colours follow what the reader prefers, light or dark.
void printPlot(std::ostream &os, const std::vector<Results> &tasks);

} // namespace headrule

#endif // HEAD_RULE_PLOT_H
