//===- Operands.cpp - Where an attention's operands come from -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Operands.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace diff;

using DimSet = llvm::SmallBitVector;

std::string diff::nameOf(Value value) {
  auto arg = dyn_cast<BlockArgument>(value);
  if (!arg)
    return isa_and_nonnull<arith::ConstantOp>(value.getDefiningOp())
               ? "a constant"
               : "";
  auto func = dyn_cast<func::FuncOp>(arg.getOwner()->getParentOp());
  if (!func)
    return "";
  if (auto name =
          func.getArgAttrOfType<StringAttr>(arg.getArgNumber(), kParamAttrName))
    return name.str();
  return "argument " + std::to_string(arg.getArgNumber());
}

static bool dependsOn(const Element &element, const DimSet &dims) {
  return llvm::any_of(element.index, [&](AffineExpr expr) {
    return llvm::any_of(dims.set_bits(), [&](unsigned dim) {
      return expr.isFunctionOfDim(dim);
    });
  });
}

namespace {
/// Follows one operand. Each step leaves `element` nearer to where it comes
/// from.
class OperandFollower {
public:
  OperandFollower(const SpaceRoles &roles, const DimSet &features,
                  IndexSpace &space)
      : roles(roles), features(features), space(space), tracer(space),
        sum(space.addDim(Size())) {}

  OperandSource follow(Element start);

private:
  bool step();
  bool stepScalar(const Element &scalar);
  bool stepOp(const Element &tensor);
  bool stepProjection(const Element &tensor);
  bool stepJoin(const Element &tensor, tensor::ConcatOp concat);
  bool stepExtract(const Element &scalar, tensor::ExtractOp extract);
  bool stepReshape(const Element &tensor, tensor::ExpandShapeOp expand);
  bool isFixed(const Element &element);
  Element reachWeight(const Element &element);
  void setFeature();
  DimSet getSkipped();

  const SpaceRoles &roles;
  const DimSet &features;
  IndexSpace &space;
  Tracer tracer;
  unsigned sum;
  OperandSource source;
  /// What is to be followed, and the last tensor on the way.
  Element element, reached;
  bool isWeight = false;
  std::string bias;
};
} // namespace

/// True if `element` is a constant or a parameter, or the same for all features
/// or all rows: a scale, a bias, a norm's multiplier or weight.
bool OperandFollower::isFixed(const Element &element) {
  DimSet positions(space.getNumDims());
  for (unsigned dim = 0; dim < positions.size(); ++dim)
    positions[dim] = roles.isPosition(dim);
  Element resolved = tracer.resolveRounded(element);
  if (resolved.isTensor()) {
    auto arg = dyn_cast<BlockArgument>(resolved.value);
    auto func = arg ? dyn_cast<func::FuncOp>(arg.getOwner()->getParentOp())
                    : func::FuncOp();
    bool isParameter =
        func && func.getArgAttr(arg.getArgNumber(), kParamAttrName);
    return isParameter || tracer.getConstant(resolved) ||
           !dependsOn(resolved, features) || !dependsOn(resolved, positions);
  }
  Operation *op = resolved.getOp();
  return !op || llvm::all_of(llvm::seq(op->getNumOperands()), [&](unsigned at) {
    return isFixed(tracer.getOperand(resolved, at));
  });
}

/// A copy that reads element 0 of a dim if that has size 1, else the loop's
/// own: which sample or row it is does not matter, and heads have sizes that
/// are known.
bool OperandFollower::stepExtract(const Element &scalar,
                                  tensor::ExtractOp extract) {
  Element next{extract.getTensor(), {}};
  for (Value index : extract.getIndices()) {
    auto select = index.getDefiningOp<arith::SelectOp>();
    auto loop = select ? select.getFalseValue().getDefiningOp<linalg::IndexOp>()
                       : linalg::IndexOp();
    auto at = loop ? std::optional(scalar.index[loop.getDim()])
                   : tracer.getInteger({index, scalar.index});
    if (!at)
      return false;
    next.index.push_back(*at);
  }
  element = next;
  return true;
}

/// Through sums and products with what is fixed.
bool OperandFollower::stepScalar(const Element &scalar) {
  Operation *op = scalar.getOp();
  if (auto extract = dyn_cast<tensor::ExtractOp>(op))
    return stepExtract(scalar, extract);
  bool isSum = isa<arith::AddFOp>(op);
  if (!isSum && !isa<arith::SubFOp, arith::MulFOp, arith::DivFOp>(op))
    return false;
  Element first = tracer.getOperand(scalar, 0);
  Element second = tracer.getOperand(scalar, 1);
  if (isFixed(first) == isFixed(second))
    return false;
  const Element &other = isFixed(first) ? first : second;
  Element fixed = tracer.resolveRounded(other);
  if (isSum && fixed.isTensor())
    bias = nameOf(fixed.value);
  else if (!tracer.getConstant(other))
    source.info.isNormed = true;
  element = isFixed(first) ? second : first;
  return true;
}

/// A weight through transposes, roundings and constant factors.
Element OperandFollower::reachWeight(const Element &element) {
  Element weight = tracer.resolveRounded(element);
  while (tracer.getAs<arith::MulFOp>(weight)) {
    unsigned constant =
        tracer.getConstant(tracer.getOperand(weight, 0)) ? 0 : 1;
    if (!tracer.getConstant(tracer.getOperand(weight, constant)))
      break;
    weight = tracer.resolveRounded(tracer.getOperand(weight, 1 - constant));
  }
  return weight;
}

bool OperandFollower::stepProjection(const Element &tensor) {
  auto product = tracer.getContraction(tensor, sum);
  if (!product)
    return false;
  Element lhs = reachWeight(product->lhs), rhs = reachWeight(product->rhs);
  bool isLeft = dependsOn(lhs, features);
  if (isLeft == dependsOn(rhs, features))
    return false;
  const Element &weight = isLeft ? lhs : rhs;
  if (!weight.isTensor())
    return false;
  const Size &inputs = space.getSize(sum);
  source.info.projection = ProjectionInfo{
      nameOf(weight.value), bias, inputs.isStatic() ? inputs.constant : 0};
  reached = weight;
  isWeight = true;
  return false; // the end of the way
}

/// Of rows that are joined the last, which are new; of a head that is rotated
/// in part the rotated one. Which head it is all parts tell alike.
bool OperandFollower::stepJoin(const Element &tensor, tensor::ConcatOp concat) {
  AffineExpr at = tensor.index[concat.getDim()];
  if (at.isFunctionOfDim(roles.n)) {
    source.info.isCached = true;
    element = {concat.getInputs().back(), tensor.index};
    return true;
  }
  if (!dependsOn({tensor.value, {at}}, features))
    return false;
  Value next = concat.getInputs().front();
  for (Value part : concat.getInputs())
    if (part.getDefiningOp<RopeOp>())
      next = part;
  element = {next, tensor.index};
  return true;
}

/// A reshape by dynamic sizes: which sample or row it is gets lost, for heads
/// have sizes that are known.
bool OperandFollower::stepReshape(const Element &tensor,
                                  tensor::ExpandShapeOp expand) {
  Element next{expand.getSrc(), {}};
  RankedTensorType type = expand.getResultType();
  for (const ReassociationIndices &group : expand.getReassociationIndices()) {
    AffineExpr sum = space.getConstant(0);
    for (int64_t dim : group) {
      if (dependsOn({tensor.value, {tensor.index[dim]}}, features) &&
          type.isDynamicDim(dim))
        return false;
      sum = sum * (type.isDynamicDim(dim) ? 1 : type.getDimSize(dim)) +
            tensor.index[dim];
    }
    next.index.push_back(space.simplify(sum));
  }
  element = next;
  return true;
}

bool OperandFollower::stepOp(const Element &tensor) {
  if (auto rope = tensor.value.getDefiningOp<RopeOp>()) {
    source.info.rope = describeRope(rope);
    element = {rope.getInput(), tensor.index};
    return true;
  }
  if (auto norm = tensor.value.getDefiningOp<RmsNormOp>()) {
    source.info.isNormed = true;
    element = {norm.getInput(), tensor.index};
    return true;
  }
  if (auto concat = tensor.value.getDefiningOp<tensor::ConcatOp>())
    return stepJoin(tensor, concat);
  if (auto expand = tensor.value.getDefiningOp<tensor::ExpandShapeOp>())
    return stepReshape(tensor, expand);
  return stepProjection(tensor);
}

bool OperandFollower::step() {
  Element tensor = tracer.traceLayout(element);
  if (tensor.isTensor())
    reached = tensor;
  Element resolved = tracer.resolveRounded(element);
  if (!resolved.isTensor())
    return resolved.getOp() && stepScalar(resolved);
  reached = resolved;
  return stepOp(resolved);
}

/// The dims of the tensor that was reached that are no features.
DimSet OperandFollower::getSkipped() {
  DimSet skipped(reached.index.size()), heads(skipped);
  bool withFeatures = false;
  for (auto [position, expr] : llvm::enumerate(reached.index)) {
    bool isPosition = false, isBatch = false;
    for (unsigned dim = 0; dim < space.getNumDims(); ++dim)
      if (expr.isFunctionOfDim(dim)) {
        isPosition |= roles.isPosition(dim) || dim == sum;
        isBatch |= dim < roles.batch.size() && roles.batch[dim];
      }
    bool isFeature = dependsOn({reached.value, {expr}}, features);
    skipped[position] = isPosition && !isFeature;
    heads[position] = isBatch && !isPosition && !isFeature;
    withFeatures |= isBatch && isFeature;
  }
  // A weight has no samples. Of another tensor the outermost dim is theirs if
  // heads are in another one.
  if (!isWeight && heads.find_first() == 0 &&
      (withFeatures || heads.count() > 1))
    skipped.set(0);
  return skipped;
}

void OperandFollower::setFeature() {
  auto type = cast<RankedTensorType>(reached.value.getType());
  DimSet skipped = getSkipped();
  AffineExpr feature = space.getConstant(0);
  for (auto [position, expr] : llvm::enumerate(reached.index)) {
    if (skipped[position])
      continue;
    if (type.isDynamicDim(position))
      return;
    feature = feature * type.getDimSize(position) + expr;
  }
  source.feature = space.simplify(feature);
}

OperandSource OperandFollower::follow(Element start) {
  reached = start;
  element = std::move(start);
  while (step())
    ;
  source.tensor = reached.value;
  source.isWeight = isWeight;
  setFeature();
  return source;
}

OperandSource diff::followOperand(Element element, const SpaceRoles &roles,
                                  const DimSet &features, IndexSpace &space) {
  return OperandFollower(roles, features, space).follow(std::move(element));
}
