// RUN: diff-opt %s --diff-gpu-attention --canonicalize --cse --split-input-file | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Keys' rows of 68 elements apart start at multiples of 8 bytes: they are copied
// so in a loop, queries and values by 16 as ever.
// CHECK-LABEL: gpu.func @odd_stride_attention(%{{.*}}: !llvm.ptr<1> {llvm.align = 16 : i64, llvm.noalias}, %{{.*}}: !llvm.ptr<1> {llvm.align = 8 : i64, llvm.noalias}
// CHECK: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 16, cache = cg
// CHECK: scf.for %{{.*}} = %{{.*}} to %c1024_i32 step %c128_i32
// CHECK: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 8, cache = ca
func.func @odd_stride(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16, strided<[8192, 68, 1]>>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16, strided<[8192, 68, 1]>>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// A value that starts 8 bytes into its buffer.
// CHECK-LABEL: gpu.func @odd_start_attention
// CHECK: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 8, cache = ca
func.func @odd_start(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16, strided<[4096, 64, 1], offset: 4>>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16, strided<[4096, 64, 1], offset: 4>>) outs(%o : memref<4x64x64xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Elements of 16 bits that are apart go through registers, four reads under way.
// CHECK-LABEL: gpu.func @strided_rows_attention
// CHECK: scf.for
// CHECK-COUNT-4: llvm.load %{{.*}} {alignment = 2 : i64} : !llvm.ptr<1> -> i16
// CHECK-COUNT-4: llvm.store %{{.*}} {alignment = 2 : i64} : i16, !llvm.ptr<3>
// CHECK: }
// CHECK: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 16, cache = cg
func.func @strided_rows(%q: memref<4x64x64xf16, strided<[8192, 128, 2]>>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16, strided<[8192, 128, 2]>>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// A stride that nothing is known of, and is an argument.
// CHECK-LABEL: gpu.func @unknown_stride_attention
// CHECK-SAME: llvm.align = 2 : i64
func.func @unknown_stride(%q: memref<4x64x64xf16, strided<[?, 64, 1]>>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16, strided<[?, 64, 1]>>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Columns beyond the last are 0 in shared memory, and not stored.
// CHECK-LABEL: gpu.func @odd_sizes_attention
// CHECK: arith.cmpi slt, %{{.*}}, %c12_i32
// CHECK: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 8, cache = ca, %{{.*}}
// CHECK: scf.if
// CHECK: llvm.store {{.*}} : f16, !llvm.ptr<1>
func.func @odd_sizes(%q: memref<4x64x12xf16>, %k: memref<4x64x12xf16>, %v: memref<4x64x33xf16>, %o: memref<4x64x33xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x12xf16>, memref<4x64x12xf16>) value(%v : memref<4x64x33xf16>) outs(%o : memref<4x64x33xf16>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Without keys the result is 0, and nothing of them is read.
// CHECK-LABEL: gpu.func @no_keys_attention
// CHECK: llvm.store
func.func @no_keys(%q: memref<4x64x64xf16>, %k: memref<4x0x64xf16>, %v: memref<4x0x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x0x64xf16>) value(%v : memref<4x0x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}
