// RUN: diff-opt %s --diff-hoist-scratch --verify-diagnostics | FileCheck %s
// RUN: diff-opt %s --diff-hoist-scratch --remarks-filter=scratch -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: diff-opt %s --diff-hoist-scratch -o /dev/null 2>&1 | FileCheck %s --check-prefix=QUIET

// Only who asks is told.
// QUIET-NOT: scratch per worker

// Each worker has its part of one buffer: 4 x 6 floats, rounded up to lines of
// 64 bytes.
// CHECK-LABEL: @parallel
// CHECK: %[[N:.*]] = diff.num_workers
// CHECK: %[[BYTES:.*]] = arith.muli %[[N]], %c128
// CHECK: %[[ARENA:.*]] = memref.alloc(%[[BYTES]]) {alignment = 64 : i64} : memref<?xi8>
// CHECK: diff.report_scratch %c128
// CHECK: scf.forall
// CHECK:   %[[ID:.*]] = diff.worker_id
// CHECK:   %[[OFFSET:.*]] = arith.muli %[[ID]], %c128
// CHECK:   memref.view %[[ARENA]][%[[OFFSET]]][] : memref<?xi8> to memref<4x6xf32>
// CHECK-NOT: memref.alloc
// REMARK: [[#@LINE+4]]:3: remark: {{.*}}Function=parallel | {{.*}}"scratch per worker: 128 bytes"
func.func @parallel(%out: memref<?xf32>, %n: index) {
  %f = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  scf.forall (%i) in (%n) {
    %s = memref.alloc() : memref<4x6xf32>
    linalg.fill ins(%f : f32) outs(%s : memref<4x6xf32>)
    %v = memref.load %s[%c0, %c0] : memref<4x6xf32>
    memref.store %v, %out[%i] : memref<?xf32>
  }
  return
}

// The size depends on the loops, but it is at most 32 rows. The view has the
// size that was asked for.
// CHECK-LABEL: @bounded
// CHECK: arith.constant 8192 : index
// CHECK: memref.alloc(%{{.*}}) {alignment = 64 : i64} : memref<?xi8>
// CHECK: scf.forall
// CHECK:   scf.for
// CHECK:     %[[ROWS:.*]] = affine.min
// CHECK:     memref.view %{{.*}}[%{{.*}}][%[[ROWS]]] : memref<?xi8> to memref<?x64xf32>
func.func @bounded(%n: index) {
  %f = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  scf.forall (%i) in (%n) {
    scf.for %j = %c0 to %n step %c32 {
      %rows = affine.min affine_map<(j)[n] -> (32, n - j)>(%j)[%n]
      %s = memref.alloc(%rows) : memref<?x64xf32>
      linalg.fill ins(%f : f32) outs(%s : memref<?x64xf32>)
    }
  }
  return
}

// A size from outside is taken as it is; no worker in a sequential loop.
// CHECK-LABEL: @sequential
// CHECK-NOT: diff.num_workers
// CHECK: memref.alloc(%{{.*}}) {alignment = 64 : i64} : memref<?xi8>
// CHECK: scf.for
// CHECK-NOT: memref.alloc
func.func @sequential(%n: index, %m: index) {
  %f = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %j = %c0 to %n step %c1 {
    %s = memref.alloc(%m) : memref<?xf32>
    linalg.fill ins(%f : f32) outs(%s : memref<?xf32>)
  }
  return
}

// What all buffers of a loop take together, in the sizes of the function.
// Rows of 4 N bytes may take up to 63 more.
// CHECK-LABEL: @formula
// CHECK-COUNT-2: arith.addi
// CHECK: %[[SUM:.*]] = arith.addi
// CHECK: diff.report_scratch %[[SUM]]
// CHECK: scf.forall
// REMARK: remark: {{.*}}Function=formula | {{.*}}"scratch per worker: at most 516*N + 12*M + 1150 bytes, N is dim 0 of argument 0, M is argument 1"
func.func @formula(%x: memref<?x8xf32>, %m: index) {
  %f = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x8xf32>
  scf.forall (%i) in (%n) {
    %rows = affine.min affine_map<(i)[n] -> (32, n - i)>(%i)[%n]
    %a = memref.alloc() : memref<8x32xf32>
    %b = memref.alloc(%n) : memref<?x128xf32>
    %c = memref.alloc(%n) : memref<?xf32>
    %d = memref.alloc(%m) : memref<3x?xf32>
    linalg.fill ins(%f : f32) outs(%a : memref<8x32xf32>)
    linalg.fill ins(%f : f32) outs(%b : memref<?x128xf32>)
    linalg.fill ins(%f : f32) outs(%c : memref<?xf32>)
    linalg.fill ins(%f : f32) outs(%d : memref<3x?xf32>)
  }
  return
}

// A size that is computed in the loop, the same in every iteration, is computed
// before it.
// CHECK-LABEL: @invariant
// CHECK: arith.maxsi
// CHECK: %[[SIZE:.*]] = affine.apply
// CHECK: %[[BYTES:.*]] = affine.apply
// CHECK: memref.alloc(%[[BYTES]]) {alignment = 64 : i64} : memref<?xi8>
// CHECK: scf.for
// CHECK-NOT: memref.alloc
// CHECK: memref.view %{{.*}}[%{{.*}}][%[[SIZE]]]
func.func @invariant(%n: index, %m: index) {
  %f = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %j = %c0 to %n step %c1 {
    %some = arith.maxsi %m, %c0 : index
    %size = affine.apply affine_map<()[s0] -> (s0 ceildiv 32)>()[%some]
    %s = memref.alloc(%size) : memref<?xf32>
    linalg.fill ins(%f : f32) outs(%s : memref<?xf32>)
  }
  return
}

// What the loop carries must stay.
// CHECK-LABEL: @carried
// CHECK: scf.for
// CHECK:   memref.alloc() : memref<4xf32>
func.func @carried(%n: index, %init: memref<4xf32>) -> memref<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %j = %c0 to %n step %c1 iter_args(%a = %init) -> (memref<4xf32>) {
    // expected-remark @+1 {{allocates in every iteration: the buffer outlives it}}
    %s = memref.alloc() : memref<4xf32>
    memref.copy %a, %s : memref<4xf32> to memref<4xf32>
    scf.yield %s : memref<4xf32>
  }
  return %r : memref<4xf32>
}

// CHECK-LABEL: @unbounded
// CHECK: scf.for
// CHECK:   memref.alloc
func.func @unbounded(%n: index, %sizes: memref<?xindex>) {
  %f = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %j = %c0 to %n step %c1 {
    %m = memref.load %sizes[%j] : memref<?xindex>
    // expected-remark @+1 {{allocates in every iteration: no bound of its size is known outside of the loop}}
    %s = memref.alloc(%m) : memref<?xf32>
    linalg.fill ins(%f : f32) outs(%s : memref<?xf32>)
  }
  return
}
