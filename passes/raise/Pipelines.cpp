//===- Pipelines.cpp - Named pipelines of the stage -------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/raise/Passes.h"

#include "mlir/Transforms/Passes.h"

using namespace mlir;

void diff::buildRaisePipeline(OpPassManager &manager) {
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  OpPassManager &functions = manager.nest<func::FuncOp>();
  functions.addPass(createDiffSimplifyShapes());
  functions.addPass(createDiffRaiseSoftmax());
  functions.addPass(createDiffRaiseRmsNorm());
  functions.addPass(createDiffRaiseRope());
  functions.addPass(createDiffRaiseLambda());
  functions.addPass(createDiffRaiseAttention());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

void diff::registerRaisePipelines() {
  PassPipelineRegistration<>(
      "diff-raise", "from linalg as exported to the ops of the diff dialect",
      buildRaisePipeline);
}
