//===- ToV1.cpp - An attention as V1 with half the heads ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversions.h"
#include "Layouts.h"
#include "Parameters.h"

#include "passes/support/LinalgBuilder.h"

#include <cmath>

using namespace mlir;
using namespace diff;

namespace {

/// Dims keep their numbers as labels; those that replace the head dims have
/// labels behind them.
class V1Converter {
public:
  V1Converter(Heads &heads, bool naive);
  void convert(int64_t depth);

private:
  void splitOperands();
  Labelled label(OpOperand &operand);
  Value createLambda(NewParameters &parameters, double lambdaInit);
  AttentionOp createAttention(Value lambda);
  AffineMap getMap(ArrayRef<unsigned> labels);
  Labelled createNorm(Labelled result, NewParameters &parameters,
                      double factor);
  Value restore(Labelled result);

  Heads &heads;
  AttentionOp op;
  ImplicitLocOpBuilder builder;
  /// All heads as one dim; the KV heads of a pair of them; the two heads of a
  /// pair; pairs of a KV head; the two KV heads of a pair of them; both halves
  /// of a value as one dim.
  unsigned all, group, half, repeat, side, wide;
  /// What query heads and KV heads are split into.
  SmallVector<Part> queryParts, keyParts, valueParts;
  Labelled query1, query2, key1, key2, value;
  /// The new head dims, value dims and all dims, in the new op's order.
  SmallVector<unsigned> pairDims, valueDims, order, resultLabels;
};

} // namespace

V1Converter::V1Converter(Heads &heads, bool naive)
    : heads(heads), op(heads.op), builder(op.getLoc(), op),
      all(heads.dims.numDims), group(all + 1), half(all + 2), repeat(all + 3),
      side(all + 4), wide(all + 5) {
  int64_t groups = heads.getNumKeyHeads() / 2, repeats = heads.getGroup();
  naive = naive && repeats > 1;
  queryParts = {{group, groups}};
  if (naive) {
    queryParts.push_back({side, 2});
    repeats /= 2;
  }
  if (repeats > 1)
    queryParts.push_back({repeat, repeats});
  for (const Part &part : queryParts)
    pairDims.push_back(part.label);
  queryParts.push_back({half, 2});
  keyParts = {{group, groups}, {side, 2}};
  valueParts = {{group, groups}, {half, 2}};
}

Labelled V1Converter::label(OpOperand &operand) {
  Labelled labelled{operand.get(), {}};
  for (AffineExpr expr : op.getMap(operand).getResults())
    labelled.labels.push_back(*IndexSpace::getAsDim(expr));
  return labelled;
}

void V1Converter::splitOperands() {
  auto regroup = [&](OpOperand &operand, ArrayRef<unsigned> dims,
                     ArrayRef<Part> parts) {
    Labelled merged = merge(builder, label(operand), dims, all);
    return split(builder, merged, all, parts);
  };
  Labelled queries = regroup(op->getOpOperand(0), heads.headDims, queryParts);
  query1 = pick(builder, queries, half, 0);
  query2 = pick(builder, queries, half, 1);
  Labelled keys = regroup(op->getOpOperand(1), heads.getKeyDims(), keyParts);
  bool sameKey = llvm::is_contained(pairDims, side);
  key1 = sameKey ? keys : pick(builder, keys, side, 0);
  key2 = sameKey ? keys : pick(builder, keys, side, 1);
  value = regroup(op.getValueMutable(), heads.getKeyDims(), valueParts);
  valueDims = {half};
  for (unsigned dim = heads.dims.firstValue; dim < heads.dims.numDims; ++dim)
    valueDims.push_back(dim);
  // Both halves lie beside each other where one projection makes all heads.
  if (ArrayRef<unsigned>(value.labels).take_back(valueDims.size()) ==
      ArrayRef<unsigned>(valueDims)) {
    value = merge(builder, value, valueDims, wide);
    valueDims = {wide};
  }
}

Value V1Converter::createLambda(NewParameters &parameters, double lambdaInit) {
  SmallVector<Value> vectors;
  Type type = getComputeType(getElementTypeOrSelf(op.getQuery1()));
  for (StringRef name : {"lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2"})
    vectors.push_back(
        parameters.add(name, {heads.getScoreSize()}, type, "normal(0, 0.1)"));
  return LambdaOp::create(builder, RankedTensorType::get({}, type), vectors[0],
                          vectors[1], vectors[2], vectors[3],
                          builder.getF32FloatAttr(lambdaInit));
}

AffineMap V1Converter::getMap(ArrayRef<unsigned> labels) {
  SmallVector<AffineExpr> exprs;
  for (unsigned label : labels)
    exprs.push_back(
        builder.getAffineDimExpr(llvm::find(order, label) - order.begin()));
  return AffineMap::get(order.size(), 0, exprs, op.getContext());
}

/// The result is made with the heads behind the rows, as the model's next
/// projection wants them, and its value dims last, as the norm does.
AttentionOp V1Converter::createAttention(Value lambda) {
  for (AffineExpr expr : op.getResultMap().getResults()) {
    unsigned dim = *IndexSpace::getAsDim(expr);
    if (heads.dims.isBatch(dim) && !heads.isHead(dim))
      resultLabels.push_back(dim);
  }
  order = resultLabels;
  llvm::append_range(order, pairDims);
  order.append({heads.dims.m, heads.dims.n, heads.dims.d});
  llvm::append_range(order, valueDims);
  resultLabels.push_back(heads.dims.m);
  llvm::append_range(resultLabels, pairDims);
  llvm::append_range(resultLabels, valueDims);

  SmallVector<OpFoldResult> sizes;
  for (unsigned label : resultLabels) {
    const Part *part = llvm::find_if(
        queryParts, [&](const Part &part) { return part.label == label; });
    if (part != queryParts.end())
      sizes.push_back(builder.getIndexAttr(part->size));
    else if (label == wide)
      sizes.push_back(builder.getIndexAttr(2 * heads.getValueSize()));
    else
      sizes.push_back(
          heads.space.getSize(label).materialize(builder, builder.getLoc()));
  }
  Value init = tensor::EmptyOp::create(
      builder, sizes, getElementTypeOrSelf(op.getResult().getType()));
  TwoStreams streams{query1.tensor, key1.tensor, query2.tensor, key2.tensor,
                     value.tensor,  lambda,      init,          {}};
  for (const Labelled *operand : {&query1, &key1, &query2, &key2, &value})
    streams.maps.push_back(getMap(operand->labels));
  streams.maps.push_back(getMap({}));
  streams.maps.push_back(getMap(resultLabels));
  AffineMap mask;
  if (op.getMask())
    mask = getMap(label(*op.getMaskMutable().begin()).labels);
  return createTwoStreams(builder, op, streams, mask);
}

Labelled V1Converter::createNorm(Labelled result, NewParameters &parameters,
                                 double factor) {
  result = merge(builder, result, valueDims, wide);
  int64_t size = 2 * heads.getValueSize();
  Type element = getElementTypeOrSelf(result.tensor.getType());
  Value weight = parameters.add("subln.weight", {size}, element, "ones");
  Value init = tensor::EmptyOp::create(builder, sizesOf(builder, result.tensor),
                                       element);
  auto norm = RmsNormOp::create(builder, init.getType(), result.tensor, weight,
                                init, builder.getF32FloatAttr(1e-5f),
                                builder.getF32FloatAttr(factor));
  return {norm.getResult(), result.labels};
}

/// The result as the baseline's: head 2p + half, in its layout.
Value V1Converter::restore(Labelled result) {
  SmallVector<Part> valueParts = {{half, 2}}, headParts;
  for (unsigned dim = heads.dims.firstValue; dim < heads.dims.numDims; ++dim)
    valueParts.push_back({dim, heads.getSize(dim)});
  result = split(builder, result, wide, valueParts);
  SmallVector<unsigned> parts(pairDims);
  parts.push_back(half);
  result = merge(builder, result, parts, all);
  for (unsigned dim : heads.headDims)
    headParts.push_back({dim, heads.getSize(dim)});
  result = split(builder, result, all, headParts);
  SmallVector<unsigned> labels;
  for (AffineExpr expr : op.getResultMap().getResults())
    labels.push_back(*IndexSpace::getAsDim(expr));
  return reorder(builder, result, labels).tensor;
}

void V1Converter::convert(int64_t depth) {
  NewParameters parameters(
      op->getParentOfType<func::FuncOp>(), heads, depth,
      {"lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2", "subln.weight"});
  double lambdaInit = 0.8 - 0.6 * std::exp(-0.3 * static_cast<double>(depth));
  splitOperands();
  Value lambda = createLambda(parameters, lambdaInit);
  AttentionOp attention = createAttention(lambda);
  Labelled result{attention.getResult(), resultLabels};
  Value restored = restore(createNorm(result, parameters, 1.0 - lambdaInit));
  if (restored.getType() != op.getResult().getType())
    restored =
        tensor::CastOp::create(builder, op.getResult().getType(), restored);
  op.getResult().replaceAllUsesWith(restored);
  op.erase();
}

static LogicalResult checkHeads(Heads &heads, bool naive) {
  AttentionOp op = heads.op;
  int64_t query = heads.getNumHeads(), key = heads.getNumKeyHeads();
  if (query % 2)
    return op.emitError("v1 has half the heads, but ")
           << query << " query heads can not be halved";
  if (key % 2)
    return op.emitError("v1 has half the KV heads, but ")
           << key << " can not be halved (with " << query << " query heads)";
  int64_t group = heads.getGroup();
  if (naive && group > 1 && group % 2)
    return op.emitError("kv-mapping=naive: a pair would lie across two KV "
                        "heads, with ")
           << group << " query heads for each; kv-mapping=flash has none such";
  if (!op.getMask())
    return success();
  AffineMap mask = op.getMap(*op.getMaskMutable().begin());
  for (unsigned dim : heads.headDims)
    if (mask.isFunctionOfDim(dim))
      return op.emitError("its mask differs by head: the two maps of a pair "
                          "have one mask");
  return success();
}

LogicalResult diff::convertToV1(Heads &heads, int64_t depth, bool naive) {
  if (failed(checkHeads(heads, naive)))
    return failure();
  if (int64_t group = heads.getGroup(); group > 1)
    heads.op.emitRemark()
        << group << " query heads share a KV head: kv-mapping="
        << (naive ? "naive, both maps of a pair have one key"
                  : "flash, the two maps of a pair have keys of their own");
  V1Converter(heads, naive).convert(depth);
  return success();
}
