//===- FuseLinalg.cpp - Merges linalg ops on tensors --------------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace diff {
#define GEN_PASS_DEF_DIFFFUSELINALG
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// Shorter sums are not worth a dot product with its horizontal sum.
constexpr int64_t kMinDotProductSize = 128;

/// A transpose of a matrix costs a tenth of a product with so many columns.
constexpr int64_t kMaxReadsByNumber = 512;

bool isPointwise(linalg::LinalgOp op) {
  return op.getNumParallelLoops() == op.getNumLoops() &&
         op.hasPureTensorSemantics();
}

/// Moves values only.
bool isCopy(linalg::LinalgOp op) {
  return isPointwise(op) && op.getBlock()->getOperations().size() == 1;
}

/// Costs less to compute again than to store and load: a few additions,
/// products, comparisons or casts of at most two loaded values.
bool isCheap(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() > 2 || op.getBlock()->getOperations().size() > 4)
    return false;
  return llvm::all_of(op.getBlock()->without_terminator(), [](Operation &o) {
    return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::AddIOp,
               arith::SubIOp, arith::MulIOp, arith::CmpFOp, arith::CmpIOp,
               arith::SelectOp, arith::ExtFOp, arith::TruncFOp, arith::NegFOp,
               arith::IndexCastOp, arith::SIToFPOp, arith::ExtSIOp,
               arith::AndIOp, arith::OrIOp, linalg::IndexOp>(o);
  });
}

/// The maps of the producer's inputs, in the consumer's loops, if the two were
/// fused; none where a map can not be inverted.
SmallVector<AffineMap> getFusedMaps(linalg::LinalgOp producer,
                                    linalg::LinalgOp consumer,
                                    OpOperand &operand) {
  AffineMap resultMap = producer.getIndexingMapsArray().back();
  if (!resultMap.isPermutation())
    return {};
  AffineMap toConsumer = inversePermutation(resultMap).compose(
      consumer.getMatchingIndexingMap(&operand));
  SmallVector<AffineMap> maps;
  for (OpOperand *input : producer.getDpsInputOperands())
    maps.push_back(simplifyAffineMap(
        producer.getMatchingIndexingMap(input).compose(toConsumer)));
  return maps;
}

/// The dim along which a map's accesses are contiguous.
std::optional<unsigned> getContiguousDim(AffineMap map) {
  if (map.getNumResults() == 0)
    return std::nullopt;
  auto dim = dyn_cast<AffineDimExpr>(map.getResults().back());
  return dim ? std::optional<unsigned>(dim.getPosition()) : std::nullopt;
}

/// Whether the contraction's vectors run along a dim, of its result and of
/// another input, that is short and not the operand's: this one is read number
/// by number, for which any order will do. Where the dim is long, many read the
/// copy, which then costs little and keeps what is read together in memory.
bool isReadByNumber(linalg::LinalgOp contraction, OpOperand &operand) {
  std::optional<unsigned> vectorDim =
      getContiguousDim(contraction.getIndexingMapsArray().back());
  if (!vectorDim ||
      contraction.getMatchingIndexingMap(&operand).isFunctionOfDim(*vectorDim))
    return false;
  int64_t extent = contraction.getStaticLoopRanges()[*vectorDim];
  if (ShapedType::isDynamic(extent) || extent > kMaxReadsByNumber)
    return false;
  return llvm::any_of(contraction.getDpsInputOperands(), [&](OpOperand *other) {
    return other != &operand &&
           getContiguousDim(contraction.getMatchingIndexingMap(other)) ==
               vectorDim;
  });
}

/// A copy of the contraction's operand merges if what is read stays contiguous
/// along the dim it was or is read number by number, or if the contraction
/// becomes a dot product of two contiguous rows that are long enough.
bool keepsContractionContiguous(linalg::LinalgOp producer,
                                linalg::LinalgOp consumer, OpOperand &operand) {
  SmallVector<AffineMap> maps = getFusedMaps(producer, consumer, operand);
  if (maps.size() != 1)
    return false;
  std::optional<unsigned> before =
      getContiguousDim(consumer.getMatchingIndexingMap(&operand));
  std::optional<unsigned> after = getContiguousDim(maps.front());
  if (!after)
    return false;
  if (before == after || isReadByNumber(consumer, operand))
    return true;
  utils::IteratorType kind = consumer.getIteratorTypesArray()[*after];
  if (kind != utils::IteratorType::reduction ||
      consumer.getStaticLoopRanges()[*after] < kMinDotProductSize)
    return false;
  return llvm::all_of(consumer.getDpsInputOperands(), [&](OpOperand *other) {
    return other == &operand ||
           getContiguousDim(consumer.getMatchingIndexingMap(other)) == after;
  });
}

/// The dim along which an op that computes each element once goes: elementwise
/// ops along their result's last dim, sums along what they read.
std::optional<unsigned> getRunningDim(linalg::LinalgOp op, OpOperand &operand) {
  return getContiguousDim(isPointwise(op)
                              ? op.getIndexingMapsArray().back()
                              : op.getMatchingIndexingMap(&operand));
}

/// Whether what the producer reads is contiguous where the consumer goes.
bool keepsElementwiseContiguous(linalg::LinalgOp producer,
                                linalg::LinalgOp consumer, OpOperand &operand) {
  std::optional<unsigned> vectorDim = getRunningDim(consumer, operand);
  if (!vectorDim || consumer.getBlock()->getOperations().size() == 1)
    return true;
  for (AffineMap map : getFusedMaps(producer, consumer, operand)) {
    bool varies = llvm::any_of(map.getResults(), [&](AffineExpr expr) {
      return expr.isFunctionOfDim(*vectorDim);
    });
    if (varies && getContiguousDim(map) != vectorDim)
      return false;
  }
  return true;
}

/// Whether an op that sums takes the producer of an operand along: copies
/// where that costs nothing, others where each element is read once.
bool shouldFuseIntoSum(linalg::LinalgOp producer, linalg::LinalgOp consumer,
                       OpOperand &operand) {
  if (consumer.getNumDpsInputs() > 1 && isCopy(producer) &&
      keepsContractionContiguous(producer, consumer, operand))
    return true;
  return consumer.getMatchingIndexingMap(&operand).isPermutation() &&
         producer->hasOneUse() &&
         keepsElementwiseContiguous(producer, consumer, operand);
}

/// Whether the op reads what sums of products have come to.
bool readsProduct(linalg::LinalgOp op) {
  return llvm::any_of(op.getDpsInputOperands(), [](OpOperand *input) {
    Value value = input->get();
    while (Operation *view = value.getDefiningOp()) {
      if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(view))
        break;
      value = view->getOperand(0);
    }
    auto producer = value.getDefiningOp<linalg::LinalgOp>();
    return producer && producer.getNumReductionLoops() != 0 &&
           producer.getNumDpsInputs() > 1;
  });
}

bool shouldFuse(OpOperand *operand, bool productsOnce) {
  auto producer = operand->get().getDefiningOp<linalg::LinalgOp>();
  auto consumer = dyn_cast<linalg::LinalgOp>(operand->getOwner());
  if (!producer || !consumer || !isPointwise(producer))
    return false;
  // What updates a tensor in place would do so for each of the consumer's
  // elements; and tile ops are as the tile stage wants them.
  if (llvm::any_of(producer.getDpsInitsMutable(),
                   [&](OpOperand &init) {
                     return producer.payloadUsesValueFromOperand(&init);
                   }) ||
      producer->hasAttr("diff.tile") || consumer->hasAttr("diff.tile"))
    return false;
  if (!isPointwise(consumer))
    return shouldFuseIntoSum(producer, consumer, *operand);
  bool readsAll = consumer.getMatchingIndexingMap(operand).isPermutation();
  bool computesTwice = !readsAll || !producer->hasOneUse();
  if (computesTwice &&
      (!isCheap(producer) || (productsOnce && readsProduct(producer))))
    return false;
  return keepsElementwiseContiguous(producer, consumer, *operand);
}

/// Named ops become generic so that they can merge, contractions only if a
/// copy can merge into them: a plain matmul stays recognisable.
struct Generalize : OpInterfaceRewritePattern<linalg::LinalgOp> {
  Generalize(MLIRContext *context, bool productsOnce)
      : OpInterfaceRewritePattern(context), productsOnce(productsOnce) {}

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (isa<linalg::GenericOp, linalg::FillOp>(op) ||
        !op.hasPureTensorSemantics())
      return failure();
    if (!isPointwise(op) &&
        llvm::none_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
          return shouldFuse(operand, productsOnce);
        }))
      return failure();
    return linalg::generalizeNamedOp(rewriter, op);
  }

  bool productsOnce;
};

/// Ops that upstream knows how to take apart, softmax among them.
struct DecomposeAggregate
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!isa<linalg::SoftmaxOp>(op))
      return failure();
    FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
    if (failed(values))
      return failure();
    rewriter.replaceOp(op, *values);
    return success();
  }
};

struct FuseLinalg : diff::impl::DiffFuseLinalgBase<FuseLinalg> {
  using Base::Base;

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet prepare(context);
    prepare.add<Generalize>(context, productsOnce);
    prepare.add<DecomposeAggregate>(context);
    tensor::populateDecomposeTensorConcatPatterns(prepare);
    math::populateExpansionPatterns(prepare, {"fpowi"});
    populateMathAlgebraicSimplificationPatterns(prepare);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(prepare);
    linalg::populateInlineConstantOperandsPatterns(prepare);

    RewritePatternSet fuse(context);
    linalg::populateElementwiseOpsFusionPatterns(
        fuse, [this](OpOperand *operand) {
          return shouldFuse(operand, productsOnce);
        });
    linalg::populateEraseUnusedOperandsAndResultsPatterns(fuse);
    linalg::populateInlineConstantOperandsPatterns(fuse);
    affine::AffineApplyOp::getCanonicalizationPatterns(fuse, context);
    linalg::GenericOp::getCanonicalizationPatterns(fuse, context);
    tensor::EmptyOp::getCanonicalizationPatterns(fuse, context);
    tensor::populateFoldTensorEmptyPatterns(fuse);

    if (failed(applyPatternsGreedily(getOperation(), std::move(prepare))) ||
        failed(applyPatternsGreedily(getOperation(), std::move(fuse))))
      signalPassFailure();
  }
};

} // namespace
