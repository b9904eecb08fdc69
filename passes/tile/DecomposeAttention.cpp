//===- DecomposeAttention.cpp - A tile of attention as strip loops -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/support/LinalgBuilder.h"
#include "passes/tile/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <limits>

using namespace mlir;

namespace diff {
#define GEN_PASS_DEF_DIFFDECOMPOSEATTENTION
#include "passes/tile/Passes.h.inc"
} // namespace diff

using namespace diff;

namespace {

/// Builds the strip form of one tile. Maps stay over the op's own iteration
/// space; operands' maps are 0 in their batch dims, which are all of size 1.
class StripLowering {
public:
  StripLowering(ImplicitLocOpBuilder &builder, AttentionOp op, int64_t keyChunk)
      : b(builder), op(op), dims(op.getDims()),
        type(getComputeType(getElementTypeOrSelf(op.getQuery1()))),
        keyChunk(keyChunk) {
    for (unsigned dim = 0; dim < dims.numDims; ++dim)
      sizes.push_back(op.getDimSize(b, dim));
    rowMap = mapOf({dims.m});
    scoreMap = mapOf({dims.m, dims.n});
  }

  Value build();

private:
  /// The scaled query and the key of one softmax map.
  struct Stream {
    Access query, key;
  };
  /// A row block's exponentials, and the multiplier that makes probabilities
  /// of them: 1 / l, times lambda for the second stream.
  struct Strip {
    Value exponentials;
    Value multiplier;
  };
  using ChunkBody = llvm::function_ref<SmallVector<Value>(
      Value chunk, OpFoldResult size, ValueRange carried)>;

  AffineMap mapOf(ArrayRef<unsigned> some) {
    return AffineMap::getMultiDimMapWithTargets(dims.numDims, some,
                                                b.getContext());
  }
  SmallVector<OpFoldResult> sizesOf(AffineMap map) {
    SmallVector<OpFoldResult> result;
    for (AffineExpr expr : map.getResults()) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      result.push_back(dim ? sizes[dim.getPosition()]
                           : OpFoldResult(b.getIndexAttr(1)));
    }
    return result;
  }
  Value toValue(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), size);
  }
  Value infinity(ImplicitLocOpBuilder &b, double sign) {
    return buildFloat(b, type, sign * std::numeric_limits<double>::infinity());
  }

  Access dropBatch(OpOperand &operand);
  Access chunkOf(Access access, Value chunk, OpFoldResult size);
  Value insertChunk(Value part, Access into, Value chunk, OpFoldResult size);
  SmallVector<Value> chunkLoop(ValueRange carried, ChunkBody body);
  void findVisibleKeys();
  SmallVector<Value> buildScores(ArrayRef<Stream> streams);
  Value buildScore(Stream stream, Access strip, Value chunk, OpFoldResult size);
  SmallVector<Value> exponentiate(ArrayRef<Value> scores);
  Value scaleQuery(Access query);
  Value hideKeys(Value score, Value chunk, OpFoldResult size);
  Value rowMultiplier(Value sum, Access *lambda);
  Value combine(Strip first, Strip second, Value chunk, OpFoldResult size);
  Value applyToValue(Strip first, Strip second, Access init);
  Value epilogue(Value o, Access init);

  ImplicitLocOpBuilder &b;
  AttentionOp op;
  AttentionOp::Dims dims;
  Type type;
  int64_t keyChunk;
  SmallVector<OpFoldResult> sizes;
  AffineMap rowMap, scoreMap;
  Value position; // the key index that row 0 stands at; null: not causal
  Value firstKey, endKey; // what any row of the tile sees
};

/// The operand with a map that has 0 for its batch dims, which are all of size
/// 1. (A slice that drops them would be canonicalised to another one where row,
/// score or value dims are of size 1 as well.)
Access StripLowering::dropBatch(OpOperand &operand) {
  SmallVector<AffineExpr> replacements;
  for (unsigned dim = 0; dim < dims.numDims; ++dim)
    replacements.push_back(dims.isBatch(dim) ? b.getAffineConstantExpr(0)
                                             : b.getAffineDimExpr(dim));
  AffineMap map = op.getMap(operand).replaceDimsAndSymbols(
      replacements, {}, dims.numDims, /*numResultSyms=*/0);
  return {operand.get(), map};
}

/// Key rows [chunk, chunk + size) of `access`, if it has key rows at all.
Access StripLowering::chunkOf(Access access, Value chunk, OpFoldResult size) {
  SmallVector<OpFoldResult> offsets, newSizes, strides;
  SmallVector<OpFoldResult> allSizes = sizesOf(access.map);
  for (auto [index, expr] : llvm::enumerate(access.map.getResults())) {
    bool isKey = expr == b.getAffineDimExpr(dims.n);
    offsets.push_back(isKey ? OpFoldResult(chunk) : b.getIndexAttr(0));
    newSizes.push_back(isKey ? size : allSizes[index]);
    strides.push_back(b.getIndexAttr(1));
  }
  if (!access.map.isFunctionOfDim(dims.n))
    return access;
  Value part = tensor::ExtractSliceOp::create(b, access.value, offsets,
                                              newSizes, strides);
  return {part, access.map};
}

Value StripLowering::insertChunk(Value part, Access into, Value chunk,
                                 OpFoldResult size) {
  SmallVector<OpFoldResult> offsets = {b.getIndexAttr(0), chunk};
  SmallVector<OpFoldResult> partSizes = {sizes[dims.m], size};
  SmallVector<OpFoldResult> strides(2, b.getIndexAttr(1));
  return tensor::InsertSliceOp::create(b, part, into.value, offsets, partSizes,
                                       strides);
}

/// A loop over the chunks of the visible keys, the last one cut to size.
SmallVector<Value> StripLowering::chunkLoop(ValueRange carried,
                                            ChunkBody body) {
  Value step = arith::ConstantIndexOp::create(b, keyChunk);
  auto loop = scf::ForOp::create(b, firstKey, endKey, step, carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value chunk = loop.getInductionVar();
  AffineExpr d0, s0;
  bindDims(b.getContext(), d0);
  bindSymbols(b.getContext(), s0);
  AffineMap map = AffineMap::get(
      1, 1, {s0 - d0, b.getAffineConstantExpr(keyChunk)}, b.getContext());
  OpFoldResult size = affine::makeComposedFoldedAffineMin(
      b, b.getLoc(), map, {OpFoldResult(chunk), OpFoldResult(endKey)});
  scf::YieldOp::create(b, body(chunk, size, loop.getRegionIterArgs()));
  return llvm::to_vector_of<Value>(loop.getResults());
}

/// Causal rows see keys up to their own position, the last row the most; a
/// window hides what even the first row has left behind.
void StripLowering::findVisibleKeys() {
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value numKeys = toValue(sizes[dims.n]);
  firstKey = zero;
  endKey = numKeys;
  if (!op.getCausal())
    return;
  Value numRows = toValue(sizes[dims.m]);
  position = op.getPosition();
  if (!position)
    position = arith::SubIOp::create(b, numKeys, numRows);
  Value end = arith::AddIOp::create(b, position, numRows);
  endKey =
      arith::MaxSIOp::create(b, zero, arith::MinSIOp::create(b, end, numKeys));
  if (!op.getWindow())
    return;
  Value reach = arith::ConstantIndexOp::create(b, *op.getWindow() - 1);
  Value first = arith::SubIOp::create(b, position, reach);
  firstKey = arith::MaxSIOp::create(b, zero, first);
}

/// The scale is applied to the query, once a row and score dim instead of once
/// a score.
Value StripLowering::scaleQuery(Access query) {
  Value empty = tensor::EmptyOp::create(b, sizesOf(query.map), type);
  double scale = op.getScale().convertToDouble();
  return buildGeneric(
      b, {query}, {empty, query.map},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::MulFOp::create(b, castFloat(b, s[0], type),
                                     buildFloat(b, type, scale));
      },
      "scale_query");
}

/// -inf where a row does not see a key, and the additive mask.
Value StripLowering::hideKeys(Value score, Value chunk, OpFoldResult size) {
  if (!op.getCausal() && !op.getMask())
    return score;
  SmallVector<Access> inputs;
  if (op.getMask())
    inputs.push_back(chunkOf(dropBatch(op.getMaskMutable()[0]), chunk, size));
  return buildGeneric(
      b, inputs, {score, scoreMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value value = s.back();
        if (op.getMask() && !s[0].getType().isInteger(1))
          value = arith::AddFOp::create(b, value, castFloat(b, s[0], type));
        else if (op.getMask())
          value = arith::SelectOp::create(b, s[0], value, infinity(b, -1));
        if (!op.getCausal())
          return value;
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
        return arith::SelectOp::create(b, seen, value, infinity(b, -1));
      },
      "hide");
}

/// 1 / sum, times lambda; 0 for a row that saw nothing.
Value StripLowering::rowMultiplier(Value sum, Access *lambda) {
  SmallVector<Access> inputs;
  if (lambda)
    inputs.push_back(*lambda);
  return buildGeneric(
      b, inputs, {sum, rowMap},
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
}

/// Scores of the visible keys, chunk by chunk, both streams in one loop; each
/// stream's row maximum on the way.
SmallVector<Value> StripLowering::buildScores(ArrayRef<Stream> streams) {
  SmallVector<Value> carried;
  for (unsigned i = 0; i < streams.size(); ++i) {
    carried.push_back(tensor::EmptyOp::create(b, sizesOf(scoreMap), type));
    carried.push_back(buildFilled(b, sizesOf(rowMap), type,
                                  -std::numeric_limits<double>::infinity()));
  }
  return chunkLoop(carried,
                   [&](Value chunk, OpFoldResult size, ValueRange strips) {
                     SmallVector<Value> next;
                     for (auto [i, stream] : llvm::enumerate(streams)) {
                       Access strip = {strips[2 * i], scoreMap};
                       Value score = buildScore(stream, strip, chunk, size);
                       Value maximum = buildGeneric(
                           b, {{score, scoreMap}}, {strips[2 * i + 1], rowMap},
                           [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
                             return arith::MaximumFOp::create(b, s[0], s[1]);
                           },
                           "row_max");
                       next.push_back(insertChunk(score, strip, chunk, size));
                       next.push_back(maximum);
                     }
                     return next;
                   });
}

Value StripLowering::buildScore(Stream stream, Access strip, Value chunk,
                                OpFoldResult size) {
  Access part = chunkOf(strip, chunk, size);
  part.value = linalg::FillOp::create(b, buildFloat(b, type, 0.0), part.value)
                   .getResult(0);
  Value qk = buildGeneric(
      b, {stream.query, chunkOf(stream.key, chunk, size)}, part,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value k = castFloat(b, s[1], type);
        return arith::AddFOp::create(b, s[2],
                                     arith::MulFOp::create(b, s[0], k));
      },
      "qk");
  return hideKeys(qk, chunk, size);
}

/// Scores to exponentials in place, and their row sums: (strip, sum) a stream
/// from (strip, maximum) a stream.
SmallVector<Value> StripLowering::exponentiate(ArrayRef<Value> scores) {
  SmallVector<Value> carried;
  for (unsigned i = 0; i < scores.size(); i += 2) {
    carried.push_back(scores[i]);
    carried.push_back(buildFilled(b, sizesOf(rowMap), type, 0.0));
  }
  return chunkLoop(carried, [&](Value chunk, OpFoldResult size,
                                ValueRange strips) {
    SmallVector<Value> next;
    for (unsigned i = 0; i < scores.size(); i += 2) {
      Access strip = {strips[i], scoreMap};
      Value e = buildGeneric(
          b, {{scores[i + 1], rowMap}}, chunkOf(strip, chunk, size),
          [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
            // A row that saw nothing has maximum -inf: shift it by 0.
            Value none = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                               s[0], infinity(b, -1));
            Value shift = arith::SelectOp::create(
                b, none, buildFloat(b, type, 0.0), s[0]);
            return math::ExpOp::create(b,
                                       arith::SubFOp::create(b, s[1], shift));
          },
          "exp");
      Value sum = buildGeneric(
          b, {{e, scoreMap}}, {strips[i + 1], rowMap},
          [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
            return arith::AddFOp::create(b, s[1], s[0]);
          },
          "row_sum");
      next.push_back(insertChunk(e, strip, chunk, size));
      next.push_back(sum);
    }
    return next;
  });
}

/// The probabilities of a chunk: the difference of the maps.
Value StripLowering::combine(Strip first, Strip second, Value chunk,
                             OpFoldResult size) {
  SmallVector<Access> inputs = {{first.multiplier, rowMap}};
  if (second.exponentials) {
    inputs.push_back(chunkOf({second.exponentials, scoreMap}, chunk, size));
    inputs.push_back({second.multiplier, rowMap});
  }
  return buildGeneric(
      b, inputs, chunkOf({first.exponentials, scoreMap}, chunk, size),
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value p = arith::MulFOp::create(b, s.back(), s[0]);
        if (inputs.size() == 1)
          return p;
        return arith::SubFOp::create(b, p,
                                     arith::MulFOp::create(b, s[1], s[2]));
      },
      "combine");
}

Value StripLowering::applyToValue(Strip first, Strip second, Access init) {
  Access value = dropBatch(op.getValueMutable());
  Value zeros = linalg::FillOp::create(b, buildFloat(b, type, 0.0), init.value)
                    .getResult(0);
  SmallVector<Value> result =
      chunkLoop({first.exponentials, zeros}, [&](Value chunk, OpFoldResult size,
                                                 ValueRange carried) {
        Value p = combine({carried[0], first.multiplier}, second, chunk, size);
        Value o = buildGeneric(
            b, {{p, scoreMap}, chunkOf(value, chunk, size)},
            {carried[1], init.map},
            [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
              Value v = castFloat(b, s[1], type);
              return arith::AddFOp::create(b, s[2],
                                           arith::MulFOp::create(b, s[0], v));
            },
            "pv");
        Value whole = insertChunk(p, {carried[0], scoreMap}, chunk, size);
        return SmallVector<Value>{whole, o};
      });
  return result[1];
}

/// The norm over the tile's rows, its weight and factor, and the result's
/// type. Where the sums are in the result's type it works in place.
Value StripLowering::epilogue(Value o, Access init) {
  bool inPlace = getElementTypeOrSelf(o) == getElementTypeOrSelf(init.value);
  bool plain = !op.getNormEps() && op.getFactor().isExactlyValue(1.0);
  if (inPlace && plain)
    return o;
  SmallVector<Access> inputs;
  Value count;
  if (op.getNormEps()) {
    Value zeros = buildFilled(b, sizesOf(rowMap), type, 0.0);
    Value squares = buildGeneric(
        b, {{o, init.map}}, {zeros, rowMap},
        [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
          return arith::AddFOp::create(b, s[1],
                                       arith::MulFOp::create(b, s[0], s[0]));
        },
        "sum_of_squares");
    inputs.push_back({squares, rowMap});
    Value elements = arith::ConstantIndexOp::create(b, 1);
    for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim)
      elements = arith::MulIOp::create(b, elements, toValue(sizes[dim]));
    count = arith::SIToFPOp::create(
        b, type, arith::IndexCastOp::create(b, b.getI64Type(), elements));
  }
  if (op.getNormWeight())
    inputs.push_back(dropBatch(op.getNormWeightMutable()[0]));
  if (!inPlace)
    inputs.push_back({o, init.map});
  Access target = inPlace ? Access{o, init.map} : init;
  return buildGeneric(
      b, inputs, target,
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        Value value = inPlace ? s.back() : s[s.size() - 2];
        if (op.getNormEps()) {
          Value mean = arith::DivFOp::create(b, s[0], count);
          Value eps = buildFloat(b, type, op.getNormEps()->convertToDouble());
          value = arith::MulFOp::create(
              b, value,
              math::RsqrtOp::create(b, arith::AddFOp::create(b, mean, eps)));
        }
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
  SmallVector<Stream> streams;
  auto addStream = [&](OpOperand &query, OpOperand &key) {
    Access tile = dropBatch(query);
    streams.push_back({{scaleQuery(tile), tile.map}, dropBatch(key)});
  };
  addStream(op.getQuery1Mutable(), op.getKey1Mutable());
  if (op.isDifferential())
    addStream(op.getQuery2Mutable()[0], op.getKey2Mutable()[0]);
  SmallVector<Value> strips = exponentiate(buildScores(streams));
  Strip first = {strips[0], rowMultiplier(strips[1], nullptr)};
  Strip second;
  if (op.isDifferential()) {
    Access lambda = dropBatch(op.getLambdaMutable()[0]);
    second = {strips[2], rowMultiplier(strips[3], &lambda)};
  }
  Access init = dropBatch(op.getInitMutable());
  Access sums = init;
  if (getElementTypeOrSelf(init.value) != type)
    sums.value = tensor::EmptyOp::create(b, sizesOf(init.map), type);
  return epilogue(applyToValue(first, second, sums), init);
}

struct DecomposeAttention
    : diff::impl::DiffDecomposeAttentionBase<DecomposeAttention> {
  using DiffDecomposeAttentionBase::DiffDecomposeAttentionBase;

  void runOnOperation() override {
    if (keyChunk <= 0) {
      emitError(getOperation()->getLoc())
          << "key-chunk must be positive, but is " << keyChunk.getValue();
      return signalPassFailure();
    }
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops) {
      if (!isa<RankedTensorType>(op.getInit().getType())) {
        op.emitRemark("not decomposed: it is on buffers");
        continue;
      }
      if (!isTile(op))
        continue;
      IRRewriter rewriter(op);
      ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
      Value result = StripLowering(builder, op, keyChunk).build();
      rewriter.replaceOp(op, result);
      ++numDecomposed;
    }
  }

  static bool isTile(AttentionOp op) {
    for (unsigned dim = 0; dim < op.getDims().numDims; ++dim)
      if (op.getStaticDimSize(dim) == 0) {
        op.emitRemark("not decomposed: dim d") << dim << " has size 0";
        return false;
      }
    for (unsigned dim = 0; dim < op.getDims().numBatch; ++dim)
      if (op.getStaticDimSize(dim) != 1) {
        op.emitRemark("not decomposed: batch dim d")
            << dim << " is not 1; diff-tile-attention makes it so";
        return false;
      }
    return true;
  }
};

} // namespace
