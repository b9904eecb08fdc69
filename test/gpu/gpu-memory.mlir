// RUN: diff-opt %s --diff-gpu-memory --canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: @buffers
// CHECK: %[[N:.*]] = memref.dim %arg0
// CHECK: %[[B:.*]] = arith.muli %[[N]], %c16{{.*}} : index
// CHECK: %[[BYTES:.*]] = arith.index_cast %[[B]] : index to i64
// CHECK: %[[P:.*]] = llvm.call @diff_rt_device_alloc(%[[BYTES]]) : (i64) -> !llvm.ptr
// CHECK: %[[A:.*]] = builtin.unrealized_conversion_cast %{{.*}} : !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)> to memref<?x4xf32>
// CHECK: llvm.call @diff_rt_device_copy
// CHECK: gpu.launch_func
// CHECK: llvm.call @diff_rt_device_free
// CHECK-NOT: memref.dealloc
module attributes {gpu.container_module} {
func.func @buffers(%x: memref<?x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?x4xf32>
  %a = memref.alloc(%n) : memref<?x4xf32>
  memref.copy %x, %a : memref<?x4xf32> to memref<?x4xf32>
  %p = memref.extract_aligned_pointer_as_index %a : memref<?x4xf32> -> index
  %i = arith.index_cast %p : index to i64
  %d = llvm.inttoptr %i : i64 to !llvm.ptr<1>
  gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%d : !llvm.ptr<1>)
  memref.dealloc %a : memref<?x4xf32>
  return
}
gpu.module @kernels {
  gpu.func @k(%p: !llvm.ptr<1>) kernel { gpu.return }
}
}

// -----

// What only the host touches stays, also where a function of the model gets it.
// CHECK-LABEL: @shape
// CHECK: %[[S:.*]] = memref.alloc() : memref<2xindex>
// CHECK-COUNT-2: memref.store %arg1, %[[S]]
// CHECK: memref.reshape %arg0(%[[S]])
// CHECK: call @free(%[[S]])
// CHECK-LABEL: func.func private @free
// CHECK: memref.dealloc
func.func @shape(%x: memref<8xf32>, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = memref.alloc() : memref<2xindex>
  memref.store %n, %s[%c0] : memref<2xindex>
  memref.store %n, %s[%c1] : memref<2xindex>
  %r = memref.reshape %x(%s) : (memref<8xf32>, memref<2xindex>) -> memref<?x?xf32>
  call @free(%s) : (memref<2xindex>) -> ()
  %e = memref.load %r[%c0, %c0] : memref<?x?xf32>
  return %e : f32
}
func.func private @free(%s: memref<2xindex>) {
  memref.dealloc %s : memref<2xindex>
  return
}

// -----

// CHECK-LABEL: @elements
// CHECK-DAG: %[[PLACE:.*]] = llvm.alloca %{{.*}} x i64 : (i64) -> !llvm.ptr
// CHECK-DAG: %[[OTHER:.*]] = llvm.alloca %{{.*}} x i1 : (i64) -> !llvm.ptr
// CHECK: llvm.call @diff_rt_device_read(%[[PLACE]], %{{.*}}, %{{.*}}) : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK: %[[X:.*]] = llvm.load %[[PLACE]] : !llvm.ptr -> i64
// CHECK: llvm.store %arg2, %[[OTHER]]
// CHECK: llvm.call @diff_rt_device_upload(%{{.*}}, %[[OTHER]], %{{.*}})
// CHECK: return %[[X]]
func.func @elements(%x: memref<?xi64>, %i: index, %b: i1, %y: memref<i1>) -> i64 {
  %0 = memref.load %x[%i] : memref<?xi64>
  memref.store %b, %y[] : memref<i1>
  return %0 : i64
}

// -----

// A kernel reads the runtime's copy; what is only copied is uploaded.
// CHECK-LABEL: @constants
// CHECK: %[[G:.*]] = memref.get_global @c
// CHECK: %[[H:.*]] = memref.extract_aligned_pointer_as_index %[[G]]
// CHECK: %[[I:.*]] = arith.index_cast %[[H]]
// CHECK: %[[P:.*]] = llvm.inttoptr %[[I]]
// CHECK: %[[C:.*]] = llvm.call @diff_rt_device_constant(%[[P]], %{{.*}}) : (!llvm.ptr, i64) -> !llvm.ptr
// CHECK: llvm.insertvalue %[[C]]
// CHECK: gpu.launch_func
// CHECK: llvm.call @diff_rt_device_upload
module attributes {gpu.container_module} {
memref.global "private" constant @c : memref<2xf32> = dense<[1.0, 2.0]>
memref.global "private" constant @d : memref<2xf32> = dense<[3.0, 4.0]>
func.func @constants() -> memref<2xf32> {
  %c1 = arith.constant 1 : index
  %c = memref.get_global @c : memref<2xf32>
  %p = memref.extract_aligned_pointer_as_index %c : memref<2xf32> -> index
  %i = arith.index_cast %p : index to i64
  %r = llvm.inttoptr %i : i64 to !llvm.ptr<1>
  gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%r : !llvm.ptr<1>)
  %d = memref.get_global @d : memref<2xf32>
  %a = memref.alloc() : memref<2xf32>
  memref.copy %d, %a : memref<2xf32> to memref<2xf32>
  return %a : memref<2xf32>
}
gpu.module @kernels {
  gpu.func @k(%p: !llvm.ptr<1>) kernel { gpu.return }
}
}

// -----

// A shape that a caller gives is read before.
// CHECK-LABEL: @given_shape
// CHECK: %[[PLACE:.*]] = llvm.alloca %{{.*}} x i64
// CHECK: llvm.call @diff_rt_device_read(%[[PLACE]]
// CHECK: %[[S:.*]] = builtin.unrealized_conversion_cast
// CHECK: memref.reshape %arg0(%[[S]])
func.func @given_shape(%x: memref<8xf32>, %s: memref<1xi64>) -> f32 {
  %c0 = arith.constant 0 : index
  %r = memref.reshape %x(%s) : (memref<8xf32>, memref<1xi64>) -> memref<?xf32>
  %e = memref.load %r[%c0] : memref<?xf32>
  return %e : f32
}
