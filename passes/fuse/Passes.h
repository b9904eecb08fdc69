//===- Passes.h - Passes: into diff.attention -------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_FUSE_PASSES_H
#define DIFF_PASSES_FUSE_PASSES_H

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

namespace diff {

#define GEN_PASS_DECL
#include "passes/fuse/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/fuse/Passes.h.inc"

/// Moves into diff.attention what surrounds it: `--diff-fuse`.
void buildFusePipeline(mlir::OpPassManager &manager);

/// Registers the named pipelines of this stage.
void registerFusePipelines();

} // namespace diff

#endif // DIFF_PASSES_FUSE_PASSES_H
