// RUN: diff-opt %s --diff-raise-lambda --diff-raise-attention | FileCheck %s

// In a layer of bf16 lambda is computed in f32 from vectors of bf16, and
// rounded where it is multiplied. Both ops take it before that.

#v = affine_map<(d0) -> (d0)>
#s = affine_map<(d0) -> ()>
#0 = affine_map<() -> ()>
#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#e = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#none = affine_map<(d0, d1, d2) -> ()>

// CHECK-LABEL: @layer
// CHECK: %[[L:.*]] = diff.lambda %arg5, %arg6, %arg7, %arg8 {init = 2.000000e-01 : f32} : tensor<16xbf16> -> tensor<f32>
// CHECK: diff.attention {{.*}} stream1(%arg0, %arg1 : {{.*}}) stream2(%arg2, %arg3 : {{.*}}) value(%arg4 : {{.*}}) lambda(%[[L]] : tensor<f32>) outs({{.*}} : tensor<2x9x8xbf16>)
// CHECK-NOT: diff.attention
func.func @layer(%q1: tensor<2x9x4xbf16>, %k1: tensor<2x7x4xbf16>, %q2: tensor<2x9x4xbf16>, %k2: tensor<2x7x4xbf16>,
                 %v: tensor<2x7x8xbf16>, %a: tensor<16xbf16>, %b: tensor<16xbf16>, %c: tensor<16xbf16>,
                 %d: tensor<16xbf16>) -> tensor<2x9x8xbf16> {
  %zero = arith.constant 0.0 : bf16
  %init = arith.constant 0.2 : f32
  %e = tensor.empty() : tensor<16xbf16>
  %e16 = tensor.empty() : tensor<bf16>
  %e0 = tensor.empty() : tensor<f32>
  %z = linalg.fill ins(%zero : bf16) outs(%e16 : tensor<bf16>) -> tensor<bf16>
  %m1 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%a, %b : tensor<16xbf16>, tensor<16xbf16>) outs(%e : tensor<16xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %r = arith.mulf %x, %y : bf16
    linalg.yield %r : bf16
  } -> tensor<16xbf16>
  %s1 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m1 : tensor<16xbf16>) outs(%z : tensor<bf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %r = arith.addf %x, %out : bf16
    linalg.yield %r : bf16
  } -> tensor<bf16>
  %x1 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s1 : tensor<bf16>) outs(%e0 : tensor<f32>) {
  ^bb0(%x: bf16, %out: f32):
    %w = arith.extf %x : bf16 to f32
    %r = math.exp %w : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %m2 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%c, %d : tensor<16xbf16>, tensor<16xbf16>) outs(%e : tensor<16xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %r = arith.mulf %x, %y : bf16
    linalg.yield %r : bf16
  } -> tensor<16xbf16>
  %s2 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m2 : tensor<16xbf16>) outs(%z : tensor<bf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %r = arith.addf %x, %out : bf16
    linalg.yield %r : bf16
  } -> tensor<bf16>
  %x2 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s2 : tensor<bf16>) outs(%e0 : tensor<f32>) {
  ^bb0(%x: bf16, %out: f32):
    %w = arith.extf %x : bf16 to f32
    %r = math.exp %w : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %lambda = linalg.generic {indexing_maps = [#0, #0, #0], iterator_types = []} ins(%x1, %x2 : tensor<f32>, tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %r = arith.subf %x, %y : f32
    %l = arith.addf %r, %init : f32
    linalg.yield %l : f32
  } -> tensor<f32>
  %wide = tensor.empty() : tensor<2x9x8xf32>
  %narrow = tensor.empty() : tensor<2x9x8xbf16>
  %o1 = diff.attention {indexing_maps = [#q, #k, #e, #o], scale = 0.5 : f32} stream1(%q1, %k1 : tensor<2x9x4xbf16>, tensor<2x7x4xbf16>) value(%v : tensor<2x7x8xbf16>) outs(%wide : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
  %o2 = diff.attention {indexing_maps = [#q, #k, #e, #o], scale = 0.5 : f32} stream1(%q2, %k2 : tensor<2x9x4xbf16>, tensor<2x7x4xbf16>) value(%v : tensor<2x7x8xbf16>) outs(%wide : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
  %second = linalg.generic {indexing_maps = [#none, #3, #3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%lambda, %o2 : tensor<f32>, tensor<2x9x8xf32>) outs(%narrow : tensor<2x9x8xbf16>) {
  ^bb0(%l: f32, %x: f32, %out: bf16):
    %l16 = arith.truncf %l : f32 to bf16
    %x16 = arith.truncf %x : f32 to bf16
    %r = arith.mulf %l16, %x16 : bf16
    linalg.yield %r : bf16
  } -> tensor<2x9x8xbf16>
  %difference = linalg.generic {indexing_maps = [#3, #3, #3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%o1, %second : tensor<2x9x8xf32>, tensor<2x9x8xbf16>) outs(%narrow : tensor<2x9x8xbf16>) {
  ^bb0(%x: f32, %y: bf16, %out: bf16):
    %x16 = arith.truncf %x : f32 to bf16
    %r = arith.subf %x16, %y : bf16
    linalg.yield %r : bf16
  } -> tensor<2x9x8xbf16>
  return %difference : tensor<2x9x8xbf16>
}
