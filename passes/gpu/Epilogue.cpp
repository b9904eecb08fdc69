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
  Value stride = arguments.strideBytes(b, Role::Lambda, plan.dims.m);
  Value lastRow = b.sub(numRows, b.i32(1));
  RowPair values;
  for (unsigned row = 0; row < 2; ++row) {
    Value index = b.toI64(b.min(rows[row], lastRow));
    values[row] = b.loadF32(b.offset(pointer, b.mul(index, stride)),
                            arguments.element(Role::Lambda));
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

/// Where an operand has the element of column 8 * `tile` + 2 * (lane % 4) +
/// `neighbour`: the last value dim is a multiple of 8, so that which of the
/// other dims' elements that is does not depend on the lane.
Value AttentionKernel::valueByte(Role role, int64_t tile, int64_t neighbour) {
  int64_t rest = 8 * tile;
  Value lanes = b.add(b.mul(b.rem(lane, 4), b.i32(2)), b.i32(neighbour));
  Value byte = b.i64(0);
  for (unsigned dim = plan.dims.numDims; dim-- > plan.dims.firstValue;) {
    int64_t size = *arguments.staticSize(dim);
    Value stride = arguments.strideBytes(b, role, dim);
    Value index = b.i64(rest % size);
    if (dim + 1 == plan.dims.numDims)
      index = b.add(b.toI64(lanes), index);
    byte = b.add(byte, b.mul(index, stride));
    rest /= size;
  }
  return byte;
}

void AttentionKernel::multiplyWeight(Strip &output) {
  Value pointer = arguments.pointer(Role::NormWeight);
  Type element = arguments.element(Role::NormWeight);
  for (auto [tile, accumulator] : llvm::enumerate(output)) {
    if (int64_t(8 * tile) >= plan.valueSize)
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
  Value stride = arguments.strideBytes(b, Role::Result, plan.dims.m);
  std::optional<int64_t> size = arguments.staticSize(plan.dims.m);
  bool all = size && *size % plan.tile.rows() == 0;
  for (unsigned row = 0; row < 2; ++row) {
    OpBuilder::InsertionGuard guard(b);
    if (!all) {
      auto branch = scf::IfOp::create(b, b.less(rows[row], numRows), false);
      b.setInsertionPointToStart(branch.thenBlock());
    }
    Value pointer = b.offset(base, b.mul(b.toI64(rows[row]), stride));
    for (auto [tile, accumulator] : llvm::enumerate(output))
      if (int64_t(8 * tile) < plan.valueSize)
        storePair(pointer, tile, accumulator[2 * row],
                  accumulator[2 * row + 1]);
  }
}

/// Two neighbours, at once where they are in memory.
void AttentionKernel::storePair(Value row, int64_t tile, Value low,
                                Value high) {
  Type element = arguments.element(Role::Result);
  int64_t bytes = element.getIntOrFloatBitWidth() / 8;
  Value place = b.offset(row, valueByte(Role::Result, tile, 0));
  Type pair = VectorType::get({2}, element);
  Value values;
  if (element.isF32()) {
    values = LLVM::PoisonOp::create(b, pair);
    values = LLVM::InsertElementOp::create(b, values, low, b.i32(0));
    values = LLVM::InsertElementOp::create(b, values, high, b.i32(1));
  } else {
    values = b.pack(element, low, high);
  }
  if (storesInPairs(plan.op)) {
    LLVM::StoreOp::create(b, values, place, 2 * bytes);
    return;
  }
  values = LLVM::BitcastOp::create(b, pair, values);
  for (unsigned i = 0; i < 2; ++i) {
    Value one = LLVM::ExtractElementOp::create(b, values, b.i32(i));
    Value where = b.offset(row, valueByte(Role::Result, tile, i));
    LLVM::StoreOp::create(b, one, where, bytes);
  }
}
