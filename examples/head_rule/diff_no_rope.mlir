#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @main(%arg0: tensor<16xf32> {diff.param = "lambda_q1"}, %arg1: tensor<16xf32> {diff.param = "lambda_k1"}, %arg2: tensor<16xf32> {diff.param = "lambda_q2"}, %arg3: tensor<16xf32> {diff.param = "lambda_k2"}, %arg4: tensor<32xf32> {diff.param = "norm_weight"}, %arg5: tensor<128x128xf32> {diff.param = "q_proj.weight"}, %arg6: tensor<128x128xf32> {diff.param = "k_proj.weight"}, %arg7: tensor<128x128xf32> {diff.param = "v_proj.weight"}, %arg8: tensor<128x128xf32> {diff.param = "out_proj.weight"}, %arg9: tensor<1x32x128xf32>) -> tensor<1x32x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<32x32xf32>
    %cst_3 = arith.constant 0.79999999999999993 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 0.20000000000000007 : f64
    %cst_6 = arith.constant 2.500000e-01 : f32
    %cst_7 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %3 = tensor.empty() : tensor<1x32x128xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %5 = linalg.batch_matmul ins(%arg9, %2 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %transposed_8 = linalg.transpose ins(%arg6 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %7 = linalg.batch_matmul ins(%arg9, %6 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_9 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %transposed_10 = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %9 = linalg.batch_matmul ins(%arg9, %8 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_11 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [1, 32, 4, 32] : tensor<1x32x128xf32> into tensor<1x32x4x32xf32>
    %10 = tensor.empty() : tensor<1x8x32x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<1x32x8x16xf32>) outs(%10 : tensor<1x8x32x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<1x4x32x32xf32>
    %transposed_13 = linalg.transpose ins(%expanded_11 : tensor<1x32x4x32xf32>) outs(%11 : tensor<1x4x32x32xf32>) permutation = [0, 2, 1, 3] 
    %12 = tensor.empty() : tensor<16xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg0, %arg1 : tensor<16xf32>, tensor<16xf32>) outs(%12 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.mulf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<16xf32>
    %14 = tensor.empty() : tensor<f32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<f32>) -> tensor<f32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["reduction"]} ins(%13 : tensor<16xf32>) outs(%15 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<f32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%16 : tensor<f32>) outs(%14 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<f32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg2, %arg3 : tensor<16xf32>, tensor<16xf32>) outs(%12 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.mulf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<16xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["reduction"]} ins(%18 : tensor<16xf32>) outs(%15 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<f32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%19 : tensor<f32>) outs(%14 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<f32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = []} ins(%17, %20 : tensor<f32>, tensor<f32>) outs(%14 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.subf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<f32>
    %22 = tensor.empty() : tensor<32xi64>
    %23 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%22 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<32xi64>
    %expanded_14 = tensor.expand_shape %23 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %expanded_15 = tensor.expand_shape %23 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %24 = tensor.empty() : tensor<32x32xi64>
    %25 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x32xi64>, tensor<32x1xi64>) outs(%24 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_30: i64, %out: i64):
      %67 = arith.subi %in, %in_30 : i64
      linalg.yield %67 : i64
    } -> tensor<32x32xi64>
    %26 = tensor.empty() : tensor<32x32xi1>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<32x32xi64>) outs(%26 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %67 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %67 : i1
    } -> tensor<32x32xi1>
    %28 = tensor.empty() : tensor<32x32xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%27, %cst_2, %cst_1 : tensor<32x32xi1>, tensor<32x32xf32>, tensor<f32>) outs(%28 : tensor<32x32xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %67 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %67 : f32
    } -> tensor<32x32xf32>
    %30 = tensor.empty() : tensor<1x8x16x32xf32>
    %transposed_16 = linalg.transpose ins(%expanded_9 : tensor<1x32x8x16xf32>) outs(%30 : tensor<1x8x16x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<1x8x32x16xf32> into tensor<8x32x16xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x8x16x32xf32> into tensor<8x16x32xf32>
    %31 = tensor.empty() : tensor<8x32x32xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %33 = linalg.batch_matmul ins(%collapsed, %collapsed_17 : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%32 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 8, 32, 32] : tensor<8x32x32xf32> into tensor<1x8x32x32xf32>
    %34 = tensor.empty() : tensor<1x8x32x32xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x8x32x32xf32>) outs(%34 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.mulf %in, %cst_6 : f32
      linalg.yield %67 : f32
    } -> tensor<1x8x32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %29 : tensor<1x8x32x32xf32>, tensor<32x32xf32>) outs(%34 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.addf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<1x8x32x32xf32>
    %37 = tensor.empty() : tensor<1x8x32xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<1x8x32xi64>) -> tensor<1x8x32xi64>
    %39 = tensor.empty() : tensor<1x8x32xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %41:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x8x32x32xf32>) outs(%40, %38 : tensor<1x8x32xf32>, tensor<1x8x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.maximumf %in, %out : f32
      %70 = arith.cmpf ogt, %in, %out : f32
      %71 = arith.select %70, %68, %out_30 : i64
      linalg.yield %69, %71 : f32, i64
    } -> (tensor<1x8x32xf32>, tensor<1x8x32xi64>)
    %expanded_19 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 8, 32, 1] : tensor<1x8x32xf32> into tensor<1x8x32x1xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_19 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%34 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.subf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<1x8x32x32xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x32x32xf32>) outs(%34 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<1x8x32x32xf32>
    %44 = tensor.empty() : tensor<1x8x32x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x8x32x1xf32>) -> tensor<1x8x32x1xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x8x32x32xf32>) outs(%45 : tensor<1x8x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<1x8x32x1xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%34 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.divf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_20 = tensor.expand_shape %47 [[0], [1, 2], [3], [4]] output_shape [1, 4, 2, 32, 32] : tensor<1x8x32x32xf32> into tensor<1x4x2x32x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0, 0, 0] [1, 4, 1, 32, 32] [1, 1, 1, 1, 1] : tensor<1x4x2x32x32xf32> to tensor<1x4x1x32x32xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<1x4x1x32x32xf32> into tensor<1x4x32x32xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%21 : tensor<f32>) outs(%14 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.truncf %cst_5 : f64 to f32
      %68 = arith.addf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<f32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 1, 0, 0] [1, 4, 1, 32, 32] [1, 1, 1, 1, 1] : tensor<1x4x2x32x32xf32> to tensor<1x4x1x32x32xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0], [1, 2], [3], [4]] : tensor<1x4x1x32x32xf32> into tensor<1x4x32x32xf32>
    %49 = linalg.generic {indexing_maps = [#map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %collapsed_23 : tensor<f32>, tensor<1x4x32x32xf32>) outs(%11 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.mulf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<1x4x32x32xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21, %49 : tensor<1x4x32x32xf32>, tensor<1x4x32x32xf32>) outs(%11 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.subf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<1x4x32x32xf32>
    %collapsed_24 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %51 = tensor.empty() : tensor<4x32x32xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %53 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x32x32xf32>, tensor<4x32x32xf32>) outs(%52 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %expanded_26 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf32> into tensor<1x4x32x32xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x4x32x32xf32>) outs(%11 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %67 : f32
    } -> tensor<1x4x32x32xf32>
    %55 = tensor.empty() : tensor<1x4x32x1xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x4x32x32xf32>) outs(%56 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<1x4x32x1xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x32x1xf32>) outs(%55 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.divf %in, %cst_7 : f32
      linalg.yield %67 : f32
    } -> tensor<1x4x32x1xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x4x32x1xf32>) outs(%55 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.truncf %cst_4 : f64 to f32
      %68 = arith.addf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<1x4x32x1xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x4x32x1xf32>) outs(%55 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.rsqrt %in : f32
      linalg.yield %67 : f32
    } -> tensor<1x4x32x1xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %60 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%11 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.mulf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<1x4x32x32xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %arg4 : tensor<1x4x32x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %67 = arith.mulf %in, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<1x4x32x32xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x4x32x32xf32>) outs(%11 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.truncf %cst_3 : f64 to f32
      %68 = arith.mulf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<1x4x32x32xf32>
    %64 = tensor.empty() : tensor<1x32x4x32xf32>
    %transposed_27 = linalg.transpose ins(%63 : tensor<1x4x32x32xf32>) outs(%64 : tensor<1x32x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<1x32x4x32xf32> into tensor<1x32x128xf32>
    %transposed_29 = linalg.transpose ins(%arg8 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %66 = linalg.batch_matmul ins(%collapsed_28, %65 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    return %66 : tensor<1x32x128xf32>
  }
}
