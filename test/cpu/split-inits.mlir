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

// Who only reads may share: one filling for both reads, one for each sum.
// CHECK-LABEL: @read_and_written
// CHECK-DAG: %[[READ:.*]] = linalg.fill
// CHECK-DAG: %[[F0:.*]] = linalg.fill
// CHECK-DAG: %[[F1:.*]] = linalg.fill
// CHECK-DAG: linalg.matvec ins(%{{.*}}, %[[READ]] : {{.*}}) outs(%[[F0]] : tensor<8xf32>)
// CHECK-DAG: linalg.matvec ins(%{{.*}}, %[[READ]] : {{.*}}) outs(%[[F1]] : tensor<8xf32>)
// CHECK-NOT: linalg.fill
// CHECK: return
func.func @read_and_written(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%one : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.matvec ins(%a, %f : tensor<8x8xf32>, tensor<8xf32>) outs(%f : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.matvec ins(%b, %f : tensor<8x8xf32>, tensor<8xf32>) outs(%f : tensor<8xf32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: @only_read
// CHECK-COUNT-1: linalg.fill
// CHECK-NOT: linalg.fill
// CHECK: return
func.func @only_read(%a: tensor<8x8xf32>, %c: tensor<8xf32>, %d: tensor<8xf32>, %i: index) -> (tensor<8xf32>, tensor<8xf32>, f32) {
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%one : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.matvec ins(%a, %f : tensor<8x8xf32>, tensor<8xf32>) outs(%c : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.matvec ins(%a, %f : tensor<8x8xf32>, tensor<8xf32>) outs(%d : tensor<8xf32>) -> tensor<8xf32>
  %x = tensor.extract %f[%i] : tensor<8xf32>
  return %0, %1, %x : tensor<8xf32>, tensor<8xf32>, f32
}

// What may be written through a slice, or in a loop, is no read.
// CHECK-LABEL: @sliced_and_carried
// CHECK-COUNT-2: linalg.fill
// CHECK-NOT: linalg.fill
// CHECK: return
func.func @sliced_and_carried(%n: index) -> (tensor<4xf32>, tensor<8xf32>) {
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%one : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %s = tensor.extract_slice %f[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%t = %f) -> (tensor<8xf32>) {
    %u = tensor.insert %one into %t[%i] : tensor<8xf32>
    scf.yield %u : tensor<8xf32>
  }
  return %s, %r : tensor<4xf32>, tensor<8xf32>
}

// Each part of a larger tensor can be filled in place.
// CHECK-LABEL: @inserted_twice
// CHECK-COUNT-2: linalg.fill
// CHECK-NOT: linalg.fill
// CHECK: return
func.func @inserted_twice(%c: tensor<16xf32>) -> tensor<16xf32> {
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%one : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %0 = tensor.insert_slice %f into %c[0] [8] [1] : tensor<8xf32> into tensor<16xf32>
  %1 = tensor.insert_slice %f into %0[8] [8] [1] : tensor<8xf32> into tensor<16xf32>
  return %1 : tensor<16xf32>
}
