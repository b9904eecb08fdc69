// An ordinary layer of 8 heads of 16 with interleaved RoPE: the baseline of the
// differential layer in test/models/v1. Its first 4 heads' counterpart in
// test/models/v2 is in baseline-gqa.mlir.

#x = affine_map<(b, m, f, k) -> (b, m, k)>
#w = affine_map<(b, m, f, k) -> (f, k)>
#y = affine_map<(b, m, f, k) -> (b, m, f)>
#table = affine_map<(b, m, h, d) -> (m, d)>
#q = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, n, h, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, n, h, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>
func.func @main(%wq: tensor<128x128xf32> {diff.param = "q_proj.weight"},
                %wk: tensor<128x128xf32> {diff.param = "k_proj.weight"},
                %wv: tensor<128x128xf32> {diff.param = "v_proj.weight"},
                %wo: tensor<128x128xf32> {diff.param = "out_proj.weight"},
                %x: tensor<2x?x128xf32>, %cos: tensor<?x8xf32>, %sin: tensor<?x8xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<2x?x128xf32>) -> tensor<2x?x128xf32>
  %q0 = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<2x?x128xf32>, tensor<128x128xf32>) outs(%zeros : tensor<2x?x128xf32>) -> tensor<2x?x128xf32>
  %k0 = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wk : tensor<2x?x128xf32>, tensor<128x128xf32>) outs(%zeros : tensor<2x?x128xf32>) -> tensor<2x?x128xf32>
  %v0 = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wv : tensor<2x?x128xf32>, tensor<128x128xf32>) outs(%zeros : tensor<2x?x128xf32>) -> tensor<2x?x128xf32>
  %q1 = tensor.expand_shape %q0 [[0], [1], [2, 3]] output_shape [2, %m, 8, 16] : tensor<2x?x128xf32> into tensor<2x?x8x16xf32>
  %k1 = tensor.expand_shape %k0 [[0], [1], [2, 3]] output_shape [2, %m, 8, 16] : tensor<2x?x128xf32> into tensor<2x?x8x16xf32>
  %v1 = tensor.expand_shape %v0 [[0], [1], [2, 3]] output_shape [2, %m, 8, 16] : tensor<2x?x128xf32> into tensor<2x?x8x16xf32>
  %he = tensor.empty(%m) : tensor<2x?x8x16xf32>
  %q2 = diff.rope interleaved ins(%q1, %cos, %sin : tensor<2x?x8x16xf32>, tensor<?x8xf32>, tensor<?x8xf32>) outs(%he : tensor<2x?x8x16xf32>) {table_map = #table} -> tensor<2x?x8x16xf32>
  %k2 = diff.rope interleaved ins(%k1, %cos, %sin : tensor<2x?x8x16xf32>, tensor<?x8xf32>, tensor<?x8xf32>) outs(%he : tensor<2x?x8x16xf32>) {table_map = #table} -> tensor<2x?x8x16xf32>
  %oe = tensor.empty(%m) : tensor<2x8x?x16xf32>
  %o0 = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q2, %k2 : tensor<2x?x8x16xf32>, tensor<2x?x8x16xf32>) value(%v1 : tensor<2x?x8x16xf32>)
      outs(%oe : tensor<2x8x?x16xf32>) -> tensor<2x8x?x16xf32>
  %o1 = linalg.transpose ins(%o0 : tensor<2x8x?x16xf32>) outs(%he : tensor<2x?x8x16xf32>) permutation = [0, 2, 1, 3]
  %o2 = tensor.collapse_shape %o1 [[0], [1], [2, 3]] : tensor<2x?x8x16xf32> into tensor<2x?x128xf32>
  %y = linalg.contract indexing_maps = [#x, #w, #y] ins(%o2, %wo : tensor<2x?x128xf32>, tensor<128x128xf32>) outs(%zeros : tensor<2x?x128xf32>) -> tensor<2x?x128xf32>
  return %y : tensor<2x?x128xf32>
}
