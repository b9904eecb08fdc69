#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<128x128xf32> {diff.param = "q_proj.weight"}, %arg1: tensor<128x128xf32> {diff.param = "k_proj.weight"}, %arg2: tensor<128x128xf32> {diff.param = "v_proj.weight"}, %arg3: tensor<128x128xf32> {diff.param = "out_proj.weight"}, %arg4: tensor<1x32x128xf32>) -> tensor<1x32x128xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<32x32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_5 = arith.constant 2.500000e-01 : f32
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
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %7 = linalg.batch_matmul ins(%arg4, %6 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_7 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %8 = tensor.empty() : tensor<32xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %63 = linalg.index 0 : index
      %64 = arith.index_cast %63 : index to i64
      linalg.yield %64 : i64
    } -> tensor<32xi64>
    %expanded_8 = tensor.expand_shape %9 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %10 = tensor.empty() : tensor<32x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %cst_4 : tensor<32x1xi64>, tensor<8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: i64, %in_32: f32, %out: f32):
      %63 = arith.sitofp %in : i64 to f32
      %64 = arith.mulf %63, %in_32 : f32
      linalg.yield %64 : f32
    } -> tensor<32x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.cos %in : f32
      linalg.yield %63 : f32
    } -> tensor<32x8xf32>
    %expanded_9 = tensor.expand_shape %12 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.sin %in : f32
      linalg.yield %63 : f32
    } -> tensor<32x8xf32>
    %expanded_10 = tensor.expand_shape %13 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 8] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %14 = tensor.empty() : tensor<1x32x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_9 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %expanded_10 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.subf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %expanded_9 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_10 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.addf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %concat = tensor.concat dim(3) %17, %20 : (tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) -> tensor<1x32x8x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %cst_3 : tensor<32x1xi64>, tensor<8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: i64, %in_32: f32, %out: f32):
      %63 = arith.sitofp %in : i64 to f32
      %64 = arith.mulf %63, %in_32 : f32
      linalg.yield %64 : f32
    } -> tensor<32x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.cos %in : f32
      linalg.yield %63 : f32
    } -> tensor<32x8xf32>
    %expanded_12 = tensor.expand_shape %22 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<32x8xf32>) outs(%10 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.sin %in : f32
      linalg.yield %63 : f32
    } -> tensor<32x8xf32>
    %expanded_13 = tensor.expand_shape %23 [[0], [1, 2]] output_shape [32, 1, 8] : tensor<32x8xf32> into tensor<32x1x8xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_7[0, 0, 0, 0] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_7[0, 0, 0, 8] [1, 32, 8, 8] [1, 1, 1, 1] : tensor<1x32x8x16xf32> to tensor<1x32x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %expanded_12 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %expanded_13 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.subf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %expanded_12 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %expanded_13 : tensor<1x32x8x8xf32>, tensor<32x1x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.mulf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%14 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.addf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32x8x8xf32>
    %concat_16 = tensor.concat dim(3) %26, %29 : (tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) -> tensor<1x32x8x16xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %31 = linalg.batch_matmul ins(%arg4, %30 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %expanded_18 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [1, 32, 8, 16] : tensor<1x32x128xf32> into tensor<1x32x8x16xf32>
    %32 = tensor.empty() : tensor<1x8x32x16xf32>
    %transposed_19 = linalg.transpose ins(%concat : tensor<1x32x8x16xf32>) outs(%32 : tensor<1x8x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_18 : tensor<1x32x8x16xf32>) outs(%32 : tensor<1x8x32x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %33 = tensor.empty() : tensor<32x32xi64>
    %34 = linalg.generic {indexing_maps = [#map8, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %expanded_8 : tensor<1x32xi64>, tensor<32x1xi64>) outs(%33 : tensor<32x32xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %63 = arith.subi %in, %in_32 : i64
      linalg.yield %63 : i64
    } -> tensor<32x32xi64>
    %35 = tensor.empty() : tensor<32x32xi1>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<32x32xi64>) outs(%35 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %63 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %63 : i1
    } -> tensor<32x32xi1>
    %37 = tensor.empty() : tensor<32x32xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map9, #map5], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_2, %cst_1 : tensor<32x32xi1>, tensor<32x32xf32>, tensor<f32>) outs(%37 : tensor<32x32xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %63 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %63 : f32
    } -> tensor<32x32xf32>
    %39 = tensor.empty() : tensor<1x8x16x32xf32>
    %transposed_22 = linalg.transpose ins(%concat_16 : tensor<1x32x8x16xf32>) outs(%39 : tensor<1x8x16x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x8x32x16xf32> into tensor<8x32x16xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x8x16x32xf32> into tensor<8x16x32xf32>
    %40 = tensor.empty() : tensor<8x32x32xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %42 = linalg.batch_matmul ins(%collapsed, %collapsed_23 : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%41 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %expanded_24 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [1, 8, 32, 32] : tensor<8x32x32xf32> into tensor<1x8x32x32xf32>
    %43 = tensor.empty() : tensor<1x8x32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x8x32x32xf32>) outs(%43 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.mulf %in, %cst_5 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x32x32xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %38 : tensor<1x8x32x32xf32>, tensor<32x32xf32>) outs(%43 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.addf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x32x32xf32>
    %46 = tensor.empty() : tensor<1x8x32xi64>
    %47 = linalg.fill ins(%c0_i64 : i64) outs(%46 : tensor<1x8x32xi64>) -> tensor<1x8x32xi64>
    %48 = tensor.empty() : tensor<1x8x32xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %50:2 = linalg.generic {indexing_maps = [#map6, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x8x32x32xf32>) outs(%49, %47 : tensor<1x8x32xf32>, tensor<1x8x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %63 = linalg.index 3 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = arith.maximumf %in, %out : f32
      %66 = arith.cmpf ogt, %in, %out : f32
      %67 = arith.select %66, %64, %out_32 : i64
      linalg.yield %65, %67 : f32, i64
    } -> (tensor<1x8x32xf32>, tensor<1x8x32xi64>)
    %expanded_25 = tensor.expand_shape %50#0 [[0], [1], [2, 3]] output_shape [1, 8, 32, 1] : tensor<1x8x32xf32> into tensor<1x8x32x1xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_25 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%43 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.subf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x32x32xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x8x32x32xf32>) outs(%43 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x32x32xf32>
    %53 = tensor.empty() : tensor<1x8x32x1xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x8x32x1xf32>) -> tensor<1x8x32x1xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<1x8x32x32xf32>) outs(%54 : tensor<1x8x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %out : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x32x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<1x8x32x32xf32>, tensor<1x8x32x1xf32>) outs(%43 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %63 = arith.divf %in, %in_32 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x32x32xf32>
    %collapsed_26 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x8x32x32xf32> into tensor<8x32x32xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x8x32x16xf32> into tensor<8x32x16xf32>
    %57 = tensor.empty() : tensor<8x32x16xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %59 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x32x32xf32>, tensor<8x32x16xf32>) outs(%58 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %expanded_28 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 8, 32, 16] : tensor<8x32x16xf32> into tensor<1x8x32x16xf32>
    %60 = tensor.empty() : tensor<1x32x8x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x8x32x16xf32>) outs(%60 : tensor<1x32x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<1x32x8x16xf32> into tensor<1x32x128xf32>
    %transposed_31 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%0 : tensor<128x128xf32>) permutation = [1, 0] 
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<128x128xf32>) outs(%1 : tensor<1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x128xf32>
    %62 = linalg.batch_matmul ins(%collapsed_30, %61 : tensor<1x32x128xf32>, tensor<1x128x128xf32>) outs(%4 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    return %62 : tensor<1x32x128xf32>
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
