//===- Header.h - The C header of a model -----------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_EMIT_HEADER_H
#define DIFF_PASSES_EMIT_HEADER_H

#include "passes/emit/Signature.h"

#include "llvm/ADT/ArrayRef.h"

namespace diff {

/// A C and C++ header that declares the model's table, `diff_model_<name>`, and
/// tells a reader what the functions take and give.
std::string printHeader(llvm::StringRef modelName,
                        llvm::ArrayRef<FunctionSignature> functions);

/// `text` as a C identifier: other characters become '_'.
std::string toIdentifier(llvm::StringRef text);

} // namespace diff

#endif // DIFF_PASSES_EMIT_HEADER_H
