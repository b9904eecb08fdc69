//===- HopperKernel.h - An attention kernel of warp groups ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// docs/CUDA.md tells the order of things. What a lane holds of a warp group's
// 64 rows are two rows of the 16 of its warp, as in the other kernel: masks,
// maxima and the epilogue are the same.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_HOPPERKERNEL_H
#define DIFF_PASSES_GPU_HOPPERKERNEL_H

#include "passes/gpu/AttentionKernel.h"
#include "passes/gpu/HopperPlan.h"

namespace diff {

class HopperKernel : private AttentionKernel {
public:
  HopperKernel(const AttentionPlan &plan, const DeviceArguments &arguments,
               DeviceBuilder &b, mlir::Value sharedMemory)
      : AttentionKernel(plan, arguments, b, sharedMemory), sizes(plan) {}

  void build();

private:
  /// Where a tile is: the number of its stage, and the parity of the phases of
  /// the stage's barriers that it belongs to.
  struct Slot {
    mlir::Value stage, parity;
  };
  /// What is carried from tile to tile.
  struct State {
    Slot slot;
    /// Which barrier says that the value of the tile before is free; one that
    /// nothing waits for at first.
    mlir::Value free;
    llvm::SmallVector<RowState> rows;
    llvm::SmallVector<Strip> outputs;
    /// Of two streams the first one's probabilities of the tile.
    PackedStrip map;
    /// Of one stream its exponentials of the tile, which become probabilities
    /// when the map before them is not read any more, and what the output so
    /// far is to be multiplied by.
    Strip scores;
    RowPair factor;
  };
  /// What the first of two passes carries: the first stream's scores are under
  /// way.
  struct StatisticsState {
    Slot keys;
    llvm::SmallVector<RowState> rows;
    Strip scores;
  };
  /// What the first pass finds, and by what exponentials are multiplied then.
  struct Statistics {
    llvm::SmallVector<RowState> rows;
    llvm::SmallVector<RowPair> factors;
  };
  /// What the second of two passes carries: the keys of the next tile, the
  /// value and the map of this one.
  struct MapState {
    Slot keys, value;
    mlir::Value free;
    Strip output, map;
  };
  /// Works on a tile, and on the next one.
  using TileStep = llvm::function_ref<Values(mlir::Value tile, bool masked,
                                             mlir::ValueRange carried)>;
  enum class Barrier { KeysFull, ValueFull, KeysFree, ValueFree };

  // HopperCopies.cpp: barriers, and what the copying warp group does.
  mlir::Value barrierOf(Barrier barrier, const Slot &slot);
  mlir::Value queryBarrier();
  mlir::Value unusedBarrier();
  mlir::Value keysAt(const Slot &slot);
  mlir::Value valueAt(const Slot &slot);
  Slot firstSlot();
  Slot following(const Slot &slot);
  void makeBarriers();
  void waitFor(Barrier barrier, const Slot &slot,
               llvm::ArrayRef<Strip *> strips = {});
  void arriveOnce(mlir::Value object);
  void release(Barrier barrier, const Slot &slot);
  void copy(Role role, const PanelTile &tile, mlir::Value firstRow,
            mlir::Value shared, mlir::Value barrier);
  void copyQueries();
  void copyKeys(mlir::Value tile, const Slot &slot);
  void copyValue(mlir::Value tile, const Slot &slot);
  void copyAll();

  // HopperKernel.cpp: products, and what is between them.
  mlir::Value hasKeys();
  void consume();
  Strip startScores(unsigned stream, const Slot &slot);
  void startOutput(Strip &output, const PackedStrip &map, const Slot &slot);
  static Values flatten(llvm::ArrayRef<Strip *> strips);
  static void assign(llvm::ArrayRef<Strip *> strips, mlir::ValueRange values);
  void wait(int64_t pending, llvm::ArrayRef<Strip *> strips);
  RowPair takeScores(Strip &scores, RowState &rows, mlir::Value tile,
                     bool masked);
  State start();
  void exchange(State &state, unsigned from, unsigned to, const Slot &keys,
                mlir::Value tile, bool masked);
  void waitForValue(State &state);
  void nextOfOne(State &state, const Slot &next, mlir::Value nextTile,
                 bool masked);
  State next(State state, mlir::Value tile, bool masked);
  void finishTiles(State &state, mlir::Value last);
  Values overTiles(Values carried, mlir::Value last, TileStep step);
  Values flatten(const State &state) const;
  State unflatten(mlir::ValueRange values) const;

  // HopperTwoPasses.cpp: the form with one output.
  void takeTile(StatisticsState &state, mlir::Value tile, bool masked,
                bool hasNext);
  StatisticsState statistics();
  Values flatten(const StatisticsState &state) const;
  StatisticsState toStatistics(mlir::ValueRange values) const;
  Strip mapOf(llvm::MutableArrayRef<Strip> scores, const Statistics &found,
              mlir::Value tile, bool masked);
  PackedStrip takeMap(MapState &state);
  MapState nextMap(MapState state, const Statistics &found, mlir::Value tile,
                   bool masked);
  Strip multiplyMaps(const Slot &keys, const Statistics &found);
  Values flatten(const MapState &state) const;
  MapState toMap(mlir::ValueRange values) const;
  void consumeTwice();

  HopperPlan sizes;
  mlir::Value warpGroup;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_HOPPERKERNEL_H
