//===- LoopPlan.cpp - Chooses vector dims and register tiles ------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopPlan.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/AffineExprVisitor.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace diff;

Stride diff::getStrideAlong(linalg::LinalgOp op, OpOperand &operand,
                            unsigned dim) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!map.isFunctionOfDim(dim))
    return Stride::None;
  auto type = cast<MemRefType>(operand.get().getType());
  AffineExpr last = map.getResults().back();
  for (AffineExpr expr : map.getResults().drop_back())
    if (expr.isFunctionOfDim(dim))
      return Stride::Other;
  AffineExpr rest = simplifyAffineExpr(
      last - getAffineDimExpr(dim, map.getContext()), map.getNumDims(), 0);
  bool isUnit = !rest.isFunctionOfDim(dim) && type.isLastDimUnitStride();
  return isUnit ? Stride::Unit : Stride::Other;
}

bool diff::isCarriedInit(linalg::LinalgOp op, OpOperand &init) {
  AffineMap map = op.getMatchingIndexingMap(&init);
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (iterators[dim] != utils::IteratorType::parallel &&
        map.isFunctionOfDim(dim))
      return false;
  return true;
}

namespace {

struct Planner {
  linalg::LinalgOp op;
  const VectorTarget &target;
  SmallVector<int64_t> ranges;
  LoopPlan plan;

  Planner(linalg::LinalgOp op, const VectorTarget &target)
      : op(op), target(target), ranges(op.getStaticLoopRanges()) {}

  bool hasReductions() { return op.getNumReductionLoops() > 0; }

  bool isParallel(unsigned dim) {
    return op.getIteratorTypesArray()[dim] == utils::IteratorType::parallel;
  }

  bool isShaped(OpOperand *operand) {
    return isa<MemRefType>(operand->get().getType());
  }

  bool variesAlong(OpOperand *operand, unsigned dim) {
    return isShaped(operand) &&
           op.getMatchingIndexingMap(operand).isFunctionOfDim(dim);
  }

  static bool isVectorElement(Type type) {
    if (type.isIndex() || type.isF32() || type.isF64() || type.isF16() ||
        type.isBF16())
      return true;
    // Booleans are a byte each in memory, but a bit each in a vector.
    auto integer = dyn_cast<IntegerType>(type);
    return integer && integer.getWidth() % 8 == 0 && integer.getWidth() <= 64;
  }

  /// Whether all that depends on the dim can be computed on vectors of it.
  bool isBodyVectorizable(unsigned dim) {
    llvm::SmallDenseSet<Value> varying;
    for (OpOperand &operand : op->getOpOperands()) {
      bool isInit = op.isDpsInit(&operand);
      if (variesAlong(&operand, dim) || isInit)
        varying.insert(op.getMatchingBlockArgument(&operand));
    }
    for (Operation &inner : op.getBlock()->without_terminator()) {
      if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
        if (index.getDim() == dim)
          varying.insert(index.getResult());
        continue;
      }
      if (inner.getNumRegions())
        return false;
      if (llvm::none_of(inner.getOperands(),
                        [&](Value v) { return varying.contains(v); }))
        continue;
      // Lanes beyond the end compute on zeros, by which one must not divide.
      if (!OpTrait::hasElementwiseMappableTraits(&inner) ||
          isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
              arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp>(
              inner))
        return false;
      varying.insert(inner.result_begin(), inner.result_end());
    }
    return true;
  }

  bool areOperandsVectorizable(unsigned dim) {
    bool anyUnit = false;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isShaped(&operand))
        continue;
      Stride stride = getStrideAlong(op, operand, dim);
      if (stride == Stride::None)
        continue;
      Type element = cast<MemRefType>(operand.get().getType()).getElementType();
      if (stride == Stride::Other || !isVectorElement(element))
        return false;
      anyUnit = true;
    }
    return anyUnit && isBodyVectorizable(dim);
  }

  bool isVectorParallelDim(unsigned dim) {
    return isParallel(dim) && ranges[dim] != 1 &&
           llvm::all_of(op.getDpsInitsMutable(),
                        [&](OpOperand &init) {
                          return getStrideAlong(op, init, dim) == Stride::Unit;
                        }) &&
           areOperandsVectorizable(dim);
  }

  bool hasKnownCombiners() {
    for (unsigned i = 0, e = op.getNumDpsInits(); i < e; ++i) {
      SmallVector<Operation *> combiners;
      if (!isCarriedInit(op, *op.getDpsInitOperand(i)))
        return false;
      if (!matchReduction(op.getRegionOutputArgs(), i, combiners) ||
          combiners.size() != 1 || !linalg::getCombinerOpKind(combiners[0]) ||
          !arith::getNeutralElement(combiners[0]))
        return false;
      Type element =
          cast<MemRefType>(op.getDpsInits()[i].getType()).getElementType();
      if (!isVectorElement(element) || element.isIndex())
        return false;
    }
    return true;
  }

  bool isVectorReductionDim(unsigned dim) {
    return !isParallel(dim) && (ranges[dim] < 0 || ranges[dim] >= 8) &&
           hasKnownCombiners() && areOperandsVectorizable(dim);
  }

  void chooseVectorDim() {
    unsigned parallel = LoopPlan::kNoDim, reduction = LoopPlan::kNoDim;
    for (unsigned dim = 0; dim < op.getNumLoops(); ++dim) {
      if (isVectorParallelDim(dim))
        parallel = dim;
      else if (isVectorReductionDim(dim))
        reduction = dim;
    }
    // A few columns only, but long rows: sum along the rows.
    bool isNarrow = parallel != LoopPlan::kNoDim && ranges[parallel] >= 0 &&
                    ranges[parallel] < 4;
    if (reduction != LoopPlan::kNoDim &&
        (parallel == LoopPlan::kNoDim || isNarrow)) {
      plan.vectorDim = reduction;
      plan.isPartialReduction = true;
    } else {
      plan.vectorDim = parallel;
    }
    if (plan.isVector())
      plan.lanes = chooseLanes();
    if (plan.lanes == 1)
      plan.vectorDim = LoopPlan::kNoDim;
  }

  /// As many as fit a register in the widest type that is loaded or stored.
  int64_t chooseLanes() {
    int64_t bytes = 1;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isShaped(&operand))
        continue;
      Type element = cast<MemRefType>(operand.get().getType()).getElementType();
      bytes = std::max<int64_t>(
          bytes, element.isIndex() ? 8 : element.getIntOrFloatBitWidth() / 8);
    }
    int64_t lanes = std::max<int64_t>(target.vectorBytes / bytes, 1);
    int64_t extent = ranges[plan.vectorDim];
    if (extent >= 0 && extent < lanes)
      lanes = llvm::bit_floor<uint64_t>(extent);
    return lanes;
  }

  /// A parallel dim along which an input that varies along `other` does not
  /// move, so that what is loaded of it serves every step.
  unsigned findReuseDim(unsigned other, unsigned exclude) {
    for (unsigned dim : llvm::reverse(plan.parallelDims)) {
      if (dim == other || dim == exclude || ranges[dim] == 1)
        continue;
      for (OpOperand *input : op.getDpsInputOperands())
        if (variesAlong(input, other) && !variesAlong(input, dim))
          return dim;
    }
    return LoopPlan::kNoDim;
  }

  /// Of the sizes up to `most`, one that leaves few rows over.
  int64_t chooseTileSize(unsigned dim, int64_t most) {
    int64_t extent = ranges[dim];
    if (extent < 0)
      return most;
    if (extent <= most)
      return extent;
    if (extent > 8 * most)
      return most;
    int64_t best = most;
    for (int64_t size = most - 1; 2 * size > most; --size)
      if (extent % size < extent % best)
        best = size;
    return best;
  }

  /// Rows of sums: three quarters of the registers, the others are for what is
  /// multiplied. More than 12 a column gain nothing.
  int64_t mostRows() {
    int64_t rows = target.vectorRegisters * 3 / 4 / plan.cols;
    return std::clamp<int64_t>(rows, 1, 12);
  }

  void chooseColumnsOfVectors() {
    plan.colDim = plan.vectorDim;
    plan.colStep = plan.lanes;
    if (!hasReductions())
      return;
    plan.rowDim = findReuseDim(plan.vectorDim, LoopPlan::kNoDim);
    plan.cols = target.hasManyRegisters() ? 4 : 2;
    if (int64_t extent = ranges[plan.vectorDim]; extent >= 0)
      plan.cols =
          std::min(plan.cols, std::max<int64_t>(extent / plan.lanes, 1));
    if (plan.rowDim != LoopPlan::kNoDim)
      plan.rows = chooseTileSize(plan.rowDim, mostRows());
    unsigned last = plan.reductionDims.back();
    if (plan.rowDim != LoopPlan::kNoDim &&
        (ranges[last] < 0 || ranges[last] > 384))
      plan.reductionBlock = 256;
    choosePanel();
  }

  void chooseRowsOfPartialReductions() {
    // A dot product: one input moves along rows, the other along columns.
    for (unsigned dim : llvm::reverse(plan.parallelDims)) {
      if (ranges[dim] == 1)
        continue;
      unsigned row = findReuseDim(dim, dim);
      if (row == LoopPlan::kNoDim || findReuseDim(row, row) == LoopPlan::kNoDim)
        continue;
      plan.colDim = dim;
      plan.rowDim = row;
      // Rows stream through the inner cache, columns stay: more of those.
      plan.cols = chooseTileSize(dim, target.hasManyRegisters() ? 6 : 4);
      plan.rows = chooseTileSize(row, target.hasManyRegisters() ? 4 : 2);
      return;
    }
    // Several rows at once hide the latency of the sums.
    if (!plan.parallelDims.empty()) {
      plan.rowDim = plan.parallelDims.back();
      plan.rows = chooseTileSize(plan.rowDim, 4);
    }
  }

  /// Parallel dims in the order of the first result's layout, so that writes
  /// go through memory in order; rows inside of columns.
  void orderDims() {
    llvm::SetVector<unsigned> parallel;
    for (AffineExpr expr :
         op.getMatchingIndexingMap(op.getDpsInitOperand(0)).getResults())
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        if (isParallel(dim.getPosition()))
          parallel.insert(dim.getPosition());
    for (unsigned dim = 0; dim < op.getNumLoops(); ++dim) {
      if (isParallel(dim))
        parallel.insert(dim);
      else
        plan.reductionDims.push_back(dim);
    }
    plan.parallelDims = parallel.takeVector();
  }

  static void moveToEnd(SmallVectorImpl<unsigned> &dims, unsigned dim) {
    if (dim == LoopPlan::kNoDim)
      return;
    llvm::erase(dims, dim);
    dims.push_back(dim);
  }

  /// Inputs contiguous (or constant) along `dim`, none along `store`, where the
  /// result is: vectors along one dim are transposed to vectors along the
  /// other.
  bool isTransposable(unsigned dim, unsigned store) {
    OpOperand &init = *op.getDpsInitOperand(0);
    if (op.getNumDpsInits() != 1 || op.payloadUsesValueFromOperand(&init) ||
        getStrideAlong(op, init, store) != Stride::Unit ||
        !isa<FloatType>(
            cast<MemRefType>(init.get().getType()).getElementType()))
      return false;
    bool anyUnit = false;
    for (OpOperand *input : op.getDpsInputOperands()) {
      if (!isShaped(input))
        continue;
      Stride stride = getStrideAlong(op, *input, dim);
      Type element = cast<MemRefType>(input->get().getType()).getElementType();
      if (stride == Stride::Other || !isVectorElement(element))
        return false;
      anyUnit |= stride == Stride::Unit;
    }
    return anyUnit && isBodyVectorizable(dim);
  }

  /// Square blocks of as many lanes as fit; small enough for either extent.
  void chooseTranspose(unsigned dim, unsigned store) {
    plan.vectorDim = plan.colDim = dim;
    plan.rowDim = store;
    int64_t lanes = chooseLanes();
    if (ranges[store] >= 0)
      while (lanes > ranges[store])
        lanes /= 2;
    plan.lanes = lanes;
    plan.isTransposed = true;
    if (lanes >= 4)
      return;
    plan.isTransposed = false;
    plan.vectorDim = plan.colDim = plan.rowDim = LoopPlan::kNoDim;
    plan.lanes = 1;
  }

  /// An op without a vector dim because it transposes goes in square blocks, so
  /// that the lines it reads are used whole before they leave the cache.
  void chooseTransposeBlock() {
    if (hasReductions() || plan.parallelDims.size() < 2)
      return;
    unsigned last = plan.parallelDims.back();
    for (OpOperand *input : op.getDpsInputOperands())
      for (unsigned dim : plan.parallelDims)
        if (dim != last && isShaped(input) && variesAlong(input, last) &&
            getStrideAlong(op, *input, dim) == Stride::Unit) {
          llvm::erase(plan.parallelDims, dim);
          plan.parallelDims.insert(plan.parallelDims.end() - 1, dim);
          plan.transposeBlock = 16;
          if (isTransposable(dim, last))
            chooseTranspose(dim, last);
          return;
        }
  }

  /// Whether each iteration of the parallel dims has elements of its own: the
  /// map has each of them once, maybe reduction dims, and else only constants.
  bool coversParallelDims(OpOperand &init) {
    llvm::SmallDenseSet<unsigned> dims;
    unsigned numParallel = 0;
    for (AffineExpr expr : op.getMatchingIndexingMap(&init).getResults()) {
      if (isa<AffineConstantExpr>(expr))
        continue;
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim || !dims.insert(dim.getPosition()).second)
        return false;
      numParallel += isParallel(dim.getPosition());
    }
    return numParallel == plan.parallelDims.size();
  }

  /// The input whose rows are worth packing: it serves many rows of the tile,
  /// is read from the same columns of each of its own rows, and these are so
  /// far apart that they share few cache sets and no page.
  void choosePanel() {
    if (plan.pair != LoopPlan::Pair::None || plan.rowDim == LoopPlan::kNoDim ||
        plan.reductionDims.size() != 1 || ranges[plan.rowDim] == 1)
      return;
    if (int64_t rows = ranges[plan.rowDim];
        !ShapedType::isDynamic(rows) &&
        rows < LoopPlan::kPanelTiles * plan.rows)
      return;
    unsigned reduction = plan.reductionDims.front();
    for (OpOperand *input : op.getDpsInputOperands()) {
      AffineMap map = op.getMatchingIndexingMap(input);
      if (!isShaped(input) || !variesAlong(input, plan.vectorDim) ||
          !variesAlong(input, reduction) || variesAlong(input, plan.rowDim) ||
          !llvm::all_of(map.getResults(), [](AffineExpr expr) {
            return isa<AffineDimExpr, AffineConstantExpr>(expr);
          }))
        continue;
      int64_t offset, stride = 0;
      SmallVector<int64_t> strides;
      auto type = cast<MemRefType>(input->get().getType());
      if (failed(type.getStridesAndOffset(strides, offset)))
        continue;
      for (auto [i, expr] : llvm::enumerate(map.getResults()))
        if (expr.isFunctionOfDim(reduction))
          stride = strides[i];
      if (!ShapedType::isDynamic(stride) &&
          stride <= 2 * plan.cols * plan.lanes)
        continue;
      plan.panelOperand = input->getOperandNumber();
      return;
    }
  }

  //===--------------------------------------------------------------------===//
  // Pairs
  //===--------------------------------------------------------------------===//

  /// The dim that the map's result is, `fromLast` places from its last.
  static unsigned getDimFromLast(AffineMap map, unsigned fromLast) {
    if (map.getNumResults() <= fromLast)
      return LoopPlan::kNoDim;
    AffineExpr expr = map.getResult(map.getNumResults() - 1 - fromLast);
    auto dim = dyn_cast<AffineDimExpr>(expr);
    return dim ? dim.getPosition() : LoopPlan::kNoDim;
  }

  /// Whether the operand has pairs side by side, and if `along` is a dim, pairs
  /// side by side along that one.
  bool hasPairs(OpOperand &operand, unsigned pair, unsigned along) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    auto type = cast<MemRefType>(operand.get().getType());
    int64_t offset;
    SmallVector<int64_t> strides;
    if (!isShaped(&operand) || getDimFromLast(map, 0) != pair ||
        failed(type.getStridesAndOffset(strides, offset)) ||
        strides.back() != 1)
      return false;
    for (AffineExpr expr : map.getResults().drop_back())
      if (expr.isFunctionOfDim(pair))
        return false;
    if (along == LoopPlan::kNoDim)
      return true;
    for (AffineExpr expr : map.getResults().drop_back(2))
      if (expr.isFunctionOfDim(along))
        return false;
    return getDimFromLast(map, 1) == along && strides[strides.size() - 2] == 2;
  }

  /// sum += a * b, both bf16 that is widened, the sum f32.
  bool isBf16ProductSum() {
    if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
      return false;
    Block *block = op.getBlock();
    Value sum = block->getTerminator()->getOperand(0);
    auto add = sum.getDefiningOp<arith::AddFOp>();
    if (!add || !sum.getType().isF32())
      return false;
    Value out = op.getRegionOutputArgs().front();
    Value product = add.getLhs() == out ? add.getRhs() : add.getLhs();
    auto mul = product.getDefiningOp<arith::MulFOp>();
    if (!mul || (add.getLhs() != out && add.getRhs() != out))
      return false;
    llvm::SmallDenseSet<Value> factors;
    for (Value factor : mul->getOperands()) {
      auto widened = factor.getDefiningOp<arith::ExtFOp>();
      if (!widened || !widened.getIn().getType().isBF16())
        return false;
      factors.insert(widened.getIn());
    }
    return factors.size() == 2 && block->getOperations().size() == 5 &&
           llvm::all_of(factors, [&](Value v) {
             return isa<BlockArgument>(v) && v != out;
           });
  }

  bool chooseDot(unsigned pair) {
    if (!target.bf16Dot || isParallel(pair) || plan.reductionDims.size() < 2 ||
        !isBf16ProductSum())
      return false;
    OpOperand &init = *op.getDpsInitOperand(0);
    unsigned dim = getDimFromLast(op.getMatchingIndexingMap(&init), 0);
    if (dim == LoopPlan::kNoDim || !isParallel(dim) ||
        getStrideAlong(op, init, dim) != Stride::Unit)
      return false;
    unsigned numVarying = 0;
    for (OpOperand *input : op.getDpsInputOperands()) {
      bool varies = variesAlong(input, dim);
      numVarying += varies;
      if (!hasPairs(*input, pair, varies ? dim : LoopPlan::kNoDim))
        return false;
    }
    int64_t lanes = target.vectorBytes / 4;
    if (numVarying != 1 || (ranges[dim] >= 0 && ranges[dim] < lanes))
      return false;
    plan.vectorDim = dim;
    plan.lanes = lanes;
    llvm::erase(plan.reductionDims, pair);
    setPair(LoopPlan::Pair::Dot, pair);
    chooseColumnsOfVectors();
    moveToEnd(plan.parallelDims, plan.colDim);
    moveToEnd(plan.parallelDims, plan.rowDim);
    return true;
  }

  bool choosePairedStore(unsigned pair) {
    OpOperand &init = *op.getDpsInitOperand(0);
    unsigned store = getDimFromLast(op.getMatchingIndexingMap(&init), 1);
    if (hasReductions() || op.getNumDpsInits() != 1 ||
        store == LoopPlan::kNoDim || !hasPairs(init, pair, store) ||
        op.payloadUsesValueFromOperand(&init))
      return false;
    llvm::erase(plan.parallelDims, pair);
    if (chooseMove(pair, store) || chooseInterleave(pair, store))
      return true;
    plan.parallelDims.push_back(pair);
    return false;
  }

  /// A transposition of pairs of 16 bits is one of 32 bits.
  bool chooseMove(unsigned pair, unsigned store) {
    if (op.getNumDpsInputs() != 1 || op.getBlock()->getOperations().size() != 1)
      return false;
    OpOperand &input = *op.getDpsInputOperand(0);
    if (!isShaped(&input))
      return false;
    unsigned load = getDimFromLast(op.getMatchingIndexingMap(&input), 1);
    Type element = cast<MemRefType>(input.get().getType()).getElementType();
    if (load == LoopPlan::kNoDim || load == store ||
        !hasPairs(input, pair, load) || !isVectorElement(element) ||
        element.isIndex() || element.getIntOrFloatBitWidth() != 16)
      return false;
    int64_t lanes = target.vectorBytes / 4;
    for (unsigned dim : {load, store})
      while (ranges[dim] >= 0 && lanes > ranges[dim])
        lanes /= 2;
    if (lanes < 4)
      return false;
    plan.vectorDim = plan.colDim = load;
    plan.rowDim = store;
    plan.lanes = lanes;
    plan.isTransposed = true;
    plan.transposeBlock = lanes;
    moveToEnd(plan.parallelDims, load);
    moveToEnd(plan.parallelDims, store);
    setPair(LoopPlan::Pair::Move, pair);
    return true;
  }

  bool chooseInterleave(unsigned pair, unsigned store) {
    for (OpOperand *input : op.getDpsInputOperands())
      if (isShaped(input) &&
          (getStrideAlong(op, *input, store) == Stride::Other ||
           !isVectorElement(
               cast<MemRefType>(input->get().getType()).getElementType())))
        return false;
    if (!isBodyVectorizable(store))
      return false;
    plan.vectorDim = plan.colDim = store;
    plan.lanes = plan.colStep = chooseLanes();
    if (plan.lanes == 1) {
      plan.vectorDim = plan.colDim = LoopPlan::kNoDim;
      plan.colStep = 1;
      return false;
    }
    moveToEnd(plan.parallelDims, store);
    setPair(LoopPlan::Pair::Interleave, pair);
    return true;
  }

  void setPair(LoopPlan::Pair kind, unsigned dim) {
    plan.pair = kind;
    plan.pairDim = dim;
  }

  bool choosePairs() {
    for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
      if (ranges[dim] == 2 && (chooseDot(dim) || choosePairedStore(dim)))
        return true;
    return false;
  }

  LoopPlan run() {
    orderDims();
    plan.isParallelizable =
        llvm::all_of(op.getDpsInitsMutable(),
                     [&](OpOperand &init) { return coversParallelDims(init); });
    if (!plan.isParallelizable || choosePairs())
      return plan;
    chooseVectorDim();
    if (!plan.isVector()) {
      chooseTransposeBlock();
      return plan;
    }
    if (plan.isPartialReduction) {
      chooseRowsOfPartialReductions();
      moveToEnd(plan.reductionDims, plan.vectorDim);
      moveToEnd(plan.parallelDims, plan.colDim);
    } else {
      chooseColumnsOfVectors();
      moveToEnd(plan.parallelDims, plan.colDim);
    }
    moveToEnd(plan.parallelDims, plan.rowDim);
    return plan;
  }
};

} // namespace

LoopPlan diff::planLoops(linalg::LinalgOp op, const VectorTarget &target) {
  return Planner(op, target).run();
}
