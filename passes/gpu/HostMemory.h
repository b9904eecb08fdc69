//===- HostMemory.h - Which buffers are not on the device -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_HOSTMEMORY_H
#define DIFF_PASSES_GPU_HOSTMEMORY_H

#include "mlir/IR/Value.h"

namespace diff {

/// Whether a buffer, or the one that it is a view of, is in the host's memory:
/// made in this function, it is accessed by the host alone, element by element
/// or as the shape of a reshape.
bool isHostMemory(mlir::Value buffer);

} // namespace diff

#endif // DIFF_PASSES_GPU_HOSTMEMORY_H
