// RUN: diff-opt %s --diff-own-results | FileCheck %s

// An argument and a constant are copied.
// CHECK-LABEL: @not_owned
// CHECK: %[[C:.*]] = memref.get_global
// CHECK: %[[A:.*]] = memref.alloc(%{{.*}}) {alignment = 64 : i64} : memref<?xf32>
// CHECK: memref.copy %{{.*}}, %[[A]]
// CHECK: %[[B:.*]] = memref.alloc() {alignment = 64 : i64} : memref<2xf32>
// CHECK: memref.copy %[[C]], %[[B]]
// CHECK: return %[[A]], %[[B]]
memref.global "private" constant @c : memref<2xf32> = dense<[1.0, 2.0]>
func.func @not_owned(%a: memref<?xf32>) -> (memref<?xf32>, memref<2xf32>) {
  %c = memref.get_global @c : memref<2xf32>
  return %a, %c : memref<?xf32>, memref<2xf32>
}

// Of two views of one allocation the second is copied.
// CHECK-LABEL: @twice
// CHECK: %[[A:.*]] = memref.alloc() : memref<4xf32>
// CHECK: %[[E:.*]] = memref.expand_shape %[[A]]
// CHECK: %[[B:.*]] = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
// CHECK: memref.copy %[[A]], %[[B]]
// CHECK: return %[[E]], %[[B]]
func.func @twice() -> (memref<2x2xf32>, memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  %e = memref.expand_shape %a [[0, 1]] output_shape [2, 2] : memref<4xf32> into memref<2x2xf32>
  return %e, %a : memref<2x2xf32>, memref<4xf32>
}
