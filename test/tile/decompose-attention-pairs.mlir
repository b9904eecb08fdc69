// Products of bf16 as sums over pairs of score dims and of keys.
// RUN: diff-opt %s --diff-decompose-attention="bf16-pairs=true key-chunk=64" --canonicalize --cse | FileCheck %s
// RUN: not diff-opt %s --diff-decompose-attention="bf16-pairs=true key-chunk=33" 2>&1 | FileCheck %s --check-prefix=BAD
// BAD: error: key-chunk must be even with bf16-pairs, but is 33

#qm = affine_map<(m, n, d, e) -> (m, d)>
#kn = affine_map<(m, n, d, e) -> (n, d)>
#vn = affine_map<(m, n, d, e) -> (n, e)>
#om = affine_map<(m, n, d, e) -> (m, e)>

// CHECK-DAG: #[[REST:.+]] = affine_map<()[s0] -> (s0 mod 2)>
// CHECK-DAG: #[[EVEN_OR_MORE:.+]] = affine_map<()[s0] -> ((s0 ceildiv 2) * 2)>
// CHECK-DAG: #[[ALL_PAIRS:.+]] = affine_map<()[s0] -> (s0 ceildiv 2)>
// CHECK-DAG: #[[FULL_PAIRS:.+]] = affine_map<()[s0] -> (s0 floordiv 2)>
// CHECK-DAG: #[[EVEN:.+]] = affine_map<()[s0] -> ((s0 floordiv 2) * 2)>

// Two score dims are side by side for each query row; nothing is widened. The
// strip has room for the second key of the last pair.
// CHECK-LABEL: @odd_number_of_keys
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<32x8xbf16>, %[[K:[a-z0-9]+]]: tensor<95x8xbf16>, %[[V:[a-z0-9]+]]: tensor<95x16xbf16>
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[BF16_ZERO:.*]] = arith.constant 0.000000e+00 : bf16
// CHECK-NOT: diff.tile = "widen
// CHECK-DAG: %[[Q_PAIRS:.*]] = tensor.expand_shape %[[Q]] {{\[\[}}0], [1, 2]] output_shape [32, 4, 2]
// CHECK-DAG: %[[K_PAIRS:.*]] = tensor.expand_shape %[[K]] {{\[\[}}0], [1, 2]] output_shape [95, 4, 2]
// CHECK: %[[PACKED:.*]] = linalg.generic {{.*}} ins(%[[Q_PAIRS]] : tensor<32x4x2xbf16>) outs(%{{.*}} : tensor<4x32x2xbf16>) {{.*}}diff.tile = "pack_query"
// CHECK-NEXT: ^bb0(%[[NUMBER:.*]]: bf16, %{{.*}}: bf16):
// CHECK-NEXT: linalg.yield %[[NUMBER]] : bf16
// CHECK: tensor.empty() : tensor<96x32xf32>
// CHECK: scf.for %[[C:.*]] = %c0 to %c95 step %c64
// CHECK: %[[SIZE:.*]] = affine.min #{{.*}}(%[[C]])
// CHECK: %[[K_CHUNK:.*]] = tensor.extract_slice %[[K_PAIRS]][%[[C]], 0, 0] [%[[SIZE]], 4, 2]
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%[[K_CHUNK]], %[[PACKED]] : tensor<?x4x2xbf16>, tensor<4x32x2xbf16>) outs(%{{.*}} : tensor<?x32xf32>) {{.*}}diff.tile = "qk"
// CHECK: diff.tile = "exp_sum"

// The probability of the key that is not there is 0.
// CHECK: %[[STRIP:.*]] = tensor.insert_slice %{{.*}} into %{{.*}}[%[[C]], 0] [%[[SIZE]], 32] {{.*}} into tensor<96x32xf32>
// CHECK: %[[ODD:.*]] = affine.apply #[[REST]]()[%[[SIZE]]]
// CHECK: %[[IS_ODD:.*]] = arith.cmpi eq, %[[ODD]], %c1
// CHECK: scf.if %[[IS_ODD]] -> (tensor<96x32xf32>) {
// CHECK-NEXT: %[[END:.*]] = arith.addi %[[C]], %[[SIZE]]
// CHECK: %[[ZEROS:.*]] = linalg.fill ins(%[[ZERO]] : f32) {{.*}} -> tensor<1x32xf32>
// CHECK: tensor.insert_slice %[[ZEROS]] into %[[STRIP]][%[[END]], 0] [1, 32]
// CHECK: } else {
// CHECK-NEXT: scf.yield %[[STRIP]]

// Probabilities are rounded to bf16, two keys side by side for each row,
// CHECK: scf.for %[[C:.*]] = %c0 to %c95 step %c64
// CHECK: %[[SIZE:.*]] = affine.min #{{.*}}(%[[C]])
// CHECK: %[[KEYS:.*]] = affine.apply #[[EVEN_OR_MORE]]()[%[[SIZE]]]
// CHECK: %[[CHUNK:.*]] = tensor.extract_slice %{{.*}}[%[[C]], 0] [%[[KEYS]], 32]
// CHECK: %[[ALL:.*]] = affine.apply #[[ALL_PAIRS]]()[%[[SIZE]]]
// CHECK: %[[TWO:.*]] = tensor.expand_shape %[[CHUNK]] {{\[\[}}0, 1], [2]] output_shape [%[[ALL]], 2, 32]
// CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%[[TWO]], %{{.*}} : tensor<?x2x32xf32>, tensor<1x32xf32>) outs(%{{.*}} : tensor<?x32x2xbf16>) {{.*}}diff.tile = "combine"
// CHECK: arith.truncf %{{.*}} : f32 to bf16

// and so are the values of two keys;
// CHECK: %[[BUFFER:.*]] = tensor.empty(%[[ALL]]) : tensor<?x16x2xbf16>
// CHECK: %[[FULL:.*]] = affine.apply #[[FULL_PAIRS]]()[%[[SIZE]]]
// CHECK: %[[EVEN_KEYS:.*]] = affine.apply #[[EVEN]]()[%[[SIZE]]]
// CHECK: %[[V_CHUNK:.*]] = tensor.extract_slice %[[V]][%[[C]], 0] [%[[EVEN_KEYS]], 16]
// CHECK: %[[V_TWO:.*]] = tensor.expand_shape %[[V_CHUNK]] {{\[\[}}0, 1], [2]] output_shape [%[[FULL]], 2, 16]
// CHECK: %[[V_PART:.*]] = linalg.generic {{.*}} ins(%[[V_TWO]] : tensor<?x2x16xbf16>) outs(%{{.*}} : tensor<?x16x2xbf16>) {{.*}}diff.tile = "pack_value"
// CHECK: %[[V_PAIRS:.*]] = tensor.insert_slice %[[V_PART]] into %[[BUFFER]][0, 0, 0] [%[[FULL]], 16, 2]

// the last key of an odd number has a 0 beside each of its values.
// CHECK: %[[ODD:.*]] = affine.apply #[[REST]]()[%[[SIZE]]]
// CHECK: %[[IS_ODD:.*]] = arith.cmpi eq, %[[ODD]], %c1
// CHECK: %[[V_PACKED:.*]] = scf.if %[[IS_ODD]]
// CHECK: %[[END:.*]] = arith.addi %[[C]], %[[SIZE]]
// CHECK: %[[LAST:.*]] = arith.subi %[[END]], %c1
// CHECK: %[[V_LAST:.*]] = tensor.extract_slice %[[V]][%[[LAST]], 0] [1, 16]
// CHECK: %[[V_ZEROS:.*]] = linalg.fill ins(%[[BF16_ZERO]] : bf16) {{.*}} -> tensor<1x16x2xbf16>
// CHECK: %[[HALF:.*]] = tensor.extract_slice %[[V_ZEROS]][0, 0, 0] [1, 16, 1]
// CHECK: %[[V_HALF:.*]] = linalg.generic {{.*}} ins(%[[V_LAST]] : tensor<1x16xbf16>) outs(%[[HALF]] : tensor<1x16x1xbf16>) {{.*}}diff.tile = "pack_value"
// CHECK: %[[V_ROW:.*]] = tensor.insert_slice %[[V_HALF]] into %[[V_ZEROS]][0, 0, 0] [1, 16, 1]
// CHECK: tensor.insert_slice %[[V_ROW]] into %[[V_PAIRS]][%[[FULL]], 0, 0] [1, 16, 2]
// CHECK: } else {
// CHECK-NEXT: scf.yield %[[V_PAIRS]]
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%[[V_PACKED]], %[[P]] : tensor<?x16x2xbf16>, tensor<?x32x2xbf16>) outs(%{{.*}} : tensor<16x32xf32>) {{.*}}diff.tile = "pv"
func.func @odd_number_of_keys(%q: tensor<32x8xbf16>, %k: tensor<95x8xbf16>, %v: tensor<95x16xbf16>, %init: tensor<32x16xbf16>) -> tensor<32x16xbf16> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<32x8xbf16>, tensor<95x8xbf16>) value(%v : tensor<95x16xbf16>)
      outs(%init : tensor<32x16xbf16>) -> tensor<32x16xbf16>
  return %o : tensor<32x16xbf16>
}

// An odd number of score dims has no pairs: queries and keys are widened. The
// value's keys are paired all the same.
// CHECK-LABEL: @odd_number_of_score_dims
// CHECK: outs(%{{.*}} : tensor<7x32xf32>) {{.*}}diff.tile = "pack_query"
// CHECK: diff.tile = "widen_key"
// CHECK: ins(%{{.*}}, %{{.*}} : tensor<{{.*}}x7xf32>, tensor<7x32xf32>) {{.*}}diff.tile = "qk"
// CHECK: diff.tile = "pack_value"
// CHECK-NOT: diff.tile = "widen_value"
// CHECK: return
func.func @odd_number_of_score_dims(%q: tensor<32x7xbf16>, %k: tensor<96x7xbf16>, %v: tensor<96x16xbf16>, %init: tensor<32x16xbf16>) -> tensor<32x16xbf16> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<32x7xbf16>, tensor<96x7xbf16>) value(%v : tensor<96x16xbf16>)
      outs(%init : tensor<32x16xbf16>) -> tensor<32x16xbf16>
  return %o : tensor<32x16xbf16>
}

// Rows that only pad are pairs of zeros.
// CHECK-LABEL: @padded_rows
// CHECK: %[[ZEROS:.*]] = linalg.fill {{.*}} -> tensor<4x32x2xbf16>
// CHECK: %[[ROWS:.*]] = tensor.extract_slice %[[ZEROS]][0, 0, 0] [4, 20, 2]
// CHECK: linalg.generic {{.*}} outs(%[[ROWS]] : tensor<4x20x2xbf16>) {{.*}}diff.tile = "pack_query"
func.func @padded_rows(%q: tensor<20x8xbf16>, %k: tensor<96x8xbf16>, %v: tensor<96x16xbf16>, %init: tensor<20x16xbf16>) -> tensor<20x16xbf16> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<20x8xbf16>, tensor<96x8xbf16>) value(%v : tensor<96x16xbf16>)
      outs(%init : tensor<20x16xbf16>) -> tensor<20x16xbf16>
  return %o : tensor<20x16xbf16>
}

// Numbers of f32, and tiles of few rows, have no pairs.
// CHECK-LABEL: @f32
// CHECK-NOT: bf16
// CHECK-NOT: diff.tile = "pack_value"
// CHECK: return
func.func @f32(%q: tensor<32x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %init: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<32x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>)
      outs(%init : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %o : tensor<32x16xf32>
}

// CHECK-LABEL: @few_rows
// CHECK: outs(%{{.*}} : tensor<4x8xf32>) {{.*}}diff.tile = "pack_query"
// CHECK-NOT: diff.tile = "pack_value"
// CHECK: return
func.func @few_rows(%q: tensor<4x8xbf16>, %k: tensor<95x8xbf16>, %v: tensor<95x16xbf16>, %init: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<4x8xbf16>, tensor<95x8xbf16>) value(%v : tensor<95x16xbf16>)
      outs(%init : tensor<4x16xbf16>) -> tensor<4x16xbf16>
  return %o : tensor<4x16xbf16>
}
