// RUN: diff-opt %s --split-input-file --diff-lower-reference --verify-diagnostics

func.func @rms_norm_on_buffers(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op has no reference lowering on buffers; run this pass before bufferization}}
  diff.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) {eps = 0.0 : f32}
  return
}

// -----

func.func @rope_on_buffers(%x: memref<4x8xf32>, %t: memref<4x4xf32>, %y: memref<4x8xf32>) {
  // expected-error@+1 {{'diff.rope' op has no reference lowering on buffers; run this pass before bufferization}}
  diff.rope half ins(%x, %t, %t : memref<4x8xf32>, memref<4x4xf32>, memref<4x4xf32>)
      outs(%y : memref<4x8xf32>) {table_map = affine_map<(m, d) -> (m, d)>}
  return
}

// -----

func.func @attention_on_buffers(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error@+1 {{'diff.attention' op has no reference lowering on buffers; run this pass before bufferization}}
  diff.attention {scale = 1.0 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>,
                                                      affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}
      stream1(%x, %x : memref<4x8xf32>, memref<4x8xf32>) value(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>)
  return
}
