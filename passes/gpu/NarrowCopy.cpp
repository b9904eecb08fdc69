//===- NarrowCopy.cpp - Tiles of rows that 16 bytes do not divide ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Threads side by side copy units side by side. As there are many for each,
// they are found in a loop and not kept in registers.
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/SharedTile.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

static Value both(DeviceBuilder &b, Value x, Value y) {
  return x ? b.createOrFold<arith::AndIOp>(x, y) : y;
}

TileCopy::Unit TileCopy::findUnit(DeviceBuilder &b, Value number, Value pointer,
                                  Value firstRow, Value start,
                                  Value rowsLeft) const {
  int64_t elements = source.unitBytes / tile.bytesPerElement();
  int64_t perRow = tile.numColumns() / elements;
  int64_t perChunk = 16 / source.unitBytes;
  Value row = b.div(number, perRow), place = b.rem(number, perRow);
  Value column = b.mul(place, b.i32(elements));
  Value columnByte = source.columnByte
                         ? source.columnByte(b, column)
                         : b.toI64(b.mul(place, b.i32(source.unitBytes)));
  Unit unit;
  Value byte = b.add(tile.byteOf(b, row, b.div(place, perChunk)),
                     b.mul(b.rem(place, perChunk), b.i32(source.unitBytes)));
  unit.shared = b.offset(pointer, byte);
  Value rowByte = source.rowByte ? source.rowByte(b, b.add(firstRow, row))
                                 : b.mul(b.toI64(row), source.strideBytes);
  unit.global = b.offset(start, b.add(rowByte, columnByte));
  if (rowsLeft)
    unit.valid = b.less(row, rowsLeft);
  if (source.columns < tile.numColumns())
    unit.valid = both(b, unit.valid, b.less(column, b.i32(source.columns)));
  // Nothing of it is used there, but the address should be one all the same.
  if (unit.valid)
    unit.global = b.select(unit.valid, unit.global, source.pointer);
  return unit;
}

/// By registers: first all are read, then all are written.
void TileCopy::copyUnits(DeviceBuilder &b, ArrayRef<Unit> units) const {
  Type type = b.getIntegerType(8 * source.unitBytes);
  Value zero = arith::ConstantOp::create(b, b.getIntegerAttr(type, 0));
  SmallVector<Value> values;
  for (const Unit &unit : units) {
    Value value = LLVM::LoadOp::create(b, type, unit.global, source.unitBytes);
    values.push_back(unit.valid ? b.select(unit.valid, value, zero) : value);
  }
  for (auto [unit, value] : llvm::zip_equal(units, values))
    LLVM::StoreOp::create(b, value, unit.shared, source.unitBytes);
}

void TileCopy::issueNarrow(DeviceBuilder &b, Value pointer, Value firstRow,
                           Value start, Value rowsLeft) const {
  bool async = source.unitBytes >= 4;
  int64_t total = tile.numRows() * tile.numColumns() * tile.bytesPerElement() /
                  source.unitBytes;
  // Reads that are under way together.
  int64_t perThread = async ? 1 : 4;
  while (total % (perThread * numThreads) && perThread > 1)
    perThread /= 2;
  auto loop = scf::ForOp::create(b, thread, b.i32(total),
                                 b.i32(perThread * numThreads));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  SmallVector<Unit> units;
  for (int64_t i = 0; i < perThread; ++i) {
    Value number = b.add(loop.getInductionVar(), b.i32(i * numThreads));
    units.push_back(findUnit(b, number, pointer, firstRow, start, rowsLeft));
  }
  if (!async)
    return copyUnits(b, units);
  Value size = b.i32(source.unitBytes);
  if (Value valid = units.front().valid)
    size = b.select(valid, size, b.i32(0));
  b.copyAsync(units.front().shared, units.front().global, source.unitBytes,
              size);
}
