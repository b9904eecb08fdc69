// RUN: diff-opt %s --diff-raise-attention --verify-diagnostics | FileCheck %s

// What looks like differential attention but is not. Each keeps its softmaxes.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#mn = affine_map<(d0, d1, d2) -> (d1, d2)>
#hm = affine_map<(d0, d1, d2) -> (d0, d1)>
#scalar = affine_map<(d0, d1, d2) -> ()>

// CHECK-LABEL: @softmax_over_rows
// CHECK: linalg.softmax
func.func @softmax_over_rows(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(1) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the softmax is not over the dim that the product sums}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Scores that are no product of a query and a key.
// CHECK-LABEL: @scores_from_outside
// CHECK: linalg.softmax
func.func @scores_from_outside(%s: tensor<8x32x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %p1 = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the scores are not a product of a query and a key}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// A scale that is not one number.
// CHECK-LABEL: @scaled_by_tensor
// CHECK: linalg.softmax
func.func @scaled_by_tensor(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the scores are scaled by something that is not a constant}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// A mask before the scale is another mask.
// CHECK-LABEL: @scaled_after_mask
// CHECK: linalg.softmax
func.func @scaled_after_mask(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %c = arith.constant 0.25 : f32
    %r = arith.mulf %a, %c : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%y : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the scores are scaled after the mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// lambda inside the softmax: softmax(S1 - lambda * S2).
// CHECK-LABEL: @lambda_inside
// CHECK: linalg.softmax
func.func @lambda_inside(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #scalar, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %l, %s2 : tensor<8x32x64xf32>, tensor<f32>, tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the scores go through 'arith.subf'}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// One mask on one of the two maps.
// CHECK-LABEL: @mask_on_one_stream
// CHECK-COUNT-2: linalg.softmax
func.func @mask_on_one_stream(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<f32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s2, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #scalar, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %l, %p2 : tensor<8x32x64xf32>, tensor<f32>, tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the two softmaxes have another scale or mask}}
  %o1 = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// CHECK-LABEL: @other_scale
// CHECK-COUNT-2: linalg.softmax
func.func @other_scale(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %c = arith.constant 0.25 : f32
    %r = arith.mulf %a, %c : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #scalar, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %l, %p2 : tensor<8x32x64xf32>, tensor<f32>, tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the two softmaxes have another scale or mask}}
  %o1 = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// lambda depends on the key.
// CHECK-LABEL: @lambda_by_key
// CHECK-COUNT-2: linalg.softmax
func.func @lambda_by_key(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #mn, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %l, %p2 : tensor<8x32x64xf32>, tensor<32x64xf32>, tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: lambda depends on the key}}
  %o1 = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The second map is not normalised by its own sum but by the first's: what is
// subtracted is no softmax.
// CHECK-LABEL: @not_normalised
// CHECK: linalg.softmax
func.func @not_normalised(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #scalar, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %l, %s2 : tensor<8x32x64xf32>, tensor<f32>, tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the probabilities go through 'arith.subf', which is no sum of softmaxes}}
  %o1 = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Dropout or a bias on the probabilities.
// CHECK-LABEL: @bias_on_probabilities
// CHECK: linalg.softmax
func.func @bias_on_probabilities(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the probabilities go through 'arith.addf', which is no sum of softmaxes}}
  %o1 = linalg.batch_matmul ins(%x, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// A finite fill keeps a row without keys uniform; the op would make it zero.
// CHECK-LABEL: @finite_fill
// CHECK: linalg.softmax
func.func @finite_fill(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %mask: tensor<32x64xi1>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %mask : tensor<8x32x64xf32>, tensor<32x64xi1>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %low = arith.constant -3.40282347E+38 : f32
    %r = arith.select %b, %low, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: a selection on the scores is not a mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The same keys for every row: not causal.
// CHECK-LABEL: @first_keys
// CHECK: linalg.softmax
func.func @first_keys(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %c5 = arith.constant 5 : index
    %h = linalg.index 0 : index
    %n = linalg.index 2 : index
    %future = arith.cmpi sgt, %n, %c5 : index
    %r = arith.select %future, %low, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the causal mask is not by the query row}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// More keys head by head.
// CHECK-LABEL: @mask_by_head
// CHECK: linalg.softmax
func.func @mask_by_head(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %c5 = arith.constant 5 : index
    %h = linalg.index 0 : index
    %n = linalg.index 2 : index
    %future = arith.cmpi sgt, %n, %h : index
    %r = arith.select %future, %low, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the causal mask is not by the query row}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// A guard of something else than the scores is not one of them.
// CHECK-LABEL: @guard_of_another
// CHECK: linalg.softmax
func.func @guard_of_another(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %nan = arith.cmpf une, %b, %b : f32
    %z = arith.constant 0.0 : f32
    %r = arith.select %nan, %z, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: a selection on the scores is not a mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The product adds to something: no attention alone.
// CHECK-LABEL: @accumulates
// CHECK: linalg.softmax
func.func @accumulates(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %acc: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: no product of this softmax with a value is found behind 'linalg.batch_matmul'}}
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%acc : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Two attentions with another value each.
// CHECK-LABEL: @other_value
// CHECK-COUNT-2: diff.attention
func.func @other_value(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<f32>, %v2: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o2 = linalg.batch_matmul ins(%p2, %v2 : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  // expected-remark@+1 {{differential attention is not raised: the two attentions have different values}}
  %o = linalg.generic {indexing_maps = [#id, #scalar, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o1, %l, %o2 : tensor<8x32x24xf32>, tensor<f32>, tensor<8x32x24xf32>) outs(%eo : tensor<8x32x24xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// A product that converts integers; the op takes floats.
// CHECK-LABEL: @integer_scores
// CHECK: linalg.softmax
func.func @integer_scores(%q: tensor<8x32x16xi8>, %k: tensor<8x16x64xi8>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xi8>, tensor<8x16x64xi8>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: an operand is not of floats}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The same for the value.
// CHECK-LABEL: @integer_value
// CHECK: linalg.softmax
func.func @integer_value(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xi8>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: an operand is not of floats}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xi8>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The op has one element type for queries and keys.
// CHECK-LABEL: @query_and_key_types
// CHECK: linalg.softmax
func.func @query_and_key_types(%q: tensor<8x32x16xf16>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf16>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: queries and keys have different element types}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Attributes of the op are finite.
// CHECK-LABEL: @infinite_scale
// CHECK: linalg.softmax
func.func @infinite_scale(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.divf %a, %zero : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x0 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: its scale, factor, lambda or eps is not finite in f32}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// A bound by the row and one by the key alone: the latter cuts rows too.
// CHECK-LABEL: @causal_and_first_keys
// CHECK: linalg.softmax
func.func @causal_and_first_keys(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c2 = arith.constant 2 : index
    %last = arith.addi %m, %c2 : index
    %causal = arith.cmpi sle, %n, %last : index
    %first = arith.cmpi sle, %n, %c2 : index
    %seen = arith.andi %causal, %first : i1
    %r = arith.select %seen, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x0 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: a selection on the scores is not a mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Hiding the first keys from all rows is no window.
// CHECK-LABEL: @causal_without_first_keys
// CHECK: linalg.softmax
func.func @causal_without_first_keys(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c0 = arith.constant 0 : index
    %causal = arith.cmpi sle, %n, %m : index
    %later = arith.cmpi sgt, %n, %c0 : index
    %seen = arith.andi %causal, %later : i1
    %r = arith.select %seen, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x0 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: a selection on the scores is not a mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Where the mask hides all keys that a row sees, the finite fill of the others shows.
// CHECK-LABEL: @finite_causal_over_mask
// CHECK: linalg.softmax
func.func @finite_causal_over_mask(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x0 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant -3.40282347E+38 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %r = arith.select %seen, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: a selection on the scores is not a mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The same the other way round.
// CHECK-LABEL: @mask_over_finite_causal
// CHECK: linalg.softmax
func.func @mask_over_finite_causal(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant -3.40282347E+38 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %r = arith.select %seen, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x0, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: what is added to the scores is not a mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Scaled, what is hidden is hidden no longer.
// CHECK-LABEL: @scaled_to_a_small_fill
// CHECK: linalg.softmax
func.func @scaled_to_a_small_fill(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant -3.40282347E+38 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %r = arith.select %seen, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x0 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %c = arith.constant 1.0e-33 : f32
    %r = arith.mulf %a, %c : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  // expected-remark@+1 {{attention is not raised: the scores are scaled after the mask}}
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}
