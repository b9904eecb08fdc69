// RUN: diff-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#l = affine_map<(m, n, d, e) -> ()>
#o = affine_map<(m, n, d, e) -> (m, e)>

// Whatever the init held is overwritten: it is written in place, not copied.
// CHECK-LABEL: @attention_writes_a_new_init_in_place
// CHECK: %[[INIT:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x16xf32>
// CHECK-NOT: memref.copy
// CHECK: diff.attention {causal, {{.*}} norm_eps = {{.*}}} stream1(%{{[a-z0-9]+}}, %{{[a-z0-9]+}} : memref<?x8xf32>, memref<?x8xf32>)
// CHECK-SAME: stream2(%{{[a-z0-9]+}}, %{{[a-z0-9]+}} : memref<?x8xf32>, memref<?x8xf32>) value(%{{[a-z0-9]+}} : memref<?x16xf32>)
// CHECK-SAME: lambda(%{{[a-z0-9]+}} : memref<f32>) position(%{{[a-z0-9]+}}) outs(%[[INIT]] : memref<?x16xf32>)
// CHECK-NOT: memref.copy
// CHECK: return %[[INIT]]
func.func @attention_writes_a_new_init_in_place(%q: tensor<?x8xf32>, %k: tensor<?x8xf32>, %v: tensor<?x16xf32>,
    %lambda: tensor<f32>, %position: index) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x8xf32>
  %init = tensor.empty(%rows) : tensor<?x16xf32>
  %o = diff.attention {causal, scale = 1.0 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q, %k : tensor<?x8xf32>, tensor<?x8xf32>)
      stream2(%q, %k : tensor<?x8xf32>, tensor<?x8xf32>)
      value(%v : tensor<?x16xf32>) lambda(%lambda : tensor<f32>) position(%position)
      outs(%init : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %o : tensor<?x16xf32>
}

// The value is still read when the result is written: it can not be the
// result's buffer.
// CHECK-LABEL: @attention_does_not_overwrite_what_it_reads
// CHECK-SAME: %[[Q:.*]]: memref<4x8xf32>, %[[V:.*]]: memref<4x8xf32>
// CHECK: %[[NEW:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK: diff.attention {{.*}} stream1(%[[Q]], %[[Q]] : {{.*}}) value(%[[V]] : memref<4x8xf32>) outs(%[[NEW]] : memref<4x8xf32>)
// CHECK: return %[[NEW]]
func.func @attention_does_not_overwrite_what_it_reads(%q: tensor<4x8xf32>, %v: tensor<4x8xf32> {bufferization.writable = true}) -> tensor<4x8xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %q : tensor<4x8xf32>, tensor<4x8xf32>) value(%v : tensor<4x8xf32>)
      outs(%v : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %o : tensor<4x8xf32>
}

// CHECK-LABEL: @rope
// CHECK-SAME: %[[X:.*]]: memref<2x?x8xf32>, %[[COS:.*]]: memref<?x4xf32>, %[[SIN:.*]]: memref<?x4xf32>, %[[INIT:.*]]: memref<2x?x8xf32>
// CHECK-NEXT: diff.rope half ins(%[[X]], %[[COS]], %[[SIN]] : {{.*}}) outs(%[[INIT]] : memref<2x?x8xf32>) {table_map = #{{.*}}}
// CHECK-NEXT: return %[[INIT]]
func.func @rope(%x: tensor<2x?x8xf32>, %cos: tensor<?x4xf32>, %sin: tensor<?x4xf32>, %init: tensor<2x?x8xf32>) -> tensor<2x?x8xf32> {
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x?x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%init : tensor<2x?x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x?x8xf32>
  return %y : tensor<2x?x8xf32>
}

// CHECK-LABEL: @rms_norm
// CHECK-SAME: %[[X:.*]]: memref<?x8xf32>, %[[W:.*]]: memref<8xf32>, %[[INIT:.*]]: memref<?x8xf32>
// CHECK-NEXT: diff.rms_norm ins(%[[X]] : memref<?x8xf32>) weight(%[[W]] : memref<8xf32>) outs(%[[INIT]] : memref<?x8xf32>) {eps = {{.*}}, factor = 5.000000e-01 : f32}
// CHECK-NEXT: return %[[INIT]]
func.func @rms_norm(%x: tensor<?x8xf32>, %w: tensor<8xf32>, %init: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = diff.rms_norm ins(%x : tensor<?x8xf32>) weight(%w : tensor<8xf32>)
      outs(%init : tensor<?x8xf32>) {eps = 1.0e-5 : f32, factor = 0.5 : f32} -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
