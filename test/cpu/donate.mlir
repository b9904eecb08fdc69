// RUN: diff-opt %s --diff-donate | FileCheck %s
// RUN: diff-opt %s --diff-donate --diff-split-inits --eliminate-empty-tensors \
// RUN:   --one-shot-bufferize="bufferize-function-boundaries=1 function-boundary-type-conversion=identity-layout-map" \
// RUN:   --canonicalize --cse --diff-drop-donated --diff-own-results | FileCheck %s --check-prefix=BUFFERS
// RUN: diff-opt %s --diff-donate --remarks-filter=donate -o %t 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(i) -> (i)>
#one = affine_map<(i) -> ()>

// What AdamW does: one op that reads and writes the parameter and both moments.
// CHECK-LABEL: @update_in_place
// CHECK-SAME: %[[P:.*]]: tensor<8xf32> {bufferization.writable = true, diff.donate = 1 : i64}
// CHECK-SAME: %[[M:.*]]: tensor<8xf32> {bufferization.writable = true, diff.donate = 2 : i64}
// CHECK-SAME: %[[G:.*]]: tensor<8xf32> {bufferization.writable = false}
// CHECK: %[[NEW:.*]]:2 = linalg.generic
// CHECK: %[[P1:.*]] = bufferization.materialize_in_destination %[[NEW]]#0 in %[[P]]
// CHECK: %[[M1:.*]] = bufferization.materialize_in_destination %[[NEW]]#1 in %[[M]]
// CHECK: return %{{.*}}, %[[P1]], %[[M1]]
// BUFFERS-LABEL: func.func @update_in_place
// BUFFERS-SAME: %[[P:.*]]: memref<8xf32>, %[[M:.*]]: memref<8xf32>, %[[G:.*]]: memref<8xf32>) -> memref<f32>
// BUFFERS: linalg.generic {{.*}} ins(%[[P]], %[[M]], %[[G]] : {{.*}}) outs(%[[P]], %[[M]] :
// BUFFERS-NOT: memref.copy
// BUFFERS: return %{{.*}} : memref<f32>
func.func @update_in_place(%p: tensor<8xf32> {diff.donate = 1 : i64}, %m: tensor<8xf32> {diff.donate = 2 : i64}, %g: tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>, tensor<8xf32>) {
  %c = arith.constant 9.0e-01 : f32
  %e = tensor.empty() : tensor<8xf32>
  %new:2 = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel"]}
      ins(%p, %m, %g : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) outs(%e, %e : tensor<8xf32>, tensor<8xf32>) {
  ^bb0(%pi: f32, %mi: f32, %gi: f32, %o0: f32, %o1: f32):
    %0 = arith.mulf %mi, %c : f32
    %1 = arith.addf %0, %gi : f32
    %2 = arith.subf %pi, %1 : f32
    linalg.yield %2, %1 : f32, f32
  } -> (tensor<8xf32>, tensor<8xf32>)
  // Reads the old value, after the update as it stands here.
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<f32>
  %f0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %loss = linalg.dot ins(%p, %g : tensor<8xf32>, tensor<8xf32>) outs(%f0 : tensor<f32>) -> tensor<f32>
  return %loss, %new#0, %new#1 : tensor<f32>, tensor<8xf32>, tensor<8xf32>
}

// Results that change places: the old values are saved first.
// BUFFERS-LABEL: func.func @swapped
// BUFFERS-SAME: %[[A:.*]]: memref<8xf32>, %[[B:.*]]: memref<8xf32>
// BUFFERS: memref.copy %[[B]], %[[OLDB:.*]] :
// BUFFERS: memref.copy %[[A]], %[[OLDA:.*]] :
// BUFFERS-DAG: memref.copy %[[OLDB]], %[[A]]
// BUFFERS-DAG: memref.copy %[[OLDA]], %[[B]]
func.func @swapped(%a: tensor<8xf32> {diff.donate = 0 : i64}, %b: tensor<8xf32> {diff.donate = 1 : i64}) -> (tensor<8xf32>, tensor<8xf32>) {
  return %b, %a : tensor<8xf32>, tensor<8xf32>
}

// An old value that is a result as well is copied before it is overwritten.
// BUFFERS-LABEL: func.func @old_value_is_a_result
// BUFFERS-SAME: %[[A:.*]]: memref<8xf32>
// BUFFERS: %[[OLD:.*]] = memref.alloc
// BUFFERS: memref.copy %[[A]], %[[OLD]]
// BUFFERS: linalg.exp ins(%{{.*}}) outs(%[[A]] :
// BUFFERS: return %[[OLD]]
func.func @old_value_is_a_result(%a: tensor<8xf32> {diff.donate = 0 : i64}) -> (tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%a : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %0, %a : tensor<8xf32>, tensor<8xf32>
}

// What is not donated is not written, also where writing would save a copy.
// CHECK-LABEL: @not_donated
// CHECK-SAME: bufferization.writable = false
// BUFFERS-LABEL: func.func @not_donated
// BUFFERS-SAME: %[[A:.*]]: memref<8xf32>
// BUFFERS: %[[NEW:.*]] = memref.alloc
// BUFFERS: memref.copy %[[A]], %[[NEW]]
// BUFFERS: return %[[NEW]]
func.func @not_donated(%a: tensor<8xf32>, %b: tensor<2xf32>) -> tensor<8xf32> {
  %r = tensor.insert_slice %b into %a[2] [2] [1] : tensor<2xf32> into tensor<8xf32>
  return %r : tensor<8xf32>
}

// A cache that is donated is written at its place.
// BUFFERS-LABEL: func.func @insert_in_place
// BUFFERS-SAME: %[[A:.*]]: memref<8xf32>, %[[B:.*]]: memref<2xf32>) {
// BUFFERS-NOT: memref.alloc
// BUFFERS: %[[PART:.*]] = memref.subview %[[A]]
// BUFFERS: memref.copy %[[B]], %[[PART]]
// BUFFERS-NOT: memref.copy
// BUFFERS: return
func.func @insert_in_place(%a: tensor<8xf32> {diff.donate = 0 : i64}, %b: tensor<2xf32>) -> tensor<8xf32> {
  %r = tensor.insert_slice %b into %a[2] [2] [1] : tensor<2xf32> into tensor<8xf32>
  return %r : tensor<8xf32>
}

// The old value is read by what needs the new one: a copy at the end.
// REMARK: remark: {{.*}}Function=difference_of_new_and_old | {{.*}}argument 0 ('w') is written by a copy: 'linalg.sub' reads the old value, and what it computes is in the new one
// BUFFERS-LABEL: func.func @difference_of_new_and_old
// BUFFERS-SAME: %[[A:.*]]: memref<8xf32>
// BUFFERS: linalg.exp ins(%[[A]] : memref<8xf32>) outs(%[[NEW:.*]] : memref<8xf32>)
// BUFFERS: linalg.sub ins(%[[NEW]], %[[A]]
// BUFFERS: memref.copy %[[NEW]], %[[A]]
func.func @difference_of_new_and_old(%a: tensor<8xf32> {diff.donate = 0 : i64, diff.param = "w"}) -> (tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%a : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.sub ins(%0, %a : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// Not elementwise: the op reads what it has written.
// BUFFERS-LABEL: func.func @reversed
// BUFFERS-SAME: %[[A:.*]]: memref<8x8xf32>
// BUFFERS: linalg.transpose ins(%[[A]] : memref<8x8xf32>) outs(%[[NEW:.*]] : memref<8x8xf32>)
// BUFFERS: memref.copy %[[NEW]], %[[A]]
func.func @reversed(%a: tensor<8x8xf32> {diff.donate = 0 : i64}) -> tensor<8x8xf32> {
  %e = tensor.empty() : tensor<8x8xf32>
  %0 = linalg.transpose ins(%a : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) permutation = [1, 0]
  return %0 : tensor<8x8xf32>
}

// What may fail comes before anything is written.
// CHECK-LABEL: @checked_first
// CHECK: cf.assert
// CHECK: linalg.exp
// CHECK: bufferization.materialize_in_destination
func.func @checked_first(%a: tensor<8xf32> {diff.donate = 0 : i64}, %ok: tensor<i1>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%a : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %1 = tensor.extract %ok[] : tensor<i1>
  cf.assert %1, "not so"
  return %0 : tensor<8xf32>
}
