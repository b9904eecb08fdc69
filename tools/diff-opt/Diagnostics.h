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

/// Prints errors, warnings and remarks with the line of the input that they are
/// about. Remarks are not noise here: attention that was not found still
/// computes the right numbers, and nothing else would tell that it is slow.
/// --mlir-diagnostic-verbosity-level hides what is not wanted; what is only
/// asked for now and then, as the scratch memory of loops, --remarks-filter
/// adds.
class CompileDiagnostics {
public:
  CompileDiagnostics(llvm::SourceMgr &sources, mlir::MLIRContext &context);

private:
  mlir::SourceMgrDiagnosticHandler printer;
  mlir::ScopedDiagnosticHandler filter;
};

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_DIAGNOSTICS_H
