// RUN: diff-opt %s --diff-raise --verify-diagnostics | FileCheck %s

// Models in bf16 widen to f32 for what the ops compute in f32 anyway, and round
// in between: the ops read and write bf16.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#last3 = affine_map<(d0, d1, d2) -> (d2)>
#id1 = affine_map<(d0) -> (d0)>
#scalar1 = affine_map<(d0) -> ()>
#scalar = affine_map<() -> ()>

// scaled_dot_product_attention of bf16 is decomposed into products of f32.
// CHECK-LABEL: @attention
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<8x32x16xbf16>, %[[K:[a-z0-9]+]]: tensor<8x16x64xbf16>, %[[V:[a-z0-9]+]]: tensor<8x64x24xbf16>
// CHECK-NOT: arith.extf
// CHECK: diff.attention {{.*}}scale = 2.500000e-01 : f32} stream1(%[[Q]], %[[K]] : {{.*}}) value(%[[V]] :
func.func @attention(%q: tensor<8x32x16xbf16>, %k: tensor<8x16x64xbf16>, %v: tensor<8x64x24xbf16>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %root = arith.constant 0.5 : f32
  %eq = tensor.empty() : tensor<8x32x16xf32>
  %qw = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%q : tensor<8x32x16xbf16>) outs(%eq : tensor<8x32x16xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %w = arith.extf %a : bf16 to f32
    %r = arith.mulf %w, %root : f32
    linalg.yield %r : f32
  } -> tensor<8x32x16xf32>
  %ek = tensor.empty() : tensor<8x16x64xf32>
  %kw = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%k : tensor<8x16x64xbf16>) outs(%ek : tensor<8x16x64xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %w = arith.extf %a : bf16 to f32
    %r = arith.mulf %w, %root : f32
    linalg.yield %r : f32
  } -> tensor<8x16x64xf32>
  %ev = tensor.empty() : tensor<8x64x24xf32>
  %vw = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%v : tensor<8x64x24xbf16>) outs(%ev : tensor<8x64x24xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %w = arith.extf %a : bf16 to f32
    linalg.yield %w : f32
  } -> tensor<8x64x24xf32>
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s = linalg.batch_matmul ins(%qw, %kw : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %vw : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// A query in f32 and a key that is widened: both stay f32.
// CHECK-LABEL: @query_of_f32
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<8x16x64xbf16>)
// CHECK: diff.attention {{.*}} stream1(%{{.*}}, %[[WIDE]] : tensor<8x32x16xf32>, tensor<8x16x64xf32>)
func.func @query_of_f32(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xbf16>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %ek = tensor.empty() : tensor<8x16x64xf32>
  %kw = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%k : tensor<8x16x64xbf16>) outs(%ek : tensor<8x16x64xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %w = arith.extf %a : bf16 to f32
    linalg.yield %w : f32
  } -> tensor<8x16x64xf32>
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s = linalg.batch_matmul ins(%q, %kw : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// The norm in f32, rounded, times the weight in bf16.
// CHECK-LABEL: @norm
// CHECK-NOT: arith.extf
// CHECK: diff.rms_norm ins(%{{.*}} : tensor<2x32x64xbf16>) weight(%{{.*}} : tensor<64xbf16>) {{.*}} {eps = 9.99999974E-6 : f32} -> tensor<2x32x64xbf16>
// CHECK-NEXT: return
func.func @norm(%x: tensor<2x32x64xbf16>, %weight: tensor<64xbf16>) -> tensor<2x32x64xbf16> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %size = arith.constant 64.0 : f32
  %ef = tensor.empty() : tensor<2x32x64xf32>
  %wide = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x32x64xbf16>) outs(%ef : tensor<2x32x64xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %r = arith.extf %a : bf16 to f32
    linalg.yield %r : f32
  } -> tensor<2x32x64xf32>
  %square = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%wide : tensor<2x32x64xf32>) outs(%ef : tensor<2x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x32x64xf32>
  %er = tensor.empty() : tensor<2x32x1xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<2x32x1xf32>) -> tensor<2x32x1xf32>
  %sum = linalg.generic {indexing_maps = [#id3, #row3], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x32x64xf32>) outs(%zr : tensor<2x32x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x32x1xf32>
  %root = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x32x1xf32>) outs(%er : tensor<2x32x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %size : f32
    %shifted = arith.addf %mean, %eps : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x32x1xf32>
  %normed = linalg.generic {indexing_maps = [#id3, #row3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%wide, %root : tensor<2x32x64xf32>, tensor<2x32x1xf32>) outs(%ef : tensor<2x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x32x64xf32>
  %eb = tensor.empty() : tensor<2x32x64xbf16>
  %y = linalg.generic {indexing_maps = [#last3, #id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%weight, %normed : tensor<64xbf16>, tensor<2x32x64xf32>) outs(%eb : tensor<2x32x64xbf16>) {
  ^bb0(%w: bf16, %a: f32, %out: bf16):
    %rounded = arith.truncf %a : f32 to bf16
    %r = arith.mulf %w, %rounded : bf16
    linalg.yield %r : bf16
  } -> tensor<2x32x64xbf16>
  return %y : tensor<2x32x64xbf16>
}

// Sums and exponentials in f32, the rest rounded.
// CHECK-LABEL: @lambda
// CHECK-NEXT: %[[LAMBDA:.*]] = diff.lambda %arg0, %arg1, %arg2, %arg3 {init = 0.200195
// CHECK-NEXT: return %[[LAMBDA]]
func.func @lambda(%q1: tensor<16xbf16>, %k1: tensor<16xbf16>, %q2: tensor<16xbf16>, %k2: tensor<16xbf16>) -> tensor<bf16> {
  %zero = arith.constant 0.0 : f32
  %init = arith.constant 2.001953e-01 : bf16
  %ev = tensor.empty() : tensor<16xbf16>
  %ef = tensor.empty() : tensor<f32>
  %zf = linalg.fill ins(%zero : f32) outs(%ef : tensor<f32>) -> tensor<f32>
  %eb = tensor.empty() : tensor<bf16>
  %m1 = linalg.generic {indexing_maps = [#id1, #id1, #id1], iterator_types = ["parallel"]}
      ins(%q1, %k1 : tensor<16xbf16>, tensor<16xbf16>) outs(%ev : tensor<16xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %r = arith.mulf %a, %b : bf16
    linalg.yield %r : bf16
  } -> tensor<16xbf16>
  %s1 = linalg.generic {indexing_maps = [#id1, #scalar1], iterator_types = ["reduction"]}
      ins(%m1 : tensor<16xbf16>) outs(%zf : tensor<f32>) {
  ^bb0(%a: bf16, %out: f32):
    %w = arith.extf %a : bf16 to f32
    %r = arith.addf %w, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %m2 = linalg.generic {indexing_maps = [#id1, #id1, #id1], iterator_types = ["parallel"]}
      ins(%q2, %k2 : tensor<16xbf16>, tensor<16xbf16>) outs(%ev : tensor<16xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %r = arith.mulf %a, %b : bf16
    linalg.yield %r : bf16
  } -> tensor<16xbf16>
  %s2 = linalg.generic {indexing_maps = [#id1, #scalar1], iterator_types = ["reduction"]}
      ins(%m2 : tensor<16xbf16>) outs(%zf : tensor<f32>) {
  ^bb0(%a: bf16, %out: f32):
    %w = arith.extf %a : bf16 to f32
    %r = arith.addf %w, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %l = linalg.generic {indexing_maps = [#scalar, #scalar, #scalar], iterator_types = []}
      ins(%s1, %s2 : tensor<f32>, tensor<f32>) outs(%eb : tensor<bf16>) {
  ^bb0(%a: f32, %b: f32, %out: bf16):
    %e1 = math.exp %a : f32
    %e2 = math.exp %b : f32
    %r1 = arith.truncf %e1 : f32 to bf16
    %r2 = arith.truncf %e2 : f32 to bf16
    %d = arith.subf %r1, %r2 : bf16
    %r = arith.addf %d, %init : bf16
    linalg.yield %r : bf16
  } -> tensor<bf16>
  return %l : tensor<bf16>
}
