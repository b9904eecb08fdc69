// RUN: diff-opt %s --diff-gpu-attention=parts=1 --canonicalize --cse --split-input-file | FileCheck %s
// RUN: diff-opt %s --diff-gpu-attention="parts=1 stack=never" --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=NEVER
// RUN: diff-opt %s --diff-gpu-attention="parts=1 stack=always" --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=ALWAYS

// NEVER-NOT: stacked = [1]
// ALWAYS-COUNT-4: stacked = [1]

#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#o = affine_map<(g, r, m, n, d, e) -> (g, m, r, e)>

// One row of four heads for each of eight key heads: eight blocks of one warp, four rows in each.
// CHECK-LABEL: func.func @one_row
// CHECK: gpu.launch_func @kernels::@one_row_attention blocks in (%c8, %c1, %c1) threads in (%c32, %c1, %c1)
// CHECK-LABEL: gpu.func @one_row_attention
// CHECK-SAME: rows = 16 : i64, {{.*}}stacked = [1]
// CHECK: arith.remui %{{.*}}, %c4_i32
func.func @one_row(%q: memref<8x4x1x64xf16>, %k: memref<8x256x64xf16>, %v: memref<8x256x64xf16>, %o: memref<8x1x4x64xf16>) {
  diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<8x4x1x64xf16>, memref<8x256x64xf16>) value(%v : memref<8x256x64xf16>) outs(%o : memref<8x1x4x64xf16>)
  return
}

// -----

#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#o = affine_map<(g, r, m, n, d, e) -> (g, m, r, e)>

// 130 rows of three heads are four blocks, where each head alone would take two.
// CHECK-LABEL: func.func @rows_to_spare
// CHECK: gpu.launch_func @kernels::@rows_to_spare_attention blocks in (%c32, %c1, %c1)
// CHECK-LABEL: gpu.func @rows_to_spare_attention
// CHECK-SAME: stacked = [1]
// Row i is row i / 3 of head i % 3.
// CHECK: arith.remui %[[ROW:.*]], %c3_i32
// CHECK: arith.divui %[[ROW]], %c3_i32
func.func @rows_to_spare(%q: memref<8x3x130x64xf16>, %k: memref<8x256x64xf16>, %v: memref<8x256x64xf16>, %o: memref<8x130x3x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<8x3x130x64xf16>, memref<8x256x64xf16>) value(%v : memref<8x256x64xf16>) outs(%o : memref<8x130x3x64xf16>)
  return
}

// -----

#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#o = affine_map<(g, r, m, n, d, e) -> (g, m, r, e)>

// Blocks are full of one head's rows.
// CHECK-LABEL: gpu.func @many_rows_attention
// CHECK-SAME: stacked = []
func.func @many_rows(%q: memref<8x4x256x64xf16>, %k: memref<8x256x64xf16>, %v: memref<8x256x64xf16>, %o: memref<8x256x4x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<8x4x256x64xf16>, memref<8x256x64xf16>) value(%v : memref<8x256x64xf16>) outs(%o : memref<8x256x4x64xf16>)
  return
}

// -----

#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#o = affine_map<(g, r, m, n, d, e) -> (g, m, r, e)>

// Rows that nothing is known of may be few: the host counts those of all heads.
// CHECK-LABEL: func.func @unknown_rows
// CHECK: %[[ROWS:.*]] = arith.muli %{{.*}}, %c4 : index
// CHECK: arith.ceildivui %[[ROWS]], %c128 : index
// CHECK-LABEL: gpu.func @unknown_rows_attention
// CHECK-SAME: stacked = [1]
func.func @unknown_rows(%q: memref<8x4x?x64xf16>, %k: memref<8x256x64xf16>, %v: memref<8x256x64xf16>, %o: memref<8x?x4x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<8x4x?x64xf16>, memref<8x256x64xf16>) value(%v : memref<8x256x64xf16>) outs(%o : memref<8x?x4x64xf16>)
  return
}

// -----

#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#own = affine_map<(g, r, m, n, d, e) -> (g, r, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#l = affine_map<(g, r, m, n, d, e) -> ()>
#o = affine_map<(g, r, m, n, d, e) -> (g, m, r, e)>

// Heads whose second stream has keys of their own share none.
// CHECK-LABEL: gpu.func @own_keys_attention
// CHECK-SAME: stacked = []
func.func @own_keys(%q: memref<8x4x1x64xf16>, %k: memref<8x256x64xf16>, %own: memref<8x4x256x64xf16>, %v: memref<8x256x64xf16>, %lambda: memref<f32>, %o: memref<8x1x4x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #own, #v, #l, #o]}
      stream1(%q, %k : memref<8x4x1x64xf16>, memref<8x256x64xf16>) stream2(%q, %own : memref<8x4x1x64xf16>, memref<8x4x256x64xf16>) value(%v : memref<8x256x64xf16>) lambda(%lambda : memref<f32>) outs(%o : memref<8x1x4x64xf16>)
  return
}
