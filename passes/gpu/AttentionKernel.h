//===- AttentionKernel.h - The body of an attention kernel ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// docs/CUDA.md tells how the kernel works. A block has some rows of one head, a
// warp 16 of them, a lane of these two rows (lane / 4 and the one 8 below) and
// of each 8 columns two neighbours, as the tensor cores' results have it.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_ATTENTIONKERNEL_H
#define DIFF_PASSES_GPU_ATTENTIONKERNEL_H

#include "passes/gpu/KernelSignature.h"

namespace diff {

/// A lane's part of 16 rows by some multiple of 8 columns.
using Strip = llvm::SmallVector<Accumulator>;
/// The same, rounded, as left operands of products over these columns.
using PackedStrip = llvm::SmallVector<Fragment>;
/// A number for each of a lane's two rows.
using RowPair = std::array<mlir::Value, 2>;

/// What one stream has found so far, for the lane's two rows.
struct RowState {
  /// What exponentials are relative to: a score that is not much below the
  /// largest so far, the same for all lanes of a row.
  RowPair max;
  /// The sum of the exponentials relative to it, of this lane's columns.
  RowPair sum;
};

/// What raised maxima ask of outputs.
struct Growth {
  /// Whether they were raised, the same for all lanes of a warp.
  mlir::Value grows;
  /// Only where they were.
  RowPair factors;
};

class AttentionKernel {
public:
  AttentionKernel(const AttentionPlan &plan, const DeviceArguments &arguments,
                  DeviceBuilder &b, mlir::Value sharedMemory);

  void build();

protected:
  /// Key tiles, by number: hidden keys are only in [first, seen) and [hidden,
  /// end).
  struct KeyRange {
    mlir::Value first, seen, hidden, end;
  };
  using Values = llvm::SmallVector<mlir::Value>;
  /// What one pass carries from tile to tile.
  struct Streams {
    llvm::SmallVector<RowState> states;
    llvm::SmallVector<Strip> outputs;
  };
  /// Bits for the lane's columns of a tile, 32 a word, of each of its rows;
  /// none where all keys are seen.
  using SeenKeys = std::array<Values, 2>;
  /// Works on the tile whose first key and place in shared memory are given.
  using Step =
      llvm::function_ref<Values(mlir::Value firstKey, mlir::Value stage,
                                bool masked, mlir::ValueRange carried)>;

  // AttentionKernel.cpp: which block, which keys; KernelCopies.cpp: which
  // copies.
  void findBlock();
  void findBatch(mlir::Value batch);
  void findRange();
  void prepareCopies();
  mlir::Value batchPointer(Role role);
  GlobalRows rowsOf(Role role, unsigned rowDim);
  mlir::Value bytesOf(Role role, mlir::Value column, unsigned first,
                      unsigned end);
  void copyQueries();
  void copyTile(mlir::Value tile, mlir::Value stage, bool withValue);
  Values overKeys(Values carried, bool withValue, Step step);
  Values loop(mlir::Value from, mlir::Value to, bool masked, bool withValue,
              Values carried, Step step);
  bool needsMask() const;
  bool alwaysMasked() const;
  void buildOnePass();
  llvm::SmallVector<RowState> buildStatistics();
  void buildTwoPasses();
  static void append(llvm::SmallVectorImpl<mlir::Value> &values,
                     const RowState &state);
  static void append(llvm::SmallVectorImpl<mlir::Value> &values,
                     llvm::ArrayRef<Accumulator> strip);
  static mlir::Value take(mlir::ValueRange &values);
  static RowPair takePair(mlir::ValueRange &values);
  static RowState takeRows(mlir::ValueRange &values);
  static Strip takeStrip(mlir::ValueRange &values, size_t tiles);
  Strip emptyStrip(int64_t columns);
  Streams emptyStreams();
  static Values flattenStreams(const Streams &streams);
  Streams takeStreams(mlir::ValueRange values);
  mlir::Value sharedAt(int64_t byte);

  // StackedRows.cpp: where rows are.
  void countRows();
  mlir::Value rowOfHead(mlir::Value row);
  mlir::Value rowsOfHeads(mlir::Value end);
  mlir::Value rowByte(Role role, mlir::Value row);

  // Products.cpp: by tensor cores and without.
  void prepareProducts();
  Strip scoresOf(unsigned stream, mlir::Value stage);
  Strip tensorScores(mlir::Value query, mlir::Value key);
  Strip plainScores(mlir::Value query, mlir::Value key);
  PackedStrip pack(const Strip &map);
  int64_t numFirstTiles() const;
  void multiplyValue(llvm::ArrayRef<PackedStrip> maps, mlir::Value stage,
                     llvm::MutableArrayRef<Strip> outputs,
                     llvm::function_ref<void()> betweenTiles);
  void multiplyHalfValue(llvm::ArrayRef<PackedStrip> maps, mlir::Value value,
                         llvm::MutableArrayRef<Strip> outputs, int64_t first,
                         int64_t end);
  void multiplyTf32Value(llvm::ArrayRef<PackedStrip> maps, mlir::Value value,
                         llvm::MutableArrayRef<Strip> outputs);
  void multiplyPlainValue(llvm::ArrayRef<PackedStrip> maps, mlir::Value value,
                          llvm::MutableArrayRef<Strip> outputs);
  void addEightKeys(llvm::ArrayRef<PackedStrip> maps, mlir::Value value,
                    llvm::MutableArrayRef<Strip> outputs);
  int64_t firstColumn(int64_t tile) const;
  int64_t numColumns() const;
  mlir::Value laneColumn(int64_t tile, int64_t neighbour);

  // Scores.cpp: a step's arithmetic on scores.
  void prepareScores();
  SeenKeys findSeenKeys(mlir::Value firstKey);
  void hideKeys(Strip &scores, const SeenKeys &seen, unsigned stream);
  void applyMaskOperand(Strip &scores, mlir::Value firstKey);
  void adjustScores(Strip &scores, unsigned stream, mlir::Value firstKey,
                    const SeenKeys &seen);
  Strip finishedScores(unsigned stream, mlir::Value firstKey, mlir::Value stage,
                       const SeenKeys &seen);
  mlir::Value exponential(mlir::Value score, mlir::Value max);
  mlir::Value rowMaximum(const Strip &scores, const RowState &state,
                         unsigned row);
  mlir::Value updateRow(Strip &scores, RowState &state, unsigned row,
                        mlir::Value max);
  mlir::Value takeExponentials(Strip &scores, unsigned row, mlir::Value max);
  void takeExponentials(Strip &scores, RowState &state);
  mlir::Value maximaGrow(const RowPair &largest, const RowState &state);
  RowPair raiseState(const RowPair &largest, RowState &state);
  void scale(llvm::MutableArrayRef<Accumulator> output, const RowPair &factors);
  Growth raiseMaxima(const Strip &scores, RowState &state,
                     llvm::MutableArrayRef<Accumulator> output);
  void scaleWhereGrown(const Growth &growth,
                       llvm::MutableArrayRef<Accumulator> output);
  RowState emptyRows();
  llvm::SmallVector<RowPair> mapFactors(llvm::MutableArrayRef<RowState> states);
  void addMap(Strip &map, const Strip &scores, const RowPair &max,
              const RowPair &factor);

  // Parts.cpp: keys in parts.
  void takePart();
  mlir::Value recordAt(mlir::Value row, mlir::Value part, unsigned stream);
  mlir::Value inRecord(mlir::Value record, int64_t tile);
  void storePart(const Streams &streams);
  void buildMerge();
  void addRecord(RowState &state, Strip &output, unsigned slot,
                 mlir::Value part, unsigned stream);
  void mergeLanes(RowState &state, Strip &output);

  // Epilogue.cpp: from sums to the result.
  RowPair inverseSums(const RowState &state);
  RowPair lambdas();
  Strip difference(llvm::ArrayRef<Strip> outputs,
                   llvm::MutableArrayRef<RowState> states);
  void finish(Strip &output);
  void normalise(Strip &output);
  void multiplyWeight(Strip &output);
  void store(const Strip &output);
  void storePair(mlir::Value row, int64_t tile, mlir::Value low,
                 mlir::Value high);
  void storeOne(mlir::Value row, int64_t tile, int64_t neighbour,
                mlir::Value value);
  bool isWhole(int64_t tile) const;
  mlir::Value valueByte(Role role, int64_t tile, int64_t neighbour);
  mlir::Value columnOf(int64_t tile, int64_t neighbour);

  const AttentionPlan &plan;
  const DeviceArguments &arguments;
  DeviceBuilder &b;
  mlir::Value sharedMemory;

  mlir::Value thread, lane, warpRow, maskPointer, firstRow, partNumber,
      batchNumber, numRows, numKeys, position;
  /// Rows of a head, and how many heads are stacked, null for none: `numRows`
  /// are those of all of them.
  mlir::Value headRows, stackedHeads;
  /// The rows of the lane, in the whole of the queries.
  RowPair rows;
  /// Of the block; null for dims that are stacked.
  llvm::SmallVector<mlir::Value> batchIndices;
  KeyRange range;
  TileCopy keyCopies[2], valueCopy;
  FragmentReader queryReader, keyReader, valueReader;
  /// Scores are scaled, and the mask added, before their maximum is taken.
  bool scaleFirst = false;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_ATTENTIONKERNEL_H
