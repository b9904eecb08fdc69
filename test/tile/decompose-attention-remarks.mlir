// What diff-decompose-attention leaves alone, and what it says about it.
// RUN: diff-opt %s --diff-decompose-attention --verify-diagnostics | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, d, n)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK-LABEL: @not_a_tile
// CHECK: diff.attention
func.func @not_a_tile(%q: tensor<2x32x8xf32>, %k: tensor<2x8x96xf32>, %v: tensor<2x96x16xf32>, %init: tensor<2x32x16xf32>) -> tensor<2x32x16xf32> {
  // expected-remark@+1 {{not decomposed: batch dim d0 is not 1; diff-tile-attention makes it so}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x32x8xf32>, tensor<2x8x96xf32>) value(%v : tensor<2x96x16xf32>)
      outs(%init : tensor<2x32x16xf32>) -> tensor<2x32x16xf32>
  return %o : tensor<2x32x16xf32>
}

// CHECK-LABEL: @buffers
// CHECK: diff.attention
func.func @buffers(%q: memref<1x32x8xf32>, %k: memref<1x8x96xf32>, %v: memref<1x96x16xf32>, %init: memref<1x32x16xf32>) {
  // expected-remark@+1 {{not decomposed: it is on buffers}}
  diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<1x32x8xf32>, memref<1x8x96xf32>) value(%v : memref<1x96x16xf32>)
      outs(%init : memref<1x32x16xf32>)
  return
}

// CHECK-LABEL: @no_keys
// CHECK: diff.attention
func.func @no_keys(%q: tensor<1x32x8xf32>, %k: tensor<1x8x0xf32>, %v: tensor<1x0x16xf32>, %init: tensor<1x32x16xf32>) -> tensor<1x32x16xf32> {
  // expected-remark@+1 {{not decomposed: dim d2 has size 0}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x32x8xf32>, tensor<1x8x0xf32>) value(%v : tensor<1x0x16xf32>)
      outs(%init : tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
  return %o : tensor<1x32x16xf32>
}
