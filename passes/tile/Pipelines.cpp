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
  DiffTileAttentionOptions tile;
  DiffDecomposeAttentionOptions decompose;
  tile.vectorBytes = decompose.vectorBytes = options.vectorBytes;
  tile.vectorRegisters = decompose.vectorRegisters = options.vectorRegisters;
  tile.l1Bytes = decompose.l1Bytes = options.l1Bytes;
  tile.rowBlock = options.rowBlock;
  decompose.keyChunk = options.keyChunk;
  pm.addPass(createDiffSpecializeRows());
  pm.addPass(createDiffStackGroups());
  pm.addPass(createDiffTileAttention(tile));
  decompose.bf16Pairs = options.bf16Pairs;
  pm.addPass(createDiffDecomposeAttention(decompose));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void diff::registerTilePipelines() {
  PassPipelineRegistration<TilePipelineOptions>(
      "diff-tile",
      "Take diff.attention to tiled loops: diff-specialize-rows, "
      "diff-stack-groups, diff-tile-attention, diff-decompose-attention",
      buildTilePipeline);
}
