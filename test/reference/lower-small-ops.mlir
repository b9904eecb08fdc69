// RUN: diff-opt %s --diff-lower-reference --canonicalize | FileCheck %s
// RUN: diff-opt %s --diff-lower-reference=attention=false | FileCheck %s --check-prefix=SMALL

// Elements 2i are rotated by one op, elements 2i + 1 by the other.
// CHECK-DAG: #[[ROW:.+]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-LABEL: @rope_interleaved
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x?x8xf32>, %[[COS:[a-z0-9]+]]: tensor<?x4xf32>, %[[SIN:[a-z0-9]+]]: tensor<?x4xf32>
// CHECK: %[[A:.*]] = tensor.extract_slice %[[X]][0, 0, 0] [2, %{{.*}}, 4] [1, 1, 2]
// CHECK: %[[B:.*]] = tensor.extract_slice %[[X]][0, 0, 1] [2, %{{.*}}, 4] [1, 1, 2]
// CHECK: linalg.generic {indexing_maps = [#[[ID:.*]], #[[ID]], #[[ROW]], #[[ROW]], #[[ID]]], {{.*}} ins(%[[A]], %[[B]], %[[COS]], %[[SIN]] :
// CHECK: arith.subf
// CHECK: tensor.insert_slice %{{.*}}[0, 0, 0] [2, %{{.*}}, 4] [1, 1, 2]
// CHECK: linalg.generic {{.*}} ins(%[[B]], %[[A]], %[[COS]], %[[SIN]] :
// CHECK: arith.addf
// CHECK: tensor.insert_slice %{{.*}}[0, 0, 1] [2, %{{.*}}, 4] [1, 1, 2]
func.func @rope_interleaved(%x: tensor<2x?x8xf32>, %cos: tensor<?x4xf32>, %sin: tensor<?x4xf32>, %init: tensor<2x?x8xf32>) -> tensor<2x?x8xf32> {
  %y = diff.rope interleaved ins(%x, %cos, %sin : tensor<2x?x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%init : tensor<2x?x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x?x8xf32>
  return %y : tensor<2x?x8xf32>
}

// Each half has its own entries of a table with one an element.
// CHECK-LABEL: @rope_half_with_a_whole_table
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<3x8xbf16>, %[[COS:[a-z0-9]+]]: tensor<3x8xf32>, %[[SIN:[a-z0-9]+]]: tensor<3x8xf32>
// CHECK-DAG: tensor.extract_slice %[[X]][0, 0] [3, 4] [1, 1]
// CHECK-DAG: tensor.extract_slice %[[X]][0, 4] [3, 4] [1, 1]
// CHECK-DAG: tensor.extract_slice %[[COS]][0, 0] [3, 4] [1, 1]
// CHECK-DAG: tensor.extract_slice %[[SIN]][0, 0] [3, 4] [1, 1]
// CHECK: arith.extf
// CHECK: arith.subf
// CHECK: arith.truncf
// CHECK-DAG: tensor.extract_slice %[[COS]][0, 4] [3, 4] [1, 1]
// CHECK-DAG: tensor.extract_slice %[[SIN]][0, 4] [3, 4] [1, 1]
// CHECK: arith.addf
func.func @rope_half_with_a_whole_table(%x: tensor<3x8xbf16>, %cos: tensor<3x8xf32>, %sin: tensor<3x8xf32>, %init: tensor<3x8xbf16>) -> tensor<3x8xbf16> {
  %y = diff.rope half ins(%x, %cos, %sin : tensor<3x8xbf16>, tensor<3x8xf32>, tensor<3x8xf32>)
      outs(%init : tensor<3x8xbf16>) {table_map = affine_map<(m, d) -> (m, d)>} -> tensor<3x8xbf16>
  return %y : tensor<3x8xbf16>
}

// CHECK-LABEL: @rms_norm
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x8xf32>, %[[W:[a-z0-9]+]]: tensor<8xf32>, %[[INIT:[a-z0-9]+]]: tensor<?x8xf32>
// CHECK-DAG: %[[EPS:.*]] = arith.constant 9.99999974E-6 : f32
// CHECK-DAG: %[[COUNT:.*]] = arith.constant 8.000000e+00 : f32
// CHECK-DAG: %[[FACTOR:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: %[[SQUARES:.*]] = linalg.generic {{.*}}["parallel", "reduction"]} ins(%[[X]] : tensor<?x8xf32>) outs(%{{.*}} : tensor<?xf32>) {{.*}}diff.tile = "sum of squares"
// CHECK: linalg.generic {{.*}} ins(%[[X]], %[[SQUARES]], %[[W]] : tensor<?x8xf32>, tensor<?xf32>, tensor<8xf32>) outs(%[[INIT]] : tensor<?x8xf32>) {{.*}}diff.tile = "scale"
// CHECK: arith.divf %{{.*}}, %[[COUNT]]
// CHECK: arith.addf %{{.*}}, %[[EPS]]
// CHECK: math.rsqrt
// CHECK: arith.mulf %{{.*}}, %[[FACTOR]]
func.func @rms_norm(%x: tensor<?x8xf32>, %w: tensor<8xf32>, %init: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = diff.rms_norm ins(%x : tensor<?x8xf32>) weight(%w : tensor<8xf32>)
      outs(%init : tensor<?x8xf32>) {eps = 1.0e-5 : f32, factor = 0.5 : f32} -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: @rms_norm_of_a_dynamic_size
// CHECK: %[[SIZE:.*]] = arith.index_cast %{{.*}} : index to i64
// CHECK: arith.sitofp %[[SIZE]] : i64 to f64
// CHECK: math.rsqrt %{{.*}} : f64
func.func @rms_norm_of_a_dynamic_size(%x: tensor<4x?xf64>, %init: tensor<4x?xf64>) -> tensor<4x?xf64> {
  %y = diff.rms_norm ins(%x : tensor<4x?xf64>) outs(%init : tensor<4x?xf64>) {eps = 1.0e-5 : f32} -> tensor<4x?xf64>
  return %y : tensor<4x?xf64>
}

// CHECK-LABEL: @lambda
// CHECK-SAME: %[[Q1:[a-z0-9]+]]: tensor<16xbf16>, %[[K1:[a-z0-9]+]]: tensor<16xbf16>, %[[Q2:[a-z0-9]+]]: tensor<16xbf16>, %[[K2:[a-z0-9]+]]: tensor<16xbf16>
// CHECK: %[[DOT1:.*]] = linalg.generic {{.*}} ins(%[[Q1]], %[[K1]] : tensor<16xbf16>, tensor<16xbf16>) outs(%{{.*}} : tensor<f32>) {{.*}}diff.tile = "lambda dot"
// CHECK: %[[DOT2:.*]] = linalg.generic {{.*}} ins(%[[Q2]], %[[K2]] : tensor<16xbf16>, tensor<16xbf16>) outs(%{{.*}} : tensor<f32>) {{.*}}diff.tile = "lambda dot"
// CHECK: linalg.generic {{.*}} ins(%[[DOT1]], %[[DOT2]] : tensor<f32>, tensor<f32>) outs(%{{.*}} : tensor<bf16>) {{.*}}diff.tile = "lambda"
// CHECK: math.exp
// CHECK: math.exp
// CHECK: arith.subf
// CHECK: arith.addf
// CHECK: arith.truncf
func.func @lambda(%q1: tensor<16xbf16>, %k1: tensor<16xbf16>, %q2: tensor<16xbf16>, %k2: tensor<16xbf16>) -> tensor<bf16> {
  %0 = diff.lambda %q1, %k1, %q2, %k2 {init = 0.2 : f32} : tensor<16xbf16> -> tensor<bf16>
  return %0 : tensor<bf16>
}

// With attention=false only the other ops are lowered.
// CHECK-LABEL: @attention_stays_on_request
// CHECK-NOT: diff.attention
// CHECK: return
// SMALL-LABEL: @attention_stays_on_request
// SMALL-NOT: diff.rms_norm
// SMALL: diff.attention
func.func @attention_stays_on_request(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = diff.rms_norm ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) {eps = 0.0 : f32} -> tensor<4x8xf32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>,
                                                           affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}
      stream1(%y, %y : tensor<4x8xf32>, tensor<4x8xf32>) value(%y : tensor<4x8xf32>)
      outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %o : tensor<4x8xf32>
}
