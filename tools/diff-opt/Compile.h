//===- Compile.h - From a model's text to a file ----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_COMPILE_H
#define DIFF_TOOLS_DIFF_OPT_COMPILE_H

#include "Options.h"

#include "mlir/IR/DialectRegistry.h"

namespace diff {

/// Does what `--emit` asks for. Failures have been reported on stderr, and have
/// left no file behind.
mlir::LogicalResult compile(const CompileOptions &options,
                            mlir::DialectRegistry &registry);

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_COMPILE_H
