//===- Compile.h - From a model's text to a file ----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_COMPILE_H
#define DIFF_TOOLS_DIFF_OPT_COMPILE_H

#include "Options.h"

#include "llvm/Support/MemoryBuffer.h"

namespace diff {

/// Opens a model's file. Fails if there is none, or if its text is nested
/// deeper than MLIR's parser can follow.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
openModel(llvm::StringRef path);

/// Does what `--emit` asks for. Failures have been reported on stderr, and have
/// left no file behind.
mlir::LogicalResult compile(const CompileOptions &options,
                            mlir::DialectRegistry &registry);

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_COMPILE_H
