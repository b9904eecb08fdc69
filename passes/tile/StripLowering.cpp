//===- StripLowering.cpp - A tile of attention as strip loops -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/StripLowering.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace diff;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

StripLowering::StripLowering(ImplicitLocOpBuilder &builder, AttentionOp op,
                             const StripOptions &options)
    : b(builder), op(op), dims(op.getDims()), options(options),
      type(getComputeType(getElementTypeOrSelf(op.getQuery1()))),
      chunkDim(dims.numDims) {
  for (unsigned dim = 0; dim < dims.numDims; ++dim)
    sizes.push_back(op.getDimSize(b, dim));
  numRows = sizes[dims.m];
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  lanes = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), s0.ceilDiv(options.rowMultiple) * options.rowMultiple,
      {numRows});
  sizes[dims.m] = lanes;
  sizes.push_back(affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), s0.ceilDiv(options.keyChunk), {sizes[dims.n]}));
  // The scale goes with log2(e) where exponentials are taken, but for its sign,
  // on which it depends which score is the largest; 0 is no scale to do so
  // with.
  double scale = op.getScale().convertToDouble();
  queryFactor = scale > 0 ? 1 : scale < 0 ? -1 : 0;
  scoreFactor = scale == 0 || op.getMask() ? 1 : std::fabs(scale) * M_LOG2E;
  rowMap = mapOf({dims.m});
  scoreMap = mapOf({dims.n, dims.m});
  chunkRowMap = mapOf({chunkDim, dims.m});
  oneChunkMap = AffineMap::get(
      dims.numDims + 1, 0,
      {b.getAffineConstantExpr(0), b.getAffineDimExpr(dims.m)}, b.getContext());
}

//===----------------------------------------------------------------------===//
// Slices and layouts
//===----------------------------------------------------------------------===//

AffineMap StripLowering::mapOf(ArrayRef<unsigned> some) {
  return AffineMap::getMultiDimMapWithTargets(dims.numDims + 1, some,
                                              b.getContext());
}

SmallVector<OpFoldResult> StripLowering::sizesOf(AffineMap map) {
  SmallVector<OpFoldResult> result;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    result.push_back(dim ? sizes[dim.getPosition()]
                         : OpFoldResult(b.getIndexAttr(1)));
  }
  return result;
}

Value StripLowering::toValue(OpFoldResult size) {
  return getValueOrCreateConstantIndexOp(b, b.getLoc(), size);
}

Value StripLowering::infinity(ImplicitLocOpBuilder &b, double sign) {
  return buildFloat(b, type, sign * kInfinity);
}

Value StripLowering::isMinusInfinity(ImplicitLocOpBuilder &b, Value v) {
  return arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, v,
                               infinity(b, -1));
}

/// The operand with a map that has 0 for its batch dims, which are all of size
/// 1. (A slice that drops them would be canonicalised to another one where row,
/// score or value dims are of size 1 as well.)
Access StripLowering::dropBatch(OpOperand &operand) {
  SmallVector<AffineExpr> replacements;
  for (unsigned dim = 0; dim < dims.numDims; ++dim)
    replacements.push_back(dims.isBatch(dim) ? b.getAffineConstantExpr(0)
                                             : b.getAffineDimExpr(dim));
  AffineMap map = op.getMap(operand).replaceDimsAndSymbols(
      replacements, {}, dims.numDims + 1, /*numResultSyms=*/0);
  return {operand.get(), map};
}

/// A copy of what varies by row, with zeros in the rows beyond the tile's own.
Access StripLowering::padRows(Access access) {
  if (!access.map.isFunctionOfDim(dims.m))
    return access;
  SmallVector<unsigned> order;
  for (unsigned dim = 0; dim < dims.numDims; ++dim)
    if (dim != dims.m && access.map.isFunctionOfDim(dim))
      order.push_back(dim);
  order.push_back(dims.m);
  Access padded = {{}, mapOf(order)};
  if (!arePadded())
    padded.value = tensor::EmptyOp::create(b, sizesOf(padded.map), type);
  else
    padded.value = buildFilled(b, sizesOf(padded.map), type, 0.0);
  Access part = rowsOf(padded, numRows);
  part.value = buildGeneric(
      b, {access}, part,
      [&](ImplicitLocOpBuilder &b, ValueRange s) {
        return castFloat(b, s[0], type);
      },
      "pack_rows");
  if (!arePadded())
    return part;
  SmallVector<OpFoldResult> offsets(order.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(order.size(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> partSizes = sizesOf(padded.map);
  partSizes.back() = numRows;
  padded.value = tensor::InsertSliceOp::create(b, part.value, padded.value,
                                               offsets, partSizes, strides);
  return padded;
}

/// Rows [0, first) of `access`, whose last dim is the row.
Access StripLowering::rowsOf(Access access, OpFoldResult first) {
  if (first == lanes)
    return access;
  SmallVector<OpFoldResult> partSizes;
  for (unsigned i = 0, e = access.map.getNumResults(); i + 1 < e; ++i)
    partSizes.push_back(tensor::getMixedSize(b, b.getLoc(), access.value, i));
  partSizes.push_back(first);
  SmallVector<OpFoldResult> offsets(partSizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(partSizes.size(), b.getIndexAttr(1));
  Value part = tensor::ExtractSliceOp::create(b, access.value, offsets,
                                              partSizes, strides);
  return {part, access.map};
}

/// Key rows [chunk, chunk + size) of `access`, if it has key rows at all.
Access StripLowering::chunkOf(Access access, Value chunk, OpFoldResult size) {
  if (!access.map.isFunctionOfDim(dims.n))
    return access;
  SmallVector<OpFoldResult> offsets, partSizes, strides;
  for (auto [index, expr] : llvm::enumerate(access.map.getResults())) {
    bool isKey = expr == b.getAffineDimExpr(dims.n);
    offsets.push_back(isKey ? OpFoldResult(chunk) : b.getIndexAttr(0));
    partSizes.push_back(
        isKey ? size
              : tensor::getMixedSize(b, b.getLoc(), access.value, index));
    strides.push_back(b.getIndexAttr(1));
  }
  Value part = tensor::ExtractSliceOp::create(b, access.value, offsets,
                                              partSizes, strides);
  return {part, access.map};
}

/// `part` as the key rows [chunk, chunk + size) of a strip.
Value StripLowering::insertInto(Value part, Access into, Value chunk,
                                OpFoldResult size) {
  SmallVector<OpFoldResult> offsets = {chunk, b.getIndexAttr(0)};
  SmallVector<OpFoldResult> partSizes = {size, lanes};
  SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
  return tensor::InsertSliceOp::create(b, part, into.value, offsets, partSizes,
                                       strides);
}

/// `part`, [1, row], as one row of [chunk, row].
Value StripLowering::insertRow(Value part, Value into, Value row) {
  return insertInto(part, {into, chunkRowMap}, row, b.getIndexAttr(1));
}

/// A loop over the chunks of the visible keys, the last one cut to size.
SmallVector<Value> StripLowering::chunkLoop(ValueRange carried,
                                            ChunkBody body) {
  Value step = arith::ConstantIndexOp::create(b, options.keyChunk);
  auto loop = scf::ForOp::create(b, firstKey, endKey, step, carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value chunk = loop.getInductionVar();
  AffineExpr d0, s0;
  bindDims(b.getContext(), d0);
  bindSymbols(b.getContext(), s0);
  AffineMap map =
      AffineMap::get(1, 1, {s0 - d0, b.getAffineConstantExpr(options.keyChunk)},
                     b.getContext());
  OpFoldResult size = affine::makeComposedFoldedAffineMin(
      b, b.getLoc(), map, {OpFoldResult(chunk), OpFoldResult(endKey)});
  scf::YieldOp::create(b, body(chunk, size, loop.getRegionIterArgs()));
  return llvm::to_vector_of<Value>(loop.getResults());
}

/// Which chunk begins at key `chunk`, counted from the first that is seen.
Value StripLowering::chunkNumber(Value chunk) {
  AffineExpr s0, s1;
  bindSymbols(b.getContext(), s0, s1);
  return toValue(affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), (s0 - s1).floorDiv(options.keyChunk),
      {OpFoldResult(chunk), OpFoldResult(firstKey)}));
}

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
  auto choice = scf::IfOp::create(b, TypeRange(scores.getType()),
                                  isChunkPartlySeen(chunk, size),
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.elseBlock());
  scf::YieldOp::create(b, scores);
  b.setInsertionPointToStart(choice.thenBlock());
  Value hidden = buildGeneric(
      b, {}, {scores, scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value row = buildIndex(b, {scoreMap}, dims.m);
        Value key = buildIndex(b, {scoreMap}, dims.n);
        // Key minus row, in the tile's own numbers, against what is seen.
        Value distance = arith::SubIOp::create(b, key, row);
        Value last = arith::SubIOp::create(b, position, chunk);
        Value seen =
            arith::CmpIOp::create(b, arith::CmpIPredicate::sle, distance, last);
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
  scf::YieldOp::create(b, hidden);
  return choice.getResult(0);
}

/// Scaled scores and the additive mask, in the exponential's base, or -inf
/// where a boolean one is false. A mask that varies by row is first turned
/// round, like the query.
Value StripLowering::addMask(Value scores, Value chunk, OpFoldResult size) {
  if (!op.getMask())
    return scores;
  Access mask = chunkOf(dropBatch(op.getMaskMutable()[0]), chunk, size);
  bool hasRows = mask.map.isFunctionOfDim(dims.m);
  auto toAddend = [&](ImplicitLocOpBuilder &b, Value s) -> Value {
    if (s.getType().isInteger(1))
      return arith::SelectOp::create(b, s, buildFloat(b, type, 0.0),
                                     infinity(b, -1));
    return arith::MulFOp::create(b, castFloat(b, s, type),
                                 buildFloat(b, type, M_LOG2E));
  };
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
  if (part.value == scores)
    return masked;
  SmallVector<OpFoldResult> offsets(2, b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
  return tensor::InsertSliceOp::create(b, masked, scores, offsets,
                                       ArrayRef<OpFoldResult>{size, numRows},
                                       strides);
}

//===----------------------------------------------------------------------===//
// Scores, exponentials and their statistics
//===----------------------------------------------------------------------===//

/// The query with the row as its last dim, and the key.
StripLowering::Stream StripLowering::buildStream(OpOperand &query,
                                                 OpOperand &key) {
  Access rows = dropBatch(query);
  Access packed = {{}, mapOf({dims.d, dims.m})};
  if (arePadded())
    packed.value = buildFilled(b, sizesOf(packed.map), type, 0.0);
  else
    packed.value = tensor::EmptyOp::create(b, sizesOf(packed.map), type);
  Value part = buildGeneric(
      b, {rows}, rowsOf(packed, numRows),
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value q = castFloat(b, s[0], type);
        if (queryFactor == 1)
          return q;
        return arith::MulFOp::create(b, q, buildFloat(b, type, queryFactor));
      },
      "pack_query");
  if (!arePadded())
    return {{part, packed.map}, dropBatch(key)};
  SmallVector<OpFoldResult> offsets(2, b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
  packed.value = tensor::InsertSliceOp::create(
      b, part, packed.value, offsets,
      ArrayRef<OpFoldResult>{sizes[dims.d], numRows}, strides);
  return {packed, dropBatch(key)};
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
  return buildGeneric(
      b, {chunkOf(stream.key, chunk, size), stream.query}, part,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value k = castFloat(b, s[0], type);
        return arith::AddFOp::create(b, s[2],
                                     arith::MulFOp::create(b, k, s[1]));
      },
      "qk");
}

/// The largest scaled score of each row.
Value StripLowering::buildMaximum(Value scores, Access target) {
  target.value =
      linalg::FillOp::create(b, infinity(b, -1), target.value).getResult(0);
  target.value = buildGeneric(
      b, {{scores, scoreMap}}, target,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::MaximumFOp::create(b, s[0], s[1]);
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
  for (unsigned i = 0; i < streams.size(); ++i)
    for (AffineMap map : {scoreMap, chunkRowMap, chunkRowMap})
      carried.push_back(tensor::EmptyOp::create(b, sizesOf(map), type));
  auto body = [&](Value chunk, OpFoldResult size, ValueRange whole) {
    SmallVector<Value> next;
    Value number = chunkNumber(chunk);
    auto rowOf = [&](Value statistics) -> Access {
      SmallVector<OpFoldResult> offsets = {number, b.getIndexAttr(0)};
      SmallVector<OpFoldResult> partSizes = {b.getIndexAttr(1), lanes};
      SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
      Value row = tensor::ExtractSliceOp::create(b, statistics, offsets,
                                                 partSizes, strides);
      return {row, oneChunkMap};
    };
    for (auto [i, stream] : llvm::enumerate(streams)) {
      Access strip = {whole[3 * i], scoreMap};
      Value scores =
          buildScores(stream, chunkOf(strip, chunk, size), chunk, size);
      Value maximum = buildMaximum(scores, rowOf(whole[3 * i + 1]));
      auto [e, sum] = exponentiate(scores, maximum, rowOf(whole[3 * i + 2]));
      next.push_back(insertInto(e, strip, chunk, size));
      next.push_back(insertRow(maximum, whole[3 * i + 1], number));
      next.push_back(insertRow(sum, whole[3 * i + 2], number));
    }
    return next;
  };
  SmallVector<Value> results = chunkLoop(carried, body);
  SmallVector<Strip> strips;
  for (unsigned i = 0; i < results.size(); i += 3)
    strips.push_back({results[i], results[i + 1], results[i + 2]});
  return strips;
}

//===----------------------------------------------------------------------===//
// The product with the value
//===----------------------------------------------------------------------===//

/// By chunk and row, what makes probabilities of exponentials: the correction
/// from the chunk's maximum to the row's, divided by the row's sum, times
/// lambda; 0 for a row that saw nothing.
Value StripLowering::buildMultipliers(const Strip &strip, Access *lambda) {
  AffineExpr s0, s1;
  bindSymbols(b.getContext(), s0, s1);
  Value span =
      arith::MaxSIOp::create(b, arith::ConstantIndexOp::create(b, 0),
                             arith::SubIOp::create(b, endKey, firstKey));
  OpFoldResult count = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), s0.ceilDiv(options.keyChunk), {OpFoldResult(span)});
  auto seen = [&](Value statistics) -> Access {
    SmallVector<OpFoldResult> offsets(2, b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
    Value part = tensor::ExtractSliceOp::create(
        b, statistics, offsets, ArrayRef<OpFoldResult>{count, lanes}, strides);
    return {part, chunkRowMap};
  };
  Access maxima = seen(strip.maxima), sums = seen(strip.sums);
  Access row = {buildFilled(b, {lanes}, type, -kInfinity), rowMap};
  row.value = buildGeneric(
      b, {maxima}, row,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::MaximumFOp::create(b, s[0], s[1]);
      },
      "last_max");
  maxima.value = buildGeneric(
      b, {row}, maxima,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value e = math::Exp2Op::create(b, arith::SubFOp::create(b, s[1], s[0]));
        return arith::SelectOp::create(b, isMinusInfinity(b, s[1]),
                                       buildFloat(b, type, 0.0), e);
      },
      "correction");
  Access total = {buildFilled(b, {lanes}, type, 0.0), rowMap};
  total.value = buildGeneric(
      b, {maxima, sums}, total,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::AddFOp::create(b, s[2],
                                     arith::MulFOp::create(b, s[0], s[1]));
      },
      "row_sum");
  SmallVector<Access> inputs;
  if (lambda)
    inputs.push_back(*lambda);
  total.value = buildGeneric(
      b, inputs, total,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value zero = buildFloat(b, type, 0.0);
        Value none =
            arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, s.back(), zero);
        Value numerator =
            lambda ? castFloat(b, s[0], type) : buildFloat(b, type, 1.0);
        Value quotient = arith::DivFOp::create(b, numerator, s.back());
        return arith::SelectOp::create(b, none, zero, quotient);
      },
      "row_multiplier");
  return buildGeneric(
      b, {total}, maxima,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::MulFOp::create(b, s[0], s[1]);
      },
      "multiplier");
}

/// The probabilities of a chunk, in place of the first exponentials: the
/// difference of the maps.
Value StripLowering::combine(Value first, Value firstMultipliers, Value second,
                             Value secondMultipliers, Value chunk,
                             OpFoldResult size) {
  Value number = chunkNumber(chunk);
  auto rowOf = [&](Value multipliers) -> Access {
    SmallVector<OpFoldResult> offsets = {number, b.getIndexAttr(0)};
    SmallVector<OpFoldResult> partSizes = {b.getIndexAttr(1), lanes};
    SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
    Value row = tensor::ExtractSliceOp::create(b, multipliers, offsets,
                                               partSizes, strides);
    return {row, oneChunkMap};
  };
  SmallVector<Access> inputs = {rowOf(firstMultipliers)};
  if (second) {
    inputs.push_back(chunkOf({second, scoreMap}, chunk, size));
    inputs.push_back(rowOf(secondMultipliers));
  }
  return buildGeneric(
      b, inputs, chunkOf({first, scoreMap}, chunk, size),
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value p = arith::MulFOp::create(b, s.back(), s[0]);
        if (inputs.size() == 1)
          return p;
        return arith::SubFOp::create(b, p,
                                     arith::MulFOp::create(b, s[1], s[2]));
      },
      "combine");
}

/// The second loop over the chunks: [value dims, row] of sums.
Value StripLowering::applyToValue(ArrayRef<Strip> strips,
                                  ArrayRef<Value> multipliers) {
  Access value = dropBatch(op.getValueMutable());
  SmallVector<unsigned> order;
  for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim)
    order.push_back(dim);
  order.push_back(dims.m);
  AffineMap sumMap = mapOf(order);
  Value zeros = buildFilled(b, sizesOf(sumMap), type, 0.0);
  bool isDifference = strips.size() == 2;
  auto body = [&](Value chunk, OpFoldResult size, ValueRange carried) {
    Value p = combine(carried[0], multipliers[0],
                      isDifference ? strips[1].exponentials : Value(),
                      isDifference ? multipliers[1] : Value(), chunk, size);
    Value o = buildGeneric(
        b, {chunkOf(value, chunk, size), {p, scoreMap}}, {carried[1], sumMap},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value v = castFloat(b, s[0], type);
          return arith::AddFOp::create(b, s[2],
                                       arith::MulFOp::create(b, v, s[1]));
        },
        "pv");
    Value whole = insertInto(p, {carried[0], scoreMap}, chunk, size);
    return SmallVector<Value>{whole, o};
  };
  return chunkLoop({strips[0].exponentials, zeros}, body)[1];
}

/// The norm over the tile's rows, its weight and factor, and the result in its
/// own layout and type.
Value StripLowering::epilogue(Value o, Access init) {
  SmallVector<unsigned> order;
  for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim)
    order.push_back(dim);
  order.push_back(dims.m);
  Access sums = {o, mapOf(order)};
  SmallVector<Access> inputs = {rowsOf(sums, numRows)};
  if (op.getNormEps()) {
    Value elements = arith::ConstantIndexOp::create(b, 1);
    for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim)
      elements = arith::MulIOp::create(b, elements, toValue(sizes[dim]));
    Value count = arith::SIToFPOp::create(
        b, type, arith::IndexCastOp::create(b, b.getI64Type(), elements));
    Access norm = {buildFilled(b, {lanes}, type, 0.0), rowMap};
    norm.value = buildGeneric(
        b, {sums}, norm,
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          return arith::AddFOp::create(b, s[1],
                                       arith::MulFOp::create(b, s[0], s[0]));
        },
        "sum_of_squares");
    norm.value = buildGeneric(
        b, {}, norm,
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value mean = arith::DivFOp::create(b, s[0], count);
          Value eps = buildFloat(b, type, op.getNormEps()->convertToDouble());
          return math::RsqrtOp::create(b, arith::AddFOp::create(b, mean, eps));
        },
        "norm");
    // Along with the sums, before they are turned into the result's layout.
    inputs[0].value = buildGeneric(
        b, {rowsOf(norm, numRows)}, inputs[0],
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          return arith::MulFOp::create(b, s[0], s[1]);
        },
        "normalise");
  }
  if (op.getNormWeight())
    inputs.push_back(dropBatch(op.getNormWeightMutable()[0]));
  return buildGeneric(
      b, inputs, init,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value value = s[0];
        if (op.getNormWeight())
          value = arith::MulFOp::create(b, value, castFloat(b, s[1], type));
        if (!op.getFactor().isExactlyValue(1.0))
          value = arith::MulFOp::create(
              b, value, buildFloat(b, type, op.getFactor().convertToDouble()));
        return castFloat(b, value, s.back().getType());
      },
      "epilogue");
}

Value StripLowering::build() {
  findVisibleKeys();
  SmallVector<Stream> streams = {
      buildStream(op.getQuery1Mutable(), op.getKey1Mutable())};
  if (op.isDifferential())
    streams.push_back(
        buildStream(op.getQuery2Mutable()[0], op.getKey2Mutable()[0]));
  SmallVector<Strip> strips = buildStrips(streams);
  SmallVector<Value> multipliers = {buildMultipliers(strips[0], nullptr)};
  if (op.isDifferential()) {
    Access lambda = padRows(dropBatch(op.getLambdaMutable()[0]));
    multipliers.push_back(buildMultipliers(strips[1], &lambda));
  }
  return epilogue(applyToValue(strips, multipliers),
                  dropBatch(op.getInitMutable()));
}
