//===- NormOps.cpp - diff.rms_norm and diff.lambda -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpUtils.h"
#include "diff/Dialect/Diff.h"

using namespace mlir;
using namespace diff;

LogicalResult RmsNormOp::verify() {
  auto input = cast<ShapedType>(getInput().getType());
  auto init = cast<ShapedType>(getInit().getType());
  if (input.getRank() == 0 || input.getElementType() != init.getElementType() ||
      failed(verifyCompatibleShape(input, init)))
    return emitOpError(
               "(C1) expects input and init of one type with at least one dim, "
               "but has ")
           << input << " and " << init;
  if (getWeight()) {
    auto weight = cast<ShapedType>(getWeight().getType());
    if (weight.getRank() != 1 ||
        failed(verifyCompatibleShape(weight.getShape(),
                                     input.getShape().take_back())))
      return emitOpError(
                 "(C2) expects a weight of one dim, of the last size of ")
             << input << ", but it is " << weight;
  }
  if (failed(verifyEps(*this, "(C3)", "eps", getEps())) ||
      failed(verifyFinite(*this, "(C3)", "factor", getFactor())))
    return failure();
  return verifyDestinationStyle(*this, "(C4)");
}

void RmsNormOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationStyleEffects(*this, effects);
}

LogicalResult
RmsNormOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &shapes) {
  return reifyDestinationStyleShapes(*this, builder, shapes);
}

LogicalResult LambdaOp::verify() {
  auto vector = cast<RankedTensorType>(getQuery1().getType());
  for (Value other : {getKey1(), getQuery2(), getKey2()})
    if (other.getType() != vector)
      return emitOpError("(C1) expects vectors of one type, but has ")
             << vector << " and " << other.getType();
  if (vector.getRank() != 1)
    return emitOpError("(C1) expects vectors of one dim, but they are ")
           << vector;
  auto result = cast<RankedTensorType>(getResult().getType());
  Type element = vector.getElementType();
  bool mayBeWide = element.getIntOrFloatBitWidth() < 32;
  if (result.getRank() != 0 || !canHaveType(element, result.getElementType()))
    return emitOpError("(C2) expects a result of type ")
           << RankedTensorType::get({}, element)
           << (mayBeWide ? " or 'tensor<f32>'" : "") << ", but it is "
           << result;
  return verifyFinite(*this, "(C3)", "init", getInit());
}
