//===- Passes.h - Passes: from linalg to the diff ops -----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_RAISE_PASSES_H
#define DIFF_PASSES_RAISE_PASSES_H

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

namespace diff {

#define GEN_PASS_DECL
#include "passes/raise/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/raise/Passes.h.inc"

/// From linalg as exported to linalg with the ops of the diff dialect:
/// `--diff-raise`.
void buildRaisePipeline(mlir::OpPassManager &manager);

/// Registers the named pipelines of this stage.
void registerRaisePipelines();

} // namespace diff

#endif // DIFF_PASSES_RAISE_PASSES_H
