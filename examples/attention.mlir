// A differential attention layer's core, as in Ye et al., "Differential
// Transformer" (V1): 8 head pairs, score dim 64, value dim 128, causal.
//
//   diff-opt examples/attention.mlir --emit=lib -o attention.so
//   diff-run attention.so --random-parameters --input=1x1024x16x64xf32=random:1
//     --input=1x1024x16x64xf32=random:2 --input=1x1024x8x128xf32=random:3
//
// Inputs are laid out as a model's projections leave them: token, then head.
// Query and key may differ in length; the last query stands at the last key.

#query = affine_map<(b, p, m, n, d, e) -> (b, m, p, d)>
#key = affine_map<(b, p, m, n, d, e) -> (b, n, p, d)>
#value = affine_map<(b, p, m, n, d, e) -> (b, n, p, e)>
#lambda = affine_map<(b, p, m, n, d, e) -> ()>
#weight = affine_map<(b, p, m, n, d, e) -> (e)>
#result = affine_map<(b, p, m, n, d, e) -> (b, m, p, e)>

func.func @main(
    %q: tensor<1x?x16x64xf32>, %k: tensor<1x?x16x64xf32>, %v: tensor<1x?x8x128xf32>,
    %lambda_q1: tensor<64xf32> {diff.param = "lambda_q1"}, %lambda_k1: tensor<64xf32> {diff.param = "lambda_k1"},
    %lambda_q2: tensor<64xf32> {diff.param = "lambda_q2"}, %lambda_k2: tensor<64xf32> {diff.param = "lambda_k2"},
    %weight: tensor<128xf32> {diff.param = "subln.weight"}) -> tensor<1x?x8x128xf32> {
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %q, %c1 : tensor<1x?x16x64xf32>
  %keys = tensor.dim %k, %c1 : tensor<1x?x16x64xf32>

  // Heads 2p and 2p + 1 are the streams of pair p.
  %qs = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [1, %rows, 8, 2, 64]
      : tensor<1x?x16x64xf32> into tensor<1x?x8x2x64xf32>
  %ks = tensor.expand_shape %k [[0], [1], [2, 3], [4]] output_shape [1, %keys, 8, 2, 64]
      : tensor<1x?x16x64xf32> into tensor<1x?x8x2x64xf32>
  %q1 = tensor.extract_slice %qs[0, 0, 0, 0, 0] [1, %rows, 8, 1, 64] [1, 1, 1, 1, 1]
      : tensor<1x?x8x2x64xf32> to tensor<1x?x8x64xf32>
  %q2 = tensor.extract_slice %qs[0, 0, 0, 1, 0] [1, %rows, 8, 1, 64] [1, 1, 1, 1, 1]
      : tensor<1x?x8x2x64xf32> to tensor<1x?x8x64xf32>
  %k1 = tensor.extract_slice %ks[0, 0, 0, 0, 0] [1, %keys, 8, 1, 64] [1, 1, 1, 1, 1]
      : tensor<1x?x8x2x64xf32> to tensor<1x?x8x64xf32>
  %k2 = tensor.extract_slice %ks[0, 0, 0, 1, 0] [1, %keys, 8, 1, 64] [1, 1, 1, 1, 1]
      : tensor<1x?x8x2x64xf32> to tensor<1x?x8x64xf32>

  // The second layer's lambda_init, 0.8 - 0.6 exp(-0.3); the norm is scaled by
  // 1 - lambda_init.
  %lambda = diff.lambda %lambda_q1, %lambda_k1, %lambda_q2, %lambda_k2 {init = 0.355509 : f32} : tensor<64xf32> -> tensor<f32>
  %init = tensor.empty(%rows) : tensor<1x?x8x128xf32>
  %o = diff.attention {causal, scale = 0.125 : f32, norm_eps = 1.0e-5 : f32, factor = 0.644491 : f32,
      indexing_maps = [#query, #key, #query, #key, #value, #lambda, #weight, #result]}
      stream1(%q1, %k1 : tensor<1x?x8x64xf32>, tensor<1x?x8x64xf32>)
      stream2(%q2, %k2 : tensor<1x?x8x64xf32>, tensor<1x?x8x64xf32>)
      value(%v : tensor<1x?x8x128xf32>) lambda(%lambda : tensor<f32>) norm_weight(%weight : tensor<128xf32>)
      outs(%init : tensor<1x?x8x128xf32>) -> tensor<1x?x8x128xf32>
  return %o : tensor<1x?x8x128xf32>
}
