// RUN: diff-opt %s --diff-decompose-attention=key-chunk=64 --canonicalize --cse | FileCheck %s
// No tensor of the tile is larger than a strip: rows x N, of f32.
// RUN: diff-opt %s --diff-decompose-attention=key-chunk=64 --canonicalize --cse | FileCheck %s --check-prefix=MEMORY
// RUN: not diff-opt %s --diff-decompose-attention=key-chunk=0 2>&1 | FileCheck %s --check-prefix=CHUNK

// CHUNK: error: key-chunk must be positive, but is 0

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, d, n)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#lm = affine_map<(b, m, n, d, e) -> (b, m)>
#w = affine_map<(b, m, n, d, e) -> (e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK-DAG: #[[CHUNK_SIZE:.+]] = affine_map<(d0)[s0] -> (-d0 + s0, 64)>
// CHECK-DAG: #[[ROWS:.+]] = affine_map<(d0, d1) -> (d0)>

// MEMORY-LABEL: @two_streams
// MEMORY: tensor.empty() : tensor<1x32x8xf32>
// MEMORY: tensor.empty(%{{.*}}) : tensor<32x?xf32>
// MEMORY: tensor.empty() : tensor<32xf32>
// MEMORY-NOT: tensor.empty
// MEMORY-LABEL: @one_stream
// MEMORY: tensor.empty() : tensor<1x32x8xf32>
// MEMORY: tensor.empty(%{{.*}}) : tensor<32x?xf32>
// MEMORY: tensor.empty() : tensor<32xf32>
// MEMORY-NOT: tensor.empty
// MEMORY-LABEL: @causal_with_a_window

// Both streams' scores in one loop, their exponentials in a second, and one
// product with the value in a third.
// CHECK-LABEL: @two_streams
// CHECK-SAME: %[[LAMBDA:[a-z0-9]+]]: tensor<1x32xbf16>
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C64:.*]] = arith.constant 64 : index
// CHECK-DAG: %[[NOTHING:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[N:.*]] = tensor.dim
// CHECK: diff.tile = "scale_query"
// CHECK: diff.tile = "scale_query"
// CHECK: linalg.fill ins(%[[NOTHING]] : f32) outs(%{{.*}} : tensor<32xf32>)
// CHECK: %[[SCORES:.*]]:4 = scf.for %[[C:.*]] = %[[C0]] to %[[N]] step %[[C64]] iter_args
// CHECK: %[[SIZE:.*]] = affine.min #[[CHUNK_SIZE]](%[[C]])[%[[N]]]
// CHECK: tensor.extract_slice %{{.*}}[0, 0, %[[C]]] [1, 8, %[[SIZE]]] [1, 1, 1]
// CHECK: diff.tile = "qk"
// CHECK: diff.tile = "row_max"
// CHECK: diff.tile = "qk"
// CHECK: diff.tile = "row_max"
// CHECK: scf.yield
// CHECK: %[[EXP:.*]]:4 = scf.for {{.*}} iter_args(%{{.*}} = %[[SCORES]]#0, %{{.*}} = %{{.*}}, %{{.*}} = %[[SCORES]]#2,
// CHECK: linalg.generic {{.*}} ins(%[[SCORES]]#1 : tensor<32xf32>) {{.*}}diff.tile = "exp"
// CHECK: diff.tile = "row_sum"
// CHECK: linalg.generic {{.*}} ins(%[[SCORES]]#3 : tensor<32xf32>) {{.*}}diff.tile = "exp"
// CHECK: diff.tile = "row_sum"
// CHECK: scf.yield
// CHECK: %[[R1:.*]] = linalg.generic {{.*}} outs(%[[EXP]]#1 : tensor<32xf32>) {{.*}}diff.tile = "row_multiplier"
// CHECK: %[[R2:.*]] = linalg.generic {{.*}} ins(%[[LAMBDA]] : tensor<1x32xbf16>) outs(%[[EXP]]#3 : tensor<32xf32>) {{.*}}diff.tile = "row_multiplier"
// CHECK: %[[PV:.*]]:2 = scf.for {{.*}} iter_args(%{{.*}} = %[[EXP]]#0,
// CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%[[R1]], %{{.*}}, %[[R2]] : tensor<32xf32>, tensor<32x?xf32>, tensor<32xf32>) {{.*}}diff.tile = "combine"
// CHECK: arith.mulf
// CHECK: arith.mulf
// CHECK: arith.subf
// CHECK: linalg.generic {{.*}} ins(%[[P]], %{{.*}} : tensor<32x?xf32>, tensor<1x?x16xf32>) outs(%{{.*}} : tensor<1x32x16xf32>) {{.*}}diff.tile = "pv"
// CHECK-NOT: diff.tile = "pv"
// The norm is done on the sums where they are.
// CHECK: linalg.generic {{.*}} ins(%[[PV]]#1 : tensor<1x32x16xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "sum_of_squares"
// CHECK: %[[O:.*]] = linalg.generic {{.*}} outs(%[[PV]]#1 : tensor<1x32x16xf32>) {{.*}}diff.tile = "epilogue"
// CHECK: math.rsqrt
// CHECK: return %[[O]]
func.func @two_streams(%q1: tensor<1x32x8xf32>, %q2: tensor<1x32x8xf32>, %k1: tensor<1x8x?xf32>, %k2: tensor<1x8x?xf32>,
    %v: tensor<1x?x16xf32>, %lambda: tensor<1x32xbf16>, %w: tensor<16xf32>, %init: tensor<1x32x16xf32>) -> tensor<1x32x16xf32> {
  %o = diff.attention {scale = 0.125 : f32, norm_eps = 1.0e-5 : f32, factor = 0.5 : f32, indexing_maps = [#q, #k, #q, #k, #v, #lm, #w, #o]}
      stream1(%q1, %k1 : tensor<1x32x8xf32>, tensor<1x8x?xf32>)
      stream2(%q2, %k2 : tensor<1x32x8xf32>, tensor<1x8x?xf32>)
      value(%v : tensor<1x?x16xf32>) lambda(%lambda : tensor<1x32xbf16>) norm_weight(%w : tensor<16xf32>)
      outs(%init : tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
  return %o : tensor<1x32x16xf32>
}

// The baseline takes the same path, with one strip and nothing after the sums.
// CHECK-LABEL: @one_stream
// CHECK: scf.for {{.*}} -> (tensor<32x?xf32>, tensor<32xf32>) {
// CHECK: diff.tile = "qk"
// CHECK-NOT: diff.tile = "qk"
// CHECK-NOT: diff.tile = "hide"
// CHECK: scf.for {{.*}} -> (tensor<32x?xf32>, tensor<32xf32>) {
// CHECK: diff.tile = "exp"
// CHECK-NOT: diff.tile = "exp"
// CHECK: scf.for
// CHECK: diff.tile = "combine"
// CHECK: arith.mulf
// CHECK-NEXT: linalg.yield
// CHECK: diff.tile = "pv"
// CHECK-NOT: diff.tile
// CHECK: return
func.func @one_stream(%q: tensor<1x32x8xf32>, %k: tensor<1x8x?xf32>, %v: tensor<1x?x16xf32>, %init: tensor<1x32x16xf32>) -> tensor<1x32x16xf32> {
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x32x8xf32>, tensor<1x8x?xf32>) value(%v : tensor<1x?x16xf32>)
      outs(%init : tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
  return %o : tensor<1x32x16xf32>
}

// The last row of the tile sees the most keys, the first has the window's
// start: chunks outside of both are never computed.
// CHECK-LABEL: @causal_with_a_window
// CHECK-SAME: %[[POSITION:[a-z0-9]+]]: index
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
// CHECK-DAG: %[[REACH:.*]] = arith.constant {{-?}}99 : index
// CHECK-DAG: %[[N:.*]] = tensor.dim
// CHECK-DAG: %[[LAST:.*]] = arith.addi %[[POSITION]], %[[C32]] : index
// CHECK-DAG: %[[SEEN:.*]] = arith.minsi %[[LAST]], %[[N]] : index
// CHECK-DAG: %[[END:.*]] = arith.maxsi %[[SEEN]], %[[C0]] : index
// CHECK-DAG: %[[LEFT:.*]] = arith.{{addi|subi}} %[[POSITION]], %[[REACH]] : index
// CHECK-DAG: %[[BEGIN:.*]] = arith.maxsi %[[LEFT]], %[[C0]] : index
// CHECK: scf.for %[[C:.*]] = %[[BEGIN]] to %[[END]] step
// CHECK: diff.tile = "hide"
// CHECK: linalg.index
// CHECK: arith.cmpi sle
// CHECK: arith.cmpi sgt
// CHECK: arith.andi
// CHECK: arith.select
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[END]] step
// CHECK: diff.tile = "exp"
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[END]] step
// CHECK: diff.tile = "pv"
func.func @causal_with_a_window(%q: tensor<1x32x8xf32>, %k: tensor<1x8x?xf32>, %v: tensor<1x?x16xf32>, %p: index,
    %init: tensor<1x32x16xf32>) -> tensor<1x32x16xf32> {
  %o = diff.attention {causal, window = 100 : i64, scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x32x8xf32>, tensor<1x8x?xf32>) value(%v : tensor<1x?x16xf32>) position(%p)
      outs(%init : tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
  return %o : tensor<1x32x16xf32>
}

#qm = affine_map<(m, n, d, e) -> (m, d)>
#kd = affine_map<(m, n, d, e) -> (d, n)>
#vn = affine_map<(m, n, d, e) -> (n, e)>
#mask = affine_map<(m, n, d, e) -> (n)>
#maskmn = affine_map<(m, n, d, e) -> (m, n)>
#om = affine_map<(m, n, d, e) -> (m, e)>

// bf16 is storage only: strips and sums are f32, the epilogue narrows.
// CHECK-LABEL: @bf16_with_a_boolean_mask
// CHECK-SAME: %[[MASK:[a-z0-9]+]]: tensor<96xi1>
// CHECK: tensor.empty() : tensor<32x96xf32>
// CHECK: diff.tile = "qk"
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: tensor.extract_slice %[[MASK]]
// CHECK: diff.tile = "hide"
// CHECK-NEXT: ^bb0(%[[KEEP:.*]]: i1, %[[S:.*]]: f32):
// CHECK-NEXT: arith.select %[[KEEP]], %[[S]], %{{.*}} : f32
// CHECK: %[[SUMS:.*]] = tensor.empty() : tensor<32x16xf32>
// CHECK: diff.tile = "pv"
// CHECK: diff.tile = "epilogue"
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @bf16_with_a_boolean_mask(%q: tensor<32x8xbf16>, %k: tensor<8x96xbf16>, %v: tensor<96x16xbf16>, %mask: tensor<96xi1>,
    %init: tensor<32x16xbf16>) -> tensor<32x16xbf16> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kd, #vn, #mask, #om]}
      stream1(%q, %k : tensor<32x8xbf16>, tensor<8x96xbf16>) value(%v : tensor<96x16xbf16>) mask(%mask : tensor<96xi1>)
      outs(%init : tensor<32x16xbf16>) -> tensor<32x16xbf16>
  return %o : tensor<32x16xbf16>
}

// CHECK-LABEL: @f64_with_an_additive_mask
// CHECK: tensor.empty() : tensor<32x96xf64>
// CHECK: diff.tile = "hide"
// CHECK: arith.extf %{{.*}} : f16 to f64
// CHECK: arith.addf %{{.*}} : f64
func.func @f64_with_an_additive_mask(%q: tensor<32x8xf64>, %k: tensor<8x96xf64>, %v: tensor<96x16xf64>, %mask: tensor<32x96xf16>,
    %init: tensor<32x16xf64>) -> tensor<32x16xf64> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kd, #vn, #maskmn, #om]}
      stream1(%q, %k : tensor<32x8xf64>, tensor<8x96xf64>) value(%v : tensor<96x16xf64>) mask(%mask : tensor<32x96xf16>)
      outs(%init : tensor<32x16xf64>) -> tensor<32x16xf64>
  return %o : tensor<32x16xf64>
}

#q2e = affine_map<(m, n, d, h, e) -> (m, d)>
#k2e = affine_map<(m, n, d, h, e) -> (d, n)>
#v2e = affine_map<(m, n, d, h, e) -> (h, n, e)>
#w2e = affine_map<(m, n, d, h, e) -> (h, e)>
#o2e = affine_map<(m, n, d, h, e) -> (m, h, e)>

// A value in two halves is multiplied as it lies; the norm is over both.
// CHECK-LABEL: @value_in_two_halves
// CHECK: arith.constant 1.600000e+01 : f32
// CHECK: tensor.extract_slice %{{.*}}[0, %{{.*}}, 0] [2, %{{.*}}, 8] [1, 1, 1] : tensor<2x96x8xf32> to tensor<2x?x8xf32>
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<32x?xf32>, tensor<2x?x8xf32>) outs(%{{.*}} : tensor<32x2x8xf32>) {{.*}}diff.tile = "pv"
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "reduction"]} ins(%{{.*}} : tensor<32x2x8xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "sum_of_squares"
// CHECK: diff.tile = "epilogue"
func.func @value_in_two_halves(%q: tensor<32x8xf32>, %k: tensor<8x96xf32>, %v: tensor<2x96x8xf32>, %w: tensor<2x8xf32>,
    %init: tensor<32x2x8xf32>) -> tensor<32x2x8xf32> {
  %o = diff.attention {scale = 0.5 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [#q2e, #k2e, #v2e, #w2e, #o2e]}
      stream1(%q, %k : tensor<32x8xf32>, tensor<8x96xf32>) value(%v : tensor<2x96x8xf32>) norm_weight(%w : tensor<2x8xf32>)
      outs(%init : tensor<32x2x8xf32>) -> tensor<32x2x8xf32>
  return %o : tensor<32x2x8xf32>
}
