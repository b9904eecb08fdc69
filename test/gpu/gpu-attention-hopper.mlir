// RUN: diff-opt %s --diff-gpu-attention=chip=sm_90a --canonicalize --cse --split-input-file | FileCheck %s
// RUN: diff-opt %s '--diff-gpu-attention=chip=sm_90a products=mma' --split-input-file | FileCheck %s --check-prefix=MMA --implicit-check-not=wgmma.mma

// MMA: nvvm.mma.sync

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// The host makes a tensor map of each query, key and value: innermost dim first,
// boxes of 64 columns and the rows of a block or the keys of a step.
// CHECK: func.func private @diff_rt_device_tensor_map(!llvm.ptr, i32, i32, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, i32)
// CHECK-LABEL: func.func @both_streams
// CHECK: %[[MAP:.*]] = llvm.alloca %{{.*}} x !llvm.array<128 x i8> {alignment = 64 : i64}
// CHECK: call @diff_rt_device_tensor_map({{.*}}, %c128_i32)
// CHECK-COUNT-4: call @diff_rt_device_tensor_map
// CHECK: gpu.launch_func @kernels::@both_streams_attention blocks in (%c8, %c1, %c1) threads in (%c384, %c1, %c1)
// CHECK-SAME: : !llvm.ptr,
// CHECK: llvm.mlir.global external @diff_shared() {addr_space = 3 : i32, alignment = 1024 : i64}
// CHECK: gpu.func @both_streams_attention(%{{.*}}: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>},
// CHECK-SAME: {box = [64, 128], dims = [3, 1, 0], kind = "tensor_map", operand = "query1", swizzle = 128 : i64, type = bf16}
// CHECK-SAME: {box = [64, 64], dims = [3, 2, 0], kind = "tensor_map", operand = "key1"
// CHECK-SAME: keys = 64 : i64
// CHECK-SAME: rows = 128 : i64
// CHECK-SAME: wgmma = 1 : i64
// CHECK-SAME: known_block_size = array<i32: 384, 1, 1>
// CHECK-SAME: nvvm.minctasm = 1

// The first scores, before the loop.
// CHECK: nvvm.setmaxregister increase 240
// CHECK: wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16
// CHECK: wgmma.wait_group.sync.aligned 0
// In the loop, behind the wait for a phase, the one for the output before. For
// each stream scores and output are started, one text each with its fence and
// group; the wait for the scores leaves the output under way, and maxima and
// exponentials come before the next phase.
// CHECK: scf.for
// CHECK: mbarrier.try_wait.parity
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK-NOT: wgmma.wait_group
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n64k16{{.*}}m64n64k16{{.*}}m64n64k16{{.*}}m64n64k16{{.*}}wgmma.commit_group.sync.aligned;"
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n128k16{{.*}}m64n128k16{{.*}}m64n128k16{{.*}}m64n128k16{{.*}}wgmma.commit_group.sync.aligned;"
// CHECK: "wgmma.wait_group.sync.aligned 1;"
// CHECK: llvm.intr.maxnum
// CHECK: llvm.nvvm.ex2
// CHECK-NOT: wgmma.wait_group
// CHECK: mbarrier.try_wait.parity
// CHECK-NOT: wgmma.wait_group
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n64k16
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n128k16
// CHECK: "wgmma.wait_group.sync.aligned 1;"
// CHECK: llvm.intr.maxnum
// CHECK: llvm.nvvm.ex2
// CHECK-NOT: wgmma.wait_group
// CHECK: scf.yield
// The last warp group copies, by one thread.
// CHECK: } else {
// CHECK: nvvm.setmaxregister decrease 24
// CHECK: scf.if
// CHECK-COUNT-2: cp.async.bulk.tensor.3d
// CHECK: scf.for
// CHECK: mbarrier.try_wait.parity
// CHECK: mbarrier.arrive.expect_tx
// CHECK-COUNT-2: cp.async.bulk.tensor.3d
// CHECK: mbarrier.try_wait.parity
// CHECK: mbarrier.arrive.expect_tx
// CHECK-COUNT-2: cp.async.bulk.tensor.3d
// CHECK-NOT: cp.async.bulk.tensor
// CHECK: gpu.return
func.func @both_streams(%q1: memref<4x256x64xbf16>, %k1: memref<4x256x64xbf16>,
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

// Two streams whose outputs do not fit the registers together: two passes.
// CHECK-LABEL: gpu.func @wide_value_attention
// CHECK-SAME: keys = 64 : i64, passes = 2 : i64, {{.*}}rows = 128 : i64, {{.*}}stages = 2 : i64, {{.*}}wgmma = 1 : i64
// The first one is of scores only: of one stream they are started before the
// other one's maxima are taken.
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n64k16
// CHECK: scf.for
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n64k16
// CHECK: mbarrier.try_wait.parity
// CHECK: llvm.intr.maxnum
// CHECK: mbarrier.try_wait.parity
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n64k16
// CHECK: "wgmma.wait_group.sync.aligned 1;"
// CHECK: llvm.intr.maxnum
// CHECK-NOT: m64n256k16
// CHECK: scf.yield
// The second one has both streams' scores and one output: in the steps no maxima
// and nothing that rescales.
// CHECK: nvvm.rcp.approx.ftz.f
// CHECK: scf.for
// CHECK-NOT: llvm.intr.maxnum
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n64k16
// CHECK-NOT: wgmma.wait_group
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n64k16
// CHECK-NOT: wgmma.wait_group
// CHECK: "wgmma.fence.sync.aligned;{{.*}}m64n256k16
// CHECK: "wgmma.wait_group.sync.aligned 1;"
// CHECK-NOT: llvm.intr.maxnum
// CHECK: llvm.nvvm.ex2
// CHECK: scf.yield
// The keys are copied twice, the value once.
// CHECK: } else {
// CHECK: scf.for
// CHECK-COUNT-4: cp.async.bulk.tensor.3d
// CHECK-NOT: cp.async.bulk.tensor
// CHECK: scf.for
// CHECK-COUNT-8: cp.async.bulk.tensor.3d
// CHECK-NOT: cp.async.bulk.tensor
// CHECK: gpu.return
func.func @wide_value(%q1: memref<4x256x128xbf16>, %k1: memref<4x256x128xbf16>,
    %q2: memref<4x256x128xbf16>, %k2: memref<4x256x128xbf16>, %v: memref<4x256x256xbf16>, %lambda: memref<f32>,
    %o: memref<4x256x256xbf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : memref<4x256x128xbf16>, memref<4x256x128xbf16>)
      stream2(%q2, %k2 : memref<4x256x128xbf16>, memref<4x256x128xbf16>)
      value(%v : memref<4x256x256xbf16>) lambda(%lambda : memref<f32>) outs(%o : memref<4x256x256xbf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e, f) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e, f) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e, f) -> (e, b, n, f)>
#o = affine_map<(b, m, n, d, e, f) -> (b, m, e, f)>

// A value in two halves of 32, as two dims of its map: panels of 32 columns.
// Sizes that are not known are arguments; a map has no dims of size 0.
// CHECK-LABEL: func.func @halves
// CHECK: arith.maxsi %{{.*}}, %c1
// CHECK-LABEL: gpu.func @halves_attention
// CHECK-SAME: {box = [32, 64], dims = [5, 2, 4, 0], kind = "tensor_map", operand = "value", swizzle = 64 : i64, type = f16}
// CHECK-SAME: {dim = 1 : i64, kind = "size"}, {dim = 2 : i64, kind = "size"}
// CHECK: cp.async.bulk.tensor.4d
// CHECK-NEXT: llvm.getelementptr
// CHECK-NEXT: cp.async.bulk.tensor.4d
func.func @halves(%q: memref<4x?x64xf16>, %k: memref<4x?x64xf16>, %v: memref<2x4x?x32xf16>, %o: memref<4x?x2x32xf16>) {
  diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x?x64xf16>, memref<4x?x64xf16>) value(%v : memref<2x4x?x32xf16>)
      outs(%o : memref<4x?x2x32xf16>)
  return
}
