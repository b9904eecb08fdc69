//===- Indices.cpp - Quasi-affine indices with known ranges -----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Indices.h"

#include "llvm/Support/MathExtras.h"

#include <numeric>

using namespace mlir;
using namespace diff;

void LinearIndex::add(AffineExpr expr, int64_t coefficient) {
  for (Term &term : terms)
    if (term.expr == expr) {
      term.coefficient += coefficient;
      if (term.coefficient == 0)
        terms.erase(&term);
      return;
    }
  if (coefficient != 0)
    terms.push_back({expr, coefficient});
}

AffineExpr LinearIndex::toExpr(MLIRContext *context) const {
  AffineExpr sum = getAffineConstantExpr(0, context);
  // One order for equal sums, so that they compare equal.
  SmallVector<Term> sorted(terms);
  llvm::stable_sort(sorted, [](const Term &a, const Term &b) {
    auto dimA = IndexSpace::getAsDim(a.expr),
         dimB = IndexSpace::getAsDim(b.expr);
    if (dimA && dimB)
      return *dimA < *dimB;
    if (dimA || dimB)
      return dimA.has_value();
    return a.expr.getAsOpaquePointer() < b.expr.getAsOpaquePointer();
  });
  for (const Term &term : sorted)
    sum = sum + term.expr * term.coefficient;
  return sum + constant;
}

std::optional<unsigned> IndexSpace::getAsDim(AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dim.getPosition();
  return std::nullopt;
}

bool IndexSpace::isLinear(AffineExpr expr) {
  return !expr.walk([](AffineExpr part) {
                if (part.getKind() == AffineExprKind::FloorDiv ||
                    part.getKind() == AffineExprKind::CeilDiv ||
                    part.getKind() == AffineExprKind::Mod)
                  return WalkResult::interrupt();
                return WalkResult::advance();
              })
              .wasInterrupted();
}

AffineExpr IndexSpace::getSizeExpr(const Size &size) {
  if (size.isStatic())
    return getConstant(size.constant);
  Size base = size.plus(-size.offset);
  auto *found = llvm::find(symbols, base);
  unsigned position = found - symbols.begin();
  if (found == symbols.end())
    symbols.push_back(base);
  return getAffineSymbolExpr(position, context) + size.offset;
}

std::optional<Size> IndexSpace::getAsSize(AffineExpr expr) const {
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  return std::nullopt;
}

LinearIndex IndexSpace::getLinear(AffineExpr expr) const {
  LinearIndex result;
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    result.constant = constant.getValue();
    return result;
  }
  if (auto binary = dyn_cast<AffineBinaryOpExpr>(expr)) {
    LinearIndex lhs = getLinear(binary.getLHS());
    if (binary.getKind() == AffineExprKind::Add) {
      LinearIndex rhs = getLinear(binary.getRHS());
      for (auto &term : rhs.terms)
        lhs.add(term.expr, term.coefficient);
      lhs.constant += rhs.constant;
      return lhs;
    }
    auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
    if (binary.getKind() == AffineExprKind::Mul && factor) {
      for (auto &term : lhs.terms)
        term.coefficient *= factor.getValue();
      lhs.constant *= factor.getValue();
      return lhs;
    }
  }
  result.add(expr, 1);
  return result;
}

IndexSpace::Range IndexSpace::getRange(AffineExpr expr) const {
  if (auto dim = getAsDim(expr)) {
    const Size &size = sizes[*dim];
    if (size.isStatic())
      return {0, size.constant - 1};
    return {0, std::nullopt};
  }
  if (auto size = getAsSize(expr))
    return {size->isNonNegative() ? std::optional<int64_t>(0) : std::nullopt,
            std::nullopt};
  if (auto binary = dyn_cast<AffineBinaryOpExpr>(expr)) {
    auto rhs = dyn_cast<AffineConstantExpr>(binary.getRHS());
    if (binary.getKind() == AffineExprKind::Mod && rhs)
      return {0, rhs.getValue() - 1};
    if (binary.getKind() == AffineExprKind::FloorDiv && rhs) {
      Range lhs = getRange(binary.getLHS());
      for (std::optional<int64_t> *bound : {&lhs.min, &lhs.max})
        if (*bound)
          *bound = llvm::divideFloorSigned(**bound, rhs.getValue());
      return lhs;
    }
  }
  LinearIndex linear = getLinear(expr);
  if (linear.terms.size() == 1 && linear.terms[0].expr == expr)
    return {};
  Range sum{linear.constant, linear.constant};
  for (auto &term : linear.terms) {
    Range range = getRange(term.expr);
    bool isNegative = term.coefficient < 0;
    auto accumulate = [&](std::optional<int64_t> &total,
                          std::optional<int64_t> part) {
      total = total && part ? std::optional(*total + *part * term.coefficient)
                            : std::nullopt;
    };
    accumulate(sum.min, isNegative ? range.max : range.min);
    accumulate(sum.max, isNegative ? range.min : range.max);
  }
  return sum;
}

std::optional<IndexSpace::Split> IndexSpace::findSplit(const LinearIndex &index,
                                                       int64_t divisor) const {
  std::optional<Split> split;
  for (auto &term : index.terms) {
    auto dim = getAsDim(term.expr);
    if (!dim || *dim >= firstWhole || term.coefficient <= 0)
      continue;
    int64_t inner = divisor / std::gcd(divisor, term.coefficient);
    // A batch of heads: the heads first, which then may be split themselves.
    int64_t heads = sizes[*dim].getMultiple();
    if (!sizes[*dim].isStatic() && std::gcd(heads, inner) > 1)
      split = Split{*dim, heads};
    int64_t size = sizes[*dim].constant;
    if (sizes[*dim].isStatic() && inner > 1 && size > inner &&
        size % inner == 0)
      split = Split{*dim, inner};
  }
  return split;
}

bool IndexSpace::isNeverLinear(AffineExpr expr) const {
  return expr
      .walk([&](AffineExpr part) {
        if (isa<AffineSymbolExpr>(part))
          return WalkResult::interrupt();
        if (isLinear(part) || part.getKind() == AffineExprKind::Add ||
            part.getKind() == AffineExprKind::Mul)
          return WalkResult::advance();
        auto divided = cast<AffineBinaryOpExpr>(part);
        auto divisor = dyn_cast<AffineConstantExpr>(divided.getRHS());
        bool splits = divisor && findSplit(getLinear(divided.getLHS()),
                                           divisor.getValue());
        return splits ? WalkResult::advance() : WalkResult::interrupt();
      })
      .wasInterrupted();
}

AffineExpr IndexSpace::simplifyDivMod(AffineExpr lhs, int64_t divisor,
                                      bool isDiv) {
  // lhs = divisor * quotient + rest, as far as coefficients tell.
  LinearIndex quotient, rest;
  LinearIndex linear = getLinear(lhs);
  for (auto &term : linear.terms) {
    int64_t whole = llvm::divideFloorSigned(term.coefficient, divisor);
    quotient.add(term.expr, whole);
    rest.add(term.expr, term.coefficient - whole * divisor);
  }
  quotient.constant = llvm::divideFloorSigned(linear.constant, divisor);
  rest.constant = linear.constant - quotient.constant * divisor;
  AffineExpr restExpr = rest.toExpr(context);
  Range range = getRange(restExpr);
  if (range.min && range.max && *range.min >= 0 && *range.max < divisor)
    return isDiv ? quotient.toExpr(context) : restExpr;

  // (g * a + b) with 0 <= b < g, g a divisor of the divisor: b has no say in
  // the quotient.
  int64_t common = divisor;
  LinearIndex high, low;
  for (auto &term : rest.terms)
    if (std::gcd(common, term.coefficient) > 1)
      common = std::gcd(common, term.coefficient);
  for (auto &term : rest.terms)
    (term.coefficient % common == 0 ? high : low)
        .add(term.expr, term.coefficient);
  low.constant = rest.constant % common;
  high.constant = rest.constant - low.constant;
  Range lowRange = getRange(low.toExpr(context));
  if (common > 1 && common < divisor && lowRange.min && lowRange.max &&
      *lowRange.min >= 0 && *lowRange.max < common) {
    for (auto &term : high.terms)
      term.coefficient /= common;
    high.constant /= common;
    AffineExpr inner =
        simplifyDivMod(high.toExpr(context), divisor / common, isDiv);
    return isDiv ? quotient.toExpr(context) + inner
                 : inner * common + low.toExpr(context);
  }
  if (auto split = findSplit(rest, divisor))
    wantedSplit = split;
  if (isDiv)
    return quotient.toExpr(context) + restExpr.floorDiv(divisor);
  return restExpr % divisor;
}

bool IndexSpace::isStuck(AffineExpr expr) const {
  bool stuck = false;
  expr.walk([&](AffineExpr part) {
    if (part.getKind() != AffineExprKind::FloorDiv &&
        part.getKind() != AffineExprKind::Mod)
      return;
    part.walk([&](AffineExpr inner) {
      auto dim = getAsDim(inner);
      stuck |= dim && *dim >= firstWhole;
    });
  });
  return stuck;
}

AffineExpr IndexSpace::simplify(AffineExpr expr) {
  if (auto dim = getAsDim(expr))
    return sizes[*dim].isOne() ? getConstant(0) : expr;
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return expr;
  AffineExpr lhs = simplify(binary.getLHS());
  AffineExpr rhs = simplify(binary.getRHS());
  auto divisor = dyn_cast<AffineConstantExpr>(rhs);
  bool isDiv = binary.getKind() == AffineExprKind::FloorDiv;
  bool isMod = binary.getKind() == AffineExprKind::Mod;
  if ((isDiv || isMod) && divisor && divisor.getValue() > 0)
    expr = simplifyDivMod(lhs, divisor.getValue(), isDiv);
  else
    expr = getAffineBinaryOpExpr(binary.getKind(), lhs, rhs);
  return getLinear(expr).toExpr(context);
}
