//===- RaiseRmsNorm.cpp - RMSNorm in linalg as diff.rms_norm ----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Views.h"
#include "passes/raise/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFRAISERMSNORM
#include "passes/raise/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {
/// A factor of a product, or what the product is divided by.
struct Factor {
  Element element;
  bool inverted;
};

/// Reads the result of an elementwise op as a product that is an RMSNorm over
/// the last dim: x * rsqrt(mean(x^2) + eps) * weight * factor.
class RmsNormMatcher {
public:
  explicit RmsNormMatcher(Value result)
      : space(result.getContext()), tracer(space), result(result) {
    auto type = cast<RankedTensorType>(result.getType());
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      dims.push_back(space.addDim(Size::of(result, dim)));
    sum = space.addDim(Size());
  }
  bool match();

  Value input;
  std::optional<ViewPlan> weight;
  double eps = 0.0, factor = 1.0;
  IndexSpace space;

private:
  void collectFactors(const Element &element, bool inverted,
                      SmallVectorImpl<Factor> &factors, unsigned depth);
  bool matchRoot(const Factor &factor);
  bool matchMeanSquare(const Element &element);
  std::optional<Element> matchSquare(const Element &element);

  Tracer tracer;
  Value result;
  SmallVector<unsigned> dims;
  unsigned sum;
  /// What is squared, as an element of a tensor at the result's dims.
  Element normed;
};
} // namespace

/// The factors of a product, not looking into what is normed once it is known.
void RmsNormMatcher::collectFactors(const Element &element, bool inverted,
                                    SmallVectorImpl<Factor> &factors,
                                    unsigned depth) {
  Element scalar = tracer.resolveRounded(element);
  bool isNormed = normed.value && scalar == tracer.resolveRounded(normed);
  bool isDivision = tracer.getAs<arith::DivFOp>(scalar) != nullptr;
  if (isNormed || depth == 0 ||
      !(isDivision || tracer.getAs<arith::MulFOp>(scalar))) {
    factors.push_back({scalar, inverted});
    return;
  }
  collectFactors(tracer.getOperand(scalar, 0), inverted, factors, depth - 1);
  collectFactors(tracer.getOperand(scalar, 1), inverted ^ isDivision, factors,
                 depth - 1);
}

/// The z of z * z, fpowi(z, 2) or powf(z, 2.0).
std::optional<Element> RmsNormMatcher::matchSquare(const Element &element) {
  Element square = tracer.resolve(element);
  if (square.isTensor() || !square.getOp() ||
      square.getOp()->getNumOperands() != 2)
    return std::nullopt;
  Element base = tracer.getOperand(square, 0);
  Element exponent = tracer.getOperand(square, 1);
  if (tracer.getAs<arith::MulFOp>(square) &&
      tracer.resolve(base) == tracer.resolve(exponent))
    return base;
  if (tracer.getAs<math::FPowIOp>(square) &&
      tracer.getInteger(exponent) == space.getConstant(2))
    return base;
  if (tracer.getAs<math::PowFOp>(square) && tracer.getConstant(exponent) == 2.0)
    return base;
  return std::nullopt;
}

/// The mean over the last dim of the square of a tensor of the result's type.
bool RmsNormMatcher::matchMeanSquare(const Element &element) {
  Element mean = tracer.resolve(element);
  bool isDivision = tracer.getAs<arith::DivFOp>(mean) != nullptr;
  if (!isDivision && !tracer.getAs<arith::MulFOp>(mean))
    return false;
  auto count = tracer.getConstant(tracer.getOperand(mean, 1));
  unsigned last = dims.back();
  if (!count || !space.getSize(last).isStatic())
    return false;
  double size = space.getSize(last).constant;
  if (isDivision ? *count != size
                 : static_cast<float>(*count) != static_cast<float>(1.0 / size))
    return false;
  auto summed =
      tracer.getSummed(tracer.resolve(tracer.getOperand(mean, 0)), sum);
  auto squared = summed ? matchSquare(*summed) : std::nullopt;
  if (!squared || space.getSize(sum) != space.getSize(last))
    return false;
  auto argument = dyn_cast<BlockArgument>(squared->value);
  if (!argument)
    return false;
  auto owner = dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp());
  if (!owner)
    return false;
  OpOperand &operand = owner->getOpOperand(argument.getArgNumber());
  input = operand.get();
  if (!owner.getMatchingIndexingMap(&operand).isIdentity())
    return false;
  // In bf16 models the norm is of a widened copy.
  if (input.getType() != result.getType() &&
      cast<RankedTensorType>(input.getType()).getRank() == (int64_t)dims.size())
    input = tracer.traceWidened(tracer.at(input, dims)).value;
  if (input.getType() != result.getType())
    return false;
  // The rows summed are the rows of the result.
  Element over = tracer.at(input, dims);
  over.index.back() = space.simplify(space.getDim(sum));
  normed = tracer.at(input, dims);
  return tracer.resolveRounded(over) == tracer.resolveRounded(*squared);
}

/// rsqrt(mean + eps), pow(mean + eps, -0.5) or a division by sqrt(mean + eps)
bool RmsNormMatcher::matchRoot(const Factor &factor) {
  const Element &root = factor.element;
  bool isRoot = factor.inverted ? tracer.getAs<math::SqrtOp>(root) != nullptr
                                : tracer.getAs<math::RsqrtOp>(root) != nullptr;
  if (!factor.inverted && tracer.getAs<math::PowFOp>(root))
    isRoot = tracer.getConstant(tracer.getOperand(root, 1)) == -0.5;
  if (!isRoot)
    return false;
  Element shifted = tracer.resolve(tracer.getOperand(root, 0));
  if (!tracer.getAs<arith::AddFOp>(shifted))
    return false;
  auto lhs = tracer.getConstant(tracer.getOperand(shifted, 0));
  auto rhs = tracer.getConstant(tracer.getOperand(shifted, 1));
  if ((!lhs && !rhs) || (rhs ? *rhs : *lhs) < 0)
    return false;
  eps = rhs ? *rhs : *lhs;
  return matchMeanSquare(tracer.getOperand(shifted, rhs ? 0 : 1));
}

bool RmsNormMatcher::match() {
  SmallVector<Factor> factors;
  Element product = tracer.at(result, dims);
  if (dims.empty())
    return false;
  collectFactors(product, /*inverted=*/false, factors, 4);
  if (llvm::none_of(factors, [&](Factor &f) { return matchRoot(f); }))
    return false;

  // Once more, now that what is normed is known.
  factors.clear();
  collectFactors(product, /*inverted=*/false, factors, 4);
  unsigned numInputs = 0, numRoots = 0;
  Element whole = tracer.resolveRounded(normed);
  for (Factor &part : factors) {
    const Element &element = part.element;
    if (element == whole && !part.inverted) {
      ++numInputs;
    } else if (auto constant = tracer.getConstant(element)) {
      factor *= part.inverted ? 1.0 / *constant : *constant;
    } else if (!numRoots && matchRoot(part)) {
      ++numRoots;
    } else if (part.inverted) {
      return false;
    } else {
      Element vector = tracer.traceLayout(element);
      weight = weight ? std::nullopt : ViewPlan::get(vector, space);
      if (!weight || vector.index.empty())
        return false;
      for (AffineExpr expr : vector.index)
        if (expr != space.getDim(dims.back()) && !isa<AffineConstantExpr>(expr))
          return false;
    }
  }
  return numInputs == 1 && numRoots == 1 && isFiniteF32(eps) &&
         isFiniteF32(factor);
}

namespace {
struct DiffRaiseRmsNorm
    : public diff::impl::DiffRaiseRmsNormBase<DiffRaiseRmsNorm> {
  void runOnOperation() override;

private:
  void raise(RewriterBase &rewriter, linalg::LinalgOp op);
};
} // namespace

void DiffRaiseRmsNorm::raise(RewriterBase &rewriter, linalg::LinalgOp op) {
  Value result = op->getResult(0);
  Type element = getElementTypeOrSelf(result);
  RmsNormMatcher norm(result);
  if (!isa<FloatType>(element) || !norm.match())
    return;
  rewriter.setInsertionPoint(op);
  Value weight;
  if (norm.weight) {
    View view = norm.weight->create(rewriter, op.getLoc(), norm.space);
    if (view.dims.size() != 1)
      return;
    weight = view.tensor;
  }
  Value init = tensor::EmptyOp::create(
      rewriter, op.getLoc(),
      tensor::getMixedSizes(rewriter, op.getLoc(), op.getDpsInits()[0]),
      element);
  rewriter.replaceOpWithNewOp<RmsNormOp>(op, result.getType(), norm.input,
                                         weight, init,
                                         rewriter.getF32FloatAttr(norm.eps),
                                         rewriter.getF32FloatAttr(norm.factor));
  ++numRaised;
}

void DiffRaiseRmsNorm::runOnOperation() {
  IRRewriter rewriter(&getContext());
  SmallVector<linalg::LinalgOp> ops;
  getOperation()->walk([&](linalg::LinalgOp op) {
    if (op->getNumResults() == 1 &&
        op.getNumParallelLoops() == op.getNumLoops())
      ops.push_back(op);
  });
  // The last multiplication first: it takes weight and factor along.
  for (linalg::LinalgOp op : llvm::reverse(ops))
    if (!isOpTriviallyDead(op))
      raise(rewriter, op);
  (void)runRegionDCE(rewriter, getOperation()->getRegions());
}
