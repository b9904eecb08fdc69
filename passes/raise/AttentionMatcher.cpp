//===- AttentionMatcher.cpp - Attention in linalg ---------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

/// The tensor under multiplications by constants.
Element AttentionMatcher::peelScale(Element element, double &scale) {
  while (true) {
    element = tracer.traceLayout(element);
    Element product = tracer.resolveRounded(element);
    if (!tracer.getAs<arith::MulFOp>(product))
      return element;
    auto lhs = tracer.getConstant(tracer.getOperand(product, 0));
    auto rhs = tracer.getConstant(tracer.getOperand(product, 1));
    if (!lhs && !rhs)
      return element;
    scale *= lhs ? *lhs : *rhs;
    element = tracer.getOperand(product, lhs ? 1 : 0);
  }
}

static bool dependsOn(const Element &element, unsigned dim) {
  return llvm::any_of(element.index, [&](AffineExpr expr) {
    return expr.isFunctionOfDim(dim);
  });
}

std::optional<ScoresDesc>
AttentionMatcher::matchQueryKey(const Element &element) {
  unsigned n = result.getN(), d = result.getD();
  Size before = space.getSize(d);
  auto product = tracer.getContraction(element, d);
  if (!product)
    return fail("the scores are not a product of a query and a key");
  if ((before.isStatic() || before.value) && before != space.getSize(d))
    return fail("the two streams have another score dim");
  ScoresDesc scores;
  StreamDesc stream{peelScale(product->lhs, scores.desc.scale),
                    peelScale(product->rhs, scores.desc.scale)};
  if (dependsOn(stream.query, n))
    std::swap(stream.query, stream.key);
  if (dependsOn(stream.query, n))
    return fail("query and key both depend on the key index");
  scores.desc.streams.push_back(stream);
  return scores;
}

std::optional<ScoresDesc>
AttentionMatcher::matchScaled(const Element &element) {
  bool isDivision = isa<arith::DivFOp>(element.getOp());
  auto lhs = tracer.getConstant(tracer.getOperand(element, 0));
  auto rhs = tracer.getConstant(tracer.getOperand(element, 1));
  if (!rhs && (!lhs || isDivision))
    return fail("the scores are scaled by something that is not a constant");
  auto scores = matchScores(tracer.getOperand(element, rhs ? 0 : 1));
  if (!scores)
    return std::nullopt;
  double factor = rhs ? *rhs : *lhs;
  factor = isDivision ? 1.0 / factor : factor;
  if (scores->desc.causal)
    scores->fill *= factor;
  if (scores->desc.mask ||
      (scores->desc.causal && !(factor > 0 && isMasked(scores->fill))))
    return fail("the scores are scaled after the mask");
  scores->desc.scale *= factor;
  return scores;
}

std::optional<ScoresDesc>
AttentionMatcher::matchMasked(const Element &element) {
  std::string before = why;
  for (unsigned operand : {0, 1}) {
    auto scores = matchScores(tracer.getOperand(element, operand));
    if (!scores)
      continue;
    why = before; // that the mask is no scores is not the reason
    if (addMask(*scores, tracer.getOperand(element, 1 - operand)))
      return scores;
    return fail("what is added to the scores is not a mask");
  }
  return std::nullopt;
}

std::optional<ScoresDesc>
AttentionMatcher::matchSelect(const Element &element) {
  Element condition = tracer.getOperand(element, 0);
  auto onTrue = tracer.getConstant(tracer.getOperand(element, 1));
  auto onFalse = tracer.getConstant(tracer.getOperand(element, 2));
  if (!onTrue == !onFalse)
    return fail("the scores are selected from two tensors");
  double fill = onTrue ? *onTrue : *onFalse;
  auto scores = matchScores(tracer.getOperand(element, onTrue ? 2 : 1));
  if (!scores)
    return std::nullopt;
  if (onTrue && isNanGuard(condition, fill, scores->chain))
    return scores;
  if (!isMasked(fill) || !addKeep(*scores, condition, onTrue.has_value(), fill,
                                  /*isOperand=*/true))
    return fail("a selection on the scores is not a mask");
  return scores;
}

std::optional<ScoresDesc> AttentionMatcher::matchScores(Element element) {
  element = tracer.resolveRounded(element);
  std::optional<ScoresDesc> scores;
  if (element.isTensor())
    scores = matchQueryKey(element);
  else if (!element.getOp())
    return fail("the scores are not a product of a query and a key");
  else if (isa<arith::MulFOp, arith::DivFOp>(element.getOp()))
    scores = matchScaled(element);
  else if (isa<arith::AddFOp>(element.getOp()))
    scores = matchMasked(element);
  else if (isa<arith::SelectOp>(element.getOp()))
    scores = matchSelect(element);
  else
    return fail("the scores go through '" +
                element.getOp()->getName().getStringRef() + "'");
  if (scores)
    scores->chain.push_back(element);
  return scores;
}

//===----------------------------------------------------------------------===//
// Probabilities
//===----------------------------------------------------------------------===//

std::optional<AttentionDesc>
AttentionMatcher::matchSoftmax(const Element &element) {
  SmallVector<Element> chain;
  auto found = findSoftmax(element, chain);
  if (!found)
    return fail("the probabilities are not a softmax");
  sawSoftmax = true;
  const Element &probability = *found;
  auto softmax = probability.value.getDefiningOp<linalg::SoftmaxOp>();
  AffineExpr key = space.simplify(space.getDim(result.getN()));
  for (auto [dim, expr] : llvm::enumerate(probability.index)) {
    bool isSummed = dim == softmax.getDimension();
    if (isSummed ? expr != key : expr.isFunctionOfDim(result.getN()))
      return fail("the softmax is not over the dim that the product sums");
  }
  Size keys = Size::of(softmax.getInput(), softmax.getDimension());
  if (keys != space.getSize(result.getN()))
    return fail("the softmax is over another number of keys than the product");
  auto scores = matchScores({softmax.getInput(), probability.index});
  if (!scores)
    return std::nullopt;
  return scores->desc;
}

/// P1 - lambda * P2.
std::optional<AttentionDesc>
AttentionMatcher::matchDifference(const Element &difference) {
  auto first = matchSoftmax(tracer.getOperand(difference, 0));
  if (!first)
    return std::nullopt;
  Element product = tracer.resolveRounded(tracer.getOperand(difference, 1));
  if (!tracer.getAs<arith::MulFOp>(product))
    return fail("the second softmax is not multiplied by a lambda");
  for (unsigned operand : {0, 1}) {
    Element map = tracer.getOperand(product, operand);
    if (!reachesSoftmax(map, 6))
      continue;
    auto second = matchSoftmax(map);
    if (!second)
      return std::nullopt;
    if (!first->hasSameScores(*second))
      return fail("the two softmaxes have another scale or mask");
    first->streams.push_back(second->streams[0]);
    first->lambda = tracer.traceLayout(tracer.getOperand(product, 1 - operand));
    if (!first->lambda->isTensor() || dependsOn(*first->lambda, result.getN()))
      return fail("lambda is not a tensor by token and head");
    return first;
  }
  return fail("what lambda multiplies is not a softmax");
}

/// True if a softmax is in what `element` is computed from elementwise.
bool AttentionMatcher::reachesSoftmax(const Element &element, unsigned depth) {
  Element at = tracer.resolveRounded(element);
  if (at.value.getDefiningOp<linalg::SoftmaxOp>())
    return true;
  if (at.isTensor() || !at.getOp() || depth == 0)
    return false;
  for (unsigned operand = 0; operand < at.getOp()->getNumOperands(); ++operand)
    if (isa<FloatType>(at.getOp()->getOperand(operand).getType()) &&
        reachesSoftmax(tracer.getOperand(at, operand), depth - 1))
      return true;
  return false;
}

std::optional<AttentionDesc>
AttentionMatcher::matchProduct(const Element &probabilities,
                               const Element &value) {
  if (!reachesSoftmax(probabilities, 6))
    return std::nullopt;
  sawSoftmax = true;
  Element element = tracer.resolveRounded(probabilities);
  std::optional<AttentionDesc> desc;
  if (tracer.getAs<arith::SubFOp>(element))
    desc = matchDifference(element);
  else
    desc = matchSoftmax(element);
  if (desc)
    desc->value = tracer.traceLayout(value);
  return desc;
}

std::optional<AttentionDesc> AttentionMatcher::match() {
  auto product = tracer.getContraction(tracer.traceLayout(result.getElement()),
                                       result.getN());
  if (!product)
    return std::nullopt;
  if (auto desc = matchProduct(product->lhs, product->rhs))
    return desc;
  return matchProduct(product->rhs, product->lhs);
}
