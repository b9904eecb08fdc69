//===- BufferEffects.h - What ops do to a buffer --------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_BUFFEREFFECTS_H
#define DIFF_PASSES_GPU_BUFFEREFFECTS_H

#include "mlir/Analysis/AliasAnalysis.h"

namespace diff {

/// Whether `op`, which may be a launch of a kernel, can read or write what is
/// in `buffer`.
mlir::ModRefResult effectOn(mlir::Operation *op, mlir::Value buffer,
                            mlir::AliasAnalysis &aliases);

} // namespace diff

#endif // DIFF_PASSES_GPU_BUFFEREFFECTS_H
