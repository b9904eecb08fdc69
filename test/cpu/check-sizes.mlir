// RUN: diff-opt %s --split-input-file --diff-check-sizes --canonicalize --cse | FileCheck %s

#query = affine_map<(m, n, d, e) -> (m, d)>
#key = affine_map<(m, n, d, e) -> (n, d)>
#value = affine_map<(m, n, d, e) -> (n, e)>
#result = affine_map<(m, n, d, e) -> (m, e)>

// Keys and values of unlike number; the result's rows are the queries' by
// construction. The parameter has the name that its file gives it.
// CHECK-LABEL: func.func @attention
// CHECK-DAG: %[[KEYS:.*]] = tensor.dim %arg1, %c0
// CHECK-DAG: %[[VALUES:.*]] = tensor.dim %arg2, %c0
// CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[KEYS]], %[[VALUES]]
// CHECK: cf.assert %[[SAME]], "dim 0 of 'arg1' and dim 0 of 'v.weight' differ, which 'diff.attention' needs to be equal"
// CHECK-NOT: cf.assert
// CHECK: diff.attention
func.func @attention(%q: tensor<?x8xf32>, %k: tensor<?x8xf32>, %v: tensor<?x16xf32> {diff.param = "v.weight"}) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x8xf32>
  %init = tensor.empty(%rows) : tensor<?x16xf32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#query, #key, #value, #result]}
      stream1(%q, %k : tensor<?x8xf32>, tensor<?x8xf32>) value(%v : tensor<?x16xf32>)
      outs(%init : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %o : tensor<?x16xf32>
}

// -----

// One static size is what all others are compared with.
// CHECK-LABEL: func.func @linalg
// CHECK: cf.assert {{.*}} "dim 0 of 'arg1' is not 4, as 'linalg.add' needs"
// CHECK: linalg.add
// The same two sizes are compared once.
// CHECK-NOT: cf.assert
// CHECK: linalg.sub
func.func @linalg(%a: tensor<4xf32>, %b: tensor<?xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %init = tensor.empty() : tensor<4xf32>
  %0 = linalg.add ins(%a, %b : tensor<4xf32>, tensor<?xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.sub ins(%a, %b : tensor<4xf32>, tensor<?xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -----

// A comparison in one branch says nothing about the other.
// CHECK-LABEL: func.func @branches
// CHECK: scf.if
// CHECK:   cf.assert
// CHECK: } else {
// CHECK:   cf.assert
func.func @branches(%c: i1, %a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %r = scf.if %c -> tensor<?xf32> {
    %0 = linalg.add ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
    scf.yield %0 : tensor<?xf32>
  } else {
    %0 = linalg.sub ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
    scf.yield %0 : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

// -----

// CHECK-LABEL: func.func @small_ops
// CHECK: cf.assert {{.*}} "dim 0 of 'arg0' and dim 0 of 'arg1' differ, which 'diff.rope' needs to be equal"
// CHECK-NOT: cf.assert
// CHECK: diff.rope
// CHECK: cf.assert {{.*}} "dim 0 of 'arg2' is not 8, as 'diff.rms_norm' needs"
// CHECK-NOT: cf.assert
func.func @small_ops(%x: tensor<?x8xf32>, %table: tensor<?x4xf32>, %w: tensor<?xf32>) -> tensor<?x8xf32> {
  %y = diff.rope interleaved ins(%x, %table, %table : tensor<?x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%x : tensor<?x8xf32>) {table_map = affine_map<(m, d) -> (m, d)>} -> tensor<?x8xf32>
  %z = diff.rms_norm ins(%y : tensor<?x8xf32>) weight(%w : tensor<?xf32>)
      outs(%x : tensor<?x8xf32>) {eps = 1.0e-5 : f32} -> tensor<?x8xf32>
  return %z : tensor<?x8xf32>
}

// -----

// CHECK-LABEL: func.func @cast_and_expand
// CHECK: cf.assert {{.*}} "dim 0 of 'arg0' is not 4, as 'tensor.cast' needs"
// CHECK: cf.assert {{.*}} "dim 0 of 'arg1' is not the product of the sizes it becomes"
// CHECK-NOT: cf.assert
func.func @cast_and_expand(%a: tensor<?x?xf32>, %b: tensor<?xf32>) -> (tensor<4x?xf32>, tensor<2x?xf32>, tensor<1x?xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %0 = tensor.cast %a : tensor<?x?xf32> to tensor<4x?xf32>
  %size = tensor.dim %b, %c0 : tensor<?xf32>
  %half = arith.divui %size, %c2 : index
  %1 = tensor.expand_shape %b [[0, 1]] output_shape [2, %half] : tensor<?xf32> into tensor<2x?xf32>
  %2 = tensor.expand_shape %b [[0, 1]] output_shape [1, %size] : tensor<?xf32> into tensor<1x?xf32>
  return %0, %1, %2 : tensor<4x?xf32>, tensor<2x?xf32>, tensor<1x?xf32>
}

// -----

// CHECK-LABEL: func.func @slice
// CHECK: cf.assert {{.*}} "the offset of a slice of dim 0 of 'arg0' is negative"
// CHECK: cf.assert {{.*}} "the size of a slice of dim 0 of 'arg0' is negative"
// CHECK: cf.assert {{.*}} "a slice ends outside of dim 0 of 'arg0'"
// CHECK-NOT: cf.assert
func.func @slice(%a: tensor<?x8xf32>, %i: index) -> tensor<?x4xf32> {
  %0 = tensor.extract_slice %a[%i, 4] [%i, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// -----

// What a model does with its own sizes needs no check.
// CHECK-LABEL: func.func @same_by_construction
// CHECK-NOT: cf.assert
func.func @same_by_construction(%a: tensor<?x8xf32>, %b: tensor<4x8xf32>) -> (tensor<?x8xf32>, tensor<2x8xf32>) {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %a, %c0 : tensor<?x8xf32>
  %init = tensor.empty(%rows) : tensor<?x8xf32>
  %0 = linalg.exp ins(%a : tensor<?x8xf32>) outs(%init : tensor<?x8xf32>) -> tensor<?x8xf32>
  %1 = linalg.add ins(%a, %0 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%init : tensor<?x8xf32>) -> tensor<?x8xf32>
  %2 = tensor.extract_slice %b[1, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  return %1, %2 : tensor<?x8xf32>, tensor<2x8xf32>
}

// -----

// An embedding: rows by index from data, all columns.
// CHECK-LABEL: func.func @gather
// CHECK: linalg.generic
// CHECK: ^bb0(%[[ID:.*]]: i64, %{{.*}}: f32):
// CHECK:   %[[ROW:.*]] = arith.index_cast %[[ID]]
// CHECK:   %[[INSIDE:.*]] = arith.cmpi ult, %[[ROW]], %c10
// CHECK:   cf.assert %[[INSIDE]], "an index is outside of dim 0 of 'arg0'"
// CHECK-NOT: cf.assert
// CHECK:   tensor.extract
func.func @gather(%table: tensor<10x4xf32>, %ids: tensor<?xi64>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %ids, %c0 : tensor<?xi64>
  %init = tensor.empty(%rows) : tensor<?x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<?xi64>) outs(%init : tensor<?x4xf32>) {
  ^bb0(%id: i64, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 1 : index
    %element = tensor.extract %table[%row, %column] : tensor<10x4xf32>
    linalg.yield %element : f32
  } -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// -----

// The model's own assertions are enough.
// CHECK-LABEL: func.func @gather_that_asserts
// CHECK: cf.assert {{.*}} "mine"
// CHECK-NOT: cf.assert
func.func @gather_that_asserts(%table: tensor<10xf32>, %ids: tensor<4xindex>) -> tensor<4xf32> {
  %c10 = arith.constant 10 : index
  %init = tensor.empty() : tensor<4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
      iterator_types = ["parallel"]} ins(%ids : tensor<4xindex>) outs(%init : tensor<4xf32>) {
  ^bb0(%id: index, %out: f32):
    %inside = arith.cmpi ult, %id, %c10 : index
    cf.assert %inside, "mine"
    %element = tensor.extract %table[%id] : tensor<10xf32>
    linalg.yield %element : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @convolution
// CHECK: cf.assert {{.*}} "a window ends outside of dim 0 of 'arg0'"
// CHECK-NOT: cf.assert
func.func @convolution(%x: tensor<?xf32>, %kernel: tensor<3xf32>, %init: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.conv_1d ins(%x, %kernel : tensor<?xf32>, tensor<3xf32>) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
