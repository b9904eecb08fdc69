//===- Pipelines.cpp - Named pipelines of the stage -------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/fuse/Passes.h"

#include "mlir/Transforms/Passes.h"

using namespace mlir;

void diff::buildFusePipeline(OpPassManager &manager) {
  manager.addNestedPass<func::FuncOp>(createDiffFuseAttention());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

void diff::registerFusePipelines() {
  PassPipelineRegistration<>("diff-fuse",
                             "move what surrounds diff.attention into it",
                             buildFusePipeline);
}
