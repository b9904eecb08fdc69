//===- AttentionMatcher.cpp - Attention in linalg ---------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <cmath>

using namespace mlir;
using namespace diff;

/// A score this low has probability 0 next to any score that is not masked.
static bool isMasked(double score) { return score <= -1e30; }

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

/// `bound` >= 0 is n <= m + position, or n >= m + first.
bool AttentionMatcher::addKeepBound(AttentionDesc &desc, AffineExpr bound) {
  IndexSpace::Range range = space.getRange(bound);
  if (range.min && *range.min >= 0)
    return true; // for all rows and keys
  LinearIndex linear = space.getLinear(bound);
  std::optional<unsigned> row;
  int64_t sign = 0; // of n
  for (auto &term : linear.terms) {
    auto dim = IndexSpace::getAsDim(term.expr);
    if (!dim || std::abs(term.coefficient) != 1)
      return false;
    if (*dim == result.getN())
      sign = term.coefficient;
    else if (row)
      return false;
    else
      row = dim;
  }
  if (sign == 0 ||
      (row && linear.terms[0].coefficient + linear.terms[1].coefficient != 0))
    return false;
  // One bound by the row and one by the key alone make no window.
  if (desc.causal && desc.row != row)
    return false;
  desc.row = row;
  if (sign < 0) {
    if (desc.causal && desc.position != linear.constant)
      return false;
    desc.causal = true;
    desc.position = linear.constant;
    return true;
  }
  // n >= m - constant is n > m + position - window; comes after the other.
  if (!desc.causal || !desc.position || desc.window)
    return false;
  desc.window = linear.constant + 1 + *desc.position;
  return *desc.window > 0;
}

/// True if `bound` >= 0 limits the dim from above.
static bool isUpperBound(IndexSpace &space, AffineExpr bound, unsigned dim) {
  for (auto &term : space.getLinear(bound).terms)
    if (IndexSpace::getAsDim(term.expr) == dim)
      return term.coefficient < 0;
  return false;
}

/// True if a causal mask, with a window or not, leaves each row a key.
bool AttentionMatcher::everyRowSeesKey(const AttentionDesc &desc) const {
  int64_t position = desc.position.value_or(0);
  if (position < 0 || !desc.window)
    return position >= 0;
  // Then the last row's own key has to be there.
  const Size &keys = space.getSize(result.getN());
  Size rows = desc.row ? space.getSize(*desc.row) : Size::get(1);
  return (position == 0 && rows == keys) ||
         (rows.isStatic() && keys.isStatic() &&
          rows.constant + position <= keys.constant);
}

bool AttentionMatcher::addKeep(ScoresDesc &scores, const Element &condition,
                               bool negate, double fill, bool isOperand) {
  AttentionDesc &desc = scores.desc;
  if (auto bounds = matchKeep(tracer, condition, negate)) {
    // The upper bound on keys first: a window is relative to it.
    llvm::stable_sort(*bounds, [&](AffineExpr a, AffineExpr b) {
      return isUpperBound(space, a, result.getN()) &&
             !isUpperBound(space, b, result.getN());
    });
    AttentionDesc proven = desc;
    bool all = llvm::all_of(
        *bounds, [&](AffineExpr bound) { return addKeepBound(proven, bound); });
    // A finite fill makes a row without any key uniform, not zero.
    if (all && (std::isinf(fill) || (everyRowSeesKey(proven) && !desc.mask))) {
      desc = proven;
      if (desc.causal)
        scores.fill = std::max(scores.fill, fill);
      return true;
    }
  }
  if (!isOperand || !std::isinf(fill) || !addMaskOperand(scores, condition))
    return false;
  desc.invertMask = negate;
  return true;
}

/// A mask that stays a tensor. It may hide all keys that a row sees otherwise,
/// and then finite fills of other masks would show.
bool AttentionMatcher::addMaskOperand(ScoresDesc &scores, const Element &mask) {
  Element tensor = tracer.traceLayout(mask);
  if (!tensor.isTensor() || scores.desc.mask || !std::isinf(scores.fill))
    return false;
  scores.desc.mask = tensor;
  return true;
}

/// A mask that is added to the scores.
bool AttentionMatcher::addMask(ScoresDesc &scores, const Element &mask) {
  Element element = tracer.resolveRounded(mask);
  if (tracer.getAs<arith::SelectOp>(element)) {
    auto onTrue = tracer.getConstant(tracer.getOperand(element, 1));
    auto onFalse = tracer.getConstant(tracer.getOperand(element, 2));
    if (onTrue && onFalse && (*onTrue == 0.0) != (*onFalse == 0.0)) {
      bool negate = *onFalse == 0.0;
      double fill = negate ? *onTrue : *onFalse;
      if (isMasked(fill) && addKeep(scores, tracer.getOperand(element, 0),
                                    negate, fill, /*isOperand=*/false))
        return true;
    }
  }
  return addMaskOperand(scores, mask);
}

/// True for the condition of torch.nan_to_num: x != x, or x == +-inf. On finite
/// scores it never holds.
bool AttentionMatcher::isNanGuard(const Element &condition, double replacement,
                                  ArrayRef<Element> chain) {
  Element element = tracer.resolve(condition);
  auto compare = tracer.getAs<arith::CmpFOp>(element);
  if (!compare)
    return false;
  Element lhs = tracer.resolveRounded(tracer.getOperand(element, 0));
  if (tracer.getAs<arith::ExtFOp>(lhs)) // to f64, for the comparison alone
    lhs = tracer.resolveRounded(tracer.getOperand(lhs, 0));
  if (!llvm::is_contained(chain, lhs))
    return false;
  if (compare.getPredicate() == arith::CmpFPredicate::UNE ||
      compare.getPredicate() == arith::CmpFPredicate::UNO)
    return replacement == 0.0 &&
           tracer.resolveRounded(tracer.getOperand(element, 1)) == lhs;
  auto limit = tracer.getConstant(tracer.getOperand(element, 1));
  return compare.getPredicate() == arith::CmpFPredicate::OEQ && limit &&
         std::isinf(*limit) && std::abs(replacement) > 1e38 &&
         (*limit > 0) == (replacement > 0);
}

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
  Element probability = tracer.resolveRounded(element);
  auto softmax = probability.value.getDefiningOp<linalg::SoftmaxOp>();
  if (!softmax)
    return fail("the probabilities are not a softmax");
  sawSoftmax = true;
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
    Element map = tracer.resolveRounded(tracer.getOperand(product, operand));
    if (!map.value.getDefiningOp<linalg::SoftmaxOp>())
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
