//===- SpecializeRows.cpp - One query row, where the number is dynamic ----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/Passes.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;

namespace diff {
#define GEN_PASS_DEF_DIFFSPECIALIZEROWS
#include "passes/tile/Passes.h.inc"
} // namespace diff

using namespace diff;

/// A dim of the iteration space as a dim of the first operand that has it.
static std::optional<std::pair<Value, int64_t>> findDim(AttentionOp op,
                                                        unsigned dim) {
  for (OpOperand *operand : op.getMappedOperands())
    if (auto position = op.getMap(*operand).getResultPosition(
            getAffineDimExpr(dim, op.getContext())))
      return std::pair(operand->get(), static_cast<int64_t>(*position));
  return std::nullopt;
}

/// Whether there are as many queries as keys by what the sizes are made of: one
/// query row is then nothing worth code of its own.
static bool isSquare(AttentionOp op) {
  auto rows = findDim(op, op.getDims().m), keys = findDim(op, op.getDims().n);
  if (!rows || !keys)
    return false;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      {rows->first, rows->second}, {keys->first, keys->second});
  return succeeded(equal) && *equal;
}

namespace {
struct SpecializeRows : diff::impl::DiffSpecializeRowsBase<SpecializeRows> {
  void runOnOperation() override {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops) {
      unsigned rows = op.getDims().m;
      if (op.getNumResults() == 1 &&
          ShapedType::isDynamic(op.getStaticDimSize(rows)) && !isSquare(op))
        specialize(op);
    }
  }

  void specialize(AttentionOp op) {
    IRRewriter rewriter(op);
    Location loc = op.getLoc();
    auto one = arith::ConstantIndexOp::create(rewriter, loc, 1);
    Value rows = getValueOrCreateConstantIndexOp(
        rewriter, loc, op.getDimSize(rewriter, op.getDims().m));
    Value isOne = arith::CmpIOp::create(rewriter, loc, arith::CmpIPredicate::eq,
                                        rows, one);
    auto choice = scf::IfOp::create(rewriter, loc, op.getResult().getType(),
                                    isOne, /*withElseRegion=*/true);
    rewriter.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(rewriter, loc, cloneWithOneRow(rewriter, op));
    rewriter.setInsertionPointToStart(choice.elseBlock());
    Operation *any = rewriter.clone(*op);
    scf::YieldOp::create(rewriter, loc, any->getResults());
    rewriter.replaceOp(op, choice.getResults());
    ++numSpecialized;
  }

  /// The op on operands with a static 1 for the rows; its result as before.
  static Value cloneWithOneRow(RewriterBase &rewriter, AttentionOp op) {
    unsigned rows = op.getDims().m;
    IRMapping mapping;
    for (OpOperand *operand : op.getMappedOperands()) {
      auto type = cast<RankedTensorType>(operand->get().getType());
      auto position = op.getMap(*operand).getResultPosition(
          getAffineDimExpr(rows, op.getContext()));
      if (!position)
        continue;
      SmallVector<int64_t> shape(type.getShape());
      shape[*position] = 1;
      mapping.map(operand->get(),
                  tensor::CastOp::create(rewriter, op.getLoc(),
                                         type.clone(shape), operand->get()));
    }
    auto single = cast<AttentionOp>(rewriter.clone(*op, mapping));
    single.getResult().setType(
        cast<RankedTensorType>(single.getInit().getType()));
    return tensor::CastOp::create(rewriter, op.getLoc(),
                                  op.getResult().getType(), single.getResult());
  }
};
} // namespace
