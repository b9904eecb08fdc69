// A softmax between two products whose keys are read in reverse: no form of diff.attention.
#k = affine_map<(b, m, n, d) -> (b, 15 - n, d)>
func.func @main(%q: tensor<1x16x8xf32>, %k: tensor<1x16x8xf32>, %v: tensor<1x16x8xf32>) -> tensor<1x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<1x16x16xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>, #k, affine_map<(b, m, n, d) -> (b, m, n)>],
                       iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<1x16x8xf32>, tensor<1x16x8xf32>) outs(%s0 : tensor<1x16x16xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %p = arith.mulf %x, %y : f32
    %r = arith.addf %acc, %p : f32
    linalg.yield %r : f32
  } -> tensor<1x16x16xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<1x16x16xf32>) outs(%e0 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
  %e1 = tensor.empty() : tensor<1x16x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<1x16x16xf32>, tensor<1x16x8xf32>) outs(%o0 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
  return %o : tensor<1x16x8xf32>
}
