// RUN: diff-opt %s --diff-raise-attention --canonicalize --cse --verify-diagnostics | FileCheck %s

// The ways to write a difference: the sum of a map and of minus lambda times the other.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#scalar = affine_map<(d0, d1, d2) -> ()>
#key = affine_map<(d0, d1, d2) -> (d0, d2)>

// p1 + (-lambda) * p2
// CHECK-LABEL: @adds_negative
// CHECK: diff.attention {{.*}} stream1(%arg0, %arg1 : {{.*}}) stream2(%arg2, %arg3 : {{.*}}) value(%arg4 : {{.*}}) lambda(%arg5 : tensor<f32>)
// CHECK-NOT: linalg
func.func @adds_negative(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %n = arith.negf %c : f32
    %x = arith.mulf %n, %b : f32
    %r = arith.addf %a, %x : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// -(p2 * lambda) + p1
// CHECK-LABEL: @negates_product
// CHECK: diff.attention {{.*}} stream1(%arg0, %arg1 : {{.*}}) stream2(%arg2, %arg3 : {{.*}}) value(%arg4 : {{.*}}) lambda(%arg5 : tensor<f32>)
// CHECK-NOT: linalg
func.func @negates_product(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = arith.mulf %b, %c : f32
    %n = arith.negf %x : f32
    %r = arith.addf %n, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// p1 + (lambda * -1) * p2
// CHECK-LABEL: @times_minus_one
// CHECK: diff.attention {{.*}} stream1(%arg0, %arg1 : {{.*}}) stream2(%arg2, %arg3 : {{.*}}) value(%arg4 : {{.*}}) lambda(%arg5 : tensor<f32>)
// CHECK-NOT: linalg
func.func @times_minus_one(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %m = arith.constant -1.0 : f32
    %n = arith.mulf %c, %m : f32
    %x = arith.mulf %n, %b : f32
    %r = arith.addf %a, %x : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// A lambda that is a number.
// CHECK-LABEL: @constant_lambda
// CHECK: %[[L:.*]] = arith.constant dense<5.000000e-01> : tensor<f32>
// CHECK: diff.attention {{.*}} stream2({{.*}}) value({{.*}}) lambda(%[[L]] : tensor<f32>)
func.func @constant_lambda(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %m = arith.constant 0.5 : f32
    %x = arith.mulf %m, %b : f32
    %r = arith.subf %a, %x : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// p1 - 2 * lambda * p2: the op has no number beside lambda.
// CHECK-LABEL: @scaled_lambda
// CHECK: %[[L:.*]] = linalg.generic
// CHECK: arith.mulf
// CHECK: diff.attention {{.*}} stream2({{.*}}) value({{.*}}) lambda(%[[L]] : tensor<f32>)
func.func @scaled_lambda(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %m = arith.constant 2.0 : f32
    %x = arith.mulf %c, %b : f32
    %y = arith.mulf %m, %x : f32
    %r = arith.subf %a, %y : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// p1 v - (lambda * p2) v
// CHECK-LABEL: @lambda_before_product
// CHECK: diff.attention {{.*}} stream1(%arg0, %arg1 : {{.*}}) stream2(%arg2, %arg3 : {{.*}}) value(%arg4 : {{.*}}) lambda(%arg5 : tensor<f32>)
// CHECK-NOT: linalg
func.func @lambda_before_product(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p2, %l : tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%b: f32, %c: f32, %out: f32):
    %r = arith.mulf %b, %c : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o2 = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o1, %o2 : tensor<8x32x24xf32>, tensor<8x32x24xf32>) outs(%eo : tensor<8x32x24xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// One product of both maps: neither half of it is an attention of itself.
// CHECK-LABEL: @maps_side_by_side
// CHECK: diff.attention {{.*}} stream1(%arg0, %arg1 : {{.*}}) stream2(%arg2, %arg3 : {{.*}}) value(%arg4 : {{.*}}) lambda(%arg5 : tensor<f32>)
// CHECK-NOT: linalg
func.func @maps_side_by_side(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %maps = tensor.concat dim(0) %p1, %p2 : (tensor<8x32x64xf32>, tensor<8x32x64xf32>) -> tensor<16x32x64xf32>
  %vs = tensor.concat dim(0) %v, %v : (tensor<8x64x24xf32>, tensor<8x64x24xf32>) -> tensor<16x64x24xf32>
  %eb = tensor.empty() : tensor<16x32x24xf32>
  %zb = linalg.fill ins(%zero : f32) outs(%eb : tensor<16x32x24xf32>) -> tensor<16x32x24xf32>
  %both = linalg.batch_matmul ins(%maps, %vs : tensor<16x32x64xf32>, tensor<16x64x24xf32>) outs(%zb : tensor<16x32x24xf32>) -> tensor<16x32x24xf32>
  %o1 = tensor.extract_slice %both[0, 0, 0] [8, 32, 24] [1, 1, 1] : tensor<16x32x24xf32> to tensor<8x32x24xf32>
  %o2 = tensor.extract_slice %both[8, 0, 0] [8, 32, 24] [1, 1, 1] : tensor<16x32x24xf32> to tensor<8x32x24xf32>
  %o = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o1, %o2, %l : tensor<8x32x24xf32>, tensor<8x32x24xf32>, tensor<f32>) outs(%eo : tensor<8x32x24xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = arith.mulf %b, %c : f32
    %r = arith.subf %a, %x : f32
    linalg.yield %r : f32
  } -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// Not a difference.
// CHECK-LABEL: @adds_map
// CHECK-NOT: diff.attention
// CHECK: return
func.func @adds_map(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = arith.mulf %c, %b : f32
    %r = arith.addf %a, %x : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the second softmax is not subtracted, times one lambda}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// Not of the first map itself.
// CHECK-LABEL: @lambda_on_both
// CHECK-NOT: diff.attention
// CHECK: return
func.func @lambda_on_both(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = arith.mulf %c, %a : f32
    %y = arith.mulf %c, %b : f32
    %r = arith.subf %x, %y : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: both attention maps have a factor}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// CHECK-LABEL: @three_maps
// CHECK-NOT: diff.attention
// CHECK: return
func.func @three_maps(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %p2, %l : tensor<8x32x64xf32>, tensor<8x32x64xf32>, tensor<f32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %m = arith.constant 0.5 : f32
    %x = arith.mulf %c, %b : f32
    %y = arith.subf %a, %x : f32
    %z = arith.mulf %m, %a : f32
    %r = arith.subf %y, %z : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: it is a sum of 3 attention maps}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// A factor that depends on the key stays inside.
// CHECK-LABEL: @lambda_by_key
// CHECK-NOT: diff.attention
// CHECK: return
func.func @lambda_by_key(%q1: tensor<8x32x16xf32>, %k1: tensor<8x16x64xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %l: tensor<f32>, %t: tensor<8x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q1, %k1 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #key, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %t : tensor<8x32x64xf32>, tensor<8x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the probabilities have a factor that depends on the key}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}
