// RUN: diff-opt %s --diff-raise-attention --canonicalize --cse --verify-diagnostics | FileCheck %s

// Several masks on one product. Where a finite number hides keys, a row that
// another mask leaves nothing is the mean over all keys: such a mask cannot be
// `causal` beside it, and is added to it.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#mn = affine_map<(d0, d1, d2) -> (d1, d2)>
#bn = affine_map<(d0, d1, d2) -> (d0, d2)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>

// CHECK-LABEL: @finite_causal_and_padding
// CHECK-SAME: %[[PADDING:[a-z0-9]+]]: tensor<8x32xbf16>)
// CHECK: %[[CAUSAL:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<32x32xf32>)
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[CAUSAL]], %[[PADDING]] : tensor<32x32xf32>, tensor<8x32xbf16>) outs(%{{.*}} : tensor<8x32x32xf32>)
// CHECK: arith.extf
// CHECK: diff.attention {indexing_maps = [{{.*}}#[[MASK]], {{.*}} mask(%[[SUM]] : tensor<8x32x32xf32>)
func.func @finite_causal_and_padding(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>, %padding: tensor<8x32xbf16>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %em = tensor.empty() : tensor<32x32xf32>
  %causal = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%em : tensor<32x32xf32>) {
  ^bb0(%out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %c = arith.cmpi sle, %n, %m : index
    %r = arith.select %c, %zero, %lowest : f32
    linalg.yield %r : f32
  } -> tensor<32x32xf32>
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #bn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %causal, %padding : tensor<8x32x32xf32>, tensor<32x32xf32>, tensor<8x32xbf16>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %b: f32, %c: bf16, %out: f32):
    %masked = arith.addf %a, %b : f32
    %w = arith.extf %c : bf16 to f32
    %r = arith.addf %masked, %w : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// The other order.
// CHECK-LABEL: @padding_and_finite_causal
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<8x32xf32>, tensor<32x32xf32>) outs(%{{.*}} : tensor<8x32x32xf32>)
// CHECK: diff.attention {indexing_maps = {{.*}} mask(%{{.*}} : tensor<8x32x32xf32>)
func.func @padding_and_finite_causal(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>, %padding: tensor<8x32xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %em = tensor.empty() : tensor<32x32xf32>
  %causal = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%em : tensor<32x32xf32>) {
  ^bb0(%out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %c = arith.cmpi sle, %n, %m : index
    %r = arith.select %c, %zero, %lowest : f32
    linalg.yield %r : f32
  } -> tensor<32x32xf32>
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #bn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %causal, %padding : tensor<8x32x32xf32>, tensor<32x32xf32>, tensor<8x32xf32>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %masked = arith.addf %a, %c : f32
    %r = arith.addf %masked, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// Alone the finite causal mask is `causal`: each row sees a key.
// CHECK-LABEL: @finite_causal
// CHECK: diff.attention {causal,
// CHECK-NOT: mask
// CHECK: return
func.func @finite_causal(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = arith.cmpi sle, %n, %m : index
    %mask = arith.select %c, %zero, %lowest : f32
    %r = arith.addf %a, %mask : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}
