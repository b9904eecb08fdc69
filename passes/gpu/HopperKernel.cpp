//===- HopperKernel.cpp - An attention kernel of warp groups --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A step has a half for each stream. It starts the scores of the stream whose
// turn is next and the output of the one before, and takes the maxima and
// exponentials of those scores while the output is under way. With one stream
// those are its own of the next tile.
//
// A half does not wait for its output in the end: the next one does. The second
// half of a step does with the scores that it starts behind that output. The
// first half waits for all that is under way before it starts anything: where
// registers are read while a product is under way from the step before, ptxas
// runs all products one after the other. That wait comes behind one for a
// phase, which is a loop: ptxas moves waits for products up over what does not
// need them, but not over loops.
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HopperKernel.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

Value HopperKernel::hasKeys() { return b.less(range.first, range.end); }

void HopperKernel::build() {
  findBlock();
  findRange();
  prepareScores();
  makeBarriers();
  warpGroup = b.firstLane(b.div(thread, 128));
  Value multiplies = b.less(thread, b.i32(plan.tile.threads()));
  auto roles = scf::IfOp::create(b, multiplies, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(roles.elseBlock());
  if (int64_t count = sizes.producerRegisters())
    setRegisters(b, count, /*more=*/false);
  Value isFirst = b.less(thread, b.i32(plan.tile.threads() + 1));
  Value copies = b.createOrFold<arith::AndIOp>(isFirst, hasKeys());
  auto branch = scf::IfOp::create(b, copies, /*withElseRegion=*/false);
  b.setInsertionPointToStart(branch.thenBlock());
  copyAll();
  b.setInsertionPointToStart(roles.thenBlock());
  if (sizes.producerRegisters())
    setRegisters(b, sizes.availableRegisters(), /*more=*/true);
  if (plan.tile.form == KernelForm::TwoPasses)
    consumeTwice();
  else
    consume();
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

static Strip toStrip(ValueRange registers) {
  Strip strip(registers.size() / 4);
  for (auto [i, value] : llvm::enumerate(registers))
    strip[i / 4][i % 4] = value;
  return strip;
}
static SmallVector<Value> toRegisters(const Strip &strip) {
  SmallVector<Value> registers;
  for (const Accumulator &accumulator : strip)
    llvm::append_range(registers, accumulator);
  return registers;
}

Strip HopperKernel::startScores(unsigned stream, const Slot &slot) {
  PanelTile query = sizes.queryTile(), key = sizes.keyTile();
  Value left = query.descriptor(b, sharedAt(stream * query.bytes()),
                                /*transposed=*/false);
  Value group = b.mul(warpGroup, b.i32(query.rowStep(64)));
  left = b.add(left, b.toI64(group));
  unsigned tile = plan.sharedKey ? 0 : stream;
  Value right = key.descriptor(b, b.offset(keysAt(slot), tile * key.bytes()),
                               /*transposed=*/false);
  SmallVector<ProductStep> steps;
  for (int64_t i = 0; i < plan.paddedScore / 16; ++i)
    steps.push_back({{b.add(left, b.i64(query.stepOf(i, false)))},
                     b.add(right, b.i64(key.stepOf(i, false)))});
  return toStrip(startProduct(b, plan.scoreType(), plan.tile.keys, steps, {},
                              /*bTransposed=*/false));
}

/// Of a map and the value of a slot.
void HopperKernel::startOutput(Strip &output, const PackedStrip &map,
                               const Slot &slot) {
  PanelTile value = sizes.valueTile();
  Value right = value.descriptor(b, valueAt(slot), /*transposed=*/true);
  SmallVector<ProductStep> steps;
  for (auto [i, fragment] : llvm::enumerate(map))
    steps.push_back({SmallVector<Value, 4>(fragment.begin(), fragment.end()),
                     b.add(right, b.i64(value.stepOf(i, true)))});
  output = toStrip(startProduct(b, plan.valueType(), plan.valueSize, steps,
                                toRegisters(output), /*bTransposed=*/true));
}

AttentionKernel::Values HopperKernel::flatten(ArrayRef<Strip *> strips) {
  Values values;
  for (Strip *strip : strips)
    llvm::append_range(values, toRegisters(*strip));
  return values;
}
void HopperKernel::assign(ArrayRef<Strip *> strips, ValueRange values) {
  for (Strip *strip : strips) {
    size_t count = 4 * strip->size();
    *strip = toStrip(values.take_front(count));
    values = values.drop_front(count);
  }
}

/// `strips` are what is not to be read, or replaced, before.
void HopperKernel::wait(int64_t pending, ArrayRef<Strip *> strips) {
  assign(strips, waitForProducts(b, pending, flatten(strips)));
}

/// Scores become exponentials; returns what the output so far is to be
/// multiplied by.
RowPair HopperKernel::takeScores(Strip &scores, RowState &rows, Value tile,
                                 bool masked) {
  Value firstKey = b.mul(tile, b.i32(plan.tile.keys));
  SeenKeys seen = masked ? findSeenKeys(firstKey) : SeenKeys();
  adjustScores(scores, /*stream=*/0, firstKey, seen);
  // Both maxima first: they are what products are under way for.
  RowPair maxima, factors;
  for (unsigned row = 0; row < 2; ++row)
    maxima[row] = rowMaximum(scores, rows, row);
  for (unsigned row = 0; row < 2; ++row)
    factors[row] = updateRow(scores, rows, row, maxima[row]);
  return factors;
}

static void rescale(DeviceBuilder &b, Strip &output, const RowPair &factor) {
  for (Accumulator &accumulator : output)
    for (unsigned i = 0; i < 4; ++i)
      accumulator[i] = b.mulF(accumulator[i], factor[i / 2]);
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

/// Up to the first stream's exponentials of the first tile.
HopperKernel::State HopperKernel::start() {
  State state;
  state.slot = firstSlot();
  state.free = unusedBarrier();
  state.rows.assign(plan.numStreams, emptyRows());
  state.outputs.assign(plan.numStreams, emptyStrip(plan.valueSize));
  waitForPhase(b, queryBarrier(), b.i32(0));
  waitFor(Barrier::KeysFull, state.slot);
  Strip scores = startScores(0, state.slot);
  wait(0, {&scores});
  if (plan.numStreams == 1)
    release(Barrier::KeysFree, state.slot);
  state.factor = takeScores(scores, state.rows[0], range.first, needsMask());
  if (plan.numStreams == 1)
    state.scores = scores;
  else
    state.map = pack(scores);
  return state;
}

/// Waits for the value of a tile and for the output that is under way, of the
/// tile before, whose value is free then.
void HopperKernel::waitForValue(State &state) {
  waitFor(Barrier::ValueFull, state.slot);
  wait(0, {&state.outputs.back(), &state.scores});
  arriveOnce(state.free);
  state.free = barrierOf(Barrier::ValueFree, state.slot);
}

/// From the probabilities of stream `from` to those of stream `to`, of the tile
/// whose keys are given. The value is that of the tile before, or the same.
void HopperKernel::exchange(State &state, unsigned from, unsigned to,
                            const Slot &keys, Value tile, bool masked) {
  Strip scores = startScores(to, keys);
  startOutput(state.outputs[from], state.map, state.slot);
  // And for what was started before them, the output of stream `to`.
  wait(1, {&scores, &state.outputs[to]});
  // The last stream is through with the keys.
  if (to + 1 == plan.numStreams)
    release(Barrier::KeysFree, keys);
  RowPair factor = takeScores(scores, state.rows[to], tile, masked);
  rescale(b, state.outputs[to], factor);
  state.map = pack(scores);
}

/// From the first stream's exponentials of a tile to those of the next tile.
HopperKernel::State HopperKernel::next(State state, Value tile, bool masked) {
  Slot next = following(state.slot);
  Value nextTile = b.add(tile, b.i32(1));
  waitForValue(state);
  if (plan.numStreams == 1) {
    nextOfOne(state, next, nextTile, masked);
  } else {
    exchange(state, 0, 1, state.slot, tile, masked);
    waitFor(Barrier::KeysFull, next, {&state.outputs[1], &state.map});
    exchange(state, 1, 0, next, nextTile, masked);
  }
  state.slot = next;
  return state;
}

/// Output and probabilities are one stream's: what replaces them comes when the
/// product has been waited for, and before scores take the exponentials' place.
void HopperKernel::nextOfOne(State &state, const Slot &next, Value nextTile,
                             bool masked) {
  PackedStrip map = pack(state.scores);
  rescale(b, state.outputs[0], state.factor);
  waitFor(Barrier::KeysFull, next, {&state.outputs[0], &map});
  state.scores = startScores(0, next);
  startOutput(state.outputs[0], map, state.slot);
  wait(1, {&state.scores});
  release(Barrier::KeysFree, next);
  state.factor = takeScores(state.scores, state.rows[0], nextTile, masked);
}

/// What is left of the last tile.
void HopperKernel::finishTiles(State &state, Value last) {
  waitForValue(state);
  if (plan.numStreams == 1) {
    state.map = pack(state.scores);
    rescale(b, state.outputs[0], state.factor);
  } else {
    exchange(state, 0, 1, state.slot, last, needsMask());
  }
  startOutput(state.outputs.back(), state.map, state.slot);
  SmallVector<Strip *> outputs;
  for (Strip &output : state.outputs)
    outputs.push_back(&output);
  wait(0, outputs);
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

AttentionKernel::Values HopperKernel::flatten(const State &state) const {
  Values values = {state.slot.stage, state.slot.parity, state.free};
  for (const RowState &rows : state.rows)
    for (const RowPair &pair : {rows.max, rows.sum})
      llvm::append_range(values, pair);
  for (const Strip &output : state.outputs)
    llvm::append_range(values, toRegisters(output));
  if (plan.numStreams == 1)
    llvm::append_range(values, state.factor);
  for (const Strip &strip : {state.map, state.scores})
    llvm::append_range(values, toRegisters(strip));
  return values;
}

HopperKernel::State HopperKernel::unflatten(ValueRange values) const {
  auto take = [&](size_t count) {
    ValueRange taken = values.take_front(count);
    values = values.drop_front(count);
    return taken;
  };
  State state;
  ValueRange slot = take(3);
  state.slot = {slot[0], slot[1]};
  state.free = slot[2];
  for (unsigned i = 0; i < plan.numStreams; ++i) {
    ValueRange rows = take(4);
    state.rows.push_back({{rows[0], rows[1]}, {rows[2], rows[3]}});
  }
  for (unsigned i = 0; i < plan.numStreams; ++i)
    state.outputs.push_back(toStrip(take(plan.valueSize / 2)));
  if (plan.numStreams == 1) {
    ValueRange factor = take(2);
    state.factor = {factor[0], factor[1]};
  }
  (plan.numStreams == 1 ? state.scores : state.map) = toStrip(values);
  return state;
}

/// From the first tile to `last`. A step has to do with a tile and the next:
/// both have to be seen whole where nothing is tested.
AttentionKernel::Values HopperKernel::overTiles(Values carried, Value last,
                                                TileStep step) {
  auto loopOver = [&](Value from, Value to, bool masked) {
    carried = b.loop(from, to, carried, [&](Value tile, ValueRange values) {
      return step(tile, masked, values);
    });
  };
  if (alwaysMasked()) {
    loopOver(range.first, last, true);
    return carried;
  }
  Value seen = range.first, hidden = last;
  if (AttentionOp(plan.op).getWindow()) {
    seen = b.min(range.seen, last);
    loopOver(range.first, seen, true);
  }
  if (needsMask())
    hidden = b.max(b.min(b.sub(range.hidden, b.i32(1)), last), seen);
  loopOver(seen, hidden, false);
  if (needsMask())
    loopOver(hidden, last, true);
  return carried;
}

/// What the warp groups that multiply do.
void HopperKernel::consume() {
  State none;
  none.slot = firstSlot();
  none.free = unusedBarrier();
  none.rows.assign(plan.numStreams, emptyRows());
  none.outputs.assign(plan.numStreams, emptyStrip(plan.valueSize));
  none.factor = {b.f32(1), b.f32(1)};
  Values empty = flatten(none);
  auto branch = scf::IfOp::create(b, TypeRange(ValueRange(empty)), hasKeys(),
                                  /*addThenBlock=*/true, /*addElseBlock=*/true);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.elseBlock());
    scf::YieldOp::create(b, empty);
    b.setInsertionPointToStart(branch.thenBlock());
    Value last = b.sub(range.end, b.i32(1));
    auto step = [&](Value tile, bool masked, ValueRange values) {
      return flatten(next(unflatten(values), tile, masked));
    };
    State state = unflatten(overTiles(flatten(start()), last, step));
    finishTiles(state, last);
    state.map.clear();
    state.scores.clear();
    scf::YieldOp::create(b, flatten(state));
  }
  State found = unflatten(branch.getResults());
  Strip result = difference(found.outputs, found.rows);
  finish(result);
}
