//===- Passes.h - Passes: what is known of attention, told ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_PASSES_H
#define DIFF_PASSES_INSPECT_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace diff {

#define GEN_PASS_DECL
#include "passes/inspect/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/inspect/Passes.h.inc"

} // namespace diff

#endif // DIFF_PASSES_INSPECT_PASSES_H
