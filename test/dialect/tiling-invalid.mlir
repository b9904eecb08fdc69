// What the TilingInterface of diff.attention refuses to tile.
// RUN: diff-opt %s --split-input-file --transform-interpreter --verify-diagnostics=only-expected

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @keys_are_a_reduction(%q: tensor<64x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %init: tensor<64x16xf32>) -> tensor<64x16xf32> {
  // expected-error@+1 {{'diff.attention' op can not be tiled along reduction dim d1}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<64x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>)
      outs(%init : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %o : tensor<64x16xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %attention = transform.structured.match ops{["diff.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loops:2 = transform.structured.tile_using_for %attention tile_sizes [16, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @value_dims_of_a_norm_are_a_reduction(%q: tensor<64x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %init: tensor<64x16xf32>) -> tensor<64x16xf32> {
  // expected-error@+1 {{'diff.attention' op can not be tiled along reduction dim d3}}
  %o = diff.attention {scale = 1.0 : f32, norm_eps = 0.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<64x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>)
      outs(%init : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %o : tensor<64x16xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %attention = transform.structured.match ops{["diff.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_for %attention tile_sizes [0, 0, 0, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
