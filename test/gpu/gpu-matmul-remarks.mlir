// RUN: diff-opt %s --diff-gpu-matmul 2>&1 | FileCheck %s --implicit-check-not=gpu.module

// CHECK: remark: no matrix kernel: operand of type 'memref<8x8xf32, affine_map<(d0, d1) -> (d0 floordiv 2, d1)>>' has a layout without strides
func.func @no_strides(%a: memref<8x8xf32, affine_map<(d0, d1) -> (d0 floordiv 2, d1)>>, %b: memref<8x8xf32>, %c: memref<8x8xf32>) {
  linalg.matmul ins(%a, %b : memref<8x8xf32, affine_map<(d0, d1) -> (d0 floordiv 2, d1)>>, memref<8x8xf32>) outs(%c : memref<8x8xf32>)
  return
}

// CHECK: remark: no matrix kernel: elements of 'f8E4M3FN' are not supported
func.func @small_floats(%a: memref<8x8xf8E4M3FN>, %b: memref<8x8xf8E4M3FN>, %c: memref<8x8xf32>) {
  linalg.matmul ins(%a, %b : memref<8x8xf8E4M3FN>, memref<8x8xf8E4M3FN>) outs(%c : memref<8x8xf32>)
  return
}
