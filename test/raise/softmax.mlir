// RUN: diff-opt %s --diff-raise-softmax --verify-diagnostics | FileCheck %s

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#all = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1, d2) -> (d0, d1)>
#keep = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#first = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#swap = affine_map<(d0, d1, d2) -> (d1, d0, d2)>

// As PyTorch exports it: the maximum is an argmax whose index is not used.
// CHECK-LABEL: @five_ops
// CHECK-SAME: %[[X:.*]]: tensor<4x8x32xf32>
// CHECK-NOT: linalg.generic
// CHECK: %[[P:.*]] = linalg.softmax dimension(2) ins(%[[X]] : tensor<4x8x32xf32>)
// CHECK: return %[[P]]
func.func @five_ops(%x: tensor<4x8x32xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %first = arith.constant 0 : i64
  %e = tensor.empty() : tensor<4x8x32xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %ei = tensor.empty() : tensor<4x8xi64>
  %es = tensor.empty() : tensor<4x8x1xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = linalg.fill ins(%first : i64) outs(%ei : tensor<4x8xi64>) -> tensor<4x8xi64>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
  %max:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<4x8x32xf32>) outs(%m0, %i0 : tensor<4x8xf32>, tensor<4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 2 : index
    %ic = arith.index_cast %i : index to i64
    %m = arith.maximumf %in, %out : f32
    %gt = arith.cmpf ogt, %in, %out : f32
    %sel = arith.select %gt, %ic, %at : i64
    linalg.yield %m, %sel : f32, i64
  } -> (tensor<4x8xf32>, tensor<4x8xi64>)
  %maxe = tensor.expand_shape %max#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %d = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %maxe : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d : tensor<4x8x32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x1 : tensor<4x8x32xf32>) outs(%s0 : tensor<4x8x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8x1xf32>
  %p = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x1, %sum : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// What is subtracted cancels, whether it is the maximum or not.
// CHECK-LABEL: @maximum_with_zero
// CHECK: linalg.softmax dimension(2)
func.func @maximum_with_zero(%x: tensor<4x8x32xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0.0 : f32
  %first = arith.constant 0 : i64
  %e = tensor.empty() : tensor<4x8x32xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %ei = tensor.empty() : tensor<4x8xi64>
  %es = tensor.empty() : tensor<4x8x1xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = linalg.fill ins(%first : i64) outs(%ei : tensor<4x8xi64>) -> tensor<4x8xi64>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
  %max:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<4x8x32xf32>) outs(%m0, %i0 : tensor<4x8xf32>, tensor<4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 2 : index
    %ic = arith.index_cast %i : index to i64
    %m = arith.maximumf %in, %out : f32
    %gt = arith.cmpf ogt, %in, %out : f32
    %sel = arith.select %gt, %ic, %at : i64
    linalg.yield %m, %sel : f32, i64
  } -> (tensor<4x8xf32>, tensor<4x8xi64>)
  %maxe = tensor.expand_shape %max#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %d = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %maxe : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d : tensor<4x8x32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x1 : tensor<4x8x32xf32>) outs(%s0 : tensor<4x8x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8x1xf32>
  %p = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x1, %sum : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// The sum is of something else: no softmax.
// CHECK-LABEL: @sum_of_shifted
// CHECK-NOT: linalg.softmax
func.func @sum_of_shifted(%x: tensor<4x8x32xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %first = arith.constant 0 : i64
  %e = tensor.empty() : tensor<4x8x32xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %ei = tensor.empty() : tensor<4x8xi64>
  %es = tensor.empty() : tensor<4x8x1xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = linalg.fill ins(%first : i64) outs(%ei : tensor<4x8xi64>) -> tensor<4x8xi64>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
  %max:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<4x8x32xf32>) outs(%m0, %i0 : tensor<4x8xf32>, tensor<4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 2 : index
    %ic = arith.index_cast %i : index to i64
    %m = arith.maximumf %in, %out : f32
    %gt = arith.cmpf ogt, %in, %out : f32
    %sel = arith.select %gt, %ic, %at : i64
    linalg.yield %m, %sel : f32, i64
  } -> (tensor<4x8xf32>, tensor<4x8xi64>)
  %maxe = tensor.expand_shape %max#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %d = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %maxe : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d : tensor<4x8x32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%d : tensor<4x8x32xf32>) outs(%s0 : tensor<4x8x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8x1xf32>
  // expected-remark@+1 {{softmax is not raised: the divisor is not a sum of exponentials}}
  %p = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x1, %sum : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// Softmax over the middle dim of three, fused to two elementwise ops.
// CHECK-LABEL: @middle_dim
// CHECK-SAME: %[[X:.*]]: tensor<4x?x32xf32>
// CHECK: linalg.softmax dimension(1) ins(%[[X]] : tensor<4x?x32xf32>)
func.func @middle_dim(%x: tensor<4x?x32xf32>) -> tensor<4x?x32xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %size = tensor.dim %x, %c1 : tensor<4x?x32xf32>
  %e = tensor.empty(%size) : tensor<4x?x32xf32>
  %e1 = tensor.empty() : tensor<4x32xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %max = linalg.generic {indexing_maps = [#id, affine_map<(d0, d1, d2) -> (d0, d2)>], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x : tensor<4x?x32xf32>) outs(%m0 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.maximumf %out, %in : f32
    linalg.yield %m : f32
  } -> tensor<4x32xf32>
  %exp = linalg.generic {indexing_maps = [#id, affine_map<(d0, d1, d2) -> (d0, d2)>, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %max : tensor<4x?x32xf32>, tensor<4x32xf32>) outs(%e : tensor<4x?x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %d = arith.subf %a, %b : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<4x?x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, affine_map<(d0, d1, d2) -> (d0, d2)>], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%exp : tensor<4x?x32xf32>) outs(%s0 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.addf %in, %out : f32
    linalg.yield %m : f32
  } -> tensor<4x32xf32>
  %p = linalg.generic {indexing_maps = [#id, affine_map<(d0, d1, d2) -> (d0, d2)>, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x?x32xf32>, tensor<4x32xf32>) outs(%e : tensor<4x?x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x?x32xf32>
  return %p : tensor<4x?x32xf32>
}

// What is normalised is the exponential of the first head, for all of them.
// CHECK-LABEL: @exp_of_the_first_head
// CHECK-NOT: linalg.softmax
// CHECK: return
func.func @exp_of_the_first_head(%x: tensor<4x8x32xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %first = arith.constant 0 : i64
  %e = tensor.empty() : tensor<4x8x32xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %ei = tensor.empty() : tensor<4x8xi64>
  %es = tensor.empty() : tensor<4x8x1xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = linalg.fill ins(%first : i64) outs(%ei : tensor<4x8xi64>) -> tensor<4x8xi64>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
  %max:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<4x8x32xf32>) outs(%m0, %i0 : tensor<4x8xf32>, tensor<4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 2 : index
    %ic = arith.index_cast %i : index to i64
    %m = arith.maximumf %in, %out : f32
    %gt = arith.cmpf ogt, %in, %out : f32
    %sel = arith.select %gt, %ic, %at : i64
    linalg.yield %m, %sel : f32, i64
  } -> (tensor<4x8xf32>, tensor<4x8xi64>)
  %maxe = tensor.expand_shape %max#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %d = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %maxe : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %x1 = linalg.generic {indexing_maps = [#first, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d : tensor<4x8x32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x1 : tensor<4x8x32xf32>) outs(%s0 : tensor<4x8x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8x1xf32>
  // expected-remark@+1 {{softmax is not raised: the input is not read at the result's own index}}
  %p = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x1, %sum : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// The same sizes, another order.
// CHECK-LABEL: @transposed_on_the_way
// CHECK-NOT: linalg.softmax
// CHECK: return
func.func @transposed_on_the_way(%x: tensor<8x8x32xf32>) -> tensor<8x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %first = arith.constant 0 : i64
  %e = tensor.empty() : tensor<8x8x32xf32>
  %e1 = tensor.empty() : tensor<8x8xf32>
  %ei = tensor.empty() : tensor<8x8xi64>
  %es = tensor.empty() : tensor<8x8x1xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<8x8xf32>) -> tensor<8x8xf32>
  %i0 = linalg.fill ins(%first : i64) outs(%ei : tensor<8x8xi64>) -> tensor<8x8xi64>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<8x8x1xf32>) -> tensor<8x8x1xf32>
  %max:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<8x8x32xf32>) outs(%m0, %i0 : tensor<8x8xf32>, tensor<8x8xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 2 : index
    %ic = arith.index_cast %i : index to i64
    %m = arith.maximumf %in, %out : f32
    %gt = arith.cmpf ogt, %in, %out : f32
    %sel = arith.select %gt, %ic, %at : i64
    linalg.yield %m, %sel : f32, i64
  } -> (tensor<8x8xf32>, tensor<8x8xi64>)
  %maxe = tensor.expand_shape %max#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<8x8xf32> into tensor<8x8x1xf32>
  %d = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %maxe : tensor<8x8x32xf32>, tensor<8x8x1xf32>) outs(%e : tensor<8x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x8x32xf32>
  %x1 = linalg.generic {indexing_maps = [#swap, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d : tensor<8x8x32xf32>) outs(%e : tensor<8x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<8x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x1 : tensor<8x8x32xf32>) outs(%s0 : tensor<8x8x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<8x8x1xf32>
  // expected-remark@+1 {{softmax is not raised: the input is not read at the result's own index}}
  %p = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x1, %sum : tensor<8x8x32xf32>, tensor<8x8x1xf32>) outs(%e : tensor<8x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x8x32xf32>
  return %p : tensor<8x8x32xf32>
}

// One normaliser for two maps.
// CHECK-LABEL: @sum_of_another
// CHECK-NOT: linalg.softmax
// CHECK: return
func.func @sum_of_another(%x: tensor<4x8x32xf32>, %y: tensor<4x8x32xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %first = arith.constant 0 : i64
  %e = tensor.empty() : tensor<4x8x32xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %ei = tensor.empty() : tensor<4x8xi64>
  %es = tensor.empty() : tensor<4x8x1xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = linalg.fill ins(%first : i64) outs(%ei : tensor<4x8xi64>) -> tensor<4x8xi64>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
  %max:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<4x8x32xf32>) outs(%m0, %i0 : tensor<4x8xf32>, tensor<4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 2 : index
    %ic = arith.index_cast %i : index to i64
    %m = arith.maximumf %in, %out : f32
    %gt = arith.cmpf ogt, %in, %out : f32
    %sel = arith.select %gt, %ic, %at : i64
    linalg.yield %m, %sel : f32, i64
  } -> (tensor<4x8xf32>, tensor<4x8xi64>)
  %maxe = tensor.expand_shape %max#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %d = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %maxe : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d : tensor<4x8x32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %d2 = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y, %maxe : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    %t = math.exp %r : f32
    linalg.yield %t : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%d2 : tensor<4x8x32xf32>) outs(%s0 : tensor<4x8x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8x1xf32>
  // expected-remark@+1 {{softmax is not raised: the exponential is not divided by its own sum}}
  %p = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x1, %sum : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// The same in exact arithmetic, and where this overflows the softmax does not.
// CHECK-LABEL: @no_maximum
// CHECK: linalg.softmax dimension(2)
func.func @no_maximum(%x: tensor<4x8x32xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %first = arith.constant 0 : i64
  %e = tensor.empty() : tensor<4x8x32xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %ei = tensor.empty() : tensor<4x8xi64>
  %es = tensor.empty() : tensor<4x8x1xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = linalg.fill ins(%first : i64) outs(%ei : tensor<4x8xi64>) -> tensor<4x8xi64>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
  %max:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<4x8x32xf32>) outs(%m0, %i0 : tensor<4x8xf32>, tensor<4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 2 : index
    %ic = arith.index_cast %i : index to i64
    %m = arith.maximumf %in, %out : f32
    %gt = arith.cmpf ogt, %in, %out : f32
    %sel = arith.select %gt, %ic, %at : i64
    linalg.yield %m, %sel : f32, i64
  } -> (tensor<4x8xf32>, tensor<4x8xi64>)
  %maxe = tensor.expand_shape %max#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %d = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %maxe : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<4x8x32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x1 : tensor<4x8x32xf32>) outs(%s0 : tensor<4x8x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8x1xf32>
  %p = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x1, %sum : tensor<4x8x32xf32>, tensor<4x8x1xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// exp(x - (log(sum exp(x - max)) + max))
// CHECK-LABEL: @logsumexp
// CHECK-SAME: %[[X:.*]]: tensor<4x8x32xf32>, %[[M:.*]]: tensor<4x8xf32>
// CHECK-NOT: linalg.generic
// CHECK: linalg.softmax dimension(2) ins(%[[X]] :
// CHECK-NOT: linalg.generic
func.func @logsumexp(%x: tensor<4x8x32xf32>, %max: tensor<4x8xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8x32xf32>
  %er = tensor.empty() : tensor<4x8xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<4x8xf32>) -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %max : tensor<4x8x32xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %m: f32, %out: f32):
    %d = arith.subf %a, %m : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%exp : tensor<4x8x32xf32>) outs(%zr : tensor<4x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %total = linalg.generic {indexing_maps = [#all, #all, #all], iterator_types = ["parallel", "parallel"]}
      ins(%sum, %max : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a: f32, %m: f32, %out: f32):
    %l = math.log %a : f32
    %r = arith.addf %l, %m : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %total : tensor<4x8x32xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %t: f32, %out: f32):
    %d = arith.subf %a, %t : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// The exponential times the reciprocal of its sum.
// CHECK-LABEL: @reciprocal
// CHECK-SAME: %[[X:.*]]: tensor<4x8x32xf32>
// CHECK-NOT: linalg.generic
// CHECK: linalg.softmax dimension(2) ins(%[[X]] :
func.func @reciprocal(%x: tensor<4x8x32xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8x32xf32>
  %er = tensor.empty() : tensor<4x8xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<4x8xf32>) -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<4x8x32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%exp : tensor<4x8x32xf32>) outs(%zr : tensor<4x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8x32xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %t: f32, %out: f32):
    %one = arith.constant 1.0 : f32
    %i = arith.divf %one, %t : f32
    %r = arith.mulf %a, %i : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// The sum is of exponentials that have another shift: a factor is left.
// CHECK-LABEL: @other_shift
// CHECK-NOT: linalg.softmax
// CHECK: return
func.func @other_shift(%x: tensor<4x8x32xf32>, %m1: tensor<4x8xf32>, %m2: tensor<4x8xf32>) -> tensor<4x8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8x32xf32>
  %er = tensor.empty() : tensor<4x8xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<4x8xf32>) -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %m1 : tensor<4x8x32xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %m: f32, %out: f32):
    %d = arith.subf %a, %m : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%exp : tensor<4x8x32xf32>) outs(%zr : tensor<4x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.addf %a, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  // expected-remark@+1 {{softmax is not raised: the exponential is not divided by its own sum}}
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %m2, %sum : tensor<4x8x32xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %m: f32, %t: f32, %out: f32):
    %d = arith.subf %a, %m : f32
    %x0 = math.exp %d : f32
    %r = arith.divf %x0, %t : f32
    linalg.yield %r : f32
  } -> tensor<4x8x32xf32>
  return %p : tensor<4x8x32xf32>
}

// Over a single element whatever is added is the same for all of it; a mask
// stays with the scores nevertheless.
// CHECK-LABEL: @single_element
// CHECK: %[[MASKED:.*]] = linalg.add ins(%arg0, %arg1
// CHECK: linalg.softmax dimension(1) ins(%[[MASKED]]
func.func @single_element(%x: tensor<4x1xf32>, %mask: tensor<4x1xf32>) -> tensor<4x1xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<4x1xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  %masked = linalg.add ins(%x, %mask : tensor<4x1xf32>, tensor<4x1xf32>) outs(%e : tensor<4x1xf32>) -> tensor<4x1xf32>
  %l = linalg.fill ins(%lowest : f32) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce {arith.maximumf} ins(%masked : tensor<4x1xf32>) outs(%l : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x1xf32>) dimensions = [1]
  %shifted = linalg.sub ins(%masked, %maxb : tensor<4x1xf32>, tensor<4x1xf32>) outs(%e : tensor<4x1xf32>) -> tensor<4x1xf32>
  %exp = linalg.exp ins(%shifted : tensor<4x1xf32>) outs(%e : tensor<4x1xf32>) -> tensor<4x1xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce {arith.addf} ins(%exp : tensor<4x1xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x1xf32>) dimensions = [1]
  %p = linalg.div ins(%exp, %sumb : tensor<4x1xf32>, tensor<4x1xf32>) outs(%e : tensor<4x1xf32>) -> tensor<4x1xf32>
  return %p : tensor<4x1xf32>
}
