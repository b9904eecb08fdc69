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

void diff::buildTilePipeline(OpPassManager &pm) {
  pm.addPass(createDiffTileAttention());
  pm.addPass(createDiffDecomposeAttention());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void diff::registerTilePipelines() {
  PassPipelineRegistration<>(
      "diff-tile",
      "Take diff.attention to tiled loops: diff-pack-attention, "
      "diff-tile-attention, diff-decompose-attention",
      [](OpPassManager &pm) { buildTilePipeline(pm); });
}
