//===- Passes.td - Passes: diff.attention as tiled loops -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_TILE_PASSES_TD
#define DIFF_PASSES_TILE_PASSES_TD

include "mlir/Pass/PassBase.td"

#endif // DIFF_PASSES_TILE_PASSES_TD
