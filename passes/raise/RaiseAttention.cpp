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

/// Attributes while the pass runs: why an op is not raised, and on a softmax
/// that some op has it for a reason, or was raised with it.
static constexpr StringLiteral kWhy = "diff.why", kSeen = "diff.seen",
                               kRaised = "diff.raised";

static void noteWhy(Operation *op, const Twine &why) {
  op->setAttr(kWhy, StringAttr::get(op->getContext(), why));
}

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
      a.lambdaScale != b.lambdaScale || !a.hasSameScores(b) || a.normEps ||
      b.normEps || a.factor != 1.0 || b.factor != 1.0 || a.outer != b.outer)
    return false;
  for (auto [x, y] : llvm::zip_equal(a.streams, b.streams))
    if (x.query != y.query || x.key != y.key)
      return false;
  return true;
}

/// The attention whose result, or a multiple of it, `element` is.
static std::optional<AttentionDesc>
describeScaled(Tracer &tracer, const Element &element, ResultSpace &result) {
  auto terms = collectTerms(
      tracer, element, [](const Element &at) -> std::optional<Element> {
        return at.value.getDefiningOp<AttentionOp>() ? std::optional(at)
                                                     : std::nullopt;
      });
  if (!terms || terms->size() != 1 || terms->front().factors.size() > 1 ||
      terms->front().constant != 1.0)
    return std::nullopt;
  auto desc = describe(terms->front().atom, result);
  if (desc && !terms->front().factors.empty())
    desc->outer = tracer.traceRounded(terms->front().factors[0]);
  return desc;
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
    auto desc = describeScaled(tracer, element, result);
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
/// Finds attentions in an elementwise op's operands: raised ones, and products
/// that a part of is one, of the maps of both streams side by side.
class DifferenceMatcher {
public:
  explicit DifferenceMatcher(ResultSpace &result)
      : result(result), tracer(result.space) {}

  std::optional<AttentionDesc> match(std::string &why);

private:
  bool isAttention(const Element &element);
  std::optional<AttentionDesc> describeAtom(const Element &element,
                                            std::string &why);

  ResultSpace &result;
  Tracer tracer;
};
} // namespace

bool DifferenceMatcher::isAttention(const Element &element) {
  Operation *op = element.getOp();
  if (!isa_and_nonnull<linalg::LinalgOp>(op) || !element.isTensor() ||
      !linalg::isaContractionOpInterface(cast<linalg::LinalgOp>(op)))
    return isa_and_nonnull<AttentionOp>(op);
  // The sizes of n and d are those of what is found, not of what is tried.
  IndexSpace &space = result.space;
  Size n = space.getSize(result.getN()), d = space.getSize(result.getD());
  bool found = AttentionMatcher(result).match(element).has_value();
  space.setSize(result.getN(), n);
  space.setSize(result.getD(), d);
  return found;
}

std::optional<AttentionDesc>
DifferenceMatcher::describeAtom(const Element &element, std::string &why) {
  std::optional<AttentionDesc> desc;
  if (element.value.getDefiningOp<AttentionOp>()) {
    desc = describe(element, result);
  } else {
    Size n = result.space.getSize(result.getN());
    desc = AttentionMatcher(result).match(element);
    if ((n.isStatic() || n.value) && n != result.space.getSize(result.getN()))
      desc = std::nullopt;
  }
  if (!desc)
    why = "the two attentions have other rows or keys";
  else if (desc->streams.size() != 1 || desc->normEps || desc->factor != 1.0 ||
           desc->outer)
    why = "one of the two attentions is a difference or normed";
  return why.empty() ? desc : std::nullopt;
}

std::optional<AttentionDesc> DifferenceMatcher::match(std::string &why) {
  auto terms =
      collectTerms(tracer, result.getElement(),
                   [&](const Element &at) -> std::optional<Element> {
                     return isAttention(at) ? std::optional(at) : std::nullopt;
                   });
  if (!terms || terms->size() < 2)
    return std::nullopt;
  return combineTerms(
      tracer, *terms,
      [&](const Element &at, std::string &reason) {
        return describeAtom(at, reason);
      },
      why);
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
  void emitRemarks();
  template <typename OpTy>
  void forEach(void (DiffRaiseAttention::*fn)(RewriterBase &, OpTy));
};
} // namespace

void DiffRaiseAttention::raiseProduct(RewriterBase &rewriter,
                                      linalg::LinalgOp op) {
  if (op->getNumResults() != 1 ||
      (!linalg::isaContractionOpInterface(op) && !isProductOverOneKey(op)))
    return;
  llvm::SmallPtrSet<Operation *, 4> seen;
  std::string why;
  auto match = [&](ResultSpace &space, std::string &reason) {
    AttentionMatcher matcher(space);
    auto desc = matcher.match(space.getElement());
    seen.insert_range(matcher.seen);
    reason = matcher.why;
    return desc;
  };
  bool raised = raise(rewriter, op->getResult(0), why, match) != nullptr;
  numRaised += raised;
  // What else reads the softmax of an attention is its gradient, as a rule.
  bool isElsewhere = llvm::all_of(
      seen, [](Operation *softmax) { return softmax->hasAttr(kRaised); });
  if (!raised && !isElsewhere)
    noteWhy(op, "attention is not raised: " + why);
  for (Operation *softmax : seen)
    softmax->setAttr(raised ? kRaised : kSeen, rewriter.getUnitAttr());
}

void DiffRaiseAttention::raiseConcat(RewriterBase &rewriter,
                                     tensor::ConcatOp op) {
  std::string why;
  auto match = [&](ResultSpace &space, std::string &reason) {
    return matchConcat(op, space, reason);
  };
  if (!raise(rewriter, op.getResult(), why, match) && !why.empty())
    noteWhy(op, "attentions are not merged: " + why);
}

void DiffRaiseAttention::raiseDifference(RewriterBase &rewriter,
                                         linalg::LinalgOp op) {
  if (op->getNumResults() != 1 || op.getNumParallelLoops() != op.getNumLoops())
    return;
  std::string why;
  auto match = [](ResultSpace &space, std::string &reason) {
    return DifferenceMatcher(space).match(reason);
  };
  if (raise(rewriter, op->getResult(0), why, match))
    ++numDifferential;
  else if (!why.empty())
    noteWhy(op, "differential attention is not raised: " + why);
}

/// Says what was found about ops that are still there: some products that are
/// no attention of themselves are part of one in the end.
void DiffRaiseAttention::emitRemarks() {
  getOperation()->walk([&](Operation *op) {
    if (auto why = op->getAttrOfType<StringAttr>(kWhy))
      op->emitRemark() << why.getValue();
    op->removeAttr(kWhy);
    if (!isa<linalg::SoftmaxOp>(op))
      return;
    bool isRaised = op->removeAttr(kRaised) != nullptr;
    bool isSeen = op->removeAttr(kSeen) != nullptr;
    if (!isRaised && !isSeen && !op->use_empty())
      op->emitRemark() << "attention is not raised: no product of this softmax "
                          "with a value is found behind '"
                       << op->getUsers().begin()->getName() << "'";
  });
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
  emitRemarks();
}
