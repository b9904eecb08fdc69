//===- Evaluator.cpp - What constants compute -----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Evaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace diff;

using Point = SmallVector<int64_t>;

std::optional<int64_t> diff::evaluate(AffineExpr expr,
                                      ArrayRef<int64_t> point) {
  SmallVector<AffineExpr> values;
  for (int64_t at : point)
    values.push_back(getAffineConstantExpr(at, expr.getContext()));
  auto constant = dyn_cast<AffineConstantExpr>(expr.replaceDims(values));
  if (!constant)
    return std::nullopt;
  return constant.getValue();
}

/// Entry `at` of a constant; of data that is kept outside of the module as
/// well.
static std::optional<double> getEntry(ElementsAttr elements, int64_t at) {
  if (auto resource = dyn_cast<DenseF32ResourceElementsAttr>(elements)) {
    auto data = resource.tryGetAsArrayRef();
    if (!data || at >= static_cast<int64_t>(data->size()))
      return std::nullopt;
    return (*data)[at];
  }
  if (auto floats = elements.tryGetValues<APFloat>())
    return (*floats)[at].convertToDouble();
  if (auto integers = elements.tryGetValues<APInt>())
    return static_cast<double>((*integers)[at].getSExtValue());
  return std::nullopt;
}

std::optional<double> Evaluator::evaluateTensor(const Element &element,
                                                Point &point) {
  ElementsAttr elements;
  if (!matchPattern(element.value, m_Constant(&elements)))
    return evaluateSum(element, point);
  int64_t at = 0;
  auto type = cast<RankedTensorType>(element.value.getType());
  for (auto [size, expr] : llvm::zip_equal(type.getShape(), element.index)) {
    auto index = diff::evaluate(expr, point);
    if (!index || *index < 0 || *index >= size)
      return std::nullopt;
    at = at * size + *index;
  }
  return getEntry(elements, at);
}

/// A product summed over few terms.
std::optional<double> Evaluator::evaluateSum(const Element &element,
                                             Point &point) {
  auto product = tracer.getContraction(element, sum);
  if (!product)
    return std::nullopt;
  const int64_t size = tracer.getSpace().getSize(sum).constant;
  if (ShapedType::isDynamic(size) || size > 16)
    return std::nullopt;
  double total = 0.0;
  for (int64_t at = 0; at < size; ++at) {
    point[sum] = at;
    auto lhs = evaluate(product->lhs, point);
    auto rhs = evaluate(product->rhs, point);
    if (!lhs || !rhs)
      return std::nullopt;
    total += *lhs * *rhs;
  }
  return total;
}

static std::optional<double> applyUnary(Operation *op, double x) {
  if (isa<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp,
          arith::IndexCastOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp>(
          op))
    return x;
  if (isa<arith::FPToSIOp>(op))
    return std::trunc(x);
  if (isa<arith::NegFOp>(op))
    return -x;
  if (isa<math::ExpOp>(op))
    return std::exp(x);
  if (isa<math::Exp2Op>(op))
    return std::exp2(x);
  if (isa<math::LogOp>(op))
    return std::log(x);
  if (isa<math::SinOp>(op))
    return std::sin(x);
  if (isa<math::CosOp>(op))
    return std::cos(x);
  if (isa<math::SqrtOp>(op))
    return std::sqrt(x);
  if (isa<math::RsqrtOp>(op))
    return 1.0 / std::sqrt(x);
  return std::nullopt;
}

static std::optional<double> applyBinary(Operation *op, double x, double y) {
  if (isa<arith::AddFOp, arith::AddIOp>(op))
    return x + y;
  if (isa<arith::SubFOp, arith::SubIOp>(op))
    return x - y;
  if (isa<arith::MulFOp, arith::MulIOp>(op))
    return x * y;
  if (isa<arith::DivFOp>(op))
    return x / y;
  if (isa<math::PowFOp, math::FPowIOp>(op))
    return std::pow(x, y);
  return std::nullopt;
}

std::optional<double> Evaluator::evaluate(const Element &element,
                                          Point &point) {
  Element resolved = tracer.resolve(element);
  if (resolved.isTensor())
    return evaluateTensor(resolved, point);
  APInt integer;
  if (matchPattern(resolved.value, m_ConstantInt(&integer)))
    return static_cast<double>(integer.getSExtValue());
  FloatAttr number;
  if (matchPattern(resolved.value, m_Constant(&number)))
    return number.getValueAsDouble();
  Operation *op = resolved.getOp();
  if (!op)
    return std::nullopt;
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    auto at = diff::evaluate(resolved.index[index.getDim()], point);
    return at ? std::optional<double>(*at) : std::nullopt;
  }
  SmallVector<double> operands;
  for (unsigned at = 0; at < std::min(op->getNumOperands(), 3U); ++at) {
    auto operand = evaluate(tracer.getOperand(resolved, at), point);
    if (!operand)
      return std::nullopt;
    operands.push_back(*operand);
  }
  if (operands.size() == 1)
    return applyUnary(op, operands[0]);
  if (operands.size() == 2)
    return applyBinary(op, operands[0], operands[1]);
  return std::nullopt;
}
