// RUN: diff-opt %s --diff-gpu-lower-attention 2>&1 | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK: gpu-lower-attention.mlir:[[@LINE+14]]:{{.*}}: remark: no kernel: products of 'f64' are not supported{{.*}}; the whole score matrix will be in memory
// CHECK-NOT: remark:

// CHECK-LABEL: @with_a_kernel
// CHECK: diff.attention
// CHECK-LABEL: @of_f64
// CHECK-NOT: diff.attention
// CHECK: linalg.generic
func.func @with_a_kernel(%q: tensor<4x64x64xf16>, %o: tensor<4x64x64xf16>) -> tensor<4x64x64xf16> {
  %0 = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]} stream1(%q, %q : tensor<4x64x64xf16>, tensor<4x64x64xf16>) value(%q : tensor<4x64x64xf16>) outs(%o : tensor<4x64x64xf16>) -> tensor<4x64x64xf16>
  return %0 : tensor<4x64x64xf16>
}

func.func @of_f64(%q: tensor<4x64x64xf64>, %o: tensor<4x64x64xf64>) -> tensor<4x64x64xf64> {
  %0 = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]} stream1(%q, %q : tensor<4x64x64xf64>, tensor<4x64x64xf64>) value(%q : tensor<4x64x64xf64>) outs(%o : tensor<4x64x64xf64>) -> tensor<4x64x64xf64>
  return %0 : tensor<4x64x64xf64>
}
