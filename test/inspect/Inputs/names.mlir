// Names with markup in them.
#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
func.func @"<b>&\22f\22"(%q: tensor<8x4x16xf32>, %k: tensor<8x2x16xf32>, %v: tensor<8x2x16xf32>,
                        %x: tensor<f32> {diff.param = "<script>alert(1)</script>"}) -> tensor<8x2x16xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [8, 2, 16] [1, 2, 1] : tensor<8x4x16xf32> to tensor<8x2x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [8, 2, 16] [1, 2, 1] : tensor<8x4x16xf32> to tensor<8x2x16xf32>
  %o = diff.attention {scale = 0.25 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k : tensor<8x2x16xf32>, tensor<8x2x16xf32>) stream2(%q2, %k : tensor<8x2x16xf32>, tensor<8x2x16xf32>)
      value(%v : tensor<8x2x16xf32>) lambda(%x : tensor<f32>) outs(%v : tensor<8x2x16xf32>) -> tensor<8x2x16xf32>
  return %o : tensor<8x2x16xf32>
}
