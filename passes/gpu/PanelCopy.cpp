//===- PanelCopy.cpp - Tiles of matrices from global memory ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/PanelCopy.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

/// More pieces a thread than this are copied by a loop.
static constexpr int64_t maxUnrolled = 8;

Value diff::interleavedRow(DeviceBuilder &b, const SharedTile &tile,
                           Value row) {
  // Rows of 128 bytes and more exchange by the row's number: two apart. Two
  // rows of 64 bytes are side by side, and only the pair's number exchanges.
  bool isPair = tile.chunksPerRow() == 4;
  auto bit = [&](int64_t from, int64_t to) {
    return b.mul(b.rem(b.div(row, int64_t(1) << from), 2),
                 b.i32(int64_t(1) << to));
  };
  Value inEight =
      b.add(b.add(bit(0, isPair ? 0 : 1), bit(1, 2)), bit(2, isPair ? 1 : 0));
  return b.add(b.mul(b.div(row, 8), b.i32(8)), inEight);
}

PanelCopy::PanelCopy(DeviceBuilder &b, const SharedTile &tile,
                     const PanelSource &source, Value thread,
                     int64_t numThreads)
    : tile(tile), source(source), thread(thread), numThreads(numThreads) {
  if (numChunks() > maxUnrolled * numThreads)
    return;
  if (isStepped())
    stepBytes = b.mul(b.i64(numThreads / chunksPerRow()), source.rowStride);
  for (int64_t start = 0; start < numChunks(); start += numThreads)
    pieces.push_back(makePiece(b, thread, start));
}

/// Whether pieces are the same chunk of rows further down: then only the first
/// one's address takes registers.
bool PanelCopy::isStepped() const {
  bool rowsAreClamped = source.freeLeft && source.alongK;
  return numThreads % chunksPerRow() == 0 && !rowsAreClamped;
}

/// Rows or columns beyond the last are others that are there, so that nothing
/// has to be compared later.
void PanelCopy::clamp(DeviceBuilder &b, Piece &piece, Value &row,
                      Value &column) const {
  if (!source.freeLeft)
    return;
  Value last = b.sub(source.freeLeft, b.i32(1));
  if (source.alongK) {
    row = b.min(row, last);
    return;
  }
  int64_t each = source.chunkBytes / source.elementBytes;
  column = b.min(column, b.mul(b.div(last, each), b.i32(each)));
  if (each > 1)
    piece.bytes =
        b.min(b.mul(b.sub(source.freeLeft, column), b.i32(source.elementBytes)),
              b.i32(source.chunkBytes));
}

/// Chunk number `index` + `start`.
PanelCopy::Piece PanelCopy::makePiece(DeviceBuilder &b, Value index,
                                      int64_t start) const {
  int64_t chunks = chunksPerRow(), step = 0;
  if (numThreads % chunks == 0) {
    step = start / chunks;
    start = 0;
  }
  index = b.add(index, b.i32(start));
  Value firstRow = b.div(index, chunks), chunk = b.rem(index, chunks);
  Value row = b.add(firstRow, b.i32(step));
  Value byte = b.mul(chunk, b.i32(source.chunkBytes));
  // Steps of 8 rows do not change how chunks are exchanged.
  Value base = step % 8 == 0 ? firstRow : row;
  if (source.interleaved)
    base = interleavedRow(b, tile, base);
  Piece piece;
  piece.sharedByte =
      b.add(tile.byteOf(b, base, b.div(byte, 16)), b.rem(byte, 16));
  if (step % 8 == 0)
    piece.sharedByte = b.add(piece.sharedByte, b.i32(step * tile.rowBytes()));
  Value column = b.div(byte, source.elementBytes);
  piece.number = source.alongK ? column : row;
  if (step != 0 && stepBytes) {
    // Columns, and with them how much is there, are the first piece's.
    piece.bytes = pieces.front().bytes;
    return piece;
  }
  clamp(b, piece, row, column);
  piece.globalByte = b.add(b.mul(b.toI64(row), source.rowStride),
                           b.mul(b.toI64(column), source.columnStride));
  return piece;
}

/// An element of 2 bytes, which the background does not copy.
void PanelCopy::copyElement(DeviceBuilder &b, Value shared, Value global,
                            Value isThere) const {
  Type type = b.getIntegerType(8 * source.elementBytes);
  auto load = [&]() -> Value {
    return LLVM::LoadOp::create(b, type, global, source.elementBytes);
  };
  Value value;
  if (!isThere) {
    value = load();
  } else {
    auto branch = scf::IfOp::create(b, TypeRange{type}, isThere, true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    scf::YieldOp::create(b, load());
    b.setInsertionPointToStart(branch.elseBlock());
    Value zero = arith::ConstantOp::create(b, b.getIntegerAttr(type, 0));
    scf::YieldOp::create(b, zero);
    value = branch.getResult(0);
  }
  LLVM::StoreOp::create(b, value, shared, source.elementBytes);
}

/// `first` is an address that may be read whatever there is of the piece.
void PanelCopy::issuePiece(DeviceBuilder &b, const Piece &piece, Value shared,
                           Value global, Value first, Value left) const {
  Value bytes = piece.bytes, isThere;
  int64_t chunk = source.chunkBytes, element = source.elementBytes;
  if (left) {
    isThere = b.less(piece.number, left);
    Value whole = bytes ? bytes : b.i32(chunk);
    if (source.alongK && chunk > element)
      whole = b.min(b.mul(b.sub(left, piece.number), b.i32(element)), whole);
    bytes = b.select(isThere, whole, b.i32(0));
    if (chunk >= 4)
      global = b.select(isThere, global, first);
  }
  shared = b.offset(shared, piece.sharedByte);
  if (chunk >= 4)
    b.copyAsync(shared, global, chunk, bytes);
  else
    copyElement(b, shared, global, isThere);
}

/// A piece that not all threads may have: a number of warps, each of which does
/// the same in all lanes, or the last one's lanes.
void PanelCopy::issueOne(DeviceBuilder &b, int64_t start, const Piece &piece,
                         Value shared, Value global, Value first,
                         Value left) const {
  OpBuilder::InsertionGuard guard(b);
  if (numChunks() - start < numThreads) {
    Value active = b.less(thread, b.i32(numChunks() - start));
    auto branch = scf::IfOp::create(b, active, /*withElseRegion=*/false);
    b.setInsertionPointToStart(branch.thenBlock());
  }
  issuePiece(b, piece, shared, global, first, left);
}

void PanelCopy::issue(DeviceBuilder &b, Value shared, Value global,
                      Value left) const {
  if (pieces.empty()) {
    auto body = [&](OpBuilder &, Location, Value index, ValueRange) {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToEnd(index.getParentBlock());
      Piece piece = makePiece(b, index, 0);
      Value from = b.offset(global, piece.globalByte);
      issuePiece(b, piece, shared, from, global, left);
      scf::YieldOp::create(b);
    };
    scf::ForOp::create(b, thread, b.i32(numChunks()), b.i32(numThreads),
                       ValueRange(), body);
    return;
  }
  Value from = global;
  for (auto [i, piece] : llvm::enumerate(pieces)) {
    from = piece.globalByte ? b.offset(global, piece.globalByte)
                            : b.offset(from, stepBytes);
    issueOne(b, static_cast<int64_t>(i) * numThreads, piece, shared, from,
             global, left);
  }
}
