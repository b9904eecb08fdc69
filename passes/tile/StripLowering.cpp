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
      chunkDim(dims.numDims), halfDim(dims.numDims + 1),
      pairDim(dims.numDims + 2), pairScores(canPairScores()),
      pairValues(canPairValues()) {
  for (unsigned dim = 0; dim < dims.numDims; ++dim)
    sizes.push_back(op.getDimSize(b, dim));
  numRows = sizes[dims.m];
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  lanes = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(),
      options.rowsLast ? s0.ceilDiv(options.rowMultiple) * options.rowMultiple
                       : s0,
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
  scoreMap = mapWithRows({dims.n});
  sumMap = mapWithRows(
      llvm::to_vector(llvm::seq<unsigned>(dims.firstValue, dims.numDims)));
  chunkRowMap = mapOf({chunkDim, dims.m});
  oneChunkMap = AffineMap::get(
      numMapDims(), 0, {b.getAffineConstantExpr(0), b.getAffineDimExpr(dims.m)},
      b.getContext());
}

//===----------------------------------------------------------------------===//
// Slices and layouts
//===----------------------------------------------------------------------===//

AffineMap StripLowering::mapOf(ArrayRef<unsigned> some) {
  return AffineMap::getMultiDimMapWithTargets(numMapDims(), some,
                                              b.getContext());
}

/// Rows last, or first.
AffineMap StripLowering::mapWithRows(ArrayRef<unsigned> others) {
  SmallVector<unsigned> order(others);
  order.insert(options.rowsLast ? order.end() : order.begin(), dims.m);
  return mapOf(order);
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
      replacements, {}, numMapDims(), /*numResultSyms=*/0);
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
  Value part = buildGeneric(
      b, {access}, rowsOf(padded, numRows),
      [&](ImplicitLocOpBuilder &b, ValueRange s) {
        return castFloat(b, s[0], type);
      },
      "pack_rows");
  return {insertRows(part, padded), padded.map};
}

/// Rows [0, first) of `access`.
Access StripLowering::rowsOf(Access access, OpFoldResult first) {
  if (first == lanes)
    return access;
  SmallVector<OpFoldResult> partSizes;
  for (auto [index, expr] : llvm::enumerate(access.map.getResults()))
    partSizes.push_back(
        expr == b.getAffineDimExpr(dims.m)
            ? first
            : tensor::getMixedSize(b, b.getLoc(), access.value, index));
  SmallVector<OpFoldResult> offsets(partSizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(partSizes.size(), b.getIndexAttr(1));
  Value part = tensor::ExtractSliceOp::create(b, access.value, offsets,
                                              partSizes, strides);
  return {part, access.map};
}

/// The tile's own rows back into what `rowsOf` took them of.
Value StripLowering::insertRows(Value part, Access into) {
  if (!arePadded())
    return part;
  SmallVector<OpFoldResult> partSizes =
      tensor::getMixedSizes(b, b.getLoc(), part);
  SmallVector<OpFoldResult> offsets(partSizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(partSizes.size(), b.getIndexAttr(1));
  return tensor::InsertSliceOp::create(b, part, into.value, offsets, partSizes,
                                       strides);
}

/// A copy of a chunk in the type that is computed in, in its own order: each
/// number of it will be read for every few vectors of rows.
Access StripLowering::widen(Access access, StringRef tile) {
  if (getElementTypeOrSelf(access.value) == type)
    return access;
  SmallVector<unsigned> order;
  SmallVector<OpFoldResult> widenedSizes;
  for (auto [index, expr] : llvm::enumerate(access.map.getResults())) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim)
      continue;
    order.push_back(dim.getPosition());
    widenedSizes.push_back(
        tensor::getMixedSize(b, b.getLoc(), access.value, index));
  }
  Access widened = {tensor::EmptyOp::create(b, widenedSizes, type),
                    mapOf(order)};
  widened.value = buildGeneric(
      b, {access}, widened,
      [&](ImplicitLocOpBuilder &b, ValueRange s) {
        return castFloat(b, s[0], type);
      },
      tile);
  return widened;
}

/// `access` with `dim`, of an even size there, as two: half and pair.
Access StripLowering::splitPairs(Access access, unsigned dim) {
  auto before = cast<RankedTensorType>(access.value.getType());
  SmallVector<ReassociationIndices> groups;
  SmallVector<OpFoldResult> newSizes;
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> exprs;
  for (auto [index, expr] : llvm::enumerate(access.map.getResults())) {
    OpFoldResult size =
        tensor::getMixedSize(b, b.getLoc(), access.value, index);
    ReassociationIndices &group = groups.emplace_back();
    group.push_back(newSizes.size());
    if (expr != b.getAffineDimExpr(dim)) {
      newSizes.push_back(size);
      exprs.push_back(expr);
      shape.push_back(before.getDimSize(index));
      continue;
    }
    group.push_back(newSizes.size() + 1);
    newSizes.push_back(affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), b.getAffineSymbolExpr(0).floorDiv(2), {size}));
    newSizes.push_back(b.getIndexAttr(2));
    exprs.append({b.getAffineDimExpr(halfDim), b.getAffineDimExpr(pairDim)});
    shape.push_back(getConstantIntValue(newSizes[newSizes.size() - 2])
                        .value_or(ShapedType::kDynamic));
    shape.push_back(2);
  }
  Value split = tensor::ExpandShapeOp::create(b, before.clone(shape),
                                              access.value, groups, newSizes);
  return {split, AffineMap::get(numMapDims(), 0, exprs, b.getContext())};
}

/// [first, first + size) along `dim` of `access`, if it has that dim at all.
Access StripLowering::sliceOf(Access access, unsigned dim, Value first,
                              OpFoldResult size) {
  if (!access.map.isFunctionOfDim(dim))
    return access;
  SmallVector<OpFoldResult> offsets, partSizes, strides;
  for (auto [index, expr] : llvm::enumerate(access.map.getResults())) {
    bool isDim = expr == b.getAffineDimExpr(dim);
    offsets.push_back(isDim ? OpFoldResult(first) : b.getIndexAttr(0));
    partSizes.push_back(
        isDim ? size
              : tensor::getMixedSize(b, b.getLoc(), access.value, index));
    strides.push_back(b.getIndexAttr(1));
  }
  Value part = tensor::ExtractSliceOp::create(b, access.value, offsets,
                                              partSizes, strides);
  return {part, access.map};
}

/// Key rows [chunk, chunk + size) of a strip. With the same sizes as where they
/// are put back, which makes both one buffer.
Access StripLowering::stripChunk(Value strip, Value chunk, OpFoldResult size) {
  SmallVector<OpFoldResult> offsets, partSizes = sizesOf(scoreMap);
  for (auto [index, expr] : llvm::enumerate(scoreMap.getResults())) {
    bool isKey = expr == b.getAffineDimExpr(dims.n);
    offsets.push_back(isKey ? OpFoldResult(chunk) : b.getIndexAttr(0));
    if (isKey)
      partSizes[index] = size;
  }
  SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
  Value part =
      tensor::ExtractSliceOp::create(b, strip, offsets, partSizes, strides);
  return {part, scoreMap};
}

/// Key rows [chunk, chunk + size) of `access`, if it has key rows at all.
Access StripLowering::chunkOf(Access access, Value chunk, OpFoldResult size) {
  return sliceOf(access, dims.n, chunk, size);
}

/// One chunk's numbers by row, of all the chunks'.
Access StripLowering::chunkRowOf(Value statistics, Value number) {
  SmallVector<OpFoldResult> offsets = {number, b.getIndexAttr(0)};
  SmallVector<OpFoldResult> partSizes = {b.getIndexAttr(1), lanes};
  SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
  Value row = tensor::ExtractSliceOp::create(b, statistics, offsets, partSizes,
                                             strides);
  return {row, oneChunkMap};
}

/// `part` back as [first, first + size) along `dim` of `into`, a strip or the
/// statistics of chunks.
Value StripLowering::insertAlong(Value part, Access into, unsigned dim,
                                 Value first, OpFoldResult size) {
  SmallVector<OpFoldResult> offsets, partSizes = sizesOf(into.map), strides;
  for (auto [index, expr] : llvm::enumerate(into.map.getResults())) {
    bool isDim = expr == b.getAffineDimExpr(dim);
    offsets.push_back(isDim ? OpFoldResult(first) : b.getIndexAttr(0));
    if (isDim)
      partSizes[index] = size;
    strides.push_back(b.getIndexAttr(1));
  }
  return tensor::InsertSliceOp::create(b, part, into.value, offsets, partSizes,
                                       strides);
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

/// `value`, or where `condition` holds what `change` makes of it.
static Value changeIf(ImplicitLocOpBuilder &b, Value condition, Value value,
                      llvm::function_ref<Value()> change) {
  if (!condition)
    return value;
  auto choice = scf::IfOp::create(b, TypeRange(value.getType()), condition,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.elseBlock());
  scf::YieldOp::create(b, value);
  b.setInsertionPointToStart(choice.thenBlock());
  scf::YieldOp::create(b, change());
  return choice.getResult(0);
}

/// -inf where causal or the window hides a key, in the chunks where they do.
Value StripLowering::hideUnseen(Value scores, Value chunk, OpFoldResult size) {
  if (!op.getCausal())
    return scores;
  return changeIf(b, isChunkPartlySeen(chunk, size), scores, [&] {
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

/// Scaled scores and the additive mask, in the exponential's base, or -inf
/// where a boolean one is false. A mask that varies by row is first turned
/// round, like the query.
Value StripLowering::addMask(Value scores, Value chunk, OpFoldResult size) {
  if (!op.getMask())
    return scores;
  Access mask = chunkOf(dropBatch(op.getMaskMutable()[0]), chunk, size);
  // Where rows come last, a mask that has them has to be turned as well.
  bool hasRows = options.rowsLast && mask.map.isFunctionOfDim(dims.m);
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

/// Whether `size` is odd, where that is not known to be false.
static Value isOdd(ImplicitLocOpBuilder &b, OpFoldResult size) {
  if (std::optional<int64_t> constant = getConstantIntValue(size);
      constant && *constant % 2 == 0)
    return {};
  OpFoldResult rest = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), b.getAffineSymbolExpr(0) % 2, {size});
  Value one = arith::ConstantIndexOp::create(b, 1);
  return arith::CmpIOp::create(
      b, arith::CmpIPredicate::eq,
      getValueOrCreateConstantIndexOp(b, b.getLoc(), rest), one);
}

/// Zeros after the last key of an odd number, as the second key of its pair.
Value StripLowering::clearOddKey(Value strip, Value chunk, OpFoldResult size) {
  return changeIf(b, isOdd(b, size), strip, [&] {
    Value end = arith::AddIOp::create(b, chunk, toValue(size));
    Value zeros = buildFilled(b, {b.getIndexAttr(1), lanes}, type, 0.0);
    return insertAlong(zeros, {strip, scoreMap}, dims.n, end,
                       b.getIndexAttr(1));
  });
}

/// A chunk of the value with two keys side by side: [half, value dims, pair].
Access StripLowering::packValue(Access value, Value chunk, OpFoldResult size) {
  SmallVector<unsigned> order = {halfDim};
  SmallVector<OpFoldResult> packedSizes;
  for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim) {
    order.push_back(dim);
    packedSizes.push_back(sizes[dim]);
  }
  order.push_back(pairDim);
  packedSizes.push_back(b.getIndexAttr(2));
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  auto apply = [&](AffineExpr expr) {
    return affine::makeComposedFoldedAffineApply(b, b.getLoc(), expr, {size});
  };
  packedSizes.insert(packedSizes.begin(), apply(s0.ceilDiv(2)));
  Access packed = {tensor::EmptyOp::create(b, packedSizes, b.getBF16Type()),
                   mapOf(order)};
  OpFoldResult pairs = apply(s0.floorDiv(2));
  SmallVector<OpFoldResult> offsets(packedSizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(packedSizes.size(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> partSizes = packedSizes;
  partSizes[0] = pairs;
  Value part = tensor::ExtractSliceOp::create(b, packed.value, offsets,
                                              partSizes, strides);
  Access even = chunkOf(value, chunk, apply(s0.floorDiv(2) * 2));
  part = buildGeneric(
      b, {splitPairs(even, dims.n)}, {part, packed.map},
      [&](ImplicitLocOpBuilder &, ValueRange s) { return s[0]; }, "pack_value");
  packed.value = tensor::InsertSliceOp::create(b, part, packed.value, offsets,
                                               partSizes, strides);
  packed.value = changeIf(b, isOdd(b, size), packed.value, [&] {
    return packOddKey(value, packed, chunk, size);
  });
  return packed;
}

/// The last key of an odd number, and zeros in the other half of its pair.
Value StripLowering::packOddKey(Access value, Access packed, Value chunk,
                                OpFoldResult size) {
  SmallVector<OpFoldResult> rowSizes =
      tensor::getMixedSizes(b, b.getLoc(), packed.value);
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  SmallVector<OpFoldResult> offsets(rowSizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(rowSizes.size(), b.getIndexAttr(1));
  offsets[0] = affine::makeComposedFoldedAffineApply(b, b.getLoc(),
                                                     s0.floorDiv(2), {size});
  rowSizes[0] = b.getIndexAttr(1);
  // The chunk's last key, with its dim, now of size 1, as `half`.
  Value last =
      arith::SubIOp::create(b, arith::AddIOp::create(b, chunk, toValue(size)),
                            arith::ConstantIndexOp::create(b, 1));
  Access key = chunkOf(value, last, b.getIndexAttr(1));
  SmallVector<AffineExpr> renamed;
  for (unsigned dim = 0; dim < numMapDims(); ++dim)
    renamed.push_back(b.getAffineDimExpr(dim == dims.n ? halfDim : dim));
  key.map = key.map.replaceDimsAndSymbols(renamed, {}, numMapDims(), 0);
  Value row = buildFilled(b, rowSizes, b.getBF16Type(), 0.0);
  SmallVector<OpFoldResult> halfOffsets(rowSizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> halfSizes = rowSizes;
  halfSizes.back() = b.getIndexAttr(1);
  Value half =
      tensor::ExtractSliceOp::create(b, row, halfOffsets, halfSizes, strides);
  half = buildGeneric(
      b, {key}, {half, packed.map},
      [&](ImplicitLocOpBuilder &, ValueRange s) { return s[0]; }, "pack_value");
  row = tensor::InsertSliceOp::create(b, half, row, halfOffsets, halfSizes,
                                      strides);
  return tensor::InsertSliceOp::create(b, row, packed.value, offsets, rowSizes,
                                       strides);
}

/// The probabilities of a chunk: the difference of the maps. In place of the
/// first exponentials, or as pairs of keys.
Value StripLowering::combine(ArrayRef<Value> exponentials,
                             ArrayRef<Value> multipliers, Value chunk,
                             OpFoldResult size) {
  Value number = chunkNumber(chunk);
  OpFoldResult keys = size;
  if (pairValues)
    keys = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), b.getAffineSymbolExpr(0).ceilDiv(2) * 2, {size});
  SmallVector<Access> inputs;
  for (auto [e, multiplier] : llvm::zip(exponentials, multipliers)) {
    Access part = stripChunk(e, chunk, keys);
    inputs.push_back(pairValues ? splitPairs(part, dims.n) : part);
    inputs.push_back(chunkRowOf(multiplier, number));
  }
  Access target = inputs[0];
  Type element = type;
  if (pairValues) {
    element = b.getBF16Type();
    OpFoldResult pairs = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), b.getAffineSymbolExpr(0).ceilDiv(2), {size});
    target = {tensor::EmptyOp::create(
                  b, ArrayRef<OpFoldResult>{pairs, lanes, b.getIndexAttr(2)},
                  element),
              mapOf({halfDim, dims.m, pairDim})};
  } else {
    inputs.erase(inputs.begin());
  }
  return buildGeneric(
      b, inputs, target,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        SmallVector<Value> scalars(s);
        if (!pairValues) { // the first exponentials are the target
          scalars.insert(scalars.begin(), scalars.back());
          scalars.pop_back();
        }
        Value p = arith::MulFOp::create(b, scalars[0], scalars[1]);
        if (exponentials.size() == 2)
          p = arith::SubFOp::create(
              b, p, arith::MulFOp::create(b, scalars[2], scalars[3]));
        return castFloat(b, p, element);
      },
      "combine");
}

/// The second loop over the chunks: [value dims, row] of sums.
Value StripLowering::applyToValue(ArrayRef<Strip> strips,
                                  ArrayRef<Value> multipliers) {
  Access value = dropBatch(op.getValueMutable());
  Value zeros = buildFilled(b, sizesOf(sumMap), type, 0.0);
  auto body = [&](Value chunk, OpFoldResult size, ValueRange carried) {
    SmallVector<Value> exponentials = {carried[0]};
    if (strips.size() == 2)
      exponentials.push_back(strips[1].exponentials);
    Value p = combine(exponentials, multipliers, chunk, size);
    Access probabilities = {p, scoreMap};
    Access part;
    if (pairValues) {
      probabilities.map = mapOf({halfDim, dims.m, pairDim});
      part = packValue(value, chunk, size);
    } else {
      part = chunkOf(value, chunk, size);
      if (options.rowsLast)
        part = widen(part, "widen_value");
    }
    Value o = buildGeneric(
        b, {part, probabilities}, {carried[1], sumMap},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value v = castFloat(b, s[0], type), p = castFloat(b, s[1], type);
          return arith::AddFOp::create(b, s[2], arith::MulFOp::create(b, v, p));
        },
        "pv");
    Value strip = carried[0];
    if (!pairValues)
      strip = insertAlong(p, {strip, scoreMap}, dims.n, chunk, size);
    return SmallVector<Value>{strip, o};
  };
  return chunkLoop({strips[0].exponentials, zeros}, body)[1];
}

/// The norm over the tile's rows, its weight and factor, and the result in its
/// own layout and type.
Value StripLowering::epilogue(Value o, Access init) {
  Access sums = {o, sumMap};
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
