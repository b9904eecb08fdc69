//===- CheckSizes.cpp - Sizes that an op takes to be equal --------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Sizes.h"
#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/TypeSwitch.h"

namespace diff {
#define GEN_PASS_DEF_DIFFCHECKSIZES
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using diff::Size;

namespace {

/// A dim of an operand, and the size that it has.
struct Dim {
  Dim(OpOperand &operand, int64_t dim)
      : operand(&operand), dim(dim), size(Size::of(operand.get(), dim)) {}

  OpOperand *operand;
  int64_t dim;
  Size size;
};

/// "dim 0 of 'x'" for an argument of the function, by the name that a caller
/// knows; empty for any other value.
std::string nameOfArgument(Value value, int64_t dim) {
  auto argument = dyn_cast_if_present<BlockArgument>(value);
  auto func = argument
                  ? dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp())
                  : func::FuncOp();
  if (!func || !argument.getOwner()->isEntryBlock())
    return {};
  unsigned number = argument.getArgNumber();
  auto param = func.getArgAttrOfType<StringAttr>(number, "diff.param");
  return "dim " + std::to_string(dim) + " of '" +
         (param ? param.getValue().str() : "arg" + std::to_string(number)) +
         "'";
}

/// The name in messages: that of the argument it is, or comes from, or else its
/// place among the op's operands.
std::string nameOf(const Dim &dim) {
  std::string name = nameOfArgument(dim.operand->get(), dim.dim);
  if (name.empty() && dim.size.dim >= 0)
    name = nameOfArgument(dim.size.value, dim.size.dim);
  if (name.empty())
    name = "dim " + std::to_string(dim.dim) + " of operand " +
           std::to_string(dim.operand->getOperandNumber());
  return name;
}

struct CheckSizes : diff::impl::DiffCheckSizesBase<CheckSizes> {
  void runOnOperation() override {
    checked.clear();
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) { ops.push_back(op); });
    for (Operation *op : ops)
      check(op);
  }

  void check(Operation *op) {
    TypeSwitch<Operation *>(op)
        .Case([&](linalg::LinalgOp op) { checkLinalg(op); })
        .Case([&](linalg::SoftmaxOp op) { checkSame(op->getOpOperands()); })
        .Case([&](diff::AttentionOp op) { checkAttention(op); })
        .Case([&](diff::RopeOp op) { checkRope(op); })
        .Case([&](diff::RmsNormOp op) { checkRmsNorm(op); })
        .Case([&](diff::LambdaOp op) { checkSame(op->getOpOperands()); })
        .Case([&](tensor::CastOp op) { checkCast(op); })
        .Case([&](tensor::ConcatOp op) { checkConcat(op); })
        .Case([&](tensor::ExpandShapeOp op) { checkExpand(op); })
        .Case([&](tensor::ExtractOp op) { checkElement(op); })
        .Case([&](tensor::ExtractSliceOp op) { checkExtract(op); })
        .Case([&](tensor::InsertSliceOp op) { checkInsert(op); });
  }

  //===--------------------------------------------------------------------===//
  // Ops with dims in common
  //===--------------------------------------------------------------------===//

  using Loops = SmallVector<SmallVector<Dim>>;

  /// Adds the operand's dims to the loops that run over them.
  static void addDims(Loops &loops, OpOperand &operand, AffineMap map) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      return;
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr))
        loops[loop.getPosition()].emplace_back(operand, dim);
  }

  void checkLinalg(linalg::LinalgOp op) {
    Loops loops(op.getNumLoops());
    for (OpOperand &operand : op->getOpOperands())
      addDims(loops, operand, op.getMatchingIndexingMap(&operand));
    checkLoops(loops);
    for (OpOperand &operand : op->getOpOperands())
      checkWindows(loops, operand, op.getMatchingIndexingMap(&operand));
  }

  /// Whether the expression is largest where every dim is.
  static bool isMonotone(AffineExpr expr) {
    auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
    if (!binary)
      return true;
    auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
    bool grows = expr.getKind() == AffineExprKind::Add ||
                 (expr.getKind() == AffineExprKind::Mul && factor &&
                  factor.getValue() >= 0);
    return grows && isMonotone(binary.getLHS()) && isMonotone(binary.getRHS());
  }

  /// What a convolution reads at several loops' sum lies inside.
  void checkWindows(const Loops &loops, OpOperand &operand, AffineMap map) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      return;
    Operation *op = operand.getOwner();
    ImplicitLocOpBuilder b(op->getLoc(), op);
    for (auto [i, expr] : llvm::enumerate(map.getResults())) {
      if (isa<AffineDimExpr, AffineConstantExpr>(expr) || !isMonotone(expr))
        continue;
      Dim dim(operand, i);
      bool isStatic = dim.size.isStatic(), isKnown = true;
      SmallVector<AffineExpr> lasts(map.getNumDims(),
                                    b.getAffineConstantExpr(0));
      SmallVector<OpFoldResult> sizes;
      for (unsigned loop = 0; loop < map.getNumDims(); ++loop) {
        if (!expr.isFunctionOfDim(loop))
          continue;
        isKnown &= !loops[loop].empty();
        if (!isKnown)
          break;
        const Size &size = loops[loop].front().size;
        isStatic &= size.isStatic();
        lasts[loop] = b.getAffineSymbolExpr(sizes.size()) - 1;
        sizes.push_back(size.materialize(b, b.getLoc()));
      }
      if (!isKnown || isStatic)
        continue;
      AffineExpr last = expr.replaceDims(lasts);
      require(b, arith::CmpIPredicate::slt,
              asValue(b, affine::makeComposedFoldedAffineApply(
                             b, b.getLoc(),
                             AffineMap::get(0, sizes.size(), last), sizes)),
              materialize(b, dim), "a window ends outside of " + nameOf(dim));
    }
  }

  void checkAttention(diff::AttentionOp op) {
    Loops loops(op.getDims().numDims);
    for (OpOperand *operand : op.getMappedOperands())
      addDims(loops, *operand, op.getMap(*operand));
    checkLoops(loops);
  }

  void checkRope(diff::RopeOp op) {
    AffineMap map = op.getTableMap();
    AffineMap all =
        AffineMap::getMultiDimIdentityMap(map.getNumDims(), op.getContext());
    Loops loops(map.getNumDims());
    addDims(loops, op.getInputMutable(), all);
    addDims(loops, op.getInitMutable(), all);
    // The tables may have half as many entries as the last dim; it is static.
    AffineMap table = map.dropResult(map.getNumResults() - 1);
    addDims(loops, op.getCosMutable(), table);
    addDims(loops, op.getSinMutable(), table);
    checkLoops(loops);
  }

  void checkRmsNorm(diff::RmsNormOp op) {
    int64_t rank = cast<ShapedType>(op.getInput().getType()).getRank();
    AffineMap all = AffineMap::getMultiDimIdentityMap(rank, op.getContext());
    Loops loops(rank);
    addDims(loops, op.getInputMutable(), all);
    addDims(loops, op.getInitMutable(), all);
    for (OpOperand &weight : op.getWeightMutable())
      addDims(loops, weight, all.getMinorSubMap(1));
    checkLoops(loops);
  }

  /// All operands have one shape.
  void checkSame(MutableArrayRef<OpOperand> operands) {
    auto type = cast<ShapedType>(operands.front().get().getType());
    Loops loops(type.getRank());
    AffineMap all =
        AffineMap::getMultiDimIdentityMap(type.getRank(), type.getContext());
    for (OpOperand &operand : operands)
      addDims(loops, operand, all);
    checkLoops(loops);
  }

  void checkConcat(tensor::ConcatOp op) {
    for (int64_t dim = 0; dim < op.getResultType().getRank(); ++dim) {
      Loops loops(1);
      for (OpOperand &operand : op->getOpOperands())
        if (dim != static_cast<int64_t>(op.getDim()))
          loops[0].emplace_back(operand, dim);
      checkLoops(loops);
    }
  }

  /// Every dim of a loop is equal to a static one, or else to the first.
  void checkLoops(const Loops &loops) {
    for (ArrayRef<Dim> dims : loops) {
      const Dim *first = llvm::find_if(
          dims, [](const Dim &dim) { return dim.size.isStatic(); });
      if (first == dims.end())
        first = dims.begin();
      for (const Dim &dim : dims)
        if (!first->size.isStatic())
          expectEqual(*first, dim);
        else if (!dim.size.isStatic())
          expectSize(dim, first->size.constant);
    }
  }

  //===--------------------------------------------------------------------===//
  // Ops that take a shape to pieces
  //===--------------------------------------------------------------------===//

  void checkCast(tensor::CastOp op) {
    auto type = dyn_cast<RankedTensorType>(op.getType());
    if (!type || !isa<RankedTensorType>(op.getSource().getType()))
      return;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (!type.isDynamicDim(dim))
        expectSize(Dim(op.getSourceMutable(), dim), type.getDimSize(dim));
  }

  /// Whether the parts make the whole for any size, or are checked by the
  /// verifier: one times constants is the whole, or all are constants.
  static bool makeWhole(ArrayRef<OpFoldResult> parts, const Size &whole) {
    std::optional<Size> dynamic;
    int64_t times = 1;
    for (OpFoldResult part : parts) {
      Size size = Size::of(part);
      if (!size.isStatic() && dynamic)
        return false;
      if (size.isStatic())
        times *= size.constant;
      else
        dynamic = size;
    }
    return dynamic ? *dynamic * times == whole : whole.isStatic();
  }

  void checkExpand(tensor::ExpandShapeOp op) {
    SmallVector<OpFoldResult> shape = op.getMixedOutputShape();
    for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices())) {
      Dim whole(op.getSrcMutable(), dim);
      auto parts = ArrayRef(shape).slice(group.front(), group.size());
      if (makeWhole(parts, whole.size))
        continue;
      ImplicitLocOpBuilder b(op.getLoc(), op);
      Value product = arith::ConstantIndexOp::create(b, 1);
      for (OpFoldResult part : parts)
        product = arith::MulIOp::create(b, product, asValue(b, part));
      require(b, arith::CmpIPredicate::eq, materialize(b, whole), product,
              nameOf(whole) + " is not the product of the sizes it becomes");
    }
  }

  void checkExtract(tensor::ExtractSliceOp op) {
    checkInside(op.getSourceMutable(), op.getMixedOffsets(), op.getMixedSizes(),
                op.getMixedStrides());
  }

  void checkInsert(tensor::InsertSliceOp op) {
    checkInside(op.getDestMutable(), op.getMixedOffsets(), op.getMixedSizes(),
                op.getMixedStrides());
  }

  /// Neither offset nor size is negative, and the last element lies inside.
  void checkInside(OpOperand &operand, ArrayRef<OpFoldResult> offsets,
                   ArrayRef<OpFoldResult> sizes,
                   ArrayRef<OpFoldResult> strides) {
    Operation *op = operand.getOwner();
    for (int64_t i = 0, rank = sizes.size(); i < rank; ++i) {
      Dim dim(operand, i);
      bool fromStart = isZeroInteger(offsets[i]) && isOneInteger(strides[i]);
      bool isStatic = dim.size.isStatic() && getConstantIntValue(offsets[i]) &&
                      getConstantIntValue(sizes[i]) &&
                      getConstantIntValue(strides[i]);
      if (isStatic || (fromStart && Size::of(sizes[i]) == dim.size))
        continue;
      ImplicitLocOpBuilder b(op->getLoc(), op);
      Value zero = arith::ConstantIndexOp::create(b, 0);
      Value one = arith::ConstantIndexOp::create(b, 1);
      Value offset = asValue(b, offsets[i]), size = asValue(b, sizes[i]);
      std::string slice = " of a slice of " + nameOf(dim) + " is negative";
      require(b, arith::CmpIPredicate::sge, offset, zero, "the offset" + slice);
      require(b, arith::CmpIPredicate::sge, size, zero, "the size" + slice);
      Value steps = arith::SubIOp::create(b, size, one);
      Value last = arith::AddIOp::create(
          b, offset, arith::MulIOp::create(b, steps, asValue(b, strides[i])));
      require(b, arith::CmpIPredicate::slt, last, materialize(b, dim),
              "a slice ends outside of " + nameOf(dim));
    }
  }

  //===--------------------------------------------------------------------===//
  // Elements at computed places, as an embedding reads them
  //===--------------------------------------------------------------------===//

  /// Whether the index is that of a loop with no more iterations than the dim
  /// has elements, or a constant in its range.
  static bool isInRange(Value index, const Size &size) {
    if (auto constant = getConstantIntValue(index))
      return size.isStatic() && *constant >= 0 && *constant < size.constant;
    auto loop = index.getDefiningOp<linalg::IndexOp>();
    auto op = loop ? loop->getParentOfType<linalg::LinalgOp>() : nullptr;
    if (!op)
      return false;
    Loops loops(op.getNumLoops());
    for (OpOperand &operand : op->getOpOperands())
      addDims(loops, operand, op.getMatchingIndexingMap(&operand));
    return llvm::any_of(loops[loop.getDim()], [&](const Dim &dim) {
      return dim.size == size || (dim.size.isStatic() && size.isStatic() &&
                                  dim.size.constant <= size.constant);
    });
  }

  void checkElement(tensor::ExtractOp op) {
    // In the body of a linalg op that has assertions its author saw to it.
    auto linalgOp = op->getParentOfType<linalg::LinalgOp>();
    if (linalgOp && !linalgOp.getBlock()->getOps<cf::AssertOp>().empty())
      return;
    ImplicitLocOpBuilder before(op.getLoc(), linalgOp ? linalgOp : op);
    ImplicitLocOpBuilder b(op.getLoc(), op);
    for (auto [i, index] : llvm::enumerate(op.getIndices())) {
      Dim dim(op.getTensorMutable(), i);
      // As an unsigned number, a negative index is over any size.
      if (!isInRange(index, dim.size))
        require(b, arith::CmpIPredicate::ult, index, materialize(before, dim),
                "an index is outside of " + nameOf(dim));
    }
  }

  //===--------------------------------------------------------------------===//
  // Assertions
  //===--------------------------------------------------------------------===//

  static Value asValue(ImplicitLocOpBuilder &b, OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), size);
  }

  static Value materialize(ImplicitLocOpBuilder &b, const Dim &dim) {
    return asValue(b, dim.size.materialize(b, b.getLoc()));
  }

  static void require(ImplicitLocOpBuilder &b, arith::CmpIPredicate predicate,
                      Value left, Value right, const Twine &message) {
    Value holds = arith::CmpIOp::create(b, predicate, left, right);
    cf::AssertOp::create(b, holds, b.getStringAttr(message));
  }

  void expectSize(const Dim &dim, int64_t size) {
    if (dim.size.isStatic() || isChecked(dim, Size::get(size)))
      return;
    Operation *op = dim.operand->getOwner();
    ImplicitLocOpBuilder b(op->getLoc(), op);
    require(b, arith::CmpIPredicate::eq, materialize(b, dim),
            arith::ConstantIndexOp::create(b, size),
            nameOf(dim) + " is not " + std::to_string(size) + ", as '" +
                op->getName().getStringRef() + "' needs");
  }

  void expectEqual(const Dim &first, const Dim &dim) {
    if (first.size == dim.size || isChecked(dim, first.size))
      return;
    Operation *op = dim.operand->getOwner();
    ImplicitLocOpBuilder b(op->getLoc(), op);
    require(b, arith::CmpIPredicate::eq, materialize(b, first),
            materialize(b, dim),
            nameOf(first) + " and " + nameOf(dim) + " differ, which '" +
                op->getName().getStringRef() + "' needs to be equal");
  }

  /// Whether the dim has been compared with the size before; if not, it is
  /// about to be.
  bool isChecked(const Dim &dim, const Size &size) {
    Operation *op = dim.operand->getOwner();
    auto [entry, isNew] = checked.try_emplace(
        {{dim.size.value, dim.size.dim, dim.size.offset, dim.size.factor},
         {size.constant, size.value, size.dim, size.offset, size.factor}},
        op);
    if (isNew)
      return false;
    if (dominance().dominates(entry->second->getBlock(), op->getBlock()))
      return true;
    entry->second = op;
    return false;
  }

  DominanceInfo &dominance() { return getAnalysis<DominanceInfo>(); }

  /// What has been compared, and by which op.
  using Key = std::pair<std::tuple<Value, int64_t, int64_t, int64_t>,
                        std::tuple<int64_t, Value, int64_t, int64_t, int64_t>>;
  llvm::DenseMap<Key, Operation *> checked;
};

} // namespace
