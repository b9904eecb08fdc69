//===- Passes.h - Passes: ordinary attention to differential ----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CONVERT_PASSES_H
#define DIFF_PASSES_CONVERT_PASSES_H

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"

namespace diff {

#define GEN_PASS_DECL
#include "passes/convert/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/convert/Passes.h.inc"

} // namespace diff

#endif // DIFF_PASSES_CONVERT_PASSES_H
