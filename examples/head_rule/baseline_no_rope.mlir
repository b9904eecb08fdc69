#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<128x128xf32> {diff.param = "q_proj.weight"}, %arg1: tensor<128x128xf32> {diff.param = "k_proj.weight"}, %arg2: tensor<128x128xf32> {diff.param = "v_proj.weight"}, %arg3: tensor<128x128xf32> {diff.param = "out_proj.weight"}, %arg4: tensor<1x32x128xf32>) -> tensor<1x32x128xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<32x32xf32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %3 = tensor.empty() : tensor<1x32x128xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %5 = linalg.batch_matmul ins(%arg4, %2 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %7 = linalg.batch_matmul ins(%arg4, %6 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_5 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %9 = linalg.batch_matmul ins(%arg4, %8 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_7 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %10 = tensor.empty() : tensor<1x8x32x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x32x8x16xf32>) outs(%10 : tensor<1x8x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded_7 : tensor<1x32x8x16xf32>) outs(%10 : tensor<1x8x32x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<32xi64>
    %12 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %43 = linalg.index 0 : index
      %44 = arith.index_cast %43 : index to i64
      linalg.yield %44 : i64
    } -> tensor<32xi64>
    %expanded_10 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %expanded_11 = tensor.expand_shape %12 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %13 = tensor.empty() : tensor<32x32xi64>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<1x32xi64>, tensor<32x1xi64>) outs(%13 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %43 = arith.subi %in, %in_22 : i64
      linalg.yield %43 : i64
    } -> tensor<32x32xi64>
    %15 = tensor.empty() : tensor<32x32xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<32x32xi64>) outs(%15 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %43 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %43 : i1
    } -> tensor<32x32xi1>
    %17 = tensor.empty() : tensor<32x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_2, %cst_1 : tensor<32x32xi1>, tensor<32x32xf32>, tensor<f32>) outs(%17 : tensor<32x32xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %43 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<32x32xf32>
    %19 = tensor.empty() : tensor<1x8x16x32xf32>
    %transposed_12 = linalg.transpose ins(%expanded_5 : tensor<1x32x8x16xf32>) outs(%19 : tensor<1x8x16x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<1x8x32x16xf32> into tensor<8x32x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<1x8x16x32xf32> into tensor<8x16x32xf32>
    %20 = tensor.empty() : tensor<8x32x32xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %22 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%21 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %expanded_14 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 8, 32, 32] : tensor<8x32x32xf32> into tensor<1x8x32x32xf32>
    %23 = tensor.empty() : tensor<1x8x32x32xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x8x32x32xf32>) outs(%23 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_3 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x32x32xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %18 : tensor<1x8x32x32xf32>, tensor<32x32xf32>) outs(%23 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x32x32xf32>
    %26 = tensor.empty() : tensor<1x8x32xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<1x8x32xi64>) -> tensor<1x8x32xi64>
    %28 = tensor.empty() : tensor<1x8x32xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %30:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x8x32x32xf32>) outs(%29, %27 : tensor<1x8x32xf32>, tensor<1x8x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_22 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<1x8x32xf32>, tensor<1x8x32xi64>)
    %expanded_15 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [1, 8, 32, 1] : tensor<1x8x32xf32> into tensor<1x8x32x1xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_15 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%23 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x32x32xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x32x32xf32>) outs(%23 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x32x32xf32>
    %33 = tensor.empty() : tensor<1x8x32x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x8x32x1xf32>) -> tensor<1x8x32x1xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x8x32x32xf32>) outs(%34 : tensor<1x8x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x32x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%23 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.divf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x32x32xf32>
    %collapsed_16 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x8x32x32xf32> into tensor<8x32x32xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x8x32x16xf32> into tensor<8x32x16xf32>
    %37 = tensor.empty() : tensor<8x32x16xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x32x32xf32>, tensor<8x32x16xf32>) outs(%38 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %expanded_18 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [1, 8, 32, 16] : tensor<8x32x16xf32> into tensor<1x8x32x16xf32>
    %40 = tensor.empty() : tensor<1x32x8x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x8x32x16xf32>) outs(%40 : tensor<1x32x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<1x32x8x16xf32> into tensor<1x32x128xf32>
    %transposed_21 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %42 = linalg.batch_matmul ins(%collapsed_20, %41 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    return %42 : tensor<1x32x128xf32>
  }
}
