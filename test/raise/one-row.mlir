// RUN: diff-opt %s --diff-raise-attention --canonicalize --cse | FileCheck %s

// Dims of size 1: which one is the row or the key is no index's to say.

#q = affine_map<(g, r, m, n, d) -> (g, r, m, d)>
#q2 = affine_map<(g, r, m, n, d) -> (g, m, d)>
#k = affine_map<(g, r, m, n, d) -> (g, n, d)>
#s = affine_map<(g, r, m, n, d) -> (g, r, m, n)>
#s2 = affine_map<(g, r, m, n, d) -> (g, m, n)>
#v = affine_map<(g, r, m, n, d) -> (g, n, d)>
#p = affine_map<(g, r, m, n) -> (g, r, m, n)>
#p2 = affine_map<(g, r, m, n) -> (g, m, n)>
#o = affine_map<(g, r, m, n, d) -> (g, r, m, d)>

// Three signal heads share a noise head: with one row, r is no row of it.
// CHECK-LABEL: @shared_second_query
// CHECK-SAME: %[[Q1:.*]]: tensor<2x3x1x16xf32>, %[[K1:.*]]: tensor<2x64x16xf32>, %[[Q2:.*]]: tensor<2x1x16xf32>, %[[K2:.*]]: tensor<2x64x16xf32>,
// CHECK-NOT: linalg
// CHECK: diff.attention {{.*}} stream1(%[[Q1]], %[[K1]] : {{.*}}) stream2(%[[Q2]], %[[K2]] : {{.*}}) value({{.*}}) lambda(
func.func @shared_second_query(%q1: tensor<2x3x1x16xf32>, %k1: tensor<2x64x16xf32>, %q2: tensor<2x1x16xf32>, %k2: tensor<2x64x16xf32>, %v: tensor<2x64x24xf32>, %l: tensor<f32>) -> tensor<2x3x1x24xf32> {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<2x3x1x64xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x3x1x64xf32>) -> tensor<2x3x1x64xf32>
  %e2 = tensor.empty() : tensor<2x1x64xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
  %eo = tensor.empty() : tensor<2x3x1x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<2x3x1x24xf32>) -> tensor<2x3x1x24xf32>
  %s1 = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q1, %k1 : tensor<2x3x1x16xf32>, tensor<2x64x16xf32>) outs(%z1 : tensor<2x3x1x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %out, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x3x1x64xf32>
  %s2 = linalg.batch_matmul indexing_maps = [affine_map<(g, m, n, d) -> (g, m, d)>, affine_map<(g, m, n, d) -> (g, n, d)>, affine_map<(g, m, n, d) -> (g, m, n)>]
      ins(%q2, %k2 : tensor<2x1x16xf32>, tensor<2x64x16xf32>) outs(%z2 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
  %p1 = linalg.softmax dimension(3) ins(%s1 : tensor<2x3x1x64xf32>) outs(%e1 : tensor<2x3x1x64xf32>) -> tensor<2x3x1x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<2x1x64xf32>) outs(%e2 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
  %p = linalg.generic {indexing_maps = [#p, affine_map<(g, r, m, n) -> ()>, #p2, #p], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%p1, %l, %p2 : tensor<2x3x1x64xf32>, tensor<f32>, tensor<2x1x64xf32>) outs(%e1 : tensor<2x3x1x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %m = arith.mulf %l0, %b : f32
    %r = arith.subf %a, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x3x1x64xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(g, r, m, d, n) -> (g, r, m, n)>, affine_map<(g, r, m, d, n) -> (g, n, d)>, affine_map<(g, r, m, d, n) -> (g, r, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%p, %v : tensor<2x3x1x64xf32>, tensor<2x64x24xf32>) outs(%zo : tensor<2x3x1x24xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %out, %m : f32
    linalg.yield %s : f32
  } -> tensor<2x3x1x24xf32>
  return %r : tensor<2x3x1x24xf32>
}

// The same after the value, each attention raised for itself before: the first
// has taken r for its rows, the second the dim of size 1.
// CHECK-LABEL: @shared_second_query_after_value
// CHECK-NOT: linalg
// CHECK: diff.attention {{.*}} stream1({{.*}}) stream2({{.*}}) value({{.*}}) lambda(
// CHECK-NOT: diff.attention
func.func @shared_second_query_after_value(%q1: tensor<2x3x16xf32>, %k1: tensor<2x64x16xf32>, %q2: tensor<2x1x16xf32>, %k2: tensor<2x64x16xf32>, %v: tensor<2x64x24xf32>, %l: tensor<f32>) -> tensor<2x3x1x24xf32> {
  %e1 = tensor.empty() : tensor<2x3x24xf32>
  %o1 = diff.attention {indexing_maps = [affine_map<(g, r, n, d, e) -> (g, r, d)>, affine_map<(g, r, n, d, e) -> (g, n, d)>, affine_map<(g, r, n, d, e) -> (g, n, e)>, affine_map<(g, r, n, d, e) -> (g, r, e)>], scale = 0.25 : f32}
      stream1(%q1, %k1 : tensor<2x3x16xf32>, tensor<2x64x16xf32>) value(%v : tensor<2x64x24xf32>) outs(%e1 : tensor<2x3x24xf32>) -> tensor<2x3x24xf32>
  %e2 = tensor.empty() : tensor<2x1x24xf32>
  %o2 = diff.attention {indexing_maps = [affine_map<(g, m, n, d, e) -> (g, m, d)>, affine_map<(g, m, n, d, e) -> (g, n, d)>, affine_map<(g, m, n, d, e) -> (g, n, e)>, affine_map<(g, m, n, d, e) -> (g, m, e)>], scale = 0.25 : f32}
      stream1(%q2, %k2 : tensor<2x1x16xf32>, tensor<2x64x16xf32>) value(%v : tensor<2x64x24xf32>) outs(%e2 : tensor<2x1x24xf32>) -> tensor<2x1x24xf32>
  %x1 = tensor.expand_shape %o1 [[0], [1, 2], [3]] output_shape [2, 3, 1, 24] : tensor<2x3x24xf32> into tensor<2x3x1x24xf32>
  %e = tensor.empty() : tensor<2x3x1x24xf32>
  %r = linalg.generic {indexing_maps = [#p, affine_map<(g, r, m, e) -> ()>, #p2, #p], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x1, %l, %o2 : tensor<2x3x1x24xf32>, tensor<f32>, tensor<2x1x24xf32>) outs(%e : tensor<2x3x1x24xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %m = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<2x3x1x24xf32>
  return %r : tensor<2x3x1x24xf32>
}

// A single key: the sum over it is gone, a product is left.
// CHECK-LABEL: @one_key
// CHECK-SAME: %[[Q:.*]]: tensor<8x32x16xf32>, %[[K:.*]]: tensor<8x16x1xf32>, %[[V:.*]]: tensor<8x24xf32>
// CHECK-NOT: linalg.generic
// CHECK: diff.attention {{.*}} stream1(%[[Q]], %[[K]] : {{.*}}) value(%{{.*}} : tensor<8x{{.*}}24xf32>)
func.func @one_key(%q: tensor<8x32x16xf32>, %k: tensor<8x16x1xf32>, %v: tensor<8x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x1xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x1xf32>) -> tensor<8x32x1xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x1xf32>) outs(%zs : tensor<8x32x1xf32>) -> tensor<8x32x1xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x1xf32>) outs(%es : tensor<8x32x1xf32>) -> tensor<8x32x1xf32>
  %c = tensor.collapse_shape %p [[0], [1, 2]] : tensor<8x32x1xf32> into tensor<8x32xf32>
  %e = tensor.empty() : tensor<8x32x24xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(h, m, e) -> (h, m)>, affine_map<(h, m, e) -> (h, e)>, affine_map<(h, m, e) -> (h, m, e)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%c, %v : tensor<8x32xf32>, tensor<8x24xf32>) outs(%e : tensor<8x32x24xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<8x32x24xf32>
  return %r : tensor<8x32x24xf32>
}

// Probabilities times a lambda, of one for each head too, are no attention.
// CHECK-LABEL: @one_key_times_lambda
// CHECK-NOT: diff.attention
// CHECK: linalg.generic
func.func @one_key_times_lambda(%q: tensor<8x32x16xf32>, %k: tensor<8x16x1xf32>, %l: tensor<8xf32>) -> tensor<8x32x1xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x1xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x1xf32>) -> tensor<8x32x1xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x1xf32>) outs(%zs : tensor<8x32x1xf32>) -> tensor<8x32x1xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x1xf32>) outs(%es : tensor<8x32x1xf32>) -> tensor<8x32x1xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (h)>, affine_map<(h, m, n) -> (h, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %l : tensor<8x32x1xf32>, tensor<8xf32>) outs(%es : tensor<8x32x1xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<8x32x1xf32>
  return %r : tensor<8x32x1xf32>
}
