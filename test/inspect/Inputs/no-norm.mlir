#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
func.func @f(%q1: tensor<8x2x16xf32>, %q2: tensor<8x2x16xf32>, %k: tensor<8x2x16xf32>, %v: tensor<8x2x32xf32>,
             %a: tensor<16xf32>) -> tensor<8x2x32xf32> {
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {scale = 0.25 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k : tensor<8x2x16xf32>, tensor<8x2x16xf32>) stream2(%q2, %k : tensor<8x2x16xf32>, tensor<8x2x16xf32>)
      value(%v : tensor<8x2x32xf32>) lambda(%l : tensor<f32>) outs(%v : tensor<8x2x32xf32>) -> tensor<8x2x32xf32>
  return %o : tensor<8x2x32xf32>
}
