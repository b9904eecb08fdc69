//===- SharedTile.cpp - Tiles in shared memory ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/SharedTile.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace diff;

bool SharedTile::isSwizzled() const {
  int64_t chunks = chunksPerRow();
  return chunks % 8 == 0 || (elementBytes == 2 && llvm::isPowerOf2_64(chunks));
}

int64_t SharedTile::rowBytes() const {
  // An even number of chunks and one more.
  return 16 * (isSwizzled() ? chunksPerRow() : chunksPerRow() + 1);
}

int64_t SharedTile::swizzleMask() const {
  return isSwizzled() ? std::min<int64_t>(chunksPerRow(), 8) - 1 : 0;
}

int64_t SharedTile::swizzleShift() const {
  // Short rows: several lie side by side in the 128 bytes of all banks.
  return chunksPerRow() >= 8 ? 0 : llvm::Log2_64(8 / chunksPerRow());
}

static Value swizzleOf(DeviceBuilder &b, const SharedTile &tile, Value row) {
  Value shifted = b.div(row, int64_t(1) << tile.swizzleShift());
  return b.rem(shifted, tile.swizzleMask() + 1);
}

Value SharedTile::byteOf(DeviceBuilder &b, Value row, Value chunk) const {
  if (isSwizzled())
    chunk = b.bitXor(chunk, swizzleOf(b, *this, row));
  return b.add(b.mul(row, b.i32(rowBytes())), b.mul(chunk, b.i32(16)));
}

FragmentReader::FragmentReader(DeviceBuilder &b, const SharedTile &tile,
                               Order order, Value lane, Value firstRow,
                               Value firstChunk)
    : tile(tile) {
  Value low = b.rem(b.div(lane, 8), 2), high = b.div(lane, 16);
  Value rowHalf = order == Order::RowsFirst ? low : high;
  Value columnHalf = order == Order::RowsFirst ? high : low;
  Value row = b.add(b.add(b.mul(rowHalf, b.i32(8)), b.rem(lane, 8)), firstRow);
  if (!firstChunk) {
    laneBytes.push_back(tile.byteOf(b, row, columnHalf));
    return;
  }
  columnHalf = b.add(columnHalf, firstChunk);
  for (int64_t pair = 0; pair < exchangedPairs(); ++pair)
    laneBytes.push_back(
        tile.byteOf(b, row, b.add(columnHalf, b.i32(2 * pair))));
}

int64_t FragmentReader::exchangedPairs() const {
  return tile.isSwizzled() ? (tile.swizzleMask() + 1) / 2 : 1;
}

Fragment FragmentReader::load(DeviceBuilder &b, Value pointer, int64_t row,
                              int64_t pair, bool transposed) const {
  // Blocks are whole multiples of 8 rows apart: a lane's row is exchanged in
  // the same way in each of them.
  int64_t exchanged = pair % exchangedPairs();
  Value lane = b.offset(pointer, laneBytes[exchanged % laneBytes.size()]);
  // Tiles start at multiples of what is exchanged within, and blocks at the
  // first chunk, so that the exchange of another pair can follow the sum: the
  // registers of one address do, where those of each pair's would be kept.
  if (laneBytes.size() == 1 && exchanged) {
    Value address = LLVM::PtrToIntOp::create(b, b.getI32Type(), lane);
    lane = LLVM::IntToPtrOp::create(b, lane.getType(),
                                    b.bitXor(address, b.i32(exchanged * 32)));
  }
  int64_t bytes = row * tile.rowBytes() + (pair - exchanged) * 32;
  return b.loadMatrices(b.offset(lane, bytes), transposed);
}

TileCopy::TileCopy(DeviceBuilder &b, const SharedTile &tile,
                   const GlobalRows &source, Value thread, int64_t numThreads)
    : tile(tile), source(source), thread(thread), numThreads(numThreads) {
  if (source.unitBytes < 16)
    return;
  int64_t chunks = tile.chunksPerRow(), total = tile.numRows() * chunks;
  bool wholeRows = numThreads % chunks == 0 && !source.rowByte;
  if (wholeRows)
    stepBytes = b.mul(b.i64(numThreads / chunks), source.strideBytes);
  for (int64_t start = 0; start < total; start += numThreads)
    pieces.push_back(makePiece(b, tile, thread, start, wholeRows));
}

/// The chunks from number `start` on, one a thread.
TileCopy::Piece TileCopy::makePiece(DeviceBuilder &b, const SharedTile &tile,
                                    Value thread, int64_t start,
                                    bool wholeRows) const {
  int64_t chunks = tile.chunksPerRow();
  int64_t left = tile.numRows() * chunks - start;
  // Threads that are whole rows have the same chunk in each piece.
  Value index = b.add(thread, b.i32(wholeRows ? 0 : start));
  int64_t step = wholeRows ? start / chunks : 0;
  Value firstRow = b.div(index, chunks), chunk = b.rem(index, chunks);
  Piece piece;
  piece.row = b.add(firstRow, b.i32(step));
  // Steps of 8 rows do not change how chunks are exchanged.
  piece.sharedByte = step % 8 == 0 ? b.add(tile.byteOf(b, firstRow, chunk),
                                           b.i32(step * tile.rowBytes()))
                                   : tile.byteOf(b, piece.row, chunk);
  if (step == 0) {
    Value first = b.mul(chunk, b.i32(tile.elementsPerChunk()));
    Value column = source.columnByte ? source.columnByte(b, first)
                                     : b.toI64(b.mul(chunk, b.i32(16)));
    piece.globalByte =
        source.rowByte
            ? column
            : b.add(b.mul(b.toI64(firstRow), source.strideBytes), column);
  }
  // A number of warps, each of which does the same in all lanes.
  if (left < numThreads)
    piece.active = b.less(thread, b.i32(left));
  if (source.columns < tile.numColumns())
    piece.hasColumn =
        b.less(chunk, b.i32(source.columns / tile.elementsPerChunk()));
  return piece;
}

void TileCopy::issuePiece(DeviceBuilder &b, const Piece &piece, Value shared,
                          Value global, Value rowsLeft) const {
  Value valid = piece.hasColumn;
  if (rowsLeft) {
    Value hasRow = b.less(piece.row, rowsLeft);
    valid = valid ? b.createOrFold<arith::AndIOp>(valid, hasRow) : hasRow;
  }
  Value size;
  if (valid) {
    size = b.select(valid, b.i32(16), b.i32(0));
    // Nothing is read there, but the address should be one all the same.
    global = b.select(valid, global, source.pointer);
  }
  b.copyAsync(b.offset(shared, piece.sharedByte), global, size);
}

void TileCopy::issue(DeviceBuilder &b, Value pointer, Value firstRow,
                     Value numRows) const {
  Value start = source.pointer;
  if (!source.rowByte)
    start = b.offset(start, b.mul(b.toI64(firstRow), source.strideBytes));
  Value rowsLeft = numRows ? b.sub(numRows, firstRow) : Value();
  if (source.unitBytes < 16)
    return issueNarrow(b, pointer, firstRow, start, rowsLeft);
  Value global;
  for (const Piece &piece : pieces) {
    // A step each time: an offset for each piece would take registers.
    global = piece.globalByte ? b.offset(start, piece.globalByte)
                              : b.offset(global, stepBytes);
    if (source.rowByte)
      global = b.offset(global, source.rowByte(b, b.add(firstRow, piece.row)));
    if (!piece.active) {
      issuePiece(b, piece, pointer, global, rowsLeft);
      continue;
    }
    auto branch = scf::IfOp::create(b, piece.active, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    issuePiece(b, piece, pointer, global, rowsLeft);
  }
}
