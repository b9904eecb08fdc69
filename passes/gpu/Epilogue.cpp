//===- Epilogue.cpp - From a kernel's sums to the result ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

/// 1 / sum, and 0 for rows that have seen no key.
RowPair AttentionKernel::inverseSums(const RowState &state) {
  RowPair inverses;
  for (unsigned row = 0; row < 2; ++row) {
    Value isEmpty = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                          state.sum[row], b.f32(0));
    inverses[row] = b.select(isEmpty, b.f32(0), b.reciprocal(state.sum[row]));
  }
  return inverses;
}

/// Lambda of the lane's rows; beyond the last one, its.
RowPair AttentionKernel::lambdas() {
  Value pointer = batchPointer(Role::Lambda);
  Value lastRow = b.sub(numRows, b.i32(1));
  RowPair values;
  for (unsigned row = 0; row < 2; ++row) {
    Value place = rowByte(Role::Lambda, b.min(rows[row], lastRow));
    values[row] =
        b.loadF32(b.offset(pointer, place), arguments.element(Role::Lambda));
  }
  return values;
}

/// The first stream's output less lambda times the second's.
Strip AttentionKernel::difference(ArrayRef<Strip> outputs,
                                  MutableArrayRef<RowState> states) {
  SmallVector<RowPair> factors = mapFactors(states);
  Strip result = outputs[0];
  for (auto [tile, accumulator] : llvm::enumerate(result))
    for (unsigned i = 0; i < 4; ++i) {
      accumulator[i] = b.mulF(accumulator[i], factors[0][i / 2]);
      if (plan.numStreams == 2)
        accumulator[i] =
            b.fma(outputs[1][tile][i], factors[1][i / 2], accumulator[i]);
    }
  return result;
}

void AttentionKernel::finish(Strip &output) {
  AttentionOp op = plan.op;
  if (op.getNormEps())
    normalise(output);
  Value factor = arguments.factor();
  for (Accumulator &accumulator : output)
    for (Value &value : accumulator)
      value = b.mulF(value, factor);
  if (op.getNormWeight())
    multiplyWeight(output);
  store(output);
}

/// RMSNorm over the value's elements; those added to fill up are 0.
void AttentionKernel::normalise(Strip &output) {
  float eps = AttentionOp(plan.op).getNormEps()->convertToFloat();
  for (unsigned row = 0; row < 2; ++row) {
    Value sum = b.f32(0);
    for (Accumulator &accumulator : output)
      for (unsigned i = 2 * row; i < 2 * row + 2; ++i)
        sum = b.fma(accumulator[i], accumulator[i], sum);
    Value mean = b.mulF(b.sumOverQuad(sum), b.f32(1.0f / plan.valueSize));
    Value factor = b.rsqrt(b.addF(mean, b.f32(eps)));
    for (Accumulator &accumulator : output)
      for (unsigned i = 2 * row; i < 2 * row + 2; ++i)
        accumulator[i] = b.mulF(accumulator[i], factor);
  }
}

/// Whether a part of the output has no columns that only fill up.
bool AttentionKernel::isWhole(int64_t tile) const {
  return firstColumn(tile) + numColumns() <= plan.valueSize;
}

/// The lane's column in the whole of the value, i32.
Value AttentionKernel::columnOf(int64_t tile, int64_t neighbour) {
  return b.add(laneColumn(tile, neighbour), b.i32(firstColumn(tile)));
}

/// Where an operand has the element of a lane's column; beyond the last, of
/// that.
Value AttentionKernel::valueByte(Role role, int64_t tile, int64_t neighbour) {
  int64_t inner = *arguments.staticSize(plan.dims.numDims - 1);
  if (!isWhole(tile) || inner % numColumns()) {
    Value column = columnOf(tile, neighbour);
    if (!isWhole(tile))
      column = b.min(column, b.i32(plan.valueSize - 1));
    return bytesOf(role, column, plan.dims.firstValue, plan.dims.numDims);
  }
  // Which of the other dims' elements that is does not depend on the lane.
  int64_t rest = firstColumn(tile);
  Value byte = b.i64(0);
  for (unsigned dim = plan.dims.numDims; dim-- > plan.dims.firstValue;) {
    int64_t size = *arguments.staticSize(dim);
    Value stride = arguments.strideBytes(b, role, dim);
    Value index = b.i64(rest % size);
    if (dim + 1 == plan.dims.numDims)
      index = b.add(b.toI64(laneColumn(tile, neighbour)), index);
    byte = b.add(byte, b.mul(index, stride));
    rest /= size;
  }
  return byte;
}

void AttentionKernel::multiplyWeight(Strip &output) {
  Value pointer = arguments.pointer(Role::NormWeight);
  Type element = arguments.element(Role::NormWeight);
  for (auto [tile, accumulator] : llvm::enumerate(output)) {
    if (firstColumn(tile) >= plan.valueSize)
      return;
    for (unsigned i = 0; i < 2; ++i) {
      Value place = b.offset(pointer, valueByte(Role::NormWeight, tile, i));
      Value weight = b.loadF32(place, element);
      for (unsigned row = 0; row < 2; ++row)
        accumulator[2 * row + i] = b.mulF(accumulator[2 * row + i], weight);
    }
  }
}

void AttentionKernel::store(const Strip &output) {
  Value base = batchPointer(Role::Result);
  bool all = plan.hasWholeBlocks() && plan.share != KernelShare::Merge;
  for (unsigned row = 0; row < 2; ++row) {
    OpBuilder::InsertionGuard guard(b);
    if (!all) {
      auto branch = scf::IfOp::create(b, b.less(rows[row], numRows), false);
      b.setInsertionPointToStart(branch.thenBlock());
    }
    Value pointer = b.offset(base, rowByte(Role::Result, rows[row]));
    for (auto [tile, accumulator] : llvm::enumerate(output))
      if (firstColumn(tile) < plan.valueSize)
        storePair(pointer, tile, accumulator[2 * row],
                  accumulator[2 * row + 1]);
  }
}

/// Two neighbours, at once where they are in memory: then both are there or
/// none.
void AttentionKernel::storePair(Value row, int64_t tile, Value low,
                                Value high) {
  if (!storesInPairs(plan.op)) {
    storeOne(row, tile, 0, low);
    return storeOne(row, tile, 1, high);
  }
  OpBuilder::InsertionGuard guard(b);
  if (!isWhole(tile)) {
    Value exists = b.less(columnOf(tile, 0), b.i32(plan.valueSize));
    auto branch = scf::IfOp::create(b, exists, false);
    b.setInsertionPointToStart(branch.thenBlock());
  }
  Type element = arguments.element(Role::Result);
  Value values;
  if (element.isF32()) {
    values = LLVM::PoisonOp::create(b, VectorType::get({2}, element));
    values = LLVM::InsertElementOp::create(b, values, low, b.i32(0));
    values = LLVM::InsertElementOp::create(b, values, high, b.i32(1));
  } else {
    values = b.pack(element, low, high);
  }
  LLVM::StoreOp::create(b, values,
                        b.offset(row, valueByte(Role::Result, tile, 0)),
                        element.getIntOrFloatBitWidth() / 4);
}

void AttentionKernel::storeOne(Value row, int64_t tile, int64_t neighbour,
                               Value value) {
  OpBuilder::InsertionGuard guard(b);
  if (!isWhole(tile)) {
    Value exists = b.less(columnOf(tile, neighbour), b.i32(plan.valueSize));
    auto branch = scf::IfOp::create(b, exists, false);
    b.setInsertionPointToStart(branch.thenBlock());
  }
  Type element = arguments.element(Role::Result);
  if (!element.isF32())
    value = arith::TruncFOp::create(b, element, value);
  LLVM::StoreOp::create(b, value,
                        b.offset(row, valueByte(Role::Result, tile, neighbour)),
                        element.getIntOrFloatBitWidth() / 8);
}
