//===- Passes.td - Passes: into diff.attention -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_FUSE_PASSES_TD
#define DIFF_PASSES_FUSE_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffFuseAttention : Pass<"diff-fuse-attention", "::mlir::func::FuncOp"> {
  let summary = "move norms and transposes into diff.attention";
  let description = [{
    - A `diff.rms_norm` over exactly the value dims of an attention's result
      becomes the attention's epilogue, with its weight and factor.
    - A transpose of the result becomes another result map.
    - A result that is only rounded to a narrower type is computed in that type.
    - A transposed or broadcast operand is read where it was copied from.

    All of it through reshapes between the two, and only where nobody else uses
    the result, so that no attention is computed twice.

    ```mlir
    %o = diff.attention {...} ... -> tensor<2x4x?x32xf32>
    %n = diff.rms_norm ins(%o : ...) weight(%w : tensor<32xf32>) outs(%0 : ...) {eps = 1.0e-5 : f32, factor = 0.64 : f32} -> tensor<2x4x?x32xf32>
    %t = linalg.transpose ins(%n : ...) outs(%1 : tensor<2x?x4x32xf32>) permutation = [0, 2, 1, 3]
    // becomes
    %t = diff.attention {norm_eps = 1.0e-5 : f32, factor = 0.64 : f32, ...} ... norm_weight(%w : tensor<32xf32>) ... -> tensor<2x?x4x32xf32>
    ```
  }];
  let dependentDialects = ["::diff::DiffDialect", "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numNorms", "num-norms", "Number of norms fused">,
    Statistic<"numRoundings", "num-roundings", "Number of results that are rounded right away">,
    Statistic<"numTransposes", "num-transposes", "Number of result transposes fused">,
    Statistic<"numOperands", "num-operands", "Number of attentions whose operands were copies">
  ];
}

#endif // DIFF_PASSES_FUSE_PASSES_TD
