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
  func.func @main(%arg0: tensor<96x128xf32> {diff.donate = 1 : i64, diff.param = "embedding.weight"}, %arg1: tensor<128xf32> {diff.donate = 2 : i64, diff.param = "blocks.0.attention_norm.weight"}, %arg2: tensor<8xf32> {diff.donate = 3 : i64, diff.param = "blocks.0.attention.lambda_q1"}, %arg3: tensor<8xf32> {diff.donate = 4 : i64, diff.param = "blocks.0.attention.lambda_k1"}, %arg4: tensor<8xf32> {diff.donate = 5 : i64, diff.param = "blocks.0.attention.lambda_q2"}, %arg5: tensor<8xf32> {diff.donate = 6 : i64, diff.param = "blocks.0.attention.lambda_k2"}, %arg6: tensor<16xf32> {diff.donate = 7 : i64, diff.param = "blocks.0.attention.norm_weight"}, %arg7: tensor<128x128xf32> {diff.donate = 8 : i64, diff.param = "blocks.0.attention.q_proj.weight"}, %arg8: tensor<128x128xf32> {diff.donate = 9 : i64, diff.param = "blocks.0.attention.k_proj.weight"}, %arg9: tensor<128x128xf32> {diff.donate = 10 : i64, diff.param = "blocks.0.attention.v_proj.weight"}, %arg10: tensor<128x128xf32> {diff.donate = 11 : i64, diff.param = "blocks.0.attention.out_proj.weight"}, %arg11: tensor<128xf32> {diff.donate = 12 : i64, diff.param = "blocks.0.ffn_norm.weight"}, %arg12: tensor<336x128xf32> {diff.donate = 13 : i64, diff.param = "blocks.0.ffn.gate_proj.weight"}, %arg13: tensor<336x128xf32> {diff.donate = 14 : i64, diff.param = "blocks.0.ffn.up_proj.weight"}, %arg14: tensor<128x336xf32> {diff.donate = 15 : i64, diff.param = "blocks.0.ffn.down_proj.weight"}, %arg15: tensor<128xf32> {diff.donate = 16 : i64, diff.param = "blocks.1.attention_norm.weight"}, %arg16: tensor<8xf32> {diff.donate = 17 : i64, diff.param = "blocks.1.attention.lambda_q1"}, %arg17: tensor<8xf32> {diff.donate = 18 : i64, diff.param = "blocks.1.attention.lambda_k1"}, %arg18: tensor<8xf32> {diff.donate = 19 : i64, diff.param = "blocks.1.attention.lambda_q2"}, %arg19: tensor<8xf32> {diff.donate = 20 : i64, diff.param = "blocks.1.attention.lambda_k2"}, %arg20: tensor<16xf32> {diff.donate = 21 : i64, diff.param = "blocks.1.attention.norm_weight"}, %arg21: tensor<128x128xf32> {diff.donate = 22 : i64, diff.param = "blocks.1.attention.q_proj.weight"}, %arg22: tensor<128x128xf32> {diff.donate = 23 : i64, diff.param = "blocks.1.attention.k_proj.weight"}, %arg23: tensor<128x128xf32> {diff.donate = 24 : i64, diff.param = "blocks.1.attention.v_proj.weight"}, %arg24: tensor<128x128xf32> {diff.donate = 25 : i64, diff.param = "blocks.1.attention.out_proj.weight"}, %arg25: tensor<128xf32> {diff.donate = 26 : i64, diff.param = "blocks.1.ffn_norm.weight"}, %arg26: tensor<336x128xf32> {diff.donate = 27 : i64, diff.param = "blocks.1.ffn.gate_proj.weight"}, %arg27: tensor<336x128xf32> {diff.donate = 28 : i64, diff.param = "blocks.1.ffn.up_proj.weight"}, %arg28: tensor<128x336xf32> {diff.donate = 29 : i64, diff.param = "blocks.1.ffn.down_proj.weight"}, %arg29: tensor<128xf32> {diff.donate = 30 : i64, diff.param = "norm.weight"}, %arg30: tensor<96x128xf32> {diff.donate = 31 : i64, diff.param = "head.weight"}, %arg31: tensor<f32> {diff.donate = 32 : i64, diff.param = "accuracy"}, %arg32: tensor<96x128xf32> {diff.donate = 33 : i64, diff.param = "adamw.exp_avg.embedding.weight"}, %arg33: tensor<128xf32> {diff.donate = 34 : i64, diff.param = "adamw.exp_avg.blocks.0.attention_norm.weight"}, %arg34: tensor<8xf32> {diff.donate = 35 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_q1"}, %arg35: tensor<8xf32> {diff.donate = 36 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_k1"}, %arg36: tensor<8xf32> {diff.donate = 37 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_q2"}, %arg37: tensor<8xf32> {diff.donate = 38 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_k2"}, %arg38: tensor<16xf32> {diff.donate = 39 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.norm_weight"}, %arg39: tensor<128x128xf32> {diff.donate = 40 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.q_proj.weight"}, %arg40: tensor<128x128xf32> {diff.donate = 41 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.k_proj.weight"}, %arg41: tensor<128x128xf32> {diff.donate = 42 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.v_proj.weight"}, %arg42: tensor<128x128xf32> {diff.donate = 43 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.out_proj.weight"}, %arg43: tensor<128xf32> {diff.donate = 44 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn_norm.weight"}, %arg44: tensor<336x128xf32> {diff.donate = 45 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.gate_proj.weight"}, %arg45: tensor<336x128xf32> {diff.donate = 46 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.up_proj.weight"}, %arg46: tensor<128x336xf32> {diff.donate = 47 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.down_proj.weight"}, %arg47: tensor<128xf32> {diff.donate = 48 : i64, diff.param = "adamw.exp_avg.blocks.1.attention_norm.weight"}, %arg48: tensor<8xf32> {diff.donate = 49 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_q1"}, %arg49: tensor<8xf32> {diff.donate = 50 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_k1"}, %arg50: tensor<8xf32> {diff.donate = 51 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_q2"}, %arg51: tensor<8xf32> {diff.donate = 52 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_k2"}, %arg52: tensor<16xf32> {diff.donate = 53 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.norm_weight"}, %arg53: tensor<128x128xf32> {diff.donate = 54 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.q_proj.weight"}, %arg54: tensor<128x128xf32> {diff.donate = 55 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.k_proj.weight"}, %arg55: tensor<128x128xf32> {diff.donate = 56 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.v_proj.weight"}, %arg56: tensor<128x128xf32> {diff.donate = 57 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.out_proj.weight"}, %arg57: tensor<128xf32> {diff.donate = 58 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn_norm.weight"}, %arg58: tensor<336x128xf32> {diff.donate = 59 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.gate_proj.weight"}, %arg59: tensor<336x128xf32> {diff.donate = 60 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.up_proj.weight"}, %arg60: tensor<128x336xf32> {diff.donate = 61 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.down_proj.weight"}, %arg61: tensor<128xf32> {diff.donate = 62 : i64, diff.param = "adamw.exp_avg.norm.weight"}, %arg62: tensor<96x128xf32> {diff.donate = 63 : i64, diff.param = "adamw.exp_avg.head.weight"}, %arg63: tensor<96x128xf32> {diff.donate = 64 : i64, diff.param = "adamw.exp_avg_sq.embedding.weight"}, %arg64: tensor<128xf32> {diff.donate = 65 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention_norm.weight"}, %arg65: tensor<8xf32> {diff.donate = 66 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_q1"}, %arg66: tensor<8xf32> {diff.donate = 67 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_k1"}, %arg67: tensor<8xf32> {diff.donate = 68 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_q2"}, %arg68: tensor<8xf32> {diff.donate = 69 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_k2"}, %arg69: tensor<16xf32> {diff.donate = 70 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.norm_weight"}, %arg70: tensor<128x128xf32> {diff.donate = 71 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.q_proj.weight"}, %arg71: tensor<128x128xf32> {diff.donate = 72 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.k_proj.weight"}, %arg72: tensor<128x128xf32> {diff.donate = 73 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.v_proj.weight"}, %arg73: tensor<128x128xf32> {diff.donate = 74 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.out_proj.weight"}, %arg74: tensor<128xf32> {diff.donate = 75 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn_norm.weight"}, %arg75: tensor<336x128xf32> {diff.donate = 76 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.gate_proj.weight"}, %arg76: tensor<336x128xf32> {diff.donate = 77 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.up_proj.weight"}, %arg77: tensor<128x336xf32> {diff.donate = 78 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.down_proj.weight"}, %arg78: tensor<128xf32> {diff.donate = 79 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention_norm.weight"}, %arg79: tensor<8xf32> {diff.donate = 80 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_q1"}, %arg80: tensor<8xf32> {diff.donate = 81 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_k1"}, %arg81: tensor<8xf32> {diff.donate = 82 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_q2"}, %arg82: tensor<8xf32> {diff.donate = 83 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_k2"}, %arg83: tensor<16xf32> {diff.donate = 84 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.norm_weight"}, %arg84: tensor<128x128xf32> {diff.donate = 85 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.q_proj.weight"}, %arg85: tensor<128x128xf32> {diff.donate = 86 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.k_proj.weight"}, %arg86: tensor<128x128xf32> {diff.donate = 87 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.v_proj.weight"}, %arg87: tensor<128x128xf32> {diff.donate = 88 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.out_proj.weight"}, %arg88: tensor<128xf32> {diff.donate = 89 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn_norm.weight"}, %arg89: tensor<336x128xf32> {diff.donate = 90 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.gate_proj.weight"}, %arg90: tensor<336x128xf32> {diff.donate = 91 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.up_proj.weight"}, %arg91: tensor<128x336xf32> {diff.donate = 92 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.down_proj.weight"}, %arg92: tensor<128xf32> {diff.donate = 93 : i64, diff.param = "adamw.exp_avg_sq.norm.weight"}, %arg93: tensor<96x128xf32> {diff.donate = 94 : i64, diff.param = "adamw.exp_avg_sq.head.weight"}, %arg94: tensor<8x128xi64>, %arg95: tensor<8x128xi64>, %arg96: tensor<f32>, %arg97: tensor<f32>) -> (tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<96x128xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>) {
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x8x2x128x128xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<8x128x336xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<128x128xf32>
    %cst_7 = arith.constant 1.000000e-01 : f64
    %cst_8 = arith.constant 1.000000e-08 : f64
    %cst_9 = arith.constant 0.050000000000000044 : f64
    %cst_10 = arith.constant 0.94999999999999996 : f64
    %cst_11 = arith.constant 0.099999999999999978 : f64
    %cst_12 = arith.constant 9.000000e-01 : f64
    %cst_13 = arith.constant -0.051293294387550578 : f64
    %cst_14 = arith.constant -0.10536051565782628 : f64
    %cst_15 = arith.constant 9.9999999999999995E-7 : f64
    %cst_16 = arith.constant 0.64449093240903066 : f64
    %cst_17 = arith.constant 0.35550906759096934 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_20 = arith.constant 0.79999999999999993 : f64
    %cst_21 = arith.constant 1.000000e-05 : f64
    %cst_22 = arith.constant 0.20000000000000007 : f64
    %cst_23 = arith.constant 0.35355339059327379 : f64
    %cst_24 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_26 = arith.constant 1.280000e+02 : f32
    %cst_27 = arith.constant 9.99999974E-6 : f32
    %cst_28 = arith.constant 1.600000e+01 : f32
    %cst_29 = arith.constant 1.024000e+03 : f32
    %cst_30 = arith.constant -5.000000e-01 : f32
    %cst_31 = arith.constant 2.000000e+00 : f32
    %cst_32 = arith.constant dense<0> : tensor<i64>
    %cst_33 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<8x128x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg94 : tensor<8x128xi64>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1040 = arith.index_cast %in : i64 to index
      %1041 = linalg.index 2 : index
      %1042 = arith.cmpi slt, %1040, %c96 : index
      cf.assert %1042, "index must be smaller than dim size"
      %1043 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1043, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%1040, %1041] : tensor<96x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %3 = tensor.empty() : tensor<8x128x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x128x1xf32>) -> tensor<8x128x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %cst_27 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %11 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %12 = tensor.empty() : tensor<1024x128xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [8, 128, 16, 8] : tensor<1024x128xf32> into tensor<8x128x16x8xf32>
    %transposed_34 = linalg.transpose ins(%arg8 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed, %transposed_34 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_35 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [8, 128, 16, 8] : tensor<1024x128xf32> into tensor<8x128x16x8xf32>
    %16 = tensor.empty() : tensor<128xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %1040 = linalg.index 0 : index
      %1041 = arith.index_cast %1040 : index to i64
      linalg.yield %1041 : i64
    } -> tensor<128xi64>
    %expanded_36 = tensor.expand_shape %17 [[0, 1]] output_shape [128, 1] : tensor<128xi64> into tensor<128x1xi64>
    %18 = tensor.empty() : tensor<128x4xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %cst_25 : tensor<128x1xi64>, tensor<4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: i64, %in_269: f32, %out: f32):
      %1040 = arith.sitofp %in : i64 to f32
      %1041 = arith.mulf %1040, %in_269 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x4xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.cos %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_37 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sin %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_38 = tensor.expand_shape %21 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %22 = tensor.empty() : tensor<8x128x16x4xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_37 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %expanded_38 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %expanded_37 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_38 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat = tensor.concat dim(3) %25, %28 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %cst_24 : tensor<128x1xi64>, tensor<4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: i64, %in_269: f32, %out: f32):
      %1040 = arith.sitofp %in : i64 to f32
      %1041 = arith.mulf %1040, %in_269 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x4xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.cos %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_40 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sin %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_41 = tensor.expand_shape %31 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %extracted_slice_42 = tensor.extract_slice %expanded_35[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_43 = tensor.extract_slice %expanded_35[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_42, %expanded_40 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43, %expanded_41 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43, %expanded_40 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_42, %expanded_41 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat_44 = tensor.concat dim(3) %34, %37 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%collapsed, %transposed_45 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_46 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %39 = tensor.empty() : tensor<8x16x128x8xf32>
    %transposed_47 = linalg.transpose ins(%concat : tensor<8x128x16x8xf32>) outs(%39 : tensor<8x16x128x8xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<8x8x128x16xf32>
    %transposed_48 = linalg.transpose ins(%expanded_46 : tensor<8x128x8x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<8xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg2, %arg3 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %43 = tensor.empty() : tensor<f32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<f32>) -> tensor<f32>
    %45 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%42 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %46 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%45 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg4, %arg5 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%47 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %49 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%48 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%46, %49 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %expanded_49 = tensor.expand_shape %17 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %51 = tensor.empty() : tensor<128x128xi64>
    %52 = linalg.generic {indexing_maps = [#map12, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_49, %expanded_36 : tensor<1x128xi64>, tensor<128x1xi64>) outs(%51 : tensor<128x128xi64>) {
    ^bb0(%in: i64, %in_269: i64, %out: i64):
      %1040 = arith.subi %in, %in_269 : i64
      linalg.yield %1040 : i64
    } -> tensor<128x128xi64>
    %53 = tensor.empty() : tensor<128x128xi1>
    %54 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<128x128xi64>) outs(%53 : tensor<128x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1040 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %1040 : i1
    } -> tensor<128x128xi1>
    %55 = linalg.generic {indexing_maps = [#map7, #map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%54, %cst_6, %cst_5 : tensor<128x128xi1>, tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: i1, %in_269: f32, %in_270: f32, %out: f32):
      %1040 = arith.select %in, %in_269, %in_270 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %56 = tensor.empty() : tensor<8x16x8x128xf32>
    %transposed_50 = linalg.transpose ins(%concat_44 : tensor<8x128x16x8xf32>) outs(%56 : tensor<8x16x8x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_51 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<8x16x128x8xf32> into tensor<128x128x8xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<8x16x8x128xf32> into tensor<128x8x128xf32>
    %57 = tensor.empty() : tensor<128x128x128xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<128x128x128xf32>) -> tensor<128x128x128xf32>
    %59 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<128x128x8xf32>, tensor<128x8x128xf32>) outs(%58 : tensor<128x128x128xf32>) -> tensor<128x128x128xf32>
    %expanded_53 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [8, 16, 128, 128] : tensor<128x128x128xf32> into tensor<8x16x128x128xf32>
    %60 = tensor.empty() : tensor<8x16x128x128xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_23 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x16x128x128xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %55 : tensor<8x16x128x128xf32>, tensor<128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %63 = tensor.empty() : tensor<8x16x128xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<8x16x128xi64>) -> tensor<8x16x128xi64>
    %65 = tensor.empty() : tensor<8x16x128xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<8x16x128xf32>) -> tensor<8x16x128xf32>
    %67:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<8x16x128x128xf32>) outs(%66, %64 : tensor<8x16x128xf32>, tensor<8x16x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_269: i64):
      %1040 = linalg.index 3 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.maximumf %in, %out : f32
      %1043 = arith.cmpf ogt, %in, %out : f32
      %1044 = arith.select %1043, %1041, %out_269 : i64
      linalg.yield %1042, %1044 : f32, i64
    } -> (tensor<8x16x128xf32>, tensor<8x16x128xi64>)
    %expanded_54 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [8, 16, 128, 1] : tensor<8x16x128xf32> into tensor<8x16x128x1xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_54 : tensor<8x16x128x128xf32>, tensor<8x16x128x1xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %70 = tensor.empty() : tensor<8x16x128x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<8x16x128x1xf32>) -> tensor<8x16x128x1xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<8x16x128x128xf32>) outs(%71 : tensor<8x16x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x1xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<8x16x128x128xf32>, tensor<8x16x128x1xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %expanded_55 = tensor.expand_shape %73 [[0], [1, 2], [3], [4]] output_shape [8, 8, 2, 128, 128] : tensor<8x16x128x128xf32> into tensor<8x8x2x128x128xf32>
    %extracted_slice_56 = tensor.extract_slice %expanded_55[0, 0, 0, 0, 0] [8, 8, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x8x2x128x128xf32> to tensor<8x8x1x128x128xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_56 [[0], [1, 2], [3], [4]] : tensor<8x8x1x128x128xf32> into tensor<8x8x128x128xf32>
    %74 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%50 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_22 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %extracted_slice_58 = tensor.extract_slice %expanded_55[0, 0, 1, 0, 0] [8, 8, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x8x2x128x128xf32> to tensor<8x8x1x128x128xf32>
    %collapsed_59 = tensor.collapse_shape %extracted_slice_58 [[0], [1, 2], [3], [4]] : tensor<8x8x1x128x128xf32> into tensor<8x8x128x128xf32>
    %75 = tensor.empty() : tensor<8x8x128x128xf32>
    %76 = linalg.generic {indexing_maps = [#map17, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %collapsed_59 : tensor<f32>, tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_57, %76 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_60 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %78 = tensor.empty() : tensor<64x128x16xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %80 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%79 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_62 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %82 = tensor.empty() : tensor<8x8x128x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<8x8x128x1xf32>) -> tensor<8x8x128x1xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<8x8x128x16xf32>) outs(%83 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_28 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_21 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x8x128x1xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62, %87 : tensor<8x8x128x16xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %arg6 : tensor<8x8x128x16xf32>, tensor<16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_20 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x8x128x16xf32>
    %91 = tensor.empty() : tensor<8x128x8x16xf32>
    %transposed_63 = linalg.transpose ins(%90 : tensor<8x8x128x16xf32>) outs(%91 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %92 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_66 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_66 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %cst_27 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg11 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %101 = tensor.empty() : tensor<128x336xf32>
    %transposed_67 = linalg.transpose ins(%arg12 : tensor<336x128xf32>) outs(%101 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %102 = tensor.empty() : tensor<1024x336xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %104 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%103 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_69 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %105 = tensor.empty() : tensor<8x128x336xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_1 : f32
      %1043 = arith.divf %cst_1, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8x128x336xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %106 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %transposed_70 = linalg.transpose ins(%arg13 : tensor<336x128xf32>) outs(%101 : tensor<128x336xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_68, %transposed_70 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%103 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_71 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_71 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %110 = tensor.empty() : tensor<336x128xf32>
    %transposed_72 = linalg.transpose ins(%arg14 : tensor<128x336xf32>) outs(%110 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %111 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_74 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_74 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %cst_27 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %transposed_75 = linalg.transpose ins(%arg21 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %120 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_77 = tensor.expand_shape %120 [[0, 1], [2, 3]] output_shape [8, 128, 16, 8] : tensor<1024x128xf32> into tensor<8x128x16x8xf32>
    %transposed_78 = linalg.transpose ins(%arg22 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_76, %transposed_78 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_79 = tensor.expand_shape %121 [[0, 1], [2, 3]] output_shape [8, 128, 16, 8] : tensor<1024x128xf32> into tensor<8x128x16x8xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %cst_19 : tensor<128x1xi64>, tensor<4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: i64, %in_269: f32, %out: f32):
      %1040 = arith.sitofp %in : i64 to f32
      %1041 = arith.mulf %1040, %in_269 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x4xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.cos %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_80 = tensor.expand_shape %123 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sin %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_81 = tensor.expand_shape %124 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %extracted_slice_82 = tensor.extract_slice %expanded_77[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_83 = tensor.extract_slice %expanded_77[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %125 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_82, %expanded_80 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %126 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %expanded_81 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %128 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %expanded_80 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %129 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_82, %expanded_81 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %130 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat_84 = tensor.concat dim(3) %127, %130 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %cst_18 : tensor<128x1xi64>, tensor<4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: i64, %in_269: f32, %out: f32):
      %1040 = arith.sitofp %in : i64 to f32
      %1041 = arith.mulf %1040, %in_269 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x4xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.cos %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_85 = tensor.expand_shape %132 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<128x4xf32>) outs(%18 : tensor<128x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sin %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x4xf32>
    %expanded_86 = tensor.expand_shape %133 [[0], [1, 2]] output_shape [128, 1, 4] : tensor<128x4xf32> into tensor<128x1x4xf32>
    %extracted_slice_87 = tensor.extract_slice %expanded_79[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_88 = tensor.extract_slice %expanded_79[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87, %expanded_85 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %135 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88, %expanded_86 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %136 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88, %expanded_85 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %138 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87, %expanded_86 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %138 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat_89 = tensor.concat dim(3) %136, %139 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %transposed_90 = linalg.transpose ins(%arg23 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %140 = linalg.matmul ins(%collapsed_76, %transposed_90 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_91 = tensor.expand_shape %140 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_92 = linalg.transpose ins(%concat_84 : tensor<8x128x16x8xf32>) outs(%39 : tensor<8x16x128x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_93 = linalg.transpose ins(%expanded_91 : tensor<8x128x8x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %141 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg16, %arg17 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%141 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%142 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg18, %arg19 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%144 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %146 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%145 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %147 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%143, %146 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %transposed_94 = linalg.transpose ins(%concat_89 : tensor<8x128x16x8xf32>) outs(%56 : tensor<8x16x8x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_95 = tensor.collapse_shape %transposed_92 [[0, 1], [2], [3]] : tensor<8x16x128x8xf32> into tensor<128x128x8xf32>
    %collapsed_96 = tensor.collapse_shape %transposed_94 [[0, 1], [2], [3]] : tensor<8x16x8x128xf32> into tensor<128x8x128xf32>
    %148 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<128x128x8xf32>, tensor<128x8x128xf32>) outs(%58 : tensor<128x128x128xf32>) -> tensor<128x128x128xf32>
    %expanded_97 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [8, 16, 128, 128] : tensor<128x128x128xf32> into tensor<8x16x128x128xf32>
    %149 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_23 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x16x128x128xf32>
    %150 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %55 : tensor<8x16x128x128xf32>, tensor<128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %151:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<8x16x128x128xf32>) outs(%66, %64 : tensor<8x16x128xf32>, tensor<8x16x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_269: i64):
      %1040 = linalg.index 3 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.maximumf %in, %out : f32
      %1043 = arith.cmpf ogt, %in, %out : f32
      %1044 = arith.select %1043, %1041, %out_269 : i64
      linalg.yield %1042, %1044 : f32, i64
    } -> (tensor<8x16x128xf32>, tensor<8x16x128xi64>)
    %expanded_98 = tensor.expand_shape %151#0 [[0], [1], [2, 3]] output_shape [8, 16, 128, 1] : tensor<8x16x128xf32> into tensor<8x16x128x1xf32>
    %152 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %expanded_98 : tensor<8x16x128x128xf32>, tensor<8x16x128x1xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %153 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %154 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<8x16x128x128xf32>) outs(%71 : tensor<8x16x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x1xf32>
    %155 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %154 : tensor<8x16x128x128xf32>, tensor<8x16x128x1xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %expanded_99 = tensor.expand_shape %155 [[0], [1, 2], [3], [4]] output_shape [8, 8, 2, 128, 128] : tensor<8x16x128x128xf32> into tensor<8x8x2x128x128xf32>
    %extracted_slice_100 = tensor.extract_slice %expanded_99[0, 0, 0, 0, 0] [8, 8, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x8x2x128x128xf32> to tensor<8x8x1x128x128xf32>
    %collapsed_101 = tensor.collapse_shape %extracted_slice_100 [[0], [1, 2], [3], [4]] : tensor<8x8x1x128x128xf32> into tensor<8x8x128x128xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%147 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_17 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %extracted_slice_102 = tensor.extract_slice %expanded_99[0, 0, 1, 0, 0] [8, 8, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x8x2x128x128xf32> to tensor<8x8x1x128x128xf32>
    %collapsed_103 = tensor.collapse_shape %extracted_slice_102 [[0], [1, 2], [3], [4]] : tensor<8x8x1x128x128xf32> into tensor<8x8x128x128xf32>
    %157 = linalg.generic {indexing_maps = [#map17, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %collapsed_103 : tensor<f32>, tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %158 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_101, %157 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_104 = tensor.collapse_shape %158 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %collapsed_105 = tensor.collapse_shape %transposed_93 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %159 = linalg.batch_matmul ins(%collapsed_104, %collapsed_105 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%79 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_106 = tensor.expand_shape %159 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<8x8x128x16xf32>) outs(%83 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_28 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %163 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_21 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x8x128x1xf32>
    %164 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106, %164 : tensor<8x8x128x16xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %166 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %arg20 : tensor<8x8x128x16xf32>, tensor<16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %167 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_16 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x8x128x16xf32>
    %transposed_107 = linalg.transpose ins(%167 : tensor<8x8x128x16xf32>) outs(%91 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_108 = linalg.transpose ins(%arg24 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_109 = tensor.collapse_shape %transposed_107 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %168 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_110 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_110 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %cst_27 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %174 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %arg25 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %transposed_111 = linalg.transpose ins(%arg26 : tensor<336x128xf32>) outs(%101 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_112 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %177 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%103 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_113 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_1 : f32
      %1043 = arith.divf %cst_1, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<8x128x336xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %178 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %transposed_114 = linalg.transpose ins(%arg27 : tensor<336x128xf32>) outs(%101 : tensor<128x336xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_112, %transposed_114 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%103 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_115 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_115 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %transposed_116 = linalg.transpose ins(%arg28 : tensor<128x336xf32>) outs(%110 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %182 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_118 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_118 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %cst_27 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %188 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %arg29 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %191 = tensor.empty() : tensor<128x96xf32>
    %transposed_119 = linalg.transpose ins(%arg30 : tensor<96x128xf32>) outs(%191 : tensor<128x96xf32>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %192 = tensor.empty() : tensor<1024x96xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %194 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<1024x128xf32>, tensor<128x96xf32>) outs(%193 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %collapsed_121 = tensor.collapse_shape %arg95 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_122 = tensor.expand_shape %collapsed_121 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %195 = tensor.empty() : tensor<1024x1xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<1024x1xf32>) -> tensor<1024x1xf32>
    %197 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_122 : tensor<1024x1xi64>) outs(%196 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1040 = linalg.index 0 : index
      %1041 = arith.index_cast %in : i64 to index
      %1042 = arith.cmpi slt, %1041, %c96 : index
      cf.assert %1042, "index must be smaller than dim size"
      %1043 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1043, "index must be larger or equal to 0"
      %extracted = tensor.extract %194[%1040, %1041] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_123 = tensor.collapse_shape %197 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %198 = tensor.empty() : tensor<1024xi64>
    %199 = linalg.fill ins(%c0_i64 : i64) outs(%198 : tensor<1024xi64>) -> tensor<1024xi64>
    %200 = tensor.empty() : tensor<1024xf32>
    %201 = linalg.fill ins(%cst_0 : f32) outs(%200 : tensor<1024xf32>) -> tensor<1024xf32>
    %202:2 = linalg.generic {indexing_maps = [#map7, #map19, #map19], iterator_types = ["parallel", "reduction"]} ins(%194 : tensor<1024x96xf32>) outs(%201, %199 : tensor<1024xf32>, tensor<1024xi64>) {
    ^bb0(%in: f32, %out: f32, %out_269: i64):
      %1040 = linalg.index 1 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.maximumf %in, %out : f32
      %1043 = arith.cmpf ogt, %in, %out : f32
      %1044 = arith.select %1043, %1041, %out_269 : i64
      linalg.yield %1042, %1044 : f32, i64
    } -> (tensor<1024xf32>, tensor<1024xi64>)
    %203 = tensor.empty() : tensor<1024xi1>
    %204 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_123, %202#0 : tensor<1024xf32>, tensor<1024xf32>) outs(%203 : tensor<1024xi1>) {
    ^bb0(%in: f32, %in_269: f32, %out: i1):
      %1040 = arith.cmpf oge, %in, %in_269 : f32
      linalg.yield %1040 : i1
    } -> tensor<1024xi1>
    %205 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%204 : tensor<1024xi1>) outs(%200 : tensor<1024xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1040 = arith.uitofp %in : i1 to f32
      linalg.yield %1040 : f32
    } -> tensor<1024xf32>
    %206 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%205 : tensor<1024xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %207 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%206 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_29 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %expanded_124 = tensor.expand_shape %202#0 [[0, 1]] output_shape [1024, 1] : tensor<1024xf32> into tensor<1024x1xf32>
    %208 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%194, %expanded_124 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %209 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%208 : tensor<1024x96xf32>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %210 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%209 : tensor<1024x96xf32>) outs(%196 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x1xf32>
    %211 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%210 : tensor<1024x1xf32>) outs(%195 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.log %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x1xf32>
    %212 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%208, %211 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_121 : tensor<1024xi64>) outs(%203 : tensor<1024xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1040 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %1040 : i1
    } -> tensor<1024xi1>
    %214 = linalg.generic {indexing_maps = [#map4, #map4, #map10, #map4], iterator_types = ["parallel"]} ins(%213, %collapsed_121, %cst_32 : tensor<1024xi1>, tensor<1024xi64>, tensor<i64>) outs(%198 : tensor<1024xi64>) {
    ^bb0(%in: i1, %in_269: i64, %in_270: i64, %out: i64):
      %1040 = arith.select %in, %in_269, %in_270 : i64
      linalg.yield %1040 : i64
    } -> tensor<1024xi64>
    %expanded_125 = tensor.expand_shape %214 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %215 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_125 : tensor<1024x1xi64>) outs(%196 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1040 = linalg.index 0 : index
      %1041 = arith.index_cast %in : i64 to index
      %1042 = arith.cmpi slt, %1041, %c96 : index
      cf.assert %1042, "index must be smaller than dim size"
      %1043 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1043, "index must be larger or equal to 0"
      %extracted = tensor.extract %212[%1040, %1041] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_126 = tensor.collapse_shape %215 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %216 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_126 : tensor<1024xf32>) outs(%200 : tensor<1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1024xf32>
    %217 = linalg.generic {indexing_maps = [#map4, #map4, #map10, #map4], iterator_types = ["parallel"]} ins(%213, %216, %cst_5 : tensor<1024xi1>, tensor<1024xf32>, tensor<f32>) outs(%200 : tensor<1024xf32>) {
    ^bb0(%in: i1, %in_269: f32, %in_270: f32, %out: f32):
      %1040 = arith.select %in, %in_269, %in_270 : f32
      linalg.yield %1040 : f32
    } -> tensor<1024xf32>
    %218 = tensor.empty() : tensor<i64>
    %219 = linalg.fill ins(%c0_i64 : i64) outs(%218 : tensor<i64>) -> tensor<i64>
    %220 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%213 : tensor<1024xi1>) outs(%219 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %1040 = arith.extui %in : i1 to i64
      %1041 = arith.addi %1040, %out : i64
      linalg.yield %1041 : i64
    } -> tensor<i64>
    %221 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%220 : tensor<i64>) outs(%43 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %1040 = arith.sitofp %in : i64 to f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %222 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%217 : tensor<1024xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %223 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%222, %221 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %224 = tensor.empty() : tensor<96xi64>
    %225 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%224 : tensor<96xi64>) {
    ^bb0(%out: i64):
      %1040 = linalg.index 0 : index
      %1041 = arith.index_cast %1040 : index to i64
      linalg.yield %1041 : i64
    } -> tensor<96xi64>
    %226 = tensor.empty() : tensor<1024x96xi1>
    %227 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_122, %225 : tensor<1024x1xi64>, tensor<96xi64>) outs(%226 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_269: i64, %out: i1):
      %1040 = arith.cmpi eq, %in, %in_269 : i64
      linalg.yield %1040 : i1
    } -> tensor<1024x96xi1>
    %228 = tensor.empty() : tensor<1024x1xi1>
    %229 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_122 : tensor<1024x1xi64>) outs(%228 : tensor<1024x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1040 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %1040 : i1
    } -> tensor<1024x1xi1>
    %230 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%227, %229 : tensor<1024x96xi1>, tensor<1024x1xi1>) outs(%226 : tensor<1024x96xi1>) {
    ^bb0(%in: i1, %in_269: i1, %out: i1):
      %1040 = arith.andi %in, %in_269 : i1
      linalg.yield %1040 : i1
    } -> tensor<1024x96xi1>
    %231 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%cst_4, %221 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %expanded_127 = tensor.expand_shape %231 [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
    %232 = tensor.empty() : tensor<1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_127 : tensor<1x1xf32>) outs(%232 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map7, #map20, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%230, %233, %cst_5 : tensor<1024x96xi1>, tensor<1x1xf32>, tensor<f32>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %in_269: f32, %in_270: f32, %out: f32):
      %1040 = arith.select %in, %in_269, %in_270 : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %235 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<1024x96xf32>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %236 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "reduction"]} ins(%234 : tensor<1024x96xf32>) outs(%196 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x1xf32>
    %237 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel"]} ins(%235, %236 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %238 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%234, %237 : tensor<1024x96xf32>, tensor<1024x96xf32>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %239 = tensor.empty() : tensor<96x1024xf32>
    %transposed_128 = linalg.transpose ins(%238 : tensor<1024x96xf32>) outs(%239 : tensor<96x1024xf32>) permutation = [1, 0] 
    %240 = tensor.empty() : tensor<96x128xf32>
    %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %242 = linalg.matmul ins(%transposed_128, %collapsed_120 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%241 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %243 = linalg.matmul ins(%238, %arg30 : tensor<1024x96xf32>, tensor<96x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_129 = tensor.expand_shape %243 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_129, %189 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_129, %arg29 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %246 = tensor.empty() : tensor<1x1x128xf32>
    %247 = linalg.fill ins(%cst : f32) outs(%246 : tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%244 : tensor<8x128x128xf32>) outs(%247 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_130 = tensor.collapse_shape %248 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %183 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %188 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_30 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %252 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_131 = tensor.collapse_shape %254 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_131 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %258 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %259 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_132 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %261 = tensor.empty() : tensor<128x1024xf32>
    %transposed_133 = linalg.transpose ins(%collapsed_132 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %262 = linalg.fill ins(%cst : f32) outs(%101 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %263 = linalg.matmul ins(%transposed_133, %collapsed_117 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%262 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %264 = linalg.matmul ins(%collapsed_132, %arg28 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%103 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_134 = tensor.expand_shape %264 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %179 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %expanded_115 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_135 = tensor.collapse_shape %265 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %267 = tensor.empty() : tensor<336x1024xf32>
    %transposed_136 = linalg.transpose ins(%collapsed_135 : tensor<1024x336xf32>) outs(%267 : tensor<336x1024xf32>) permutation = [1, 0] 
    %268 = linalg.fill ins(%cst : f32) outs(%110 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %269 = linalg.matmul ins(%transposed_136, %collapsed_112 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%268 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %270 = linalg.matmul ins(%collapsed_135, %arg27 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_137 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %178 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %271 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %cst_1 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %178 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %273 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_138 = tensor.collapse_shape %275 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_139 = linalg.transpose ins(%collapsed_138 : tensor<1024x336xf32>) outs(%267 : tensor<336x1024xf32>) permutation = [1, 0] 
    %276 = linalg.matmul ins(%transposed_139, %collapsed_112 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%268 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %277 = linalg.matmul ins(%collapsed_138, %arg26 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_140 = tensor.expand_shape %277 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137, %expanded_140 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %175 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %arg25 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%279 : tensor<8x128x128xf32>) outs(%247 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_141 = tensor.collapse_shape %281 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %169 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %174 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%282 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %283 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_30 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %286 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_142 = tensor.collapse_shape %288 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %289 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_142 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %292 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %293 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_143 = tensor.collapse_shape %294 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_144 = linalg.transpose ins(%collapsed_143 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %295 = linalg.fill ins(%cst : f32) outs(%11 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %296 = linalg.matmul ins(%transposed_144, %collapsed_109 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %297 = linalg.matmul ins(%collapsed_143, %arg24 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_145 = tensor.expand_shape %297 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_146 = linalg.transpose ins(%expanded_145 : tensor<8x128x8x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %298 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_146 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_16 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x8x128x16xf32>
    %299 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %165 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %300 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %arg20 : tensor<8x8x128x16xf32>, tensor<16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %301 = tensor.empty() : tensor<1x1x1x16xf32>
    %302 = linalg.fill ins(%cst : f32) outs(%301 : tensor<1x1x1x16xf32>) -> tensor<1x1x1x16xf32>
    %303 = linalg.generic {indexing_maps = [#map8, #map22], iterator_types = ["reduction", "reduction", "reduction", "parallel"]} ins(%299 : tensor<8x8x128x16xf32>) outs(%302 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1x1x16xf32>
    %collapsed_147 = tensor.collapse_shape %303 [[0, 1, 2, 3]] : tensor<1x1x1x16xf32> into tensor<16xf32>
    %304 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %expanded_106 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %305 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %164 : tensor<8x8x128x16xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %306 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%304 : tensor<8x8x128x16xf32>) outs(%83 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %307 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %308 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_30 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %309 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %307 : tensor<8x8x128x1xf32>, tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %collapsed_148 = tensor.collapse_shape %309 [[0], [1], [2, 3]] : tensor<8x8x128x1xf32> into tensor<8x8x128xf32>
    %310 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_148 : tensor<8x8x128xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8x128x16xf32>
    %311 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_28 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %312 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %313 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %314 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %313 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %315 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %314 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %collapsed_149 = tensor.collapse_shape %315 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %316 = tensor.empty() : tensor<64x128x128xf32>
    %transposed_150 = linalg.transpose ins(%collapsed_104 : tensor<64x128x128xf32>) outs(%316 : tensor<64x128x128xf32>) permutation = [0, 2, 1] 
    %317 = linalg.batch_matmul ins(%transposed_150, %collapsed_149 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%79 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %318 = tensor.empty() : tensor<64x16x128xf32>
    %transposed_151 = linalg.transpose ins(%collapsed_105 : tensor<64x128x16xf32>) outs(%318 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %319 = linalg.fill ins(%cst : f32) outs(%316 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %320 = linalg.batch_matmul ins(%collapsed_149, %transposed_151 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%319 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_152 = tensor.expand_shape %317 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %expanded_153 = tensor.expand_shape %320 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %321 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_153 : tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %322 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321, %156 : tensor<8x8x128x128xf32>, tensor<f32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %323 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321, %collapsed_103 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %324 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%323 : tensor<8x8x128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %325 = tensor.empty() : tensor<2xi64>
    %326 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%325 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %1040 = linalg.index 0 : index
      %1041 = arith.index_cast %1040 : index to i64
      linalg.yield %1041 : i64
    } -> tensor<2xi64>
    %expanded_154 = tensor.expand_shape %326 [[0, 1, 2, 3, 4]] output_shape [1, 1, 2, 1, 1] : tensor<2xi64> into tensor<1x1x2x1x1xi64>
    %327 = tensor.empty() : tensor<1x1x2x1x1xi1>
    %328 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_154 : tensor<1x1x2x1x1xi64>) outs(%327 : tensor<1x1x2x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1040 = arith.cmpi eq, %in, %c1_i64 : i64
      linalg.yield %1040 : i1
    } -> tensor<1x1x2x1x1xi1>
    %329 = tensor.empty() : tensor<8x8x2x128x128xf32>
    %330 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%322 : tensor<8x8x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8x2x128x128xf32>
    %331 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%328, %330, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x8x2x128x128xf32>, tensor<8x8x2x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: i1, %in_269: f32, %in_270: f32, %out: f32):
      %1040 = arith.select %in, %in_269, %in_270 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x2x128x128xf32>
    %332 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_154 : tensor<1x1x2x1x1xi64>) outs(%327 : tensor<1x1x2x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1040 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %1040 : i1
    } -> tensor<1x1x2x1x1xi1>
    %expanded_155 = tensor.expand_shape %320 [[0, 1], [2, 3], [4]] output_shape [8, 8, 1, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x1x128x128xf32>
    %collapsed_156 = tensor.collapse_shape %expanded_155 [[0], [1, 2], [3], [4]] : tensor<8x8x1x128x128xf32> into tensor<8x8x128x128xf32>
    %333 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_156 : tensor<8x8x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8x2x128x128xf32>
    %334 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%332, %333, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x8x2x128x128xf32>, tensor<8x8x2x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: i1, %in_269: f32, %in_270: f32, %out: f32):
      %1040 = arith.select %in, %in_269, %in_270 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x2x128x128xf32>
    %335 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%331, %334 : tensor<8x8x2x128x128xf32>, tensor<8x8x2x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x2x128x128xf32>
    %collapsed_157 = tensor.collapse_shape %335 [[0], [1, 2], [3], [4]] : tensor<8x8x2x128x128xf32> into tensor<8x16x128x128xf32>
    %336 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_157, %155 : tensor<8x16x128x128xf32>, tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %337 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%336 : tensor<8x16x128x128xf32>) outs(%71 : tensor<8x16x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x1xf32>
    %338 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %337 : tensor<8x16x128x128xf32>, tensor<8x16x128x1xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %339 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336, %338 : tensor<8x16x128x128xf32>, tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %340 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339 : tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_23 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x16x128x128xf32>
    %collapsed_158 = tensor.collapse_shape %340 [[0, 1], [2], [3]] : tensor<8x16x128x128xf32> into tensor<128x128x128xf32>
    %341 = tensor.empty() : tensor<128x8x128xf32>
    %transposed_159 = linalg.transpose ins(%collapsed_95 : tensor<128x128x8xf32>) outs(%341 : tensor<128x8x128xf32>) permutation = [0, 2, 1] 
    %342 = linalg.fill ins(%cst : f32) outs(%341 : tensor<128x8x128xf32>) -> tensor<128x8x128xf32>
    %343 = linalg.batch_matmul ins(%transposed_159, %collapsed_158 : tensor<128x8x128xf32>, tensor<128x128x128xf32>) outs(%342 : tensor<128x8x128xf32>) -> tensor<128x8x128xf32>
    %344 = tensor.empty() : tensor<128x128x8xf32>
    %transposed_160 = linalg.transpose ins(%collapsed_96 : tensor<128x8x128xf32>) outs(%344 : tensor<128x128x8xf32>) permutation = [0, 2, 1] 
    %345 = linalg.fill ins(%cst : f32) outs(%344 : tensor<128x128x8xf32>) -> tensor<128x128x8xf32>
    %346 = linalg.batch_matmul ins(%collapsed_158, %transposed_160 : tensor<128x128x128xf32>, tensor<128x128x8xf32>) outs(%345 : tensor<128x128x8xf32>) -> tensor<128x128x8xf32>
    %expanded_161 = tensor.expand_shape %343 [[0, 1], [2], [3]] output_shape [8, 16, 8, 128] : tensor<128x8x128xf32> into tensor<8x16x8x128xf32>
    %expanded_162 = tensor.expand_shape %346 [[0, 1], [2], [3]] output_shape [8, 16, 128, 8] : tensor<128x128x8xf32> into tensor<8x16x128x8xf32>
    %347 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%324 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %348 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%347, %146 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %349 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%348 : tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %350 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%349, %arg18 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %351 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%349, %arg19 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %352 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%324, %143 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %353 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%352 : tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %354 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%353, %arg16 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %355 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%353, %arg17 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %transposed_163 = linalg.transpose ins(%expanded_152 : tensor<8x8x128x16xf32>) outs(%91 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %356 = tensor.empty() : tensor<8x128x16x8xf32>
    %transposed_164 = linalg.transpose ins(%expanded_161 : tensor<8x16x8x128xf32>) outs(%356 : tensor<8x128x16x8xf32>) permutation = [0, 3, 1, 2] 
    %transposed_165 = linalg.transpose ins(%expanded_162 : tensor<8x16x128x8xf32>) outs(%356 : tensor<8x128x16x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_166 = tensor.collapse_shape %transposed_163 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_167 = linalg.transpose ins(%collapsed_166 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %357 = linalg.matmul ins(%transposed_167, %collapsed_76 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %358 = linalg.matmul ins(%collapsed_166, %arg23 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_168 = tensor.expand_shape %358 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %extracted_slice_169 = tensor.extract_slice %transposed_164[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_170 = tensor.extract_slice %transposed_164[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %359 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_170, %expanded_86 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %360 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_170, %expanded_85 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %361 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_169 : tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %362 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361, %expanded_86 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %363 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360, %362 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %364 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_169, %expanded_85 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %365 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %364 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat_171 = tensor.concat dim(3) %365, %363 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %extracted_slice_172 = tensor.extract_slice %transposed_165[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_173 = tensor.extract_slice %transposed_165[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %366 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_173, %expanded_81 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %367 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_173, %expanded_80 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %368 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_172 : tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %369 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368, %expanded_81 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %370 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %369 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %371 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_172, %expanded_80 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %372 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366, %371 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat_174 = tensor.concat dim(3) %372, %370 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %collapsed_175 = tensor.collapse_shape %concat_171 [[0, 1], [2, 3]] : tensor<8x128x16x8xf32> into tensor<1024x128xf32>
    %transposed_176 = linalg.transpose ins(%collapsed_175 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %373 = linalg.matmul ins(%transposed_176, %collapsed_76 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %374 = linalg.matmul ins(%collapsed_175, %arg22 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_177 = tensor.expand_shape %374 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %expanded_177 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_178 = tensor.collapse_shape %concat_174 [[0, 1], [2, 3]] : tensor<8x128x16x8xf32> into tensor<1024x128xf32>
    %transposed_179 = linalg.transpose ins(%collapsed_178 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %376 = linalg.matmul ins(%transposed_179, %collapsed_76 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %377 = linalg.matmul ins(%collapsed_178, %arg21 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_180 = tensor.expand_shape %377 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %expanded_180 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %118 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%379 : tensor<8x128x128xf32>) outs(%247 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_181 = tensor.collapse_shape %381 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380, %112 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380, %117 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%382 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %383 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_30 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %386 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_182 = tensor.collapse_shape %388 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %389 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_182 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %393 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %392 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385, %393 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_183 = tensor.collapse_shape %394 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_184 = linalg.transpose ins(%collapsed_183 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %395 = linalg.matmul ins(%transposed_184, %collapsed_73 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%262 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %396 = linalg.matmul ins(%collapsed_183, %arg14 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%103 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_185 = tensor.expand_shape %396 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185, %107 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185, %expanded_71 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_186 = tensor.collapse_shape %397 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_187 = linalg.transpose ins(%collapsed_186 : tensor<1024x336xf32>) outs(%267 : tensor<336x1024xf32>) permutation = [1, 0] 
    %399 = linalg.matmul ins(%transposed_187, %collapsed_68 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%268 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %400 = linalg.matmul ins(%collapsed_186, %arg13 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_188 = tensor.expand_shape %400 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %401 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %106 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %401 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402 : tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %cst_1 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %106 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404, %403 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%105 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_189 = tensor.collapse_shape %405 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_190 = linalg.transpose ins(%collapsed_189 : tensor<1024x336xf32>) outs(%267 : tensor<336x1024xf32>) permutation = [1, 0] 
    %406 = linalg.matmul ins(%transposed_190, %collapsed_68 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%268 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %407 = linalg.matmul ins(%collapsed_189, %arg12 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_191 = tensor.expand_shape %407 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_188, %expanded_191 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %99 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %arg11 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%409 : tensor<8x128x128xf32>) outs(%247 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_192 = tensor.collapse_shape %411 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %93 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %98 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %414 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%412 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %413 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_30 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %416 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_193 = tensor.collapse_shape %418 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %419 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_193 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %420 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %421 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %422 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %422 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415, %423 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_194 = tensor.collapse_shape %424 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_195 = linalg.transpose ins(%collapsed_194 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %425 = linalg.matmul ins(%transposed_195, %collapsed_65 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %426 = linalg.matmul ins(%collapsed_194, %arg10 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_196 = tensor.expand_shape %426 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_197 = linalg.transpose ins(%expanded_196 : tensor<8x128x8x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %427 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_197 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_20 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x8x128x16xf32>
    %428 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427, %88 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %429 = linalg.generic {indexing_maps = [#map8, #map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427, %arg6 : tensor<8x8x128x16xf32>, tensor<16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %430 = linalg.generic {indexing_maps = [#map8, #map22], iterator_types = ["reduction", "reduction", "reduction", "parallel"]} ins(%428 : tensor<8x8x128x16xf32>) outs(%302 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1x1x16xf32>
    %collapsed_198 = tensor.collapse_shape %430 [[0, 1, 2, 3]] : tensor<1x1x1x16xf32> into tensor<16xf32>
    %431 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %expanded_62 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %432 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %87 : tensor<8x8x128x16xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %433 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%431 : tensor<8x8x128x16xf32>) outs(%83 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %434 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %435 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_30 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %436 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %434 : tensor<8x8x128x1xf32>, tensor<8x8x128x1xf32>) outs(%82 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x1xf32>
    %collapsed_199 = tensor.collapse_shape %436 [[0], [1], [2, 3]] : tensor<8x8x128x1xf32> into tensor<8x8x128xf32>
    %437 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_199 : tensor<8x8x128xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8x128x16xf32>
    %438 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%437 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_28 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %439 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %440 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439 : tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %441 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438, %440 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %442 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432, %441 : tensor<8x8x128x16xf32>, tensor<8x8x128x16xf32>) outs(%40 : tensor<8x8x128x16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x16xf32>
    %collapsed_200 = tensor.collapse_shape %442 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %transposed_201 = linalg.transpose ins(%collapsed_60 : tensor<64x128x128xf32>) outs(%316 : tensor<64x128x128xf32>) permutation = [0, 2, 1] 
    %443 = linalg.batch_matmul ins(%transposed_201, %collapsed_200 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%79 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %transposed_202 = linalg.transpose ins(%collapsed_61 : tensor<64x128x16xf32>) outs(%318 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %444 = linalg.batch_matmul ins(%collapsed_200, %transposed_202 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%319 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_203 = tensor.expand_shape %443 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %expanded_204 = tensor.expand_shape %444 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %445 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_204 : tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %446 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445, %74 : tensor<8x8x128x128xf32>, tensor<f32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %447 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445, %collapsed_59 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%75 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x128x128xf32>
    %448 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%447 : tensor<8x8x128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %449 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%446 : tensor<8x8x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8x2x128x128xf32>
    %450 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%328, %449, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x8x2x128x128xf32>, tensor<8x8x2x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: i1, %in_269: f32, %in_270: f32, %out: f32):
      %1040 = arith.select %in, %in_269, %in_270 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x2x128x128xf32>
    %expanded_205 = tensor.expand_shape %444 [[0, 1], [2, 3], [4]] output_shape [8, 8, 1, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x1x128x128xf32>
    %collapsed_206 = tensor.collapse_shape %expanded_205 [[0], [1, 2], [3], [4]] : tensor<8x8x1x128x128xf32> into tensor<8x8x128x128xf32>
    %451 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_206 : tensor<8x8x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8x2x128x128xf32>
    %452 = linalg.generic {indexing_maps = [#map25, #map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%332, %451, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x8x2x128x128xf32>, tensor<8x8x2x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: i1, %in_269: f32, %in_270: f32, %out: f32):
      %1040 = arith.select %in, %in_269, %in_270 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x2x128x128xf32>
    %453 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%450, %452 : tensor<8x8x2x128x128xf32>, tensor<8x8x2x128x128xf32>) outs(%329 : tensor<8x8x2x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x8x2x128x128xf32>
    %collapsed_207 = tensor.collapse_shape %453 [[0], [1, 2], [3], [4]] : tensor<8x8x2x128x128xf32> into tensor<8x16x128x128xf32>
    %454 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_207, %73 : tensor<8x16x128x128xf32>, tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %455 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%454 : tensor<8x16x128x128xf32>) outs(%71 : tensor<8x16x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x1xf32>
    %456 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %455 : tensor<8x16x128x128xf32>, tensor<8x16x128x1xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %457 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454, %456 : tensor<8x16x128x128xf32>, tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x16x128x128xf32>
    %458 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457 : tensor<8x16x128x128xf32>) outs(%60 : tensor<8x16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_23 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8x16x128x128xf32>
    %collapsed_208 = tensor.collapse_shape %458 [[0, 1], [2], [3]] : tensor<8x16x128x128xf32> into tensor<128x128x128xf32>
    %transposed_209 = linalg.transpose ins(%collapsed_51 : tensor<128x128x8xf32>) outs(%341 : tensor<128x8x128xf32>) permutation = [0, 2, 1] 
    %459 = linalg.batch_matmul ins(%transposed_209, %collapsed_208 : tensor<128x8x128xf32>, tensor<128x128x128xf32>) outs(%342 : tensor<128x8x128xf32>) -> tensor<128x8x128xf32>
    %transposed_210 = linalg.transpose ins(%collapsed_52 : tensor<128x8x128xf32>) outs(%344 : tensor<128x128x8xf32>) permutation = [0, 2, 1] 
    %460 = linalg.batch_matmul ins(%collapsed_208, %transposed_210 : tensor<128x128x128xf32>, tensor<128x128x8xf32>) outs(%345 : tensor<128x128x8xf32>) -> tensor<128x128x8xf32>
    %expanded_211 = tensor.expand_shape %459 [[0, 1], [2], [3]] output_shape [8, 16, 8, 128] : tensor<128x8x128xf32> into tensor<8x16x8x128xf32>
    %expanded_212 = tensor.expand_shape %460 [[0, 1], [2], [3]] output_shape [8, 16, 128, 8] : tensor<128x128x8xf32> into tensor<8x16x128x8xf32>
    %461 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%448 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %462 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%461, %49 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %463 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%462 : tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %464 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%463, %arg4 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %465 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%463, %arg5 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %466 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%448, %46 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %467 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel"]} ins(%466 : tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %468 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%467, %arg2 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %469 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%467, %arg3 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %transposed_213 = linalg.transpose ins(%expanded_203 : tensor<8x8x128x16xf32>) outs(%91 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_214 = linalg.transpose ins(%expanded_211 : tensor<8x16x8x128xf32>) outs(%356 : tensor<8x128x16x8xf32>) permutation = [0, 3, 1, 2] 
    %transposed_215 = linalg.transpose ins(%expanded_212 : tensor<8x16x128x8xf32>) outs(%356 : tensor<8x128x16x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_216 = tensor.collapse_shape %transposed_213 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_217 = linalg.transpose ins(%collapsed_216 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %470 = linalg.matmul ins(%transposed_217, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %471 = linalg.matmul ins(%collapsed_216, %arg9 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_218 = tensor.expand_shape %471 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %extracted_slice_219 = tensor.extract_slice %transposed_214[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_220 = tensor.extract_slice %transposed_214[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %472 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_220, %expanded_41 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %473 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_220, %expanded_40 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %474 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_219 : tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %475 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474, %expanded_41 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %476 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %475 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %477 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_219, %expanded_40 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %478 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472, %477 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat_221 = tensor.concat dim(3) %478, %476 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %extracted_slice_222 = tensor.extract_slice %transposed_215[0, 0, 0, 0] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %extracted_slice_223 = tensor.extract_slice %transposed_215[0, 0, 0, 4] [8, 128, 16, 4] [1, 1, 1, 1] : tensor<8x128x16x8xf32> to tensor<8x128x16x4xf32>
    %479 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_223, %expanded_38 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %480 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_223, %expanded_37 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %481 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_222 : tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %482 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481, %expanded_38 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %483 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480, %482 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %484 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_222, %expanded_37 : tensor<8x128x16x4xf32>, tensor<128x1x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %485 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479, %484 : tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) outs(%22 : tensor<8x128x16x4xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x16x4xf32>
    %concat_224 = tensor.concat dim(3) %485, %483 : (tensor<8x128x16x4xf32>, tensor<8x128x16x4xf32>) -> tensor<8x128x16x8xf32>
    %collapsed_225 = tensor.collapse_shape %concat_221 [[0, 1], [2, 3]] : tensor<8x128x16x8xf32> into tensor<1024x128xf32>
    %transposed_226 = linalg.transpose ins(%collapsed_225 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %486 = linalg.matmul ins(%transposed_226, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %487 = linalg.matmul ins(%collapsed_225, %arg8 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_227 = tensor.expand_shape %487 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %488 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_218, %expanded_227 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_228 = tensor.collapse_shape %concat_224 [[0, 1], [2, 3]] : tensor<8x128x16x8xf32> into tensor<1024x128xf32>
    %transposed_229 = linalg.transpose ins(%collapsed_228 : tensor<1024x128xf32>) outs(%261 : tensor<128x1024xf32>) permutation = [1, 0] 
    %489 = linalg.matmul ins(%transposed_229, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%295 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %490 = linalg.matmul ins(%collapsed_228, %arg7 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_230 = tensor.expand_shape %490 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %491 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488, %expanded_230 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %9 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["reduction", "reduction", "parallel"]} ins(%492 : tensor<8x128x128xf32>) outs(%247 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_231 = tensor.collapse_shape %494 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %1 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%495 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %496 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_30 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500, %499 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_232 = tensor.collapse_shape %501 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %502 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_232 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %503 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_26 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.mulf %in, %cst_31 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%503, %505 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %506 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_233 = tensor.collapse_shape %arg94 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_234 = tensor.expand_shape %collapsed_233 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %508 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_234, %225 : tensor<1024x1xi64>, tensor<96xi64>) outs(%226 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_269: i64, %out: i1):
      %1040 = arith.cmpi eq, %in, %in_269 : i64
      linalg.yield %1040 : i1
    } -> tensor<1024x96xi1>
    %509 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%508 : tensor<1024x96xi1>) outs(%192 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1040 = arith.uitofp %in : i1 to f32
      linalg.yield %1040 : f32
    } -> tensor<1024x96xf32>
    %transposed_235 = linalg.transpose ins(%509 : tensor<1024x96xf32>) outs(%239 : tensor<96x1024xf32>) permutation = [1, 0] 
    %collapsed_236 = tensor.collapse_shape %507 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %510 = linalg.matmul ins(%transposed_235, %collapsed_236 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%241 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %511 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%510 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %512 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%511 : tensor<96x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %513 = tensor.empty() : tensor<128xf32>
    %514 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_231 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %515 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%514 : tensor<128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %516 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%469 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %517 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%516 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %518 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%468 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %519 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%518 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %520 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%465 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %521 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%520 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %522 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%464 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %523 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%522 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %524 = tensor.empty() : tensor<16xf32>
    %525 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_198 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %526 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%525 : tensor<16xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %527 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%489 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %528 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%527 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %529 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%486 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %530 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%529 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %531 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%470 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %532 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%531 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %533 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%425 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %534 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%533 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %535 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_192 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %536 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%535 : tensor<128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %537 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%406 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %538 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%537 : tensor<336x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %539 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%399 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %540 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%539 : tensor<336x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %541 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%395 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %542 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%541 : tensor<128x336xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %543 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_181 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %544 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%543 : tensor<128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %545 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%355 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %546 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%545 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %547 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%354 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %548 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%547 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %549 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%351 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %550 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%549 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %551 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%350 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %552 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%551 : tensor<8xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %553 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_147 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %554 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%553 : tensor<16xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %555 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%376 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %556 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%555 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %557 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%373 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %558 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%557 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %559 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%357 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %560 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%559 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %561 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%296 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %562 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%561 : tensor<128x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %563 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_141 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %564 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%563 : tensor<128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %565 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%276 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %566 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%565 : tensor<336x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %567 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%269 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %568 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%567 : tensor<336x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %569 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%263 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %570 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%569 : tensor<128x336xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %571 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_130 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %572 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%571 : tensor<128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %573 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%242 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %574 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["reduction", "reduction"]} ins(%573 : tensor<96x128xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %expanded_237 = tensor.expand_shape %512 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_238 = tensor.expand_shape %515 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_239 = tensor.expand_shape %517 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_240 = tensor.expand_shape %519 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_241 = tensor.expand_shape %521 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_242 = tensor.expand_shape %523 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_243 = tensor.expand_shape %526 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_244 = tensor.expand_shape %528 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_245 = tensor.expand_shape %530 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_246 = tensor.expand_shape %532 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_247 = tensor.expand_shape %534 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_248 = tensor.expand_shape %536 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_249 = tensor.expand_shape %538 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_250 = tensor.expand_shape %540 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_251 = tensor.expand_shape %542 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_252 = tensor.expand_shape %544 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_253 = tensor.expand_shape %546 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_254 = tensor.expand_shape %548 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_255 = tensor.expand_shape %550 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_256 = tensor.expand_shape %552 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_257 = tensor.expand_shape %554 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_258 = tensor.expand_shape %556 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_259 = tensor.expand_shape %558 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_260 = tensor.expand_shape %560 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_261 = tensor.expand_shape %562 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_262 = tensor.expand_shape %564 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_263 = tensor.expand_shape %566 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_264 = tensor.expand_shape %568 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_265 = tensor.expand_shape %570 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_266 = tensor.expand_shape %572 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_267 = tensor.expand_shape %574 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %concat_268 = tensor.concat dim(0) %expanded_237, %expanded_238, %expanded_239, %expanded_240, %expanded_241, %expanded_242, %expanded_243, %expanded_244, %expanded_245, %expanded_246, %expanded_247, %expanded_248, %expanded_249, %expanded_250, %expanded_251, %expanded_252, %expanded_253, %expanded_254, %expanded_255, %expanded_256, %expanded_257, %expanded_258, %expanded_259, %expanded_260, %expanded_261, %expanded_262, %expanded_263, %expanded_264, %expanded_265, %expanded_266, %expanded_267 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<31xf32>
    %575 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction"]} ins(%concat_268 : tensor<31xf32>) outs(%44 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %576 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%575 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %577 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%576 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_15 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %578 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%577 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.cmpf one, %in, %cst : f32
      cf.assert %1040, "unimplemented: tensor with zero element"
      %1041 = arith.divf %cst_1, %in : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %579 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%578 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.cmpf ugt, %in, %cst_1 : f32
      %1041 = arith.select %1040, %cst_1, %in : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %580 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%510, %579 : tensor<96x128xf32>, tensor<f32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %581 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_231, %579 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %582 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%469, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %583 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%468, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %584 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%465, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %585 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%464, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %586 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_198, %579 : tensor<16xf32>, tensor<f32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %587 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%489, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %588 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%486, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %589 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%470, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %590 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%425, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %591 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_192, %579 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %592 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%406, %579 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %593 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%399, %579 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %594 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%395, %579 : tensor<128x336xf32>, tensor<f32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %595 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_181, %579 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %596 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%355, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %597 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%354, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %598 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%351, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %599 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%350, %579 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %600 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_147, %579 : tensor<16xf32>, tensor<f32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %601 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%376, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %602 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%373, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %603 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%357, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %604 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%296, %579 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %605 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_141, %579 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %606 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%276, %579 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %607 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%269, %579 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %608 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%263, %579 : tensor<128x336xf32>, tensor<f32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %609 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%collapsed_130, %579 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %610 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%242, %579 : tensor<96x128xf32>, tensor<f32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %611 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%arg97 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_14 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %612 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%611 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.expm1 %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %613 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%612 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %614 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%arg97 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_13 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %615 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%614 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.expm1 %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %616 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%615 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %617 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%arg96, %613 : tensor<f32>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %618 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%616 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<f32>
    %619 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %620 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%580 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %621 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%619, %620 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %622 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %623 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%580 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %624 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%623, %580 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %625 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%622, %624 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %626 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%625 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %627 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%626, %618 : tensor<96x128xf32>, tensor<f32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %628 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%627 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %629 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%arg96 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_7 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %630 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = []} ins(%cst_33, %629 : tensor<i64>, tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: i64, %in_269: f32, %out: f32):
      %1040 = arith.sitofp %in : i64 to f32
      %1041 = arith.subf %1040, %in_269 : f32
      linalg.yield %1041 : f32
    } -> tensor<f32>
    %631 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg0, %630 : tensor<96x128xf32>, tensor<f32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %632 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %621 : tensor<f32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %633 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%632, %628 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %634 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%631, %633 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %635 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg33 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %636 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%581 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %637 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%635, %636 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %638 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg64 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %639 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%581 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %640 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%639, %581 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %641 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%638, %640 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %642 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%641 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %643 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%642, %618 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %644 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%643 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %645 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %637 : tensor<f32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %646 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%645, %644 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %647 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg1, %646 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %648 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg34 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %649 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%582 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %650 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%648, %649 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %651 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg65 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %652 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%582 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %653 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%652, %582 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %654 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%651, %653 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %655 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%654 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %656 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%655, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %657 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%656 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %658 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %650 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %659 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%658, %657 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %660 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg2, %659 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %661 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg35 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %662 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%583 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %663 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%661, %662 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %664 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg66 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %665 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%583 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %666 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%665, %583 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %667 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%664, %666 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %668 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%667 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %669 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%668, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %670 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%669 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %671 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %663 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %672 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%671, %670 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %673 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg3, %672 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %674 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg36 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %675 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%584 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %676 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%674, %675 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %677 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg67 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %678 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%584 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %679 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%678, %584 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %680 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%677, %679 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %681 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%680 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %682 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%681, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %683 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%682 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %684 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %676 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %685 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%684, %683 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %686 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg4, %685 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %687 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg37 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %688 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%585 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %689 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%687, %688 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %690 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg68 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %691 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%585 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %692 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%691, %585 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %693 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%690, %692 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %694 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%693 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %695 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%694, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %696 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%695 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %697 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %689 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %698 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%697, %696 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %699 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg5, %698 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %700 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg38 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %701 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%586 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %702 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%700, %701 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %703 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg69 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %704 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%586 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %705 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%704, %586 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %706 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%703, %705 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %707 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%706 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %708 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%707, %618 : tensor<16xf32>, tensor<f32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %709 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%708 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %710 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %702 : tensor<f32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %711 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%710, %709 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %712 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg6, %711 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %713 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %714 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%587 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %715 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%713, %714 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %716 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg70 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %717 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%587 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %718 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%717, %587 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %719 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%716, %718 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %720 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%719 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %721 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%720, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %722 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%721 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %723 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %724 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %715 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %725 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%724, %722 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %726 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%723, %725 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %727 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %728 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%588 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %729 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%727, %728 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %730 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg71 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %731 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%588 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %732 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%731, %588 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %733 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%730, %732 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %734 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%733 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %735 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%734, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %736 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%735 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %737 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %738 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %729 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %739 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%738, %736 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %740 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%737, %739 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %741 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg41 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %742 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%589 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %743 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%741, %742 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %744 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg72 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %745 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%589 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %746 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%745, %589 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %747 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%744, %746 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %748 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%747 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %749 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%748, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %750 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%749 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %751 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg9, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %752 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %743 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %753 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%752, %750 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %754 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%751, %753 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %755 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %756 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%590 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %757 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%755, %756 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %758 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg73 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %759 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%590 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %760 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%759, %590 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %761 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%758, %760 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %762 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%761 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %763 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%762, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %764 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%763 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %765 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg10, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %766 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %757 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %767 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%766, %764 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %768 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%765, %767 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %769 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg43 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %770 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%591 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %771 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%769, %770 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %772 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg74 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %773 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%591 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %774 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%773, %591 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %775 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%772, %774 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %776 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%775 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %777 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%776, %618 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %778 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%777 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %779 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %771 : tensor<f32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %780 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%779, %778 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %781 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg11, %780 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %782 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg44 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %783 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%592 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %784 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%782, %783 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %785 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg75 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %786 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%592 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %787 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%786, %592 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %788 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%785, %787 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %789 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%788 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %790 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%789, %618 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %791 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%790 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %792 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg12, %630 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %793 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %784 : tensor<f32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %794 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%793, %791 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %795 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%792, %794 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %796 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %797 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%593 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %798 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%796, %797 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %799 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg76 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %800 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%593 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %801 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%800, %593 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %802 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%799, %801 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %803 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%802 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %804 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%803, %618 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %805 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%804 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %806 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg13, %630 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %807 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %798 : tensor<f32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %808 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%807, %805 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %809 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%806, %808 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %810 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg46 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %811 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%594 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %812 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%810, %811 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %813 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg77 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %814 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%594 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %815 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%814, %594 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %816 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%813, %815 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %817 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%816 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %818 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%817, %618 : tensor<128x336xf32>, tensor<f32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %819 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%818 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %820 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg14, %630 : tensor<128x336xf32>, tensor<f32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %821 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %812 : tensor<f32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %822 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%821, %819 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %823 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%820, %822 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %824 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg47 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %825 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%595 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %826 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%824, %825 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %827 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg78 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %828 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%595 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %829 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%828, %595 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %830 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%827, %829 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %831 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%830 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %832 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%831, %618 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %833 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%832 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %834 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %826 : tensor<f32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %835 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%834, %833 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %836 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg15, %835 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %837 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg48 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %838 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%596 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %839 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%837, %838 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %840 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg79 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %841 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%596 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %842 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%841, %596 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %843 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%840, %842 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %844 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%843 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %845 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%844, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %846 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%845 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %847 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %839 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %848 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%847, %846 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %849 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg16, %848 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %850 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg49 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %851 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%597 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %852 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%850, %851 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %853 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg80 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %854 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%597 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %855 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%854, %597 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %856 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%853, %855 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %857 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%856 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %858 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%857, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %859 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%858 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %860 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %852 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %861 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%860, %859 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %862 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg17, %861 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %863 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg50 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %864 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%598 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %865 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%863, %864 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %866 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg81 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %867 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%598 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %868 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%867, %598 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %869 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%866, %868 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %870 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%869 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %871 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%870, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %872 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%871 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %873 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %865 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %874 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%873, %872 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %875 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg18, %874 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %876 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg51 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %877 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%599 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %878 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%876, %877 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %879 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg82 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %880 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%599 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %881 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%880, %599 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %882 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%879, %881 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %883 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%882 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %884 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%883, %618 : tensor<8xf32>, tensor<f32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %885 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%884 : tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<8xf32>
    %886 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %878 : tensor<f32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %887 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%886, %885 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %888 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg19, %887 : tensor<8xf32>, tensor<8xf32>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %889 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg52 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %890 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%600 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %891 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%889, %890 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %892 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg83 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %893 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%600 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %894 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%893, %600 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %895 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%892, %894 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %896 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%895 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %897 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%896, %618 : tensor<16xf32>, tensor<f32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %898 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%897 : tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<16xf32>
    %899 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %891 : tensor<f32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %900 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%899, %898 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %901 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg20, %900 : tensor<16xf32>, tensor<16xf32>) outs(%524 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<16xf32>
    %902 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg53 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %903 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%601 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %904 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%902, %903 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %905 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg84 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %906 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%601 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %907 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%906, %601 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %908 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%905, %907 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %909 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%908 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %910 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%909, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %911 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%910 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %912 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg21, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %913 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %904 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %914 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%913, %911 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %915 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%912, %914 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %916 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg54 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %917 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%602 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %918 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%916, %917 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %919 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg85 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %920 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%602 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %921 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%920, %602 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %922 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%919, %921 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %923 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%922 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %924 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%923, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %925 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%924 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %926 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg22, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %927 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %918 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %928 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%927, %925 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %929 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%926, %928 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %930 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %931 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%603 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %932 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%930, %931 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %933 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg86 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %934 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%603 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %935 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%934, %603 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %936 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%933, %935 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %937 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%936 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %938 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%937, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %939 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%938 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %940 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg23, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %941 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %932 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %942 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%941, %939 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %943 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%940, %942 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %944 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg56 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %945 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%604 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %946 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%944, %945 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %947 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg87 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %948 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%604 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %949 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%948, %604 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %950 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%947, %949 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %951 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%950 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %952 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%951, %618 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %953 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%952 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x128xf32>
    %954 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg24, %630 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %955 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %946 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %956 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%955, %953 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %957 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%954, %956 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x128xf32>
    %958 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg57 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %959 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%605 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %960 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%958, %959 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %961 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg88 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %962 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%605 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %963 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%962, %605 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %964 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%961, %963 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %965 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%964 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %966 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%965, %618 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %967 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%966 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %968 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %960 : tensor<f32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %969 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%968, %967 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %970 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg25, %969 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %971 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg58 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %972 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%606 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %973 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%971, %972 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %974 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg89 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %975 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%606 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %976 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%975, %606 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %977 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%974, %976 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %978 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%977 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %979 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%978, %618 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %980 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%979 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %981 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg26, %630 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %982 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %973 : tensor<f32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %983 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%982, %980 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %984 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%981, %983 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %985 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg59 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %986 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%607 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %987 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%985, %986 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %988 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg90 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %989 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%607 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %990 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%989, %607 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %991 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%988, %990 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %992 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%991 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %993 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%992, %618 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %994 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%993 : tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<336x128xf32>
    %995 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg27, %630 : tensor<336x128xf32>, tensor<f32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %996 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %987 : tensor<f32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %997 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%996, %994 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %998 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%995, %997 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%110 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<336x128xf32>
    %999 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg60 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %1000 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %1001 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%999, %1000 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1002 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg91 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %1003 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %1004 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1003, %608 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1005 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1002, %1004 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1006 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1005 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1007 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%1006, %618 : tensor<128x336xf32>, tensor<f32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1008 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1007 : tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128x336xf32>
    %1009 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg28, %630 : tensor<128x336xf32>, tensor<f32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1010 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %1001 : tensor<f32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1011 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1010, %1008 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1012 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1009, %1011 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%101 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128x336xf32>
    %1013 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg61 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %1014 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%609 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %1015 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1013, %1014 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1016 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg92 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %1017 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%609 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %1018 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1017, %609 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1019 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1016, %1018 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1020 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%1019 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1021 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel"]} ins(%1020, %618 : tensor<128xf32>, tensor<f32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1022 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%1021 : tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<128xf32>
    %1023 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel"]} ins(%617, %1015 : tensor<f32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1024 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%1023, %1022 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1025 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg29, %1024 : tensor<128xf32>, tensor<128xf32>) outs(%513 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<128xf32>
    %1026 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg62 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_12 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %1027 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_11 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %1028 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1026, %1027 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1029 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg93 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_10 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %1030 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_9 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %1031 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1030, %610 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1032 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1029, %1031 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.addf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1033 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1032 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1034 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%1033, %618 : tensor<96x128xf32>, tensor<f32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1035 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1034 : tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_8 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<96x128xf32>
    %1036 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg30, %630 : tensor<96x128xf32>, tensor<f32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1037 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%617, %1028 : tensor<f32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.mulf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1038 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1037, %1035 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.divf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    %1039 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1036, %1038 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%240 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_269: f32, %out: f32):
      %1040 = arith.subf %in, %in_269 : f32
      linalg.yield %1040 : f32
    } -> tensor<96x128xf32>
    return %223, %634, %647, %660, %673, %686, %699, %712, %726, %740, %754, %768, %781, %795, %809, %823, %836, %849, %862, %875, %888, %901, %915, %929, %943, %957, %970, %984, %998, %1012, %1025, %1039, %207, %621, %637, %650, %663, %676, %689, %702, %715, %729, %743, %757, %771, %784, %798, %812, %826, %839, %852, %865, %878, %891, %904, %918, %932, %946, %960, %973, %987, %1001, %1015, %1028, %625, %641, %654, %667, %680, %693, %706, %719, %733, %747, %761, %775, %788, %802, %816, %830, %843, %856, %869, %882, %895, %908, %922, %936, %950, %964, %977, %991, %1005, %1019, %1032 : tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<96x128xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_3: "0x040000000000803FCDCCCC3D0AD7233C6F12833A",
      torch_tensor_4_torch.float32_2: "0x040000000000803FCDCCCC3D0AD7233C6F12833A",
      torch_tensor_4_torch.float32_1: "0x040000000000803FCDCCCC3D0AD7233C6F12833A",
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}
