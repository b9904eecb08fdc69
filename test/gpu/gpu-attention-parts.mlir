// RUN: diff-opt %s --diff-gpu-attention --canonicalize --cse --split-input-file | FileCheck %s
// RUN: diff-opt %s --diff-gpu-attention=parts=1 --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=ONE
// RUN: diff-opt %s --diff-gpu-attention="chip=sm_90 parts=7" --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=SEVEN

// ONE-NOT: attention_part
// ONE-COUNT-4: gpu.launch_func @kernels::@{{[a-z_]+}}_attention blocks
// SEVEN-NOT: @{{[a-z_]+}}_attention blocks

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// One row of eight heads, 8192 keys: blocks of one warp, two of which an SM
// holds; 216 of them by 8 heads are 27 parts. Their records are freed in the end.
// CHECK-LABEL: func.func @decode
// CHECK: %[[RECORDS:.*]] = memref.alloc() : memref<56160xf32>
// CHECK: gpu.launch_func @kernels::@decode_attention_part blocks in (%c216, %c1, %c1) threads in (%c32, %c1, %c1)
// CHECK: gpu.launch_func @kernels::@decode_attention_merge blocks in (%c8, %c1, %c1) threads in (%c32, %c1, %c1)
// CHECK: memref.dealloc %[[RECORDS]]
// CHECK-NOT: launch_func

// A part has no lambda; its tiles are some of those that its rows see.
// CHECK-LABEL: gpu.func @decode_attention_part
// CHECK-SAME: {kind = "records"}, {kind = "parts"}]
// CHECK-SAME: record_bytes = 1040 : i64
// CHECK-SAME: share = "part"
// CHECK: arith.remui %{{.*}}, %[[PARTS:arg[0-9]+]] : i32
// CHECK: nvvm.mma.sync
// CHECK-NOT: nvvm.rcp

// The merge: 16 parts at a time, then over the lanes that have other ones.
// CHECK-LABEL: gpu.func @decode_attention_merge
// CHECK-SAME: operand = "lambda"
// CHECK-NOT: nvvm.barrier0
// CHECK: %[[ROUNDS:.*]] = arith.divui %{{.*}}, %c16_i32
// CHECK: scf.for %{{.*}} = %c0_i32 to %[[ROUNDS]] step %c1_i32
// CHECK: nvvm.shfl.sync bfly %{{.*}}, %{{.*}}, %c16_i32
// CHECK: nvvm.rcp
func.func @decode(%q1: memref<8x1x64xf16>, %k1: memref<8x8192x64xf16>, %q2: memref<8x1x64xf16>, %k2: memref<8x8192x64xf16>, %v: memref<8x8192x128xf16>, %lambda: memref<f32>, %o: memref<8x1x128xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : memref<8x1x64xf16>, memref<8x8192x64xf16>) stream2(%q2, %k2 : memref<8x1x64xf16>, memref<8x8192x64xf16>) value(%v : memref<8x8192x128xf16>) lambda(%lambda : memref<f32>) outs(%o : memref<8x1x128xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// 256 blocks are enough.
// CHECK-LABEL: func.func @many_rows
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @kernels::@many_rows_attention blocks
// CHECK-NOT: launch_func
func.func @many_rows(%q1: memref<8x4096x64xf16>, %k1: memref<8x8192x64xf16>, %q2: memref<8x4096x64xf16>, %k2: memref<8x8192x64xf16>, %v: memref<8x8192x128xf16>, %lambda: memref<f32>, %o: memref<8x4096x128xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : memref<8x4096x64xf16>, memref<8x8192x64xf16>) stream2(%q2, %k2 : memref<8x4096x64xf16>, memref<8x8192x64xf16>) value(%v : memref<8x8192x128xf16>) lambda(%lambda : memref<f32>) outs(%o : memref<8x4096x128xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Parts would have less than four tiles.
// CHECK-LABEL: func.func @few_keys
// CHECK: gpu.launch_func @kernels::@few_keys_attention blocks
// CHECK-NOT: launch_func
func.func @few_keys(%q1: memref<8x1x64xf16>, %k1: memref<8x400x64xf16>, %q2: memref<8x1x64xf16>, %k2: memref<8x400x64xf16>, %v: memref<8x400x128xf16>, %lambda: memref<f32>, %o: memref<8x1x128xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : memref<8x1x64xf16>, memref<8x400x64xf16>) stream2(%q2, %k2 : memref<8x1x64xf16>, memref<8x400x64xf16>) value(%v : memref<8x400x128xf16>) lambda(%lambda : memref<f32>) outs(%o : memref<8x1x128xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Sizes that only the host knows: parts for up to 16 rows, by blocks of one warp.
// CHECK-LABEL: func.func @unknown
// CHECK: %[[FEW:.*]] = arith.cmpi ule, %{{.*}}, %c16 : index
// CHECK: %[[PARTS:.*]] = arith.select %[[FEW]], %{{.*}}, %c1 : index
// CHECK: %[[SEVERAL:.*]] = arith.cmpi ugt, %[[PARTS]], %c1 : index
// CHECK: scf.if %[[SEVERAL]]
// CHECK: gpu.launch_func @kernels::@unknown_attention_part {{.*}} threads in (%c32, %c1, %c1)
// CHECK: gpu.launch_func @kernels::@unknown_attention_merge
// CHECK: } else {
// CHECK: gpu.launch_func @kernels::@unknown_attention blocks {{.*}} threads in (%c256, %c1, %c1)
func.func @unknown(%q1: memref<8x?x64xf16>, %k1: memref<8x?x64xf16>, %q2: memref<8x?x64xf16>, %k2: memref<8x?x64xf16>, %v: memref<8x?x128xf16>, %lambda: memref<f32>, %o: memref<8x?x128xf16>) {
  diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : memref<8x?x64xf16>, memref<8x?x64xf16>) stream2(%q2, %k2 : memref<8x?x64xf16>, memref<8x?x64xf16>) value(%v : memref<8x?x128xf16>) lambda(%lambda : memref<f32>) outs(%o : memref<8x?x128xf16>)
  return
}
