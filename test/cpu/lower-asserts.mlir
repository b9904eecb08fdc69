// RUN: diff-opt %s --diff-lower-asserts | FileCheck %s

// Nothing ends the process: the function returns, the runtime knows why.
// CHECK: llvm.mlir.global internal constant @diff_message_0("index out of range ({{.*}}lower-asserts.mlir:[[# @LINE + 9]])\00")
// CHECK-LABEL: @checked
// CHECK: cf.cond_br %{{.*}}, ^[[NEXT:.*]], ^[[FAIL:.*]]
// CHECK: ^[[NEXT]]:
// CHECK: ^[[FAIL]]:
// CHECK: %[[M:.*]] = llvm.mlir.addressof @diff_message_0
// CHECK: llvm.call @diff_rt_report_error(%[[M]])
// CHECK: return
func.func @checked(%ok: i1, %x: memref<4xf32>) -> memref<4xf32> {
  cf.assert %ok, "index out of range"
  return %x : memref<4xf32>
}
