//===- ScatterOneHot.cpp - Products with one-hot matrices as additions ----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Tracer.h"
#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace diff {
#define GEN_PASS_DEF_DIFFSCATTERONEHOT
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {

/// With fewer rows a product is about as fast, and it runs in parallel.
constexpr int64_t kMinRows = 64;

/// A sum over `t` of [number(t) == row and guards(t)] * other(t, ...).
struct OneHotMatcher {
  explicit OneHotMatcher(linalg::LinalgOp op)
      : op(op), space(op->getContext()), tracer(space) {
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      dims.push_back(space.addDim(Size::of(op->getResult(0), dim)));
    sum = space.addDim(Size());
  }
  bool match();

  linalg::LinalgOp op;
  IndexSpace space;
  Tracer tracer;
  SmallVector<unsigned> dims;
  unsigned sum;

  /// The result's dim that the numbers are compared with.
  unsigned row = 0;
  Element number;
  SmallVector<Element> guards;
  OpOperand *other = nullptr;

private:
  bool matchOperand(const Element &hot, OpOperand &rest);
  bool matchCondition(Element condition);
  bool matchComparison(const Element &comparison);
  bool isOfStepsOnly(Element element);
};

/// Whether an element can be computed from the step of the sum alone.
bool OneHotMatcher::isOfStepsOnly(Element element) {
  element = tracer.resolve(element);
  if (element.isTensor())
    return llvm::all_of(element.index, [&](AffineExpr expr) {
      return llvm::none_of(
          dims, [&](unsigned dim) { return expr.isFunctionOfDim(dim); });
    });
  Operation *scalar = element.getOp();
  if (!scalar || scalar->getNumRegions())
    return false;
  if (scalar->hasTrait<OpTrait::ConstantLike>())
    return true;
  return isPure(scalar) && scalar->hasTrait<OpTrait::Elementwise>() &&
         llvm::all_of(llvm::seq(scalar->getNumOperands()), [&](unsigned i) {
           return isOfStepsOnly(tracer.getOperand(element, i));
         });
}

/// number == row, either way around.
bool OneHotMatcher::matchComparison(const Element &comparison) {
  for (unsigned side : {0u, 1u}) {
    auto compared = tracer.getInteger(tracer.getOperand(comparison, side));
    unsigned dim =
        compared ? IndexSpace::getAsDim(*compared).value_or(sum) : sum;
    Element candidate = tracer.getOperand(comparison, 1 - side);
    if (dim == sum || !isOfStepsOnly(candidate))
      continue;
    row = dim;
    number = candidate;
    return true;
  }
  return false;
}

/// Conditions that all have to hold, one of them being the comparison.
bool OneHotMatcher::matchCondition(Element condition) {
  condition = tracer.resolve(condition);
  if (tracer.getAs<arith::AndIOp>(condition))
    return matchCondition(tracer.getOperand(condition, 0)) &&
           matchCondition(tracer.getOperand(condition, 1));
  auto compare = tracer.getAs<arith::CmpIOp>(condition);
  if (!number.value && compare &&
      compare.getPredicate() == arith::CmpIPredicate::eq &&
      matchComparison(condition))
    return true;
  guards.push_back(condition);
  return isOfStepsOnly(condition);
}

bool OneHotMatcher::matchOperand(const Element &hot, OpOperand &rest) {
  number = {};
  guards.clear();
  Element scalar = tracer.resolve(hot);
  if (auto select = tracer.getAs<arith::SelectOp>(scalar)) {
    if (tracer.getConstant(tracer.getOperand(scalar, 1)) != 1.0 ||
        tracer.getConstant(tracer.getOperand(scalar, 2)) != 0.0)
      return false;
  } else if (auto cast = tracer.getAs<arith::UIToFPOp>(scalar);
             !cast || !cast.getIn().getType().isInteger(1)) {
    return false;
  }
  if (!matchCondition(tracer.getOperand(scalar, 0)) || !number.value)
    return false;
  other = &rest;
  // The result's dim is the loop of the same place in its map.
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  auto loop = cast<AffineDimExpr>(result.getResult(row));
  AffineMap map = op.getMatchingIndexingMap(&rest);
  return map.isProjectedPermutation() &&
         !map.isFunctionOfDim(loop.getPosition());
}

bool OneHotMatcher::match() {
  if (!op.getMatchingIndexingMap(op.getDpsInitOperand(0))
           .isProjectedPermutation())
    return false;
  auto found = tracer.getContraction(tracer.at(op->getResult(0), dims), sum);
  if (!found || found->op != op)
    return false;
  if (!matchOperand(found->lhs, op->getOpOperand(1)) &&
      !matchOperand(found->rhs, op->getOpOperand(0)))
    return false;
  const Size &rows = space.getSize(row);
  return !rows.isStatic() || rows.constant >= kMinRows;
}

/// Writes the loop that adds one step after the other.
class ScatterEmitter {
public:
  ScatterEmitter(OneHotMatcher &match, OpBuilder &builder)
      : m(match), b(match.op.getLoc(), builder) {
    AffineMap map = m.op.getMatchingIndexingMap(m.op.getDpsInitOperand(0));
    for (AffineExpr expr : map.getResults())
      resultLoops.push_back(cast<AffineDimExpr>(expr).getPosition());
    for (unsigned loop = 0; loop < m.op.getNumLoops(); ++loop)
      if (!llvm::is_contained(resultLoops, loop))
        sumLoop = loop;
  }

  Value emit() {
    Value zero = arith::ConstantIndexOp::create(b, 0);
    Value one = arith::ConstantIndexOp::create(b, 1);
    auto loop =
        scf::ForOp::create(b, zero, countSteps(), one, m.op.getDpsInits());
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    step = loop.getInductionVar();
    Value added = emitStep(loop.getRegionIterArgs().front());
    scf::YieldOp::create(b, added);
    return loop.getResult(0);
  }

private:
  /// The place of a loop's dim in the other operand.
  unsigned dimInOther(unsigned loop) {
    AffineMap map = m.op.getMatchingIndexingMap(m.other);
    return *map.getResultPosition(b.getAffineDimExpr(loop));
  }

  Value countSteps() {
    return tensor::DimOp::create(b, m.other->get(), dimInOther(sumLoop));
  }

  /// What `element` is at this step.
  Value materialise(Element element) {
    element = m.tracer.resolve(element);
    if (element.isTensor()) {
      SmallVector<Value> indices;
      for (AffineExpr expr : element.index)
        indices.push_back(indexAt(expr));
      return tensor::ExtractOp::create(b, element.value, indices);
    }
    IRMapping mapping;
    for (auto [i, operand] : llvm::enumerate(element.getOp()->getOperands()))
      mapping.map(operand, materialise(m.tracer.getOperand(element, i)));
    return b.clone(*element.getOp(), mapping)->getResult(0);
  }

  /// An index that depends on the step alone.
  Value indexAt(AffineExpr expr) {
    SmallVector<OpFoldResult> values(m.space.getNumDims(), b.getIndexAttr(0));
    values[m.sum] = step;
    auto map = AffineMap::get(m.space.getNumDims(), 0, expr);
    return getValueOrCreateConstantIndexOp(
        b, b.getLoc(),
        affine::makeComposedFoldedAffineApply(b, b.getLoc(), map, values));
  }

  /// Adds the step's row where its number says, nothing for a number that is
  /// no row's: then zeros are added to the first one.
  Value emitStep(Value accumulator) {
    Value number = materialise(m.number);
    if (!number.getType().isIndex())
      number = arith::IndexCastOp::create(b, b.getIndexType(), number);
    Value rows = tensor::DimOp::create(b, accumulator, m.row);
    Value holds =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, number, rows);
    for (const Element &guard : m.guards)
      holds = arith::AndIOp::create(b, holds, materialise(guard));
    Value zero = arith::ConstantIndexOp::create(b, 0);
    Value row = arith::SelectOp::create(b, holds, number, zero);
    return emitAddition(accumulator, row, holds);
  }

  struct Slice {
    SmallVector<OpFoldResult> offsets, sizes, strides;
  };

  /// All of a tensor at one index of a dim.
  Slice sliceAt(Value tensor, unsigned dim, Value index) {
    Slice slice;
    auto rank = cast<RankedTensorType>(tensor.getType()).getRank();
    slice.offsets.assign(rank, b.getIndexAttr(0));
    slice.strides.assign(rank, b.getIndexAttr(1));
    for (int64_t i = 0; i < rank; ++i)
      slice.sizes.push_back(tensor::getMixedSize(b, b.getLoc(), tensor, i));
    slice.offsets[dim] = index;
    slice.sizes[dim] = b.getIndexAttr(1);
    return slice;
  }

  Value emitAddition(Value accumulator, Value row, Value holds) {
    Value other = m.other->get();
    unsigned stepDim = dimInOther(sumLoop);
    Slice to = sliceAt(accumulator, m.row, row);
    Slice from = sliceAt(other, stepDim, step);
    Value target = tensor::ExtractSliceOp::create(b, accumulator, to.offsets,
                                                  to.sizes, to.strides);
    Value source = tensor::ExtractSliceOp::create(b, other, from.offsets,
                                                  from.sizes, from.strides);
    // Loops over the result's dims, of which the row's has a single step.
    unsigned rank = resultLoops.size();
    SmallVector<AffineExpr> sourceDims(from.sizes.size());
    sourceDims[stepDim] = b.getAffineConstantExpr(0);
    for (auto [dim, loop] : llvm::enumerate(resultLoops))
      if (dim != m.row &&
          m.op.getMatchingIndexingMap(m.other).isFunctionOfDim(loop))
        sourceDims[dimInOther(loop)] = b.getAffineDimExpr(dim);
    SmallVector<AffineMap> maps = {
        AffineMap::get(rank, 0, sourceDims, b.getContext()),
        b.getMultiDimIdentityMap(rank)};
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    auto sum = linalg::GenericOp::create(
        b, target.getType(), source, target, maps, iterators,
        [&](OpBuilder &builder, Location loc, ValueRange args) {
          ImplicitLocOpBuilder body(loc, builder);
          auto type = cast<FloatType>(args[1].getType());
          Value none =
              arith::ConstantOp::create(body, body.getFloatAttr(type, 0.0));
          Value added = arith::SelectOp::create(body, holds, args[0], none);
          Value result = arith::AddFOp::create(body, args[1], added);
          linalg::YieldOp::create(body, result);
        });
    return tensor::InsertSliceOp::create(b, sum.getResult(0), accumulator,
                                         to.offsets, to.sizes, to.strides);
  }

  OneHotMatcher &m;
  ImplicitLocOpBuilder b;
  SmallVector<unsigned> resultLoops;
  unsigned sumLoop = 0;
  Value step;
};

struct ScatterOneHot : diff::impl::DiffScatterOneHotBase<ScatterOneHot> {
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && op.getNumDpsInputs() == 2 &&
          op.getNumDpsInits() == 1 && !op->hasAttr("diff.tile") &&
          linalg::isaContractionOpInterface(op))
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops) {
      OneHotMatcher match(op);
      if (!match.match())
        continue;
      OpBuilder builder(op);
      Value result = ScatterEmitter(match, builder).emit();
      op->replaceAllUsesWith(ValueRange{result});
      op->erase();
      ++numScattered;
    }
  }
};

} // namespace
