//===- HostCalls.h - What the host side of a model calls --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_HOSTCALLS_H
#define DIFF_PASSES_GPU_HOSTCALLS_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace diff {

/// Calls `name`, a function of the runtime, which is declared where it is not
/// yet. The result is null where `result` is.
mlir::Value callRuntime(mlir::ImplicitLocOpBuilder &b, llvm::StringRef name,
                        mlir::Type result, mlir::ValueRange operands);

/// Memory of the host for `count` elements, from the start of the function that
/// the builder is in to its end: it is taken once, whatever loop it is used in.
mlir::Value buildStackMemory(mlir::ImplicitLocOpBuilder &b, mlir::Type element,
                             int64_t count);

/// An index as a number of `width` bits, cut off where it has more.
mlir::Value buildInteger(mlir::ImplicitLocOpBuilder &b, mlir::Value index,
                         unsigned width);

} // namespace diff

#endif // DIFF_PASSES_GPU_HOSTCALLS_H
