// REQUIRES: diff-opt
// diff-opt without --emit is an mlir-opt: every upstream dialect and pass, and the same text out.
//
// RUN: diff-opt %s --canonicalize | FileCheck %s
// RUN: diff-opt %s --canonicalize -o %t.ours
// RUN: mlir-opt %s --canonicalize -o %t.upstream
// RUN: diff %t.ours %t.upstream
// RUN: diff-opt %s --pass-pipeline='builtin.module(func.func(canonicalize,cse))' | FileCheck %s
// RUN: diff-opt %s --convert-linalg-to-loops --one-shot-bufferize="bufferize-function-boundaries" -o /dev/null

// CHECK-LABEL: func.func @folds_to_argument
//  CHECK-SAME: (%[[X:.*]]: tensor<4xf32>)
//  CHECK-NEXT: return %[[X]]
func.func @folds_to_argument(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c1 = arith.constant 1 : index
  %same = scf.for %i = %c0 to %c0 step %c1 iter_args(%a = %x) -> tensor<4xf32> {
    %b = tensor.insert_slice %a into %a[0] [4] [1] : tensor<4xf32> into tensor<4xf32>
    scf.yield %b : tensor<4xf32>
  }
  return %same : tensor<4xf32>
}
