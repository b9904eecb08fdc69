// RUN: diff-opt %s --diff-stack-groups --split-input-file | FileCheck %s
// RUN: diff-opt %s --diff-stack-groups --split-input-file --verify-diagnostics -o /dev/null

#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#l = affine_map<(g, r, m, n, d, e) -> (g, r)>
#o = affine_map<(g, r, m, n, d, e) -> (g, r, m, e)>

// The group's dim and the row change places; the one row saw all keys.
// CHECK-DAG: #[[Q:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[K:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d4)>
// CHECK-DAG: #[[V:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d5)>
// CHECK-DAG: #[[L:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2)>
// CHECK-DAG: #[[O:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
// CHECK-LABEL: @decode
// CHECK: diff.attention {indexing_maps = [#[[Q]], #[[K]], #[[Q]], #[[K]], #[[V]], #[[L]], #[[O]]]
func.func @decode(%q: tensor<4x8x1x16xf32>, %k: tensor<4x?x16xf32>, %v: tensor<4x?x16xf32>, %l: tensor<4x8xf32>,
    %init: tensor<4x8x1x16xf32>) -> tensor<4x8x1x16xf32> {
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q, %k : tensor<4x8x1x16xf32>, tensor<4x?x16xf32>) stream2(%q, %k : tensor<4x8x1x16xf32>, tensor<4x?x16xf32>)
      value(%v : tensor<4x?x16xf32>) lambda(%l : tensor<4x8xf32>) outs(%init : tensor<4x8x1x16xf32>) -> tensor<4x8x1x16xf32>
  return %o : tensor<4x8x1x16xf32>
}

// -----

#q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
#k = affine_map<(g, r, m, n, d, e) -> (g, n, d)>
#v = affine_map<(g, r, m, n, d, e) -> (g, n, e)>
#o = affine_map<(g, r, m, n, d, e) -> (g, r, m, e)>

// CHECK: #[[Q:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4)>
// CHECK-LABEL: @window
// CHECK: diff.attention {causal
func.func @window(%q: tensor<4x8x1x16xf32>, %k: tensor<4x?x16xf32>, %v: tensor<4x?x16xf32>,
    %init: tensor<4x8x1x16xf32>) -> tensor<4x8x1x16xf32> {
  // expected-remark @+1 {{rows of a group not stacked: which keys the one row sees depends on position or window}}
  %o = diff.attention {causal, window = 64 : i64, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8x1x16xf32>, tensor<4x?x16xf32>)
      value(%v : tensor<4x?x16xf32>) outs(%init : tensor<4x8x1x16xf32>) -> tensor<4x8x1x16xf32>
  return %o : tensor<4x8x1x16xf32>
}

// More rows than one keep their order, and without a group there is nothing to do.
// CHECK-LABEL: @prefill
// CHECK: diff.attention {causal, indexing_maps = [#[[Q]],
func.func @prefill(%q: tensor<4x8x2x16xf32>, %k: tensor<4x?x16xf32>, %v: tensor<4x?x16xf32>,
    %init: tensor<4x8x2x16xf32>) -> tensor<4x8x2x16xf32> {
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8x2x16xf32>, tensor<4x?x16xf32>)
      value(%v : tensor<4x?x16xf32>) outs(%init : tensor<4x8x2x16xf32>) -> tensor<4x8x2x16xf32>
  return %o : tensor<4x8x2x16xf32>
}
