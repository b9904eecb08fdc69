//===- Signature.h - A model's functions as their authors see them -*- C++ -*-//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_EMIT_SIGNATURE_H
#define DIFF_PASSES_EMIT_SIGNATURE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallVector.h"

#include <string>
#include <vector>

namespace diff {

/// An argument or a result; see `diff_abi_value`.
struct ValueSignature {
  std::string name;
  llvm::SmallVector<int64_t> dims; // -1 where dynamic
  int dtype = 0;                   // a diff_abi_dtype
  bool isParameter = false;
  /// The result that takes the argument's memory, or the argument whose memory
  /// the result takes; -1 for none.
  int64_t donation = -1;
};

struct FunctionSignature {
  std::string name;
  llvm::SmallVector<ValueSignature> args;
  llvm::SmallVector<ValueSignature> results;
};

/// The functions of `module` (in the llvm dialect) that carry the attribute
/// `diff.signature`. Fails with a diagnostic when there is none, or when one is
/// malformed or has a type that the ABI has no code for.
mlir::FailureOr<std::vector<FunctionSignature>>
readSignatures(mlir::ModuleOp module);

/// "2x?xf32", as in MLIR's tensor types.
std::string printType(const ValueSignature &value);

} // namespace diff

#endif // DIFF_PASSES_EMIT_SIGNATURE_H
