//===- Projections.cpp - Products with a model's weights ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Projections.h"

#include "diff/Dialect/Diff.h"

#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace diff;

StringRef diff::getParameterName(BlockArgument argument) {
  auto function =
      dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  if (!function || !argument.getOwner()->isEntryBlock())
    return {};
  auto name = function.getArgAttrOfType<StringAttr>(argument.getArgNumber(),
                                                    kParamAttrName);
  return name ? name.getValue() : StringRef();
}

int64_t Projection::getNumFeatures() const {
  return cast<RankedTensorType>(weight.getType()).getDimSize(weightDim);
}

int64_t Projection::getNumInputs() const {
  return cast<RankedTensorType>(weight.getType()).getDimSize(1 - weightDim);
}

StringRef Projection::getName() const { return getParameterName(weight); }

static Element getInput(linalg::LinalgOp op, OpOperand &operand,
                        ArrayRef<AffineExpr> loops, IndexSpace &space) {
  Element element{operand.get(), {}};
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
    element.index.push_back(space.simplify(expr.replaceDims(loops)));
  return element;
}

/// Reads `operand` of the product as a whole parameter, by the op's loops.
static bool readWeight(Projection &projection, OpOperand &operand) {
  linalg::LinalgOp op = projection.op;
  IndexSpace loops(op->getContext());
  SmallVector<AffineExpr> dims;
  // No dim is known to have size 1: all stay visible in the index.
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    dims.push_back(loops.getDim(loops.addDim(Size())));
  Element weight =
      Tracer(loops).traceLayout(getInput(op, operand, dims, loops));
  auto argument = dyn_cast<BlockArgument>(weight.value);
  if (!argument || getParameterName(argument).empty() ||
      weight.index.size() != 2 ||
      !cast<RankedTensorType>(argument.getType()).hasStaticShape())
    return false;
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  for (unsigned dim : {0, 1}) {
    auto feature = IndexSpace::getAsDim(weight.index[dim]);
    auto sum = IndexSpace::getAsDim(weight.index[1 - dim]);
    if (!feature || !sum || *sum != reductions[0] || *feature == *sum)
      continue;
    projection.weight = argument;
    projection.weightOperand = &operand;
    projection.featureLoop = *feature;
    projection.sumLoop = *sum;
    projection.weightDim = dim;
    return true;
  }
  return false;
}

static std::optional<Projection> matchProduct(const Element &element) {
  Projection projection;
  projection.op = element.value.getDefiningOp<linalg::LinalgOp>();
  linalg::LinalgOp op = projection.op;
  if (!op || !linalg::isaContractionOpInterface(op) ||
      !op.hasPureTensorSemantics() || op.getNumReductionLoops() != 1 ||
      !isZeroTensor(op.getDpsInits()[0]))
    return std::nullopt;
  for (unsigned number : {1, 0}) {
    if (!readWeight(projection, op->getOpOperand(number)))
      continue;
    projection.input = &op->getOpOperand(1 - number);
    AffineExpr feature =
        getAffineDimExpr(projection.featureLoop, op->getContext());
    auto position = op.getMatchingIndexingMap(op.getDpsInitOperand(0))
                        .getResultPosition(feature);
    if (!position || op.getMatchingIndexingMap(projection.input)
                         .isFunctionOfDim(projection.featureLoop))
      continue;
    projection.resultDim = *position;
    projection.index = element.index;
    return projection;
  }
  return std::nullopt;
}

/// The inputs of the elementwise op that makes `element`, at its index.
static SmallVector<Element> getElementwiseInputs(const Element &element,
                                                 IndexSpace &space) {
  auto op = element.value.getDefiningOp<linalg::LinalgOp>();
  if (!op || op.getNumParallelLoops() != op.getNumLoops() ||
      !op.hasPureTensorSemantics())
    return {};
  unsigned result = cast<OpResult>(element.value).getResultNumber();
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  if (!map.isPermutation())
    return {};
  SmallVector<AffineExpr> loops =
      llvm::to_vector(inversePermutation(map).getResults());
  for (AffineExpr &loop : loops)
    loop = loop.replaceDims(element.index);
  SmallVector<Element> inputs;
  for (OpOperand *operand : op.getDpsInputOperands())
    if (isa<RankedTensorType>(operand->get().getType()))
      inputs.push_back(getInput(op, *operand, loops, space));
  return inputs;
}

std::optional<Projection> diff::findProjection(const Element &start,
                                               IndexSpace &space) {
  Element element = Tracer(space).traceLayout(start);
  if (auto product = matchProduct(element))
    return product;
  Operation *op = element.getOp();
  if (auto rope = dyn_cast_or_null<RopeOp>(op))
    return findProjection({rope.getInput(), element.index}, space);
  if (auto norm = dyn_cast_or_null<RmsNormOp>(op)) {
    auto found = findProjection({norm.getInput(), element.index}, space);
    if (found)
      found->normed.push_back(element.index.back());
    return found;
  }
  SmallVector<Element> inputs = getElementwiseInputs(element, space);
  for (auto [number, input] : llvm::enumerate(inputs)) {
    auto found = findProjection(input, space);
    if (!found)
      continue;
    for (auto [other, joined] : llvm::enumerate(inputs))
      if (other != number)
        found->joined.push_back(Tracer(space).traceLayout(joined));
    return found;
  }
  return std::nullopt;
}
