// RUN: diff-opt %s --split-input-file --verify-diagnostics --diff-gpu-linalg

func.func @complex(%x: memref<4xcomplex<f32>>, %y: memref<4xcomplex<f32>>) {
  // expected-remark @below {{no kernel: elements of 'complex<f32>'}}
  // expected-error @below {{op 'linalg.generic' has no GPU kernel}}
  memref.copy %x, %y : memref<4xcomplex<f32>> to memref<4xcomplex<f32>>
  return
}

// -----

func.func @same_element(%x: memref<4x8xf32>, %y: memref<4xf32>) {
  // expected-remark @below {{no kernel: points of parallel loop d1 write the same element}}
  // expected-error @below {{op 'linalg.generic' has no GPU kernel}}
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
      iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%y : memref<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  return
}
