//===- Passes.td - Passes: diff ops as plain linalg -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REFERENCE_PASSES_TD
#define DIFF_PASSES_REFERENCE_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffLowerReference : Pass<"diff-lower-reference"> {
  let summary = "Lower the diff ops to plain linalg, exactly and slowly";
  let description = [{
    Replaces every diff op on tensors by the linalg ops that its description
    spells out, one op a step of the formula, nothing fused: the whole score
    matrix is a tensor. This form is the oracle that the fast paths are tested
    against, and what the unfused side of a comparison is compiled from. With
    `attention=false` the attention ops stay, for a pipeline that tiles them.

    ```mlir
    %y = diff.rms_norm ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>)
        {eps = 1.0e-5 : f32} -> tensor<4x8xf32>
    ```

    becomes a sum of squares over the rows, then

    ```mlir
    %y = linalg.generic {diff.tile = "scale", ...}
        ins(%x, %squares : tensor<4x8xf32>, tensor<4xf32>) outs(%init : tensor<4x8xf32>) { ... }
    ```
  }];
  let options = [
    Option<"attention", "attention", "bool", "true",
           "lower diff.attention as well">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // DIFF_PASSES_REFERENCE_PASSES_TD
