//===- MatmulKernel.cpp - The code of a matrix kernel ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/MatmulKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

MatmulKernel::MatmulKernel(const MatmulPlan &plan,
                           const MatmulSignature &signature,
                           ValueRange arguments, DeviceBuilder &b,
                           Value sharedMemory)
    : plan(plan), product(plan.product), signature(signature),
      arguments(arguments), b(b), sharedMemory(sharedMemory) {}

void MatmulKernel::build() {
  findBlock();
  prepareCopies();
  std::unique_ptr<TileProduct> tiles = plan.tile.form == MatmulForm::Mma
                                           ? makeMmaProduct(b, plan, thread)
                                           : makeFmaProduct(b, plan, thread);
  SmallVector<Value> sums = overSteps(*tiles);
  finish(*tiles, sums);
}

//===----------------------------------------------------------------------===//
// Which tile
//===----------------------------------------------------------------------===//

/// Blocks that run at the same time share rows of A and columns of B in the L2
/// cache: they go down 8 tiles of rows before they go on to the next columns.
void MatmulKernel::findTile(Value block, Value rowTiles, Value columnTiles) {
  constexpr int64_t height = 8;
  Value perGroup = b.mul(columnTiles, b.i32(height));
  Value firstTile = b.mul(b.div(block, perGroup), b.i32(height));
  Value tall = b.min(b.sub(rowTiles, firstTile), b.i32(height));
  Value inGroup = b.rem(block, perGroup);
  firstRow =
      b.mul(b.add(firstTile, b.rem(inGroup, tall)), b.i32(plan.tile.rows));
  firstColumn = b.mul(b.div(inGroup, tall), b.i32(plan.tile.columns));
}

void MatmulKernel::findBlock() {
  thread = NVVM::ThreadIdXOp::create(b, b.getI32Type());
  Value block = NVVM::BlockIdXOp::create(b, b.getI32Type());
  Value rowTiles = b.ceilDiv(size(product.m), plan.tile.rows);
  Value columnTiles = b.ceilDiv(size(product.n), plan.tile.columns);
  Value tiles = b.mul(rowTiles, columnTiles), batch;
  if (!product.batch.empty()) {
    batch = b.div(block, tiles);
    block = b.rem(block, tiles);
  }
  findTile(block, rowTiles, columnTiles);
  batchIndices.resize(product.batch.size());
  for (unsigned i = product.batch.size(); i-- > 0;) {
    Value size = this->size(product.batch[i]);
    batchIndices[i] = i == 0 ? batch : b.rem(batch, size);
    batch = b.div(batch, size);
  }
  rowsLeft = freeLeft(product.m, plan.tile.rows, firstRow);
  columnsLeft = freeLeft(product.n, plan.tile.columns, firstColumn);
  for (Side side : {SideA, SideB, SideC})
    pointers[side] = pointerTo(side);
}

Value MatmulKernel::freeLeft(const ContractionDim &dim, int64_t tile,
                             Value first) {
  if (!dim.isDynamic() && dim.size % tile == 0)
    return {};
  return b.sub(size(dim), first);
}

Value MatmulKernel::pointerTo(Side side) {
  auto scaled = [&](Value index, const ContractionDim &dim) {
    return b.mul(b.toI64(index), stride(side, dim));
  };
  Value byte =
      b.add(scaled(firstRow, product.m), scaled(firstColumn, product.n));
  for (auto [index, dim] : llvm::zip_equal(batchIndices, product.batch))
    byte = b.add(byte, scaled(index, dim));
  return b.offset(MatmulSignature::pointer(arguments, side), byte);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

void MatmulKernel::prepareCopies() {
  for (Side side : {SideA, SideB}) {
    const ContractionDim &free = side == SideA ? product.m : product.n;
    const PanelLayout &layout = plan.panels[side];
    PanelSource source;
    source.elementBytes = product.elementBytes(side);
    source.chunkBytes = layout.chunkBytes;
    source.alongK = layout.alongK;
    source.interleaved = plan.tile.form == MatmulForm::Mma &&
                         source.elementBytes == 4 && !layout.alongK;
    source.rowStride = stride(side, free);
    source.columnStride = stride(side, product.k);
    if (!layout.alongK)
      std::swap(source.rowStride, source.columnStride);
    source.freeLeft = side == SideA ? rowsLeft : columnsLeft;
    copies[side] = PanelCopy(b, plan.sharedTile(side), source, thread,
                             plan.tile.threads());
  }
  findSteps();
}

void MatmulKernel::findSteps() {
  innerSteps = b.ceilDiv(size(product.k), plan.tile.depth);
  numSteps = innerSteps;
  for (const ContractionDim &dim : product.outer)
    numSteps = b.mul(numSteps, size(dim));
}

/// How far a step's tile is from the first one's; `inner` is its number within
/// k.
Value MatmulKernel::stepByte(Side side, Value step, Value inner) {
  Value depth = b.i64(plan.tile.depth);
  Value byte = b.mul(b.toI64(inner), b.mul(stride(side, product.k), depth));
  if (product.outer.empty())
    return byte;
  Value rest = b.div(step, innerSteps);
  for (const ContractionDim &dim : llvm::reverse(product.outer)) {
    Value size = this->size(dim);
    bool isFirst = &dim == &product.outer.front();
    Value index = isFirst ? rest : b.rem(rest, size);
    byte = b.add(byte, b.mul(b.toI64(index), stride(side, dim)));
    rest = b.div(rest, size);
  }
  return byte;
}

/// Copies the tiles of step number `step`, if there is one, as a group of their
/// own.
void MatmulKernel::copyStep(Value step, Value stage) {
  Value exists = b.less(step, numSteps);
  auto branch = scf::IfOp::create(b, exists, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    Value inner = product.outer.empty() ? step : b.rem(step, innerSteps), left;
    if (product.k.isDynamic() || product.k.size % plan.tile.depth)
      left = b.sub(size(product.k), b.mul(inner, b.i32(plan.tile.depth)));
    for (Side side : {SideA, SideB}) {
      Value shared = side == SideA
                         ? stage
                         : b.offset(stage, plan.sharedTile(SideA).bytes());
      Value global = b.offset(pointers[side], stepByte(side, step, inner));
      copies[side].issue(b, shared, global, left);
    }
  }
  b.commitCopies();
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

Value MatmulKernel::number(int64_t value) {
  return arith::ConstantOp::create(
      b, b.getFloatAttr(product.compute, static_cast<double>(value)));
}

/// The loop over k. The byte of the current stage is the first of what is
/// carried.
SmallVector<Value> MatmulKernel::overSteps(const TileProduct &tiles) {
  int64_t stages = plan.tile.stages, bytes = plan.stageBytes();
  for (int64_t i = 0; i + 1 < stages; ++i)
    copyStep(b.i32(i), b.offset(sharedMemory, i * bytes));
  Values carried(tiles.numSums(), number(0));
  carried.insert(carried.begin(), b.i32(0));
  auto copy = [&](Value step, Value stage) { copyStep(step, stage); };
  auto multiply = [&](Value, Value tileA, ValueRange sums) {
    Values next = llvm::to_vector(sums);
    Value tileB = b.offset(tileA, plan.sharedTile(SideA).bytes());
    tiles.multiply(b, tileA, tileB, next);
    return next;
  };
  Values found = b.loopOverStages(b.i32(0), numSteps, stages, bytes,
                                  sharedMemory, carried, copy, multiply);
  found.erase(found.begin());
  return found;
}
