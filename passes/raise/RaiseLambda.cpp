//===- RaiseLambda.cpp - Lambda in linalg as diff.lambda --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Tracer.h"
#include "passes/raise/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFRAISELAMBDA
#include "passes/raise/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {
struct Lambda {
  Value query1, key1, query2, key2;
  double init = 0.0;
};
} // namespace

/// `value` is the whole vector that `element` is read from at the dim `sum`.
static Value getVector(Tracer &tracer, const Element &element, unsigned sum) {
  Element vector = tracer.traceLayout(element);
  if (!vector.isTensor() || vector.index.size() != 1 ||
      vector.index[0] != tracer.getSpace().getDim(sum) ||
      Size::of(vector.value, 0) != tracer.getSpace().getSize(sum))
    return {};
  return vector.value;
}

/// exp(sum_i a[i] * b[i])
static std::optional<std::pair<Value, Value>>
matchExpDot(Tracer &tracer, const Element &element, unsigned sum) {
  Element exp = tracer.resolveRounded(element);
  if (!tracer.getAs<math::ExpOp>(exp))
    return std::nullopt;
  Element total = tracer.resolveRounded(tracer.getOperand(exp, 0));
  if (!total.isTensor())
    return std::nullopt;
  Element lhs, rhs;
  if (auto dot = tracer.getContraction(total, sum)) {
    lhs = dot->lhs;
    rhs = dot->rhs;
  } else {
    auto summed = tracer.getSummed(total, sum);
    if (!summed)
      return std::nullopt;
    Element product = tracer.resolveRounded(*summed);
    if (!tracer.getAs<arith::MulFOp>(product))
      return std::nullopt;
    lhs = tracer.getOperand(product, 0);
    rhs = tracer.getOperand(product, 1);
  }
  Value a = getVector(tracer, lhs, sum), b = getVector(tracer, rhs, sum);
  if (!a || !b)
    return std::nullopt;
  return std::make_pair(a, b);
}

/// exp(q1 . k1) - exp(q2 . k2) + init
static std::optional<Lambda> matchLambda(Value result) {
  IndexSpace space(result.getContext());
  Tracer tracer(space);
  unsigned sum = space.addDim(Size());
  Element root = tracer.resolveRounded({result, {}});
  Lambda lambda;
  if (!tracer.getAs<arith::AddFOp>(root))
    return std::nullopt;
  auto lhs = tracer.getConstant(tracer.getOperand(root, 0));
  auto rhs = tracer.getConstant(tracer.getOperand(root, 1));
  if (!lhs && !rhs)
    return std::nullopt;
  lambda.init = rhs ? *rhs : *lhs;
  if (!isFiniteF32(lambda.init))
    return std::nullopt;
  Element difference =
      tracer.resolveRounded(tracer.getOperand(root, rhs ? 0 : 1));
  if (!tracer.getAs<arith::SubFOp>(difference))
    return std::nullopt;
  auto first = matchExpDot(tracer, tracer.getOperand(difference, 0), sum);
  auto second = matchExpDot(tracer, tracer.getOperand(difference, 1), sum);
  if (!first || !second)
    return std::nullopt;
  std::tie(lambda.query1, lambda.key1) = *first;
  std::tie(lambda.query2, lambda.key2) = *second;
  for (Value vector : {lambda.key1, lambda.query2, lambda.key2})
    if (vector.getType() != lambda.query1.getType())
      return std::nullopt;
  return lambda;
}

namespace {
struct DiffRaiseLambda
    : public diff::impl::DiffRaiseLambdaBase<DiffRaiseLambda> {
  void runOnOperation() override;
};
} // namespace

void DiffRaiseLambda::runOnOperation() {
  IRRewriter rewriter(&getContext());
  SmallVector<linalg::LinalgOp> ops;
  getOperation()->walk([&](linalg::LinalgOp op) {
    if (op->getNumResults() == 1 && op.getNumLoops() == 0)
      ops.push_back(op);
  });
  for (linalg::LinalgOp op : ops) {
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    auto lambda = type && type.getRank() == 0 ? matchLambda(op->getResult(0))
                                              : std::nullopt;
    if (!lambda || !LambdaOp::canHaveType(getElementTypeOrSelf(lambda->query1),
                                          type.getElementType()))
      continue;
    rewriter.setInsertionPoint(op);
    rewriter.replaceOpWithNewOp<LambdaOp>(
        op, type, lambda->query1, lambda->key1, lambda->query2, lambda->key2,
        rewriter.getF32FloatAttr(lambda->init));
    ++numRaised;
  }
  (void)runRegionDCE(rewriter, getOperation()->getRegions());
}
