//===- Diagnostics.cpp - What a compilation says --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Diagnostics.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace diff;

LogicalResult diff::reportError(llvm::Error error) {
  llvm::WithColor::error(llvm::errs(), "diff-opt")
      << llvm::StringRef(llvm::toString(std::move(error))).rtrim() << "\n";
  return failure();
}

static VerbosityLevel levelOf(DiagnosticSeverity severity) {
  switch (severity) {
  case DiagnosticSeverity::Warning:
    return VerbosityLevel::ErrorsAndWarnings;
  case DiagnosticSeverity::Remark:
    return VerbosityLevel::ErrorsWarningsAndRemarks;
  default:
    return VerbosityLevel::ErrorsOnly;
  }
}

/// What --remarks-filter asks for comes as remarks like any other.
static void enableRemarks(MLIRContext &context) {
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  if (!config.shouldEmitRemarks())
    return;
  remark::RemarkCategories categories{
      config.getRemarksAllFilter(), config.getRemarksPassedFilter(),
      config.getRemarksMissedFilter(), config.getRemarksAnalyseFilter(),
      config.getRemarksFailedFilter()};
  // Without a file to stream to there is nothing that can fail.
  (void)remark::enableOptimizationRemarks(
      context, /*streamer=*/nullptr,
      std::make_unique<remark::RemarkEmittingPolicyAll>(), categories,
      /*printAsEmitRemarks=*/true);
}

CompileDiagnostics::CompileDiagnostics(llvm::SourceMgr &sources,
                                       MLIRContext &context)
    : printer(sources, &context),
      filter(&context, [wanted = MlirOptMainConfig::createFromCLOptions()
                                     .getDiagnosticVerbosityLevel()](
                           Diagnostic &diagnostic) {
        // Failure leaves it to the handler beneath, which prints it.
        return success(levelOf(diagnostic.getSeverity()) > wanted);
      }) {
  // The whole op under every message would bury it.
  context.printOpOnDiagnostic(false);
  enableRemarks(context);
}
