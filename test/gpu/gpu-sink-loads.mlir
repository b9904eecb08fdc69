// RUN: diff-opt %s --pass-pipeline="builtin.module(func.func(diff-gpu-sink-loads,canonicalize))" | FileCheck %s

#id = affine_map<(i) -> (i)>
#none = affine_map<(i) -> ()>

// What is computed of an element is computed in the body, with the element read there.
// CHECK-LABEL: @captured
// CHECK-NOT: tensor.extract
// CHECK: linalg.generic
// CHECK: ^bb0(%[[IN:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[X:.*]] = tensor.extract %arg1[] : tensor<f32>
// CHECK-NEXT: %[[E:.*]] = math.exp %[[X]]
// CHECK-NEXT: arith.mulf %[[IN]], %[[E]]
func.func @captured(%t: tensor<8xf32>, %lambda: tensor<f32>) -> tensor<8xf32> {
  %x = tensor.extract %lambda[] : tensor<f32>
  %e = math.exp %x : f32
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%t : tensor<8xf32>) outs(%t : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.mulf %in, %e : f32
    linalg.yield %1 : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: @operand
// CHECK-NOT: tensor.extract
// CHECK: linalg.generic {{.*}} ins(%arg0 : tensor<8xf32>)
// CHECK: tensor.extract %arg1[]
// CHECK: linalg.yield
func.func @operand(%t: tensor<8xf32>, %lambda: tensor<f32>) -> tensor<8xf32> {
  %x = tensor.extract %lambda[] : tensor<f32>
  %0 = linalg.generic {indexing_maps = [#none, #id, #id], iterator_types = ["parallel"]}
      ins(%x, %t : f32, tensor<8xf32>) outs(%t : tensor<8xf32>) {
  ^bb0(%l: f32, %in: f32, %out: f32):
    %1 = arith.mulf %in, %l : f32
    linalg.yield %1 : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: @fill
// CHECK-NOT: tensor.extract
// CHECK: linalg.generic {{.*}} outs(%arg0 : tensor<8xf32>)
// CHECK: %[[X:.*]] = tensor.extract %arg1[]
// CHECK: linalg.yield %[[X]]
func.func @fill(%t: tensor<8xf32>, %lambda: tensor<f32>) -> tensor<8xf32> {
  %x = tensor.extract %lambda[] : tensor<f32>
  %0 = linalg.fill ins(%x : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: @from_elements
// CHECK-NOT: tensor.from_elements
// CHECK: linalg.generic
// CHECK: tensor.extract %arg0
// CHECK: arith.negf
func.func @from_elements(%lambda: tensor<f32>) -> tensor<f32> {
  %x = tensor.extract %lambda[] : tensor<f32>
  %y = arith.negf %x : f32
  %0 = tensor.from_elements %y : tensor<f32>
  return %0 : tensor<f32>
}

// The host knows sizes, and needs what decides a slice.
// CHECK-LABEL: @stays
// CHECK: %[[D:.*]] = tensor.dim
// CHECK: %[[P:.*]] = tensor.extract %arg1[]
// CHECK: %[[O:.*]] = arith.index_cast %[[P]]
// CHECK: tensor.extract_slice %arg0[%[[O]]]
// CHECK: linalg.fill
func.func @stays(%t: tensor<?xi64>, %position: tensor<i64>) -> (tensor<4xi64>, tensor<8xi64>) {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %t, %c0 : tensor<?xi64>
  %i = arith.index_cast %d : index to i64
  %p = tensor.extract %position[] : tensor<i64>
  %o = arith.index_cast %p : i64 to index
  %s = tensor.extract_slice %t[%o] [4] [1] : tensor<?xi64> to tensor<4xi64>
  %e = tensor.empty() : tensor<8xi64>
  %0 = linalg.fill ins(%i : i64) outs(%e : tensor<8xi64>) -> tensor<8xi64>
  return %s, %0 : tensor<4xi64>, tensor<8xi64>
}
