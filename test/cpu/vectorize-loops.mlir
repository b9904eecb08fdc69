// RUN: diff-opt %s --diff-vectorize-loops --canonicalize --cse | FileCheck %s
// RUN: diff-opt %s --diff-vectorize-loops=vector-bytes=32 --canonicalize --cse | FileCheck %s --check-prefix=BYTES32
// RUN: not diff-opt %s --diff-vectorize-loops=vector-bytes=48 2>&1 | FileCheck %s --check-prefix=ERROR
// ERROR: error: vector-bytes is 48, but must be 16, 32 or 64

// A register tile of 6 rows and 4 vectors: each loaded vector serves 6 rows.
// CHECK-LABEL: @matmul
// CHECK: scf.for %{{.*}} iter_args({{.*}}) -> (vector<16xf32>
// CHECK-COUNT-4: vector.load
// CHECK: memref.load
// CHECK-NEXT: vector.broadcast
// CHECK: arith.mulf %{{.*}} fastmath<contract> : vector<16xf32>
// CHECK: arith.addf %{{.*}} fastmath<contract> : vector<16xf32>
// CHECK-COUNT-24: vector.store
// CHECK-NOT: vector.store
// BYTES32-LABEL: @matmul
// BYTES32-COUNT-12: vector.store %{{.*}} vector<8xf32>
// BYTES32-NOT: vector.store
// BYTES32-LABEL: @tails
func.func @matmul(%a: memref<12x8xf32>, %b: memref<8x64xf32>, %c: memref<12x64xf32>) {
  linalg.matmul ins(%a, %b : memref<12x8xf32>, memref<8x64xf32>) outs(%c : memref<12x64xf32>)
  return
}

// 20 columns: one vector, then a masked one. Rows that are left over come one
// by one.
// CHECK-LABEL: @tails
// CHECK: vector.load
// CHECK: vector.constant_mask [4]
// CHECK: vector.maskedload
// CHECK: vector.maskedstore
func.func @tails(%a: memref<20xf32>, %c: memref<20xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a : memref<20xf32>) outs(%c : memref<20xf32>) {
  ^bb0(%x: f32, %o: f32):
    %e = math.exp %x : f32
    linalg.yield %e : f32
  }
  return
}

// The sum runs along vectors, and across them once at the end.
// CHECK-LABEL: @row_sum
// CHECK: scf.for %{{.*}} iter_args({{.*}}) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// CHECK: vector.constant_mask [4]
// CHECK: vector.maskedload
// CHECK: arith.select
// CHECK-COUNT-4: vector.reduction <add>
func.func @row_sum(%a: memref<4x100xf32>, %c: memref<4xf32>) {
  linalg.reduce {arith.addf} ins(%a : memref<4x100xf32>) outs(%c : memref<4xf32>) dimensions = [1]
  return
}

// Booleans are bytes in memory but bits in vectors.
// CHECK-LABEL: @booleans
// CHECK-NOT: vector
// CHECK: memref.store %{{.*}} : memref<32xi1>
func.func @booleans(%a: memref<32xf32>, %c: memref<32xi1>) {
  %z = arith.constant 0.0 : f32
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a : memref<32xf32>) outs(%c : memref<32xi1>) {
  ^bb0(%x: f32, %o: i1):
    %p = arith.cmpf ogt, %x, %z : f32
    linalg.yield %p : i1
  }
  return
}

// An index along the vector counts its lanes.
// CHECK-LABEL: @index
// CHECK: %[[STEP:.*]] = vector.step : vector<8xindex>
// CHECK: arith.addi %{{.*}}, %[[STEP]]
func.func @index(%c: memref<32xi64>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%c : memref<32xi64>) {
  ^bb0(%o: i64):
    %i = linalg.index 0 : index
    %v = arith.index_cast %i : index to i64
    linalg.yield %v : i64
  }
  return
}

// A gather has no vector form, but its rows can run in parallel.
// CHECK-LABEL: @gather
// CHECK: scf.parallel
// CHECK-NOT: vector
// CHECK: cf.assert
// CHECK: memref.load
func.func @gather(%t: memref<?x64xf32>, %i: memref<4096xi64>, %c: memref<4096x64xf32>) {
  %zero = arith.constant 0 : i64
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]} ins(%i : memref<4096xi64>) outs(%c : memref<4096x64xf32>) {
  ^bb0(%n: i64, %o: f32):
    %ok = arith.cmpi sge, %n, %zero : i64
    cf.assert %ok, "negative index"
    %row = arith.index_cast %n : i64 to index
    %j = linalg.index 1 : index
    %v = memref.load %t[%row, %j] : memref<?x64xf32>
    linalg.yield %v : f32
  }
  return
}

// A transposition goes in blocks of 16 x 16, so that lines are used whole.
// CHECK-LABEL: @transpose
// CHECK: scf.parallel
// CHECK: scf.for %{{.*}} step %c16
// CHECK: scf.for %{{.*}} step %c16
// CHECK: memref.load
// CHECK: memref.store
func.func @transpose(%a: memref<512x512xf32>, %c: memref<512x512xf32>) {
  linalg.transpose ins(%a : memref<512x512xf32>) outs(%c : memref<512x512xf32>) permutation = [1, 0]
  return
}

// The 64 columns of %b that a column of tiles reads are packed, once there are
// enough rows to pay for it.
// CHECK-LABEL: @panel
// CHECK: %[[BUFFER:.*]] = memref.alloca() {alignment = 64 : i64} : memref<128x64xf32>
// CHECK: %[[ENOUGH:.*]] = arith.cmpi uge, %{{.*}}, %c18
// CHECK: %[[PANEL:.*]] = scf.if %[[ENOUGH]] -> (memref<?x?xf32, strided<[?, 1], offset: ?>>)
// CHECK:   vector.store %{{.*}}, %[[BUFFER]]
// CHECK: } else {
// CHECK:   memref.subview
// CHECK: vector.load %[[PANEL]]
func.func @panel(%a: memref<?x128xf32>, %b: memref<128x1024xf32>, %c: memref<?x1024xf32>) {
  linalg.matmul ins(%a, %b : memref<?x128xf32>, memref<128x1024xf32>) outs(%c : memref<?x1024xf32>)
  return
}

// Inside of a parallel loop there is no second one.
// CHECK-LABEL: @nested
// CHECK: scf.forall
// CHECK-NOT: scf.parallel
// CHECK: scf.for
func.func @nested(%n: index, %a: memref<?x?x?xf32>) {
  %f = arith.constant 1.0 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %d1 = memref.dim %a, %c1 : memref<?x?x?xf32>
  %d2 = memref.dim %a, %c2 : memref<?x?x?xf32>
  scf.forall (%i) in (%n) {
    %s = memref.subview %a[%i, 0, 0] [1, %d1, %d2] [1, 1, 1]
        : memref<?x?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    linalg.fill ins(%f : f32) outs(%s : memref<?x?xf32, strided<[?, 1], offset: ?>>)
  }
  return
}
