//===- Parts.cpp - Kernels that go through the keys in parts --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With few rows there are not enough blocks for a chip. Then several go through
// a part of the keys each, and write down for every row and stream its output
// so far, and the number (of a maximum, or a little below) and the sum that
// this is relative to: a record. Another kernel merges the records of a row in
// one warp: four lanes have one part's, as the lanes of an accumulator have a
// row, so that the epilogue is the same.
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

/// Of the tiles that the block's rows see, as many for each part.
void AttentionKernel::takePart() {
  Value parts = arguments.parts();
  Value tiles = b.sub(range.end, range.first);
  Value each = b.div(b.add(tiles, b.sub(parts, b.i32(1))), parts);
  Value from = b.min(b.add(range.first, b.mul(partNumber, each)), range.end);
  Value to = b.min(b.add(from, each), range.end);
  auto clamp = [&](Value tile) { return b.min(b.max(tile, from), to); };
  range = {from, clamp(range.seen), clamp(range.hidden), to};
}

/// By batch, row, part and stream.
Value AttentionKernel::recordAt(Value row, Value part, unsigned stream) {
  Value number = b.mul(b.toI64(batchNumber), b.toI64(numRows));
  number = b.add(number, b.toI64(row));
  number = b.mul(number, b.toI64(arguments.parts()));
  number = b.add(number, b.toI64(part));
  Value byte = b.mul(number, b.i64(plan.numStreams * plan.recordBytes()));
  return b.offset(b.offset(arguments.records(), byte),
                  stream * plan.recordBytes());
}

/// Where the lane's two columns of a part of the output are.
Value AttentionKernel::inRecord(Value record, int64_t tile) {
  Value lanes = b.offset(record, b.mul(laneColumn(tile, 0), b.i32(4)));
  return b.offset(lanes, 4 * firstColumn(tile));
}

static void storeTwo(DeviceBuilder &b, Value pointer, Value low, Value high) {
  Value pair = LLVM::PoisonOp::create(b, VectorType::get({2}, b.getF32Type()));
  pair = LLVM::InsertElementOp::create(b, pair, low, b.i32(0));
  pair = LLVM::InsertElementOp::create(b, pair, high, b.i32(1));
  LLVM::StoreOp::create(b, pair, pointer, 8);
}

static RowPair loadTwo(DeviceBuilder &b, Value pointer) {
  Value pair =
      LLVM::LoadOp::create(b, VectorType::get({2}, b.getF32Type()), pointer, 8);
  return {LLVM::ExtractElementOp::create(b, pair, b.i32(0)),
          LLVM::ExtractElementOp::create(b, pair, b.i32(1))};
}

void AttentionKernel::storePart(const Streams &streams) {
  SmallVector<RowPair> sums;
  for (const RowState &state : streams.states)
    sums.push_back({b.sumOverQuad(state.sum[0]), b.sumOverQuad(state.sum[1])});
  Value isFirst = b.less(b.rem(lane, 4), b.i32(1));
  for (unsigned row = 0; row < 2; ++row) {
    OpBuilder::InsertionGuard guard(b);
    auto branch = scf::IfOp::create(b, b.less(rows[row], numRows), false);
    b.setInsertionPointToStart(branch.thenBlock());
    for (unsigned stream = 0; stream < plan.numStreams; ++stream) {
      Value record = recordAt(rows[row], partNumber, stream);
      for (auto [tile, values] : llvm::enumerate(streams.outputs[stream]))
        storeTwo(b, inRecord(record, tile), values[2 * row],
                 values[2 * row + 1]);
      OpBuilder::InsertionGuard inner(b);
      auto once = scf::IfOp::create(b, isFirst, false);
      b.setInsertionPointToStart(once.thenBlock());
      storeTwo(b, b.offset(record, 4 * plan.paddedValue),
               streams.states[stream].max[row], sums[stream][row]);
    }
  }
}

/// Adds the record of a part, if there is one, to what the lane's row number
/// `slot` has. Sums stay with the first of four lanes.
void AttentionKernel::addRecord(RowState &state, Strip &output, unsigned slot,
                                Value part, unsigned stream) {
  Value parts = arguments.parts(), exists = b.less(part, parts);
  Value record =
      recordAt(firstRow, b.min(part, b.sub(parts, b.i32(1))), stream);
  RowPair found = loadTwo(b, b.offset(record, 4 * plan.paddedValue));
  Value max =
      b.select(exists, b.maxF(state.max[slot], found[0]), state.max[slot]);
  Value before = exponential(state.max[slot], max);
  Value factor = b.select(exists, exponential(found[0], max), b.f32(0));
  Value isFirst = b.less(b.rem(lane, 4), b.i32(1));
  Value sum = b.select(isFirst, found[1], b.f32(0));
  state.max[slot] = max;
  state.sum[slot] = b.fma(state.sum[slot], before, b.mulF(sum, factor));
  for (auto [tile, values] : llvm::enumerate(output)) {
    RowPair columns = loadTwo(b, inRecord(record, tile));
    for (unsigned i = 0; i < 2; ++i) {
      Value &value = values[2 * slot + i];
      value = b.fma(value, before, b.mulF(columns[i], factor));
    }
  }
}

/// All parts' sums for the first row of every four lanes, and the second.
void AttentionKernel::mergeLanes(RowState &state, Strip &output) {
  auto all = [&](unsigned slot) {
    SmallVector<Value *> values = {&state.sum[slot]};
    for (Accumulator &part : output)
      values.append({&part[2 * slot], &part[2 * slot + 1]});
    return values;
  };
  SmallVector<Value *> firsts = all(0), seconds = all(1);
  Value max = b.maxF(state.max[0], state.max[1]);
  Value factors[2] = {exponential(state.max[0], max),
                      exponential(state.max[1], max)};
  for (auto [first, second] : llvm::zip_equal(firsts, seconds))
    *first = b.fma(*first, factors[0], b.mulF(*second, factors[1]));
  for (int64_t mask : {4, 8, 16}) {
    Value common = b.maxF(max, b.shuffleXor(max, mask));
    Value factor = exponential(max, common);
    max = common;
    for (Value *value : firsts) {
      *value = b.mulF(*value, factor);
      *value = b.addF(*value, b.shuffleXor(*value, mask));
    }
  }
  state.max = {max, max};
  for (auto [first, second] : llvm::zip_equal(firsts, seconds))
    *second = *first;
}

void AttentionKernel::buildMerge() {
  // The row is stored by the first four lanes, as their first one.
  Value firstLanes = b.less(lane, b.i32(4)), part = b.div(lane, 4);
  rows = {b.select(firstLanes, firstRow, numRows), numRows};
  auto round = [&](Value number, ValueRange values) {
    Streams streams = takeStreams(values);
    Value first = b.add(b.mul(number, b.i32(16)), part);
    for (unsigned stream = 0; stream < plan.numStreams; ++stream)
      for (unsigned slot = 0; slot < 2; ++slot)
        addRecord(streams.states[stream], streams.outputs[stream], slot,
                  b.add(first, b.i32(8 * slot)), stream);
    return flattenStreams(streams);
  };
  Value rounds = b.ceilDiv(arguments.parts(), 16);
  Streams found = takeStreams(
      b.loop(b.i32(0), rounds, flattenStreams(emptyStreams()), round));
  for (auto [state, output] : llvm::zip_equal(found.states, found.outputs))
    mergeLanes(state, output);
  Strip result = difference(found.outputs, found.states);
  finish(result);
}
