// RUN: diff-opt %s --diff-raise-attention --canonicalize --cse | FileCheck %s

// Which heads a query or key is: as view of a tensor, or as copy where no view is.

#key = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#all = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>

// Queries are the first halves of 3 heads in a projection of 80: what is in
// between is cut off by splitting the part of it that has the heads.
// CHECK-LABEL: @halves_of_a_part
// CHECK-SAME: %[[X:.*]]: tensor<32x80xf32>
// CHECK: %[[CUT:.*]] = tensor.extract_slice %[[X]][0, 8] [32, 72] [1, 1]
// CHECK: %[[HEADS:.*]] = tensor.expand_shape %[[CUT]] {{\[\[}}0], [1, 2]] output_shape [32, 3, 24]
// CHECK: %[[Q:.*]] = tensor.extract_slice %[[HEADS]][0, 0, 0] [32, 3, 12] [1, 1, 1]
// CHECK: diff.attention {{.*}} stream1(%[[Q]], %{{.*}} : tensor<32x3x12xf32>
func.func @halves_of_a_part(%x: tensor<32x80xf32>, %k: tensor<3x12x64xf32>, %v: tensor<3x64x24xf32>) -> tensor<3x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %part = tensor.extract_slice %x[0, 0] [32, 72] [1, 1] : tensor<32x80xf32> to tensor<32x72xf32>
  %heads = tensor.expand_shape %part [[0], [1, 2]] output_shape [32, 3, 24] : tensor<32x72xf32> into tensor<32x3x24xf32>
  %half = tensor.extract_slice %heads[0, 0, 8] [32, 3, 12] [1, 1, 1] : tensor<32x3x24xf32> to tensor<32x3x12xf32>
  %eq = tensor.empty() : tensor<3x32x12xf32>
  %q = linalg.transpose ins(%half : tensor<32x3x12xf32>) outs(%eq : tensor<3x32x12xf32>) permutation = [1, 0, 2]
  %es = tensor.empty() : tensor<3x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<3x32x64xf32>) -> tensor<3x32x64xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<3x32x12xf32>, tensor<3x12x64xf32>) outs(%zs : tensor<3x32x64xf32>) -> tensor<3x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<3x32x64xf32>) outs(%es : tensor<3x32x64xf32>) -> tensor<3x32x64xf32>
  %eo = tensor.empty() : tensor<3x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<3x32x24xf32>) -> tensor<3x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<3x32x64xf32>, tensor<3x64x24xf32>) outs(%zo : tensor<3x32x24xf32>) -> tensor<3x32x24xf32>
  return %o : tensor<3x32x24xf32>
}

// 4 key heads, each 3 times, and every other of these 12: head floor(2 p / 3) is
// no number of heads apart. The repeated keys are read.
// CHECK-LABEL: @repeated_by_threes
// CHECK: %[[REPEATED:.*]] = linalg.generic
// CHECK: %[[ALL:.*]] = tensor.collapse_shape %[[REPEATED]]
// CHECK: diff.attention
func.func @repeated_by_threes(%q: tensor<6x32x16xf32>, %k: tensor<1x4x16x64xf32>, %v: tensor<6x64x24xf32>) -> tensor<6x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<1x4x3x16x64xf32>
  %repeated = linalg.generic {indexing_maps = [#key, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%k : tensor<1x4x16x64xf32>) outs(%er : tensor<1x4x3x16x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<1x4x3x16x64xf32>
  %heads = tensor.collapse_shape %repeated [[0, 1, 2], [3], [4]] : tensor<1x4x3x16x64xf32> into tensor<12x16x64xf32>
  %every = tensor.extract_slice %heads[0, 0, 0] [6, 16, 64] [2, 1, 1] : tensor<12x16x64xf32> to tensor<6x16x64xf32>
  %es = tensor.empty() : tensor<6x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<6x32x64xf32>) -> tensor<6x32x64xf32>
  %s = linalg.batch_matmul ins(%q, %every : tensor<6x32x16xf32>, tensor<6x16x64xf32>) outs(%zs : tensor<6x32x64xf32>) -> tensor<6x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<6x32x64xf32>) outs(%es : tensor<6x32x64xf32>) -> tensor<6x32x64xf32>
  %eo = tensor.empty() : tensor<6x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<6x32x24xf32>) -> tensor<6x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<6x32x64xf32>, tensor<6x64x24xf32>) outs(%zo : tensor<6x32x24xf32>) -> tensor<6x32x24xf32>
  return %o : tensor<6x32x24xf32>
}

// Batch and heads in one dim of which only the number of heads is known: it is
// split, and a value that the heads share is read once.
// CHECK-LABEL: @batch_of_heads
// CHECK-SAME: %[[Q:.*]]: tensor<?x4x32x16xf32>, %[[K:.*]]: tensor<?x4x16x64xf32>, %[[V:.*]]: tensor<?x64x24xf32>
// CHECK: diff.attention {{.*}} stream1(%[[Q]], %[[K]] : {{.*}}) value(%[[V]] :
func.func @batch_of_heads(%q: tensor<?x4x32x16xf32>, %k: tensor<?x4x16x64xf32>, %v: tensor<?x64x24xf32>) -> tensor<?x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %b = tensor.dim %q, %c0 : tensor<?x4x32x16xf32>
  %bk = tensor.dim %k, %c0 : tensor<?x4x16x64xf32>
  %bv = tensor.dim %v, %c0 : tensor<?x64x24xf32>
  %sameK = arith.cmpi eq, %b, %bk : index
  cf.assert %sameK, "same batch"
  %sameV = arith.cmpi eq, %b, %bv : index
  cf.assert %sameV, "same batch"
  %bh = arith.muli %b, %c4 : index
  %qs = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<?x4x32x16xf32> into tensor<?x32x16xf32>
  %ks = tensor.collapse_shape %k [[0, 1], [2], [3]] : tensor<?x4x16x64xf32> into tensor<?x16x64xf32>
  %ev = tensor.empty(%b) : tensor<?x4x64x24xf32>
  %shared = linalg.broadcast ins(%v : tensor<?x64x24xf32>) outs(%ev : tensor<?x4x64x24xf32>) dimensions = [1]
  %vs = tensor.collapse_shape %shared [[0, 1], [2], [3]] : tensor<?x4x64x24xf32> into tensor<?x64x24xf32>
  %es = tensor.empty(%bh) : tensor<?x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<?x32x64xf32>) -> tensor<?x32x64xf32>
  %s = linalg.batch_matmul ins(%qs, %ks : tensor<?x32x16xf32>, tensor<?x16x64xf32>) outs(%zs : tensor<?x32x64xf32>) -> tensor<?x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<?x32x64xf32>) outs(%es : tensor<?x32x64xf32>) -> tensor<?x32x64xf32>
  %eo = tensor.empty(%bh) : tensor<?x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<?x32x24xf32>) -> tensor<?x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %vs : tensor<?x32x64xf32>, tensor<?x64x24xf32>) outs(%zo : tensor<?x32x24xf32>) -> tensor<?x32x24xf32>
  return %o : tensor<?x32x24xf32>
}

// Both streams' queries one after the other in a dynamic batch: k * batch + b is
// in part k.
// CHECK-LABEL: @streams_in_batch
// CHECK-SAME: %[[Q1:.*]]: tensor<?x32x16xf32>, %[[Q2:.*]]: tensor<?x32x16xf32>
// CHECK: diff.attention {{.*}} stream1(%[[Q2]],
func.func @streams_in_batch(%q1: tensor<?x32x16xf32>, %q2: tensor<?x32x16xf32>, %k: tensor<16x64xf32>, %v: tensor<64x24xf32>) -> tensor<?x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %b = tensor.dim %q1, %c0 : tensor<?x32x16xf32>
  %b2 = tensor.dim %q2, %c0 : tensor<?x32x16xf32>
  %same = arith.cmpi eq, %b, %b2 : index
  cf.assert %same, "same batch"
  %both = tensor.concat dim(0) %q1, %q2 : (tensor<?x32x16xf32>, tensor<?x32x16xf32>) -> tensor<?x32x16xf32>
  %parts = tensor.expand_shape %both [[0, 1], [2], [3]] output_shape [2, %b, 32, 16] : tensor<?x32x16xf32> into tensor<2x?x32x16xf32>
  %second = tensor.extract_slice %parts[1, 0, 0, 0] [1, %b, 32, 16] [1, 1, 1, 1] : tensor<2x?x32x16xf32> to tensor<?x32x16xf32>
  %ek = tensor.empty(%b) : tensor<?x16x64xf32>
  %ks = linalg.broadcast ins(%k : tensor<16x64xf32>) outs(%ek : tensor<?x16x64xf32>) dimensions = [0]
  %ev = tensor.empty(%b) : tensor<?x64x24xf32>
  %vs = linalg.broadcast ins(%v : tensor<64x24xf32>) outs(%ev : tensor<?x64x24xf32>) dimensions = [0]
  %es = tensor.empty(%b) : tensor<?x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<?x32x64xf32>) -> tensor<?x32x64xf32>
  %s = linalg.batch_matmul ins(%second, %ks : tensor<?x32x16xf32>, tensor<?x16x64xf32>) outs(%zs : tensor<?x32x64xf32>) -> tensor<?x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<?x32x64xf32>) outs(%es : tensor<?x32x64xf32>) -> tensor<?x32x64xf32>
  %eo = tensor.empty(%b) : tensor<?x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<?x32x24xf32>) -> tensor<?x32x24xf32>
  %o = linalg.batch_matmul ins(%p, %vs : tensor<?x32x64xf32>, tensor<?x64x24xf32>) outs(%zo : tensor<?x32x24xf32>) -> tensor<?x32x24xf32>
  return %o : tensor<?x32x24xf32>
}
