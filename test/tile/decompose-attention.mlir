// RUN: diff-opt %s --diff-decompose-attention=key-chunk=64 --canonicalize --cse | FileCheck %s
// No tensor of the tile is larger than a strip: keys x rows, of f32.
// RUN: diff-opt %s --diff-decompose-attention=key-chunk=64 --canonicalize --cse | FileCheck %s --check-prefix=MEMORY
// RUN: diff-opt %s --diff-decompose-attention="key-chunk=64 row-multiple=1" --canonicalize --cse | FileCheck %s --check-prefix=EXACT
// RUN: not diff-opt %s --diff-decompose-attention=key-chunk=0 2>&1 | FileCheck %s --check-prefix=CHUNK
// RUN: not diff-opt %s --diff-decompose-attention=row-multiple=-8 2>&1 | FileCheck %s --check-prefix=MULTIPLE

// CHUNK: error: key-chunk must be positive, or -1, but is 0
// MULTIPLE: error: row-multiple must be positive, or -1, but is -8

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#kt = affine_map<(b, m, n, d, e) -> (b, d, n)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#lm = affine_map<(b, m, n, d, e) -> (b, m)>
#w = affine_map<(b, m, n, d, e) -> (e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK-DAG: #[[CHUNK_SIZE:.+]] = affine_map<(d0)[s0] -> (-d0 + s0, 64)>
// CHECK-DAG: #[[NUM_CHUNKS:.+]] = affine_map<()[s0] -> (s0 ceildiv 64)>
// CHECK-DAG: #[[NUMBER:.+]] = affine_map<()[s0] -> (s0 floordiv 64)>
// CHECK-DAG: #[[NUMBER_FROM:.+]] = affine_map<()[s0, s1] -> ((s0 - s1) floordiv 64)>

// MEMORY-LABEL: @two_streams
// MEMORY: tensor.empty() : tensor<8x32xf32>
// MEMORY: tensor.empty(%{{.*}}) : tensor<?x32xf32>
// MEMORY: tensor.empty(%{{.*}}) : tensor<?x32xf32>
// MEMORY: tensor.empty() : tensor<32xf32>
// MEMORY: tensor.empty() : tensor<16x32xf32>
// MEMORY-NOT: tensor.empty
// MEMORY-LABEL: @one_stream
// MEMORY: tensor.empty() : tensor<8x32xf32>
// MEMORY: tensor.empty(%{{.*}}) : tensor<?x32xf32>
// MEMORY: tensor.empty(%{{.*}}) : tensor<?x32xf32>
// MEMORY: tensor.empty() : tensor<32xf32>
// MEMORY: tensor.empty() : tensor<16x32xf32>
// MEMORY-NOT: tensor.empty
// MEMORY-LABEL: @causal_with_a_window

// Query rows are the last dim of all that is computed; a key is read as it
// lies. One loop has scores, maxima and exponentials of both streams, by chunk.
// CHECK-LABEL: @two_streams
// CHECK-SAME: %[[Q1:[a-z0-9]+]]: tensor<1x32x8xf32>, %[[Q2:[a-z0-9]+]]: tensor<1x32x8xf32>
// CHECK-SAME: %[[K1:[a-z0-9]+]]: tensor<1x?x8xf32>, %[[K2:[a-z0-9]+]]: tensor<1x8x?xf32>
// CHECK-SAME: %[[V:[a-z0-9]+]]: tensor<1x?x16xf32>, %[[LAMBDA:[a-z0-9]+]]: tensor<1x32xbf16>
// CHECK-DAG: %[[FACTOR:.*]] = arith.constant 0.180336{{[0-9]*}} : f32
// CHECK-DAG: %[[NOTHING:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C64:.*]] = arith.constant 64 : index
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[K1]]
// CHECK-DAG: %[[CHUNKS:.*]] = affine.apply #[[NUM_CHUNKS]]()[%[[N]]]
// CHECK: %[[P1:.*]] = linalg.generic {{.*}} ins(%[[Q1]] : tensor<1x32x8xf32>) outs(%{{.*}} : tensor<8x32xf32>) {{.*}}diff.tile = "pack_query"
// CHECK: %[[P2:.*]] = linalg.generic {{.*}} ins(%[[Q2]] : tensor<1x32x8xf32>) outs(%{{.*}} : tensor<8x32xf32>) {{.*}}diff.tile = "pack_query"
// CHECK: %[[STRIP:.*]] = tensor.empty(%[[N]]) : tensor<?x32xf32>
// CHECK: %[[STATISTICS:.*]] = tensor.empty(%[[CHUNKS]]) : tensor<?x32xf32>
// CHECK: %[[LOOP:.*]]:6 = scf.for %[[C:.*]] = %[[C0]] to %[[N]] step %[[C64]]
// CHECK-SAME: iter_args(%[[S1:.*]] = %[[STRIP]], %[[M1:.*]] = %[[STATISTICS]], %[[L1:.*]] = %[[STATISTICS]], %[[S2:.*]] = %[[STRIP]],
// CHECK-DAG: %[[SIZE:.*]] = affine.min #[[CHUNK_SIZE]](%[[C]])[%[[N]]]
// CHECK-DAG: %[[NUMBER_OF_C:.*]] = affine.apply #[[NUMBER]]()[%[[C]]]
// CHECK: %[[K1_CHUNK:.*]] = tensor.extract_slice %[[K1]][0, %[[C]], 0] [1, %[[SIZE]], 8]
// CHECK: %[[QK:.*]] = linalg.generic {{.*}} ins(%[[K1_CHUNK]], %[[P1]] : tensor<1x?x8xf32>, tensor<8x32xf32>) outs(%{{.*}} : tensor<?x32xf32>) {{.*}}diff.tile = "qk"
// CHECK: tensor.extract_slice %[[M1]][%[[NUMBER_OF_C]], 0] [1, 32]
// CHECK: %[[MAX:.*]] = linalg.generic {{.*}} ins(%[[QK]] : tensor<?x32xf32>) outs(%{{.*}} : tensor<1x32xf32>) {{.*}}diff.tile = "row_max"
// The scale goes with log2(e), to where exponentials are taken.
// CHECK: %[[SCALED:.*]] = linalg.generic {{.*}} outs(%[[MAX]] : tensor<1x32xf32>) {{.*}}diff.tile = "scale_max"
// CHECK: arith.mulf %{{.*}}, %[[FACTOR]]
// CHECK: tensor.extract_slice %[[L1]][%[[NUMBER_OF_C]], 0] [1, 32]
// CHECK: %[[EXP:.*]]:2 = linalg.generic {{.*}}iterator_types = ["parallel", "reduction"]} ins(%[[SCALED]] : tensor<1x32xf32>) outs(%[[QK]], %{{.*}} : tensor<?x32xf32>, tensor<1x32xf32>) {{.*}}diff.tile = "exp_sum"
// CHECK-NEXT: ^bb0(%[[MAXIMUM:.*]]: f32, %[[SCORE:.*]]: f32, %[[SUM:.*]]: f32):
// CHECK-NEXT: %[[UNSEEN:.*]] = arith.cmpf oeq, %[[MAXIMUM]], %[[NOTHING]]
// CHECK-NEXT: %[[SHIFT:.*]] = arith.select %[[UNSEEN]], %[[ZERO]], %[[MAXIMUM]]
// CHECK-NEXT: %[[SCALED_SCORE:.*]] = arith.mulf %[[SCORE]], %[[FACTOR]]
// CHECK-NEXT: %[[DIFFERENCE:.*]] = arith.subf %[[SCALED_SCORE]], %[[SHIFT]]
// CHECK-NEXT: %[[E:.*]] = math.exp2 %[[DIFFERENCE]]
// CHECK-NEXT: %[[TOTAL:.*]] = arith.addf %[[SUM]], %[[E]]
// CHECK-NEXT: linalg.yield %[[E]], %[[TOTAL]]
// CHECK: tensor.insert_slice %[[EXP]]#0 into %[[S1]][%[[C]], 0] [%[[SIZE]], 32]
// CHECK: tensor.insert_slice %[[SCALED]] into %[[M1]][%[[NUMBER_OF_C]], 0] [1, 32]
// CHECK: tensor.insert_slice %[[EXP]]#1 into %[[L1]][%[[NUMBER_OF_C]], 0] [1, 32]
// CHECK: %[[K2_CHUNK:.*]] = tensor.extract_slice %[[K2]][0, 0, %[[C]]] [1, 8, %[[SIZE]]]
// CHECK: linalg.generic {{.*}} ins(%[[K2_CHUNK]], %[[P2]] : tensor<1x8x?xf32>, tensor<8x32xf32>) {{.*}}diff.tile = "qk"
// CHECK: diff.tile = "row_max"
// CHECK: diff.tile = "exp_sum"
// CHECK: scf.yield

// Each chunk's maximum and sum become the factor of its exponentials.
// CHECK: %[[M:.*]] = tensor.extract_slice %[[LOOP]]#1
// CHECK: %[[L:.*]] = tensor.extract_slice %[[LOOP]]#2
// CHECK: %[[LAST:.*]] = linalg.generic {{.*}} ins(%[[M]] : tensor<?x32xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "last_max"
// CHECK: %[[CORRECTION:.*]] = linalg.generic {{.*}} ins(%[[LAST]] : tensor<32xf32>) outs(%[[M]] : tensor<?x32xf32>) {{.*}}diff.tile = "correction"
// CHECK: arith.subf
// CHECK: math.exp2
// CHECK: %[[ROW_SUM:.*]] = linalg.generic {{.*}} ins(%[[CORRECTION]], %[[L]] : tensor<?x32xf32>, tensor<?x32xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "row_sum"
// CHECK: %[[R1:.*]] = linalg.generic {{.*}} outs(%[[ROW_SUM]] : tensor<32xf32>) {{.*}}diff.tile = "row_multiplier"
// CHECK: arith.divf
// CHECK: %[[F1:.*]] = linalg.generic {{.*}} ins(%[[R1]] : tensor<32xf32>) outs(%[[CORRECTION]] : tensor<?x32xf32>) {{.*}}diff.tile = "multiplier"
// CHECK: %[[LAMBDA_ROWS:.*]] = linalg.generic {{.*}} ins(%[[LAMBDA]] : tensor<1x32xbf16>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "pack_rows"
// CHECK: arith.extf
// CHECK: %[[R2:.*]] = linalg.generic {{.*}} ins(%[[LAMBDA_ROWS]] : tensor<32xf32>) {{.*}}diff.tile = "row_multiplier"
// CHECK: %[[F2:.*]] = linalg.generic {{.*}} ins(%[[R2]] : tensor<32xf32>) {{.*}}diff.tile = "multiplier"

// One product with the value, of the difference of the maps.
// CHECK: %[[PV:.*]]:2 = scf.for %[[C:.*]] = %[[C0]] to %[[N]] step %[[C64]] iter_args(%[[S:.*]] = %[[LOOP]]#0,
// CHECK-DAG: %[[F1_CHUNK:.*]] = tensor.extract_slice %[[F1]][%{{.*}}, 0] [1, 32]
// CHECK-DAG: %[[F2_CHUNK:.*]] = tensor.extract_slice %[[F2]][%{{.*}}, 0] [1, 32]
// CHECK-DAG: %[[E2:.*]] = tensor.extract_slice %[[LOOP]]#3[%[[C]], 0]
// CHECK-DAG: %[[E1:.*]] = tensor.extract_slice %[[S]][%[[C]], 0]
// CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%[[F1_CHUNK]], %[[E2]], %[[F2_CHUNK]] : tensor<1x32xf32>, tensor<?x32xf32>, tensor<1x32xf32>) outs(%[[E1]] : tensor<?x32xf32>) {{.*}}diff.tile = "combine"
// CHECK: arith.mulf
// CHECK: arith.mulf
// CHECK: arith.subf
// CHECK: %[[V_CHUNK:.*]] = tensor.extract_slice %[[V]][0, %[[C]], 0]
// CHECK: linalg.generic {{.*}} ins(%[[V_CHUNK]], %[[P]] : tensor<1x?x16xf32>, tensor<?x32xf32>) outs(%{{.*}} : tensor<16x32xf32>) {{.*}}diff.tile = "pv"
// CHECK-NOT: diff.tile = "pv"
// The norm is done on the sums where they are, a lane for each row; only the
// epilogue turns them into the layout of the result.
// CHECK: linalg.generic {{.*}} ins(%[[PV]]#1 : tensor<16x32xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "sum_of_squares"
// CHECK: diff.tile = "norm"
// CHECK: math.rsqrt
// CHECK: %[[NORMALISED:.*]] = linalg.generic {{.*}} outs(%[[PV]]#1 : tensor<16x32xf32>) {{.*}}diff.tile = "normalise"
// CHECK: %[[O:.*]] = linalg.generic {{.*}} ins(%[[NORMALISED]], %{{.*}} : tensor<16x32xf32>, tensor<16xf32>) outs(%{{.*}} : tensor<1x32x16xf32>) {{.*}}diff.tile = "epilogue"
// CHECK: return %[[O]]
func.func @two_streams(%q1: tensor<1x32x8xf32>, %q2: tensor<1x32x8xf32>, %k1: tensor<1x?x8xf32>, %k2: tensor<1x8x?xf32>,
    %v: tensor<1x?x16xf32>, %lambda: tensor<1x32xbf16>, %w: tensor<16xf32>, %init: tensor<1x32x16xf32>) -> tensor<1x32x16xf32> {
  %o = diff.attention {scale = 0.125 : f32, norm_eps = 1.0e-5 : f32, factor = 0.5 : f32, indexing_maps = [#q, #k, #q, #kt, #v, #lm, #w, #o]}
      stream1(%q1, %k1 : tensor<1x32x8xf32>, tensor<1x?x8xf32>)
      stream2(%q2, %k2 : tensor<1x32x8xf32>, tensor<1x8x?xf32>)
      value(%v : tensor<1x?x16xf32>) lambda(%lambda : tensor<1x32xbf16>) norm_weight(%w : tensor<16xf32>)
      outs(%init : tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
  return %o : tensor<1x32x16xf32>
}

// The baseline takes the same path, with one strip and nothing after the sums.
// CHECK-LABEL: @one_stream
// CHECK: scf.for {{.*}} -> (tensor<?x32xf32>, tensor<?x32xf32>, tensor<?x32xf32>) {
// CHECK: diff.tile = "qk"
// CHECK-NOT: diff.tile = "qk"
// CHECK-NOT: diff.tile = "mask"
// CHECK-NOT: diff.tile = "hide"
// CHECK: diff.tile = "exp_sum"
// CHECK-NOT: diff.tile = "exp_sum"
// CHECK: diff.tile = "row_multiplier"
// CHECK-NOT: diff.tile = "row_multiplier"
// CHECK: scf.for
// CHECK: diff.tile = "combine"
// CHECK: arith.mulf
// CHECK-NEXT: linalg.yield
// CHECK: diff.tile = "pv"
// CHECK-NOT: diff.tile = "norm
// CHECK: diff.tile = "epilogue"
// CHECK-NEXT: ^bb0
// CHECK-NEXT: linalg.yield
// CHECK: return
func.func @one_stream(%q: tensor<1x32x8xf32>, %k: tensor<1x?x8xf32>, %v: tensor<1x?x16xf32>, %init: tensor<1x32x16xf32>) -> tensor<1x32x16xf32> {
  %o = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x32x8xf32>, tensor<1x?x8xf32>) value(%v : tensor<1x?x16xf32>)
      outs(%init : tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
  return %o : tensor<1x32x16xf32>
}

// The last row of the tile sees the most keys, the first has the window's
// start: chunks outside of both are never computed. Keys are compared only in
// chunks of which some row does not see some key.
// CHECK-LABEL: @causal_with_a_window
// CHECK-SAME: %[[POSITION:[a-z0-9]+]]: index
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant {{-?}}1 : index
// CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
// CHECK-DAG: %[[REACH:.*]] = arith.constant {{-?}}99 : index
// 32 rows less the window of 100.
// CHECK-DAG: %[[LEAVES:.*]] = arith.constant -68 : index
// CHECK-DAG: %[[N:.*]] = tensor.dim
// CHECK-DAG: %[[LAST:.*]] = arith.addi %[[POSITION]], %[[C32]] : index
// CHECK-DAG: %[[SEEN:.*]] = arith.minsi %[[LAST]], %[[N]] : index
// CHECK-DAG: %[[END:.*]] = arith.maxsi %[[SEEN]], %[[C0]] : index
// CHECK-DAG: %[[LEFT:.*]] = arith.{{addi|subi}} %[[POSITION]], %[[REACH]] : index
// CHECK-DAG: %[[BEGIN:.*]] = arith.maxsi %[[LEFT]], %[[C0]] : index
// CHECK: scf.for %[[C:.*]] = %[[BEGIN]] to %[[END]] step
// Chunks are counted from the first that is seen.
// CHECK: affine.apply #[[NUMBER_FROM]]()[%[[C]], %[[BEGIN]]]
// CHECK: diff.tile = "qk"
// CHECK: %[[CHUNK_END:.*]] = arith.addi %[[C]], %{{.*}} : index
// CHECK: %[[CHUNK_LAST:.*]] = arith.{{addi|subi}} %[[CHUNK_END]], %[[C1]] : index
// CHECK: %[[BEFORE:.*]] = arith.cmpi sgt, %[[CHUNK_LAST]], %[[POSITION]] : index
// CHECK: %[[BEHIND:.*]] = arith.addi %[[POSITION]], %[[LEAVES]] : index
// CHECK: %[[AFTER:.*]] = arith.cmpi slt, %[[C]], %[[BEHIND]] : index
// CHECK: %[[PARTLY:.*]] = arith.ori %[[BEFORE]], %[[AFTER]] : i1
// CHECK: %[[HIDDEN:.*]] = scf.if %[[PARTLY]]
// CHECK: diff.tile = "hide"
// CHECK: linalg.index
// CHECK: arith.cmpi sle
// CHECK: arith.cmpi sgt
// CHECK: arith.andi
// CHECK: arith.select
// CHECK: linalg.generic {{.*}} ins(%[[HIDDEN]] : {{.*}}diff.tile = "row_max"
// CHECK: diff.tile = "exp_sum"
// Only the statistics of chunks that were seen are read.
// CHECK: %[[SPAN:.*]] = arith.subi %[[END]], %[[BEGIN]] : index
// CHECK: %[[SPAN_OR_0:.*]] = arith.maxsi %[[SPAN]], %[[C0]] : index
// CHECK: %[[COUNT:.*]] = affine.apply #[[NUM_CHUNKS]]()[%[[SPAN_OR_0]]]
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [%[[COUNT]], 32]
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[END]] step
// CHECK: diff.tile = "pv"
func.func @causal_with_a_window(%q: tensor<1x32x8xf32>, %k: tensor<1x?x8xf32>, %v: tensor<1x?x16xf32>, %p: index,
    %init: tensor<1x32x16xf32>) -> tensor<1x32x16xf32> {
  %o = diff.attention {causal, window = 100 : i64, scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x32x8xf32>, tensor<1x?x8xf32>) value(%v : tensor<1x?x16xf32>) position(%p)
      outs(%init : tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
  return %o : tensor<1x32x16xf32>
}

#qm = affine_map<(m, n, d, e) -> (m, d)>
#kn = affine_map<(m, n, d, e) -> (n, d)>
#vn = affine_map<(m, n, d, e) -> (n, e)>
#l = affine_map<(m, n, d, e) -> (m)>
#mask = affine_map<(m, n, d, e) -> (n)>
#maskm = affine_map<(m, n, d, e) -> (m)>
#maskmn = affine_map<(m, n, d, e) -> (m, n)>
#om = affine_map<(m, n, d, e) -> (m, e)>

// Twelve rows are computed as sixteen, of zeros; only the twelve are in the result.
// CHECK-LABEL: @padded_rows
// CHECK-SAME: %[[LAMBDA:[a-z0-9]+]]: tensor<12xbf16>
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[ZEROS:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<8x16xf32>)
// CHECK: %[[ROWS:.*]] = tensor.extract_slice %[[ZEROS]][0, 0] [8, 12]
// CHECK: %[[QUERY:.*]] = linalg.generic {{.*}} outs(%[[ROWS]] : tensor<8x12xf32>) {{.*}}diff.tile = "pack_query"
// CHECK: %[[PADDED:.*]] = tensor.insert_slice %[[QUERY]] into %[[ZEROS]][0, 0] [8, 12]
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[PADDED]] : tensor<?x8xf32>, tensor<8x16xf32>) outs(%{{.*}} : tensor<?x16xf32>) {{.*}}diff.tile = "qk"
// CHECK: linalg.generic {{.*}} ins(%[[LAMBDA]] : tensor<12xbf16>) outs(%{{.*}} : tensor<12xf32>) {{.*}}diff.tile = "pack_rows"
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0] [12] [1] : tensor<12xf32> into tensor<16xf32>
// CHECK: %[[PV:.*]]:2 = scf.for
// CHECK: diff.tile = "pv"
// CHECK: %[[RESULT:.*]] = tensor.extract_slice %[[PV]]#1[0, 0] [16, 12]
// CHECK: linalg.generic {{.*}} ins(%[[RESULT]] : tensor<16x12xf32>) outs(%{{.*}} : tensor<12x16xf32>) {{.*}}diff.tile = "epilogue"
// EXACT-LABEL: @padded_rows
// EXACT: linalg.generic {{.*}} outs(%{{.*}} : tensor<?x12xf32>) {{.*}}diff.tile = "qk"
// EXACT: return
func.func @padded_rows(%q: tensor<12x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %lambda: tensor<12xbf16>,
    %init: tensor<12x16xf32>) -> tensor<12x16xf32> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #qm, #kn, #vn, #l, #om]}
      stream1(%q, %k : tensor<12x8xf32>, tensor<96x8xf32>) stream2(%q, %k : tensor<12x8xf32>, tensor<96x8xf32>)
      value(%v : tensor<96x16xf32>) lambda(%lambda : tensor<12xbf16>)
      outs(%init : tensor<12x16xf32>) -> tensor<12x16xf32>
  return %o : tensor<12x16xf32>
}

// How many rows there are is only known when the code runs. A chunk of the strip
// is taken and put back with the same sizes: that makes both one buffer.
// CHECK-LABEL: @any_number_of_rows
// CHECK: %[[M:.*]] = tensor.dim
// CHECK: %[[LANES:.*]] = affine.apply #{{.*}}()[%[[M]]]
// CHECK: tensor.empty(%[[LANES]]) : tensor<8x?xf32>
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [8, %[[M]]] [1, 1] : tensor<8x?xf32>
// CHECK: diff.tile = "pack_query"
// CHECK: scf.for %[[C:.*]] = {{.*}} iter_args(%[[STRIP:.*]] = %{{[0-9]+}}, %{{.*}} = %{{[0-9]+}}, %{{.*}} = %{{[0-9]+}})
// CHECK: tensor.extract_slice %[[STRIP]][%[[C]], 0] [%[[SIZE:.*]], %[[LANES]]]
// CHECK: tensor.insert_slice %{{.*}} into %[[STRIP]][%[[C]], 0] [%[[SIZE]], %[[LANES]]]
// CHECK: scf.for %[[C:.*]] = {{.*}} iter_args(%[[STRIP:.*]] = %{{[0-9]+}}#0,
// CHECK: tensor.extract_slice %[[STRIP]][%[[C]], 0] [%[[SIZE:.*]], %[[LANES]]]
// CHECK: tensor.insert_slice %{{.*}} into %[[STRIP]][%[[C]], 0] [%[[SIZE]], %[[LANES]]]
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [16, %[[M]]] [1, 1] : tensor<16x?xf32>
// CHECK: diff.tile = "epilogue"
func.func @any_number_of_rows(%q: tensor<?x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %init: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %o = diff.attention {causal, scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<?x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>)
      outs(%init : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %o : tensor<?x16xf32>
}

// bf16 is storage only: strips and sums are f32, the epilogue narrows. Keys and
// values are widened once, by chunk. A mask without rows is one number for a
// whole vector.
// CHECK-LABEL: @bf16_with_a_boolean_mask
// CHECK-SAME: %[[K:[a-z0-9]+]]: tensor<96x8xbf16>, %[[V:[a-z0-9]+]]: tensor<96x16xbf16>, %[[MASK:[a-z0-9]+]]: tensor<96xi1>
// CHECK-DAG: %[[NOTHING:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[FACTOR:.*]] = arith.constant 0.721347{{[0-9]*}} : f32
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<8x32xf32>) {{.*}}diff.tile = "pack_query"
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: tensor.empty() : tensor<96x32xf32>
// CHECK: scf.for
// CHECK: %[[K_CHUNK:.*]] = tensor.extract_slice %[[K]]
// CHECK: %[[WIDE_K:.*]] = linalg.generic {{.*}} ins(%[[K_CHUNK]] : tensor<?x8xbf16>) outs(%{{.*}} : tensor<?x8xf32>) {{.*}}diff.tile = "widen_key"
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: linalg.generic {{.*}} ins(%[[WIDE_K]], %{{.*}} : tensor<?x8xf32>, tensor<8x32xf32>) {{.*}}diff.tile = "qk"
// CHECK: %[[MASK_CHUNK:.*]] = tensor.extract_slice %[[MASK]]
// CHECK: linalg.generic {{.*}} ins(%[[MASK_CHUNK]] : tensor<?xi1>) outs(%{{.*}} : tensor<?x32xf32>) {{.*}}diff.tile = "mask"
// CHECK-NEXT: ^bb0(%[[KEEP:.*]]: i1, %[[S:.*]]: f32):
// CHECK-NEXT: %[[ADDEND:.*]] = arith.select %[[KEEP]], %[[ZERO]], %[[NOTHING]] : f32
// CHECK-NEXT: %[[SCALED:.*]] = arith.mulf %[[S]], %[[FACTOR]] : f32
// CHECK-NEXT: arith.addf %[[SCALED]], %[[ADDEND]] : f32
// With the mask scores are scaled: neither maxima nor exponentials are again.
// CHECK: diff.tile = "row_max"
// CHECK-NOT: diff.tile = "scale_max"
// CHECK: diff.tile = "exp_sum"
// CHECK-NOT: arith.mulf
// CHECK: math.exp2
// CHECK: %[[V_CHUNK:.*]] = tensor.extract_slice %[[V]]
// CHECK: %[[WIDE_V:.*]] = linalg.generic {{.*}} ins(%[[V_CHUNK]] : tensor<?x16xbf16>) outs(%{{.*}} : tensor<?x16xf32>) {{.*}}diff.tile = "widen_value"
// CHECK: linalg.generic {{.*}} ins(%[[WIDE_V]], %{{.*}} : tensor<?x16xf32>, tensor<?x32xf32>) outs(%{{.*}} : tensor<16x32xf32>) {{.*}}diff.tile = "pv"
// CHECK: diff.tile = "epilogue"
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @bf16_with_a_boolean_mask(%q: tensor<32x8xbf16>, %k: tensor<96x8xbf16>, %v: tensor<96x16xbf16>, %mask: tensor<96xi1>,
    %init: tensor<32x16xbf16>) -> tensor<32x16xbf16> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #mask, #om]}
      stream1(%q, %k : tensor<32x8xbf16>, tensor<96x8xbf16>) value(%v : tensor<96x16xbf16>) mask(%mask : tensor<96xi1>)
      outs(%init : tensor<32x16xbf16>) -> tensor<32x16xbf16>
  return %o : tensor<32x16xbf16>
}

// A mask that has rows is turned round, once for both streams, before it is
// added; log2(e) is the base of the exponentials.
// CHECK-LABEL: @f64_with_an_additive_mask
// CHECK-DAG: %[[LOG2E:.*]] = arith.constant 1.4426950408889634 : f64
// CHECK: tensor.empty() : tensor<96x32xf64>
// CHECK: %[[MASK:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<32x?xf16>) outs(%{{.*}} : tensor<?x32xf64>) {{.*}}diff.tile = "pack_mask"
// CHECK: arith.extf %{{.*}} : f16 to f64
// CHECK: arith.mulf %{{.*}}, %[[LOG2E]] : f64
// CHECK: linalg.generic {{.*}} ins(%[[MASK]] : tensor<?x32xf64>) outs(%{{.*}} : tensor<?x32xf64>) {{.*}}diff.tile = "mask"
// CHECK: arith.addf %{{.*}} : f64
// CHECK-NOT: diff.tile = "pack_mask"
// CHECK: linalg.generic {{.*}} ins(%[[MASK]] : tensor<?x32xf64>) {{.*}}diff.tile = "mask"
// CHECK: return
func.func @f64_with_an_additive_mask(%q: tensor<32x8xf64>, %k: tensor<96x8xf64>, %v: tensor<96x16xf64>, %lambda: tensor<32xf64>,
    %mask: tensor<32x96xf16>, %init: tensor<32x16xf64>) -> tensor<32x16xf64> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #qm, #kn, #vn, #l, #maskmn, #om]}
      stream1(%q, %k : tensor<32x8xf64>, tensor<96x8xf64>) stream2(%q, %k : tensor<32x8xf64>, tensor<96x8xf64>)
      value(%v : tensor<96x16xf64>) lambda(%lambda : tensor<32xf64>) mask(%mask : tensor<32x96xf16>)
      outs(%init : tensor<32x16xf64>) -> tensor<32x16xf64>
  return %o : tensor<32x16xf64>
}

// Rows that only pad have no mask.
// CHECK-LABEL: @boolean_mask_of_padded_rows
// CHECK: %[[SCORES:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<?x16xf32>) {{.*}}diff.tile = "qk"
// CHECK: %[[MASK:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<12x?xi1>) outs(%{{.*}} : tensor<?x12xf32>) {{.*}}diff.tile = "pack_mask"
// CHECK: arith.select
// CHECK: %[[ROWS:.*]] = tensor.extract_slice %[[SCORES]][0, 0] [%{{.*}}, 12]
// CHECK: %[[MASKED:.*]] = linalg.generic {{.*}} ins(%[[MASK]] : tensor<?x12xf32>) outs(%[[ROWS]] : tensor<?x12xf32>) {{.*}}diff.tile = "mask"
// CHECK: tensor.insert_slice %[[MASKED]] into %[[SCORES]][0, 0] [%{{.*}}, 12]
func.func @boolean_mask_of_padded_rows(%q: tensor<12x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %mask: tensor<12x96xi1>,
    %init: tensor<12x16xf32>) -> tensor<12x16xf32> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #maskmn, #om]}
      stream1(%q, %k : tensor<12x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>) mask(%mask : tensor<12x96xi1>)
      outs(%init : tensor<12x16xf32>) -> tensor<12x16xf32>
  return %o : tensor<12x16xf32>
}

// A mask of rows alone is a number for each lane.
// CHECK-LABEL: @mask_of_rows
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<32xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "pack_mask"
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<32xf32>) outs(%{{.*}} : tensor<?x32xf32>) {{.*}}diff.tile = "mask"
func.func @mask_of_rows(%q: tensor<32x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %mask: tensor<32xf32>,
    %init: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #maskm, #om]}
      stream1(%q, %k : tensor<32x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>) mask(%mask : tensor<32xf32>)
      outs(%init : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %o : tensor<32x16xf32>
}

// With few rows these come first: vectors run over score dims, keys and value
// dims, and nothing is padded or turned.
// CHECK-LABEL: @few_rows
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<4x8xbf16>, %[[K:[a-z0-9]+]]: tensor<96x8xbf16>
// CHECK-SAME: %[[MASK:[a-z0-9]+]]: tensor<4x96xf32>
// CHECK: linalg.generic {{.*}} ins(%[[Q]] : tensor<4x8xbf16>) outs(%{{.*}} : tensor<4x8xf32>) {{.*}}diff.tile = "pack_query"
// CHECK: scf.for {{.*}} -> (tensor<4x96xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK: %[[K_CHUNK:.*]] = tensor.extract_slice %[[K]]
// CHECK-NOT: diff.tile = "widen_key"
// CHECK: linalg.generic {{.*}} ins(%[[K_CHUNK]], %{{.*}} : tensor<?x8xbf16>, tensor<4x8xf32>) outs(%{{.*}} : tensor<4x?xf32>) {{.*}}diff.tile = "qk"
// CHECK: %[[MASK_CHUNK:.*]] = tensor.extract_slice %[[MASK]]
// CHECK-NOT: diff.tile = "pack_mask"
// CHECK: linalg.generic {{.*}} ins(%[[MASK_CHUNK]] : tensor<4x?xf32>) outs(%{{.*}} : tensor<4x?xf32>) {{.*}}diff.tile = "mask"
// CHECK: outs(%{{.*}} : tensor<1x4xf32>) {{.*}}diff.tile = "row_max"
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x16xf32>) {{.*}}diff.tile = "pv"
func.func @few_rows(%q: tensor<4x8xbf16>, %k: tensor<96x8xbf16>, %v: tensor<96x16xbf16>, %mask: tensor<4x96xf32>,
    %init: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#qm, #kn, #vn, #maskmn, #om]}
      stream1(%q, %k : tensor<4x8xbf16>, tensor<96x8xbf16>) value(%v : tensor<96x16xbf16>) mask(%mask : tensor<4x96xf32>)
      outs(%init : tensor<4x16xbf16>) -> tensor<4x16xbf16>
  return %o : tensor<4x16xbf16>
}

// Which score is the largest depends on the scale's sign, so that this goes to
// the query and only the rest to the exponentials.
// CHECK-LABEL: @negative_scale
// CHECK-DAG: %[[SIGN:.*]] = arith.constant -1.000000e+00 : f32
// CHECK-DAG: %[[FACTOR:.*]] = arith.constant 0.721347{{[0-9]*}} : f32
// CHECK: diff.tile = "pack_query"
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.mulf %{{.*}}, %[[SIGN]]
// CHECK: diff.tile = "scale_max"
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.mulf %{{.*}}, %[[FACTOR]]
// CHECK: diff.tile = "exp_sum"
// CHECK: arith.mulf %{{.*}}, %[[FACTOR]]
func.func @negative_scale(%q: tensor<32x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %init: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %o = diff.attention {scale = -0.5 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<32x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>)
      outs(%init : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %o : tensor<32x16xf32>
}

// Where the scale is 0 all scores are, but hidden keys stay hidden: 0 is not a
// factor for -inf.
// CHECK-LABEL: @scale_of_zero
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: diff.tile = "pack_query"
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.mulf %{{.*}}, %[[ZERO]]
// CHECK: diff.tile = "hide"
// CHECK-NOT: diff.tile = "scale_max"
// CHECK: diff.tile = "exp_sum"
// CHECK-NOT: arith.mulf
// CHECK: math.exp2
func.func @scale_of_zero(%q: tensor<32x8xf32>, %k: tensor<96x8xf32>, %v: tensor<96x16xf32>, %init: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %o = diff.attention {causal, scale = 0.0 : f32, indexing_maps = [#qm, #kn, #vn, #om]}
      stream1(%q, %k : tensor<32x8xf32>, tensor<96x8xf32>) value(%v : tensor<96x16xf32>)
      outs(%init : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %o : tensor<32x16xf32>
}

#q2e = affine_map<(m, n, d, h, e) -> (m, d)>
#k2e = affine_map<(m, n, d, h, e) -> (n, d)>
#v2e = affine_map<(m, n, d, h, e) -> (h, n, e)>
#w2e = affine_map<(m, n, d, h, e) -> (h, e)>
#o2e = affine_map<(m, n, d, h, e) -> (m, h, e)>

// A value in two halves is multiplied as it lies; the norm is over both.
// CHECK-LABEL: @value_in_two_halves
// CHECK: arith.constant 1.600000e+01 : f32
// CHECK: tensor.extract_slice %{{.*}}[0, %{{.*}}, 0] [2, %{{.*}}, 8] [1, 1, 1] : tensor<2x96x8xf32> to tensor<2x?x8xf32>
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x?x8xf32>, tensor<?x32xf32>) outs(%{{.*}} : tensor<2x8x32xf32>) {{.*}}diff.tile = "pv"
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "reduction"]} ins(%{{.*}} : tensor<2x8x32xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}diff.tile = "sum_of_squares"
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<2x8x32xf32>, tensor<2x8xf32>) outs(%{{.*}} : tensor<32x2x8xf32>) {{.*}}diff.tile = "epilogue"
func.func @value_in_two_halves(%q: tensor<32x8xf32>, %k: tensor<96x8xf32>, %v: tensor<2x96x8xf32>, %w: tensor<2x8xf32>,
    %init: tensor<32x2x8xf32>) -> tensor<32x2x8xf32> {
  %o = diff.attention {scale = 0.5 : f32, norm_eps = 1.0e-5 : f32, indexing_maps = [#q2e, #k2e, #v2e, #w2e, #o2e]}
      stream1(%q, %k : tensor<32x8xf32>, tensor<96x8xf32>) value(%v : tensor<2x96x8xf32>) norm_weight(%w : tensor<2x8xf32>)
      outs(%init : tensor<32x2x8xf32>) -> tensor<32x2x8xf32>
  return %o : tensor<32x2x8xf32>
}
