//===- GpuLinalg.cpp - Kernels of linalg ops on buffers -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HostMemory.h"
#include "passes/gpu/KernelModule.h"
#include "passes/gpu/LinalgKernel.h"
#include "passes/gpu/Passes.h"
#include "passes/gpu/ZeroBefore.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPULINALG
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;
using linalg::GenericOp;

namespace {
struct GpuLinalg : diff::impl::DiffGpuLinalgBase<GpuLinalg> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    findStarts(rewriter);
    if (failed(makeGeneric(rewriter)))
      return signalPassFailure();
    KernelModule kernels(getOperation(), chip);
    SmallVector<GenericOp> ops;
    getOperation()->walk([&](GenericOp op) {
      if (!op->getParentOfType<GenericOp>())
        ops.push_back(op);
    });
    for (GenericOp op : ops)
      if (failed(lower(op, kernels)))
        return signalPassFailure();
  }

private:
  void findStarts(IRRewriter &rewriter);
  LogicalResult makeGeneric(IRRewriter &rewriter);
  LogicalResult lower(GenericOp op, KernelModule &kernels);
};
} // namespace

//===----------------------------------------------------------------------===//
// Fills before sums
//===----------------------------------------------------------------------===//

/// Whether the op's sums are all that `init` becomes, in each of its elements,
/// and the op does not read it otherwise.
static bool isSummedUp(GenericOp op, OpOperand &init, AliasAnalysis &aliases) {
  AffineMap map = op.getMatchingIndexingMap(&init);
  if (!map.isProjectedPermutation() ||
      map.getNumResults() != op.getNumParallelLoops() ||
      !op.getBody()->getOps<memref::LoadOp>().empty())
    return false;
  for (auto [dim, kind] : llvm::enumerate(op.getIteratorTypesArray()))
    if (kind == utils::IteratorType::reduction && map.isFunctionOfDim(dim))
      return false;
  return llvm::all_of(op->getOperands(),
                      [&](Value other) {
                        return !isa<MemRefType>(other.getType()) ||
                               other == init.get() ||
                               aliases.alias(other, init.get()).isNo();
                      }) &&
         llvm::count(op->getOperands(), init.get()) == 1;
}

/// A kernel knows the constant that its sums begin with: a fill before it would
/// be one more launch.
void GpuLinalg::findStarts(IRRewriter &rewriter) {
  auto &aliases = getAnalysis<AliasAnalysis>();
  SmallVector<linalg::LinalgOp> ops;
  getOperation()->walk([&](linalg::LinalgOp op) {
    if (op.getNumReductionLoops() != 0 && op.hasPureBufferSemantics())
      ops.push_back(op);
  });
  for (linalg::LinalgOp op : ops) {
    rewriter.setInsertionPoint(op);
    auto generic = dyn_cast<GenericOp>(op.getOperation());
    if (!generic) {
      FailureOr<GenericOp> made = linalg::generalizeNamedOp(rewriter, op);
      if (failed(made))
        continue;
      generic = *made;
    }
    SmallVector<Attribute> starts;
    for (OpOperand &init : generic.getDpsInitsMutable()) {
      TypedAttr start;
      if (isSummedUp(generic, init, aliases))
        start = takeFillBefore(generic, init.get(), aliases);
      starts.push_back(start ? Attribute(start) : rewriter.getUnitAttr());
    }
    generic->setAttr(kStartsAttrName, rewriter.getArrayAttr(starts));
  }
}

//===----------------------------------------------------------------------===//
// One kind of op
//===----------------------------------------------------------------------===//

/// A generic op that writes all of `to`, in order.
static void buildPointwise(OpBuilder &builder, Location loc, ValueRange inputs,
                           Value to, Value value) {
  int64_t rank = cast<MemRefType>(to.getType()).getRank();
  SmallVector<AffineMap> maps(inputs.size() + 1,
                              builder.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  GenericOp::create(builder, loc, inputs, to, maps, iterators,
                    [&](OpBuilder &b, Location loc, ValueRange args) {
                      linalg::YieldOp::create(b, loc,
                                              value ? value : args.front());
                    });
}

static void replaceCopy(memref::CopyOp copy) {
  OpBuilder builder(copy);
  buildPointwise(builder, copy.getLoc(), copy.getSource(), copy.getTarget(),
                 Value());
  copy.erase();
}

/// A single element that the host computes.
static void replaceStore(memref::StoreOp store) {
  OpBuilder builder(store);
  int64_t rank = store.getMemRefType().getRank();
  Value element = store.getMemRef();
  if (rank != 0) {
    SmallVector<OpFoldResult> offsets(store.getIndices());
    SmallVector<OpFoldResult> ones(rank, builder.getIndexAttr(1));
    auto type = memref::SubViewOp::inferRankReducedResultType(
        {}, store.getMemRefType(), offsets, ones, ones);
    element = memref::SubViewOp::create(builder, store.getLoc(), type, element,
                                        offsets, ones, ones);
  }
  buildPointwise(builder, store.getLoc(), {}, element, store.getValue());
  store.erase();
}

/// A buffer's sizes are the host's business.
static void moveSizesOut(GenericOp op) {
  op.getRegion().walk([&](memref::DimOp dim) {
    if (llvm::all_of(dim->getOperands(), [&](Value operand) {
          return !op->isAncestor(operand.getParentBlock()->getParentOp()) ||
                 operand.getDefiningOp<arith::ConstantOp>();
        })) {
      for (Value operand : dim->getOperands())
        if (Operation *constant = operand.getDefiningOp();
            constant && op->isProperAncestor(constant))
          constant->moveBefore(op);
      dim->moveBefore(op);
    }
  });
}

/// Copies, stores of single elements and named ops as linalg.generic.
LogicalResult GpuLinalg::makeGeneric(IRRewriter &rewriter) {
  SmallVector<Operation *> ops;
  getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<gpu::GPUModuleOp>(op))
      return WalkResult::skip();
    if (isa<linalg::LinalgOp, memref::CopyOp, memref::StoreOp>(op))
      ops.push_back(op);
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  for (Operation *op : ops) {
    if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      if (!isHostMemory(copy.getTarget()))
        replaceCopy(copy);
    } else if (auto store = dyn_cast<memref::StoreOp>(op)) {
      if (!isHostMemory(store.getMemRef()))
        replaceStore(store);
    } else if (auto generic = dyn_cast<GenericOp>(op)) {
      moveSizesOut(generic);
    } else {
      rewriter.setInsertionPoint(op);
      auto named = cast<linalg::LinalgOp>(op);
      if (!named.hasPureBufferSemantics() ||
          failed(linalg::generalizeNamedOp(rewriter, named)))
        return op->emitError("op '") << op->getName() << "' has no GPU kernel";
    }
  }
  return success();
}

//===----------------------------------------------------------------------===//
// One kernel
//===----------------------------------------------------------------------===//

/// What the kernel is given: operands, what the body takes from outside, and
/// the sizes of loops that are not constant.
static BufferArguments collectArguments(GenericOp op,
                                        ArrayRef<OpFoldResult> sizes) {
  BufferArguments arguments;
  for (Value operand : op->getOperands())
    arguments.add(operand);
  addCaptured(op, arguments);
  for (OpFoldResult size : sizes)
    if (auto value = dyn_cast<Value>(size))
      arguments.add(value);
  return arguments;
}

/// All that the code of a kernel depends on.
static std::string keyOf(const LinalgPlan &plan, ArrayRef<OpFoldResult> sizes,
                         const BufferArguments &arguments) {
  std::string key;
  llvm::raw_string_ostream os(key);
  GenericOp op = plan.op;
  os << op.getIndexingMaps() << op.getIteratorTypes() << plan.width << ' '
     << op->getAttr(kStartsAttrName) << ' ';
  for (Value operand : op->getOperands())
    os << arguments.describe(operand) << ' ';
  for (auto [size, constant] : llvm::zip_equal(sizes, plan.sizes)) {
    if (auto value = dyn_cast<Value>(size))
      os << arguments.describe(value) << ' ';
    os << constant << ' ';
  }
  describeBody(os, op, arguments);
  return key;
}

/// What the op is for, as the kernel's name says it.
static StringRef nameOf(const LinalgPlan &plan) {
  GenericOp op = plan.op;
  if (plan.form == LinalgForm::Rows)
    return "rows";
  if (plan.form == LinalgForm::Columns)
    return "columns";
  if (!plan.reductions.empty())
    return "sums";
  return op.getBody()->getOperations().size() == 1 ? "copy" : "elementwise";
}

static void setDetails(KernelDescription &description, const LinalgPlan &plan,
                       const BufferArguments &arguments,
                       ArrayRef<OpFoldResult> sizes) {
  GenericOp op = plan.op;
  Builder b(op.getContext());
  description.details.append("arguments",
                             arguments.listArguments(b.getContext(), sizes));
  description.details.append("form", b.getStringAttr(spelling(plan.form)));
  description.details.append("points",
                             b.getI64IntegerAttr(plan.pointsPerBlock()));
}

/// One for each `pointsPerBlock` points.
static Value countBlocks(ImplicitLocOpBuilder &b, const LinalgPlan &plan,
                         ArrayRef<OpFoldResult> sizes) {
  Value points = arith::ConstantIndexOp::create(b, 1);
  for (const DimGroup &group : plan.groups)
    for (unsigned dim : group)
      points = b.createOrFold<arith::MulIOp>(
          points, getValueOrCreateConstantIndexOp(b, b.getLoc(), sizes[dim]));
  Value each = arith::ConstantIndexOp::create(b, plan.pointsPerBlock());
  return b.createOrFold<arith::CeilDivUIOp>(points, each);
}

LogicalResult GpuLinalg::lower(GenericOp op, KernelModule &kernels) {
  if (!op.hasPureBufferSemantics())
    return success();
  FailureOr<LinalgPlan> plan = planLinalg(op);
  if (failed(plan))
    return op.emitError("op '") << op->getName() << "' has no GPU kernel";
  ImplicitLocOpBuilder b(op.getLoc(), op);
  SmallVector<OpFoldResult> sizes;
  for (Range range : cast<linalg::LinalgOp>(op.getOperation())
                         .createLoopRanges(b, op.getLoc()))
    sizes.push_back(range.size);
  BufferArguments arguments = collectArguments(op, sizes);
  KernelDescription description;
  description.name = nameOf(*plan);
  description.type = arguments.getType(&getContext());
  description.threads = plan->threads;
  description.sharedBytes = plan->sharedBytes();
  setDetails(description, *plan, arguments, sizes);
  auto [kernel, isNew] =
      kernels.getKernel(keyOf(*plan, sizes, arguments), op, description);
  if (isNew) {
    ++numKernels;
    DeviceBuilder device(op.getLoc(), &getContext());
    device.setInsertionPointToStart(&kernel.getBody().front());
    arguments.bind(device, kernel.getArguments());
    Value shared = plan->sharedBytes() ? buildSharedMemory(device) : Value();
    LinalgKernel(*plan, arguments, sizes, device, shared).build();
    gpu::ReturnOp::create(device);
  }
  SmallVector<Value> operands = arguments.buildOperands(b);
  KernelModule::launch(b, kernel, countBlocks(b, *plan, sizes), operands);
  ++numLaunches;
  op.erase();
  return success();
}
