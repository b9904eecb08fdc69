//===- SimplifyShapes.cpp - Makes dynamic exports regular -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReshapeToGroups.h"
#include "passes/analysis/Sizes.h"
#include "passes/analysis/Tracer.h"
#include "passes/raise/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace diff {
#define GEN_PASS_DEF_DIFFSIMPLIFYSHAPES
#include "passes/raise/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Shape arithmetic
//===----------------------------------------------------------------------===//

/// True for what is computed from sizes such that it is not negative, taking
/// sizes to be small enough not to overflow.
static bool isNonNegative(Value value, unsigned depth = 6) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.isNonNegative();
  Operation *op = value.getDefiningOp();
  if (!op || depth == 0)
    return false;
  if (isa<tensor::DimOp>(op))
    return true;
  if (auto select = dyn_cast<arith::SelectOp>(op))
    return isNonNegative(select.getTrueValue(), depth - 1) &&
           isNonNegative(select.getFalseValue(), depth - 1);
  return isa<arith::IndexCastOp, arith::MulIOp, arith::AddIOp, arith::DivSIOp>(
             op) &&
         llvm::all_of(op->getOperands(), [&](Value operand) {
           return isNonNegative(operand, depth - 1);
         });
}

namespace {
/// size < 0 is false, size >= 0 is true.
struct FoldCompareWithZero : OpRewritePattern<arith::CmpIOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(arith::CmpIOp op,
                                PatternRewriter &rewriter) const override {
    bool isLess = op.getPredicate() == arith::CmpIPredicate::slt;
    bool isAtLeast = op.getPredicate() == arith::CmpIPredicate::sge;
    if ((!isLess && !isAtLeast) || !matchPattern(op.getRhs(), m_Zero()) ||
        !isNonNegative(op.getLhs()))
      return failure();
    rewriter.replaceOpWithNewOp<arith::ConstantIntOp>(op, isAtLeast, 1);
    return success();
  }
};

/// (a * 128) / (a * 16) is 8, and (a * 8) / 8 is a.
struct CancelQuotient : OpRewritePattern<arith::DivSIOp> {
  using OpRewritePattern::OpRewritePattern;

  static int64_t getFactors(Value value, SmallVectorImpl<Value> &factors) {
    APInt constant;
    if (matchPattern(value, m_ConstantInt(&constant)))
      return constant.getSExtValue();
    if (auto product = value.getDefiningOp<arith::MulIOp>())
      return getFactors(product.getLhs(), factors) *
             getFactors(product.getRhs(), factors);
    factors.push_back(value);
    return 1;
  }

  LogicalResult matchAndRewrite(arith::DivSIOp op,
                                PatternRewriter &rewriter) const override {
    if (!isNonNegative(op.getLhs()) || !isNonNegative(op.getRhs()))
      return failure();
    SmallVector<Value> above, below;
    int64_t high = getFactors(op.getLhs(), above);
    int64_t low = getFactors(op.getRhs(), below);
    if ((above.empty() && below.empty()) || low <= 0 || high % low != 0)
      return failure();
    // A divisor of 0 is undefined, so what is cancelled is not 0.
    for (Value factor : below) {
      auto *found = llvm::find(above, factor);
      if (found == above.end())
        return failure();
      above.erase(found);
    }
    Value result = arith::ConstantOp::create(
        rewriter, op.getLoc(),
        rewriter.getIntegerAttr(op.getType(), high / low));
    for (Value factor : above)
      result = arith::MulIOp::create(rewriter, op.getLoc(), factor, result);
    rewriter.replaceOp(op, result);
    return success();
  }
};

/// The size of a result is that of what it is computed from.
struct ResolveDim : OpRewritePattern<tensor::DimOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::DimOp op,
                                PatternRewriter &rewriter) const override {
    auto dim = op.getConstantIndex();
    if (!dim || !isa<RankedTensorType>(op.getSource().getType()))
      return failure();
    if (isa<BlockArgument>(op.getSource()))
      return failure();
    Size size = Size::of(op.getSource(), *dim);
    if (size == Size{ShapedType::kDynamic, op.getSource(), *dim})
      return failure();
    OpFoldResult folded = size.materialize(rewriter, op.getLoc());
    rewriter.replaceOp(
        op, getValueOrCreateConstantIndexOp(rewriter, op.getLoc(), folded));
    return success();
  }
};

/// The size that a quotient or an affine map of sizes is, if it is one of them
/// or a multiple.
template <typename OpTy>
struct ResolveSize : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Size size = Size::of(op.getResult());
    if (size.value == op.getResult())
      return failure();
    Value value = getValueOrCreateConstantIndexOp(
        rewriter, op.getLoc(), size.materialize(rewriter, op.getLoc()));
    if (value.getType() != op.getType())
      value = arith::IndexCastOp::create(rewriter, op.getLoc(), op.getType(),
                                         value);
    rewriter.replaceOp(op, value);
    return success();
  }
};

/// torch.reciprocal is exported with an assert for each element that it is not
/// 0. PyTorch has none, and gives infinity; nor could it stay in a loop.
struct EraseBodyAssert : OpRewritePattern<cf::AssertOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(cf::AssertOp op,
                                PatternRewriter &rewriter) const override {
    if (!isa<linalg::LinalgOp>(op->getParentOp()) ||
        !op.getArg().getDefiningOp<arith::CmpFOp>())
      return failure();
    rewriter.eraseOp(op);
    return success();
  }
};

/// fpowi(x, 2) is x * x.
struct ExpandSquare : OpRewritePattern<math::FPowIOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::FPowIOp op,
                                PatternRewriter &rewriter) const override {
    APInt power;
    if (!matchPattern(op.getRhs(), m_ConstantInt(&power)) || power != 2)
      return failure();
    rewriter.replaceOpWithNewOp<arith::MulFOp>(op, op.getLhs(), op.getLhs());
    return success();
  }
};

/// Python's numbers are exported as f64 constants, truncated where used.
struct FoldTruncatedConstant : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    FloatAttr constant;
    auto type = dyn_cast<FloatType>(op.getType());
    if (!type || op.getRoundingmode() ||
        !matchPattern(op.getIn(), m_Constant(&constant)))
      return failure();
    APFloat value = constant.getValue();
    bool losesInfo;
    value.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(
        op, rewriter.getFloatAttr(type, value));
    return success();
  }
};

/// A reshape to a shape that is computed becomes reshapes by groups of dims.
struct RegroupReshape : OpRewritePattern<tensor::ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    Value regrouped = createRegrouped(rewriter, op);
    if (!regrouped)
      return failure();
    rewriter.replaceOp(op, regrouped);
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Asserted equalities
//===----------------------------------------------------------------------===//

/// True if the op computes scalars from scalars and from sizes of arguments.
static bool isShapeOp(Operation &op) {
  if (auto dim = dyn_cast<tensor::DimOp>(op))
    return isa<BlockArgument>(dim.getSource());
  if (isa<cf::AssertOp>(op))
    return true;
  return op.getNumRegions() == 0 && op.getNumResults() == 1 &&
         op.getResult(0).getType().isIntOrIndex() && isPure(&op);
}

/// Moves shape arithmetic and its asserts to the top, in the order they have,
/// so that no tensor is computed from sizes that are not checked yet.
static void hoistShapeOps(Block &entry) {
  auto hoist = [&](llvm::function_ref<bool(Operation &)> filter) {
    llvm::SmallPtrSet<Operation *, 32> moved;
    Operation *last = nullptr;
    for (Operation &op : llvm::make_early_inc_range(entry)) {
      bool ready = filter(op) && llvm::all_of(op.getOperands(), [&](Value v) {
                     Operation *def = v.getDefiningOp();
                     return !def || moved.contains(def);
                   });
      if (!ready)
        continue;
      if (last)
        op.moveAfter(last);
      else
        op.moveBefore(&entry, entry.begin());
      last = &op;
      moved.insert(&op);
    }
  };
  hoist(isShapeOp);
  // Sizes first: one stands for another wherever that is used.
  hoist([](Operation &op) {
    return isa<tensor::DimOp>(op) ? isShapeOp(op)
                                  : op.hasTrait<OpTrait::ConstantLike>();
  });
}

/// Erases asserts of what an earlier one asserts.
static void eraseRepeatedAsserts(Block &entry) {
  llvm::SmallPtrSet<Value, 16> asserted;
  for (auto assert : llvm::make_early_inc_range(entry.getOps<cf::AssertOp>()))
    if (!asserted.insert(assert.getArg()).second)
      assert.erase();
}

/// The size that stands for both of two equal ones: a constant, or the earlier
/// size of an argument, before one that is computed.
static bool isBefore(Value a, Value b) {
  auto dimA = a.getDefiningOp<tensor::DimOp>();
  auto dimB = b.getDefiningOp<tensor::DimOp>();
  if (!dimA || !dimB)
    return matchPattern(a, m_Constant()) ||
           (dimA && !matchPattern(b, m_Constant()));
  return std::make_pair(cast<BlockArgument>(dimA.getSource()).getArgNumber(),
                        *dimA.getConstantIndex()) <
         std::make_pair(cast<BlockArgument>(dimB.getSource()).getArgNumber(),
                        *dimB.getConstantIndex());
}

/// A size, under casts: of an argument, a constant, or computed from such, as
/// what is left of a table of 512 rows that is cut to as many as there are.
static Value getAssertedSize(Value value) {
  while (auto cast = value.getDefiningOp<arith::IndexCastOp>())
    value = cast.getIn();
  if (auto dim = value.getDefiningOp<tensor::DimOp>())
    return isa<BlockArgument>(dim.getSource()) && dim.getConstantIndex()
               ? value
               : Value();
  bool isSize = value.getType().isIndex() && value.getDefiningOp() &&
                isPure(value.getDefiningOp());
  return isSize ? value : Value();
}

/// Replaces one of two sizes that `assert` says to be equal by the other,
/// everywhere but in the assert itself.
static bool useAssertedEquality(cf::AssertOp assert) {
  auto compare = assert.getArg().getDefiningOp<arith::CmpIOp>();
  if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq)
    return false;
  Value keep = getAssertedSize(compare.getLhs());
  Value replaced = getAssertedSize(compare.getRhs());
  if (!keep || !replaced || keep == replaced)
    return false;
  if (isBefore(replaced, keep))
    std::swap(keep, replaced);
  // Of two computed ones neither is simpler.
  bool isDim = replaced.getDefiningOp<tensor::DimOp>() != nullptr;
  bool isKnown =
      keep.getDefiningOp<tensor::DimOp>() || matchPattern(keep, m_Constant());
  if (matchPattern(replaced, m_Constant()) || (!isDim && !isKnown))
    return false;
  Operation *from = replaced.getDefiningOp(), *to = keep.getDefiningOp();
  if (!isDim &&
      (from->getBlock() != to->getBlock() || !to->isBeforeInBlock(from)))
    return false;
  bool changed = false;
  replaced.replaceUsesWithIf(keep, [&](OpOperand &use) {
    Operation *user = use.getOwner();
    bool inAssert = user == compare ||
                    (isa<arith::IndexCastOp>(user) &&
                     llvm::all_of(user->getUsers(), [&](Operation *next) {
                       return next == compare;
                     }));
    changed |= !inAssert;
    return !inAssert;
  });
  return changed;
}

namespace {
struct DiffSimplifyShapes
    : public diff::impl::DiffSimplifyShapesBase<DiffSimplifyShapes> {
  LogicalResult initialize(MLIRContext *context) override;
  void runOnOperation() override;

private:
  std::shared_ptr<FrozenRewritePatternSet> patterns;
};
} // namespace

LogicalResult DiffSimplifyShapes::initialize(MLIRContext *context) {
  RewritePatternSet set(context);
  set.add<FoldCompareWithZero, CancelQuotient, ResolveDim,
          ResolveSize<arith::DivSIOp>, ResolveSize<affine::AffineApplyOp>,
          EraseBodyAssert, ExpandSquare, FoldTruncatedConstant, RegroupReshape>(
      context);
  for (StringRef name : {"arith", "tensor", "cf"})
    if (Dialect *dialect = context->getLoadedDialect(name))
      dialect->getCanonicalizationPatterns(set);
  for (RegisteredOperationName op : context->getRegisteredOperations())
    if (llvm::is_contained({"arith", "tensor", "cf"}, op.getDialectNamespace()))
      op.getCanonicalizationPatterns(set, context);
  patterns = std::make_shared<FrozenRewritePatternSet>(std::move(set));
  return success();
}

static unsigned countReshapes(func::FuncOp function) {
  unsigned count = 0;
  function.walk([&](tensor::ReshapeOp) { ++count; });
  return count;
}

void DiffSimplifyShapes::runOnOperation() {
  func::FuncOp function = getOperation();
  if (function.isExternal())
    return;
  IRRewriter rewriter(&getContext());
  // Each equality that is used lets more arithmetic fold and the reverse, and
  // a reshape may have to wait for the sizes of what comes before.
  unsigned reshapes = ~0u;
  for (bool changed = true; changed;) {
    unsigned before = reshapes;
    (void)applyPatternsGreedily(function, *patterns);
    reshapes = countReshapes(function);
    DominanceInfo dominance(function);
    eliminateCommonSubExpressions(rewriter, dominance, function);
    Block &entry = function.front();
    hoistShapeOps(entry);
    eraseRepeatedAsserts(entry);
    changed = reshapes > 0 && reshapes < before;
    SmallVector<cf::AssertOp> asserts(entry.getOps<cf::AssertOp>());
    for (cf::AssertOp assert : asserts)
      changed |= useAssertedEquality(assert);
  }
}
