//===- PanelCopy.h - Tiles of matrices from global memory -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_PANELCOPY_H
#define DIFF_PASSES_GPU_PANELCOPY_H

#include "passes/gpu/SharedTile.h"

namespace diff {

/// A matrix in global memory that tiles are cut from, one after the other along
/// k.
struct PanelSource {
  /// Bytes of an element, and of what is copied at a time: 16, 8 or 4, in the
  /// background, or an element of 2, by the threads. More than an element only
  /// where columns are contiguous and rows multiples of that apart.
  int64_t elementBytes = 2, chunkBytes = 16;
  /// Columns of the tile are along k; else rows are.
  bool alongK = true;
  /// Rows lie where interleavedRow says.
  bool interleaved = false;
  /// From row to row and from column to column, in bytes, i64.
  mlir::Value rowStride, columnStride;
  /// How many rows (columns, if rows are along k) there are from the tile's
  /// first on, i32 and more than 0; null: all of the tile's. What is beyond
  /// them is a copy of some that are there.
  mlir::Value freeLeft;
};

/// Where a row lies in its tile of 32-bit elements if lanes read four rows and,
/// of each, two chunks side by side: of every eight rows the first four then
/// have such chunks in different banks, and so have the others.
mlir::Value interleavedRow(DeviceBuilder &b, const SharedTile &tile,
                           mlir::Value row);

/// Fills tiles by all threads of a block.
class PanelCopy {
public:
  PanelCopy() = default;
  PanelCopy(DeviceBuilder &b, const SharedTile &tile, const PanelSource &source,
            mlir::Value thread, int64_t numThreads);

  /// Copies what begins at `global` to the tile at `shared`. Elements from
  /// number `left` on along k become 0; null: all are there.
  void issue(DeviceBuilder &b, mlir::Value shared, mlir::Value global,
             mlir::Value left) const;

private:
  struct Piece {
    mlir::Value sharedByte;
    /// From the tile's first element, or null: a step further than the piece
    /// before.
    mlir::Value globalByte;
    /// Which of the elements along k it is, or begins with.
    mlir::Value number;
    /// How many bytes there are of it, or null: all.
    mlir::Value bytes;
  };
  bool isStepped() const;
  Piece makePiece(DeviceBuilder &b, mlir::Value index, int64_t start) const;
  void clamp(DeviceBuilder &b, Piece &piece, mlir::Value &row,
             mlir::Value &column) const;
  void issuePiece(DeviceBuilder &b, const Piece &piece, mlir::Value shared,
                  mlir::Value global, mlir::Value first,
                  mlir::Value left) const;
  void copyElement(DeviceBuilder &b, mlir::Value shared, mlir::Value global,
                   mlir::Value isThere) const;
  void issueOne(DeviceBuilder &b, int64_t start, const Piece &piece,
                mlir::Value shared, mlir::Value global, mlir::Value first,
                mlir::Value left) const;

  SharedTile tile;
  PanelSource source;
  mlir::Value thread;
  int64_t numThreads = 0;
  /// From piece to piece where threads are whole rows.
  mlir::Value stepBytes;
  /// Few: made once. Many: none of them here, made in a loop.
  llvm::SmallVector<Piece> pieces;

  int64_t chunksPerRow() const {
    return 16 * tile.chunksPerRow() / source.chunkBytes;
  }
  int64_t numChunks() const { return tile.numRows() * chunksPerRow(); }
};

} // namespace diff

#endif // DIFF_PASSES_GPU_PANELCOPY_H
