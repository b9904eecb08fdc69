//===- StripScores.cpp - Which keys are seen, scores, exponentials -------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/StripLowering.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <cmath>

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Which keys are seen
//===----------------------------------------------------------------------===//

/// Causal rows see keys up to their own position, the last row the most; a
/// window hides what even the first row has left behind.
void StripLowering::findVisibleKeys() {
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value numKeys = toValue(sizes[dims.n]);
  firstKey = zero;
  endKey = numKeys;
  if (!op.getCausal())
    return;
  position = op.getPosition();
  if (!position)
    position = arith::SubIOp::create(b, numKeys, toValue(numRows));
  Value end = arith::AddIOp::create(b, position, toValue(numRows));
  endKey =
      arith::MaxSIOp::create(b, zero, arith::MinSIOp::create(b, end, numKeys));
  if (!op.getWindow())
    return;
  Value reach = arith::ConstantIndexOp::create(b, *op.getWindow() - 1);
  Value first = arith::SubIOp::create(b, position, reach);
  firstKey = arith::MaxSIOp::create(b, zero, first);
}

/// Whether some row of the tile does not see some key of the chunk.
Value StripLowering::isChunkPartlySeen(Value chunk, OpFoldResult size) {
  Value end = arith::AddIOp::create(b, chunk, toValue(size));
  Value last =
      arith::SubIOp::create(b, end, arith::ConstantIndexOp::create(b, 1));
  // The first row sees the fewest keys at the end,
  Value partly =
      arith::CmpIOp::create(b, arith::CmpIPredicate::sgt, last, position);
  if (!op.getWindow())
    return partly;
  // the last row those at the start.
  Value rows = toValue(numRows);
  Value beyond =
      arith::SubIOp::create(b, arith::AddIOp::create(b, position, rows),
                            arith::ConstantIndexOp::create(b, *op.getWindow()));
  return arith::OrIOp::create(
      b, partly,
      arith::CmpIOp::create(b, arith::CmpIPredicate::slt, chunk, beyond));
}

/// -inf where causal or the window hides a key, in the chunks where they do.
Value StripLowering::hideUnseen(Value scores, Value chunk, OpFoldResult size) {
  if (!op.getCausal())
    return scores;
  return changeIf(isChunkPartlySeen(chunk, size), scores, [&] {
    return buildGeneric(
        b, {}, {scores, scoreMap},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value row = buildIndex(b, {scoreMap}, dims.m);
          Value key = buildIndex(b, {scoreMap}, dims.n);
          // Key minus row, in the tile's own numbers, against what is seen.
          Value distance = arith::SubIOp::create(b, key, row);
          Value last = arith::SubIOp::create(b, position, chunk);
          Value seen = arith::CmpIOp::create(b, arith::CmpIPredicate::sle,
                                             distance, last);
          if (op.getWindow()) {
            Value window = arith::ConstantIndexOp::create(b, *op.getWindow());
            Value before = arith::SubIOp::create(b, last, window);
            seen = arith::AndIOp::create(
                b, seen,
                arith::CmpIOp::create(b, arith::CmpIPredicate::sgt, distance,
                                      before));
          }
          return arith::SelectOp::create(b, seen, s[0], infinity(b, -1));
        },
        "hide");
  });
}

/// An element of the mask as what is added to scores in the exponential's base.
/// A finite one stays finite there, the lowest number too: a row that sees
/// nothing else is the mean over all keys, and not 0.
Value StripLowering::toAddend(ImplicitLocOpBuilder &b, Value mask) {
  if (mask.getType().isInteger(1))
    return arith::SelectOp::create(b, mask, buildFloat(b, type, 0.0),
                                   infinity(b, -1));
  mask = castFloat(b, mask, type);
  const llvm::fltSemantics &semantics =
      cast<FloatType>(type).getFloatSemantics();
  Value lowest = arith::ConstantOp::create(
      b, b.getFloatAttr(type, APFloat::getLargest(semantics, true)));
  auto isBelow = [&](Value value) -> Value {
    return arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, value, lowest);
  };
  Value addend = arith::MulFOp::create(b, mask, buildFloat(b, type, M_LOG2E));
  addend = arith::SelectOp::create(b, isBelow(addend), lowest, addend);
  return arith::SelectOp::create(b, isBelow(mask), mask, addend);
}

/// Scaled scores and the additive mask, in the exponential's base, or -inf
/// where a boolean one is false. A mask that varies by row is first turned
/// round, like the query.
Value StripLowering::addMask(Value scores, Value chunk, OpFoldResult size) {
  if (!op.getMask())
    return scores;
  Access mask = chunkOf(dropBatch(op.getMaskMutable()[0]), chunk, size);
  // Where rows come last, a mask that has them has to be turned as well.
  bool hasRows = options.rowsLast && mask.map.isFunctionOfDim(dims.m);
  if (hasRows) {
    bool hasKeys = mask.map.isFunctionOfDim(dims.n);
    Access turned = {{}, hasKeys ? scoreMap : rowMap};
    SmallVector<OpFoldResult> turnedSizes;
    if (hasKeys)
      turnedSizes.push_back(size);
    turnedSizes.push_back(numRows);
    turned.value = tensor::EmptyOp::create(b, turnedSizes, type);
    turned.value = buildGeneric(
        b, {mask}, turned,
        [&](ImplicitLocOpBuilder &b, ValueRange s) {
          return toAddend(b, s[0]);
        },
        "pack_mask");
    mask = turned;
  }
  // Rows beyond the tile's own have no mask.
  Access all = {scores, scoreMap};
  Access part = hasRows ? rowsOf(all, numRows) : all;
  Value masked = buildGeneric(
      b, {mask}, part,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value addend = hasRows ? s[0] : toAddend(b, s[0]);
        double factor = std::fabs(op.getScale().convertToDouble()) * M_LOG2E;
        Value scaled =
            arith::MulFOp::create(b, s[1], buildFloat(b, type, factor));
        return arith::AddFOp::create(b, scaled, addend);
      },
      "mask");
  return part.value == scores ? masked : insertRows(masked, all);
}

//===----------------------------------------------------------------------===//
// Scores, exponentials and their statistics
//===----------------------------------------------------------------------===//

static bool isBf16(Value value) { return getElementTypeOrSelf(value).isBF16(); }

bool StripLowering::canPairScores() {
  int64_t depth = op.getStaticDimSize(dims.d);
  return options.bf16Pairs && options.rowsLast && isBf16(op.getQuery1()) &&
         !ShapedType::isDynamic(depth) && depth % 2 == 0;
}

bool StripLowering::canPairValues() {
  return options.bf16Pairs && options.rowsLast && isBf16(op.getValue()) &&
         !type.isF64();
}

/// The query with the row as its last dim (or before the pair), and the key.
StripLowering::Stream StripLowering::buildStream(OpOperand &query,
                                                 OpOperand &key) {
  Access rows = dropBatch(query), keys = dropBatch(key);
  Access packed = {{}, mapWithRows({dims.d})};
  Type element = type;
  SmallVector<OpFoldResult> packedSizes = sizesOf(packed.map);
  if (pairScores) {
    rows = splitPairs(rows, dims.d);
    keys = splitPairs(keys, dims.d);
    packed.map = mapOf({halfDim, dims.m, pairDim});
    element = b.getBF16Type();
    packedSizes = {b.getIndexAttr(op.getStaticDimSize(dims.d) / 2), lanes,
                   b.getIndexAttr(2)};
  }
  if (arePadded())
    packed.value = buildFilled(b, packedSizes, element, 0.0);
  else
    packed.value = tensor::EmptyOp::create(b, packedSizes, element);
  Value part = buildGeneric(
      b, {rows}, rowsOf(packed, numRows),
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        if (queryFactor == 1)
          return castFloat(b, s[0], element);
        Value q = castFloat(b, s[0], type);
        q = arith::MulFOp::create(b, q, buildFloat(b, type, queryFactor));
        return castFloat(b, q, element);
      },
      "pack_query");
  packed.value = insertRows(part, packed);
  return {packed, keys};
}

/// Scores of a chunk, yet to be multiplied by `scoreFactor`.
Value StripLowering::buildScores(const Stream &stream, Access part, Value chunk,
                                 OpFoldResult size) {
  Value scores = buildProduct(stream, part, chunk, size);
  return hideUnseen(addMask(scores, chunk, size), chunk, size);
}

Value StripLowering::buildProduct(const Stream &stream, Access part,
                                  Value chunk, OpFoldResult size) {
  part.value = linalg::FillOp::create(b, buildFloat(b, type, 0.0), part.value)
                   .getResult(0);
  Access keys = chunkOf(stream.key, chunk, size);
  if (!pairScores && options.rowsLast)
    keys = widen(keys, "widen_key");
  return buildGeneric(
      b, {keys, stream.query}, part,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value k = castFloat(b, s[0], type), q = castFloat(b, s[1], type);
        return arith::AddFOp::create(b, s[2], arith::MulFOp::create(b, k, q));
      },
      "qk");
}

/// The larger of the two, or `sofar` where `score` is NaN, whose exponential
/// will be heard of: one instruction where maximumf is three. Along vectors of
/// keys it has to be an op that can be taken apart.
Value StripLowering::buildMaximumOf(ImplicitLocOpBuilder &b, Value score,
                                    Value sofar) {
  if (!options.rowsLast)
    return arith::MaximumFOp::create(b, score, sofar);
  Value isLarger =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, score, sofar);
  return arith::SelectOp::create(b, isLarger, score, sofar);
}

/// The largest scaled score of each row.
Value StripLowering::buildMaximum(Value scores, Access target) {
  target.value =
      linalg::FillOp::create(b, infinity(b, -1), target.value).getResult(0);
  target.value = buildGeneric(
      b, {{scores, scoreMap}}, target,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return buildMaximumOf(b, s[0], s[1]);
      },
      "row_max");
  if (scoreFactor == 1)
    return target.value;
  return buildGeneric(
      b, {}, target,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::MulFOp::create(b, s[0], buildFloat(b, type, scoreFactor));
      },
      "scale_max");
}

/// Scores to exponentials in place, and on the way their sums by row.
std::pair<Value, Value> StripLowering::exponentiate(Value scores, Value maximum,
                                                    Access sum) {
  sum.value = linalg::FillOp::create(b, buildFloat(b, type, 0.0), sum.value)
                  .getResult(0);
  SmallVector<AffineMap> maps =
      compressUnusedDims({oneChunkMap, scoreMap, sum.map});
  auto both = linalg::GenericOp::create(
      b, TypeRange{scores.getType(), sum.value.getType()}, ValueRange{maximum},
      ValueRange{scores, sum.value}, maps,
      SmallVector<utils::IteratorType>{utils::IteratorType::parallel,
                                       utils::IteratorType::reduction},
      [&](OpBuilder &nested, Location loc, ValueRange s) {
        ImplicitLocOpBuilder b(loc, nested);
        // Rows that saw nothing have maximum -inf: shift them by 0.
        Value shift = arith::SelectOp::create(b, isMinusInfinity(b, s[0]),
                                              buildFloat(b, type, 0.0), s[0]);
        Value score = s[1];
        if (scoreFactor != 1)
          score =
              arith::MulFOp::create(b, score, buildFloat(b, type, scoreFactor));
        Value e =
            math::Exp2Op::create(b, arith::SubFOp::create(b, score, shift));
        Value total = arith::AddFOp::create(b, s[2], e);
        linalg::YieldOp::create(b, ValueRange{e, total});
      },
      SmallVector<NamedAttribute>{
          b.getNamedAttr("diff.tile", b.getStringAttr("exp_sum"))});
  return {both.getResult(0), both.getResult(1)};
}

/// One loop over the chunks: scores, their maxima, exponentials and sums, of
/// all streams.
SmallVector<StripLowering::Strip>
StripLowering::buildStrips(ArrayRef<Stream> streams) {
  SmallVector<Value> carried;
  SmallVector<OpFoldResult> stripSizes = sizesOf(scoreMap);
  if (pairValues) // the last pair's second key may not be there
    stripSizes[0] = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), b.getAffineSymbolExpr(0) + 1, {stripSizes[0]});
  for (unsigned i = 0; i < streams.size(); ++i) {
    carried.push_back(tensor::EmptyOp::create(b, stripSizes, type));
    for (int statistic = 0; statistic < 2; ++statistic)
      carried.push_back(tensor::EmptyOp::create(b, sizesOf(chunkRowMap), type));
  }
  auto body = [&](Value chunk, OpFoldResult size, ValueRange whole) {
    SmallVector<Value> next;
    Value number = chunkNumber(chunk);
    for (auto [i, stream] : llvm::enumerate(streams)) {
      Access strip = {whole[3 * i], scoreMap};
      Value scores = buildScores(stream, stripChunk(whole[3 * i], chunk, size),
                                 chunk, size);
      Value maximum =
          buildMaximum(scores, chunkRowOf(whole[3 * i + 1], number));
      auto [exponentials, sum] =
          exponentiate(scores, maximum, chunkRowOf(whole[3 * i + 2], number));
      Value e = insertAlong(exponentials, strip, dims.n, chunk, size);
      next.push_back(pairValues ? clearOddKey(e, chunk, size) : e);
      Value rows[] = {maximum, sum};
      for (auto [j, row] : llvm::enumerate(rows))
        next.push_back(insertAlong(row, {whole[3 * i + 1 + j], chunkRowMap},
                                   chunkDim, number, b.getIndexAttr(1)));
    }
    return next;
  };
  SmallVector<Value> results = options.keyParts == 1
                                   ? chunkLoop(carried, body)
                                   : buildStripsInParts(carried, body);
  SmallVector<Strip> strips;
  for (unsigned i = 0; i < results.size(); i += 3)
    strips.push_back({results[i], results[i + 1], results[i + 2]});
  return strips;
}
