// RUN: diff-opt %s --diff-decompose-attention="key-parts=4 key-chunk=64" --canonicalize --cse | FileCheck %s
// RUN: diff-opt %s --diff-decompose-attention="key-parts=1 key-chunk=64" --canonicalize --cse | FileCheck %s --check-prefix=ONE
// RUN: diff-opt %s --diff-tile-attention --diff-decompose-attention --canonicalize --cse | FileCheck %s --check-prefix=CHOSEN
// RUN: not diff-opt %s --diff-decompose-attention=key-parts=0 2>&1 | FileCheck %s --check-prefix=ERROR

// ERROR: error: key-parts must be positive, or -1, but is 0

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Each part of the keys has the exponentials and statistics of its own chunks;
// where all are done the multipliers are made, and the parts' products added.
// ONE-LABEL: @few_heads_many_keys
// ONE-NOT: scf.forall
// CHOSEN-LABEL: @few_heads_many_keys
// CHOSEN: scf.forall (%{{.*}}) in (32)
// CHECK-LABEL: @few_heads_many_keys
// CHECK: %[[STRIPS:.*]]:6 = scf.forall (%[[PART:.*]]) in (4) shared_outs(%[[S1:[a-z0-9]+]] = 
// CHECK: %[[FIRST:[a-z0-9_]+]] = arith.minsi
// CHECK: %[[END:[a-z0-9_]+]] = arith.minsi
// CHECK: tensor.extract_slice %[[S1]][0, %[[FIRST]]] [2, %[[SIZE:[a-z0-9_]+]]] [1, 1]
// CHECK: scf.for %{{.*}} = %[[FIRST]] to %[[END]] step %{{.*}}
// CHECK: diff.tile = "qk"
// CHECK: diff.tile = "row_max"
// CHECK: diff.tile = "exp_sum"
// CHECK: diff.tile = "qk"
// CHECK: scf.forall.in_parallel
// CHECK: tensor.parallel_insert_slice %{{.*}} into %[[S1]][0, %[[FIRST]]] [2, %[[SIZE]]] [1, 1]
// CHECK: diff.tile = "last_max"
// CHECK: diff.tile = "multiplier"
// CHECK: %[[SUMS:.*]] = scf.forall (%{{.*}}) in (4) shared_outs(%{{.*}} = %{{.*}}) -> (tensor<4x2x16xf32>)
// CHECK: scf.for
// CHECK: diff.tile = "combine"
// CHECK: diff.tile = "pv"
// CHECK: linalg.generic {{.*}} ins(%[[SUMS]] : tensor<4x2x16xf32>) outs(%{{.*}} : tensor<2x16xf32>) {{.*}}diff.tile = "add_parts"
func.func @few_heads_many_keys(%q1: tensor<1x2x8xf32>, %q2: tensor<1x2x8xf32>, %k1: tensor<1x?x8xf32>, %k2: tensor<1x?x8xf32>,
    %v: tensor<1x?x16xf32>, %lambda: tensor<f32>, %init: tensor<1x2x16xf32>) -> tensor<1x2x16xf32> {
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<1x2x8xf32>, tensor<1x?x8xf32>)
      stream2(%q2, %k2 : tensor<1x2x8xf32>, tensor<1x?x8xf32>)
      value(%v : tensor<1x?x16xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
  return %o : tensor<1x2x16xf32>
}

// Many heads, or few keys, keep threads busy as they are.
// CHOSEN-LABEL: @many_heads
// CHOSEN: scf.forall (%{{.*}}) in (8)
// CHOSEN-NOT: scf.forall (
// CHOSEN-LABEL: @few_keys
// CHOSEN-NOT: scf.forall (%{{.*}}) in (32)
func.func @many_heads(%q: tensor<8x1x8xf32>, %k: tensor<8x?x8xf32>, %v: tensor<8x?x16xf32>, %init: tensor<8x1x16xf32>) -> tensor<8x1x16xf32> {
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<8x1x8xf32>, tensor<8x?x8xf32>)
      value(%v : tensor<8x?x16xf32>) outs(%init : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
  return %o : tensor<8x1x16xf32>
}
func.func @few_keys(%q: tensor<2x1x8xf32>, %k: tensor<2x512x8xf32>, %v: tensor<2x512x16xf32>, %init: tensor<2x1x16xf32>) -> tensor<2x1x16xf32> {
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x1x8xf32>, tensor<2x512x8xf32>)
      value(%v : tensor<2x512x16xf32>) outs(%init : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
  return %o : tensor<2x1x16xf32>
}
