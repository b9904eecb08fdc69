//===- AttentionKernel.cpp - A kernel's blocks, key tiles and copies ------===//
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

static constexpr Role queryRoles[] = {Role::Query1, Role::Query2};
static constexpr Role keyRoles[] = {Role::Key1, Role::Key2};

AttentionKernel::AttentionKernel(const AttentionPlan &plan,
                                 const DeviceArguments &arguments,
                                 DeviceBuilder &b, Value sharedMemory)
    : plan(plan), arguments(arguments), b(b), sharedMemory(sharedMemory) {}

void AttentionKernel::build() {
  findBlock();
  findRange();
  prepareProducts();
  prepareScores();
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

/// Blocks are numbered by head, and within one by rows; with causal from the
/// last rows, which see the most keys, to the first.
void AttentionKernel::findBlock() {
  numRows = arguments.size(b, plan.dims.m);
  numKeys = arguments.size(b, plan.dims.n);
  thread = NVVM::ThreadIdXOp::create(b, b.getI32Type());
  lane = b.rem(thread, 32);
  Value block = NVVM::BlockIdXOp::create(b, b.getI32Type());
  Value rowBlocks = b.ceilDiv(numRows, plan.tile.rows());
  Value rowBlock = b.rem(block, rowBlocks), batch = b.div(block, rowBlocks);
  if (AttentionOp(plan.op).getCausal())
    rowBlock = b.sub(b.sub(rowBlocks, b.i32(1)), rowBlock);
  firstRow = b.mul(rowBlock, b.i32(plan.tile.rows()));
  Value warpRow = b.mul(b.div(thread, 32), b.i32(16));
  rows[0] = b.add(b.add(firstRow, warpRow), b.div(lane, 4));
  rows[1] = b.add(rows[0], b.i32(8));

  batchIndices.resize(plan.dims.numBatch);
  for (unsigned dim = plan.dims.numBatch; dim-- > 0;) {
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
      position = b.sub(numKeys, numRows);
    // Row r sees keys up to r + position.
    Value rowsEnd = b.min(b.add(firstRow, step), numRows);
    end = b.max(b.min(end, b.add(rowsEnd, position)), zero);
    Value seenByAll = b.add(b.add(firstRow, position), b.i32(1));
    whole = b.min(whole, b.div(b.max(seenByAll, zero), keys));
  }
  if (std::optional<uint64_t> window = op.getWindow()) {
    // And from r + position - window + 1 on.
    Value size = b.i32(std::min<int64_t>(*window, int64_t(1) << 30));
    Value left = b.sub(b.add(firstRow, position), size);
    first = b.div(b.max(b.add(left, b.i32(1)), zero), keys);
    seen = b.ceilDiv(b.max(b.add(left, step), zero), keys);
  }
  range.end = b.ceilDiv(end, keys);
  range.first = b.min(first, range.end);
  range.seen = b.max(b.min(seen, range.end), range.first);
  range.hidden = b.max(b.min(whole, range.end), range.seen);
}

bool AttentionKernel::alwaysMasked() const { return arguments.has(Role::Mask); }

bool AttentionKernel::needsMask() const {
  std::optional<int64_t> size = arguments.staticSize(plan.dims.n);
  return AttentionOp(plan.op).getCausal() || alwaysMasked() || !size ||
         *size % plan.tile.keys;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

/// Where the head of this block begins in an operand.
Value AttentionKernel::batchPointer(Role role) {
  Value byte = b.i64(0);
  for (auto [dim, index] : llvm::enumerate(batchIndices))
    byte =
        b.add(byte, b.mul(b.toI64(index), arguments.strideBytes(b, role, dim)));
  return b.offset(arguments.pointer(role), byte);
}

GlobalRows AttentionKernel::rowsOf(Role role, unsigned rowDim) {
  GlobalRows source;
  source.pointer = batchPointer(role);
  source.strideBytes = arguments.strideBytes(b, role, rowDim);
  source.columns = role == Role::Value ? plan.valueSize : plan.scoreSize;
  source.unitBytes = findUnitBytes(plan, role);
  unsigned first = role == Role::Value ? plan.dims.firstValue : plan.dims.d;
  unsigned end = role == Role::Value ? plan.dims.numDims : first + 1;
  if (first + 1 == end &&
      (source.columns == 1 || arguments.staticStride(role, first) == 1))
    return source;
  // Several dims: what is contiguous is the last one, if any.
  source.columnByte = [this, role, first, end](DeviceBuilder &b, Value column) {
    return bytesOf(role, column, first, end);
  };
  return source;
}

/// Where an operand has the element of a column, which counts through the dims
/// from `first` to `end`, i64.
Value AttentionKernel::bytesOf(Role role, Value column, unsigned first,
                               unsigned end) {
  Value byte = b.i64(0);
  for (unsigned dim = end; dim-- > first;) {
    int64_t size = *arguments.staticSize(dim);
    Value index = dim == first ? column : b.rem(column, size);
    byte =
        b.add(byte, b.mul(b.toI64(index), arguments.strideBytes(b, role, dim)));
    column = b.div(column, size);
  }
  return byte;
}

void AttentionKernel::prepareCopies() {
  for (unsigned i = 0; i < plan.numKeyTiles(); ++i)
    keyCopies[i] = TileCopy(b, plan.keyTile(), rowsOf(keyRoles[i], plan.dims.n),
                            thread, plan.tile.threads());
  valueCopy = TileCopy(b, plan.valueTile(), rowsOf(Role::Value, plan.dims.n),
                       thread, plan.tile.threads());
}

Value AttentionKernel::sharedAt(int64_t byte) {
  return b.offset(sharedMemory, byte);
}

/// Part of the first tile's group of copies.
void AttentionKernel::copyQueries() {
  std::optional<int64_t> size = arguments.staticSize(plan.dims.m);
  bool all = size && *size % plan.tile.rows() == 0;
  for (unsigned i = 0; i < plan.numStreams; ++i) {
    TileCopy copy(b, plan.queryTile(), rowsOf(queryRoles[i], plan.dims.m),
                  thread, plan.tile.threads());
    copy.issue(b, sharedAt(i * plan.queryTile().bytes()), firstRow,
               all ? Value() : numRows);
  }
}

/// Copies tile number `tile`, if there is one, as a group of its own.
void AttentionKernel::copyTile(Value tile, Value stage, bool withValue) {
  std::optional<int64_t> size = arguments.staticSize(plan.dims.n);
  bool all = size && *size % plan.tile.keys == 0;
  Value exists = b.less(tile, range.end);
  auto branch = scf::IfOp::create(b, exists, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    Value firstKey = b.mul(tile, b.i32(plan.tile.keys));
    Value limit = all ? Value() : numKeys;
    for (unsigned i = 0; i < plan.numKeyTiles(); ++i)
      keyCopies[i].issue(b, b.offset(stage, i * plan.keyTile().bytes()),
                         firstKey, limit);
    if (withValue)
      valueCopy.issue(
          b, b.offset(stage, plan.numKeyTiles() * plan.keyTile().bytes()),
          firstKey, limit);
  }
  b.commitCopies();
}

//===----------------------------------------------------------------------===//
// Loops over key tiles
//===----------------------------------------------------------------------===//

/// One of the loops. The byte of the current stage is the first of what is
/// carried.
AttentionKernel::Values AttentionKernel::loop(Value from, Value to, bool masked,
                                              bool withValue, Values carried,
                                              Step step) {
  auto round = [&](Value tile, ValueRange values) {
    int64_t stages = plan.tile.stages, bytes = plan.stageBytes();
    Value stage = values.front(), first = b.i32(0), size = b.i32(bytes);
    Value last = b.i32((stages - 1) * bytes);
    auto isAt = [&](Value place) {
      return b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, stage,
                                           place);
    };
    // This tile is there, and no warp reads the one before it any more, whose
    // place the next copy takes.
    b.waitCopies(stages - 2);
    b.barrier();
    Value free = b.select(isAt(first), last, b.sub(stage, size));
    Value stageBase = sharedAt(plan.numStreams * plan.queryTile().bytes());
    copyTile(b.add(tile, b.i32(stages - 1)), b.offset(stageBase, free),
             withValue);
    Values next = {b.select(isAt(last), first, b.add(stage, size))};
    llvm::append_range(next, step(b.mul(tile, b.i32(plan.tile.keys)),
                                  b.offset(stageBase, stage), masked,
                                  values.drop_front()));
    return next;
  };
  return b.loop(from, to, carried, round);
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

namespace {
/// What one pass carries from tile to tile.
struct Streams {
  SmallVector<RowState> states;
  SmallVector<Strip> outputs;
};
} // namespace

void AttentionKernel::buildOnePass() {
  auto unflatten = [&](ValueRange values) {
    Streams streams;
    for (unsigned i = 0; i < plan.numStreams; ++i) {
      streams.states.push_back(takeRows(values));
      streams.outputs.push_back(takeStrip(values, plan.paddedValue / 8));
    }
    return streams;
  };
  auto flatten = [](const Streams &streams) {
    Values values;
    for (auto [state, output] :
         llvm::zip_equal(streams.states, streams.outputs)) {
      append(values, state);
      append(values, output);
    }
    return values;
  };
  auto step = [&](Value firstKey, Value stage, bool masked, ValueRange values) {
    Streams streams = unflatten(values);
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
    return flatten(streams);
  };
  Streams empty;
  empty.states.assign(plan.numStreams, emptyRows());
  empty.outputs.assign(plan.numStreams, emptyStrip(plan.paddedValue));
  Streams found = unflatten(overKeys(flatten(empty), /*withValue=*/true, step));
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
