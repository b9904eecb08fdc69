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
  func.func @main(%arg0: tensor<320x64xf32> {diff.donate = 1 : i64, diff.param = "embedding.weight"}, %arg1: tensor<64xf32> {diff.donate = 2 : i64, diff.param = "blocks.0.attention_norm.weight"}, %arg2: tensor<64x64xf32> {diff.donate = 3 : i64, diff.param = "blocks.0.attention.q_proj.weight"}, %arg3: tensor<64x64xf32> {diff.donate = 4 : i64, diff.param = "blocks.0.attention.k_proj.weight"}, %arg4: tensor<64x64xf32> {diff.donate = 5 : i64, diff.param = "blocks.0.attention.v_proj.weight"}, %arg5: tensor<64x64xf32> {diff.donate = 6 : i64, diff.param = "blocks.0.attention.out_proj.weight"}, %arg6: tensor<64xf32> {diff.donate = 7 : i64, diff.param = "blocks.0.ffn_norm.weight"}, %arg7: tensor<168x64xf32> {diff.donate = 8 : i64, diff.param = "blocks.0.ffn.gate_proj.weight"}, %arg8: tensor<168x64xf32> {diff.donate = 9 : i64, diff.param = "blocks.0.ffn.up_proj.weight"}, %arg9: tensor<64x168xf32> {diff.donate = 10 : i64, diff.param = "blocks.0.ffn.down_proj.weight"}, %arg10: tensor<64xf32> {diff.donate = 11 : i64, diff.param = "blocks.1.attention_norm.weight"}, %arg11: tensor<64x64xf32> {diff.donate = 12 : i64, diff.param = "blocks.1.attention.q_proj.weight"}, %arg12: tensor<64x64xf32> {diff.donate = 13 : i64, diff.param = "blocks.1.attention.k_proj.weight"}, %arg13: tensor<64x64xf32> {diff.donate = 14 : i64, diff.param = "blocks.1.attention.v_proj.weight"}, %arg14: tensor<64x64xf32> {diff.donate = 15 : i64, diff.param = "blocks.1.attention.out_proj.weight"}, %arg15: tensor<64xf32> {diff.donate = 16 : i64, diff.param = "blocks.1.ffn_norm.weight"}, %arg16: tensor<168x64xf32> {diff.donate = 17 : i64, diff.param = "blocks.1.ffn.gate_proj.weight"}, %arg17: tensor<168x64xf32> {diff.donate = 18 : i64, diff.param = "blocks.1.ffn.up_proj.weight"}, %arg18: tensor<64x168xf32> {diff.donate = 19 : i64, diff.param = "blocks.1.ffn.down_proj.weight"}, %arg19: tensor<64xf32> {diff.donate = 20 : i64, diff.param = "norm.weight"}, %arg20: tensor<320x64xf32> {diff.donate = 21 : i64, diff.param = "head.weight"}, %arg21: tensor<f32> {diff.donate = 22 : i64, diff.param = "accuracy"}, %arg22: tensor<320x64xf32> {diff.donate = 23 : i64, diff.param = "adamw.exp_avg.embedding.weight"}, %arg23: tensor<64xf32> {diff.donate = 24 : i64, diff.param = "adamw.exp_avg.blocks.0.attention_norm.weight"}, %arg24: tensor<64x64xf32> {diff.donate = 25 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.q_proj.weight"}, %arg25: tensor<64x64xf32> {diff.donate = 26 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.k_proj.weight"}, %arg26: tensor<64x64xf32> {diff.donate = 27 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.v_proj.weight"}, %arg27: tensor<64x64xf32> {diff.donate = 28 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.out_proj.weight"}, %arg28: tensor<64xf32> {diff.donate = 29 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn_norm.weight"}, %arg29: tensor<168x64xf32> {diff.donate = 30 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.gate_proj.weight"}, %arg30: tensor<168x64xf32> {diff.donate = 31 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.up_proj.weight"}, %arg31: tensor<64x168xf32> {diff.donate = 32 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.down_proj.weight"}, %arg32: tensor<64xf32> {diff.donate = 33 : i64, diff.param = "adamw.exp_avg.blocks.1.attention_norm.weight"}, %arg33: tensor<64x64xf32> {diff.donate = 34 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.q_proj.weight"}, %arg34: tensor<64x64xf32> {diff.donate = 35 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.k_proj.weight"}, %arg35: tensor<64x64xf32> {diff.donate = 36 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.v_proj.weight"}, %arg36: tensor<64x64xf32> {diff.donate = 37 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.out_proj.weight"}, %arg37: tensor<64xf32> {diff.donate = 38 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn_norm.weight"}, %arg38: tensor<168x64xf32> {diff.donate = 39 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.gate_proj.weight"}, %arg39: tensor<168x64xf32> {diff.donate = 40 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.up_proj.weight"}, %arg40: tensor<64x168xf32> {diff.donate = 41 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.down_proj.weight"}, %arg41: tensor<64xf32> {diff.donate = 42 : i64, diff.param = "adamw.exp_avg.norm.weight"}, %arg42: tensor<320x64xf32> {diff.donate = 43 : i64, diff.param = "adamw.exp_avg.head.weight"}, %arg43: tensor<320x64xf32> {diff.donate = 44 : i64, diff.param = "adamw.exp_avg_sq.embedding.weight"}, %arg44: tensor<64xf32> {diff.donate = 45 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention_norm.weight"}, %arg45: tensor<64x64xf32> {diff.donate = 46 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.q_proj.weight"}, %arg46: tensor<64x64xf32> {diff.donate = 47 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.k_proj.weight"}, %arg47: tensor<64x64xf32> {diff.donate = 48 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.v_proj.weight"}, %arg48: tensor<64x64xf32> {diff.donate = 49 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.out_proj.weight"}, %arg49: tensor<64xf32> {diff.donate = 50 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn_norm.weight"}, %arg50: tensor<168x64xf32> {diff.donate = 51 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.gate_proj.weight"}, %arg51: tensor<168x64xf32> {diff.donate = 52 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.up_proj.weight"}, %arg52: tensor<64x168xf32> {diff.donate = 53 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.down_proj.weight"}, %arg53: tensor<64xf32> {diff.donate = 54 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention_norm.weight"}, %arg54: tensor<64x64xf32> {diff.donate = 55 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.q_proj.weight"}, %arg55: tensor<64x64xf32> {diff.donate = 56 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.k_proj.weight"}, %arg56: tensor<64x64xf32> {diff.donate = 57 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.v_proj.weight"}, %arg57: tensor<64x64xf32> {diff.donate = 58 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.out_proj.weight"}, %arg58: tensor<64xf32> {diff.donate = 59 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn_norm.weight"}, %arg59: tensor<168x64xf32> {diff.donate = 60 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.gate_proj.weight"}, %arg60: tensor<168x64xf32> {diff.donate = 61 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.up_proj.weight"}, %arg61: tensor<64x168xf32> {diff.donate = 62 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.down_proj.weight"}, %arg62: tensor<64xf32> {diff.donate = 63 : i64, diff.param = "adamw.exp_avg_sq.norm.weight"}, %arg63: tensor<320x64xf32> {diff.donate = 64 : i64, diff.param = "adamw.exp_avg_sq.head.weight"}, %arg64: tensor<16x64xi64>, %arg65: tensor<16x16xi64>, %arg66: tensor<f32>, %arg67: tensor<f32>) -> (tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<320x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>) {
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c320 = arith.constant 320 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<16x64x168xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<16x64x320xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<64x64xf32>
    %cst_7 = arith.constant 1.000000e-01 : f64
    %cst_8 = arith.constant 1.000000e-08 : f64
    %cst_9 = arith.constant 0.050000000000000044 : f64
    %cst_10 = arith.constant 0.94999999999999996 : f64
    %cst_11 = arith.constant 0.099999999999999978 : f64
    %cst_12 = arith.constant 9.000000e-01 : f64
    %cst_13 = arith.constant -0.051293294387550578 : f64
    %cst_14 = arith.constant -0.10536051565782628 : f64
    %cst_15 = arith.constant 9.9999999999999995E-7 : f64
    %cst_16 = arith.constant dense_resource<torch_tensor_2_torch.float32_3> : tensor<2xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_2_torch.float32_2> : tensor<2xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_2_torch.float32_1> : tensor<2xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_20 = arith.constant 6.400000e+01 : f32
    %cst_21 = arith.constant 9.99999974E-6 : f32
    %cst_22 = arith.constant 5.000000e-01 : f32
    %cst_23 = arith.constant 2.560000e+02 : f32
    %cst_24 = arith.constant -5.000000e-01 : f32
    %cst_25 = arith.constant 2.000000e+00 : f32
    %cst_26 = arith.constant dense<0> : tensor<i64>
    %cst_27 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<16x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg64 : tensor<16x64xi64>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %758 = arith.index_cast %in : i64 to index
      %759 = linalg.index 2 : index
      %760 = arith.cmpi slt, %758, %c320 : index
      cf.assert %760, "index must be smaller than dim size"
      %761 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %761, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%758, %759] : tensor<320x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x64x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %3 = tensor.empty() : tensor<16x64x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %cst_21 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.rsqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %11 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %12 = tensor.empty() : tensor<1024x64xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %transposed_28 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_29 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %16 = tensor.empty() : tensor<64xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %758 = linalg.index 0 : index
      %759 = arith.index_cast %758 : index to i64
      linalg.yield %759 : i64
    } -> tensor<64xi64>
    %expanded_30 = tensor.expand_shape %17 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %18 = tensor.empty() : tensor<64x2xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %cst_19 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_237: f32, %out: f32):
      %758 = arith.sitofp %in : i64 to f32
      %759 = arith.mulf %758, %in_237 : f32
      linalg.yield %759 : f32
    } -> tensor<64x2xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.cos %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_31 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sin %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_32 = tensor.expand_shape %21 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_33 = tensor.extract_slice %expanded[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %22 = tensor.empty() : tensor<16x64x16x2xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_31 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_32 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_31 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_32 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat = tensor.concat dim(3) %25, %28 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %cst_18 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_237: f32, %out: f32):
      %758 = arith.sitofp %in : i64 to f32
      %759 = arith.mulf %758, %in_237 : f32
      linalg.yield %759 : f32
    } -> tensor<64x2xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.cos %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_34 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sin %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_35 = tensor.expand_shape %31 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_29[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_29[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %expanded_34 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %expanded_35 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %expanded_34 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %expanded_35 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_38 = tensor.concat dim(3) %34, %37 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %transposed_39 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%collapsed, %transposed_39 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_40 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %39 = tensor.empty() : tensor<16x16x64x4xf32>
    %transposed_41 = linalg.transpose ins(%concat : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%expanded_40 : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_43 = tensor.expand_shape %17 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %40 = tensor.empty() : tensor<64x64xi64>
    %41 = linalg.generic {indexing_maps = [#map10, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_43, %expanded_30 : tensor<1x64xi64>, tensor<64x1xi64>) outs(%40 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_237: i64, %out: i64):
      %758 = arith.subi %in, %in_237 : i64
      linalg.yield %758 : i64
    } -> tensor<64x64xi64>
    %42 = tensor.empty() : tensor<64x64xi1>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<64x64xi64>) outs(%42 : tensor<64x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %758 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %758 : i1
    } -> tensor<64x64xi1>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%43, %cst_6, %cst_5 : tensor<64x64xi1>, tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: i1, %in_237: f32, %in_238: f32, %out: f32):
      %758 = arith.select %in, %in_237, %in_238 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %45 = tensor.empty() : tensor<16x16x4x64xf32>
    %transposed_44 = linalg.transpose ins(%concat_38 : tensor<16x64x16x4xf32>) outs(%45 : tensor<16x16x4x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_45 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<16x16x4x64xf32> into tensor<256x4x64xf32>
    %46 = tensor.empty() : tensor<256x64x64xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %48 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<256x64x4xf32>, tensor<256x4x64xf32>) outs(%47 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %expanded_47 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [16, 16, 64, 64] : tensor<256x64x64xf32> into tensor<16x16x64x64xf32>
    %49 = tensor.empty() : tensor<16x16x64x64xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_22 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %44 : tensor<16x16x64x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %52 = tensor.empty() : tensor<16x16x64xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<16x16x64xi64>) -> tensor<16x16x64xi64>
    %54 = tensor.empty() : tensor<16x16x64xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<16x16x64xf32>) -> tensor<16x16x64xf32>
    %56:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<16x16x64x64xf32>) outs(%55, %53 : tensor<16x16x64xf32>, tensor<16x16x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_237: i64):
      %758 = linalg.index 3 : index
      %759 = arith.index_cast %758 : index to i64
      %760 = arith.maximumf %in, %out : f32
      %761 = arith.cmpf ogt, %in, %out : f32
      %762 = arith.select %761, %759, %out_237 : i64
      linalg.yield %760, %762 : f32, i64
    } -> (tensor<16x16x64xf32>, tensor<16x16x64xi64>)
    %expanded_48 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [16, 16, 64, 1] : tensor<16x16x64xf32> into tensor<16x16x64x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_48 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.exp %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %59 = tensor.empty() : tensor<16x16x64x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<16x16x64x1xf32>) -> tensor<16x16x64x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x1xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %collapsed_49 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<16x16x64x64xf32> into tensor<256x64x64xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %63 = tensor.empty() : tensor<256x64x4xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %65 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%64 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %expanded_51 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %66 = tensor.empty() : tensor<16x64x16x4xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<16x16x64x4xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %67 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_55 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_55 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %cst_21 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.rsqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %73 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg6 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %76 = tensor.empty() : tensor<64x168xf32>
    %transposed_56 = linalg.transpose ins(%arg7 : tensor<168x64xf32>) outs(%76 : tensor<64x168xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %77 = tensor.empty() : tensor<1024x168xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %79 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%78 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_58 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %80 = tensor.empty() : tensor<16x64x168xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      %759 = math.exp %758 : f32
      %760 = arith.addf %759, %cst_1 : f32
      %761 = arith.divf %cst_1, %760 : f32
      linalg.yield %761 : f32
    } -> tensor<16x64x168xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %81 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %transposed_59 = linalg.transpose ins(%arg8 : tensor<168x64xf32>) outs(%76 : tensor<64x168xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed_57, %transposed_59 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%78 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_60 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_60 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %85 = tensor.empty() : tensor<168x64xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<64x168xf32>) outs(%85 : tensor<168x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %86 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_63 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %expanded_63 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %cst_21 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.rsqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg10 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %transposed_64 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %95 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_66 = tensor.expand_shape %95 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %transposed_67 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_65, %transposed_67 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_68 = tensor.expand_shape %96 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %cst_17 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_237: f32, %out: f32):
      %758 = arith.sitofp %in : i64 to f32
      %759 = arith.mulf %758, %in_237 : f32
      linalg.yield %759 : f32
    } -> tensor<64x2xf32>
    %98 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.cos %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_69 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sin %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_70 = tensor.expand_shape %99 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice_71 = tensor.extract_slice %expanded_66[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_72 = tensor.extract_slice %expanded_66[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_69 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_70 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %102 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_69 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_70 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_73 = tensor.concat dim(3) %102, %105 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %cst_16 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_237: f32, %out: f32):
      %758 = arith.sitofp %in : i64 to f32
      %759 = arith.mulf %758, %in_237 : f32
      linalg.yield %759 : f32
    } -> tensor<64x2xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.cos %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_74 = tensor.expand_shape %107 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %108 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sin %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x2xf32>
    %expanded_75 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice_76 = tensor.extract_slice %expanded_68[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_77 = tensor.extract_slice %expanded_68[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76, %expanded_74 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_77, %expanded_75 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_77, %expanded_74 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76, %expanded_75 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %113 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_78 = tensor.concat dim(3) %111, %114 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %transposed_79 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_65, %transposed_79 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_80 = tensor.expand_shape %115 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %transposed_81 = linalg.transpose ins(%concat_73 : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%expanded_80 : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_83 = linalg.transpose ins(%concat_78 : tensor<16x64x16x4xf32>) outs(%45 : tensor<16x16x4x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_84 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %collapsed_85 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<16x16x4x64xf32> into tensor<256x4x64xf32>
    %116 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<256x64x4xf32>, tensor<256x4x64xf32>) outs(%47 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %expanded_86 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [16, 16, 64, 64] : tensor<256x64x64xf32> into tensor<16x16x64x64xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_22 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %44 : tensor<16x16x64x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %119:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<16x16x64x64xf32>) outs(%55, %53 : tensor<16x16x64xf32>, tensor<16x16x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_237: i64):
      %758 = linalg.index 3 : index
      %759 = arith.index_cast %758 : index to i64
      %760 = arith.maximumf %in, %out : f32
      %761 = arith.cmpf ogt, %in, %out : f32
      %762 = arith.select %761, %759, %out_237 : i64
      linalg.yield %760, %762 : f32, i64
    } -> (tensor<16x16x64xf32>, tensor<16x16x64xi64>)
    %expanded_87 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [16, 16, 64, 1] : tensor<16x16x64xf32> into tensor<16x16x64x1xf32>
    %120 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_87 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %121 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.exp %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %122 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x1xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %collapsed_88 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<16x16x64x64xf32> into tensor<256x64x64xf32>
    %collapsed_89 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %124 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%64 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %expanded_90 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<16x16x64x4xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_92 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_93 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %125 = linalg.matmul ins(%collapsed_93, %transposed_92 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_94 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %expanded_94 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %cst_21 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.rsqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg15 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %transposed_95 = linalg.transpose ins(%arg16 : tensor<168x64xf32>) outs(%76 : tensor<64x168xf32>) permutation = [1, 0] 
    %collapsed_96 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %134 = linalg.matmul ins(%collapsed_96, %transposed_95 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%78 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_97 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      %759 = math.exp %758 : f32
      %760 = arith.addf %759, %cst_1 : f32
      %761 = arith.divf %cst_1, %760 : f32
      linalg.yield %761 : f32
    } -> tensor<16x64x168xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97, %135 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %transposed_98 = linalg.transpose ins(%arg17 : tensor<168x64xf32>) outs(%76 : tensor<64x168xf32>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_96, %transposed_98 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%78 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_99 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_99 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %transposed_100 = linalg.transpose ins(%arg18 : tensor<64x168xf32>) outs(%85 : tensor<168x64xf32>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %139 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_102 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_102 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %cst_21 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.rsqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %145 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg19 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %148 = tensor.empty() : tensor<64x320xf32>
    %transposed_103 = linalg.transpose ins(%arg20 : tensor<320x64xf32>) outs(%148 : tensor<64x320xf32>) permutation = [1, 0] 
    %collapsed_104 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %149 = tensor.empty() : tensor<1024x320xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<1024x320xf32>) -> tensor<1024x320xf32>
    %151 = linalg.matmul ins(%collapsed_104, %transposed_103 : tensor<1024x64xf32>, tensor<64x320xf32>) outs(%150 : tensor<1024x320xf32>) -> tensor<1024x320xf32>
    %expanded_105 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [16, 64, 320] : tensor<1024x320xf32> into tensor<16x64x320xf32>
    %extracted_slice_106 = tensor.extract_slice %expanded_105[0, 48, 0] [16, 16, 320] [1, 1, 1] : tensor<16x64x320xf32> to tensor<16x16x320xf32>
    %collapsed_107 = tensor.collapse_shape %extracted_slice_106 [[0, 1], [2]] : tensor<16x16x320xf32> into tensor<256x320xf32>
    %collapsed_108 = tensor.collapse_shape %arg65 [[0, 1]] : tensor<16x16xi64> into tensor<256xi64>
    %expanded_109 = tensor.expand_shape %collapsed_108 [[0, 1]] output_shape [256, 1] : tensor<256xi64> into tensor<256x1xi64>
    %152 = tensor.empty() : tensor<256x1xf32>
    %153 = linalg.fill ins(%cst : f32) outs(%152 : tensor<256x1xf32>) -> tensor<256x1xf32>
    %154 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_109 : tensor<256x1xi64>) outs(%153 : tensor<256x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %758 = linalg.index 0 : index
      %759 = arith.index_cast %in : i64 to index
      %760 = arith.cmpi slt, %759, %c320 : index
      cf.assert %760, "index must be smaller than dim size"
      %761 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %761, "index must be larger or equal to 0"
      %extracted = tensor.extract %collapsed_107[%758, %759] : tensor<256x320xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x1xf32>
    %collapsed_110 = tensor.collapse_shape %154 [[0, 1]] : tensor<256x1xf32> into tensor<256xf32>
    %155 = tensor.empty() : tensor<256xi64>
    %156 = linalg.fill ins(%c0_i64 : i64) outs(%155 : tensor<256xi64>) -> tensor<256xi64>
    %157 = tensor.empty() : tensor<256xf32>
    %158 = linalg.fill ins(%cst_0 : f32) outs(%157 : tensor<256xf32>) -> tensor<256xf32>
    %159:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "reduction"]} ins(%collapsed_107 : tensor<256x320xf32>) outs(%158, %156 : tensor<256xf32>, tensor<256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_237: i64):
      %758 = linalg.index 1 : index
      %759 = arith.index_cast %758 : index to i64
      %760 = arith.maximumf %in, %out : f32
      %761 = arith.cmpf ogt, %in, %out : f32
      %762 = arith.select %761, %759, %out_237 : i64
      linalg.yield %760, %762 : f32, i64
    } -> (tensor<256xf32>, tensor<256xi64>)
    %160 = tensor.empty() : tensor<256xi1>
    %161 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_110, %159#0 : tensor<256xf32>, tensor<256xf32>) outs(%160 : tensor<256xi1>) {
    ^bb0(%in: f32, %in_237: f32, %out: i1):
      %758 = arith.cmpf oge, %in, %in_237 : f32
      linalg.yield %758 : i1
    } -> tensor<256xi1>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%161 : tensor<256xi1>) outs(%157 : tensor<256xf32>) {
    ^bb0(%in: i1, %out: f32):
      %758 = arith.uitofp %in : i1 to f32
      linalg.yield %758 : f32
    } -> tensor<256xf32>
    %163 = tensor.empty() : tensor<f32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<f32>) -> tensor<f32>
    %165 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%162 : tensor<256xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %166 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%165 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_23 : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %expanded_111 = tensor.expand_shape %159#0 [[0, 1]] output_shape [256, 1] : tensor<256xf32> into tensor<256x1xf32>
    %167 = tensor.empty() : tensor<256x320xf32>
    %168 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_107, %expanded_111 : tensor<256x320xf32>, tensor<256x1xf32>) outs(%167 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<256x320xf32>
    %169 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<256x320xf32>) outs(%167 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.exp %in : f32
      linalg.yield %758 : f32
    } -> tensor<256x320xf32>
    %170 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%169 : tensor<256x320xf32>) outs(%153 : tensor<256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<256x1xf32>
    %171 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<256x1xf32>) outs(%152 : tensor<256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.log %in : f32
      linalg.yield %758 : f32
    } -> tensor<256x1xf32>
    %172 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%168, %171 : tensor<256x320xf32>, tensor<256x1xf32>) outs(%167 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<256x320xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_108 : tensor<256xi64>) outs(%160 : tensor<256xi1>) {
    ^bb0(%in: i64, %out: i1):
      %758 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %758 : i1
    } -> tensor<256xi1>
    %174 = linalg.generic {indexing_maps = [#map4, #map4, #map16, #map4], iterator_types = ["parallel"]} ins(%173, %collapsed_108, %cst_26 : tensor<256xi1>, tensor<256xi64>, tensor<i64>) outs(%155 : tensor<256xi64>) {
    ^bb0(%in: i1, %in_237: i64, %in_238: i64, %out: i64):
      %758 = arith.select %in, %in_237, %in_238 : i64
      linalg.yield %758 : i64
    } -> tensor<256xi64>
    %expanded_112 = tensor.expand_shape %174 [[0, 1]] output_shape [256, 1] : tensor<256xi64> into tensor<256x1xi64>
    %175 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_112 : tensor<256x1xi64>) outs(%153 : tensor<256x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %758 = linalg.index 0 : index
      %759 = arith.index_cast %in : i64 to index
      %760 = arith.cmpi slt, %759, %c320 : index
      cf.assert %760, "index must be smaller than dim size"
      %761 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %761, "index must be larger or equal to 0"
      %extracted = tensor.extract %172[%758, %759] : tensor<256x320xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x1xf32>
    %collapsed_113 = tensor.collapse_shape %175 [[0, 1]] : tensor<256x1xf32> into tensor<256xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_113 : tensor<256xf32>) outs(%157 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<256xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map4, #map16, #map4], iterator_types = ["parallel"]} ins(%173, %176, %cst_5 : tensor<256xi1>, tensor<256xf32>, tensor<f32>) outs(%157 : tensor<256xf32>) {
    ^bb0(%in: i1, %in_237: f32, %in_238: f32, %out: f32):
      %758 = arith.select %in, %in_237, %in_238 : f32
      linalg.yield %758 : f32
    } -> tensor<256xf32>
    %178 = tensor.empty() : tensor<i64>
    %179 = linalg.fill ins(%c0_i64 : i64) outs(%178 : tensor<i64>) -> tensor<i64>
    %180 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%173 : tensor<256xi1>) outs(%179 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %758 = arith.extui %in : i1 to i64
      %759 = arith.addi %758, %out : i64
      linalg.yield %759 : i64
    } -> tensor<i64>
    %181 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%180 : tensor<i64>) outs(%163 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %758 = arith.sitofp %in : i64 to f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %182 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%177 : tensor<256xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %183 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%182, %181 : tensor<f32>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %184 = tensor.empty() : tensor<320xi64>
    %185 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%184 : tensor<320xi64>) {
    ^bb0(%out: i64):
      %758 = linalg.index 0 : index
      %759 = arith.index_cast %758 : index to i64
      linalg.yield %759 : i64
    } -> tensor<320xi64>
    %186 = tensor.empty() : tensor<256x320xi1>
    %187 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_109, %185 : tensor<256x1xi64>, tensor<320xi64>) outs(%186 : tensor<256x320xi1>) {
    ^bb0(%in: i64, %in_237: i64, %out: i1):
      %758 = arith.cmpi eq, %in, %in_237 : i64
      linalg.yield %758 : i1
    } -> tensor<256x320xi1>
    %188 = tensor.empty() : tensor<256x1xi1>
    %189 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_109 : tensor<256x1xi64>) outs(%188 : tensor<256x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %758 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %758 : i1
    } -> tensor<256x1xi1>
    %190 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%187, %189 : tensor<256x320xi1>, tensor<256x1xi1>) outs(%186 : tensor<256x320xi1>) {
    ^bb0(%in: i1, %in_237: i1, %out: i1):
      %758 = arith.andi %in, %in_237 : i1
      linalg.yield %758 : i1
    } -> tensor<256x320xi1>
    %191 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%cst_4, %181 : tensor<f32>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %expanded_114 = tensor.expand_shape %191 [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
    %192 = tensor.empty() : tensor<1x1xf32>
    %193 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_114 : tensor<1x1xf32>) outs(%192 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<1x1xf32>
    %194 = linalg.generic {indexing_maps = [#map7, #map18, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%190, %193, %cst_5 : tensor<256x320xi1>, tensor<1x1xf32>, tensor<f32>) outs(%167 : tensor<256x320xf32>) {
    ^bb0(%in: i1, %in_237: f32, %in_238: f32, %out: f32):
      %758 = arith.select %in, %in_237, %in_238 : f32
      linalg.yield %758 : f32
    } -> tensor<256x320xf32>
    %195 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<256x320xf32>) outs(%167 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.exp %in : f32
      linalg.yield %758 : f32
    } -> tensor<256x320xf32>
    %196 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%194 : tensor<256x320xf32>) outs(%153 : tensor<256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<256x1xf32>
    %197 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%195, %196 : tensor<256x320xf32>, tensor<256x1xf32>) outs(%167 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<256x320xf32>
    %198 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%194, %197 : tensor<256x320xf32>, tensor<256x320xf32>) outs(%167 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<256x320xf32>
    %expanded_115 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [16, 16, 320] : tensor<256x320xf32> into tensor<16x16x320xf32>
    %inserted_slice = tensor.insert_slice %expanded_115 into %cst_3[0, 48, 0] [16, 16, 320] [1, 1, 1] : tensor<16x16x320xf32> into tensor<16x64x320xf32>
    %collapsed_116 = tensor.collapse_shape %inserted_slice [[0, 1], [2]] : tensor<16x64x320xf32> into tensor<1024x320xf32>
    %199 = tensor.empty() : tensor<320x1024xf32>
    %transposed_117 = linalg.transpose ins(%collapsed_116 : tensor<1024x320xf32>) outs(%199 : tensor<320x1024xf32>) permutation = [1, 0] 
    %200 = tensor.empty() : tensor<320x64xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<320x64xf32>) -> tensor<320x64xf32>
    %202 = linalg.matmul ins(%transposed_117, %collapsed_104 : tensor<320x1024xf32>, tensor<1024x64xf32>) outs(%201 : tensor<320x64xf32>) -> tensor<320x64xf32>
    %203 = linalg.matmul ins(%collapsed_116, %arg20 : tensor<1024x320xf32>, tensor<320x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_118 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118, %146 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118, %arg19 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %206 = tensor.empty() : tensor<1x1x64xf32>
    %207 = linalg.fill ins(%cst : f32) outs(%206 : tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%204 : tensor<16x64x64xf32>) outs(%207 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_119 = tensor.collapse_shape %208 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %140 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %145 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%209 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_24 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %212 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_120 = tensor.collapse_shape %214 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_120 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_25 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %218 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %219 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_121 = tensor.collapse_shape %220 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %221 = tensor.empty() : tensor<64x1024xf32>
    %transposed_122 = linalg.transpose ins(%collapsed_121 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %222 = linalg.fill ins(%cst : f32) outs(%76 : tensor<64x168xf32>) -> tensor<64x168xf32>
    %223 = linalg.matmul ins(%transposed_122, %collapsed_101 : tensor<64x1024xf32>, tensor<1024x168xf32>) outs(%222 : tensor<64x168xf32>) -> tensor<64x168xf32>
    %224 = linalg.matmul ins(%collapsed_121, %arg18 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%78 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_123 = tensor.expand_shape %224 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123, %136 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123, %expanded_99 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_124 = tensor.collapse_shape %225 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %227 = tensor.empty() : tensor<168x1024xf32>
    %transposed_125 = linalg.transpose ins(%collapsed_124 : tensor<1024x168xf32>) outs(%227 : tensor<168x1024xf32>) permutation = [1, 0] 
    %228 = linalg.fill ins(%cst : f32) outs(%85 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %229 = linalg.matmul ins(%transposed_125, %collapsed_96 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%228 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %230 = linalg.matmul ins(%collapsed_124, %arg17 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_126 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %135 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97, %231 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %cst_1 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %135 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %233 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_127 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %transposed_128 = linalg.transpose ins(%collapsed_127 : tensor<1024x168xf32>) outs(%227 : tensor<168x1024xf32>) permutation = [1, 0] 
    %236 = linalg.matmul ins(%transposed_128, %collapsed_96 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%228 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %237 = linalg.matmul ins(%collapsed_127, %arg16 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_129 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126, %expanded_129 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %132 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %arg15 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%239 : tensor<16x64x64xf32>) outs(%207 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_130 = tensor.collapse_shape %241 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %126 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %131 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%242 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %243 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_24 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %246 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_131 = tensor.collapse_shape %248 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_131 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_25 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %252 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %253 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_132 = tensor.collapse_shape %254 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %transposed_133 = linalg.transpose ins(%collapsed_132 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %255 = linalg.fill ins(%cst : f32) outs(%11 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %256 = linalg.matmul ins(%transposed_133, %collapsed_93 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %257 = linalg.matmul ins(%collapsed_132, %arg14 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_134 = tensor.expand_shape %257 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %transposed_135 = linalg.transpose ins(%expanded_134 : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_136 = tensor.collapse_shape %transposed_135 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %transposed_137 = linalg.transpose ins(%collapsed_88 : tensor<256x64x64xf32>) outs(%46 : tensor<256x64x64xf32>) permutation = [0, 2, 1] 
    %258 = linalg.batch_matmul ins(%transposed_137, %collapsed_136 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%64 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %259 = tensor.empty() : tensor<256x4x64xf32>
    %transposed_138 = linalg.transpose ins(%collapsed_89 : tensor<256x64x4xf32>) outs(%259 : tensor<256x4x64xf32>) permutation = [0, 2, 1] 
    %260 = linalg.batch_matmul ins(%collapsed_136, %transposed_138 : tensor<256x64x4xf32>, tensor<256x4x64xf32>) outs(%47 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %expanded_139 = tensor.expand_shape %258 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %expanded_140 = tensor.expand_shape %260 [[0, 1], [2], [3]] output_shape [16, 16, 64, 64] : tensor<256x64x64xf32> into tensor<16x16x64x64xf32>
    %261 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140, %123 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %262 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%261 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x1xf32>
    %263 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %262 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %264 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261, %263 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %265 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264 : tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_22 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %collapsed_141 = tensor.collapse_shape %265 [[0, 1], [2], [3]] : tensor<16x16x64x64xf32> into tensor<256x64x64xf32>
    %transposed_142 = linalg.transpose ins(%collapsed_84 : tensor<256x64x4xf32>) outs(%259 : tensor<256x4x64xf32>) permutation = [0, 2, 1] 
    %266 = linalg.fill ins(%cst : f32) outs(%259 : tensor<256x4x64xf32>) -> tensor<256x4x64xf32>
    %267 = linalg.batch_matmul ins(%transposed_142, %collapsed_141 : tensor<256x4x64xf32>, tensor<256x64x64xf32>) outs(%266 : tensor<256x4x64xf32>) -> tensor<256x4x64xf32>
    %transposed_143 = linalg.transpose ins(%collapsed_85 : tensor<256x4x64xf32>) outs(%63 : tensor<256x64x4xf32>) permutation = [0, 2, 1] 
    %268 = linalg.batch_matmul ins(%collapsed_141, %transposed_143 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%64 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %expanded_144 = tensor.expand_shape %267 [[0, 1], [2], [3]] output_shape [16, 16, 4, 64] : tensor<256x4x64xf32> into tensor<16x16x4x64xf32>
    %expanded_145 = tensor.expand_shape %268 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %transposed_146 = linalg.transpose ins(%expanded_139 : tensor<16x16x64x4xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_147 = linalg.transpose ins(%expanded_144 : tensor<16x16x4x64xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 3, 1, 2] 
    %transposed_148 = linalg.transpose ins(%expanded_145 : tensor<16x16x64x4xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_149 = tensor.collapse_shape %transposed_146 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_150 = linalg.transpose ins(%collapsed_149 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %269 = linalg.matmul ins(%transposed_150, %collapsed_65 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %270 = linalg.matmul ins(%collapsed_149, %arg13 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_151 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %extracted_slice_152 = tensor.extract_slice %transposed_147[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_153 = tensor.extract_slice %transposed_147[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %271 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_153, %expanded_75 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %272 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_153, %expanded_74 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %273 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_152 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %274 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %expanded_75 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %275 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %274 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %276 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_152, %expanded_74 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %277 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %276 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_154 = tensor.concat dim(3) %277, %275 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %extracted_slice_155 = tensor.extract_slice %transposed_148[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_156 = tensor.extract_slice %transposed_148[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %278 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_156, %expanded_70 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %279 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_156, %expanded_69 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %280 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_155 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %281 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280, %expanded_70 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %282 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %281 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %283 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_155, %expanded_69 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %284 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278, %283 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_157 = tensor.concat dim(3) %284, %282 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %collapsed_158 = tensor.collapse_shape %concat_154 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_159 = linalg.transpose ins(%collapsed_158 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %285 = linalg.matmul ins(%transposed_159, %collapsed_65 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %286 = linalg.matmul ins(%collapsed_158, %arg12 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_160 = tensor.expand_shape %286 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_151, %expanded_160 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_161 = tensor.collapse_shape %concat_157 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_162 = linalg.transpose ins(%collapsed_161 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %288 = linalg.matmul ins(%transposed_162, %collapsed_65 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %289 = linalg.matmul ins(%collapsed_161, %arg11 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_163 = tensor.expand_shape %289 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %expanded_163 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %93 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %arg10 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%291 : tensor<16x64x64xf32>) outs(%207 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_164 = tensor.collapse_shape %293 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %87 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %92 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%294 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %295 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_24 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %298 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_165 = tensor.collapse_shape %300 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %301 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_165 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_25 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %304 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %305 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_166 = tensor.collapse_shape %306 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %transposed_167 = linalg.transpose ins(%collapsed_166 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %307 = linalg.matmul ins(%transposed_167, %collapsed_62 : tensor<64x1024xf32>, tensor<1024x168xf32>) outs(%222 : tensor<64x168xf32>) -> tensor<64x168xf32>
    %308 = linalg.matmul ins(%collapsed_166, %arg9 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%78 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_168 = tensor.expand_shape %308 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %82 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %expanded_60 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_169 = tensor.collapse_shape %309 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %transposed_170 = linalg.transpose ins(%collapsed_169 : tensor<1024x168xf32>) outs(%227 : tensor<168x1024xf32>) permutation = [1, 0] 
    %311 = linalg.matmul ins(%transposed_170, %collapsed_57 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%228 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %312 = linalg.matmul ins(%collapsed_169, %arg8 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_171 = tensor.expand_shape %312 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %81 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %313 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %cst_1 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %81 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316, %315 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%80 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_172 = tensor.collapse_shape %317 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %transposed_173 = linalg.transpose ins(%collapsed_172 : tensor<1024x168xf32>) outs(%227 : tensor<168x1024xf32>) permutation = [1, 0] 
    %318 = linalg.matmul ins(%transposed_173, %collapsed_57 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%228 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %319 = linalg.matmul ins(%collapsed_172, %arg7 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_174 = tensor.expand_shape %319 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_171, %expanded_174 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %74 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %arg6 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%321 : tensor<16x64x64xf32>) outs(%207 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_175 = tensor.collapse_shape %323 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %68 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %73 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%324 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %325 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_24 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %328 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_176 = tensor.collapse_shape %330 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_176 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_25 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %334 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327, %335 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_177 = tensor.collapse_shape %336 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %transposed_178 = linalg.transpose ins(%collapsed_177 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %337 = linalg.matmul ins(%transposed_178, %collapsed_54 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %338 = linalg.matmul ins(%collapsed_177, %arg5 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_179 = tensor.expand_shape %338 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %transposed_180 = linalg.transpose ins(%expanded_179 : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_181 = tensor.collapse_shape %transposed_180 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %transposed_182 = linalg.transpose ins(%collapsed_49 : tensor<256x64x64xf32>) outs(%46 : tensor<256x64x64xf32>) permutation = [0, 2, 1] 
    %339 = linalg.batch_matmul ins(%transposed_182, %collapsed_181 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%64 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %transposed_183 = linalg.transpose ins(%collapsed_50 : tensor<256x64x4xf32>) outs(%259 : tensor<256x4x64xf32>) permutation = [0, 2, 1] 
    %340 = linalg.batch_matmul ins(%collapsed_181, %transposed_183 : tensor<256x64x4xf32>, tensor<256x4x64xf32>) outs(%47 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %expanded_184 = tensor.expand_shape %339 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %expanded_185 = tensor.expand_shape %340 [[0, 1], [2], [3]] output_shape [16, 16, 64, 64] : tensor<256x64x64xf32> into tensor<16x16x64x64xf32>
    %341 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_185, %62 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %342 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%341 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x1xf32>
    %343 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %342 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %344 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %343 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %345 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344 : tensor<16x16x64x64xf32>) outs(%49 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_22 : f32
      linalg.yield %758 : f32
    } -> tensor<16x16x64x64xf32>
    %collapsed_186 = tensor.collapse_shape %345 [[0, 1], [2], [3]] : tensor<16x16x64x64xf32> into tensor<256x64x64xf32>
    %transposed_187 = linalg.transpose ins(%collapsed_45 : tensor<256x64x4xf32>) outs(%259 : tensor<256x4x64xf32>) permutation = [0, 2, 1] 
    %346 = linalg.batch_matmul ins(%transposed_187, %collapsed_186 : tensor<256x4x64xf32>, tensor<256x64x64xf32>) outs(%266 : tensor<256x4x64xf32>) -> tensor<256x4x64xf32>
    %transposed_188 = linalg.transpose ins(%collapsed_46 : tensor<256x4x64xf32>) outs(%63 : tensor<256x64x4xf32>) permutation = [0, 2, 1] 
    %347 = linalg.batch_matmul ins(%collapsed_186, %transposed_188 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%64 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %expanded_189 = tensor.expand_shape %346 [[0, 1], [2], [3]] output_shape [16, 16, 4, 64] : tensor<256x4x64xf32> into tensor<16x16x4x64xf32>
    %expanded_190 = tensor.expand_shape %347 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %transposed_191 = linalg.transpose ins(%expanded_184 : tensor<16x16x64x4xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_192 = linalg.transpose ins(%expanded_189 : tensor<16x16x4x64xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 3, 1, 2] 
    %transposed_193 = linalg.transpose ins(%expanded_190 : tensor<16x16x64x4xf32>) outs(%66 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_194 = tensor.collapse_shape %transposed_191 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_195 = linalg.transpose ins(%collapsed_194 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %348 = linalg.matmul ins(%transposed_195, %collapsed : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %349 = linalg.matmul ins(%collapsed_194, %arg4 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_196 = tensor.expand_shape %349 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %extracted_slice_197 = tensor.extract_slice %transposed_192[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_198 = tensor.extract_slice %transposed_192[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %350 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_198, %expanded_35 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %351 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_198, %expanded_34 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %352 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_197 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %353 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%352, %expanded_35 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %354 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %353 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %355 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_197, %expanded_34 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %356 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %355 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_199 = tensor.concat dim(3) %356, %354 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %extracted_slice_200 = tensor.extract_slice %transposed_193[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_201 = tensor.extract_slice %transposed_193[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %357 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_201, %expanded_32 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %358 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_201, %expanded_31 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %359 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_200 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %360 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %expanded_32 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %361 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %360 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %362 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_200, %expanded_31 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %363 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %362 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_202 = tensor.concat dim(3) %363, %361 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %collapsed_203 = tensor.collapse_shape %concat_199 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_204 = linalg.transpose ins(%collapsed_203 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %364 = linalg.matmul ins(%transposed_204, %collapsed : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %365 = linalg.matmul ins(%collapsed_203, %arg3 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_205 = tensor.expand_shape %365 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_196, %expanded_205 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_206 = tensor.collapse_shape %concat_202 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_207 = linalg.transpose ins(%collapsed_206 : tensor<1024x64xf32>) outs(%221 : tensor<64x1024xf32>) permutation = [1, 0] 
    %367 = linalg.matmul ins(%transposed_207, %collapsed : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%255 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %368 = linalg.matmul ins(%collapsed_206, %arg2 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_208 = tensor.expand_shape %368 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %expanded_208 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369, %9 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369, %arg1 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["reduction", "reduction", "parallel"]} ins(%370 : tensor<16x64x64xf32>) outs(%207 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_209 = tensor.collapse_shape %372 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %1 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %8 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%373 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336, %374 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_24 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %377 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_210 = tensor.collapse_shape %379 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %380 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_210 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.divf %in, %cst_20 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.mulf %in, %cst_25 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381, %383 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376, %384 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_211 = tensor.collapse_shape %arg64 [[0, 1]] : tensor<16x64xi64> into tensor<1024xi64>
    %expanded_212 = tensor.expand_shape %collapsed_211 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %386 = tensor.empty() : tensor<1024x320xi1>
    %387 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_212, %185 : tensor<1024x1xi64>, tensor<320xi64>) outs(%386 : tensor<1024x320xi1>) {
    ^bb0(%in: i64, %in_237: i64, %out: i1):
      %758 = arith.cmpi eq, %in, %in_237 : i64
      linalg.yield %758 : i1
    } -> tensor<1024x320xi1>
    %388 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<1024x320xi1>) outs(%149 : tensor<1024x320xf32>) {
    ^bb0(%in: i1, %out: f32):
      %758 = arith.uitofp %in : i1 to f32
      linalg.yield %758 : f32
    } -> tensor<1024x320xf32>
    %transposed_213 = linalg.transpose ins(%388 : tensor<1024x320xf32>) outs(%199 : tensor<320x1024xf32>) permutation = [1, 0] 
    %collapsed_214 = tensor.collapse_shape %385 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %389 = linalg.matmul ins(%transposed_213, %collapsed_214 : tensor<320x1024xf32>, tensor<1024x64xf32>) outs(%201 : tensor<320x64xf32>) -> tensor<320x64xf32>
    %390 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%389 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %391 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%390 : tensor<320x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %392 = tensor.empty() : tensor<64xf32>
    %393 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_209 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %394 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%393 : tensor<64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %395 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%367 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %396 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%395 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %397 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%364 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %398 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%397 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %399 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%348 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %400 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%399 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %401 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%337 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %402 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%401 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %403 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_175 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %404 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%403 : tensor<64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %405 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%318 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %406 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%405 : tensor<168x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %407 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%311 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %408 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%407 : tensor<168x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %409 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%307 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %410 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%409 : tensor<64x168xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %411 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_164 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %412 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%411 : tensor<64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %413 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%288 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %414 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%413 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %415 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%285 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %416 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%415 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %417 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%269 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %418 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%417 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %419 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%256 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %420 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%419 : tensor<64x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %421 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_130 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %422 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%421 : tensor<64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %423 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %424 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%423 : tensor<168x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %425 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%229 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %426 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%425 : tensor<168x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %427 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%223 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %428 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%427 : tensor<64x168xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %429 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_119 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %430 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%429 : tensor<64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %431 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %432 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["reduction", "reduction"]} ins(%431 : tensor<320x64xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %expanded_215 = tensor.expand_shape %391 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_216 = tensor.expand_shape %394 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_217 = tensor.expand_shape %396 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_218 = tensor.expand_shape %398 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_219 = tensor.expand_shape %400 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_220 = tensor.expand_shape %402 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_221 = tensor.expand_shape %404 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_222 = tensor.expand_shape %406 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_223 = tensor.expand_shape %408 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_224 = tensor.expand_shape %410 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_225 = tensor.expand_shape %412 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_226 = tensor.expand_shape %414 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_227 = tensor.expand_shape %416 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_228 = tensor.expand_shape %418 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_229 = tensor.expand_shape %420 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_230 = tensor.expand_shape %422 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_231 = tensor.expand_shape %424 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_232 = tensor.expand_shape %426 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_233 = tensor.expand_shape %428 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_234 = tensor.expand_shape %430 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_235 = tensor.expand_shape %432 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %concat_236 = tensor.concat dim(0) %expanded_215, %expanded_216, %expanded_217, %expanded_218, %expanded_219, %expanded_220, %expanded_221, %expanded_222, %expanded_223, %expanded_224, %expanded_225, %expanded_226, %expanded_227, %expanded_228, %expanded_229, %expanded_230, %expanded_231, %expanded_232, %expanded_233, %expanded_234, %expanded_235 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<21xf32>
    %433 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["reduction"]} ins(%concat_236 : tensor<21xf32>) outs(%164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.addf %in, %out : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %434 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%433 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %435 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%434 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_15 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<f32>
    %436 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%435 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.cmpf one, %in, %cst : f32
      cf.assert %758, "unimplemented: tensor with zero element"
      %759 = arith.divf %cst_1, %in : f32
      linalg.yield %759 : f32
    } -> tensor<f32>
    %437 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%436 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.cmpf ugt, %in, %cst_1 : f32
      %759 = arith.select %758, %cst_1, %in : f32
      linalg.yield %759 : f32
    } -> tensor<f32>
    %438 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%389, %437 : tensor<320x64xf32>, tensor<f32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %439 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_209, %437 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %440 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%367, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %441 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%364, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %442 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%348, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %443 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%337, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %444 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_175, %437 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %445 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%318, %437 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %446 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%311, %437 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %447 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%307, %437 : tensor<64x168xf32>, tensor<f32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %448 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_164, %437 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %449 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%288, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %450 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%285, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %451 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%269, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %452 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%256, %437 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %453 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_130, %437 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %454 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%236, %437 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %455 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%229, %437 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %456 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%223, %437 : tensor<64x168xf32>, tensor<f32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %457 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%collapsed_119, %437 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %458 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%202, %437 : tensor<320x64xf32>, tensor<f32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %459 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%arg67 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_14 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<f32>
    %460 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%459 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.expm1 %in : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %461 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%460 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %462 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%arg67 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_13 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<f32>
    %463 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%462 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.expm1 %in : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %464 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%463 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.negf %in : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %465 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%arg66, %461 : tensor<f32>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %466 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%464 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<f32>
    %467 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %468 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%438 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %469 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%467, %468 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %470 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg43 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %471 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%438 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %472 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%471, %438 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %473 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%470, %472 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %474 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%473 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %475 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%474, %466 : tensor<320x64xf32>, tensor<f32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %476 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%475 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %477 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%arg66 : tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_7 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<f32>
    %478 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%cst_27, %477 : tensor<i64>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: i64, %in_237: f32, %out: f32):
      %758 = arith.sitofp %in : i64 to f32
      %759 = arith.subf %758, %in_237 : f32
      linalg.yield %759 : f32
    } -> tensor<f32>
    %479 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg0, %478 : tensor<320x64xf32>, tensor<f32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %480 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %469 : tensor<f32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %481 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%480, %476 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %482 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%479, %481 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %483 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %484 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%439 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %485 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%483, %484 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %486 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg44 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %487 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%439 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %488 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%487, %439 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %489 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%486, %488 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %490 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%489 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %491 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%490, %466 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %492 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%491 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %493 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%465, %485 : tensor<f32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %494 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%493, %492 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %495 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg1, %494 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %496 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %497 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%440 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %498 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%496, %497 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %499 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %500 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%440 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %501 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%500, %440 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %502 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%499, %501 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %503 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%502 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %504 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%503, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %505 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%504 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %506 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg2, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %507 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %498 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %508 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%507, %505 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %509 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%506, %508 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %510 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %511 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %512 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%510, %511 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %513 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg46 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %514 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %515 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%514, %441 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %516 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%513, %515 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %517 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%516 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %518 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%517, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %519 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%518 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %520 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg3, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %521 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %512 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %522 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%521, %519 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %523 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%520, %522 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %524 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %525 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%442 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %526 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%524, %525 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %527 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg47 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %528 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%442 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %529 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%528, %442 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %530 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%527, %529 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %531 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%530 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %532 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%531, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %533 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%532 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %534 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg4, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %535 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %526 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %536 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%535, %533 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %537 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%534, %536 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %538 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %539 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%443 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %540 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%538, %539 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %541 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg48 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %542 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%443 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %543 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%542, %443 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %544 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%541, %543 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %545 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%544 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %546 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%545, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %547 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%546 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %548 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg5, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %549 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %540 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %550 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%549, %547 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %551 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%548, %550 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %552 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg28 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %553 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%444 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %554 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%552, %553 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %555 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg49 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %556 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%444 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %557 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%556, %444 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %558 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%555, %557 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %559 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%558 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %560 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%559, %466 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %561 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%560 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %562 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%465, %554 : tensor<f32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %563 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%562, %561 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %564 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg6, %563 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %565 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg29 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %566 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%445 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %567 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%565, %566 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %568 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg50 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %569 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%445 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %570 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%569, %445 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %571 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%568, %570 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %572 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%571 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %573 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%572, %466 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %574 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%573 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %575 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7, %478 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %576 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %567 : tensor<f32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %577 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%576, %574 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %578 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%575, %577 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %579 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %580 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%446 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %581 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%579, %580 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %582 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %583 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%446 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %584 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%583, %446 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %585 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%582, %584 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %586 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%585 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %587 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%586, %466 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %588 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%587 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %589 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8, %478 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %590 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %581 : tensor<f32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %591 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%590, %588 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %592 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%589, %591 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %593 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg31 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %594 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%447 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %595 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%593, %594 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %596 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg52 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %597 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%447 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %598 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%597, %447 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %599 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%596, %598 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %600 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%599 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %601 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%600, %466 : tensor<64x168xf32>, tensor<f32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %602 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%601 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %603 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg9, %478 : tensor<64x168xf32>, tensor<f32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %604 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %595 : tensor<f32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %605 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%604, %602 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %606 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%603, %605 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %607 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg32 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %608 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%448 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %609 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%607, %608 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %610 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg53 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%448 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %612 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%611, %448 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %613 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%610, %612 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %614 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%613 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %615 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%614, %466 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %616 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%615 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %617 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%465, %609 : tensor<f32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %618 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %616 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %619 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg10, %618 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %620 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg33 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %621 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%449 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %622 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%620, %621 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %623 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg54 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %624 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%449 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %625 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%624, %449 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %626 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%623, %625 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %627 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%626 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %628 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%627, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %629 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%628 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %630 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg11, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %631 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %622 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %632 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%631, %629 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %633 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%630, %632 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %634 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %635 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%450 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %636 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%634, %635 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %637 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %638 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%450 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %639 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%638, %450 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %640 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%637, %639 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %641 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%640 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %642 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%641, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %643 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%642 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %644 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg12, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %645 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %636 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %646 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%645, %643 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %647 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%644, %646 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %648 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg35 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %649 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%451 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %650 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%648, %649 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %651 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg56 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %652 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%451 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %653 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%652, %451 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %654 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%651, %653 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %655 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%654 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %656 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%655, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %657 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%656 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %658 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg13, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %659 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %650 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %660 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%659, %657 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %661 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%658, %660 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %662 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg36 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %663 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%452 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %664 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%662, %663 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %665 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg57 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %666 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%452 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %667 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%666, %452 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %668 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%665, %667 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %669 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%668 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %670 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%669, %466 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %671 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%670 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x64xf32>
    %672 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg14, %478 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %673 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %664 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %674 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%673, %671 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %675 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%672, %674 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x64xf32>
    %676 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg37 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %677 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%453 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %678 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%676, %677 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %679 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg58 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %680 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%453 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %681 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%680, %453 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %682 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%679, %681 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %683 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%682 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %684 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%683, %466 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %685 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%684 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %686 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%465, %678 : tensor<f32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %687 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%686, %685 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %688 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg15, %687 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %689 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg38 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %690 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%454 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %691 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%689, %690 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %692 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg59 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %693 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%454 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %694 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%693, %454 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %695 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%692, %694 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %696 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%695 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %697 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%696, %466 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %698 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%697 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %699 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg16, %478 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %700 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %691 : tensor<f32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %701 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%700, %698 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %702 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%699, %701 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %703 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %704 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%455 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %705 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%703, %704 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %706 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg60 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %707 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%455 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %708 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%707, %455 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %709 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%706, %708 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %710 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%709 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %711 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%710, %466 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %712 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%711 : tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<168x64xf32>
    %713 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg17, %478 : tensor<168x64xf32>, tensor<f32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %714 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %705 : tensor<f32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %715 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%714, %712 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %716 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%713, %715 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%85 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<168x64xf32>
    %717 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %718 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%456 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %719 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%717, %718 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %720 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg61 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %721 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%456 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %722 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%721, %456 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %723 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%720, %722 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %724 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%723 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %725 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%724, %466 : tensor<64x168xf32>, tensor<f32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %726 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%725 : tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64x168xf32>
    %727 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg18, %478 : tensor<64x168xf32>, tensor<f32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %728 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %719 : tensor<f32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %729 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%728, %726 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %730 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%727, %729 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%76 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64x168xf32>
    %731 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg41 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %732 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%457 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %733 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%731, %732 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %734 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg62 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %735 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%457 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %736 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%735, %457 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %737 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%734, %736 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %738 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%737 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %739 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel"]} ins(%738, %466 : tensor<64xf32>, tensor<f32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %740 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%739 : tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<64xf32>
    %741 = linalg.generic {indexing_maps = [#map16, #map4, #map4], iterator_types = ["parallel"]} ins(%465, %733 : tensor<f32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %742 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%741, %740 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %743 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg19, %742 : tensor<64xf32>, tensor<64xf32>) outs(%392 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<64xf32>
    %744 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_12 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %745 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%458 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_11 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %746 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%744, %745 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %747 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_10 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %748 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%458 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_9 : f64 to f32
      %759 = arith.mulf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %749 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%748, %458 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %750 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%747, %749 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.addf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %751 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%750 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = math.sqrt %in : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %752 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%751, %466 : tensor<320x64xf32>, tensor<f32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %753 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%752 : tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %758 = arith.truncf %cst_8 : f64 to f32
      %759 = arith.addf %in, %758 : f32
      linalg.yield %759 : f32
    } -> tensor<320x64xf32>
    %754 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg20, %478 : tensor<320x64xf32>, tensor<f32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %755 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %746 : tensor<f32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.mulf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %756 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%755, %753 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.divf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    %757 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%754, %756 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%200 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_237: f32, %out: f32):
      %758 = arith.subf %in, %in_237 : f32
      linalg.yield %758 : f32
    } -> tensor<320x64xf32>
    return %183, %482, %495, %509, %523, %537, %551, %564, %578, %592, %606, %619, %633, %647, %661, %675, %688, %702, %716, %730, %743, %757, %166, %469, %485, %498, %512, %526, %540, %554, %567, %581, %595, %609, %622, %636, %650, %664, %678, %691, %705, %719, %733, %746, %473, %489, %502, %516, %530, %544, %558, %571, %585, %599, %613, %626, %640, %654, %668, %682, %695, %709, %723, %737, %750 : tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<320x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32_3: "0x040000000000803F0AD7233C",
      torch_tensor_2_torch.float32_2: "0x040000000000803F0AD7233C",
      torch_tensor_2_torch.float32_1: "0x040000000000803F0AD7233C",
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}
