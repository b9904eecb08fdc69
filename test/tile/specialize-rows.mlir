// RUN: diff-opt %s --diff-specialize-rows | FileCheck %s
// RUN: diff-opt %s --diff-tile -o /dev/null

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#qt = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#mask = affine_map<(h, m, n, d, e) -> (m, n)>
#l = affine_map<(h, m, n, d, e) -> (h, m)>
#s = affine_map<(h, m, n, d, e) -> ()>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// One row is a case of its own, chosen at run time: every operand with the row
// has a static 1 there, whichever of its dims that is.
// CHECK-LABEL: @step
// CHECK: %[[ROWS:.*]] = tensor.dim %arg0, %{{.*}} : tensor<4x?x8xf32>
// CHECK: %[[ONE:.*]] = arith.cmpi eq, %[[ROWS]], %c1
// CHECK: %[[O:.*]] = scf.if %[[ONE]] -> (tensor<4x?x16xf32>)
// CHECK-DAG: %[[Q1:.*]] = tensor.cast %arg0 : tensor<4x?x8xf32> to tensor<4x1x8xf32>
// CHECK-DAG: %[[Q2:.*]] = tensor.cast %arg1 : tensor<?x4x8xf32> to tensor<1x4x8xf32>
// CHECK-DAG: %[[L:.*]] = tensor.cast %arg4 : tensor<4x?xf32> to tensor<4x1xf32>
// CHECK-DAG: %[[M:.*]] = tensor.cast %arg5 : tensor<?x?xf32> to tensor<1x?xf32>
// CHECK-DAG: %[[INIT:.*]] = tensor.cast %arg6 : tensor<4x?x16xf32> to tensor<4x1x16xf32>
// CHECK: %[[SINGLE:.*]] = diff.attention {causal,
// CHECK-SAME: stream1(%[[Q1]], %arg2
// CHECK-SAME: stream2(%[[Q2]], %arg2
// CHECK-SAME: lambda(%[[L]]
// CHECK-SAME: mask(%[[M]]
// CHECK-SAME: outs(%[[INIT]] : tensor<4x1x16xf32>)
// CHECK: %[[ANY:.*]] = tensor.cast %[[SINGLE]]
// CHECK: scf.yield %[[ANY]]
// CHECK: else
// CHECK: diff.attention {causal,
// CHECK-SAME: stream1(%arg0, %arg2
// CHECK: return %[[O]]
func.func @step(%q1: tensor<4x?x8xf32>, %q2: tensor<?x4x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x16xf32>,
                %l: tensor<4x?xf32>, %mask: tensor<?x?xf32>, %init: tensor<4x?x16xf32>) -> tensor<4x?x16xf32> {
  %o = diff.attention {causal, scale = 1.0 : f32, indexing_maps = [#q, #k, #qt, #k, #v, #l, #mask, #o]}
      stream1(%q1, %k : tensor<4x?x8xf32>, tensor<4x?x8xf32>) stream2(%q2, %k : tensor<?x4x8xf32>, tensor<4x?x8xf32>)
      value(%v : tensor<4x?x16xf32>) lambda(%l : tensor<4x?xf32>) mask(%mask : tensor<?x?xf32>)
      outs(%init : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
  return %o : tensor<4x?x16xf32>
}

// A number of rows that is known stays, and one that is the number of keys.
// CHECK-LABEL: @known
// CHECK-NOT: scf.if
// CHECK-LABEL: @square
// CHECK-NOT: scf.if
func.func @known(%q: tensor<4x32x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x16xf32>, %init: tensor<4x32x16xf32>) -> tensor<4x32x16xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x32x8xf32>, tensor<4x?x8xf32>) value(%v : tensor<4x?x16xf32>)
      outs(%init : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  return %o : tensor<4x32x16xf32>
}
func.func @square(%x: tensor<?x4x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x16xf32>, %init: tensor<4x?x16xf32>) -> tensor<4x?x16xf32> {
  %c0 = arith.constant 0 : index
  %size = tensor.dim %x, %c0 : tensor<?x4x8xf32>
  %e = tensor.empty(%size) : tensor<4x?x8xf32>
  %q = linalg.transpose ins(%x : tensor<?x4x8xf32>) outs(%e : tensor<4x?x8xf32>) permutation = [1, 0, 2]
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %q : tensor<4x?x8xf32>, tensor<4x?x8xf32>) value(%v : tensor<4x?x16xf32>)
      outs(%init : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
  return %o : tensor<4x?x16xf32>
}
