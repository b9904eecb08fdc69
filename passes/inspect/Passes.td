//===- Passes.td - Passes: what is known of attention, told -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_PASSES_TD
#define DIFF_PASSES_INSPECT_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffLint : Pass<"diff-lint", "::mlir::ModuleOp"> {
  let summary = "warn where a differential model is not comparable or not right";
  let description = [{
    Reads `diff.attention` ops, raised or fused, and changes nothing. Each
    warning is at an attention, has the numbers, and ends with its name.

    - `not-raised`: a function has a softmax and no attention that was raised,
      so that nothing of it is checked.

    Of each differential attention alone:

    - `norm`: lambda is of V1, but no norm by head follows the difference, or
      its factor is not 1 - lambda_init;
    - `pairing`: lambda is of V2, but pairs are not heads 2p and 2p + 1;
    - `few-pairs`: fewer than `min-pairs`, though the width has room for as
      many of 64 value dims;
    - `rope`: queries and keys are rotated in different ways;
    - `lambda-init`: not 0.8 - 0.6 exp(-0.3 depth) of the layer's number among
      the attentions of its function, from 0. Right as well are numbers from
      -1, as Motif has them, numbers that leave out layers of other kinds, and
      for a single layer any number.

    Against a baseline, layer by layer:

    - `heads`: V1 has half the baseline's heads as pairs, V2 the same number;
    - `head-dim`: V1's value dim is twice the baseline's, V2's the same; dims of
      queries are the same;
    - `kv-heads`: of V1 half the baseline's, of V2 the same number;
    - `rope`: both have the same embedding, or none;
    - `layers`, `embedding`: as many layers, of the same width.

    The baseline of a function with differential attention is the last function
    before it that has ordinary attention only, or else the first one after it;
    with `baseline=FILE` it is the first such function of another module, which
    may be a raw export.

    ```mlir
    %a = diff.attention {...} stream1(%q, %k : tensor<2x32x8x16xf32>, ...) value(%v : ...) ...
    // and in another function
    %b = diff.attention {...} stream1(%q1, %k1 : tensor<2x32x8x8xf32>, ...) stream2(...) value(%v : ...) ...
    // warning: 8 pairs with a value dim of 16, but the baseline has 8 heads of 16: comparable are 4 pairs with 32 [heads]
    ```
  }];
  let options = [
    Option<"baseline", "baseline", "std::string", "\"\"",
           "file of the model to compare with">,
    Option<"minPairs", "min-pairs", "int64_t", "8",
           "fewer pairs than this are warned of">
  ];
  let statistics = [
    Statistic<"numWarnings", "num-warnings", "Number of warnings">
  ];
}

#endif // DIFF_PASSES_INSPECT_PASSES_TD
