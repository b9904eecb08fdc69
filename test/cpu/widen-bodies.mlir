// RUN: diff-opt %s --diff-widen-bodies | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>

// Between two ops nothing is rounded; constants are widened, too.
// CHECK-LABEL: func.func @chain
// CHECK-SAME: %[[X:.*]]: tensor<4x8xbf16>
// CHECK: ^bb0(%[[A:.*]]: bf16, %[[B:.*]]: bf16, %{{.*}}: bf16):
// CHECK-DAG: %[[A32:.*]] = arith.extf %[[A]] : bf16 to f32
// CHECK-DAG: %[[B32:.*]] = arith.extf %[[B]] : bf16 to f32
// CHECK: %[[P:.*]] = arith.mulf %[[A32]], %[[B32]] : f32
// CHECK: %[[E:.*]] = math.exp %[[P]] : f32
// CHECK: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: %[[S:.*]] = arith.addf %[[E]], %[[HALF]] : f32
// CHECK: %[[R:.*]] = arith.truncf %[[S]] : f32 to bf16
// CHECK: linalg.yield %[[R]] : bf16
func.func @chain(%x: tensor<4x8xbf16>, %y: tensor<8xbf16>, %out: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %r = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<4x8xbf16>, tensor<8xbf16>) outs(%out : tensor<4x8xbf16>) {
    ^bb0(%a: bf16, %b: bf16, %o: bf16):
      %half = arith.constant 0.5 : bf16
      %p = arith.mulf %a, %b : bf16
      %e = math.exp %p : bf16
      %s = arith.addf %e, %half : bf16
      linalg.yield %s : bf16
  } -> tensor<4x8xbf16>
  return %r : tensor<4x8xbf16>
}

// What a model rounds itself, and multiplies afterwards; a comparison and a
// choice; a value that is a result as well is rounded for that.
// CHECK-LABEL: func.func @rounded_norm
// CHECK: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f16, %{{.*}}: f16, %{{.*}}: f16):
// CHECK-NEXT: %[[N:.*]] = arith.truncf %[[A]] : f32 to f16
// CHECK-NEXT: %[[B32:.*]] = arith.extf %[[B]] : f16 to f32
// CHECK-NEXT: %[[C:.*]] = arith.cmpf ogt, %[[A]], %[[B32]] : f32
// CHECK-NEXT: %[[B33:.*]] = arith.extf %[[B]] : f16 to f32
// CHECK-NEXT: %[[S:.*]] = arith.select %[[C]], %[[A]], %[[B33]] : f32
// CHECK-NEXT: %[[R:.*]] = arith.truncf %[[S]] : f32 to f16
// CHECK-NEXT: linalg.yield %[[R]], %[[N]] : f16, f16
func.func @rounded_norm(%x: tensor<4x8xf32>, %y: tensor<8xf16>, %out: tensor<4x8xf16>)
    -> (tensor<4x8xf16>, tensor<4x8xf16>) {
  %r:2 = linalg.generic {indexing_maps = [#id, #column, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<4x8xf32>, tensor<8xf16>) outs(%out, %out : tensor<4x8xf16>, tensor<4x8xf16>) {
    ^bb0(%a: f32, %b: f16, %o: f16, %o2: f16):
      %n = arith.truncf %a : f32 to f16
      %c = arith.cmpf ogt, %n, %b : f16
      %s = arith.select %c, %n, %b : f16
      linalg.yield %s, %n : f16, f16
  } -> (tensor<4x8xf16>, tensor<4x8xf16>)
  return %r#0, %r#1 : tensor<4x8xf16>, tensor<4x8xf16>
}

// One op alone is rounded anyway; so is a sum, at each of its steps.
// CHECK-LABEL: func.func @alone
// CHECK: arith.mulf %{{.*}} : f16
// CHECK-NEXT: linalg.yield
// CHECK: arith.mulf %{{.*}} : f16
// CHECK-NEXT: arith.addf %{{.*}} : f16
func.func @alone(%x: tensor<4x8xf16>, %out: tensor<4x8xf16>, %sums: tensor<4xf16>) -> (tensor<4x8xf16>, tensor<4xf16>) {
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf16>) outs(%out : tensor<4x8xf16>) {
    ^bb0(%a: f16, %o: f16):
      %p = arith.mulf %a, %a : f16
      linalg.yield %p : f16
  } -> tensor<4x8xf16>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf16>) outs(%sums : tensor<4xf16>) {
    ^bb0(%a: f16, %o: f16):
      %p = arith.mulf %a, %a : f16
      %sum = arith.addf %p, %o : f16
      linalg.yield %sum : f16
  } -> tensor<4xf16>
  return %r, %s : tensor<4x8xf16>, tensor<4xf16>
}
