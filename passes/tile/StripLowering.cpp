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
  return buildFloat(b, type, sign * std::numeric_limits<double>::infinity());
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

/// Where key `key` is in the strips at hand, which may be a part of the keys'.
Value StripLowering::inStrip(Value key) {
  return stripBase ? arith::SubIOp::create(b, key, stripBase).getResult() : key;
}

/// Where [first, first + size) along `dim` is in a strip or in the statistics
/// of chunks, as `map` lays them out.
StripLowering::Slice StripLowering::sliceAlong(AffineMap map, unsigned dim,
                                               Value first, OpFoldResult size) {
  Value at = dim == dims.n ? inStrip(first) : first;
  Slice slice;
  slice.sizes = sizesOf(map);
  slice.offsets.assign(slice.sizes.size(), b.getIndexAttr(0));
  slice.strides.assign(slice.sizes.size(), b.getIndexAttr(1));
  for (auto [index, expr] : llvm::enumerate(map.getResults())) {
    if (expr != b.getAffineDimExpr(dim))
      continue;
    slice.offsets[index] = at;
    slice.sizes[index] = size;
  }
  return slice;
}

/// Key rows [chunk, chunk + size) of a strip. With the same sizes as where they
/// are put back, which makes both one buffer.
Access StripLowering::stripChunk(Value strip, Value chunk, OpFoldResult size) {
  Slice slice = sliceAlong(scoreMap, dims.n, chunk, size);
  Value part = tensor::ExtractSliceOp::create(b, strip, slice.offsets,
                                              slice.sizes, slice.strides);
  return {part, scoreMap};
}

/// Key rows [chunk, chunk + size) of `access`, if it has key rows at all.
Access StripLowering::chunkOf(Access access, Value chunk, OpFoldResult size) {
  return sliceOf(access, dims.n, chunk, size);
}

/// One chunk's numbers by row, of all the chunks'.
Access StripLowering::chunkRowOf(Value statistics, Value number) {
  Slice slice = sliceAlong(chunkRowMap, chunkDim, number, b.getIndexAttr(1));
  Value row = tensor::ExtractSliceOp::create(b, statistics, slice.offsets,
                                             slice.sizes, slice.strides);
  return {row, oneChunkMap};
}

/// `part` back as [first, first + size) along `dim` of `into`, a strip or the
/// statistics of chunks.
Value StripLowering::insertAlong(Value part, Access into, unsigned dim,
                                 Value first, OpFoldResult size) {
  Slice slice = sliceAlong(into.map, dim, first, size);
  return tensor::InsertSliceOp::create(b, part, into.value, slice.offsets,
                                       slice.sizes, slice.strides);
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

/// Which chunk begins at key `chunk`, counted from the first of the statistics
/// at hand.
Value StripLowering::chunkNumber(Value chunk) {
  AffineExpr s0, s1;
  bindSymbols(b.getContext(), s0, s1);
  return toValue(affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), (s0 - s1).floorDiv(options.keyChunk),
      {OpFoldResult(chunk), OpFoldResult(chunkBase ? chunkBase : firstKey)}));
}

/// `value`, or where `condition` holds what `change` makes of it.
Value StripLowering::changeIf(Value condition, Value value,
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

Value StripLowering::build() {
  findVisibleKeys();
  findParts();
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
