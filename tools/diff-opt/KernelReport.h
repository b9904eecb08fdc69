//===- KernelReport.h - The report of --report ------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_KERNELREPORT_H
#define DIFF_TOOLS_DIFF_OPT_KERNELREPORT_H

#include "Options.h"

namespace diff {

/// What `--report` asks for of the kernels in `ptx`, as text. Tools that are
/// not there are named in it.
llvm::Expected<std::string> makeKernelReport(const CompileOptions &options,
                                             llvm::StringRef chip,
                                             llvm::StringRef ptx);

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_KERNELREPORT_H
