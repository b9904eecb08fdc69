//===- Pipelines.cpp - Named pipelines: from tensors to CUDA kernels -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"
#include "passes/gpu/Passes.h"
#include "passes/reference/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace diff;

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void buildBufferPart(OpPassManager &pm) {
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createConvertElementwiseToLinalgPass());
  DiffLowerReferenceOptions smallOps;
  smallOps.attention = false;
  pm.addPass(createDiffLowerReference(smallOps));
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(createDiffKeepSliceRanks());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  bufferize.allowReturnAllocsFromLoops = true;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  addCleanup(pm);
}

/// The kernels' module in the llvm and nvvm dialects.
static void buildKernelPart(OpPassManager &pm) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  addCleanup(kernels);
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createDiffGpuMath());
  addCleanup(kernels);
  kernels.addPass(createLoopInvariantCodeMotionPass());
  kernels.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions convert;
  convert.useBarePtrCallConv = true;
  convert.indexBitwidth = 0;
  kernels.addPass(createConvertGpuOpsToNVVMOps(convert));
  kernels.addPass(createArithToLLVMConversionPass());
  kernels.addPass(createConvertIndexToLLVMPass());
  addCleanup(kernels);
  kernels.addPass(createReconcileUnrealizedCastsPass());
}

void diff::buildGpuPipeline(OpPassManager &pm,
                            const GpuPipelineOptions &options) {
  buildBufferPart(pm);
  DiffGpuAttentionOptions attention;
  attention.chip = options.chip;
  pm.addPass(createDiffGpuAttention(attention));
  DiffGpuLinalgOptions linalg;
  linalg.chip = options.chip;
  pm.addPass(createDiffGpuLinalg(linalg));
  addCleanup(pm);
  buildKernelPart(pm);
}

void diff::registerGpuPipelines() {
  PassPipelineRegistration<GpuPipelineOptions>(
      "diff-gpu",
      "From linalg and diff ops on tensors to kernels in the llvm and nvvm "
      "dialects: bufferization, diff-gpu-attention, lowering",
      buildGpuPipeline);
}
