// What --explain reads off the ops: written here in the dialect itself, for
// forms that the exported models do not have.

// RUN: diff-opt --explain %s | FileCheck %s

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#l = affine_map<(h, m, n, d, e) -> ()>
#lth = affine_map<(h, m, n, d, e) -> (m, h)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#mask = affine_map<(h, m, n, d, e) -> (m, n)>
#gq = affine_map<(g, r, m, n, d, e) -> (m, g, r, d)>
#gq2 = affine_map<(g, r, m, n, d, e) -> (m, g, d)>
#gk = affine_map<(g, r, m, n, d, e) -> (n, g, d)>
#gv = affine_map<(g, r, m, n, d, e) -> (n, g, e)>
#gl = affine_map<(g, r, m, n, d, e) -> ()>
#go = affine_map<(g, r, m, n, d, e) -> (m, g, r, e)>
#bq = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#bk = affine_map<(b, h, m, n, d, e) -> (b, n, h, d)>
#bv = affine_map<(b, h, m, n, d, e) -> (b, n, h, e)>
#bo = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

// A file's name is the title.
// CHECK: {{.*}}explain.mlir

// CHECK: @no_attention: 0 attentions
func.func @no_attention(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// Three signal heads share a noise head.
// CHECK: @grouped: 1 attention, 1 differential
// CHECK: layer 0: grouped differential attention
// CHECK: pairs {{ *}}6 pairs of 8 query heads of 16 dims: pair p has heads p and floor(p/3) (grouped
// CHECK: keys {{ *}}4 key heads of 16 dims: pair p reads floor(p/3)
// CHECK: values {{ *}}2 value heads of 32 dims: pair p reads floor(p/3), twice as wide as a key
// CHECK: groups {{ *}}2 KV heads, 3 pairs each
// CHECK: positions {{ *}}none found
// CHECK: lambda {{ *}}computed in another way, one for the layer
// CHECK: then {{ *}}nothing
// CHECK: layer {{ *}}where {{ *}}parameters
// CHECK: 0 {{ *}}line {{[0-9]+}} {{ *}}argument 5
func.func @grouped(%q1: tensor<32x2x3x16xf32>, %q2: tensor<32x2x16xf32>, %k1: tensor<32x2x16xf32>,
                   %k2: tensor<32x2x16xf32>, %v: tensor<32x2x32xf32>, %l: tensor<f32>,
                   %init: tensor<32x2x3x32xf32>) -> tensor<32x2x3x32xf32> {
  %o = diff.attention {causal, scale = 0.25 : f32, indexing_maps = [#gq, #gk, #gq2, #gk, #gv, #gl, #go]}
      stream1(%q1, %k1 : tensor<32x2x3x16xf32>, tensor<32x2x16xf32>)
      stream2(%q2, %k2 : tensor<32x2x16xf32>, tensor<32x2x16xf32>)
      value(%v : tensor<32x2x32xf32>) lambda(%l : tensor<f32>)
      outs(%init : tensor<32x2x3x32xf32>) -> tensor<32x2x3x32xf32>
  return %o : tensor<32x2x3x32xf32>
}

// Pairs of key heads are shared by two pairs of query heads each.
// CHECK: @pairs_of_keys: 1 attention, 1 differential
// CHECK: pairs {{ *}}4 pairs of 8 query heads of 16 dims: pair p has heads 2p and 2p + 1 (stripe)
// CHECK: keys {{ *}}4 key heads of 16 dims: pair p reads 2 floor(p/2) and 2 floor(p/2) + 1
// CHECK: values {{ *}}2 value heads of 32 dims: pair p reads floor(p/2)
// CHECK: mask {{ *}}every row sees every key
// CHECK: scale {{ *}}0.5{{$}}
// CHECK: lambda {{ *}}a constant
// CHECK: attention {{ *}}524 kFLOP{{$}}
func.func @pairs_of_keys(%q: tensor<32x8x16xf32>, %k: tensor<32x4x16xf32>, %v: tensor<32x2x32xf32>,
                         %init: tensor<32x2x2x32xf32>) -> tensor<32x2x2x32xf32> {
  %l = arith.constant dense<0.5> : tensor<f32>
  %q1 = tensor.extract_slice %q[0, 0, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [32, 4, 16] [1, 2, 1] : tensor<32x8x16xf32> to tensor<32x4x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 0] [32, 2, 16] [1, 2, 1] : tensor<32x4x16xf32> to tensor<32x2x16xf32>
  %k2 = tensor.extract_slice %k[0, 1, 0] [32, 2, 16] [1, 2, 1] : tensor<32x4x16xf32> to tensor<32x2x16xf32>
  %g1 = tensor.expand_shape %q1 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %g2 = tensor.expand_shape %q2 [[0], [1, 2], [3]] output_shape [32, 2, 2, 16] : tensor<32x4x16xf32> into tensor<32x2x2x16xf32>
  %o = diff.attention {scale = 0.5 : f32, indexing_maps = [#gq, #gk, #gq, #gk, #gv, #gl, #go]}
      stream1(%g1, %k1 : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>)
      stream2(%g2, %k2 : tensor<32x2x2x16xf32>, tensor<32x2x16xf32>)
      value(%v : tensor<32x2x32xf32>) lambda(%l : tensor<f32>)
      outs(%init : tensor<32x2x2x32xf32>) -> tensor<32x2x2x32xf32>
  return %o : tensor<32x2x2x32xf32>
}

// Samples are no heads; a window, a mask, a position, a cache.
// CHECK: @cached: 1 attention, 0 differential
// CHECK: heads {{ *}}4 heads of 16 dims
// CHECK: keys {{ *}}4 key heads of 16 dims: head p reads p
// CHECK: mask {{ *}}causal, window of 64 keys, at a position of its own, a mask of i1, behind keys{{$}}
// CHECK: attention {{ *}}256 FLOP b m n
// CHECK: moves {{ *}}512 B b m + 512 B b n, of which a cache keeps 512 B a token
func.func @cached(%q: tensor<?x?x4x16xf32>, %past: tensor<?x?x4x16xf32>, %new: tensor<?x?x4x16xf32>,
                  %v: tensor<?x?x4x16xf32>, %mask: tensor<?x?xi1>, %at: index,
                  %init: tensor<?x?x4x16xf32>) -> tensor<?x?x4x16xf32> {
  %k = tensor.concat dim(1) %past, %new : (tensor<?x?x4x16xf32>, tensor<?x?x4x16xf32>) -> tensor<?x?x4x16xf32>
  %o = diff.attention {causal, window = 64, scale = 0.25 : f32,
                       indexing_maps = [#bq, #bk, #bv, affine_map<(b, h, m, n, d, e) -> (m, n)>, #bo]}
      stream1(%q, %k : tensor<?x?x4x16xf32>, tensor<?x?x4x16xf32>)
      value(%v : tensor<?x?x4x16xf32>) mask(%mask : tensor<?x?xi1>) position(%at)
      outs(%init : tensor<?x?x4x16xf32>) -> tensor<?x?x4x16xf32>
  return %o : tensor<?x?x4x16xf32>
}

// Keys that were copied to each query head, by loops that guard against sizes of 1.
// CHECK: @copied: 1 attention, 0 differential
// CHECK: keys {{ *}}2 key heads of 16 dims: head p reads floor(p/2)
func.func @copied(%q: tensor<?x2x2x16xf32>, %few: tensor<?x2x16xf32>, %v: tensor<?x2x2x16xf32>, %size: index,
                  %init: tensor<?x2x2x16xf32>) -> tensor<?x2x2x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty(%size) : tensor<?x2x2x16xf32>
  %k = linalg.generic {indexing_maps = [affine_map<(n, g, r, d) -> (n, g, r, d)>],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<?x2x2x16xf32>) {
    ^bb0(%out: f32):
      %n = linalg.index 0 : index
      %g = linalg.index 1 : index
      %d = linalg.index 3 : index
      %one = arith.cmpi eq, %size, %c1 : index
      %at = arith.select %one, %c0, %n : index
      %x = tensor.extract %few[%at, %g, %d] : tensor<?x2x16xf32>
      linalg.yield %x : f32
  } -> tensor<?x2x2x16xf32>
  %o = diff.attention {scale = 0.25 : f32,
                       indexing_maps = [#gq, affine_map<(g, r, m, n, d, e) -> (n, g, r, d)>, affine_map<(g, r, m, n, d, e) -> (n, g, r, e)>, #go]}
      stream1(%q, %k : tensor<?x2x2x16xf32>, tensor<?x2x2x16xf32>) value(%v : tensor<?x2x2x16xf32>)
      outs(%init : tensor<?x2x2x16xf32>) -> tensor<?x2x2x16xf32>
  return %o : tensor<?x2x2x16xf32>
}

// Projections with a bias, through a reshape by dynamic sizes; heads of 4 dims of which 2 are rotated, by tables that
// are computed from constants; a sigmoid by token and head.
// CHECK: @projected: 1 attention, 1 differential
// CHECK: layer 0: differential attention, V2
// CHECK: pairs {{ *}}2 pairs of 4 query heads of 4 dims: pair p has heads 2p and 2p + 1 (stripe)
// CHECK: keys {{ *}}2 key heads of 4 dims: pair p reads p, the same in both streams
// CHECK: positions {{ *}}RoPE on queries only: interleaved, base 100
// CHECK: lambda {{ *}}a sigmoid, one by token and head
// CHECK: projected from {{ *}}8 features, with biases
// CHECK: q.weight
#row = affine_map<(a, b) -> (a, b)>
#bias = affine_map<(a, b) -> (b)>
func.func @projected(%x: tensor<?x8xf32>, %w: tensor<16x8xf32> {diff.param = "q.weight"},
                     %b: tensor<16xf32> {diff.param = "q.bias"}, %k: tensor<?x2x4xf32>, %v: tensor<?x2x4xf32>,
                     %logit: tensor<?x2xf32>, %init: tensor<?x2x4xf32>) -> tensor<?x2x4xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %frequencies = arith.constant dense<[1.0, 0.1]> : tensor<2xf32>
  %rows = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%rows) : tensor<?x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  %et = tensor.empty() : tensor<8x16xf32>
  %t = linalg.transpose ins(%w : tensor<16x8xf32>) outs(%et : tensor<8x16xf32>) permutation = [1, 0]
  %p = linalg.matmul ins(%x, %t : tensor<?x8xf32>, tensor<8x16xf32>) outs(%z : tensor<?x16xf32>) -> tensor<?x16xf32>
  %y = linalg.generic {indexing_maps = [#row, #bias, #row], iterator_types = ["parallel", "parallel"]}
      ins(%p, %b : tensor<?x16xf32>, tensor<16xf32>) outs(%e : tensor<?x16xf32>) {
    ^bb0(%in: f32, %add: f32, %out: f32):
      %sum = arith.addf %in, %add : f32
      linalg.yield %sum : f32
  } -> tensor<?x16xf32>
  %et2 = tensor.empty(%rows) : tensor<?x2xf32>
  %cos = linalg.generic {indexing_maps = [#bias, #row], iterator_types = ["parallel", "parallel"]}
      ins(%frequencies : tensor<2xf32>) outs(%et2 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i64
      %at = arith.sitofp %j : i64 to f32
      %angle = arith.mulf %at, %in : f32
      %c = math.cos %angle : f32
      linalg.yield %c : f32
  } -> tensor<?x2xf32>
  %sin = linalg.generic {indexing_maps = [#bias, #row], iterator_types = ["parallel", "parallel"]}
      ins(%frequencies : tensor<2xf32>) outs(%et2 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %i = linalg.index 0 : index
      %j = arith.index_cast %i : index to i64
      %at = arith.sitofp %j : i64 to f32
      %angle = arith.mulf %at, %in : f32
      %s = math.sin %angle : f32
      linalg.yield %s : f32
  } -> tensor<?x2xf32>
  %heads = tensor.expand_shape %y [[0], [1, 2]] output_shape [%rows, 4, 4] : tensor<?x16xf32> into tensor<?x4x4xf32>
  %er = tensor.empty(%rows) : tensor<?x4x4xf32>
  %q = diff.rope interleaved ins(%heads, %cos, %sin : tensor<?x4x4xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
      outs(%er : tensor<?x4x4xf32>) {table_map = affine_map<(m, h, d) -> (m, d)>} -> tensor<?x4x4xf32>
  %el = tensor.empty(%rows) : tensor<?x2xf32>
  %l = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%logit : tensor<?x2xf32>) outs(%el : tensor<?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %n = arith.negf %in : f32
      %exp = math.exp %n : f32
      %sum = arith.addf %exp, %one : f32
      %r = arith.divf %one, %sum : f32
      linalg.yield %r : f32
  } -> tensor<?x2xf32>
  %q1 = tensor.extract_slice %q[0, 0, 0] [%rows, 2, 4] [1, 2, 1] : tensor<?x4x4xf32> to tensor<?x2x4xf32>
  %q2 = tensor.extract_slice %q[0, 1, 0] [%rows, 2, 4] [1, 2, 1] : tensor<?x4x4xf32> to tensor<?x2x4xf32>
  %o = diff.attention {causal, scale = 0.5 : f32, indexing_maps = [#q, #k, #q, #k, #v, #lth, #o]}
      stream1(%q1, %k : tensor<?x2x4xf32>, tensor<?x2x4xf32>) stream2(%q2, %k : tensor<?x2x4xf32>, tensor<?x2x4xf32>)
      value(%v : tensor<?x2x4xf32>) lambda(%l : tensor<?x2xf32>) outs(%init : tensor<?x2x4xf32>) -> tensor<?x2x4xf32>
  return %o : tensor<?x2x4xf32>
}

// What is left is told, with the place and the reason.
// CHECK: @left: 0 attentions
// CHECK: not raised:
// CHECK: line {{[0-9]+}} {{ *}}attention is not raised: {{.+}}
// CHECK: line {{[0-9]+}} {{ *}}a softmax is left outside of any attention
func.func @left(%s: tensor<4x32x32xf32>, %v: tensor<4x32x16xf32>) -> tensor<4x32x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x32x32xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x32x32xf32>) outs(%e : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
  %eo = tensor.empty() : tensor<4x32x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%z : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  return %o : tensor<4x32x16xf32>
}
