// RUN: diff-opt %s --diff-gpu-memory --split-input-file --verify-diagnostics

func.func @no_kernel(%x: memref<8xf32>, %v: f32) {
  // expected-error @below {{op 'linalg.fill' has no GPU lowering: no kernel does it}}
  linalg.fill ins(%v : f32) outs(%x : memref<8xf32>)
  return
}

// -----

func.func @holes(%x: memref<8xf32, strided<[2]>>, %y: memref<8xf32>) {
  // expected-error @below {{copy from 'memref<8xf32, strided<[2]>>' to 'memref<8xf32>' has no GPU lowering: no kernel does it}}
  memref.copy %x, %y : memref<8xf32, strided<[2]>> to memref<8xf32>
  return
}
