//===- Lambda.cpp - What an attention's lambda is -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Operands.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace diff;

double diff::getLambdaInitOf(double depth) {
  return 0.8 - 0.6 * std::exp(-0.3 * depth);
}

std::optional<double> diff::getDepth(double init) {
  double rest = (0.8 - init) / 0.6;
  if (!(rest > 0.0))
    return std::nullopt;
  double depth = -std::log(rest) / 0.3;
  // Beyond, 0.8 as a float is nearer than the next depth.
  return depth < 50.0 ? std::optional<double>(depth) : std::nullopt;
}

static bool isNumberOf(const llvm::fltSemantics &type, double number) {
  llvm::APFloat narrow(number);
  bool losesInfo = false;
  narrow.convert(type, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return !losesInfo;
}

double diff::getRounding(double number) {
  if (isNumberOf(llvm::APFloat::BFloat(), number))
    return std::abs(number) * 0x1p-8;
  if (isNumberOf(llvm::APFloat::IEEEhalf(), number))
    return std::abs(number) * 0x1p-11;
  return 1e-6;
}

bool diff::isInitOf(double init, double depth) {
  return std::abs(init - getLambdaInitOf(depth)) <= getRounding(init);
}

namespace {
class LambdaReader {
public:
  explicit LambdaReader(IndexSpace &space)
      : tracer(space), sum(space.addDim(Size())) {}
  LambdaInfo read(const Element &element);

private:
  bool readScalars(const Element &element, LambdaInfo &info);
  bool readSigmoid(const Element &element, LambdaInfo &info);
  std::optional<Element> getExp(const Element &element);
  std::optional<double> getConstant(const Element &element) {
    return tracer.getConstant(element);
  }
  void addParameter(const Element &element, LambdaInfo &info);

  Tracer tracer;
  unsigned sum;
};
} // namespace

std::optional<Element> LambdaReader::getExp(const Element &element) {
  Element exp = tracer.resolveRounded(element);
  if (!tracer.getAs<math::ExpOp>(exp))
    return std::nullopt;
  return tracer.getOperand(exp, 0);
}

void LambdaReader::addParameter(const Element &element, LambdaInfo &info) {
  Element parameter = tracer.resolveRounded(element);
  if (parameter.isTensor())
    if (std::string name = nameOf(parameter.value); !name.empty())
      info.parameters.push_back(name);
}

/// exp(a) - exp(b) + init
bool LambdaReader::readScalars(const Element &element, LambdaInfo &info) {
  if (!tracer.getAs<arith::AddFOp>(element))
    return false;
  for (unsigned operand : {0, 1}) {
    auto init = getConstant(tracer.getOperand(element, operand));
    Element difference =
        tracer.resolveRounded(tracer.getOperand(element, 1 - operand));
    if (!init || !tracer.getAs<arith::SubFOp>(difference))
      continue;
    auto first = getExp(tracer.getOperand(difference, 0));
    auto second = getExp(tracer.getOperand(difference, 1));
    if (!first || !second)
      return false;
    info.kind = LambdaInfo::Kind::Scalars;
    info.init = init;
    addParameter(*first, info);
    addParameter(*second, info);
    return true;
  }
  return false;
}

/// 1 / (1 + exp(-x)), x a projection
bool LambdaReader::readSigmoid(const Element &element, LambdaInfo &info) {
  if (!tracer.getAs<arith::DivFOp>(element) ||
      getConstant(tracer.getOperand(element, 0)) != 1.0)
    return false;
  Element total = tracer.resolveRounded(tracer.getOperand(element, 1));
  if (!tracer.getAs<arith::AddFOp>(total))
    return false;
  unsigned one = getConstant(tracer.getOperand(total, 0)) ? 0 : 1;
  auto exponent = getExp(tracer.getOperand(total, 1 - one));
  if (getConstant(tracer.getOperand(total, one)) != 1.0 || !exponent)
    return false;
  Element negated = tracer.resolveRounded(*exponent);
  if (!tracer.getAs<arith::NegFOp>(negated))
    return false;
  info.kind = LambdaInfo::Kind::Sigmoid;
  Element logit = tracer.resolveRounded(tracer.getOperand(negated, 0));
  // With a bias the projection is one of two that are added.
  SmallVector<Element, 2> terms = {logit};
  if (tracer.getAs<arith::AddFOp>(logit))
    terms = {tracer.getOperand(logit, 0), tracer.getOperand(logit, 1)};
  for (const Element &term : terms)
    if (auto product = tracer.getContraction(tracer.resolveRounded(term), sum))
      for (const Element &factor : {product->lhs, product->rhs}) {
        Element weight = tracer.resolveRounded(factor);
        auto arg = dyn_cast<BlockArgument>(weight.value);
        auto func = arg ? dyn_cast<func::FuncOp>(arg.getOwner()->getParentOp())
                        : func::FuncOp();
        if (func && func.getArgAttr(arg.getArgNumber(), kParamAttrName))
          addParameter(weight, info);
      }
  return true;
}

LambdaInfo LambdaReader::read(const Element &element) {
  LambdaInfo info;
  info.kind = LambdaInfo::Kind::Other;
  Element resolved = tracer.resolveRounded(element);
  if (auto op = resolved.value.getDefiningOp<LambdaOp>()) {
    info.kind = LambdaInfo::Kind::Vectors;
    info.init = op.getInit().convertToDouble();
    for (Value vector : op->getOperands())
      addParameter({vector, {tracer.getSpace().getDim(sum)}}, info);
    return info;
  }
  if (auto constant = getConstant(resolved)) {
    info.kind = LambdaInfo::Kind::Constant;
    info.init = constant;
    return info;
  }
  if (resolved.isTensor())
    addParameter(resolved, info);
  else if (!readScalars(resolved, info))
    (void)readSigmoid(resolved, info);
  return info;
}

LambdaInfo diff::describeLambda(const Element &element, const SpaceRoles &roles,
                                IndexSpace &space) {
  LambdaInfo info = LambdaReader(space).read(element);
  for (unsigned dim = 0; dim < roles.batch.size(); ++dim)
    for (AffineExpr expr : element.index)
      if (expr.isFunctionOfDim(dim)) {
        info.byToken |= roles.row[dim];
        info.byHead |= roles.heads[dim];
      }
  return info;
}
