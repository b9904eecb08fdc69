// RUN: diff-opt %s --split-input-file --diff-lower-parallel --canonicalize --verify-diagnostics | FileCheck %s

// The body is a function of a range of the collapsed loop; what it uses is
// passed on, constants are not. The inner loop becomes sequential.
// CHECK: func.func private @f_parallel_0(%[[BEGIN:.*]]: index, %[[END:.*]]: index, %[[WORKER:[a-z0-9]+]]: index, %[[OUT:[a-z0-9]+]]: memref<?x?xindex>, %[[N:[a-z0-9]+]]: index, %[[M:[a-z0-9]+]]: index)
// CHECK:   scf.for %[[I:.*]] = %[[BEGIN]] to %[[END]]
// CHECK:     %[[COL:.*]] = arith.remui %[[I]], %[[M]]
// CHECK:     %[[ROW:.*]] = arith.divui %[[I]], %[[M]]
// CHECK:     scf.for
// CHECK:       memref.store %[[WORKER]], %[[OUT]][%[[ROW]], %[[COL]]]
// CHECK: func.func private @f_parallel_0_launch(index, memref<?x?xindex>, index, index) attributes {diff.body = @f_parallel_0}
// CHECK: func.func @f(%[[A:[a-z0-9]+]]: memref<?x?xindex>, %[[NN:[a-z0-9]+]]: index, %[[MM:[a-z0-9]+]]: index)
// CHECK:   %[[COUNT:.*]] = arith.muli %[[NN]], %[[MM]]
// CHECK:   call @f_parallel_0_launch(%[[COUNT]], %[[A]], %[[NN]], %[[MM]])
func.func @f(%out: memref<?x?xindex>, %n: index, %m: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i, %j) = (%c0, %c0) to (%n, %m) step (%c1, %c1) {
    %w = diff.worker_id
    scf.parallel (%k) = (%c0) to (%n) step (%c1) {
      memref.store %w, %out[%i, %j] : memref<?x?xindex>
    }
  }
  return
}

// -----

// Outside of all loops there is one worker.
// CHECK: func.func private @diff_rt_num_workers() -> index
// CHECK: func.func @workers
// CHECK: %[[N:.*]] = call @diff_rt_num_workers()
// CHECK: return %[[N]], %c0
func.func @workers() -> (index, index) {
  %n = diff.num_workers
  %w = diff.worker_id
  return %n, %w : index, index
}

// -----

// CHECK: func.func private @diff_rt_report_scratch(index)
// CHECK: func.func @scratch(%[[BYTES:.*]]: index)
// CHECK: call @diff_rt_report_scratch(%[[BYTES]]) : (index) -> ()
// CHECK: call @diff_rt_report_scratch(%[[BYTES]]) : (index) -> ()
func.func @scratch(%bytes: index) {
  diff.report_scratch %bytes
  diff.report_scratch %bytes
  return
}

// -----

func.func @reduction(%n: index, %x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-error @+1 {{parallel loop with a reduction has no CPU lowering}}
  %r = scf.parallel (%i) = (%c0) to (%n) step (%c1) init (%x) -> f32 {
    scf.reduce(%x : f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  return %r : f32
}
