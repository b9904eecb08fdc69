// RUN: diff-opt %s --diff-gpu-launches --split-input-file --verify-diagnostics | FileCheck %s

// The second kernel of the module; its arguments' addresses, one of which is a map that it takes by value.
// CHECK-LABEL: @launch
// CHECK-DAG: %[[VALUES:.*]] = llvm.alloca %{{.*}} x i64
// CHECK-DAG: %[[ADDRESSES:.*]] = llvm.alloca %{{.*}} x !llvm.ptr
// CHECK: %[[V0:.*]] = llvm.getelementptr %[[VALUES]][0] : (!llvm.ptr) -> !llvm.ptr, i64
// CHECK: llvm.store %arg0, %[[V0]] : !llvm.ptr<1>, !llvm.ptr
// CHECK: %[[A0:.*]] = llvm.getelementptr %[[ADDRESSES]][0] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
// CHECK: llvm.store %[[V0]], %[[A0]]
// CHECK: %[[A1:.*]] = llvm.getelementptr %[[ADDRESSES]][1]
// CHECK: llvm.store %arg1, %[[A1]]
// CHECK: %[[V2:.*]] = llvm.getelementptr %[[VALUES]][2]
// CHECK: llvm.store %arg2, %[[V2]] : f32
// CHECK: %[[K:.*]] = llvm.mlir.constant(1 : i32)
// CHECK: %[[N:.*]] = arith.minui %arg3
// CHECK: %[[X:.*]] = arith.index_cast %[[N]] : index to i32
// CHECK: llvm.call @diff_rt_device_launch(%[[K]], %[[X]], %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[ADDRESSES]]) : (i32, i32, i32, i32, i32, i32, !llvm.ptr) -> ()
// CHECK-NOT: gpu.launch_func
module attributes {gpu.container_module} {
func.func @launch(%p: !llvm.ptr<1>, %map: !llvm.ptr, %f: f32, %n: index) {
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  %bytes = arith.constant 1024 : i32
  gpu.launch_func @kernels::@second blocks in (%n, %c1, %c1) threads in (%c128, %c1, %c1)
      dynamic_shared_memory_size %bytes args(%p : !llvm.ptr<1>, %map : !llvm.ptr, %f : f32)
  return
}
gpu.module @kernels {
  gpu.func @first() kernel attributes {diff.kernel = {threads = 32 : i64, shared_bytes = 0 : i64}} { gpu.return }
  gpu.func @second(%p: !llvm.ptr<1>, %map: !llvm.ptr, %f: f32) kernel
      attributes {diff.kernel = {threads = 128 : i64, shared_bytes = 1024 : i64}} { gpu.return }
}
}

// -----

module attributes {gpu.container_module} {
func.func @dims(%n: index) {
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  // expected-error @below {{kernel 'k' is launched with blocks of more than one dim or with clusters, which has no GPU lowering}}
  gpu.launch_func @kernels::@k blocks in (%n, %c1, %c1) threads in (%c8, %c8, %c1)
  return
}
gpu.module @kernels {
  gpu.func @k() kernel attributes {diff.kernel = {threads = 64 : i64, shared_bytes = 0 : i64}} { gpu.return }
}
}
