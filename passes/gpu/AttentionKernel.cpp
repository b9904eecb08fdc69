//===- AttentionKernel.cpp - A kernel's blocks and key tiles --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

AttentionKernel::AttentionKernel(const AttentionPlan &plan,
                                 const DeviceArguments &arguments,
                                 DeviceBuilder &b, Value sharedMemory)
    : plan(plan), arguments(arguments), b(b), sharedMemory(sharedMemory) {}

void AttentionKernel::build() {
  findBlock();
  prepareScores();
  if (plan.share == KernelShare::Merge)
    return buildMerge();
  findRange();
  prepareProducts();
  prepareCopies();
  copyQueries();
  if (plan.tile.form == KernelForm::OnePass)
    buildOnePass();
  else
    buildTwoPasses();
}

//===----------------------------------------------------------------------===//
// Which rows, which keys
//===----------------------------------------------------------------------===//

/// Blocks are numbered by head, within one by rows, and within those by parts
/// of the keys; with causal from the last rows, which see the most keys, to the
/// first.
void AttentionKernel::findBlock() {
  countRows();
  numKeys = arguments.size(b, plan.dims.n);
  thread = NVVM::ThreadIdXOp::create(b, b.getI32Type());
  lane = b.rem(thread, 32);
  Value block = NVVM::BlockIdXOp::create(b, b.getI32Type());
  if (plan.share == KernelShare::Part) {
    partNumber = b.rem(block, arguments.parts());
    block = b.div(block, arguments.parts());
  }
  Value rowBlocks = b.ceilDiv(numRows, plan.blockRows());
  Value rowBlock = b.rem(block, rowBlocks), batch = b.div(block, rowBlocks);
  if (AttentionOp(plan.op).getCausal())
    rowBlock = b.sub(b.sub(rowBlocks, b.i32(1)), rowBlock);
  batchNumber = batch;
  findBatch(batch);
  firstRow = b.mul(rowBlock, b.i32(plan.blockRows()));
  Value warpRow = b.mul(b.div(thread, 32), b.i32(16));
  rows[0] = b.add(b.add(firstRow, warpRow), b.div(lane, 4));
  rows[1] = b.add(rows[0], b.i32(8));
}

void AttentionKernel::findBatch(Value batch) {
  batchIndices.resize(plan.dims.numBatch);
  for (unsigned dim = plan.dims.numBatch; dim-- > 0;) {
    if (plan.isStacked(dim))
      continue;
    Value size = arguments.size(b, dim);
    batchIndices[dim] = dim == 0 ? batch : b.rem(batch, size);
    batch = b.div(batch, size);
  }
}

void AttentionKernel::findRange() {
  AttentionOp op = plan.op;
  int64_t keys = plan.tile.keys;
  Value zero = b.i32(0), step = b.i32(plan.tile.rows());
  Value end = numKeys, whole = b.div(numKeys, keys);
  Value first = zero, seen = zero;
  if (op.getCausal()) {
    position = arguments.position();
    if (!position)
      position = b.sub(numKeys, headRows);
    // Row r sees keys up to r + position.
    Value rowsEnd = rowsOfHeads(b.min(b.add(firstRow, step), numRows));
    end = b.max(b.min(end, b.add(rowsEnd, position)), zero);
    Value seenByAll = b.add(b.add(rowOfHead(firstRow), position), b.i32(1));
    whole = b.min(whole, b.div(b.max(seenByAll, zero), keys));
  }
  if (std::optional<uint64_t> window = op.getWindow()) {
    // And from r + position - window + 1 on.
    Value size = b.i32(std::min<int64_t>(*window, int64_t(1) << 30));
    Value before = b.sub(position, size);
    Value left = b.add(rowOfHead(firstRow), before);
    Value leftOfLast = b.add(rowsOfHeads(b.add(firstRow, step)), before);
    first = b.div(b.max(b.add(left, b.i32(1)), zero), keys);
    seen = b.ceilDiv(b.max(leftOfLast, zero), keys);
  }
  range.end = b.ceilDiv(end, keys);
  range.first = b.min(first, range.end);
  range.seen = b.max(b.min(seen, range.end), range.first);
  range.hidden = b.max(b.min(whole, range.end), range.seen);
  if (plan.share == KernelShare::Part)
    takePart();
}

bool AttentionKernel::alwaysMasked() const { return arguments.has(Role::Mask); }

bool AttentionKernel::needsMask() const {
  std::optional<int64_t> size = arguments.staticSize(plan.dims.n);
  return AttentionOp(plan.op).getCausal() || alwaysMasked() || !size ||
         *size % plan.tile.keys;
}

//===----------------------------------------------------------------------===//
// Loops over key tiles
//===----------------------------------------------------------------------===//

/// One of the loops. The byte of the current stage is the first of what is
/// carried.
AttentionKernel::Values AttentionKernel::loop(Value from, Value to, bool masked,
                                              bool withValue, Values carried,
                                              Step step) {
  auto copy = [&](Value tile, Value stage) {
    copyTile(tile, stage, withValue);
  };
  auto round = [&](Value tile, Value stage, ValueRange values) {
    return step(b.mul(tile, b.i32(plan.tile.keys)), stage, masked, values);
  };
  Value firstStage = sharedAt(plan.numStreams * plan.queryTile().bytes());
  return b.loopOverStages(from, to, plan.tile.stages, plan.stageBytes(),
                          firstStage, carried, copy, round);
}

/// All of the block's key tiles: only where keys may be hidden is it tested
/// which ones are.
AttentionKernel::Values AttentionKernel::overKeys(Values carried,
                                                  bool withValue, Step step) {
  Value stageBase = sharedAt(plan.numStreams * plan.queryTile().bytes());
  for (int64_t i = 0; i + 1 < plan.tile.stages; ++i)
    copyTile(b.add(range.first, b.i32(i)),
             b.offset(stageBase, i * plan.stageBytes()), withValue);
  carried.insert(carried.begin(), b.i32(0));
  if (alwaysMasked()) {
    carried = loop(range.first, range.end, true, withValue, carried, step);
  } else {
    if (AttentionOp(plan.op).getWindow())
      carried = loop(range.first, range.seen, true, withValue, carried, step);
    Value end = needsMask() ? range.hidden : range.end;
    carried = loop(range.seen, end, false, withValue, carried, step);
    if (needsMask())
      carried = loop(range.hidden, range.end, true, withValue, carried, step);
  }
  // Nothing is under way any more; without keys that were the queries.
  b.waitCopies(0);
  carried.erase(carried.begin());
  return carried;
}

//===----------------------------------------------------------------------===//
// The two forms
//===----------------------------------------------------------------------===//

void AttentionKernel::append(SmallVectorImpl<Value> &values,
                             const RowState &state) {
  llvm::append_range(values, state.max);
  llvm::append_range(values, state.sum);
}
void AttentionKernel::append(SmallVectorImpl<Value> &values,
                             ArrayRef<Accumulator> strip) {
  for (const Accumulator &accumulator : strip)
    llvm::append_range(values, accumulator);
}

Value AttentionKernel::take(ValueRange &values) {
  Value first = values.front();
  values = values.drop_front();
  return first;
}
RowPair AttentionKernel::takePair(ValueRange &values) {
  Value first = take(values);
  return {first, take(values)};
}
RowState AttentionKernel::takeRows(ValueRange &values) {
  RowPair max = takePair(values);
  return {max, takePair(values)};
}
Strip AttentionKernel::takeStrip(ValueRange &values, size_t tiles) {
  Strip strip(tiles);
  for (Accumulator &accumulator : strip)
    for (Value &value : accumulator)
      value = take(values);
  return strip;
}

Strip AttentionKernel::emptyStrip(int64_t columns) {
  Value zero = b.f32(0);
  return Strip(columns / 8, Accumulator{zero, zero, zero, zero});
}

AttentionKernel::Streams AttentionKernel::emptyStreams() {
  Streams streams;
  streams.states.assign(plan.numStreams, emptyRows());
  streams.outputs.assign(plan.numStreams, emptyStrip(plan.paddedValue));
  return streams;
}
AttentionKernel::Values
AttentionKernel::flattenStreams(const Streams &streams) {
  Values values;
  for (auto [state, output] :
       llvm::zip_equal(streams.states, streams.outputs)) {
    append(values, state);
    append(values, output);
  }
  return values;
}
AttentionKernel::Streams AttentionKernel::takeStreams(ValueRange values) {
  Streams streams;
  for (unsigned i = 0; i < plan.numStreams; ++i) {
    streams.states.push_back(takeRows(values));
    streams.outputs.push_back(takeStrip(values, plan.paddedValue / 8));
  }
  return streams;
}

void AttentionKernel::buildOnePass() {
  auto step = [&](Value firstKey, Value stage, bool masked, ValueRange values) {
    Streams streams = takeStreams(values);
    SeenKeys seen = masked ? findSeenKeys(firstKey) : SeenKeys();
    SmallVector<PackedStrip> maps;
    Growth growth;
    MutableArrayRef<Accumulator> rest;
    for (unsigned i = 0; i < plan.numStreams; ++i) {
      Strip scores = finishedScores(i, firstKey, stage, seen);
      RowState &state = streams.states[i];
      MutableArrayRef<Accumulator> output(streams.outputs[i]);
      // Between the last scores and the first product with the value is only
      // what that needs.
      size_t now = i + 1 == plan.numStreams ? numFirstTiles() : output.size();
      growth = raiseMaxima(scores, state, output.take_front(now));
      rest = output.drop_front(now);
      takeExponentials(scores, state);
      // Now: the next stream's scores take the registers.
      maps.push_back(pack(scores));
    }
    multiplyValue(maps, stage, streams.outputs,
                  [&] { scaleWhereGrown(growth, rest); });
    return flattenStreams(streams);
  };
  Values carried = flattenStreams(emptyStreams());
  Streams found = takeStreams(overKeys(carried, /*withValue=*/true, step));
  if (plan.share == KernelShare::Part)
    return storePart(found);
  Strip result = difference(found.outputs, found.states);
  finish(result);
}

/// The first pass: each stream's maxima and sums.
SmallVector<RowState> AttentionKernel::buildStatistics() {
  Values carried;
  for (unsigned i = 0; i < plan.numStreams; ++i)
    append(carried, emptyRows());
  auto step = [&](Value firstKey, Value stage, bool masked, ValueRange values) {
    SeenKeys seen = masked ? findSeenKeys(firstKey) : SeenKeys();
    Values next;
    for (unsigned i = 0; i < plan.numStreams; ++i) {
      RowState state = takeRows(values);
      Strip scores = finishedScores(i, firstKey, stage, seen);
      raiseMaxima(scores, state, {});
      takeExponentials(scores, state);
      append(next, state);
    }
    return next;
  };
  Values found = overKeys(carried, /*withValue=*/false, step);
  ValueRange rest(found);
  SmallVector<RowState> states;
  for (unsigned i = 0; i < plan.numStreams; ++i)
    states.push_back(takeRows(rest));
  return states;
}

void AttentionKernel::buildTwoPasses() {
  SmallVector<RowState> states = buildStatistics();
  SmallVector<RowPair> factors = mapFactors(states);
  // The first pass is done with the stages.
  b.barrier();
  auto step = [&](Value firstKey, Value stage, bool masked, ValueRange values) {
    Strip output = takeStrip(values, plan.paddedValue / 8), map;
    SeenKeys seen = masked ? findSeenKeys(firstKey) : SeenKeys();
    for (unsigned i = 0; i < plan.numStreams; ++i) {
      Strip scores = finishedScores(i, firstKey, stage, seen);
      addMap(map, scores, states[i].max, factors[i]);
    }
    multiplyValue(pack(map), stage, output, [] {});
    Values next;
    append(next, output);
    return next;
  };
  Values carried;
  append(carried, emptyStrip(plan.paddedValue));
  Values found = overKeys(carried, /*withValue=*/true, step);
  ValueRange rest(found);
  Strip result = takeStrip(rest, plan.paddedValue / 8);
  finish(result);
}
