//===- RaiseSoftmax.cpp - Softmax as linalg.softmax -------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Tracer.h"
#include "passes/raise/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFRAISESOFTMAX
#include "passes/raise/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {
/// The softmax of `input` over `dim`.
struct Softmax {
  Value input;
  unsigned dim;
};

/// Reads the result of an elementwise op as exp(x - max x) / sum exp(x - max
/// x).
class SoftmaxMatcher {
public:
  explicit SoftmaxMatcher(Value result)
      : space(result.getContext()), tracer(space), result(result) {
    auto type = cast<RankedTensorType>(result.getType());
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      dims.push_back(space.addDim(Size::of(result, dim)));
    sum = space.addDim(Size());
  }
  std::optional<Softmax> match();

  /// What did not match, where the result is an exponential over a sum.
  StringRef why;

private:
  std::nullopt_t fail(StringRef reason) {
    why = reason;
    return std::nullopt;
  }
  /// The x of exp(x - max x over `sum`) at `element`.
  std::optional<Element> matchExp(const Element &element);
  bool isMax(const Element &element, const Element &input);
  Value getRead(const Element &input);
  /// `element` with the reduced dim in place of dim `dim`.
  Element overSum(Element element) {
    SmallVector<AffineExpr> at;
    for (unsigned d = 0; d < space.getNumDims(); ++d)
      at.push_back(space.getDim(d == reduced ? sum : d));
    for (AffineExpr &expr : element.index)
      expr = space.simplify(expr.replaceDims(at));
    return element;
  }

  IndexSpace space;
  Tracer tracer;
  Value result;
  SmallVector<unsigned> dims;
  unsigned sum, reduced = 0;
};
} // namespace

/// True for a tensor that is -inf everywhere, the start of a maximum.
static bool isLowest(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.getInputs()[0], m_NegInfFloat());
  return matchPattern(value, m_NegInfFloat());
}

bool SoftmaxMatcher::isMax(const Element &element, const Element &input) {
  Element max = tracer.traceLayout(element);
  auto op = max.isTensor() ? max.value.getDefiningOp<linalg::LinalgOp>()
                           : linalg::LinalgOp();
  if (!op)
    return false;
  auto reducedInput = tracer.getReduced(max, sum);
  unsigned number = cast<OpResult>(max.value).getResultNumber();
  return reducedInput &&
         isa_and_nonnull<arith::MaximumFOp, arith::MaxNumFOp>(
             getCombiner(max.value)) &&
         isLowest(op.getDpsInits()[number]) &&
         tracer.resolve(*reducedInput) == overSum(tracer.resolve(input));
}

std::optional<Element> SoftmaxMatcher::matchExp(const Element &element) {
  Element exp = tracer.resolve(element);
  if (!tracer.getAs<math::ExpOp>(exp))
    return std::nullopt;
  Element shifted = tracer.resolve(tracer.getOperand(exp, 0));
  if (!tracer.getAs<arith::SubFOp>(shifted))
    return std::nullopt;
  return shifted;
}

/// The tensor of the result's type that `input`, an argument of a body, is read
/// from at the result's own index, not transposed or broadcast on the way.
Value SoftmaxMatcher::getRead(const Element &input) {
  auto argument = dyn_cast<BlockArgument>(input.value);
  auto owner =
      argument ? dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp())
               : linalg::LinalgOp();
  if (!owner)
    return {};
  OpOperand &operand = owner->getOpOperand(argument.getArgNumber());
  Value tensor = operand.get();
  bool isRead =
      owner.getMatchingIndexingMap(&operand).isIdentity() &&
      tensor.getType() == result.getType() &&
      tracer.resolve(tracer.at(tensor, dims)) == tracer.resolve(input);
  return isRead ? tensor : Value();
}

std::optional<Softmax> SoftmaxMatcher::match() {
  Element quotient = tracer.resolve(tracer.at(result, dims));
  if (!tracer.getAs<arith::DivFOp>(quotient))
    return std::nullopt;
  auto shifted = matchExp(tracer.getOperand(quotient, 0));
  Element total = tracer.traceLayout(tracer.getOperand(quotient, 1));
  auto summed = tracer.getSummed(total, sum);
  Element numerator = tracer.resolve(tracer.getOperand(quotient, 0));
  if (!tracer.getAs<math::ExpOp>(numerator) || !summed)
    return std::nullopt;
  if (!shifted)
    return fail("no maximum is subtracted before the exponential");
  auto summedShifted = matchExp(*summed);
  if (!summedShifted)
    return fail("the divisor is not a sum of exponentials");

  // The operand of the subtraction as a tensor is the softmax's input.
  Element input = tracer.getOperand(*shifted, 0);
  Element max = tracer.getOperand(*shifted, 1);
  fail("the exponential is not divided by its own sum");
  for (reduced = 0; reduced < dims.size(); ++reduced) {
    if (overSum(*shifted) != *summedShifted || space.getSize(reduced).isOne() ||
        space.getSize(reduced) != space.getSize(sum))
      continue;
    if (!isMax(max, input))
      return fail("what is subtracted is not the maximum over the summed dim");
    Value tensor = getRead(input);
    if (!tensor)
      return fail("the input is not read at the result's own index");
    return Softmax{tensor, reduced};
  }
  return std::nullopt;
}

namespace {
struct DiffRaiseSoftmax
    : public diff::impl::DiffRaiseSoftmaxBase<DiffRaiseSoftmax> {
  void runOnOperation() override;
};
} // namespace

void DiffRaiseSoftmax::runOnOperation() {
  IRRewriter rewriter(&getContext());
  SmallVector<linalg::LinalgOp> ops;
  getOperation()->walk([&](linalg::LinalgOp op) {
    if (op->getNumResults() == 1 &&
        op.getNumParallelLoops() == op.getNumLoops())
      ops.push_back(op);
  });
  for (linalg::LinalgOp op : ops) {
    Value result = op->getResult(0);
    SoftmaxMatcher matcher(result);
    auto softmax = matcher.match();
    // Copies of the quotient do not match either; it says so once.
    Value yielded = op.getBlock()->getTerminator()->getOperand(0);
    if (!softmax && !matcher.why.empty() &&
        yielded.getDefiningOp<arith::DivFOp>())
      op->emitRemark() << "softmax is not raised: " << matcher.why;
    if (!softmax)
      continue;
    rewriter.setInsertionPoint(op);
    Value init = tensor::EmptyOp::create(
        rewriter, op.getLoc(),
        tensor::getMixedSizes(rewriter, op.getLoc(), op.getDpsInits()[0]),
        getElementTypeOrSelf(result));
    rewriter.replaceOpWithNewOp<linalg::SoftmaxOp>(
        op, TypeRange(result.getType()), softmax->input, init, softmax->dim);
    ++numRaised;
  }
  (void)runRegionDCE(rewriter, getOperation()->getRegions());
}
