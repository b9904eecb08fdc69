// RUN: diff-opt %s --diff-scatter-one-hot --canonicalize --split-input-file | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (i, 0)>
#row = affine_map<(i, j) -> (j)>

// The gradient of an embedding, as it is exported.
// CHECK-LABEL: @embedding
// CHECK-SAME: %[[IDS:.*]]: tensor<4x8xi64>, %[[X:.*]]: tensor<32x16xf32>
// CHECK: %[[ZERO:.*]] = linalg.fill {{.*}} -> tensor<64x16xf32>
// CHECK: scf.for %[[T:.*]] = %{{.*}} to %c32 step %{{.*}} iter_args(%[[SUM:.*]] = %[[ZERO]])
// CHECK: %[[ID:.*]] = tensor.extract %[[IDS]][
// CHECK: %[[NUMBER:.*]] = arith.index_cast %[[ID]]
// CHECK: %[[HOLDS:.*]] = arith.cmpi ult, %[[NUMBER]], %c64
// CHECK: %[[ROW:.*]] = arith.select %[[HOLDS]], %[[NUMBER]], %c0
// CHECK-DAG: %[[TO:.*]] = tensor.extract_slice %[[SUM]][%[[ROW]], 0] [1, 16]
// CHECK-DAG: %[[FROM:.*]] = tensor.extract_slice %[[X]][%[[T]], 0] [1, 16]
// CHECK: linalg.generic {{.*}} ins(%[[FROM]] : tensor<1x16xf32>) outs(%[[TO]] : tensor<1x16xf32>)
// CHECK: arith.select %[[HOLDS]]
// CHECK: arith.addf
// CHECK: tensor.insert_slice
// CHECK-NOT: linalg.matmul
func.func @embedding(%ids: tensor<4x8xi64>, %x: tensor<32x16xf32>) -> tensor<64x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64xi64>
  %iota = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<64xi64>) {
  ^bb0(%o: i64):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    linalg.yield %c : i64
  } -> tensor<64xi64>
  %flat = tensor.collapse_shape %ids [[0, 1]] : tensor<4x8xi64> into tensor<32xi64>
  %column = tensor.expand_shape %flat [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
  %eb = tensor.empty() : tensor<32x64xi1>
  %equal = linalg.generic {indexing_maps = [#column, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%column, %iota : tensor<32x1xi64>, tensor<64xi64>) outs(%eb : tensor<32x64xi1>) {
  ^bb0(%a: i64, %b: i64, %o: i1):
    %c = arith.cmpi eq, %a, %b : i64
    linalg.yield %c : i1
  } -> tensor<32x64xi1>
  %ef = tensor.empty() : tensor<32x64xf32>
  %hot = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%equal : tensor<32x64xi1>) outs(%ef : tensor<32x64xf32>) {
  ^bb0(%a: i1, %o: f32):
    %c = arith.uitofp %a : i1 to f32
    linalg.yield %c : f32
  } -> tensor<32x64xf32>
  %et = tensor.empty() : tensor<64x32xf32>
  %t = linalg.transpose ins(%hot : tensor<32x64xf32>) outs(%et : tensor<64x32xf32>) permutation = [1, 0]
  %er = tensor.empty() : tensor<64x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%er : tensor<64x16xf32>) -> tensor<64x16xf32>
  %r = linalg.matmul ins(%t, %x : tensor<64x32xf32>, tensor<32x16xf32>) outs(%fill : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %r : tensor<64x16xf32>
}

// -----


// The matrix on the right side, padding left out, an unknown number of rows.
// CHECK-LABEL: @padding
// CHECK: scf.for
// CHECK: %[[IN:.*]] = arith.cmpi ult
// CHECK: %[[KEPT:.*]] = arith.cmpi ne, %{{.*}}, %c3_i64
// CHECK: %[[HOLDS:.*]] = arith.andi %[[IN]], %[[KEPT]]
// CHECK: linalg.generic
// CHECK: arith.select %[[HOLDS]]
// CHECK-NOT: linalg.matmul
func.func @padding(%ids: tensor<32xi64>, %x: tensor<16x32xf32>, %rows: index) -> tensor<16x?xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %three = arith.constant 3 : i64
  %e = tensor.empty(%rows) : tensor<32x?xf32>
  %hot = linalg.generic {indexing_maps = [affine_map<(t, i) -> (t)>, affine_map<(t, i) -> (t, i)>],
                         iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<32xi64>) outs(%e : tensor<32x?xf32>) {
  ^bb0(%a: i64, %o: f32):
    %i = linalg.index 1 : index
    %c = arith.index_cast %i : index to i64
    %equal = arith.cmpi eq, %c, %a : i64
    %kept = arith.cmpi ne, %a, %three : i64
    %both = arith.andi %equal, %kept : i1
    %h = arith.select %both, %one, %zero : f32
    linalg.yield %h : f32
  } -> tensor<32x?xf32>
  %er = tensor.empty(%rows) : tensor<16x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%er : tensor<16x?xf32>) -> tensor<16x?xf32>
  %r = linalg.matmul ins(%x, %hot : tensor<16x32xf32>, tensor<32x?xf32>) outs(%fill : tensor<16x?xf32>) -> tensor<16x?xf32>
  return %r : tensor<16x?xf32>
}

// -----

// Not equal: no one-hot matrix.
// CHECK-LABEL: @others
// CHECK-NOT: scf.for
// CHECK: linalg.matmul
func.func @others(%ids: tensor<32xi64>, %x: tensor<32x16xf32>) -> tensor<64x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x32xf32>
  %hot = linalg.generic {indexing_maps = [affine_map<(i, t) -> (t)>, affine_map<(i, t) -> (i, t)>],
                         iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<32xi64>) outs(%e : tensor<64x32xf32>) {
  ^bb0(%a: i64, %o: f32):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    %less = arith.cmpi sle, %c, %a : i64
    %h = arith.uitofp %less : i1 to f32
    linalg.yield %h : f32
  } -> tensor<64x32xf32>
  %er = tensor.empty() : tensor<64x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%er : tensor<64x16xf32>) -> tensor<64x16xf32>
  %r = linalg.matmul ins(%hot, %x : tensor<64x32xf32>, tensor<32x16xf32>) outs(%fill : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %r : tensor<64x16xf32>
}

// -----

// CHECK-LABEL: @few_rows
// CHECK-NOT: scf.for
// CHECK: linalg.matmul
func.func @few_rows(%ids: tensor<32xi64>, %x: tensor<32x16xf32>) -> tensor<8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %hot = linalg.generic {indexing_maps = [affine_map<(i, t) -> (t)>, affine_map<(i, t) -> (i, t)>],
                         iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<32xi64>) outs(%e : tensor<8x32xf32>) {
  ^bb0(%a: i64, %o: f32):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    %equal = arith.cmpi eq, %c, %a : i64
    %h = arith.uitofp %equal : i1 to f32
    linalg.yield %h : f32
  } -> tensor<8x32xf32>
  %er = tensor.empty() : tensor<8x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%er : tensor<8x16xf32>) -> tensor<8x16xf32>
  %r = linalg.matmul ins(%hot, %x : tensor<8x32xf32>, tensor<32x16xf32>) outs(%fill : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

// What is multiplied depends on the row as well: only a mask.
// CHECK-LABEL: @mask
// CHECK-NOT: scf.for
func.func @mask(%ids: tensor<64x32xi64>, %x: tensor<32x16xf32>) -> tensor<64x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x32xf32>
  %hot = linalg.generic {indexing_maps = [affine_map<(i, t) -> (i, t)>, affine_map<(i, t) -> (i, t)>],
                         iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<64x32xi64>) outs(%e : tensor<64x32xf32>) {
  ^bb0(%a: i64, %o: f32):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    %equal = arith.cmpi eq, %c, %a : i64
    %h = arith.uitofp %equal : i1 to f32
    linalg.yield %h : f32
  } -> tensor<64x32xf32>
  %er = tensor.empty() : tensor<64x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%er : tensor<64x16xf32>) -> tensor<64x16xf32>
  %r = linalg.matmul ins(%hot, %x : tensor<64x32xf32>, tensor<32x16xf32>) outs(%fill : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %r : tensor<64x16xf32>
}
