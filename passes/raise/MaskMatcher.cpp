//===- MaskMatcher.cpp - Masks that indices alone decide --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace diff;

using Bounds = SmallVector<AffineExpr>;

/// A constant i1, scalar or splat.
static std::optional<bool> getBool(const Element &element) {
  APInt constant;
  if (element.value.getType().isInteger(1) ||
      getElementTypeOrSelf(element.value).isInteger(1))
    if (matchPattern(element.value, m_ConstantInt(&constant)))
      return constant.getBoolValue();
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
  if (auto compare = tracer.getAs<arith::CmpIOp>(element))
    return matchCompare(tracer, element,
                        negate ? arith::invertPredicate(compare.getPredicate())
                               : compare.getPredicate());
  bool isAnd = isa<arith::AndIOp>(element.getOp());
  bool isOr = isa<arith::OrIOp>(element.getOp());
  bool isXor = isa<arith::XOrIOp>(element.getOp());
  if (!isAnd && !isOr && !isXor)
    return std::nullopt;
  Element lhs = tracer.getOperand(element, 0);
  Element rhs = tracer.getOperand(element, 1);
  auto constant = getBool(tracer.resolve(rhs));
  if (!constant) {
    constant = getBool(tracer.resolve(lhs));
    if (constant)
      std::swap(lhs, rhs);
  }
  if (isXor)
    return constant ? matchKeep(tracer, lhs, negate ^ *constant) : std::nullopt;
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
