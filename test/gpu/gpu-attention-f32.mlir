// RUN: diff-opt %s --diff-gpu-attention --canonicalize --cse --split-input-file | FileCheck %s
// RUN: diff-opt %s --diff-gpu-attention=f32=tf32 --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=TF32

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// f32 as it is: four columns of scores a round, then eight keys a round, whose
// probabilities go from lane to lane.
// CHECK-LABEL: gpu.func @f32_attention
// CHECK: scf.for
// CHECK: nvvm.barrier0
// CHECK: %[[SCORES:.*]]:16 = scf.for %{{.*}} = %c0_i32 to %c16_i32
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<4xf32>
// CHECK: llvm.intr.fma
// CHECK: scf.yield
// CHECK: scf.for %{{.*}} = %c0_i32 to %c4_i32
// CHECK: nvvm.shfl.sync idx
// CHECK-NOT: nvvm.mma.sync

// With tf32, two ldmatrix for each 16 keys and 8 columns, as 32-bit words; the
// value's elements one by one. Each is rounded.
// TF32-LABEL: gpu.func @f32_attention
// TF32: nvvm.ldmatrix
// TF32: nvvm.convert.float.to.tf32 %{{.*}} {rnd = #nvvm.fp_rnd_mode<rna>}
// TF32: nvvm.mma.sync {{.*}}multiplicandAPtxType = #nvvm.mma_type<tf32>{{.*}}shape = #nvvm.shape<m = 16, n = 8, k = 8>
// TF32-NOT: layout = #nvvm.mma_layout<col>, num
// TF32: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<3> -> f32
func.func @f32(%q: memref<4x64x64xf32>, %k: memref<4x64x64xf32>, %v: memref<4x64x64xf32>, %o: memref<4x64x64xf32>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf32>, memref<4x64x64xf32>) value(%v : memref<4x64x64xf32>) outs(%o : memref<4x64x64xf32>)
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Scores of f32, a value of bf16: each product in its own way.
// CHECK-LABEL: gpu.func @mixed_attention
// CHECK: llvm.intr.fma
// CHECK: nvvm.mma.sync {{.*}}multiplicandAPtxType = #nvvm.mma_type<bf16>
func.func @mixed(%q: memref<4x64x64xf32>, %k: memref<4x64x64xf32>, %v: memref<4x64x64xbf16>, %o: memref<4x64x64xf32>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf32>, memref<4x64x64xf32>) value(%v : memref<4x64x64xbf16>) outs(%o : memref<4x64x64xf32>)
  return
}
