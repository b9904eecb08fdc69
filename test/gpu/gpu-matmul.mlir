// RUN: diff-opt %s --diff-gpu-matmul --canonicalize --cse --split-input-file | FileCheck %s
// RUN: diff-opt %s --diff-gpu-matmul="rows=64 columns=64 depth=32 stages=2" --canonicalize --split-input-file | FileCheck %s --check-prefix=OPTIONS
// RUN: diff-opt %s --diff-gpu-matmul=f32=tf32 --canonicalize --split-input-file | FileCheck %s --check-prefix=TF32
// RUN: not diff-opt %s --diff-gpu-matmul=depth=24 --split-input-file 2>&1 | FileCheck %s --check-prefix=DEPTH
// RUN: not diff-opt %s --diff-gpu-matmul=stages=1 --split-input-file 2>&1 | FileCheck %s --check-prefix=STAGES
// RUN: not diff-opt %s --diff-gpu-matmul=parts=0 --split-input-file 2>&1 | FileCheck %s --check-prefix=PARTS
// RUN: not diff-opt %s --diff-gpu-matmul=f32=f16 --split-input-file 2>&1 | FileCheck %s --check-prefix=F32

// PARTS: error: parts must be at least 1, but is 0
// F32: error: f32 must be ffma or tf32, but is 'f16'
// DEPTH: error: depth must be a multiple of 16, but is 24
// STAGES: error: stages must be at least 2, but is 1

// 16 warps' worth of 64 x 64 each: per step of 32 along k and warp, 16
// fragments for 64 products. The fill goes away, as C is not read.
// CHECK-LABEL: func.func @halves_on_tensor_cores
// CHECK-NOT: linalg
// CHECK: gpu.launch_func @kernels::@halves_on_tensor_cores_matmul blocks in (%c1024, %c1, %c1) threads in (%c128, %c1, %c1)
// CHECK-SAME: dynamic_shared_memory_size %c65536_i32
// CHECK: gpu.func @halves_on_tensor_cores_matmul(%{{.*}}: !llvm.ptr<1> {llvm.align = 16 : i64, llvm.noalias}
// CHECK-SAME: columns = 128 : i64, depth = 32 : i64, grid = [{loops = [0], tile = 128 : i64}, {loops = [1], tile = 128 : i64}], rows = 128 : i64
// CHECK: scf.for
// CHECK-NEXT: nvvm.cp.async.wait.group 2
// CHECK-NEXT: nvvm.barrier0
// CHECK: scf.if
// CHECK-COUNT-8: nvvm.cp.async.shared.global {{.*}}, 16, cache = cg :
// CHECK-NOT: nvvm.cp.async.shared.global
// CHECK-COUNT-4: nvvm.ldmatrix {{.*}}layout = #nvvm.mma_layout<row>
// CHECK: nvvm.ldmatrix {{.*}}layout = #nvvm.mma_layout<col>
// CHECK-COUNT-64: nvvm.mma.sync
// CHECK-NOT: nvvm.mma.sync
// CHECK: nvvm.cp.async.wait.group 0
// CHECK-NOT: llvm.load
// CHECK: gpu.return
// OPTIONS: shared_bytes = 16384 : i64, stages = 2 : i64
func.func @halves_on_tensor_cores(%a: memref<4096x4096xbf16>, %b: memref<4096x4096xbf16>, %c: memref<4096x4096xbf16>) {
  %zero = arith.constant 0.0 : bf16
  linalg.fill ins(%zero : bf16) outs(%c : memref<4096x4096xbf16>)
  linalg.matmul ins(%a, %b : memref<4096x4096xbf16>, memref<4096x4096xbf16>) outs(%c : memref<4096x4096xbf16>)
  return
}

// -----

// What is in C is added to, which is therefore read.
// CHECK-LABEL: gpu.func @adds_to_what_is_there_matmul
// CHECK: nvvm.mma.sync
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: llvm.load %{{.*}} : !llvm.ptr<1> -> vector<2xf32>
func.func @adds_to_what_is_there(%a: memref<64x64xf16>, %b: memref<64x64xf16>, %c: memref<64x64xf32>) {
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf32>)
  return
}

// -----

// Another fill than 0 stays, and one that something else reads.
// CHECK-LABEL: func.func @keeps_other_fills
// CHECK: linalg.fill
// CHECK: gpu.launch_func
// CHECK: linalg.fill
// CHECK: memref.copy
// CHECK: gpu.launch_func
func.func @keeps_other_fills(%a: memref<64x64xf16>, %c: memref<64x64xf16>, %d: memref<64x64xf16>) {
  %one = arith.constant 1.0 : f16
  %zero = arith.constant 0.0 : f16
  linalg.fill ins(%one : f16) outs(%c : memref<64x64xf16>)
  linalg.matmul ins(%a, %a : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  linalg.fill ins(%zero : f16) outs(%c : memref<64x64xf16>)
  memref.copy %c, %d : memref<64x64xf16> to memref<64x64xf16>
  linalg.matmul ins(%a, %a : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  return
}

// -----

// Fused multiply-adds in f32; rows of 4 bytes' alignment are copied so.
// CHECK-LABEL: gpu.func @floats_by_fma_matmul
// CHECK: nvvm.cp.async.shared.global {{.*}}, 16, cache = cg
// CHECK: nvvm.cp.async.shared.global {{.*}}, 4, cache = ca
// CHECK-NOT: nvvm.mma.sync
// CHECK: llvm.intr.fma({{.*}}) : (f32, f32, f32) -> f32
// TF32-LABEL: gpu.func @floats_by_fma_matmul
// TF32: nvvm.ldmatrix
// TF32: nvvm.convert.float.to.tf32
// TF32: nvvm.mma.sync {{.*}}#nvvm.mma_type<tf32>
// TF32-NOT: llvm.intr.fma
// TF32: gpu.return
func.func @floats_by_fma(%a: memref<64x64xf32>, %b: memref<64x65xf32>, %c: memref<64x65xf32>) {
  linalg.matmul ins(%a, %b : memref<64x64xf32>, memref<64x65xf32>) outs(%c : memref<64x65xf32>)
  return
}

// -----

#x = affine_map<(b, s, n, k) -> (b, s, k)>
#w = affine_map<(b, s, n, k) -> (k, n)>
#y = affine_map<(b, s, n, k) -> (b, s, n)>

// Tokens of all batches are rows; the dynamic size is an argument, the strides
// are constants.
// CHECK-LABEL: func.func @merges_rows
// CHECK: gpu.launch_func @kernels::@merges_rows_matmul {{.*}} args(%{{.*}} : !llvm.ptr<1>, %{{.*}} : !llvm.ptr<1>, %{{.*}} : !llvm.ptr<1>, %{{.*}} : i32)
// CHECK: gpu.func @merges_rows_matmul(
// CHECK-SAME: {kind = "size", loops = [0, 1]}]
// CHECK-SAME: grid = [{loops = [0, 1], tile = {{[0-9]+}} : i64}, {loops = [2], tile = {{[0-9]+}} : i64}]
func.func @merges_rows(%x: memref<?x?x256xf16>, %w: memref<256x512xf16>, %y: memref<?x?x512xf16>) {
  linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x?x256xf16>, memref<256x512xf16>) outs(%y : memref<?x?x512xf16>) {
  ^bb0(%a: f16, %b: f16, %c: f16):
    %p = arith.mulf %a, %b : f16
    %s = arith.addf %c, %p : f16
    linalg.yield %s : f16
  }
  return
}

// -----

// Layers' products of the same sizes share a kernel.
// CHECK-LABEL: func.func @shares_kernels
// CHECK-COUNT-2: gpu.launch_func @kernels::@shares_kernels_matmul blocks
// CHECK: gpu.func @shares_kernels_matmul(
// CHECK-NOT: gpu.func
func.func @shares_kernels(%a: memref<64x64xf16>, %b: memref<64x64xf16>, %c: memref<64x64xf16>) {
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  linalg.matmul ins(%c, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%a : memref<64x64xf16>)
  return
}

// -----

// Not products of matrices: sums, scalar products, integers.
// CHECK-LABEL: func.func @leaves_others
// CHECK: linalg.dot
// CHECK: linalg.matmul
// CHECK: linalg.reduce
// CHECK-NOT: gpu
// CHECK: return
func.func @leaves_others(%a: memref<64xf32>, %c: memref<f32>, %i: memref<8x8xi32>, %x: memref<64x8xf32>) {
  linalg.dot ins(%a, %a : memref<64xf32>, memref<64xf32>) outs(%c : memref<f32>)
  linalg.matmul ins(%i, %i : memref<8x8xi32>, memref<8x8xi32>) outs(%i : memref<8x8xi32>)
  linalg.reduce ins(%x : memref<64x8xf32>) outs(%a : memref<64xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %s = arith.addf %in, %out : f32
      linalg.yield %s : f32
    }
  return
}

// -----

// Rows of a number that is not known: other tiles for few of them.
// CHECK-LABEL: func.func @two_kernels_for_unknown_rows
// CHECK-SAME: %[[A:[a-z0-9]+]]: memref<?x128xf16>
// CHECK-NOT: linalg.fill
// CHECK: %[[M:.*]] = memref.dim %[[A]], %c0
// CHECK: %[[FEW:.*]] = arith.cmpi ule, %[[M]], %c16
// CHECK: scf.if %[[FEW]]
// CHECK: gpu.launch_func @kernels::@[[SMALL:[a-z_0-9]+]] blocks
// CHECK: else
// CHECK: gpu.launch_func @kernels::@[[LARGE:[a-z_0-9]+]] blocks
// CHECK-DAG: gpu.func @[[SMALL]](
// CHECK-DAG: gpu.func @[[LARGE]](
func.func @two_kernels_for_unknown_rows(%a: memref<?x128xf16>, %b: memref<128x8192xf16>, %c: memref<?x8192xf16>) {
  %zero = arith.constant 0.0 : f16
  linalg.fill ins(%zero : f16) outs(%c : memref<?x8192xf16>)
  linalg.matmul ins(%a, %b : memref<?x128xf16>, memref<128x8192xf16>) outs(%c : memref<?x8192xf16>)
  return
}

// -----

// A vector with a matrix: 64 blocks are too few for 108 SMs, so k is cut in
// two. The sums are added to C in f32 and rounded once.
// CHECK-LABEL: func.func @cuts_k_for_a_vector
// CHECK-SAME: %[[C:[a-z0-9]+]]: memref<1x4096xbf16>)
// CHECK: %[[SUMS:.*]] = memref.alloc() : memref<2x1x4096xf32>
// CHECK: gpu.launch_func @kernels::@cuts_k_for_a_vector_matmul blocks in (%c128, %c1, %c1)
// CHECK: %[[P0:.*]] = memref.subview %[[SUMS]][0, 0, 0] [1, 1, 4096]
// CHECK: %[[P1:.*]] = memref.subview %[[SUMS]][1, 0, 0] [1, 1, 4096]
// CHECK: linalg.generic {{.*}} ins(%[[P0]], %[[P1]] : {{.*}}) outs(%[[C]]
// CHECK: ^bb0(%[[S0:.*]]: f32, %[[S1:.*]]: f32, %[[BEFORE:.*]]: bf16):
// CHECK: %[[SUM:.*]] = arith.addf %[[S0]], %[[S1]] : f32
// CHECK: %[[WIDE:.*]] = arith.extf %[[BEFORE]] : bf16 to f32
// CHECK: arith.addf %[[WIDE]], %[[SUM]] : f32
// CHECK: arith.truncf
// CHECK: memref.dealloc %[[SUMS]]
func.func @cuts_k_for_a_vector(%a: memref<1x4096xbf16>, %b: memref<4096x4096xbf16>, %c: memref<1x4096xbf16>) {
  linalg.matmul ins(%a, %b : memref<1x4096xbf16>, memref<4096x4096xbf16>) outs(%c : memref<1x4096xbf16>)
  return
}

// -----

// One buffer of zeros for several, as bufferisation makes it, and a launch in
// between: neither copies nor the fill are left.
// CHECK-LABEL: func.func @copies_of_zeros
// CHECK-NOT: linalg.fill
// CHECK-NOT: memref.copy
// CHECK-COUNT-2: gpu.launch_func @kernels::@copies_of_zeros_matmul
// CHECK: return
func.func @copies_of_zeros(%a: memref<64x64xf16>, %b: memref<64x64xf16>, %r: memref<64x64xf16>) {
  %zero = arith.constant 0.0 : f16
  %zeros = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%zeros : memref<64x64xf16>)
  %c = memref.alloc() : memref<64x64xf16>
  memref.copy %zeros, %c : memref<64x64xf16> to memref<64x64xf16>
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  memref.copy %zeros, %r : memref<64x64xf16> to memref<64x64xf16>
  linalg.matmul ins(%c, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%r : memref<64x64xf16>)
  return
}
