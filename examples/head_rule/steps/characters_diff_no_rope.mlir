#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1) -> (d0)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1) -> (0, 0)>
#map20 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, d2, 0, 0)>
module {
  func.func @main(%arg0: tensor<96x128xf32> {diff.donate = 1 : i64, diff.param = "embedding.weight"}, %arg1: tensor<128xf32> {diff.donate = 2 : i64, diff.param = "blocks.0.attention_norm.weight"}, %arg2: tensor<16xf32> {diff.donate = 3 : i64, diff.param = "blocks.0.attention.lambda_q1"}, %arg3: tensor<16xf32> {diff.donate = 4 : i64, diff.param = "blocks.0.attention.lambda_k1"}, %arg4: tensor<16xf32> {diff.donate = 5 : i64, diff.param = "blocks.0.attention.lambda_q2"}, %arg5: tensor<16xf32> {diff.donate = 6 : i64, diff.param = "blocks.0.attention.lambda_k2"}, %arg6: tensor<32xf32> {diff.donate = 7 : i64, diff.param = "blocks.0.attention.norm_weight"}, %arg7: tensor<128x128xf32> {diff.donate = 8 : i64, diff.param = "blocks.0.attention.q_proj.weight"}, %arg8: tensor<128x128xf32> {diff.donate = 9 : i64, diff.param = "blocks.0.attention.k_proj.weight"}, %arg9: tensor<128x128xf32> {diff.donate = 10 : i64, diff.param = "blocks.0.attention.v_proj.weight"}, %arg10: tensor<128x128xf32> {diff.donate = 11 : i64, diff.param = "blocks.0.attention.out_proj.weight"}, %arg11: tensor<128xf32> {diff.donate = 12 : i64, diff.param = "blocks.0.ffn_norm.weight"}, %arg12: tensor<336x128xf32> {diff.donate = 13 : i64, diff.param = "blocks.0.ffn.gate_proj.weight"}, %arg13: tensor<336x128xf32> {diff.donate = 14 : i64, diff.param = "blocks.0.ffn.up_proj.weight"}, %arg14: tensor<128x336xf32> {diff.donate = 15 : i64, diff.param = "blocks.0.ffn.down_proj.weight"}, %arg15: tensor<128xf32> {diff.donate = 16 : i64, diff.param = "blocks.1.attention_norm.weight"}, %arg16: tensor<16xf32> {diff.donate = 17 : i64, diff.param = "blocks.1.attention.lambda_q1"}, %arg17: tensor<16xf32> {diff.donate = 18 : i64, diff.param = "blocks.1.attention.lambda_k1"}, %arg18: tensor<16xf32> {diff.donate = 19 : i64, diff.param = "blocks.1.attention.lambda_q2"}, %arg19: tensor<16xf32> {diff.donate = 20 : i64, diff.param = "blocks.1.attention.lambda_k2"}, %arg20: tensor<32xf32> {diff.donate = 21 : i64, diff.param = "blocks.1.attention.norm_weight"}, %arg21: tensor<128x128xf32> {diff.donate = 22 : i64, diff.param = "blocks.1.attention.q_proj.weight"}, %arg22: tensor<128x128xf32> {diff.donate = 23 : i64, diff.param = "blocks.1.attention.k_proj.weight"}, %arg23: tensor<128x128xf32> {diff.donate = 24 : i64, diff.param = "blocks.1.attention.v_proj.weight"}, %arg24: tensor<128x128xf32> {diff.donate = 25 : i64, diff.param = "blocks.1.attention.out_proj.weight"}, %arg25: tensor<128xf32> {diff.donate = 26 : i64, diff.param = "blocks.1.ffn_norm.weight"}, %arg26: tensor<336x128xf32> {diff.donate = 27 : i64, diff.param = "blocks.1.ffn.gate_proj.weight"}, %arg27: tensor<336x128xf32> {diff.donate = 28 : i64, diff.param = "blocks.1.ffn.up_proj.weight"}, %arg28: tensor<128x336xf32> {diff.donate = 29 : i64, diff.param = "blocks.1.ffn.down_proj.weight"}, %arg29: tensor<128xf32> {diff.donate = 30 : i64, diff.param = "norm.weight"}, %arg30: tensor<96x128xf32> {diff.donate = 31 : i64, diff.param = "head.weight"}, %arg31: tensor<f32> {diff.donate = 32 : i64, diff.param = "accuracy"}, %arg32: tensor<96x128xf32> {diff.donate = 33 : i64, diff.param = "adamw.exp_avg.embedding.weight"}, %arg33: tensor<128xf32> {diff.donate = 34 : i64, diff.param = "adamw.exp_avg.blocks.0.attention_norm.weight"}, %arg34: tensor<16xf32> {diff.donate = 35 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_q1"}, %arg35: tensor<16xf32> {diff.donate = 36 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_k1"}, %arg36: tensor<16xf32> {diff.donate = 37 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_q2"}, %arg37: tensor<16xf32> {diff.donate = 38 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.lambda_k2"}, %arg38: tensor<32xf32> {diff.donate = 39 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.norm_weight"}, %arg39: tensor<128x128xf32> {diff.donate = 40 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.q_proj.weight"}, %arg40: tensor<128x128xf32> {diff.donate = 41 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.k_proj.weight"}, %arg41: tensor<128x128xf32> {diff.donate = 42 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.v_proj.weight"}, %arg42: tensor<128x128xf32> {diff.donate = 43 : i64, diff.param = "adamw.exp_avg.blocks.0.attention.out_proj.weight"}, %arg43: tensor<128xf32> {diff.donate = 44 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn_norm.weight"}, %arg44: tensor<336x128xf32> {diff.donate = 45 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.gate_proj.weight"}, %arg45: tensor<336x128xf32> {diff.donate = 46 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.up_proj.weight"}, %arg46: tensor<128x336xf32> {diff.donate = 47 : i64, diff.param = "adamw.exp_avg.blocks.0.ffn.down_proj.weight"}, %arg47: tensor<128xf32> {diff.donate = 48 : i64, diff.param = "adamw.exp_avg.blocks.1.attention_norm.weight"}, %arg48: tensor<16xf32> {diff.donate = 49 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_q1"}, %arg49: tensor<16xf32> {diff.donate = 50 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_k1"}, %arg50: tensor<16xf32> {diff.donate = 51 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_q2"}, %arg51: tensor<16xf32> {diff.donate = 52 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.lambda_k2"}, %arg52: tensor<32xf32> {diff.donate = 53 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.norm_weight"}, %arg53: tensor<128x128xf32> {diff.donate = 54 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.q_proj.weight"}, %arg54: tensor<128x128xf32> {diff.donate = 55 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.k_proj.weight"}, %arg55: tensor<128x128xf32> {diff.donate = 56 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.v_proj.weight"}, %arg56: tensor<128x128xf32> {diff.donate = 57 : i64, diff.param = "adamw.exp_avg.blocks.1.attention.out_proj.weight"}, %arg57: tensor<128xf32> {diff.donate = 58 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn_norm.weight"}, %arg58: tensor<336x128xf32> {diff.donate = 59 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.gate_proj.weight"}, %arg59: tensor<336x128xf32> {diff.donate = 60 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.up_proj.weight"}, %arg60: tensor<128x336xf32> {diff.donate = 61 : i64, diff.param = "adamw.exp_avg.blocks.1.ffn.down_proj.weight"}, %arg61: tensor<128xf32> {diff.donate = 62 : i64, diff.param = "adamw.exp_avg.norm.weight"}, %arg62: tensor<96x128xf32> {diff.donate = 63 : i64, diff.param = "adamw.exp_avg.head.weight"}, %arg63: tensor<96x128xf32> {diff.donate = 64 : i64, diff.param = "adamw.exp_avg_sq.embedding.weight"}, %arg64: tensor<128xf32> {diff.donate = 65 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention_norm.weight"}, %arg65: tensor<16xf32> {diff.donate = 66 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_q1"}, %arg66: tensor<16xf32> {diff.donate = 67 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_k1"}, %arg67: tensor<16xf32> {diff.donate = 68 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_q2"}, %arg68: tensor<16xf32> {diff.donate = 69 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.lambda_k2"}, %arg69: tensor<32xf32> {diff.donate = 70 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.norm_weight"}, %arg70: tensor<128x128xf32> {diff.donate = 71 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.q_proj.weight"}, %arg71: tensor<128x128xf32> {diff.donate = 72 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.k_proj.weight"}, %arg72: tensor<128x128xf32> {diff.donate = 73 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.v_proj.weight"}, %arg73: tensor<128x128xf32> {diff.donate = 74 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.attention.out_proj.weight"}, %arg74: tensor<128xf32> {diff.donate = 75 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn_norm.weight"}, %arg75: tensor<336x128xf32> {diff.donate = 76 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.gate_proj.weight"}, %arg76: tensor<336x128xf32> {diff.donate = 77 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.up_proj.weight"}, %arg77: tensor<128x336xf32> {diff.donate = 78 : i64, diff.param = "adamw.exp_avg_sq.blocks.0.ffn.down_proj.weight"}, %arg78: tensor<128xf32> {diff.donate = 79 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention_norm.weight"}, %arg79: tensor<16xf32> {diff.donate = 80 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_q1"}, %arg80: tensor<16xf32> {diff.donate = 81 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_k1"}, %arg81: tensor<16xf32> {diff.donate = 82 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_q2"}, %arg82: tensor<16xf32> {diff.donate = 83 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.lambda_k2"}, %arg83: tensor<32xf32> {diff.donate = 84 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.norm_weight"}, %arg84: tensor<128x128xf32> {diff.donate = 85 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.q_proj.weight"}, %arg85: tensor<128x128xf32> {diff.donate = 86 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.k_proj.weight"}, %arg86: tensor<128x128xf32> {diff.donate = 87 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.v_proj.weight"}, %arg87: tensor<128x128xf32> {diff.donate = 88 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.attention.out_proj.weight"}, %arg88: tensor<128xf32> {diff.donate = 89 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn_norm.weight"}, %arg89: tensor<336x128xf32> {diff.donate = 90 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.gate_proj.weight"}, %arg90: tensor<336x128xf32> {diff.donate = 91 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.up_proj.weight"}, %arg91: tensor<128x336xf32> {diff.donate = 92 : i64, diff.param = "adamw.exp_avg_sq.blocks.1.ffn.down_proj.weight"}, %arg92: tensor<128xf32> {diff.donate = 93 : i64, diff.param = "adamw.exp_avg_sq.norm.weight"}, %arg93: tensor<96x128xf32> {diff.donate = 94 : i64, diff.param = "adamw.exp_avg_sq.head.weight"}, %arg94: tensor<8x128xi64>, %arg95: tensor<8x128xi64>, %arg96: tensor<f32>, %arg97: tensor<f32>) -> (tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<96x128xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>) {
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x4x2x128x128xf32>
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
    %cst_18 = arith.constant 0.79999999999999993 : f64
    %cst_19 = arith.constant 1.000000e-05 : f64
    %cst_20 = arith.constant 0.20000000000000007 : f64
    %cst_21 = arith.constant 1.280000e+02 : f32
    %cst_22 = arith.constant 9.99999974E-6 : f32
    %cst_23 = arith.constant 2.500000e-01 : f32
    %cst_24 = arith.constant 3.200000e+01 : f32
    %cst_25 = arith.constant 1.024000e+03 : f32
    %cst_26 = arith.constant -5.000000e-01 : f32
    %cst_27 = arith.constant 2.000000e+00 : f32
    %cst_28 = arith.constant dense<0> : tensor<i64>
    %cst_29 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<8x128x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg94 : tensor<8x128xi64>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %974 = arith.index_cast %in : i64 to index
      %975 = linalg.index 2 : index
      %976 = arith.cmpi slt, %974, %c96 : index
      cf.assert %976, "index must be smaller than dim size"
      %977 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %977, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%974, %975] : tensor<96x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %3 = tensor.empty() : tensor<8x128x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x128x1xf32>) -> tensor<8x128x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %cst_22 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.rsqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %11 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %12 = tensor.empty() : tensor<1024x128xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_30 = linalg.transpose ins(%arg8 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_31 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_32 = linalg.transpose ins(%arg9 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %16 = linalg.matmul ins(%collapsed, %transposed_32 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_33 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [8, 128, 4, 32] : tensor<1024x128xf32> into tensor<8x128x4x32xf32>
    %17 = tensor.empty() : tensor<8x8x128x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %18 = tensor.empty() : tensor<8x4x128x32xf32>
    %transposed_35 = linalg.transpose ins(%expanded_33 : tensor<8x128x4x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %19 = tensor.empty() : tensor<16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg2, %arg3 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<f32>) -> tensor<f32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%20 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%23 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg4, %arg5 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%25 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%26 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%24, %27 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %29 = tensor.empty() : tensor<128xi64>
    %30 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%29 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %974 = linalg.index 0 : index
      %975 = arith.index_cast %974 : index to i64
      linalg.yield %975 : i64
    } -> tensor<128xi64>
    %expanded_36 = tensor.expand_shape %30 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %expanded_37 = tensor.expand_shape %30 [[0, 1]] output_shape [128, 1] : tensor<128xi64> into tensor<128x1xi64>
    %31 = tensor.empty() : tensor<128x128xi64>
    %32 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %expanded_37 : tensor<1x128xi64>, tensor<128x1xi64>) outs(%31 : tensor<128x128xi64>) {
    ^bb0(%in: i64, %in_233: i64, %out: i64):
      %974 = arith.subi %in, %in_233 : i64
      linalg.yield %974 : i64
    } -> tensor<128x128xi64>
    %33 = tensor.empty() : tensor<128x128xi1>
    %34 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<128x128xi64>) outs(%33 : tensor<128x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %974 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %974 : i1
    } -> tensor<128x128xi1>
    %35 = linalg.generic {indexing_maps = [#map9, #map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%34, %cst_6, %cst_5 : tensor<128x128xi1>, tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: i1, %in_233: f32, %in_234: f32, %out: f32):
      %974 = arith.select %in, %in_233, %in_234 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %36 = tensor.empty() : tensor<8x8x16x128xf32>
    %transposed_38 = linalg.transpose ins(%expanded_31 : tensor<8x128x8x16xf32>) outs(%36 : tensor<8x8x16x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_39 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<8x8x16x128xf32> into tensor<64x16x128xf32>
    %37 = tensor.empty() : tensor<64x128x128xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %39 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%38 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_41 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %40 = tensor.empty() : tensor<8x8x128x128xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_23 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %35 : tensor<8x8x128x128xf32>, tensor<128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %43 = tensor.empty() : tensor<8x8x128xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<8x8x128xi64>) -> tensor<8x8x128xi64>
    %45 = tensor.empty() : tensor<8x8x128xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<8x8x128xf32>) -> tensor<8x8x128xf32>
    %47:2 = linalg.generic {indexing_maps = [#map11, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<8x8x128x128xf32>) outs(%46, %44 : tensor<8x8x128xf32>, tensor<8x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_233: i64):
      %974 = linalg.index 3 : index
      %975 = arith.index_cast %974 : index to i64
      %976 = arith.maximumf %in, %out : f32
      %977 = arith.cmpf ogt, %in, %out : f32
      %978 = arith.select %977, %975, %out_233 : i64
      linalg.yield %976, %978 : f32, i64
    } -> (tensor<8x8x128xf32>, tensor<8x8x128xi64>)
    %expanded_42 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [8, 8, 128, 1] : tensor<8x8x128xf32> into tensor<8x8x128x1xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_42 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %50 = tensor.empty() : tensor<8x8x128x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x8x128x1xf32>) -> tensor<8x8x128x1xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<8x8x128x128xf32>) outs(%51 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x1xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %expanded_43 = tensor.expand_shape %53 [[0], [1, 2], [3], [4]] output_shape [8, 4, 2, 128, 128] : tensor<8x8x128x128xf32> into tensor<8x4x2x128x128xf32>
    %extracted_slice = tensor.extract_slice %expanded_43[0, 0, 0, 0, 0] [8, 4, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x4x2x128x128xf32> to tensor<8x4x1x128x128xf32>
    %collapsed_44 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<8x4x1x128x128xf32> into tensor<8x4x128x128xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%28 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_20 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %extracted_slice_45 = tensor.extract_slice %expanded_43[0, 0, 1, 0, 0] [8, 4, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x4x2x128x128xf32> to tensor<8x4x1x128x128xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0], [1, 2], [3], [4]] : tensor<8x4x1x128x128xf32> into tensor<8x4x128x128xf32>
    %55 = tensor.empty() : tensor<8x4x128x128xf32>
    %56 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %collapsed_46 : tensor<f32>, tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_44, %56 : tensor<8x4x128x128xf32>, tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %collapsed_47 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<8x4x128x128xf32> into tensor<32x128x128xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<8x4x128x32xf32> into tensor<32x128x32xf32>
    %58 = tensor.empty() : tensor<32x128x32xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<32x128x32xf32>) -> tensor<32x128x32xf32>
    %60 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<32x128x128xf32>, tensor<32x128x32xf32>) outs(%59 : tensor<32x128x32xf32>) -> tensor<32x128x32xf32>
    %expanded_49 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [8, 4, 128, 32] : tensor<32x128x32xf32> into tensor<8x4x128x32xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %62 = tensor.empty() : tensor<8x4x128x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<8x4x128x1xf32>) -> tensor<8x4x128x1xf32>
    %64 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<8x4x128x32xf32>) outs(%63 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %65 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_24 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %66 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_19 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<8x4x128x1xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.rsqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %67 : tensor<8x4x128x32xf32>, tensor<8x4x128x1xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %arg6 : tensor<8x4x128x32xf32>, tensor<32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %70 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_18 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<8x4x128x32xf32>
    %71 = tensor.empty() : tensor<8x128x4x32xf32>
    %transposed_50 = linalg.transpose ins(%70 : tensor<8x4x128x32xf32>) outs(%71 : tensor<8x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2, 3]] : tensor<8x128x4x32xf32> into tensor<1024x128xf32>
    %72 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_53 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_53 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %cst_22 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.rsqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg11 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %81 = tensor.empty() : tensor<128x336xf32>
    %transposed_54 = linalg.transpose ins(%arg12 : tensor<336x128xf32>) outs(%81 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %82 = tensor.empty() : tensor<1024x336xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %84 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%83 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_56 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %85 = tensor.empty() : tensor<8x128x336xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      %975 = math.exp %974 : f32
      %976 = arith.addf %975, %cst_1 : f32
      %977 = arith.divf %cst_1, %976 : f32
      linalg.yield %977 : f32
    } -> tensor<8x128x336xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %86 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %transposed_57 = linalg.transpose ins(%arg13 : tensor<336x128xf32>) outs(%81 : tensor<128x336xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_55, %transposed_57 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%83 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_58 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %expanded_58 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %90 = tensor.empty() : tensor<336x128xf32>
    %transposed_59 = linalg.transpose ins(%arg14 : tensor<128x336xf32>) outs(%90 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %91 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_61 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %expanded_61 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %cst_22 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.rsqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %transposed_62 = linalg.transpose ins(%arg21 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %100 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_64 = tensor.expand_shape %100 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_65 = linalg.transpose ins(%arg22 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_66 = tensor.expand_shape %101 [[0, 1], [2, 3]] output_shape [8, 128, 8, 16] : tensor<1024x128xf32> into tensor<8x128x8x16xf32>
    %transposed_67 = linalg.transpose ins(%arg23 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_63, %transposed_67 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_68 = tensor.expand_shape %102 [[0, 1], [2, 3]] output_shape [8, 128, 4, 32] : tensor<1024x128xf32> into tensor<8x128x4x32xf32>
    %transposed_69 = linalg.transpose ins(%expanded_64 : tensor<8x128x8x16xf32>) outs(%17 : tensor<8x8x128x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%expanded_68 : tensor<8x128x4x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %103 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg16, %arg17 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%103 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%104 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg18, %arg19 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%106 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%107 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%105, %108 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %transposed_71 = linalg.transpose ins(%expanded_66 : tensor<8x128x8x16xf32>) outs(%36 : tensor<8x8x16x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_72 = tensor.collapse_shape %transposed_69 [[0, 1], [2], [3]] : tensor<8x8x128x16xf32> into tensor<64x128x16xf32>
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2], [3]] : tensor<8x8x16x128xf32> into tensor<64x16x128xf32>
    %110 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<64x128x16xf32>, tensor<64x16x128xf32>) outs(%38 : tensor<64x128x128xf32>) -> tensor<64x128x128xf32>
    %expanded_74 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [8, 8, 128, 128] : tensor<64x128x128xf32> into tensor<8x8x128x128xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_23 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %112 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %35 : tensor<8x8x128x128xf32>, tensor<128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %113:2 = linalg.generic {indexing_maps = [#map11, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<8x8x128x128xf32>) outs(%46, %44 : tensor<8x8x128xf32>, tensor<8x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_233: i64):
      %974 = linalg.index 3 : index
      %975 = arith.index_cast %974 : index to i64
      %976 = arith.maximumf %in, %out : f32
      %977 = arith.cmpf ogt, %in, %out : f32
      %978 = arith.select %977, %975, %out_233 : i64
      linalg.yield %976, %978 : f32, i64
    } -> (tensor<8x8x128xf32>, tensor<8x8x128xi64>)
    %expanded_75 = tensor.expand_shape %113#0 [[0], [1], [2, 3]] output_shape [8, 8, 128, 1] : tensor<8x8x128xf32> into tensor<8x8x128x1xf32>
    %114 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_75 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %115 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %116 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<8x8x128x128xf32>) outs(%51 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x1xf32>
    %117 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %116 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %expanded_76 = tensor.expand_shape %117 [[0], [1, 2], [3], [4]] output_shape [8, 4, 2, 128, 128] : tensor<8x8x128x128xf32> into tensor<8x4x2x128x128xf32>
    %extracted_slice_77 = tensor.extract_slice %expanded_76[0, 0, 0, 0, 0] [8, 4, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x4x2x128x128xf32> to tensor<8x4x1x128x128xf32>
    %collapsed_78 = tensor.collapse_shape %extracted_slice_77 [[0], [1, 2], [3], [4]] : tensor<8x4x1x128x128xf32> into tensor<8x4x128x128xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%109 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_17 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %extracted_slice_79 = tensor.extract_slice %expanded_76[0, 0, 1, 0, 0] [8, 4, 1, 128, 128] [1, 1, 1, 1, 1] : tensor<8x4x2x128x128xf32> to tensor<8x4x1x128x128xf32>
    %collapsed_80 = tensor.collapse_shape %extracted_slice_79 [[0], [1, 2], [3], [4]] : tensor<8x4x1x128x128xf32> into tensor<8x4x128x128xf32>
    %119 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %collapsed_80 : tensor<f32>, tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_78, %119 : tensor<8x4x128x128xf32>, tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %collapsed_81 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<8x4x128x128xf32> into tensor<32x128x128xf32>
    %collapsed_82 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<8x4x128x32xf32> into tensor<32x128x32xf32>
    %121 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<32x128x128xf32>, tensor<32x128x32xf32>) outs(%59 : tensor<32x128x32xf32>) -> tensor<32x128x32xf32>
    %expanded_83 = tensor.expand_shape %121 [[0, 1], [2], [3]] output_shape [8, 4, 128, 32] : tensor<32x128x32xf32> into tensor<8x4x128x32xf32>
    %122 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %123 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<8x4x128x32xf32>) outs(%63 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %124 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_24 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_19 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<8x4x128x1xf32>
    %126 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.rsqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83, %126 : tensor<8x4x128x32xf32>, tensor<8x4x128x1xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %128 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %arg20 : tensor<8x4x128x32xf32>, tensor<32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %129 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_16 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<8x4x128x32xf32>
    %transposed_84 = linalg.transpose ins(%129 : tensor<8x4x128x32xf32>) outs(%71 : tensor<8x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_85 = linalg.transpose ins(%arg24 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<8x128x4x32xf32> into tensor<1024x128xf32>
    %130 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_87 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_87 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %cst_22 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.rsqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %136 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg25 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %transposed_88 = linalg.transpose ins(%arg26 : tensor<336x128xf32>) outs(%81 : tensor<128x336xf32>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %139 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%83 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_90 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      %975 = math.exp %974 : f32
      %976 = arith.addf %975, %cst_1 : f32
      %977 = arith.divf %cst_1, %976 : f32
      linalg.yield %977 : f32
    } -> tensor<8x128x336xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %140 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %transposed_91 = linalg.transpose ins(%arg27 : tensor<336x128xf32>) outs(%81 : tensor<128x336xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_89, %transposed_91 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%83 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_92 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %expanded_92 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %transposed_93 = linalg.transpose ins(%arg28 : tensor<128x336xf32>) outs(%90 : tensor<336x128xf32>) permutation = [1, 0] 
    %collapsed_94 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %144 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_95 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %expanded_95 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %cst_22 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.rsqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %150 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg29 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %153 = tensor.empty() : tensor<128x96xf32>
    %transposed_96 = linalg.transpose ins(%arg30 : tensor<96x128xf32>) outs(%153 : tensor<128x96xf32>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %154 = tensor.empty() : tensor<1024x96xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %156 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<1024x128xf32>, tensor<128x96xf32>) outs(%155 : tensor<1024x96xf32>) -> tensor<1024x96xf32>
    %collapsed_98 = tensor.collapse_shape %arg95 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_99 = tensor.expand_shape %collapsed_98 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %157 = tensor.empty() : tensor<1024x1xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<1024x1xf32>) -> tensor<1024x1xf32>
    %159 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_99 : tensor<1024x1xi64>) outs(%158 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %974 = linalg.index 0 : index
      %975 = arith.index_cast %in : i64 to index
      %976 = arith.cmpi slt, %975, %c96 : index
      cf.assert %976, "index must be smaller than dim size"
      %977 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %977, "index must be larger or equal to 0"
      %extracted = tensor.extract %156[%974, %975] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_100 = tensor.collapse_shape %159 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %160 = tensor.empty() : tensor<1024xi64>
    %161 = linalg.fill ins(%c0_i64 : i64) outs(%160 : tensor<1024xi64>) -> tensor<1024xi64>
    %162 = tensor.empty() : tensor<1024xf32>
    %163 = linalg.fill ins(%cst_0 : f32) outs(%162 : tensor<1024xf32>) -> tensor<1024xf32>
    %164:2 = linalg.generic {indexing_maps = [#map9, #map17, #map17], iterator_types = ["parallel", "reduction"]} ins(%156 : tensor<1024x96xf32>) outs(%163, %161 : tensor<1024xf32>, tensor<1024xi64>) {
    ^bb0(%in: f32, %out: f32, %out_233: i64):
      %974 = linalg.index 1 : index
      %975 = arith.index_cast %974 : index to i64
      %976 = arith.maximumf %in, %out : f32
      %977 = arith.cmpf ogt, %in, %out : f32
      %978 = arith.select %977, %975, %out_233 : i64
      linalg.yield %976, %978 : f32, i64
    } -> (tensor<1024xf32>, tensor<1024xi64>)
    %165 = tensor.empty() : tensor<1024xi1>
    %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_100, %164#0 : tensor<1024xf32>, tensor<1024xf32>) outs(%165 : tensor<1024xi1>) {
    ^bb0(%in: f32, %in_233: f32, %out: i1):
      %974 = arith.cmpf oge, %in, %in_233 : f32
      linalg.yield %974 : i1
    } -> tensor<1024xi1>
    %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%166 : tensor<1024xi1>) outs(%162 : tensor<1024xf32>) {
    ^bb0(%in: i1, %out: f32):
      %974 = arith.uitofp %in : i1 to f32
      linalg.yield %974 : f32
    } -> tensor<1024xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%167 : tensor<1024xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %169 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%168 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_25 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %expanded_101 = tensor.expand_shape %164#0 [[0, 1]] output_shape [1024, 1] : tensor<1024xf32> into tensor<1024x1xf32>
    %170 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%156, %expanded_101 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %171 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<1024x96xf32>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %172 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "reduction"]} ins(%171 : tensor<1024x96xf32>) outs(%158 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1024x1xf32>
    %173 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<1024x1xf32>) outs(%157 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.log %in : f32
      linalg.yield %974 : f32
    } -> tensor<1024x1xf32>
    %174 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%170, %173 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_98 : tensor<1024xi64>) outs(%165 : tensor<1024xi1>) {
    ^bb0(%in: i64, %out: i1):
      %974 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %974 : i1
    } -> tensor<1024xi1>
    %176 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel"]} ins(%175, %collapsed_98, %cst_28 : tensor<1024xi1>, tensor<1024xi64>, tensor<i64>) outs(%160 : tensor<1024xi64>) {
    ^bb0(%in: i1, %in_233: i64, %in_234: i64, %out: i64):
      %974 = arith.select %in, %in_233, %in_234 : i64
      linalg.yield %974 : i64
    } -> tensor<1024xi64>
    %expanded_102 = tensor.expand_shape %176 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %177 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_102 : tensor<1024x1xi64>) outs(%158 : tensor<1024x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %974 = linalg.index 0 : index
      %975 = arith.index_cast %in : i64 to index
      %976 = arith.cmpi slt, %975, %c96 : index
      cf.assert %976, "index must be smaller than dim size"
      %977 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %977, "index must be larger or equal to 0"
      %extracted = tensor.extract %174[%974, %975] : tensor<1024x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1024x1xf32>
    %collapsed_103 = tensor.collapse_shape %177 [[0, 1]] : tensor<1024x1xf32> into tensor<1024xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_103 : tensor<1024xf32>) outs(%162 : tensor<1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<1024xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel"]} ins(%175, %178, %cst_5 : tensor<1024xi1>, tensor<1024xf32>, tensor<f32>) outs(%162 : tensor<1024xf32>) {
    ^bb0(%in: i1, %in_233: f32, %in_234: f32, %out: f32):
      %974 = arith.select %in, %in_233, %in_234 : f32
      linalg.yield %974 : f32
    } -> tensor<1024xf32>
    %180 = tensor.empty() : tensor<i64>
    %181 = linalg.fill ins(%c0_i64 : i64) outs(%180 : tensor<i64>) -> tensor<i64>
    %182 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%175 : tensor<1024xi1>) outs(%181 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %974 = arith.extui %in : i1 to i64
      %975 = arith.addi %974, %out : i64
      linalg.yield %975 : i64
    } -> tensor<i64>
    %183 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%182 : tensor<i64>) outs(%21 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %974 = arith.sitofp %in : i64 to f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %184 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%179 : tensor<1024xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %185 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%184, %183 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %186 = tensor.empty() : tensor<96xi64>
    %187 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%186 : tensor<96xi64>) {
    ^bb0(%out: i64):
      %974 = linalg.index 0 : index
      %975 = arith.index_cast %974 : index to i64
      linalg.yield %975 : i64
    } -> tensor<96xi64>
    %188 = tensor.empty() : tensor<1024x96xi1>
    %189 = linalg.generic {indexing_maps = [#map8, #map18, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_99, %187 : tensor<1024x1xi64>, tensor<96xi64>) outs(%188 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_233: i64, %out: i1):
      %974 = arith.cmpi eq, %in, %in_233 : i64
      linalg.yield %974 : i1
    } -> tensor<1024x96xi1>
    %190 = tensor.empty() : tensor<1024x1xi1>
    %191 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_99 : tensor<1024x1xi64>) outs(%190 : tensor<1024x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %974 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %974 : i1
    } -> tensor<1024x1xi1>
    %192 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%189, %191 : tensor<1024x96xi1>, tensor<1024x1xi1>) outs(%188 : tensor<1024x96xi1>) {
    ^bb0(%in: i1, %in_233: i1, %out: i1):
      %974 = arith.andi %in, %in_233 : i1
      linalg.yield %974 : i1
    } -> tensor<1024x96xi1>
    %193 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%cst_4, %183 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %expanded_104 = tensor.expand_shape %193 [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
    %194 = tensor.empty() : tensor<1x1xf32>
    %195 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_104 : tensor<1x1xf32>) outs(%194 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<1x1xf32>
    %196 = linalg.generic {indexing_maps = [#map9, #map19, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%192, %195, %cst_5 : tensor<1024x96xi1>, tensor<1x1xf32>, tensor<f32>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %in_233: f32, %in_234: f32, %out: f32):
      %974 = arith.select %in, %in_233, %in_234 : f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %197 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%174 : tensor<1024x96xf32>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.exp %in : f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %198 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "reduction"]} ins(%196 : tensor<1024x96xf32>) outs(%158 : tensor<1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1024x1xf32>
    %199 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%197, %198 : tensor<1024x96xf32>, tensor<1024x1xf32>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %200 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%196, %199 : tensor<1024x96xf32>, tensor<1024x96xf32>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %201 = tensor.empty() : tensor<96x1024xf32>
    %transposed_105 = linalg.transpose ins(%200 : tensor<1024x96xf32>) outs(%201 : tensor<96x1024xf32>) permutation = [1, 0] 
    %202 = tensor.empty() : tensor<96x128xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %204 = linalg.matmul ins(%transposed_105, %collapsed_97 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%203 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %205 = linalg.matmul ins(%200, %arg30 : tensor<1024x96xf32>, tensor<96x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_106 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %151 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %arg29 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %208 = tensor.empty() : tensor<1x1x128xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["reduction", "reduction", "parallel"]} ins(%206 : tensor<8x128x128xf32>) outs(%209 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_107 = tensor.collapse_shape %210 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %145 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %150 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_26 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %214 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_108 = tensor.collapse_shape %216 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_108 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_27 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %220 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %221 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_109 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %223 = tensor.empty() : tensor<128x1024xf32>
    %transposed_110 = linalg.transpose ins(%collapsed_109 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %224 = linalg.fill ins(%cst : f32) outs(%81 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %225 = linalg.matmul ins(%transposed_110, %collapsed_94 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%224 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %226 = linalg.matmul ins(%collapsed_109, %arg28 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%83 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_111 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %141 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %expanded_92 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_112 = tensor.collapse_shape %227 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %229 = tensor.empty() : tensor<336x1024xf32>
    %transposed_113 = linalg.transpose ins(%collapsed_112 : tensor<1024x336xf32>) outs(%229 : tensor<336x1024xf32>) permutation = [1, 0] 
    %230 = linalg.fill ins(%cst : f32) outs(%90 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %231 = linalg.matmul ins(%transposed_113, %collapsed_89 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%230 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %232 = linalg.matmul ins(%collapsed_112, %arg27 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_114 = tensor.expand_shape %232 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %140 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %233 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %cst_1 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %140 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %235 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_115 = tensor.collapse_shape %237 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_116 = linalg.transpose ins(%collapsed_115 : tensor<1024x336xf32>) outs(%229 : tensor<336x1024xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%transposed_116, %collapsed_89 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%230 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %239 = linalg.matmul ins(%collapsed_115, %arg26 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_117 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %expanded_117 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %137 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %arg25 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["reduction", "reduction", "parallel"]} ins(%241 : tensor<8x128x128xf32>) outs(%209 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_118 = tensor.collapse_shape %243 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %131 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %136 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %245 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_26 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %248 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_119 = tensor.collapse_shape %250 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_119 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_27 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %254 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %255 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_120 = tensor.collapse_shape %256 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_121 = linalg.transpose ins(%collapsed_120 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %257 = linalg.fill ins(%cst : f32) outs(%11 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %258 = linalg.matmul ins(%transposed_121, %collapsed_86 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %259 = linalg.matmul ins(%collapsed_120, %arg24 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_122 = tensor.expand_shape %259 [[0, 1], [2, 3]] output_shape [8, 128, 4, 32] : tensor<1024x128xf32> into tensor<8x128x4x32xf32>
    %transposed_123 = linalg.transpose ins(%expanded_122 : tensor<8x128x4x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %260 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_123 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_16 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<8x4x128x32xf32>
    %261 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %127 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %262 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %arg20 : tensor<8x4x128x32xf32>, tensor<32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %263 = tensor.empty() : tensor<1x1x1x32xf32>
    %264 = linalg.fill ins(%cst : f32) outs(%263 : tensor<1x1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %265 = linalg.generic {indexing_maps = [#map11, #map21], iterator_types = ["reduction", "reduction", "reduction", "parallel"]} ins(%261 : tensor<8x4x128x32xf32>) outs(%264 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1x1x1x32xf32>
    %collapsed_124 = tensor.collapse_shape %265 [[0, 1, 2, 3]] : tensor<1x1x1x32xf32> into tensor<32xf32>
    %266 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %expanded_83 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %267 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %126 : tensor<8x4x128x32xf32>, tensor<8x4x128x1xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %268 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%266 : tensor<8x4x128x32xf32>) outs(%63 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %269 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %270 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_26 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %271 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %269 : tensor<8x4x128x1xf32>, tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %collapsed_125 = tensor.collapse_shape %271 [[0], [1], [2, 3]] : tensor<8x4x128x1xf32> into tensor<8x4x128xf32>
    %272 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_125 : tensor<8x4x128xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x128x32xf32>
    %273 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_24 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %274 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %275 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_27 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %276 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %275 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %277 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %276 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %collapsed_126 = tensor.collapse_shape %277 [[0, 1], [2], [3]] : tensor<8x4x128x32xf32> into tensor<32x128x32xf32>
    %278 = tensor.empty() : tensor<32x128x128xf32>
    %transposed_127 = linalg.transpose ins(%collapsed_81 : tensor<32x128x128xf32>) outs(%278 : tensor<32x128x128xf32>) permutation = [0, 2, 1] 
    %279 = linalg.batch_matmul ins(%transposed_127, %collapsed_126 : tensor<32x128x128xf32>, tensor<32x128x32xf32>) outs(%59 : tensor<32x128x32xf32>) -> tensor<32x128x32xf32>
    %280 = tensor.empty() : tensor<32x32x128xf32>
    %transposed_128 = linalg.transpose ins(%collapsed_82 : tensor<32x128x32xf32>) outs(%280 : tensor<32x32x128xf32>) permutation = [0, 2, 1] 
    %281 = linalg.fill ins(%cst : f32) outs(%278 : tensor<32x128x128xf32>) -> tensor<32x128x128xf32>
    %282 = linalg.batch_matmul ins(%collapsed_126, %transposed_128 : tensor<32x128x32xf32>, tensor<32x32x128xf32>) outs(%281 : tensor<32x128x128xf32>) -> tensor<32x128x128xf32>
    %expanded_129 = tensor.expand_shape %279 [[0, 1], [2], [3]] output_shape [8, 4, 128, 32] : tensor<32x128x32xf32> into tensor<8x4x128x32xf32>
    %expanded_130 = tensor.expand_shape %282 [[0, 1], [2], [3]] output_shape [8, 4, 128, 128] : tensor<32x128x128xf32> into tensor<8x4x128x128xf32>
    %283 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %284 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %118 : tensor<8x4x128x128xf32>, tensor<f32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %285 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %collapsed_80 : tensor<8x4x128x128xf32>, tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %286 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%285 : tensor<8x4x128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %287 = tensor.empty() : tensor<2xi64>
    %288 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%287 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %974 = linalg.index 0 : index
      %975 = arith.index_cast %974 : index to i64
      linalg.yield %975 : i64
    } -> tensor<2xi64>
    %expanded_131 = tensor.expand_shape %288 [[0, 1, 2, 3, 4]] output_shape [1, 1, 2, 1, 1] : tensor<2xi64> into tensor<1x1x2x1x1xi64>
    %289 = tensor.empty() : tensor<1x1x2x1x1xi1>
    %290 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_131 : tensor<1x1x2x1x1xi64>) outs(%289 : tensor<1x1x2x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %974 = arith.cmpi eq, %in, %c1_i64 : i64
      linalg.yield %974 : i1
    } -> tensor<1x1x2x1x1xi1>
    %291 = tensor.empty() : tensor<8x4x2x128x128xf32>
    %292 = linalg.generic {indexing_maps = [#map23, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%284 : tensor<8x4x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x2x128x128xf32>
    %293 = linalg.generic {indexing_maps = [#map24, #map22, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%290, %292, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x4x2x128x128xf32>, tensor<8x4x2x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: i1, %in_233: f32, %in_234: f32, %out: f32):
      %974 = arith.select %in, %in_233, %in_234 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x2x128x128xf32>
    %294 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_131 : tensor<1x1x2x1x1xi64>) outs(%289 : tensor<1x1x2x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %974 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %974 : i1
    } -> tensor<1x1x2x1x1xi1>
    %expanded_132 = tensor.expand_shape %282 [[0, 1], [2, 3], [4]] output_shape [8, 4, 1, 128, 128] : tensor<32x128x128xf32> into tensor<8x4x1x128x128xf32>
    %collapsed_133 = tensor.collapse_shape %expanded_132 [[0], [1, 2], [3], [4]] : tensor<8x4x1x128x128xf32> into tensor<8x4x128x128xf32>
    %295 = linalg.generic {indexing_maps = [#map23, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_133 : tensor<8x4x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x2x128x128xf32>
    %296 = linalg.generic {indexing_maps = [#map24, #map22, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%294, %295, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x4x2x128x128xf32>, tensor<8x4x2x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: i1, %in_233: f32, %in_234: f32, %out: f32):
      %974 = arith.select %in, %in_233, %in_234 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x2x128x128xf32>
    %297 = linalg.generic {indexing_maps = [#map22, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%293, %296 : tensor<8x4x2x128x128xf32>, tensor<8x4x2x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x2x128x128xf32>
    %collapsed_134 = tensor.collapse_shape %297 [[0], [1, 2], [3], [4]] : tensor<8x4x2x128x128xf32> into tensor<8x8x128x128xf32>
    %298 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_134, %117 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %299 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%298 : tensor<8x8x128x128xf32>) outs(%51 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x1xf32>
    %300 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %299 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %301 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %300 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %302 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_23 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_135 = tensor.collapse_shape %302 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %303 = tensor.empty() : tensor<64x16x128xf32>
    %transposed_136 = linalg.transpose ins(%collapsed_72 : tensor<64x128x16xf32>) outs(%303 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %304 = linalg.fill ins(%cst : f32) outs(%303 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %305 = linalg.batch_matmul ins(%transposed_136, %collapsed_135 : tensor<64x16x128xf32>, tensor<64x128x128xf32>) outs(%304 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %306 = tensor.empty() : tensor<64x128x16xf32>
    %transposed_137 = linalg.transpose ins(%collapsed_73 : tensor<64x16x128xf32>) outs(%306 : tensor<64x128x16xf32>) permutation = [0, 2, 1] 
    %307 = linalg.fill ins(%cst : f32) outs(%306 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %308 = linalg.batch_matmul ins(%collapsed_135, %transposed_137 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%307 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_138 = tensor.expand_shape %305 [[0, 1], [2], [3]] output_shape [8, 8, 16, 128] : tensor<64x16x128xf32> into tensor<8x8x16x128xf32>
    %expanded_139 = tensor.expand_shape %308 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %309 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%286 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %310 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%309, %108 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %311 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%310 : tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %312 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%311, %arg18 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %313 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%311, %arg19 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %314 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%286, %105 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %315 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%314 : tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %316 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%315, %arg16 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %317 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%315, %arg17 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %transposed_140 = linalg.transpose ins(%expanded_129 : tensor<8x4x128x32xf32>) outs(%71 : tensor<8x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %318 = tensor.empty() : tensor<8x128x8x16xf32>
    %transposed_141 = linalg.transpose ins(%expanded_138 : tensor<8x8x16x128xf32>) outs(%318 : tensor<8x128x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_142 = linalg.transpose ins(%expanded_139 : tensor<8x8x128x16xf32>) outs(%318 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_143 = tensor.collapse_shape %transposed_140 [[0, 1], [2, 3]] : tensor<8x128x4x32xf32> into tensor<1024x128xf32>
    %transposed_144 = linalg.transpose ins(%collapsed_143 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %319 = linalg.matmul ins(%transposed_144, %collapsed_63 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %320 = linalg.matmul ins(%collapsed_143, %arg23 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_145 = tensor.expand_shape %320 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %collapsed_146 = tensor.collapse_shape %transposed_141 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_147 = linalg.transpose ins(%collapsed_146 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %321 = linalg.matmul ins(%transposed_147, %collapsed_63 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %322 = linalg.matmul ins(%collapsed_146, %arg22 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_148 = tensor.expand_shape %322 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_145, %expanded_148 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_149 = tensor.collapse_shape %transposed_142 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_150 = linalg.transpose ins(%collapsed_149 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %324 = linalg.matmul ins(%transposed_150, %collapsed_63 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %325 = linalg.matmul ins(%collapsed_149, %arg21 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_151 = tensor.expand_shape %325 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %expanded_151 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %98 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %arg15 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["reduction", "reduction", "parallel"]} ins(%327 : tensor<8x128x128xf32>) outs(%209 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_152 = tensor.collapse_shape %329 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %92 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %97 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%330 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %331 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_26 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335, %334 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_153 = tensor.collapse_shape %336 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %337 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_153 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_27 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %340 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %342 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333, %341 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_154 = tensor.collapse_shape %342 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_155 = linalg.transpose ins(%collapsed_154 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %343 = linalg.matmul ins(%transposed_155, %collapsed_60 : tensor<128x1024xf32>, tensor<1024x336xf32>) outs(%224 : tensor<128x336xf32>) -> tensor<128x336xf32>
    %344 = linalg.matmul ins(%collapsed_154, %arg14 : tensor<1024x128xf32>, tensor<128x336xf32>) outs(%83 : tensor<1024x336xf32>) -> tensor<1024x336xf32>
    %expanded_156 = tensor.expand_shape %344 [[0, 1], [2]] output_shape [8, 128, 336] : tensor<1024x336xf32> into tensor<8x128x336xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_156, %87 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_156, %expanded_58 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_157 = tensor.collapse_shape %345 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_158 = linalg.transpose ins(%collapsed_157 : tensor<1024x336xf32>) outs(%229 : tensor<336x1024xf32>) permutation = [1, 0] 
    %347 = linalg.matmul ins(%transposed_158, %collapsed_55 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%230 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %348 = linalg.matmul ins(%collapsed_157, %arg13 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_159 = tensor.expand_shape %348 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %86 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %349 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %cst_1 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %86 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %351 : tensor<8x128x336xf32>, tensor<8x128x336xf32>) outs(%85 : tensor<8x128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x336xf32>
    %collapsed_160 = tensor.collapse_shape %353 [[0, 1], [2]] : tensor<8x128x336xf32> into tensor<1024x336xf32>
    %transposed_161 = linalg.transpose ins(%collapsed_160 : tensor<1024x336xf32>) outs(%229 : tensor<336x1024xf32>) permutation = [1, 0] 
    %354 = linalg.matmul ins(%transposed_161, %collapsed_55 : tensor<336x1024xf32>, tensor<1024x128xf32>) outs(%230 : tensor<336x128xf32>) -> tensor<336x128xf32>
    %355 = linalg.matmul ins(%collapsed_160, %arg12 : tensor<1024x336xf32>, tensor<336x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_162 = tensor.expand_shape %355 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_159, %expanded_162 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %79 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %arg11 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["reduction", "reduction", "parallel"]} ins(%357 : tensor<8x128x128xf32>) outs(%209 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_163 = tensor.collapse_shape %359 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358, %73 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358, %78 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%360 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %361 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_26 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %364 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_164 = tensor.collapse_shape %366 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %367 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_164 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_27 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %370 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %371 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_165 = tensor.collapse_shape %372 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %transposed_166 = linalg.transpose ins(%collapsed_165 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %373 = linalg.matmul ins(%transposed_166, %collapsed_52 : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %374 = linalg.matmul ins(%collapsed_165, %arg10 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_167 = tensor.expand_shape %374 [[0, 1], [2, 3]] output_shape [8, 128, 4, 32] : tensor<1024x128xf32> into tensor<8x128x4x32xf32>
    %transposed_168 = linalg.transpose ins(%expanded_167 : tensor<8x128x4x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) permutation = [0, 2, 1, 3] 
    %375 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_168 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_18 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<8x4x128x32xf32>
    %376 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %68 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %377 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %arg6 : tensor<8x4x128x32xf32>, tensor<32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %378 = linalg.generic {indexing_maps = [#map11, #map21], iterator_types = ["reduction", "reduction", "reduction", "parallel"]} ins(%376 : tensor<8x4x128x32xf32>) outs(%264 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1x1x1x32xf32>
    %collapsed_169 = tensor.collapse_shape %378 [[0, 1, 2, 3]] : tensor<1x1x1x32xf32> into tensor<32xf32>
    %379 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377, %expanded_49 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %380 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377, %67 : tensor<8x4x128x32xf32>, tensor<8x4x128x1xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %381 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%379 : tensor<8x4x128x32xf32>) outs(%63 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %382 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %383 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_26 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %384 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %382 : tensor<8x4x128x1xf32>, tensor<8x4x128x1xf32>) outs(%62 : tensor<8x4x128x1xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x1xf32>
    %collapsed_170 = tensor.collapse_shape %384 [[0], [1], [2, 3]] : tensor<8x4x128x1xf32> into tensor<8x4x128xf32>
    %385 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_170 : tensor<8x4x128xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x128x32xf32>
    %386 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_24 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %387 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %388 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387 : tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_27 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %389 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %388 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %390 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %389 : tensor<8x4x128x32xf32>, tensor<8x4x128x32xf32>) outs(%18 : tensor<8x4x128x32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x32xf32>
    %collapsed_171 = tensor.collapse_shape %390 [[0, 1], [2], [3]] : tensor<8x4x128x32xf32> into tensor<32x128x32xf32>
    %transposed_172 = linalg.transpose ins(%collapsed_47 : tensor<32x128x128xf32>) outs(%278 : tensor<32x128x128xf32>) permutation = [0, 2, 1] 
    %391 = linalg.batch_matmul ins(%transposed_172, %collapsed_171 : tensor<32x128x128xf32>, tensor<32x128x32xf32>) outs(%59 : tensor<32x128x32xf32>) -> tensor<32x128x32xf32>
    %transposed_173 = linalg.transpose ins(%collapsed_48 : tensor<32x128x32xf32>) outs(%280 : tensor<32x32x128xf32>) permutation = [0, 2, 1] 
    %392 = linalg.batch_matmul ins(%collapsed_171, %transposed_173 : tensor<32x128x32xf32>, tensor<32x32x128xf32>) outs(%281 : tensor<32x128x128xf32>) -> tensor<32x128x128xf32>
    %expanded_174 = tensor.expand_shape %391 [[0, 1], [2], [3]] output_shape [8, 4, 128, 32] : tensor<32x128x32xf32> into tensor<8x4x128x32xf32>
    %expanded_175 = tensor.expand_shape %392 [[0, 1], [2], [3]] output_shape [8, 4, 128, 128] : tensor<32x128x128xf32> into tensor<8x4x128x128xf32>
    %393 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_175 : tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %394 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393, %54 : tensor<8x4x128x128xf32>, tensor<f32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %395 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393, %collapsed_46 : tensor<8x4x128x128xf32>, tensor<8x4x128x128xf32>) outs(%55 : tensor<8x4x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x128x128xf32>
    %396 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%395 : tensor<8x4x128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %397 = linalg.generic {indexing_maps = [#map23, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%394 : tensor<8x4x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x2x128x128xf32>
    %398 = linalg.generic {indexing_maps = [#map24, #map22, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%290, %397, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x4x2x128x128xf32>, tensor<8x4x2x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: i1, %in_233: f32, %in_234: f32, %out: f32):
      %974 = arith.select %in, %in_233, %in_234 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x2x128x128xf32>
    %expanded_176 = tensor.expand_shape %392 [[0, 1], [2, 3], [4]] output_shape [8, 4, 1, 128, 128] : tensor<32x128x128xf32> into tensor<8x4x1x128x128xf32>
    %collapsed_177 = tensor.collapse_shape %expanded_176 [[0], [1, 2], [3], [4]] : tensor<8x4x1x128x128xf32> into tensor<8x4x128x128xf32>
    %399 = linalg.generic {indexing_maps = [#map23, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_177 : tensor<8x4x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x2x128x128xf32>
    %400 = linalg.generic {indexing_maps = [#map24, #map22, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%294, %399, %cst_2 : tensor<1x1x2x1x1xi1>, tensor<8x4x2x128x128xf32>, tensor<8x4x2x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: i1, %in_233: f32, %in_234: f32, %out: f32):
      %974 = arith.select %in, %in_233, %in_234 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x2x128x128xf32>
    %401 = linalg.generic {indexing_maps = [#map22, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%398, %400 : tensor<8x4x2x128x128xf32>, tensor<8x4x2x128x128xf32>) outs(%291 : tensor<8x4x2x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x4x2x128x128xf32>
    %collapsed_178 = tensor.collapse_shape %401 [[0], [1, 2], [3], [4]] : tensor<8x4x2x128x128xf32> into tensor<8x8x128x128xf32>
    %402 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_178, %53 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %403 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%402 : tensor<8x8x128x128xf32>) outs(%51 : tensor<8x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x1xf32>
    %404 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %403 : tensor<8x8x128x128xf32>, tensor<8x8x128x1xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %405 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402, %404 : tensor<8x8x128x128xf32>, tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %406 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405 : tensor<8x8x128x128xf32>) outs(%40 : tensor<8x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_23 : f32
      linalg.yield %974 : f32
    } -> tensor<8x8x128x128xf32>
    %collapsed_179 = tensor.collapse_shape %406 [[0, 1], [2], [3]] : tensor<8x8x128x128xf32> into tensor<64x128x128xf32>
    %transposed_180 = linalg.transpose ins(%collapsed_39 : tensor<64x128x16xf32>) outs(%303 : tensor<64x16x128xf32>) permutation = [0, 2, 1] 
    %407 = linalg.batch_matmul ins(%transposed_180, %collapsed_179 : tensor<64x16x128xf32>, tensor<64x128x128xf32>) outs(%304 : tensor<64x16x128xf32>) -> tensor<64x16x128xf32>
    %transposed_181 = linalg.transpose ins(%collapsed_40 : tensor<64x16x128xf32>) outs(%306 : tensor<64x128x16xf32>) permutation = [0, 2, 1] 
    %408 = linalg.batch_matmul ins(%collapsed_179, %transposed_181 : tensor<64x128x128xf32>, tensor<64x128x16xf32>) outs(%307 : tensor<64x128x16xf32>) -> tensor<64x128x16xf32>
    %expanded_182 = tensor.expand_shape %407 [[0, 1], [2], [3]] output_shape [8, 8, 16, 128] : tensor<64x16x128xf32> into tensor<8x8x16x128xf32>
    %expanded_183 = tensor.expand_shape %408 [[0, 1], [2], [3]] output_shape [8, 8, 128, 16] : tensor<64x128x16xf32> into tensor<8x8x128x16xf32>
    %409 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%396 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %410 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%409, %27 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %411 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%410 : tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %412 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%411, %arg4 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %413 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%411, %arg5 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %414 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%396, %24 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %415 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%414 : tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %416 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%415, %arg2 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %417 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%415, %arg3 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %transposed_184 = linalg.transpose ins(%expanded_174 : tensor<8x4x128x32xf32>) outs(%71 : tensor<8x128x4x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_185 = linalg.transpose ins(%expanded_182 : tensor<8x8x16x128xf32>) outs(%318 : tensor<8x128x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_186 = linalg.transpose ins(%expanded_183 : tensor<8x8x128x16xf32>) outs(%318 : tensor<8x128x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_187 = tensor.collapse_shape %transposed_184 [[0, 1], [2, 3]] : tensor<8x128x4x32xf32> into tensor<1024x128xf32>
    %transposed_188 = linalg.transpose ins(%collapsed_187 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %418 = linalg.matmul ins(%transposed_188, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %419 = linalg.matmul ins(%collapsed_187, %arg9 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_189 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %collapsed_190 = tensor.collapse_shape %transposed_185 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_191 = linalg.transpose ins(%collapsed_190 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %420 = linalg.matmul ins(%transposed_191, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %421 = linalg.matmul ins(%collapsed_190, %arg8 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_192 = tensor.expand_shape %421 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %422 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_189, %expanded_192 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_193 = tensor.collapse_shape %transposed_186 [[0, 1], [2, 3]] : tensor<8x128x8x16xf32> into tensor<1024x128xf32>
    %transposed_194 = linalg.transpose ins(%collapsed_193 : tensor<1024x128xf32>) outs(%223 : tensor<128x1024xf32>) permutation = [1, 0] 
    %423 = linalg.matmul ins(%transposed_194, %collapsed : tensor<128x1024xf32>, tensor<1024x128xf32>) outs(%257 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %424 = linalg.matmul ins(%collapsed_193, %arg7 : tensor<1024x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %expanded_195 = tensor.expand_shape %424 [[0, 1], [2]] output_shape [8, 128, 128] : tensor<1024x128xf32> into tensor<8x128x128xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %expanded_195 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %426 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425, %9 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425, %arg1 : tensor<8x128x128xf32>, tensor<128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["reduction", "reduction", "parallel"]} ins(%426 : tensor<8x128x128xf32>) outs(%209 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<1x1x128xf32>
    %collapsed_196 = tensor.collapse_shape %428 [[0, 1, 2]] : tensor<1x1x128xf32> into tensor<128xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %1 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %8 : tensor<8x128x128xf32>, tensor<8x128x1xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%429 : tensor<8x128x128xf32>) outs(%4 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372, %430 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_26 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %435 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %433 : tensor<8x128x1xf32>, tensor<8x128x1xf32>) outs(%3 : tensor<8x128x1xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x1xf32>
    %collapsed_197 = tensor.collapse_shape %435 [[0], [1, 2]] : tensor<8x128x1xf32> into tensor<8x128xf32>
    %436 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_197 : tensor<8x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128x128xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.divf %in, %cst_21 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c1_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438 : tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.mulf %in, %cst_27 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437, %439 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %440 : tensor<8x128x128xf32>, tensor<8x128x128xf32>) outs(%0 : tensor<8x128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<8x128x128xf32>
    %collapsed_198 = tensor.collapse_shape %arg94 [[0, 1]] : tensor<8x128xi64> into tensor<1024xi64>
    %expanded_199 = tensor.expand_shape %collapsed_198 [[0, 1]] output_shape [1024, 1] : tensor<1024xi64> into tensor<1024x1xi64>
    %442 = linalg.generic {indexing_maps = [#map8, #map18, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_199, %187 : tensor<1024x1xi64>, tensor<96xi64>) outs(%188 : tensor<1024x96xi1>) {
    ^bb0(%in: i64, %in_233: i64, %out: i1):
      %974 = arith.cmpi eq, %in, %in_233 : i64
      linalg.yield %974 : i1
    } -> tensor<1024x96xi1>
    %443 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%442 : tensor<1024x96xi1>) outs(%154 : tensor<1024x96xf32>) {
    ^bb0(%in: i1, %out: f32):
      %974 = arith.uitofp %in : i1 to f32
      linalg.yield %974 : f32
    } -> tensor<1024x96xf32>
    %transposed_200 = linalg.transpose ins(%443 : tensor<1024x96xf32>) outs(%201 : tensor<96x1024xf32>) permutation = [1, 0] 
    %collapsed_201 = tensor.collapse_shape %441 [[0, 1], [2]] : tensor<8x128x128xf32> into tensor<1024x128xf32>
    %444 = linalg.matmul ins(%transposed_200, %collapsed_201 : tensor<96x1024xf32>, tensor<1024x128xf32>) outs(%203 : tensor<96x128xf32>) -> tensor<96x128xf32>
    %445 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%444 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %446 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%445 : tensor<96x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %447 = tensor.empty() : tensor<128xf32>
    %448 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_196 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %449 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%448 : tensor<128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %450 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%417 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %451 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%450 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %452 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%416 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %453 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%452 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %454 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%413 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %455 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%454 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %456 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%412 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %457 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%456 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %458 = tensor.empty() : tensor<32xf32>
    %459 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_169 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %460 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%459 : tensor<32xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %461 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%423 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %462 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%461 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %463 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%420 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %464 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%463 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %465 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%418 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %466 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%465 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %467 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%373 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %468 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%467 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %469 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_163 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %470 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%469 : tensor<128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %471 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%354 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %472 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%471 : tensor<336x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %473 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%347 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %474 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%473 : tensor<336x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %475 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%343 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %476 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%475 : tensor<128x336xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %477 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_152 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %478 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%477 : tensor<128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %479 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%317 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %480 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%479 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %481 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%316 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %482 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%481 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %483 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%313 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %484 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%483 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %485 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%312 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %486 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%485 : tensor<16xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %487 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_124 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %488 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%487 : tensor<32xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %489 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%324 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %490 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%489 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %491 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%321 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %492 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%491 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %493 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%319 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %494 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%493 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %495 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%258 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %496 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%495 : tensor<128x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %497 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_118 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %498 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%497 : tensor<128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %499 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %500 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%499 : tensor<336x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %501 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%231 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %502 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%501 : tensor<336x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %503 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %504 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%503 : tensor<128x336xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %505 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%collapsed_107 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %506 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%505 : tensor<128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %507 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %508 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["reduction", "reduction"]} ins(%507 : tensor<96x128xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %expanded_202 = tensor.expand_shape %446 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_203 = tensor.expand_shape %449 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_204 = tensor.expand_shape %451 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_205 = tensor.expand_shape %453 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_206 = tensor.expand_shape %455 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_207 = tensor.expand_shape %457 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_208 = tensor.expand_shape %460 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_209 = tensor.expand_shape %462 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_210 = tensor.expand_shape %464 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_211 = tensor.expand_shape %466 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_212 = tensor.expand_shape %468 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_213 = tensor.expand_shape %470 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_214 = tensor.expand_shape %472 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_215 = tensor.expand_shape %474 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_216 = tensor.expand_shape %476 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_217 = tensor.expand_shape %478 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_218 = tensor.expand_shape %480 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_219 = tensor.expand_shape %482 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_220 = tensor.expand_shape %484 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_221 = tensor.expand_shape %486 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_222 = tensor.expand_shape %488 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_223 = tensor.expand_shape %490 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_224 = tensor.expand_shape %492 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_225 = tensor.expand_shape %494 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_226 = tensor.expand_shape %496 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_227 = tensor.expand_shape %498 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_228 = tensor.expand_shape %500 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_229 = tensor.expand_shape %502 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_230 = tensor.expand_shape %504 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_231 = tensor.expand_shape %506 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %expanded_232 = tensor.expand_shape %508 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %concat = tensor.concat dim(0) %expanded_202, %expanded_203, %expanded_204, %expanded_205, %expanded_206, %expanded_207, %expanded_208, %expanded_209, %expanded_210, %expanded_211, %expanded_212, %expanded_213, %expanded_214, %expanded_215, %expanded_216, %expanded_217, %expanded_218, %expanded_219, %expanded_220, %expanded_221, %expanded_222, %expanded_223, %expanded_224, %expanded_225, %expanded_226, %expanded_227, %expanded_228, %expanded_229, %expanded_230, %expanded_231, %expanded_232 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<31xf32>
    %509 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%concat : tensor<31xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.addf %in, %out : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %510 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%509 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %511 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%510 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_15 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %512 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%511 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.cmpf one, %in, %cst : f32
      cf.assert %974, "unimplemented: tensor with zero element"
      %975 = arith.divf %cst_1, %in : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %513 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%512 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.cmpf ugt, %in, %cst_1 : f32
      %975 = arith.select %974, %cst_1, %in : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %514 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%444, %513 : tensor<96x128xf32>, tensor<f32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %515 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%collapsed_196, %513 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %516 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%417, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %517 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%416, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %518 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%413, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %519 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%412, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %520 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%collapsed_169, %513 : tensor<32xf32>, tensor<f32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %521 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%423, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %522 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%420, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %523 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%418, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %524 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%373, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %525 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%collapsed_163, %513 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %526 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%354, %513 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %527 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%347, %513 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %528 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%343, %513 : tensor<128x336xf32>, tensor<f32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %529 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%collapsed_152, %513 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %530 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%317, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %531 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%316, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %532 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%313, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %533 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%312, %513 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %534 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%collapsed_124, %513 : tensor<32xf32>, tensor<f32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %535 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%324, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %536 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%321, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %537 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%319, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %538 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%258, %513 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %539 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%collapsed_118, %513 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %540 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%238, %513 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %541 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%231, %513 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %542 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%225, %513 : tensor<128x336xf32>, tensor<f32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %543 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%collapsed_107, %513 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %544 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%204, %513 : tensor<96x128xf32>, tensor<f32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %545 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%arg97 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_14 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %546 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%545 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.expm1 %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %547 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%546 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %548 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%arg97 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_13 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %549 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%548 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.expm1 %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %550 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%549 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.negf %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %551 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%arg96, %547 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %552 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%550 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<f32>
    %553 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %554 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%514 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %555 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%553, %554 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %556 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %557 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%514 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %558 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%557, %514 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %559 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%556, %558 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %560 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%559 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %561 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%560, %552 : tensor<96x128xf32>, tensor<f32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %562 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%561 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %563 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%arg96 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_7 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %564 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = []} ins(%cst_29, %563 : tensor<i64>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: i64, %in_233: f32, %out: f32):
      %974 = arith.sitofp %in : i64 to f32
      %975 = arith.subf %974, %in_233 : f32
      linalg.yield %975 : f32
    } -> tensor<f32>
    %565 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg0, %564 : tensor<96x128xf32>, tensor<f32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %566 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %555 : tensor<f32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %567 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%566, %562 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %568 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%565, %567 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %569 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg33 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %570 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%515 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %571 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%569, %570 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %572 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg64 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %573 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%515 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %574 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%573, %515 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %575 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%572, %574 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %576 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%575 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %577 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%576, %552 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %578 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%577 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %579 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %571 : tensor<f32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %580 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%579, %578 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %581 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg1, %580 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %582 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg34 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %583 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%516 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %584 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%582, %583 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %585 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg65 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %586 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%516 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %587 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%586, %516 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %588 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%585, %587 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %589 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%588 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %590 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%589, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %591 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%590 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %592 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %584 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %593 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%592, %591 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %594 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg2, %593 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %595 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg35 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %596 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%517 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %597 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%595, %596 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %598 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg66 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %599 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%517 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %600 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%599, %517 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %601 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%598, %600 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %602 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%601 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %603 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%602, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %604 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%603 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %605 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %597 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %606 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%605, %604 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %607 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg3, %606 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %608 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg36 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %609 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%518 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %610 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%608, %609 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg67 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %612 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%518 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %613 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%612, %518 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %614 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%611, %613 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %615 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%614 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %616 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%615, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %617 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%616 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %618 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %610 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %619 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%618, %617 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %620 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg4, %619 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %621 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg37 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %622 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%519 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %623 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%621, %622 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %624 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg68 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %625 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%519 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %626 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%625, %519 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %627 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%624, %626 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %628 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%627 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %629 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%628, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %630 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%629 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %631 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %623 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %632 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%631, %630 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %633 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg5, %632 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %634 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg38 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %635 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%520 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %636 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%634, %635 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %637 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg69 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %638 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%520 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %639 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%638, %520 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %640 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%637, %639 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %641 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%640 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %642 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%641, %552 : tensor<32xf32>, tensor<f32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %643 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%642 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %644 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %636 : tensor<f32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %645 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%644, %643 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %646 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg6, %645 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %647 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %648 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%521 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %649 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%647, %648 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %650 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg70 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %651 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%521 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %652 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%651, %521 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %653 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%650, %652 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %654 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%653 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %655 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%654, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %656 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%655 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %657 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg7, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %658 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %649 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %659 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%658, %656 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %660 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%657, %659 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %661 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %662 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%522 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %663 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%661, %662 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %664 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg71 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %665 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%522 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %666 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%665, %522 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %667 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%664, %666 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %668 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%667 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %669 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%668, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %670 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%669 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %671 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg8, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %672 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %663 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %673 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%672, %670 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %674 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%671, %673 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %675 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg41 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %676 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%523 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %677 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%675, %676 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %678 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg72 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %679 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%523 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %680 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%679, %523 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %681 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%678, %680 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %682 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%681 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %683 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%682, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %684 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%683 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %685 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg9, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %686 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %677 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %687 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%686, %684 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %688 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%685, %687 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %689 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %690 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%524 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %691 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%689, %690 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %692 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg73 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %693 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%524 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %694 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%693, %524 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %695 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%692, %694 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %696 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%695 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %697 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%696, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %698 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%697 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %699 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg10, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %700 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %691 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %701 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%700, %698 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %702 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%699, %701 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %703 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg43 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %704 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%525 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %705 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%703, %704 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %706 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg74 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %707 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%525 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %708 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%707, %525 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %709 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%706, %708 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %710 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%709 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %711 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%710, %552 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %712 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%711 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %713 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %705 : tensor<f32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %714 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%713, %712 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %715 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg11, %714 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %716 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg44 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %717 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%526 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %718 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%716, %717 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %719 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg75 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %720 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%526 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %721 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%720, %526 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %722 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%719, %721 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %723 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%722 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %724 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%723, %552 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %725 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%724 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %726 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg12, %564 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %727 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %718 : tensor<f32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %728 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%727, %725 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %729 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%726, %728 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %730 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %731 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%527 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %732 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%730, %731 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %733 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg76 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %734 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%527 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %735 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%734, %527 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %736 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%733, %735 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %737 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%736 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %738 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%737, %552 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %739 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%738 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %740 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg13, %564 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %741 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %732 : tensor<f32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %742 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%741, %739 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %743 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%740, %742 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %744 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg46 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %745 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%528 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %746 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%744, %745 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %747 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg77 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %748 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%528 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %749 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%748, %528 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %750 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%747, %749 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %751 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%750 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %752 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%751, %552 : tensor<128x336xf32>, tensor<f32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %753 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%752 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %754 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg14, %564 : tensor<128x336xf32>, tensor<f32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %755 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %746 : tensor<f32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %756 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%755, %753 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %757 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%754, %756 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %758 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg47 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %759 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%529 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %760 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%758, %759 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %761 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg78 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %762 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%529 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %763 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%762, %529 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %764 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%761, %763 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %765 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%764 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %766 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%765, %552 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %767 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%766 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %768 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %760 : tensor<f32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %769 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%768, %767 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %770 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg15, %769 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %771 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg48 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %772 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%530 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %773 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%771, %772 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %774 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg79 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %775 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%530 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %776 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%775, %530 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %777 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%774, %776 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %778 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%777 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %779 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%778, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %780 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%779 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %781 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %773 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %782 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%781, %780 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %783 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg16, %782 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %784 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg49 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %785 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%531 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %786 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%784, %785 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %787 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg80 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %788 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%531 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %789 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%788, %531 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %790 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%787, %789 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %791 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%790 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %792 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%791, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %793 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%792 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %794 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %786 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %795 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%794, %793 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %796 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg17, %795 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %797 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg50 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %798 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%532 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %799 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%797, %798 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %800 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg81 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %801 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%532 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %802 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%801, %532 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %803 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%800, %802 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %804 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%803 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %805 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%804, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %806 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%805 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %807 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %799 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %808 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%807, %806 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %809 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg18, %808 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %810 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg51 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %811 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%533 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %812 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%810, %811 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %813 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg82 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %814 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%533 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %815 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%814, %533 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %816 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%813, %815 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %817 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%816 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %818 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%817, %552 : tensor<16xf32>, tensor<f32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %819 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%818 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<16xf32>
    %820 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %812 : tensor<f32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %821 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%820, %819 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %822 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg19, %821 : tensor<16xf32>, tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<16xf32>
    %823 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg52 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %824 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%534 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %825 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%823, %824 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %826 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg83 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %827 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%534 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %828 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%827, %534 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %829 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%826, %828 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %830 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%829 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %831 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%830, %552 : tensor<32xf32>, tensor<f32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %832 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%831 : tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<32xf32>
    %833 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %825 : tensor<f32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %834 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%833, %832 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %835 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg20, %834 : tensor<32xf32>, tensor<32xf32>) outs(%458 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<32xf32>
    %836 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg53 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %837 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%535 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %838 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%836, %837 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %839 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg84 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %840 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%535 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %841 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%840, %535 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %842 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%839, %841 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %843 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%842 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %844 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%843, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %845 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%844 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %846 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg21, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %847 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %838 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %848 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%847, %845 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %849 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%846, %848 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %850 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg54 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %851 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%536 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %852 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%850, %851 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %853 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg85 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %854 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%536 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %855 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%854, %536 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %856 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%853, %855 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %857 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%856 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %858 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%857, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %859 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%858 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %860 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg22, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %861 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %852 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %862 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%861, %859 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %863 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%860, %862 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %864 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %865 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%537 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %866 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%864, %865 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %867 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg86 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %868 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%537 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %869 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%868, %537 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %870 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%867, %869 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %871 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%870 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %872 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%871, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %873 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%872 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %874 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg23, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %875 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %866 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %876 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%875, %873 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %877 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%874, %876 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %878 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg56 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %879 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%538 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %880 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%878, %879 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %881 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg87 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %882 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%538 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %883 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%882, %538 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %884 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%881, %883 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %885 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%884 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %886 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%885, %552 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %887 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%886 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x128xf32>
    %888 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg24, %564 : tensor<128x128xf32>, tensor<f32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %889 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %880 : tensor<f32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %890 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%889, %887 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %891 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%888, %890 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x128xf32>
    %892 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg57 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %893 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%539 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %894 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%892, %893 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %895 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg88 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %896 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%539 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %897 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%896, %539 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %898 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%895, %897 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %899 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%898 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %900 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%899, %552 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %901 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%900 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %902 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %894 : tensor<f32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %903 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%902, %901 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %904 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg25, %903 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %905 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg58 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %906 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%540 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %907 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%905, %906 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %908 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg89 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %909 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%540 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %910 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%909, %540 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %911 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%908, %910 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %912 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%911 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %913 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%912, %552 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %914 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%913 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %915 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg26, %564 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %916 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %907 : tensor<f32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %917 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%916, %914 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %918 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%915, %917 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %919 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg59 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %920 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%541 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %921 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%919, %920 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %922 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg90 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %923 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%541 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %924 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%923, %541 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %925 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%922, %924 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %926 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%925 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %927 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%926, %552 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %928 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%927 : tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<336x128xf32>
    %929 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg27, %564 : tensor<336x128xf32>, tensor<f32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %930 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %921 : tensor<f32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %931 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%930, %928 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %932 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%929, %931 : tensor<336x128xf32>, tensor<336x128xf32>) outs(%90 : tensor<336x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<336x128xf32>
    %933 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg60 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %934 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%542 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %935 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%933, %934 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %936 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg91 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %937 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%542 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %938 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%937, %542 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %939 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%936, %938 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %940 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%939 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %941 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%940, %552 : tensor<128x336xf32>, tensor<f32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %942 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%941 : tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128x336xf32>
    %943 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg28, %564 : tensor<128x336xf32>, tensor<f32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %944 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %935 : tensor<f32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %945 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%944, %942 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %946 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%943, %945 : tensor<128x336xf32>, tensor<128x336xf32>) outs(%81 : tensor<128x336xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128x336xf32>
    %947 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg61 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %948 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%543 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %949 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%947, %948 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %950 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg92 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %951 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%543 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %952 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%951, %543 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %953 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%950, %952 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %954 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%953 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %955 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel"]} ins(%954, %552 : tensor<128xf32>, tensor<f32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %956 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%955 : tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<128xf32>
    %957 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%551, %949 : tensor<f32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %958 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%957, %956 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %959 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg29, %958 : tensor<128xf32>, tensor<128xf32>) outs(%447 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<128xf32>
    %960 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg62 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_12 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %961 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%544 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_11 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %962 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%960, %961 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %963 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg93 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_10 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %964 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%544 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_9 : f64 to f32
      %975 = arith.mulf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %965 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%964, %544 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %966 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%963, %965 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.addf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %967 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%966 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = math.sqrt %in : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %968 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%967, %552 : tensor<96x128xf32>, tensor<f32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %969 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%968 : tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %974 = arith.truncf %cst_8 : f64 to f32
      %975 = arith.addf %in, %974 : f32
      linalg.yield %975 : f32
    } -> tensor<96x128xf32>
    %970 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg30, %564 : tensor<96x128xf32>, tensor<f32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %971 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%551, %962 : tensor<f32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.mulf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %972 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%971, %969 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.divf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    %973 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%970, %972 : tensor<96x128xf32>, tensor<96x128xf32>) outs(%202 : tensor<96x128xf32>) {
    ^bb0(%in: f32, %in_233: f32, %out: f32):
      %974 = arith.subf %in, %in_233 : f32
      linalg.yield %974 : f32
    } -> tensor<96x128xf32>
    return %185, %568, %581, %594, %607, %620, %633, %646, %660, %674, %688, %702, %715, %729, %743, %757, %770, %783, %796, %809, %822, %835, %849, %863, %877, %891, %904, %918, %932, %946, %959, %973, %169, %555, %571, %584, %597, %610, %623, %636, %649, %663, %677, %691, %705, %718, %732, %746, %760, %773, %786, %799, %812, %825, %838, %852, %866, %880, %894, %907, %921, %935, %949, %962, %559, %575, %588, %601, %614, %627, %640, %653, %667, %681, %695, %709, %722, %736, %750, %764, %777, %790, %803, %816, %829, %842, %856, %870, %884, %898, %911, %925, %939, %953, %966 : tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<f32>, tensor<96x128xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>, tensor<96x128xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128x128xf32>, tensor<128xf32>, tensor<336x128xf32>, tensor<336x128xf32>, tensor<128x336xf32>, tensor<128xf32>, tensor<96x128xf32>
  }
}
