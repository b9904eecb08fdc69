//===- Alignment.h - What strides and offsets are multiples of --*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_ALIGNMENT_H
#define DIFF_PASSES_GPU_ALIGNMENT_H

#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace diff {

/// What a buffer's strides and its offset are known to be multiples of, in
/// elements; 0 for what is 0, 1 where nothing is known.
struct LayoutDivisors {
  llvm::SmallVector<int64_t> strides;
  int64_t offset = 1;
};

/// From the type, and through the views that made the buffer.
LayoutDivisors findDivisors(mlir::Value buffer);

} // namespace diff

#endif // DIFF_PASSES_GPU_ALIGNMENT_H
