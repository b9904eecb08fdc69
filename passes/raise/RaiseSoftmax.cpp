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

/// An exponent: x, and what is added to it that is the same for all of the
/// elements that are summed, with its sign.
struct Exponent {
  Element x;
  SmallVector<std::pair<Element, int>, 2> shifts;
};

/// Reads the result of an elementwise op as exp(x + c) / sum exp(x + c), in any
/// of the ways to write that: the divisor may be a reciprocal or, as logarithm,
/// in the exponent. The shift c, the same for all that is summed, is usually
/// -max x; it may be anything, or missing, for it cancels.
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
  bool collectFactors(const Element &element, bool inverted, unsigned depth);
  std::optional<Exponent> getExponent(const Element &element, unsigned dim);
  bool isShift(const Element &element, unsigned dim);
  void addShift(Exponent &exponent, const Element &shift, int sign,
                unsigned depth);
  std::optional<Element> takeLogSum(Exponent &exponent);
  std::optional<Softmax> matchOver(unsigned dim);
  Value getRead(const Element &input);
  /// `element` with the reduced dim in place of dim `dim`.
  Element overSum(Element element, unsigned dim) {
    SmallVector<AffineExpr> at;
    for (unsigned d = 0; d < space.getNumDims(); ++d)
      at.push_back(space.getDim(d == dim ? sum : d));
    for (AffineExpr &expr : element.index)
      expr = space.simplify(expr.replaceDims(at));
    return element;
  }

  IndexSpace space;
  Tracer tracer;
  Value result;
  SmallVector<unsigned> dims;
  unsigned sum;
  /// The result as a quotient.
  std::optional<Element> exponential, divisor;
};
} // namespace

/// Sets the exponential and the divisor, if the product has one of each only.
bool SoftmaxMatcher::collectFactors(const Element &element, bool inverted,
                                    unsigned depth) {
  Element at = tracer.resolve(element);
  if (depth > 0 &&
      (tracer.getAs<arith::MulFOp>(at) || tracer.getAs<arith::DivFOp>(at))) {
    bool isDivision = isa<arith::DivFOp>(at.getOp());
    return collectFactors(tracer.getOperand(at, 0), inverted, depth - 1) &&
           collectFactors(tracer.getOperand(at, 1), inverted ^ isDivision,
                          depth - 1);
  }
  if (tracer.getConstant(at) == 1.0)
    return true;
  std::optional<Element> &factor = inverted ? divisor : exponential;
  if (factor || (!inverted && !tracer.getAs<math::ExpOp>(at)))
    return false;
  factor = inverted ? tracer.traceLayout(element) : at;
  return true;
}

/// True for what is the same at all of `dim`.
bool SoftmaxMatcher::isShift(const Element &element, unsigned dim) {
  Element shift = tracer.traceLayout(element);
  return tracer.getConstant(shift) ||
         (shift.isTensor() && llvm::none_of(shift.index, [&](AffineExpr expr) {
            return expr.isFunctionOfDim(dim);
          }));
}

/// Adds the terms of a shift to the exponent, but for those that cancel.
void SoftmaxMatcher::addShift(Exponent &exponent, const Element &shift,
                              int sign, unsigned depth) {
  Element at = tracer.resolve(shift);
  bool isSub = tracer.getAs<arith::SubFOp>(at) != nullptr;
  if (depth > 0 && (isSub || tracer.getAs<arith::AddFOp>(at))) {
    addShift(exponent, tracer.getOperand(at, 0), sign, depth - 1);
    addShift(exponent, tracer.getOperand(at, 1), isSub ? -sign : sign,
             depth - 1);
    return;
  }
  // As a tensor, where it is one: elements of it are equal by their index.
  Element atom = tracer.getAs<math::LogOp>(at) ? at : tracer.traceLayout(shift);
  for (auto *known = exponent.shifts.begin(); known != exponent.shifts.end();
       ++known)
    if (known->first == atom && known->second == -sign) {
      exponent.shifts.erase(known);
      return;
    }
  exponent.shifts.push_back({atom, sign});
}

/// The exponent of an exponential, `dim` being the one that is summed.
std::optional<Exponent> SoftmaxMatcher::getExponent(const Element &element,
                                                    unsigned dim) {
  Element exp = tracer.resolve(element);
  if (!tracer.getAs<math::ExpOp>(exp))
    return std::nullopt;
  Exponent exponent{tracer.getOperand(exp, 0), {}};
  while (true) {
    Element at = tracer.resolve(exponent.x);
    bool isSub = tracer.getAs<arith::SubFOp>(at) != nullptr;
    if (!isSub && !tracer.getAs<arith::AddFOp>(at))
      return exponent;
    // Of a single element all is a shift, a mask as well; the maximum is one.
    if (!exponent.shifts.empty() && space.getSize(dim).isOne())
      return exponent;
    Element lhs = tracer.getOperand(at, 0), rhs = tracer.getOperand(at, 1);
    if (isShift(rhs, dim)) {
      addShift(exponent, rhs, isSub ? -1 : 1, /*depth=*/3);
      exponent.x = lhs;
    } else if (!isSub && isShift(lhs, dim)) {
      addShift(exponent, lhs, 1, /*depth=*/3);
      exponent.x = rhs;
    } else {
      return exponent;
    }
  }
}

/// The s of an exponent that has -log(s) as shift, which is taken out.
std::optional<Element> SoftmaxMatcher::takeLogSum(Exponent &exponent) {
  for (auto *shift = exponent.shifts.begin(); shift != exponent.shifts.end();
       ++shift) {
    if (shift->second != -1 || !tracer.getAs<math::LogOp>(shift->first))
      continue;
    Element logarithm = shift->first;
    exponent.shifts.erase(shift);
    return tracer.traceLayout(tracer.getOperand(logarithm, 0));
  }
  return std::nullopt;
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

std::optional<Softmax> SoftmaxMatcher::matchOver(unsigned dim) {
  auto exponent = getExponent(*exponential, dim);
  auto total = divisor ? divisor : takeLogSum(*exponent);
  auto summed = total ? tracer.getSummed(*total, sum) : std::nullopt;
  if (!summed || space.getSize(dim) != space.getSize(sum))
    return std::nullopt;
  auto inner = getExponent(*summed, sum);
  if (!inner)
    return fail("the divisor is not a sum of exponentials");
  bool isSame =
      tracer.resolve(inner->x) == overSum(tracer.resolve(exponent->x), dim) &&
      inner->shifts.size() == exponent->shifts.size() &&
      llvm::all_of(inner->shifts, [&](auto &shift) {
        return llvm::is_contained(exponent->shifts, shift);
      });
  if (!isSame)
    return fail("the exponential is not divided by its own sum");
  Value tensor = getRead(exponent->x);
  if (!tensor)
    return fail("the input is not read at the result's own index");
  return Softmax{tensor, dim};
}

std::optional<Softmax> SoftmaxMatcher::match() {
  if (!collectFactors(tracer.at(result, dims), /*inverted=*/false,
                      /*depth=*/3) ||
      !exponential)
    return std::nullopt;
  // Of several dims of size 1, any.
  for (unsigned dim : llvm::reverse(dims))
    if (auto softmax = matchOver(dim))
      return softmax;
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
    Operation *yielded =
        op.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
    if (!softmax && !matcher.why.empty() &&
        isa_and_nonnull<arith::DivFOp, arith::MulFOp>(yielded))
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
