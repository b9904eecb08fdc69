// RUN: diff-opt %s --diff-gpu-matmul=parts=1 --canonicalize --cse | FileCheck %s

// Readers of a view whose loops are not one dim in each of their operands stay.

#id = affine_map<(i, j, k) -> (i, j, k)>
#half = affine_map<(i, j, k) -> (j, k)>
#swapped = affine_map<(i, j, k) -> (j, i, k)>

// CHECK-LABEL: func.func @reads_a_part_of_the_loops
// CHECK: gpu.launch_func @kernels::@reads_a_part_of_the_loops_matmul
// CHECK: memref.expand_shape
// CHECK: linalg.generic
func.func @reads_a_part_of_the_loops(%a: memref<64x64xf16>, %b: memref<64x64xf16>, %x: memref<32x64xf16>) -> memref<2x32x64xf16> {
  %zero = arith.constant 0.0 : f16
  %c = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%c : memref<64x64xf16>)
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  %view = memref.expand_shape %c [[0, 1], [2]] output_shape [2, 32, 64] : memref<64x64xf16> into memref<2x32x64xf16>
  %d = memref.alloc() : memref<2x32x64xf16>
  linalg.generic {indexing_maps = [#id, #half, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%view, %x : memref<2x32x64xf16>, memref<32x64xf16>) outs(%d : memref<2x32x64xf16>) {
  ^bb0(%s: f16, %y: f16, %o: f16):
    %p = arith.addf %s, %y : f16
    linalg.yield %p : f16
  }
  memref.dealloc %c : memref<64x64xf16>
  return %d : memref<2x32x64xf16>
}

// CHECK-LABEL: func.func @writes_in_another_order
// CHECK: gpu.launch_func @kernels::@reads_a_part_of_the_loops_matmul
// CHECK: memref.expand_shape
// CHECK: linalg.generic
func.func @writes_in_another_order(%a: memref<64x64xf16>, %b: memref<64x64xf16>) -> memref<32x2x64xf16> {
  %zero = arith.constant 0.0 : f16
  %c = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%c : memref<64x64xf16>)
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  %view = memref.expand_shape %c [[0, 1], [2]] output_shape [2, 32, 64] : memref<64x64xf16> into memref<2x32x64xf16>
  %d = memref.alloc() : memref<32x2x64xf16>
  linalg.generic {indexing_maps = [#id, #swapped], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%view : memref<2x32x64xf16>) outs(%d : memref<32x2x64xf16>) {
  ^bb0(%s: f16, %o: f16):
    %p = arith.negf %s : f16
    linalg.yield %p : f16
  }
  memref.dealloc %c : memref<64x64xf16>
  return %d : memref<32x2x64xf16>
}
