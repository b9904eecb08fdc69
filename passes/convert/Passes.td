//===- Passes.td - Passes: ordinary attention to differential -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CONVERT_PASSES_TD
#define DIFF_PASSES_CONVERT_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffConvertBaseline : Pass<"diff-convert-baseline", "::mlir::ModuleOp"> {
  let summary = "turn ordinary attention into its differential counterpart by the head rule";
  let description = [{
    Takes a raised model whose `diff.attention` ops have one stream to the
    differential model that it can be compared with: the two differ in the
    attention and in nothing else.

    **v1**, on `H` heads of `d` over `K` KV heads, has `H/2` pairs. Query heads
    `2p` and `2p + 1` are the pair `p`, their keys two KV heads side by side, and
    two value heads are one of `2d`. All projections keep their shapes, RoPE, mask
    and scale stay. `H` and `K` have to be even. With `R = H/K` query heads a KV
    head above 1 there are two mappings:

    - `kv-mapping=flash`: pair `p` reads KV heads `2 (p div R)` and
      `2 (p div R) + 1`. The default: the two maps of a pair have keys of their
      own with every `R`.
    - `kv-mapping=naive`: each query head keeps the KV head that it had. With an
      even `R` both maps of a pair have one key; an odd `R` above 1 is refused,
      because a pair would lie across two KV heads.

    **v2** keeps the heads, and doubles the queries: the query projection of
    `[H d, embed]` becomes `[2 H d, embed]` (a bias likewise), rows of head `h` of
    the baseline being head `2h`, and head `2h + 1` the second stream. Both
    streams share key and value. `kv-mapping` means nothing. Of a product that
    makes keys and values as well only the query's rows are doubled.

    Heads are read off the IR: they are what the product of the query with its
    weight, an argument with `diff.param`, has as features beside the score dim.

    **New parameters** are function arguments behind all others, layer by layer
    in the order below, so that inputs keep their order. With the weight of the
    query's projection being `PREFIX.q_proj.weight`, whatever the last two
    components are, the names are the table's; if one is taken, those of the
    layer begin with `PREFIX.attention<depth>`. `diff.init` says which value a
    parameter begins with; `diff-convert-weights` makes the file.

    | v1 | type | `diff.init` |
    |---|---|---|
    | `PREFIX.lambda_q1`, `lambda_k1`, `lambda_q2`, `lambda_k2` | `[d]` of f32 | `normal(0, 0.1)` |
    | `PREFIX.subln.weight` | `[2d]` | `ones` |

    | v2 | type | `diff.init` |
    |---|---|---|
    | `PREFIX.q_proj.weight` (in its place) | `[2 H d, embed]` | `every_second(0, d, uniform(-B, B))` |
    | its bias, if there is one (in its place) | `[2 H d]` | `every_second(0, d, zeros)` |
    | `PREFIX.lambda_proj.weight` | `[H, embed]` | `uniform(-B, B)` |

    `B` is `embed ^ -0.5`, which is how PyTorch begins a linear layer.
    `every_second(dim, d, OTHER)` is made of blocks of `d` rows along `dim`: those
    with an even number are the baseline's, in order, the others begin with
    `OTHER`; with `every_second(dim, d, OTHER, FIRST, COUNT)` this is so for
    `COUNT` of the baseline's rows from `FIRST` on, and the rest is kept. In v1 lambda is `diff.lambda` with init `0.8 - 0.6 exp(-0.3 depth)`,
    and the norm over `2d` has eps 1e-5 and the factor 1 - init; depth counts the
    attention ops of the function from `first-depth` on. In v2 lambda is
    `sigmoid(x W)` by token and head, of the input x of the query's projection,
    and there is no norm.

    An attention with two streams is left, with a remark; a module without any
    gets a warning.

    ```mlir
    func.func @main(%w: tensor<128x128xf32> {diff.param = "q_proj.weight"}, ..., %x: tensor<2x?x128xf32>) -> ...
      %o = diff.attention {causal, ...} stream1(%q, %k : tensor<2x?x8x16xf32>, tensor<2x?x8x16xf32>)
          value(%v : tensor<2x?x8x16xf32>) outs(%init : tensor<2x?x8x16xf32>) -> tensor<2x?x8x16xf32>
    // becomes
    func.func @main(%w: ..., %x: tensor<2x?x128xf32>, %lq1: tensor<16xf32> {diff.init = "normal(0, 0.1)", diff.param = "lambda_q1"}, ...,
                    %norm: tensor<32xf32> {diff.init = "ones", diff.param = "subln.weight"}) -> ...
      %lambda = diff.lambda %lq1, %lk1, %lq2, %lk2 {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
      %pairs = tensor.expand_shape %q ... into tensor<2x?x4x2x16xf32>
      %q1 = tensor.extract_slice %pairs[0, 0, 0, 0, 0] ... to tensor<2x?x4x16xf32>
      ...
      %a = diff.attention {causal, ...} stream1(%q1, %k1 : ...) stream2(%q2, %k2 : ...)
          value(%v2 : tensor<2x?x4x32xf32>) lambda(%lambda : tensor<f32>) outs(...) -> tensor<2x?x4x32xf32>
      %n = diff.rms_norm ins(%a : ...) weight(%norm : tensor<32xf32>) ... {eps = 1.0e-5 : f32, factor = 0.8 : f32}
      %o = ... // %n as tensor<2x?x8x16xf32>
    ```
  }];
  let options = [
    Option<"variant", "variant", "std::string", "\"v1\"", "v1 or v2">,
    Option<"kvMapping", "kv-mapping", "std::string", "\"flash\"",
           "which KV heads the pairs of v1 read: flash or naive">,
    Option<"firstDepth", "first-depth", "int64_t", "0", "depth of the function's first attention">
  ];
  let dependentDialects = ["::diff::DiffDialect", "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
                           "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numConverted", "num-converted", "Number of attentions that have two streams now">
  ];
}

#endif // DIFF_PASSES_CONVERT_PASSES_TD
