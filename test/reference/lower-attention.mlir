// RUN: diff-opt %s --diff-lower-reference | FileCheck %s

#q = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, d)>
#k = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, d)>
#noise = affine_map<(b, g, r, m, n, d, e) -> (b, g, m, d)>
#v = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, e)>
#l = affine_map<(b, g, r, m, n, d, e) -> (b, m, g, r)>
#w = affine_map<(b, g, r, m, n, d, e) -> (e)>
#o = affine_map<(b, g, r, m, n, d, e) -> (b, m, g, r, e)>

// One op a step of the formula; the whole score matrix is there. A key and a
// noise query that a group shares are read by each of its heads.
// CHECK-LABEL: @every_step
// CHECK-NOT: diff.attention
// CHECK-DAG: %[[SCALE:.*]] = arith.constant 1.250000e-01 : f32
// CHECK-DAG: %[[FACTOR:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<2x3x2x?x?xf32>) {{.*}}diff.tile = "scores"
// CHECK: diff.tile = "scale"
// CHECK: arith.mulf %{{.*}}, %[[SCALE]]
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<2x3x2x?xf32>) {{.*}}diff.tile = "row max"
// CHECK: arith.maximumf
// CHECK: diff.tile = "exp"
// CHECK: math.exp
// CHECK: diff.tile = "row sum"
// CHECK: diff.tile = "normalise"
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x3x?x64xf32>, tensor<2x3x?x64xf32>) outs(%{{.*}} : tensor<2x3x2x?x?xf32>) {{.*}}diff.tile = "scores"
// CHECK: diff.tile = "normalise"
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<2x3x2x?x?xf32>, tensor<2x3x2x?x?xf32>, tensor<2x?x3x2xf32>) {{.*}}diff.tile = "difference"
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<2x?x3x2x128xf32>) {{.*}}diff.tile = "apply to value"
// CHECK-NOT: diff.tile = "apply to value"
// CHECK: diff.tile = "sum of squares"
// CHECK: %[[O:.*]] = linalg.generic {{.*}}diff.tile = "epilogue"
// CHECK: math.rsqrt
// CHECK: arith.mulf %{{.*}}, %[[FACTOR]]
// CHECK: return %[[O]]
func.func @every_step(%q1: tensor<2x3x2x?x64xf32>, %q2: tensor<2x3x?x64xf32>, %k1: tensor<2x3x?x64xf32>, %k2: tensor<2x3x?x64xf32>,
    %v: tensor<2x3x?x128xf32>, %lambda: tensor<2x?x3x2xf32>, %w: tensor<128xf32>, %init: tensor<2x?x3x2x128xf32>) -> tensor<2x?x3x2x128xf32> {
  %o = diff.attention {scale = 0.125 : f32, norm_eps = 1.0e-5 : f32, factor = 0.5 : f32, indexing_maps = [#q, #k, #noise, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<2x3x2x?x64xf32>, tensor<2x3x?x64xf32>)
      stream2(%q2, %k2 : tensor<2x3x?x64xf32>, tensor<2x3x?x64xf32>)
      value(%v : tensor<2x3x?x128xf32>) lambda(%lambda : tensor<2x?x3x2xf32>) norm_weight(%w : tensor<128xf32>)
      outs(%init : tensor<2x?x3x2x128xf32>) -> tensor<2x?x3x2x128xf32>
  return %o : tensor<2x?x3x2x128xf32>
}

#qm = affine_map<(m, n, d, e) -> (m, d)>
#kn = affine_map<(m, n, d, e) -> (n, d)>
#vn = affine_map<(m, n, d, e) -> (n, e)>
#mask = affine_map<(m, n, d, e) -> (n)>
#om = affine_map<(m, n, d, e) -> (m, e)>

// CHECK-LABEL: @one_stream
// CHECK: diff.tile = "scores"
// CHECK-NOT: diff.tile = "scores"
// CHECK-NOT: diff.tile = "difference"
// CHECK: diff.tile = "apply to value"
func.func @one_stream(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %o : tensor<4x16xf32>
}

// Without a position the last row sees every key: row 0 stands at N - M.
// CHECK-LABEL: @causal_with_a_window
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<?x8xf32>, %[[K:[a-z0-9]+]]: tensor<?x8xf32>
// CHECK-DAG: %[[M:.*]] = tensor.dim %[[Q]]
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[K]]
// CHECK: %[[POSITION:.*]] = arith.subi %[[N]], %[[M]]
// CHECK: diff.tile = "causal"
// CHECK: %[[ROW:.*]] = linalg.index 0
// CHECK: %[[KEY:.*]] = linalg.index 1
// CHECK: %[[LAST:.*]] = arith.addi %[[ROW]], %[[POSITION]]
// CHECK: arith.cmpi sle, %[[KEY]], %[[LAST]]
// CHECK: %[[BEFORE:.*]] = arith.subi %[[LAST]], %{{.*}} : index
// CHECK: arith.cmpi sgt, %[[KEY]], %[[BEFORE]]
func.func @causal_with_a_window(%q: tensor<?x8xf32>, %k: tensor<?x8xf32>, %v: tensor<?x16xf32>, %init: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %o = diff.attention {causal, window = 3 : i64, scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<?x8xf32>, tensor<?x8xf32>) value(%v : tensor<?x16xf32>)
      outs(%init : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %o : tensor<?x16xf32>
}

// CHECK-LABEL: @bf16_with_a_boolean_mask
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x6xf32>) {{.*}}diff.tile = "scores"
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<4x6xf32>, tensor<6xi1>) {{.*}}diff.tile = "scale"
// CHECK: arith.select
// CHECK: diff.tile = "epilogue"
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @bf16_with_a_boolean_mask(%q: tensor<4x8xbf16>, %k: tensor<6x8xbf16>, %v: tensor<6x16xbf16>, %mask: tensor<6xi1>, %init: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #mask, #om]}
      stream1(%q, %k : tensor<4x8xbf16>, tensor<6x8xbf16>) value(%v : tensor<6x16xbf16>) mask(%mask : tensor<6xi1>)
      outs(%init : tensor<4x16xbf16>) -> tensor<4x16xbf16>
  return %o : tensor<4x16xbf16>
}

// CHECK-LABEL: @f64_with_an_additive_mask
// CHECK: diff.tile = "scale"
// CHECK: arith.extf %{{.*}} : f16 to f64
// CHECK: arith.addf %{{.*}} : f64
func.func @f64_with_an_additive_mask(%q: tensor<4x8xf64>, %k: tensor<6x8xf64>, %v: tensor<6x16xf64>, %mask: tensor<6xf16>, %init: tensor<4x16xf64>) -> tensor<4x16xf64> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #mask, #om]}
      stream1(%q, %k : tensor<4x8xf64>, tensor<6x8xf64>) value(%v : tensor<6x16xf64>) mask(%mask : tensor<6xf16>)
      outs(%init : tensor<4x16xf64>) -> tensor<4x16xf64>
  return %o : tensor<4x16xf64>
}

#q2e = affine_map<(m, n, d, h, e) -> (m, d)>
#k2e = affine_map<(m, n, d, h, e) -> (n, d)>
#v2e = affine_map<(m, n, d, h, e) -> (h, n, e)>
#o2e = affine_map<(m, n, d, h, e) -> (m, h, e)>

// The norm of a value in two halves is over both.
// CHECK-LABEL: @value_in_two_halves
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x2x8xf32>) {{.*}}diff.tile = "apply to value"
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "reduction"]} ins(%{{.*}} : tensor<4x2x8xf32>) {{.*}}diff.tile = "sum of squares"
func.func @value_in_two_halves(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<2x6x8xf32>, %init: tensor<4x2x8xf32>) -> tensor<4x2x8xf32> {
  %o = diff.attention {scale = 1.0 : f32, norm_eps = 0.0 : f32, indexing_maps = [#q2e, #k2e, #v2e, #o2e]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<2x6x8xf32>)
      outs(%init : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  return %o : tensor<4x2x8xf32>
}
