// RUN: diff-opt %s --diff-raise-attention --canonicalize --cse | FileCheck %s

// A condition on row and key under any arithmetic: two values, one of which hides.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// (1 - tril) * -1e9
// CHECK-LABEL: @product
// CHECK: diff.attention {causal,
func.func @product(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %tril = arith.select %seen, %one, %zero : f32
    %low = arith.constant -1.0e9 : f32
    %hidden = arith.subf %one, %tril : f32
    %mask = arith.mulf %hidden, %low : f32
    %r = arith.addf %a, %mask : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// where(tril == 0, -inf, scores)
// CHECK-LABEL: @compared
// CHECK: diff.attention {causal,
func.func @compared(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %tril = arith.select %seen, %one, %zero : f32
    %low = arith.constant 0xFF800000 : f32
    %hidden = arith.cmpf oeq, %tril, %zero : f32
    %r = arith.select %hidden, %low, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// where(where(seen, 0, 1) != 0, -inf, 0)
// CHECK-LABEL: @twice
// CHECK: diff.attention {causal,
func.func @twice(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %tril = arith.select %seen, %one, %zero : f32
    %low = arith.constant 0xFF800000 : f32
    %inverse = arith.select %seen, %zero, %one : f32
    %hidden = arith.cmpf une, %inverse, %zero : f32
    %mask = arith.select %hidden, %low, %zero : f32
    %r = arith.addf %mask, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// A number that scores may reach is no mask.
// CHECK-LABEL: @not_low_enough
// CHECK-NOT: diff.attention {causal
func.func @not_low_enough(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %tril = arith.select %seen, %one, %zero : f32
    %low = arith.constant -1.0e4 : f32
    %hidden = arith.subf %one, %tril : f32
    %mask = arith.mulf %hidden, %low : f32
    %r = arith.addf %a, %mask : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// (1 - tril) * 1e9 shows what the others hide.
// CHECK-LABEL: @other_way_round
// CHECK-NOT: diff.attention {causal
func.func @other_way_round(%q: tensor<8x32x16xf32>, %k: tensor<8x16x32xf32>, %v: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %es = tensor.empty() : tensor<8x32x32xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%zs : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %tril = arith.select %seen, %one, %zero : f32
    %high = arith.constant 1.0e9 : f32
    %hidden = arith.subf %one, %tril : f32
    %mask = arith.mulf %hidden, %high : f32
    %r = arith.addf %a, %mask : f32
    linalg.yield %r : f32
  } -> tensor<8x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%es : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}
