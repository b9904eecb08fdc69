// RUN: diff-opt %s --diff-gpu-attention=parts=1 --canonicalize --cse --split-input-file | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// One pass: three stages of two keys and a value are in 128 KiB with the
// queries of 8 warps. What a block is launched with is in the op's place.
// CHECK-LABEL: func.func @both_streams_in_one_pass
// CHECK-SAME: %[[Q:[a-z0-9]+]]: memref<4x256x64xbf16>
// CHECK-NOT: diff.attention
// CHECK: %[[ADDRESS:.*]] = memref.extract_aligned_pointer_as_index %[[Q]]
// CHECK: gpu.launch_func @kernels::@both_streams_in_one_pass_attention blocks in (%c8, %c1, %c1) threads in (%c256, %c1, %c1)
// CHECK-SAME: dynamic_shared_memory_size %c131072_i32
// CHECK-LABEL: gpu.module @kernels attributes {diff.chip = "sm_80"}
// CHECK: llvm.mlir.global external @diff_shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
// CHECK: gpu.func @both_streams_in_one_pass_attention(%{{.*}}: !llvm.ptr<1> {llvm.align = 16 : i64, llvm.noalias}
// CHECK-SAME: kernel
// CHECK-SAME: diff.kernel = {arguments = [{kind = "pointer", operand = "query1", type = bf16}
// CHECK-SAME: keys = 64 : i64, passes = 1 : i64, registers = {{[0-9]+}} : i64, rows = 128 : i64, share = "all", shared_bytes = 131072 : i64, stacked = [], stages = 3 : i64, threads = 256 : i64
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>

// One loop, as no key is ever hidden, with one barrier and a group of copies;
// 32 fragments of keys, 8 of queries, and 32 of the value for both streams.
// CHECK: scf.for
// CHECK-NEXT: nvvm.cp.async.wait.group 1
// CHECK-NEXT: nvvm.barrier0
// CHECK-COUNT-8: nvvm.cp.async.shared.global
// CHECK-NOT: nvvm.cp.async.shared.global
// CHECK: nvvm.cp.async.commit.group
// CHECK-COUNT-72: nvvm.ldmatrix
// CHECK-NOT: nvvm.ldmatrix
// CHECK: scf.yield
// CHECK-NOT: scf.for
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: gpu.return
func.func @both_streams_in_one_pass(%q1: memref<4x256x64xbf16>, %k1: memref<4x256x64xbf16>,
    %q2: memref<4x256x64xbf16>, %k2: memref<4x256x64xbf16>, %v: memref<4x256x128xbf16>, %lambda: memref<f32>,
    %o: memref<4x256x128xbf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : memref<4x256x64xbf16>, memref<4x256x64xbf16>)
      stream2(%q2, %k2 : memref<4x256x64xbf16>, memref<4x256x64xbf16>)
      value(%v : memref<4x256x128xbf16>) lambda(%lambda : memref<f32>) outs(%o : memref<4x256x128xbf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Keys are hidden at the diagonal only, by a loop of its own; the first loop
// compares nothing. The blocks count down.
// CHECK-LABEL: gpu.func @causal_attention
// CHECK: %[[BLOCK:[0-9]+]] = arith.remui %{{.*}}, %c2_i32
// CHECK: arith.subi %c1_i32, %[[BLOCK]] : i32
// CHECK: scf.for
// CHECK: scf.yield
// CHECK: scf.for
// CHECK: arith.select %{{.*}}, %{{.*}}, %[[INFINITY:cst.*]] : f32
// CHECK-NOT: scf.for
// CHECK: gpu.return
func.func @causal(%q: memref<4x256x64xf16>, %k: memref<4x256x64xf16>, %v: memref<4x256x64xf16>, %o: memref<4x256x64xf16>) {
  diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x256x64xf16>, memref<4x256x64xf16>) value(%v : memref<4x256x64xf16>)
      outs(%o : memref<4x256x64xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Three loops: the window's edge, tiles that all rows see, the diagonal.
// CHECK-LABEL: gpu.func @window_attention
// CHECK-COUNT-3: scf.for
// CHECK-NOT: scf.for
func.func @window(%q: memref<4x512x64xf16>, %k: memref<4x512x64xf16>, %v: memref<4x512x64xf16>, %o: memref<4x512x64xf16>) {
  diff.attention {causal, window = 300 : i64, scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x512x64xf16>, memref<4x512x64xf16>) value(%v : memref<4x512x64xf16>)
      outs(%o : memref<4x512x64xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Sizes, the position and strides that are not constants are arguments, in
// this order, after the pointers; rows beyond the last are neither read nor
// stored.
// CHECK-LABEL: func.func @dynamic_sizes
// CHECK: arith.ceildivui %{{.*}}, %c128
// CHECK: gpu.launch_func
// CHECK-LABEL: gpu.func @dynamic_sizes_attention
// CHECK-SAME: !llvm.ptr<1> {llvm.noalias}, %{{[a-z0-9]+}}: i32, %{{[a-z0-9]+}}: i32, %{{[a-z0-9]+}}: i32, %{{[a-z0-9]+}}: f32, %{{[a-z0-9]+}}: i64
// CHECK-SAME: {dim = 1 : i64, kind = "size"}, {dim = 2 : i64, kind = "size"}, {kind = "position"}, {kind = "factor"}, {dim = 0 : i64, kind = "stride", operand = "query1"}
// CHECK: %[[SIZE:.*]] = arith.select %{{.*}}, %c16_i32, %c0_i32 : i32
// CHECK: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 16, cache = cg, %[[SIZE]]
// CHECK: scf.if
// CHECK: llvm.store %{{.*}} {alignment = 4 : i64} : i32, !llvm.ptr<1>
func.func @dynamic_sizes(%q: memref<4x?x64xf16>, %k: memref<4x?x64xf16>, %v: memref<4x?x64xf16>, %o: memref<4x?x64xf16>, %p: index) {
  diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x?x64xf16>, memref<4x?x64xf16>) value(%v : memref<4x?x64xf16>) position(%p)
      outs(%o : memref<4x?x64xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// A value of 256 elements: both accumulators would not fit. The first pass has
// products with keys only, the second one product with the value.
// CHECK-LABEL: gpu.func @two_passes_attention
// CHECK-SAME: passes = 2 : i64
// CHECK: scf.for {{.*}} -> (i32, f32, f32, f32, f32, f32, f32, f32, f32)
// CHECK-NOT: layout = #nvvm.mma_layout<col>, num
// CHECK: scf.yield
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: nvvm.barrier0
// CHECK: scf.for
// CHECK: nvvm.ldmatrix %{{.*}} {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<col>
// CHECK: scf.yield
func.func @two_passes(%q1: memref<4x256x128xbf16>, %k1: memref<4x256x128xbf16>,
    %q2: memref<4x256x128xbf16>, %k2: memref<4x256x128xbf16>, %v: memref<4x256x256xbf16>, %lambda: memref<f32>,
    %o: memref<4x256x256xbf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : memref<4x256x128xbf16>, memref<4x256x128xbf16>)
      stream2(%q2, %k2 : memref<4x256x128xbf16>, memref<4x256x128xbf16>)
      value(%v : memref<4x256x256xbf16>) lambda(%lambda : memref<f32>) outs(%o : memref<4x256x256xbf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// The keys of both streams are one tile, copied once: 4 chunks a thread, and 4 of
// the value.
// CHECK-LABEL: gpu.func @shared_keys_attention
// CHECK-NOT: operand = "key2"
// CHECK: scf.for
// CHECK: nvvm.barrier0
// CHECK-COUNT-8: nvvm.cp.async.shared.global
// CHECK-NOT: nvvm.cp.async.shared.global
// CHECK: scf.yield
func.func @shared_keys(%q1: memref<4x256x64xbf16>, %k: memref<4x256x64xbf16>, %q2: memref<4x256x64xbf16>,
    %v: memref<4x256x64xbf16>, %lambda: memref<f32>, %o: memref<4x256x64xbf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k : memref<4x256x64xbf16>, memref<4x256x64xbf16>)
      stream2(%q2, %k : memref<4x256x64xbf16>, memref<4x256x64xbf16>)
      value(%v : memref<4x256x64xbf16>) lambda(%lambda : memref<f32>) outs(%o : memref<4x256x64xbf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Layers differ in their factor, which is an argument; another scale is another
// kernel.
// CHECK-LABEL: func.func @layers_share_a_kernel
// CHECK: %[[SECOND:.*]] = arith.constant 6.000000e-01 : f32
// CHECK: gpu.launch_func @kernels::@layers_share_a_kernel_attention {{.*}}
// CHECK: gpu.launch_func @kernels::@layers_share_a_kernel_attention {{.*}}%[[SECOND]] : f32
// CHECK: gpu.launch_func @kernels::@layers_share_a_kernel_attention_1
// CHECK-COUNT-2: gpu.func
// CHECK-NOT: gpu.func
func.func @layers_share_a_kernel(%q: memref<4x256x64xf16>, %k: memref<4x256x64xf16>, %v: memref<4x256x64xf16>, %o: memref<4x256x64xf16>) {
  diff.attention {scale = 0.125 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x256x64xf16>, memref<4x256x64xf16>) value(%v : memref<4x256x64xf16>) outs(%o : memref<4x256x64xf16>)
  diff.attention {scale = 0.125 : f32, factor = 0.6 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x256x64xf16>, memref<4x256x64xf16>) value(%v : memref<4x256x64xf16>) outs(%o : memref<4x256x64xf16>)
  diff.attention {scale = 0.25 : f32, factor = 0.6 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x256x64xf16>, memref<4x256x64xf16>) value(%v : memref<4x256x64xf16>) outs(%o : memref<4x256x64xf16>)
  return
}

// -----

#qg = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#kg = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#vg = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#og = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>

// Heads in the middle of the layout, and slices of a projection: rows are
// known to be at multiples of 16 bytes by the views that made them.
// CHECK-LABEL: func.func @views
// CHECK: gpu.launch_func
// CHECK-LABEL: gpu.func @views_attention
// CHECK-SAME: {dim = 2 : i64, kind = "size"}, {dim = 3 : i64, kind = "size"}, {kind = "factor"}]
func.func @views(%projected: memref<?x1536xf16>, %o: memref<?x2x4x64xf16>) {
  %c0 = arith.constant 0 : index
  %rows = memref.dim %projected, %c0 : memref<?x1536xf16>
  %heads = memref.expand_shape %projected [[0], [1, 2]] output_shape [%rows, 24, 64] : memref<?x1536xf16> into memref<?x24x64xf16>
  %q8 = memref.subview %heads[0, 0, 0] [%rows, 8, 64] [1, 1, 1] : memref<?x24x64xf16> to memref<?x8x64xf16, strided<[1536, 64, 1]>>
  %q = memref.expand_shape %q8 [[0], [1, 2], [3]] output_shape [%rows, 2, 4, 64]
      : memref<?x8x64xf16, strided<[1536, 64, 1]>> into memref<?x2x4x64xf16, strided<[1536, 256, 64, 1]>>
  %k = memref.subview %heads[0, 8, 0] [%rows, 2, 64] [1, 1, 1] : memref<?x24x64xf16> to memref<?x2x64xf16, strided<[1536, 64, 1], offset: 512>>
  %v = memref.subview %heads[0, 16, 0] [%rows, 2, 64] [1, 1, 1] : memref<?x24x64xf16> to memref<?x2x64xf16, strided<[1536, 64, 1], offset: 1024>>
  diff.attention {scale = 0.125 : f32, indexing_maps = [#qg, #kg, #vg, #og]}
      stream1(%q, %k : memref<?x2x4x64xf16, strided<[1536, 256, 64, 1]>>, memref<?x2x64xf16, strided<[1536, 64, 1], offset: 512>>)
      value(%v : memref<?x2x64xf16, strided<[1536, 64, 1], offset: 1024>>) outs(%o : memref<?x2x4x64xf16>)
  return
}
