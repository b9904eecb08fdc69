//===- Pipelines.cpp - Named pipelines: diff.attention as tiled loops -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void diff::buildTilePipeline(OpPassManager &pm,
                             const TilePipelineOptions &options) {
  pm.addPass(createDiffTileAttention());
  DiffDecomposeAttentionOptions decompose;
  decompose.bf16Pairs = options.bf16Pairs;
  pm.addPass(createDiffDecomposeAttention(decompose));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void diff::registerTilePipelines() {
  PassPipelineRegistration<TilePipelineOptions>(
      "diff-tile",
      "Take diff.attention to tiled loops: diff-tile-attention, "
      "diff-decompose-attention",
      buildTilePipeline);
}
