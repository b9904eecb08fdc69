func.func @main(%q1: tensor<16x1x1x64xf32>, %q2: tensor<16x1x1x64xf32>, %k1: tensor<16x1024x64xf32>, %k2: tensor<16x1024x64xf32>, %v: tensor<16x1024x128xf32>, %l: tensor<f32>) -> tensor<16x1x1x128xf32> {
  %init = tensor.empty() : tensor<16x1x1x128xf32>
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [affine_map<(h, r, m, n, d, e) -> (h, r, m, d)>, affine_map<(h, r, m, n, d, e) -> (h, n, d)>, affine_map<(h, r, m, n, d, e) -> (h, r, m, d)>, affine_map<(h, r, m, n, d, e) -> (h, n, d)>, affine_map<(h, r, m, n, d, e) -> (h, n, e)>, affine_map<(h, r, m, n, d, e) -> ()>, affine_map<(h, r, m, n, d, e) -> (h, r, m, e)>]}
    stream1(%q1, %k1 : tensor<16x1x1x64xf32>, tensor<16x1024x64xf32>) stream2(%q2, %k2 : tensor<16x1x1x64xf32>, tensor<16x1024x64xf32>) value(%v : tensor<16x1024x128xf32>) lambda(%l : tensor<f32>) outs(%init : tensor<16x1x1x128xf32>) -> tensor<16x1x1x128xf32>
  return %o : tensor<16x1x1x128xf32>
}
