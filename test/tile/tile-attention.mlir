// RUN: diff-opt %s --diff-tile-attention=row-block=16 --canonicalize --cse | FileCheck %s
// RUN: diff-opt %s --diff-tile-attention=row-block=0 --canonicalize --cse | FileCheck %s --check-prefix=WHOLE
// RUN: not diff-opt %s --diff-tile-attention=row-block=-2 2>&1 | FileCheck %s --check-prefix=NEGATIVE

// NEGATIVE: error: row-block must be at least -1, but is -2

#q = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, d)>
#k = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, d)>
#noise = affine_map<(b, g, r, m, n, d, e) -> (b, g, m, d)>
#v = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, e)>
#l = affine_map<(b, g, r, m, n, d, e) -> (b, m, g, r)>
#w = affine_map<(b, g, r, m, n, d, e) -> (e)>
#o = affine_map<(b, g, r, m, n, d, e) -> (b, m, g, r, e)>

// One batch entry, one head and 16 rows a tile; the last block of a dynamic
// length is smaller. The key and the noise query of a group are read by all of
// its heads, with no index for r, and the result is written where the
// transposed layout has it.
// CHECK-LABEL: @grouped_with_a_shared_noise_head
// CHECK: scf.forall (%[[B:.*]], %[[G:.*]], %[[R:.*]], %[[I:.*]]) = (0, 0, 0, 0) to (2, 3, 2, %{{.*}}) step (1, 1, 1, 16)
// CHECK-DAG: %[[ROWS:.*]] = affine.min #{{.*}}(%[[I]])
// CHECK-DAG: tensor.extract_slice %{{.*}}[%[[B]], %[[G]], %[[R]], %[[I]], 0] [1, 1, 1, %[[ROWS]], 64] {{.*}} to tensor<1x1x1x?x64xf32>
// CHECK-DAG: tensor.extract_slice %{{.*}}[%[[B]], %[[G]], %[[I]], 0] [1, 1, %[[ROWS]], 64] {{.*}} to tensor<1x1x?x64xf32>
// CHECK-DAG: tensor.extract_slice %{{.*}}[%[[B]], %[[G]], 0, 0] [1, 1, %{{.*}}, 64] {{.*}} to tensor<1x1x?x64xf32>
// CHECK-DAG: tensor.extract_slice %{{.*}}[%[[B]], %[[I]], %[[G]], %[[R]]] [1, %[[ROWS]], 1, 1] {{.*}} to tensor<1x?x1x1xf32>
// CHECK: diff.attention
// CHECK-NOT: position
// CHECK: tensor.parallel_insert_slice %{{.*}} into %{{.*}}[%[[B]], %[[I]], %[[G]], %[[R]], 0] [1, %[[ROWS]], 1, 1, 128]
// WHOLE-LABEL: @grouped_with_a_shared_noise_head
// WHOLE: scf.forall (%{{.*}}, %{{.*}}, %{{.*}}) in (2, 3, 2)
func.func @grouped_with_a_shared_noise_head(%q1: tensor<2x3x2x?x64xf32>, %q2: tensor<2x3x?x64xf32>,
    %k1: tensor<2x3x?x64xf32>, %k2: tensor<2x3x?x64xf32>, %v: tensor<2x3x?x128xf32>, %lambda: tensor<2x?x3x2xf32>,
    %w: tensor<128xf32>, %init: tensor<2x?x3x2x128xf32>) -> tensor<2x?x3x2x128xf32> {
  %o = diff.attention {scale = 0.125 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [#q, #k, #noise, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<2x3x2x?x64xf32>, tensor<2x3x?x64xf32>)
      stream2(%q2, %k2 : tensor<2x3x?x64xf32>, tensor<2x3x?x64xf32>)
      value(%v : tensor<2x3x?x128xf32>) lambda(%lambda : tensor<2x?x3x2xf32>) norm_weight(%w : tensor<128xf32>)
      outs(%init : tensor<2x?x3x2x128xf32>) -> tensor<2x?x3x2x128xf32>
  return %o : tensor<2x?x3x2x128xf32>
}

#q1d = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k1d = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v1d = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o1d = affine_map<(b, m, n, d, e) -> (b, m, e)>

// A causal tile gets the key index of its own first row.
// CHECK-LABEL: @causal_moves_the_position
// CHECK-SAME: %[[P:[a-z0-9]+]]: index
// CHECK: scf.forall (%{{.*}}, %[[I:.*]]) = (0, 0) to (2, 64) step (1, 16)
// CHECK: %[[TILE_P:.*]] = affine.apply #{{.*}}()[%[[P]], %[[I]]]
// CHECK: diff.attention {causal{{.*}} window = 8 : i64} {{.*}} position(%[[TILE_P]])
// Even where all rows are one tile, the position stays what it was.
// WHOLE-LABEL: @causal_moves_the_position
// WHOLE-SAME: %[[P:[a-z0-9]+]]: index
// WHOLE: diff.attention {causal{{.*}} position(%[[P]])
func.func @causal_moves_the_position(%q: tensor<2x64x8xf32>, %k: tensor<2x64x8xf32>, %v: tensor<2x64x8xf32>,
    %init: tensor<2x64x8xf32>, %p: index) -> tensor<2x64x8xf32> {
  %o = diff.attention {causal, window = 8 : i64, scale = 1.0 : f32, indexing_maps = [#q1d, #k1d, #v1d, #o1d]}
      stream1(%q, %k : tensor<2x64x8xf32>, tensor<2x64x8xf32>) value(%v : tensor<2x64x8xf32>) position(%p)
      outs(%init : tensor<2x64x8xf32>) -> tensor<2x64x8xf32>
  return %o : tensor<2x64x8xf32>
}

// Without a window the last rows see the most keys, and come first.
// CHECK-LABEL: @causal_counts_down
// CHECK: scf.forall (%{{.*}}, %[[J:.*]]) = (0, 0) to (2, %[[M:.*]]) step (1, 16)
// CHECK-DAG: %[[I:.*]] = affine.apply #{{.*}}(%[[J]])[%[[M]]]
// CHECK-DAG: %[[ROWS:.*]] = affine.min #{{.*}}(%[[J]])[%[[M]]]
// CHECK-DAG: tensor.extract_slice %{{.*}}[%{{.*}}, %[[I]], 0] [1, %[[ROWS]], 8]
// CHECK: tensor.parallel_insert_slice %{{.*}} into %{{.*}}[%{{.*}}, %[[I]], 0] [1, %[[ROWS]], 8]
func.func @causal_counts_down(%q: tensor<2x?x8xf32>, %k: tensor<2x?x8xf32>, %v: tensor<2x?x8xf32>, %init: tensor<2x?x8xf32>) -> tensor<2x?x8xf32> {
  %o = diff.attention {causal, scale = 1.0 : f32, indexing_maps = [#q1d, #k1d, #v1d, #o1d]}
      stream1(%q, %k : tensor<2x?x8xf32>, tensor<2x?x8xf32>) value(%v : tensor<2x?x8xf32>)
      outs(%init : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
  return %o : tensor<2x?x8xf32>
}

#qm = affine_map<(m, n, d, e) -> (m, d)>
#kn = affine_map<(m, n, d, e) -> (n, d)>
#vn = affine_map<(m, n, d, e) -> (n, e)>
#mask = affine_map<(m, n, d, e) -> (n)>
#om = affine_map<(m, n, d, e) -> (m, e)>

// A mask without rows is whole in every tile.
// CHECK-LABEL: @mask_without_rows
// CHECK-SAME: %[[MASK:[a-z0-9]+]]: tensor<96xi1>
// CHECK: scf.forall (%{{.*}}) = (0) to (64) step (16)
// CHECK: diff.attention {{.*}} mask(%[[MASK]] : tensor<96xi1>)
// Neither batch dims nor row blocks: there is no loop to make.
// WHOLE-LABEL: @mask_without_rows
// WHOLE-NOT: scf.forall
// WHOLE: diff.attention {{.*}} -> tensor<64x8xf32>
func.func @mask_without_rows(%q: tensor<64x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x8xf32>,
    %init: tensor<64x8xf32>, %mask: tensor<96xi1>) -> tensor<64x8xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #mask, #om]}
      stream1(%q, %k : tensor<64x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x8xf32>) mask(%mask : tensor<96xi1>)
      outs(%init : tensor<64x8xf32>) -> tensor<64x8xf32>
  return %o : tensor<64x8xf32>
}

// What is tiled already stays as it is: the pass run again changes nothing.
// CHECK-LABEL: @leaves_tiles
// CHECK: scf.forall
// CHECK-NOT: scf.forall (
// CHECK: diff.attention {{.*}} -> tensor<64x8xf32>
func.func @leaves_tiles(%q: tensor<2x64x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x8xf32>, %init: tensor<2x64x8xf32>) -> tensor<2x64x8xf32> {
  %r = scf.forall (%i) in (2) shared_outs(%out = %init) -> (tensor<2x64x8xf32>) {
    %qt = tensor.extract_slice %q[%i, 0, 0] [1, 64, 8] [1, 1, 1] : tensor<2x64x8xf32> to tensor<64x8xf32>
    %ot = tensor.extract_slice %out[%i, 0, 0] [1, 64, 8] [1, 1, 1] : tensor<2x64x8xf32> to tensor<64x8xf32>
    %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
        stream1(%qt, %k : tensor<64x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x8xf32>)
        outs(%ot : tensor<64x8xf32>) -> tensor<64x8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %o into %out[%i, 0, 0] [1, 64, 8] [1, 1, 1] : tensor<64x8xf32> into tensor<2x64x8xf32>
    }
  }
  return %r : tensor<2x64x8xf32>
}

// CHECK-LABEL: @leaves_buffers
// CHECK-NOT: scf.forall
// CHECK: diff.attention
func.func @leaves_buffers(%q: memref<64x8xf32>, %k: memref<96x8xf32>, %v: memref<96x8xf32>, %init: memref<64x8xf32>) {
  diff.attention {scale = 1.0 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : memref<64x8xf32>, memref<96x8xf32>) value(%v : memref<96x8xf32>) outs(%init : memref<64x8xf32>)
  return
}

#qh = affine_map<(h, m, n, d, e) -> (h, m, d)>
#kh = affine_map<(h, m, n, d, e) -> (h, n, d)>
#vh = affine_map<(h, m, n, d, e) -> (h, n, e)>
#oh = affine_map<(h, m, n, d, e) -> (h, m, e)>

// A parallel loop of the model's own around whole heads is no tiling.
// CHECK-LABEL: @tiles_in_a_parallel_loop
// CHECK: scf.forall (%{{.*}}) in (2)
// CHECK: scf.forall (%{{.*}}, %{{.*}}) = (0, 0) to (3, 64) step (1, 16)
// CHECK: diff.attention {{.*}} -> tensor<1x16x8xf32>
func.func @tiles_in_a_parallel_loop(%q: tensor<2x3x64x8xf32>, %k: tensor<3x96x8xf32>, %v: tensor<3x96x8xf32>, %init: tensor<2x3x64x8xf32>) -> tensor<2x3x64x8xf32> {
  %r = scf.forall (%i) in (2) shared_outs(%out = %init) -> (tensor<2x3x64x8xf32>) {
    %qt = tensor.extract_slice %q[%i, 0, 0, 0] [1, 3, 64, 8] [1, 1, 1, 1] : tensor<2x3x64x8xf32> to tensor<3x64x8xf32>
    %ot = tensor.extract_slice %out[%i, 0, 0, 0] [1, 3, 64, 8] [1, 1, 1, 1] : tensor<2x3x64x8xf32> to tensor<3x64x8xf32>
    %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qh, #kh, #vh, #oh]}
        stream1(%qt, %k : tensor<3x64x8xf32>, tensor<3x96x8xf32>) value(%v : tensor<3x96x8xf32>)
        outs(%ot : tensor<3x64x8xf32>) -> tensor<3x64x8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %o into %out[%i, 0, 0, 0] [1, 3, 64, 8] [1, 1, 1, 1] : tensor<3x64x8xf32> into tensor<2x3x64x8xf32>
    }
  }
  return %r : tensor<2x3x64x8xf32>
}

// Without keys there is nothing to slice.
// CHECK-LABEL: @leaves_what_has_no_keys
// CHECK-NOT: scf.forall
// CHECK: diff.attention
func.func @leaves_what_has_no_keys(%q: tensor<3x64x8xf32>, %k: tensor<3x0x8xf32>, %v: tensor<3x0x8xf32>, %init: tensor<3x64x8xf32>) -> tensor<3x64x8xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#qh, #kh, #vh, #oh]}
      stream1(%q, %k : tensor<3x64x8xf32>, tensor<3x0x8xf32>) value(%v : tensor<3x0x8xf32>)
      outs(%init : tensor<3x64x8xf32>) -> tensor<3x64x8xf32>
  return %o : tensor<3x64x8xf32>
}
