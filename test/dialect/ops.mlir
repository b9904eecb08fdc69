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

#hq = affine_map<(b, g, r, m, n, d, h, e) -> (b, m, g, r, d)>
#hk = affine_map<(b, g, r, m, n, d, h, e) -> (b, n, g, d)>
#hnoise = affine_map<(b, g, r, m, n, d, h, e) -> (b, m, g, d)>
#hv = affine_map<(b, g, r, m, n, d, h, e) -> (h, b, n, g, e)>
#hl = affine_map<(b, g, r, m, n, d, h, e) -> (b, m, g, r)>
#hmask = affine_map<(b, g, r, m, n, d, h, e) -> (b, n)>
#hw = affine_map<(b, g, r, m, n, d, h, e) -> (h, e)>
#ho = affine_map<(b, g, r, m, n, d, h, e) -> (b, m, g, r, h, e)>

// Everything at once: a noise head for each group, a value in two halves, a
// lambda a token and head, a padding mask, types of their own, all optional
// operands and attributes.
// CHECK-LABEL: @attention_with_everything
// CHECK: diff.attention {causal, factor = 5.000000e-01 : f32, indexing_maps = [{{.*}}], norm_eps = {{.*}} : f32, scale = {{.*}} : f32, window = 16 : i64}
// CHECK-SAME: value(%{{[a-z0-9]+}} : tensor<2x3x?x4x8xf16>) lambda(%{{[a-z0-9]+}} : tensor<3x?x4x2xf32>)
// CHECK-SAME: mask(%{{[a-z0-9]+}} : tensor<3x?xi1>) norm_weight(%{{[a-z0-9]+}} : tensor<2x8xf32>) position(%{{[a-z0-9]+}}) outs(
func.func @attention_with_everything(%q1: tensor<3x?x4x2x8xbf16>, %q2: tensor<3x?x4x8xbf16>, %k: tensor<3x?x4x8xbf16>,
    %v: tensor<2x3x?x4x8xf16>, %lambda: tensor<3x?x4x2xf32>, %mask: tensor<3x?xi1>, %w: tensor<2x8xf32>, %p: index,
    %init: tensor<3x?x4x2x2x8xf64>) -> tensor<3x?x4x2x2x8xf64> {
  %o = diff.attention {causal, window = 16 : i64, scale = 0.25 : f32, norm_eps = 1.0e-6 : f32, factor = 0.5 : f32,
      indexing_maps = [#hq, #hk, #hnoise, #hk, #hv, #hl, #hmask, #hw, #ho]}
      stream1(%q1, %k : tensor<3x?x4x2x8xbf16>, tensor<3x?x4x8xbf16>)
      stream2(%q2, %k : tensor<3x?x4x8xbf16>, tensor<3x?x4x8xbf16>)
      value(%v : tensor<2x3x?x4x8xf16>) lambda(%lambda : tensor<3x?x4x2xf32>) mask(%mask : tensor<3x?xi1>)
      norm_weight(%w : tensor<2x8xf32>) position(%p)
      outs(%init : tensor<3x?x4x2x2x8xf64>) -> tensor<3x?x4x2x2x8xf64>
  return %o : tensor<3x?x4x2x2x8xf64>
}

// CHECK-LABEL: @workers
// CHECK: diff.num_workers
// CHECK: diff.worker_id
// CHECK: diff.report_scratch %{{.*}}
func.func @workers() -> (index, index) {
  %n = diff.num_workers
  %w = diff.worker_id
  diff.report_scratch %n
  return %n, %w : index, index
}
