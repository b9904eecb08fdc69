// RUN: split-file %s %t
// RUN: diff-opt %t/v1.mlir --diff-convert-baseline -split-input-file -verify-diagnostics
// RUN: diff-opt %t/v2.mlir --diff-convert-baseline=variant=v2 -split-input-file -verify-diagnostics
// RUN: diff-opt %t/naive.mlir --diff-convert-baseline=kv-mapping=naive -verify-diagnostics
// RUN: not diff-opt %t/naive.mlir --diff-convert-baseline=variant=v3 2>&1 | FileCheck %s --check-prefix=VARIANT
// RUN: not diff-opt %t/naive.mlir --diff-convert-baseline=kv-mapping=none 2>&1 | FileCheck %s --check-prefix=MAPPING
// RUN: diff-opt %t/none.mlir --diff-convert-baseline 2>&1 | FileCheck %s --check-prefix=NONE
// VARIANT: error: unknown variant 'v3': v1 or v2
// MAPPING: error: unknown kv-mapping 'none': flash or naive
// NONE: warning: there is no attention to convert: --diff-raise finds those of an export, and says what is in the way

//--- v1.mlir

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_key_of_one_head(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{the key and the value have different heads}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

// Queries are numbered by g first, keys by r.
func.func @has_keys_in_other_order(%wq: tensor<16x8xf32> {diff.param = "a.q_proj.weight"}, %wk: tensor<16x8xf32> {diff.param = "a.k_proj.weight"}, %x: tensor<5x8xf32>, %v: tensor<5x2x2x4xf32>) -> tensor<5x2x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x16xf32>) -> tensor<5x16xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<16x8xf32>) outs(%z : tensor<5x16xf32>) -> tensor<5x16xf32>
  %q = tensor.expand_shape %p [[0], [1, 2, 3]] output_shape [5, 2, 2, 4] : tensor<5x16xf32> into tensor<5x2x2x4xf32>
  %s = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wk : tensor<5x8xf32>, tensor<16x8xf32>) outs(%z : tensor<5x16xf32>) -> tensor<5x16xf32>
  %k = tensor.expand_shape %s [[0], [1, 2, 3]] output_shape [5, 2, 2, 4] : tensor<5x16xf32> into tensor<5x2x2x4xf32>
  %o = tensor.empty() : tensor<5x2x2x4xf32>
  // expected-error @below {{KV heads are numbered in another order than query heads}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>, affine_map<(g, r, m, n, d, e) -> (n, r, g, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, r, e)>, affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>]}
      stream1(%q, %k : tensor<5x2x2x4xf32>, tensor<5x2x2x4xf32>) value(%v : tensor<5x2x2x4xf32>) outs(%o : tensor<5x2x2x4xf32>) -> tensor<5x2x2x4xf32>
  return %r : tensor<5x2x2x4xf32>
}

// -----

func.func @is_on_buffers(%q: memref<5x4xf32>, %k: memref<7x4xf32>, %v: memref<7x4xf32>, %o: memref<5x4xf32>) {
  // expected-error @below {{attention on buffers is not converted}}
  diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}
      stream1(%q, %k : memref<5x4xf32>, memref<7x4xf32>) value(%v : memref<7x4xf32>) outs(%o : memref<5x4xf32>)
  return
}

// -----

func.func @has_heads_of_any_size(%q: tensor<5x?xf32>, %k: tensor<7x?xf32>, %v: tensor<7x4xf32>) -> tensor<5x4xf32> {
  %o = tensor.empty() : tensor<5x4xf32>
  // expected-error @below {{the size of a head is not known}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]}
      stream1(%q, %k : tensor<5x?xf32>, tensor<7x?xf32>) value(%v : tensor<7x4xf32>) outs(%o : tensor<5x4xf32>) -> tensor<5x4xf32>
  return %r : tensor<5x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_odd_heads(%wq: tensor<12x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x3x4xf32>, %v: tensor<5x3x4xf32>) -> tensor<5x3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x12xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x12xf32>) -> tensor<5x12xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<12x8xf32>) outs(%z : tensor<5x12xf32>) -> tensor<5x12xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 3, 4] : tensor<5x12xf32> into tensor<5x3x4xf32>
  %o = tensor.empty() : tensor<5x3x4xf32>
  // expected-error @below {{v1 has half the heads, but 3 query heads can not be halved}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x3x4xf32>, tensor<5x3x4xf32>) value(%v : tensor<5x3x4xf32>) outs(%o : tensor<5x3x4xf32>) -> tensor<5x3x4xf32>
  return %r : tensor<5x3x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_odd_kv_heads(%wq: tensor<24x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x3x4xf32>, %v: tensor<5x3x4xf32>) -> tensor<5x3x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x24xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x24xf32>) -> tensor<5x24xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<24x8xf32>) outs(%z : tensor<5x24xf32>) -> tensor<5x24xf32>
  %q = tensor.expand_shape %p [[0], [1, 2, 3]] output_shape [5, 3, 2, 4] : tensor<5x24xf32> into tensor<5x3x2x4xf32>
  %o = tensor.empty() : tensor<5x3x2x4xf32>
  // expected-error @below {{v1 has half the KV heads, but 3 can not be halved (with 6 query heads)}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, e)>, affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>]}
      stream1(%q, %k : tensor<5x3x2x4xf32>, tensor<5x3x4xf32>) value(%v : tensor<5x3x4xf32>) outs(%o : tensor<5x3x2x4xf32>) -> tensor<5x3x2x4xf32>
  return %r : tensor<5x3x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_one_kv_head(%wq: tensor<16x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x1x4xf32>, %v: tensor<5x1x4xf32>) -> tensor<5x1x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x16xf32>) -> tensor<5x16xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<16x8xf32>) outs(%z : tensor<5x16xf32>) -> tensor<5x16xf32>
  %q = tensor.expand_shape %p [[0], [1, 2, 3]] output_shape [5, 1, 4, 4] : tensor<5x16xf32> into tensor<5x1x4x4xf32>
  %o = tensor.empty() : tensor<5x1x4x4xf32>
  // expected-error @below {{v1 has half the KV heads, but 1 can not be halved (with 4 query heads)}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, e)>, affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>]}
      stream1(%q, %k : tensor<5x1x4x4xf32>, tensor<5x1x4xf32>) value(%v : tensor<5x1x4xf32>) outs(%o : tensor<5x1x4x4xf32>) -> tensor<5x1x4x4xf32>
  return %r : tensor<5x1x4x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_a_mask_by_head(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>, %mask: tensor<2x5x5xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{its mask differs by head: the two maps of a pair have one mask}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (h, m, n)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) mask(%mask : tensor<2x5x5xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_a_norm(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{an attention with a norm or a factor of its own has no differential counterpart}}
  %r = diff.attention {norm_eps = 1.0e-5 : f32, scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_a_factor(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{an attention with a norm or a factor of its own has no differential counterpart}}
  %r = diff.attention {factor = 0.5 : f32, scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

func.func @has_a_query_from_nowhere(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>, %query: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{its heads are not known: the query comes from no product with a parameter of two dims}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%query, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @shares_kv_heads_otherwise(%wq: tensor<16x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x16xf32>) -> tensor<5x16xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<16x8xf32>) outs(%z : tensor<5x16xf32>) -> tensor<5x16xf32>
  %q = tensor.expand_shape %p [[0], [1, 2, 3]] output_shape [5, 2, 2, 4] : tensor<5x16xf32> into tensor<5x2x2x4xf32>
  %o = tensor.empty() : tensor<5x2x2x4xf32>
  // expected-error @below {{the query heads that share a KV head are not beside each other}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(g, r, m, n, d, e) -> (m, r, g, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, e)>, affine_map<(g, r, m, n, d, e) -> (m, r, g, e)>]}
      stream1(%q, %k : tensor<5x2x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x2x4xf32>) -> tensor<5x2x2x4xf32>
  return %r : tensor<5x2x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_heads_inside_of_elements(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 4, 2] : tensor<5x8xf32> into tensor<5x4x2xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{its heads are not known: the query's projection does not make them one after the other}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, d, h)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x4x2xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

// expected-error @below {{'is_called' is used by another function, which would lack the new parameters}}
func.func @is_called(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}
func.func @calls(%wq: tensor<8x8xf32>, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %r = call @is_called(%wq, %x, %k, %v) : (tensor<8x8xf32>, tensor<5x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

//--- v2.mlir

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_heads_apart(%wq: tensor<24x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x24xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x24xf32>) -> tensor<5x24xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<24x8xf32>) outs(%z : tensor<5x24xf32>) -> tensor<5x24xf32>
  %all = tensor.expand_shape %p [[0], [1, 2, 3]] output_shape [5, 2, 3, 4] : tensor<5x24xf32> into tensor<5x2x3x4xf32>
  %q = tensor.extract_slice %all[0, 0, 1, 0] [5, 2, 1, 4] [1, 1, 1, 1] : tensor<5x2x3x4xf32> to tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{v2 doubles the query's projection, but in 'a.q_proj.weight' heads of 4 are 12 features apart}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_a_shared_weight(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> (tensor<5x2x4xf32>, tensor<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = tensor.expand_shape %p [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %ue = tensor.empty() : tensor<8x8xf32>
  %used = linalg.transpose ins(%wq : tensor<8x8xf32>) outs(%ue : tensor<8x8xf32>) permutation = [1, 0]
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{v2 doubles the query's projection, but 'a.q_proj.weight' has other uses}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r, %used : tensor<5x2x4xf32>, tensor<8x8xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>
#y2 = affine_map<(m, f) -> (m, f)>

func.func @adds_by_head_what_is_no_bias(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>, %add: tensor<5x8xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %mixed = linalg.generic {indexing_maps = [#y2, #y2, #y2], iterator_types = ["parallel", "parallel"]}
      ins(%p, %add : tensor<5x8xf32>, tensor<5x8xf32>) outs(%e : tensor<5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<5x8xf32>
  %q = tensor.expand_shape %mixed [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{v2 doubles the queries, but what they are combined with by head is not a bias of theirs alone}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @norms_over_heads(%wq: tensor<8x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z : tensor<5x8xf32>) -> tensor<5x8xf32>
  %mixed = diff.rms_norm ins(%p : tensor<5x8xf32>) outs(%e : tensor<5x8xf32>) {eps = 1.0e-5 : f32} -> tensor<5x8xf32>
  %q = tensor.expand_shape %mixed [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<5x2x4xf32>
  // expected-error @below {{v2 doubles the queries, but they are normed over several heads}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (m, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, d)>, affine_map<(h, m, n, d, e) -> (n, h, e)>, affine_map<(h, m, n, d, e) -> (m, h, e)>]}
      stream1(%q, %k : tensor<5x2x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<5x2x4xf32>
}

//--- naive.mlir

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>

func.func @has_pairs_across_kv_heads(%wq: tensor<24x8xf32> {diff.param = "a.q_proj.weight"}, %x: tensor<5x8xf32>, %k: tensor<5x2x4xf32>, %v: tensor<5x2x4xf32>) -> tensor<5x2x3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x24xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x24xf32>) -> tensor<5x24xf32>
  %p = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<24x8xf32>) outs(%z : tensor<5x24xf32>) -> tensor<5x24xf32>
  %q = tensor.expand_shape %p [[0], [1, 2, 3]] output_shape [5, 2, 3, 4] : tensor<5x24xf32> into tensor<5x2x3x4xf32>
  %o = tensor.empty() : tensor<5x2x3x4xf32>
  // expected-error @below {{kv-mapping=naive: a pair would lie across two KV heads, with 3 query heads for each; kv-mapping=flash has none such}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, e)>, affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>]}
      stream1(%q, %k : tensor<5x2x3x4xf32>, tensor<5x2x4xf32>) value(%v : tensor<5x2x4xf32>) outs(%o : tensor<5x2x3x4xf32>) -> tensor<5x2x3x4xf32>
  return %r : tensor<5x2x3x4xf32>
}

//--- none.mlir

func.func @has_no_attention(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
