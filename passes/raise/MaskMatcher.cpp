//===- MaskMatcher.cpp - Masks of the scores --------------------*- C++ -*-===//
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

using Bounds = SmallVector<AffineExpr>;

//===----------------------------------------------------------------------===//
// Masks that indices alone decide
//===----------------------------------------------------------------------===//

std::optional<bool> diff::getBool(const Element &element) {
  APInt constant;
  if (element.value.getType().isInteger(1) ||
      getElementTypeOrSelf(element.value).isInteger(1))
    if (matchPattern(element.value, m_ConstantInt(&constant)))
      return constant.getBoolValue();
  return std::nullopt;
}

/// Exclusive or with true, or a comparison with false.
std::optional<Element> diff::getInverted(Tracer &tracer,
                                         const Element &element) {
  auto compare = tracer.getAs<arith::CmpIOp>(element);
  bool isEqual = compare && compare.getPredicate() == arith::CmpIPredicate::eq;
  if (!isEqual && !tracer.getAs<arith::XOrIOp>(element))
    return std::nullopt;
  for (unsigned operand : {0, 1})
    if (getBool(tracer.resolve(tracer.getOperand(element, operand))) ==
        !isEqual)
      return tracer.getOperand(element, 1 - operand);
  return std::nullopt;
}

static std::optional<Bounds> matchCompare(Tracer &tracer,
                                          const Element &element,
                                          arith::CmpIPredicate predicate) {
  auto lhs = tracer.getInteger(tracer.getOperand(element, 0));
  auto rhs = tracer.getInteger(tracer.getOperand(element, 1));
  if (!lhs || !rhs)
    return std::nullopt;
  IndexSpace &space = tracer.getSpace();
  switch (predicate) {
  case arith::CmpIPredicate::sle:
    return Bounds{space.simplify(*rhs - *lhs)};
  case arith::CmpIPredicate::slt:
    return Bounds{space.simplify(*rhs - *lhs - 1)};
  case arith::CmpIPredicate::sge:
    return Bounds{space.simplify(*lhs - *rhs)};
  case arith::CmpIPredicate::sgt:
    return Bounds{space.simplify(*lhs - *rhs - 1)};
  default:
    return std::nullopt;
  }
}

std::optional<Bounds> diff::matchKeep(Tracer &tracer, const Element &condition,
                                      bool negate) {
  Element element = tracer.resolve(condition);
  if (auto constant = getBool(element)) {
    if (*constant != negate)
      return Bounds{};
    return std::nullopt;
  }
  if (element.isTensor() || !element.getOp())
    return std::nullopt;
  if (auto inverted = getInverted(tracer, element))
    return matchKeep(tracer, *inverted, !negate);
  // A condition in other words: tril(ones) == 0.
  auto values = getTwoValues(tracer, element);
  if (values && values->condition != element) {
    if (values->onTrue == values->onFalse) {
      if ((values->onTrue != 0.0) != negate)
        return Bounds{};
      return std::nullopt;
    }
    return matchKeep(tracer, values->condition,
                     negate != (values->onTrue == 0.0));
  }
  if (auto compare = tracer.getAs<arith::CmpIOp>(element))
    return matchCompare(tracer, element,
                        negate ? arith::invertPredicate(compare.getPredicate())
                               : compare.getPredicate());
  bool isAnd = isa<arith::AndIOp>(element.getOp());
  if (!isAnd && !isa<arith::OrIOp>(element.getOp()))
    return std::nullopt;
  Element lhs = tracer.getOperand(element, 0);
  Element rhs = tracer.getOperand(element, 1);
  auto constant = getBool(tracer.resolve(rhs));
  if (!constant) {
    constant = getBool(tracer.resolve(lhs));
    if (constant)
      std::swap(lhs, rhs);
  }
  // and with true, or with false
  if (constant && *constant == isAnd)
    return matchKeep(tracer, lhs, negate);
  // Both have to hold: a and b, not (a or b).
  if (isAnd == negate)
    return std::nullopt;
  auto first = matchKeep(tracer, lhs, negate);
  auto second = matchKeep(tracer, rhs, negate);
  if (!first || !second)
    return std::nullopt;
  llvm::append_range(*first, *second);
  return first;
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

namespace {
/// What a bound says of the key: key <= row + at, or key >= row + at.
struct KeyBound {
  bool isUpper;
  std::optional<unsigned> row;
  Size at;
};
} // namespace

/// `bound` >= 0 as a bound of the key: with the row or without, and with a size
/// (of the keys before the first row) or without.
static std::optional<KeyBound> getKeyBound(const IndexSpace &space,
                                           AffineExpr bound, unsigned key) {
  LinearIndex linear = space.getLinear(bound);
  int64_t keySign = 0, rowSign = 0, sizeSign = 0;
  std::optional<unsigned> row;
  Size at = Size::get(0);
  for (auto &term : linear.terms) {
    auto dim = IndexSpace::getAsDim(term.expr);
    auto size = space.getAsSize(term.expr);
    int64_t &sign = size ? sizeSign : dim == key ? keySign : rowSign;
    if ((!dim && !size) || sign != 0 || std::abs(term.coefficient) != 1)
      return std::nullopt;
    sign = term.coefficient;
    if (size)
      at = *size;
    else if (dim != key)
      row = dim;
  }
  // Row and size are on the other side of the comparison.
  if (keySign == 0 || keySign == rowSign || keySign == sizeSign)
    return std::nullopt;
  return KeyBound{keySign < 0, row, at.plus(-keySign * linear.constant)};
}

/// `bound` >= 0 is n <= m + position, or n >= m + first.
bool AttentionMatcher::addKeepBound(AttentionDesc &desc, AffineExpr bound) {
  IndexSpace::Range range = space.getRange(bound);
  if (range.min && *range.min >= 0)
    return true; // for all rows and keys
  auto key = getKeyBound(space, bound, result.getN());
  // Of one row, which is that of the last key.
  auto last = key ? space.getSize(result.getN()).minus(key->at) : std::nullopt;
  if (last && *last <= 1 && key->isUpper && !key->row)
    return true;
  // One bound by the row and one by the key alone make no window.
  if (!key || (desc.causal && desc.row != key->row))
    return false;
  desc.row = key->row;
  if (key->isUpper) {
    if (desc.causal && desc.position != key->at)
      return false;
    desc.causal = true;
    desc.position = key->at;
    return true;
  }
  // n >= m + first is n > m + position - window; comes after the other.
  if (!desc.causal || !desc.position || desc.window)
    return false;
  auto width = desc.position->minus(key->at);
  if (width)
    desc.window = *width + 1;
  return width && *desc.window > 0;
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
  Size position = desc.position.value_or(Size::get(0));
  if (!desc.window || !position.isNonNegative())
    return position.isNonNegative();
  // Then the last row's own key has to be there.
  const Size &keys = space.getSize(result.getN());
  Size rows = desc.row ? space.getSize(*desc.row) : Size::get(1);
  std::optional<int64_t> beyond;
  if (rows.isStatic())
    beyond = keys.minus(position.plus(rows.constant));
  else if (position.isStatic())
    beyond = keys.minus(rows.plus(position.constant));
  return beyond && *beyond >= 0;
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
      scores.finiteMask.reset(); // no longer all that is to undo
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

static bool isOfFloats(const Element &element) {
  return isa<FloatType>(getElementTypeOrSelf(element.value));
}

/// A mask that stays a tensor. It may hide all keys that a row sees otherwise,
/// and then finite fills of other masks would show: those stay tensors too, and
/// the mask is their sum.
bool AttentionMatcher::addMaskOperand(ScoresDesc &scores, const Element &mask) {
  Element tensor = tracer.traceWidened(mask);
  if (!tensor.isTensor())
    return false;
  if (!std::isinf(scores.fill)) {
    if (!scores.finiteMask || !isOfFloats(tensor))
      return false;
    Element finite = *scores.finiteMask;
    scores.desc = AttentionDesc(*scores.withoutFinite);
    scores.fill = -std::numeric_limits<double>::infinity();
    scores.finiteMask.reset();
    scores.desc.mask = finite;
  }
  if (!scores.desc.mask)
    scores.desc.mask = tensor;
  else if (isOfFloats(*scores.desc.mask) && isOfFloats(tensor))
    scores.desc.moreMasks.push_back(tensor);
  else
    return false;
  return true;
}

/// A mask that is added to the scores.
bool AttentionMatcher::addMask(ScoresDesc &scores, const Element &mask) {
  auto values = getTwoValues(tracer, mask);
  if (values && !values->condition.value && values->onTrue == 0.0)
    return true;
  if (values && values->condition.value &&
      (values->onTrue == 0.0) != (values->onFalse == 0.0)) {
    bool negate = values->onFalse == 0.0;
    double fill = negate ? values->onTrue : values->onFalse;
    AttentionDesc before = scores.desc;
    bool wasInfinite = std::isinf(scores.fill);
    if (isMasked(fill) && addKeep(scores, values->condition, negate, fill,
                                  /*isOperand=*/false)) {
      Element tensor = tracer.traceLayout(mask);
      if (wasInfinite && !std::isinf(scores.fill) && tensor.isTensor() &&
          isOfFloats(tensor)) {
        scores.finiteMask = tensor;
        scores.withoutFinite = before;
      }
      return true;
    }
  }
  return addMaskOperand(scores, mask);
}
