// RUN: diff-opt %s --diff-fuse-linalg --canonicalize | FileCheck %s
// RUN: diff-opt %s --diff-fuse-linalg=products-once --canonicalize | FileCheck %s --check-prefix=ONCE

// Elementwise ops merge.
// CHECK-LABEL: @elementwise
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK: arith.addf
// CHECK-NOT: linalg.generic
func.func @elementwise(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tensor.empty() : tensor<8xf32>
  %e = linalg.exp ins(%x : tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
  %r = linalg.add ins(%e, %y : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// An exponential for each row is not computed again for each element.
// CHECK-LABEL: @no_recomputation
// CHECK: math.exp
// CHECK: linalg.generic
// CHECK: arith.mulf
func.func @no_recomputation(%x: tensor<8xf32>, %y: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = tensor.empty() : tensor<8xf32>
  %1 = tensor.empty() : tensor<8x16xf32>
  %e = linalg.exp ins(%x : tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
  %b = linalg.broadcast ins(%e : tensor<8xf32>) outs(%1 : tensor<8x16xf32>) dimensions = [1]
  %r = linalg.mul ins(%b, %y : tensor<8x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// A weight that is repeated over the batch is read where it is.
// CHECK-LABEL: @broadcast_weight
// CHECK-SAME: %[[X:.*]]: tensor<2x32x128xf32>, %[[W:.*]]: tensor<128x64xf32>
// CHECK-NOT: linalg.batch_matmul
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[X]], %[[W]] :
// CHECK-NOT: linalg.generic
func.func @broadcast_weight(%x: tensor<2x32x128xf32>, %w: tensor<128x64xf32>, %init: tensor<2x32x64xf32>) -> tensor<2x32x64xf32> {
  %0 = tensor.empty() : tensor<2x128x64xf32>
  %b = linalg.broadcast ins(%w : tensor<128x64xf32>) outs(%0 : tensor<2x128x64xf32>) dimensions = [0]
  %r = linalg.batch_matmul ins(%x, %b : tensor<2x32x128xf32>, tensor<2x128x64xf32>) outs(%init : tensor<2x32x64xf32>) -> tensor<2x32x64xf32>
  return %r : tensor<2x32x64xf32>
}

// A transposed weight with long rows is read along them, as a dot product; with
// short rows it is transposed first.
// CHECK-LABEL: @long_rows
// CHECK-NOT: linalg.matmul
func.func @long_rows(%x: tensor<32x128xf32>, %w: tensor<64x128xf32>, %init: tensor<32x64xf32>) -> tensor<32x64xf32> {
  %0 = tensor.empty() : tensor<128x64xf32>
  %t = linalg.transpose ins(%w : tensor<64x128xf32>) outs(%0 : tensor<128x64xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%x, %t : tensor<32x128xf32>, tensor<128x64xf32>) outs(%init : tensor<32x64xf32>) -> tensor<32x64xf32>
  return %r : tensor<32x64xf32>
}

// CHECK-LABEL: @short_rows
// CHECK: linalg.matmul
func.func @short_rows(%x: tensor<32x16xf32>, %w: tensor<64x16xf32>, %init: tensor<32x64xf32>) -> tensor<32x64xf32> {
  %0 = tensor.empty() : tensor<16x64xf32>
  %t = linalg.transpose ins(%w : tensor<64x16xf32>) outs(%0 : tensor<16x64xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%x, %t : tensor<32x16xf32>, tensor<16x64xf32>) outs(%init : tensor<32x64xf32>) -> tensor<32x64xf32>
  return %r : tensor<32x64xf32>
}

// A gradient of a weight: numbers of the transposed matrix stand beside vectors
// along the result's columns, so it may as well be read where it is.
// CHECK-LABEL: @transposed_left
// CHECK-SAME: %[[G:.*]]: tensor<32x16xf32>, %[[X:.*]]: tensor<32x64xf32>
// CHECK-NOT: linalg.matmul
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[G]], %[[X]] :
// CHECK-NOT: linalg.generic
func.func @transposed_left(%g: tensor<32x16xf32>, %x: tensor<32x64xf32>, %init: tensor<16x64xf32>) -> tensor<16x64xf32> {
  %0 = tensor.empty() : tensor<16x32xf32>
  %t = linalg.transpose ins(%g : tensor<32x16xf32>) outs(%0 : tensor<16x32xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%t, %x : tensor<16x32xf32>, tensor<32x64xf32>) outs(%init : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %r : tensor<16x64xf32>
}

// CHECK-LABEL: @transposed_left_in_batches
// CHECK-NOT: linalg.transpose
// CHECK-NOT: linalg.batch_matmul
// CHECK: linalg.generic
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @transposed_left_in_batches(%p: tensor<4x64x32xf32>, %g: tensor<4x64x16xf32>, %init: tensor<4x32x16xf32>) -> tensor<4x32x16xf32> {
  %0 = tensor.empty() : tensor<4x32x64xf32>
  %t = linalg.transpose ins(%p : tensor<4x64x32xf32>) outs(%0 : tensor<4x32x64xf32>) permutation = [0, 2, 1]
  %r = linalg.batch_matmul ins(%t, %g : tensor<4x32x64xf32>, tensor<4x64x16xf32>) outs(%init : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  return %r : tensor<4x32x16xf32>
}

// With many columns the copy pays.
// CHECK-LABEL: @transposed_left_many_columns
// CHECK: linalg.matmul
func.func @transposed_left_many_columns(%g: tensor<32x16xf32>, %x: tensor<32x4096xf32>, %init: tensor<16x4096xf32>) -> tensor<16x4096xf32> {
  %0 = tensor.empty() : tensor<16x32xf32>
  %t = linalg.transpose ins(%g : tensor<32x16xf32>) outs(%0 : tensor<16x32xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%t, %x : tensor<16x32xf32>, tensor<32x4096xf32>) outs(%init : tensor<16x4096xf32>) -> tensor<16x4096xf32>
  return %r : tensor<16x4096xf32>
}

// Sums take along what is read once, from however many operands.
// CHECK-LABEL: @sum_of_products
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = ["reduction", "reduction"]
// CHECK: arith.negf
// CHECK-NOT: linalg.generic
func.func @sum_of_products(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>, %init: tensor<f32>) -> tensor<f32> {
  %0 = tensor.empty() : tensor<4x64xf32>
  %n = linalg.negf ins(%x : tensor<4x64xf32>) outs(%0 : tensor<4x64xf32>) -> tensor<4x64xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> ()>],
                       iterator_types = ["reduction", "reduction"]}
      ins(%n, %y : tensor<4x64xf32>, tensor<4x64xf32>) outs(%init : tensor<f32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<f32>
  return %r : tensor<f32>
}

// The maximum of each row goes along the row, where the bias is contiguous as well.
// CHECK-LABEL: @row_maximum
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "reduction"]
// CHECK: arith.addf
// CHECK-NOT: linalg.generic
func.func @row_maximum(%x: tensor<4x64xf32>, %bias: tensor<64xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = tensor.empty() : tensor<4x64xf32>
  %b = linalg.broadcast ins(%bias : tensor<64xf32>) outs(%0 : tensor<4x64xf32>) dimensions = [0]
  %a = linalg.add ins(%x, %b : tensor<4x64xf32>, tensor<4x64xf32>) outs(%0 : tensor<4x64xf32>) -> tensor<4x64xf32>
  %r = linalg.reduce ins(%a : tensor<4x64xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
    (%e: f32, %o: f32) {
      %m = arith.maxnumf %e, %o : f32
      linalg.yield %m : f32
    }
  return %r : tensor<4xf32>
}

// What a product reads again and again is computed before it.
// CHECK-LABEL: @no_elementwise_in_products
// CHECK: linalg.matmul
func.func @no_elementwise_in_products(%x: tensor<32x16xf32>, %w: tensor<16x64xf32>, %init: tensor<32x64xf32>) -> tensor<32x64xf32> {
  %0 = tensor.empty() : tensor<32x16xf32>
  %n = linalg.negf ins(%x : tensor<32x16xf32>) outs(%0 : tensor<32x16xf32>) -> tensor<32x16xf32>
  %r = linalg.matmul ins(%n, %w : tensor<32x16xf32>, tensor<16x64xf32>) outs(%init : tensor<32x64xf32>) -> tensor<32x64xf32>
  return %r : tensor<32x64xf32>
}

// CHECK-LABEL: @others
// CHECK-NOT: linalg.softmax
// CHECK-NOT: tensor.concat
// CHECK-NOT: math.fpowi
// CHECK: return
func.func @others(%x: tensor<4x8xf32>, %i: i32) -> tensor<4x16xf32> {
  %c2 = arith.constant 2 : i32
  %0 = tensor.empty() : tensor<4x8xf32>
  %s = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%0 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%0 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = math.fpowi %a, %c2 : f32, i32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %r = tensor.concat dim(1) %s, %p : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x16xf32>
  return %r : tensor<4x16xf32>
}

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// What is computed from the number that is there is computed once, into it: in
// the consumer it would be updated for each element of a row.
// CHECK-LABEL: @in_place
// CHECK: %[[SHIFTED:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<8xf32>)
// CHECK: arith.subf
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[SHIFTED]] : tensor<8x16xf32>, tensor<8xf32>)
// CHECK: arith.mulf
func.func @in_place(%m: tensor<8xf32>, %s: tensor<8xf32>, %x: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = tensor.empty() : tensor<8x16xf32>
  %shifted = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%m : tensor<8xf32>) outs(%s : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %d = arith.subf %o, %a : f32
    linalg.yield %d : f32
  } -> tensor<8xf32>
  %r = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %shifted : tensor<8x16xf32>, tensor<8xf32>) outs(%0 : tensor<8x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// That each element is read once makes no exception.
// CHECK-LABEL: @in_place_elementwise
// CHECK-COUNT-2: linalg.generic
func.func @in_place_elementwise(%m: tensor<8xf32>, %s: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tensor.empty() : tensor<8xf32>
  %shifted = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%m : tensor<8xf32>) outs(%s : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %d = arith.subf %o, %a : f32
    linalg.yield %d : f32
  } -> tensor<8xf32>
  %r = linalg.exp ins(%shifted : tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// Ops of a tile of attention are as they should be.
// CHECK-LABEL: @tile
// CHECK: diff.tile = "norm"
// CHECK: linalg.generic
// CHECK: arith.addf
func.func @tile(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tensor.empty() : tensor<8xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<8xf32>) outs(%0 : tensor<8xf32>) attrs = {diff.tile = "norm"} {
  ^bb0(%a: f32, %o: f32):
    %d = arith.mulf %a, %a : f32
    linalg.yield %d : f32
  } -> tensor<8xf32>
  %r = linalg.add ins(%p, %y : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// Cheap as it is, what is added to a product has two readers: computed twice,
// or once where it can be part of the product's kernel.
// CHECK-LABEL: @product_with_two_readers
// CHECK: linalg.matmul
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT: linalg.generic
// ONCE-LABEL: @product_with_two_readers
// ONCE: linalg.matmul
// ONCE-COUNT-3: linalg.generic
func.func @product_with_two_readers(%a: tensor<8x8xf32>, %x: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<8x8xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %product = linalg.matmul ins(%a, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%zeros : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sum = linalg.add ins(%x, %product : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %e = linalg.exp ins(%sum : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %f = linalg.negf ins(%sum : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %e, %f : tensor<8x8xf32>, tensor<8x8xf32>
}
