//===- Terms.cpp - Sums of products, elementwise ----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Terms.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace diff;

namespace {
class TermCollector {
public:
  TermCollector(Tracer &tracer, FindAtom findAtom)
      : tracer(tracer), findAtom(findAtom) {}

  bool collect(const Element &element, Term term, unsigned depth);

  SmallVector<Term> terms;

private:
  bool hasAtom(const Element &element, unsigned depth);
  bool collectProduct(const Element &product, Term term, unsigned depth);

  Tracer &tracer;
  FindAtom findAtom;
};
} // namespace

static bool isArithmetic(const Element &element) {
  return !element.isTensor() &&
         isa_and_nonnull<arith::AddFOp, arith::SubFOp, arith::NegFOp,
                         arith::MulFOp, arith::DivFOp>(element.getOp());
}

bool TermCollector::hasAtom(const Element &element, unsigned depth) {
  Element at = tracer.resolveRounded(element);
  if (findAtom(at))
    return true;
  if (depth == 0 || !isArithmetic(at))
    return false;
  for (unsigned operand = 0; operand < at.getOp()->getNumOperands(); ++operand)
    if (hasAtom(tracer.getOperand(at, operand), depth - 1))
      return true;
  return false;
}

bool TermCollector::collectProduct(const Element &product, Term term,
                                   unsigned depth) {
  Element lhs = tracer.getOperand(product, 0);
  Element rhs = tracer.getOperand(product, 1);
  bool isDivision = isa<arith::DivFOp>(product.getOp());
  if (auto constant = tracer.getConstant(rhs)) {
    term.constant *= isDivision ? 1.0 / *constant : *constant;
    return collect(lhs, term, depth - 1);
  }
  if (isDivision)
    return false;
  if (auto constant = tracer.getConstant(lhs)) {
    term.constant *= *constant;
    return collect(rhs, term, depth - 1);
  }
  bool inLhs = hasAtom(lhs, depth), inRhs = hasAtom(rhs, depth);
  if (inLhs == inRhs)
    return false;
  term.factors.push_back(inLhs ? rhs : lhs);
  return collect(inLhs ? lhs : rhs, term, depth - 1);
}

bool TermCollector::collect(const Element &element, Term term, unsigned depth) {
  Element at = tracer.resolveRounded(element);
  if (auto atom = findAtom(at)) {
    term.atom = *atom;
    terms.push_back(term);
    return true;
  }
  if (depth == 0 || !isArithmetic(at))
    return false;
  if (isa<arith::MulFOp, arith::DivFOp>(at.getOp()))
    return collectProduct(at, term, depth);
  Term negative = term;
  negative.constant = -negative.constant;
  if (isa<arith::NegFOp>(at.getOp()))
    return collect(tracer.getOperand(at, 0), negative, depth - 1);
  bool isSub = isa<arith::SubFOp>(at.getOp());
  return collect(tracer.getOperand(at, 0), term, depth - 1) &&
         collect(tracer.getOperand(at, 1), isSub ? negative : term, depth - 1);
}

std::optional<SmallVector<Term>>
diff::collectTerms(Tracer &tracer, const Element &element, FindAtom findAtom) {
  TermCollector collector(tracer, findAtom);
  if (!collector.collect(element, Term(), /*depth=*/8))
    return std::nullopt;
  return collector.terms;
}

void diff::takeSign(Tracer &tracer, Term &term) {
  if (term.constant == -1.0 || term.factors.size() != 1)
    return;
  Element factor = term.factors[0];
  double constant = term.constant;
  for (unsigned steps = 0; steps < 4 && constant != -1.0; ++steps) {
    Element at = tracer.resolveRounded(factor);
    if (tracer.getAs<arith::NegFOp>(at)) {
      constant = -constant;
      factor = tracer.getOperand(at, 0);
      continue;
    }
    if (!tracer.getAs<arith::MulFOp>(at))
      return;
    auto lhs = tracer.getConstant(tracer.getOperand(at, 0));
    auto rhs = tracer.getConstant(tracer.getOperand(at, 1));
    if (!lhs && !rhs)
      return;
    constant *= lhs ? *lhs : *rhs;
    factor = tracer.getOperand(at, lhs ? 1 : 0);
  }
  if (constant != -1.0)
    return;
  term.constant = constant;
  term.factors[0] = factor;
}
