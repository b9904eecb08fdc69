// An attention that is not tiled is compiled by the reference lowering.
// RUN: diff-opt %s --diff-cpu 2>&1 | FileCheck %s

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// CHECK: remark: not tiled: dim d2 has size 0
// CHECK: module
// CHECK: llvm.func @_mlir_ciface_no_keys(
func.func @no_keys(%q: tensor<3x64x8xf32>, %k: tensor<3x0x8xf32>, %v: tensor<3x0x8xf32>) -> tensor<3x64x8xf32> {
  %init = tensor.empty() : tensor<3x64x8xf32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<3x64x8xf32>, tensor<3x0x8xf32>) value(%v : tensor<3x0x8xf32>)
      outs(%init : tensor<3x64x8xf32>) -> tensor<3x64x8xf32>
  return %o : tensor<3x64x8xf32>
}
