//===- Diagnostics.cpp - What a compilation says --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Diagnostics.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace diff;

LogicalResult diff::reportError(llvm::Error error) {
  llvm::WithColor::error(llvm::errs(), "diff-opt")
      << llvm::StringRef(llvm::toString(std::move(error))).rtrim() << "\n";
  return failure();
}

/// mlir-opt's option, whose default suits a tool for people who write passes.
static bool wantsRemarks() {
  auto &options = llvm::cl::getRegisteredOptions();
  auto it = options.find("mlir-diagnostic-verbosity-level");
  return it != options.end() && it->second->getNumOccurrences() &&
         MlirOptMainConfig::createFromCLOptions()
                 .getDiagnosticVerbosityLevel() ==
             VerbosityLevel::ErrorsWarningsAndRemarks;
}

CompileDiagnostics::CompileDiagnostics(llvm::SourceMgr &sources,
                                       MLIRContext &context)
    : printer(sources, &context),
      filter(&context, [remarks = wantsRemarks()](Diagnostic &diagnostic) {
        bool drop = diagnostic.getSeverity() == DiagnosticSeverity::Remark;
        // Failure leaves it to the handler beneath, which prints it.
        return success(drop && !remarks);
      }) {
  // The whole op under every message would bury it.
  context.printOpOnDiagnostic(false);
}
