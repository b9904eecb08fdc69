// RUN: diff-opt %s --diff-raise-rope | FileCheck %s

#id = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#table = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#row = affine_map<(d0, d1, d2, d3) -> (d2, d3)>

// CHECK: #[[TABLE:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d3)>

// Pairs (2i, 2i+1), a table entry a pair.
// CHECK-LABEL: @interleaved
// CHECK-SAME: %[[X:.*]]: tensor<2x?x8x16xf32>, %[[COS:.*]]: tensor<?x8xf32>, %[[SIN:.*]]: tensor<?x8xf32>
// CHECK-NOT: linalg.generic
// CHECK: diff.rope{{ +}}interleaved ins(%[[X]], {{.*}} : tensor<2x?x8x16xf32>, tensor<?x8xf32>, tensor<?x8xf32>) {{.*}} {table_map = #[[TABLE]]}
func.func @interleaved(%x: tensor<2x?x8x16xf32>, %cos: tensor<?x8xf32>, %sin: tensor<?x8xf32>) -> tensor<2x?x8x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c1 : tensor<2x?x8x16xf32>
  %e = tensor.empty(%m) : tensor<2x?x8x8xf32>
  %even = tensor.extract_slice %x[0, 0, 0, 0] [2, %m, 8, 8] [1, 1, 1, 2] : tensor<2x?x8x16xf32> to tensor<2x?x8x8xf32>
  %odd = tensor.extract_slice %x[0, 0, 0, 1] [2, %m, 8, 8] [1, 1, 1, 2] : tensor<2x?x8x16xf32> to tensor<2x?x8x8xf32>
  %a = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%even, %cos, %odd, %sin : tensor<2x?x8x8xf32>, tensor<?x8xf32>, tensor<2x?x8x8xf32>, tensor<?x8xf32>) outs(%e : tensor<2x?x8x8xf32>) {
  ^bb0(%in: f32, %c: f32, %other: f32, %s: f32, %out: f32):
    %0 = arith.mulf %in, %c : f32
    %1 = arith.mulf %s, %other : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x?x8x8xf32>
  %b = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%even, %sin, %odd, %cos : tensor<2x?x8x8xf32>, tensor<?x8xf32>, tensor<2x?x8x8xf32>, tensor<?x8xf32>) outs(%e : tensor<2x?x8x8xf32>) {
  ^bb0(%in: f32, %s: f32, %other: f32, %c: f32, %out: f32):
    %0 = arith.mulf %in, %s : f32
    %1 = arith.mulf %other, %c : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x?x8x8xf32>
  %ae = tensor.expand_shape %a [[0], [1], [2], [3, 4]] output_shape [2, %m, 8, 8, 1] : tensor<2x?x8x8xf32> into tensor<2x?x8x8x1xf32>
  %be = tensor.expand_shape %b [[0], [1], [2], [3, 4]] output_shape [2, %m, 8, 8, 1] : tensor<2x?x8x8xf32> into tensor<2x?x8x8x1xf32>
  %both = tensor.concat dim(4) %ae, %be : (tensor<2x?x8x8x1xf32>, tensor<2x?x8x8x1xf32>) -> tensor<2x?x8x8x2xf32>
  %y = tensor.collapse_shape %both [[0], [1], [2], [3, 4]] : tensor<2x?x8x8x2xf32> into tensor<2x?x8x16xf32>
  return %y : tensor<2x?x8x16xf32>
}

// Signs of a reflection.
// CHECK-LABEL: @reflection
// CHECK-NOT: diff.rope
func.func @reflection(%x: tensor<2x?x8x16xf32>, %cos: tensor<?x8xf32>, %sin: tensor<?x8xf32>) -> tensor<2x?x8x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c1 : tensor<2x?x8x16xf32>
  %e = tensor.empty(%m) : tensor<2x?x8x8xf32>
  %even = tensor.extract_slice %x[0, 0, 0, 0] [2, %m, 8, 8] [1, 1, 1, 2] : tensor<2x?x8x16xf32> to tensor<2x?x8x8xf32>
  %odd = tensor.extract_slice %x[0, 0, 0, 1] [2, %m, 8, 8] [1, 1, 1, 2] : tensor<2x?x8x16xf32> to tensor<2x?x8x8xf32>
  %a = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%even, %cos, %odd, %sin : tensor<2x?x8x8xf32>, tensor<?x8xf32>, tensor<2x?x8x8xf32>, tensor<?x8xf32>) outs(%e : tensor<2x?x8x8xf32>) {
  ^bb0(%in: f32, %c: f32, %other: f32, %s: f32, %out: f32):
    %0 = arith.mulf %in, %c : f32
    %1 = arith.mulf %s, %other : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x?x8x8xf32>
  %b = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%even, %sin, %odd, %cos : tensor<2x?x8x8xf32>, tensor<?x8xf32>, tensor<2x?x8x8xf32>, tensor<?x8xf32>) outs(%e : tensor<2x?x8x8xf32>) {
  ^bb0(%in: f32, %s: f32, %other: f32, %c: f32, %out: f32):
    %0 = arith.mulf %in, %s : f32
    %1 = arith.mulf %other, %c : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x?x8x8xf32>
  %ae = tensor.expand_shape %a [[0], [1], [2], [3, 4]] output_shape [2, %m, 8, 8, 1] : tensor<2x?x8x8xf32> into tensor<2x?x8x8x1xf32>
  %be = tensor.expand_shape %b [[0], [1], [2], [3, 4]] output_shape [2, %m, 8, 8, 1] : tensor<2x?x8x8xf32> into tensor<2x?x8x8x1xf32>
  %both = tensor.concat dim(4) %ae, %be : (tensor<2x?x8x8x1xf32>, tensor<2x?x8x8x1xf32>) -> tensor<2x?x8x8x2xf32>
  %y = tensor.collapse_shape %both [[0], [1], [2], [3, 4]] : tensor<2x?x8x8x2xf32> into tensor<2x?x8x16xf32>
  return %y : tensor<2x?x8x16xf32>
}

// The two halves of a rotation have one angle.
// CHECK-LABEL: @other_angle
// CHECK-NOT: diff.rope
func.func @other_angle(%x: tensor<2x?x8x16xf32>, %cos: tensor<?x8xf32>, %sin: tensor<?x8xf32>) -> tensor<2x?x8x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c1 : tensor<2x?x8x16xf32>
  %e = tensor.empty(%m) : tensor<2x?x8x8xf32>
  %even = tensor.extract_slice %x[0, 0, 0, 0] [2, %m, 8, 8] [1, 1, 1, 2] : tensor<2x?x8x16xf32> to tensor<2x?x8x8xf32>
  %odd = tensor.extract_slice %x[0, 0, 0, 1] [2, %m, 8, 8] [1, 1, 1, 2] : tensor<2x?x8x16xf32> to tensor<2x?x8x8xf32>
  %a = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%even, %cos, %odd, %sin : tensor<2x?x8x8xf32>, tensor<?x8xf32>, tensor<2x?x8x8xf32>, tensor<?x8xf32>) outs(%e : tensor<2x?x8x8xf32>) {
  ^bb0(%in: f32, %c: f32, %other: f32, %s: f32, %out: f32):
    %0 = arith.mulf %in, %c : f32
    %1 = arith.mulf %s, %other : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x?x8x8xf32>
  %b = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%even, %cos, %odd, %cos : tensor<2x?x8x8xf32>, tensor<?x8xf32>, tensor<2x?x8x8xf32>, tensor<?x8xf32>) outs(%e : tensor<2x?x8x8xf32>) {
  ^bb0(%in: f32, %s: f32, %other: f32, %c: f32, %out: f32):
    %0 = arith.mulf %in, %s : f32
    %1 = arith.mulf %other, %c : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x?x8x8xf32>
  %ae = tensor.expand_shape %a [[0], [1], [2], [3, 4]] output_shape [2, %m, 8, 8, 1] : tensor<2x?x8x8xf32> into tensor<2x?x8x8x1xf32>
  %be = tensor.expand_shape %b [[0], [1], [2], [3, 4]] output_shape [2, %m, 8, 8, 1] : tensor<2x?x8x8xf32> into tensor<2x?x8x8x1xf32>
  %both = tensor.concat dim(4) %ae, %be : (tensor<2x?x8x8x1xf32>, tensor<2x?x8x8x1xf32>) -> tensor<2x?x8x8x2xf32>
  %y = tensor.collapse_shape %both [[0], [1], [2], [3, 4]] : tensor<2x?x8x8x2xf32> into tensor<2x?x8x16xf32>
  return %y : tensor<2x?x8x16xf32>
}

// Pairs (i, i + D/2), a table entry an element. The transpose before is after.
// CHECK-LABEL: @half
// CHECK-SAME: %[[X:.*]]: tensor<2x32x8x16xf32>, %[[COS:.*]]: tensor<32x16xf32>, %[[SIN:.*]]: tensor<32x16xf32>
// CHECK-NOT: linalg.generic
// CHECK: %[[R:.*]] = diff.rope{{ +}}half ins(%[[X]], %[[COS]], %[[SIN]] : {{.*}} {table_map = #[[TABLE]]}
// CHECK: linalg.transpose ins(%[[R]] : tensor<2x32x8x16xf32>) {{.*}} permutation = [0, 2, 1, 3]
func.func @half(%x: tensor<2x32x8x16xf32>, %cos: tensor<32x16xf32>, %sin: tensor<32x16xf32>) -> tensor<2x8x32x16xf32> {
  %et = tensor.empty() : tensor<2x8x32x16xf32>
  %e = tensor.empty() : tensor<2x8x32x8xf32>
  %t = linalg.transpose ins(%x : tensor<2x32x8x16xf32>) outs(%et : tensor<2x8x32x16xf32>) permutation = [0, 2, 1, 3]
  %lo = tensor.extract_slice %t[0, 0, 0, 0] [2, 8, 32, 8] [1, 1, 1, 1] : tensor<2x8x32x16xf32> to tensor<2x8x32x8xf32>
  %hi = tensor.extract_slice %t[0, 0, 0, 8] [2, 8, 32, 8] [1, 1, 1, 1] : tensor<2x8x32x16xf32> to tensor<2x8x32x8xf32>
  %neg = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%hi : tensor<2x8x32x8xf32>) outs(%e : tensor<2x8x32x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.negf %a : f32
    linalg.yield %r : f32
  } -> tensor<2x8x32x8xf32>
  %rotated = tensor.concat dim(3) %neg, %lo : (tensor<2x8x32x8xf32>, tensor<2x8x32x8xf32>) -> tensor<2x8x32x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%t, %cos, %rotated, %sin : tensor<2x8x32x16xf32>, tensor<32x16xf32>, tensor<2x8x32x16xf32>, tensor<32x16xf32>) outs(%et : tensor<2x8x32x16xf32>) {
  ^bb0(%a: f32, %c: f32, %b: f32, %s: f32, %out: f32):
    %0 = arith.mulf %a, %c : f32
    %1 = arith.mulf %b, %s : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x8x32x16xf32>
  return %y : tensor<2x8x32x16xf32>
}

// The other half is negated.
// CHECK-LABEL: @wrong_half_negated
// CHECK-NOT: diff.rope
func.func @wrong_half_negated(%x: tensor<2x32x8x16xf32>, %cos: tensor<32x16xf32>, %sin: tensor<32x16xf32>) -> tensor<2x8x32x16xf32> {
  %et = tensor.empty() : tensor<2x8x32x16xf32>
  %e = tensor.empty() : tensor<2x8x32x8xf32>
  %t = linalg.transpose ins(%x : tensor<2x32x8x16xf32>) outs(%et : tensor<2x8x32x16xf32>) permutation = [0, 2, 1, 3]
  %lo = tensor.extract_slice %t[0, 0, 0, 0] [2, 8, 32, 8] [1, 1, 1, 1] : tensor<2x8x32x16xf32> to tensor<2x8x32x8xf32>
  %hi = tensor.extract_slice %t[0, 0, 0, 8] [2, 8, 32, 8] [1, 1, 1, 1] : tensor<2x8x32x16xf32> to tensor<2x8x32x8xf32>
  %neg = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%lo : tensor<2x8x32x8xf32>) outs(%e : tensor<2x8x32x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.negf %a : f32
    linalg.yield %r : f32
  } -> tensor<2x8x32x8xf32>
  %rotated = tensor.concat dim(3) %hi, %neg : (tensor<2x8x32x8xf32>, tensor<2x8x32x8xf32>) -> tensor<2x8x32x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id, #row, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%t, %cos, %rotated, %sin : tensor<2x8x32x16xf32>, tensor<32x16xf32>, tensor<2x8x32x16xf32>, tensor<32x16xf32>) outs(%et : tensor<2x8x32x16xf32>) {
  ^bb0(%a: f32, %c: f32, %b: f32, %s: f32, %out: f32):
    %0 = arith.mulf %a, %c : f32
    %1 = arith.mulf %b, %s : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x8x32x16xf32>
  return %y : tensor<2x8x32x16xf32>
}
