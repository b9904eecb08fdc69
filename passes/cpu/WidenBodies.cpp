//===- WidenBodies.cpp - Rounding once for a merged loop ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace diff {
#define GEN_PASS_DEF_DIFFWIDENBODIES
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// Floats whose arithmetic is f32's, rounded: those of 16 bits.
bool isNarrow(Type type) { return isa<Float16Type, BFloat16Type>(type); }

/// Whether the op computes, or compares, narrow floats: all of its floats are.
bool computesNarrow(Operation &op) {
  if (!isa<arith::ArithDialect, math::MathDialect>(op.getDialect()) ||
      isa<arith::ExtFOp, arith::TruncFOp, arith::ConstantOp>(op) ||
      !OpTrait::hasElementwiseMappableTraits(&op))
    return false;
  auto isWrong = [](Type type) {
    return isa<FloatType>(type) && !isNarrow(type);
  };
  return llvm::any_of(op.getOperandTypes(), isNarrow) &&
         llvm::none_of(op.getOperandTypes(), isWrong) &&
         llvm::none_of(op.getResultTypes(), isWrong);
}

/// One body, whose ops are taken in order.
class Widening {
public:
  explicit Widening(Block &body) : body(body), b(body.getParentOp()) {}

  /// How many values are not rounded any more.
  unsigned run() {
    for (Operation &op :
         llvm::make_early_inc_range(body.without_terminator())) {
      b.setInsertionPoint(&op);
      if (auto extended = dyn_cast<arith::ExtFOp>(op))
        skipRounding(extended);
      else if (computesNarrow(op) && isWorthIt(op))
        widen(op);
    }
    SmallVector<Operation *> ops(
        llvm::make_pointer_range(body.without_terminator()));
    for (Operation *op : llvm::reverse(ops))
      if (isOpTriviallyDead(op))
        op->erase();
    return numUnrounded;
  }

private:
  /// The value before it was rounded, or nothing.
  static Value unrounded(Value value) {
    auto rounding = value.getDefiningOp<arith::TruncFOp>();
    return rounding && rounding.getIn().getType().isF32() &&
                   isNarrow(rounding.getType())
               ? rounding.getIn()
               : Value();
  }

  /// An op of its own would be rounded as before, and be twice as wide.
  bool isWorthIt(Operation &op) {
    auto continues = [](Operation *user) {
      return isa<arith::ExtFOp>(user) || computesNarrow(*user);
    };
    return llvm::any_of(op.getOperands(), unrounded) ||
           llvm::any_of(op.getUsers(), continues);
  }

  void skipRounding(arith::ExtFOp op) {
    Value value = unrounded(op.getIn());
    if (!value || !op.getType().isF32())
      return;
    op.getOut().replaceAllUsesWith(value);
    ++numUnrounded;
  }

  Value wide(Value value) {
    if (!isNarrow(value.getType()))
      return value;
    if (Value before = unrounded(value)) {
      ++numUnrounded;
      return before;
    }
    return b.createOrFold<arith::ExtFOp>(value.getLoc(), b.getF32Type(), value);
  }

  void widen(Operation &op) {
    IRMapping map;
    for (Value operand : op.getOperands())
      map.map(operand, wide(operand));
    Operation *clone = b.clone(op, map);
    for (auto [result, other] :
         llvm::zip_equal(op.getResults(), clone->getResults())) {
      if (!isNarrow(result.getType())) {
        result.replaceAllUsesWith(other);
        continue;
      }
      Type narrow = result.getType();
      other.setType(b.getF32Type());
      result.replaceAllUsesWith(
          arith::TruncFOp::create(b, op.getLoc(), narrow, other));
    }
  }

  Block &body;
  OpBuilder b;
  unsigned numUnrounded = 0;
};

struct WidenBodies : diff::impl::DiffWidenBodiesBase<WidenBodies> {
  void runOnOperation() override {
    getOperation().walk([&](linalg::GenericOp op) {
      // A sum is rounded where its init's type says so.
      if (op.getNumReductionLoops() == 0 && !op->hasAttr("diff.tile"))
        numUnrounded += Widening(*op.getBody()).run();
    });
  }
};

} // namespace
