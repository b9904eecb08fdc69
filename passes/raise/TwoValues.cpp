//===- TwoValues.cpp - Scalars that a condition decides ---------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// (1 - tril) * -1e9, where(tril == 0, -inf, 0) and others are masks: whatever
// the arithmetic, there are two values, and a condition on indices decides.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace diff;

/// Both values of an op with two operands, under one condition.
static std::optional<TwoValues>
combine(Tracer &tracer, const Element &element, unsigned depth,
        llvm::function_ref<double(double, double)> fn) {
  auto lhs = getTwoValues(tracer, tracer.getOperand(element, 0), depth);
  auto rhs = getTwoValues(tracer, tracer.getOperand(element, 1), depth);
  if (!lhs || !rhs)
    return std::nullopt;
  Element condition = lhs->condition.value ? lhs->condition : rhs->condition;
  if (lhs->condition.value && rhs->condition.value &&
      lhs->condition != rhs->condition)
    return std::nullopt;
  return TwoValues{condition, fn(lhs->onTrue, rhs->onTrue),
                   fn(lhs->onFalse, rhs->onFalse)};
}

static std::optional<double> getNumber(Tracer &tracer, const Element &element) {
  if (auto constant = tracer.getConstant(element))
    return constant;
  APInt integer;
  Element at = tracer.resolve(element);
  if (!matchPattern(at.value, m_ConstantInt(&integer)))
    return std::nullopt;
  // Truth is 1, not -1.
  return integer.getBitWidth() == 1 ? integer.getZExtValue()
                                    : integer.getSExtValue();
}

static std::optional<TwoValues> getCompared(Tracer &tracer, const Element &at,
                                            unsigned depth) {
  auto compare = [&](auto fn) {
    return combine(tracer, at, depth,
                   [&](double a, double b) { return fn(a, b) ? 1.0 : 0.0; });
  };
  bool isFloat = tracer.getAs<arith::CmpFOp>(at) != nullptr;
  using F = arith::CmpFPredicate;
  using I = arith::CmpIPredicate;
  auto is = [&](F ordered, F unordered, I integer) {
    if (!isFloat)
      return tracer.getAs<arith::CmpIOp>(at).getPredicate() == integer;
    F predicate = tracer.getAs<arith::CmpFOp>(at).getPredicate();
    return predicate == ordered || predicate == unordered;
  };
  if (is(F::OEQ, F::UEQ, I::eq))
    return compare(std::equal_to<double>());
  if (is(F::ONE, F::UNE, I::ne))
    return compare(std::not_equal_to<double>());
  if (is(F::OGT, F::UGT, I::sgt))
    return compare(std::greater<double>());
  if (is(F::OLT, F::ULT, I::slt))
    return compare(std::less<double>());
  if (is(F::OGE, F::UGE, I::sge))
    return compare(std::greater_equal<double>());
  if (is(F::OLE, F::ULE, I::sle))
    return compare(std::less_equal<double>());
  return std::nullopt;
}

static std::optional<TwoValues> getSelected(Tracer &tracer, const Element &at,
                                            unsigned depth) {
  auto condition = getTwoValues(tracer, tracer.getOperand(at, 0), depth);
  auto onTrue = getTwoValues(tracer, tracer.getOperand(at, 1), depth);
  auto onFalse = getTwoValues(tracer, tracer.getOperand(at, 2), depth);
  if (!condition || !onTrue || !onFalse)
    return std::nullopt;
  TwoValues result{condition->condition,
                   condition->onTrue != 0.0 ? onTrue->onTrue : onFalse->onTrue,
                   condition->onFalse != 0.0 ? onTrue->onFalse
                                             : onFalse->onFalse};
  for (TwoValues *value : {&*onTrue, &*onFalse}) {
    if (!value->condition.value)
      continue;
    if (result.condition.value && result.condition != value->condition)
      return std::nullopt;
    result.condition = value->condition;
  }
  return result;
}

std::optional<TwoValues>
diff::getTwoValues(Tracer &tracer, const Element &element, unsigned depth) {
  if (auto constant = getNumber(tracer, element))
    return TwoValues{{}, *constant, *constant};
  Element at = tracer.resolve(element);
  if (at.isTensor() || !at.getOp() || depth == 0)
    return std::nullopt;
  Operation *op = at.getOp();
  if (isa<arith::ExtFOp, arith::TruncFOp, arith::ExtUIOp, arith::UIToFPOp>(op))
    return getTwoValues(tracer, tracer.getOperand(at, 0), depth - 1);
  if (isa<arith::AddFOp>(op))
    return combine(tracer, at, depth - 1, std::plus<double>());
  if (isa<arith::SubFOp>(op))
    return combine(tracer, at, depth - 1, std::minus<double>());
  // 0 * -inf is not a number, nor is it a mask.
  if (isa<arith::MulFOp>(op))
    return combine(tracer, at, depth - 1, std::multiplies<double>());
  if (isa<arith::SelectOp>(op))
    return getSelected(tracer, at, depth - 1);
  if (isa<arith::CmpFOp, arith::CmpIOp>(op))
    if (auto compared = getCompared(tracer, at, depth - 1))
      return compared;
  if (op->getResult(0).getType().isInteger(1))
    return TwoValues{at, 1.0, 0.0};
  return std::nullopt;
}
