// RUN: diff-opt %s --split-input-file --verify-diagnostics --diff-drop-donated | FileCheck %s

// CHECK-LABEL: func.func @main
// CHECK-SAME: (%[[P:.*]]: memref<8xf32>) -> memref<f32>
// CHECK: return %{{.*}} : memref<f32>
func.func @main(%p: memref<8xf32> {diff.donate = 1 : i64}) -> (memref<f32>, memref<8xf32>) {
  %loss = memref.alloc() : memref<f32>
  return %loss, %p : memref<f32>, memref<8xf32>
}

// A value that is elsewhere is copied.
// CHECK-LABEL: func.func @elsewhere
// CHECK-SAME: (%[[P:.*]]: memref<8xf32>) {
// CHECK: memref.copy %{{.*}}, %[[P]]
func.func @elsewhere(%p: memref<8xf32> {diff.donate = 0 : i64}) -> memref<8xf32> {
  %new = memref.alloc() : memref<8xf32>
  return %new : memref<8xf32>
}

// -----

// expected-error@+1 {{function 'callee' has donated arguments and is called in the model where it can't be inlined; call a private copy of it instead}}
func.func @callee(%p: memref<8xf32> {diff.donate = 0 : i64}) -> memref<8xf32> {
  return %p : memref<8xf32>
}
func.func @caller(%p: memref<8xf32>) -> memref<8xf32> {
  %0 = call @callee(%p) : (memref<8xf32>) -> memref<8xf32>
  return %0 : memref<8xf32>
}
