//===- KernelReport.cpp - The report of --report --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelReport.h"

#include "passes/emit/NvidiaTools.h"
#include "passes/report/Report.h"

using namespace diff;

static llvm::Error assemble(ReportSources &sources) {
  llvm::Expected<std::string> ptxas = findNvidiaTool("ptxas");
  if (!ptxas)
    return ptxas.takeError();
  if (ptxas->empty()) {
    sources.notes.push_back("no ptxas is found: registers are what the plan "
                            "estimates, and loops are those of PTX "
                            "(scripts/setup --cuda installs it)");
    return llvm::Error::success();
  }
  llvm::Expected<AssembledKernels> assembled =
      runPtxas(*ptxas, sources.ptx, sources.chip);
  if (!assembled)
    return assembled.takeError();
  sources.assemblerLog = std::move(assembled->log);
  llvm::Expected<std::string> nvdisasm = findNvidiaTool("nvdisasm");
  if (!nvdisasm)
    return nvdisasm.takeError();
  if (nvdisasm->empty()) {
    sources.notes.push_back("no nvdisasm is found: loops are those of PTX, not "
                            "of SASS (scripts/setup --cuda installs it)");
    return llvm::Error::success();
  }
  llvm::Expected<std::string> sass = runNvdisasm(*nvdisasm, assembled->cubin);
  if (!sass)
    return sass.takeError();
  sources.sass = std::move(*sass);
  return llvm::Error::success();
}

llvm::Expected<std::string>
diff::makeKernelReport(const CompileOptions &options, llvm::StringRef chip,
                       llvm::StringRef ptx) {
  ReportSources sources;
  sources.chip = chip.str();
  sources.ptx = ptx.str();
  if (llvm::Error error = assemble(sources))
    return error;
  llvm::Expected<KernelsReport> report = reportKernels(sources);
  if (!report)
    return report.takeError();
  std::string text;
  llvm::raw_string_ostream os(text);
  if (options.report == ReportKind::Json)
    printJson(*report, os);
  else
    printText(*report, os);
  return text;
}
