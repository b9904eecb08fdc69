//===- ConvertBaseline.cpp - Ordinary attention to differential -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversions.h"
#include "passes/convert/Passes.h"

#include "mlir/IR/Dominance.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFCONVERTBASELINE
#include "passes/convert/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

AttentionOp diff::createTwoStreams(OpBuilder &builder, AttentionOp op,
                                   const TwoStreams &streams, AffineMap mask) {
  SmallVector<AffineMap> maps(streams.maps);
  // Between lambda's and the result's.
  if (op.getMask())
    maps.insert(maps.end() - 1, mask);
  return AttentionOp::create(
      builder, op.getLoc(), streams.init.getType(), streams.query1,
      streams.key1, streams.query2, streams.key2, streams.value, streams.lambda,
      op.getMask(), Value(), op.getPosition(), streams.init,
      builder.getAffineMapArrayAttr(maps), op.getScaleAttr(),
      op.getCausalAttr(), op.getWindowAttr(), FloatAttr(),
      builder.getF32FloatAttr(1.0f));
}

namespace {
struct DiffConvertBaseline
    : diff::impl::DiffConvertBaselineBase<DiffConvertBaseline> {
  using DiffConvertBaselineBase::DiffConvertBaselineBase;

  void runOnOperation() override;

private:
  LogicalResult checkOptions();
  LogicalResult checkNotCalled(func::FuncOp function);
  LogicalResult convert(AttentionOp op, int64_t depth);
  LogicalResult convert(func::FuncOp function);
};
} // namespace

LogicalResult DiffConvertBaseline::checkOptions() {
  if (variant != "v1" && variant != "v2")
    return getOperation().emitError("unknown variant '")
           << variant << "': v1 or v2";
  if (kvMapping != "flash" && kvMapping != "naive")
    return getOperation().emitError("unknown kv-mapping '")
           << kvMapping << "': flash or naive";
  return success();
}

/// A caller would not have the new arguments.
LogicalResult DiffConvertBaseline::checkNotCalled(func::FuncOp function) {
  auto uses = SymbolTable::getSymbolUses(function, getOperation());
  if (uses && uses->empty())
    return success();
  return function.emitError("'")
         << function.getSymName()
         << "' is used by another function, which would lack the new "
            "parameters";
}

LogicalResult DiffConvertBaseline::convert(AttentionOp op, int64_t depth) {
  if (op.isDifferential()) {
    op.emitRemark("attention is left as it is: it has two streams");
    return success();
  }
  FailureOr<Heads> heads = readHeads(op);
  if (failed(heads))
    return failure();
  LogicalResult done = variant == "v1"
                           ? convertToV1(*heads, depth, kvMapping == "naive")
                           : convertToV2(*heads, depth);
  if (succeeded(done))
    ++numConverted;
  return done;
}

LogicalResult DiffConvertBaseline::convert(func::FuncOp function) {
  SmallVector<AttentionOp> ops;
  function.walk([&](AttentionOp op) { ops.push_back(op); });
  if (ops.empty())
    return success();
  if (failed(checkNotCalled(function)))
    return failure();
  for (auto [number, op] : llvm::enumerate(ops))
    if (failed(convert(op, firstDepth + number)))
      return failure();
  // What was replaced leaves dead ops, some of which have stale types, and
  // sizes were asked for again and again.
  IRRewriter rewriter(&getContext());
  (void)runRegionDCE(rewriter, function->getRegions());
  DominanceInfo dominance(function);
  eliminateCommonSubExpressions(rewriter, dominance, function);
  return success();
}

void DiffConvertBaseline::runOnOperation() {
  bool failedOnce = failed(checkOptions());
  WalkResult any =
      getOperation().walk([](AttentionOp) { return WalkResult::interrupt(); });
  if (!any.wasInterrupted())
    getOperation().emitWarning("there is no attention to convert: --diff-raise "
                               "finds those of an export, and says what is in "
                               "the way");
  for (auto function : getOperation().getOps<func::FuncOp>())
    failedOnce = failedOnce || failed(convert(function));
  if (failedOnce)
    signalPassFailure();
}
