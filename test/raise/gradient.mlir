// RUN: diff-opt %s --diff-raise-attention -verify-diagnostics | FileCheck %s

// The value's gradient reads the same softmax, along the rows: the attention is
// raised, and of the other product there is nothing to be said.
// CHECK-LABEL: @with_gradient_of_value
// CHECK: diff.attention
// CHECK: linalg.batch_matmul
func.func @with_gradient_of_value(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %g: tensor<8x32x24xf32>) -> (tensor<8x32x24xf32>, tensor<8x64x24xf32>) {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %ev = tensor.empty() : tensor<8x64x24xf32>
  %zv = linalg.fill ins(%zero : f32) outs(%ev : tensor<8x64x24xf32>) -> tensor<8x64x24xf32>
  %d = linalg.batch_matmul indexing_maps = [affine_map<(h, n, e, m) -> (h, m, n)>, affine_map<(h, n, e, m) -> (h, m, e)>, affine_map<(h, n, e, m) -> (h, n, e)>]
      ins(%p, %g : tensor<8x32x64xf32>, tensor<8x32x24xf32>) outs(%zv : tensor<8x64x24xf32>) -> tensor<8x64x24xf32>
  return %o, %d : tensor<8x32x24xf32>, tensor<8x64x24xf32>
}

// Alone, it is worth a word.
// CHECK-LABEL: @gradient_of_value_alone
// CHECK-NOT: diff.attention
func.func @gradient_of_value_alone(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %g: tensor<8x32x24xf32>) -> tensor<8x64x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %ev = tensor.empty() : tensor<8x64x24xf32>
  %zv = linalg.fill ins(%zero : f32) outs(%ev : tensor<8x64x24xf32>) -> tensor<8x64x24xf32>
  // expected-remark @below {{attention is not raised: the softmax is not over the dim that the product sums}}
  %d = linalg.batch_matmul indexing_maps = [affine_map<(h, n, e, m) -> (h, m, n)>, affine_map<(h, n, e, m) -> (h, m, e)>, affine_map<(h, n, e, m) -> (h, n, e)>]
      ins(%p, %g : tensor<8x32x64xf32>, tensor<8x32x24xf32>) outs(%zv : tensor<8x64x24xf32>) -> tensor<8x64x24xf32>
  return %d : tensor<8x64x24xf32>
}
