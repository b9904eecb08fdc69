// Several results: the C wrapper returns them in one struct, the entry hands each to its own descriptor.
//
// REQUIRES: diff-opt
// RUN: diff-opt %s --emit=llvm --target=x86-64-v3 | FileCheck %s

!scalar = !llvm.struct<(ptr, ptr, i64)>

llvm.func @two(%a: !llvm.ptr, %b: !llvm.ptr, %c: i64) -> !llvm.struct<(!scalar, !scalar)>
    attributes {diff.signature = {args = [{name = "x", type = tensor<f32>}],
                                  results = [{name = "a", type = tensor<f32>}, {name = "b", type = tensor<f32>}]}} {
  %0 = llvm.mlir.zero : !llvm.struct<(!scalar, !scalar)>
  %c7 = llvm.mlir.constant(7 : i64) : i64
  %c9 = llvm.mlir.constant(9 : i64) : i64
  %1 = llvm.insertvalue %c7, %0[0, 2] : !llvm.struct<(!scalar, !scalar)>
  %2 = llvm.insertvalue %c9, %1[1, 2] : !llvm.struct<(!scalar, !scalar)>
  llvm.return %2 : !llvm.struct<(!scalar, !scalar)>
}

llvm.func @_mlir_ciface_two(%results: !llvm.ptr, %x: !llvm.ptr) {
  %0 = llvm.load %x : !llvm.ptr -> !scalar
  %a = llvm.extractvalue %0[0] : !scalar
  %b = llvm.extractvalue %0[1] : !scalar
  %c = llvm.extractvalue %0[2] : !scalar
  %r = llvm.call @two(%a, %b, %c) : (!llvm.ptr, !llvm.ptr, i64) -> !llvm.struct<(!scalar, !scalar)>
  llvm.store %r, %results : !llvm.struct<(!scalar, !scalar)>, !llvm.ptr
  llvm.return
}

// CHECK: define internal void @{{.*}}.two.entry(ptr
// CHECK: %[[A:.*]] = load ptr, ptr %0
// CHECK: %[[SECOND:.*]] = getelementptr {{.*}}i8, ptr %0, i64 8
// CHECK: %[[B:.*]] = load ptr, ptr %[[SECOND]]
// CHECK-DAG: store i64 7
// CHECK-DAG: store i64 9
