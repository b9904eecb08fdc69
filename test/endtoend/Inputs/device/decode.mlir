// Steps of decoding: one row and three rows that look at many keys, which are cut into parts, with three query heads for
// each of two key heads; and as many rows as keys, which are not.
// INPUTS: 2x3x1x40xf32=random 2x3x3x40xf32=random 2x700x40xf32=random 2x700x40xf32=random 2x700x48xf32=random 3x3xf32=random 48xf32=random
// TOLERANCE: 1e-5
#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#l = affine_map<(g, r, m, n, d, e) -> (m, r)>
#w = affine_map<(g, r, m, n, d, e) -> (e)>
#o = affine_map<(g, r, m, n, d, e) -> (g, m, r, e)>
func.func @main(%one: tensor<2x3x1x40xf32>, %some: tensor<2x3x?x40xf32>, %k1: tensor<2x?x40xf32>, %k2: tensor<2x?x40xf32>,
    %v: tensor<2x?x48xf32>, %lambda: tensor<?x3xf32>, %weight: tensor<48xf32>)
    -> (tensor<2x1x3x48xf32>, tensor<2x?x3x48xf32>, tensor<2x?x3x48xf32>) {
  %two = arith.constant 2 : index
  %rows = tensor.dim %some, %two : tensor<2x3x?x40xf32>
  %first = tensor.empty() : tensor<2x1x3x48xf32>
  %a = diff.attention {causal, scale = 0.15 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%one, %k1 : tensor<2x3x1x40xf32>, tensor<2x?x40xf32>) value(%v : tensor<2x?x48xf32>)
      outs(%first : tensor<2x1x3x48xf32>) -> tensor<2x1x3x48xf32>
  %second = tensor.empty(%rows) : tensor<2x?x3x48xf32>
  %b = diff.attention {causal, window = 600 : i64, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, scale = 0.15 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%some, %k1 : tensor<2x3x?x40xf32>, tensor<2x?x40xf32>) stream2(%some, %k2 : tensor<2x3x?x40xf32>, tensor<2x?x40xf32>)
      value(%v : tensor<2x?x48xf32>) lambda(%lambda : tensor<?x3xf32>) norm_weight(%weight : tensor<48xf32>)
      outs(%second : tensor<2x?x3x48xf32>) -> tensor<2x?x3x48xf32>
  %few1 = tensor.extract_slice %k1[0, 0, 0] [2, %rows, 40] [1, 1, 1] : tensor<2x?x40xf32> to tensor<2x?x40xf32>
  %few = tensor.extract_slice %v[0, 0, 0] [2, %rows, 48] [1, 1, 1] : tensor<2x?x48xf32> to tensor<2x?x48xf32>
  %c = diff.attention {causal, scale = 0.15 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%some, %few1 : tensor<2x3x?x40xf32>, tensor<2x?x40xf32>) value(%few : tensor<2x?x48xf32>)
      outs(%second : tensor<2x?x3x48xf32>) -> tensor<2x?x3x48xf32>
  return %a, %b, %c : tensor<2x1x3x48xf32>, tensor<2x?x3x48xf32>, tensor<2x?x3x48xf32>
}
