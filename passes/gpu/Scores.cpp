//===- Scores.cpp - A kernel's arithmetic on one tile of keys -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

#include <cfloat>
#include <cmath>

using namespace mlir;
using namespace diff;

static constexpr float log2e = 1.44269504088896340736f;

/// In pairs, so that no sum waits for all others. Uses up the values.
static Value reduceInPairs(SmallVectorImpl<Value> &values,
                           function_ref<Value(Value, Value)> combine) {
  while (values.size() > 1) {
    size_t pairs = values.size() / 2;
    for (size_t i = 0; i < pairs; ++i)
      values[i] = combine(values[2 * i], values[2 * i + 1]);
    if (values.size() % 2)
      values[pairs++] = values.back();
    values.truncate(pairs);
  }
  return values.front();
}

void AttentionKernel::prepareScores() {
  AttentionOp op = plan.op;
  float scale = op.getScale().convertToFloat();
  scaleFirst = scale <= 0;
  if (arguments.has(Role::Mask)) {
    scaleFirst |= !arguments.element(Role::Mask).isInteger(1);
    maskPointer = batchPointer(Role::Mask);
  }
}

/// The multiplier of scores in exponents of 2.
static float exponentScale(AttentionOp op, bool scaleFirst) {
  return scaleFirst ? log2e : op.getScale().convertToFloat() * log2e;
}

/// A maximum that is not above any score, but finite: scores of -inf then have
/// exponentials of 0, and there is no inf - inf. Rows that a mask fills with
/// -FLT_MAX are the mean over their keys.
RowState AttentionKernel::emptyRows() {
  float least = -FLT_MAX;
  // It is multiplied before the difference is taken, and stays finite.
  if (!scaleFirst)
    least *= std::min(1.0f, 0.999f / exponentScale(plan.op, scaleFirst));
  return {{b.f32(least), b.f32(least)}, {b.f32(0), b.f32(0)}};
}

/// Scores of keys that a row does not see become -inf.
void AttentionKernel::hideKeys(Strip &scores, Value firstKey) {
  AttentionOp op = plan.op;
  Value infinity = b.f32(-INFINITY);
  Value column = b.add(firstKey, b.mul(b.rem(lane, 4), b.i32(2)));
  for (unsigned row = 0; row < 2; ++row) {
    // Columns from here on, as the first one counts.
    Value end = numKeys, begin;
    if (op.getCausal()) {
      Value last = b.add(rows[row], position);
      end = b.min(end, b.add(last, b.i32(1)));
      if (std::optional<uint64_t> window = op.getWindow())
        begin = b.sub(last, b.i32(std::min<int64_t>(*window - 1, 1 << 30)));
    }
    end = b.sub(end, column);
    if (begin)
      begin = b.sub(begin, column);
    for (auto [tile, accumulator] : llvm::enumerate(scores))
      for (unsigned i = 0; i < 2; ++i) {
        Value &score = accumulator[2 * row + i];
        Value number = b.i32(8 * tile + i);
        score = b.select(b.less(number, end), score, infinity);
        if (begin)
          score = b.select(b.less(number, begin), infinity, score);
      }
  }
}

/// Adds the mask, or hides what it has no true for. Beyond the last row and key
/// the last one's is read.
void AttentionKernel::applyMaskOperand(Strip &scores, Value firstKey) {
  Type element = arguments.element(Role::Mask);
  Value column = b.add(firstKey, b.mul(b.rem(lane, 4), b.i32(2)));
  Value lastRow = b.sub(numRows, b.i32(1)), lastKey = b.sub(numKeys, b.i32(1));
  Value rowStride = arguments.strideBytes(b, Role::Mask, plan.dims.m);
  Value keyStride = arguments.strideBytes(b, Role::Mask, plan.dims.n);
  Value scale = b.f32(AttentionOp(plan.op).getScale().convertToFloat());
  for (unsigned row = 0; row < 2; ++row) {
    Value index = b.toI64(b.min(rows[row], lastRow));
    Value pointer = b.offset(maskPointer, b.mul(index, rowStride));
    for (auto [tile, accumulator] : llvm::enumerate(scores))
      for (unsigned i = 0; i < 2; ++i) {
        Value &score = accumulator[2 * row + i];
        Value key = b.min(b.add(column, b.i32(8 * tile + i)), lastKey);
        Value place = b.offset(pointer, b.mul(b.toI64(key), keyStride));
        if (!element.isInteger(1)) {
          score = b.fma(score, scale, b.loadF32(place, element));
          continue;
        }
        Value byte = LLVM::LoadOp::create(b, b.getI8Type(), place, 1);
        Value keep = arith::TruncIOp::create(b, b.getI1Type(), byte);
        score = b.select(keep, score, b.f32(-INFINITY));
      }
  }
}

/// What comes between the product and its maximum.
void AttentionKernel::adjustScores(Strip &scores, Value firstKey, bool masked) {
  bool floatMask =
      arguments.has(Role::Mask) && !arguments.element(Role::Mask).isInteger(1);
  if (scaleFirst && !floatMask) {
    Value scale = b.f32(AttentionOp(plan.op).getScale().convertToFloat());
    for (Accumulator &accumulator : scores)
      for (Value &score : accumulator)
        score = b.mulF(score, scale);
  }
  if (arguments.has(Role::Mask))
    applyMaskOperand(scores, firstKey);
  if (masked)
    hideKeys(scores, firstKey);
}

Strip AttentionKernel::finishedScores(unsigned stream, Value firstKey,
                                      Value stage, bool masked) {
  Strip scores = scoresOf(stream, stage);
  adjustScores(scores, firstKey, masked);
  return scores;
}

/// exp(score - max), of scores before or after they are scaled.
Value AttentionKernel::exponential(Value score, Value max) {
  Value scale = b.f32(exponentScale(plan.op, scaleFirst));
  // Masks may be as large as f32 goes: their difference first.
  if (scaleFirst)
    return b.exp2(b.mulF(b.subF(score, max), scale));
  return b.exp2(b.fma(score, scale, b.negF(b.mulF(max, scale))));
}

/// The largest score of one of the two rows so far; with `overLanes` the lanes
/// of the row agree on it.
Value AttentionKernel::rowMaximum(const Strip &scores, const RowState &state,
                                  unsigned row, bool overLanes) {
  SmallVector<Value> values;
  for (const Accumulator &accumulator : scores)
    values.append({accumulator[2 * row], accumulator[2 * row + 1]});
  values.push_back(state.max[row]);
  Value max =
      reduceInPairs(values, [&](Value x, Value y) { return b.maxF(x, y); });
  return overLanes ? b.maxOverQuad(max) : max;
}

/// Takes a row's scores into its maximum and sum, leaves their exponentials,
/// and returns what is to be multiplied with that was relative to the maximum
/// before.
Value AttentionKernel::updateRow(Strip &scores, RowState &state, unsigned row,
                                 Value max) {
  Value factor = exponential(state.max[row], max);
  SmallVector<Value> values;
  for (Accumulator &accumulator : scores)
    for (unsigned i = 2 * row; i < 2 * row + 2; ++i) {
      accumulator[i] = exponential(accumulator[i], max);
      values.push_back(accumulator[i]);
    }
  Value sum =
      reduceInPairs(values, [&](Value x, Value y) { return b.addF(x, y); });
  state.sum[row] = b.fma(state.sum[row], factor, sum);
  state.max[row] = max;
  return factor;
}

/// Both rows, one after the other.
RowPair AttentionKernel::updateRows(Strip &scores, RowState &state,
                                    bool overLanes) {
  RowPair factors;
  for (unsigned row = 0; row < 2; ++row)
    factors[row] = updateRow(scores, state, row,
                             rowMaximum(scores, state, row, overLanes));
  return factors;
}

/// The lanes of a row agree on its maximum and sum.
void AttentionKernel::joinLanes(RowState &state) {
  for (unsigned row = 0; row < 2; ++row) {
    Value max = b.maxOverQuad(state.max[row]);
    Value factor = exponential(state.max[row], max);
    state.sum[row] = b.sumOverQuad(b.mulF(state.sum[row], factor));
    state.max[row] = max;
  }
}

/// What the streams' exponentials are multiplied by in the difference of maps;
/// 0 for rows without keys.
SmallVector<RowPair>
AttentionKernel::mapFactors(MutableArrayRef<RowState> states) {
  SmallVector<RowPair> factors;
  for (auto [stream, state] : llvm::enumerate(states)) {
    joinLanes(state);
    factors.push_back(inverseSums(state));
    if (stream == 0)
      continue;
    RowPair lambda = lambdas();
    for (unsigned row = 0; row < 2; ++row)
      factors.back()[row] = b.negF(b.mulF(lambda[row], factors.back()[row]));
  }
  return factors;
}

/// map += factor * exp(scores - max)
void AttentionKernel::addMap(Strip &map, const Strip &scores,
                             const RowPair &max, const RowPair &factor) {
  bool isFirst = map.empty();
  map.resize(scores.size());
  for (auto [sum, accumulator] : llvm::zip_equal(map, scores))
    for (unsigned i = 0; i < 4; ++i) {
      Value power = exponential(accumulator[i], max[i / 2]);
      sum[i] = isFirst ? b.mulF(power, factor[i / 2])
                       : b.fma(power, factor[i / 2], sum[i]);
    }
}
