//===- LoopEmitter.cpp - Writes the loops of a LoopPlan -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopEmitter.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace diff;

LoopEmitter::LoopEmitter(OpBuilder &builder, linalg::LinalgOp op,
                         const LoopPlan &plan)
    : b(op.getLoc(), builder), op(op), plan(plan), vectorDim(plan.vectorDim),
      ivs(op.getNumLoops()) {
  for (Range range : op.createLoopRanges(b, op.getLoc())) {
    lower.push_back(b.getIndexAttr(0));
    span.push_back(range.size);
  }
}

void LoopEmitter::emit(std::optional<int64_t> parallelGrain) {
  SmallVector<int64_t> blocks(op.getNumLoops(), 0);
  if (parallelGrain && plan.isParallelizable)
    blocks = chooseBlocks(*parallelGrain);
  if (llvm::all_of(blocks, [](int64_t size) { return size == 0; }))
    emitParallelDims(0);
  else
    emitParallelBlocks(blocks);
}

void diff::emitLoops(OpBuilder &builder, linalg::LinalgOp op,
                     const LoopPlan &plan,
                     std::optional<int64_t> parallelGrain) {
  LoopEmitter(builder, op, plan).emit(parallelGrain);
}

//===----------------------------------------------------------------------===//
// Index arithmetic
//===----------------------------------------------------------------------===//

OpFoldResult LoopEmitter::apply(AffineExpr expr,
                                ArrayRef<OpFoldResult> symbols) {
  return affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), AffineMap::get(0, symbols.size(), expr), symbols);
}

Value LoopEmitter::value(OpFoldResult v) {
  return getValueOrCreateConstantIndexOp(b, b.getLoc(), v);
}

/// The index along a dim of one row and column of the tile.
OpFoldResult LoopEmitter::indexOf(unsigned dim, int64_t row, int64_t col) {
  int64_t offset = 0;
  if (dim == plan.rowDim)
    offset += row;
  if (dim == plan.colDim)
    offset += col * plan.colStep;
  return apply(sym(0) + offset, {ivs[dim]});
}

SmallVector<Value> LoopEmitter::getIndices(AffineMap map, int64_t row,
                                           int64_t col) {
  SmallVector<OpFoldResult> dims;
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    dims.push_back(ivs[dim] ? indexOf(dim, row, col)
                            : OpFoldResult(b.getIndexAttr(0)));
  return getIndicesAt(map, dims);
}

SmallVector<Value> LoopEmitter::getIndicesAt(AffineMap map,
                                             ArrayRef<OpFoldResult> dims) {
  Values indices;
  for (AffineExpr expr : map.getResults())
    indices.push_back(value(affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), AffineMap::get(dims.size(), 0, expr), dims)));
  return indices;
}

/// min(size, all - start), and just size if it divides all.
OpFoldResult LoopEmitter::blockSpan(OpFoldResult start, OpFoldResult all,
                                    int64_t size) {
  std::optional<int64_t> extent = getConstantIntValue(all);
  if (extent && *extent % size == 0)
    return b.getIndexAttr(size);
  auto map = AffineMap::get(
      0, 2, {sym(1) - sym(0), b.getAffineConstantExpr(size)}, b.getContext());
  return affine::makeComposedFoldedAffineMin(b, b.getLoc(), map, {start, all});
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// for (iv = from; iv < from + steps * step; iv += step), values carried.
SmallVector<Value>
LoopEmitter::emitFor(OpFoldResult from, OpFoldResult steps, int64_t step,
                     ValueRange inits,
                     llvm::function_ref<Values(Value, ValueRange)> body) {
  std::optional<int64_t> count = getConstantIntValue(steps);
  if (count && *count <= 0)
    return Values(inits);
  if (count && *count == 1)
    return body(value(from), inits);
  Value end = value(apply(sym(0) + sym(1) * step, {from, steps}));
  Value stepValue = arith::ConstantIndexOp::create(b, step);
  auto loop = scf::ForOp::create(b, value(from), end, stepValue, inits);
  OpBuilder::InsertionGuard guard(b);
  if (inits.empty())
    b.setInsertionPoint(loop.getBody()->getTerminator());
  else
    b.setInsertionPointToStart(loop.getBody());
  Values results = body(loop.getInductionVar(), loop.getRegionIterArgs());
  if (!inits.empty())
    scf::YieldOp::create(b, results);
  return Values(loop.getResults());
}

void LoopEmitter::emitFor(OpFoldResult from, OpFoldResult steps, int64_t step,
                          unsigned dim, llvm::function_ref<void()> body) {
  emitFor(from, steps, step, ValueRange(), [&](Value iv, ValueRange) {
    ivs[dim] = iv;
    body();
    return Values();
  });
}

/// Goes along a dim in steps of `step`, then calls `rest` with what is left.
void LoopEmitter::emitSteps(unsigned dim, int64_t step,
                            llvm::function_ref<void()> body,
                            llvm::function_ref<void()> rest) {
  OpFoldResult from = lower[dim], all = span[dim];
  OpFoldResult steps = apply(sym(0).floorDiv(step), {all});
  emitFor(from, steps, step, dim, body);
  lower[dim] = apply(sym(0) + sym(1) * step, {from, steps});
  span[dim] = apply(sym(0) - sym(1) * step, {all, steps});
  if (getConstantIntValue(span[dim]) != 0)
    rest();
  lower[dim] = from;
  span[dim] = all;
}

/// A loop over blocks of a dim, which `body` then sees as the dim's range.
void LoopEmitter::emitBlocks(unsigned dim, int64_t size,
                             llvm::function_ref<void()> body) {
  OpFoldResult from = lower[dim], all = span[dim];
  emitFor(from, apply(sym(0).ceilDiv(size), {all}), size, dim, [&] {
    lower[dim] = ivs[dim];
    span[dim] = blockSpan(apply(sym(0) - sym(1), {ivs[dim], from}), all, size);
    body();
  });
  lower[dim] = from;
  span[dim] = all;
}

void LoopEmitter::emitParallelDims(unsigned level) {
  if (level == plan.parallelDims.size())
    return emitTile();
  unsigned dim = plan.parallelDims[level];
  auto inner = [&] { emitParallelDims(level + 1); };
  if (plan.transposeBlock && level + 2 == plan.parallelDims.size())
    return emitSquareBlocks(dim, plan.parallelDims[level + 1]);
  if (dim == plan.rowDim && plan.reductionBlock && !inReductionBlock)
    return emitReductionBlocks(level);
  if (dim == plan.colDim)
    return emitColumns(dim, inner);
  if (dim == plan.rowDim) {
    // Only full tiles read all of a panel.
    if (plan.panelOperand && cols == plan.cols && !mask)
      panel = emitPanel(op->getOpOperand(*plan.panelOperand));
    rows = plan.rows;
    emitSteps(dim, rows, inner, [&] { emitLastRows(dim, inner); });
    panel = {};
    return;
  }
  emitFor(lower[dim], span[dim], 1, dim, inner);
}

/// What is left of the rows: pairs of them keep as many sums in flight as the
/// latency of a product asks for.
void LoopEmitter::emitLastRows(unsigned dim, llvm::function_ref<void()> inner) {
  auto single = [&] {
    rows = 1;
    emitFor(lower[dim], span[dim], 1, dim, inner);
  };
  if (plan.rows < 4)
    return single();
  rows = 2;
  emitSteps(dim, rows, inner, single);
}

/// Full tiles, then single columns or vectors, then a masked vector.
void LoopEmitter::emitColumns(unsigned dim, llvm::function_ref<void()> inner) {
  auto masked = [&] {
    cols = 1;
    if (plan.colStep == 1)
      return;
    emitFor(lower[dim], apply(sym(0).ceilDiv(plan.colStep), {span[dim]}),
            plan.colStep, dim, [&] {
              mask = createMask(span[dim]);
              inner();
              mask = {};
            });
  };
  auto single = [&] {
    cols = 1;
    emitSteps(dim, plan.colStep, inner, masked);
  };
  cols = plan.cols;
  if (cols == 1)
    return single();
  emitSteps(dim, cols * plan.colStep, inner, single);
}

Value LoopEmitter::createMask(OpFoldResult count) {
  return vector::CreateMaskOp::create(
      b, VectorType::get({plan.lanes}, b.getI1Type()),
      ValueRange{value(count)});
}

void LoopEmitter::emitReductionBlocks(unsigned level) {
  inReductionBlock = true;
  emitBlocks(plan.reductionDims.back(), plan.reductionBlock,
             [&] { emitParallelDims(level); });
  inReductionBlock = false;
}

/// for blocks of `row`, for blocks of `col`, for row, for col.
void LoopEmitter::emitSquareBlocks(unsigned row, unsigned col) {
  if (plan.isTransposed)
    return emitTransposedBlocks(row, col);
  emitBlocks(row, plan.transposeBlock, [&] {
    emitBlocks(col, plan.transposeBlock, [&] {
      emitFor(lower[row], span[row], 1, row, [&] {
        emitFor(lower[col], span[col], 1, col, [&] { emitTile(); });
      });
    });
  });
}

/// Blocks of vectors along `row`, stored along `col`; scalars at the edges.
void LoopEmitter::emitTransposedBlocks(unsigned row, unsigned col) {
  auto scalars = [&] {
    vectorDim = LoopPlan::kNoDim;
    emitFor(lower[row], span[row], 1, row, [&] {
      emitFor(lower[col], span[col], 1, col, [&] {
        if (plan.pair == LoopPlan::Pair::None)
          return emitTile();
        emitFor(b.getIndexAttr(0), b.getIndexAttr(2), 1, plan.pairDim,
                [&] { emitTile(); });
        ivs[plan.pairDim] = {};
      });
    });
    vectorDim = plan.vectorDim;
  };
  auto block = [&] {
    OpFoldResult from = lower[row], all = span[row];
    lower[row] = ivs[row];
    span[row] = b.getIndexAttr(plan.lanes);
    emitSteps(col, plan.lanes, [&] { emitTransposedTile(); }, scalars);
    lower[row] = from;
    span[row] = all;
  };
  emitSteps(row, plan.lanes, block, scalars);
}

//===----------------------------------------------------------------------===//
// Parallel blocks
//===----------------------------------------------------------------------===//

/// A rough count of operations for one point of the parallel dims.
int64_t LoopEmitter::estimateWork() {
  int64_t work = 1;
  for (Operation &inner : op.getBlock()->without_terminator())
    if (inner.getDialect() && inner.getDialect()->getNamespace() == "math")
      work += 8;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  for (unsigned dim : plan.reductionDims)
    work *= ShapedType::isDynamic(ranges[dim]) ? 256 : ranges[dim];
  return std::max<int64_t>(work, 1);
}

/// For each dim the size of its parallel blocks, 0 for dims that stay whole:
/// from the inside out, until there is enough work in a block.
SmallVector<int64_t> LoopEmitter::chooseBlocks(int64_t grain) {
  SmallVector<int64_t> blocks(op.getNumLoops(), 0);
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  int64_t work = estimateWork();
  // A register tile does several operations at once.
  bool isTile = plan.rows * plan.cols > 1;
  if (isTile)
    grain *= 8;
  for (unsigned dim : llvm::reverse(plan.parallelDims)) {
    int64_t step = 1;
    if (plan.isTransposed && (dim == plan.colDim || dim == plan.rowDim))
      step = plan.lanes;
    else if (dim == plan.colDim)
      step = plan.cols * plan.colStep;
    else if (dim == plan.rowDim)
      step = plan.rows * 8;
    int64_t block =
        llvm::divideCeil(llvm::divideCeil(grain, work), step) * step;
    if (!ShapedType::isDynamic(ranges[dim]) && block >= ranges[dim]) {
      work *= std::max<int64_t>(ranges[dim], 1);
      continue;
    }
    blocks[dim] = block;
    work *= block;
  }
  return blocks;
}

void LoopEmitter::emitParallelBlocks(ArrayRef<int64_t> blocks) {
  Values zeros, counts, ones;
  SmallVector<unsigned> dims;
  for (unsigned dim : plan.parallelDims) {
    if (!blocks[dim])
      continue;
    dims.push_back(dim);
    zeros.push_back(arith::ConstantIndexOp::create(b, 0));
    ones.push_back(arith::ConstantIndexOp::create(b, 1));
    counts.push_back(value(apply(sym(0).ceilDiv(blocks[dim]), {span[dim]})));
  }
  auto loop = scf::ParallelOp::create(b, zeros, counts, ones);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  for (auto [dim, iv] : llvm::zip(dims, loop.getInductionVars())) {
    lower[dim] = apply(sym(0) * blocks[dim], {iv});
    span[dim] = blockSpan(lower[dim], span[dim], blocks[dim]);
  }
  emitParallelDims(0);
}
