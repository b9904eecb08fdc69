// Every constraint of every op of the dialect, by its number, with the message
// that a violation gets.
// RUN: diff-opt %s --split-input-file --verify-diagnostics

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c1_one_map_an_operand(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C1) expects one indexing map for each of its 4 shaped operands, but has 3}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c2_number_of_dims(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C2) expects every indexing map to have 4 dims and no symbols, but map 1 has 3 and 0}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e)[s] -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c2_no_symbols(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C2) expects every indexing map to have 4 dims and no symbols, but map 2 has 4 and 1}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c3_number_of_results(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C3) expects map 1 to have 2 results, one for each dim of its operand, but it has 1}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @attention_c3_number_of_results_for_a_buffer(%q: memref<4x8xf32>, %k: memref<6x8xf32>, %v: memref<6x16xf32>, %init: memref<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C3) expects map 3 to have 2 results, one for each dim of its operand, but it has 3}}
  diff.attention {scale = 1.0 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e, n)>]}
      stream1(%q, %k : memref<4x8xf32>, memref<6x8xf32>) value(%v : memref<6x16xf32>)
      outs(%init : memref<4x16xf32>)
  return
}

// -----

func.func @attention_c3_no_dim_twice(%q: tensor<4x4xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C3) expects map 0 to be a projected permutation, but it is affine_map<(d0, d1, d2, d3) -> (d0, d0)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (m, m)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}
      stream1(%q, %k : tensor<4x4xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @attention_c3_no_constant(%q: tensor<1x4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C3) expects map 0 to be a projected permutation, but it is affine_map<(d0, d1, d2, d3) -> (0, d0, d2)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (0, m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}
      stream1(%q, %k : tensor<1x4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m + n, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c3_projected_permutation(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C3) expects map 0 to be a projected permutation, but it is affine_map<(d0, d1, d2, d3) -> (d0 + d1, d2)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, e)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c4_no_value_dim(%q: tensor<4x16xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C4) expects the iteration dims (batch..., m, n, d, e...), with at least one trailing value dim that value and result have, but has 4 dims of which 0 are value dims}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x16xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(n, d, e) -> (d)>
#k = affine_map<(n, d, e) -> (n, d)>
#v = affine_map<(n, d, e) -> (n, e)>
#o = affine_map<(n, d, e) -> (e)>
func.func @attention_c4_too_few_dims(%q: tensor<8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C4) expects the iteration dims (batch..., m, n, d, e...), with at least one trailing value dim that value and result have, but has 3 dims of which 1 are value dims}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<16xf32>) -> tensor<16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, n, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c5_query_forbids_n(%q: tensor<4x6x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) query1 must not have dim d1, but its map is affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x6x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c5_query_needs_m(%q: tensor<8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) query1 must have dim d0, but its map is affine_map<(d0, d1, d2, d3) -> (d2)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (m, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c5_key_forbids_m(%q: tensor<4x8xf32>, %k: tensor<4x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) key1 must not have dim d0, but its map is affine_map<(d0, d1, d2, d3) -> (d0, d2)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<4x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c5_key_needs_d(%q: tensor<4x8xf32>, %k: tensor<6xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) key1 must have dim d2, but its map is affine_map<(d0, d1, d2, d3) -> (d1)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @attention_c5_batch_of_the_result_only(%q: memref<4x8xf32>, %k: memref<6x8xf32>, %v: memref<6x16xf32>, %w: memref<2x16xf32>, %init: memref<2x4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) norm_weight must not have dim d0, but its map is affine_map<(d0, d1, d2, d3, d4) -> (d0, d4)>}}
  diff.attention {scale = 1.0 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [affine_map<(b, m, n, d, e) -> (m, d)>, affine_map<(b, m, n, d, e) -> (n, d)>, affine_map<(b, m, n, d, e) -> (n, e)>, affine_map<(b, m, n, d, e) -> (b, e)>, affine_map<(b, m, n, d, e) -> (b, m, e)>]}
      stream1(%q, %k : memref<4x8xf32>, memref<6x8xf32>) value(%v : memref<6x16xf32>) norm_weight(%w : memref<2x16xf32>)
      outs(%init : memref<2x4x16xf32>)
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#q2 = affine_map<(m, n, d, e) -> (m)>
#l = affine_map<(m, n, d, e) -> ()>
func.func @attention_c5_query2_needs_d(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %q2: tensor<4xf32>, %k2: tensor<6x8xf32>, %lambda: tensor<f32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) query2 must have dim d2, but its map is affine_map<(d0, d1, d2, d3) -> (d0)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #q2, #k, #v, #l, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>)
      stream2(%q2, %k2 : tensor<4xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#k2 = affine_map<(m, n, d, e) -> (m, d)>
#l = affine_map<(m, n, d, e) -> ()>
func.func @attention_c5_key2_forbids_m(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %q2: tensor<4x8xf32>, %k2: tensor<4x8xf32>, %lambda: tensor<f32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) key2 must not have dim d0, but its map is affine_map<(d0, d1, d2, d3) -> (d0, d2)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #q, #k2, #v, #l, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>)
      stream2(%q2, %k2 : tensor<4x8xf32>, tensor<4x8xf32>) value(%v : tensor<6x16xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c5_value_needs_n(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) value must have dim d1, but its map is affine_map<(d0, d1, d2, d3) -> (d3)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (m, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c5_value_forbids_m(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<4x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) value must not have dim d0, but its map is affine_map<(d0, d1, d2, d3) -> (d0, d3)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<4x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> (n)>
func.func @attention_c5_lambda_forbids_n(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %q2: tensor<4x8xf32>, %k2: tensor<6x8xf32>, %lambda: tensor<6xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) lambda must not have dim d1, but its map is affine_map<(d0, d1, d2, d3) -> (d1)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>)
      stream2(%q2, %k2 : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) lambda(%lambda : tensor<6xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#mask = affine_map<(m, n, d, e) -> (n, e)>
func.func @attention_c5_mask_forbids_e(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %mask: tensor<6x16xi1>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) mask must not have dim d3, but its map is affine_map<(d0, d1, d2, d3) -> (d1, d3)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #mask, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) mask(%mask : tensor<6x16xi1>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#w = affine_map<(m, n, d, e) -> (m)>
func.func @attention_c5_norm_weight_forbids_m(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %w: tensor<4xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) norm_weight must not have dim d0, but its map is affine_map<(d0, d1, d2, d3) -> (d0)>}}
  %o = diff.attention {scale = 1.0 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [#q, #k, #v, #w, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) norm_weight(%w : tensor<4xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (e)>
func.func @attention_c5_result_needs_m(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) init must have dim d0, but its map is affine_map<(d0, d1, d2, d3) -> (d3)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<16xf32>) -> tensor<16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, n, e)>
func.func @attention_c5_result_forbids_n(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x6x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) init must not have dim d1, but its map is affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x6x16xf32>) -> tensor<4x6x16xf32>
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (n, d)>
#v = affine_map<(b, m, n, d, e) -> (n, e)>
#o = affine_map<(b, m, n, d, e) -> (m, e)>
func.func @attention_c5_result_needs_batch(%q: tensor<2x4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C5) init must have dim d0, but its map is affine_map<(d0, d1, d2, d3, d4) -> (d1, d4)>}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<2x4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c6_sizes(%q: tensor<4x8xf32>, %k: tensor<6x7xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C6) dim d2 is 8 in query1, but 7 in key1}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x7xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#mask = affine_map<(m, n, d, e) -> (n)>
func.func @attention_c6_sizes_past_a_dynamic_one(%q: tensor<4x8xf32>, %k: tensor<?x8xf32>, %v: tensor<6x16xf32>, %mask: tensor<5xi1>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C6) dim d1 is 6 in value, but 5 in mask}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #mask, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<?x8xf32>) value(%v : tensor<6x16xf32>) mask(%mask : tensor<5xi1>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @attention_c6_sizes_of_buffers(%q: memref<4x8xf32>, %k: memref<6x8xf32>, %v: memref<6x16xf32>, %init: memref<4x12xf32>) {
  // expected-error@+1 {{'diff.attention' op (C6) dim d3 is 16 in value, but 12 in init}}
  diff.attention {scale = 1.0 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}
      stream1(%q, %k : memref<4x8xf32>, memref<6x8xf32>) value(%v : memref<6x16xf32>)
      outs(%init : memref<4x12xf32>)
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c7_key_type(%q: tensor<4x8xf32>, %k: tensor<6x8xbf16>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C7) expects queries and keys of one element type, but has 'f32' and 'bf16'}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xbf16>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> ()>
func.func @attention_c7_second_stream_type(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %q2: tensor<4x8xf64>, %k2: tensor<6x8xf32>, %lambda: tensor<f32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C7) expects queries and keys of one element type, but has 'f32' and 'f64'}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>)
      stream2(%q2, %k2 : tensor<4x8xf64>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c8_no_lambda(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %q2: tensor<4x8xf32>, %k2: tensor<6x8xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C8) query2, key2 and lambda come together, but has query2, key2 and no lambda}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>)
      stream2(%q2, %k2 : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> ()>
func.func @attention_c8_only_lambda(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %lambda: tensor<f32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C8) query2, key2 and lambda come together, but has no query2, no key2 and a lambda}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #l, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @attention_c8_one_of_each(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op failed to verify that (C8) there is one query1, one key1, one value and one init}}
  %o = "diff.attention"(%q, %k, %v, %init) <{scale = 1.0 : f32, operandSegmentSizes = array<i32: 4, 0, 0, 0, 0, 0, 0, 0, 0, 0>, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}>
      : (tensor<4x8xf32>, tensor<6x8xf32>, tensor<6x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @attention_c8_no_init(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %w: tensor<16xf32>) {
  // expected-error@+1 {{'diff.attention' op failed to verify that (C8) there is one query1, one key1, one value and one init}}
  %o = "diff.attention"(%q, %k, %v, %w) <{scale = 1.0 : f32, operandSegmentSizes = array<i32: 1, 1, 0, 0, 1, 0, 0, 1, 0, 0>, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (e)>]}>
      : (tensor<4x8xf32>, tensor<6x8xf32>, tensor<6x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#w = affine_map<(m, n, d, e) -> (e)>
func.func @attention_c9_norm_weight_without_eps(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %w: tensor<16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C9) has norm_weight, but no norm_eps}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #w, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) norm_weight(%w : tensor<16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c10_window_without_causal(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C10) has window = 4, but not causal}}
  %o = diff.attention {scale = 1.0 : f32, window = 4 : i64, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c10_position_without_causal(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %p: index, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C10) has position, but not causal}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>) position(%p)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c10_window_positive(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C10) expects a positive window, but it is 0}}
  %o = diff.attention {causal, scale = 1.0 : f32, window = 0 : i64, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c11_scale_finite(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C11) expects a finite scale, but it is INF}}
  %o = diff.attention {scale = 0x7F800000 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c11_factor_finite(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C11) expects a finite factor, but it is nan}}
  %o = diff.attention {scale = 1.0 : f32, factor = 0x7FC00000 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c11_norm_eps_finite(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C11) expects a finite norm_eps that is not negative, but it is INF}}
  %o = diff.attention {scale = 1.0 : f32, norm_eps = 0x7F800000 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c11_norm_eps_not_negative(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C11) expects a finite norm_eps that is not negative, but it is -1.000000e+00}}
  %o = diff.attention {scale = 1.0 : f32, norm_eps = -1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c12_tensors_and_buffers(%q: tensor<4x8xf32>, %k: memref<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C12) expects all operands to be tensors or all to be buffers, but has 'tensor<4x16xf32>' and 'memref<6x8xf32>'}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, memref<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c12_tensors_have_a_result(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C12) expects one result for an init of type 'tensor<4x16xf32>', but has 0}}
  diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>)
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c12_buffers_have_no_result(%q: memref<4x8xf32>, %k: memref<6x8xf32>, %v: memref<6x16xf32>, %init: memref<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C12) expects no result for an init of type 'memref<4x16xf32>', but has 1}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x8xf32>, memref<6x8xf32>) value(%v : memref<6x16xf32>)
      outs(%init : memref<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention_c12_result_type(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x16xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{'diff.attention' op (C12) expects a result of the init's type 'tensor<4x16xf32>', but it is 'tensor<4x?xf32>'}}
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x8xf32>, tensor<6x8xf32>) value(%v : tensor<6x16xf32>)
      outs(%init : tensor<4x16xf32>) -> tensor<4x?xf32>
  return
}

// -----

func.func @rope_c1_input_and_init(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x8xbf16>) {
  // expected-error@+1 {{'diff.rope' op (C1) expects input and init of one type, but has 'tensor<2x3x8xf32>' and 'tensor<2x3x8xbf16>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x8xbf16>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x8xbf16>
  return
}

// -----

func.func @rope_c1_input_and_init_shape(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x5x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C1) expects input and init of one type, but has 'tensor<2x3x8xf32>' and 'tensor<2x5x8xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x5x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x5x8xf32>
  return
}

// -----

func.func @rope_c1_tables(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x8xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C1) expects tables of one type, but has 'tensor<3x4xf32>' and 'tensor<3x8xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x8xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c2_even(%x: tensor<2x3x7xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x7xf32>) {
  // expected-error@+1 {{'diff.rope' op (C2) expects a last dim that is static and even, but the input is 'tensor<2x3x7xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x7xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x7xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x7xf32>
  return
}

// -----

func.func @rope_c2_static(%x: tensor<2x3x?xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x?xf32>) {
  // expected-error@+1 {{'diff.rope' op (C2) expects a last dim that is static and even, but the input is 'tensor<2x3x?xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x?xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x?xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x?xf32>
  return
}

// -----

func.func @rope_c3_number_of_dims(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C3) expects table_map to take the 3 dims of the input to the 2 dims of the tables, the last to the last, but it is affine_map<(d0, d1) -> (d0, d1)>}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(m, d) -> (m, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c3_number_of_results(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C3) expects table_map to take the 3 dims of the input to the 2 dims of the tables, the last to the last, but it is affine_map<(d0, d1, d2) -> (d2)>}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c3_projected_permutation(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C3) expects table_map to take the 3 dims of the input to the 2 dims of the tables, the last to the last, but it is affine_map<(d0, d1, d2) -> (d2, d2)>}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (d, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c3_last_to_last(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C3) expects table_map to take the 3 dims of the input to the 2 dims of the tables, the last to the last, but it is affine_map<(d0, d1, d2) -> (d2, d1)>}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (d, m)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c4_rows(%x: tensor<2x3x8xf32>, %cos: tensor<5x4xf32>, %sin: tensor<5x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C4) expects dim 0 of the tables to be the input's 3, but it is 5}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<5x4xf32>, tensor<5x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c4_entries(%x: tensor<2x3x8xf32>, %cos: tensor<3x6xf32>, %sin: tensor<3x6xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C4) expects tables of 4 or 8 entries for a head dim of 8, but they are 'tensor<3x6xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x6xf32>, tensor<3x6xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c4_entries_static(%x: tensor<2x3x8xf32>, %cos: tensor<3x?xf32>, %sin: tensor<3x?xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C4) expects tables of 4 or 8 entries for a head dim of 8, but they are 'tensor<3x?xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x?xf32>, tensor<3x?xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c5_tensors_and_buffers(%x: tensor<2x3x8xf32>, %cos: memref<3x4xf32>, %sin: memref<3x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C5) expects all operands to be tensors or all to be buffers, but has 'tensor<2x3x8xf32>' and 'memref<3x4xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, memref<3x4xf32>, memref<3x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c5_result_type(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C5) expects a result of the init's type 'tensor<2x3x8xf32>', but it is 'tensor<2x?x8xf32>'}}
  %y = diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x?x8xf32>
  return
}

// -----

func.func @rope_c5_buffers_have_no_result(%x: memref<2x3x8xf32>, %cos: memref<3x4xf32>, %sin: memref<3x4xf32>, %init: memref<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C5) expects no result for an init of type 'memref<2x3x8xf32>', but has 1}}
  %y = diff.rope half ins(%x, %cos, %sin : memref<2x3x8xf32>, memref<3x4xf32>, memref<3x4xf32>)
      outs(%init : memref<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>} -> tensor<2x3x8xf32>
  return
}

// -----

func.func @rope_c5_tensors_have_a_result(%x: tensor<2x3x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>, %init: tensor<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C5) expects one result for an init of type 'tensor<2x3x8xf32>', but has 0}}
  diff.rope half ins(%x, %cos, %sin : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%init : tensor<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>}
  return
}

// -----

func.func @rope_c4_rows_of_buffers(%x: memref<2x3x8xf32>, %cos: memref<5x8xf32>, %sin: memref<5x8xf32>, %init: memref<2x3x8xf32>) {
  // expected-error@+1 {{'diff.rope' op (C4) expects dim 0 of the tables to be the input's 3, but it is 5}}
  diff.rope half ins(%x, %cos, %sin : memref<2x3x8xf32>, memref<5x8xf32>, memref<5x8xf32>)
      outs(%init : memref<2x3x8xf32>) {table_map = affine_map<(b, m, d) -> (m, d)>}
  return
}

// -----

func.func @rms_norm_c1_element_type(%x: tensor<2x8xf32>, %init: tensor<2x8xf16>) {
  // expected-error@+1 {{'diff.rms_norm' op (C1) expects input and init of one type with at least one dim, but has 'tensor<2x8xf32>' and 'tensor<2x8xf16>'}}
  %y = diff.rms_norm ins(%x : tensor<2x8xf32>)
      outs(%init : tensor<2x8xf16>) {eps = 1.0e-5 : f32} -> tensor<2x8xf16>
  return
}

// -----

func.func @rms_norm_c1_shape(%x: tensor<2x8xf32>, %init: tensor<3x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C1) expects input and init of one type with at least one dim, but has 'tensor<2x8xf32>' and 'tensor<3x8xf32>'}}
  %y = diff.rms_norm ins(%x : tensor<2x8xf32>)
      outs(%init : tensor<3x8xf32>) {eps = 1.0e-5 : f32} -> tensor<3x8xf32>
  return
}

// -----

func.func @rms_norm_c1_at_least_one_dim(%x: tensor<f32>, %init: tensor<f32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C1) expects input and init of one type with at least one dim, but has 'tensor<f32>' and 'tensor<f32>'}}
  %y = diff.rms_norm ins(%x : tensor<f32>)
      outs(%init : tensor<f32>) {eps = 1.0e-5 : f32} -> tensor<f32>
  return
}

// -----

func.func @rms_norm_c2_weight_size(%x: tensor<2x8xf32>, %w: tensor<4xf32>, %init: tensor<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C2) expects a weight of one dim, of the last size of 'tensor<2x8xf32>', but it is 'tensor<4xf32>'}}
  %y = diff.rms_norm ins(%x : tensor<2x8xf32>) weight(%w : tensor<4xf32>)
      outs(%init : tensor<2x8xf32>) {eps = 1.0e-5 : f32} -> tensor<2x8xf32>
  return
}

// -----

func.func @rms_norm_c2_weight_rank(%x: tensor<2x?xf32>, %w: tensor<2x8xf32>, %init: tensor<2x?xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C2) expects a weight of one dim, of the last size of 'tensor<2x?xf32>', but it is 'tensor<2x8xf32>'}}
  %y = diff.rms_norm ins(%x : tensor<2x?xf32>) weight(%w : tensor<2x8xf32>)
      outs(%init : tensor<2x?xf32>) {eps = 1.0e-5 : f32} -> tensor<2x?xf32>
  return
}

// -----

func.func @rms_norm_c3_eps_not_negative(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C3) expects a finite eps that is not negative, but it is -1.000000e-05}}
  %y = diff.rms_norm ins(%x : tensor<2x8xf32>)
      outs(%init : tensor<2x8xf32>) {eps = -1.0e-5 : f32} -> tensor<2x8xf32>
  return
}

// -----

func.func @rms_norm_c3_eps_finite(%x: memref<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C3) expects a finite eps that is not negative, but it is nan}}
  diff.rms_norm ins(%x : memref<2x8xf32>) outs(%x : memref<2x8xf32>) {eps = 0x7FC00000 : f32}
  return
}

// -----

func.func @rms_norm_c3_factor_finite(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C3) expects a finite factor, but it is INF}}
  %y = diff.rms_norm ins(%x : tensor<2x8xf32>)
      outs(%init : tensor<2x8xf32>) {eps = 0.0 : f32, factor = 0x7F800000 : f32} -> tensor<2x8xf32>
  return
}

// -----

func.func @rms_norm_c4_tensors_and_buffers(%x: tensor<2x8xf32>, %init: memref<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C4) expects all operands to be tensors or all to be buffers, but has 'memref<2x8xf32>' and 'tensor<2x8xf32>'}}
  diff.rms_norm ins(%x : tensor<2x8xf32>)
      outs(%init : memref<2x8xf32>) {eps = 1.0e-5 : f32}
  return
}

// -----

func.func @rms_norm_c4_tensors_have_a_result(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C4) expects one result for an init of type 'tensor<2x8xf32>', but has 0}}
  diff.rms_norm ins(%x : tensor<2x8xf32>)
      outs(%init : tensor<2x8xf32>) {eps = 1.0e-5 : f32}
  return
}

// -----

func.func @rms_norm_c4_buffers_have_no_result(%x: memref<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C4) expects no result for an init of type 'memref<2x8xf32>', but has 1}}
  %y = diff.rms_norm ins(%x : memref<2x8xf32>) outs(%x : memref<2x8xf32>) {eps = 0.0 : f32} -> tensor<2x8xf32>
  return
}

// -----

func.func @rms_norm_c2_weight_of_a_buffer(%x: memref<2x8xf32>, %w: memref<4xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C2) expects a weight of one dim, of the last size of 'memref<2x8xf32>', but it is 'memref<4xf32>'}}
  diff.rms_norm ins(%x : memref<2x8xf32>) weight(%w : memref<4xf32>) outs(%x : memref<2x8xf32>) {eps = 0.0 : f32}
  return
}

// -----

func.func @rms_norm_c4_result_type(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>) {
  // expected-error@+1 {{'diff.rms_norm' op (C4) expects a result of the init's type 'tensor<2x8xf32>', but it is 'tensor<?x8xf32>'}}
  %y = diff.rms_norm ins(%x : tensor<2x8xf32>)
      outs(%init : tensor<2x8xf32>) {eps = 1.0e-5 : f32} -> tensor<?x8xf32>
  return
}

// -----

func.func @lambda_c1_one_dim(%a: tensor<2x8xf32>) {
  // expected-error@+1 {{'diff.lambda' op (C1) expects vectors of one dim, but they are 'tensor<2x8xf32>'}}
  %0 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<2x8xf32> -> tensor<f32>
  return
}

// -----

func.func @lambda_c1_one_type(%a: tensor<8xf32>, %b: tensor<4xf32>) {
  // expected-error@+1 {{'diff.lambda' op (C1) expects vectors of one type, but has 'tensor<8xf32>' and 'tensor<4xf32>'}}
  %0 = "diff.lambda"(%a, %a, %b, %b) {init = 0.2 : f32} : (tensor<8xf32>, tensor<8xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  return
}

// -----

func.func @lambda_c2_no_dim(%a: tensor<8xf32>) {
  // expected-error@+1 {{'diff.lambda' op (C2) expects a result of type 'tensor<f32>', but it is 'tensor<1xf32>'}}
  %0 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<8xf32> -> tensor<1xf32>
  return
}

// -----

func.func @lambda_c2_element_type(%a: tensor<8xbf16>) {
  // expected-error@+1 {{'diff.lambda' op (C2) expects a result of type 'tensor<bf16>' or 'tensor<f32>', but it is 'tensor<f16>'}}
  %0 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<8xbf16> -> tensor<f16>
  return
}

// -----

func.func @lambda_c3_init_finite(%a: tensor<8xf32>) {
  // expected-error@+1 {{'diff.lambda' op (C3) expects a finite init, but it is nan}}
  %0 = diff.lambda %a, %a, %a, %a {init = 0x7FC00000 : f32} : tensor<8xf32> -> tensor<f32>
  return
}

// -----

// expected-error@+1 {{'func.func' op 'diff.param' of argument 1 must be a string that is not empty, but is 3 : i64}}
func.func private @param_is_a_string(tensor<4xf32>, tensor<4xf32> {diff.param = 3 : i64})

// -----

// expected-error@+1 {{'func.func' op 'diff.param' of argument 0 must be a string that is not empty, but is ""}}
func.func private @param_is_not_empty(tensor<4xf32> {diff.param = ""})

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' of argument 0 must be an integer of i64, but is "w"}}
func.func private @donate_is_an_integer(tensor<4xf32> {diff.donate = "w"}) -> tensor<4xf32>

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' of argument 0 must be an integer of i64, but is 0 : i32}}
func.func private @donate_is_of_i64(tensor<4xf32> {diff.donate = 0 : i32}) -> tensor<4xf32>

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' of argument 1 names result 1, but there are 1}}
func.func private @donate_names_a_result(tensor<4xf32>, tensor<4xf32> {diff.donate = 1 : i64}) -> tensor<4xf32>

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' of argument 0 names result -1, but there are 1}}
func.func private @donate_is_not_negative(tensor<4xf32> {diff.donate = -1 : i64}) -> tensor<4xf32>

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' of argument 0 names result 0 of type 'tensor<5xf32>', but the argument is of type 'tensor<4xf32>'}}
func.func private @donate_keeps_the_type(tensor<4xf32> {diff.donate = 0 : i64}) -> tensor<5xf32>

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' of argument 1 names result 0, which has the memory of argument 0}}
func.func private @donate_to_one_result(tensor<4xf32> {diff.donate = 0 : i64}, tensor<4xf32> {diff.donate = 0 : i64}) -> tensor<4xf32>

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' belongs on an argument of a function}}
func.func private @donate_is_of_an_argument(tensor<4xf32>) -> tensor<4xf32> attributes {diff.donate = 0 : i64}

// -----

// expected-error@+1 {{'func.func' op 'diff.donate' belongs on an argument of a function}}
func.func private @donate_is_not_of_a_result(tensor<4xf32>) -> (tensor<4xf32> {diff.donate = 0 : i64})

// -----

// expected-error@+1 {{'builtin.module' op 'diff.signature' belongs on a function}}
module attributes {diff.signature = {args = [], results = []}} {}

// -----

// expected-error@+1 {{'func.func' op 'diff.signature' must be a dictionary of the arrays 'args' and 'results', but is {args = []}}}
func.func private @signature_has_results() attributes {diff.signature = {args = []}}

// -----

// expected-error@+1 {{'func.func' op 'diff.signature' must be a dictionary of the arrays 'args' and 'results', but is "()"}}
func.func private @signature_is_a_dictionary() attributes {diff.signature = "()"}
