#id = affine_map<(i) -> (i)>
#none = affine_map<(i) -> ()>

// The sum of w before, and w times the rate.
func.func @main(%w: tensor<4xf32> {diff.param = "w", diff.donate = 1 : i64}, %rate: tensor<f32>) -> (tensor<f32>, tensor<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %new = linalg.generic {indexing_maps = [#id, #none, #id], iterator_types = ["parallel"]} ins(%w, %rate : tensor<4xf32>, tensor<f32>) outs(%e : tensor<4xf32>) {
  ^bb0(%a: f32, %r: f32, %o: f32):
    %p = arith.mulf %a, %r : f32
    linalg.yield %p : f32
  } -> tensor<4xf32>
  %e0 = tensor.empty() : tensor<f32>
  %f0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %sum = linalg.reduce { arith.addf } ins(%w : tensor<4xf32>) outs(%f0 : tensor<f32>) dimensions = [0]
  return %sum, %new : tensor<f32>, tensor<4xf32>
}

func.func @swap(%a: tensor<4xf32> {diff.donate = 0 : i64}, %b: tensor<4xf32> {diff.donate = 1 : i64}) -> (tensor<4xf32>, tensor<4xf32>) {
  return %b, %a : tensor<4xf32>, tensor<4xf32>
}
