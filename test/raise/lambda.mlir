// RUN: diff-opt %s --diff-raise-lambda | FileCheck %s

#v = affine_map<(d0) -> (d0)>
#s = affine_map<(d0) -> ()>
#0 = affine_map<() -> ()>

// CHECK-LABEL: @lambda
// CHECK-SAME: %[[Q1:.*]]: tensor<16xf32>, %[[K1:.*]]: tensor<16xf32>, %[[Q2:.*]]: tensor<16xf32>, %[[K2:.*]]: tensor<16xf32>
// CHECK-NEXT: %[[L:.*]] = diff.lambda %[[Q1]], %[[K1]], %[[Q2]], %[[K2]] {init = 2.000000e-01 : f32} : tensor<16xf32> -> tensor<f32>
// CHECK-NEXT: return %[[L]]
func.func @lambda(%q1: tensor<16xf32>, %k1: tensor<16xf32>, %q2: tensor<16xf32>, %k2: tensor<16xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %init = arith.constant 0.2 : f32
  %e = tensor.empty() : tensor<16xf32>
  %e0 = tensor.empty() : tensor<f32>
  %z = linalg.fill ins(%zero : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %m1 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q1, %k1 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s1 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m1 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x1 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s1 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %m2 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q2, %k2 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s2 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m2 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x2 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s2 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %d = linalg.generic {indexing_maps = [#0, #0, #0], iterator_types = []} ins(%x1, %x2 : tensor<f32>, tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %l = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%d : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %init : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  return %l : tensor<f32>
}

// CHECK-LABEL: @init_multiplied
// CHECK-NOT: diff.lambda
func.func @init_multiplied(%q1: tensor<16xf32>, %k1: tensor<16xf32>, %q2: tensor<16xf32>, %k2: tensor<16xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %init = arith.constant 0.2 : f32
  %e = tensor.empty() : tensor<16xf32>
  %e0 = tensor.empty() : tensor<f32>
  %z = linalg.fill ins(%zero : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %m1 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q1, %k1 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s1 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m1 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x1 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s1 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %m2 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q2, %k2 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s2 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m2 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x2 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s2 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %d = linalg.generic {indexing_maps = [#0, #0, #0], iterator_types = []} ins(%x1, %x2 : tensor<f32>, tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %l = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%d : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %init : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  return %l : tensor<f32>
}

// CHECK-LABEL: @no_second_exponential
// CHECK-NOT: diff.lambda
func.func @no_second_exponential(%q1: tensor<16xf32>, %k1: tensor<16xf32>, %q2: tensor<16xf32>, %k2: tensor<16xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %init = arith.constant 0.2 : f32
  %e = tensor.empty() : tensor<16xf32>
  %e0 = tensor.empty() : tensor<f32>
  %z = linalg.fill ins(%zero : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %m1 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q1, %k1 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s1 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m1 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x1 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s1 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %m2 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q2, %k2 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s2 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m2 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x2 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s2 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.absf %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %d = linalg.generic {indexing_maps = [#0, #0, #0], iterator_types = []} ins(%x1, %x2 : tensor<f32>, tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %l = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%d : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %init : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  return %l : tensor<f32>
}

// Attributes are finite.
// CHECK-LABEL: @infinite_init
// CHECK-NOT: diff.lambda
// CHECK: return
func.func @infinite_init(%q1: tensor<16xf32>, %k1: tensor<16xf32>, %q2: tensor<16xf32>, %k2: tensor<16xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %init = arith.constant 0x7F800000 : f32
  %e = tensor.empty() : tensor<16xf32>
  %e0 = tensor.empty() : tensor<f32>
  %z = linalg.fill ins(%zero : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %m1 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q1, %k1 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s1 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m1 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x1 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s1 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %m2 = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]} ins(%q2, %k2 : tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<16xf32>
  %s2 = linalg.generic {indexing_maps = [#v, #s], iterator_types = ["reduction"]} ins(%m2 : tensor<16xf32>) outs(%z : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %x2 = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%s2 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %d = linalg.generic {indexing_maps = [#0, #0, #0], iterator_types = []} ins(%x1, %x2 : tensor<f32>, tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %l = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%d : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %init : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  return %l : tensor<f32>
}

// The sums of one product, taken apart: an element becomes a tensor without dims.
// CHECK-LABEL: @sums_by_row
// CHECK-NOT: diff.lambda
// CHECK: return
func.func @sums_by_row(%q: tensor<2x16xf32>, %k: tensor<2x16xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x16xf32>
  %e2 = tensor.empty() : tensor<2xf32>
  %e0 = tensor.empty() : tensor<f32>
  %z = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2xf32>) -> tensor<2xf32>
  %m = linalg.mul ins(%q, %k : tensor<2x16xf32>, tensor<2x16xf32>) outs(%e : tensor<2x16xf32>) -> tensor<2x16xf32>
  %s = linalg.reduce {arith.addf} ins(%m : tensor<2x16xf32>) outs(%z : tensor<2xf32>) dimensions = [1]
  %x = linalg.exp ins(%s : tensor<2xf32>) outs(%e2 : tensor<2xf32>) -> tensor<2xf32>
  %a = tensor.extract_slice %x[0] [1] [1] : tensor<2xf32> to tensor<1xf32>
  %first = tensor.collapse_shape %a [] : tensor<1xf32> into tensor<f32>
  %b = tensor.extract_slice %x[1] [1] [1] : tensor<2xf32> to tensor<1xf32>
  %second = tensor.collapse_shape %b [] : tensor<1xf32> into tensor<f32>
  %d = linalg.sub ins(%first, %second : tensor<f32>, tensor<f32>) outs(%e0 : tensor<f32>) -> tensor<f32>
  %l = linalg.generic {indexing_maps = [#0, #0], iterator_types = []} ins(%d : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%in: f32, %out: f32):
    %init = arith.constant 0.2 : f32
    %r = arith.addf %in, %init : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  return %l : tensor<f32>
}
