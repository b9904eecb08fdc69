//===- SharedTile.h - Tiles in shared memory --------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_SHAREDTILE_H
#define DIFF_PASSES_GPU_SHAREDTILE_H

#include "passes/gpu/DeviceBuilder.h"

#include <functional>

namespace diff {

/// A tile of elements of 16 or 32 bits in shared memory: rows of chunks of 16
/// bytes. Any eight rows have the same chunk in different banks, so that
/// ldmatrix reads it in one go: chunks are exchanged within a row (by exclusive
/// or with the row's number) where there are a multiple of 8 of them, and for
/// 16 bits a power of two; rows are an odd number of chunks apart elsewhere.
/// With 32 bits, two chunks side by side of four rows that are two apart are in
/// different banks, too.
class SharedTile {
public:
  SharedTile() = default;
  /// `columns` is a multiple of 16, or of 8 for elements of 4 bytes.
  SharedTile(int64_t rows, int64_t columns, int64_t elementBytes = 2)
      : rows(rows), columns(columns), elementBytes(elementBytes) {}

  int64_t numRows() const { return rows; }
  int64_t numColumns() const { return columns; }
  int64_t bytesPerElement() const { return elementBytes; }
  int64_t elementsPerChunk() const { return 16 / elementBytes; }
  int64_t chunksPerRow() const { return columns / elementsPerChunk(); }
  int64_t rowBytes() const;
  int64_t bytes() const { return rows * rowBytes(); }
  bool isSwizzled() const;
  /// What of the row's number is exchanged with: (row >> shift) & mask.
  int64_t swizzleMask() const;
  int64_t swizzleShift() const;
  /// The byte, from the tile's start, of a chunk.
  mlir::Value byteOf(DeviceBuilder &b, mlir::Value row,
                     mlir::Value chunk) const;

private:
  int64_t rows = 0, columns = 0, elementBytes = 2;
};

/// How the lanes of a warp address the blocks of a tile for ldmatrix: 16 rows
/// of 32 bytes, 16 elements of 16 bits or 8 of 32. "Columns" of the matrices
/// below are pairs of bytes.
class FragmentReader {
public:
  /// What the four 8x8 matrices of a block are, in order.
  enum class Order {
    /// Rows first: (0, 0), (8, 0), (0, 8), (8, 8). A left operand, and the
    /// right
    /// one of a product over the tile's rows.
    RowsFirst,
    /// Columns first: (0, 0), (0, 8), (8, 0), (8, 8). The right operand of a
    /// product over the tile's columns.
    ColumnsFirst
  };

  FragmentReader() = default;
  /// Blocks start at `firstRow`, a multiple of 8, and at chunk `firstChunk`, 0
  /// if null; both may differ by warp.
  FragmentReader(DeviceBuilder &b, const SharedTile &tile, Order order,
                 mlir::Value lane, mlir::Value firstRow,
                 mlir::Value firstChunk = {});

  /// The block `row` rows, a multiple of 8, and 32 * `pair` bytes from where
  /// blocks start, in the tile that starts at `pointer`.
  Fragment load(DeviceBuilder &b, mlir::Value pointer, int64_t row,
                int64_t pair, bool transposed) const;

private:
  SharedTile tile;
  /// The lane's byte in the first block; with a chunk to start at, which may
  /// be in the middle of what is exchanged, for each pair that is exchanged
  /// differently.
  llvm::SmallVector<mlir::Value> laneBytes;

  int64_t exchangedPairs() const;
};

/// Rows in global memory that a tile is filled from.
struct GlobalRows {
  /// Row 0, column 0.
  mlir::Value pointer;
  /// From row to row, i64.
  mlir::Value strideBytes;
  /// The byte of a row, i64, where they are not all as far apart.
  std::function<mlir::Value(DeviceBuilder &, mlir::Value)> rowByte;
  /// How many columns there are; the tile's others become 0.
  int64_t columns = 0;
  /// The byte of a column within the row, i64; null: rows are contiguous.
  std::function<mlir::Value(DeviceBuilder &, mlir::Value)> columnByte;
  /// As many bytes at a time, 2 to 16: all addresses are multiples of it, and
  /// so many bytes from there on are contiguous.
  int64_t unitBytes = 16;
};

/// Fills a tile by all threads of a block, in the background; where units are
/// of 2 bytes, which can not be copied so, before it returns.
class TileCopy {
public:
  TileCopy() = default;
  TileCopy(DeviceBuilder &b, const SharedTile &tile, const GlobalRows &source,
           mlir::Value thread, int64_t numThreads);

  /// Copies rows `firstRow`, ... to the tile at `pointer`. Rows from
  /// `numRows` on become 0; null: there are enough.
  void issue(DeviceBuilder &b, mlir::Value pointer, mlir::Value firstRow,
             mlir::Value numRows) const;

private:
  struct Piece {
    mlir::Value row, sharedByte;
    /// From the first of the rows that are copied, or null: a step further
    /// than the piece before. With rows that are not as far apart, from the
    /// piece's own row.
    mlir::Value globalByte;
    /// Null where all threads have such a piece.
    mlir::Value active;
    /// Null where no column is missing.
    mlir::Value hasColumn;
  };
  Piece makePiece(DeviceBuilder &b, const SharedTile &tile, mlir::Value thread,
                  int64_t start, bool wholeRows) const;
  void issuePiece(DeviceBuilder &b, const Piece &piece, mlir::Value shared,
                  mlir::Value global, mlir::Value rowsLeft) const;

  // NarrowCopy.cpp: units of less than a chunk.
  struct Unit {
    mlir::Value shared, global;
    /// Null where all are.
    mlir::Value valid;
  };
  Unit findUnit(DeviceBuilder &b, mlir::Value number, mlir::Value pointer,
                mlir::Value firstRow, mlir::Value start,
                mlir::Value rowsLeft) const;
  void issueNarrow(DeviceBuilder &b, mlir::Value pointer, mlir::Value firstRow,
                   mlir::Value start, mlir::Value rowsLeft) const;
  void copyUnits(DeviceBuilder &b, llvm::ArrayRef<Unit> units) const;

  SharedTile tile;
  GlobalRows source;
  mlir::Value thread;
  int64_t numThreads = 0;
  /// From piece to piece where threads are whole rows.
  mlir::Value stepBytes;
  llvm::SmallVector<Piece> pieces;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_SHAREDTILE_H
