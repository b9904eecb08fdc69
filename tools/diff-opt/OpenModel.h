//===- OpenModel.h - The file of a model ------------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_OPENMODEL_H
#define DIFF_TOOLS_DIFF_OPT_OPENMODEL_H

#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

namespace diff {

/// Opens a model's file. Fails if there is none, or if its text is nested
/// deeper than MLIR's parser can follow.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
openModel(llvm::StringRef path);

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_OPENMODEL_H
