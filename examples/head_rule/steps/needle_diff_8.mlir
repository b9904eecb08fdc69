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
#map10 = affine_map<(d0) -> ()>
#map11 = affine_map<() -> ()>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map19 = affine_map<(d0, d1) -> (d0)>
#map20 = affine_map<(d0, d1) -> (0, 0)>
#map21 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, d2, 0, 0)>
module {
  func.func @main(%arg0: tensor<320x64xf32> {diff.donate = 1 : i64, diff.param = "embedding.weight"}, %arg1: tensor<64xf32> {diff.donate = 2 : i64, diff.param = "blocks.0.attention_norm.weight"}, %arg2: tensor<4xf32> {diff.donate = 3 : i64, diff.param = "blocks.0.attention.lambda_q1"}, %arg3: tensor<4xf32> {diff.donate = 4 : i64, diff.param = "blocks.0.attention.lambda_k1"}, %arg4: tensor<4xf32> {diff.donate = 5 : i64, diff.param = "blocks.0.attention.lambda_q2"}, %arg5: tensor<4xf32> {diff.donate = 6 : i64, diff.param = "blocks.0.attention.lambda_k2"}, %arg6: tensor<8xf32> {diff.donate = 7 : i64, diff.param = "blocks.0.attention.norm_weight"}, %arg7: tensor<64x64xf32> {diff.donate = 8 : i64, diff.param = "blocks.0.attention.q_proj.weight"}, %arg8: tensor<64x64xf32> {diff.donate = 9 : i64, diff.param = "blocks.0.attention.k_proj.weight"}, %arg9: tensor<64x64xf32> {diff.donate = 10 : i64, diff.param = "blocks.0.attention.v_proj.weight"}, %arg10: tensor<64x64xf32> {diff.donate = 11 : i64, diff.param = "blocks.0.attention.out_proj.weight"}, %arg11: tensor<64xf32> {diff.donate = 12 : i64, diff.param = "blocks.0.ffn_norm.weight"}, %arg12: tensor<168x64xf32> {diff.donate = 13 : i64, diff.param = "blocks.0.ffn.gate_proj.weight"}, %arg13: tensor<168x64xf32> {diff.donate = 14 : i64, diff.param = "blocks.0.ffn.up_proj.weight"}, %arg14: tensor<64x168xf32> {diff.donate = 15 : i64, diff.param = "blocks.0.ffn.down_proj.weight"}, %arg15: tensor<64xf32> {diff.donate = 16 : i64, diff.param = "blocks.1.attention_norm.weight"}, %arg16: tensor<4xf32> {diff.donate = 17 : i64, diff.param = "blocks.1.attention.lambda_q1"}, %arg17: tensor<4xf32> {diff.donate = 18 : i64, diff.param = "blocks.1.attention.lambda_k1"}, %arg18: tensor<4xf32> {diff.donate = 19 : i64, diff.param = "blocks.1.attention.lambda_q2"}, %arg19: tensor<4xf32> {diff.donate = 20 : i64, diff.param = "blocks.1.attention.lambda_k2"}, %arg20: tensor<8xf32> {diff.donate = 21 : i64, diff.param = "blocks.1.attention.norm_weight"}, %arg21: tensor<64x64xf32> {diff.donate = 22 : i64, diff.param = "blocks.1.attention.q_proj.weight"}, %arg22: tensor<64x64xf32> {diff.donate = 23 : i64, diff.param = "blocks.1.attention.k_proj.weight"}, %arg23: tensor<64x64xf32> {diff.donate = 24 : i64, diff.param = "blocks.1.attention.v_proj.weight"}, %arg24: tensor<64x64xf32> {diff.donate = 25 : i64, diff.param = "blocks.1.attention.out_proj.weight"}, %arg25: tensor<64xf32> {diff.donate = 26 : i64, diff.param = "blocks.1.ffn_norm.weight"}, %arg26: tensor<168x64xf32> {diff.donate = 27 : i64, diff.param = "blocks.1.ffn.gate_proj.weight"}, %arg27: tensor<168x64xf32> {diff.donate = 28 : i64, diff.param = "blocks.1.ffn.up_proj.weight"}, %arg28: tensor<64x168xf32> {diff.donate = 29 : i64, diff.param = "blocks.1.ffn.down_proj.weight"}, %arg29: tensor<64xf32> {diff.donate = 30 : i64, diff.param = "norm.weight"}, %arg30: tensor<320x64xf32> {diff.donate = 31 : i64, diff.param = "head.weight"}, %arg31: tensor<f32> {diff.donate = 32 : i64, diff.param = "accuracy"}, %arg32: tensor<320x64xf32> {diff.donate = 33 : i64, diff.param = "adamw.exp_avg.embedding.weight"}, %arg33: tensor<64xf32> {diff.donate = 34 : i64, diff.param = "adamw.exp_avg.blocks.0.attention_norm.weight"}, %arg34: tensor<4xf32> {diff.donate = 35 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_q1"}, %arg35: tensor<4xf32> {diff.donate = 36 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_k1"}, %arg36: tensor<4xf32> {diff.donate = 37 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_q2"}, %arg37: tensor<4xf32> {diff.donate = 38 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_k2"}, %arg38: tensor<8xf32> {diff.donate = 39 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.norm_weight"}, %arg39: tensor<64x64xf32> {diff.donate = 40 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.q_proj.weight"}, %arg40: tensor<64x64xf32> {diff.donate = 41 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.k_proj.weight"}, %arg41: tensor<64x64xf32> {diff.donate = 42 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.v_proj.weight"}, %arg42: tensor<64x64xf32> {diff.donate = 43 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.out_proj.weight"}, %arg43: tensor<64xf32> {diff.donate = 44 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn_norm.weight"}, %arg44: tensor<168x64xf32> {diff.donate = 45 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.gate_proj.weight"}, %arg45: tensor<168x64xf32> {diff.donate = 46 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.up_proj.weight"}, %arg46: tensor<64x168xf32> {diff.donate = 47 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.down_proj.weight"}, %arg47: tensor<64xf32> {diff.donate = 48 : i64, diff.param = "adamw.exp_avg.blocks.1.attention_norm.weight"}, %arg48: tensor<4xf32> {diff.donate = 49 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_q1"}, %arg49: tensor<4xf32> {diff.donate = 50 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_k1"}, %arg50: tensor<4xf32> {diff.donate = 51 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_q2"}, %arg51: tensor<4xf32> {diff.donate = 52 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_k2"}, %arg52: tensor<8xf32> {diff.donate = 53 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.norm_weight"}, %arg53: tensor<64x64xf32> {diff.donate = 54 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.q_proj.weight"}, %arg54: tensor<64x64xf32> {diff.donate = 55 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.k_proj.weight"}, %arg55: tensor<64x64xf32> {diff.donate = 56 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.v_proj.weight"}, %arg56: tensor<64x64xf32> {diff.donate = 57 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.out_proj.weight"}, %arg57: tensor<64xf32> {diff.donate = 58 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn_norm.weight"}, %arg58: tensor<168x64xf32> {diff.donate = 59 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.gate_proj.weight"}, %arg59: tensor<168x64xf32> {diff.donate = 60 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.up_proj.weight"}, %arg60: tensor<64x168xf32> {diff.donate = 61 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.down_proj.weight"}, %arg61: tensor<64xf32> {diff.donate = 62 : i64, diff.param = "adamw.exp_avg.norm.weight"}, %arg62: tensor<320x64xf32> {diff.donate = 63 : i64, diff.param = "adamw.exp_avg.head.weight"}, %arg63: tensor<320x64xf32> {diff.donate = 64 : i64, diff.param = "adamw.exp_avg_sq.embedding.weight"}, %arg64: tensor<64xf32> {diff.donate = 65 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention_norm.weight"}, %arg65: tensor<4xf32> {diff.donate = 66 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_q1"}, %arg66: tensor<4xf32> {diff.donate = 67 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_k1"}, %arg67: tensor<4xf32> {diff.donate = 68 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_q2"}, %arg68: tensor<4xf32> {diff.donate = 69 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_k2"}, %arg69: tensor<8xf32> {diff.donate = 70 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.norm_weight"}, %arg70: tensor<64x64xf32> {diff.donate = 71 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.q_proj.weight"}, %arg71: tensor<64x64xf32> {diff.donate = 72 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.k_proj.weight"}, %arg72: tensor<64x64xf32> {diff.donate = 73 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.v_proj.weight"}, %arg73: tensor<64x64xf32> {diff.donate = 74 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.out_proj.weight"}, %arg74: tensor<64xf32> {diff.donate = 75 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn_norm.weight"}, %arg75: tensor<168x64xf32> {diff.donate = 76 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.gate_proj.weight"}, %arg76: tensor<168x64xf32> {diff.donate = 77 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.up_proj.weight"}, %arg77: tensor<64x168xf32> {diff.donate = 78 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.down_proj.weight"}, %arg78: tensor<64xf32> {diff.donate = 79 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention_norm.weight"}, %arg79: tensor<4xf32> {diff.donate = 80 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_q1"}, %arg80: tensor<4xf32> {diff.donate = 81 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_k1"}, %arg81: tensor<4xf32> {diff.donate = 82 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_q2"}, %arg82: tensor<4xf32> {diff.donate = 83 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_k2"}, %arg83: tensor<8xf32> {diff.donate = 84 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.norm_weight"}, %arg84: tensor<64x64xf32> {diff.donate = 85 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.q_proj.weight"}, %arg85: tensor<64x64xf32> {diff.donate = 86 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.k_proj.weight"}, %arg86: tensor<64x64xf32> {diff.donate = 87 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.v_proj.weight"}, %arg87: tensor<64x64xf32> {diff.donate = 88 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.out_proj.weight"}, %arg88: tensor<64xf32> {diff.donate = 89 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn_norm.weight"}, %arg89: tensor<168x64xf32> {diff.donate = 90 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.gate_proj.weight"}, %arg90: tensor<168x64xf32> {diff.donate = 91 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.up_proj.weight"}, %arg91: tensor<64x168xf32> {diff.donate = 92 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.down_proj.weight"}, %arg92: tensor<64xf32> {diff.donate = 93 : i64, diff.param = "adamw.exp_avg_sq.norm.weight"}, %arg93: tensor<320x64xf32> {diff.donate = 94 : i64, diff.param = "adamw.exp_avg_sq.head.weight"}, %arg94: tensor<16x64xi64>, %arg95: tensor<16x16xi64>, %arg96: tensor<f32>, %arg97: tensor<f32>) -> (tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<320x64xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>) {
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c320 = arith.constant 320 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<16x8x2x64x64xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<16x64x168xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<16x64x320xf32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<64x64xf32>
    %cst_8 = arith.constant 1.000000e-01 : f64
    %cst_9 = arith.constant 1.000000e-08 : f64
    %cst_10 = arith.constant 0.050000000000000044 : f64
    %cst_11 = arith.constant 0.94999999999999996 : f64
    %cst_12 = arith.constant 0.099999999999999978 : f64
    %cst_13 = arith.constant 9.000000e-01 : f64
    %cst_14 = arith.constant -0.051293294387550578 : f64
    %cst_15 = arith.constant -0.10536051565782628 : f64
    %cst_16 = arith.constant 9.9999999999999995E-7 : f64
    %cst_17 = arith.constant 0.64449093240903066 : f64
    %cst_18 = arith.constant 0.35550906759096934 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_2_torch.float32_3> : tensor<2xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_2_torch.float32_2> : tensor<2xf32>
    %cst_21 = arith.constant 0.79999999999999993 : f64
    %cst_22 = arith.constant 1.000000e-05 : f64
    %cst_23 = arith.constant 0.20000000000000007 : f64
    %cst_24 = arith.constant dense_resource<torch_tensor_2_torch.float32_1> : tensor<2xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_26 = arith.constant 6.400000e+01 : f32
    %cst_27 = arith.constant 9.99999974E-6 : f32
    %cst_28 = arith.constant 5.000000e-01 : f32
    %cst_29 = arith.constant 8.000000e+00 : f32
    %cst_30 = arith.constant 2.560000e+02 : f32
    %cst_31 = arith.constant -5.000000e-01 : f32
    %cst_32 = arith.constant 2.000000e+00 : f32
    %cst_33 = arith.constant dense<0> : tensor<i64>
    %cst_34 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<16x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg94 : tensor<16x64xi64>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1042 = arith.index_cast %in : i64 to index
      %1043 = linalg.index 2 : index
      %1044 = arith.cmpi slt, %1042, %c320 : index
      cf.assert %1044, "index must be smaller than dim size"
      %1045 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1045, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%1042, %1043] : tensor<320x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x64x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %3 = tensor.empty() : tensor<16x64x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %cst_27 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.rsqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %11 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %12 = tensor.empty() : tensor<1024x64xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %transposed_35 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed, %transposed_35 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_36 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %16 = tensor.empty() : tensor<64xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %1042 = linalg.index 0 : index
      %1043 = arith.index_cast %1042 : index to i64
      linalg.yield %1043 : i64
    } -> tensor<64xi64>
    %expanded_37 = tensor.expand_shape %17 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %18 = tensor.empty() : tensor<64x2xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_37, %cst_25 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_275: f32, %out: f32):
      %1042 = arith.sitofp %in : i64 to f32
      %1043 = arith.mulf %1042, %in_275 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x2xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.cos %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_38 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sin %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_39 = tensor.expand_shape %21 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %22 = tensor.empty() : tensor<16x64x16x2xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_38 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40, %expanded_39 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40, %expanded_38 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_39 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat = tensor.concat dim(3) %25, %28 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_37, %cst_24 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_275: f32, %out: f32):
      %1042 = arith.sitofp %in : i64 to f32
      %1043 = arith.mulf %1042, %in_275 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x2xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.cos %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_41 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sin %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_42 = tensor.expand_shape %31 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice_43 = tensor.extract_slice %expanded_36[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_44 = tensor.extract_slice %expanded_36[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43, %expanded_41 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44, %expanded_42 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44, %expanded_41 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43, %expanded_42 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_45 = tensor.concat dim(3) %34, %37 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %transposed_46 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%collapsed, %transposed_46 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_47 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [16, 64, 8, 8] : tensor<1024x64xf32> into tensor<16x64x8x8xf32>
    %39 = tensor.empty() : tensor<16x16x64x4xf32>
    %transposed_48 = linalg.transpose ins(%concat : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<16x8x64x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_47 : tensor<16x64x8x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<4xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg2, %arg3 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %43 = tensor.empty() : tensor<f32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<f32>) -> tensor<f32>
    %45 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%42 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %46 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%45 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg4, %arg5 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%47 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %49 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%48 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%46, %49 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %expanded_50 = tensor.expand_shape %17 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %51 = tensor.empty() : tensor<64x64xi64>
    %52 = linalg.generic {indexing_maps = [#map12, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_50, %expanded_37 : tensor<1x64xi64>, tensor<64x1xi64>) outs(%51 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_275: i64, %out: i64):
      %1042 = arith.subi %in, %in_275 : i64
      linalg.yield %1042 : i64
    } -> tensor<64x64xi64>
    %53 = tensor.empty() : tensor<64x64xi1>
    %54 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<64x64xi64>) outs(%53 : tensor<64x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1042 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %1042 : i1
    } -> tensor<64x64xi1>
    %55 = linalg.generic {indexing_maps = [#map7, #map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%54, %cst_7, %cst_6 : tensor<64x64xi1>, tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: i1, %in_275: f32, %in_276: f32, %out: f32):
      %1042 = arith.select %in, %in_275, %in_276 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %56 = tensor.empty() : tensor<16x16x4x64xf32>
    %transposed_51 = linalg.transpose ins(%concat_45 : tensor<16x64x16x4xf32>) outs(%56 : tensor<16x16x4x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_52 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<16x16x4x64xf32> into tensor<256x4x64xf32>
    %57 = tensor.empty() : tensor<256x64x64xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %59 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<256x64x4xf32>, tensor<256x4x64xf32>) outs(%58 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %expanded_54 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [16, 16, 64, 64] : tensor<256x64x64xf32> into tensor<16x16x64x64xf32>
    %60 = tensor.empty() : tensor<16x16x64x64xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_28 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %55 : tensor<16x16x64x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %63 = tensor.empty() : tensor<16x16x64xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<16x16x64xi64>) -> tensor<16x16x64xi64>
    %65 = tensor.empty() : tensor<16x16x64xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<16x16x64xf32>) -> tensor<16x16x64xf32>
    %67:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<16x16x64x64xf32>) outs(%66, %64 : tensor<16x16x64xf32>, tensor<16x16x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_275: i64):
      %1042 = linalg.index 3 : index
      %1043 = arith.index_cast %1042 : index to i64
      %1044 = arith.maximumf %in, %out : f32
      %1045 = arith.cmpf ogt, %in, %out : f32
      %1046 = arith.select %1045, %1043, %out_275 : i64
      linalg.yield %1044, %1046 : f32, i64
    } -> (tensor<16x16x64xf32>, tensor<16x16x64xi64>)
    %expanded_55 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [16, 16, 64, 1] : tensor<16x16x64xf32> into tensor<16x16x64x1xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_55 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %70 = tensor.empty() : tensor<16x16x64x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<16x16x64x1xf32>) -> tensor<16x16x64x1xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<16x16x64x64xf32>) outs(%71 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x1xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %expanded_56 = tensor.expand_shape %73 [[0], [1, 2], [3], [4]] output_shape [16, 8, 2, 64, 64] : tensor<16x16x64x64xf32> into tensor<16x8x2x64x64xf32>
    %extracted_slice_57 = tensor.extract_slice %expanded_56[0, 0, 0, 0, 0] [16, 8, 1, 64, 64] [1, 1, 1, 1, 1] : tensor<16x8x2x64x64xf32> to tensor<16x8x1x64x64xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_57 [[0], [1, 2], [3], [4]] : tensor<16x8x1x64x64xf32> into tensor<16x8x64x64xf32>
    %74 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%50 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_23 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %extracted_slice_59 = tensor.extract_slice %expanded_56[0, 0, 1, 0, 0] [16, 8, 1, 64, 64] [1, 1, 1, 1, 1] : tensor<16x8x2x64x64xf32> to tensor<16x8x1x64x64xf32>
    %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0], [1, 2], [3], [4]] : tensor<16x8x1x64x64xf32> into tensor<16x8x64x64xf32>
    %75 = tensor.empty() : tensor<16x8x64x64xf32>
    %76 = linalg.generic {indexing_maps = [#map17, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %collapsed_60 : tensor<f32>, tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_58, %76 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %collapsed_61 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<16x8x64x64xf32> into tensor<128x64x64xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<16x8x64x8xf32> into tensor<128x64x8xf32>
    %78 = tensor.empty() : tensor<128x64x8xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<128x64x8xf32>) -> tensor<128x64x8xf32>
    %80 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<128x64x64xf32>, tensor<128x64x8xf32>) outs(%79 : tensor<128x64x8xf32>) -> tensor<128x64x8xf32>
    %expanded_63 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [16, 8, 64, 8] : tensor<128x64x8xf32> into tensor<16x8x64x8xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %82 = tensor.empty() : tensor<16x8x64x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<16x8x64x1xf32>) -> tensor<16x8x64x1xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<16x8x64x8xf32>) outs(%83 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_29 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_22 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<16x8x64x1xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.rsqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %87 : tensor<16x8x64x8xf32>, tensor<16x8x64x1xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %arg6 : tensor<16x8x64x8xf32>, tensor<8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_21 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<16x8x64x8xf32>
    %91 = tensor.empty() : tensor<16x64x8x8xf32>
    %transposed_64 = linalg.transpose ins(%90 : tensor<16x8x64x8xf32>) outs(%91 : tensor<16x64x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_65 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<16x64x8x8xf32> into tensor<1024x64xf32>
    %92 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_67 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_67 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %cst_27 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.rsqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg11 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %101 = tensor.empty() : tensor<64x168xf32>
    %transposed_68 = linalg.transpose ins(%arg12 : tensor<168x64xf32>) outs(%101 : tensor<64x168xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %102 = tensor.empty() : tensor<1024x168xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %104 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%103 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_70 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %105 = tensor.empty() : tensor<16x64x168xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      %1043 = math.exp %1042 : f32
      %1044 = arith.addf %1043, %cst_1 : f32
      %1045 = arith.divf %cst_1, %1044 : f32
      linalg.yield %1045 : f32
    } -> tensor<16x64x168xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %106 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %transposed_71 = linalg.transpose ins(%arg13 : tensor<168x64xf32>) outs(%101 : tensor<64x168xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_69, %transposed_71 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%103 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_72 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_72 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %110 = tensor.empty() : tensor<168x64xf32>
    %transposed_73 = linalg.transpose ins(%arg14 : tensor<64x168xf32>) outs(%110 : tensor<168x64xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %111 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_75 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_75 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %cst_27 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.rsqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg15 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %transposed_76 = linalg.transpose ins(%arg21 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %120 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_78 = tensor.expand_shape %120 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %transposed_79 = linalg.transpose ins(%arg22 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_77, %transposed_79 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_80 = tensor.expand_shape %121 [[0, 1], [2, 3]] output_shape [16, 64, 16, 4] : tensor<1024x64xf32> into tensor<16x64x16x4xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_37, %cst_20 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_275: f32, %out: f32):
      %1042 = arith.sitofp %in : i64 to f32
      %1043 = arith.mulf %1042, %in_275 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x2xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.cos %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_81 = tensor.expand_shape %123 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sin %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_82 = tensor.expand_shape %124 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice_83 = tensor.extract_slice %expanded_78[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_84 = tensor.extract_slice %expanded_78[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %125 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %expanded_81 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %126 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_84, %expanded_82 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %128 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_84, %expanded_81 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %129 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %expanded_82 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %130 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_85 = tensor.concat dim(3) %127, %130 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_37, %cst_19 : tensor<64x1xi64>, tensor<2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: i64, %in_275: f32, %out: f32):
      %1042 = arith.sitofp %in : i64 to f32
      %1043 = arith.mulf %1042, %in_275 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x2xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.cos %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_86 = tensor.expand_shape %132 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<64x2xf32>) outs(%18 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sin %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x2xf32>
    %expanded_87 = tensor.expand_shape %133 [[0], [1, 2]] output_shape [64, 1, 2] : tensor<64x2xf32> into tensor<64x1x2xf32>
    %extracted_slice_88 = tensor.extract_slice %expanded_80[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_89 = tensor.extract_slice %expanded_80[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88, %expanded_86 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %135 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_89, %expanded_87 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %136 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_89, %expanded_86 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %138 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88, %expanded_87 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %138 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_90 = tensor.concat dim(3) %136, %139 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %transposed_91 = linalg.transpose ins(%arg23 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %140 = linalg.matmul ins(%collapsed_77, %transposed_91 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_92 = tensor.expand_shape %140 [[0, 1], [2, 3]] output_shape [16, 64, 8, 8] : tensor<1024x64xf32> into tensor<16x64x8x8xf32>
    %transposed_93 = linalg.transpose ins(%concat_85 : tensor<16x64x16x4xf32>) outs(%39 : tensor<16x16x64x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_94 = linalg.transpose ins(%expanded_92 : tensor<16x64x8x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) permutation = [0, 2, 1, 3] 
    %141 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg16, %arg17 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%141 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%142 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg18, %arg19 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%144 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %146 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%145 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %147 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%143, %146 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %transposed_95 = linalg.transpose ins(%concat_90 : tensor<16x64x16x4xf32>) outs(%56 : tensor<16x16x4x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_96 = tensor.collapse_shape %transposed_93 [[0, 1], [2], [3]] : tensor<16x16x64x4xf32> into tensor<256x64x4xf32>
    %collapsed_97 = tensor.collapse_shape %transposed_95 [[0, 1], [2], [3]] : tensor<16x16x4x64xf32> into tensor<256x4x64xf32>
    %148 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<256x64x4xf32>, tensor<256x4x64xf32>) outs(%58 : tensor<256x64x64xf32>) -> tensor<256x64x64xf32>
    %expanded_98 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [16, 16, 64, 64] : tensor<256x64x64xf32> into tensor<16x16x64x64xf32>
    %149 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_28 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %150 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %55 : tensor<16x16x64x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %151:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<16x16x64x64xf32>) outs(%66, %64 : tensor<16x16x64xf32>, tensor<16x16x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_275: i64):
      %1042 = linalg.index 3 : index
      %1043 = arith.index_cast %1042 : index to i64
      %1044 = arith.maximumf %in, %out : f32
      %1045 = arith.cmpf ogt, %in, %out : f32
      %1046 = arith.select %1045, %1043, %out_275 : i64
      linalg.yield %1044, %1046 : f32, i64
    } -> (tensor<16x16x64xf32>, tensor<16x16x64xi64>)
    %expanded_99 = tensor.expand_shape %151#0 [[0], [1], [2, 3]] output_shape [16, 16, 64, 1] : tensor<16x16x64xf32> into tensor<16x16x64x1xf32>
    %152 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %expanded_99 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %153 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %154 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<16x16x64x64xf32>) outs(%71 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x1xf32>
    %155 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %154 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %expanded_100 = tensor.expand_shape %155 [[0], [1, 2], [3], [4]] output_shape [16, 8, 2, 64, 64] : tensor<16x16x64x64xf32> into tensor<16x8x2x64x64xf32>
    %extracted_slice_101 = tensor.extract_slice %expanded_100[0, 0, 0, 0, 0] [16, 8, 1, 64, 64] [1, 1, 1, 1, 1] : tensor<16x8x2x64x64xf32> to tensor<16x8x1x64x64xf32>
    %collapsed_102 = tensor.collapse_shape %extracted_slice_101 [[0], [1, 2], [3], [4]] : tensor<16x8x1x64x64xf32> into tensor<16x8x64x64xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%147 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_18 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %extracted_slice_103 = tensor.extract_slice %expanded_100[0, 0, 1, 0, 0] [16, 8, 1, 64, 64] [1, 1, 1, 1, 1] : tensor<16x8x2x64x64xf32> to tensor<16x8x1x64x64xf32>
    %collapsed_104 = tensor.collapse_shape %extracted_slice_103 [[0], [1, 2], [3], [4]] : tensor<16x8x1x64x64xf32> into tensor<16x8x64x64xf32>
    %157 = linalg.generic {indexing_maps = [#map17, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %collapsed_104 : tensor<f32>, tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %158 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_102, %157 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %collapsed_105 = tensor.collapse_shape %158 [[0, 1], [2], [3]] : tensor<16x8x64x64xf32> into tensor<128x64x64xf32>
    %collapsed_106 = tensor.collapse_shape %transposed_94 [[0, 1], [2], [3]] : tensor<16x8x64x8xf32> into tensor<128x64x8xf32>
    %159 = linalg.batch_matmul ins(%collapsed_105, %collapsed_106 : tensor<128x64x64xf32>, tensor<128x64x8xf32>) outs(%79 : tensor<128x64x8xf32>) -> tensor<128x64x8xf32>
    %expanded_107 = tensor.expand_shape %159 [[0, 1], [2], [3]] output_shape [16, 8, 64, 8] : tensor<128x64x8xf32> into tensor<16x8x64x8xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_107 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<16x8x64x8xf32>) outs(%83 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_29 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %163 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_22 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<16x8x64x1xf32>
    %164 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.rsqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_107, %164 : tensor<16x8x64x8xf32>, tensor<16x8x64x1xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %166 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %arg20 : tensor<16x8x64x8xf32>, tensor<8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %167 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_17 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<16x8x64x8xf32>
    %transposed_108 = linalg.transpose ins(%167 : tensor<16x8x64x8xf32>) outs(%91 : tensor<16x64x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_109 = linalg.transpose ins(%arg24 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_110 = tensor.collapse_shape %transposed_108 [[0, 1], [2, 3]] : tensor<16x64x8x8xf32> into tensor<1024x64xf32>
    %168 = linalg.matmul ins(%collapsed_110, %transposed_109 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_111 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_111 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %cst_27 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.rsqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %174 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %arg25 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %transposed_112 = linalg.transpose ins(%arg26 : tensor<168x64xf32>) outs(%101 : tensor<64x168xf32>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %177 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%103 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_114 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      %1043 = math.exp %1042 : f32
      %1044 = arith.addf %1043, %cst_1 : f32
      %1045 = arith.divf %cst_1, %1044 : f32
      linalg.yield %1045 : f32
    } -> tensor<16x64x168xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %178 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %transposed_115 = linalg.transpose ins(%arg27 : tensor<168x64xf32>) outs(%101 : tensor<64x168xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_113, %transposed_115 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%103 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_116 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_116 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %transposed_117 = linalg.transpose ins(%arg28 : tensor<64x168xf32>) outs(%110 : tensor<168x64xf32>) permutation = [1, 0] 
    %collapsed_118 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %182 = linalg.matmul ins(%collapsed_118, %transposed_117 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_119 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_119 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %cst_27 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.rsqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %188 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %arg29 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %191 = tensor.empty() : tensor<64x320xf32>
    %transposed_120 = linalg.transpose ins(%arg30 : tensor<320x64xf32>) outs(%191 : tensor<64x320xf32>) permutation = [1, 0] 
    %collapsed_121 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %192 = tensor.empty() : tensor<1024x320xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<1024x320xf32>) -> tensor<1024x320xf32>
    %194 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<1024x64xf32>, tensor<64x320xf32>) outs(%193 : tensor<1024x320xf32>) -> tensor<1024x320xf32>
    %expanded_122 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [16, 64, 320] : tensor<1024x320xf32> into tensor<16x64x320xf32>
    %extracted_slice_123 = tensor.extract_slice %expanded_122[0, 48, 0] [16, 16, 320] [1, 1, 1] : tensor<16x64x320xf32> to tensor<16x16x320xf32>
    %collapsed_124 = tensor.collapse_shape %extracted_slice_123 [[0, 1], [2]] : tensor<16x16x320xf32> into tensor<256x320xf32>
    %collapsed_125 = tensor.collapse_shape %arg95 [[0, 1]] : tensor<16x16xi64> into tensor<256xi64>
    %expanded_126 = tensor.expand_shape %collapsed_125 [[0, 1]] output_shape [256, 1] : tensor<256xi64> into tensor<256x1xi64>
    %195 = tensor.empty() : tensor<256x1xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<256x1xf32>) -> tensor<256x1xf32>
    %197 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_126 : tensor<256x1xi64>) outs(%196 : tensor<256x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1042 = linalg.index 0 : index
      %1043 = arith.index_cast %in : i64 to index
      %1044 = arith.cmpi slt, %1043, %c320 : index
      cf.assert %1044, "index must be smaller than dim size"
      %1045 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1045, "index must be larger or equal to 0"
      %extracted = tensor.extract %collapsed_124[%1042, %1043] : tensor<256x320xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x1xf32>
    %collapsed_127 = tensor.collapse_shape %197 [[0, 1]] : tensor<256x1xf32> into tensor<256xf32>
    %198 = tensor.empty() : tensor<256xi64>
    %199 = linalg.fill ins(%c0_i64 : i64) outs(%198 : tensor<256xi64>) -> tensor<256xi64>
    %200 = tensor.empty() : tensor<256xf32>
    %201 = linalg.fill ins(%cst_0 : f32) outs(%200 : tensor<256xf32>) -> tensor<256xf32>
    %202:2 = linalg.generic {indexing_maps = [#map7, #map19, #map19], iterator_types = ["parallel", "reduction"]} ins(%collapsed_124 : tensor<256x320xf32>) outs(%201, %199 : tensor<256xf32>, tensor<256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_275: i64):
      %1042 = linalg.index 1 : index
      %1043 = arith.index_cast %1042 : index to i64
      %1044 = arith.maximumf %in, %out : f32
      %1045 = arith.cmpf ogt, %in, %out : f32
      %1046 = arith.select %1045, %1043, %out_275 : i64
      linalg.yield %1044, %1046 : f32, i64
    } -> (tensor<256xf32>, tensor<256xi64>)
    %203 = tensor.empty() : tensor<256xi1>
    %204 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_127, %202#0 : tensor<256xf32>, tensor<256xf32>) outs(%203 : tensor<256xi1>) {
    ^bb0(%in: f32, %in_275: f32, %out: i1):
      %1042 = arith.cmpf oge, %in, %in_275 : f32
      linalg.yield %1042 : i1
    } -> tensor<256xi1>
    %205 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%204 : tensor<256xi1>) outs(%200 : tensor<256xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1042 = arith.uitofp %in : i1 to f32
      linalg.yield %1042 : f32
    } -> tensor<256xf32>
    %206 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%205 : tensor<256xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %207 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%206 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_30 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %expanded_128 = tensor.expand_shape %202#0 [[0, 1]] output_shape [256, 1] : tensor<256xf32> into tensor<256x1xf32>
    %208 = tensor.empty() : tensor<256x320xf32>
    %209 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_124, %expanded_128 : tensor<256x320xf32>, tensor<256x1xf32>) outs(%208 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<256x320xf32>
    %210 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%209 : tensor<256x320xf32>) outs(%208 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<256x320xf32>
    %211 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%210 : tensor<256x320xf32>) outs(%196 : tensor<256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<256x1xf32>
    %212 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%211 : tensor<256x1xf32>) outs(%195 : tensor<256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.log %in : f32
      linalg.yield %1042 : f32
    } -> tensor<256x1xf32>
    %213 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%209, %212 : tensor<256x320xf32>, tensor<256x1xf32>) outs(%208 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<256x320xf32>
    %214 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_125 : tensor<256xi64>) outs(%203 : tensor<256xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1042 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %1042 : i1
    } -> tensor<256xi1>
    %215 = linalg.generic {indexing_maps = [#map4, #map4, #map10, #map4], iterator_types = ["parallel"]} ins(%214, %collapsed_125, %cst_33 : tensor<256xi1>, tensor<256xi64>, tensor<i64>) outs(%198 : tensor<256xi64>) {
    ^bb0(%in: i1, %in_275: i64, %in_276: i64, %out: i64):
      %1042 = arith.select %in, %in_275, %in_276 : i64
      linalg.yield %1042 : i64
    } -> tensor<256xi64>
    %expanded_129 = tensor.expand_shape %215 [[0, 1]] output_shape [256, 1] : tensor<256xi64> into tensor<256x1xi64>
    %216 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_129 : tensor<256x1xi64>) outs(%196 : tensor<256x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1042 = linalg.index 0 : index
      %1043 = arith.index_cast %in : i64 to index
      %1044 = arith.cmpi slt, %1043, %c320 : index
      cf.assert %1044, "index must be smaller than dim size"
      %1045 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1045, "index must be larger or equal to 0"
      %extracted = tensor.extract %213[%1042, %1043] : tensor<256x320xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x1xf32>
    %collapsed_130 = tensor.collapse_shape %216 [[0, 1]] : tensor<256x1xf32> into tensor<256xf32>
    %217 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_130 : tensor<256xf32>) outs(%200 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<256xf32>
    %218 = linalg.generic {indexing_maps = [#map4, #map4, #map10, #map4], iterator_types = ["parallel"]} ins(%214, %217, %cst_6 : tensor<256xi1>, tensor<256xf32>, tensor<f32>) outs(%200 : tensor<256xf32>) {
    ^bb0(%in: i1, %in_275: f32, %in_276: f32, %out: f32):
      %1042 = arith.select %in, %in_275, %in_276 : f32
      linalg.yield %1042 : f32
    } -> tensor<256xf32>
    %219 = tensor.empty() : tensor<i64>
    %220 = linalg.fill ins(%c0_i64 : i64) outs(%219 : tensor<i64>) -> tensor<i64>
    %221 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%214 : tensor<256xi1>) outs(%220 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %1042 = arith.extui %in : i1 to i64
      %1043 = arith.addi %1042, %out : i64
      linalg.yield %1043 : i64
    } -> tensor<i64>
    %222 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%221 : tensor<i64>) outs(%43 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %1042 = arith.sitofp %in : i64 to f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %223 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%218 : tensor<256xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %224 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%223, %222 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %225 = tensor.empty() : tensor<320xi64>
    %226 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%225 : tensor<320xi64>) {
    ^bb0(%out: i64):
      %1042 = linalg.index 0 : index
      %1043 = arith.index_cast %1042 : index to i64
      linalg.yield %1043 : i64
    } -> tensor<320xi64>
    %227 = tensor.empty() : tensor<256x320xi1>
    %228 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_126, %226 : tensor<256x1xi64>, tensor<320xi64>) outs(%227 : tensor<256x320xi1>) {
    ^bb0(%in: i64, %in_275: i64, %out: i1):
      %1042 = arith.cmpi eq, %in, %in_275 : i64
      linalg.yield %1042 : i1
    } -> tensor<256x320xi1>
    %229 = tensor.empty() : tensor<256x1xi1>
    %230 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_126 : tensor<256x1xi64>) outs(%229 : tensor<256x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1042 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %1042 : i1
    } -> tensor<256x1xi1>
    %231 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%228, %230 : tensor<256x320xi1>, tensor<256x1xi1>) outs(%227 : tensor<256x320xi1>) {
    ^bb0(%in: i1, %in_275: i1, %out: i1):
      %1042 = arith.andi %in, %in_275 : i1
      linalg.yield %1042 : i1
    } -> tensor<256x320xi1>
    %232 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%cst_5, %222 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %expanded_131 = tensor.expand_shape %232 [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
    %233 = tensor.empty() : tensor<1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_131 : tensor<1x1xf32>) outs(%233 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1xf32>
    %235 = linalg.generic {indexing_maps = [#map7, #map20, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%231, %234, %cst_6 : tensor<256x320xi1>, tensor<1x1xf32>, tensor<f32>) outs(%208 : tensor<256x320xf32>) {
    ^bb0(%in: i1, %in_275: f32, %in_276: f32, %out: f32):
      %1042 = arith.select %in, %in_275, %in_276 : f32
      linalg.yield %1042 : f32
    } -> tensor<256x320xf32>
    %236 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%213 : tensor<256x320xf32>) outs(%208 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.exp %in : f32
      linalg.yield %1042 : f32
    } -> tensor<256x320xf32>
    %237 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%235 : tensor<256x320xf32>) outs(%196 : tensor<256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<256x1xf32>
    %238 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%236, %237 : tensor<256x320xf32>, tensor<256x1xf32>) outs(%208 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<256x320xf32>
    %239 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%235, %238 : tensor<256x320xf32>, tensor<256x320xf32>) outs(%208 : tensor<256x320xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<256x320xf32>
    %expanded_132 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [16, 16, 320] : tensor<256x320xf32> into tensor<16x16x320xf32>
    %inserted_slice = tensor.insert_slice %expanded_132 into %cst_4[0, 48, 0] [16, 16, 320] [1, 1, 1] : tensor<16x16x320xf32> into tensor<16x64x320xf32>
    %collapsed_133 = tensor.collapse_shape %inserted_slice [[0, 1], [2]] : tensor<16x64x320xf32> into tensor<1024x320xf32>
    %240 = tensor.empty() : tensor<320x1024xf32>
    %transposed_134 = linalg.transpose ins(%collapsed_133 : tensor<1024x320xf32>) outs(%240 : tensor<320x1024xf32>) permutation = [1, 0] 
    %241 = tensor.empty() : tensor<320x64xf32>
    %242 = linalg.fill ins(%cst : f32) outs(%241 : tensor<320x64xf32>) -> tensor<320x64xf32>
    %243 = linalg.matmul ins(%transposed_134, %collapsed_121 : tensor<320x1024xf32>, tensor<1024x64xf32>) outs(%242 : tensor<320x64xf32>) -> tensor<320x64xf32>
    %244 = linalg.matmul ins(%collapsed_133, %arg30 : tensor<1024x320xf32>, tensor<320x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_135 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135, %189 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135, %arg29 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %247 = tensor.empty() : tensor<1x1x64xf32>
    %248 = linalg.fill ins(%cst : f32) outs(%247 : tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%245 : tensor<16x64x64xf32>) outs(%248 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_136 = tensor.collapse_shape %249 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %183 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %188 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%250 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %253 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_137 = tensor.collapse_shape %255 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %256 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_137 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_32 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %259 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %260 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_138 = tensor.collapse_shape %261 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %262 = tensor.empty() : tensor<64x1024xf32>
    %transposed_139 = linalg.transpose ins(%collapsed_138 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %263 = linalg.fill ins(%cst : f32) outs(%101 : tensor<64x168xf32>) -> tensor<64x168xf32>
    %264 = linalg.matmul ins(%transposed_139, %collapsed_118 : tensor<64x1024xf32>, tensor<1024x168xf32>) outs(%263 : tensor<64x168xf32>) -> tensor<64x168xf32>
    %265 = linalg.matmul ins(%collapsed_138, %arg28 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%103 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_140 = tensor.expand_shape %265 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140, %179 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140, %expanded_116 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_141 = tensor.collapse_shape %266 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %268 = tensor.empty() : tensor<168x1024xf32>
    %transposed_142 = linalg.transpose ins(%collapsed_141 : tensor<1024x168xf32>) outs(%268 : tensor<168x1024xf32>) permutation = [1, 0] 
    %269 = linalg.fill ins(%cst : f32) outs(%110 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %270 = linalg.matmul ins(%transposed_142, %collapsed_113 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%269 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %271 = linalg.matmul ins(%collapsed_141, %arg27 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_143 = tensor.expand_shape %271 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %178 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %272 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %cst_1 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %178 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %274 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_144 = tensor.collapse_shape %276 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %transposed_145 = linalg.transpose ins(%collapsed_144 : tensor<1024x168xf32>) outs(%268 : tensor<168x1024xf32>) permutation = [1, 0] 
    %277 = linalg.matmul ins(%transposed_145, %collapsed_113 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%269 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %278 = linalg.matmul ins(%collapsed_144, %arg26 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_146 = tensor.expand_shape %278 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_143, %expanded_146 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %175 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %arg25 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%280 : tensor<16x64x64xf32>) outs(%248 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_147 = tensor.collapse_shape %282 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %169 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %174 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %284 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %287 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_148 = tensor.collapse_shape %289 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %290 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_148 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_32 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %293 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %294 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_149 = tensor.collapse_shape %295 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %transposed_150 = linalg.transpose ins(%collapsed_149 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %296 = linalg.fill ins(%cst : f32) outs(%11 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %297 = linalg.matmul ins(%transposed_150, %collapsed_110 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %298 = linalg.matmul ins(%collapsed_149, %arg24 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_151 = tensor.expand_shape %298 [[0, 1], [2, 3]] output_shape [16, 64, 8, 8] : tensor<1024x64xf32> into tensor<16x64x8x8xf32>
    %transposed_152 = linalg.transpose ins(%expanded_151 : tensor<16x64x8x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) permutation = [0, 2, 1, 3] 
    %299 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_152 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_17 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<16x8x64x8xf32>
    %300 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %165 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %301 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %arg20 : tensor<16x8x64x8xf32>, tensor<8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %302 = tensor.empty() : tensor<1x1x1x8xf32>
    %303 = linalg.fill ins(%cst : f32) outs(%302 : tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %304 = linalg.generic {indexing_maps = [#map8, #map22], iterator_types = ["reduction", "reduction", "reduction", "parallel"]} ins(%300 : tensor<16x8x64x8xf32>) outs(%303 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1x1x8xf32>
    %collapsed_153 = tensor.collapse_shape %304 [[0, 1, 2, 3]] : tensor<1x1x1x8xf32> into tensor<8xf32>
    %305 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %expanded_107 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %306 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %164 : tensor<16x8x64x8xf32>, tensor<16x8x64x1xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %307 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%305 : tensor<16x8x64x8xf32>) outs(%83 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %308 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %309 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %310 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309, %308 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %collapsed_154 = tensor.collapse_shape %310 [[0], [1], [2, 3]] : tensor<16x8x64x1xf32> into tensor<16x8x64xf32>
    %311 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_154 : tensor<16x8x64xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8x64x8xf32>
    %312 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_29 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %313 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_107 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %314 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_32 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %315 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %314 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %316 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %315 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %collapsed_155 = tensor.collapse_shape %316 [[0, 1], [2], [3]] : tensor<16x8x64x8xf32> into tensor<128x64x8xf32>
    %317 = tensor.empty() : tensor<128x64x64xf32>
    %transposed_156 = linalg.transpose ins(%collapsed_105 : tensor<128x64x64xf32>) outs(%317 : tensor<128x64x64xf32>) permutation = [0, 2, 1] 
    %318 = linalg.batch_matmul ins(%transposed_156, %collapsed_155 : tensor<128x64x64xf32>, tensor<128x64x8xf32>) outs(%79 : tensor<128x64x8xf32>) -> tensor<128x64x8xf32>
    %319 = tensor.empty() : tensor<128x8x64xf32>
    %transposed_157 = linalg.transpose ins(%collapsed_106 : tensor<128x64x8xf32>) outs(%319 : tensor<128x8x64xf32>) permutation = [0, 2, 1] 
    %320 = linalg.fill ins(%cst : f32) outs(%317 : tensor<128x64x64xf32>) -> tensor<128x64x64xf32>
    %321 = linalg.batch_matmul ins(%collapsed_155, %transposed_157 : tensor<128x64x8xf32>, tensor<128x8x64xf32>) outs(%320 : tensor<128x64x64xf32>) -> tensor<128x64x64xf32>
    %expanded_158 = tensor.expand_shape %318 [[0, 1], [2], [3]] output_shape [16, 8, 64, 8] : tensor<128x64x8xf32> into tensor<16x8x64x8xf32>
    %expanded_159 = tensor.expand_shape %321 [[0, 1], [2], [3]] output_shape [16, 8, 64, 64] : tensor<128x64x64xf32> into tensor<16x8x64x64xf32>
    %322 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_159 : tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %323 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %156 : tensor<16x8x64x64xf32>, tensor<f32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %324 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %collapsed_104 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %325 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%324 : tensor<16x8x64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %326 = tensor.empty() : tensor<2xi64>
    %327 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%326 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %1042 = linalg.index 0 : index
      %1043 = arith.index_cast %1042 : index to i64
      linalg.yield %1043 : i64
    } -> tensor<2xi64>
    %expanded_160 = tensor.expand_shape %327 [[0, 1, 2, 3, 4]] output_shape [1, 1, 2, 1, 1] : tensor<2xi64> into tensor<1x1x2x1x1xi64>
    %328 = tensor.empty() : tensor<1x1x2x1x1xi1>
    %329 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x1x2x1x1xi64>) outs(%328 : tensor<1x1x2x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1042 = arith.cmpi eq, %in, %c1_i64 : i64
      linalg.yield %1042 : i1
    } -> tensor<1x1x2x1x1xi1>
    %330 = tensor.empty() : tensor<16x8x2x64x64xf32>
    %331 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<16x8x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8x2x64x64xf32>
    %332 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%329, %331, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<16x8x2x64x64xf32>, tensor<16x8x2x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: i1, %in_275: f32, %in_276: f32, %out: f32):
      %1042 = arith.select %in, %in_275, %in_276 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x2x64x64xf32>
    %333 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x1x2x1x1xi64>) outs(%328 : tensor<1x1x2x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1042 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %1042 : i1
    } -> tensor<1x1x2x1x1xi1>
    %expanded_161 = tensor.expand_shape %321 [[0, 1], [2, 3], [4]] output_shape [16, 8, 1, 64, 64] : tensor<128x64x64xf32> into tensor<16x8x1x64x64xf32>
    %collapsed_162 = tensor.collapse_shape %expanded_161 [[0], [1, 2], [3], [4]] : tensor<16x8x1x64x64xf32> into tensor<16x8x64x64xf32>
    %334 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_162 : tensor<16x8x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8x2x64x64xf32>
    %335 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%333, %334, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<16x8x2x64x64xf32>, tensor<16x8x2x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: i1, %in_275: f32, %in_276: f32, %out: f32):
      %1042 = arith.select %in, %in_275, %in_276 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x2x64x64xf32>
    %336 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%332, %335 : tensor<16x8x2x64x64xf32>, tensor<16x8x2x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x2x64x64xf32>
    %collapsed_163 = tensor.collapse_shape %336 [[0], [1, 2], [3], [4]] : tensor<16x8x2x64x64xf32> into tensor<16x16x64x64xf32>
    %337 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_163, %155 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %338 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%337 : tensor<16x16x64x64xf32>) outs(%71 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x1xf32>
    %339 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %338 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %340 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337, %339 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %341 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_28 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %collapsed_164 = tensor.collapse_shape %341 [[0, 1], [2], [3]] : tensor<16x16x64x64xf32> into tensor<256x64x64xf32>
    %342 = tensor.empty() : tensor<256x4x64xf32>
    %transposed_165 = linalg.transpose ins(%collapsed_96 : tensor<256x64x4xf32>) outs(%342 : tensor<256x4x64xf32>) permutation = [0, 2, 1] 
    %343 = linalg.fill ins(%cst : f32) outs(%342 : tensor<256x4x64xf32>) -> tensor<256x4x64xf32>
    %344 = linalg.batch_matmul ins(%transposed_165, %collapsed_164 : tensor<256x4x64xf32>, tensor<256x64x64xf32>) outs(%343 : tensor<256x4x64xf32>) -> tensor<256x4x64xf32>
    %345 = tensor.empty() : tensor<256x64x4xf32>
    %transposed_166 = linalg.transpose ins(%collapsed_97 : tensor<256x4x64xf32>) outs(%345 : tensor<256x64x4xf32>) permutation = [0, 2, 1] 
    %346 = linalg.fill ins(%cst : f32) outs(%345 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %347 = linalg.batch_matmul ins(%collapsed_164, %transposed_166 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%346 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %expanded_167 = tensor.expand_shape %344 [[0, 1], [2], [3]] output_shape [16, 16, 4, 64] : tensor<256x4x64xf32> into tensor<16x16x4x64xf32>
    %expanded_168 = tensor.expand_shape %347 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %348 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%325 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %349 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%348, %146 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %350 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%349 : tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4xf32>
    %351 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%350, %arg18 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %352 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%350, %arg19 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %353 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%325, %143 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %354 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%353 : tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4xf32>
    %355 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%354, %arg16 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %356 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%354, %arg17 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %transposed_169 = linalg.transpose ins(%expanded_158 : tensor<16x8x64x8xf32>) outs(%91 : tensor<16x64x8x8xf32>) permutation = [0, 2, 1, 3] 
    %357 = tensor.empty() : tensor<16x64x16x4xf32>
    %transposed_170 = linalg.transpose ins(%expanded_167 : tensor<16x16x4x64xf32>) outs(%357 : tensor<16x64x16x4xf32>) permutation = [0, 3, 1, 2] 
    %transposed_171 = linalg.transpose ins(%expanded_168 : tensor<16x16x64x4xf32>) outs(%357 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_172 = tensor.collapse_shape %transposed_169 [[0, 1], [2, 3]] : tensor<16x64x8x8xf32> into tensor<1024x64xf32>
    %transposed_173 = linalg.transpose ins(%collapsed_172 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %358 = linalg.matmul ins(%transposed_173, %collapsed_77 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %359 = linalg.matmul ins(%collapsed_172, %arg23 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_174 = tensor.expand_shape %359 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %extracted_slice_175 = tensor.extract_slice %transposed_170[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_176 = tensor.extract_slice %transposed_170[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %360 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_176, %expanded_87 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %361 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_176, %expanded_86 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %362 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_175 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %363 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %expanded_87 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %364 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361, %363 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %365 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_175, %expanded_86 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %366 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360, %365 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_177 = tensor.concat dim(3) %366, %364 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %extracted_slice_178 = tensor.extract_slice %transposed_171[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_179 = tensor.extract_slice %transposed_171[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %367 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_179, %expanded_82 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %368 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_179, %expanded_81 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %369 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_178 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %370 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369, %expanded_82 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %371 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368, %370 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %372 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_178, %expanded_81 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %373 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %372 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_180 = tensor.concat dim(3) %373, %371 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %collapsed_181 = tensor.collapse_shape %concat_177 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_182 = linalg.transpose ins(%collapsed_181 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %374 = linalg.matmul ins(%transposed_182, %collapsed_77 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %375 = linalg.matmul ins(%collapsed_181, %arg22 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_183 = tensor.expand_shape %375 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_174, %expanded_183 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_184 = tensor.collapse_shape %concat_180 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_185 = linalg.transpose ins(%collapsed_184 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %377 = linalg.matmul ins(%transposed_185, %collapsed_77 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %378 = linalg.matmul ins(%collapsed_184, %arg21 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_186 = tensor.expand_shape %378 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376, %expanded_186 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %118 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %arg15 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%380 : tensor<16x64x64xf32>) outs(%248 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_187 = tensor.collapse_shape %382 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381, %112 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381, %117 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%383 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %384 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %387 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_188 = tensor.collapse_shape %389 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %390 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_188 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %393 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_32 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %393 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386, %394 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_189 = tensor.collapse_shape %395 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %transposed_190 = linalg.transpose ins(%collapsed_189 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %396 = linalg.matmul ins(%transposed_190, %collapsed_74 : tensor<64x1024xf32>, tensor<1024x168xf32>) outs(%263 : tensor<64x168xf32>) -> tensor<64x168xf32>
    %397 = linalg.matmul ins(%collapsed_189, %arg14 : tensor<1024x64xf32>, tensor<64x168xf32>) outs(%103 : tensor<1024x168xf32>) -> tensor<1024x168xf32>
    %expanded_191 = tensor.expand_shape %397 [[0, 1], [2]] output_shape [16, 64, 168] : tensor<1024x168xf32> into tensor<16x64x168xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_191, %107 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_191, %expanded_72 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_192 = tensor.collapse_shape %398 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %transposed_193 = linalg.transpose ins(%collapsed_192 : tensor<1024x168xf32>) outs(%268 : tensor<168x1024xf32>) permutation = [1, 0] 
    %400 = linalg.matmul ins(%transposed_193, %collapsed_69 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%269 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %401 = linalg.matmul ins(%collapsed_192, %arg13 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_194 = tensor.expand_shape %401 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %106 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %402 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403 : tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %cst_1 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399, %106 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405, %404 : tensor<16x64x168xf32>, tensor<16x64x168xf32>) outs(%105 : tensor<16x64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x168xf32>
    %collapsed_195 = tensor.collapse_shape %406 [[0, 1], [2]] : tensor<16x64x168xf32> into tensor<1024x168xf32>
    %transposed_196 = linalg.transpose ins(%collapsed_195 : tensor<1024x168xf32>) outs(%268 : tensor<168x1024xf32>) permutation = [1, 0] 
    %407 = linalg.matmul ins(%transposed_196, %collapsed_69 : tensor<168x1024xf32>, tensor<1024x64xf32>) outs(%269 : tensor<168x64xf32>) -> tensor<168x64xf32>
    %408 = linalg.matmul ins(%collapsed_195, %arg12 : tensor<1024x168xf32>, tensor<168x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_197 = tensor.expand_shape %408 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_194, %expanded_197 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409, %99 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409, %arg11 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%410 : tensor<16x64x64xf32>) outs(%248 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_198 = tensor.collapse_shape %412 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %93 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %414 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %98 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%413 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395, %414 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %419 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418, %417 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_199 = tensor.collapse_shape %419 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %420 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_199 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %421 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %422 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_32 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %423 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416, %424 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_200 = tensor.collapse_shape %425 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %transposed_201 = linalg.transpose ins(%collapsed_200 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %426 = linalg.matmul ins(%transposed_201, %collapsed_66 : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %427 = linalg.matmul ins(%collapsed_200, %arg10 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_202 = tensor.expand_shape %427 [[0, 1], [2, 3]] output_shape [16, 64, 8, 8] : tensor<1024x64xf32> into tensor<16x64x8x8xf32>
    %transposed_203 = linalg.transpose ins(%expanded_202 : tensor<16x64x8x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) permutation = [0, 2, 1, 3] 
    %428 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_203 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_21 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<16x8x64x8xf32>
    %429 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428, %88 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %430 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428, %arg6 : tensor<16x8x64x8xf32>, tensor<8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %431 = linalg.generic {indexing_maps = [#map8, #map22], iterator_types = ["reduction", "reduction", "reduction", "parallel"]} ins(%429 : tensor<16x8x64x8xf32>) outs(%303 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1x1x8xf32>
    %collapsed_204 = tensor.collapse_shape %431 [[0, 1, 2, 3]] : tensor<1x1x1x8xf32> into tensor<8xf32>
    %432 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %expanded_63 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %433 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %87 : tensor<16x8x64x8xf32>, tensor<16x8x64x1xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %434 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%432 : tensor<16x8x64x8xf32>) outs(%83 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %435 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %436 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%434 : tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %437 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436, %435 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%82 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x1xf32>
    %collapsed_205 = tensor.collapse_shape %437 [[0], [1], [2, 3]] : tensor<16x8x64x1xf32> into tensor<16x8x64xf32>
    %438 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_205 : tensor<16x8x64xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8x64x8xf32>
    %439 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_29 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %440 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %441 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%440 : tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_32 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %442 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %441 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %443 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %442 : tensor<16x8x64x8xf32>, tensor<16x8x64x8xf32>) outs(%40 : tensor<16x8x64x8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x8xf32>
    %collapsed_206 = tensor.collapse_shape %443 [[0, 1], [2], [3]] : tensor<16x8x64x8xf32> into tensor<128x64x8xf32>
    %transposed_207 = linalg.transpose ins(%collapsed_61 : tensor<128x64x64xf32>) outs(%317 : tensor<128x64x64xf32>) permutation = [0, 2, 1] 
    %444 = linalg.batch_matmul ins(%transposed_207, %collapsed_206 : tensor<128x64x64xf32>, tensor<128x64x8xf32>) outs(%79 : tensor<128x64x8xf32>) -> tensor<128x64x8xf32>
    %transposed_208 = linalg.transpose ins(%collapsed_62 : tensor<128x64x8xf32>) outs(%319 : tensor<128x8x64xf32>) permutation = [0, 2, 1] 
    %445 = linalg.batch_matmul ins(%collapsed_206, %transposed_208 : tensor<128x64x8xf32>, tensor<128x8x64xf32>) outs(%320 : tensor<128x64x64xf32>) -> tensor<128x64x64xf32>
    %expanded_209 = tensor.expand_shape %444 [[0, 1], [2], [3]] output_shape [16, 8, 64, 8] : tensor<128x64x8xf32> into tensor<16x8x64x8xf32>
    %expanded_210 = tensor.expand_shape %445 [[0, 1], [2], [3]] output_shape [16, 8, 64, 64] : tensor<128x64x64xf32> into tensor<16x8x64x64xf32>
    %446 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_210 : tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %447 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %74 : tensor<16x8x64x64xf32>, tensor<f32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %448 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %collapsed_60 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%75 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x64x64xf32>
    %449 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%448 : tensor<16x8x64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %450 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%447 : tensor<16x8x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8x2x64x64xf32>
    %451 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%329, %450, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<16x8x2x64x64xf32>, tensor<16x8x2x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: i1, %in_275: f32, %in_276: f32, %out: f32):
      %1042 = arith.select %in, %in_275, %in_276 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x2x64x64xf32>
    %expanded_211 = tensor.expand_shape %445 [[0, 1], [2, 3], [4]] output_shape [16, 8, 1, 64, 64] : tensor<128x64x64xf32> into tensor<16x8x1x64x64xf32>
    %collapsed_212 = tensor.collapse_shape %expanded_211 [[0], [1, 2], [3], [4]] : tensor<16x8x1x64x64xf32> into tensor<16x8x64x64xf32>
    %452 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_212 : tensor<16x8x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8x2x64x64xf32>
    %453 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%333, %452, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<16x8x2x64x64xf32>, tensor<16x8x2x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: i1, %in_275: f32, %in_276: f32, %out: f32):
      %1042 = arith.select %in, %in_275, %in_276 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x2x64x64xf32>
    %454 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%451, %453 : tensor<16x8x2x64x64xf32>, tensor<16x8x2x64x64xf32>) outs(%330 : tensor<16x8x2x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x8x2x64x64xf32>
    %collapsed_213 = tensor.collapse_shape %454 [[0], [1, 2], [3], [4]] : tensor<16x8x2x64x64xf32> into tensor<16x16x64x64xf32>
    %455 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_213, %73 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %456 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%455 : tensor<16x16x64x64xf32>) outs(%71 : tensor<16x16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x1xf32>
    %457 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %456 : tensor<16x16x64x64xf32>, tensor<16x16x64x1xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %458 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455, %457 : tensor<16x16x64x64xf32>, tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %459 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%458 : tensor<16x16x64x64xf32>) outs(%60 : tensor<16x16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_28 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x16x64x64xf32>
    %collapsed_214 = tensor.collapse_shape %459 [[0, 1], [2], [3]] : tensor<16x16x64x64xf32> into tensor<256x64x64xf32>
    %transposed_215 = linalg.transpose ins(%collapsed_52 : tensor<256x64x4xf32>) outs(%342 : tensor<256x4x64xf32>) permutation = [0, 2, 1] 
    %460 = linalg.batch_matmul ins(%transposed_215, %collapsed_214 : tensor<256x4x64xf32>, tensor<256x64x64xf32>) outs(%343 : tensor<256x4x64xf32>) -> tensor<256x4x64xf32>
    %transposed_216 = linalg.transpose ins(%collapsed_53 : tensor<256x4x64xf32>) outs(%345 : tensor<256x64x4xf32>) permutation = [0, 2, 1] 
    %461 = linalg.batch_matmul ins(%collapsed_214, %transposed_216 : tensor<256x64x64xf32>, tensor<256x64x4xf32>) outs(%346 : tensor<256x64x4xf32>) -> tensor<256x64x4xf32>
    %expanded_217 = tensor.expand_shape %460 [[0, 1], [2], [3]] output_shape [16, 16, 4, 64] : tensor<256x4x64xf32> into tensor<16x16x4x64xf32>
    %expanded_218 = tensor.expand_shape %461 [[0, 1], [2], [3]] output_shape [16, 16, 64, 4] : tensor<256x64x4xf32> into tensor<16x16x64x4xf32>
    %462 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%449 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %463 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%462, %49 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %464 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%463 : tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4xf32>
    %465 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%464, %arg4 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %466 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%464, %arg5 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %467 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%449, %46 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %468 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%467 : tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4xf32>
    %469 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%468, %arg2 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %470 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%468, %arg3 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %transposed_219 = linalg.transpose ins(%expanded_209 : tensor<16x8x64x8xf32>) outs(%91 : tensor<16x64x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_220 = linalg.transpose ins(%expanded_217 : tensor<16x16x4x64xf32>) outs(%357 : tensor<16x64x16x4xf32>) permutation = [0, 3, 1, 2] 
    %transposed_221 = linalg.transpose ins(%expanded_218 : tensor<16x16x64x4xf32>) outs(%357 : tensor<16x64x16x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_222 = tensor.collapse_shape %transposed_219 [[0, 1], [2, 3]] : tensor<16x64x8x8xf32> into tensor<1024x64xf32>
    %transposed_223 = linalg.transpose ins(%collapsed_222 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %471 = linalg.matmul ins(%transposed_223, %collapsed : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %472 = linalg.matmul ins(%collapsed_222, %arg9 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_224 = tensor.expand_shape %472 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %extracted_slice_225 = tensor.extract_slice %transposed_220[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_226 = tensor.extract_slice %transposed_220[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %473 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_226, %expanded_42 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %474 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_226, %expanded_41 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %475 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_225 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %476 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475, %expanded_42 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %477 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474, %476 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %478 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_225, %expanded_41 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %479 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %478 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_227 = tensor.concat dim(3) %479, %477 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %extracted_slice_228 = tensor.extract_slice %transposed_221[0, 0, 0, 0] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %extracted_slice_229 = tensor.extract_slice %transposed_221[0, 0, 0, 2] [16, 64, 16, 2] [1, 1, 1, 1] : tensor<16x64x16x4xf32> to tensor<16x64x16x2xf32>
    %480 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_229, %expanded_39 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %481 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_229, %expanded_38 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %482 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_228 : tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %483 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%482, %expanded_39 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %484 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481, %483 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %485 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_228, %expanded_38 : tensor<16x64x16x2xf32>, tensor<64x1x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %486 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480, %485 : tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) outs(%22 : tensor<16x64x16x2xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x16x2xf32>
    %concat_230 = tensor.concat dim(3) %486, %484 : (tensor<16x64x16x2xf32>, tensor<16x64x16x2xf32>) -> tensor<16x64x16x4xf32>
    %collapsed_231 = tensor.collapse_shape %concat_227 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_232 = linalg.transpose ins(%collapsed_231 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %487 = linalg.matmul ins(%transposed_232, %collapsed : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %488 = linalg.matmul ins(%collapsed_231, %arg8 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_233 = tensor.expand_shape %488 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %489 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_224, %expanded_233 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_234 = tensor.collapse_shape %concat_230 [[0, 1], [2, 3]] : tensor<16x64x16x4xf32> into tensor<1024x64xf32>
    %transposed_235 = linalg.transpose ins(%collapsed_234 : tensor<1024x64xf32>) outs(%262 : tensor<64x1024xf32>) permutation = [1, 0] 
    %490 = linalg.matmul ins(%transposed_235, %collapsed : tensor<64x1024xf32>, tensor<1024x64xf32>) outs(%296 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %491 = linalg.matmul ins(%collapsed_234, %arg7 : tensor<1024x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %expanded_236 = tensor.expand_shape %491 [[0, 1], [2]] output_shape [16, 64, 64] : tensor<1024x64xf32> into tensor<16x64x64xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489, %expanded_236 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492, %9 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492, %arg1 : tensor<16x64x64xf32>, tensor<64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%493 : tensor<16x64x64xf32>) outs(%248 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<1x1x64xf32>
    %collapsed_237 = tensor.collapse_shape %495 [[0, 1, 2]] : tensor<1x1x64xf32> into tensor<64xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494, %1 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494, %8 : tensor<16x64x64xf32>, tensor<16x64x1xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%496 : tensor<16x64x64xf32>) outs(%4 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425, %497 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498 : tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501, %500 : tensor<16x64x1xf32>, tensor<16x64x1xf32>) outs(%3 : tensor<16x64x1xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x1xf32>
    %collapsed_238 = tensor.collapse_shape %502 [[0], [1, 2]] : tensor<16x64x1xf32> into tensor<16x64xf32>
    %503 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_238 : tensor<16x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x64xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%503 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.divf %in, %cst_26 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505 : tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.mulf %in, %cst_32 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %506 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499, %507 : tensor<16x64x64xf32>, tensor<16x64x64xf32>) outs(%0 : tensor<16x64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<16x64x64xf32>
    %collapsed_239 = tensor.collapse_shape %arg94 [[0, 1]] : tensor<16x64xi64> into tensor<1024xi64>
    %expanded_240 = tensor.expand_shape %collapsed_239 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %509 = tensor.empty() : tensor<1024x320xi1>
    %510 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_240, %226 : tensor<1024x1xi64>, tensor<320xi64>) outs(%509 : tensor<1024x320xi1>) {
    ^bb0(%in: i64, %in_275: i64, %out: i1):
      %1042 = arith.cmpi eq, %in, %in_275 : i64
      linalg.yield %1042 : i1
    } -> tensor<1024x320xi1>
    %511 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%510 : tensor<1024x320xi1>) outs(%192 : tensor<1024x320xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1042 = arith.uitofp %in : i1 to f32
      linalg.yield %1042 : f32
    } -> tensor<1024x320xf32>
    %transposed_241 = linalg.transpose ins(%511 : tensor<1024x320xf32>) outs(%240 : tensor<320x1024xf32>) permutation = [1, 0] 
    %collapsed_242 = tensor.collapse_shape %508 [[0, 1], [2]] : tensor<16x64x64xf32> into tensor<1024x64xf32>
    %512 = linalg.matmul ins(%transposed_241, %collapsed_242 : tensor<320x1024xf32>, tensor<1024x64xf32>) outs(%242 : tensor<320x64xf32>) -> tensor<320x64xf32>
    %513 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%512 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %514 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%513 : tensor<320x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %515 = tensor.empty() : tensor<64xf32>
    %516 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_237 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %517 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%516 : tensor<64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %518 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%470 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %519 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%518 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %520 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%469 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %521 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%520 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %522 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%466 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %523 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%522 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %524 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%465 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %525 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%524 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %526 = tensor.empty() : tensor<8xf32>
    %527 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_204 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %528 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%527 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %529 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%490 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %530 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%529 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %531 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%487 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %532 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%531 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %533 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%471 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %534 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%533 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %535 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%426 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %536 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%535 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %537 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_198 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %538 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%537 : tensor<64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %539 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%407 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %540 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%539 : tensor<168x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %541 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%400 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %542 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%541 : tensor<168x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %543 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%396 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %544 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%543 : tensor<64x168xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %545 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_187 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %546 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%545 : tensor<64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %547 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%356 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %548 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%547 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %549 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%355 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %550 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%549 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %551 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%352 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %552 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%551 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %553 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%351 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %554 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%553 : tensor<4xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %555 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_153 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %556 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%555 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %557 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%377 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %558 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%557 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %559 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%374 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %560 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%559 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %561 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%358 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %562 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%561 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %563 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%297 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %564 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%563 : tensor<64x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %565 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_147 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %566 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%565 : tensor<64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %567 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %568 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%567 : tensor<168x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %569 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %570 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%569 : tensor<168x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %571 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%264 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %572 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%571 : tensor<64x168xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %573 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_136 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %574 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%573 : tensor<64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %575 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%243 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %576 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%575 : tensor<320x64xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %expanded_243 = tensor.expand_shape %514 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_244 = tensor.expand_shape %517 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_245 = tensor.expand_shape %519 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_246 = tensor.expand_shape %521 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_247 = tensor.expand_shape %523 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_248 = tensor.expand_shape %525 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_249 = tensor.expand_shape %528 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_250 = tensor.expand_shape %530 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_251 = tensor.expand_shape %532 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_252 = tensor.expand_shape %534 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_253 = tensor.expand_shape %536 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_254 = tensor.expand_shape %538 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_255 = tensor.expand_shape %540 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_256 = tensor.expand_shape %542 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_257 = tensor.expand_shape %544 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_258 = tensor.expand_shape %546 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_259 = tensor.expand_shape %548 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_260 = tensor.expand_shape %550 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_261 = tensor.expand_shape %552 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_262 = tensor.expand_shape %554 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_263 = tensor.expand_shape %556 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_264 = tensor.expand_shape %558 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_265 = tensor.expand_shape %560 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_266 = tensor.expand_shape %562 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_267 = tensor.expand_shape %564 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_268 = tensor.expand_shape %566 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_269 = tensor.expand_shape %568 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_270 = tensor.expand_shape %570 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_271 = tensor.expand_shape %572 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_272 = tensor.expand_shape %574 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_273 = tensor.expand_shape %576 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %concat_274 = tensor.concat dim(0) %expanded_243, %expanded_244, %expanded_245, %expanded_246, %expanded_247, %expanded_248, %expanded_249, %expanded_250, %expanded_251, %expanded_252, %expanded_253, %expanded_254, %expanded_255, %expanded_256, %expanded_257, %expanded_258, %expanded_259, %expanded_260, %expanded_261, %expanded_262, %expanded_263, %expanded_264, %expanded_265, %expanded_266, %expanded_267, %expanded_268, %expanded_269, %expanded_270, %expanded_271, %expanded_272, %expanded_273 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<31xf32>
    %577 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%concat_274 : tensor<31xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.addf %in, %out : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %578 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%577 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %579 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%578 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_16 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %580 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%579 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.cmpf one, %in, %cst : f32
      cf.assert %1042, "unimplemented: tensor with zero element"
      %1043 = arith.divf %cst_1, %in : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %581 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%580 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.cmpf ugt, %in, %cst_1 : f32
      %1043 = arith.select %1042, %cst_1, %in : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %582 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%512, %581 : tensor<320x64xf32>, tensor<f32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %583 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_237, %581 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %584 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%470, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %585 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%469, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %586 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%466, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %587 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%465, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %588 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_204, %581 : tensor<8xf32>, tensor<f32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %589 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%490, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %590 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%487, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %591 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%471, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %592 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%426, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %593 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_198, %581 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %594 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%407, %581 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %595 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%400, %581 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %596 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%396, %581 : tensor<64x168xf32>, tensor<f32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %597 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_187, %581 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %598 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%356, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %599 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%355, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %600 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%352, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %601 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%351, %581 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %602 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_153, %581 : tensor<8xf32>, tensor<f32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %603 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%377, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %604 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%374, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %605 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%358, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %606 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%297, %581 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %607 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_147, %581 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %608 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%277, %581 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %609 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%270, %581 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %610 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%264, %581 : tensor<64x168xf32>, tensor<f32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_136, %581 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %612 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%243, %581 : tensor<320x64xf32>, tensor<f32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %613 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%arg97 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_15 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %614 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%613 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.expm1 %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %615 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%614 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %616 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%arg97 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_14 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %617 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%616 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.expm1 %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %618 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%617 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.negf %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %619 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%arg96, %615 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %620 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%618 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<f32>
    %621 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %622 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%582 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %623 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%621, %622 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %624 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %625 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%582 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %626 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%625, %582 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %627 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%624, %626 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %628 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%627 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %629 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%628, %620 : tensor<320x64xf32>, tensor<f32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %630 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%629 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %631 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%arg96 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_8 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %632 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%cst_34, %631 : tensor<i64>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: i64, %in_275: f32, %out: f32):
      %1042 = arith.sitofp %in : i64 to f32
      %1043 = arith.subf %1042, %in_275 : f32
      linalg.yield %1043 : f32
    } -> tensor<f32>
    %633 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg0, %632 : tensor<320x64xf32>, tensor<f32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %634 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %623 : tensor<f32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %635 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%634, %630 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %636 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%633, %635 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %637 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg33 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %638 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%583 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %639 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%637, %638 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %640 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg64 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %641 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%583 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %642 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%641, %583 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %643 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%640, %642 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %644 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%643 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %645 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%644, %620 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %646 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%645 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %647 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %639 : tensor<f32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %648 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%647, %646 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %649 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg1, %648 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %650 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg34 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %651 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%584 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %652 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%650, %651 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %653 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg65 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %654 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%584 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %655 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%654, %584 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %656 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%653, %655 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %657 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%656 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %658 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%657, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %659 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%658 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %660 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %652 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %661 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%660, %659 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %662 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg2, %661 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %663 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg35 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %664 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%585 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %665 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%663, %664 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %666 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg66 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %667 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%585 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %668 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%667, %585 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %669 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%666, %668 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %670 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%669 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %671 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%670, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %672 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%671 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %673 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %665 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %674 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%673, %672 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %675 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg3, %674 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %676 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg36 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %677 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%586 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %678 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%676, %677 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %679 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg67 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %680 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%586 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %681 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%680, %586 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %682 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%679, %681 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %683 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%682 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %684 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%683, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %685 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%684 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %686 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %678 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %687 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%686, %685 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %688 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg4, %687 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %689 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg37 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %690 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%587 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %691 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%689, %690 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %692 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg68 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %693 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%587 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %694 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%693, %587 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %695 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%692, %694 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %696 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%695 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %697 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%696, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %698 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%697 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %699 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %691 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %700 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%699, %698 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %701 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg5, %700 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %702 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg38 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %703 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%588 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %704 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%702, %703 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %705 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg69 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %706 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%588 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %707 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%706, %588 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %708 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%705, %707 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %709 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%708 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %710 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%709, %620 : tensor<8xf32>, tensor<f32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %711 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%710 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %712 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %704 : tensor<f32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %713 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%712, %711 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %714 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg6, %713 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %715 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %716 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%589 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %717 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%715, %716 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %718 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg70 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %719 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%589 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %720 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%719, %589 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %721 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%718, %720 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %722 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%721 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %723 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%722, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %724 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%723 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %725 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %726 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %717 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %727 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%726, %724 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %728 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%725, %727 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %729 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %730 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%590 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %731 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%729, %730 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %732 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg71 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %733 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%590 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %734 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%733, %590 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %735 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%732, %734 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %736 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%735 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %737 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%736, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %738 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%737 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %739 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %740 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %731 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %741 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%740, %738 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %742 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%739, %741 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %743 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg41 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %744 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%591 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %745 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%743, %744 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %746 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg72 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %747 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%591 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %748 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%747, %591 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %749 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%746, %748 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %750 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%749 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %751 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%750, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %752 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%751 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %753 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg9, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %754 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %745 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %755 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%754, %752 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %756 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%753, %755 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %757 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %758 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%592 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %759 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%757, %758 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %760 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg73 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %761 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%592 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %762 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%761, %592 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %763 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%760, %762 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %764 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%763 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %765 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%764, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %766 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%765 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %767 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg10, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %768 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %759 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %769 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%768, %766 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %770 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%767, %769 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %771 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg43 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %772 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%593 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %773 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%771, %772 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %774 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg74 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %775 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%593 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %776 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%775, %593 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %777 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%774, %776 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %778 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%777 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %779 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%778, %620 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %780 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%779 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %781 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %773 : tensor<f32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %782 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%781, %780 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %783 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg11, %782 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %784 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg44 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %785 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%594 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %786 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%784, %785 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %787 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg75 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %788 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%594 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %789 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%788, %594 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %790 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%787, %789 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %791 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%790 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %792 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%791, %620 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %793 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%792 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %794 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg12, %632 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %795 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %786 : tensor<f32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %796 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%795, %793 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %797 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%794, %796 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %798 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %799 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%595 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %800 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%798, %799 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %801 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg76 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %802 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%595 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %803 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%802, %595 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %804 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%801, %803 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %805 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%804 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %806 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%805, %620 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %807 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%806 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %808 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg13, %632 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %809 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %800 : tensor<f32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %810 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%809, %807 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %811 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%808, %810 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %812 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg46 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %813 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%596 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %814 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%812, %813 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %815 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg77 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %816 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%596 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %817 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%816, %596 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %818 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%815, %817 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %819 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%818 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %820 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%819, %620 : tensor<64x168xf32>, tensor<f32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %821 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%820 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %822 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg14, %632 : tensor<64x168xf32>, tensor<f32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %823 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %814 : tensor<f32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %824 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%823, %821 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %825 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%822, %824 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %826 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg47 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %827 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%597 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %828 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%826, %827 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %829 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg78 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %830 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%597 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %831 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%830, %597 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %832 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%829, %831 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %833 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%832 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %834 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%833, %620 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %835 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%834 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %836 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %828 : tensor<f32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %837 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%836, %835 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %838 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg15, %837 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %839 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg48 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %840 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%598 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %841 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%839, %840 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %842 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg79 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %843 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%598 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %844 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%843, %598 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %845 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%842, %844 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %846 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%845 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %847 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%846, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %848 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%847 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %849 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %841 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %850 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%849, %848 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %851 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg16, %850 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %852 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg49 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %853 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%599 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %854 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%852, %853 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %855 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg80 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %856 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%599 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %857 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%856, %599 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %858 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%855, %857 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %859 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%858 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %860 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%859, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %861 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%860 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %862 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %854 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %863 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%862, %861 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %864 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg17, %863 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %865 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg50 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %866 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%600 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %867 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%865, %866 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %868 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg81 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %869 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%600 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %870 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%869, %600 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %871 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%868, %870 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %872 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%871 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %873 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%872, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %874 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%873 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %875 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %867 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %876 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%875, %874 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %877 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg18, %876 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %878 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg51 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %879 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%601 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %880 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%878, %879 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %881 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg82 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %882 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%601 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %883 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%882, %601 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %884 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%881, %883 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %885 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%884 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %886 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%885, %620 : tensor<4xf32>, tensor<f32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %887 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%886 : tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %888 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %880 : tensor<f32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %889 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%888, %887 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %890 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg19, %889 : tensor<4xf32>, tensor<4xf32>) outs(%41 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<4xf32>
    %891 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg52 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %892 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%602 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %893 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%891, %892 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %894 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg83 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %895 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%602 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %896 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%895, %602 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %897 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%894, %896 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %898 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%897 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %899 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%898, %620 : tensor<8xf32>, tensor<f32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %900 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%899 : tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8xf32>
    %901 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %893 : tensor<f32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %902 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%901, %900 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %903 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg20, %902 : tensor<8xf32>, tensor<8xf32>) outs(%526 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<8xf32>
    %904 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg53 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %905 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%603 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %906 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%904, %905 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %907 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg84 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %908 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%603 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %909 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%908, %603 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %910 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%907, %909 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %911 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%910 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %912 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%911, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %913 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%912 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %914 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg21, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %915 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %906 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %916 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%915, %913 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %917 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%914, %916 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %918 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg54 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %919 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%604 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %920 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%918, %919 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %921 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg85 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %922 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%604 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %923 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%922, %604 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %924 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%921, %923 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %925 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%924 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %926 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%925, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %927 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%926 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %928 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg22, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %929 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %920 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %930 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%929, %927 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %931 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%928, %930 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %932 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %933 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%605 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %934 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%932, %933 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %935 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg86 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %936 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%605 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %937 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%936, %605 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %938 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%935, %937 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %939 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%938 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %940 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%939, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %941 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%940 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %942 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg23, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %943 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %934 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %944 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%943, %941 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %945 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%942, %944 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %946 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg56 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %947 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%606 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %948 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%946, %947 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %949 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg87 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %950 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%606 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %951 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%950, %606 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %952 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%949, %951 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %953 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%952 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %954 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%953, %620 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %955 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%954 : tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x64xf32>
    %956 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg24, %632 : tensor<64x64xf32>, tensor<f32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %957 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %948 : tensor<f32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %958 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%957, %955 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %959 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%956, %958 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x64xf32>
    %960 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg57 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %961 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%607 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %962 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%960, %961 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %963 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg88 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %964 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%607 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %965 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%964, %607 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %966 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%963, %965 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %967 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%966 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %968 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%967, %620 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %969 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%968 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %970 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %962 : tensor<f32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %971 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%970, %969 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %972 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg25, %971 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %973 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg58 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %974 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %975 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%973, %974 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %976 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg89 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %977 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %978 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%977, %608 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %979 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%976, %978 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %980 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%979 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %981 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%980, %620 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %982 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%981 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %983 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg26, %632 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %984 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %975 : tensor<f32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %985 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%984, %982 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %986 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%983, %985 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %987 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg59 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %988 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%609 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %989 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%987, %988 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %990 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg90 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %991 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%609 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %992 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%991, %609 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %993 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%990, %992 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %994 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%993 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %995 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%994, %620 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %996 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%995 : tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<168x64xf32>
    %997 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg27, %632 : tensor<168x64xf32>, tensor<f32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %998 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %989 : tensor<f32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %999 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%998, %996 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %1000 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%997, %999 : tensor<168x64xf32>, tensor<168x64xf32>) outs(%110 : tensor<168x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<168x64xf32>
    %1001 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg60 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %1002 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %1003 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1001, %1002 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1004 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg91 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %1005 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %1006 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1005, %610 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1007 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1004, %1006 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1008 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1007 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1009 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%1008, %620 : tensor<64x168xf32>, tensor<f32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1010 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1009 : tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64x168xf32>
    %1011 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg28, %632 : tensor<64x168xf32>, tensor<f32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1012 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %1003 : tensor<f32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1013 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1012, %1010 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1014 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1011, %1013 : tensor<64x168xf32>, tensor<64x168xf32>) outs(%101 : tensor<64x168xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64x168xf32>
    %1015 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg61 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %1016 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%611 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %1017 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1015, %1016 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1018 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg92 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %1019 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%611 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %1020 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1019, %611 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1021 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1018, %1020 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1022 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%1021 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1023 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%1022, %620 : tensor<64xf32>, tensor<f32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1024 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%1023 : tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<64xf32>
    %1025 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%619, %1017 : tensor<f32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1026 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1025, %1024 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1027 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg29, %1026 : tensor<64xf32>, tensor<64xf32>) outs(%515 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<64xf32>
    %1028 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg62 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_13 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %1029 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%612 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_12 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %1030 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1028, %1029 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1031 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg93 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_11 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %1032 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%612 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_10 : f64 to f32
      %1043 = arith.mulf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %1033 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1032, %612 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1034 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1031, %1033 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.addf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1035 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1034 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = math.sqrt %in : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1036 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%1035, %620 : tensor<320x64xf32>, tensor<f32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1037 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1036 : tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1042 = arith.truncf %cst_9 : f64 to f32
      %1043 = arith.addf %in, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<320x64xf32>
    %1038 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg30, %632 : tensor<320x64xf32>, tensor<f32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1039 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %1030 : tensor<f32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.mulf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1040 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1039, %1037 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.divf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    %1041 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1038, %1040 : tensor<320x64xf32>, tensor<320x64xf32>) outs(%241 : tensor<320x64xf32>) {
    ^bb0(%in: f32, %in_275: f32, %out: f32):
      %1042 = arith.subf %in, %in_275 : f32
      linalg.yield %1042 : f32
    } -> tensor<320x64xf32>
    return %224, %636, %649, %662, %675, %688, %701, %714, %728, %742, %756, %770, %783, %797, %811, %825, %838, %851, %864, %877, %890, %903, %917, %931, %945, %959, %972, %986, %1000, %1014, %1027, %1041, %207, %623, %639, %652, %665, %678, %691, %704, %717, %731, %745, %759, %773, %786, %800, %814, %828, %841, %854, %867, %880, %893, %906, %920, %934, %948, %962, %975, %989, %1003, %1017, %1030, %627, %643, %656, %669, %682, %695, %708, %721, %735, %749, %763, %777, %790, %804, %818, %832, %845, %858, %871, %884, %897, %910, %924, %938, %952, %966, %979, %993, %1007, %1021, %1034 : tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<f32>, tensor<320x64xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>, tensor<320x64xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<168x64xf32>, tensor<168x64xf32>, tensor<64x168xf32>, tensor<64xf32>, tensor<320x64xf32>
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
