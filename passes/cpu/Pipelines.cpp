//===- Pipelines.cpp - Named pipelines: from linalg on tensors to LLVM -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"
#include "passes/reference/Passes.h"
#include "passes/tile/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace diff;

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void diff::buildCheckedPart(OpPassManager &pm) {
  pm.addPass(createDiffRecordSignature());
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addNestedPass<func::FuncOp>(createDiffCheckSizes());
}

/// Attention and all else as linalg on tensors.
static void buildTensorPart(OpPassManager &pm,
                            const CpuPipelineOptions &options) {
  buildCheckedPart(pm);
  TilePipelineOptions tile;
  tile.bf16Pairs = options.bf16Dot;
  tile.rowBlock = options.rowBlock;
  tile.keyChunk = options.keyChunk;
  tile.vectorBytes = options.vectorBytes;
  tile.vectorRegisters = options.vectorRegisters;
  tile.l1Bytes = options.l1Bytes;
  if (options.attention != "reference")
    buildTilePipeline(pm, tile);
  // The attention ops as well that can not be tiled (a remark has said why).
  pm.addPass(createDiffLowerReference());
  pm.addNestedPass<func::FuncOp>(createDiffScatterOneHot());
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(createDiffFuseLinalg());
  pm.addNestedPass<func::FuncOp>(createDiffWidenBodies());
  addCleanup(pm);
}

void diff::buildBufferPart(OpPassManager &pm) {
  pm.addNestedPass<func::FuncOp>(createDiffCheckOps());
  pm.addNestedPass<func::FuncOp>(createDiffKeepSliceRanks());
  pm.addNestedPass<func::FuncOp>(createDiffDonate());
  pm.addNestedPass<func::FuncOp>(createDiffSplitInits());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  bufferize.allowReturnAllocsFromLoops = true;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  addCleanup(pm);
  pm.addPass(createDiffDropDonated());
  pm.addNestedPass<func::FuncOp>(createDiffOwnResults());
  pm.addNestedPass<func::FuncOp>(createDiffHoistScratch());
  addCleanup(pm);
  pm.addPass(memref::createExpandReallocPass());
  bufferization::buildBufferDeallocationPipeline(pm);
  addCleanup(pm);
  // They end at the end of the function; a model's layers can share memory.
  pm.addNestedPass<func::FuncOp>(
      bufferization::createOptimizeAllocationLivenessPass());
}

/// Loops over vectors, the outer ones as functions the runtime calls.
static void buildLoopPart(OpPassManager &pm,
                          const CpuPipelineOptions &options) {
  DiffVectorizeLoopsOptions vectorize;
  vectorize.vectorBytes = options.vectorBytes;
  vectorize.vectorRegisters = options.vectorRegisters;
  vectorize.bf16Dot = options.bf16Dot;
  vectorize.grain = options.grain;
  pm.addNestedPass<func::FuncOp>(createDiffVectorizeLoops(vectorize));
  // Before the canonicaliser, which makes a transpose of single elements.
  pm.addNestedPass<func::FuncOp>(createDiffLowerTransposes());
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(createLoopInvariantCodeMotionPass());
  DiffLowerMathOptions math;
  math.avx512 = options.avx512;
  math.bf16Rounding = options.bf16Dot;
  pm.addNestedPass<func::FuncOp>(createDiffLowerMath(math));
  pm.addNestedPass<func::FuncOp>(createForallToParallelLoopPass());
  pm.addPass(createDiffLowerParallel());
  addCleanup(pm);
  pm.addPass(createDiffMergeBodies());
}

void diff::buildLLVMPart(OpPassManager &pm, bool bf16Rounding) {
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createDiffLowerAsserts());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = !bf16Rounding;
  pm.addPass(arith::createArithExpandOpsPass(expand));
  addCleanup(pm);
  // Intrinsics first: LLVM computes a vector's square root or rounding inline,
  // and takes what it can not to libm. Only the rest needs calls from here.
  pm.addNestedPass<func::FuncOp>(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  ConvertVectorToLLVMPassOptions vector;
  vector.reassociateFPReductions = true;
  vector.force32BitVectorIndices = false;
  vector.x86Vector = true;
  pm.addPass(createConvertVectorToLLVMPass(vector));
  pm.addPass(createConvertIndexToLLVMPass());
  FinalizeMemRefToLLVMConversionPassOptions memref;
  memref.useAlignedAlloc = true;
  memref.useGenericFunctions = true;
  pm.addPass(createFinalizeMemRefToLLVMConversionPass(memref));
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
  addCleanup(pm);
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createDiffFinalizeLLVM());
  addCleanup(pm);
}

void diff::buildCpuPipeline(OpPassManager &pm,
                            const CpuPipelineOptions &options) {
  buildTensorPart(pm, options);
  buildBufferPart(pm);
  buildLoopPart(pm, options);
  // With AVX512-BF16 there is an instruction that rounds to bf16.
  buildLLVMPart(pm, /*bf16Rounding=*/options.bf16Dot);
}

void diff::registerCpuPipelines() {
  PassPipelineRegistration<CpuPipelineOptions>(
      "diff-cpu",
      "From linalg and diff ops on tensors to the LLVM dialect, calling the "
      "runtime's diff_rt functions",
      buildCpuPipeline);
}
