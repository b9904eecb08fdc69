#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map8 = affine_map<(d0) -> ()>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
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
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant 3.200000e+01 : f32
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
    %transposed_10 = linalg.transpose ins(%arg6 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %7 = linalg.batch_matmul ins(%arg9, %6 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_11 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %8 = tensor.empty() : tensor<32xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %87 = linalg.index 0 : index
      %88 = arith.index_cast %87 : index to i64
      linalg.yield %88 : i64
    } -> tensor<32xi64>
    %expanded_12 = tensor.expand_shape %9 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %10 = tensor.empty() : tensor<32x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %cst_7 : tensor<32x1xi64>, tensor<8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: i64, %in_41: f32, %out: f32):
      %87 = arith.sitofp %in : i64 to f32
      %88 = arith.mulf %87, %in_41 : f32
      linalg.yield %88 : f32
    } -> tensor<32x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.cos %in : f32
      linalg.yield %87 : f32
    } -> tensor<32x8xf32>
    %expanded_13 = tensor.expand_shape %12 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.sin %in : f32
      linalg.yield %87 : f32
    } -> tensor<32x8xf32>
    %expanded_14 = tensor.expand_shape %13 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 0, 0, 8] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %14 = tensor.empty() : tensor<1x32x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_13 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %expanded_14 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.subf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %expanded_13 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_14 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.addf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %concat = tensor.concat dim(3) %17, %20 : (tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) -> tensor<1x32x8x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %cst_6 : tensor<32x1xi64>, tensor<8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: i64, %in_41: f32, %out: f32):
      %87 = arith.sitofp %in : i64 to f32
      %88 = arith.mulf %87, %in_41 : f32
      linalg.yield %88 : f32
    } -> tensor<32x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.cos %in : f32
      linalg.yield %87 : f32
    } -> tensor<32x8xf32>
    %expanded_16 = tensor.expand_shape %22 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.sin %in : f32
      linalg.yield %87 : f32
    } -> tensor<32x8xf32>
    %expanded_17 = tensor.expand_shape %23 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_11[0, 0, 0, 0] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_11[0, 0, 0, 8] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %expanded_16 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %expanded_17 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.subf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %expanded_16 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %expanded_17 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.addf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x32x8x8xf32>
    %concat_20 = tensor.concat dim(3) %26, %29 : (tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) -> tensor<1x32x8x16xf32>
    %transposed_21 = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %31 = linalg.batch_matmul ins(%arg9, %30 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_22 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [1, 32, 4, 32] : tensor<1x32x128xf32> into tensor<1x32x4x32xf32>
    %32 = tensor.empty() : tensor<1x8x32x16xf32>
    %transposed_23 = linalg.transpose ins(%concat : tensor<1x32x8x16xf32>) outs(%32 : tensor<1x8x32x16xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<1x4x32x32xf32>
    %transposed_24 = linalg.transpose ins(%expanded_22 : tensor<1x32x4x32xf32>) outs(%33 : tensor<1x4x32x32xf32>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<16xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg0, %arg1 : tensor<16xf32>, tensor<16xf32>) outs(%34 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<16xf32>
    %36 = tensor.empty() : tensor<f32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<f32>) -> tensor<f32>
    %38 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["reduction"]} ins(%35 : tensor<16xf32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<f32>
    %39 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%38 : tensor<f32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.exp %in : f32
      linalg.yield %87 : f32
    } -> tensor<f32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg2, %arg3 : tensor<16xf32>, tensor<16xf32>) outs(%34 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<16xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["reduction"]} ins(%40 : tensor<16xf32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<f32>
    %42 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%41 : tensor<f32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.exp %in : f32
      linalg.yield %87 : f32
    } -> tensor<f32>
    %43 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%39, %42 : tensor<f32>, tensor<f32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.subf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<f32>
    %expanded_25 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %44 = tensor.empty() : tensor<32x32xi64>
    %45 = linalg.generic {indexing_maps = [#map10, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_25, %expanded_12 : tensor<1x32xi64>, tensor<32x1xi64>) outs(%44 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_41: i64, %out: i64):
      %87 = arith.subi %in, %in_41 : i64
      linalg.yield %87 : i64
    } -> tensor<32x32xi64>
    %46 = tensor.empty() : tensor<32x32xi1>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<32x32xi64>) outs(%46 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %87 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %87 : i1
    } -> tensor<32x32xi1>
    %48 = tensor.empty() : tensor<32x32xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map11, #map5], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_2, %cst_1 : tensor<32x32xi1>, tensor<32x32xf32>, tensor<f32>) outs(%48 : tensor<32x32xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %87 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %87 : f32
    } -> tensor<32x32xf32>
    %50 = tensor.empty() : tensor<1x8x16x32xf32>
    %transposed_26 = linalg.transpose ins(%concat_20 : tensor<1x32x8x16xf32>) outs(%50 : tensor<1x8x16x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x8x32x16xf32> into tensor<8x32x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<1x8x16x32xf32> into tensor<8x16x32xf32>
    %51 = tensor.empty() : tensor<8x32x32xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %53 = linalg.batch_matmul ins(%collapsed, %collapsed_27 : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%52 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %expanded_28 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 8, 32, 32] : tensor<8x32x32xf32> into tensor<1x8x32x32xf32>
    %54 = tensor.empty() : tensor<1x8x32x32xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x8x32x32xf32>) outs(%54 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.mulf %in, %cst_8 : f32
      linalg.yield %87 : f32
    } -> tensor<1x8x32x32xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %49 : tensor<1x8x32x32xf32>, tensor<32x32xf32>) outs(%54 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.addf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x8x32x32xf32>
    %57 = tensor.empty() : tensor<1x8x32xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x8x32xi64>) -> tensor<1x8x32xi64>
    %59 = tensor.empty() : tensor<1x8x32xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %61:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x8x32x32xf32>) outs(%60, %58 : tensor<1x8x32xf32>, tensor<1x8x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %87 = linalg.index 3 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = arith.maximumf %in, %out : f32
      %90 = arith.cmpf ogt, %in, %out : f32
      %91 = arith.select %90, %88, %out_41 : i64
      linalg.yield %89, %91 : f32, i64
    } -> (tensor<1x8x32xf32>, tensor<1x8x32xi64>)
    %expanded_29 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 8, 32, 1] : tensor<1x8x32xf32> into tensor<1x8x32x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_29 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%54 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.subf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x8x32x32xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x32x32xf32>) outs(%54 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.exp %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x8x32x32xf32>
    %64 = tensor.empty() : tensor<1x8x32x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x8x32x1xf32>) -> tensor<1x8x32x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x8x32x32xf32>) outs(%65 : tensor<1x8x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x8x32x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%54 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.divf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_30 = tensor.expand_shape %67 [[0], [1, 2], [3], [4]] output_shape [1, 4, 2, 32, 32] : tensor<1x8x32x32xf32> into tensor<1x4x2x32x32xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_30[0, 0, 0, 0, 0] [1, 4, 1, 32, 32] [1, 1, 1, 1, 1] : tensor<1x4x2x32x32xf32> to tensor<1x4x1x32x32xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0], [1, 2], [3], [4]] : tensor<1x4x1x32x32xf32> into tensor<1x4x32x32xf32>
    %68 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%43 : tensor<f32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.truncf %cst_5 : f64 to f32
      %88 = arith.addf %in, %87 : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %extracted_slice_33 = tensor.extract_slice %expanded_30[0, 0, 1, 0, 0] [1, 4, 1, 32, 32] [1, 1, 1, 1, 1] : tensor<1x4x2x32x32xf32> to tensor<1x4x1x32x32xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0], [1, 2], [3], [4]] : tensor<1x4x1x32x32xf32> into tensor<1x4x32x32xf32>
    %69 = linalg.generic {indexing_maps = [#map15, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %collapsed_34 : tensor<f32>, tensor<1x4x32x32xf32>) outs(%33 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x32x32xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %69 : tensor<1x4x32x32xf32>, tensor<1x4x32x32xf32>) outs(%33 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.subf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x32x32xf32>
    %collapsed_35 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %71 = tensor.empty() : tensor<4x32x32xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %73 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x32x32xf32>, tensor<4x32x32xf32>) outs(%72 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %expanded_37 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf32> into tensor<1x4x32x32xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x4x32x32xf32>) outs(%33 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %87 : f32
    } -> tensor<1x4x32x32xf32>
    %75 = tensor.empty() : tensor<1x4x32x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<1x4x32x32xf32>) outs(%76 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x32x1xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x32x1xf32>) outs(%75 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_9 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x32x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x4x32x1xf32>) outs(%75 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.truncf %cst_4 : f64 to f32
      %88 = arith.addf %in, %87 : f32
      linalg.yield %88 : f32
    } -> tensor<1x4x32x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x4x32x1xf32>) outs(%75 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.rsqrt %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x32x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %80 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%33 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x32x32xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %arg4 : tensor<1x4x32x32xf32>, tensor<32xf32>) outs(%33 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %87 = arith.mulf %in, %in_41 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x32x32xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<1x4x32x32xf32>) outs(%33 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.truncf %cst_3 : f64 to f32
      %88 = arith.mulf %in, %87 : f32
      linalg.yield %88 : f32
    } -> tensor<1x4x32x32xf32>
    %84 = tensor.empty() : tensor<1x32x4x32xf32>
    %transposed_38 = linalg.transpose ins(%83 : tensor<1x4x32x32xf32>) outs(%84 : tensor<1x32x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<1x32x4x32xf32> into tensor<1x32x128xf32>
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %86 = linalg.batch_matmul ins(%collapsed_39, %85 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    return %86 : tensor<1x32x128xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32_1: "0x040000000000803F9BE8A13ECDCCCC3DE286013D0AD7233C373E4F3B6F12833A5FCBA539",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE286013D0AD7233C373E4F3B6F12833A5FCBA539"
    }
  }
#-}
