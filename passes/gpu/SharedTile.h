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

/// A tile of 16-bit elements in shared memory: rows of chunks of 16 bytes. Any
/// eight rows have the same chunk in different banks, so that ldmatrix reads it
/// in one go: chunks are exchanged within a row (by exclusive or with the row's
/// number) where there is a power of two of them or a multiple of 8, and rows
/// are an odd number of chunks apart elsewhere.
class SharedTile {
public:
  SharedTile() = default;
  /// `columns` is a multiple of 16.
  SharedTile(int64_t rows, int64_t columns) : rows(rows), columns(columns) {}

  int64_t numRows() const { return rows; }
  int64_t chunksPerRow() const { return columns / 8; }
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
  int64_t rows = 0, columns = 0;
};

/// How the lanes of a warp address the 16x16 blocks of a tile for ldmatrix.
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
  /// Blocks start at `firstRow`, a multiple of 8, which may differ by warp.
  FragmentReader(DeviceBuilder &b, const SharedTile &tile, Order order,
                 mlir::Value lane, mlir::Value firstRow);

  /// The block at row `row`, a multiple of 8, and column 16 * `pair`, of the
  /// tile that starts at `pointer`.
  Fragment load(DeviceBuilder &b, mlir::Value pointer, int64_t row,
                int64_t pair, bool transposed) const;

private:
  SharedTile tile;
  /// The lane's byte for each pair of chunks that is exchanged differently.
  llvm::SmallVector<mlir::Value> laneBytes;
};

/// Rows in global memory that a tile is filled from.
struct GlobalRows {
  /// Row 0, column 0.
  mlir::Value pointer;
  /// From row to row, i64.
  mlir::Value strideBytes;
  /// How many columns there are; the tile's others become 0.
  int64_t columns = 0;
  /// The byte of a chunk within the row, i64; null: rows are contiguous.
  std::function<mlir::Value(DeviceBuilder &, mlir::Value)> chunkByte;
};

/// Fills a tile by all threads of a block, in the background.
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
    /// than the piece before.
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

  GlobalRows source;
  int64_t numThreads = 0;
  /// From piece to piece where threads are whole rows.
  mlir::Value stepBytes;
  llvm::SmallVector<Piece> pieces;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_SHAREDTILE_H
