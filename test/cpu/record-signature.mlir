// RUN: diff-opt %s --diff-record-signature | FileCheck %s

// Names come from `diff.param`, else from the position.
// CHECK: func.func @model
// CHECK-SAME: diff.signature = {args = [{name = "w", param, type = tensor<8x4xf32>}, {name = "arg1", type = tensor<?x8xf32>}, {name = "arg2", type = tensor<?x4xf32>}, {name = "arg3", type = tensor<i1>}],
// CHECK-SAME: results = [{name = "result0", type = tensor<?x4xf32>}, {name = "result1", type = tensor<i1>}]}
// CHECK-SAME: llvm.emit_c_interface
func.func @model(%w: tensor<8x4xf32> {diff.param = "w"}, %x: tensor<?x8xf32>, %r: tensor<?x4xf32>, %b: tensor<i1>)
    -> (tensor<?x4xf32>, tensor<i1>) {
  return %r, %b : tensor<?x4xf32>, tensor<i1>
}

// Only what a caller sees has a signature.
// CHECK: func.func private @helper(%{{.*}}: f32) -> f32 {
func.func private @helper(%x: f32) -> f32 {
  return %x : f32
}
