// The attention that docs/walkthrough.md follows through the compiler: two
// head pairs with score dim 8 and value dim 16, any sequence length, causal,
// with the norm that follows it.
//
//   diff-opt examples/attention-small.mlir --emit=lib -o small.so
//   diff-run small.so --input=2x50x8xf32=random:1 --input=2x50x8xf32=random:2
//     --input=2x50x8xf32=random:3 --input=2x50x8xf32=random:4
//     --input=2x50x16xf32=random:5 --input=f32=0.3

#query = affine_map<(p, m, n, d, e) -> (p, m, d)>
#key = affine_map<(p, m, n, d, e) -> (p, n, d)>
#value = affine_map<(p, m, n, d, e) -> (p, n, e)>
#lambda = affine_map<(p, m, n, d, e) -> ()>
#result = affine_map<(p, m, n, d, e) -> (p, m, e)>

func.func @main(%q1: tensor<2x?x8xf32>, %q2: tensor<2x?x8xf32>, %k1: tensor<2x?x8xf32>, %k2: tensor<2x?x8xf32>,
                %v: tensor<2x?x16xf32>, %lambda: tensor<f32>) -> tensor<2x?x16xf32> {
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %q1, %c1 : tensor<2x?x8xf32>
  %init = tensor.empty(%rows) : tensor<2x?x16xf32>
  %o = diff.attention {causal, scale = 0.353553 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32,
      indexing_maps = [#query, #key, #query, #key, #value, #lambda, #result]}
      stream1(%q1, %k1 : tensor<2x?x8xf32>, tensor<2x?x8xf32>)
      stream2(%q2, %k2 : tensor<2x?x8xf32>, tensor<2x?x8xf32>)
      value(%v : tensor<2x?x16xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
  return %o : tensor<2x?x16xf32>
}
