// RUN: diff-opt %s --diff-raise --diff-fuse --split-input-file | FileCheck %s

// Cores that PyTorch exports in bf16 round after each op: the scores, the
// probabilities, their difference. The attention computes in f32 throughout and
// rounds its result alone.

// CHECK-LABEL: @main
// CHECK-NOT: math.exp
// CHECK: diff.attention {causal, {{.*}}scale = 5.000000e-01 : f32} stream1({{.*}} : tensor<2x8x4xbf16>, tensor<2x8x4xbf16>) stream2({{.*}}) value({{.*}} : tensor<2x8x8xbf16>) lambda(%arg3 : tensor<bf16>) {{.*}} -> tensor<2x8x8xbf16>
// CHECK-NOT: truncf
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<1x4x8x4xbf16>, %arg1: tensor<1x4x8x4xbf16>, %arg2: tensor<1x2x8x8xbf16>, %arg3: tensor<bf16>) -> tensor<1x2x8x8xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_2 = arith.constant dense<0xFF80> : tensor<8x8xbf16>
    %cst_3 = arith.constant 5.000000e-01 : bf16
    %0 = tensor.empty() : tensor<1x4x4x8xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x8x4xbf16>) outs(%0 : tensor<1x4x4x8xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x8x4xbf16> into tensor<4x8x4xbf16>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x4x8xbf16> into tensor<4x4x8xbf16>
    %1 = tensor.empty() : tensor<4x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x8x4xbf16>, tensor<4x4x8xbf16>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %4 = tensor.empty() : tensor<4x8x8xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %39 = arith.truncf %in : f32 to bf16
      linalg.yield %39 : bf16
    } -> tensor<4x8x8xbf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xbf16> into tensor<1x4x8x8xbf16>
    %6 = tensor.empty() : tensor<1x4x8x8xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x8x8xbf16>) outs(%6 : tensor<1x4x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %39 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %39 : bf16
    } -> tensor<1x4x8x8xbf16>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i64
      linalg.yield %40 : i64
    } -> tensor<8xi64>
    %expanded_5 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_6 = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%10 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %39 = arith.subi %in, %in_15 : i64
      linalg.yield %39 : i64
    } -> tensor<8x8xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %39 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %39 : i1
    } -> tensor<8x8xi1>
    %14 = tensor.empty() : tensor<8x8xbf16>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2, %cst_1 : tensor<8x8xi1>, tensor<8x8xbf16>, tensor<bf16>) outs(%14 : tensor<8x8xbf16>) {
    ^bb0(%in: i1, %in_15: bf16, %in_16: bf16, %out: bf16):
      %39 = arith.select %in, %in_15, %in_16 : bf16
      linalg.yield %39 : bf16
    } -> tensor<8x8xbf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %15 : tensor<1x4x8x8xbf16>, tensor<8x8xbf16>) outs(%6 : tensor<1x4x8x8xbf16>) {
    ^bb0(%in: bf16, %in_15: bf16, %out: bf16):
      %39 = arith.addf %in, %in_15 : bf16
      linalg.yield %39 : bf16
    } -> tensor<1x4x8x8xbf16>
    %17 = tensor.empty() : tensor<1x4x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x4x8x8xbf16>) outs(%17 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %39 = arith.extf %in : bf16 to f32
      linalg.yield %39 : f32
    } -> tensor<1x4x8x8xf32>
    %19 = tensor.empty() : tensor<1x4x8xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %21 = tensor.empty() : tensor<1x4x8xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %23:2 = linalg.generic {indexing_maps = [#map1, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x4x8x8xf32>) outs(%22, %20 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_15 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_7 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_7 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%17 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %39 = arith.subf %in, %in_15 : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x4x8x8xf32>) outs(%17 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x8x8xf32>
    %26 = tensor.empty() : tensor<1x4x8x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x4x8x8xf32>) outs(%27 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%17 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %39 = arith.divf %in, %in_15 : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x4x8x8xf32>) outs(%6 : tensor<1x4x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %39 = arith.truncf %in : f32 to bf16
      linalg.yield %39 : bf16
    } -> tensor<1x4x8x8xbf16>
    %expanded_8 = tensor.expand_shape %30 [[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 8, 8] : tensor<1x4x8x8xbf16> into tensor<1x2x2x8x8xbf16>
    %extracted_slice = tensor.extract_slice %expanded_8[0, 0, 0, 0, 0] [1, 2, 1, 8, 8] [1, 1, 1, 1, 1] : tensor<1x2x2x8x8xbf16> to tensor<1x2x1x8x8xbf16>
    %collapsed_9 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<1x2x1x8x8xbf16> into tensor<1x2x8x8xbf16>
    %extracted_slice_10 = tensor.extract_slice %expanded_8[0, 0, 1, 0, 0] [1, 2, 1, 8, 8] [1, 1, 1, 1, 1] : tensor<1x2x2x8x8xbf16> to tensor<1x2x1x8x8xbf16>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0], [1, 2], [3], [4]] : tensor<1x2x1x8x8xbf16> into tensor<1x2x8x8xbf16>
    %31 = tensor.empty() : tensor<1x2x8x8xbf16>
    %32 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %collapsed_11 : tensor<bf16>, tensor<1x2x8x8xbf16>) outs(%31 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_15: bf16, %out: bf16):
      %39 = arith.mulf %in, %in_15 : bf16
      linalg.yield %39 : bf16
    } -> tensor<1x2x8x8xbf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9, %32 : tensor<1x2x8x8xbf16>, tensor<1x2x8x8xbf16>) outs(%31 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_15: bf16, %out: bf16):
      %39 = arith.subf %in, %in_15 : bf16
      linalg.yield %39 : bf16
    } -> tensor<1x2x8x8xbf16>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %collapsed_13 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %34 = tensor.empty() : tensor<2x8x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %37 = tensor.empty() : tensor<2x8x8xbf16>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %39 = arith.truncf %in : f32 to bf16
      linalg.yield %39 : bf16
    } -> tensor<2x8x8xbf16>
    %expanded_14 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xbf16> into tensor<1x2x8x8xbf16>
    return %expanded_14 : tensor<1x2x8x8xbf16>
  }
}

// -----

// Two attentions that are subtracted after the product with the value, in
// groups of two pairs a KV head.

// CHECK-LABEL: @main
// CHECK-NOT: math.exp
// CHECK: diff.attention {causal, {{.*}}} stream1({{.*}}, %arg1 : {{.*}}) stream2({{.*}}, %arg1 : {{.*}}) value(%arg2 : tensor<1x2x8x4xbf16>) lambda({{.*}} : tensor<1x2x2x8xbf16>) {{.*}} -> tensor<1x2x2x8x4xbf16>
// CHECK-NOT: truncf
// CHECK: return
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x8x4xbf16>, %arg1: tensor<1x2x8x4xbf16>, %arg2: tensor<1x2x8x4xbf16>, %arg3: tensor<1x4x8x1xbf16>) -> tensor<1x4x8x4xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_2 = arith.constant dense<0xFF80> : tensor<8x8xbf16>
    %cst_3 = arith.constant 5.000000e-01 : bf16
    %0 = tensor.empty() : tensor<1x2x4x8x4xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x2x8x4xbf16>) outs(%0 : tensor<1x2x4x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x4x8x4xbf16>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<1x2x4x8x4xbf16> into tensor<1x8x8x4xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x2x8x4xbf16>) outs(%0 : tensor<1x2x4x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x4x8x4xbf16>
    %3 = tensor.empty() : tensor<1x8x4x8xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x8x8x4xbf16>) outs(%3 : tensor<1x8x4x8xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_4 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x8x4xbf16> into tensor<8x8x4xbf16>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x8xbf16> into tensor<8x4x8xbf16>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x4xbf16>, tensor<8x4x8xbf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8x8xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %42 = arith.truncf %in : f32 to bf16
      linalg.yield %42 : bf16
    } -> tensor<8x8x8xbf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 8, 8, 8] : tensor<8x8x8xbf16> into tensor<1x8x8x8xbf16>
    %9 = tensor.empty() : tensor<1x8x8x8xbf16>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x8x8xbf16>) outs(%9 : tensor<1x8x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %42 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %42 : bf16
    } -> tensor<1x8x8x8xbf16>
    %11 = tensor.empty() : tensor<8xi64>
    %12 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%11 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      linalg.yield %43 : i64
    } -> tensor<8xi64>
    %expanded_6 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_7 = tensor.expand_shape %12 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %13 = tensor.empty() : tensor<8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %expanded_7 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%13 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_13: i64, %out: i64):
      %42 = arith.subi %in, %in_13 : i64
      linalg.yield %42 : i64
    } -> tensor<8x8xi64>
    %15 = tensor.empty() : tensor<8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x8xi64>) outs(%15 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %42 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %42 : i1
    } -> tensor<8x8xi1>
    %17 = tensor.empty() : tensor<8x8xbf16>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_2, %cst_1 : tensor<8x8xi1>, tensor<8x8xbf16>, tensor<bf16>) outs(%17 : tensor<8x8xbf16>) {
    ^bb0(%in: i1, %in_13: bf16, %in_14: bf16, %out: bf16):
      %42 = arith.select %in, %in_13, %in_14 : bf16
      linalg.yield %42 : bf16
    } -> tensor<8x8xbf16>
    %19 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %18 : tensor<1x8x8x8xbf16>, tensor<8x8xbf16>) outs(%9 : tensor<1x8x8x8xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %42 = arith.addf %in, %in_13 : bf16
      linalg.yield %42 : bf16
    } -> tensor<1x8x8x8xbf16>
    %20 = tensor.empty() : tensor<1x8x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x8x8x8xbf16>) outs(%20 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %42 = arith.extf %in : bf16 to f32
      linalg.yield %42 : f32
    } -> tensor<1x8x8x8xf32>
    %22 = tensor.empty() : tensor<1x8x8xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<1x8x8xi64>) -> tensor<1x8x8xi64>
    %24 = tensor.empty() : tensor<1x8x8xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %26:2 = linalg.generic {indexing_maps = [#map3, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x8x8x8xf32>) outs(%25, %23 : tensor<1x8x8xf32>, tensor<1x8x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_13 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<1x8x8xf32>, tensor<1x8x8xi64>)
    %expanded_8 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [1, 8, 8, 1] : tensor<1x8x8xf32> into tensor<1x8x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_8 : tensor<1x8x8x8xf32>, tensor<1x8x8x1xf32>) outs(%20 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.subf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<1x8x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x8x8xf32>) outs(%20 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x8x8x8xf32>
    %29 = tensor.empty() : tensor<1x8x8x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x8x8x1xf32>) -> tensor<1x8x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x8x8x8xf32>) outs(%30 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<1x8x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<1x8x8x8xf32>, tensor<1x8x8x1xf32>) outs(%20 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.divf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<1x8x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x8x8x8xf32>) outs(%9 : tensor<1x8x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %42 = arith.truncf %in : f32 to bf16
      linalg.yield %42 : bf16
    } -> tensor<1x8x8x8xbf16>
    %collapsed_9 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x8x8x8xbf16> into tensor<8x8x8xbf16>
    %collapsed_10 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<1x2x4x8x4xbf16> into tensor<8x8x4xbf16>
    %34 = tensor.empty() : tensor<8x8x4xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32>
    %36 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x8xbf16>, tensor<8x8x4xbf16>) outs(%35 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32>
    %37 = tensor.empty() : tensor<8x8x4xbf16>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<8x8x4xf32>) outs(%37 : tensor<8x8x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %42 = arith.truncf %in : f32 to bf16
      linalg.yield %42 : bf16
    } -> tensor<8x8x4xbf16>
    %expanded_11 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 8, 8, 4] : tensor<8x8x4xbf16> into tensor<1x8x8x4xbf16>
    %extracted_slice = tensor.extract_slice %expanded_11[0, 0, 0, 0] [1, 4, 8, 4] [1, 2, 1, 1] : tensor<1x8x8x4xbf16> to tensor<1x4x8x4xbf16>
    %extracted_slice_12 = tensor.extract_slice %expanded_11[0, 1, 0, 0] [1, 4, 8, 4] [1, 2, 1, 1] : tensor<1x8x8x4xbf16> to tensor<1x4x8x4xbf16>
    %39 = tensor.empty() : tensor<1x4x8x4xbf16>
    %40 = linalg.generic {indexing_maps = [#map11, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %extracted_slice_12 : tensor<1x4x8x1xbf16>, tensor<1x4x8x4xbf16>) outs(%39 : tensor<1x4x8x4xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %42 = arith.mulf %in, %in_13 : bf16
      linalg.yield %42 : bf16
    } -> tensor<1x4x8x4xbf16>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %40 : tensor<1x4x8x4xbf16>, tensor<1x4x8x4xbf16>) outs(%39 : tensor<1x4x8x4xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %42 = arith.subf %in, %in_13 : bf16
      linalg.yield %42 : bf16
    } -> tensor<1x4x8x4xbf16>
    return %41 : tensor<1x4x8x4xbf16>
  }
}
