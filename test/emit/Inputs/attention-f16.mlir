// Attention of f16, which is one kernel.
#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @main(%q: tensor<4x?x64xf16>, %k: tensor<4x64x64xf16>, %v: tensor<4x64x64xf16>) -> tensor<4x?x64xf16> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %q, %c1 : tensor<4x?x64xf16>
  %init = tensor.empty(%n) : tensor<4x?x64xf16>
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x?x64xf16>, tensor<4x64x64xf16>) value(%v : tensor<4x64x64xf16>)
      outs(%init : tensor<4x?x64xf16>) -> tensor<4x?x64xf16>
  return %o : tensor<4x?x64xf16>
}
