// The TilingInterface of diff.attention, through upstream's transform dialect.
// RUN: diff-opt %s --split-input-file --transform-interpreter --canonicalize --cse | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> (b, m)>
#w = affine_map<(b, m, n, d, e) -> (e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// A tile of rows has its own position, that of row 0 plus its first row.
// CHECK: #[[POSITION:.+]] = affine_map<(d0) -> (d0 * 16 + 32)>
// CHECK-LABEL: @rows
// CHECK: scf.forall (%[[B:.*]], %[[BLOCK:.*]]) in (2, 4)
// CHECK-DAG: %[[ROW:.*]] = affine.apply #{{.*}}(%[[BLOCK]])
// CHECK-DAG: %[[QT:.*]] = tensor.extract_slice %{{.*}}[%[[B]], %[[ROW]], 0] [1, 16, 8] [1, 1, 1] : tensor<2x64x8xf32> to tensor<1x16x8xf32>
// CHECK-DAG: %[[KT:.*]] = tensor.extract_slice %{{.*}}[%[[B]], 0, 0] [1, 96, 8] [1, 1, 1] : tensor<2x96x8xf32> to tensor<1x96x8xf32>
// CHECK-DAG: %[[LT:.*]] = tensor.extract_slice %{{.*}}[%[[B]], %[[ROW]]] [1, 16] [1, 1] : tensor<2x64xf32> to tensor<1x16xf32>
// CHECK-DAG: %[[P:.*]] = affine.apply #[[POSITION]](%[[BLOCK]])
// CHECK: diff.attention {{.*}}stream1(%[[QT]], %[[KT]] : tensor<1x16x8xf32>, tensor<1x96x8xf32>)
// CHECK-SAME: stream2(%[[QT]], %[[KT]] :
// CHECK-SAME: value(%{{.*}} : tensor<1x96x16xf32>) lambda(%[[LT]] : tensor<1x16xf32>) norm_weight(%{{.*}} : tensor<16xf32>) position(%[[P]])
// CHECK: tensor.parallel_insert_slice %{{.*}} into %{{.*}}[%[[B]], %[[ROW]], 0] [1, 16, 16]
func.func @rows(%q: tensor<2x64x8xf32>, %k: tensor<2x96x8xf32>, %v: tensor<2x96x16xf32>, %lambda: tensor<2x64xf32>,
    %w: tensor<16xf32>, %init: tensor<2x64x16xf32>) -> tensor<2x64x16xf32> {
  %o = diff.attention {causal, scale = 1.0 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q, %k : tensor<2x64x8xf32>, tensor<2x96x8xf32>)
      stream2(%q, %k : tensor<2x64x8xf32>, tensor<2x96x8xf32>)
      value(%v : tensor<2x96x16xf32>) lambda(%lambda : tensor<2x64xf32>) norm_weight(%w : tensor<16xf32>)
      outs(%init : tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
  return %o : tensor<2x64x16xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %attention = transform.structured.match ops{["diff.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_forall %attention tile_sizes [1, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// Value dims are parallel without a norm; one that is not a multiple has a
// smaller last tile. Rows that were not tiled need no position of their own.
// CHECK: #[[LAST:.+]] = affine_map<(d0) -> (d0 * -12 + 16, 12)>
// CHECK-LABEL: @value_dims
// CHECK: scf.forall (%{{.*}}) in (2)
// CHECK: affine.min #[[LAST]]
// CHECK: diff.attention {{.*}} value(%{{.*}} : tensor<96x?xf32>) outs(%{{.*}} : tensor<64x?xf32>) -> tensor<64x?xf32>
func.func @value_dims(%q: tensor<64x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %init: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<64x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>)
      outs(%init : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %o : tensor<64x16xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %attention = transform.structured.match ops{["diff.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_forall %attention tile_sizes [0, 0, 0, 12] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
