// RUN: diff-opt %s --split-input-file --diff-lower-parallel --canonicalize --diff-merge-bodies --canonicalize | FileCheck %s

// Three loops that do the same with another factor: one function, of which the
// factor is an argument. The fourth does something else.
// CHECK: func.func private @layers_parallel_0(%{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %{{.*}}: memref<?xf32>, %{{.*}}: index, %[[FACTOR:[a-z0-9]+]]: f32)
// CHECK-NOT: arith.constant 5.0
// CHECK: %[[SPLAT:.*]] = vector.broadcast %[[FACTOR]] : f32 to vector<16xf32>
// CHECK: arith.mulf %{{.*}}, %[[SPLAT]]
// CHECK: func.func private @layers_parallel_0_launch(index, memref<?xf32>, index, f32) attributes {diff.body = @layers_parallel_0}
// CHECK-NOT: @layers_parallel_1
// CHECK-NOT: @layers_parallel_2
// CHECK: func.func private @layers_parallel_3
// CHECK: func.func @layers(%[[N:.*]]: index, %[[X:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?xf32>)
// CHECK-DAG: %[[HALF:.*]] = arith.constant 5.0
// CHECK-DAG: %[[QUARTER:.*]] = arith.constant 2.5
// CHECK: call @layers_parallel_0_launch(%[[N]], %[[X]], %[[N]], %[[HALF]])
// CHECK: call @layers_parallel_0_launch(%[[N]], %[[Y]], %[[N]], %[[QUARTER]])
// CHECK: call @layers_parallel_0_launch(%[[N]], %[[X]], %[[N]], %[[QUARTER]])
// CHECK: call @layers_parallel_3_launch(%[[N]], %[[X]], %[[N]])
func.func @layers(%n: index, %x: memref<?xf32>, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %half = arith.constant dense<0.5> : vector<16xf32>
  %quarter = arith.constant dense<0.25> : vector<16xf32>
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %v = vector.load %x[%i] : memref<?xf32>, vector<16xf32>
    %w = arith.mulf %v, %half : vector<16xf32>
    vector.store %w, %x[%i] : memref<?xf32>, vector<16xf32>
  }
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %v = vector.load %y[%i] : memref<?xf32>, vector<16xf32>
    %w = arith.mulf %v, %quarter : vector<16xf32>
    vector.store %w, %y[%i] : memref<?xf32>, vector<16xf32>
  }
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %v = vector.load %x[%i] : memref<?xf32>, vector<16xf32>
    %w = arith.mulf %v, %quarter : vector<16xf32>
    vector.store %w, %x[%i] : memref<?xf32>, vector<16xf32>
  }
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %v = vector.load %x[%i] : memref<?xf32>, vector<16xf32>
    %w = arith.addf %v, %quarter : vector<16xf32>
    vector.store %w, %x[%i] : memref<?xf32>, vector<16xf32>
  }
  return
}

// -----

// The same ops on other operands, and the same on another type.
// CHECK: func.func private @others_parallel_0(
// CHECK: func.func private @others_parallel_1(
// CHECK: func.func private @others_parallel_2(
func.func @others(%n: index, %x: memref<?xf32>, %y: memref<?xf32>, %z: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %v = memref.load %x[%i] : memref<?xf32>
    %w = memref.load %y[%i] : memref<?xf32>
    %d = arith.subf %v, %w : f32
    memref.store %d, %x[%i] : memref<?xf32>
  }
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %v = memref.load %x[%i] : memref<?xf32>
    %w = memref.load %y[%i] : memref<?xf32>
    %d = arith.subf %w, %v : f32
    memref.store %d, %x[%i] : memref<?xf32>
  }
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %v = memref.load %z[%i] : memref<4xf32>
    %w = memref.load %y[%i] : memref<?xf32>
    %d = arith.subf %v, %w : f32
    memref.store %d, %z[%i] : memref<4xf32>
  }
  return
}

// -----

// The same constants are made in the function, not passed.
// CHECK: func.func private @same_parallel_0_launch(index, memref<?xf32>, index)
// CHECK-NOT: @same_parallel_1
func.func @same(%n: index, %x: memref<?xf32>, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    memref.store %half, %x[%i] : memref<?xf32>
  }
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    memref.store %half, %y[%i] : memref<?xf32>
  }
  return
}
