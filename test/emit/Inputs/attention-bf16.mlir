func.func @main(%q1: tensor<2x1x128x64xbf16>, %q2: tensor<2x1x128x64xbf16>, %k1: tensor<2x128x64xbf16>, %k2: tensor<2x128x64xbf16>, %v: tensor<2x128x128xbf16>, %l: tensor<f32>) -> tensor<2x1x128x128xbf16> {
  %init = tensor.empty() : tensor<2x1x128x128xbf16>
  %o = diff.attention {causal, scale = 0.125 : f32, indexing_maps = [affine_map<(h, r, m, n, d, e) -> (h, r, m, d)>, affine_map<(h, r, m, n, d, e) -> (h, n, d)>, affine_map<(h, r, m, n, d, e) -> (h, r, m, d)>, affine_map<(h, r, m, n, d, e) -> (h, n, d)>, affine_map<(h, r, m, n, d, e) -> (h, n, e)>, affine_map<(h, r, m, n, d, e) -> ()>, affine_map<(h, r, m, n, d, e) -> (h, r, m, e)>]}
    stream1(%q1, %k1 : tensor<2x1x128x64xbf16>, tensor<2x128x64xbf16>) stream2(%q2, %k2 : tensor<2x1x128x64xbf16>, tensor<2x128x64xbf16>) value(%v : tensor<2x128x128xbf16>) lambda(%l : tensor<f32>) outs(%init : tensor<2x1x128x128xbf16>) -> tensor<2x1x128x128xbf16>
  return %o : tensor<2x1x128x128xbf16>
}
