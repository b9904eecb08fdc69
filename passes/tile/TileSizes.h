//===- TileSizes.h - How large the tiles of attention are -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The cost model of the tile stage: what a row block and a key chunk should be
// for an attention op on a processor. docs/performance.md has what it was
// measured on.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_TILE_TILESIZES_H
#define DIFF_PASSES_TILE_TILESIZES_H

#include "diff/Dialect/Diff.h"

namespace diff {

/// What the model needs to know of a processor.
struct TileTarget {
  int64_t vectorBytes = 64;
  int64_t vectorRegisters = 32;
  /// Bytes of a core's first cache.
  int64_t l1Bytes = 32 << 10;
};

/// Numbers in a vector of the type that `op` is computed in.
int64_t getTileLanes(AttentionOp op, const TileTarget &target);

/// Query rows a tile: whole register tiles, as many as let a tile's queries
/// and a chunk's probabilities stay in the first cache; no more than the op
/// has.
int64_t chooseRowBlock(AttentionOp op, const TileTarget &target);

/// Whether vectors should run over the tile's query rows: with fewer than half
/// a vector of them most lanes would be idle.
bool chooseRowsLast(AttentionOp op, const TileTarget &target);

/// In how many parts a tile's keys are worked on in parallel; 1 where the heads
/// and row blocks of `op` are enough to keep threads busy.
int64_t chooseKeyParts(AttentionOp op, const TileTarget &target);

/// Key rows a chunk, for tiles of `rows` query rows: as many as let the chunk's
/// probabilities stay in the first cache beside the value rows that they meet.
int64_t chooseKeyChunk(AttentionOp op, int64_t rows, const TileTarget &target);

} // namespace diff

#endif // DIFF_PASSES_TILE_TILESIZES_H
