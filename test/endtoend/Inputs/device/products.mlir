// Products whose sums are cut into parts, as there are few rows, and products of odd and dynamic sizes.
// INPUTS: 3x4096xf16=random 4096x48xf16=random 3x4096xf32=random 4096x48xf32=random 37x29xf32=random 2x5x19xf16=random 2x19x9xf16=random
// TOLERANCE: 5e-3
func.func @main(%a: tensor<3x4096xf16>, %b: tensor<4096x48xf16>, %c: tensor<3x4096xf32>, %d: tensor<4096x48xf32>, %e: tensor<?x?xf32>, %g: tensor<2x?x19xf16>, %h: tensor<2x19x?xf16>) -> (tensor<3x48xf32>, tensor<3x48xf32>, tensor<?x?xf32>, tensor<2x?x?xf16>) {
  %zero = arith.constant 0.0 : f32
  %zero16 = arith.constant 0.0 : f16
  %0 = arith.constant 0 : index
  %1 = arith.constant 1 : index
  %2 = arith.constant 2 : index
  %few = tensor.empty() : tensor<3x48xf32>
  %filled = linalg.fill ins(%zero : f32) outs(%few : tensor<3x48xf32>) -> tensor<3x48xf32>
  %narrow = linalg.matmul ins(%a, %b : tensor<3x4096xf16>, tensor<4096x48xf16>) outs(%filled : tensor<3x48xf32>) -> tensor<3x48xf32>
  %wide = linalg.matmul ins(%c, %d : tensor<3x4096xf32>, tensor<4096x48xf32>) outs(%filled : tensor<3x48xf32>) -> tensor<3x48xf32>
  %rows = tensor.dim %e, %0 : tensor<?x?xf32>
  %square = tensor.empty(%rows, %rows) : tensor<?x?xf32>
  %clear = linalg.fill ins(%zero : f32) outs(%square : tensor<?x?xf32>) -> tensor<?x?xf32>
  %transposed = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%e, %e : tensor<?x?xf32>, tensor<?x?xf32>) outs(%clear : tensor<?x?xf32>) -> tensor<?x?xf32>
  %m = tensor.dim %g, %1 : tensor<2x?x19xf16>
  %n = tensor.dim %h, %2 : tensor<2x19x?xf16>
  %batches = tensor.empty(%m, %n) : tensor<2x?x?xf16>
  %start = linalg.fill ins(%zero16 : f16) outs(%batches : tensor<2x?x?xf16>) -> tensor<2x?x?xf16>
  %batch = linalg.batch_matmul ins(%g, %h : tensor<2x?x19xf16>, tensor<2x19x?xf16>) outs(%start : tensor<2x?x?xf16>) -> tensor<2x?x?xf16>
  return %narrow, %wide, %transposed, %batch : tensor<3x48xf32>, tensor<3x48xf32>, tensor<?x?xf32>, tensor<2x?x?xf16>
}
