//===- KernelCopies.cpp - A kernel's copies to shared memory --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

static constexpr Role queryRoles[] = {Role::Query1, Role::Query2};
static constexpr Role keyRoles[] = {Role::Key1, Role::Key2};

/// Where the head of this block, or the first of those that are stacked, begins
/// in an operand.
Value AttentionKernel::batchPointer(Role role) {
  Value byte = b.i64(0);
  for (auto [dim, index] : llvm::enumerate(batchIndices))
    if (index)
      byte = b.add(byte,
                   b.mul(b.toI64(index), arguments.strideBytes(b, role, dim)));
  return b.offset(arguments.pointer(role), byte);
}

GlobalRows AttentionKernel::rowsOf(Role role, unsigned rowDim) {
  GlobalRows source;
  source.pointer = batchPointer(role);
  source.strideBytes = arguments.strideBytes(b, role, rowDim);
  if (rowDim == plan.dims.m && stackedHeads)
    source.rowByte = [this, role](DeviceBuilder &, Value row) {
      return rowByte(role, row);
    };
  source.columns = role == Role::Value ? plan.valueSize : plan.scoreSize;
  source.unitBytes = findUnitBytes(plan, role);
  unsigned first = role == Role::Value ? plan.dims.firstValue : plan.dims.d;
  unsigned end = role == Role::Value ? plan.dims.numDims : first + 1;
  if (first + 1 == end &&
      (source.columns == 1 || arguments.staticStride(role, first) == 1))
    return source;
  // Several dims: what is contiguous is the last one, if any.
  source.columnByte = [this, role, first, end](DeviceBuilder &b, Value column) {
    return bytesOf(role, column, first, end);
  };
  return source;
}

/// Where an operand has the element of a column, which counts through the dims
/// from `first` to `end`, i64.
Value AttentionKernel::bytesOf(Role role, Value column, unsigned first,
                               unsigned end) {
  Value byte = b.i64(0);
  for (unsigned dim = end; dim-- > first;) {
    int64_t size = *arguments.staticSize(dim);
    Value index = dim == first ? column : b.rem(column, size);
    byte =
        b.add(byte, b.mul(b.toI64(index), arguments.strideBytes(b, role, dim)));
    column = b.div(column, size);
  }
  return byte;
}

void AttentionKernel::prepareCopies() {
  for (unsigned i = 0; i < plan.numKeyTiles(); ++i)
    keyCopies[i] = TileCopy(b, plan.keyTile(), rowsOf(keyRoles[i], plan.dims.n),
                            thread, plan.tile.threads());
  valueCopy = TileCopy(b, plan.valueTile(), rowsOf(Role::Value, plan.dims.n),
                       thread, plan.tile.threads());
}

Value AttentionKernel::sharedAt(int64_t byte) {
  return b.offset(sharedMemory, byte);
}

/// Part of the first tile's group of copies.
void AttentionKernel::copyQueries() {
  bool all = plan.hasWholeBlocks();
  for (unsigned i = 0; i < plan.numStreams; ++i) {
    TileCopy copy(b, plan.queryTile(), rowsOf(queryRoles[i], plan.dims.m),
                  thread, plan.tile.threads());
    copy.issue(b, sharedAt(i * plan.queryTile().bytes()), firstRow,
               all ? Value() : numRows);
  }
}

/// Copies tile number `tile`, if there is one, as a group of its own.
void AttentionKernel::copyTile(Value tile, Value stage, bool withValue) {
  std::optional<int64_t> size = arguments.staticSize(plan.dims.n);
  bool all = size && *size % plan.tile.keys == 0;
  Value exists = b.less(tile, range.end);
  auto branch = scf::IfOp::create(b, exists, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    Value firstKey = b.mul(tile, b.i32(plan.tile.keys));
    Value limit = all ? Value() : numKeys;
    for (unsigned i = 0; i < plan.numKeyTiles(); ++i)
      keyCopies[i].issue(b, b.offset(stage, i * plan.keyTile().bytes()),
                         firstKey, limit);
    if (withValue)
      valueCopy.issue(
          b, b.offset(stage, plan.numKeyTiles() * plan.keyTile().bytes()),
          firstKey, limit);
  }
  b.commitCopies();
}
