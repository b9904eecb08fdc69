// RUN: diff-opt %s --diff-fuse-attention | FileCheck %s

#q = affine_map<(b, p, m, n, d, e) -> (b, m, p, d)>
#k = affine_map<(b, p, m, n, d, e) -> (b, n, p, d)>
#v = affine_map<(b, p, m, n, d, e) -> (b, n, p, e)>
#l = affine_map<(b, p, m, n, d, e) -> ()>
#o = affine_map<(b, p, m, n, d, e) -> (b, p, m, e)>

// CHECK-DAG: #[[W:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d5)>
// CHECK-DAG: #[[O:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
// CHECK-DAG: #[[KEEP:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d5)>

// CHECK-LABEL: @norm_and_transpose
// CHECK-NOT: diff.rms_norm
// CHECK-NOT: linalg.transpose
// CHECK: %[[T:.*]] = diff.attention {causal, factor = 5.000000e-01 : f32, indexing_maps = [{{.*}}, #[[W]], #[[O]]], norm_eps = 9.99999974E-6 : f32, scale = 2.500000e-01 : f32}
// CHECK-SAME: norm_weight(%{{.*}} : tensor<32xf32>) outs({{.*}}) -> tensor<2x?x4x32xf32>
// CHECK: return %[[T]]
func.func @norm_and_transpose(%q1: tensor<2x?x4x16xf32>, %k1: tensor<2x?x4x16xf32>, %q2: tensor<2x?x4x16xf32>, %k2: tensor<2x?x4x16xf32>, %v: tensor<2x?x4x32xf32>, %l: tensor<f32>, %w: tensor<32xf32>) -> tensor<2x?x4x32xf32> {
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %q1, %c1 : tensor<2x?x4x16xf32>
  %e = tensor.empty(%dim) : tensor<2x4x?x32xf32>
  %o = diff.attention {causal, indexing_maps = [#q, #k, #q, #k, #v, #l, #o], scale = 0.25 : f32}
      stream1(%q1, %k1 : tensor<2x?x4x16xf32>, tensor<2x?x4x16xf32>) stream2(%q2, %k2 : tensor<2x?x4x16xf32>, tensor<2x?x4x16xf32>)
      value(%v : tensor<2x?x4x32xf32>) lambda(%l : tensor<f32>) outs(%e : tensor<2x4x?x32xf32>) -> tensor<2x4x?x32xf32>
  %n = diff.rms_norm ins(%o : tensor<2x4x?x32xf32>) weight(%w : tensor<32xf32>) outs(%e : tensor<2x4x?x32xf32>)
      {eps = 1.0e-5 : f32, factor = 0.5 : f32} -> tensor<2x4x?x32xf32>
  %et = tensor.empty(%dim) : tensor<2x?x4x32xf32>
  %t = linalg.transpose ins(%n : tensor<2x4x?x32xf32>) outs(%et : tensor<2x?x4x32xf32>) permutation = [0, 2, 1, 3]
  return %t : tensor<2x?x4x32xf32>
}

// Somebody else reads what is not normed yet.
// CHECK-LABEL: @two_users
// CHECK: diff.attention
// CHECK-NOT: norm_eps
// CHECK: diff.rms_norm
// CHECK-NOT: diff.attention
func.func @two_users(%q1: tensor<2x?x4x16xf32>, %k1: tensor<2x?x4x16xf32>, %q2: tensor<2x?x4x16xf32>, %k2: tensor<2x?x4x16xf32>, %v: tensor<2x?x4x32xf32>, %l: tensor<f32>, %w: tensor<32xf32>) -> (tensor<2x4x?x32xf32>, tensor<2x4x?x32xf32>) {
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %q1, %c1 : tensor<2x?x4x16xf32>
  %e = tensor.empty(%dim) : tensor<2x4x?x32xf32>
  %o = diff.attention {causal, indexing_maps = [#q, #k, #q, #k, #v, #l, #o], scale = 0.25 : f32}
      stream1(%q1, %k1 : tensor<2x?x4x16xf32>, tensor<2x?x4x16xf32>) stream2(%q2, %k2 : tensor<2x?x4x16xf32>, tensor<2x?x4x16xf32>)
      value(%v : tensor<2x?x4x32xf32>) lambda(%l : tensor<f32>) outs(%e : tensor<2x4x?x32xf32>) -> tensor<2x4x?x32xf32>
  %n = diff.rms_norm ins(%o : tensor<2x4x?x32xf32>) weight(%w : tensor<32xf32>) outs(%e : tensor<2x4x?x32xf32>)
      {eps = 1.0e-5 : f32, factor = 0.5 : f32} -> tensor<2x4x?x32xf32>
  return %n, %o : tensor<2x4x?x32xf32>, tensor<2x4x?x32xf32>
}

// A norm over all heads is not one of each.
// CHECK-LABEL: @norm_over_heads
// CHECK: diff.attention
// CHECK: diff.rms_norm
func.func @norm_over_heads(%q1: tensor<2x?x4x16xf32>, %k1: tensor<2x?x4x16xf32>, %q2: tensor<2x?x4x16xf32>, %k2: tensor<2x?x4x16xf32>, %v: tensor<2x?x4x32xf32>, %l: tensor<f32>, %w: tensor<32xf32>) -> tensor<2x?x128xf32> {
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %q1, %c1 : tensor<2x?x4x16xf32>
  %e = tensor.empty(%dim) : tensor<2x4x?x32xf32>
  %o = diff.attention {causal, indexing_maps = [#q, #k, #q, #k, #v, #l, #o], scale = 0.25 : f32}
      stream1(%q1, %k1 : tensor<2x?x4x16xf32>, tensor<2x?x4x16xf32>) stream2(%q2, %k2 : tensor<2x?x4x16xf32>, tensor<2x?x4x16xf32>)
      value(%v : tensor<2x?x4x32xf32>) lambda(%l : tensor<f32>) outs(%e : tensor<2x4x?x32xf32>) -> tensor<2x4x?x32xf32>
  %et = tensor.empty(%dim) : tensor<2x?x4x32xf32>
  %t = linalg.transpose ins(%o : tensor<2x4x?x32xf32>) outs(%et : tensor<2x?x4x32xf32>) permutation = [0, 2, 1, 3]
  %heads = tensor.collapse_shape %t [[0], [1], [2, 3]] : tensor<2x?x4x32xf32> into tensor<2x?x128xf32>
  %eh = tensor.empty(%dim) : tensor<2x?x128xf32>
  %n = diff.rms_norm ins(%heads : tensor<2x?x128xf32>) outs(%eh : tensor<2x?x128xf32>) {eps = 1.0e-5 : f32} -> tensor<2x?x128xf32>
  return %n : tensor<2x?x128xf32>
}

// A transposed key is read where it comes from.
// CHECK-LABEL: @transposed_operand
// CHECK-SAME: %{{.*}}: tensor<8x32x16xf32>, %[[K:.*]]: tensor<8x16x64xf32>
// CHECK-NOT: linalg.transpose
// CHECK: diff.attention {{.*}} stream1(%{{.*}}, %[[K]] : tensor<8x32x16xf32>, tensor<8x16x64xf32>)
func.func @transposed_operand(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %ek = tensor.empty() : tensor<8x64x16xf32>
  %kt = linalg.transpose ins(%k : tensor<8x16x64xf32>) outs(%ek : tensor<8x64x16xf32>) permutation = [0, 2, 1]
  %e = tensor.empty() : tensor<8x32x24xf32>
  %o = diff.attention {scale = 0.25 : f32, indexing_maps = [affine_map<(h, m, n, d, e) -> (h, m, d)>, affine_map<(h, m, n, d, e) -> (h, n, d)>,
                                                            affine_map<(h, m, n, d, e) -> (h, n, e)>, affine_map<(h, m, n, d, e) -> (h, m, e)>]}
      stream1(%q, %kt : tensor<8x32x16xf32>, tensor<8x64x16xf32>) value(%v : tensor<8x64x24xf32>) outs(%e : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

#qh = affine_map<(b, h, m, n, d, e) -> (h, m, d)>
#kh = affine_map<(b, h, m, n, d, e) -> (h, n, d)>
#vb = affine_map<(b, h, m, n, d, e) -> (b, h, n, e)>

// A batch dim that only the value has is not normed over, whatever is fused.
// CHECK-LABEL: @norm_not_over_a_batch_dim_of_the_value
// CHECK: diff.attention {indexing_maps = [{{.*}}, #[[KEEP]]], norm_eps
// CHECK-SAME: value(%{{.*}} : tensor<2x3x7x16xf32>)
func.func @norm_not_over_a_batch_dim_of_the_value(%q: tensor<3x5x8xf32>, %k: tensor<3x8x7xf32>, %v: tensor<2x3x7x16xf32>) -> tensor<2x3x5x16xf32> {
  %et = tensor.empty() : tensor<3x7x8xf32>
  %kt = linalg.transpose ins(%k : tensor<3x8x7xf32>) outs(%et : tensor<3x7x8xf32>) permutation = [0, 2, 1]
  %init = tensor.empty() : tensor<2x3x5x16xf32>
  %o = diff.attention {scale = 0.5 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [#qh, #kh, #vb, #o]}
      stream1(%q, %kt : tensor<3x5x8xf32>, tensor<3x7x8xf32>) value(%v : tensor<2x3x7x16xf32>)
      outs(%init : tensor<2x3x5x16xf32>) -> tensor<2x3x5x16xf32>
  return %o : tensor<2x3x5x16xf32>
}

// CHECK-LABEL: @norm_after_a_batch_dim_of_the_value
// CHECK: diff.attention {indexing_maps = [{{.*}}, #[[KEEP]]], norm_eps
// CHECK-NOT: diff.rms_norm
func.func @norm_after_a_batch_dim_of_the_value(%q: tensor<3x5x8xf32>, %k: tensor<3x7x8xf32>, %v: tensor<2x3x7x16xf32>) -> tensor<2x3x5x16xf32> {
  %init = tensor.empty() : tensor<2x3x5x16xf32>
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qh, #kh, #vb, #o]}
      stream1(%q, %k : tensor<3x5x8xf32>, tensor<3x7x8xf32>) value(%v : tensor<2x3x7x16xf32>)
      outs(%init : tensor<2x3x5x16xf32>) -> tensor<2x3x5x16xf32>
  %n = diff.rms_norm ins(%o : tensor<2x3x5x16xf32>) outs(%init : tensor<2x3x5x16xf32>) {eps = 1.0e-5 : f32} -> tensor<2x3x5x16xf32>
  return %n : tensor<2x3x5x16xf32>
}

// CHECK-LABEL: @not_into_a_loop
// CHECK: diff.attention
// CHECK: scf.for
// CHECK-NOT: diff.attention
// CHECK: linalg.transpose
func.func @not_into_a_loop(%q: tensor<3x5x8xf32>, %k: tensor<3x7x8xf32>, %v: tensor<2x3x7x16xf32>, %n: index) -> tensor<16x5x3x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %init = tensor.empty() : tensor<2x3x5x16xf32>
  %et = tensor.empty() : tensor<16x5x3x2xf32>
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qh, #kh, #vb, #o]}
      stream1(%q, %k : tensor<3x5x8xf32>, tensor<3x7x8xf32>) value(%v : tensor<2x3x7x16xf32>)
      outs(%init : tensor<2x3x5x16xf32>) -> tensor<2x3x5x16xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %et) -> tensor<16x5x3x2xf32> {
    %t = linalg.transpose ins(%o : tensor<2x3x5x16xf32>) outs(%et : tensor<16x5x3x2xf32>) permutation = [3, 2, 1, 0]
    %sum = linalg.add ins(%acc, %t : tensor<16x5x3x2xf32>, tensor<16x5x3x2xf32>) outs(%et : tensor<16x5x3x2xf32>) -> tensor<16x5x3x2xf32>
    scf.yield %sum : tensor<16x5x3x2xf32>
  }
  return %r : tensor<16x5x3x2xf32>
}
