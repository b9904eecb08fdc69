#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0) -> ()>
#map17 = affine_map<() -> ()>
#map18 = affine_map<(d0, d1) -> (0, 0)>
#map19 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
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
    %cst_15 = arith.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_19 = arith.constant 1.280000e+02 : f32
    %cst_20 = arith.constant 9.99999974E-6 : f32
    %cst_21 = arith.constant 2.500000e-01 : f32
    %cst_22 = arith.constant 1.024000e+03 : f32
    %cst_23 = arith.constant -5.000000e-01 : f32
    %cst_24 = arith.constant 2.000000e+00 : f32
    %cst_25 = arith.constant dense<0> : tensor<i64>
    %cst_26 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<8x128x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg64 : tensor<8x128xi64>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %756 = arith.index_cast %in : i64 to index
      %757 = linalg.index 2 : index
      %758 = arith.cmpi slt, %756, %c96 : index
      cf.assert %758, "index must be smaller than dim size"
      %759 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %759, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%756, %757] : tensor<96x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %3 = tensor.empty() : tensor<8x128x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x128x1xf32>) -> tensor<8x128x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %cst_20 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.rsqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %11 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %12 = tensor.empty() : tensor<1024x128xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_27 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_28 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %16 = tensor.empty() : tensor<128xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %756 = linalg.index 0 : index
      %757 = arith.index_cast %756 : index to i64
      linalg.yield %757 : i64
    } -> tensor<128xi64>
    %expanded_29 = tensor.expand_shape %17 [[0, 1]] output_shape [128, 1] : tensor<128xi64> into tensor<128x1xi64>
    %18 = tensor.empty() : tensor<128x8xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %cst_18 : tensor<128x1xi64>, tensor<8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: i64, %in_231: f32, %out: f32):
      %756 = arith.sitofp %in : i64 to f32
      %757 = arith.mulf %756, %in_231 : f32
      linalg.yield %757 : f32
    } -> tensor<128x8xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.cos %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_30 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sin %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_31 = tensor.expand_shape %21 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %22 = tensor.empty() : tensor<8x128x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_30 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_31 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_30 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_31 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat = tensor.concat dim(3) %25, %28 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %cst_17 : tensor<128x1xi64>, tensor<8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: i64, %in_231: f32, %out: f32):
      %756 = arith.sitofp %in : i64 to f32
      %757 = arith.mulf %756, %in_231 : f32
      linalg.yield %757 : f32
    } -> tensor<128x8xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.cos %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_33 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sin %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_34 = tensor.expand_shape %31 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_28[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_28[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_33 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %expanded_34 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %expanded_33 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_34 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat_37 = tensor.concat dim(3) %34, %37 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %transposed_38 = linalg.transpose ins(%arg4 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%collapsed, %transposed_38 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_39 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %39 = tensor.empty() : tensor<8x8x128x16xf32>
    %transposed_40 = linalg.transpose ins(%concat : tensor<8x128x8x16xf32>) outs(%39 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%expanded_39 : tensor<8x128x8x16xf32>) outs(%39 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_42 = tensor.expand_shape %17 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %40 = tensor.empty() : tensor<128x128xi64>
    %41 = linalg.generic {indexing_maps = [#map10, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_42, %expanded_29 : tensor<1x128xi64>, tensor<128x1xi64>) outs(%40 : tensor<128x128xi64>) {
    ^bb0(%in: i64, %in_231: i64, %out: i64):
      %756 = arith.subi %in, %in_231 : i64
      linalg.yield %756 : i64
    } -> tensor<128x128xi64>
    %42 = tensor.empty() : tensor<128x128xi1>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<128x128xi64>) outs(%42 : tensor<128x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %756 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %756 : i1
    } -> tensor<128x128xi1>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%43, %cst_5, %cst_4 : tensor<128x128xi1>, tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: i1, %in_231: f32, %in_232: f32, %out: f32):
      %756 = arith.select %in, %in_231, %in_232 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %45 = tensor.empty() : tensor<8x8x16x128xf32>
    %transposed_43 = linalg.transpose ins(%concat_37 : tensor<8x128x8x16xf32>) outs(%45 : tensor<8x8x16x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_44 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<8x8x16x128xf32> into tensor<64x16x128xf32>
    %46 = tensor.empty() : tensor<64x128x128xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %48 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%47 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_46 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %49 = tensor.empty() : tensor<8x8x128x128xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_21 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %44 : tensor<8x8x128x128xf32>, tensor<128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %52 = tensor.empty() : tensor<8x8x128xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<8x8x128xi64>) -> tensor<8x8x128xi64>
    %54 = tensor.empty() : tensor<8x8x128xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<8x8x128xf32>) -> tensor<8x8x128xf32>
    %56:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<8x8x128x128xf32>) outs(%55, %53 : tensor<8x8x128xf32>, tensor<8x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_231: i64):
      %756 = linalg.index 3 : index
      %757 = arith.index_cast %756 : index to i64
      %758 = arith.maximumf %in, %out : f32
      %759 = arith.cmpf ogt, %in, %out : f32
      %760 = arith.select %759, %757, %out_231 : i64
      linalg.yield %758, %760 : f32, i64
    } -> (tensor<8x8x128xf32>, tensor<8x8x128xi64>)
    %expanded_47 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [8, 8, 128, 1] : tensor<8x8x128xf32> into tensor<8x8x128x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_47 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.exp %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %59 = tensor.empty() : tensor<8x8x128x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<8x8x128x1xf32>) -> tensor<8x8x128x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<8x8x128x128xf32>) outs(%60 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x1xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_48 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %63 = tensor.empty() : tensor<64x128x16xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %65 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%64 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_50 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %66 = tensor.empty() : tensor<8x128x8x16xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<8x8x128x16xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg5 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %67 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_54 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_54 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %cst_20 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.rsqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %73 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg6 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %76 = tensor.empty() : tensor<128x336xf32>
    %transposed_55 = linalg.transpose ins(%arg7 : tensor<336x128xf32>) outs(%76 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %77 = tensor.empty() : tensor<1024x336xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %79 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%78 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_57 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %80 = tensor.empty() : tensor<8x128x336xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      %757 = math.exp %756 : f32
      %758 = arith.addf %757, %cst_1 : f32
      %759 = arith.divf %cst_1, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<8x128x336xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %81 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %transposed_58 = linalg.transpose ins(%arg8 : tensor<336x128xf32>) outs(%76 : tensor<128x336xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed_56, %transposed_58 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%78 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_59 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_59 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %85 = tensor.empty() : tensor<336x128xf32>
    %transposed_60 = linalg.transpose ins(%arg9 : tensor<128x336xf32>) outs(%85 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %86 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_62 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %expanded_62 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %cst_20 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.rsqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg10 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %transposed_63 = linalg.transpose ins(%arg11 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %95 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_65 = tensor.expand_shape %95 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_66 = linalg.transpose ins(%arg12 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_64, %transposed_66 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_67 = tensor.expand_shape %96 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %cst_16 : tensor<128x1xi64>, tensor<8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: i64, %in_231: f32, %out: f32):
      %756 = arith.sitofp %in : i64 to f32
      %757 = arith.mulf %756, %in_231 : f32
      linalg.yield %757 : f32
    } -> tensor<128x8xf32>
    %98 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.cos %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_68 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sin %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_69 = tensor.expand_shape %99 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %extracted_slice_70 = tensor.extract_slice %expanded_65[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_71 = tensor.extract_slice %expanded_65[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %expanded_68 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_69 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_68 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %expanded_69 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat_72 = tensor.concat dim(3) %102, %105 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %cst_15 : tensor<128x1xi64>, tensor<8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: i64, %in_231: f32, %out: f32):
      %756 = arith.sitofp %in : i64 to f32
      %757 = arith.mulf %756, %in_231 : f32
      linalg.yield %757 : f32
    } -> tensor<128x8xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.cos %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_73 = tensor.expand_shape %107 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %108 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<128x8xf32>) outs(%18 : tensor<128x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sin %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x8xf32>
    %expanded_74 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [128, 1, 8] : tensor<128x8xf32> into tensor<128x1x8xf32>
    %extracted_slice_75 = tensor.extract_slice %expanded_67[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_76 = tensor.extract_slice %expanded_67[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %expanded_73 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76, %expanded_74 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76, %expanded_73 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %expanded_74 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %113 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat_77 = tensor.concat dim(3) %111, %114 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %transposed_78 = linalg.transpose ins(%arg13 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_64, %transposed_78 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_79 = tensor.expand_shape %115 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_80 = linalg.transpose ins(%concat_72 : tensor<8x128x8x16xf32>) outs(%39 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%expanded_79 : tensor<8x128x8x16xf32>) outs(%39 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%concat_77 : tensor<8x128x8x16xf32>) outs(%45 : tensor<8x8x16x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_83 = tensor.collapse_shape %transposed_80 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %collapsed_84 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<8x8x16x128xf32> into tensor<64x16x128xf32>
    %116 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%47 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_85 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_21 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %44 : tensor<8x8x128x128xf32>, tensor<128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %119:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<8x8x128x128xf32>) outs(%55, %53 : tensor<8x8x128xf32>, tensor<8x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_231: i64):
      %756 = linalg.index 3 : index
      %757 = arith.index_cast %756 : index to i64
      %758 = arith.maximumf %in, %out : f32
      %759 = arith.cmpf ogt, %in, %out : f32
      %760 = arith.select %759, %757, %out_231 : i64
      linalg.yield %758, %760 : f32, i64
    } -> (tensor<8x8x128xf32>, tensor<8x8x128xi64>)
    %expanded_86 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [8, 8, 128, 1] : tensor<8x8x128xf32> into tensor<8x8x128x1xf32>
    %120 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_86 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %121 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.exp %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %122 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<8x8x128x128xf32>) outs(%60 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x1xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_87 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %collapsed_88 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %124 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%64 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_89 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<8x8x128x16xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_91 = linalg.transpose ins(%arg14 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_92 = tensor.collapse_shape %transposed_90 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %125 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_93 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %expanded_93 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %cst_20 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.rsqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %transposed_94 = linalg.transpose ins(%arg16 : tensor<336x128xf32>) outs(%76 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_95 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %134 = linalg.matmul ins(%collapsed_95, %transposed_94 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%78 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_96 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      %757 = math.exp %756 : f32
      %758 = arith.addf %757, %cst_1 : f32
      %759 = arith.divf %cst_1, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<8x128x336xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %135 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %transposed_97 = linalg.transpose ins(%arg17 : tensor<336x128xf32>) outs(%76 : tensor<128x336xf32>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_95, %transposed_97 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%78 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_98 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_98 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %transposed_99 = linalg.transpose ins(%arg18 : tensor<128x336xf32>) outs(%85 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %139 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_101 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_101 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %cst_20 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.rsqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %145 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg19 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %148 = tensor.empty() : tensor<128x96xf32>
    %transposed_102 = linalg.transpose ins(%arg20 : tensor<96x128xf32>) outs(%148 : tensor<128x96xf32>) permutation = [1, 0] 
    %collapsed_103 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %149 = tensor.empty() : tensor<1024x96xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %151 = linalg.matmul ins(%collapsed_103, %transposed_102 : tensor<1024x128xf32>, tensor<128x96xf32>) outs(%150 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %collapsed_104 = tensor.collapse_shape %arg65 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_105 = tensor.expand_shape %collapsed_104 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %152 = tensor.empty() : tensor<1024x1xf32>
    %153 = linalg.fill ins(%cst : f32) outs(%152 : tensor<1024x1xf32>) -> tensor<1024x1xf32>
    %154 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_105 : tensor<1024x1xi64>) outs(%153 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %756 = linalg.index 0 : index
      %757 = arith.index_cast %in : i64 to index
      %758 = arith.cmpi slt, %757, %c96 : index
      cf.assert %758, "index must be smaller than dim size"
      %759 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %759, "index must be larger or equal to 0"
      %extracted = tensor.extract %151[%756, %757] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_106 = tensor.collapse_shape %154 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %155 = tensor.empty() : tensor<1024xi64>
    %156 = linalg.fill ins(%c0_i64 : i64) outs(%155 : tensor<1024xi64>) -> tensor<1024xi64>
    %157 = tensor.empty() : tensor<1024xf32>
    %158 = linalg.fill ins(%cst_0 : f32) outs(%157 : tensor<1024xf32>) -> tensor<1024xf32>
    %159:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "reduction"]} ins(%151 : tensor<1024x96xf32>) outs(%158, %156 : tensor<1024xf32>, tensor<1024xi64>) {
    ^bb0(%in: f32, %out: f32, %out_231: i64):
      %756 = linalg.index 1 : index
      %757 = arith.index_cast %756 : index to i64
      %758 = arith.maximumf %in, %out : f32
      %759 = arith.cmpf ogt, %in, %out : f32
      %760 = arith.select %759, %757, %out_231 : i64
      linalg.yield %758, %760 : f32, i64
    } -> (tensor<1024xf32>, tensor<1024xi64>)
    %160 = tensor.empty() : tensor<1024xi1>
    %161 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_106, %159#0 : tensor<1024xf32>, tensor<1024xf32>) outs(%160 : tensor<1024xi1>) {
    ^bb0(%in: f32, %in_231: f32, %out: i1):
      %756 = arith.cmpf oge, %in, %in_231 : f32
      linalg.yield %756 : i1
    } -> tensor<1024xi1>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%161 : tensor<1024xi1>) outs(%157 : tensor<1024xf32>) {
    ^bb0(%in: i1, %out: f32):
      %756 = arith.uitofp %in : i1 to f32
      linalg.yield %756 : f32
    } -> tensor<1024xf32>
    %163 = tensor.empty() : tensor<f32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<f32>) -> tensor<f32>
    %165 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%162 : tensor<1024xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %166 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%165 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_22 : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %expanded_107 = tensor.expand_shape %159#0 [[0, 1]] output_shape [1024, 1] : tensor<1024xf32> into tensor<1024x1xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%151, %expanded_107 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %168 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<1024x96xf32>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.exp %in : f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %169 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%168 : tensor<1024x96xf32>) outs(%153 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<1024x1xf32>
    %170 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%169 : tensor<1024x1xf32>) outs(%152 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.log %in : f32
      linalg.yield %756 : f32
    } -> tensor<1024x1xf32>
    %171 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%167, %170 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_104 : tensor<1024xi64>) outs(%160 : tensor<1024xi1>) {
    ^bb0(%in: i64, %out: i1):
      %756 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %756 : i1
    } -> tensor<1024xi1>
    %173 = linalg.generic {indexing_maps = [#map4, #map4, #map16, #map4], iterator_types = ["parallel"]} ins(%172, %collapsed_104, %cst_25 : tensor<1024xi1>, tensor<1024xi64>, tensor<i64>) outs(%155 : tensor<1024xi64>) {
    ^bb0(%in: i1, %in_231: i64, %in_232: i64, %out: i64):
      %756 = arith.select %in, %in_231, %in_232 : i64
      linalg.yield %756 : i64
    } -> tensor<1024xi64>
    %expanded_108 = tensor.expand_shape %173 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %174 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_108 : tensor<1024x1xi64>) outs(%153 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %756 = linalg.index 0 : index
      %757 = arith.index_cast %in : i64 to index
      %758 = arith.cmpi slt, %757, %c96 : index
      cf.assert %758, "index must be smaller than dim size"
      %759 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %759, "index must be larger or equal to 0"
      %extracted = tensor.extract %171[%756, %757] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_109 = tensor.collapse_shape %174 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_109 : tensor<1024xf32>) outs(%157 : tensor<1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<1024xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map4, #map16, #map4], iterator_types = ["parallel"]} ins(%172, %175, %cst_4 : tensor<1024xi1>, tensor<1024xf32>, tensor<f32>) outs(%157 : tensor<1024xf32>) {
    ^bb0(%in: i1, %in_231: f32, %in_232: f32, %out: f32):
      %756 = arith.select %in, %in_231, %in_232 : f32
      linalg.yield %756 : f32
    } -> tensor<1024xf32>
    %177 = tensor.empty() : tensor<i64>
    %178 = linalg.fill ins(%c0_i64 : i64) outs(%177 : tensor<i64>) -> tensor<i64>
    %179 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%172 : tensor<1024xi1>) outs(%178 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %756 = arith.extui %in : i1 to i64
      %757 = arith.addi %756, %out : i64
      linalg.yield %757 : i64
    } -> tensor<i64>
    %180 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%179 : tensor<i64>) outs(%163 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %756 = arith.sitofp %in : i64 to f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %181 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%176 : tensor<1024xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %182 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%181, %180 : tensor<f32>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %183 = tensor.empty() : tensor<96xi64>
    %184 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%183 : tensor<96xi64>) {
    ^bb0(%out: i64):
      %756 = linalg.index 0 : index
      %757 = arith.index_cast %756 : index to i64
      linalg.yield %757 : i64
    } -> tensor<96xi64>
    %185 = tensor.empty() : tensor<1024x96xi1>
    %186 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_105, %184 : tensor<1024x1xi64>, tensor<96xi64>) outs(%185 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_231: i64, %out: i1):
      %756 = arith.cmpi eq, %in, %in_231 : i64
      linalg.yield %756 : i1
    } -> tensor<1024x96xi1>
    %187 = tensor.empty() : tensor<1024x1xi1>
    %188 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_105 : tensor<1024x1xi64>) outs(%187 : tensor<1024x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %756 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %756 : i1
    } -> tensor<1024x1xi1>
    %189 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%186, %188 : tensor<1024x96xi1>, tensor<1024x1xi1>) outs(%185 : tensor<1024x96xi1>) {
    ^bb0(%in: i1, %in_231: i1, %out: i1):
      %756 = arith.andi %in, %in_231 : i1
      linalg.yield %756 : i1
    } -> tensor<1024x96xi1>
    %190 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%cst_3, %180 : tensor<f32>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %expanded_110 = tensor.expand_shape %190 [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
    %191 = tensor.empty() : tensor<1x1xf32>
    %192 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_110 : tensor<1x1xf32>) outs(%191 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<1x1xf32>
    %193 = linalg.generic {indexing_maps = [#map7, #map18, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%189, %192, %cst_4 : tensor<1024x96xi1>, tensor<1x1xf32>, tensor<f32>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %in_231: f32, %in_232: f32, %out: f32):
      %756 = arith.select %in, %in_231, %in_232 : f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %194 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<1024x96xf32>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.exp %in : f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %195 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%193 : tensor<1024x96xf32>) outs(%153 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<1024x1xf32>
    %196 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%194, %195 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %197 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%193, %196 : tensor<1024x96xf32>, tensor<1024x96xf32>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %198 = tensor.empty() : tensor<96x1024xf32>
    %transposed_111 = linalg.transpose ins(%197 : tensor<1024x96xf32>) outs(%198 : tensor<96x1024xf32>) permutation = [1, 0] 
    %199 = tensor.empty() : tensor<96x128xf32>
    %200 = linalg.fill ins(%cst : f32) outs(%199 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %201 = linalg.matmul ins(%transposed_111, %collapsed_103 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%200 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %202 = linalg.matmul ins(%197, %arg20 : tensor<1024x96xf32>, tensor<96x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_112 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112, %146 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112, %arg19 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %205 = tensor.empty() : tensor<1x1x128xf32>
    %206 = linalg.fill ins(%cst : f32) outs(%205 : tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%203 : tensor<8x128x128xf32>) outs(%206 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_113 = tensor.collapse_shape %207 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %140 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %145 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_23 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %211 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_114 = tensor.collapse_shape %213 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_114 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_24 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %217 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %218 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_115 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %220 = tensor.empty() : tensor<128x1024xf32>
    %transposed_116 = linalg.transpose ins(%collapsed_115 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %221 = linalg.fill ins(%cst : f32) outs(%76 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %222 = linalg.matmul ins(%transposed_116, %collapsed_100 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%221 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %223 = linalg.matmul ins(%collapsed_115, %arg18 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%78 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_117 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117, %136 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117, %expanded_98 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_118 = tensor.collapse_shape %224 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %226 = tensor.empty() : tensor<336x1024xf32>
    %transposed_119 = linalg.transpose ins(%collapsed_118 : tensor<1024x336xf32>) outs(%226 : tensor<336x1024xf32>) permutation = [1, 0] 
    %227 = linalg.fill ins(%cst : f32) outs(%85 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %228 = linalg.matmul ins(%transposed_119, %collapsed_95 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%227 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %229 = linalg.matmul ins(%collapsed_118, %arg17 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_120 = tensor.expand_shape %229 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %135 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %230 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %cst_1 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %135 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_121 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_122 = linalg.transpose ins(%collapsed_121 : tensor<1024x336xf32>) outs(%226 : tensor<336x1024xf32>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%transposed_122, %collapsed_95 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%227 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %236 = linalg.matmul ins(%collapsed_121, %arg16 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_123 = tensor.expand_shape %236 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_120, %expanded_123 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %132 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%238 : tensor<8x128x128xf32>) outs(%206 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_124 = tensor.collapse_shape %240 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %126 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %131 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %242 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_23 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %245 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_125 = tensor.collapse_shape %247 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %248 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_125 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_24 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %251 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %252 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_126 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_127 = linalg.transpose ins(%collapsed_126 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %254 = linalg.fill ins(%cst : f32) outs(%11 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %255 = linalg.matmul ins(%transposed_127, %collapsed_92 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %256 = linalg.matmul ins(%collapsed_126, %arg14 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_128 = tensor.expand_shape %256 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_129 = linalg.transpose ins(%expanded_128 : tensor<8x128x8x16xf32>) outs(%39 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_130 = tensor.collapse_shape %transposed_129 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %transposed_131 = linalg.transpose ins(%collapsed_87 : tensor<64x128x128xf32>) outs(%46 : tensor<64x128x128xf32>) permutation = [0, 2, 1] 
    %257 = linalg.batch_matmul ins(%transposed_131, %collapsed_130 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%64 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %258 = tensor.empty() : tensor<64x16x128xf32>
    %transposed_132 = linalg.transpose ins(%collapsed_88 : tensor<64x128x16xf32>) outs(%258 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %259 = linalg.batch_matmul ins(%collapsed_130, %transposed_132 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%47 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_133 = tensor.expand_shape %257 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %expanded_134 = tensor.expand_shape %259 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %260 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_134, %123 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %261 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%260 : tensor<8x8x128x128xf32>) outs(%60 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x1xf32>
    %262 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %261 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %263 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %262 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %264 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263 : tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_21 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_135 = tensor.collapse_shape %264 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %transposed_136 = linalg.transpose ins(%collapsed_83 : tensor<64x128x16xf32>) outs(%258 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %265 = linalg.fill ins(%cst : f32) outs(%258 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %266 = linalg.batch_matmul ins(%transposed_136, %collapsed_135 : tensor<64x16x128xf32>, tensor<64x128x128xf32>) outs(%265 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %transposed_137 = linalg.transpose ins(%collapsed_84 : tensor<64x16x128xf32>) outs(%63 : tensor<64x128x16xf32>) permutation = [0, 2, 1] 
    %267 = linalg.batch_matmul ins(%collapsed_135, %transposed_137 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%64 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_138 = tensor.expand_shape %266 [[0, 1], [2], [3]] output_shape [8, 8, 16, 128] : tensor<64x16x128xf32> into tensor<8x8x16x128xf32>
    %expanded_139 = tensor.expand_shape %267 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %transposed_140 = linalg.transpose ins(%expanded_133 : tensor<8x8x128x16xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_141 = linalg.transpose ins(%expanded_138 : tensor<8x8x16x128xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_142 = linalg.transpose ins(%expanded_139 : tensor<8x8x128x16xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_143 = tensor.collapse_shape %transposed_140 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_144 = linalg.transpose ins(%collapsed_143 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %268 = linalg.matmul ins(%transposed_144, %collapsed_64 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %269 = linalg.matmul ins(%collapsed_143, %arg13 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_145 = tensor.expand_shape %269 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %extracted_slice_146 = tensor.extract_slice %transposed_141[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_147 = tensor.extract_slice %transposed_141[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %270 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_147, %expanded_74 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %271 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_147, %expanded_73 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %272 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_146 : tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %273 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %expanded_74 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %274 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %273 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %275 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_146, %expanded_73 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %276 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %275 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat_148 = tensor.concat dim(3) %276, %274 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %extracted_slice_149 = tensor.extract_slice %transposed_142[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_150 = tensor.extract_slice %transposed_142[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %277 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_150, %expanded_69 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %278 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_150, %expanded_68 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %279 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_149 : tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %280 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %expanded_69 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %281 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278, %280 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %282 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_149, %expanded_68 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %283 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %282 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat_151 = tensor.concat dim(3) %283, %281 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %collapsed_152 = tensor.collapse_shape %concat_148 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_153 = linalg.transpose ins(%collapsed_152 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %284 = linalg.matmul ins(%transposed_153, %collapsed_64 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %285 = linalg.matmul ins(%collapsed_152, %arg12 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_154 = tensor.expand_shape %285 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_145, %expanded_154 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_155 = tensor.collapse_shape %concat_151 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_156 = linalg.transpose ins(%collapsed_155 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %287 = linalg.matmul ins(%transposed_156, %collapsed_64 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %288 = linalg.matmul ins(%collapsed_155, %arg11 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_157 = tensor.expand_shape %288 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %expanded_157 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %93 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %arg10 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%290 : tensor<8x128x128xf32>) outs(%206 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_158 = tensor.collapse_shape %292 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %87 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %92 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%293 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %294 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_23 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %297 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_159 = tensor.collapse_shape %299 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %300 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_159 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_24 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %303 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %304 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_160 = tensor.collapse_shape %305 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_161 = linalg.transpose ins(%collapsed_160 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %306 = linalg.matmul ins(%transposed_161, %collapsed_61 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%221 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %307 = linalg.matmul ins(%collapsed_160, %arg9 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%78 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_162 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_162, %82 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_162, %expanded_59 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_163 = tensor.collapse_shape %308 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_164 = linalg.transpose ins(%collapsed_163 : tensor<1024x336xf32>) outs(%226 : tensor<336x1024xf32>) permutation = [1, 0] 
    %310 = linalg.matmul ins(%transposed_164, %collapsed_56 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%227 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %311 = linalg.matmul ins(%collapsed_163, %arg8 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_165 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %81 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %312 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %cst_1 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %81 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %314 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%80 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_166 = tensor.collapse_shape %316 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_167 = linalg.transpose ins(%collapsed_166 : tensor<1024x336xf32>) outs(%226 : tensor<336x1024xf32>) permutation = [1, 0] 
    %317 = linalg.matmul ins(%transposed_167, %collapsed_56 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%227 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %318 = linalg.matmul ins(%collapsed_166, %arg7 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_168 = tensor.expand_shape %318 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_165, %expanded_168 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %74 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %arg6 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%320 : tensor<8x128x128xf32>) outs(%206 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_169 = tensor.collapse_shape %322 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %68 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %73 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%323 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %324 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_23 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %327 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_170 = tensor.collapse_shape %329 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %330 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_170 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_24 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %333 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %334 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_171 = tensor.collapse_shape %335 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_172 = linalg.transpose ins(%collapsed_171 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %336 = linalg.matmul ins(%transposed_172, %collapsed_53 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %337 = linalg.matmul ins(%collapsed_171, %arg5 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_173 = tensor.expand_shape %337 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_174 = linalg.transpose ins(%expanded_173 : tensor<8x128x8x16xf32>) outs(%39 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_175 = tensor.collapse_shape %transposed_174 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %transposed_176 = linalg.transpose ins(%collapsed_48 : tensor<64x128x128xf32>) outs(%46 : tensor<64x128x128xf32>) permutation = [0, 2, 1] 
    %338 = linalg.batch_matmul ins(%transposed_176, %collapsed_175 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%64 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %transposed_177 = linalg.transpose ins(%collapsed_49 : tensor<64x128x16xf32>) outs(%258 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %339 = linalg.batch_matmul ins(%collapsed_175, %transposed_177 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%47 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_178 = tensor.expand_shape %338 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %expanded_179 = tensor.expand_shape %339 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %340 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179, %62 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %341 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%340 : tensor<8x8x128x128xf32>) outs(%60 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x1xf32>
    %342 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %341 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %343 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %342 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %344 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<8x8x128x128xf32>) outs(%49 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_21 : f32
      linalg.yield %756 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_180 = tensor.collapse_shape %344 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %transposed_181 = linalg.transpose ins(%collapsed_44 : tensor<64x128x16xf32>) outs(%258 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %345 = linalg.batch_matmul ins(%transposed_181, %collapsed_180 : tensor<64x16x128xf32>, tensor<64x128x128xf32>) outs(%265 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %transposed_182 = linalg.transpose ins(%collapsed_45 : tensor<64x16x128xf32>) outs(%63 : tensor<64x128x16xf32>) permutation = [0, 2, 1] 
    %346 = linalg.batch_matmul ins(%collapsed_180, %transposed_182 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%64 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_183 = tensor.expand_shape %345 [[0, 1], [2], [3]] output_shape [8, 8, 16, 128] : tensor<64x16x128xf32> into tensor<8x8x16x128xf32>
    %expanded_184 = tensor.expand_shape %346 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %transposed_185 = linalg.transpose ins(%expanded_178 : tensor<8x8x128x16xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_186 = linalg.transpose ins(%expanded_183 : tensor<8x8x16x128xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_187 = linalg.transpose ins(%expanded_184 : tensor<8x8x128x16xf32>) outs(%66 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_188 = tensor.collapse_shape %transposed_185 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_189 = linalg.transpose ins(%collapsed_188 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %347 = linalg.matmul ins(%transposed_189, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %348 = linalg.matmul ins(%collapsed_188, %arg4 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_190 = tensor.expand_shape %348 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %extracted_slice_191 = tensor.extract_slice %transposed_186[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_192 = tensor.extract_slice %transposed_186[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %349 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_192, %expanded_34 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %350 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_192, %expanded_33 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %351 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_191 : tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %352 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %expanded_34 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %353 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %352 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %354 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_191, %expanded_33 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %355 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %354 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat_193 = tensor.concat dim(3) %355, %353 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %extracted_slice_194 = tensor.extract_slice %transposed_187[0, 0, 0, 0] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %extracted_slice_195 = tensor.extract_slice %transposed_187[0, 0, 0, 8] [8, 128, 8, 8] [1, 1, 1, 1] : tensor<8x128x8x16xf32> to tensor<8x128x8x8xf32>
    %356 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_195, %expanded_31 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %357 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_195, %expanded_30 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %358 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_194 : tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %359 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %expanded_31 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %360 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %359 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %361 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_194, %expanded_30 : tensor<8x128x8x8xf32>, tensor<128x1x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %362 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356, %361 : tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) outs(%22 : tensor<8x128x8x8xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x8x8xf32>
    %concat_196 = tensor.concat dim(3) %362, %360 : (tensor<8x128x8x8xf32>, tensor<8x128x8x8xf32>) -> tensor<8x128x8x16xf32>
    %collapsed_197 = tensor.collapse_shape %concat_193 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_198 = linalg.transpose ins(%collapsed_197 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %363 = linalg.matmul ins(%transposed_198, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %364 = linalg.matmul ins(%collapsed_197, %arg3 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_199 = tensor.expand_shape %364 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_190, %expanded_199 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_200 = tensor.collapse_shape %concat_196 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_201 = linalg.transpose ins(%collapsed_200 : tensor<1024x128xf32>) outs(%220 : tensor<128x1024xf32>) permutation = [1, 0] 
    %366 = linalg.matmul ins(%transposed_201, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%254 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %367 = linalg.matmul ins(%collapsed_200, %arg2 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_202 = tensor.expand_shape %367 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %expanded_202 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %9 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%369 : tensor<8x128x128xf32>) outs(%206 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_203 = tensor.collapse_shape %371 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %1 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%372 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335, %373 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_23 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %376 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_204 = tensor.collapse_shape %378 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %379 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_204 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.divf %in, %cst_19 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.mulf %in, %cst_24 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380, %382 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %383 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_205 = tensor.collapse_shape %arg64 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_206 = tensor.expand_shape %collapsed_205 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %385 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_206, %184 : tensor<1024x1xi64>, tensor<96xi64>) outs(%185 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_231: i64, %out: i1):
      %756 = arith.cmpi eq, %in, %in_231 : i64
      linalg.yield %756 : i1
    } -> tensor<1024x96xi1>
    %386 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%385 : tensor<1024x96xi1>) outs(%149 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %out: f32):
      %756 = arith.uitofp %in : i1 to f32
      linalg.yield %756 : f32
    } -> tensor<1024x96xf32>
    %transposed_207 = linalg.transpose ins(%386 : tensor<1024x96xf32>) outs(%198 : tensor<96x1024xf32>) permutation = [1, 0] 
    %collapsed_208 = tensor.collapse_shape %384 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %387 = linalg.matmul ins(%transposed_207, %collapsed_208 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%200 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %388 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %389 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%388 : tensor<96x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %390 = tensor.empty() : tensor<128xf32>
    %391 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_203 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %392 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%391 : tensor<128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %393 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%366 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %394 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%393 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %395 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%363 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %396 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%395 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %397 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%347 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %398 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%397 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %399 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%336 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %400 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%399 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %401 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_169 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %402 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%401 : tensor<128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %403 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%317 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %404 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%403 : tensor<336x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %405 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%310 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %406 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%405 : tensor<336x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %407 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%306 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %408 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%407 : tensor<128x336xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %409 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_158 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %410 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%409 : tensor<128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %411 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %412 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%411 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %413 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%284 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %414 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%413 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %415 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%268 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %416 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%415 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %417 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %418 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%417 : tensor<128x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %419 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_124 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %420 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%419 : tensor<128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %421 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %422 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%421 : tensor<336x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %423 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%228 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %424 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%423 : tensor<336x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %425 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%222 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %426 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%425 : tensor<128x336xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %427 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_113 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %428 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%427 : tensor<128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %429 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%201 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %430 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%429 : tensor<96x128xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %expanded_209 = tensor.expand_shape %389 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_210 = tensor.expand_shape %392 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_211 = tensor.expand_shape %394 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_212 = tensor.expand_shape %396 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_213 = tensor.expand_shape %398 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_214 = tensor.expand_shape %400 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_215 = tensor.expand_shape %402 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_216 = tensor.expand_shape %404 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_217 = tensor.expand_shape %406 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_218 = tensor.expand_shape %408 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_219 = tensor.expand_shape %410 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_220 = tensor.expand_shape %412 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_221 = tensor.expand_shape %414 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_222 = tensor.expand_shape %416 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_223 = tensor.expand_shape %418 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_224 = tensor.expand_shape %420 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_225 = tensor.expand_shape %422 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_226 = tensor.expand_shape %424 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_227 = tensor.expand_shape %426 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_228 = tensor.expand_shape %428 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_229 = tensor.expand_shape %430 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %concat_230 = tensor.concat dim(0) %expanded_209, %expanded_210, %expanded_211, %expanded_212, %expanded_213, %expanded_214, %expanded_215, %expanded_216, %expanded_217, %expanded_218, %expanded_219, %expanded_220, %expanded_221, %expanded_222, %expanded_223, %expanded_224, %expanded_225, %expanded_226, %expanded_227, %expanded_228, %expanded_229 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<21xf32>
    %431 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%concat_230 : tensor<21xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.addf %in, %out : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %432 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%431 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %433 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%432 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_14 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<f32>
    %434 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%433 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.cmpf one, %in, %cst : f32
      cf.assert %756, "unimplemented: tensor with zero element"
      %757 = arith.divf %cst_1, %in : f32
      linalg.yield %757 : f32
    } -> tensor<f32>
    %435 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%434 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.cmpf ugt, %in, %cst_1 : f32
      %757 = arith.select %756, %cst_1, %in : f32
      linalg.yield %757 : f32
    } -> tensor<f32>
    %436 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%387, %435 : tensor<96x128xf32>, tensor<f32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %437 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_203, %435 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %438 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%366, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %439 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%363, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %440 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%347, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %441 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%336, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %442 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_169, %435 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %443 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%317, %435 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %444 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%310, %435 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %445 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%306, %435 : tensor<128x336xf32>, tensor<f32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %446 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_158, %435 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %447 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%287, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %448 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%284, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %449 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%268, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %450 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%255, %435 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %451 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_124, %435 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %452 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%235, %435 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %453 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%228, %435 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %454 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%222, %435 : tensor<128x336xf32>, tensor<f32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %455 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_113, %435 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %456 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%201, %435 : tensor<96x128xf32>, tensor<f32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %457 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%arg67 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_13 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<f32>
    %458 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%457 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.expm1 %in : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %459 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%458 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %460 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%arg67 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_12 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<f32>
    %461 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%460 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.expm1 %in : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %462 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%461 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.negf %in : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %463 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%arg66, %459 : tensor<f32>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %464 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%462 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<f32>
    %465 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %466 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%436 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %467 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %466 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %468 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg43 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %469 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%436 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %470 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%469, %436 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %471 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%468, %470 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %472 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%471 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %473 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%472, %464 : tensor<96x128xf32>, tensor<f32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %474 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%473 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %475 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%arg66 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_6 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<f32>
    %476 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%cst_26, %475 : tensor<i64>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: i64, %in_231: f32, %out: f32):
      %756 = arith.sitofp %in : i64 to f32
      %757 = arith.subf %756, %in_231 : f32
      linalg.yield %757 : f32
    } -> tensor<f32>
    %477 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg0, %476 : tensor<96x128xf32>, tensor<f32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %478 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %467 : tensor<f32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %479 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%478, %474 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %480 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%477, %479 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %481 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg23 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %482 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%437 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %483 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%481, %482 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %484 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg44 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %485 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%437 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %486 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%485, %437 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %487 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%484, %486 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %488 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%487 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %489 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%488, %464 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %490 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%489 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %491 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%463, %483 : tensor<f32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %492 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%491, %490 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %493 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg1, %492 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %494 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %495 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%438 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %496 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%494, %495 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %497 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %498 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%438 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %499 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%498, %438 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %500 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%497, %499 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %501 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%500 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %502 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%501, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %503 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%502 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %504 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg2, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %505 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %496 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %506 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%505, %503 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %507 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%504, %506 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %508 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %509 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%439 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %510 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%508, %509 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %511 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg46 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %512 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%439 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %513 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%512, %439 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %514 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%511, %513 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %515 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%514 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %516 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%515, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %517 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%516 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %518 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg3, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %519 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %510 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %520 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%519, %517 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %521 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%518, %520 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %522 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %523 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%440 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %524 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%522, %523 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %525 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg47 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %526 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%440 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %527 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%526, %440 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %528 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%525, %527 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %529 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%528 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %530 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%529, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %531 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%530 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %532 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg4, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %533 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %524 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %534 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%533, %531 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %535 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%532, %534 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %536 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %537 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %538 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%536, %537 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %539 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg48 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %540 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %541 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%540, %441 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %542 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%539, %541 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %543 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%542 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %544 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%543, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %545 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%544 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %546 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg5, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %547 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %538 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %548 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%547, %545 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %549 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%546, %548 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %550 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg28 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %551 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%442 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %552 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%550, %551 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %553 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg49 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %554 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%442 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %555 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%554, %442 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %556 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%553, %555 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %557 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%556 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %558 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%557, %464 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %559 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%558 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %560 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%463, %552 : tensor<f32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %561 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%560, %559 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %562 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg6, %561 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %563 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg29 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %564 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%443 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %565 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%563, %564 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %566 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg50 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %567 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%443 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %568 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%567, %443 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %569 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%566, %568 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %570 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%569 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %571 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%570, %464 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %572 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%571 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %573 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7, %476 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %574 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %565 : tensor<f32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %575 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%574, %572 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %576 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%573, %575 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %577 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %578 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%444 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %579 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%577, %578 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %580 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %581 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%444 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %582 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%581, %444 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %583 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%580, %582 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %584 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%583 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %585 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%584, %464 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %586 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%585 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %587 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8, %476 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %588 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %579 : tensor<f32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %589 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%588, %586 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %590 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%587, %589 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %591 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg31 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %592 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%445 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %593 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%591, %592 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %594 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg52 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %595 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%445 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %596 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%595, %445 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %597 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%594, %596 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %598 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%597 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %599 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%598, %464 : tensor<128x336xf32>, tensor<f32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %600 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%599 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %601 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg9, %476 : tensor<128x336xf32>, tensor<f32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %602 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %593 : tensor<f32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %603 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%602, %600 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %604 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%601, %603 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %605 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg32 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %606 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%446 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %607 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%605, %606 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %608 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg53 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %609 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%446 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %610 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%609, %446 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%608, %610 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %612 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%611 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %613 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%612, %464 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %614 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%613 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %615 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%463, %607 : tensor<f32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %616 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%615, %614 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %617 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg10, %616 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %618 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg33 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %619 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%447 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %620 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%618, %619 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %621 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg54 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %622 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%447 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %623 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%622, %447 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %624 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%621, %623 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %625 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%624 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %626 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%625, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %627 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%626 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %628 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg11, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %629 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %620 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %630 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%629, %627 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %631 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%628, %630 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %632 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %633 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%448 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %634 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%632, %633 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %635 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %636 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%448 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %637 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%636, %448 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %638 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%635, %637 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %639 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%638 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %640 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%639, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %641 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%640 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %642 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg12, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %643 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %634 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %644 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%643, %641 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %645 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%642, %644 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %646 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg35 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %647 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%449 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %648 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%646, %647 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %649 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg56 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %650 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%449 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %651 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%650, %449 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %652 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%649, %651 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %653 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%652 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %654 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%653, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %655 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%654 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %656 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg13, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %657 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %648 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %658 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%657, %655 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %659 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%656, %658 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %660 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg36 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %661 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%450 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %662 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%660, %661 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %663 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg57 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %664 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%450 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %665 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%664, %450 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %666 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%663, %665 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %667 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%666 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %668 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%667, %464 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %669 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%668 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x128xf32>
    %670 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg14, %476 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %671 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %662 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %672 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%671, %669 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %673 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%670, %672 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x128xf32>
    %674 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg37 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %675 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%451 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %676 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%674, %675 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %677 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg58 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %678 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%451 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %679 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%678, %451 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %680 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%677, %679 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %681 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%680 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %682 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%681, %464 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %683 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%682 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %684 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%463, %676 : tensor<f32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %685 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%684, %683 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %686 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg15, %685 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %687 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg38 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %688 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%452 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %689 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%687, %688 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %690 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg59 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %691 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%452 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %692 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%691, %452 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %693 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%690, %692 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %694 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%693 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %695 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%694, %464 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %696 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%695 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %697 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg16, %476 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %698 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %689 : tensor<f32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %699 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%698, %696 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %700 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%697, %699 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %701 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %702 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%453 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %703 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%701, %702 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %704 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg60 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %705 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%453 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %706 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%705, %453 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %707 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%704, %706 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %708 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%707 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %709 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%708, %464 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %710 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%709 : tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<336x128xf32>
    %711 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg17, %476 : tensor<336x128xf32>, tensor<f32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %712 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %703 : tensor<f32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %713 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%712, %710 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %714 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%711, %713 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%85 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<336x128xf32>
    %715 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %716 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%454 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %717 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%715, %716 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %718 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg61 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %719 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%454 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %720 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%719, %454 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %721 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%718, %720 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %722 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%721 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %723 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%722, %464 : tensor<128x336xf32>, tensor<f32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %724 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%723 : tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128x336xf32>
    %725 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg18, %476 : tensor<128x336xf32>, tensor<f32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %726 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %717 : tensor<f32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %727 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%726, %724 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %728 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%725, %727 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%76 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128x336xf32>
    %729 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg41 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %730 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%455 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %731 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%729, %730 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %732 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg62 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %733 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%455 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %734 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%733, %455 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %735 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%732, %734 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %736 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%735 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %737 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%736, %464 : tensor<128xf32>, tensor<f32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %738 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%737 : tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<128xf32>
    %739 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%463, %731 : tensor<f32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %740 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%739, %738 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %741 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg19, %740 : tensor<128xf32>, tensor<128xf32>) outs(%390 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<128xf32>
    %742 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_11 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %743 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%456 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_10 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %744 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%742, %743 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %745 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_9 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %746 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%456 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_8 : f64 to f32
      %757 = arith.mulf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %747 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%746, %456 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %748 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%745, %747 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.addf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %749 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%748 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = math.sqrt %in : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %750 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%749, %464 : tensor<96x128xf32>, tensor<f32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %751 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%750 : tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %756 = arith.truncf %cst_7 : f64 to f32
      %757 = arith.addf %in, %756 : f32
      linalg.yield %757 : f32
    } -> tensor<96x128xf32>
    %752 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg20, %476 : tensor<96x128xf32>, tensor<f32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %753 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%463, %744 : tensor<f32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.mulf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %754 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%753, %751 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.divf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    %755 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%752, %754 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%199 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_231: f32, %out: f32):
      %756 = arith.subf %in, %in_231 : f32
      linalg.yield %756 : f32
    } -> tensor<96x128xf32>
    return %182, %480, %493, %507, %521, %535, %549, %562, %576, %590, %604, %617, %631, %645, %659, %673, %686, %700, %714, %728, %741, %755, %166, %467, %483, %496, %510, %524, %538, %552, %565, %579, %593, %607, %620, %634, %648, %662, %676, %689, %703, %717, %731, %744, %471, %487, %500, %514, %528, %542, %556, %569, %583, %597, %611, %624, %638, %652, %666, %680, %693, %707, %721, %735, %748 : tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<96x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32_3: "0x040000000000803F9BE8A13ECDCCCC3DE286013D0AD7233C373E4F3B6F12833A5FCBA539",
      torch_tensor_8_torch.float32_2: "0x040000000000803F9BE8A13ECDCCCC3DE286013D0AD7233C373E4F3B6F12833A5FCBA539",
      torch_tensor_8_torch.float32_1: "0x040000000000803F9BE8A13ECDCCCC3DE286013D0AD7233C373E4F3B6F12833A5FCBA539",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE286013D0AD7233C373E4F3B6F12833A5FCBA539"
    }
  }
#-}
