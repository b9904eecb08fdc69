// RUN: diff-opt %s --canonicalize | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#lm = affine_map<(b, m, n, d, e) -> (b, m)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK-DAG: #[[$Q:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3)>
// CHECK-DAG: #[[$K:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3)>
// CHECK-DAG: #[[$V:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4)>
// CHECK-DAG: #[[$O:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>

// CHECK-LABEL: @zero_lambda_drops_the_second_stream
// CHECK-SAME: %[[Q1:.*]]: tensor<2x4x8xf32>, %{{.*}}: tensor<2x4x8xf32>, %[[K1:.*]]: tensor<2x6x8xf32>, %{{.*}}: tensor<2x6x8xf32>
// CHECK: diff.attention {causal, indexing_maps = [#[[$Q]], #[[$K]], #[[$V]], #[[$O]]], scale = 1.000000e+00 : f32}
// CHECK-SAME: stream1(%[[Q1]], %[[K1]] :
// CHECK-NOT: stream2
// CHECK-NOT: lambda
// CHECK-SAME: value(
func.func @zero_lambda_drops_the_second_stream(%q1: tensor<2x4x8xf32>, %q2: tensor<2x4x8xf32>, %k1: tensor<2x6x8xf32>,
    %k2: tensor<2x6x8xf32>, %v: tensor<2x6x16xf32>, %init: tensor<2x4x16xf32>) -> tensor<2x4x16xf32> {
  %lambda = arith.constant dense<0.0> : tensor<f32>
  %o = diff.attention {causal, scale = 1.0 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
      stream2(%q2, %k2 : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
      value(%v : tensor<2x6x16xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  return %o : tensor<2x4x16xf32>
}

// One value in both streams: it must stay an operand of the first.
// CHECK-LABEL: @zero_lambda_where_streams_share_values
// CHECK-SAME: %[[Q1:.*]]: tensor<2x4x8xf32>, %[[K1:.*]]: tensor<2x6x8xf32>, %[[V:.*]]: tensor<2x6x8xf32>
// CHECK: diff.attention {indexing_maps = [#[[$Q]], #[[$K]], #[[$V]], #[[$O]]]
// CHECK-SAME: stream1(%[[Q1]], %[[K1]] : tensor<2x4x8xf32>, tensor<2x6x8xf32>) value(%[[V]] : tensor<2x6x8xf32>) outs(
func.func @zero_lambda_where_streams_share_values(%q: tensor<2x4x8xf32>, %k: tensor<2x6x8xf32>,
    %v: tensor<2x6x8xf32>, %init: tensor<2x4x8xf32>) -> tensor<2x4x8xf32> {
  %lambda = arith.constant dense<0.0> : tensor<2x4xf32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #q, #k, #v, #lm, #o]}
      stream1(%q, %k : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
      stream2(%q, %k : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
      value(%v : tensor<2x6x8xf32>) lambda(%lambda : tensor<2x4xf32>)
      outs(%init : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  return %o : tensor<2x4x8xf32>
}

// CHECK-LABEL: @keeps_a_lambda_that_is_not_zero
// CHECK: stream2(
// CHECK-SAME: lambda(
func.func @keeps_a_lambda_that_is_not_zero(%q: tensor<2x4x8xf32>, %k: tensor<2x6x8xf32>,
    %v: tensor<2x6x8xf32>, %init: tensor<2x4x8xf32>) -> tensor<2x4x8xf32> {
  %lambda = arith.constant dense<0.1> : tensor<f32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q, %k : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
      stream2(%q, %k : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
      value(%v : tensor<2x6x8xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  return %o : tensor<2x4x8xf32>
}

// CHECK-LABEL: @causal_of_one_row_is_vacuous
// CHECK: diff.attention {indexing_maps
func.func @causal_of_one_row_is_vacuous(%q: tensor<2x1x8xf32>, %k: tensor<2x?x8xf32>,
    %v: tensor<2x?x16xf32>, %init: tensor<2x1x16xf32>) -> tensor<2x1x16xf32> {
  %o = diff.attention {causal, scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x1x8xf32>, tensor<2x?x8xf32>) value(%v : tensor<2x?x16xf32>)
      outs(%init : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
  return %o : tensor<2x1x16xf32>
}

// CHECK-LABEL: @causal_of_one_row_with_a_window_stays
// CHECK: diff.attention {causal
func.func @causal_of_one_row_with_a_window_stays(%q: tensor<2x1x8xf32>, %k: tensor<2x?x8xf32>,
    %v: tensor<2x?x16xf32>, %init: tensor<2x1x16xf32>) -> tensor<2x1x16xf32> {
  %o = diff.attention {causal, window = 4 : i64, scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x1x8xf32>, tensor<2x?x8xf32>) value(%v : tensor<2x?x16xf32>)
      outs(%init : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
  return %o : tensor<2x1x16xf32>
}

// CHECK-LABEL: @causal_of_one_row_with_a_position_stays
// CHECK: diff.attention {causal
func.func @causal_of_one_row_with_a_position_stays(%q: tensor<2x1x8xf32>, %k: tensor<2x?x8xf32>,
    %v: tensor<2x?x16xf32>, %p: index, %init: tensor<2x1x16xf32>) -> tensor<2x1x16xf32> {
  %o = diff.attention {causal, scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x1x8xf32>, tensor<2x?x8xf32>) value(%v : tensor<2x?x16xf32>)
      position(%p) outs(%init : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
  return %o : tensor<2x1x16xf32>
}

// CHECK-LABEL: @causal_of_several_rows_stays
// CHECK: diff.attention {causal
func.func @causal_of_several_rows_stays(%q: tensor<2x?x8xf32>, %k: tensor<2x?x8xf32>,
    %v: tensor<2x?x16xf32>, %init: tensor<2x?x16xf32>) -> tensor<2x?x16xf32> {
  %o = diff.attention {causal, scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x?x8xf32>, tensor<2x?x8xf32>) value(%v : tensor<2x?x16xf32>)
      outs(%init : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
  return %o : tensor<2x?x16xf32>
}

// CHECK-LABEL: @reads_through_casts
// CHECK-NOT: tensor.cast
// CHECK: stream1(%{{.*}}, %{{.*}} : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
// CHECK-SAME: -> tensor<2x?x16xf32>
func.func @reads_through_casts(%q: tensor<2x4x8xf32>, %k: tensor<2x6x8xf32>,
    %v: tensor<2x6x16xf32>, %init: tensor<2x?x16xf32>) -> tensor<2x?x16xf32> {
  %q0 = tensor.cast %q : tensor<2x4x8xf32> to tensor<2x?x8xf32>
  %k0 = tensor.cast %k : tensor<2x6x8xf32> to tensor<2x?x8xf32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q0, %k0 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) value(%v : tensor<2x6x16xf32>)
      outs(%init : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
  return %o : tensor<2x?x16xf32>
}

// A cast that forgets what it knew is read through, one that learns is kept.
// CHECK-LABEL: @keeps_casts_that_learn
// CHECK: tensor.cast %{{.*}} : tensor<2x?x8xf32> to tensor<2x4x8xf32>
// CHECK: stream1(%{{.*}}, %{{.*}} : tensor<2x4x8xf32>, tensor<2x6x8xf32>)
func.func @keeps_casts_that_learn(%q: tensor<2x?x8xf32>, %k: tensor<2x6x8xf32>,
    %v: tensor<2x6x16xf32>, %init: tensor<2x4x16xf32>) -> tensor<2x4x16xf32> {
  %q0 = tensor.cast %q : tensor<2x?x8xf32> to tensor<2x4x8xf32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q0, %k : tensor<2x4x8xf32>, tensor<2x6x8xf32>) value(%v : tensor<2x6x16xf32>)
      outs(%init : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  return %o : tensor<2x4x16xf32>
}

// The static sizes of a cast init become part of the result's type.
// CHECK-LABEL: @casts_the_result_of_a_cast_init
// CHECK-SAME: %[[INIT:[a-z0-9]+]]: tensor<2x4x16xf32>)
// CHECK: %[[O:.*]] = diff.attention
// CHECK-SAME: outs(%[[INIT]] : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// CHECK: %[[CAST:.*]] = tensor.cast %[[O]] : tensor<2x4x16xf32> to tensor<2x?x16xf32>
// CHECK: return %[[CAST]]
func.func @casts_the_result_of_a_cast_init(%q: tensor<2x?x8xf32>, %k: tensor<2x6x8xf32>,
    %v: tensor<2x6x16xf32>, %init: tensor<2x4x16xf32>) -> tensor<2x?x16xf32> {
  %init0 = tensor.cast %init : tensor<2x4x16xf32> to tensor<2x?x16xf32>
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x?x8xf32>, tensor<2x6x8xf32>) value(%v : tensor<2x6x16xf32>)
      outs(%init0 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
  return %o : tensor<2x?x16xf32>
}

// CHECK-LABEL: @drops_what_is_not_used
// CHECK-NEXT: return
func.func @drops_what_is_not_used(%x: tensor<2x8xf32>, %t: tensor<2x4xf32>, %q: tensor<2x4x8xf32>, %init: tensor<2x4x8xf32>, %w: tensor<8xf32>) {
  %0 = diff.rms_norm ins(%x : tensor<2x8xf32>) outs(%x : tensor<2x8xf32>) {eps = 0.0 : f32} -> tensor<2x8xf32>
  %1 = diff.rope half ins(%x, %t, %t : tensor<2x8xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
      outs(%x : tensor<2x8xf32>) {table_map = affine_map<(m, d) -> (m, d)>} -> tensor<2x8xf32>
  %2 = diff.lambda %w, %w, %w, %w {init = 0.2 : f32} : tensor<8xf32> -> tensor<f32>
  %3 = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %q : tensor<2x4x8xf32>, tensor<2x4x8xf32>) value(%q : tensor<2x4x8xf32>)
      outs(%init : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  return
}
