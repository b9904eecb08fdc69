//===- ScoresMatcher.cpp - scale * Q K^T with masks --------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace diff;

/// The tensor under multiplications and divisions by constants.
Element AttentionMatcher::peelScale(Element element, double &scale) {
  while (true) {
    element = tracer.traceLayout(element);
    Element product = tracer.resolveRounded(element);
    bool isDivision = tracer.getAs<arith::DivFOp>(product) != nullptr;
    if ((!isDivision && !tracer.getAs<arith::MulFOp>(product)) ||
        (tracer.isNeverLinear(product) && !tracer.isNeverLinear(element)))
      return element;
    auto lhs = tracer.getConstant(tracer.getOperand(product, 0));
    auto rhs = tracer.getConstant(tracer.getOperand(product, 1));
    if (!rhs && (!lhs || isDivision))
      return element;
    double factor = rhs ? *rhs : *lhs;
    scale *= isDivision ? 1.0 / factor : factor;
    element = tracer.getOperand(product, rhs ? 0 : 1);
  }
}

bool diff::dependsOn(const Element &element, unsigned dim) {
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
  scores->finiteMask.reset(); // it is scaled too
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
