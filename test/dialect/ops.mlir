// RUN: diff-opt %s | diff-opt | FileCheck %s
// RUN: diff-opt %s --mlir-print-op-generic | diff-opt | FileCheck %s

#q = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, d)>
#k = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, d)>
#v = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, e)>
#l = affine_map<(b, g, r, m, n, d, e) -> ()>
#o = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, e)>

// CHECK-LABEL: @attention_grouped
// CHECK: diff.attention {causal, indexing_maps = [{{.*}}], scale = 1.250000e-01 : f32} stream1(
// CHECK-SAME: stream2(
// CHECK-SAME: value(
// CHECK-SAME: lambda(
// CHECK-SAME: outs(
func.func @attention_grouped(%q1: tensor<1x4x2x?x64xf32>, %q2: tensor<1x4x2x?x64xf32>,
    %k1: tensor<1x4x?x64xf32>, %k2: tensor<1x4x?x64xf32>, %v: tensor<1x4x?x128xf32>,
    %lambda: tensor<f32>, %init: tensor<1x4x2x?x128xf32>) -> tensor<1x4x2x?x128xf32> {
  %o = diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<1x4x2x?x64xf32>, tensor<1x4x?x64xf32>)
      stream2(%q2, %k2 : tensor<1x4x2x?x64xf32>, tensor<1x4x?x64xf32>)
      value(%v : tensor<1x4x?x128xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<1x4x2x?x128xf32>) -> tensor<1x4x2x?x128xf32>
  return %o : tensor<1x4x2x?x128xf32>
}

// CHECK-LABEL: @rope
// CHECK: diff.rope interleaved ins(
// CHECK: diff.rope half ins(
func.func @rope(%x: tensor<2x?x8x16xf32>, %cos: tensor<?x8xf32>, %sin: tensor<?x8xf32>,
                %cos2: tensor<?x16xf32>, %sin2: tensor<?x16xf32>, %init: tensor<2x?x8x16xf32>) -> (tensor<2x?x8x16xf32>, tensor<2x?x8x16xf32>) {
  %0 = diff.rope interleaved ins(%x, %cos, %sin : tensor<2x?x8x16xf32>, tensor<?x8xf32>, tensor<?x8xf32>)
      outs(%init : tensor<2x?x8x16xf32>) {table_map = affine_map<(b, m, h, d) -> (m, d)>} -> tensor<2x?x8x16xf32>
  %1 = diff.rope half ins(%x, %cos2, %sin2 : tensor<2x?x8x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%init : tensor<2x?x8x16xf32>) {table_map = affine_map<(b, m, h, d) -> (m, d)>} -> tensor<2x?x8x16xf32>
  return %0, %1 : tensor<2x?x8x16xf32>, tensor<2x?x8x16xf32>
}

// CHECK-LABEL: @rms_norm
// CHECK: diff.rms_norm ins(%{{.*}} : tensor<2x?x128xf32>) weight(%{{.*}} : tensor<128xf32>) outs(
func.func @rms_norm(%x: tensor<2x?x128xf32>, %w: tensor<128xf32>, %init: tensor<2x?x128xf32>) -> tensor<2x?x128xf32> {
  %0 = diff.rms_norm ins(%x : tensor<2x?x128xf32>) weight(%w : tensor<128xf32>)
      outs(%init : tensor<2x?x128xf32>) {eps = 1.0e-5 : f32} -> tensor<2x?x128xf32>
  return %0 : tensor<2x?x128xf32>
}

// CHECK-LABEL: @lambda
// CHECK: diff.lambda %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} {init = {{.*}} : f32} : tensor<16xf32> -> tensor<f32>
func.func @lambda(%a: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<f32> {
  %0 = diff.lambda %a, %b, %b, %a {init = 0.355509 : f32} : tensor<16xf32> -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: @buffers
// CHECK: diff.rms_norm ins(%{{.*}} : memref<2x8xf32>) outs(%{{.*}} : memref<2x8xf32>)
func.func @buffers(%x: memref<2x8xf32>, %y: memref<2x8xf32>) {
  diff.rms_norm ins(%x : memref<2x8xf32>) outs(%y : memref<2x8xf32>) {eps = 0.0 : f32}
  return
}
