// Each warning of --diff-lint on its own, and what must not be warned of. The
// heads are those of tensors [rows, heads, dims] that are passed in.

// RUN: diff-opt %s --diff-lint --split-input-file --verify-diagnostics -o /dev/null

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// A baseline of 8 heads of 16, and its counterpart with 4 pairs of twice the width.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x8x16xf32>, tensor<32x8x16xf32>) value(%v : tensor<32x8x16xf32>)
      outs(%q : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @right(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>,
                 %w: tensor<32xf32>) -> tensor<32x4x32xf32> {
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32,
                       indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>)
      outs(%v : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Heads not halved: as many pairs as the baseline has heads, of half its width.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @not_halved(%q: tensor<32x16x8xf32>, %k: tensor<32x16x8xf32>, %v: tensor<32x8x16xf32>, %a: tensor<8xf32>, %w: tensor<16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<8xf32> -> tensor<f32>
  // expected-warning@below {{8 pairs with a value dim of 16, but the baseline has 8 heads of 16: comparable are 4 pairs with 32 [heads]}}
  %o = diff.attention {causal, scale = 0.353553391 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x8x8xf32>, tensor<32x8x8xf32>) stream2(%q2, %k2 : tensor<32x8x8xf32>, tensor<32x8x8xf32>)
      value(%v : tensor<32x8x16xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Halved twice: half as many pairs, but no wider than the baseline's heads.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @halved_twice(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x16xf32>, %a: tensor<16xf32>, %w: tensor<16xf32>, %init: tensor<32x4x16xf32>) -> tensor<32x4x16xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{the value dim of a pair is 16, but the baseline's heads are of 16: comparable is 32 [head-dim]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x16xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<16xf32>) outs(%init : tensor<32x4x16xf32>) -> tensor<32x4x16xf32>
  return %o : tensor<32x4x16xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Values as they should be, queries of another width.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @narrow_queries(%q: tensor<32x8x8xf32>, %k: tensor<32x8x8xf32>, %v: tensor<32x4x32xf32>, %a: tensor<8xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 8] [1, 2, 1] : tensor<32x8x8xf32> to tensor<32x4x8xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 8] [1, 2, 1] : tensor<32x8x8xf32> to tensor<32x4x8xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 8] [1, 2, 1] : tensor<32x8x8xf32> to tensor<32x4x8xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 8] [1, 2, 1] : tensor<32x8x8xf32> to tensor<32x4x8xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<8xf32> -> tensor<f32>
  // expected-warning@below {{query heads are of 8 dims, but the baseline's of 16 [head-dim]}}
  %o = diff.attention {causal, scale = 0.353553391 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x8xf32>, tensor<32x4x8xf32>) stream2(%q2, %k2 : tensor<32x4x8xf32>, tensor<32x4x8xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Half of an odd number of heads.
func.func @baseline(%q: tensor<32x7x16xf32>, %k: tensor<32x7x16xf32>, %v: tensor<32x7x16xf32>, %init: tensor<32x7x16xf32>) -> tensor<32x7x16xf32> {
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x7x16xf32>, tensor<32x7x16xf32>)
      value(%v : tensor<32x7x16xf32>) outs(%init : tensor<32x7x16xf32>) -> tensor<32x7x16xf32>
  return %o : tensor<32x7x16xf32>
}
func.func @odd(%q: tensor<32x6x16xf32>, %k: tensor<32x6x16xf32>, %v: tensor<32x3x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x3x32xf32>) -> tensor<32x3x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 3, 16] [1, 2, 1] : tensor<32x6x16xf32> to tensor<32x3x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 3, 16] [1, 2, 1] : tensor<32x6x16xf32> to tensor<32x3x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 3, 16] [1, 2, 1] : tensor<32x6x16xf32> to tensor<32x3x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 3, 16] [1, 2, 1] : tensor<32x6x16xf32> to tensor<32x3x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{the baseline has 7 heads, an odd number, of which no differential model has half [heads]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x3x16xf32>, tensor<32x3x16xf32>) stream2(%q2, %k2 : tensor<32x3x16xf32>, tensor<32x3x16xf32>)
      value(%v : tensor<32x3x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x3x32xf32>) -> tensor<32x3x32xf32>
  return %o : tensor<32x3x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#gq = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#gk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#gv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#go = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>

// With grouped queries KV heads are halved likewise.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x4x16xf32>, %v: tensor<32x4x16xf32>, %init: tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32> {
  %g1 = tensor.expand_shape %q [[0], [1, 2], [3]] output_shape [32, 4, 2, 16] : tensor<32x8x16xf32> into tensor<32x4x2x16xf32>
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gv, #go]}
      stream1(%g1, %k : tensor<32x4x2x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x16xf32>) outs(%init : tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32>
  return %o : tensor<32x4x2x16xf32>
}
func.func @kv_not_halved(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{4 KV heads of 32, but the baseline has 4 of 16: comparable are 2 [kv-heads]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#gq = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#gk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#gv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#gl = affine_map<(g, r, m, n, d, e) -> ()>
#gw = affine_map<(g, r, m, n, d, e) -> (e)>
#go = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>

// The same, halved.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x4x16xf32>, %v: tensor<32x4x16xf32>, %init: tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32> {
  %g1 = tensor.expand_shape %q [[0], [1, 2], [3]] output_shape [32, 4, 2, 16] : tensor<32x8x16xf32> into tensor<32x4x2x16xf32>
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gv, #go]}
      stream1(%g1, %k : tensor<32x4x2x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x16xf32>) outs(%init : tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32>
  return %o : tensor<32x4x2x16xf32>
}
func.func @kv_halved(%q: tensor<32x8x16xf32>, %k: tensor<32x4x16xf32>, %v: tensor<32x2x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x2x2x32xf32>) -> tensor<32x2x2x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 2, 16] [1, 2, 1] : tensor<32x4x16xf32> to tensor<32x2x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 2, 16] [1, 2, 1] : tensor<32x4x16xf32> to tensor<32x2x16xf32>
  %g1 = tensor.expand_shape %q1 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %g2 = tensor.expand_shape %q2 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#gq, #gk, #gq, #gk, #gv, #gl, #gw, #go]}
      stream1(%g1, %k1 : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>) stream2(%g2, %k2 : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>)
      value(%v : tensor<32x2x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x2x2x32xf32>) -> tensor<32x2x2x32xf32>
  return %o : tensor<32x2x2x32xf32>
}

// -----

#gq = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#gk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#gv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#gl = affine_map<(g, r, m, n, d, e) -> ()>
#gw = affine_map<(g, r, m, n, d, e) -> (e)>
#go = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>

// One KV head has no half.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x1x16xf32>, %v: tensor<32x1x16xf32>, %init: tensor<32x1x8x16xf32>) -> tensor<32x1x8x16xf32> {
  %g1 = tensor.expand_shape %q [[0], [1, 2], [3]] output_shape [32, 1, 8, 16] : tensor<32x8x16xf32> into tensor<32x1x8x16xf32>
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gv, #go]}
      stream1(%g1, %k : tensor<32x1x8x16xf32>, tensor<32x1x16xf32>)
      value(%v : tensor<32x1x16xf32>) outs(%init : tensor<32x1x8x16xf32>) -> tensor<32x1x8x16xf32>
  return %o : tensor<32x1x8x16xf32>
}
func.func @one_kv_head(%q: tensor<32x8x16xf32>, %k: tensor<32x2x16xf32>, %v: tensor<32x1x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x1x4x32xf32>) -> tensor<32x1x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 1, 16] [1, 2, 1] : tensor<32x2x16xf32> to tensor<32x1x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 1, 16] [1, 2, 1] : tensor<32x2x16xf32> to tensor<32x1x16xf32>
  %g1 = tensor.expand_shape %q1 [[0], [1, 2], [3]] output_shape [32, 1, 4, 16] : tensor<32x4x16xf32> into tensor<32x1x4x16xf32>
  %g2 = tensor.expand_shape %q2 [[0], [1, 2], [3]] output_shape [32, 1, 4, 16] : tensor<32x4x16xf32> into tensor<32x1x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#gq, #gk, #gq, #gk, #gv, #gl, #gw, #go]}
      stream1(%g1, %k1 : tensor<32x1x4x16xf32>, tensor<32x1x16xf32>) stream2(%g2, %k2 : tensor<32x1x4x16xf32>, tensor<32x1x16xf32>)
      value(%v : tensor<32x1x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x1x4x32xf32>) -> tensor<32x1x4x32xf32>
  return %o : tensor<32x1x4x32xf32>
}

// -----

#gq = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#gk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#gv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#go = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>
#glth = affine_map<(g, r, m, n, d, e) -> (m, g, r)>
#entry3 = affine_map<(m, g, r) -> (m, g, r)>
#entry = affine_map<(m, i) -> (m, i)>

// V2 has the baseline's heads and KV heads, and doubles queries only.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x4x16xf32>, %v: tensor<32x4x16xf32>, %init: tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32> {
  %g1 = tensor.expand_shape %q [[0], [1, 2], [3]] output_shape [32, 4, 2, 16] : tensor<32x8x16xf32> into tensor<32x4x2x16xf32>
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gv, #go]}
      stream1(%g1, %k : tensor<32x4x2x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x16xf32>) outs(%init : tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32>
  return %o : tensor<32x4x2x16xf32>
}
func.func @v2(%q: tensor<32x16x16xf32>, %k: tensor<32x4x16xf32>, %v: tensor<32x4x16xf32>, %x: tensor<32x4x2xf32>, %init: tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 8, 16] [1, 2, 1] : tensor<32x16x16xf32> to tensor<32x8x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 8, 16] [1, 2, 1] : tensor<32x16x16xf32> to tensor<32x8x16xf32>
  %g1 = tensor.expand_shape %q1 [[0], [1, 2], [3]] output_shape [32, 4, 2, 16] : tensor<32x8x16xf32> into tensor<32x4x2x16xf32>
  %g2 = tensor.expand_shape %q2 [[0], [1, 2], [3]] output_shape [32, 4, 2, 16] : tensor<32x8x16xf32> into tensor<32x4x2x16xf32>
  %one = arith.constant 1.0 : f32
  %l = linalg.generic {indexing_maps = [#entry3, #entry3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<32x4x2xf32>) outs(%x : tensor<32x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %n = arith.negf %in : f32
      %exp = math.exp %n : f32
      %sum = arith.addf %exp, %one : f32
      %y = arith.divf %one, %sum : f32
      linalg.yield %y : f32
  } -> tensor<32x4x2xf32>
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gq, #gk, #gv, #glth, #go]}
      stream1(%g1, %k : tensor<32x4x2x16xf32>, tensor<32x4x16xf32>) stream2(%g2, %k : tensor<32x4x2x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x16xf32>) lambda(%l : tensor<32x4x2xf32>) outs(%init : tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32>
  return %o : tensor<32x4x2x16xf32>
}

// -----

#gq = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#gk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#gv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#go = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>
#glth = affine_map<(g, r, m, n, d, e) -> (m, g, r)>
#entry3 = affine_map<(m, g, r) -> (m, g, r)>
#entry = affine_map<(m, i) -> (m, i)>

// V2 with half of the heads, as V1 has them.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x4x16xf32>, %v: tensor<32x4x16xf32>, %init: tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32> {
  %g1 = tensor.expand_shape %q [[0], [1, 2], [3]] output_shape [32, 4, 2, 16] : tensor<32x8x16xf32> into tensor<32x4x2x16xf32>
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gv, #go]}
      stream1(%g1, %k : tensor<32x4x2x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x16xf32>) outs(%init : tensor<32x4x2x16xf32>) -> tensor<32x4x2x16xf32>
  return %o : tensor<32x4x2x16xf32>
}
func.func @v2_halved(%q: tensor<32x8x16xf32>, %k: tensor<32x2x16xf32>, %v: tensor<32x2x16xf32>, %x: tensor<32x2x2xf32>, %init: tensor<32x2x2x16xf32>) -> tensor<32x2x2x16xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %g1 = tensor.expand_shape %q1 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %g2 = tensor.expand_shape %q2 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %one = arith.constant 1.0 : f32
  %l = linalg.generic {indexing_maps = [#entry3, #entry3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<32x2x2xf32>) outs(%x : tensor<32x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %n = arith.negf %in : f32
      %exp = math.exp %n : f32
      %sum = arith.addf %exp, %one : f32
      %y = arith.divf %one, %sum : f32
      linalg.yield %y : f32
  } -> tensor<32x2x2xf32>
  // expected-warning@below {{4 pairs with a value dim of 16, but the baseline has 8 heads of 16: comparable are 8 pairs with 16 [heads]}}
  // expected-warning@below {{2 KV heads of 16, but the baseline has 4 of 16: comparable are 4 [kv-heads]}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gq, #gk, #gv, #glth, #go]}
      stream1(%g1, %k : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>) stream2(%g2, %k : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>)
      value(%v : tensor<32x2x16xf32>) lambda(%l : tensor<32x2x2xf32>) outs(%init : tensor<32x2x2x16xf32>) -> tensor<32x2x2x16xf32>
  return %o : tensor<32x2x2x16xf32>
}

// -----

#gq = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#gk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#gv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#go = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>
#glth = affine_map<(g, r, m, n, d, e) -> (m, g, r)>
#entry3 = affine_map<(m, g, r) -> (m, g, r)>
#entry = affine_map<(m, i) -> (m, i)>

// V2 pairs heads that stand side by side.
func.func @v2_halves(%q: tensor<32x8x16xf32>, %k: tensor<32x2x16xf32>, %v: tensor<32x2x16xf32>, %x: tensor<32x2x2xf32>, %init: tensor<32x2x2x16xf32>) -> tensor<32x2x2x16xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 1, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 4, 0] [32, 4, 16] [1, 1, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %g1 = tensor.expand_shape %q1 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %g2 = tensor.expand_shape %q2 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %one = arith.constant 1.0 : f32
  %l = linalg.generic {indexing_maps = [#entry3, #entry3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<32x2x2xf32>) outs(%x : tensor<32x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %n = arith.negf %in : f32
      %exp = math.exp %n : f32
      %sum = arith.addf %exp, %one : f32
      %y = arith.divf %one, %sum : f32
      linalg.yield %y : f32
  } -> tensor<32x2x2xf32>
  // expected-warning@below {{lambda is of V2, whose pair 0 has query heads 0 and 1, but here it has heads 0 and 4 [pairing]}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gq, #gk, #gv, #glth, #go]}
      stream1(%g1, %k : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>) stream2(%g2, %k : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>)
      value(%v : tensor<32x2x16xf32>) lambda(%l : tensor<32x2x2xf32>) outs(%init : tensor<32x2x2x16xf32>) -> tensor<32x2x2x16xf32>
  return %o : tensor<32x2x2x16xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// V1 by halves is DiffLlama's, and right.
func.func @v1_halves(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 1, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 4, 0] [32, 4, 16] [1, 1, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#table = affine_map<(m, h, d) -> (m, d)>
#entry = affine_map<(m, i) -> (m, i)>
#frequency = affine_map<(m, i) -> (i)>

// RoPE of the same kind in both.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope half ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope half ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%rq, %rk : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @same_rope(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope half ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope half ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %q1 = tensor.extract_slice %rq[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %rk[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %rq[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %rk[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#table = affine_map<(m, h, d) -> (m, d)>
#entry = affine_map<(m, i) -> (m, i)>
#frequency = affine_map<(m, i) -> (i)>

// RoPE in one only: not in the differential one.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope half ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope half ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%rq, %rk : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @no_rope(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{no rotary embedding, but the baseline has one (half-split, base 10000) [rope]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#table = affine_map<(m, h, d) -> (m, d)>
#entry = affine_map<(m, i) -> (m, i)>
#frequency = affine_map<(m, i) -> (i)>

// RoPE in one only: not in the baseline.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @rope_only(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope interleaved ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope interleaved ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %q1 = tensor.extract_slice %rq[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %rk[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %rq[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %rk[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{a rotary embedding (interleaved, base 10000), but the baseline has none [rope]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#table = affine_map<(m, h, d) -> (m, d)>
#entry = affine_map<(m, i) -> (m, i)>
#frequency = affine_map<(m, i) -> (i)>

// RoPE of another style.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope half ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope half ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%rq, %rk : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @other_style(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope interleaved ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope interleaved ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %q1 = tensor.extract_slice %rq[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %rk[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %rq[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %rk[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{the rotary embedding is interleaved, base 10000, but the baseline's is half-split, base 10000 [rope]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#table = affine_map<(m, h, d) -> (m, d)>
#entry = affine_map<(m, i) -> (m, i)>
#frequency = affine_map<(m, i) -> (i)>

// RoPE of another base.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope half ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope half ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%rq, %rk : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @other_base(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %qf = arith.constant dense<[1.0, 0.193922745, 0.0376060309, 0.00729266474, 0.00141421356, 0.000274248176, 5.3182959e-05, 1.03133854e-05]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope half ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %rk = diff.rope half ins(%k, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %q1 = tensor.extract_slice %rq[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %rk[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %rq[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %rk[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{the rotary embedding is half-split, base 500000, but the baseline's is half-split, base 10000 [rope]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#table = affine_map<(m, h, d) -> (m, d)>
#entry = affine_map<(m, i) -> (m, i)>
#frequency = affine_map<(m, i) -> (i)>

// Queries and keys of one layer are rotated in different ways.
func.func @mixed_rope(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope interleaved ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %kf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %ke = tensor.empty() : tensor<32x8xf32>
  %kcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%kf : tensor<8xf32>) outs(%ke : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %ksin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%kf : tensor<8xf32>) outs(%ke : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rk = diff.rope half ins(%k, %kcos, %ksin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%k : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %q1 = tensor.extract_slice %rq[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %rk[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %rq[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %rk[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{queries are rotated interleaved, base 10000, but keys half-split, base 10000 [rope]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}
func.func @half_rope(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %qf = arith.constant dense<[1.0, 0.316227766, 0.1, 0.0316227766, 0.01, 0.00316227766, 0.001, 0.000316227766]> : tensor<8xf32>
  %qe = tensor.empty() : tensor<32x8xf32>
  %qcos = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.cos %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %qsin = linalg.generic {indexing_maps = [#frequency, #entry], iterator_types = ["parallel", "parallel"]}
      ins(%qf : tensor<8xf32>) outs(%qe : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i32
      %at = arith.sitofp %j : i32 to f32
      %angle = arith.mulf %at, %in : f32
      %y = math.sin %angle : f32
      linalg.yield %y : f32
  } -> tensor<32x8xf32>
  %rq = diff.rope interleaved ins(%q, %qcos, %qsin : tensor<32x8x16xf32>, tensor<32x8xf32>, tensor<32x8xf32>)
      outs(%q : tensor<32x8x16xf32>) {table_map = #table} -> tensor<32x8x16xf32>
  %q1 = tensor.extract_slice %rq[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %rq[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{a rotary embedding is on the queries, but not on the keys [rope]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// No norm by head, and one with another factor.
func.func @no_norm(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{lambda is of V1, but no norm of each pair's 32 dims follows the difference [norm]}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}
func.func @no_factor(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{the norm's factor is 1, but 1 - lambda_init is 0.8 [norm]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 1.0 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Few pairs are advised against where the width has room for more.
func.func @few_pairs(%q: tensor<32x8x64xf32>, %k: tensor<32x8x64xf32>, %v: tensor<32x4x128xf32>, %a: tensor<64xf32>, %w: tensor<128xf32>, %init: tensor<32x4x128xf32>) -> tensor<32x4x128xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 64] [1, 2, 1] : tensor<32x8x64xf32> to tensor<32x4x64xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 64] [1, 2, 1] : tensor<32x8x64xf32> to tensor<32x4x64xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 64] [1, 2, 1] : tensor<32x8x64xf32> to tensor<32x4x64xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 64] [1, 2, 1] : tensor<32x8x64xf32> to tensor<32x4x64xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<64xf32> -> tensor<f32>
  // expected-warning@below {{4 pairs with a value dim of 128: 8 or more are advised [few-pairs]}}
  %o = diff.attention {causal, scale = 0.125 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x64xf32>, tensor<32x4x64xf32>) stream2(%q2, %k2 : tensor<32x4x64xf32>, tensor<32x4x64xf32>)
      value(%v : tensor<32x4x128xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<128xf32>) outs(%init : tensor<32x4x128xf32>) -> tensor<32x4x128xf32>
  return %o : tensor<32x4x128xf32>
}
func.func @enough_pairs(%q: tensor<32x16x32xf32>, %k: tensor<32x16x32xf32>, %v: tensor<32x8x64xf32>, %a: tensor<32xf32>, %w: tensor<64xf32>, %init: tensor<32x8x64xf32>) -> tensor<32x8x64xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 8, 32] [1, 2, 1] : tensor<32x16x32xf32> to tensor<32x8x32xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 8, 32] [1, 2, 1] : tensor<32x16x32xf32> to tensor<32x8x32xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 8, 32] [1, 2, 1] : tensor<32x16x32xf32> to tensor<32x8x32xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 8, 32] [1, 2, 1] : tensor<32x16x32xf32> to tensor<32x8x32xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<32xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.176776695 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x8x32xf32>, tensor<32x8x32xf32>) stream2(%q2, %k2 : tensor<32x8x32xf32>, tensor<32x8x32xf32>)
      value(%v : tensor<32x8x64xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<64xf32>) outs(%init : tensor<32x8x64xf32>) -> tensor<32x8x64xf32>
  return %o : tensor<32x8x64xf32>
}
func.func @narrow_model(%q: tensor<32x8x32xf32>, %k: tensor<32x8x32xf32>, %v: tensor<32x4x64xf32>, %a: tensor<32xf32>, %w: tensor<64xf32>, %init: tensor<32x4x64xf32>) -> tensor<32x4x64xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 32] [1, 2, 1] : tensor<32x8x32xf32> to tensor<32x4x32xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 32] [1, 2, 1] : tensor<32x8x32xf32> to tensor<32x4x32xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 32] [1, 2, 1] : tensor<32x8x32xf32> to tensor<32x4x32xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 32] [1, 2, 1] : tensor<32x8x32xf32> to tensor<32x4x32xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<32xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.176776695 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x32xf32>, tensor<32x4x32xf32>) stream2(%q2, %k2 : tensor<32x4x32xf32>, tensor<32x4x32xf32>)
      value(%v : tensor<32x4x64xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<64xf32>) outs(%init : tensor<32x4x64xf32>) -> tensor<32x4x64xf32>
  return %o : tensor<32x4x64xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// lambda_init by the layer's number, from 0 or, as in Motif, from -1; of layers among others; of a
// single layer; rounded to bf16 or f16.
func.func @rounded_to_f16(%q: tensor<32x8x16xf16>, %k: tensor<32x8x16xf16>, %v: tensor<32x4x32xf16>, %a: tensor<16xf16>, %w: tensor<32xf16>, %init: tensor<32x4x32xf16>) -> tensor<32x4x32xf16> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf16> to tensor<32x4x16xf16>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf16> to tensor<32x4x16xf16>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf16> to tensor<32x4x16xf16>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf16> to tensor<32x4x16xf16>
  %l0 = diff.lambda %a, %a, %a, %a {init = 0.199951172 : f32} : tensor<16xf16> -> tensor<f16>
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.799804687 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf16>, tensor<32x4x16xf16>) stream2(%q2, %k2 : tensor<32x4x16xf16>, tensor<32x4x16xf16>)
      value(%v : tensor<32x4x32xf16>) lambda(%l0 : tensor<f16>) norm_weight(%w : tensor<32xf16>) outs(%init : tensor<32x4x32xf16>) -> tensor<32x4x32xf16>
  return %o0 : tensor<32x4x32xf16>
}
func.func @from_zero(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l0 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l0 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l1 = diff.lambda %a, %a, %a, %a {init = 0.355509068 : f32} : tensor<16xf32> -> tensor<f32>
  %o1 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.6444909 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l1 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l2 = diff.lambda %a, %a, %a, %a {init = 0.470713018 : f32} : tensor<16xf32> -> tensor<f32>
  %o2 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.529287 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l2 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o2 : tensor<32x4x32xf32>
}
func.func @motif(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l0 = diff.lambda %a, %a, %a, %a {init = -0.00991528 : f32} : tensor<16xf32> -> tensor<f32>
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 1.0099153 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l0 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l1 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o1 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l1 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l2 = diff.lambda %a, %a, %a, %a {init = 0.355509068 : f32} : tensor<16xf32> -> tensor<f32>
  %o2 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.6444909 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l2 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o2 : tensor<32x4x32xf32>
}
func.func @every_second(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l0 = diff.lambda %a, %a, %a, %a {init = 0.355509068 : f32} : tensor<16xf32> -> tensor<f32>
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.6444909 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l0 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l1 = diff.lambda %a, %a, %a, %a {init = 0.556058204 : f32} : tensor<16xf32> -> tensor<f32>
  %o1 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.4439418 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l1 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o1 : tensor<32x4x32xf32>
}
func.func @single(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.470713018 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.529287 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}
func.func @rounded(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.470703125 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.53125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// lambda_init of other layers: counted from 1, the same for all, of no depth.
func.func @from_one(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l0 = diff.lambda %a, %a, %a, %a {init = 0.355509068 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{lambda_init is 0.355509, that of depth 1, but this is layer 0 of 2, whose is 0.2 [lambda-init]}}
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.6444909 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l0 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l1 = diff.lambda %a, %a, %a, %a {init = 0.470713018 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{lambda_init is 0.470713, that of depth 2, but this is layer 1 of 2, whose is 0.355509 [lambda-init]}}
  %o1 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.529287 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l1 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o1 : tensor<32x4x32xf32>
}
func.func @all_alike(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l0 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l0 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l1 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{lambda_init is 0.2, that of depth 0, but this is layer 1 of 2, whose is 0.355509 [lambda-init]}}
  %o1 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l1 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o1 : tensor<32x4x32xf32>
}
func.func @of_no_depth(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.5 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{lambda_init is 0.5, which is of no depth, but this is layer 0 of 1, whose is 0.2 [lambda-init]}}
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.5 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}
func.func @too_large(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l0 = diff.lambda %a, %a, %a, %a {init = 0.8 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{lambda_init is 0.8, which is of no depth, but this is layer 0 of 2, whose is 0.2 [lambda-init]}}
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.2 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l0 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l1 = diff.lambda %a, %a, %a, %a {init = 0.8 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{lambda_init is 0.8, which is of no depth, but this is layer 1 of 2, whose is 0.355509 [lambda-init]}}
  %o1 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.2 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l1 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o1 : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Another number of layers.
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  // expected-note@below {{the baseline's layer is here}}
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @two_layers(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l0 = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  // expected-warning@below {{2 attentions, but the baseline has 1 [layers]}}
  %o0 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l0 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  %l1 = diff.lambda %a, %a, %a, %a {init = 0.355509068 : f32} : tensor<16xf32> -> tensor<f32>
  %o1 = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.6444909 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l1 : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o1 : tensor<32x4x32xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#w = affine_map<(h, m, n, d, e) -> (e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Each function's baseline is the last one before it.
func.func @wide(%q: tensor<32x16x8xf32>, %k: tensor<32x16x8xf32>, %v: tensor<32x16x8xf32>, %init: tensor<32x16x8xf32>) -> tensor<32x16x8xf32> {
  %o = diff.attention {causal, scale = 0.353553391 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x16x8xf32>, tensor<32x16x8xf32>)
      value(%v : tensor<32x16x8xf32>) outs(%init : tensor<32x16x8xf32>) -> tensor<32x16x8xf32>
  return %o : tensor<32x16x8xf32>
}
func.func @of_wide(%q: tensor<32x16x8xf32>, %k: tensor<32x16x8xf32>, %v: tensor<32x8x16xf32>, %a: tensor<8xf32>, %w: tensor<16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 8, 8] [1, 2, 1] : tensor<32x16x8xf32> to tensor<32x8x8xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<8xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.353553391 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x8x8xf32>, tensor<32x8x8xf32>) stream2(%q2, %k2 : tensor<32x8x8xf32>, tensor<32x8x8xf32>)
      value(%v : tensor<32x8x16xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @baseline(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x8x16xf32>, %init: tensor<32x8x16xf32>) -> tensor<32x8x16xf32> {
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<32x8x16xf32>, tensor<32x8x16xf32>)
      value(%v : tensor<32x8x16xf32>) outs(%init : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
  return %o : tensor<32x8x16xf32>
}
func.func @of_narrow(%q: tensor<32x8x16xf32>, %k: tensor<32x8x16xf32>, %v: tensor<32x4x32xf32>, %a: tensor<16xf32>, %w: tensor<32xf32>, %init: tensor<32x4x32xf32>) -> tensor<32x4x32xf32> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xf32> -> tensor<f32>
  %o = diff.attention {causal, scale = 0.25 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #w, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xf32>, tensor<32x4x16xf32>) stream2(%q2, %k2 : tensor<32x4x16xf32>, tensor<32x4x16xf32>)
      value(%v : tensor<32x4x32xf32>) lambda(%l : tensor<f32>) norm_weight(%w : tensor<32xf32>) outs(%init : tensor<32x4x32xf32>) -> tensor<32x4x32xf32>
  return %o : tensor<32x4x32xf32>
}

// -----

// What was not raised is not checked, and not called right.
func.func @not_raised(%s: tensor<4x32x32xf32>, %v: tensor<4x32x16xf32>) -> tensor<4x32x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x32x32xf32>
  // expected-warning@below {{no attention is raised in this function, which has a softmax: nothing of it is checked [not-raised]}}
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x32x32xf32>) outs(%e : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
  %eo = tensor.empty() : tensor<4x32x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%z : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  return %o : tensor<4x32x16xf32>
}

// -----

// A norm in f32 behind a result that is rounded to bf16 is its norm, and what
// the rounded norm is multiplied by its factor.
#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#id = affine_map<(a, b, c) -> (a, b, c)>
func.func @rounded(%q: tensor<32x8x16xbf16>, %k: tensor<32x8x16xbf16>, %v: tensor<32x4x32xbf16>, %a: tensor<16xbf16>) -> tensor<32x4x32xbf16> {
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xbf16> to tensor<32x4x16xbf16>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xbf16> to tensor<32x4x16xbf16>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xbf16> to tensor<32x4x16xbf16>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xbf16> to tensor<32x4x16xbf16>
  %l = diff.lambda %a, %a, %a, %a {init = 0.2 : f32} : tensor<16xbf16> -> tensor<bf16>
  %init = tensor.empty() : tensor<32x4x32xbf16>
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<32x4x16xbf16>, tensor<32x4x16xbf16>) stream2(%q2, %k2 : tensor<32x4x16xbf16>, tensor<32x4x16xbf16>)
      value(%v : tensor<32x4x32xbf16>) lambda(%l : tensor<bf16>) outs(%init : tensor<32x4x32xbf16>) -> tensor<32x4x32xbf16>
  %e = tensor.empty() : tensor<32x4x32xf32>
  %wide = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%o : tensor<32x4x32xbf16>) outs(%e : tensor<32x4x32xf32>) {
  ^bb0(%x: bf16, %out: f32):
    %y = arith.extf %x : bf16 to f32
    linalg.yield %y : f32
  } -> tensor<32x4x32xf32>
  %norm = diff.rms_norm ins(%wide : tensor<32x4x32xf32>) outs(%e : tensor<32x4x32xf32>) {eps = 1.0e-5 : f32} -> tensor<32x4x32xf32>
  %narrow = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%norm : tensor<32x4x32xf32>) outs(%init : tensor<32x4x32xbf16>) {
  ^bb0(%x: f32, %out: bf16):
    %y = arith.truncf %x : f32 to bf16
    linalg.yield %y : bf16
  } -> tensor<32x4x32xbf16>
  %factor = arith.constant 0.8 : bf16
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%narrow : tensor<32x4x32xbf16>) outs(%init : tensor<32x4x32xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %y = arith.mulf %x, %factor : bf16
    linalg.yield %y : bf16
  } -> tensor<32x4x32xbf16>
  return %r : tensor<32x4x32xbf16>
}
