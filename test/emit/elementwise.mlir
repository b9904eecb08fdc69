// Ops of arith and math on tensors are elementwise, as their linalg forms are.

// REQUIRES: diff-run
// RUN: diff-opt %s --emit=lib -o %t%shlibext
// RUN: diff-run %t%shlibext --input=2x3xf32=0.5 --input=2x3xf32=2 | FileCheck %s
// RUN: not diff-run %t%shlibext --input=2x3xf32=0.5 --input=3x3xf32=2 2>&1 | FileCheck %s --check-prefix=SIZES

// CHECK: result0: 2x3xf32 = 3.29744 3.29744
// CHECK: result1: 2x3xi1 = 1 1
// SIZES: dim 0 of 'arg0' and dim 0 of 'arg1' differ
func.func @main(%a: tensor<?x3xf32>, %b: tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xi1>) {
  %e = math.exp %a : tensor<?x3xf32>
  %p = arith.mulf %e, %b : tensor<?x3xf32>
  %less = arith.cmpf olt, %a, %b : tensor<?x3xf32>
  %s = arith.select %less, %p, %a : tensor<?x3xi1>, tensor<?x3xf32>
  return %s, %less : tensor<?x3xf32>, tensor<?x3xi1>
}
