//===- StripValue.cpp - Probabilities and their product with the value ---===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/StripLowering.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <algorithm>
#include <limits>

using namespace mlir;
using namespace diff;

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
  Access row = {
      buildFilled(b, {lanes}, type, -std::numeric_limits<double>::infinity()),
      rowMap};
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
  return changeIf(isOdd(b, size), strip, [&] {
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
  packed.value = changeIf(isOdd(b, size), packed.value, [&] {
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
/// first exponentials (a third array would not stay in the first cache), unless
/// these are of several threads; or, where products are of pairs, rounded, with
/// two keys side by side.
Access StripLowering::combine(ArrayRef<Value> exponentials,
                              ArrayRef<Value> multipliers, Value chunk,
                              OpFoldResult size) {
  Value number = chunkNumber(chunk);
  auto apply = [&](AffineExpr expr) {
    return affine::makeComposedFoldedAffineApply(b, b.getLoc(), expr, {size});
  };
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  OpFoldResult keys = pairValues ? apply(s0.ceilDiv(2) * 2) : size;
  SmallVector<Access> inputs;
  for (auto [e, multiplier] : llvm::zip(exponentials, multipliers)) {
    Access part = stripChunk(e, chunk, keys);
    inputs.push_back(pairValues ? splitPairs(part, dims.n) : part);
    inputs.push_back(chunkRowOf(multiplier, number));
  }
  Access target = inputs[0];
  Type element = pairValues ? b.getBF16Type() : type;
  if (combinesInPlace()) {
    inputs.erase(inputs.begin());
  } else {
    SmallVector<OpFoldResult> targetSizes = sizesOf(scoreMap);
    targetSizes[options.rowsLast ? 0 : 1] = size;
    if (pairValues) {
      target.map = mapOf({halfDim, dims.m, pairDim});
      targetSizes = {apply(s0.ceilDiv(2)), lanes, b.getIndexAttr(2)};
    }
    target.value = tensor::EmptyOp::create(b, targetSizes, element);
  }
  target.value = buildGeneric(
      b, inputs, target,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        SmallVector<Value> scalars(s);
        if (combinesInPlace())
          std::rotate(scalars.begin(), scalars.end() - 1, scalars.end());
        Value p = arith::MulFOp::create(b, scalars[0], scalars[1]);
        if (exponentials.size() == 2)
          p = arith::SubFOp::create(
              b, p, arith::MulFOp::create(b, scalars[2], scalars[3]));
        return castFloat(b, p, element);
      },
      "combine");
  return target;
}

/// The product of a chunk's probabilities and value, added to the sums: what
/// became of the first exponentials, and the sums.
SmallVector<Value> StripLowering::applyChunk(ArrayRef<Value> exponentials,
                                             ArrayRef<Value> multipliers,
                                             Value sums, Value chunk,
                                             OpFoldResult size) {
  Access probabilities = combine(exponentials, multipliers, chunk, size);
  Access value = dropBatch(op.getValueMutable()), part;
  if (pairValues)
    part = packValue(value, chunk, size);
  else
    part = chunkOf(value, chunk, size);
  if (!pairValues && options.rowsLast)
    part = widen(part, "widen_value");
  sums = buildGeneric(
      b, {part, probabilities}, {sums, sumMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value v = castFloat(b, s[0], type), p = castFloat(b, s[1], type);
        return arith::AddFOp::create(b, s[2], arith::MulFOp::create(b, v, p));
      },
      "pv");
  Value strip = exponentials.front();
  if (combinesInPlace())
    strip = insertAlong(probabilities.value, {strip, scoreMap}, dims.n, chunk,
                        size);
  return {strip, sums};
}

/// The second loop over the chunks: [value dims, row] of sums.
Value StripLowering::applyToValue(ArrayRef<Strip> strips,
                                  ArrayRef<Value> multipliers) {
  if (options.keyParts > 1)
    return applyToValueInParts(strips, multipliers);
  SmallVector<Value> exponentials;
  for (const Strip &strip : strips)
    exponentials.push_back(strip.exponentials);
  Value zeros = buildFilled(b, sizesOf(sumMap), type, 0.0);
  SmallVector<Value> starts = {exponentials[0], zeros};
  auto body = [&](Value chunk, OpFoldResult size, ValueRange carried) {
    exponentials[0] = carried[0];
    return applyChunk(exponentials, multipliers, carried[1], chunk, size);
  };
  return chunkLoop(starts, body)[1];
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
