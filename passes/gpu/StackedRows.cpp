//===- StackedRows.cpp - Heads with the same keys as rows of one block ----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel's rows are numbered so that those of all stacked heads follow each
// other: number = row of a head * heads + head. So what some neighbours see is
// what a few rows of a head see, and keys are hidden as without heads. Where a
// row is, in any operand, follows from both numbers.
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

using namespace mlir;
using namespace diff;

/// Finds how many heads are stacked, and all rows.
void AttentionKernel::countRows() {
  headRows = numRows = arguments.size(b, plan.dims.m);
  for (unsigned dim : plan.stacked) {
    Value size = arguments.size(b, dim);
    stackedHeads = stackedHeads ? b.mul(stackedHeads, size) : size;
    numRows = b.mul(numRows, size);
  }
}

/// Which row of its head a row is.
Value AttentionKernel::rowOfHead(Value row) {
  return stackedHeads ? b.div(row, stackedHeads) : row;
}

/// How many rows of some head there are among those before `end`.
Value AttentionKernel::rowsOfHeads(Value end) {
  if (!stackedHeads)
    return end;
  return b.div(b.add(end, b.sub(stackedHeads, b.i32(1))), stackedHeads);
}

/// From an operand's first element of the block's heads to that of a row, i64.
Value AttentionKernel::rowByte(Role role, Value row) {
  Value byte = b.i64(0);
  for (unsigned dim : llvm::reverse(plan.stacked)) {
    Value size = arguments.size(b, dim);
    Value index = b.toI64(b.rem(row, size));
    byte = b.add(byte, b.mul(index, arguments.strideBytes(b, role, dim)));
    row = b.div(row, size);
  }
  Value stride = arguments.strideBytes(b, role, plan.dims.m);
  return b.add(byte, b.mul(b.toI64(row), stride));
}
