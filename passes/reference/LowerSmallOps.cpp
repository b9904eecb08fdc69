//===- LowerSmallOps.cpp - rope, rms_norm and lambda as plain linalg -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/reference/Passes.h"
#include "passes/reference/Patterns.h"
#include "passes/support/LinalgBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace diff;

namespace {

SmallVector<OpFoldResult> getSizes(OpBuilder &builder, Location loc,
                                   Value value) {
  return tensor::getMixedSizes(builder, loc, value);
}

//===----------------------------------------------------------------------===//
// rope
//===----------------------------------------------------------------------===//

/// The elements of the last dim that are `x` (first) or `y` (second) of a pair.
struct PairHalf {
  int64_t offset, stride;
};

Value sliceLast(ImplicitLocOpBuilder &b, Value value, PairHalf half,
                int64_t size) {
  SmallVector<OpFoldResult> sizes = getSizes(b, b.getLoc(), value);
  SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  offsets.back() = b.getIndexAttr(half.offset);
  strides.back() = b.getIndexAttr(half.stride);
  sizes.back() = b.getIndexAttr(size);
  return tensor::ExtractSliceOp::create(b, value, offsets, sizes, strides);
}

Value insertLast(ImplicitLocOpBuilder &b, Value part, Value into,
                 PairHalf half) {
  SmallVector<OpFoldResult> sizes = getSizes(b, b.getLoc(), part);
  SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  offsets.back() = b.getIndexAttr(half.offset);
  strides.back() = b.getIndexAttr(half.stride);
  return tensor::InsertSliceOp::create(b, part, into, offsets, sizes, strides);
}

/// One half of every pair is rotated by one generic:
/// `own * cos + sign * other * sin`.
struct LowerRope : OpRewritePattern<RopeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RopeOp op,
                                PatternRewriter &rewriter) const override {
    auto inputType = dyn_cast<RankedTensorType>(op.getInput().getType());
    if (!inputType)
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    int64_t headDim = inputType.getShape().back(), pairs = headDim / 2;
    bool interleaved = op.getStyle() == RopeStyle::Interleaved;
    PairHalf first = {0, interleaved ? 2 : 1};
    PairHalf second = {interleaved ? 1 : pairs, first.stride};
    bool perElement =
        cast<RankedTensorType>(op.getCos().getType()).getShape().back() ==
        headDim;

    Value x = sliceLast(b, op.getInput(), first, pairs);
    Value y = sliceLast(b, op.getInput(), second, pairs);
    Value result = op.getInit();
    for (bool isFirst : {true, false}) {
      PairHalf half = isFirst ? first : second;
      Value cos = op.getCos(), sin = op.getSin();
      if (perElement) {
        cos = sliceLast(b, cos, half, pairs);
        sin = sliceLast(b, sin, half, pairs);
      }
      Value out = sliceLast(b, result, half, pairs);
      Value rotated = rotate(b, isFirst ? x : y, isFirst ? y : x, cos, sin,
                             op.getTableMap(), out, isFirst);
      result = insertLast(b, rotated, result, half);
    }
    rewriter.replaceOp(op, result);
    return success();
  }

  static Value rotate(ImplicitLocOpBuilder &b, Value own, Value other,
                      Value cos, Value sin, AffineMap tableMap, Value out,
                      bool subtract) {
    Type type = getComputeType(getElementTypeOrSelf(own));
    AffineMap identity = b.getMultiDimIdentityMap(tableMap.getNumDims());
    return buildGeneric(
        b,
        {{own, identity}, {other, identity}, {cos, tableMap}, {sin, tableMap}},
        {out, identity},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          SmallVector<Value> wide;
          for (Value scalar : s.drop_back())
            wide.push_back(castFloat(b, scalar, type));
          Value kept = arith::MulFOp::create(b, wide[0], wide[2]);
          Value crossed = arith::MulFOp::create(b, wide[1], wide[3]);
          Value sum = subtract
                          ? arith::SubFOp::create(b, kept, crossed).getResult()
                          : arith::AddFOp::create(b, kept, crossed).getResult();
          return castFloat(b, sum, s.back().getType());
        },
        "rotate");
  }
};

//===----------------------------------------------------------------------===//
// rms_norm
//===----------------------------------------------------------------------===//

struct LowerRmsNorm : OpRewritePattern<RmsNormOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RmsNormOp op,
                                PatternRewriter &rewriter) const override {
    auto inputType = dyn_cast<RankedTensorType>(op.getInput().getType());
    if (!inputType)
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Type type = getComputeType(inputType.getElementType());
    unsigned rank = inputType.getRank();
    AffineMap identity = b.getMultiDimIdentityMap(rank);
    AffineMap rowMap = identity.dropResult(rank - 1);
    AffineMap lastMap = AffineMap::get(rank, 0, b.getAffineDimExpr(rank - 1));

    SmallVector<OpFoldResult> sizes = getSizes(b, op.getLoc(), op.getInput());
    Value squares = buildGeneric(
        b, {{op.getInput(), identity}},
        {buildFilled(b, ArrayRef(sizes).drop_back(), type, 0.0), rowMap},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value x = castFloat(b, s[0], type);
          return arith::AddFOp::create(b, s[1], arith::MulFOp::create(b, x, x));
        },
        "sum of squares");
    Value size = getValueOrCreateConstantIndexOp(b, op.getLoc(), sizes.back());
    Value integer = arith::IndexCastOp::create(b, b.getI64Type(), size);
    Value count = arith::SIToFPOp::create(b, type, integer);

    SmallVector<Access> inputs = {{op.getInput(), identity}, {squares, rowMap}};
    if (op.getWeight())
      inputs.push_back({op.getWeight(), lastMap});
    Value result = buildGeneric(
        b, inputs, {op.getInit(), identity},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value mean = arith::DivFOp::create(b, s[1], count);
          Value shifted = arith::AddFOp::create(
              b, mean, buildFloat(b, type, op.getEps().convertToDouble()));
          Value scaled = arith::MulFOp::create(
              b, castFloat(b, s[0], type), math::RsqrtOp::create(b, shifted));
          if (op.getWeight())
            scaled = arith::MulFOp::create(b, scaled, castFloat(b, s[2], type));
          if (!op.getFactor().isExactlyValue(1.0))
            scaled = arith::MulFOp::create(
                b, scaled,
                buildFloat(b, type, op.getFactor().convertToDouble()));
          return castFloat(b, scaled, s.back().getType());
        },
        "scale");
    rewriter.replaceOp(op, result);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// lambda
//===----------------------------------------------------------------------===//

struct LowerLambda : OpRewritePattern<LambdaOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(LambdaOp op,
                                PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Type storage = getElementTypeOrSelf(op.getResult());
    Type type = getComputeType(getElementTypeOrSelf(op.getQuery1()));
    AffineMap vector = b.getMultiDimIdentityMap(1);
    AffineMap scalar = AffineMap::get(1, 0, b.getContext());
    AffineMap nothing = AffineMap::get(0, 0, b.getContext());
    auto dot = [&](Value query, Value key) {
      return buildGeneric(
          b, {{query, vector}, {key, vector}},
          {buildFilled(b, {}, type, 0.0), scalar},
          [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
            Value product = arith::MulFOp::create(b, castFloat(b, s[0], type),
                                                  castFloat(b, s[1], type));
            return arith::AddFOp::create(b, s[2], product);
          },
          "lambda dot");
    };
    Value dot1 = dot(op.getQuery1(), op.getKey1());
    Value dot2 = dot(op.getQuery2(), op.getKey2());
    Value empty = tensor::EmptyOp::create(b, ArrayRef<OpFoldResult>{}, storage);
    Value result = buildGeneric(
        b, {{dot1, nothing}, {dot2, nothing}}, {empty, nothing},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value difference = arith::SubFOp::create(
              b, math::ExpOp::create(b, s[0]), math::ExpOp::create(b, s[1]));
          Value init = buildFloat(b, type, op.getInit().convertToDouble());
          return castFloat(b, arith::AddFOp::create(b, difference, init),
                           storage);
        },
        "lambda");
    rewriter.replaceOp(op, result);
    return success();
  }
};

} // namespace

void diff::populateLowerSmallOpPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerRope, LowerRmsNorm, LowerLambda>(patterns.getContext());
}
