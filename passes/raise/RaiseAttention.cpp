//===- RaiseAttention.cpp - Linalg attention as diff.attention --*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"
#include "passes/raise/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFRAISEATTENTION
#include "passes/raise/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

/// Matches `result` and replaces it by a diff.attention, splitting dims of the
/// result for as long as that helps.
static AttentionOp
raise(RewriterBase &rewriter, Value result, std::string &why,
      llvm::function_ref<std::optional<AttentionDesc>(ResultSpace &,
                                                      std::string &)>
          match) {
  ResultSpace space(result);
  do {
    why.clear();
    if (auto desc = match(space, why))
      if (AttentionOp op = emitAttention(rewriter, *desc, space, why))
        return op;
  } while (space.split());
  return {};
}

//===----------------------------------------------------------------------===//
// A value in parts
//===----------------------------------------------------------------------===//

/// Makes the index of the value one that is `next`'s at 1 of the dim `part`.
static bool addPart(AttentionDesc &desc, const AttentionDesc &next,
                    unsigned part, IndexSpace &space) {
  if (desc.value.value != next.value.value)
    return false;
  for (auto [first, second] :
       llvm::zip_equal(desc.value.index, next.value.index)) {
    LinearIndex difference = space.getLinear(space.simplify(second - first));
    if (!difference.terms.empty())
      return false;
    first = space.simplify(first + space.getDim(part) * difference.constant);
  }
  return true;
}

static bool hasSameMaps(const AttentionDesc &a, const AttentionDesc &b) {
  if (a.streams.size() != b.streams.size() || a.lambda != b.lambda ||
      !a.hasSameScores(b) || a.normEps || b.normEps || a.factor != 1.0 ||
      b.factor != 1.0)
    return false;
  for (auto [x, y] : llvm::zip_equal(a.streams, b.streams))
    if (x.query != y.query || x.key != y.key)
      return false;
  return true;
}

/// The concatenation of two attentions that differ in the value only is one
/// with a value in two halves.
static std::optional<AttentionDesc>
matchConcat(tensor::ConcatOp op, ResultSpace &result, std::string &why) {
  auto inputs = op.getInputs();
  int64_t size =
      cast<RankedTensorType>(inputs[0].getType()).getDimSize(op.getDim());
  if (inputs.size() != 2 || ShapedType::isDynamic(size) ||
      !llvm::all_equal(op->getOperandTypes()))
    return std::nullopt;
  IndexSpace &space = result.space;
  SmallVector<unsigned> factors = result.getFactors(op.getDim());
  unsigned part = factors.front();
  if (factors.size() == 1) {
    space.wantedSplit = IndexSpace::Split{part, size};
    return std::nullopt;
  }
  Tracer tracer(space);
  SmallVector<AttentionDesc, 2> parts;
  for (Value input : inputs) {
    Element element{input, result.getIndex()};
    element.index[op.getDim()] =
        space.simplify(element.index[op.getDim()] - space.getDim(part) * size);
    auto desc = describe(tracer.traceLayout(element), result);
    if (!desc)
      return std::nullopt;
    parts.push_back(*desc);
  }
  if (!hasSameMaps(parts[0], parts[1])) {
    why = "two attentions side by side differ in more than the value";
    return std::nullopt;
  }
  if (!addPart(parts[0], parts[1], part, space)) {
    why = "the values of two attentions side by side are not halves of one";
    return std::nullopt;
  }
  return parts[0];
}

//===----------------------------------------------------------------------===//
// The difference of two attentions
//===----------------------------------------------------------------------===//

namespace {
/// attention1 - lambda * attention2, elementwise.
struct Difference {
  Element first, second, lambda;
};
} // namespace

static std::optional<Difference> findDifference(Tracer &tracer,
                                                const Element &root) {
  Element difference = tracer.resolveRounded(root);
  if (!tracer.getAs<arith::SubFOp>(difference))
    return std::nullopt;
  Element first = tracer.resolveRounded(tracer.getOperand(difference, 0));
  Element product = tracer.resolveRounded(tracer.getOperand(difference, 1));
  if (!first.value.getDefiningOp<AttentionOp>() ||
      !tracer.getAs<arith::MulFOp>(product))
    return std::nullopt;
  for (unsigned operand : {0, 1}) {
    Element second = tracer.resolveRounded(tracer.getOperand(product, operand));
    if (second.value.getDefiningOp<AttentionOp>())
      return Difference{
          first, second,
          tracer.traceLayout(tracer.getOperand(product, 1 - operand))};
  }
  return std::nullopt;
}

static std::optional<AttentionDesc> matchDifference(ResultSpace &result,
                                                    std::string &why) {
  Tracer tracer(result.space);
  auto difference = findDifference(tracer, result.getElement());
  if (!difference)
    return std::nullopt;
  auto first = describe(difference->first, result);
  auto second = describe(difference->second, result);
  auto fail = [&](StringRef reason) {
    why = reason;
    return std::nullopt;
  };
  if (!first || !second)
    return fail("the two attentions have other rows or keys");
  for (auto &desc : {*first, *second})
    if (desc.streams.size() != 1 || desc.normEps || desc.factor != 1.0)
      return fail("one of the two attentions is a difference or normed");
  if (first->value != second->value)
    return fail("the two attentions have different values");
  if (!first->hasSameScores(*second))
    return fail("the two attentions have another scale or mask");
  if (first->row != second->row)
    return fail("the two attentions have other rows");
  first->streams.push_back(second->streams[0]);
  first->lambda = difference->lambda;
  if (!first->lambda->isTensor())
    return fail("lambda is not a tensor");
  return first;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct DiffRaiseAttention
    : public diff::impl::DiffRaiseAttentionBase<DiffRaiseAttention> {
  void runOnOperation() override;

private:
  void raiseProduct(RewriterBase &rewriter, linalg::LinalgOp op);
  void raiseConcat(RewriterBase &rewriter, tensor::ConcatOp op);
  void raiseDifference(RewriterBase &rewriter, linalg::LinalgOp op);
  template <typename OpTy>
  void forEach(void (DiffRaiseAttention::*fn)(RewriterBase &, OpTy));
};
} // namespace

void DiffRaiseAttention::raiseProduct(RewriterBase &rewriter,
                                      linalg::LinalgOp op) {
  if (op->getNumResults() != 1 || !linalg::isaContractionOpInterface(op))
    return;
  bool sawSoftmax = false;
  std::string why;
  auto match = [&](ResultSpace &space, std::string &reason) {
    AttentionMatcher matcher(space);
    auto desc = matcher.match();
    sawSoftmax |= matcher.sawSoftmax;
    reason = matcher.why;
    return desc;
  };
  if (raise(rewriter, op->getResult(0), why, match))
    ++numRaised;
  else if (sawSoftmax)
    op->emitRemark() << "attention is not raised: " << why;
}

void DiffRaiseAttention::raiseConcat(RewriterBase &rewriter,
                                     tensor::ConcatOp op) {
  std::string why;
  auto match = [&](ResultSpace &space, std::string &reason) {
    return matchConcat(op, space, reason);
  };
  if (!raise(rewriter, op.getResult(), why, match) && !why.empty())
    op->emitRemark() << "attentions are not merged: " << why;
}

void DiffRaiseAttention::raiseDifference(RewriterBase &rewriter,
                                         linalg::LinalgOp op) {
  if (op->getNumResults() != 1 || op.getNumParallelLoops() != op.getNumLoops())
    return;
  std::string why;
  if (raise(rewriter, op->getResult(0), why, matchDifference))
    ++numDifferential;
  else if (!why.empty())
    op->emitRemark() << "differential attention is not raised: " << why;
}

/// Calls `fn` for the ops of a kind that are there now, in order.
template <typename OpTy>
void DiffRaiseAttention::forEach(void (DiffRaiseAttention::*fn)(RewriterBase &,
                                                                OpTy)) {
  IRRewriter rewriter(&getContext());
  SmallVector<OpTy> ops;
  getOperation()->walk([&](OpTy op) { ops.push_back(op); });
  for (OpTy op : ops)
    (this->*fn)(rewriter, op);
  // What was replaced leaves dead ops, and equal views beside each other.
  (void)runRegionDCE(rewriter, getOperation()->getRegions());
  DominanceInfo dominance(getOperation());
  eliminateCommonSubExpressions(rewriter, dominance, getOperation());
}

void DiffRaiseAttention::runOnOperation() {
  forEach<linalg::LinalgOp>(&DiffRaiseAttention::raiseProduct);
  forEach<tensor::ConcatOp>(&DiffRaiseAttention::raiseConcat);
  forEach<linalg::LinalgOp>(&DiffRaiseAttention::raiseDifference);
}
