//===- SumEmitter.cpp - Where the sums of a register tile start and end ---===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where vectors run along a reduction dim, the lanes of a register hold partial
// results. Several neighbours in the result are reduced together: each step
// halves the number of registers, where reducing them one by one would halve
// the useful lanes, and at the end one store has them all.
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/Vector/Utils/VectorUtils.h"

using namespace mlir;
using namespace diff;

/// What a sum starts from: the known filling, else what is in memory.
Value LoopEmitter::loadStart(OpOperand &init, int64_t row, int64_t col,
                             LoadCache &cache) {
  if (Value fill = getFill(init))
    return isVectorOperand(init) ? splat(fill) : fill;
  return load(init, row, col, cache);
}

Value LoopEmitter::getFill(OpOperand &init) {
  unsigned index = init.getOperandNumber() - op.getNumDpsInputs();
  return index < plan.fills.size() ? plan.fills[index] : Value();
}

void LoopEmitter::emitReductionTile() {
  LoadCache cache;
  Values accumulators;
  forEachInTile([&](int64_t row, int64_t col) {
    for (auto [out, init] : llvm::enumerate(op.getDpsInitsMutable()))
      if (isCarriedInit(op, init))
        accumulators.push_back(plan.isPartialReduction
                                   ? neutralVector(out)
                                   : loadStart(init, row, col, cache));
  });
  // A block's sum is added to those of the blocks before it.
  bool isApart = plan.reductionBlock && isFloatSum();
  Values after = isApart ? emitApart(accumulators,
                                     [&](ValueRange zeros) {
                                       return emitReductionDims(0, zeros);
                                     })
                         : emitReductionDims(0, accumulators);
  SmallVector<unsigned> carried;
  for (auto [out, init] : llvm::enumerate(op.getDpsInitsMutable()))
    if (isCarriedInit(op, init))
      carried.push_back(out);
  for (auto [i, out] : llvm::enumerate(carried)) {
    Values results;
    for (size_t at = i; at < after.size(); at += carried.size())
      results.push_back(after[at]);
    if (plan.isPartialReduction) {
      storePartials(out, results);
      continue;
    }
    forEachInTile([&](int64_t row, int64_t col) {
      store(*op.getDpsInitOperand(out), results[row * cols + col], row, col);
    });
  }
}

//===----------------------------------------------------------------------===//
// Sums of sums
//===----------------------------------------------------------------------===//

/// So many terms are added one by one. The rounding errors of a longer sum are
/// those of its parts and of the sum of these, not of each of its steps.
static constexpr int64_t kSumBlock = 256;

bool LoopEmitter::isFloatSum() {
  for (auto [out, init] : llvm::enumerate(op.getDpsInitsMutable()))
    if (isCarriedInit(op, init) && !isa<arith::AddFOp>(getCombiner(out)))
      return false;
  return true;
}

/// Adds to the accumulators what `body` sums up from zero.
SmallVector<Value>
LoopEmitter::emitApart(ValueRange accumulators,
                       llvm::function_ref<Values(ValueRange)> body) {
  Values zeros;
  for (Value sum : accumulators)
    zeros.push_back(arith::ConstantOp::create(b, b.getZeroAttr(sum.getType())));
  Values parts = body(zeros);
  for (auto [part, sum] : llvm::zip(parts, accumulators))
    part = arith::AddFOp::create(b, sum, part);
  return parts;
}

/// A loop of a reduction; a long sum as one of sums.
SmallVector<Value>
LoopEmitter::emitSum(unsigned level, OpFoldResult from, OpFoldResult steps,
                     int64_t step, ValueRange accumulators,
                     llvm::function_ref<Values(Value, ValueRange)> body) {
  if (!isFloatSum())
    return emitFor(from, steps, step, accumulators, body);
  if (level + 1 < plan.reductionDims.size())
    return emitFor(
        from, steps, step, accumulators, [&](Value iv, ValueRange carried) {
          return emitApart(carried,
                           [&](ValueRange zeros) { return body(iv, zeros); });
        });
  std::optional<int64_t> known = getConstantIntValue(steps);
  if (!known || *known < 2 * kSumBlock)
    return emitFor(from, steps, step, accumulators, body);
  OpFoldResult blocks = b.getIndexAttr(*known / kSumBlock);
  Values sums = emitFor(from, blocks, kSumBlock * step, accumulators,
                        [&](Value iv, ValueRange carried) {
                          return emitApart(carried, [&](ValueRange zeros) {
                            return emitFor(iv, b.getIndexAttr(kSumBlock), step,
                                           zeros, body);
                          });
                        });
  OpFoldResult rest =
      apply(sym(0) + *known / kSumBlock * kSumBlock * step, {from});
  return emitFor(rest, b.getIndexAttr(*known % kSumBlock), step, sums, body);
}

//===----------------------------------------------------------------------===//
// Partial results
//===----------------------------------------------------------------------===//

Operation *LoopEmitter::getCombiner(unsigned out) {
  return *op.getRegionOutputArgs()[out].user_begin();
}

Value LoopEmitter::neutralVector(unsigned out) {
  TypedAttr neutral = *arith::getNeutralElement(getCombiner(out));
  auto type = VectorType::get({plan.lanes}, neutral.getType());
  return arith::ConstantOp::create(
      b, type, DenseElementsAttr::get(type, Attribute(neutral)));
}

Value LoopEmitter::combine(unsigned out, Value left, Value right) {
  return vector::makeArithReduction(
      b, b.getLoc(), *linalg::getCombinerOpKind(getCombiner(out)), left, right);
}

/// Stores the tile's results of one init, given as vectors of partial ones in
/// the order of forEachInTile(): along what is contiguous in the init as many
/// together as there are, and fit a vector.
void LoopEmitter::storePartials(unsigned out, ArrayRef<Value> partials) {
  OpOperand &init = *op.getDpsInitOperand(out);
  auto isContiguous = [&](unsigned dim) {
    return dim != LoopPlan::kNoDim &&
           getStrideAlong(op, init, dim) == Stride::Unit;
  };
  auto groupSize = [&](unsigned dim, int64_t at, int64_t all) {
    return isContiguous(dim)
               ? std::min<int64_t>(llvm::bit_floor<uint64_t>(all - at),
                                   plan.lanes)
               : int64_t(1);
  };
  unsigned colDim = plan.colStep == 1 ? plan.colDim : LoopPlan::kNoDim;
  int64_t numRows = 1, numCols = 1;
  for (int64_t row = 0; row < rows; row += numRows) {
    numRows = groupSize(plan.rowDim, row, rows);
    for (int64_t col = 0; col < cols; col += numCols) {
      numCols = groupSize(colDim, col, cols);
      Values together;
      for (int64_t i = 0; i < numRows * numCols; ++i)
        together.push_back(
            partials[(row + i / numCols) * cols + col + i % numCols]);
      storeReduced(out, together, row, col);
    }
  }
}

/// Reduces vectors of partial results and stores what becomes of them from
/// this row and column on.
void LoopEmitter::storeReduced(unsigned out, Values partials, int64_t row,
                               int64_t col) {
  OpOperand &init = *op.getDpsInitOperand(out);
  if (partials.size() == 1) {
    LoadCache cache;
    vector::CombiningKind kind = *linalg::getCombinerOpKind(getCombiner(out));
    Value result = vector::ReductionOp::create(
        b, kind, partials.front(), loadStart(init, row, col, cache),
        arith::FastMathFlags::contract | arith::FastMathFlags::reassoc);
    return store(init, result, row, col);
  }
  Value reduced = reduceTogether(out, std::move(partials));
  auto type = cast<VectorType>(reduced.getType());
  Values indices = getIndices(op.getMatchingIndexingMap(&init), row, col);
  Value start;
  if (Value fill = getFill(init))
    start = vector::BroadcastOp::create(b, type, fill);
  else
    start = vector::LoadOp::create(b, type, init.get(), indices);
  vector::StoreOp::create(b, combine(out, reduced, start), init.get(), indices);
}

/// The number of vectors, a power of two, becomes the length of the result,
/// whose elements are the vectors' reductions in their order.
Value LoopEmitter::reduceTogether(unsigned out, Values vectors) {
  auto count = static_cast<int64_t>(vectors.size());
  // In each group of `count` lanes: blocks of both vectors in turn, those of
  // the groups' first halves against those of the second halves. Groups stay
  // where they are, so with four vectors no lane leaves its 128 bits.
  for (int64_t block = 1; block < count; block *= 2) {
    SmallVector<int64_t> first, second;
    for (int64_t lane = 0; lane < plan.lanes; ++lane) {
      int64_t group = lane / count * count, at = lane % count;
      int64_t source = at / block % 2 * plan.lanes;
      int64_t from = source + group + at / block / 2 * block + at % block;
      first.push_back(from);
      second.push_back(from + count / 2);
    }
    Values halved;
    for (size_t i = 0; i < vectors.size(); i += 2) {
      Value left = vectors[i], right = vectors[i + 1];
      Value low = vector::ShuffleOp::create(b, left, right, first);
      Value high = vector::ShuffleOp::create(b, left, right, second);
      halved.push_back(combine(out, low, high));
    }
    vectors = std::move(halved);
  }
  Value result = vectors.front();
  for (int64_t length = plan.lanes / 2; length >= count; length /= 2) {
    auto half = [&](int64_t offset) {
      return vector::ExtractStridedSliceOp::create(b, result, offset, length,
                                                   /*strides=*/1)
          .getResult();
    };
    Value low = half(0), high = half(length);
    result = combine(out, low, high);
  }
  return result;
}
