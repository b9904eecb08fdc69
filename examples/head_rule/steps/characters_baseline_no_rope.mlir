#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0) -> ()>
#map15 = affine_map<() -> ()>
#map16 = affine_map<(d0, d1) -> (d1)>
#map17 = affine_map<(d0, d1) -> (0, 0)>
#map18 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module {
  func.func @main(%arg0: tensor<96x128xf32> {diff.donate = 1 : i64, diff.param = "embedding.weight"}, %arg1: tensor<128xf32> {diff.donate = 2 : i64, diff.param = "blocks.0.attention_norm.weight"}, %arg2: tensor<128x128xf32> {diff.donate = 3 : i64, diff.param = "blocks.0.attention.q_proj.weight"}, %arg3: tensor<128x128xf32> {diff.donate = 4 : i64, diff.param = "blocks.0.attention.k_proj.weight"}, %arg4: tensor<128x128xf32> {diff.donate = 5 : i64, diff.param = "blocks.0.attention.v_proj.weight"}, %arg5: tensor<128x128xf32> {diff.donate = 6 : i64, diff.param = "blocks.0.attention.out_proj.weight"}, %arg6: tensor<128xf32> {diff.donate = 7 : i64, diff.param = "blocks.0.ffn_norm.weight"}, %arg7: tensor<336x128xf32> {diff.donate = 8 : i64, diff.param = "blocks.0.ffn.gate_proj.weight"}, %arg8: tensor<336x128xf32> {diff.donate = 9 : i64, diff.param = "blocks.0.ffn.up_proj.weight"}, %arg9: tensor<128x336xf32> {diff.donate = 10 : i64, diff.param = "blocks.0.ffn.down_proj.weight"}, %arg10: tensor<128xf32> {diff.donate = 11 : i64, diff.param = "blocks.1.attention_norm.weight"}, %arg11: tensor<128x128xf32> {diff.donate = 12 : i64, diff.param = "blocks.1.attention.q_proj.weight"}, %arg12: tensor<128x128xf32> {diff.donate = 13 : i64, diff.param = "blocks.1.attention.k_proj.weight"}, %arg13: tensor<128x128xf32> {diff.donate = 14 : i64, diff.param = "blocks.1.attention.v_proj.weight"}, %arg14: tensor<128x128xf32> {diff.donate = 15 : i64, diff.param = "blocks.1.attention.out_proj.weight"}, %arg15: tensor<128xf32> {diff.donate = 16 : i64, diff.param = "blocks.1.ffn_norm.weight"}, %arg16: tensor<336x128xf32> {diff.donate = 17 : i64, diff.param = "blocks.1.ffn.gate_proj.weight"}, %arg17: tensor<336x128xf32> {diff.donate = 18 : i64, diff.param = "blocks.1.ffn.up_proj.weight"}, %arg18: tensor<128x336xf32> {diff.donate = 19 : i64, diff.param = "blocks.1.ffn.down_proj.weight"}, %arg19: tensor<128xf32> {diff.donate = 20 : i64, diff.param = "norm.weight"}, %arg20: tensor<96x128xf32> {diff.donate = 21 : i64, diff.param = "head.weight"}, %arg21: tensor<f32> {diff.donate = 22 : i64, diff.param = "accuracy"}, %arg22: tensor<96x128xf32> {diff.donate = 23 : i64, diff.param = "adamw.exp_avg.embedding.weight"}, %arg23: tensor<128xf32> {diff.donate = 24 : i64, diff.param = "adamw.exp_avg.blocks.0.attention_norm.weight"}, %arg24: tensor<128x128xf32> {diff.donate = 25 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.q_proj.weight"}, %arg25: tensor<128x128xf32> {diff.donate = 26 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.k_proj.weight"}, %arg26: tensor<128x128xf32> {diff.donate = 27 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.v_proj.weight"}, %arg27: tensor<128x128xf32> {diff.donate = 28 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.out_proj.weight"}, %arg28: tensor<128xf32> {diff.donate = 29 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn_norm.weight"}, %arg29: tensor<336x128xf32> {diff.donate = 30 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.gate_proj.weight"}, %arg30: tensor<336x128xf32> {diff.donate = 31 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.up_proj.weight"}, %arg31: tensor<128x336xf32> {diff.donate = 32 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.down_proj.weight"}, %arg32: tensor<128xf32> {diff.donate = 33 : i64, diff.param = "adamw.exp_avg.blocks.1.attention_norm.weight"}, %arg33: tensor<128x128xf32> {diff.donate = 34 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.q_proj.weight"}, %arg34: tensor<128x128xf32> {diff.donate = 35 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.k_proj.weight"}, %arg35: tensor<128x128xf32> {diff.donate = 36 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.v_proj.weight"}, %arg36: tensor<128x128xf32> {diff.donate = 37 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.out_proj.weight"}, %arg37: tensor<128xf32> {diff.donate = 38 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn_norm.weight"}, %arg38: tensor<336x128xf32> {diff.donate = 39 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.gate_proj.weight"}, %arg39: tensor<336x128xf32> {diff.donate = 40 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.up_proj.weight"}, %arg40: tensor<128x336xf32> {diff.donate = 41 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.down_proj.weight"}, %arg41: tensor<128xf32> {diff.donate = 42 : i64, diff.param = "adamw.exp_avg.norm.weight"}, %arg42: tensor<96x128xf32> {diff.donate = 43 : i64, diff.param = "adamw.exp_avg.head.weight"}, %arg43: tensor<96x128xf32> {diff.donate = 44 : i64, diff.param = "adamw.exp_avg_sq.embedding.weight"}, %arg44: tensor<128xf32> {diff.donate = 45 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention_norm.weight"}, %arg45: tensor<128x128xf32> {diff.donate = 46 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.q_proj.weight"}, %arg46: tensor<128x128xf32> {diff.donate = 47 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.k_proj.weight"}, %arg47: tensor<128x128xf32> {diff.donate = 48 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.v_proj.weight"}, %arg48: tensor<128x128xf32> {diff.donate = 49 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.out_proj.weight"}, %arg49: tensor<128xf32> {diff.donate = 50 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn_norm.weight"}, %arg50: tensor<336x128xf32> {diff.donate = 51 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.gate_proj.weight"}, %arg51: tensor<336x128xf32> {diff.donate = 52 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.up_proj.weight"}, %arg52: tensor<128x336xf32> {diff.donate = 53 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.down_proj.weight"}, %arg53: tensor<128xf32> {diff.donate = 54 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention_norm.weight"}, %arg54: tensor<128x128xf32> {diff.donate = 55 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.q_proj.weight"}, %arg55: tensor<128x128xf32> {diff.donate = 56 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.k_proj.weight"}, %arg56: tensor<128x128xf32> {diff.donate = 57 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.v_proj.weight"}, %arg57: tensor<128x128xf32> {diff.donate = 58 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.out_proj.weight"}, %arg58: tensor<128xf32> {diff.donate = 59 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn_norm.weight"}, %arg59: tensor<336x128xf32> {diff.donate = 60 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.gate_proj.weight"}, %arg60: tensor<336x128xf32> {diff.donate = 61 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.up_proj.weight"}, %arg61: tensor<128x336xf32> {diff.donate = 62 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.down_proj.weight"}, %arg62: tensor<128xf32> {diff.donate = 63 : i64, diff.param = "adamw.exp_avg_sq.norm.weight"}, %arg63: tensor<96x128xf32> {diff.donate = 64 : i64, diff.param = "adamw.exp_avg_sq.head.weight"}, %arg64: tensor<8x128xi64>, %arg65: tensor<8x128xi64>, %arg66: tensor<f32>, %arg67: tensor<f32>) -> (tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>) {
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<8x128x336xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<128x128xf32>
    %cst_6 = arith.constant 1.000000e-01 : f64
    %cst_7 = arith.constant 1.000000e-08 : f64
    %cst_8 = arith.constant 0.050000000000000044 : f64
    %cst_9 = arith.constant 0.94999999999999996 : f64
    %cst_10 = arith.constant 0.099999999999999978 : f64
    %cst_11 = arith.constant 9.000000e-01 : f64
    %cst_12 = arith.constant -0.051293294387550578 : f64
    %cst_13 = arith.constant -0.10536051565782628 : f64
    %cst_14 = arith.constant 9.9999999999999995E-7 : f64
    %cst_15 = arith.constant 1.280000e+02 : f32
    %cst_16 = arith.constant 9.99999974E-6 : f32
    %cst_17 = arith.constant 2.500000e-01 : f32
    %cst_18 = arith.constant 1.024000e+03 : f32
    %cst_19 = arith.constant -5.000000e-01 : f32
    %cst_20 = arith.constant 2.000000e+00 : f32
    %cst_21 = arith.constant dense<0> : tensor<i64>
    %cst_22 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<8x128x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg64 : tensor<8x128xi64>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %690 = arith.index_cast %in : i64 to index
      %691 = linalg.index 2 : index
      %692 = arith.cmpi slt, %690, %c96 : index
      cf.assert %692, "index must be smaller than dim size"
      %693 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %693, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%690, %691] : tensor<96x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %3 = tensor.empty() : tensor<8x128x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x128x1xf32>) -> tensor<8x128x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %cst_16 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.rsqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %11 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %12 = tensor.empty() : tensor<1024x128xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_24 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_25 = linalg.transpose ins(%arg4 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %16 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_26 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %17 = tensor.empty() : tensor<8x8x128x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%expanded_26 : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %18 = tensor.empty() : tensor<128xi64>
    %19 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%18 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %690 = linalg.index 0 : index
      %691 = arith.index_cast %690 : index to i64
      linalg.yield %691 : i64
    } -> tensor<128xi64>
    %expanded_29 = tensor.expand_shape %19 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %expanded_30 = tensor.expand_shape %19 [[0, 1]] output_shape [128, 1] : tensor<128xi64> into tensor<128x1xi64>
    %20 = tensor.empty() : tensor<128x128xi64>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %expanded_30 : tensor<1x128xi64>, tensor<128x1xi64>) outs(%20 : tensor<128x128xi64>) {
    ^bb0(%in: i64, %in_196: i64, %out: i64):
      %690 = arith.subi %in, %in_196 : i64
      linalg.yield %690 : i64
    } -> tensor<128x128xi64>
    %22 = tensor.empty() : tensor<128x128xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<128x128xi64>) outs(%22 : tensor<128x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %690 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %690 : i1
    } -> tensor<128x128xi1>
    %24 = linalg.generic {indexing_maps = [#map7, #map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_5, %cst_4 : tensor<128x128xi1>, tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: i1, %in_196: f32, %in_197: f32, %out: f32):
      %690 = arith.select %in, %in_196, %in_197 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %25 = tensor.empty() : tensor<8x8x16x128xf32>
    %transposed_31 = linalg.transpose ins(%expanded_24 : tensor<8x128x8x16xf32>) outs(%25 : tensor<8x8x16x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_32 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<8x8x16x128xf32> into tensor<64x16x128xf32>
    %26 = tensor.empty() : tensor<64x128x128xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %28 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%27 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_34 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %29 = tensor.empty() : tensor<8x8x128x128xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_17 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %24 : tensor<8x8x128x128xf32>, tensor<128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %32 = tensor.empty() : tensor<8x8x128xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<8x8x128xi64>) -> tensor<8x8x128xi64>
    %34 = tensor.empty() : tensor<8x8x128xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<8x8x128xf32>) -> tensor<8x8x128xf32>
    %36:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<8x8x128x128xf32>) outs(%35, %33 : tensor<8x8x128xf32>, tensor<8x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_196: i64):
      %690 = linalg.index 3 : index
      %691 = arith.index_cast %690 : index to i64
      %692 = arith.maximumf %in, %out : f32
      %693 = arith.cmpf ogt, %in, %out : f32
      %694 = arith.select %693, %691, %out_196 : i64
      linalg.yield %692, %694 : f32, i64
    } -> (tensor<8x8x128xf32>, tensor<8x8x128xi64>)
    %expanded_35 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [8, 8, 128, 1] : tensor<8x8x128xf32> into tensor<8x8x128x1xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_35 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.exp %in : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %39 = tensor.empty() : tensor<8x8x128x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<8x8x128x1xf32>) -> tensor<8x8x128x1xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x1xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_36 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %43 = tensor.empty() : tensor<64x128x16xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%44 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_38 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %46 = tensor.empty() : tensor<8x128x8x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<8x8x128x16xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %47 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_42 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %cst_16 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.rsqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %53 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg6 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %56 = tensor.empty() : tensor<128x336xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<336x128xf32>) outs(%56 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %55 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %57 = tensor.empty() : tensor<1024x336xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %59 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%58 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_45 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %60 = tensor.empty() : tensor<8x128x336xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.negf %in : f32
      %691 = math.exp %690 : f32
      %692 = arith.addf %691, %cst_1 : f32
      %693 = arith.divf %cst_1, %692 : f32
      linalg.yield %693 : f32
    } -> tensor<8x128x336xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %61 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<336x128xf32>) outs(%56 : tensor<128x336xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%58 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_47 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %expanded_47 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %65 = tensor.empty() : tensor<336x128xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<128x336xf32>) outs(%65 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %66 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_50 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %expanded_50 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %cst_16 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.rsqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %72 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg10 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %transposed_51 = linalg.transpose ins(%arg11 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %75 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_53 = tensor.expand_shape %75 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_54 = linalg.transpose ins(%arg12 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%collapsed_52, %transposed_54 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_55 = tensor.expand_shape %76 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_56 = linalg.transpose ins(%arg13 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_52, %transposed_56 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_57 = tensor.expand_shape %77 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_58 = linalg.transpose ins(%expanded_53 : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%expanded_57 : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%expanded_55 : tensor<8x128x8x16xf32>) outs(%25 : tensor<8x8x16x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_61 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3]] : tensor<8x8x16x128xf32> into tensor<64x16x128xf32>
    %78 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%27 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_63 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_17 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %80 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %24 : tensor<8x8x128x128xf32>, tensor<128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %81:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<8x8x128x128xf32>) outs(%35, %33 : tensor<8x8x128xf32>, tensor<8x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_196: i64):
      %690 = linalg.index 3 : index
      %691 = arith.index_cast %690 : index to i64
      %692 = arith.maximumf %in, %out : f32
      %693 = arith.cmpf ogt, %in, %out : f32
      %694 = arith.select %693, %691, %out_196 : i64
      linalg.yield %692, %694 : f32, i64
    } -> (tensor<8x8x128xf32>, tensor<8x8x128xi64>)
    %expanded_64 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [8, 8, 128, 1] : tensor<8x8x128xf32> into tensor<8x8x128x1xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_64 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %83 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.exp %in : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %84 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x1xf32>
    %85 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %84 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_65 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %86 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%44 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_67 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<8x8x128x16xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_69 = linalg.transpose ins(%arg14 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %87 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_71 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %expanded_71 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %cst_16 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.rsqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %93 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %transposed_72 = linalg.transpose ins(%arg16 : tensor<336x128xf32>) outs(%56 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %96 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%58 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_74 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.negf %in : f32
      %691 = math.exp %690 : f32
      %692 = arith.addf %691, %cst_1 : f32
      %693 = arith.divf %cst_1, %692 : f32
      linalg.yield %693 : f32
    } -> tensor<8x128x336xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %97 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %transposed_75 = linalg.transpose ins(%arg17 : tensor<336x128xf32>) outs(%56 : tensor<128x336xf32>) permutation = [1, 0] 
    %99 = linalg.matmul ins(%collapsed_73, %transposed_75 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%58 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_76 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_76 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %transposed_77 = linalg.transpose ins(%arg18 : tensor<128x336xf32>) outs(%65 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %101 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_79 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %expanded_79 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %cst_16 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.rsqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg19 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %110 = tensor.empty() : tensor<128x96xf32>
    %transposed_80 = linalg.transpose ins(%arg20 : tensor<96x128xf32>) outs(%110 : tensor<128x96xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %111 = tensor.empty() : tensor<1024x96xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %113 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<1024x128xf32>, tensor<128x96xf32>) outs(%112 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %collapsed_82 = tensor.collapse_shape %arg65 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_83 = tensor.expand_shape %collapsed_82 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %114 = tensor.empty() : tensor<1024x1xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<1024x1xf32>) -> tensor<1024x1xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_83 : tensor<1024x1xi64>) outs(%115 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %690 = linalg.index 0 : index
      %691 = arith.index_cast %in : i64 to index
      %692 = arith.cmpi slt, %691, %c96 : index
      cf.assert %692, "index must be smaller than dim size"
      %693 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %693, "index must be larger or equal to 0"
      %extracted = tensor.extract %113[%690, %691] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_84 = tensor.collapse_shape %116 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %117 = tensor.empty() : tensor<1024xi64>
    %118 = linalg.fill ins(%c0_i64 : i64) outs(%117 : tensor<1024xi64>) -> tensor<1024xi64>
    %119 = tensor.empty() : tensor<1024xf32>
    %120 = linalg.fill ins(%cst_0 : f32) outs(%119 : tensor<1024xf32>) -> tensor<1024xf32>
    %121:2 = linalg.generic {indexing_maps = [#map7, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%113 : tensor<1024x96xf32>) outs(%120, %118 : tensor<1024xf32>, tensor<1024xi64>) {
    ^bb0(%in: f32, %out: f32, %out_196: i64):
      %690 = linalg.index 1 : index
      %691 = arith.index_cast %690 : index to i64
      %692 = arith.maximumf %in, %out : f32
      %693 = arith.cmpf ogt, %in, %out : f32
      %694 = arith.select %693, %691, %out_196 : i64
      linalg.yield %692, %694 : f32, i64
    } -> (tensor<1024xf32>, tensor<1024xi64>)
    %122 = tensor.empty() : tensor<1024xi1>
    %123 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_84, %121#0 : tensor<1024xf32>, tensor<1024xf32>) outs(%122 : tensor<1024xi1>) {
    ^bb0(%in: f32, %in_196: f32, %out: i1):
      %690 = arith.cmpf oge, %in, %in_196 : f32
      linalg.yield %690 : i1
    } -> tensor<1024xi1>
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%123 : tensor<1024xi1>) outs(%119 : tensor<1024xf32>) {
    ^bb0(%in: i1, %out: f32):
      %690 = arith.uitofp %in : i1 to f32
      linalg.yield %690 : f32
    } -> tensor<1024xf32>
    %125 = tensor.empty() : tensor<f32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<f32>) -> tensor<f32>
    %127 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%124 : tensor<1024xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %128 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%127 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_18 : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %expanded_85 = tensor.expand_shape %121#0 [[0, 1]] output_shape [1024, 1] : tensor<1024xf32> into tensor<1024x1xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%113, %expanded_85 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<1024x96xf32>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.exp %in : f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %131 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "reduction"]} ins(%130 : tensor<1024x96xf32>) outs(%115 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<1024x1xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<1024x1xf32>) outs(%114 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.log %in : f32
      linalg.yield %690 : f32
    } -> tensor<1024x1xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%129, %132 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %134 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_82 : tensor<1024xi64>) outs(%122 : tensor<1024xi1>) {
    ^bb0(%in: i64, %out: i1):
      %690 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %690 : i1
    } -> tensor<1024xi1>
    %135 = linalg.generic {indexing_maps = [#map4, #map4, #map14, #map4], iterator_types = ["parallel"]} ins(%134, %collapsed_82, %cst_21 : tensor<1024xi1>, tensor<1024xi64>, tensor<i64>) outs(%117 : tensor<1024xi64>) {
    ^bb0(%in: i1, %in_196: i64, %in_197: i64, %out: i64):
      %690 = arith.select %in, %in_196, %in_197 : i64
      linalg.yield %690 : i64
    } -> tensor<1024xi64>
    %expanded_86 = tensor.expand_shape %135 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %136 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_86 : tensor<1024x1xi64>) outs(%115 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %690 = linalg.index 0 : index
      %691 = arith.index_cast %in : i64 to index
      %692 = arith.cmpi slt, %691, %c96 : index
      cf.assert %692, "index must be smaller than dim size"
      %693 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %693, "index must be larger or equal to 0"
      %extracted = tensor.extract %133[%690, %691] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_87 = tensor.collapse_shape %136 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %137 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_87 : tensor<1024xf32>) outs(%119 : tensor<1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.negf %in : f32
      linalg.yield %690 : f32
    } -> tensor<1024xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map4, #map14, #map4], iterator_types = ["parallel"]} ins(%134, %137, %cst_4 : tensor<1024xi1>, tensor<1024xf32>, tensor<f32>) outs(%119 : tensor<1024xf32>) {
    ^bb0(%in: i1, %in_196: f32, %in_197: f32, %out: f32):
      %690 = arith.select %in, %in_196, %in_197 : f32
      linalg.yield %690 : f32
    } -> tensor<1024xf32>
    %139 = tensor.empty() : tensor<i64>
    %140 = linalg.fill ins(%c0_i64 : i64) outs(%139 : tensor<i64>) -> tensor<i64>
    %141 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%134 : tensor<1024xi1>) outs(%140 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %690 = arith.extui %in : i1 to i64
      %691 = arith.addi %690, %out : i64
      linalg.yield %691 : i64
    } -> tensor<i64>
    %142 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%141 : tensor<i64>) outs(%125 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %690 = arith.sitofp %in : i64 to f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %143 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%138 : tensor<1024xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %144 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = []} ins(%143, %142 : tensor<f32>, tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %145 = tensor.empty() : tensor<96xi64>
    %146 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%145 : tensor<96xi64>) {
    ^bb0(%out: i64):
      %690 = linalg.index 0 : index
      %691 = arith.index_cast %690 : index to i64
      linalg.yield %691 : i64
    } -> tensor<96xi64>
    %147 = tensor.empty() : tensor<1024x96xi1>
    %148 = linalg.generic {indexing_maps = [#map6, #map16, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_83, %146 : tensor<1024x1xi64>, tensor<96xi64>) outs(%147 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_196: i64, %out: i1):
      %690 = arith.cmpi eq, %in, %in_196 : i64
      linalg.yield %690 : i1
    } -> tensor<1024x96xi1>
    %149 = tensor.empty() : tensor<1024x1xi1>
    %150 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_83 : tensor<1024x1xi64>) outs(%149 : tensor<1024x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %690 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %690 : i1
    } -> tensor<1024x1xi1>
    %151 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%148, %150 : tensor<1024x96xi1>, tensor<1024x1xi1>) outs(%147 : tensor<1024x96xi1>) {
    ^bb0(%in: i1, %in_196: i1, %out: i1):
      %690 = arith.andi %in, %in_196 : i1
      linalg.yield %690 : i1
    } -> tensor<1024x96xi1>
    %152 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = []} ins(%cst_3, %142 : tensor<f32>, tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %expanded_88 = tensor.expand_shape %152 [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
    %153 = tensor.empty() : tensor<1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_88 : tensor<1x1xf32>) outs(%153 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.negf %in : f32
      linalg.yield %690 : f32
    } -> tensor<1x1xf32>
    %155 = linalg.generic {indexing_maps = [#map7, #map17, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%151, %154, %cst_4 : tensor<1024x96xi1>, tensor<1x1xf32>, tensor<f32>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %in_196: f32, %in_197: f32, %out: f32):
      %690 = arith.select %in, %in_196, %in_197 : f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %156 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<1024x96xf32>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.exp %in : f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %157 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "reduction"]} ins(%155 : tensor<1024x96xf32>) outs(%115 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<1024x1xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%156, %157 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %159 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%155, %158 : tensor<1024x96xf32>, tensor<1024x96xf32>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %160 = tensor.empty() : tensor<96x1024xf32>
    %transposed_89 = linalg.transpose ins(%159 : tensor<1024x96xf32>) outs(%160 : tensor<96x1024xf32>) permutation = [1, 0] 
    %161 = tensor.empty() : tensor<96x128xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %163 = linalg.matmul ins(%transposed_89, %collapsed_81 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%162 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %164 = linalg.matmul ins(%159, %arg20 : tensor<1024x96xf32>, tensor<96x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_90 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %108 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %arg19 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %167 = tensor.empty() : tensor<1x1x128xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["reduction", "reduction", "parallel"]} ins(%165 : tensor<8x128x128xf32>) outs(%168 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_91 = tensor.collapse_shape %169 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %102 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %107 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_19 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %173 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_92 = tensor.collapse_shape %175 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_92 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_20 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %179 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %180 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_93 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %182 = tensor.empty() : tensor<128x1024xf32>
    %transposed_94 = linalg.transpose ins(%collapsed_93 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %183 = linalg.fill ins(%cst : f32) outs(%56 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %184 = linalg.matmul ins(%transposed_94, %collapsed_78 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%183 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %185 = linalg.matmul ins(%collapsed_93, %arg18 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%58 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_95 = tensor.expand_shape %185 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %98 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %expanded_76 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_96 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %188 = tensor.empty() : tensor<336x1024xf32>
    %transposed_97 = linalg.transpose ins(%collapsed_96 : tensor<1024x336xf32>) outs(%188 : tensor<336x1024xf32>) permutation = [1, 0] 
    %189 = linalg.fill ins(%cst : f32) outs(%65 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %190 = linalg.matmul ins(%transposed_97, %collapsed_73 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%189 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %191 = linalg.matmul ins(%collapsed_96, %arg17 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_98 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %97 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %192 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %cst_1 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %97 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %194 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_99 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_100 = linalg.transpose ins(%collapsed_99 : tensor<1024x336xf32>) outs(%188 : tensor<336x1024xf32>) permutation = [1, 0] 
    %197 = linalg.matmul ins(%transposed_100, %collapsed_73 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%189 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %198 = linalg.matmul ins(%collapsed_99, %arg16 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_101 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98, %expanded_101 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %94 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["reduction", "reduction", "parallel"]} ins(%200 : tensor<8x128x128xf32>) outs(%168 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_102 = tensor.collapse_shape %202 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %88 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %93 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %204 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_19 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %207 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_103 = tensor.collapse_shape %209 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %210 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_103 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_20 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %213 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %214 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_104 = tensor.collapse_shape %215 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_105 = linalg.transpose ins(%collapsed_104 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %216 = linalg.fill ins(%cst : f32) outs(%11 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %217 = linalg.matmul ins(%transposed_105, %collapsed_70 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %218 = linalg.matmul ins(%collapsed_104, %arg14 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_106 = tensor.expand_shape %218 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_107 = linalg.transpose ins(%expanded_106 : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_108 = tensor.collapse_shape %transposed_107 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %transposed_109 = linalg.transpose ins(%collapsed_65 : tensor<64x128x128xf32>) outs(%26 : tensor<64x128x128xf32>) permutation = [0, 2, 1] 
    %219 = linalg.batch_matmul ins(%transposed_109, %collapsed_108 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%44 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %220 = tensor.empty() : tensor<64x16x128xf32>
    %transposed_110 = linalg.transpose ins(%collapsed_66 : tensor<64x128x16xf32>) outs(%220 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %221 = linalg.batch_matmul ins(%collapsed_108, %transposed_110 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%27 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_111 = tensor.expand_shape %219 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %expanded_112 = tensor.expand_shape %221 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %222 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_112, %85 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %223 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%222 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x1xf32>
    %224 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %223 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %225 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %224 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %226 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_17 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_113 = tensor.collapse_shape %226 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %transposed_114 = linalg.transpose ins(%collapsed_61 : tensor<64x128x16xf32>) outs(%220 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %227 = linalg.fill ins(%cst : f32) outs(%220 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %228 = linalg.batch_matmul ins(%transposed_114, %collapsed_113 : tensor<64x16x128xf32>, tensor<64x128x128xf32>) outs(%227 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %transposed_115 = linalg.transpose ins(%collapsed_62 : tensor<64x16x128xf32>) outs(%43 : tensor<64x128x16xf32>) permutation = [0, 2, 1] 
    %229 = linalg.batch_matmul ins(%collapsed_113, %transposed_115 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%44 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_116 = tensor.expand_shape %228 [[0, 1], [2], [3]] output_shape [8, 8, 16, 128] : tensor<64x16x128xf32> into tensor<8x8x16x128xf32>
    %expanded_117 = tensor.expand_shape %229 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %transposed_118 = linalg.transpose ins(%expanded_111 : tensor<8x8x128x16xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_119 = linalg.transpose ins(%expanded_116 : tensor<8x8x16x128xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_120 = linalg.transpose ins(%expanded_117 : tensor<8x8x128x16xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_121 = tensor.collapse_shape %transposed_118 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_122 = linalg.transpose ins(%collapsed_121 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %230 = linalg.matmul ins(%transposed_122, %collapsed_52 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %231 = linalg.matmul ins(%collapsed_121, %arg13 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_123 = tensor.expand_shape %231 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %collapsed_124 = tensor.collapse_shape %transposed_119 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_125 = linalg.transpose ins(%collapsed_124 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %232 = linalg.matmul ins(%transposed_125, %collapsed_52 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %233 = linalg.matmul ins(%collapsed_124, %arg12 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_126 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123, %expanded_126 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_127 = tensor.collapse_shape %transposed_120 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_128 = linalg.transpose ins(%collapsed_127 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%transposed_128, %collapsed_52 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %236 = linalg.matmul ins(%collapsed_127, %arg11 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_129 = tensor.expand_shape %236 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %expanded_129 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %73 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %arg10 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["reduction", "reduction", "parallel"]} ins(%238 : tensor<8x128x128xf32>) outs(%168 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_130 = tensor.collapse_shape %240 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %67 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %72 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %242 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_19 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %245 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_131 = tensor.collapse_shape %247 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %248 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_131 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_20 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %251 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %252 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_132 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_133 = linalg.transpose ins(%collapsed_132 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %254 = linalg.matmul ins(%transposed_133, %collapsed_49 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%183 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %255 = linalg.matmul ins(%collapsed_132, %arg9 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%58 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_134 = tensor.expand_shape %255 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %62 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %expanded_47 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_135 = tensor.collapse_shape %256 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_136 = linalg.transpose ins(%collapsed_135 : tensor<1024x336xf32>) outs(%188 : tensor<336x1024xf32>) permutation = [1, 0] 
    %258 = linalg.matmul ins(%transposed_136, %collapsed_44 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%189 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %259 = linalg.matmul ins(%collapsed_135, %arg8 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_137 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %61 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %260 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %cst_1 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %61 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %262 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%60 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_138 = tensor.collapse_shape %264 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_139 = linalg.transpose ins(%collapsed_138 : tensor<1024x336xf32>) outs(%188 : tensor<336x1024xf32>) permutation = [1, 0] 
    %265 = linalg.matmul ins(%transposed_139, %collapsed_44 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%189 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %266 = linalg.matmul ins(%collapsed_138, %arg7 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_140 = tensor.expand_shape %266 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137, %expanded_140 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %54 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %arg6 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["reduction", "reduction", "parallel"]} ins(%268 : tensor<8x128x128xf32>) outs(%168 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_141 = tensor.collapse_shape %270 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %48 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %53 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %272 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_19 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %275 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_142 = tensor.collapse_shape %277 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %278 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_142 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_20 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %281 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %282 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_143 = tensor.collapse_shape %283 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_144 = linalg.transpose ins(%collapsed_143 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %284 = linalg.matmul ins(%transposed_144, %collapsed_41 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %285 = linalg.matmul ins(%collapsed_143, %arg5 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_145 = tensor.expand_shape %285 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_146 = linalg.transpose ins(%expanded_145 : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_147 = tensor.collapse_shape %transposed_146 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %transposed_148 = linalg.transpose ins(%collapsed_36 : tensor<64x128x128xf32>) outs(%26 : tensor<64x128x128xf32>) permutation = [0, 2, 1] 
    %286 = linalg.batch_matmul ins(%transposed_148, %collapsed_147 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%44 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %transposed_149 = linalg.transpose ins(%collapsed_37 : tensor<64x128x16xf32>) outs(%220 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %287 = linalg.batch_matmul ins(%collapsed_147, %transposed_149 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%27 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_150 = tensor.expand_shape %286 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %expanded_151 = tensor.expand_shape %287 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %288 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_151, %42 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %289 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%288 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x1xf32>
    %290 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %289 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %291 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %290 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %292 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<8x8x128x128xf32>) outs(%29 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_17 : f32
      linalg.yield %690 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_152 = tensor.collapse_shape %292 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %transposed_153 = linalg.transpose ins(%collapsed_32 : tensor<64x128x16xf32>) outs(%220 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %293 = linalg.batch_matmul ins(%transposed_153, %collapsed_152 : tensor<64x16x128xf32>, tensor<64x128x128xf32>) outs(%227 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %transposed_154 = linalg.transpose ins(%collapsed_33 : tensor<64x16x128xf32>) outs(%43 : tensor<64x128x16xf32>) permutation = [0, 2, 1] 
    %294 = linalg.batch_matmul ins(%collapsed_152, %transposed_154 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%44 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_155 = tensor.expand_shape %293 [[0, 1], [2], [3]] output_shape [8, 8, 16, 128] : tensor<64x16x128xf32> into tensor<8x8x16x128xf32>
    %expanded_156 = tensor.expand_shape %294 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %transposed_157 = linalg.transpose ins(%expanded_150 : tensor<8x8x128x16xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_158 = linalg.transpose ins(%expanded_155 : tensor<8x8x16x128xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_159 = linalg.transpose ins(%expanded_156 : tensor<8x8x128x16xf32>) outs(%46 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_160 = tensor.collapse_shape %transposed_157 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_161 = linalg.transpose ins(%collapsed_160 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %295 = linalg.matmul ins(%transposed_161, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %296 = linalg.matmul ins(%collapsed_160, %arg4 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_162 = tensor.expand_shape %296 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %collapsed_163 = tensor.collapse_shape %transposed_158 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_164 = linalg.transpose ins(%collapsed_163 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %297 = linalg.matmul ins(%transposed_164, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %298 = linalg.matmul ins(%collapsed_163, %arg3 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_165 = tensor.expand_shape %298 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_162, %expanded_165 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_166 = tensor.collapse_shape %transposed_159 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_167 = linalg.transpose ins(%collapsed_166 : tensor<1024x128xf32>) outs(%182 : tensor<128x1024xf32>) permutation = [1, 0] 
    %300 = linalg.matmul ins(%transposed_167, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%216 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %301 = linalg.matmul ins(%collapsed_166, %arg2 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_168 = tensor.expand_shape %301 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %expanded_168 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %9 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["reduction", "reduction", "parallel"]} ins(%303 : tensor<8x128x128xf32>) outs(%168 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_169 = tensor.collapse_shape %305 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %1 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%306 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %307 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_19 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %310 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_170 = tensor.collapse_shape %312 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %313 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_170 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.divf %in, %cst_15 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.mulf %in, %cst_20 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314, %316 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %317 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_171 = tensor.collapse_shape %arg64 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_172 = tensor.expand_shape %collapsed_171 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %319 = linalg.generic {indexing_maps = [#map6, #map16, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_172, %146 : tensor<1024x1xi64>, tensor<96xi64>) outs(%147 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_196: i64, %out: i1):
      %690 = arith.cmpi eq, %in, %in_196 : i64
      linalg.yield %690 : i1
    } -> tensor<1024x96xi1>
    %320 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%319 : tensor<1024x96xi1>) outs(%111 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %out: f32):
      %690 = arith.uitofp %in : i1 to f32
      linalg.yield %690 : f32
    } -> tensor<1024x96xf32>
    %transposed_173 = linalg.transpose ins(%320 : tensor<1024x96xf32>) outs(%160 : tensor<96x1024xf32>) permutation = [1, 0] 
    %collapsed_174 = tensor.collapse_shape %318 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %321 = linalg.matmul ins(%transposed_173, %collapsed_174 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%162 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %322 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%321 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %323 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%322 : tensor<96x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %324 = tensor.empty() : tensor<128xf32>
    %325 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_169 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %326 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%325 : tensor<128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %327 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%300 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %328 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%327 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %329 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%297 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %330 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%329 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %331 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%295 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %332 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%331 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %333 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%284 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %334 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%333 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %335 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_141 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %336 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%335 : tensor<128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %337 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%265 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %338 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%337 : tensor<336x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %339 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%258 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %340 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%339 : tensor<336x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %341 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%254 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %342 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%341 : tensor<128x336xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %343 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_130 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %344 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%343 : tensor<128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %345 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %346 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%345 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %347 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%232 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %348 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%347 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %349 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%230 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %350 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%349 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %351 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%217 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %352 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%351 : tensor<128x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %353 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_102 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %354 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%353 : tensor<128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %355 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%197 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %356 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%355 : tensor<336x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %357 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %358 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%357 : tensor<336x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %359 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%184 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %360 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%359 : tensor<128x336xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %361 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_91 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %362 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%361 : tensor<128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %363 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %364 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction", "reduction"]} ins(%363 : tensor<96x128xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %expanded_175 = tensor.expand_shape %323 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_176 = tensor.expand_shape %326 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_177 = tensor.expand_shape %328 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_178 = tensor.expand_shape %330 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_179 = tensor.expand_shape %332 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_180 = tensor.expand_shape %334 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_181 = tensor.expand_shape %336 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_182 = tensor.expand_shape %338 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_183 = tensor.expand_shape %340 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_184 = tensor.expand_shape %342 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_185 = tensor.expand_shape %344 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_186 = tensor.expand_shape %346 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_187 = tensor.expand_shape %348 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_188 = tensor.expand_shape %350 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_189 = tensor.expand_shape %352 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_190 = tensor.expand_shape %354 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_191 = tensor.expand_shape %356 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_192 = tensor.expand_shape %358 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_193 = tensor.expand_shape %360 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_194 = tensor.expand_shape %362 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_195 = tensor.expand_shape %364 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %concat = tensor.concat dim(0) %expanded_175, %expanded_176, %expanded_177, %expanded_178, %expanded_179, %expanded_180, %expanded_181, %expanded_182, %expanded_183, %expanded_184, %expanded_185, %expanded_186, %expanded_187, %expanded_188, %expanded_189, %expanded_190, %expanded_191, %expanded_192, %expanded_193, %expanded_194, %expanded_195 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<21xf32>
    %365 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["reduction"]} ins(%concat : tensor<21xf32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.addf %in, %out : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %366 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%365 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %367 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%366 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_14 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<f32>
    %368 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%367 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.cmpf one, %in, %cst : f32
      cf.assert %690, "unimplemented: tensor with zero element"
      %691 = arith.divf %cst_1, %in : f32
      linalg.yield %691 : f32
    } -> tensor<f32>
    %369 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%368 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.cmpf ugt, %in, %cst_1 : f32
      %691 = arith.select %690, %cst_1, %in : f32
      linalg.yield %691 : f32
    } -> tensor<f32>
    %370 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%321, %369 : tensor<96x128xf32>, tensor<f32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %371 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%collapsed_169, %369 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %372 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%300, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %373 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%297, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %374 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%295, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %375 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%284, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %376 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%collapsed_141, %369 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %377 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%265, %369 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %378 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%258, %369 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %379 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%254, %369 : tensor<128x336xf32>, tensor<f32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %380 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%collapsed_130, %369 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %381 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%235, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %382 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%232, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %383 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%230, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %384 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%217, %369 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %385 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%collapsed_102, %369 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %386 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%197, %369 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %387 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%190, %369 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %388 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%184, %369 : tensor<128x336xf32>, tensor<f32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %389 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%collapsed_91, %369 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %390 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%163, %369 : tensor<96x128xf32>, tensor<f32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %391 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%arg67 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_13 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<f32>
    %392 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%391 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.expm1 %in : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %393 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%392 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.negf %in : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %394 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%arg67 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_12 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<f32>
    %395 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%394 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.expm1 %in : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %396 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%395 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.negf %in : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %397 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = []} ins(%arg66, %393 : tensor<f32>, tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %398 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%396 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<f32>
    %399 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %400 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%370 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %401 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%399, %400 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %402 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg43 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %403 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%370 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %404 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%403, %370 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %405 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%402, %404 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %406 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%405 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %407 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%406, %398 : tensor<96x128xf32>, tensor<f32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %408 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%407 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %409 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%arg66 : tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_6 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<f32>
    %410 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = []} ins(%cst_22, %409 : tensor<i64>, tensor<f32>) outs(%125 : tensor<f32>) {
    ^bb0(%in: i64, %in_196: f32, %out: f32):
      %690 = arith.sitofp %in : i64 to f32
      %691 = arith.subf %690, %in_196 : f32
      linalg.yield %691 : f32
    } -> tensor<f32>
    %411 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg0, %410 : tensor<96x128xf32>, tensor<f32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %412 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %401 : tensor<f32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %413 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%412, %408 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %414 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%411, %413 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %415 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg23 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %416 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%371 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %417 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%415, %416 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %418 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg44 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %419 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%371 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %420 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%419, %371 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %421 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%418, %420 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %422 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%421 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %423 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%422, %398 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %424 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%423 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %425 = linalg.generic {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel"]} ins(%397, %417 : tensor<f32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %426 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%425, %424 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %427 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg1, %426 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %428 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %429 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%372 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %430 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%428, %429 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %431 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %432 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%372 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %433 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%432, %372 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %434 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%431, %433 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %435 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%434 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %436 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%435, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %437 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%436 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %438 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg2, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %439 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %430 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %440 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%439, %437 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %441 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%438, %440 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %442 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %443 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%373 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %444 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%442, %443 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %445 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg46 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %446 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%373 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %447 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%446, %373 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %448 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%445, %447 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %449 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%448 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %450 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%449, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %451 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%450 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %452 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg3, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %453 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %444 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %454 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%453, %451 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %455 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%452, %454 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %456 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %457 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%374 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %458 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%456, %457 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %459 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg47 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %460 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%374 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %461 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%460, %374 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %462 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%459, %461 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %463 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%462 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %464 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %465 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%464 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %466 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg4, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %467 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %458 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %468 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%467, %465 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %469 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%466, %468 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %470 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %471 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%375 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %472 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%470, %471 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %473 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg48 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %474 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%375 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %475 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%474, %375 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %476 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%473, %475 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %477 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%476 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %478 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%477, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %479 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%478 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %480 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg5, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %481 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %472 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %482 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%481, %479 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %483 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%480, %482 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %484 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg28 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %485 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%376 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %486 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%484, %485 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %487 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg49 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %488 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%376 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %489 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%488, %376 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %490 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%487, %489 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %491 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%490 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %492 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%491, %398 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %493 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%492 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %494 = linalg.generic {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel"]} ins(%397, %486 : tensor<f32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %495 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%494, %493 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %496 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg6, %495 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %497 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg29 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %498 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%377 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %499 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%497, %498 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %500 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg50 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %501 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%377 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %502 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%501, %377 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %503 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%500, %502 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %504 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%503 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %505 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%504, %398 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %506 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%505 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %507 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7, %410 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %508 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %499 : tensor<f32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %509 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%508, %506 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %510 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%507, %509 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %511 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %512 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%378 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %513 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%511, %512 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %514 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %515 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%378 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %516 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%515, %378 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %517 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%514, %516 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %518 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%517 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %519 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%518, %398 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %520 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%519 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %521 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8, %410 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %522 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %513 : tensor<f32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %523 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%522, %520 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %524 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%521, %523 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %525 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg31 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %526 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%379 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %527 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%525, %526 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %528 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg52 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %529 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%379 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %530 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%529, %379 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %531 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%528, %530 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %532 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%531 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %533 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%532, %398 : tensor<128x336xf32>, tensor<f32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %534 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%533 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %535 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg9, %410 : tensor<128x336xf32>, tensor<f32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %536 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %527 : tensor<f32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %537 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%536, %534 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %538 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%535, %537 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %539 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg32 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %540 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%380 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %541 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%539, %540 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %542 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg53 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %543 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%380 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %544 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%543, %380 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %545 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%542, %544 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %546 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%545 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %547 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%546, %398 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %548 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%547 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %549 = linalg.generic {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel"]} ins(%397, %541 : tensor<f32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %550 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%549, %548 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %551 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg10, %550 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %552 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg33 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %553 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%381 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %554 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%552, %553 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %555 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg54 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %556 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%381 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %557 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%556, %381 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %558 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%555, %557 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %559 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%558 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %560 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%559, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %561 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%560 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %562 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg11, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %563 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %554 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %564 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%563, %561 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %565 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%562, %564 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %566 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %567 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%382 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %568 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%566, %567 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %569 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %570 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%382 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %571 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%570, %382 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %572 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%569, %571 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %573 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%572 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %574 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%573, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %575 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%574 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %576 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg12, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %577 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %568 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %578 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%577, %575 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %579 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%576, %578 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %580 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg35 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %581 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%383 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %582 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%580, %581 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %583 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg56 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %584 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%383 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %585 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%584, %383 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %586 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%583, %585 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %587 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%586 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %588 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%587, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %589 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%588 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %590 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg13, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %591 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %582 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %592 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%591, %589 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %593 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%590, %592 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %594 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg36 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %595 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%384 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %596 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%594, %595 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %597 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg57 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %598 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%384 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %599 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%598, %384 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %600 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%597, %599 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %601 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%600 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %602 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%601, %398 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %603 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%602 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x128xf32>
    %604 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg14, %410 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %605 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %596 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %606 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%605, %603 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %607 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%604, %606 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x128xf32>
    %608 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg37 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %609 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%385 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %610 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%608, %609 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg58 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %612 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%385 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %613 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%612, %385 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %614 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%611, %613 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %615 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%614 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %616 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%615, %398 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %617 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%616 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %618 = linalg.generic {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel"]} ins(%397, %610 : tensor<f32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %619 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%618, %617 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %620 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg15, %619 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %621 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg38 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %622 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%386 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %623 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%621, %622 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %624 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg59 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %625 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%386 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %626 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%625, %386 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %627 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%624, %626 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %628 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%627 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %629 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%628, %398 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %630 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%629 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %631 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg16, %410 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %632 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %623 : tensor<f32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %633 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%632, %630 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %634 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%631, %633 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %635 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %636 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %637 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%635, %636 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %638 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg60 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %639 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %640 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%639, %387 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %641 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%638, %640 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %642 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%641 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %643 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%642, %398 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %644 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%643 : tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<336x128xf32>
    %645 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg17, %410 : tensor<336x128xf32>, tensor<f32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %646 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %637 : tensor<f32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %647 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%646, %644 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %648 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%645, %647 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%65 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<336x128xf32>
    %649 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %650 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%388 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %651 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%649, %650 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %652 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg61 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %653 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%388 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %654 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%653, %388 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %655 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%652, %654 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %656 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%655 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %657 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%656, %398 : tensor<128x336xf32>, tensor<f32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %658 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%657 : tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128x336xf32>
    %659 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg18, %410 : tensor<128x336xf32>, tensor<f32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %660 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %651 : tensor<f32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %661 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%660, %658 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %662 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%659, %661 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%56 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128x336xf32>
    %663 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg41 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %664 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%389 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %665 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%663, %664 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %666 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg62 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %667 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%389 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %668 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%667, %389 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %669 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%666, %668 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %670 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%669 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %671 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel"]} ins(%670, %398 : tensor<128xf32>, tensor<f32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %672 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%671 : tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %673 = linalg.generic {indexing_maps = [#map14, #map4, #map4], iterator_types = ["parallel"]} ins(%397, %665 : tensor<f32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %674 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%673, %672 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %675 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg19, %674 : tensor<128xf32>, tensor<128xf32>) outs(%324 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<128xf32>
    %676 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_11 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %677 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%390 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_10 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %678 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%676, %677 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %679 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_9 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %680 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%390 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_8 : f64 to f32
      %691 = arith.mulf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %681 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%680, %390 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %682 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%679, %681 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.addf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %683 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%682 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = math.sqrt %in : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %684 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%683, %398 : tensor<96x128xf32>, tensor<f32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %685 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%684 : tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %690 = arith.truncf %cst_7 : f64 to f32
      %691 = arith.addf %in, %690 : f32
      linalg.yield %691 : f32
    } -> tensor<96x128xf32>
    %686 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg20, %410 : tensor<96x128xf32>, tensor<f32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %687 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%397, %678 : tensor<f32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.mulf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %688 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%687, %685 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.divf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    %689 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%686, %688 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%161 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_196: f32, %out: f32):
      %690 = arith.subf %in, %in_196 : f32
      linalg.yield %690 : f32
    } -> tensor<96x128xf32>
    return %144, %414, %427, %441, %455, %469, %483, %496, %510, %524, %538, %551, %565, %579, %593, %607, %620, %634, %648, %662, %675, %689, %128, %401, %417, %430, %444, %458, %472, %486, %499, %513, %527, %541, %554, %568, %582, %596, %610, %623, %637, %651, %665, %678, %405, %421, %434, %448, %462, %476, %490, %503, %517, %531, %545, %558, %572, %586, %600, %614, %627, %641, %655, %669, %682 : tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>
  }
}
