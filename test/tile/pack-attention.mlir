// RUN: diff-opt %s --diff-pack-attention | FileCheck %s

#q = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, d)>
#k = affine_map<(b, g, r, m, n, d, e) -> (b, n, g, d)>
#v = affine_map<(b, g, r, m, n, d, e) -> (b, n, g, e)>
#l = affine_map<(b, g, r, m, n, d, e) -> ()>
#o = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, e)>

// CHECK-DAG: #[[Q:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3, d5)>
// CHECK-DAG: #[[PACKED:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d5, d4)>
// CHECK-DAG: #[[V:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d1, d6)>
// CHECK-DAG: #[[K2D:.+]] = affine_map<(d0, d1, d2, d3) -> (d2, d1)>

// Keys in another order of batch dims become (batch..., d, n); the group's
// key stays one for all of its query heads. The value is left as it is.
// CHECK-LABEL: @both_keys
// CHECK-SAME: %[[K1:[a-z0-9]+]]: tensor<2x?x3x64xf32>, %[[K2:[a-z0-9]+]]: tensor<2x?x3x64xf32>, %[[V1:[a-z0-9]+]]: tensor<2x?x3x128xf32>
// CHECK-DAG: %[[T1:.*]] = linalg.transpose ins(%[[K1]] : tensor<2x?x3x64xf32>) outs(%{{.*}} : tensor<2x3x64x?xf32>) permutation = [0, 2, 3, 1]
// CHECK-DAG: %[[T2:.*]] = linalg.transpose ins(%[[K2]] : tensor<2x?x3x64xf32>) outs(%{{.*}} : tensor<2x3x64x?xf32>) permutation = [0, 2, 3, 1]
// CHECK: diff.attention {indexing_maps = [#[[Q]], #[[PACKED]], #[[Q]], #[[PACKED]], #[[V]], #{{.*}}, #{{.*}}]
// CHECK-SAME: stream1(%{{.*}}, %[[T1]] : {{[^)]*}}) stream2(%{{.*}}, %[[T2]] : {{[^)]*}}) value(%[[V1]] :
func.func @both_keys(%q1: tensor<2x3x2x?x64xf32>, %q2: tensor<2x3x2x?x64xf32>, %k1: tensor<2x?x3x64xf32>,
    %k2: tensor<2x?x3x64xf32>, %v: tensor<2x?x3x128xf32>, %lambda: tensor<f32>, %init: tensor<2x3x2x?x128xf32>) -> tensor<2x3x2x?x128xf32> {
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<2x3x2x?x64xf32>, tensor<2x?x3x64xf32>)
      stream2(%q2, %k2 : tensor<2x3x2x?x64xf32>, tensor<2x?x3x64xf32>)
      value(%v : tensor<2x?x3x128xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<2x3x2x?x128xf32>) -> tensor<2x3x2x?x128xf32>
  return %o : tensor<2x3x2x?x128xf32>
}

// CHECK-LABEL: @a_key_both_streams_share_is_packed_once
// CHECK: %[[T:.*]] = linalg.transpose
// CHECK-NOT: linalg.transpose
// CHECK: stream1(%{{.*}}, %[[T]] : {{[^)]*}}) stream2(%{{.*}}, %[[T]] :
func.func @a_key_both_streams_share_is_packed_once(%q1: tensor<2x3x2x?x64xf32>, %q2: tensor<2x3x2x?x64xf32>, %k: tensor<2x?x3x64xf32>,
    %v: tensor<2x?x3x128xf32>, %lambda: tensor<f32>, %init: tensor<2x3x2x?x128xf32>) -> tensor<2x3x2x?x128xf32> {
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k : tensor<2x3x2x?x64xf32>, tensor<2x?x3x64xf32>)
      stream2(%q2, %k : tensor<2x3x2x?x64xf32>, tensor<2x?x3x64xf32>)
      value(%v : tensor<2x?x3x128xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<2x3x2x?x128xf32>) -> tensor<2x3x2x?x128xf32>
  return %o : tensor<2x3x2x?x128xf32>
}

#qm = affine_map<(m, n, d, e) -> (m, d)>
#kn = affine_map<(m, n, d, e) -> (n, d)>
#kd = affine_map<(m, n, d, e) -> (d, n)>
#vn = affine_map<(m, n, d, e) -> (n, e)>
#om = affine_map<(m, n, d, e) -> (m, e)>

// Storage stays as narrow as it is.
// CHECK-LABEL: @bf16
// CHECK: linalg.transpose ins(%{{.*}} : tensor<96x8xbf16>) outs(%{{.*}} : tensor<8x96xbf16>) permutation = [1, 0]
// CHECK: diff.attention {indexing_maps = [#{{.*}}, #[[K2D]], #{{.*}}, #{{.*}}]
func.func @bf16(%q: tensor<64x8xbf16>, %k: tensor<96x8xbf16>, %v: tensor<96x8xbf16>, %init: tensor<64x8xbf16>) -> tensor<64x8xbf16> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<64x8xbf16>, tensor<96x8xbf16>) value(%v : tensor<96x8xbf16>)
      outs(%init : tensor<64x8xbf16>) -> tensor<64x8xbf16>
  return %o : tensor<64x8xbf16>
}

// CHECK-LABEL: @leaves_a_key_with_contiguous_rows
// CHECK-NOT: linalg.transpose
// CHECK: return
func.func @leaves_a_key_with_contiguous_rows(%q: tensor<64x8xf32>, %k: tensor<8x96xf32>, %v: tensor<96x8xf32>, %init: tensor<64x8xf32>) -> tensor<64x8xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kd, #vn, #om]}
      stream1(%q, %k : tensor<64x8xf32>, tensor<8x96xf32>) value(%v : tensor<96x8xf32>)
      outs(%init : tensor<64x8xf32>) -> tensor<64x8xf32>
  return %o : tensor<64x8xf32>
}

// CHECK-LABEL: @leaves_buffers
// CHECK-NEXT: diff.attention
// CHECK-NEXT: return
func.func @leaves_buffers(%q: memref<64x8xf32>, %k: memref<96x8xf32>, %v: memref<96x8xf32>, %init: memref<64x8xf32>) {
  diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : memref<64x8xf32>, memref<96x8xf32>) value(%v : memref<96x8xf32>) outs(%init : memref<64x8xf32>)
  return
}
