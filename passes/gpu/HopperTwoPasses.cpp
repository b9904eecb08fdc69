//===- HopperTwoPasses.cpp - Warp groups that go through the keys twice ---===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For two streams whose outputs do not fit the registers together. The first
// pass finds the maxima and sums of both, of one stream while the scores of the
// other one are under way. The second one computes the scores again, and the
// difference of the maps from them, while its product with the value of the
// tile before is under way: one output, which nothing rescales.
//
// As in HopperKernel.cpp a product is waited for behind the start of a loop.
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HopperKernel.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

static constexpr unsigned numStreams = 2;

//===----------------------------------------------------------------------===//
// The first pass
//===----------------------------------------------------------------------===//

AttentionKernel::Values
HopperKernel::flatten(const StatisticsState &state) const {
  Values values = {state.keys.stage, state.keys.parity};
  for (const RowState &rows : state.rows)
    append(values, rows);
  append(values, state.scores);
  return values;
}

HopperKernel::StatisticsState
HopperKernel::toStatistics(ValueRange values) const {
  StatisticsState state;
  state.keys.stage = take(values);
  state.keys.parity = take(values);
  for (unsigned i = 0; i < numStreams; ++i)
    state.rows.push_back(takeRows(values));
  state.scores = takeStrip(values, plan.tile.keys / 8);
  return state;
}

/// Takes the scores of a tile, of which the first stream's are under way. Then
/// those of the next tile are, if there is one.
void HopperKernel::takeTile(StatisticsState &state, Value tile, bool masked,
                            bool hasNext) {
  wait(0, {&state.scores});
  Strip second = startScores(1, state.keys);
  // A phase that is over: only so that ptxas does not take maxima before it
  // starts the products.
  waitFor(Barrier::KeysFull, state.keys, {&state.scores});
  takeScores(state.scores, state.rows[0], tile, masked);
  Slot next = following(state.keys);
  if (hasNext) {
    waitFor(Barrier::KeysFull, next);
    state.scores = startScores(0, next);
  }
  wait(hasNext ? 1 : 0, {&second});
  release(Barrier::KeysFree, state.keys);
  takeScores(second, state.rows[1], tile, masked);
  state.keys = next;
}

HopperKernel::StatisticsState HopperKernel::statistics() {
  StatisticsState state;
  state.keys = firstSlot();
  state.rows.assign(numStreams, emptyRows());
  waitForPhase(b, queryBarrier(), b.i32(0));
  waitFor(Barrier::KeysFull, state.keys);
  state.scores = startScores(0, state.keys);
  Value last = b.sub(range.end, b.i32(1));
  auto step = [&](Value tile, bool masked, ValueRange values) {
    StatisticsState state = toStatistics(values);
    takeTile(state, tile, masked, /*hasNext=*/true);
    return flatten(state);
  };
  state = toStatistics(overTiles(flatten(state), last, step));
  takeTile(state, last, needsMask(), /*hasNext=*/false);
  return state;
}

//===----------------------------------------------------------------------===//
// The second pass
//===----------------------------------------------------------------------===//

AttentionKernel::Values HopperKernel::flatten(const MapState &state) const {
  Values values = {state.keys.stage, state.keys.parity, state.value.stage,
                   state.value.parity, state.free};
  append(values, state.output);
  append(values, state.map);
  return values;
}

HopperKernel::MapState HopperKernel::toMap(ValueRange values) const {
  MapState state;
  for (Slot *slot : {&state.keys, &state.value}) {
    slot->stage = take(values);
    slot->parity = take(values);
  }
  state.free = take(values);
  state.output = takeStrip(values, plan.valueSize / 8);
  state.map = takeStrip(values, plan.tile.keys / 8);
  return state;
}

/// The difference of the maps, of scores that have been waited for.
Strip HopperKernel::mapOf(MutableArrayRef<Strip> scores,
                          const Statistics &found, Value tile, bool masked) {
  Value firstKey = b.mul(tile, b.i32(plan.tile.keys));
  SeenKeys seen = masked ? findSeenKeys(firstKey) : SeenKeys();
  Strip map;
  for (unsigned i = 0; i < numStreams; ++i) {
    adjustScores(scores[i], i, firstKey, seen);
    addMap(map, scores[i], found.rows[i].max, found.factors[i]);
  }
  return map;
}

/// Waits for the value of a tile and for the output of the one before, and
/// gives the map of this tile as operands.
PackedStrip HopperKernel::takeMap(MapState &state) {
  waitFor(Barrier::ValueFull, state.value);
  wait(0, {&state.output, &state.map});
  arriveOnce(state.free);
  state.free = barrierOf(Barrier::ValueFree, state.value);
  return pack(state.map);
}

/// From the map of a tile to that of the next one, `tile`, while the first
/// one's product with the value is under way.
HopperKernel::MapState HopperKernel::nextMap(MapState state,
                                             const Statistics &found,
                                             Value tile, bool masked) {
  PackedStrip map = takeMap(state);
  waitFor(Barrier::KeysFull, state.keys, {&map});
  Strip scores[] = {startScores(0, state.keys), startScores(1, state.keys)};
  startOutput(state.output, map, state.value);
  wait(1, {&scores[0], &scores[1]});
  release(Barrier::KeysFree, state.keys);
  state.map = mapOf(scores, found, tile, masked);
  state.keys = following(state.keys);
  state.value = following(state.value);
  return state;
}

/// The output, from the keys of the second pass on.
Strip HopperKernel::multiplyMaps(const Slot &keys, const Statistics &found) {
  MapState state = {keys, firstSlot(), unusedBarrier(),
                    emptyStrip(plan.valueSize), Strip()};
  waitFor(Barrier::KeysFull, keys);
  Strip scores[] = {startScores(0, keys), startScores(1, keys)};
  wait(0, {&scores[0], &scores[1]});
  release(Barrier::KeysFree, keys);
  state.map = mapOf(scores, found, range.first, needsMask());
  state.keys = following(keys);
  auto step = [&](Value tile, bool masked, ValueRange values) {
    Value next = b.add(tile, b.i32(1));
    return flatten(nextMap(toMap(values), found, next, masked));
  };
  Value last = b.sub(range.end, b.i32(1));
  state = toMap(overTiles(flatten(state), last, step));
  PackedStrip map = takeMap(state);
  startOutput(state.output, map, state.value);
  wait(0, {&state.output});
  return state.output;
}

//===----------------------------------------------------------------------===//
// Both
//===----------------------------------------------------------------------===//

void HopperKernel::consumeTwice() {
  Values empty;
  append(empty, emptyStrip(plan.valueSize));
  auto branch = scf::IfOp::create(b, ValueRange(empty).getTypes(), hasKeys(),
                                  /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.elseBlock());
    scf::YieldOp::create(b, empty);
    b.setInsertionPointToStart(branch.thenBlock());
    StatisticsState state = statistics();
    Statistics found = {state.rows, mapFactors(state.rows)};
    Values output;
    append(output, multiplyMaps(state.keys, found));
    scf::YieldOp::create(b, output);
  }
  ValueRange results = branch.getResults();
  Strip output = takeStrip(results, plan.valueSize / 8);
  finish(output);
}
