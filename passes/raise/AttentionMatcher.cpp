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

std::optional<AttentionDesc>
AttentionMatcher::matchSoftmax(const Element &element) {
  SmallVector<Element> chain;
  auto found = findSoftmax(element, chain);
  if (!found)
    return fail("the probabilities are not a softmax");
  const Element &probability = *found;
  auto softmax = probability.value.getDefiningOp<linalg::SoftmaxOp>();
  seen.insert(softmax);
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

/// The lambda and the factor of the second of two terms.
static bool takeLambda(Tracer &tracer, Term &term, AttentionDesc &desc) {
  takeSign(tracer, term);
  if (term.constant >= 0 || term.factors.size() > 1)
    return false;
  desc.lambdaScale = -term.constant;
  if (!term.factors.empty())
    desc.lambda = tracer.traceRounded(term.factors[0]);
  return !desc.lambda || desc.lambda->isTensor();
}

std::optional<AttentionDesc> diff::combineTerms(
    Tracer &tracer, MutableArrayRef<Term> terms,
    llvm::function_ref<std::optional<AttentionDesc>(const Element &,
                                                    std::string &)>
        describeAtom,
    std::string &why) {
  auto fail = [&](const Twine &reason) {
    if (why.empty())
      why = reason.str();
    return std::nullopt;
  };
  if (terms.size() != 2)
    return fail("it is a sum of " + Twine(terms.size()) + " attention maps");
  if (!terms[0].factors.empty() || terms[0].constant <= 0)
    std::swap(terms[0], terms[1]);
  if (!terms[0].factors.empty() || terms[0].constant != 1.0)
    return fail("both attention maps have a factor");
  auto first = describeAtom(terms[0].atom, why);
  auto second = first ? describeAtom(terms[1].atom, why) : std::nullopt;
  if (!second)
    return std::nullopt;
  if (first->value != second->value)
    return fail("the two attentions have different values");
  if (!first->hasSameScores(*second))
    return fail("the two softmaxes have another scale or mask");
  // With a causal mask the rows are the same here. Without, a row is but a name
  // for one of the dims: each alone may have taken another.
  if (first->row != second->row)
    first->row = std::nullopt;
  if (!takeLambda(tracer, terms[1], *first))
    return fail("the second softmax is not subtracted, times one lambda");
  first->streams.push_back(second->streams[0]);
  return first;
}

std::optional<SmallVector<Term>>
AttentionMatcher::collectMaps(const Element &element) {
  return collectTerms(tracer, element,
                      [&](const Element &at) -> std::optional<Element> {
                        SmallVector<Element> chain;
                        return findSoftmax(at, chain);
                      });
}

/// One map, or P1 - lambda * P2.
std::optional<AttentionDesc>
AttentionMatcher::matchMaps(MutableArrayRef<Term> terms) {
  if (terms.size() > 1) {
    auto desc = combineTerms(
        tracer, terms,
        [&](const Element &map, std::string &) { return matchSoftmax(map); },
        why);
    if (desc && desc->lambda && dependsOn(*desc->lambda, result.getN()))
      return fail("lambda depends on the key");
    return desc;
  }
  auto desc = matchSoftmax(terms[0].atom);
  if (!desc)
    return std::nullopt;
  desc->factor = terms[0].constant;
  if (terms[0].factors.empty())
    return desc;
  desc->outer = tracer.traceRounded(terms[0].factors[0]);
  if (terms[0].factors.size() > 1 || !desc->outer->isTensor() ||
      dependsOn(*desc->outer, result.getN()))
    return fail("the probabilities have a factor that depends on the key");
  return desc;
}

/// True if a softmax is in what `element` is computed from elementwise.
bool AttentionMatcher::reachesSoftmax(const Element &element, unsigned depth) {
  Element at = tracer.resolveRounded(element);
  if (auto softmax = at.value.getDefiningOp<linalg::SoftmaxOp>()) {
    seen.insert(softmax);
    return true;
  }
  if (at.isTensor() || !at.getOp() || depth == 0)
    return false;
  bool reaches = false;
  for (unsigned operand = 0; operand < at.getOp()->getNumOperands(); ++operand)
    if (isa<FloatType>(at.getOp()->getOperand(operand).getType()))
      reaches |= reachesSoftmax(tracer.getOperand(at, operand), depth - 1);
  return reaches;
}

std::optional<AttentionDesc>
AttentionMatcher::matchProduct(const Element &probabilities,
                               const Element &value) {
  if (!reachesSoftmax(probabilities, 6))
    return std::nullopt;
  auto terms = collectMaps(probabilities);
  if (!terms) {
    Element at = tracer.resolveRounded(probabilities);
    return fail("the probabilities go through '" +
                (at.getOp() ? at.getOp()->getName().getStringRef() : "?") +
                "', which is no sum of softmaxes");
  }
  auto desc = matchMaps(*terms);
  if (!desc)
    return std::nullopt;
  desc->value = tracer.traceWidened(value);
  narrow(*desc);
  return desc;
}

/// The op computes in f32 whatever its operands are of: queries and keys that
/// are only widened are read before that, if all of them can be.
void AttentionMatcher::narrow(AttentionDesc &desc) {
  SmallVector<StreamDesc, 2> narrowed;
  Type type;
  for (const StreamDesc &stream : desc.streams) {
    narrowed.push_back(
        {tracer.traceWidened(stream.query), tracer.traceWidened(stream.key)});
    for (Value operand :
         {narrowed.back().query.value, narrowed.back().key.value}) {
      Type own = getElementTypeOrSelf(operand);
      if (type && own != type)
        return;
      type = own;
    }
  }
  desc.streams = narrowed;
}

bool diff::isProductOverOneKey(linalg::LinalgOp op) {
  auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
  return generic && generic.getNumParallelLoops() == generic.getNumLoops() &&
         generic.getNumDpsInits() == 1 &&
         isa_and_nonnull<arith::MulFOp>(
             generic.getBody()->getTerminator()->getOperand(0).getDefiningOp());
}

/// True if the value has a dim of its own: a factor of the probabilities, as a
/// lambda is, has none.
static bool hasValueDim(const AttentionDesc &desc, const ResultSpace &result) {
  auto isElsewhere = [&](unsigned dim) {
    return llvm::any_of(desc.streams, [&](const StreamDesc &stream) {
      return dependsOn(stream.query, dim) || dependsOn(stream.key, dim);
    });
  };
  for (unsigned dim = 0; dim < result.getN(); ++dim)
    if (dependsOn(desc.value, dim) && !isElsewhere(dim))
      return true;
  return false;
}

std::optional<AttentionDesc>
AttentionMatcher::matchOverOneKey(const Element &element) {
  Element product = tracer.resolve(element);
  if (!tracer.getAs<arith::MulFOp>(product))
    return std::nullopt;
  space.setSize(result.getN(), Size::get(1));
  for (unsigned operand : {0, 1}) {
    AttentionMatcher matcher(result);
    auto desc = matcher.matchProduct(tracer.getOperand(product, operand),
                                     tracer.getOperand(product, 1 - operand));
    if (desc && desc->value.isTensor() && hasValueDim(*desc, result)) {
      seen.insert_range(matcher.seen);
      return desc;
    }
  }
  return std::nullopt;
}

std::optional<AttentionDesc> AttentionMatcher::match(const Element &element) {
  auto product =
      tracer.getContraction(tracer.traceLayout(element), result.getN());
  if (!product)
    return matchOverOneKey(element);
  if (auto desc = matchProduct(product->lhs, product->rhs))
    return desc;
  return matchProduct(product->rhs, product->lhs);
}
