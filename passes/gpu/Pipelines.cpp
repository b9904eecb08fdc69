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
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace diff;

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// Attention with a kernel, and all else as linalg on tensors. Sums that go to
/// computed rows stay products: on a GPU thousands of additions, one after the
/// other, would be as many launches.
static void buildTensorPart(OpPassManager &pm,
                            const GpuPipelineOptions &options) {
  buildCheckedPart(pm);
  bool isReference = options.attention == "reference";
  DiffGpuLowerAttentionOptions attention;
  attention.chip = options.chip;
  attention.f32 = options.f32;
  if (!isReference)
    pm.addPass(createDiffGpuLowerAttention(attention));
  DiffLowerReferenceOptions reference;
  reference.attention = isReference;
  pm.addPass(createDiffLowerReference(reference));
  addCleanup(pm);
  DiffFuseLinalgOptions fuse;
  fuse.productsOnce = true;
  pm.addNestedPass<func::FuncOp>(createDiffFuseLinalg(fuse));
  pm.addNestedPass<func::FuncOp>(createDiffWidenBodies());
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(createDiffGpuSinkLoads());
  addCleanup(pm);
}

/// Kernels of all ops on buffers.
static void buildLaunchPart(OpPassManager &pm,
                            const GpuPipelineOptions &options) {
  DiffGpuAttentionOptions attention;
  attention.chip = options.chip;
  attention.f32 = options.f32;
  pm.addPass(createDiffGpuAttention(attention));
  DiffGpuMatmulOptions matmul;
  matmul.chip = options.chip;
  matmul.f32 = options.f32;
  pm.addPass(createDiffGpuMatmul(matmul));
  DiffGpuLinalgOptions linalg;
  linalg.chip = options.chip;
  pm.addPass(createDiffGpuLinalg(linalg));
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

/// What is around the kernels.
static void buildHostPart(OpPassManager &pm) {
  pm.addPass(createDiffGpuMemory());
  pm.addPass(createDiffGpuLaunches());
  buildLLVMPart(pm, /*bf16Rounding=*/false);
}

void diff::buildGpuPipeline(OpPassManager &pm,
                            const GpuPipelineOptions &options) {
  buildTensorPart(pm, options);
  buildBufferPart(pm);
  buildLaunchPart(pm, options);
  buildKernelPart(pm);
  if (options.host)
    buildHostPart(pm);
}

void diff::registerGpuPipelines() {
  PassPipelineRegistration<GpuPipelineOptions>(
      "diff-gpu",
      "From linalg and diff ops on tensors to kernels in the llvm and nvvm "
      "dialects, and to the LLVM dialect, calling the runtime's diff_rt "
      "functions, around them",
      buildGpuPipeline);
  PassPipelineRegistration<>("diff-gpu-kernels",
                             "The part of --diff-gpu that brings the kernels, "
                             "wherever they came from, "
                             "to the llvm and nvvm dialects",
                             buildKernelPart);
}
