//===- HopperCopies.cpp - A kernel's barriers and copies by TMA -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HopperKernel.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

static constexpr Role queryRoles[] = {Role::Query1, Role::Query2};
static constexpr Role keyRoles[] = {Role::Key1, Role::Key2};

//===----------------------------------------------------------------------===//
// Stages
//===----------------------------------------------------------------------===//

Value HopperKernel::queryBarrier() { return sharedAt(sizes.barrierByte()); }

/// The last one.
Value HopperKernel::unusedBarrier() {
  return sharedAt(sizes.barrierByte() + 8 * (sizes.numBarriers() - 1));
}

Value HopperKernel::barrierOf(Barrier barrier, const Slot &slot) {
  int64_t before = 1 + static_cast<int64_t>(barrier) * plan.tile.stages;
  return b.offset(sharedAt(sizes.barrierByte() + 8 * before),
                  b.mul(slot.stage, b.i32(8)));
}

Value HopperKernel::keysAt(const Slot &slot) {
  return b.offset(sharedAt(sizes.queryBytes()),
                  b.mul(slot.stage, b.i32(sizes.stageBytes())));
}
Value HopperKernel::valueAt(const Slot &slot) {
  return b.offset(keysAt(slot), sizes.keyBytes());
}

HopperKernel::Slot HopperKernel::firstSlot() { return {b.i32(0), b.i32(0)}; }

HopperKernel::Slot HopperKernel::following(const Slot &slot) {
  Value isLast = b.createOrFold<arith::CmpIOp>(
      arith::CmpIPredicate::eq, slot.stage, b.i32(plan.tile.stages - 1));
  return {b.select(isLast, b.i32(0), b.add(slot.stage, b.i32(1))),
          b.select(isLast, b.bitXor(slot.parity, b.i32(1)), slot.parity)};
}

/// By one thread. What is full is said by the thread that starts the copies,
/// what is free by each warp that multiplies.
void HopperKernel::makeBarriers() {
  Value isFirst = b.less(thread, b.i32(1));
  {
    OpBuilder::InsertionGuard guard(b);
    auto branch = scf::IfOp::create(b, isFirst, /*withElseRegion=*/false);
    b.setInsertionPointToStart(branch.thenBlock());
    initBarrier(b, queryBarrier(), 1);
    initBarrier(b, unusedBarrier(), plan.tile.warps);
    for (int64_t stage = 0; stage < plan.tile.stages; ++stage) {
      Slot slot = {b.i32(stage), Value()};
      for (Barrier full : {Barrier::KeysFull, Barrier::ValueFull})
        initBarrier(b, barrierOf(full, slot), 1);
      for (Barrier free : {Barrier::KeysFree, Barrier::ValueFree})
        initBarrier(b, barrierOf(free, slot), plan.tile.warps);
    }
    publishBarriers(b);
  }
  b.barrier();
}

void HopperKernel::waitFor(Barrier barrier, const Slot &slot,
                           ArrayRef<Strip *> strips) {
  // What is free at first counts as a phase before the first one.
  bool isFree = barrier == Barrier::KeysFree || barrier == Barrier::ValueFree;
  Value parity = isFree ? b.bitXor(slot.parity, b.i32(1)) : slot.parity;
  Value object = barrierOf(barrier, slot);
  assign(strips, waitForPhase(b, object, parity, flatten(strips)));
}

void HopperKernel::arriveOnce(Value object) {
  arrive(b, object, b.less(lane, b.i32(1)));
}
void HopperKernel::release(Barrier barrier, const Slot &slot) {
  arriveOnce(barrierOf(barrier, slot));
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

/// All panels of a tile of an operand, from row `firstRow` on. What is outside
/// of the operand becomes 0.
void HopperKernel::copy(Role role, const PanelTile &tile, Value firstRow,
                        Value shared, Value barrier) {
  TensorMapPlan map = planTensorMap(plan, role);
  for (int64_t panel = 0; panel < tile.numPanels(); ++panel) {
    int64_t column = panel * tile.panelColumns();
    SmallVector<int64_t> valueIndices(plan.dims.numDims, 0);
    for (unsigned dim = plan.dims.numDims; dim-- > plan.dims.firstValue;) {
      bool isFirst = dim == plan.dims.firstValue;
      int64_t size = *arguments.staticSize(dim);
      valueIndices[dim] = isFirst ? column : column % size;
      column /= size;
    }
    SmallVector<Value> coordinates;
    for (unsigned dim : map.dims) {
      if (dim < plan.dims.numBatch)
        coordinates.push_back(batchIndices[dim]);
      else if (dim == plan.dims.d)
        coordinates.push_back(b.i32(panel * tile.panelColumns()));
      else if (dim >= plan.dims.firstValue)
        coordinates.push_back(b.i32(valueIndices[dim]));
      else
        coordinates.push_back(firstRow);
    }
    copyBox(b, b.offset(shared, panel * tile.panelBytes()),
            arguments.tensorMap(role), coordinates, barrier);
  }
}

void HopperKernel::copyQueries() {
  arriveAndExpect(b, queryBarrier(), sizes.queryBytes());
  PanelTile tile = sizes.queryTile();
  for (unsigned i = 0; i < plan.numStreams; ++i)
    copy(queryRoles[i], tile, firstRow, sharedAt(i * tile.bytes()),
         queryBarrier());
}

void HopperKernel::copyKeys(Value tile, const Slot &slot) {
  Value firstKey = b.mul(tile, b.i32(plan.tile.keys));
  waitFor(Barrier::KeysFree, slot);
  Value full = barrierOf(Barrier::KeysFull, slot);
  arriveAndExpect(b, full, sizes.keyBytes());
  PanelTile keys = sizes.keyTile();
  for (unsigned i = 0; i < plan.numKeyTiles(); ++i)
    copy(keyRoles[i], keys, firstKey, b.offset(keysAt(slot), i * keys.bytes()),
         full);
}

void HopperKernel::copyValue(Value tile, const Slot &slot) {
  Value firstKey = b.mul(tile, b.i32(plan.tile.keys));
  waitFor(Barrier::ValueFree, slot);
  Value full = barrierOf(Barrier::ValueFull, slot);
  arriveAndExpect(b, full, sizes.valueTile().bytes());
  copy(Role::Value, sizes.valueTile(), firstKey, valueAt(slot), full);
}

/// By one thread: as far ahead as there are stages. Of two passes the first one
/// takes keys only: their stages go on from there, the value's begin.
void HopperKernel::copyAll() {
  copyQueries();
  Slot keys = firstSlot(), value = keys;
  bool twice = plan.tile.form == KernelForm::TwoPasses;
  if (twice) {
    auto step = [&](Value tile, ValueRange values) -> Values {
      Slot slot = {values[0], values[1]};
      copyKeys(tile, slot);
      Slot next = following(slot);
      return {next.stage, next.parity};
    };
    Values found =
        b.loop(range.first, range.end, {keys.stage, keys.parity}, step);
    keys = {found[0], found[1]};
  }
  auto step = [&](Value tile, ValueRange values) -> Values {
    Slot slots[] = {{values[0], values[1]}, {values[0], values[1]}};
    if (twice)
      slots[1] = {values[2], values[3]};
    copyKeys(tile, slots[0]);
    copyValue(tile, slots[1]);
    Values next;
    for (const Slot &slot : ArrayRef(slots).take_front(values.size() / 2)) {
      Slot after = following(slot);
      next.append({after.stage, after.parity});
    }
    return next;
  };
  Values first = {keys.stage, keys.parity};
  if (twice)
    first.append({value.stage, value.parity});
  b.loop(range.first, range.end, first, step);
}
