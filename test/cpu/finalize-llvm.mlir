// RUN: diff-opt %s --split-input-file --diff-finalize-llvm --verify-diagnostics | FileCheck %s

// CHECK-DAG: llvm.func @diff_rt_alloc(i64, i64) -> !llvm.ptr
// CHECK-DAG: llvm.func @diff_rt_free(!llvm.ptr)
// CHECK-DAG: llvm.func @diff_rt_parallel_for(i64, !llvm.ptr, !llvm.ptr)
// CHECK-NOT: _mlir_memref_to_llvm
llvm.func @_mlir_memref_to_llvm_aligned_alloc(i64, i64) -> !llvm.ptr
llvm.func @_mlir_memref_to_llvm_free(!llvm.ptr)

// CHECK: llvm.func internal @f_parallel_0(
llvm.func @f_parallel_0(%begin: i64, %end: i64, %worker: i64, %p: !llvm.ptr, %x: f32) {
  llvm.return
}

// CHECK: llvm.func internal @f_parallel_0_run(%[[DATA:.*]]: !llvm.ptr, %[[B:.*]]: i64, %[[E:.*]]: i64, %[[W:.*]]: i64)
// CHECK:   %[[P:.*]] = llvm.load
// CHECK:   %[[X:.*]] = llvm.load
// CHECK:   llvm.call @f_parallel_0(%[[B]], %[[E]], %[[W]], %[[P]], %[[X]])
// CHECK: llvm.func internal @f_parallel_0_launch(%[[N:.*]]: i64, %{{.*}}: !llvm.ptr, %{{.*}}: f32)
// CHECK:   %[[D:.*]] = llvm.alloca %{{.*}} x !llvm.struct<(ptr, f32)>
// CHECK:   %[[R:.*]] = llvm.mlir.addressof @f_parallel_0_run
// CHECK:   llvm.call @diff_rt_parallel_for(%[[N]], %[[R]], %[[D]])
llvm.func @f_parallel_0_launch(i64, !llvm.ptr, f32) attributes {diff.body = @f_parallel_0}

// CHECK: llvm.func internal @f(%[[SIZE:.*]]: i64, %[[ALIGN:.*]]: i64, %{{.*}}: f32)
// CHECK-SAME: diff.signature
// CHECK:   %[[P:.*]] = llvm.call @diff_rt_alloc(%[[SIZE]], %[[ALIGN]])
// CHECK:   llvm.call @diff_rt_free(%[[P]])
llvm.func @f(%size: i64, %align: i64, %x: f32) attributes {diff.signature = {args = [], results = []}} {
  %p = llvm.call @_mlir_memref_to_llvm_aligned_alloc(%align, %size) : (i64, i64) -> !llvm.ptr
  llvm.call @f_parallel_0_launch(%size, %p, %x) : (i64, !llvm.ptr, f32) -> ()
  llvm.call @_mlir_memref_to_llvm_free(%p) : (!llvm.ptr) -> ()
  llvm.return
}

// CHECK: llvm.func @_mlir_ciface_f(
llvm.func @_mlir_ciface_f() {
  llvm.return
}

// -----

llvm.func @left_over() {
  // expected-error @+1 {{op 'tensor.empty' has no CPU lowering}}
  %0 = tensor.empty() : tensor<4xf32>
  llvm.return
}
