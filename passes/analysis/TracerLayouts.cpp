//===- TracerLayouts.cpp - Following layout ops -----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Tracer.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace diff;

using Index = SmallVector<AffineExpr>;

static bool stepTranspose(linalg::TransposeOp op, Element &element) {
  Index index(element.index.size());
  for (auto [to, from] : llvm::enumerate(op.getPermutation()))
    index[from] = element.index[to];
  element = {op.getInput(), index};
  return true;
}

static bool stepBroadcast(linalg::BroadcastOp op, Element &element) {
  Index index;
  for (auto [dim, expr] : llvm::enumerate(element.index))
    if (!llvm::is_contained(op.getDimensions(), static_cast<int64_t>(dim)))
      index.push_back(expr);
  element = {op.getInput(), index};
  return true;
}

/// Several dims as one: ((i * size1) + j) * size2 + k.
static bool stepExpand(tensor::ExpandShapeOp op, IndexSpace &space,
                       Element &element) {
  Index index;
  RankedTensorType type = op.getResultType();
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    AffineExpr sum = space.getConstant(0);
    for (int64_t dim : group) {
      AffineExpr expr = space.simplify(element.index[dim]);
      bool isZero = sum == space.getConstant(0);
      // A number of sizes is an index, a dim times a size is not linear.
      if (!isZero && type.isDynamicDim(dim) && !isa<AffineConstantExpr>(sum))
        return false;
      AffineExpr size =
          isZero ? sum : space.getSizeExpr(Size::of(op.getResult(), dim));
      sum = isZero ? expr : sum * size + expr;
    }
    index.push_back(space.simplify(sum));
  }
  element = {op.getSrc(), index};
  return true;
}

/// One dim as several: (x floordiv (size1 * size2), x floordiv size2 mod size1,
/// x mod size2).
static bool stepCollapse(tensor::CollapseShapeOp op, IndexSpace &space,
                         Element &element) {
  RankedTensorType type = op.getSrcType();
  // What is collapsed to no dims at all has no groups.
  Index index(type.getRank(), space.getConstant(0));
  for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices())) {
    AffineExpr rest = space.simplify(element.index[dim]);
    SmallVector<int64_t> dims;
    for (int64_t source : group)
      if (type.getDimSize(source) != 1)
        dims.push_back(source);
    while (!dims.empty()) {
      int64_t source = dims.pop_back_val();
      if (dims.empty()) {
        index[source] = rest;
        break;
      }
      if (type.isDynamicDim(source))
        return false;
      int64_t size = type.getDimSize(source);
      index[source] = space.simplify(rest % size);
      rest = space.simplify(rest.floorDiv(size));
    }
  }
  // Where a division would stay for good, what is collapsed is the tensor.
  if (llvm::any_of(index, [&](AffineExpr expr) { return space.isStuck(expr); }))
    return false;
  element = {op.getSrc(), index};
  return true;
}

static bool stepSlice(tensor::ExtractSliceOp op, IndexSpace &space,
                      Element &element) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  Index index;
  unsigned kept = 0;
  for (int64_t dim = 0; dim < op.getSourceType().getRank(); ++dim) {
    auto offset = getConstantIntValue(op.getMixedOffsets()[dim]);
    auto stride = getConstantIntValue(op.getMixedStrides()[dim]);
    if (!offset || !stride)
      return false;
    AffineExpr expr = space.getConstant(*offset);
    if (!dropped[dim])
      expr = space.simplify(element.index[kept++] * *stride + *offset);
    index.push_back(expr);
  }
  element = {op.getSource(), index};
  return true;
}

/// Into the part that the index is in, of parts of one dynamic size: part k has
/// the indices k * size + i.
static bool stepEqualParts(tensor::ConcatOp op, IndexSpace &space,
                           Element &element) {
  int64_t dim = op.getDim();
  Size size = Size::of(op.getInputs()[0], dim);
  for (auto [part, input] : llvm::enumerate(op.getInputs())) {
    if (Size::of(input, dim) != size)
      return false;
    AffineExpr inPart =
        space.simplify(element.index[dim] -
                       space.getSizeExpr(size) * static_cast<int64_t>(part));
    auto whole = IndexSpace::getAsDim(inPart);
    if (!whole || space.getSize(*whole) != size)
      continue;
    element.value = input;
    element.index[dim] = inPart;
    return true;
  }
  return false;
}

/// Into the one part that the index is in, if it is in one.
static bool stepConcat(tensor::ConcatOp op, IndexSpace &space,
                       Element &element) {
  int64_t dim = op.getDim();
  IndexSpace::Range range = space.getRange(element.index[dim]);
  if (!range.min || !range.max)
    return stepEqualParts(op, space, element);
  // A tensor beside itself.
  int64_t size =
      cast<RankedTensorType>(op.getInputs()[0].getType()).getDimSize(dim);
  if (llvm::all_equal(op.getInputs()) && size > 0) {
    element.value = op.getInputs()[0];
    element.index[dim] = space.simplify(element.index[dim] % size);
    return true;
  }
  int64_t start = 0;
  for (Value input : op.getInputs()) {
    int64_t size = cast<RankedTensorType>(input.getType()).getDimSize(dim);
    if (ShapedType::isDynamic(size))
      return false;
    if (*range.min >= start && *range.max < start + size) {
      element.value = input;
      element.index[dim] = space.simplify(element.index[dim] - start);
      return true;
    }
    start += size;
  }
  return false;
}

static bool isAllParallel(linalg::LinalgOp op) {
  return op.getNumParallelLoops() == op.getNumLoops() &&
         op.hasPureTensorSemantics();
}

/// A linalg.generic that yields its input, or an element that it extracts.
bool Tracer::stepCopy(linalg::GenericOp op, Element &element) {
  if (!isAllParallel(op))
    return false;
  unsigned result = cast<OpResult>(element.value).getResultNumber();
  Value yielded = op.getBlock()->getTerminator()->getOperand(result);
  Index loops;
  if (auto arg = dyn_cast<BlockArgument>(yielded)) {
    if (arg.getOwner() != op.getBlock() ||
        arg.getArgNumber() >= op.getNumDpsInputs() ||
        !getLoops(op, result, element.index, loops))
      return false;
    element = getInput(op, op->getOpOperand(arg.getArgNumber()), loops);
    return element.isTensor();
  }
  auto extract = yielded.getDefiningOp<tensor::ExtractOp>();
  if (!extract || !getLoops(op, result, element.index, loops))
    return false;
  Index index;
  for (Value part : extract.getIndices()) {
    auto expr = getInteger({part, loops});
    if (!expr)
      return false;
    index.push_back(*expr);
  }
  element = {extract.getTensor(), index};
  return true;
}

bool Tracer::stepLayout(Element &element) {
  Operation *op = element.getOp();
  if (!op || !element.isTensor())
    return false;
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op))
    return stepTranspose(transpose, element);
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(op))
    return stepBroadcast(broadcast, element);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return stepExpand(expand, space, element);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return stepCollapse(collapse, space, element);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return stepSlice(slice, space, element);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op))
    return stepConcat(concat, space, element);
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return stepCopy(generic, element);
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    if (isa<RankedTensorType>(cast.getSource().getType())) {
      element.value = cast.getSource();
      return true;
    }
  return false;
}

Element Tracer::traceLayout(Element element) {
  for (AffineExpr &expr : element.index)
    expr = space.simplify(expr);
  Element linear; // the last tensor on the way that has a linear index
  do {
    if (element.isTensor() && !isNeverLinear(element))
      linear = element;
  } while (stepLayout(element) ||
           (isa<BlockArgument>(element.value) && stepCompute(element)));
  return linear.value && isNeverLinear(element) ? linear : element;
}
