// RUN: diff-opt %s --diff-convert-baseline -split-input-file -verify-diagnostics | FileCheck %s
// RUN: diff-opt %s --diff-convert-baseline=variant=v2 -split-input-file | FileCheck %s --check-prefix=V2
// RUN: diff-opt %s --diff-convert-baseline=kv-mapping=naive -split-input-file 2> %t.said | FileCheck %s --check-prefix=NAIVE
// RUN: FileCheck %s --check-prefix=SAID < %t.said

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>
#qk = affine_map<(h, m, n, d, e) -> (m, h, d)>
#kk = affine_map<(h, m, n, d, e) -> (n, h, d)>
#vv = affine_map<(h, m, n, d, e) -> (n, h, e)>
#oo = affine_map<(h, m, n, d, e) -> (m, h, e)>

// Heads 2p and 2p + 1 are a pair, their values lie side by side.
// CHECK-LABEL: func.func @makes_pairs_of_heads
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[LQ1:[a-z0-9]+]]: tensor<4xf32> {diff.init = "normal(0, 0.1)", diff.param = "net.attn.lambda_q1"},
// CHECK-SAME: %[[LK1:[a-z0-9]+]]: tensor<4xf32> {diff.init = "normal(0, 0.1)", diff.param = "net.attn.lambda_k1"},
// CHECK-SAME: %[[LQ2:[a-z0-9]+]]: tensor<4xf32> {diff.init = "normal(0, 0.1)", diff.param = "net.attn.lambda_q2"},
// CHECK-SAME: %[[LK2:[a-z0-9]+]]: tensor<4xf32> {diff.init = "normal(0, 0.1)", diff.param = "net.attn.lambda_k2"},
// CHECK-SAME: %[[W:[a-z0-9]+]]: tensor<8xf32> {diff.init = "ones", diff.param = "net.attn.subln.weight"})
// CHECK: %[[Q:.*]] = tensor.expand_shape {{.*}} into tensor<?x2x2x4xf32>
// CHECK: tensor.extract_slice %[[Q]][0, 0, 0, 0] [%{{.*}}, 2, 1, 4] [1, 1, 1, 1] : tensor<?x2x2x4xf32>
// CHECK: tensor.extract_slice %[[Q]][0, 0, 1, 0] [%{{.*}}, 2, 1, 4] [1, 1, 1, 1] : tensor<?x2x2x4xf32>
// CHECK: %[[L:.*]] = diff.lambda %[[LQ1]], %[[LK1]], %[[LQ2]], %[[LK2]] {init = 2.000000e-01 : f32} : tensor<4xf32> -> tensor<f32>
// CHECK: %[[A:.*]] = diff.attention {causal, {{.*}}scale = 5.000000e-01 : f32}
// CHECK-SAME: stream1(%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<?x2x4xf32>, tensor<?x2x4xf32>)
// CHECK-SAME: stream2(%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<?x2x4xf32>, tensor<?x2x4xf32>)
// CHECK-SAME: value(%{{[a-z0-9_]+}} : tensor<?x2x8xf32>) lambda(%[[L]] : tensor<f32>)
// CHECK: %[[N:.*]] = diff.rms_norm ins(%[[A]] : tensor<?x2x8xf32>) weight(%[[W]] : tensor<8xf32>) {{.*}}eps = 9.99999974E-6 : f32, factor = 8.000000e-01 : f32
// CHECK: tensor.expand_shape %[[N]] {{.*}} into tensor<?x2x2x4xf32>
// CHECK: into tensor<?x4x4xf32>
// V2-LABEL: func.func @makes_pairs_of_heads
// V2-SAME: tensor<32x8xf32> {diff.init = "every_second(0, 4, uniform(-0.353553, 0.353553))", diff.param = "net.attn.q_proj.weight"}
// V2-SAME: %[[X:[a-z0-9]+]]: tensor<?x8xf32>, %[[W:[a-z0-9]+]]: tensor<4x8xf32> {diff.init = "uniform(-0.353553, 0.353553)", diff.param = "net.attn.lambda_proj.weight"})
// V2: %[[LOGITS:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[W]] : tensor<?x8xf32>, tensor<4x8xf32>)
// V2: %[[L:.*]] = linalg.generic {{.*}} ins(%[[LOGITS]] :
// V2: math.exp
// V2: linalg.generic {{.*}} ins(%[[X]], %{{.*}} : tensor<?x8xf32>, tensor<32x8xf32>)
// V2: diff.attention {causal, {{.*}} stream1(%[[Q1:[a-z0-9_]+]], %[[K:[a-z0-9_]+]] : {{.*}}) stream2(%{{[a-z0-9_]+}}, %[[K]] : {{.*}}) value(%{{.*}} : tensor<?x4x4xf32>) lambda(%[[L]] : tensor<?x4xf32>)
// V2-NOT: diff.rms_norm
func.func @makes_pairs_of_heads(%wq: tensor<16x8xf32> {diff.param = "net.attn.q_proj.weight"},
                                %wk: tensor<16x8xf32> {diff.param = "net.attn.k_proj.weight"},
                                %wv: tensor<16x8xf32> {diff.param = "net.attn.v_proj.weight"},
                                %x: tensor<?x8xf32>) -> tensor<?x4x4xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %m = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%m) : tensor<?x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  %q = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<?x8xf32>, tensor<16x8xf32>) outs(%z : tensor<?x16xf32>) -> tensor<?x16xf32>
  %k = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wk : tensor<?x8xf32>, tensor<16x8xf32>) outs(%z : tensor<?x16xf32>) -> tensor<?x16xf32>
  %v = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wv : tensor<?x8xf32>, tensor<16x8xf32>) outs(%z : tensor<?x16xf32>) -> tensor<?x16xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [%m, 4, 4] : tensor<?x16xf32> into tensor<?x4x4xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [%m, 4, 4] : tensor<?x16xf32> into tensor<?x4x4xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [%m, 4, 4] : tensor<?x16xf32> into tensor<?x4x4xf32>
  %o = tensor.empty(%m) : tensor<?x4x4xf32>
  %r = diff.attention {causal, scale = 0.5 : f32, indexing_maps = [#qk, #kk, #vv, #oo]}
      stream1(%qh, %kh : tensor<?x4x4xf32>, tensor<?x4x4xf32>) value(%vh : tensor<?x4x4xf32>)
      outs(%o : tensor<?x4x4xf32>) -> tensor<?x4x4xf32>
  return %r : tensor<?x4x4xf32>
}

// -----

#x = affine_map<(m, f, k) -> (m, k)>
#w = affine_map<(m, f, k) -> (f, k)>
#y = affine_map<(m, f, k) -> (m, f)>
#qk = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#kk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#vv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#oo = affine_map<(g, r, m, n, d, e) -> (g, m, r, e)>

// Pairs of a group read two keys by the flash mapping, one by the naive one. A
// mask stays, and a result whose heads do not lie together gets its layout back.
// The names are taken: those of the layer begin with attention<depth>.
// CHECK-LABEL: func.func @says_how_groups_are_mapped
// CHECK-SAME: diff.param = "attention0.lambda_q1"
// CHECK-SAME: diff.param = "attention0.subln.weight"
// CHECK: diff.attention {{.*}} stream1(%{{[a-z0-9_]+}}, %[[K1:[a-z0-9_]+]] : tensor<5x1x2x4xf32>, tensor<5x1x4xf32>) stream2(%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<5x1x2x4xf32>, tensor<5x1x4xf32>)
// CHECK-SAME: value(%{{.*}} : tensor<5x1x8xf32>) lambda(%{{.*}} : tensor<f32>) mask(%{{.*}} : tensor<5x5xi1>)
// CHECK: diff.rms_norm
// CHECK: linalg.transpose {{.*}} outs(%{{.*}} : tensor<2x5x2x4xf32>) permutation = [1, 0, 2, 3]
// SAID: remark: 2 query heads share a KV head: kv-mapping=naive, both maps of a pair have one key
// NAIVE-LABEL: func.func @says_how_groups_are_mapped
// NAIVE: diff.attention {{.*}} stream1(%{{[a-z0-9_]+}}, %[[K:[0-9a-z_]+]] : tensor<5x1x2x4xf32>, tensor<5x1x2x4xf32>) stream2(%{{[a-z0-9_]+}}, %[[K]] : tensor<5x1x2x4xf32>, tensor<5x1x2x4xf32>)
// NAIVE-SAME: value(%{{.*}} : tensor<5x1x8xf32>)
func.func @says_how_groups_are_mapped(%wq: tensor<16x8xf32> {diff.param = "wq"}, %wk: tensor<8x8xf32> {diff.param = "wk"},
                                      %wv: tensor<8x8xf32> {diff.param = "wv"}, %taken: tensor<4xf32> {diff.param = "lambda_q1"},
                                      %x: tensor<5x8xf32>, %mask: tensor<5x5xi1>) -> tensor<2x5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<5x16xf32>) -> tensor<5x16xf32>
  %e1 = tensor.empty() : tensor<5x8xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<5x8xf32>) -> tensor<5x8xf32>
  %q = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wq : tensor<5x8xf32>, tensor<16x8xf32>) outs(%z : tensor<5x16xf32>) -> tensor<5x16xf32>
  %k = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wk : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z1 : tensor<5x8xf32>) -> tensor<5x8xf32>
  %v = linalg.contract indexing_maps = [#x, #w, #y] ins(%x, %wv : tensor<5x8xf32>, tensor<8x8xf32>) outs(%z1 : tensor<5x8xf32>) -> tensor<5x8xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2, 3]] output_shape [5, 2, 2, 4] : tensor<5x16xf32> into tensor<5x2x2x4xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [5, 2, 4] : tensor<5x8xf32> into tensor<5x2x4xf32>
  %o = tensor.empty() : tensor<2x5x2x4xf32>
  // expected-remark @below {{2 query heads share a KV head: kv-mapping=flash, the two maps of a pair have keys of their own}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [#qk, #kk, #vv, affine_map<(g, r, m, n, d, e) -> (m, n)>, #oo]}
      stream1(%qh, %kh : tensor<5x2x2x4xf32>, tensor<5x2x4xf32>) value(%vh : tensor<5x2x4xf32>) mask(%mask : tensor<5x5xi1>)
      outs(%o : tensor<2x5x2x4xf32>) -> tensor<2x5x2x4xf32>
  return %r : tensor<2x5x2x4xf32>
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// CHECK-LABEL: func.func @leaves_two_streams
// CHECK-SAME: %{{.*}}: tensor<f32>) -> tensor<2x5x8xf32>
// CHECK-COUNT-1: diff.attention
func.func @leaves_two_streams(%q1: tensor<2x5x4xf32>, %k1: tensor<2x5x4xf32>, %value: tensor<2x5x8xf32>, %lambda: tensor<f32>) -> tensor<2x5x8xf32> {
  %e = tensor.empty() : tensor<2x5x8xf32>
  // expected-remark @below {{attention is left as it is: it has two streams}}
  %r = diff.attention {scale = 0.5 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<2x5x4xf32>, tensor<2x5x4xf32>) stream2(%q1, %k1 : tensor<2x5x4xf32>, tensor<2x5x4xf32>)
      value(%value : tensor<2x5x8xf32>) lambda(%lambda : tensor<f32>) outs(%e : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
  return %r : tensor<2x5x8xf32>
}

// CHECK-LABEL: func.func @leaves_what_has_no_attention
// CHECK-SAME: (%{{.*}}: tensor<4xf32>) -> tensor<4xf32>
func.func @leaves_what_has_no_attention(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
