//===- LoopEmitter.cpp - Writes the loops of a LoopPlan ------------------ ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/LoopPlan.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace diff;

namespace {

using Values = SmallVector<Value>;

class LoopEmitter {
public:
  LoopEmitter(OpBuilder &builder, linalg::LinalgOp op, const LoopPlan &plan)
      : b(op.getLoc(), builder), op(op), plan(plan), vectorDim(plan.vectorDim),
        ivs(op.getNumLoops()) {
    for (Range range : op.createLoopRanges(b, op.getLoc())) {
      lower.push_back(b.getIndexAttr(0));
      span.push_back(range.size);
    }
  }

  void emit(std::optional<int64_t> parallelGrain) {
    SmallVector<int64_t> blocks(op.getNumLoops(), 0);
    if (parallelGrain && plan.isParallelizable)
      blocks = chooseBlocks(*parallelGrain);
    if (llvm::all_of(blocks, [](int64_t size) { return size == 0; }))
      emitParallelDims(0);
    else
      emitParallelBlocks(blocks);
  }

private:
  /// What was loaded for an operand at a row and column.
  using LoadCache = llvm::SmallDenseMap<std::pair<unsigned, int64_t>, Value>;

  ImplicitLocOpBuilder b;
  linalg::LinalgOp op;
  const LoopPlan &plan;
  /// The plan's, or none where what is being written is scalar.
  unsigned vectorDim;
  /// Where each dim starts, how many steps it has, and its current index.
  SmallVector<OpFoldResult> lower, span;
  Values ivs;
  /// The tile that is being written; the mask covers the vector's valid lanes.
  int64_t rows = 1, cols = 1;
  Value mask;
  bool inReductionBlock = false;
  /// What stands for the panel operand: [reduction step, column].
  Value panel;

  //===--------------------------------------------------------------------===//
  // Index arithmetic
  //===--------------------------------------------------------------------===//

  OpFoldResult apply(AffineExpr expr, ArrayRef<OpFoldResult> symbols) {
    return affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), AffineMap::get(0, symbols.size(), expr), symbols);
  }
  AffineExpr sym(unsigned i) { return b.getAffineSymbolExpr(i); }
  Value value(OpFoldResult v) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), v);
  }
  OpFoldResult upper(unsigned dim) {
    return apply(sym(0) + sym(1), {lower[dim], span[dim]});
  }

  /// The index along a dim of one row and column of the tile.
  OpFoldResult indexOf(unsigned dim, int64_t row, int64_t col) {
    int64_t offset = 0;
    if (dim == plan.rowDim)
      offset += row;
    if (dim == plan.colDim)
      offset += col * plan.colStep;
    return apply(sym(0) + offset, {ivs[dim]});
  }

  //===--------------------------------------------------------------------===//
  // Loops
  //===--------------------------------------------------------------------===//

  /// for (iv = from; iv < from + steps * step; iv += step), values carried.
  Values emitFor(OpFoldResult from, OpFoldResult steps, int64_t step,
                 ValueRange inits,
                 llvm::function_ref<Values(Value, ValueRange)> body) {
    std::optional<int64_t> count = getConstantIntValue(steps);
    if (count && *count <= 0)
      return Values(inits);
    if (count && *count == 1)
      return body(value(from), inits);
    Value end = value(apply(sym(0) + sym(1) * step, {from, steps}));
    Value stepValue = arith::ConstantIndexOp::create(b, step);
    auto loop = scf::ForOp::create(b, value(from), end, stepValue, inits);
    OpBuilder::InsertionGuard guard(b);
    if (inits.empty())
      b.setInsertionPoint(loop.getBody()->getTerminator());
    else
      b.setInsertionPointToStart(loop.getBody());
    Values results = body(loop.getInductionVar(), loop.getRegionIterArgs());
    if (!inits.empty())
      scf::YieldOp::create(b, results);
    return Values(loop.getResults());
  }

  void emitFor(OpFoldResult from, OpFoldResult steps, int64_t step,
               unsigned dim, llvm::function_ref<void()> body) {
    emitFor(from, steps, step, ValueRange(), [&](Value iv, ValueRange) {
      ivs[dim] = iv;
      body();
      return Values();
    });
  }

  /// Goes along a dim in steps of `step`, then calls `rest` with what is left.
  void emitSteps(unsigned dim, int64_t step, llvm::function_ref<void()> body,
                 llvm::function_ref<void()> rest) {
    OpFoldResult from = lower[dim], all = span[dim];
    OpFoldResult steps = apply(sym(0).floorDiv(step), {all});
    emitFor(from, steps, step, dim, body);
    lower[dim] = apply(sym(0) + sym(1) * step, {from, steps});
    span[dim] = apply(sym(0) - sym(1) * step, {all, steps});
    if (getConstantIntValue(span[dim]) != 0)
      rest();
    lower[dim] = from;
    span[dim] = all;
  }

  void emitParallelDims(unsigned level) {
    if (level == plan.parallelDims.size())
      return emitTile();
    unsigned dim = plan.parallelDims[level];
    auto inner = [&] { emitParallelDims(level + 1); };
    if (plan.transposeBlock && level + 2 == plan.parallelDims.size())
      return emitSquareBlocks(dim, plan.parallelDims[level + 1]);
    if (dim == plan.rowDim && plan.reductionBlock && !inReductionBlock)
      return emitReductionBlocks(level);
    if (dim == plan.colDim)
      return emitColumns(dim, inner);
    if (dim == plan.rowDim) {
      // Only full tiles read all of a panel.
      if (plan.panelOperand && cols == plan.cols && !mask)
        panel = emitPanel(op->getOpOperand(*plan.panelOperand));
      rows = plan.rows;
      emitSteps(dim, rows, inner, [&] { emitLastRows(dim, inner); });
      panel = {};
      return;
    }
    emitFor(lower[dim], span[dim], 1, dim, inner);
  }

  /// What is left of the rows: pairs of them keep as many sums in flight as the
  /// latency of a product asks for.
  void emitLastRows(unsigned dim, llvm::function_ref<void()> inner) {
    auto single = [&] {
      rows = 1;
      emitFor(lower[dim], span[dim], 1, dim, inner);
    };
    if (plan.rows < 4)
      return single();
    rows = 2;
    emitSteps(dim, rows, inner, single);
  }

  /// Blocks of vectors along `row`, stored along `col`; scalars at the edges.
  void emitTransposedBlocks(unsigned row, unsigned col) {
    auto scalars = [&] {
      vectorDim = LoopPlan::kNoDim;
      emitFor(lower[row], span[row], 1, row, [&] {
        emitFor(lower[col], span[col], 1, col, [&] {
          if (plan.pair == LoopPlan::Pair::None)
            return emitTile();
          emitFor(b.getIndexAttr(0), b.getIndexAttr(2), 1, plan.pairDim,
                  [&] { emitTile(); });
          ivs[plan.pairDim] = {};
        });
      });
      vectorDim = plan.vectorDim;
    };
    auto block = [&] {
      OpFoldResult from = lower[row], all = span[row];
      lower[row] = ivs[row];
      span[row] = b.getIndexAttr(plan.lanes);
      emitSteps(col, plan.lanes, [&] { emitTransposedTile(); }, scalars);
      lower[row] = from;
      span[row] = all;
    };
    emitSteps(row, plan.lanes, block, scalars);
  }

  /// for blocks of `row`, for blocks of `col`, for row, for col.
  void emitSquareBlocks(unsigned row, unsigned col) {
    if (plan.isTransposed)
      return emitTransposedBlocks(row, col);
    emitBlocks(row, plan.transposeBlock, [&] {
      emitBlocks(col, plan.transposeBlock, [&] {
        emitFor(lower[row], span[row], 1, row, [&] {
          emitFor(lower[col], span[col], 1, col, [&] { emitTile(); });
        });
      });
    });
  }

  /// Full tiles, then single columns or vectors, then a masked vector.
  void emitColumns(unsigned dim, llvm::function_ref<void()> inner) {
    auto masked = [&] {
      cols = 1;
      if (plan.colStep == 1)
        return;
      emitFor(lower[dim], apply(sym(0).ceilDiv(plan.colStep), {span[dim]}),
              plan.colStep, dim, [&] {
                mask = createMask(span[dim]);
                inner();
                mask = {};
              });
    };
    auto single = [&] {
      cols = 1;
      emitSteps(dim, plan.colStep, inner, masked);
    };
    cols = plan.cols;
    if (cols == 1)
      return single();
    emitSteps(dim, cols * plan.colStep, inner, single);
  }

  Value createMask(OpFoldResult count) {
    return vector::CreateMaskOp::create(
        b, VectorType::get({plan.lanes}, b.getI1Type()),
        ValueRange{value(count)});
  }

  void emitReductionBlocks(unsigned level) {
    inReductionBlock = true;
    emitBlocks(plan.reductionDims.back(), plan.reductionBlock,
               [&] { emitParallelDims(level); });
    inReductionBlock = false;
  }

  /// A loop over blocks of a dim, which `body` then sees as the dim's range.
  void emitBlocks(unsigned dim, int64_t size, llvm::function_ref<void()> body) {
    OpFoldResult from = lower[dim], all = span[dim];
    emitFor(from, apply(sym(0).ceilDiv(size), {all}), size, dim, [&] {
      lower[dim] = ivs[dim];
      span[dim] =
          blockSpan(apply(sym(0) - sym(1), {ivs[dim], from}), all, size);
      body();
    });
    lower[dim] = from;
    span[dim] = all;
  }

  /// min(size, all - start), and just size if it divides all.
  OpFoldResult blockSpan(OpFoldResult start, OpFoldResult all, int64_t size) {
    std::optional<int64_t> extent = getConstantIntValue(all);
    if (extent && *extent % size == 0)
      return b.getIndexAttr(size);
    auto map = AffineMap::get(
        0, 2, {sym(1) - sym(0), b.getAffineConstantExpr(size)}, b.getContext());
    return affine::makeComposedFoldedAffineMin(b, b.getLoc(), map,
                                               {start, all});
  }

  //===--------------------------------------------------------------------===//
  // Parallel blocks
  //===--------------------------------------------------------------------===//

  /// A rough count of operations for one point of the parallel dims.
  int64_t estimateWork() {
    int64_t work = 1;
    for (Operation &inner : op.getBlock()->without_terminator())
      if (inner.getDialect() && inner.getDialect()->getNamespace() == "math")
        work += 8;
    SmallVector<int64_t> ranges = op.getStaticLoopRanges();
    for (unsigned dim : plan.reductionDims)
      work *= ShapedType::isDynamic(ranges[dim]) ? 256 : ranges[dim];
    return std::max<int64_t>(work, 1);
  }

  /// For each dim the size of its parallel blocks, 0 for dims that stay whole:
  /// from the inside out, until there is enough work in a block.
  SmallVector<int64_t> chooseBlocks(int64_t grain) {
    SmallVector<int64_t> blocks(op.getNumLoops(), 0);
    SmallVector<int64_t> ranges = op.getStaticLoopRanges();
    int64_t work = estimateWork();
    // A register tile does several operations at once.
    bool isTile = plan.rows * plan.cols > 1;
    if (isTile)
      grain *= 8;
    for (unsigned dim : llvm::reverse(plan.parallelDims)) {
      int64_t step = 1;
      if (plan.isTransposed && (dim == plan.colDim || dim == plan.rowDim))
        step = plan.lanes;
      else if (dim == plan.colDim)
        step = plan.cols * plan.colStep;
      else if (dim == plan.rowDim)
        step = plan.rows * 8;
      int64_t block =
          llvm::divideCeil(llvm::divideCeil(grain, work), step) * step;
      if (!ShapedType::isDynamic(ranges[dim]) && block >= ranges[dim]) {
        work *= std::max<int64_t>(ranges[dim], 1);
        continue;
      }
      blocks[dim] = block;
      work *= block;
    }
    return blocks;
  }

  void emitParallelBlocks(ArrayRef<int64_t> blocks) {
    Values zeros, counts, ones;
    SmallVector<unsigned> dims;
    for (unsigned dim : plan.parallelDims) {
      if (!blocks[dim])
        continue;
      dims.push_back(dim);
      zeros.push_back(arith::ConstantIndexOp::create(b, 0));
      ones.push_back(arith::ConstantIndexOp::create(b, 1));
      counts.push_back(value(apply(sym(0).ceilDiv(blocks[dim]), {span[dim]})));
    }
    auto loop = scf::ParallelOp::create(b, zeros, counts, ones);
    b.setInsertionPoint(loop.getBody()->getTerminator());
    for (auto [dim, iv] : llvm::zip(dims, loop.getInductionVars())) {
      lower[dim] = apply(sym(0) * blocks[dim], {iv});
      span[dim] = blockSpan(lower[dim], span[dim], blocks[dim]);
    }
    emitParallelDims(0);
  }

  //===--------------------------------------------------------------------===//
  // Panels
  //===--------------------------------------------------------------------===//

  /// The part of the operand that this column of tiles reads, in place.
  Value emitPanelView(OpOperand &operand, MemRefType panelType) {
    unsigned reduction = plan.reductionDims.front();
    SmallVector<OpFoldResult> offsets, sizes;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (AffineExpr expr : map.getResults()) {
      OpFoldResult size = b.getIndexAttr(1), offset = b.getIndexAttr(0);
      if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
        offset = b.getIndexAttr(constant.getValue());
      } else {
        unsigned dim = cast<AffineDimExpr>(expr).getPosition();
        offset = dim == reduction ? lower[dim] : OpFoldResult(ivs[dim]);
        if (dim == reduction)
          size = span[dim];
        else if (dim == plan.vectorDim)
          size = b.getIndexAttr(plan.cols * plan.lanes);
      }
      offsets.push_back(offset);
      sizes.push_back(size);
    }
    SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
    auto type = cast<MemRefType>(operand.get().getType());
    SmallVector<int64_t> shape = {
        getConstantIntValue(span[reduction]).value_or(ShapedType::kDynamic),
        plan.cols * plan.lanes};
    MemRefType viewType = memref::SubViewOp::inferRankReducedResultType(
        shape, type, offsets, sizes, strides);
    Value view = memref::SubViewOp::create(b, viewType, operand.get(), offsets,
                                           sizes, strides);
    return memref::CastOp::create(b, panelType, view);
  }

  /// A buffer on the stack, which all ops of the loop body share.
  Value getPanelBuffer(MemRefType type) {
    Operation *scope = op->getParentOp();
    for (Operation *at = b.getInsertionBlock()->getParentOp(); at;
         at = at->getParentOp())
      if (isa<scf::ForallOp, scf::ParallelOp, FunctionOpInterface>(at)) {
        scope = at;
        break;
      }
    Block *block = &scope->getRegion(0).front();
    for (auto alloca : block->getOps<memref::AllocaOp>())
      if (alloca.getType() == type)
        return alloca;
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(block);
    return memref::AllocaOp::create(b, type, b.getI64IntegerAttr(64));
  }

  Value emitPacking(OpOperand &operand, MemRefType panelType) {
    unsigned reduction = plan.reductionDims.front();
    int64_t depth = plan.reductionBlock ? plan.reductionBlock
                                        : op.getStaticLoopRanges()[reduction];
    auto bufferType = MemRefType::get({depth, plan.cols * plan.lanes},
                                      panelType.getElementType());
    Value buffer = getPanelBuffer(bufferType);
    emitFor(lower[reduction], span[reduction], 1, reduction, [&] {
      LoadCache cache;
      Value row =
          value(apply(sym(0) - sym(1), {ivs[reduction], lower[reduction]}));
      for (int64_t col = 0; col < cols; ++col) {
        Value column = arith::ConstantIndexOp::create(b, col * plan.lanes);
        vector::StoreOp::create(b, load(operand, 0, col, cache), buffer,
                                ValueRange{row, column});
      }
    });
    return memref::CastOp::create(b, panelType, buffer);
  }

  /// Packs if enough tiles read the panel; that may only be known at run time.
  Value emitPanel(OpOperand &operand) {
    auto type = cast<MemRefType>(operand.get().getType());
    int64_t dynamic = ShapedType::kDynamic;
    auto layout = StridedLayoutAttr::get(b.getContext(), dynamic, {dynamic, 1});
    auto panelType =
        MemRefType::get({dynamic, dynamic}, type.getElementType(), layout);
    if (getConstantIntValue(span[plan.rowDim]))
      return emitPacking(operand, panelType);
    Value least =
        arith::ConstantIndexOp::create(b, LoopPlan::kPanelTiles * plan.rows);
    Value isWorthIt = arith::CmpIOp::create(b, arith::CmpIPredicate::uge,
                                            value(span[plan.rowDim]), least);
    auto choice = scf::IfOp::create(b, TypeRange(panelType), isWorthIt,
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(b, emitPacking(operand, panelType));
    b.setInsertionPointToStart(choice.elseBlock());
    scf::YieldOp::create(b, emitPanelView(operand, panelType));
    return choice.getResult(0);
  }

  Value loadPanel(int64_t col, Type vectorType) {
    unsigned reduction = plan.reductionDims.front();
    Value row =
        value(apply(sym(0) - sym(1), {ivs[reduction], lower[reduction]}));
    Value column = arith::ConstantIndexOp::create(b, col * plan.lanes);
    return vector::LoadOp::create(b, cast<VectorType>(vectorType), panel,
                                  ValueRange{row, column});
  }

  //===--------------------------------------------------------------------===//
  // The tile
  //===--------------------------------------------------------------------===//

  Value splat(Value scalar) {
    if (isa<VectorType>(scalar.getType()))
      return scalar;
    return vector::BroadcastOp::create(
        b, VectorType::get({plan.lanes}, scalar.getType()), scalar);
  }

  Values getIndices(AffineMap map, int64_t row, int64_t col) {
    SmallVector<OpFoldResult> dims;
    for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
      dims.push_back(ivs[dim] ? indexOf(dim, row, col)
                              : OpFoldResult(b.getIndexAttr(0)));
    return getIndicesAt(map, dims);
  }

  Values getIndicesAt(AffineMap map, ArrayRef<OpFoldResult> dims) {
    Values indices;
    for (AffineExpr expr : map.getResults())
      indices.push_back(value(affine::makeComposedFoldedAffineApply(
          b, b.getLoc(), AffineMap::get(dims.size(), 0, expr), dims)));
    return indices;
  }

  bool isVectorOperand(OpOperand &operand) {
    return vectorDim != LoopPlan::kNoDim &&
           op.getMatchingIndexingMap(&operand).isFunctionOfDim(vectorDim);
  }

  Value load(OpOperand &operand, int64_t row, int64_t col, LoadCache &cache) {
    auto type = dyn_cast<MemRefType>(operand.get().getType());
    if (!type)
      return operand.get();
    AffineMap map = op.getMatchingIndexingMap(&operand);
    auto movesAlong = [&](unsigned dim) {
      return dim != LoopPlan::kNoDim && map.isFunctionOfDim(dim);
    };
    row = movesAlong(plan.rowDim) ? row : 0;
    col = movesAlong(plan.colDim) ? col : 0;
    Value &cached = cache[{operand.getOperandNumber(), row * cols + col}];
    if (cached)
      return cached;
    if (panel && operand.getOperandNumber() == plan.panelOperand)
      return cached = loadPanel(
                 col, VectorType::get({plan.lanes}, type.getElementType()));
    if (plan.pair == LoopPlan::Pair::Dot && !op.isDpsInit(&operand))
      return cached = loadPairs(operand, map, row, col);
    Values indices = getIndices(map, row, col);
    if (plan.pair == LoopPlan::Pair::Move && vectorDim != LoopPlan::kNoDim)
      return cached = vector::LoadOp::create(
                 b, VectorType::get({2 * plan.lanes}, type.getElementType()),
                 operand.get(), indices);
    if (!isVectorOperand(operand))
      return cached = memref::LoadOp::create(b, operand.get(), indices);
    auto vectorType = VectorType::get({plan.lanes}, type.getElementType());
    if (!mask)
      return cached =
                 vector::LoadOp::create(b, vectorType, operand.get(), indices);
    Value zero =
        arith::ConstantOp::create(b, vectorType, b.getZeroAttr(vectorType));
    return cached = vector::MaskedLoadOp::create(b, vectorType, operand.get(),
                                                 indices, mask, zero);
  }

  void store(OpOperand &init, Value stored, int64_t row, int64_t col) {
    Values indices = getIndices(op.getMatchingIndexingMap(&init), row, col);
    if (!isVectorOperand(init))
      memref::StoreOp::create(b, stored, init.get(), indices);
    else if (mask)
      vector::MaskedStoreOp::create(b, init.get(), indices, mask,
                                    splat(stored));
    else
      vector::StoreOp::create(b, splat(stored), init.get(), indices);
  }

  Value emitIndex(unsigned dim, int64_t row, int64_t col) {
    Value index = value(indexOf(dim, row, col));
    if (dim != vectorDim)
      return index;
    Value step = vector::StepOp::create(
        b, VectorType::get({plan.lanes}, b.getIndexType()));
    return arith::AddIOp::create(b, splat(index), step);
  }

  /// Clones an op of the body, on vectors if any operand is one.
  void cloneOp(Operation &inner, IRMapping &mapping) {
    bool isVector = llvm::any_of(inner.getOperands(), [&](Value v) {
      return isa<VectorType>(mapping.lookupOrDefault(v).getType());
    });
    Operation *clone = b.clone(inner, mapping);
    // Sums may be contracted to fused products: that is only more exact.
    auto math = dyn_cast<arith::ArithFastMathInterface>(clone);
    if (math && math.getFastMathFlagsAttr()) {
      auto flags = math.getFastMathFlagsAttr().getValue() |
                   arith::FastMathFlags::contract;
      clone->setAttr(math.getFastMathAttrName(),
                     arith::FastMathFlagsAttr::get(b.getContext(), flags));
    }
    if (!isVector)
      return;
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(clone);
    for (OpOperand &operand : clone->getOpOperands())
      operand.set(splat(operand.get()));
    for (Value result : clone->getResults())
      result.setType(VectorType::get({plan.lanes}, result.getType()));
  }

  /// The body at one row and column; `outs` are the init's block arguments.
  Values emitBody(ValueRange outs, int64_t row, int64_t col, LoadCache &cache) {
    if (plan.pair == LoopPlan::Pair::Dot)
      return {emitDot(outs.front(), row, col, cache)};
    IRMapping mapping;
    for (OpOperand *input : op.getDpsInputOperands())
      if (BlockArgument arg = op.getMatchingBlockArgument(input);
          !arg.use_empty())
        mapping.map(arg, load(*input, row, col, cache));
    for (auto [arg, out] : llvm::zip(op.getRegionOutputArgs(), outs))
      mapping.map(arg, out);
    for (Operation &inner : op.getBlock()->without_terminator()) {
      if (auto index = dyn_cast<linalg::IndexOp>(inner))
        mapping.map(index.getResult(), emitIndex(index.getDim(), row, col));
      else
        cloneOp(inner, mapping);
    }
    Values results;
    for (Value yielded : op.getBlock()->getTerminator()->getOperands())
      results.push_back(mapping.lookupOrDefault(yielded));
    return results;
  }

  void forEachInTile(llvm::function_ref<void(int64_t, int64_t)> callback) {
    for (int64_t row = 0; row < rows; ++row)
      for (int64_t col = 0; col < cols; ++col)
        callback(row, col);
  }

  /// `lanes` vectors of results along the vector dim, as vectors along the
  /// rows. Pairs move as one element of twice the size.
  void emitTransposedTile() {
    LoadCache cache;
    OpOperand &init = *op.getDpsInitOperand(0);
    Type element = cast<MemRefType>(init.get().getType()).getElementType();
    VectorType storeType = VectorType::get({plan.lanes}, element);
    if (plan.pair == LoopPlan::Pair::Move) {
      storeType = VectorType::get({2 * plan.lanes}, element);
      element = b.getIntegerType(2 * element.getIntOrFloatBitWidth());
    }
    VectorType rowType = VectorType::get({plan.lanes}, element);
    auto blockType = VectorType::get({plan.lanes, plan.lanes}, element);
    Value block =
        arith::ConstantOp::create(b, blockType, b.getZeroAttr(blockType));
    for (int64_t row = 0; row < plan.lanes; ++row) {
      Value along = emitBody({Value()}, row, 0, cache).front();
      if (plan.pair == LoopPlan::Pair::Move)
        along = vector::BitCastOp::create(b, rowType, along);
      block = vector::InsertOp::create(b, splat(along), block, row);
    }
    Value turned =
        vector::TransposeOp::create(b, block, ArrayRef<int64_t>{1, 0});
    for (int64_t col = 0; col < plan.lanes; ++col) {
      Value column = vector::ExtractOp::create(b, turned, col);
      if (plan.pair == LoopPlan::Pair::Move)
        column = vector::BitCastOp::create(b, storeType, column);
      SmallVector<OpFoldResult> at;
      for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
        at.push_back(dim == plan.vectorDim ? apply(sym(0) + col, {ivs[dim]})
                     : ivs[dim]            ? OpFoldResult(ivs[dim])
                                           : OpFoldResult(b.getIndexAttr(0)));
      vector::StoreOp::create(
          b, column, init.get(),
          getIndicesAt(op.getMatchingIndexingMap(&init), at));
    }
  }

  /// Both elements of pairs, riffled and stored as one vector of twice as many.
  void emitInterleavedTile() {
    forEachInTile([&](int64_t row, int64_t col) {
      Values halves;
      for (int64_t element : {0, 1}) {
        LoadCache cache;
        ivs[plan.pairDim] = arith::ConstantIndexOp::create(b, element);
        halves.push_back(splat(emitBody({Value()}, row, col, cache).front()));
      }
      ivs[plan.pairDim] = {};
      Value both = vector::InterleaveOp::create(b, halves[0], halves[1]);
      OpOperand &init = *op.getDpsInitOperand(0);
      Values indices = getIndices(op.getMatchingIndexingMap(&init), row, col);
      if (mask)
        vector::MaskedStoreOp::create(b, init.get(), indices, pairMask(), both);
      else
        vector::StoreOp::create(b, both, init.get(), indices);
    });
  }

  /// The mask for vectors of pairs.
  Value pairMask() { return vector::InterleaveOp::create(b, mask, mask); }

  /// What the dot instruction takes: pairs along the vector dim, or one pair
  /// for all lanes.
  Value loadPairs(OpOperand &operand, AffineMap map, int64_t row, int64_t col) {
    Values indices = getIndices(map, row, col);
    Type element = cast<MemRefType>(operand.get().getType()).getElementType();
    auto type = VectorType::get({2 * plan.lanes}, element);
    if (isVectorOperand(operand)) {
      if (!mask)
        return vector::LoadOp::create(b, type, operand.get(), indices);
      Value zero = arith::ConstantOp::create(b, type, b.getZeroAttr(type));
      return vector::MaskedLoadOp::create(b, type, operand.get(), indices,
                                          pairMask(), zero);
    }
    Value two = vector::LoadOp::create(b, VectorType::get({2}, element),
                                       operand.get(), indices);
    Value word =
        vector::BitCastOp::create(b, VectorType::get({1}, b.getI32Type()), two);
    Value all = vector::BroadcastOp::create(
        b, VectorType::get({plan.lanes}, b.getI32Type()),
        vector::ExtractOp::create(b, word, int64_t(0)).getResult());
    return vector::BitCastOp::create(b, type, all);
  }

  Value emitDot(Value sum, int64_t row, int64_t col, LoadCache &cache) {
    Values factors;
    for (OpOperand *input : op.getDpsInputOperands())
      factors.push_back(load(*input, row, col, cache));
    return x86vector::DotBF16Op::create(b, sum.getType(), sum, factors[0],
                                        factors[1]);
  }

  void emitTile() {
    if (!plan.reductionDims.empty())
      return emitReductionTile();
    if (plan.pair == LoopPlan::Pair::Interleave)
      return emitInterleavedTile();
    LoadCache cache;
    forEachInTile([&](int64_t row, int64_t col) {
      Values outs;
      for (OpOperand &init : op.getDpsInitsMutable())
        outs.push_back(op.payloadUsesValueFromOperand(&init)
                           ? load(init, row, col, cache)
                           : Value());
      Values results = emitBody(outs, row, col, cache);
      for (auto [init, result] : llvm::zip(op.getDpsInitsMutable(), results))
        store(init, result, row, col);
    });
  }

  /// What a sum starts from: the known filling, else what is in memory.
  Value loadStart(OpOperand &init, int64_t row, int64_t col, LoadCache &cache) {
    unsigned index = init.getOperandNumber() - op.getNumDpsInputs();
    if (index >= plan.fills.size() || !plan.fills[index])
      return load(init, row, col, cache);
    return isVectorOperand(init) ? splat(plan.fills[index]) : plan.fills[index];
  }

  void emitReductionTile() {
    LoadCache cache;
    Values before, accumulators;
    forEachInTile([&](int64_t row, int64_t col) {
      for (OpOperand &init : op.getDpsInitsMutable())
        if (isCarriedInit(op, init))
          before.push_back(loadStart(init, row, col, cache));
    });
    accumulators = before;
    if (plan.isPartialReduction)
      for (auto [i, accumulator] : llvm::enumerate(accumulators))
        accumulator = neutralVector(i % op.getNumDpsInits());
    Values after = emitReductionDims(0, accumulators);
    unsigned next = 0;
    forEachInTile([&](int64_t row, int64_t col) {
      for (OpOperand &init : op.getDpsInitsMutable()) {
        if (!isCarriedInit(op, init))
          continue;
        Value result = after[next];
        if (plan.isPartialReduction)
          result =
              reduceVector(next % op.getNumDpsInits(), result, before[next]);
        ++next;
        store(init, result, row, col);
      }
    });
  }

  Values emitReductionDims(unsigned level, ValueRange accumulators) {
    if (level == plan.reductionDims.size())
      return emitReductionStep(accumulators);
    unsigned dim = plan.reductionDims[level];
    auto inner = [&](Value iv, ValueRange carried) {
      ivs[dim] = iv;
      return emitReductionDims(level + 1, carried);
    };
    if (dim != plan.vectorDim)
      return emitFor(lower[dim], span[dim], 1, accumulators, inner);

    OpFoldResult steps = apply(sym(0).floorDiv(plan.lanes), {span[dim]});
    Values sums = emitFor(lower[dim], steps, plan.lanes, accumulators, inner);
    OpFoldResult rest = apply(sym(0) % plan.lanes, {span[dim]});
    OpFoldResult from =
        apply(sym(0) + sym(1) - sym(2), {lower[dim], span[dim], rest});
    OpFoldResult restSteps = apply(sym(0).ceilDiv(plan.lanes), {rest});
    return emitFor(from, restSteps, plan.lanes, sums,
                   [&](Value iv, ValueRange carried) {
                     mask = createMask(rest);
                     Values masked = inner(iv, carried);
                     for (auto [value, old] : llvm::zip(masked, carried))
                       value = arith::SelectOp::create(b, mask, value, old);
                     mask = {};
                     return masked;
                   });
  }

  Values emitReductionStep(ValueRange accumulators) {
    LoadCache cache;
    Values carried;
    unsigned next = 0;
    forEachInTile([&](int64_t row, int64_t col) {
      Values outs;
      for (OpOperand &init : op.getDpsInitsMutable()) {
        if (isCarriedInit(op, init))
          outs.push_back(accumulators[next++]);
        else
          outs.push_back(op.payloadUsesValueFromOperand(&init)
                             ? load(init, row, col, cache)
                             : Value());
      }
      Values results = emitBody(outs, row, col, cache);
      for (auto [init, out, result] :
           llvm::zip(op.getDpsInitsMutable(), outs, results)) {
        if (!isCarriedInit(op, init))
          store(init, result, row, col);
        else
          carried.push_back(isa<VectorType>(out.getType()) ? splat(result)
                                                           : result);
      }
    });
    return carried;
  }

  Operation *getCombiner(unsigned out) {
    return *op.getRegionOutputArgs()[out].user_begin();
  }

  Value neutralVector(unsigned out) {
    TypedAttr neutral = *arith::getNeutralElement(getCombiner(out));
    auto type = VectorType::get({plan.lanes}, neutral.getType());
    return arith::ConstantOp::create(
        b, type, DenseElementsAttr::get(type, Attribute(neutral)));
  }

  Value reduceVector(unsigned out, Value partial, Value init) {
    vector::CombiningKind kind = *linalg::getCombinerOpKind(getCombiner(out));
    return vector::ReductionOp::create(b, kind, partial, init,
                                       arith::FastMathFlags::contract |
                                           arith::FastMathFlags::reassoc);
  }
};

} // namespace

void diff::emitLoops(OpBuilder &builder, linalg::LinalgOp op,
                     const LoopPlan &plan,
                     std::optional<int64_t> parallelGrain) {
  LoopEmitter(builder, op, plan).emit(parallelGrain);
}
