// RUN: diff-opt %s --diff-raise --verify-diagnostics | FileCheck %s

// Query rows after the keys of a cache: row m stands at the key P + m, P being
// the cache's size, and what a mask by indices compares has that size in it. The keys are the values.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#mn = affine_map<(d0, d1, d2) -> (d1, d2)>

// The last row sees the last key.
// CHECK-LABEL: @rows_after_a_cache
// CHECK: diff.attention {causal, indexing_maps
// CHECK-NOT: position
// CHECK: return
func.func @rows_after_a_cache(%q: tensor<8x5x16xf32>, %past: tensor<8x?x16xf32>, %new: tensor<8x5x16xf32>) -> tensor<8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %hidden = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %size = tensor.dim %past, %c1 : tensor<8x?x16xf32>
  %before = arith.index_cast %size : index to i64
  %k = tensor.concat dim(1) %past, %new : (tensor<8x?x16xf32>, tensor<8x5x16xf32>) -> tensor<8x?x16xf32>
  %n = tensor.dim %k, %c1 : tensor<8x?x16xf32>
  %et = tensor.empty(%n) : tensor<8x16x?xf32>
  %kt = linalg.transpose ins(%k : tensor<8x?x16xf32>) outs(%et : tensor<8x16x?xf32>) permutation = [0, 2, 1]
  %es = tensor.empty(%n) : tensor<8x5x?xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x5x16xf32>, tensor<8x16x?xf32>) outs(%zs : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x5x?xf32>) outs(%es : tensor<8x5x?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %row = linalg.index 1 : index
    %key = linalg.index 2 : index
    %r = arith.index_cast %row : index to i64
    %c = arith.index_cast %key : index to i64
    %last = arith.addi %r, %before : i64
    %seen = arith.cmpi sle, %c, %last : i64
    %y = arith.select %seen, %a, %hidden : f32
    linalg.yield %y : f32
  } -> tensor<8x5x?xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x5x?xf32>) outs(%es : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %eo = tensor.empty() : tensor<8x5x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x5x16xf32>) -> tensor<8x5x16xf32>
  %o = linalg.batch_matmul ins(%p, %k : tensor<8x5x?xf32>, tensor<8x?x16xf32>) outs(%zo : tensor<8x5x16xf32>) -> tensor<8x5x16xf32>
  return %o : tensor<8x5x16xf32>
}

// One row sees all keys.
// CHECK-LABEL: @one_row_after_a_cache
// CHECK-NOT: causal
// CHECK: diff.attention
// CHECK-NOT: mask
// CHECK: return
func.func @one_row_after_a_cache(%q: tensor<8x1x16xf32>, %past: tensor<8x?x16xf32>, %new: tensor<8x1x16xf32>) -> tensor<8x1x16xf32> {
  %zero = arith.constant 0.0 : f32
  %hidden = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %size = tensor.dim %past, %c1 : tensor<8x?x16xf32>
  %before = arith.index_cast %size : index to i64
  %k = tensor.concat dim(1) %past, %new : (tensor<8x?x16xf32>, tensor<8x1x16xf32>) -> tensor<8x?x16xf32>
  %n = tensor.dim %k, %c1 : tensor<8x?x16xf32>
  %et = tensor.empty(%n) : tensor<8x16x?xf32>
  %kt = linalg.transpose ins(%k : tensor<8x?x16xf32>) outs(%et : tensor<8x16x?xf32>) permutation = [0, 2, 1]
  %es = tensor.empty(%n) : tensor<8x1x?xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x1x16xf32>, tensor<8x16x?xf32>) outs(%zs : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x1x?xf32>) outs(%es : tensor<8x1x?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %row = linalg.index 1 : index
    %key = linalg.index 2 : index
    %r = arith.index_cast %row : index to i64
    %c = arith.index_cast %key : index to i64
    %last = arith.addi %r, %before : i64
    %seen = arith.cmpi sle, %c, %last : i64
    %y = arith.select %seen, %a, %hidden : f32
    linalg.yield %y : f32
  } -> tensor<8x1x?xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x1x?xf32>) outs(%es : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
  %eo = tensor.empty() : tensor<8x1x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
  %o = linalg.batch_matmul ins(%p, %k : tensor<8x1x?xf32>, tensor<8x?x16xf32>) outs(%zo : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
  return %o : tensor<8x1x16xf32>
}

// CHECK-LABEL: @any_rows_after_a_cache
// CHECK: %[[SIZE:.*]] = tensor.dim %arg1, %c1
// CHECK: diff.attention {causal, {{.*}} position(%[[SIZE]])
func.func @any_rows_after_a_cache(%q: tensor<8x?x16xf32>, %past: tensor<8x?x16xf32>, %new: tensor<8x?x16xf32>) -> tensor<8x?x16xf32> {
  %zero = arith.constant 0.0 : f32
  %hidden = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %m = tensor.dim %q, %c1 : tensor<8x?x16xf32>
  %size = tensor.dim %past, %c1 : tensor<8x?x16xf32>
  %before = arith.index_cast %size : index to i64
  %k = tensor.concat dim(1) %past, %new : (tensor<8x?x16xf32>, tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
  %n = tensor.dim %k, %c1 : tensor<8x?x16xf32>
  %et = tensor.empty(%n) : tensor<8x16x?xf32>
  %kt = linalg.transpose ins(%k : tensor<8x?x16xf32>) outs(%et : tensor<8x16x?xf32>) permutation = [0, 2, 1]
  %es = tensor.empty(%m, %n) : tensor<8x?x?xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%zs : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x?x?xf32>) outs(%es : tensor<8x?x?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %row = linalg.index 1 : index
    %key = linalg.index 2 : index
    %r = arith.index_cast %row : index to i64
    %c = arith.index_cast %key : index to i64
    %last = arith.addi %r, %before : i64
    %seen = arith.cmpi sle, %c, %last : i64
    %y = arith.select %seen, %a, %hidden : f32
    linalg.yield %y : f32
  } -> tensor<8x?x?xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x?x?xf32>) outs(%es : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %eo = tensor.empty(%m) : tensor<8x?x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
  %o = linalg.batch_matmul ins(%p, %k : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%zo : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
  return %o : tensor<8x?x16xf32>
}

// CHECK-LABEL: @window_after_a_cache
// CHECK: diff.attention {causal, {{.*}}window = 16 : i64}
// CHECK-NOT: position
// CHECK: return
func.func @window_after_a_cache(%q: tensor<8x5x16xf32>, %past: tensor<8x?x16xf32>, %new: tensor<8x5x16xf32>) -> tensor<8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %hidden = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %size = tensor.dim %past, %c1 : tensor<8x?x16xf32>
  %before = arith.index_cast %size : index to i64
  %k = tensor.concat dim(1) %past, %new : (tensor<8x?x16xf32>, tensor<8x5x16xf32>) -> tensor<8x?x16xf32>
  %n = tensor.dim %k, %c1 : tensor<8x?x16xf32>
  %et = tensor.empty(%n) : tensor<8x16x?xf32>
  %kt = linalg.transpose ins(%k : tensor<8x?x16xf32>) outs(%et : tensor<8x16x?xf32>) permutation = [0, 2, 1]
  %es = tensor.empty(%n) : tensor<8x5x?xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x5x16xf32>, tensor<8x16x?xf32>) outs(%zs : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x5x?xf32>) outs(%es : tensor<8x5x?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %row = linalg.index 1 : index
    %key = linalg.index 2 : index
    %r = arith.index_cast %row : index to i64
    %c = arith.index_cast %key : index to i64
    %last = arith.addi %r, %before : i64
    %seen = arith.cmpi sle, %c, %last : i64
    %w = arith.constant 16 : i64
    %far = arith.subi %last, %w : i64
    %near = arith.cmpi sgt, %c, %far : i64
    %both = arith.andi %seen, %near : i1
    %y = arith.select %both, %a, %hidden : f32
    linalg.yield %y : f32
  } -> tensor<8x5x?xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x5x?xf32>) outs(%es : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %eo = tensor.empty() : tensor<8x5x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x5x16xf32>) -> tensor<8x5x16xf32>
  %o = linalg.batch_matmul ins(%p, %k : tensor<8x5x?xf32>, tensor<8x?x16xf32>) outs(%zo : tensor<8x5x16xf32>) -> tensor<8x5x16xf32>
  return %o : tensor<8x5x16xf32>
}

// The number of keys before is not the cache's.
// CHECK-LABEL: @rows_after_another_size
// CHECK: %[[SIZE:.*]] = tensor.dim %arg3, %c1
// CHECK: diff.attention {causal, {{.*}} position(%[[SIZE]])
func.func @rows_after_another_size(%q: tensor<8x5x16xf32>, %past: tensor<8x?x16xf32>, %new: tensor<8x5x16xf32>, %other: tensor<8x?x16xf32>) -> tensor<8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %hidden = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %size = tensor.dim %other, %c1 : tensor<8x?x16xf32>
  %before = arith.index_cast %size : index to i64
  %k = tensor.concat dim(1) %past, %new : (tensor<8x?x16xf32>, tensor<8x5x16xf32>) -> tensor<8x?x16xf32>
  %n = tensor.dim %k, %c1 : tensor<8x?x16xf32>
  %et = tensor.empty(%n) : tensor<8x16x?xf32>
  %kt = linalg.transpose ins(%k : tensor<8x?x16xf32>) outs(%et : tensor<8x16x?xf32>) permutation = [0, 2, 1]
  %es = tensor.empty(%n) : tensor<8x5x?xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x5x16xf32>, tensor<8x16x?xf32>) outs(%zs : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x5x?xf32>) outs(%es : tensor<8x5x?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %row = linalg.index 1 : index
    %key = linalg.index 2 : index
    %r = arith.index_cast %row : index to i64
    %c = arith.index_cast %key : index to i64
    %last = arith.addi %r, %before : i64
    %seen = arith.cmpi sle, %c, %last : i64
    %y = arith.select %seen, %a, %hidden : f32
    linalg.yield %y : f32
  } -> tensor<8x5x?xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<8x5x?xf32>) outs(%es : tensor<8x5x?xf32>) -> tensor<8x5x?xf32>
  %eo = tensor.empty() : tensor<8x5x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x5x16xf32>) -> tensor<8x5x16xf32>
  %o = linalg.batch_matmul ins(%p, %k : tensor<8x5x?xf32>, tensor<8x?x16xf32>) outs(%zo : tensor<8x5x16xf32>) -> tensor<8x5x16xf32>
  return %o : tensor<8x5x16xf32>
}
