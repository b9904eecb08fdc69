// RUN: diff-opt %s --diff-raise-attention --canonicalize --cse | FileCheck %s

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#mn = affine_map<(d0, d1, d2) -> (d1, d2)>
#hm = affine_map<(d0, d1, d2) -> (d0, d1)>
#scalar = affine_map<(d0, d1, d2) -> ()>

// CHECK-DAG: #[[Q:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3)>
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2)>
// CHECK-DAG: #[[V:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4)>
// CHECK-DAG: #[[O:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2)>
// CHECK-DAG: #[[HEADS:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
// CHECK-DAG: #[[SCALAR:.*]] = affine_map<(d0, d1, d2, d3, d4) -> ()>

// CHECK-LABEL: @one_stream
// CHECK-SAME: %[[QUERY:.*]]: tensor<8x32x16xf32>, %[[KEY:.*]]: tensor<8x16x64xf32>, %[[VALUE:.*]]: tensor<8x64x24xf32>
// CHECK-NOT: linalg
// CHECK: diff.attention {indexing_maps = [#[[Q]], #[[K]], #[[V]], #[[O]]], scale = 2.500000e-01 : f32} stream1(%[[QUERY]], %[[KEY]] : {{.*}}) value(%[[VALUE]] :
func.func @one_stream(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %c = arith.constant 0.25 : f32
    %r = arith.mulf %a, %c : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The difference of the maps before the value.
// CHECK-LABEL: @difference_of_maps
// CHECK-NOT: linalg
// CHECK: diff.attention {indexing_maps = [#[[Q]], #[[K]], #[[Q]], #[[K]], #[[V]], #[[SCALAR]], #[[O]]], {{.*}} stream2(%{{.*}}, %{{.*}} : {{.*}}) value({{.*}}) lambda(%{{.*}} : tensor<f32>)
func.func @difference_of_maps(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<f32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.generic {indexing_maps = [#id, #scalar, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %l, %p2 : tensor<8x32x64xf32>, tensor<f32>, tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The difference of two attentions, lambda by head and token.
// CHECK-LABEL: @difference_of_results
// CHECK-NOT: linalg
// CHECK: diff.attention {indexing_maps = [#[[Q]], #[[K]], #[[Q]], #[[K]], #[[V]], #[[HEADS]], #[[O]]], {{.*}} lambda(%{{.*}} : tensor<8x32xf32>)
// CHECK-NOT: diff.attention
func.func @difference_of_results(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %q2: tensor<8x32x16xf32>, %k2: tensor<8x16x64xf32>, %l: tensor<8x32xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s2 = linalg.batch_matmul ins(%q2, %k2 : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p2 = linalg.softmax dimension(2) ins(%s2 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o2 = linalg.batch_matmul ins(%p2, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o = linalg.generic {indexing_maps = [#id, #hm, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o1, %l, %o2 : tensor<8x32x24xf32>, tensor<8x32xf32>, tensor<8x32x24xf32>) outs(%eo : tensor<8x32x24xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<8x32x24xf32>
  return %o : tensor<8x32x24xf32>
}

// 32 rows before 64 keys: the last row sees all.
// CHECK-LABEL: @causal_at_the_end
// CHECK: diff.attention {causal,
// CHECK-NOT: position
// CHECK: return
func.func @causal_at_the_end(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c32 = arith.constant 32 : index
    %last = arith.addi %m, %c32 : index
    %future = arith.cmpi sgt, %n, %last : index
    %r = arith.select %future, %low, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// CHECK-LABEL: @causal_from_the_start
// CHECK: %[[ZERO:.*]] = arith.constant 0 : index
// CHECK: diff.attention {causal, {{.*}} position(%[[ZERO]])
func.func @causal_from_the_start(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c32 = arith.constant 32 : index
    %last = arith.addi %m, %c32 : index
    %future = arith.cmpi sgt, %n, %m : index
    %r = arith.select %future, %low, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// CHECK-LABEL: @window
// CHECK: diff.attention {causal, {{.*}} window = 16 : i64}
func.func @window(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c32 = arith.constant 32 : index
    %c16 = arith.constant 16 : index
    %last = arith.addi %m, %c32 : index
    %first = arith.addi %m, %c16 : index
    %seen = arith.cmpi sle, %n, %last : index
    %near = arith.cmpi sgt, %n, %first : index
    %keep = arith.andi %seen, %near : i1
    %r = arith.select %keep, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// CHECK-LABEL: @additive_mask
// CHECK-SAME: %[[M:[a-z0-9]*]]: tensor<32x64xf32>)
// CHECK: diff.attention {indexing_maps = [#[[Q]], #[[K]], #[[V]], #[[MASK]], #[[O]]], {{.*}} mask(%[[M]] : tensor<32x64xf32>)
func.func @additive_mask(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %mask: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %mask : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// The op keeps keys where the mask is true.
// CHECK-LABEL: @boolean_mask
// CHECK: %[[KEEP:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<32x64xi1>)
// CHECK: arith.xori
// CHECK: diff.attention {{.*}} mask(%[[KEEP]] : tensor<32x64xi1>)
func.func @boolean_mask(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %mask: tensor<32x64xi1>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %mask : tensor<8x32x64xf32>, tensor<32x64xi1>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %r = arith.select %b, %low, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// torch.nan_to_num on the scores.
// CHECK-LABEL: @nan_guard
// CHECK-NOT: arith.select
// CHECK: diff.attention
func.func @nan_guard(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %nan = arith.cmpf une, %a, %a : f32
    %z = arith.constant 0.0 : f32
    %r = arith.select %nan, %z, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// Heads 2p and 2p + 1 of query and key, a value that two pairs share: strided
// slices and a group dim, no copy.
// CHECK-LABEL: @stripe_with_groups
// CHECK-SAME: %[[QUERY:.*]]: tensor<32x8x16xf32>, %[[KEY:.*]]: tensor<64x8x16xf32>, %[[VALUE:.*]]: tensor<64x2x24xf32>
// CHECK-NOT: linalg.generic
// CHECK-NOT: linalg.transpose
// CHECK: tensor.extract_slice %[[QUERY]][0, 0, 0] [32, 4, 16] [1, 2, 1]
// CHECK: tensor.extract_slice %[[QUERY]][0, 1, 0] [32, 4, 16] [1, 2, 1]
// CHECK: diff.attention {{.*}} stream1(%{{.*}}, %{{.*}} : tensor<32x2x2x16xf32>, tensor<64x2x2x16xf32>) {{.*}} value(%[[VALUE]] : tensor<64x2x24xf32>) {{.*}} -> tensor<2x2x32x24xf32>
func.func @stripe_with_groups(%q: tensor<32x8x16xf32>, %k: tensor<64x8x16xf32>, %v: tensor<64x2x24xf32>, %l: tensor<f32>) -> tensor<4x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eh = tensor.empty() : tensor<4x32x64xf32>
  %eo = tensor.empty() : tensor<4x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
  %eq = tensor.empty() : tensor<8x32x16xf32>
  %ek = tensor.empty() : tensor<8x16x64xf32>
  %ev = tensor.empty() : tensor<2x64x24xf32>
  %er = tensor.empty() : tensor<2x2x64x24xf32>
  %qt = linalg.transpose ins(%q : tensor<32x8x16xf32>) outs(%eq : tensor<8x32x16xf32>) permutation = [1, 0, 2]
  %kt = linalg.transpose ins(%k : tensor<64x8x16xf32>) outs(%ek : tensor<8x16x64xf32>) permutation = [1, 2, 0]
  %vt = linalg.transpose ins(%v : tensor<64x2x24xf32>) outs(%ev : tensor<2x64x24xf32>) permutation = [1, 0, 2]
  %vr = linalg.broadcast ins(%vt : tensor<2x64x24xf32>) outs(%er : tensor<2x2x64x24xf32>) dimensions = [1]
  %vc = tensor.collapse_shape %vr [[0, 1], [2], [3]] : tensor<2x2x64x24xf32> into tensor<4x64x24xf32>
  %s = linalg.batch_matmul ins(%qt, %kt : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %pairs = tensor.expand_shape %p [[0, 1], [2], [3]] output_shape [4, 2, 32, 64] : tensor<8x32x64xf32> into tensor<4x2x32x64xf32>
  %p1 = tensor.extract_slice %pairs[0, 0, 0, 0] [4, 1, 32, 64] [1, 1, 1, 1] : tensor<4x2x32x64xf32> to tensor<4x32x64xf32>
  %p2 = tensor.extract_slice %pairs[0, 1, 0, 0] [4, 1, 32, 64] [1, 1, 1, 1] : tensor<4x2x32x64xf32> to tensor<4x32x64xf32>
  %d = linalg.generic {indexing_maps = [#id, #scalar, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1, %l, %p2 : tensor<4x32x64xf32>, tensor<f32>, tensor<4x32x64xf32>) outs(%eh : tensor<4x32x64xf32>) {
  ^bb0(%a: f32, %l0: f32, %b: f32, %out: f32):
    %r = arith.mulf %l0, %b : f32
    %d = arith.subf %a, %r : f32
    linalg.yield %d : f32
  } -> tensor<4x32x64xf32>
  %o = linalg.batch_matmul ins(%d, %vc : tensor<4x32x64xf32>, tensor<4x64x24xf32>) outs(%zo : tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
  return %o : tensor<4x32x24xf32>
}

// Two attentions with the halves of one value, side by side.
// CHECK-LABEL: @value_in_halves
// CHECK-SAME: %[[VALUE:[a-z0-9]*]]: tensor<16x64x24xf32>
// CHECK: %[[HALVES:.*]] = tensor.expand_shape %[[VALUE]] {{\[\[}}0, 1], [2], [3]] output_shape [2, 8, 64, 24]
// CHECK: diff.attention {{.*}} value(%[[HALVES]] : tensor<2x8x64x24xf32>) {{.*}} -> tensor<8x32x2x24xf32>
// CHECK-NOT: diff.attention
func.func @value_in_halves(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %vs: tensor<16x64x24xf32>) -> tensor<8x32x48xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %v = tensor.extract_slice %vs[0, 0, 0] [8, 64, 24] [1, 1, 1] : tensor<16x64x24xf32> to tensor<8x64x24xf32>
  %w = tensor.extract_slice %vs[8, 0, 0] [8, 64, 24] [1, 1, 1] : tensor<16x64x24xf32> to tensor<8x64x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %o2 = linalg.batch_matmul ins(%p1, %w : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %both = tensor.concat dim(2) %o1, %o2 : (tensor<8x32x24xf32>, tensor<8x32x24xf32>) -> tensor<8x32x48xf32>
  return %both : tensor<8x32x48xf32>
}

// A bound that all rows and keys are within says nothing.
// CHECK-LABEL: @causal_with_a_bound_that_always_holds
// CHECK-NOT: window
// CHECK: diff.attention {causal, {{.*}} position(
// CHECK-NOT: window
// CHECK: return
func.func @causal_with_a_bound_that_always_holds(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c0 = arith.constant 0 : index
    %causal = arith.cmpi sle, %n, %m : index
    %any = arith.cmpi sge, %n, %c0 : index
    %seen = arith.andi %causal, %any : i1
    %r = arith.select %seen, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x0 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}

// With -inf nothing shows: the causal mask stands beside the other.
// CHECK-LABEL: @infinite_causal_over_mask
// CHECK: diff.attention {causal, {{.*}} mask(%{{.*}} : tensor<32x64xf32>) position(
func.func @infinite_causal_over_mask(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x24xf32>, %t: tensor<32x64xf32>) -> tensor<8x32x24xf32> {
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<8x32x64xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %eo = tensor.empty() : tensor<8x32x24xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  %s1 = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%zs : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %x0 = linalg.generic {indexing_maps = [#id, #mn, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s1, %t : tensor<8x32x64xf32>, tensor<32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %x1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x0 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %low = arith.constant 0xFF800000 : f32
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %r = arith.select %seen, %a, %low : f32
    linalg.yield %r : f32
  } -> tensor<8x32x64xf32>
  %p1 = linalg.softmax dimension(2) ins(%x1 : tensor<8x32x64xf32>) outs(%es : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o1 = linalg.batch_matmul ins(%p1, %v : tensor<8x32x64xf32>, tensor<8x64x24xf32>) outs(%zo : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %o1 : tensor<8x32x24xf32>
}
