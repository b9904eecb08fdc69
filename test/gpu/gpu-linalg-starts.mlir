// RUN: diff-opt %s --diff-gpu-linalg --canonicalize --cse --split-input-file | FileCheck %s

// What sums begin with is a constant of the kernel. A fill that something else
// reads stays.
// CHECK-LABEL: func.func @begins_with_a_constant
// CHECK: gpu.launch_func @kernels::@begins_with_a_constant_rows
// CHECK-COUNT-2: gpu.launch_func @kernels::@begins_with_a_constant_copy
// CHECK-NOT: gpu.launch_func
// CHECK: return
// CHECK: gpu.func @begins_with_a_constant_rows
// CHECK: llvm.load
// CHECK-NOT: llvm.load
// CHECK: llvm.store
func.func @begins_with_a_constant(%x: memref<64x128xf32>, %kept: memref<64xf32>, %read: memref<64xf32>) -> memref<64xf32> {
  %zero = arith.constant 0.0 : f32
  %sums = memref.alloc() : memref<64xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<64xf32>)
  linalg.reduce ins(%x : memref<64x128xf32>) outs(%sums : memref<64xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %s = arith.addf %in, %out : f32
      linalg.yield %s : f32
    }
  linalg.fill ins(%zero : f32) outs(%read : memref<64xf32>)
  memref.copy %read, %kept : memref<64xf32> to memref<64xf32>
  return %sums : memref<64xf32>
}

// -----

// What is there already is read: it is no constant, or the op reads it as an
// input as well.
// CHECK-LABEL: func.func @begins_with_what_is_there
// CHECK-COUNT-3: gpu.launch_func
// CHECK-NOT: gpu.launch_func
// CHECK: return
func.func @begins_with_what_is_there(%x: memref<64x128xf32>, %y: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.reduce ins(%x : memref<64x128xf32>) outs(%y : memref<64xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %s = arith.addf %in, %out : f32
      linalg.yield %s : f32
    }
  linalg.fill ins(%one : f32) outs(%y : memref<64xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x, %y : memref<64x128xf32>, memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%in: f32, %before: f32, %out: f32):
    %p = arith.mulf %in, %before : f32
    %s = arith.addf %out, %p : f32
    linalg.yield %s : f32
  }
  return
}
