//===- FuseAttention.cpp - Norms, transposes into attention -----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/AttentionDesc.h"
#include "passes/fuse/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SmallBitVector.h"

namespace diff {
#define GEN_PASS_DEF_DIFFFUSEATTENTION
#include "passes/fuse/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

/// The attention that `value`, an operand of `user`, is the result of, through
/// transposes and reshapes only, if nobody else uses any of it. It is in the
/// same block: out of a loop, it would be computed in each iteration.
static AttentionOp getOnlyUsed(Value value, Operation *user) {
  while (value.hasOneUse()) {
    Operation *op = value.getDefiningOp();
    if (op && op->getBlock() != user->getBlock())
      return {};
    if (auto attention = dyn_cast_or_null<AttentionOp>(op))
      return attention;
    if (!isa_and_nonnull<linalg::TransposeOp, tensor::ExpandShapeOp,
                         tensor::CollapseShapeOp, tensor::CastOp>(op))
      return {};
    value = op->getOperand(0);
  }
  return {};
}

/// The space's dims that an index depends on.
static llvm::SmallBitVector getDims(IndexSpace &space, AffineExpr expr) {
  llvm::SmallBitVector dims(space.getNumDims());
  for (unsigned dim = 0; dim < dims.size(); ++dim)
    dims[dim] = expr.isFunctionOfDim(dim);
  return dims;
}

/// The dims of the space that a norm of the result is over.
static llvm::SmallBitVector getNormed(ResultSpace &result) {
  auto type = cast<RankedTensorType>(result.result.getType());
  llvm::SmallBitVector normed(result.space.getNumDims());
  for (unsigned dim : result.getFactors(type.getRank() - 1))
    if (!result.space.getSize(dim).isOne())
      normed.set(dim);
  return normed;
}

/// True if the last dim of the result is all value dims of the attention that
/// `element` is read from, and nothing else.
static bool isOverValueDims(const Element &element, ResultSpace &result) {
  auto op = element.value.getDefiningOp<AttentionOp>();
  AttentionOp::Dims dims = op.getDims();
  IndexSpace &space = result.space;
  auto type = cast<RankedTensorType>(result.result.getType());
  llvm::SmallBitVector normed = getNormed(result);
  llvm::SmallBitVector valued(space.getNumDims()), rest(valued);
  int64_t size = 1;
  for (auto [position, expr] :
       llvm::enumerate(op.getResultMap().getResults())) {
    bool isValue = dims.isValue(*IndexSpace::getAsDim(expr));
    (isValue ? valued : rest) |= getDims(space, element.index[position]);
    Size of = Size::of(element.value, position);
    if (isValue && !of.isStatic())
      return false;
    size *= isValue ? of.constant : 1;
  }
  return valued == normed && !rest.anyCommon(normed) &&
         size == type.getShape().back();
}

namespace {
struct DiffFuseAttention
    : public diff::impl::DiffFuseAttentionBase<DiffFuseAttention> {
  void runOnOperation() override;

private:
  using Match = llvm::function_ref<std::optional<AttentionDesc>(ResultSpace &)>;
  bool fuse(RewriterBase &rewriter, Value result, Match match);
  void fuseNorm(RewriterBase &rewriter, RmsNormOp norm);
  void fuseTranspose(RewriterBase &rewriter, linalg::TransposeOp transpose);
  void fuseRounding(RewriterBase &rewriter, linalg::GenericOp op);
  void fuseOperands(RewriterBase &rewriter, AttentionOp op);
  template <typename OpTy>
  void forEach(void (DiffFuseAttention::*fn)(RewriterBase &, OpTy));
};
} // namespace

/// Replaces `result` by the attention that `match` describes.
bool DiffFuseAttention::fuse(RewriterBase &rewriter, Value result,
                             Match match) {
  ResultSpace space(result);
  std::string why;
  do {
    if (auto desc = match(space))
      if (emitAttention(rewriter, *desc, space, why))
        return true;
  } while (space.split());
  return false;
}

void DiffFuseAttention::fuseNorm(RewriterBase &rewriter, RmsNormOp norm) {
  AttentionOp attention =
      norm.getResult() ? getOnlyUsed(norm.getInput(), norm) : AttentionOp();
  if (!attention || attention.getNormEps() ||
      attention.getFactor().convertToDouble() != 1.0)
    return;
  numNorms += fuse(rewriter, norm.getResult(),
                   [&](ResultSpace &result) -> std::optional<AttentionDesc> {
                     Tracer tracer(result.space);
                     Element element = tracer.traceLayout(
                         {norm.getInput(), result.getIndex()});
                     if (element.value != attention.getResult() ||
                         !isOverValueDims(element, result))
                       return std::nullopt;
                     auto desc = describe(element, result);
                     if (!desc)
                       return std::nullopt;
                     desc->normEps = norm.getEps().convertToDouble();
                     desc->normed = getNormed(result);
                     desc->factor = norm.getFactor().convertToDouble();
                     if (norm.getWeight())
                       desc->normWeight = tracer.traceLayout(
                           {norm.getWeight(), {result.getIndex().back()}});
                     return desc;
                   });
}

void DiffFuseAttention::fuseTranspose(RewriterBase &rewriter,
                                      linalg::TransposeOp transpose) {
  if (!transpose.hasPureTensorSemantics() ||
      !getOnlyUsed(transpose.getInput(), transpose))
    return;
  numTransposes +=
      fuse(rewriter, transpose->getResult(0), [](ResultSpace &result) {
        Tracer tracer(result.space);
        return describe(tracer.traceLayout(result.getElement()), result);
      });
}

/// The result in a narrower type, if that is all that becomes of it.
void DiffFuseAttention::fuseRounding(RewriterBase &rewriter,
                                     linalg::GenericOp op) {
  bool isRounding = op.hasPureTensorSemantics() && op.getNumDpsInputs() == 1 &&
                    op->getNumResults() == 1 &&
                    op.getNumReductionLoops() == 0 &&
                    op.getBody()->getOperations().size() == 2 &&
                    isa<arith::TruncFOp>(op.getBody()->front());
  if (!isRounding || !getOnlyUsed(op.getInputs()[0], op))
    return;
  numRoundings += fuse(rewriter, op->getResult(0), [](ResultSpace &result) {
    Tracer tracer(result.space);
    return describe(tracer.resolveRounded(result.getElement()), result);
  });
}

/// Reads what a transpose or a broadcast copied where that was copied from.
void DiffFuseAttention::fuseOperands(RewriterBase &rewriter, AttentionOp op) {
  bool hasCopy =
      op.getResult() && llvm::any_of(op->getOperands(), [&](Value operand) {
        Operation *def = operand.getDefiningOp();
        return operand != op.getInit() &&
               isa_and_nonnull<linalg::TransposeOp, linalg::BroadcastOp>(def);
      });
  if (!hasCopy)
    return;
  numOperands += fuse(rewriter, op.getResult(), [](ResultSpace &result) {
    return describe(result.getElement(), result);
  });
}

template <typename OpTy>
void DiffFuseAttention::forEach(void (DiffFuseAttention::*fn)(RewriterBase &,
                                                              OpTy)) {
  IRRewriter rewriter(&getContext());
  SmallVector<OpTy> ops;
  getOperation()->walk([&](OpTy op) { ops.push_back(op); });
  for (OpTy op : ops)
    (this->*fn)(rewriter, op);
  (void)runRegionDCE(rewriter, getOperation()->getRegions());
}

void DiffFuseAttention::runOnOperation() {
  forEach<AttentionOp>(&DiffFuseAttention::fuseOperands);
  forEach<RmsNormOp>(&DiffFuseAttention::fuseNorm);
  forEach<linalg::GenericOp>(&DiffFuseAttention::fuseRounding);
  forEach<linalg::TransposeOp>(&DiffFuseAttention::fuseTranspose);
}
