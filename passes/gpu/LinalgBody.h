//===- LinalgBody.h - A linalg op's body on a thread's numbers --*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_LINALGBODY_H
#define DIFF_PASSES_GPU_LINALGBODY_H

#include "passes/gpu/BufferArguments.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace diff {

/// Whether an op of a body can be one of a kernel.
bool canBeInKernel(mlir::Operation *op);

/// Adds what the body takes from outside.
void addCaptured(mlir::linalg::GenericOp op, BufferArguments &arguments);

/// Inside of a kernel: what the body yields for these numbers of all operands.
/// `indices` (i64) are the loops'.
llvm::SmallVector<mlir::Value> evaluateBody(DeviceBuilder &b,
                                            mlir::linalg::GenericOp op,
                                            const BufferArguments &arguments,
                                            mlir::ValueRange indices,
                                            mlir::ValueRange operands);

/// The body as text: the same for two ops if the same code is made of them.
void describeBody(llvm::raw_ostream &os, mlir::linalg::GenericOp op,
                  const BufferArguments &arguments);

} // namespace diff

#endif // DIFF_PASSES_GPU_LINALGBODY_H
