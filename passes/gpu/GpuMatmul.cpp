//===- GpuMatmul.cpp - Kernels of products of matrices --------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/KernelModule.h"
#include "passes/gpu/LinalgBody.h"
#include "passes/gpu/MatmulKernel.h"
#include "passes/gpu/MergeElementwise.h"
#include "passes/gpu/Passes.h"
#include "passes/gpu/SplitMatmul.h"
#include "passes/gpu/ZeroBefore.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPUMATMUL
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;
using linalg::GenericOp;

namespace {
struct GpuMatmul : diff::impl::DiffGpuMatmulBase<GpuMatmul> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<MatmulRequest> request = readOptions();
    if (failed(request))
      return signalPassFailure();
    KernelModule kernels(getOperation(), chip);
    for (MatmulOps ops : prepare()) {
      FailureOr<MatmulPlan> plan =
          planMatmul(ops.product, ops.epilogue, chip, *request);
      // A fill may be gone: nothing else can take the op.
      if (failed(plan))
        return signalPassFailure();
      if (int64_t parts = chooseParts(*plan, chip, *request); parts > 1) {
        // The parts are for this tile.
        MatmulRequest same = *request;
        same.rows = plan->tile.rows;
        same.columns = plan->tile.columns;
        same.depth = plan->tile.depth;
        plan = planMatmul(splitMatmul(plan->product, parts), {}, chip, same);
        if (failed(plan))
          return signalPassFailure();
        ++numSplit;
      }
      launch(*plan, kernels);
    }
  }

private:
  FailureOr<MatmulRequest> readOptions();
  SmallVector<MatmulOps> prepare();
  void launch(const MatmulPlan &plan, KernelModule &kernels);
  gpu::GPUFuncOp getKernel(const MatmulPlan &plan, MatmulSignature &signature,
                           KernelModule &kernels);
};
} // namespace

FailureOr<MatmulRequest> GpuMatmul::readOptions() {
  Location loc = getOperation()->getLoc();
  if (depth != -1 && (depth < 16 || depth % 16))
    return emitError(loc) << "depth must be a multiple of 16, but is "
                          << depth.getValue();
  if (stages != -1 && stages < 2)
    return emitError(loc) << "stages must be at least 2, but is "
                          << stages.getValue();
  if (parts != -1 && parts < 1)
    return emitError(loc) << "parts must be at least 1, but is "
                          << parts.getValue();
  if (f32 != "ffma" && f32 != "tf32")
    return emitError(loc) << "f32 must be ffma or tf32, but is '"
                          << f32.getValue() << "'";
  return MatmulRequest{rows, columns, depth, stages, parts, f32 == "tf32"};
}

/// All contractions. What is known of C before, and who reads it after, is
/// found now, since later there are branches between. Of two that one op reads
/// the second takes it along.
SmallVector<MatmulOps> GpuMatmul::prepare() {
  SmallVector<linalg::LinalgOp> found, products;
  SmallVector<MatmulOps> ops;
  // Fills are not among them: they may go away.
  getOperation()->walk([&](linalg::LinalgOp op) {
    if (op.getNumDpsInputs() == 2)
      found.push_back(op);
  });
  auto &aliases = getAnalysis<AliasAnalysis>();
  for (linalg::LinalgOp op : found) {
    FailureOr<Contraction> product = matchContraction(op);
    if (failed(product))
      continue;
    if (takeZeroBefore(op, product->buffer(SideC), aliases))
      op->setAttr(kOverwritesAttrName, UnitAttr::get(&getContext()));
    products.push_back(op);
  }
  SmallVector<GenericOp> taken(products.size());
  for (size_t i = products.size(); i-- > 0 && epilogues;)
    if (products[i]->hasAttr(kOverwritesAttrName))
      taken[i] = takeEpilogue(products[i], aliases);
  for (auto [op, epilogue] : llvm::zip_equal(products, taken)) {
    numEpilogues += epilogue ? 1 : 0;
    FailureOr<Contraction> product = matchContraction(op, epilogue);
    assert(succeeded(product) && "an epilogue that does not fit");
    branchOnRows(*product, ops);
  }
  return ops;
}

/// What an epilogue's code depends on: where each of its operands is along
/// which dims, and what it computes.
static void describeEpilogue(llvm::raw_ostream &os, const MatmulPlan &plan,
                             const BufferArguments &arguments) {
  const Contraction &product = plan.product;
  GenericOp epilogue = product.epilogue;
  for (const ContractionDim *dim : product.dims()) {
    llvm::interleaveComma(dim->loops, os);
    os << ' ';
  }
  for (OpOperand &operand : epilogue->getOpOperands())
    os << epilogue.getMatchingIndexingMap(&operand)
       << product.epilogueMap(operand) << product.isSum(operand)
       << arguments.describe(operand.get()) << ' ';
  llvm::interleaveComma(plan.loadWidths, os);
  os << product.sumElement();
  describeBody(os, epilogue, arguments);
}

/// What the code of a kernel depends on, as text.
static std::string keyOf(const MatmulPlan &plan,
                         const MatmulSignature &signature) {
  std::string key;
  llvm::raw_string_ostream os(key);
  const Contraction &product = plan.product;
  for (const ContractionDim *dim : product.dims()) {
    os << dim->size;
    for (int64_t stride : dim->strides)
      os << ',' << stride;
    os << ' ';
  }
  os << product.batch.size() << ' ' << product.compute << ' ';
  for (Side side : {SideA, SideB, SideC})
    os << product.element(side) << ' ';
  for (const PanelLayout &panel : plan.panels)
    os << panel.alongK << ' ' << panel.chunkBytes << ' ';
  const MatmulTile &tile = plan.tile;
  os << static_cast<int>(tile.form) << ' ' << tile.rows << ' ' << tile.columns
     << ' ' << tile.depth << ' ' << tile.unitsM << ' ' << tile.unitsN << ' '
     << tile.stages << ' ' << plan.overwrites << ' ' << plan.storeWidth;
  if (product.epilogue)
    describeEpilogue(os, plan, signature.getEpilogue());
  return key;
}

namespace {
/// A dim of the grid: so many blocks as there are tiles of `tile` along `dim`.
struct GridDim {
  const ContractionDim *dim;
  int64_t tile;
};
} // namespace

static SmallVector<GridDim> gridOf(const MatmulPlan &plan) {
  SmallVector<GridDim> grid = {{&plan.product.m, plan.tile.rows},
                               {&plan.product.n, plan.tile.columns}};
  for (const ContractionDim &dim : plan.product.batch)
    grid.push_back({&dim, 1});
  return grid;
}

/// What one who launches the kernel has to know.
static NamedAttrList describe(const MatmulPlan &plan,
                              const MatmulSignature &signature) {
  Builder b(plan.product.compute.getContext());
  NamedAttrList fields;
  auto number = [&](StringRef name, int64_t value) {
    fields.append(name, b.getI64IntegerAttr(value));
  };
  number("rows", plan.tile.rows);
  number("columns", plan.tile.columns);
  number("depth", plan.tile.depth);
  number("stages", plan.tile.stages);
  fields.append("arguments", signature.describe());
  if (plan.product.epilogue)
    fields.append("epilogue", signature.describeEpilogue());
  SmallVector<Attribute> grid;
  for (const GridDim &dim : gridOf(plan)) {
    SmallVector<int64_t> loops(dim.dim->loops.begin(), dim.dim->loops.end());
    grid.push_back(b.getDictionaryAttr(
        {b.getNamedAttr("loops", b.getI64ArrayAttr(loops)),
         b.getNamedAttr("tile", b.getI64IntegerAttr(dim.tile))}));
  }
  fields.append("grid", b.getArrayAttr(grid));
  return fields;
}

static void setArgumentAttributes(gpu::GPUFuncOp function,
                                  const MatmulPlan &plan) {
  Builder b(function.getContext());
  for (Side side : {SideA, SideB, SideC}) {
    // An epilogue may read what it writes the next moment.
    if (side != SideC || !plan.product.epilogue)
      function.setArgAttr(side, LLVM::LLVMDialect::getNoAliasAttrName(),
                          b.getUnitAttr());
    int64_t bytes = side == SideC
                        ? plan.storeWidth * plan.product.elementBytes(SideC)
                        : plan.panels[side].chunkBytes;
    function.setArgAttr(side, LLVM::LLVMDialect::getAlignAttrName(),
                        b.getI64IntegerAttr(bytes));
  }
}

gpu::GPUFuncOp GpuMatmul::getKernel(const MatmulPlan &plan,
                                    MatmulSignature &signature,
                                    KernelModule &kernels) {
  linalg::LinalgOp op = plan.product.op;
  KernelDescription description;
  description.name = "matmul";
  description.type = signature.getType();
  description.threads = plan.tile.threads();
  description.sharedBytes = plan.sharedBytes();
  description.details = describe(plan, signature);
  auto [kernel, isNew] =
      kernels.getKernel(keyOf(plan, signature), op, description);
  if (!isNew)
    return kernel;
  ++numKernels;
  setArgumentAttributes(kernel, plan);
  DeviceBuilder b(op.getLoc(), kernel.getContext());
  b.setInsertionPointToStart(&kernel.getBody().front());
  Value shared = buildSharedMemory(b);
  signature.bind(b, kernel.getArguments());
  MatmulKernel(plan, signature, kernel.getArguments(), b, shared).build();
  gpu::ReturnOp::create(b);
  return kernel;
}

static Value countBlocks(ImplicitLocOpBuilder &b, const MatmulPlan &plan) {
  Value blocks = arith::ConstantIndexOp::create(b, 1);
  for (const GridDim &dim : gridOf(plan)) {
    Value tile = arith::ConstantIndexOp::create(b, dim.tile);
    Value count = b.createOrFold<arith::CeilDivUIOp>(
        plan.product.buildSize(b, *dim.dim), tile);
    blocks = b.createOrFold<arith::MulIOp>(blocks, count);
  }
  return blocks;
}

void GpuMatmul::launch(const MatmulPlan &plan, KernelModule &kernels) {
  linalg::LinalgOp op = plan.product.op;
  MatmulSignature signature(plan);
  gpu::GPUFuncOp kernel = getKernel(plan, signature, kernels);
  ImplicitLocOpBuilder b(op.getLoc(), op);
  SmallVector<Value> operands = signature.buildOperands(b);
  KernelModule::launch(b, kernel, countBlocks(b, plan), operands);
  ++numLaunches;
  Value sum = plan.product.sumBuffer();
  if (GenericOp epilogue = plan.product.epilogue)
    epilogue.erase();
  op.erase();
  eraseIfUnused(sum);
}
