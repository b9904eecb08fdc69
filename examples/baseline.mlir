// The ordinary attention that examples/attention.mlir is compared with: by the
// head rule twice the heads, each with half the value dim. The same op with one
// stream, so both take the same path through the compiler.
//
//   diff-opt examples/baseline.mlir --emit=lib -o baseline.so
//   diff-run baseline.so --input=1x1024x16x64xf32=random:1
//     --input=1x1024x16x64xf32=random:2 --input=1x1024x16x64xf32=random:3

#query = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#key = affine_map<(b, h, m, n, d, e) -> (b, n, h, d)>
#value = affine_map<(b, h, m, n, d, e) -> (b, n, h, e)>
#result = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

func.func @main(%q: tensor<1x?x16x64xf32>, %k: tensor<1x?x16x64xf32>, %v: tensor<1x?x16x64xf32>) -> tensor<1x?x16x64xf32> {
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %q, %c1 : tensor<1x?x16x64xf32>
  %init = tensor.empty(%rows) : tensor<1x?x16x64xf32>
  %o = diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#query, #key, #value, #result]}
      stream1(%q, %k : tensor<1x?x16x64xf32>, tensor<1x?x16x64xf32>) value(%v : tensor<1x?x16x64xf32>)
      outs(%init : tensor<1x?x16x64xf32>) -> tensor<1x?x16x64xf32>
  return %o : tensor<1x?x16x64xf32>
}
