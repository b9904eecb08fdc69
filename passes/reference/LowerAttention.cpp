//===- LowerAttention.cpp - diff.attention as plain linalg -*- C++ -*-===//
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

#include <limits>

using namespace mlir;
using namespace diff;

namespace {

/// Builds the reference form of one attention. Scores and probabilities are
/// tensors over (batch..., m, n), row statistics over (batch..., m).
class AttentionLowering {
public:
  AttentionLowering(ImplicitLocOpBuilder &builder, AttentionOp op)
      : b(builder), op(op), dims(op.getDims()),
        type(getComputeType(getElementTypeOrSelf(op.getQuery1()))) {
    for (unsigned dim = 0; dim < dims.numDims; ++dim)
      sizes.push_back(op.getDimSize(b, dim));
    auto row = llvm::to_vector(llvm::seq<unsigned>(0, dims.m + 1));
    rowMap = mapOf(row);
    row.push_back(dims.n);
    scoreMap = mapOf(row);
  }

  Value build() {
    Value p = softmax(op.getQuery1Mutable(), op.getKey1Mutable());
    if (op.isDifferential())
      p = subtract(p,
                   softmax(op.getQuery2Mutable()[0], op.getKey2Mutable()[0]));
    return epilogue(applyToValue(p));
  }

private:
  AffineMap mapOf(ArrayRef<unsigned> some) {
    return AffineMap::getMultiDimMapWithTargets(dims.numDims, some,
                                                b.getContext());
  }

  SmallVector<OpFoldResult> sizesOf(AffineMap map) {
    SmallVector<OpFoldResult> result;
    for (AffineExpr expr : map.getResults())
      result.push_back(sizes[cast<AffineDimExpr>(expr).getPosition()]);
    return result;
  }

  Value filled(AffineMap map, double value) {
    return buildFilled(b, sizesOf(map), type, value);
  }

  Value empty(AffineMap map) {
    return tensor::EmptyOp::create(b, sizesOf(map), type);
  }

  Access access(OpOperand &operand) {
    return {operand.get(), op.getMap(operand)};
  }

  Value softmax(OpOperand &query, OpOperand &key);
  Value scores(OpOperand &query, OpOperand &key);
  Value hideKeys(Value score);
  Value subtract(Value p1, Value p2);
  Value applyToValue(Value p);
  Value epilogue(Value o);

  ImplicitLocOpBuilder &b;
  AttentionOp op;
  AttentionOp::Dims dims;
  Type type;
  SmallVector<OpFoldResult> sizes;
  AffineMap rowMap, scoreMap;
};

Value AttentionLowering::scores(OpOperand &query, OpOperand &key) {
  double scale = op.getScale().convertToDouble();
  Value product = buildGeneric(
      b, {access(query), access(key)}, {filled(scoreMap, 0.0), scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value q = castFloat(b, s[0], type), k = castFloat(b, s[1], type);
        Value qk = arith::MulFOp::create(b, q, k);
        return arith::AddFOp::create(b, s[2], qk);
      },
      "scores");
  SmallVector<Access> inputs = {{product, scoreMap}};
  if (op.getMask())
    inputs.push_back(access(op.getMaskMutable()[0]));
  return buildGeneric(
      b, inputs, {empty(scoreMap), scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value scaled =
            arith::MulFOp::create(b, s[0], buildFloat(b, type, scale));
        if (inputs.size() == 1)
          return scaled;
        if (!s[1].getType().isInteger(1))
          return arith::AddFOp::create(b, scaled, castFloat(b, s[1], type));
        Value hidden =
            buildFloat(b, type, -std::numeric_limits<double>::infinity());
        return arith::SelectOp::create(b, s[1], scaled, hidden);
      },
      "scale");
}

/// -inf where the row does not see the key.
Value AttentionLowering::hideKeys(Value score) {
  if (!op.getCausal())
    return score;
  auto toIndex = [&](OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), size);
  };
  Value position = op.getPosition();
  if (!position)
    position = arith::SubIOp::create(b, toIndex(sizes[dims.n]),
                                     toIndex(sizes[dims.m]));
  return buildGeneric(
      b, {{score, scoreMap}}, {empty(scoreMap), scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value m = buildIndex(b, {scoreMap}, dims.m);
        Value n = buildIndex(b, {scoreMap}, dims.n);
        Value last = arith::AddIOp::create(b, m, position);
        Value seen =
            arith::CmpIOp::create(b, arith::CmpIPredicate::sle, n, last);
        if (op.getWindow()) {
          Value window = arith::ConstantIndexOp::create(b, *op.getWindow());
          Value before = arith::SubIOp::create(b, last, window);
          Value near =
              arith::CmpIOp::create(b, arith::CmpIPredicate::sgt, n, before);
          seen = arith::AndIOp::create(b, seen, near);
        }
        Value hidden =
            buildFloat(b, type, -std::numeric_limits<double>::infinity());
        return arith::SelectOp::create(b, seen, s[0], hidden);
      },
      "causal");
}

/// Softmax over n; a row of -inf gives zeros.
Value AttentionLowering::softmax(OpOperand &query, OpOperand &key) {
  Value score = hideKeys(scores(query, key));
  double infinity = std::numeric_limits<double>::infinity();
  Value maximum = buildGeneric(
      b, {{score, scoreMap}}, {filled(rowMap, -infinity), rowMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::MaximumFOp::create(b, s[0], s[1]);
      },
      "row max");
  Value exponential = buildGeneric(
      b, {{score, scoreMap}, {maximum, rowMap}}, {empty(scoreMap), scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value none = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, s[1],
                                           buildFloat(b, type, -infinity));
        Value shift =
            arith::SelectOp::create(b, none, buildFloat(b, type, 0.0), s[1]);
        Value shifted = arith::SubFOp::create(b, s[0], shift);
        return math::ExpOp::create(b, shifted);
      },
      "exp");
  Value sum = buildGeneric(
      b, {{exponential, scoreMap}}, {filled(rowMap, 0.0), rowMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::AddFOp::create(b, s[0], s[1]);
      },
      "row sum");
  return buildGeneric(
      b, {{exponential, scoreMap}, {sum, rowMap}}, {empty(scoreMap), scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value zero = buildFloat(b, type, 0.0);
        Value none =
            arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, s[1], zero);
        Value quotient = arith::DivFOp::create(b, s[0], s[1]);
        return arith::SelectOp::create(b, none, zero, quotient);
      },
      "normalise");
}

Value AttentionLowering::subtract(Value p1, Value p2) {
  return buildGeneric(
      b, {{p1, scoreMap}, {p2, scoreMap}, access(op.getLambdaMutable()[0])},
      {empty(scoreMap), scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value lambda = castFloat(b, s[2], type);
        Value noise = arith::MulFOp::create(b, lambda, s[1]);
        return arith::SubFOp::create(b, s[0], noise);
      },
      "difference");
}

Value AttentionLowering::applyToValue(Value p) {
  AffineMap resultMap = op.getResultMap();
  return buildGeneric(
      b, {{p, scoreMap}, access(op.getValueMutable())},
      {filled(resultMap, 0.0), resultMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value product =
            arith::MulFOp::create(b, s[0], castFloat(b, s[1], type));
        return arith::AddFOp::create(b, s[2], product);
      },
      "apply to value");
}

/// The norm over all value dims, its weight and factor, and the result's type.
Value AttentionLowering::epilogue(Value o) {
  AffineMap resultMap = op.getResultMap();
  SmallVector<Access> inputs = {{o, resultMap}};
  if (op.getNormEps()) {
    Value squares = buildGeneric(
        b, {{o, resultMap}}, {filled(rowMap, 0.0), rowMap},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          Value square = arith::MulFOp::create(b, s[0], s[0]);
          return arith::AddFOp::create(b, s[1], square);
        },
        "sum of squares");
    inputs.push_back({squares, rowMap});
  }
  if (op.getNormWeight())
    inputs.push_back(access(op.getNormWeightMutable()[0]));
  Value count;
  for (unsigned dim = dims.firstValue; op.getNormEps() && dim < dims.numDims;
       ++dim) {
    Value size = getValueOrCreateConstantIndexOp(b, b.getLoc(), sizes[dim]);
    count = count ? arith::MulIOp::create(b, count, size) : size;
  }
  Value mean;
  if (count) {
    Value integer = arith::IndexCastOp::create(b, b.getI64Type(), count);
    mean = arith::SIToFPOp::create(b, type, integer);
  }
  return buildGeneric(
      b, inputs, {op.getInit(), resultMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value value = s[0];
        if (mean) {
          Value variance = arith::DivFOp::create(b, s[1], mean);
          Value eps = buildFloat(b, type, op.getNormEps()->convertToDouble());
          Value shifted = arith::AddFOp::create(b, variance, eps);
          value = arith::MulFOp::create(b, value,
                                        math::RsqrtOp::create(b, shifted));
        }
        if (op.getNormWeight())
          value = arith::MulFOp::create(b, value, castFloat(b, s[2], type));
        if (!op.getFactor().isExactlyValue(1.0))
          value = arith::MulFOp::create(
              b, value, buildFloat(b, type, op.getFactor().convertToDouble()));
        return castFloat(b, value, s.back().getType());
      },
      "epilogue");
}

struct LowerAttention : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (!isa<RankedTensorType>(op.getInit().getType()))
      return failure();
    ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
    rewriter.replaceOp(op, AttentionLowering(builder, op).build());
    return success();
  }
};

} // namespace

void diff::populateLowerAttentionPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerAttention>(patterns.getContext());
}
