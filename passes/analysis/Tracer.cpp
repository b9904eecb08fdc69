//===- Tracer.cpp - Tensor elements seen through layouts --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Tracer.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace diff;

Element Tracer::at(Value tensor, ArrayRef<unsigned> dims) {
  Element element{tensor, {}};
  for (unsigned dim : dims)
    element.index.push_back(space.simplify(space.getDim(dim)));
  return element;
}

/// The loop indices at which an op writes `index` of a result. Fails unless
/// that is one point of the loops.
bool Tracer::getLoops(linalg::LinalgOp op, unsigned result,
                      ArrayRef<AffineExpr> index,
                      SmallVectorImpl<AffineExpr> &loops) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  loops.assign(op.getNumLoops(), AffineExpr());
  for (auto [expr, at] : llvm::zip_equal(map.getResults(), index)) {
    if (auto dim = IndexSpace::getAsDim(expr))
      loops[*dim] = at;
    else if (!isa<AffineConstantExpr>(expr))
      return false;
  }
  return llvm::all_of(loops, [](AffineExpr expr) { return bool(expr); });
}

Element Tracer::getInput(linalg::LinalgOp op, OpOperand &operand,
                         ArrayRef<AffineExpr> loops) {
  Element element{operand.get(), {}};
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
    element.index.push_back(space.simplify(expr.replaceDims(loops)));
  return element;
}

/// The linalg op in whose body a block argument or op is.
static linalg::LinalgOp getBodyOwner(Value scalar) {
  Block *block = scalar.getParentBlock();
  auto op = dyn_cast_or_null<linalg::LinalgOp>(block->getParentOp());
  return op && op.getBlock() == block ? op : linalg::LinalgOp();
}

/// One step through a computation: from a tensor into the body of the
/// elementwise op that makes it, from a body's argument to the operand.
bool Tracer::stepCompute(Element &element) {
  if (!element.isTensor()) {
    auto arg = dyn_cast<BlockArgument>(element.value);
    linalg::LinalgOp owner = arg ? getBodyOwner(arg) : linalg::LinalgOp();
    if (!owner || arg.getArgNumber() >= owner->getNumOperands())
      return false;
    element =
        getInput(owner, owner->getOpOperand(arg.getArgNumber()), element.index);
    return true;
  }
  if (auto fill = element.value.getDefiningOp<linalg::FillOp>()) {
    element = {fill.getInputs()[0], {}};
    return true;
  }
  auto op = element.value.getDefiningOp<linalg::LinalgOp>();
  if (!op || op.getNumParallelLoops() != op.getNumLoops() ||
      !op.hasPureTensorSemantics() ||
      op.getBlock()->getNumArguments() != op->getNumOperands())
    return false;
  unsigned result = cast<OpResult>(element.value).getResultNumber();
  SmallVector<AffineExpr> loops;
  if (!getLoops(op, result, element.index, loops))
    return false;
  element = {op.getBlock()->getTerminator()->getOperand(result), loops};
  return true;
}

/// A cast between floats of at most 32 bits.
static bool isRounding(Operation *op) {
  if (!isa_and_nonnull<arith::TruncFOp, arith::ExtFOp>(op))
    return false;
  return op->getOperand(0).getType().getIntOrFloatBitWidth() <= 32 &&
         op->getResult(0).getType().getIntOrFloatBitWidth() <= 32;
}

Element Tracer::resolveRounded(Element element) {
  element = resolve(element);
  while (!element.isTensor() && isRounding(element.getOp()))
    element = resolve(getOperand(element, 0));
  return element;
}

Element Tracer::traceWidened(const Element &element) {
  Element traced = traceLayout(element);
  Element wide = resolve(traced);
  if (!getAs<arith::ExtFOp>(wide) || !isRounding(wide.getOp()))
    return traced;
  Element narrow = traceLayout(getOperand(wide, 0));
  return narrow.isTensor() ? narrow : traced;
}

Element Tracer::traceRounded(const Element &element) {
  Element traced = traceLayout(element);
  Element rounded = resolve(traced);
  while (!rounded.isTensor() && isRounding(rounded.getOp())) {
    Element whole = traceLayout(getOperand(rounded, 0));
    if (whole.isTensor())
      traced = whole;
    rounded = resolve(whole);
  }
  return traced;
}

Element Tracer::resolve(Element element) {
  for (AffineExpr &expr : element.index)
    expr = space.simplify(expr);
  while (stepLayout(element) || stepCompute(element))
    ;
  return element;
}

std::optional<double> diff::getScalarConstant(Value value) {
  FloatAttr attribute;
  if (matchPattern(value, m_Constant(&attribute)))
    return attribute.getValueAsDouble();
  if (auto truncate = value.getDefiningOp<arith::TruncFOp>()) {
    auto wide = getScalarConstant(truncate.getIn());
    if (!wide || !truncate.getType().isF32())
      return std::nullopt;
    return static_cast<float>(*wide);
  }
  if (auto extend = value.getDefiningOp<arith::ExtFOp>())
    return getScalarConstant(extend.getIn());
  return std::nullopt;
}

bool diff::isFiniteF32(double number) {
  return std::isfinite(static_cast<float>(number));
}

std::optional<double> Tracer::getConstant(Element element) {
  element = resolve(element);
  if (!element.isTensor())
    return getScalarConstant(element.value);
  DenseElementsAttr elements;
  if (matchPattern(element.value, m_Constant(&elements)) &&
      elements.isSplat() && isa<FloatType>(elements.getElementType()))
    return elements.getSplatValue<APFloat>().convertToDouble();
  return std::nullopt;
}

/// select(size == 1, 0, i) with i a loop of that size: i, which is 0 if the
/// size is 1.
static bool isBroadcastGuard(arith::SelectOp select) {
  auto compare = select.getCondition().getDefiningOp<arith::CmpIOp>();
  auto index = select.getFalseValue().getDefiningOp<linalg::IndexOp>();
  if (!compare || !index ||
      compare.getPredicate() != arith::CmpIPredicate::eq ||
      !matchPattern(compare.getRhs(), m_One()) ||
      !matchPattern(select.getTrueValue(), m_Zero()))
    return false;
  auto owner = cast<linalg::LinalgOp>(index->getParentOp());
  AffineExpr loop = getAffineDimExpr(index.getDim(), select.getContext());
  for (OpOperand &operand : owner->getOpOperands())
    if (auto at =
            owner.getMatchingIndexingMap(&operand).getResultPosition(loop))
      return Size::of(operand.get(), *at) == Size::of(compare.getLhs());
  return false;
}

/// Quotient or remainder by a positive constant, of what is not negative where
/// the two ways to round differ.
std::optional<AffineExpr> Tracer::getQuotient(Operation *op, AffineExpr lhs,
                                              AffineExpr rhs) {
  auto divisor = dyn_cast<AffineConstantExpr>(rhs);
  if (!divisor || divisor.getValue() <= 0)
    return std::nullopt;
  IndexSpace::Range range = space.getRange(lhs);
  if (!isa<arith::FloorDivSIOp>(op) && !(range.min && *range.min >= 0))
    return std::nullopt;
  return space.simplify(isa<arith::RemSIOp>(op) ? lhs % divisor.getValue()
                                                : lhs.floorDiv(divisor));
}

/// What a comparison of indices with each other is for all of them, if that is
/// known.
std::optional<bool> Tracer::getKnown(Element condition) {
  condition = resolve(condition);
  auto compare = getAs<arith::CmpIOp>(condition);
  if (!compare)
    return std::nullopt;
  auto lhs = getInteger(getOperand(condition, 0));
  auto rhs = getInteger(getOperand(condition, 1));
  if (!lhs || !rhs)
    return std::nullopt;
  auto range = space.getRange(space.simplify(*lhs - *rhs));
  switch (compare.getPredicate()) {
  case arith::CmpIPredicate::slt:
    if (range.min && *range.min >= 0)
      return false;
    return range.max && *range.max < 0 ? std::optional(true) : std::nullopt;
  case arith::CmpIPredicate::sge:
    if (range.min && *range.min >= 0)
      return true;
    return range.max && *range.max < 0 ? std::optional(false) : std::nullopt;
  default:
    return std::nullopt;
  }
}

std::optional<AffineExpr> Tracer::getInteger(Element element) {
  element = resolve(element);
  APInt constant;
  if (matchPattern(element.value, m_ConstantInt(&constant)) &&
      constant.getSignificantBits() <= 64)
    return space.getConstant(constant.getSExtValue());
  if (element.isTensor() || !element.getOp())
    return std::nullopt;
  if (auto index = getAs<linalg::IndexOp>(element))
    return space.simplify(element.index[index.getDim()]);
  if (Size size = Size::of(element.value); size.isStatic() || size.dim >= 0)
    return space.getSizeExpr(size);
  if (isa<arith::IndexCastOp, arith::ExtSIOp>(element.getOp()))
    return getInteger(getOperand(element, 0));
  if (auto select = getAs<arith::SelectOp>(element)) {
    if (auto holds = getKnown(getOperand(element, 0)))
      return getInteger(getOperand(element, *holds ? 1 : 2));
    auto otherwise = getInteger(getOperand(element, 2));
    if (otherwise && (isBroadcastGuard(select) ||
                      getInteger(getOperand(element, 1)) == otherwise))
      return otherwise;
    return std::nullopt;
  }
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::FloorDivSIOp,
           arith::DivSIOp, arith::RemSIOp>(element.getOp()))
    return std::nullopt;
  auto lhs = getInteger(getOperand(element, 0));
  auto rhs = getInteger(getOperand(element, 1));
  if (!lhs || !rhs)
    return std::nullopt;
  if (isa<arith::FloorDivSIOp, arith::DivSIOp, arith::RemSIOp>(element.getOp()))
    return getQuotient(element.getOp(), *lhs, *rhs);
  if (isa<arith::AddIOp>(element.getOp()))
    return space.simplify(*lhs + *rhs);
  if (isa<arith::SubIOp>(element.getOp()))
    return space.simplify(*lhs - *rhs);
  if (!isa<AffineConstantExpr>(*lhs) && !isa<AffineConstantExpr>(*rhs))
    return std::nullopt;
  return space.simplify(*lhs * *rhs);
}

bool diff::isZeroTensor(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.getInputs()[0], m_AnyZeroFloat());
  return matchPattern(value, m_AnyZeroFloat());
}

/// The loops of an op with one reduction, that loop being the dim `sum`.
bool Tracer::getLoopsWithSum(linalg::LinalgOp op, unsigned result,
                             ArrayRef<AffineExpr> index, unsigned sum,
                             SmallVectorImpl<AffineExpr> &loops) {
  if (op.getNumReductionLoops() != 1 ||
      op.getNumParallelLoops() + 1 != op.getNumLoops() ||
      !op.hasPureTensorSemantics())
    return false;
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  loops.assign(op.getNumLoops(), AffineExpr());
  for (auto [expr, at] : llvm::zip_equal(map.getResults(), index)) {
    auto dim = IndexSpace::getAsDim(expr);
    if (dim && *dim != reductions[0])
      loops[*dim] = at;
    else if (!isa<AffineConstantExpr>(expr))
      return false;
  }
  // The sum's size comes from an input that has it as a dim.
  Size size;
  for (OpOperand *input : op.getDpsInputOperands())
    if (auto position = op.getMatchingIndexingMap(input).getResultPosition(
            getAffineDimExpr(reductions[0], op->getContext())))
      size = Size::of(input->get(), *position);
  if (!size.isStatic() && !size.value)
    return false;
  space.setSize(sum, size);
  loops[reductions[0]] = space.simplify(space.getDim(sum));
  return llvm::all_of(loops, [](AffineExpr expr) { return bool(expr); });
}

std::optional<Contraction> Tracer::getContraction(Element element,
                                                  unsigned sum) {
  auto op = element.value.getDefiningOp<linalg::LinalgOp>();
  SmallVector<AffineExpr> loops;
  if (!op || !linalg::isaContractionOpInterface(op) ||
      !isZeroTensor(op.getDpsInits()[0]) ||
      !getLoopsWithSum(op, 0, element.index, sum, loops))
    return std::nullopt;
  return Contraction{op, getInput(op, op->getOpOperand(0), loops),
                     getInput(op, op->getOpOperand(1), loops), sum};
}

std::optional<Element> Tracer::getReduced(Element element, unsigned sum) {
  auto op = element.value.getDefiningOp<linalg::LinalgOp>();
  SmallVector<AffineExpr> loops;
  if (!op || !element.isTensor() || op.getNumDpsInputs() != 1 ||
      !getLoopsWithSum(op, cast<OpResult>(element.value).getResultNumber(),
                       element.index, sum, loops))
    return std::nullopt;
  return getInput(op, op->getOpOperand(0), loops);
}

Operation *diff::getCombiner(Value reduced) {
  auto op = reduced.getDefiningOp<linalg::LinalgOp>();
  if (!op || op.getNumDpsInputs() != 1)
    return nullptr;
  unsigned number = cast<OpResult>(reduced).getResultNumber();
  Block *body = op.getBlock();
  Operation *combiner =
      body->getTerminator()->getOperand(number).getDefiningOp();
  if (!combiner || combiner->getNumOperands() != 2)
    return nullptr;
  Value in = body->getArgument(0), out = body->getArgument(1 + number);
  auto widened = [](Value operand) {
    auto extend = operand.getDefiningOp<arith::ExtFOp>();
    return extend ? extend.getIn() : operand;
  };
  Value lhs = widened(combiner->getOperand(0));
  Value rhs = widened(combiner->getOperand(1));
  bool combines = (lhs == in && rhs == out) || (lhs == out && rhs == in);
  return combines ? combiner : nullptr;
}

std::optional<Element> Tracer::getSummed(Element element, unsigned sum) {
  if (!element.isTensor() ||
      !isa_and_nonnull<arith::AddFOp>(getCombiner(element.value)))
    return std::nullopt;
  auto op = element.value.getDefiningOp<linalg::LinalgOp>();
  unsigned number = cast<OpResult>(element.value).getResultNumber();
  if (!isZeroTensor(op.getDpsInits()[number]))
    return std::nullopt;
  return getReduced(element, sum);
}
