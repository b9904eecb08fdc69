// RUN: diff-opt %s --diff-simplify-shapes --split-input-file | FileCheck %s

// Sizes are not negative: guards fold, and with them the arithmetic behind.
// CHECK-LABEL: @reshape_to_groups
// CHECK-SAME: %[[X:.*]]: tensor<2x?x128xf32>
// CHECK: %[[M:.*]] = tensor.dim %[[X]], %{{.*}} : tensor<2x?x128xf32>
// CHECK-NOT: arith.divsi
// CHECK: %[[Y:.*]] = tensor.expand_shape %[[X]] {{\[\[}}0], [1], [2, 3]] output_shape [2, %[[M]], 8, 16]
// CHECK: return %[[Y]]
func.func @reshape_to_groups(%x: tensor<2x?x128xf32>) -> tensor<2x?x8x16xf32> {
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i64
  %c16 = arith.constant 16 : i64
  %c128 = arith.constant 128 : i64
  %dim = tensor.dim %x, %c1 : tensor<2x?x128xf32>
  %m = arith.index_cast %dim : index to i64
  %negative = arith.cmpi slt, %m, %c0 : i64
  %size = arith.select %negative, %c0, %m : i64
  %part = arith.muli %size, %c16 : i64
  %all = arith.muli %m, %c128 : i64
  %heads = arith.divsi %all, %part : i64
  %shape = tensor.from_elements %c2, %m, %heads, %c16 : tensor<4xi64>
  %y = tensor.reshape %x(%shape) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x8x16xf32>
  return %y : tensor<2x?x8x16xf32>
}

// -----

// An asserted equality is used everywhere but in the assert, which is moved
// before what relies on it.
// CHECK-LABEL: @asserted_sizes
// CHECK-SAME: %[[A:.*]]: tensor<?xf32>, %[[B:.*]]: tensor<?xf32>
// CHECK-DAG: %[[M:.*]] = tensor.dim %[[A]]
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[B]]
// CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[M]], %[[N]] : index
// CHECK: cf.assert %[[SAME]], "mismatched size"
// CHECK-NOT: cf.assert
// CHECK: tensor.empty(%[[M]], %[[M]])
func.func @asserted_sizes(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %a, %c0 : tensor<?xf32>
  %n = tensor.dim %b, %c0 : tensor<?xf32>
  %empty = tensor.empty(%m, %n) : tensor<?x?xf32>
  %same = arith.cmpi eq, %m, %n : index
  cf.assert %same, "mismatched size"
  cf.assert %same, "mismatched size"
  return %empty : tensor<?x?xf32>
}

// -----

// Without an assert two sizes stay two.
// CHECK-LABEL: @other_sizes
// CHECK: tensor.empty(%[[M:.*]], %[[N:.*]])
// CHECK-NOT: cf.assert
func.func @other_sizes(%a: tensor<?xf32>, %b: tensor<?xf32>) -> (tensor<?x?xf32>, i1) {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %a, %c0 : tensor<?xf32>
  %n = tensor.dim %b, %c0 : tensor<?xf32>
  %same = arith.cmpi eq, %m, %n : index
  %empty = tensor.empty(%m, %n) : tensor<?x?xf32>
  return %empty, %same : tensor<?x?xf32>, i1
}

// -----

// A reshape of which it is not known which dims make which stays.
// CHECK-LABEL: @unknown_reshape
// CHECK: tensor.reshape
func.func @unknown_reshape(%x: tensor<?x?xf32>, %a: i64, %b: i64) -> tensor<?x?xf32> {
  %shape = tensor.from_elements %a, %b : tensor<2xi64>
  %y = tensor.reshape %x(%shape) : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

// CHECK-LABEL: @scalars
// CHECK: %[[EPS:.*]] = arith.constant 9.99999974E-6 : f32
// CHECK: %[[SQUARE:.*]] = arith.mulf %[[X:.*]], %[[X]] : f32
// CHECK: arith.addf %[[SQUARE]], %[[EPS]]
func.func @scalars(%x: f32) -> f32 {
  %c2 = arith.constant 2 : i64
  %wide = arith.constant 1.0e-5 : f64
  %eps = arith.truncf %wide : f64 to f32
  %square = math.fpowi %x, %c2 : f32, i64
  %y = arith.addf %square, %eps : f32
  return %y : f32
}

// -----

// A reshape keeps the number of elements, so that two sizes are equal, which is
// asserted.
// CHECK-LABEL: @reshape_tells_size
// CHECK-SAME: %[[X:.*]]: tensor<?x?x128xf32>, %[[T:.*]]: tensor<?xf32>
// CHECK-DAG: %[[B:.*]] = tensor.dim %[[X]], %c0
// CHECK-DAG: %[[M:.*]] = tensor.dim %[[X]], %c1
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[T]], %c0
// CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[M]], %[[N]] : index
// CHECK: cf.assert %[[SAME]], "a reshape changes the number of elements"
// CHECK: tensor.expand_shape %[[X]] {{\[\[}}0], [1], [2, 3]] output_shape [%[[B]], %[[M]], 8, 16]
func.func @reshape_tells_size(%x: tensor<?x?x128xf32>, %t: tensor<?xf32>) -> tensor<?x?x8x16xf32> {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : i64
  %c16 = arith.constant 16 : i64
  %batch = tensor.dim %x, %c0 : tensor<?x?x128xf32>
  %rows = tensor.dim %t, %c0 : tensor<?xf32>
  %b = arith.index_cast %batch : index to i64
  %n = arith.index_cast %rows : index to i64
  %shape = tensor.from_elements %b, %n, %c8, %c16 : tensor<4xi64>
  %y = tensor.reshape %x(%shape) : (tensor<?x?x128xf32>, tensor<4xi64>) -> tensor<?x?x8x16xf32>
  return %y : tensor<?x?x8x16xf32>
}

// -----

// Of two sizes on each side nothing follows.
// CHECK-LABEL: @reshape_tells_nothing
// CHECK-NOT: cf.assert
// CHECK: tensor.reshape
func.func @reshape_tells_nothing(%x: tensor<?x?xf32>, %s: tensor<?xf32>, %t: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %s, %c0 : tensor<?xf32>
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %a = arith.index_cast %m : index to i64
  %b = arith.index_cast %n : index to i64
  %shape = tensor.from_elements %a, %b : tensor<2xi64>
  %y = tensor.reshape %x(%shape) : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

// CHECK-LABEL: @batch_of_heads
// CHECK: %[[B:.*]] = tensor.dim
// CHECK-NOT: arith.divsi
// CHECK: return %[[B]]
func.func @batch_of_heads(%x: tensor<?xf32>) -> index {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %batch = tensor.dim %x, %c0 : tensor<?xf32>
  %all = arith.muli %batch, %c8 : index
  %again = arith.divsi %all, %c8 : index
  return %again : index
}

// -----

// The size of what is reshaped is known only once its own reshape is.
// CHECK-LABEL: @reshape_waits
// CHECK-NOT: tensor.reshape
// CHECK: return
func.func @reshape_waits(%a: tensor<?x8xf32>, %b: tensor<?x8xf32>) -> tensor<2x?x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i64
  %c8 = arith.constant 8 : i64
  %batch = tensor.dim %a, %c0 : tensor<?x8xf32>
  %other = tensor.dim %b, %c0 : tensor<?x8xf32>
  %same = arith.cmpi eq, %batch, %other : index
  cf.assert %same, "same batch"
  %n = arith.index_cast %batch : index to i64
  %both = tensor.concat dim(0) %a, %b : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %size = arith.muli %n, %c2 : i64
  %flat = tensor.from_elements %size, %c8 : tensor<2xi64>
  %x = tensor.reshape %both(%flat) : (tensor<?x8xf32>, tensor<2xi64>) -> tensor<?x8xf32>
  %d0 = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%d0) : tensor<?x8xf32>
  %y = linalg.exp ins(%x : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %parts = tensor.from_elements %c2, %n, %c8 : tensor<3xi64>
  %z = tensor.reshape %y(%parts) : (tensor<?x8xf32>, tensor<3xi64>) -> tensor<2x?x8xf32>
  return %z : tensor<2x?x8xf32>
}

// A table of 512 rows is cut to as many as there are, and an assert says that
// these are enough: they are as many as there are.
// CHECK-LABEL: @cut_table
// CHECK: %[[N:.*]] = tensor.dim %arg0, %c0
// CHECK: cf.assert
// CHECK: tensor.extract_slice %arg1[0, 0] [%[[N]], 8]
// CHECK: tensor.empty(%[[N]])
func.func @cut_table(%x: tensor<?x8xf32>, %table: tensor<512x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %c512 = arith.constant 512 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %cut = arith.minsi %n, %c512 : index
  %rows = arith.maxsi %cut, %c0 : index
  %part = tensor.extract_slice %table[0, 0] [%rows, 8] [1, 1] : tensor<512x8xf32> to tensor<?x8xf32>
  %same = arith.cmpi eq, %rows, %n : index
  cf.assert %same, "mismatched size for broadcast"
  %e = tensor.empty(%rows) : tensor<?x8xf32>
  %o = linalg.add ins(%x, %part : tensor<?x8xf32>, tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %o : tensor<?x8xf32>
}
