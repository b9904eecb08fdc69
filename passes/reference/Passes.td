//===- Passes.td - Passes: diff ops as plain linalg -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REFERENCE_PASSES_TD
#define DIFF_PASSES_REFERENCE_PASSES_TD

include "mlir/Pass/PassBase.td"

#endif // DIFF_PASSES_REFERENCE_PASSES_TD
