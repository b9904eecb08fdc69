//===- Passes.h - Passes: diff ops as plain linalg -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REFERENCE_PASSES_H
#define DIFF_PASSES_REFERENCE_PASSES_H

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

namespace diff {

#define GEN_PASS_DECL
#include "passes/reference/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/reference/Passes.h.inc"

/// Registers the named pipelines of this stage.
void registerReferencePipelines();

} // namespace diff

#endif // DIFF_PASSES_REFERENCE_PASSES_H
