// RUN: diff-opt %s --diff-raise-rms-norm | FileCheck %s

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#keep = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#last = affine_map<(d0, d1, d2) -> (d2)>
#middle = affine_map<(d0, d1, d2) -> (d0, d1)>

// CHECK-LABEL: @weight_and_factor
// CHECK-SAME: %[[X:.*]]: tensor<2x?x128xf32>, %{{.*}}, %[[W:.*]]: tensor<128xf32>
// CHECK-NOT: linalg.generic
// CHECK: %[[Y:.*]] = diff.rms_norm ins(%[[X]] : tensor<2x?x128xf32>) weight(%[[W]] : tensor<128xf32>) {{.*}} {eps = 9.99999974E-6 : f32, factor = 5.000000e-01 : f32}
// CHECK: return %[[Y]]
func.func @weight_and_factor(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<128xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 128.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %factor = arith.constant 0.5 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<128xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}

// CHECK-LABEL: @power
// CHECK: diff.rms_norm
func.func @power(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<128xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 128.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %factor = arith.constant 0.5 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.fpowi %a, %c2 : f32, i32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<128xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}

// The weight is one a row: the norm is found, the multiplication stays.
// CHECK-LABEL: @gate_by_row
// CHECK: %[[N:.*]] = diff.rms_norm ins(%{{.*}} : tensor<2x?x128xf32>) outs({{.*}}) {eps = 9.99999974E-6 : f32}
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[N]] : tensor<2x?xf32>, tensor<2x?x128xf32>)
func.func @gate_by_row(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<2x?xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 128.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %factor = arith.constant 0.5 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#middle, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<2x?xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}

// The mean of half the elements is no mean.
// CHECK-LABEL: @wrong_count
// CHECK-NOT: diff.rms_norm
func.func @wrong_count(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<128xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 64.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %factor = arith.constant 0.5 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<128xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}

// What is scaled is not what was squared.
// CHECK-LABEL: @other_input
// CHECK-NOT: diff.rms_norm
func.func @other_input(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<128xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 128.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %factor = arith.constant 0.5 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<128xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}

// Attributes are finite.
// CHECK-LABEL: @infinite_eps
// CHECK-NOT: factor =
// CHECK: return
func.func @infinite_eps(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<128xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 128.0 : f32
  %eps = arith.constant 0x7FF0000000000000 : f64
  %factor = arith.constant 0.5 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<128xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}

// Attributes are finite.
// CHECK-LABEL: @eps_too_large_for_f32
// CHECK-NOT: factor =
// CHECK: return
func.func @eps_too_large_for_f32(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<128xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 128.0 : f32
  %eps = arith.constant 1.0e+300 : f64
  %factor = arith.constant 0.5 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<128xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}

// Attributes are finite.
// CHECK-LABEL: @infinite_factor
// CHECK-NOT: factor =
// CHECK: return
func.func @infinite_factor(%x: tensor<2x?x128xf32>, %y: tensor<2x?x128xf32>, %w: tensor<128xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i32
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 128.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %factor = arith.constant 0x7F800000 : f32
  %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %e = tensor.empty(%m) : tensor<2x?x128xf32>
  %e1 = tensor.empty(%m) : tensor<2x?x1xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%square : tensor<2x?x128xf32>) outs(%s0 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x?x1xf32>) outs(%e1 : tensor<2x?x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %count : f32
    %eps32 = arith.truncf %eps : f64 to f32
    %shifted = arith.addf %mean, %eps32 : f32
    %r = math.rsqrt %shifted : f32
    linalg.yield %r : f32
  } -> tensor<2x?x1xf32>
  %n = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<2x?x128xf32>, tensor<2x?x1xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x?x128xf32>
  %weighted = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %n : tensor<128xf32>, tensor<2x?x128xf32>) outs(%e : tensor<2x?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    %f = arith.mulf %r, %factor : f32
    linalg.yield %f : f32
  } -> tensor<2x?x128xf32>
  return %weighted : tensor<2x?x128xf32>
}
