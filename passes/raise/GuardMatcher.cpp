//===- GuardMatcher.cpp - Selections for what is no number ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace diff;

/// `element` under widenings to f64, which are for a comparison alone.
static Element peelWidening(Tracer &tracer, Element element) {
  element = tracer.resolveRounded(element);
  while (tracer.getAs<arith::ExtFOp>(element))
    element = tracer.resolveRounded(tracer.getOperand(element, 0));
  return element;
}

/// What torch.nan_to_num puts in the place of inf where it is smallest.
static constexpr double largestF16 = 65504.0;

/// True for the condition of torch.nan_to_num: x != x, or x == +-inf. On finite
/// scores it never holds.
bool AttentionMatcher::isNanGuard(const Element &condition, double replacement,
                                  ArrayRef<Element> chain) {
  Element element = tracer.resolve(condition);
  auto compare = tracer.getAs<arith::CmpFOp>(element);
  if (!compare)
    return false;
  Element lhs = peelWidening(tracer, tracer.getOperand(element, 0));
  if (!llvm::is_contained(chain, lhs))
    return false;
  if (compare.getPredicate() == arith::CmpFPredicate::UNE ||
      compare.getPredicate() == arith::CmpFPredicate::UNO)
    return replacement == 0.0 &&
           tracer.resolveRounded(tracer.getOperand(element, 1)) == lhs;
  auto limit = tracer.getConstant(tracer.getOperand(element, 1));
  return compare.getPredicate() == arith::CmpFPredicate::OEQ && limit &&
         std::isinf(*limit) && std::abs(replacement) >= largestF16 &&
         (*limit > 0) == (replacement > 0);
}

/// True for score == -inf, or with `negate` for score != -inf.
bool AttentionMatcher::isHidden(const Element &condition, bool negate,
                                const Element &score) {
  Element element = tracer.resolve(condition);
  if (auto inverted = getInverted(tracer, element))
    return isHidden(*inverted, !negate, score);
  auto compare = tracer.getAs<arith::CmpFOp>(element);
  if (!compare ||
      compare.getPredicate() !=
          (negate ? arith::CmpFPredicate::UNE : arith::CmpFPredicate::OEQ))
    return false;
  auto limit = tracer.getConstant(tracer.getOperand(element, 1));
  return limit && *limit == -std::numeric_limits<double>::infinity() &&
         peelWidening(tracer, tracer.getOperand(element, 0)) == score;
}

/// What a reduction of booleans starts from, if that is one constant.
static std::optional<bool> getInitialBool(Value reduced) {
  auto op = reduced.getDefiningOp<linalg::LinalgOp>();
  Value init = op.getDpsInits()[cast<OpResult>(reduced).getResultNumber()];
  if (auto fill = init.getDefiningOp<linalg::FillOp>())
    init = fill.getInputs()[0];
  return getBool({init, {}});
}

/// True if `condition` holds for the rows whose every score is -inf: all of
/// (score == -inf), or not any of (score != -inf).
bool AttentionMatcher::isForHiddenRows(const Element &condition, bool negate,
                                       const Element &score) {
  Element element = tracer.resolve(condition);
  if (auto inverted = getInverted(tracer, element))
    return isForHiddenRows(*inverted, !negate, score);
  if (!element.isTensor())
    return false;
  Operation *combiner = getCombiner(element.value);
  bool isCombined = negate ? isa_and_nonnull<arith::OrIOp>(combiner)
                           : isa_and_nonnull<arith::AndIOp>(combiner);
  if (!isCombined || getInitialBool(element.value) != !negate)
    return false;
  // The reduction is over the keys of the softmax.
  Size keys = space.getSize(result.getN());
  auto reduced = tracer.getReduced(element, result.getN());
  bool isOverKeys = space.getSize(result.getN()) == keys;
  space.setSize(result.getN(), keys);
  return reduced && isOverKeys && isHidden(*reduced, negate, score);
}

/// The softmax that `element` is, but for rows without any key: those are 0 in
/// an attention, and NaN in a softmax. All on the way to it is in `chain`.
std::optional<Element>
AttentionMatcher::findSoftmax(const Element &element,
                              SmallVectorImpl<Element> &chain) {
  Element probability = tracer.resolveRounded(element);
  std::optional<Element> found;
  if (auto softmax = probability.value.getDefiningOp<linalg::SoftmaxOp>()) {
    found = probability;
  } else if (tracer.getAs<arith::SelectOp>(probability)) {
    auto replaced = tracer.getConstant(tracer.getOperand(probability, 1));
    found = findSoftmax(tracer.getOperand(probability, 2), chain);
    if (!found || !replaced)
      return std::nullopt;
    auto of = found->value.getDefiningOp<linalg::SoftmaxOp>();
    Element condition = tracer.getOperand(probability, 0);
    Element score = tracer.resolveRounded({of.getInput(), found->index});
    if (!isNanGuard(condition, *replaced, chain) &&
        !(*replaced == 0.0 && isForHiddenRows(condition, false, score)))
      return std::nullopt;
  }
  if (found)
    chain.push_back(probability);
  return found;
}
