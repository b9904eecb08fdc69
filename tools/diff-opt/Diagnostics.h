//===- Diagnostics.h - What a compilation says ------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_DIAGNOSTICS_H
#define DIFF_TOOLS_DIFF_OPT_DIAGNOSTICS_H

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/SourceMgr.h"

namespace diff {

/// Prints "diff-opt: error: ..." for what has no place in the input.
mlir::LogicalResult reportError(llvm::Error error);

/// Prints errors and warnings with the line of the input that they are about.
/// Remarks, which passes make about every op they leave as it is, are printed
/// only when --mlir-diagnostic-verbosity-level=remarks is given.
class CompileDiagnostics {
public:
  CompileDiagnostics(llvm::SourceMgr &sources, mlir::MLIRContext &context);

private:
  mlir::SourceMgrDiagnosticHandler printer;
  mlir::ScopedDiagnosticHandler filter;
};

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_DIAGNOSTICS_H
