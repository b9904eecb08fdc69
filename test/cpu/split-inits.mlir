// RUN: diff-opt %s --diff-split-inits | FileCheck %s

// Each sum gets zeros of its own, in a tensor of its own.
// CHECK-LABEL: @one_fill_of_two_sums
// CHECK-DAG: %[[E0:.*]] = tensor.empty() : tensor<8xf32>
// CHECK-DAG: %[[E1:.*]] = tensor.empty() : tensor<8xf32>
// CHECK-DAG: %[[F0:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%[[E0]] : tensor<8xf32>)
// CHECK-DAG: %[[F1:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%[[E1]] : tensor<8xf32>)
// CHECK-DAG: linalg.matvec {{.*}} outs(%[[F0]] : tensor<8xf32>)
// CHECK-DAG: linalg.matvec {{.*}} outs(%[[F1]] : tensor<8xf32>)
// CHECK-NOT: tensor.empty
// CHECK-NOT: linalg.fill
// CHECK: return
func.func @one_fill_of_two_sums(%a: tensor<8x4xf32>, %b: tensor<8x4xf32>, %x: tensor<4xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.matvec ins(%a, %x : tensor<8x4xf32>, tensor<4xf32>) outs(%f : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.matvec ins(%b, %x : tensor<8x4xf32>, tensor<4xf32>) outs(%f : tensor<8xf32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// Two results of one op are two tensors.
// CHECK-LABEL: @both_results_of_one_op
// CHECK-COUNT-2: tensor.empty() : tensor<8xf32>
// CHECK: linalg.generic {{.*}} outs(%{{.*}}, %{{.*}} : tensor<8xf32>, tensor<8xf32>)
// CHECK-NOT: tensor.empty
func.func @both_results_of_one_op(%a: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %0:2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                         iterator_types = ["parallel"]} ins(%a : tensor<8xf32>) outs(%e, %e : tensor<8xf32>, tensor<8xf32>) {
  ^bb0(%x: f32, %o0: f32, %o1: f32):
    %n = arith.negf %x : f32
    linalg.yield %n, %x : f32, f32
  } -> (tensor<8xf32>, tensor<8xf32>)
  return %0#0, %0#1 : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: @used_once_or_not_at_all
// CHECK-COUNT-2: tensor.empty
// CHECK-NOT: tensor.empty
func.func @used_once_or_not_at_all(%x: f32) -> tensor<8xf32> {
  %unused = tensor.empty() : tensor<4xf32>
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%x : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %f : tensor<8xf32>
}
