//===- PairEmitter.cpp - Writes tiles of pairs, and transposed ones -------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"

using namespace mlir;
using namespace diff;

/// What the dot instruction takes: pairs along the vector dim, or one pair
/// for all lanes.
Value LoopEmitter::loadPairs(OpOperand &operand, AffineMap map, int64_t row,
                             int64_t col) {
  Values indices = getIndices(map, row, col);
  Type element = cast<MemRefType>(operand.get().getType()).getElementType();
  auto type = VectorType::get({2 * plan.lanes}, element);
  if (isVectorOperand(operand)) {
    if (!mask)
      return vector::LoadOp::create(b, type, operand.get(), indices);
    Value zero = arith::ConstantOp::create(b, type, b.getZeroAttr(type));
    return vector::MaskedLoadOp::create(b, type, operand.get(), indices,
                                        pairMask(), zero);
  }
  Value two = vector::LoadOp::create(b, VectorType::get({2}, element),
                                     operand.get(), indices);
  Value word =
      vector::BitCastOp::create(b, VectorType::get({1}, b.getI32Type()), two);
  Value all = vector::BroadcastOp::create(
      b, VectorType::get({plan.lanes}, b.getI32Type()),
      vector::ExtractOp::create(b, word, int64_t(0)).getResult());
  return vector::BitCastOp::create(b, type, all);
}

/// The mask for vectors of pairs.
Value LoopEmitter::pairMask() {
  return vector::InterleaveOp::create(b, mask, mask);
}

Value LoopEmitter::emitDot(Value sum, int64_t row, int64_t col,
                           LoadCache &cache) {
  Values factors;
  for (OpOperand *input : op.getDpsInputOperands())
    factors.push_back(load(*input, row, col, cache));
  return x86vector::DotBF16Op::create(b, sum.getType(), sum, factors[0],
                                      factors[1]);
}

/// Both elements of pairs, riffled and stored as one vector of twice as many.
void LoopEmitter::emitInterleavedTile() {
  forEachInTile([&](int64_t row, int64_t col) {
    Values halves;
    for (int64_t element : {0, 1}) {
      LoadCache cache;
      ivs[plan.pairDim] = arith::ConstantIndexOp::create(b, element);
      halves.push_back(splat(emitBody({Value()}, row, col, cache).front()));
    }
    ivs[plan.pairDim] = {};
    Value both = vector::InterleaveOp::create(b, halves[0], halves[1]);
    OpOperand &init = *op.getDpsInitOperand(0);
    Values indices = getIndices(op.getMatchingIndexingMap(&init), row, col);
    if (mask)
      vector::MaskedStoreOp::create(b, init.get(), indices, pairMask(), both);
    else
      vector::StoreOp::create(b, both, init.get(), indices);
  });
}

/// `lanes` vectors of results along the vector dim, as vectors along the
/// rows. Pairs move as one element of twice the size.
void LoopEmitter::emitTransposedTile() {
  LoadCache cache;
  OpOperand &init = *op.getDpsInitOperand(0);
  Type element = cast<MemRefType>(init.get().getType()).getElementType();
  VectorType storeType = VectorType::get({plan.lanes}, element);
  if (plan.pair == LoopPlan::Pair::Move) {
    storeType = VectorType::get({2 * plan.lanes}, element);
    element = b.getIntegerType(2 * element.getIntOrFloatBitWidth());
  }
  VectorType rowType = VectorType::get({plan.lanes}, element);
  auto blockType = VectorType::get({plan.lanes, plan.lanes}, element);
  Value block =
      arith::ConstantOp::create(b, blockType, b.getZeroAttr(blockType));
  for (int64_t row = 0; row < plan.lanes; ++row) {
    Value along = emitBody({Value()}, row, 0, cache).front();
    if (plan.pair == LoopPlan::Pair::Move)
      along = vector::BitCastOp::create(b, rowType, along);
    block = vector::InsertOp::create(b, splat(along), block, row);
  }
  Value turned = vector::TransposeOp::create(b, block, ArrayRef<int64_t>{1, 0});
  for (int64_t col = 0; col < plan.lanes; ++col) {
    Value column = vector::ExtractOp::create(b, turned, col);
    if (plan.pair == LoopPlan::Pair::Move)
      column = vector::BitCastOp::create(b, storeType, column);
    SmallVector<OpFoldResult> at;
    for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
      at.push_back(dim == plan.vectorDim ? apply(sym(0) + col, {ivs[dim]})
                   : ivs[dim]            ? OpFoldResult(ivs[dim])
                                         : OpFoldResult(b.getIndexAttr(0)));
    vector::StoreOp::create(b, column, init.get(),
                            getIndicesAt(op.getMatchingIndexingMap(&init), at));
  }
}
