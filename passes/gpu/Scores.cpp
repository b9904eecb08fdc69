//===- Scores.cpp - A kernel's arithmetic on one tile of keys -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <cfloat>
#include <cmath>

using namespace mlir;
using namespace diff;

static constexpr float log2e = 1.44269504088896340736f;

/// Exponentials of scores are at most 2 to this: f16 holds them, as sums of
/// theirs in f32 do, and large ones have no more of an error than small ones.
static constexpr float maxExponent = 8;

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
  // A merge has no mask, but what was scaled with it.
  if (Value mask = op.getMask())
    scaleFirst |= !getElementTypeOrSelf(mask).isInteger(1);
  if (arguments.has(Role::Mask))
    maskPointer = batchPointer(Role::Mask);
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
  // It is multiplied before the difference is taken. A power of two stays what
  // it is, so that the difference from itself is 0 and not what was rounded.
  if (!scaleFirst) {
    float scale = exponentScale(plan.op, scaleFirst);
    least = -std::ldexp(1.0f, 126 - std::max(0, std::ilogb(scale) + 1));
  }
  return {{b.f32(least), b.f32(least)}, {b.f32(0), b.f32(0)}};
}

/// A word whose bit j says whether the lane's column j, from `first` on, is
/// before `end`: these are first, first + 1, first + 8, first + 9, ...
static Value columnsBefore(DeviceBuilder &b, Value first, Value end) {
  Value left = b.min(b.max(b.sub(end, first), b.i32(0)), b.i32(128));
  Value ones =
      b.add(b.mul(b.div(left, 8), b.i32(2)), b.min(b.rem(left, 8), b.i32(2)));
  // There may be 32 of them.
  Value bit = arith::ShLIOp::create(b, b.i64(1), b.toI64(ones));
  return arith::TruncIOp::create(b, b.getI32Type(), b.sub(bit, b.i64(1)));
}

/// Which of the lane's keys its rows see; the same for all streams.
AttentionKernel::SeenKeys AttentionKernel::findSeenKeys(Value firstKey) {
  AttentionOp op = plan.op;
  Value column = b.add(firstKey, b.mul(b.rem(lane, 4), b.i32(2)));
  SeenKeys seen;
  for (unsigned row = 0; row < 2; ++row) {
    Value end = numKeys, begin;
    if (op.getCausal()) {
      Value last = b.add(rowOfHead(rows[row]), position);
      end = b.min(end, b.add(last, b.i32(1)));
      if (std::optional<uint64_t> window = op.getWindow())
        begin = b.sub(last, b.i32(std::min<int64_t>(*window - 1, 1 << 30)));
    }
    for (int64_t key = 0; key < plan.tile.keys; key += 128) {
      Value first = b.add(column, b.i32(key));
      Value word = columnsBefore(b, first, end);
      // What is before the window is before its end, too.
      if (begin)
        word = b.bitXor(word, columnsBefore(b, first, b.min(begin, end)));
      seen[row].push_back(word);
    }
  }
  return seen;
}

/// Scores of keys that a row does not see become -inf. The second stream tests
/// the same bits in another order: compilers see that tests are the same, and
/// would keep their results, which takes longer than another test.
void AttentionKernel::hideKeys(Strip &scores, const SeenKeys &seen,
                               unsigned stream) {
  Value infinity = b.f32(-INFINITY), zero = b.i32(0);
  for (unsigned row = 0; row < 2; ++row)
    for (auto [number, seenWord] : llvm::enumerate(seen[row])) {
      Value word = seenWord;
      if (stream)
        word = LLVM::BitReverseOp::create(b, word);
      size_t first = 32 * number;
      for (size_t i = 0; i < 32 && first + i < 2 * scores.size(); ++i) {
        uint32_t bit = uint32_t(1) << (stream ? 31 - i : i);
        Value isSeen = arith::CmpIOp::create(
            b, arith::CmpIPredicate::ne,
            arith::AndIOp::create(b, word, b.i32(static_cast<int32_t>(bit))),
            zero);
        size_t column = first + i;
        Value &score = scores[column / 2][2 * row + column % 2];
        score = b.select(isSeen, score, infinity);
      }
    }
}

/// Adds the mask, or hides what it has no true for. Beyond the last row and key
/// the last one's is read.
void AttentionKernel::applyMaskOperand(Strip &scores, Value firstKey) {
  Type element = arguments.element(Role::Mask);
  Value column = b.add(firstKey, b.mul(b.rem(lane, 4), b.i32(2)));
  Value lastRow = b.sub(numRows, b.i32(1)), lastKey = b.sub(numKeys, b.i32(1));
  Value keyStride = arguments.strideBytes(b, Role::Mask, plan.dims.n);
  Value scale = b.f32(AttentionOp(plan.op).getScale().convertToFloat());
  for (unsigned row = 0; row < 2; ++row) {
    Value place = rowByte(Role::Mask, b.min(rows[row], lastRow));
    Value pointer = b.offset(maskPointer, place);
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
void AttentionKernel::adjustScores(Strip &scores, unsigned stream,
                                   Value firstKey, const SeenKeys &seen) {
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
  if (!seen[0].empty())
    hideKeys(scores, seen, stream);
}

Strip AttentionKernel::finishedScores(unsigned stream, Value firstKey,
                                      Value stage, const SeenKeys &seen) {
  Strip scores = scoresOf(stream, stage);
  adjustScores(scores, stream, firstKey, seen);
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

/// The largest of a lane's scores in one of its rows, and of `other`, if given.
static Value largestOf(DeviceBuilder &b, const Strip &scores, unsigned row,
                       Value other = Value()) {
  SmallVector<Value> values;
  for (const Accumulator &accumulator : scores)
    values.append({accumulator[2 * row], accumulator[2 * row + 1]});
  if (other)
    values.push_back(other);
  return reduceInPairs(values, [&](Value x, Value y) { return b.maxF(x, y); });
}

/// The largest score of one of the two rows so far; its lanes agree on it.
Value AttentionKernel::rowMaximum(const Strip &scores, const RowState &state,
                                  unsigned row) {
  return b.maxOverQuad(largestOf(b, scores, row, state.max[row]));
}

/// Leaves the exponentials of a row's scores relative to `max`, and returns the
/// sum of the lane's.
Value AttentionKernel::takeExponentials(Strip &scores, unsigned row,
                                        Value max) {
  // Not in place: compilers warn of a loop over no scores.
  SmallVector<Value, 0> values;
  for (Accumulator &accumulator : scores)
    for (unsigned i = 2 * row; i < 2 * row + 2; ++i) {
      accumulator[i] = exponential(accumulator[i], max);
      values.push_back(accumulator[i]);
    }
  return reduceInPairs(values, [&](Value x, Value y) { return b.addF(x, y); });
}

/// Takes a row's scores into its maximum and sum, leaves their exponentials,
/// and returns what is to be multiplied with that was relative to the maximum
/// before.
Value AttentionKernel::updateRow(Strip &scores, RowState &state, unsigned row,
                                 Value max) {
  Value factor = exponential(state.max[row], max);
  Value sum = takeExponentials(scores, row, max);
  state.sum[row] = b.fma(state.sum[row], factor, sum);
  state.max[row] = max;
  return factor;
}

/// Leaves the exponentials of scores relative to the state's maxima, and adds
/// them to its sums.
void AttentionKernel::takeExponentials(Strip &scores, RowState &state) {
  for (unsigned row = 0; row < 2; ++row)
    state.sum[row] =
        b.addF(state.sum[row], takeExponentials(scores, row, state.max[row]));
}

/// Whether in some row of the warp a score is so far above what exponentials
/// are relative to that they could get large; `largest` are the lane's.
Value AttentionKernel::maximaGrow(const RowPair &largest,
                                  const RowState &state) {
  Value slack = b.f32(maxExponent / exponentScale(plan.op, scaleFirst));
  Value grows;
  for (unsigned row = 0; row < 2; ++row) {
    Value above =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, largest[row],
                              b.addF(state.max[row], slack));
    grows = grows ? b.createOrFold<arith::OrIOp>(grows, above) : above;
  }
  return b.any(grows);
}

/// Takes the lane's `largest` scores into the state, and returns what is to be
/// multiplied with that is relative to the maxima before.
RowPair AttentionKernel::raiseState(const RowPair &largest, RowState &state) {
  RowPair factors;
  for (unsigned row = 0; row < 2; ++row) {
    Value max = b.maxOverQuad(b.maxF(largest[row], state.max[row]));
    factors[row] = exponential(state.max[row], max);
    state.max[row] = max;
    state.sum[row] = b.mulF(state.sum[row], factors[row]);
  }
  return factors;
}

void AttentionKernel::scale(MutableArrayRef<Accumulator> output,
                            const RowPair &factors) {
  for (Accumulator &accumulator : output)
    for (unsigned i = 0; i < 4; ++i)
      accumulator[i] = b.mulF(accumulator[i], factors[i / 2]);
}

/// Raises the maxima, and scales the output to them, only where that is needed:
/// seldom, behind the first tile. What is divided by in the end is relative to
/// the same number as what is divided, whichever that is: nothing is lost.
Growth AttentionKernel::raiseMaxima(const Strip &scores, RowState &state,
                                    MutableArrayRef<Accumulator> output) {
  RowPair largest = {largestOf(b, scores, 0), largestOf(b, scores, 1)};
  Value grows = maximaGrow(largest, state);
  Values kept, scaled;
  append(kept, state);
  append(kept, output);
  kept.append(2, LLVM::PoisonOp::create(b, b.getF32Type()));
  auto branch = scf::IfOp::create(b, ValueRange(kept).getTypes(), grows,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, kept);
  b.setInsertionPointToStart(branch.thenBlock());
  RowPair factors = raiseState(largest, state);
  scale(output, factors);
  append(scaled, state);
  append(scaled, output);
  llvm::append_range(scaled, factors);
  scf::YieldOp::create(b, scaled);
  ValueRange results = branch.getResults();
  state = takeRows(results);
  llvm::copy(takeStrip(results, output.size()), output.begin());
  return {grows, takePair(results)};
}

/// What raiseMaxima() does to its output.
void AttentionKernel::scaleWhereGrown(const Growth &growth,
                                      MutableArrayRef<Accumulator> output) {
  if (output.empty())
    return;
  Values kept, scaled;
  append(kept, output);
  auto branch = scf::IfOp::create(b, ValueRange(kept).getTypes(), growth.grows,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, kept);
  b.setInsertionPointToStart(branch.thenBlock());
  scale(output, growth.factors);
  append(scaled, output);
  scf::YieldOp::create(b, scaled);
  ValueRange results = branch.getResults();
  llvm::copy(takeStrip(results, output.size()), output.begin());
}

/// What the streams' exponentials are multiplied by in the difference of maps;
/// 0 for rows without keys.
SmallVector<RowPair>
AttentionKernel::mapFactors(MutableArrayRef<RowState> states) {
  SmallVector<RowPair> factors;
  for (auto [stream, state] : llvm::enumerate(states)) {
    // The lanes of a row agree on its maximum.
    for (Value &sum : state.sum)
      sum = b.sumOverQuad(sum);
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
