//===- StripLowering.h - A tile of attention as strip loops -----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything of a tile of many rows is held with the query row as its last dim,
// so that vectors run over query rows: a row's maximum, sum, multiplier and
// norm are then a lane each and never need a horizontal operation, and what
// varies along keys and dims of the value is one number for a whole vector. Key
// and value are read as they lie, whatever their layout.
//
// With few rows, as in decoding, most lanes would be idle, and what counts is
// to read key and value in the order of memory. There rows come first, and
// vectors run over score dims, keys and value dims.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_TILE_STRIPLOWERING_H
#define DIFF_PASSES_TILE_STRIPLOWERING_H

#include "passes/support/LinalgBuilder.h"
#include "passes/tile/Passes.h"

namespace diff {

/// What the strip form of a tile is built with.
struct StripOptions {
  /// Key rows a chunk: the part of a strip that is worked on at a time.
  int64_t keyChunk = 128;
  /// Rows are computed in multiples of this many; those beyond the tile's own
  /// are thrown away.
  int64_t rowMultiple = 16;
  /// Vectors run over query rows, not over keys and dims.
  bool rowsLast = true;
  /// The keys are worked on in this many parts, in parallel; 1: in order. Only
  /// where rows come first.
  int64_t keyParts = 1;
  /// Products of bf16 are written as sums of two products each, for targets
  /// that have an instruction for that.
  bool bf16Pairs = false;
};

/// Builds the strip form of one tile. Maps are over the op's own iteration
/// space and three more dims: the chunk's number, and the two dims (half, pair)
/// of a dim that is split in pairs. Operands' maps are 0 in their batch dims,
/// which are all of size 1.
class StripLowering {
public:
  StripLowering(mlir::ImplicitLocOpBuilder &builder, AttentionOp op,
                const StripOptions &options);

  mlir::Value build();

private:
  /// The scaled query, [d, row], and the key of one softmax map.
  struct Stream {
    Access query, key;
  };
  /// What one softmax map has after the first loop: exponentials, each chunk's
  /// relative to the maximum of its own scores; those maxima, and the sums.
  struct Strip {
    mlir::Value exponentials, maxima, sums;
  };
  struct Slice {
    llvm::SmallVector<mlir::OpFoldResult> offsets, sizes, strides;
  };
  using ChunkBody = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::Value chunk, mlir::OpFoldResult size, mlir::ValueRange carried)>;

  unsigned numMapDims() const { return dims.numDims + 3; }
  mlir::AffineMap mapOf(llvm::ArrayRef<unsigned> some);
  llvm::SmallVector<mlir::OpFoldResult> sizesOf(mlir::AffineMap map);
  mlir::Value toValue(mlir::OpFoldResult size);
  mlir::Value infinity(mlir::ImplicitLocOpBuilder &b, double sign);
  mlir::Value isMinusInfinity(mlir::ImplicitLocOpBuilder &b, mlir::Value v);
  bool arePadded() const { return lanes != numRows; }

  // Slices and layouts.
  Access dropBatch(mlir::OpOperand &operand);
  Access padRows(Access access);
  Access chunkOf(Access access, mlir::Value chunk, mlir::OpFoldResult size);
  Access rowsOf(Access access, mlir::OpFoldResult first);
  mlir::Value insertRows(mlir::Value part, Access into);
  Access widen(Access access, llvm::StringRef tile);
  Access splitPairs(Access access, unsigned dim);
  mlir::AffineMap mapWithRows(llvm::ArrayRef<unsigned> others);
  Access sliceOf(Access access, unsigned dim, mlir::Value first,
                 mlir::OpFoldResult size);
  Access stripChunk(mlir::Value strip, mlir::Value chunk,
                    mlir::OpFoldResult size);
  Slice sliceAlong(mlir::AffineMap map, unsigned dim, mlir::Value first,
                   mlir::OpFoldResult size);
  Access chunkRowOf(mlir::Value statistics, mlir::Value number);
  mlir::Value insertAlong(mlir::Value part, Access into, unsigned dim,
                          mlir::Value first, mlir::OpFoldResult size);
  llvm::SmallVector<mlir::Value> chunkLoop(mlir::ValueRange carried,
                                           ChunkBody body);
  mlir::Value chunkNumber(mlir::Value chunk);
  mlir::Value inStrip(mlir::Value key);
  mlir::Value changeIf(mlir::Value condition, mlir::Value value,
                       llvm::function_ref<mlir::Value()> change);

  // Parts of the keys.
  struct Part;
  void findParts();
  llvm::SmallVector<mlir::Value> partLoop(
      mlir::ValueRange shared,
      llvm::function_ref<llvm::SmallVector<mlir::Value>(const Part &part,
                                                        mlir::ValueRange whole)>
          body);
  mlir::Value takePart(mlir::Value whole, const Part &part, unsigned dim);
  llvm::SmallVector<mlir::Value> buildStripsInParts(mlir::ValueRange carried,
                                                    ChunkBody body);
  mlir::Value applyToValueInParts(llvm::ArrayRef<Strip> strips,
                                  llvm::ArrayRef<mlir::Value> multipliers);

  // The steps, in order.
  void findVisibleKeys();
  bool canPairScores();
  bool canPairValues();
  Stream buildStream(mlir::OpOperand &query, mlir::OpOperand &key);
  llvm::SmallVector<Strip> buildStrips(llvm::ArrayRef<Stream> streams);
  mlir::Value buildScores(const Stream &stream, Access part, mlir::Value chunk,
                          mlir::OpFoldResult size);
  mlir::Value buildProduct(const Stream &stream, Access part, mlir::Value chunk,
                           mlir::OpFoldResult size);
  mlir::Value toAddend(mlir::ImplicitLocOpBuilder &b, mlir::Value mask);
  mlir::Value addMask(mlir::Value scores, mlir::Value chunk,
                      mlir::OpFoldResult size);
  mlir::Value hideUnseen(mlir::Value scores, mlir::Value chunk,
                         mlir::OpFoldResult size);
  mlir::Value isChunkPartlySeen(mlir::Value chunk, mlir::OpFoldResult size);
  mlir::Value buildMaximumOf(mlir::ImplicitLocOpBuilder &b, mlir::Value score,
                             mlir::Value sofar);
  mlir::Value buildMaximum(mlir::Value scores, Access target);
  std::pair<mlir::Value, mlir::Value>
  exponentiate(mlir::Value scores, mlir::Value maximum, Access sum);
  mlir::Value clearOddKey(mlir::Value strip, mlir::Value chunk,
                          mlir::OpFoldResult size);
  mlir::Value buildMultipliers(const Strip &strip, Access *lambda);
  Access packValue(Access value, mlir::Value chunk, mlir::OpFoldResult size);
  mlir::Value packOddKey(Access value, Access packed, mlir::Value chunk,
                         mlir::OpFoldResult size);
  Access combine(llvm::ArrayRef<mlir::Value> exponentials,
                 llvm::ArrayRef<mlir::Value> multipliers, mlir::Value chunk,
                 mlir::OpFoldResult size);
  bool combinesInPlace() const { return !pairValues && options.keyParts == 1; }
  llvm::SmallVector<mlir::Value>
  applyChunk(llvm::ArrayRef<mlir::Value> exponentials,
             llvm::ArrayRef<mlir::Value> multipliers, mlir::Value sums,
             mlir::Value chunk, mlir::OpFoldResult size);
  mlir::Value applyToValue(llvm::ArrayRef<Strip> strips,
                           llvm::ArrayRef<mlir::Value> multipliers);
  mlir::Value epilogue(mlir::Value o, Access init);

  mlir::ImplicitLocOpBuilder &b;
  AttentionOp op;
  AttentionOp::Dims dims;
  StripOptions options;
  mlir::Type type;
  /// Of the op's dims, m of the rows that are computed, and the chunks.
  llvm::SmallVector<mlir::OpFoldResult> sizes;
  mlir::OpFoldResult numRows, lanes;
  /// What the query is multiplied by, and later the scores.
  double queryFactor, scoreFactor;
  unsigned chunkDim, halfDim, pairDim;
  bool pairScores, pairValues;
  mlir::AffineMap rowMap, scoreMap, sumMap, chunkRowMap, oneChunkMap;
  mlir::Value position; // the key index that row 0 stands at; null: not causal
  mlir::Value firstKey, endKey; // what any row of the tile sees
  mlir::Value stripBase;        // the key that strips begin at; null: key 0
  mlir::Value chunkBase; // the key that chunks are counted from; null: firstKey
  mlir::Value partKeys;  // keys in a part, whole chunks
  mlir::OpFoldResult partChunks;
};

} // namespace diff

#endif // DIFF_PASSES_TILE_STRIPLOWERING_H
