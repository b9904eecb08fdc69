// Pairs of elements that are side by side, in a dim of size 2.
// RUN: diff-opt %s --diff-vectorize-loops=bf16-dot=true --canonicalize --cse | FileCheck %s
// RUN: diff-opt %s --diff-vectorize-loops="bf16-dot=true vector-bytes=32 vector-registers=16" --canonicalize --cse | FileCheck %s --check-prefix=BYTES32
// Without the instruction there are no sums of pairs.
// RUN: diff-opt %s --diff-vectorize-loops --canonicalize --cse | FileCheck %s --check-prefix=NODOT --implicit-check-not=x86vector
// The canonicaliser takes whole transposes apart.
// RUN: diff-opt %s --diff-vectorize-loops --cse | FileCheck %s --check-prefix=TRANSPOSE
// RUN: diff-opt %s --diff-vectorize-loops=vector-bytes=32 --cse | FileCheck %s --check-prefix=TRANSPOSE32

#a = affine_map<(i, j, k, p) -> (k, i, p)>
#b = affine_map<(i, j, k, p) -> (k, j, p)>
#c = affine_map<(i, j, k, p) -> (i, j)>

// NODOT: func.func

// Pairs run along vectors; the pair of a row is spread as one number of 32 bits,
// and serves four vectors. 80 columns are four vectors and one more.
// CHECK-LABEL: @dot
// CHECK: scf.for %{{.*}} = %c0 to %c12 step %c6
// CHECK: :24 = scf.for %[[K:.*]] = %c0 to %c4 step %c1 iter_args(%[[SUM0:[a-z0-9]+]] = %{{[a-z0-9]+}}, %[[SUM1:[a-z0-9]+]] = %{{[a-z0-9]+}}, {{.*}})
// CHECK: %[[PAIR:.*]] = vector.load %arg0[%[[K]], %{{.*}}, %c0] : memref<4x12x2xbf16>, vector<2xbf16>
// CHECK: %[[WORD:.*]] = vector.bitcast %[[PAIR]] : vector<2xbf16> to vector<1xi32>
// CHECK: %[[NUMBER:.*]] = vector.extract %[[WORD]][0] : i32 from vector<1xi32>
// CHECK: %[[WORDS:.*]] = vector.broadcast %[[NUMBER]] : i32 to vector<16xi32>
// CHECK: %[[PAIRS:.*]] = vector.bitcast %[[WORDS]] : vector<16xi32> to vector<32xbf16>
// CHECK: %[[B0:.*]] = vector.load %arg1[%[[K]], %c0, %c0] : memref<4x80x2xbf16>, vector<32xbf16>
// CHECK: x86vector.avx512.dot %[[SUM0]], %[[PAIRS]], %[[B0]] : vector<32xbf16> -> vector<16xf32>
// CHECK: %[[B1:.*]] = vector.load %arg1[%[[K]], %c16, %c0] : memref<4x80x2xbf16>, vector<32xbf16>
// CHECK: x86vector.avx512.dot %[[SUM1]], %[[PAIRS]], %[[B1]]
// CHECK-COUNT-22: x86vector.avx512.dot
// CHECK-NOT: x86vector.avx512.dot
// CHECK: scf.for %{{.*}} = %c0 to %c12 step %c6
// CHECK: :6 = scf.for
// CHECK-COUNT-6: x86vector.avx512.dot
// CHECK-NOT: x86vector.avx512.dot
// BYTES32-LABEL: @dot
// BYTES32: :12 = scf.for
// BYTES32: vector.bitcast %{{.*}} : vector<8xi32> to vector<16xbf16>
// BYTES32-COUNT-12: x86vector.avx512.dot %{{.*}} : vector<16xbf16> -> vector<8xf32>
// BYTES32-NOT: x86vector.avx512.dot
// BYTES32-LABEL: @dot_of_any_size
func.func @dot(%a: memref<4x12x2xbf16>, %b: memref<4x80x2xbf16>, %c: memref<12x80xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<4x12x2xbf16>, memref<4x80x2xbf16>) outs(%c : memref<12x80xf32>) {
  ^bb0(%x: bf16, %y: bf16, %o: f32):
    %xw = arith.extf %x : bf16 to f32
    %yw = arith.extf %y : bf16 to f32
    %m = arith.mulf %xw, %yw : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  }
  return
}

// Rows of six, two and one, of four vectors, of one, and of a part of one: there
// the mask of the sums is one of pairs for what is multiplied.
// CHECK-LABEL: @dot_of_any_size
// CHECK: :24 = scf.for
// CHECK-COUNT-24: x86vector.avx512.dot
// CHECK: :8 = scf.for
// CHECK-COUNT-8: x86vector.avx512.dot
// CHECK: :4 = scf.for
// CHECK-COUNT-4: x86vector.avx512.dot
// CHECK: :6 = scf.for
// CHECK-COUNT-6: x86vector.avx512.dot
// CHECK: :2 = scf.for
// CHECK-COUNT-2: x86vector.avx512.dot
// CHECK: = scf.for
// CHECK: x86vector.avx512.dot
// CHECK: %[[MASK:.*]] = vector.create_mask %{{.*}} : vector<16xi1>
// CHECK: vector.maskedload %arg2[%{{.*}}], %[[MASK]], %{{.*}} : memref<?x?xf32>
// CHECK: :6 = scf.for
// CHECK: %[[PAIR_MASK:.*]] = vector.interleave %[[MASK]], %[[MASK]] : vector<16xi1> -> vector<32xi1>
// CHECK: %[[B:.*]] = vector.maskedload %arg1[%{{.*}}], %[[PAIR_MASK]], %{{.*}} : memref<4x?x2xbf16>, vector<32xi1>, vector<32xbf16> into vector<32xbf16>
// CHECK: x86vector.avx512.dot %{{.*}}, %{{.*}}, %[[B]]
// CHECK-COUNT-5: x86vector.avx512.dot
// CHECK: vector.maskedstore %arg2[%{{.*}}], %[[MASK]]
// CHECK: :2 = scf.for
// CHECK-COUNT-2: x86vector.avx512.dot
// CHECK: = scf.for
// CHECK: x86vector.avx512.dot
// CHECK-NOT: x86vector.avx512.dot
func.func @dot_of_any_size(%a: memref<4x?x2xbf16>, %b: memref<4x?x2xbf16>, %c: memref<?x?xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<4x?x2xbf16>, memref<4x?x2xbf16>) outs(%c : memref<?x?xf32>) {
  ^bb0(%x: bf16, %y: bf16, %o: f32):
    %xw = arith.extf %x : bf16 to f32
    %yw = arith.extf %y : bf16 to f32
    %m = arith.mulf %xw, %yw : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  }
  return
}

// Numbers of f16 have no such instruction,
// CHECK-LABEL: @sum_of_f16
// CHECK-NOT: x86vector
// CHECK: arith.mulf
func.func @sum_of_f16(%a: memref<4x12x2xf16>, %b: memref<4x80x2xf16>, %c: memref<12x80xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<4x12x2xf16>, memref<4x80x2xf16>) outs(%c : memref<12x80xf32>) {
  ^bb0(%x: f16, %y: f16, %o: f32):
    %xw = arith.extf %x : f16 to f32
    %yw = arith.extf %y : f16 to f32
    %m = arith.mulf %xw, %yw : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  }
  return
}

// nor has a factor that is no buffer,
// CHECK-LABEL: @factor_of_no_buffer
// CHECK-NOT: x86vector
// CHECK: arith.mulf
func.func @factor_of_no_buffer(%a: bf16, %b: memref<4x80x2xbf16>, %c: memref<80xf32>) {
  linalg.generic {indexing_maps = [affine_map<(j, k, p) -> ()>, affine_map<(j, k, p) -> (k, j, p)>, affine_map<(j, k, p) -> (j)>],
                  iterator_types = ["parallel", "reduction", "reduction"]} ins(%a, %b : bf16, memref<4x80x2xbf16>) outs(%c : memref<80xf32>) {
  ^bb0(%x: bf16, %y: bf16, %o: f32):
    %xw = arith.extf %x : bf16 to f32
    %yw = arith.extf %y : bf16 to f32
    %m = arith.mulf %xw, %yw : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  }
  return
}

// nor pairs that are not side by side along the vector.
// CHECK-LABEL: @pairs_of_far_columns
// CHECK-NOT: x86vector
// CHECK: arith.mulf
func.func @pairs_of_far_columns(%a: memref<4x12x2xbf16>, %b: memref<80x4x2xbf16>, %c: memref<12x80xf32>) {
  linalg.generic {indexing_maps = [#a, affine_map<(i, j, k, p) -> (j, k, p)>, #c],
                  iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<4x12x2xbf16>, memref<80x4x2xbf16>) outs(%c : memref<12x80xf32>) {
  ^bb0(%x: bf16, %y: bf16, %o: f32):
    %xw = arith.extf %x : bf16 to f32
    %yw = arith.extf %y : bf16 to f32
    %m = arith.mulf %xw, %yw : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  }
  return
}

// The first elements of pairs, then the second ones, then both in one store;
// 40 are two vectors and a masked one.
// CHECK-LABEL: @interleave
// CHECK: scf.for %[[J:.*]] = %c0 to %c32 step %c16
// CHECK: vector.load %arg0[%[[I:.*]], %c0, %[[J]]] : memref<3x2x40xf32>, vector<16xf32>
// CHECK: %[[FIRST:.*]] = arith.truncf
// CHECK: vector.load %arg0[%[[I]], %c1, %[[J]]] : memref<3x2x40xf32>, vector<16xf32>
// CHECK: %[[SECOND:.*]] = arith.truncf
// CHECK: %[[BOTH:.*]] = vector.interleave %[[FIRST]], %[[SECOND]] : vector<16xbf16> -> vector<32xbf16>
// CHECK: vector.store %[[BOTH]], %arg1[%[[I]], %[[J]], %c0] : memref<3x40x2xbf16>, vector<32xbf16>
// CHECK: %[[MASK:.*]] = vector.constant_mask [8] : vector<16xi1>
// CHECK: vector.maskedload %arg0[%[[I]], %c0, %c32], %[[MASK]]
// CHECK: vector.maskedload %arg0[%[[I]], %c1, %c32], %[[MASK]]
// CHECK: %[[LAST:.*]] = vector.interleave %{{.*}} : vector<16xbf16> -> vector<32xbf16>
// CHECK: %[[PAIR_MASK:.*]] = vector.interleave %[[MASK]], %[[MASK]] : vector<16xi1> -> vector<32xi1>
// CHECK: vector.maskedstore %arg1[%[[I]], %c32, %c0], %[[PAIR_MASK]], %[[LAST]]
func.func @interleave(%a: memref<3x2x40xf32>, %c: memref<3x40x2xbf16>) {
  linalg.generic {indexing_maps = [affine_map<(i, j, p) -> (i, p, j)>, affine_map<(i, j, p) -> (i, j, p)>],
                  iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a : memref<3x2x40xf32>) outs(%c : memref<3x40x2xbf16>) {
  ^bb0(%x: f32, %o: bf16):
    %n = arith.truncf %x : f32 to bf16
    linalg.yield %n : bf16
  }
  return
}

// An index of the pair is 0 in the one half and 1 in the other.
// CHECK-LABEL: @index_of_the_pair
// CHECK: vector.interleave %cst{{.*}}, %cst{{.*}} : vector<16xi32> -> vector<32xi32>
func.func @index_of_the_pair(%c: memref<3x32x2xi32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j, p) -> (i, j, p)>], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%c : memref<3x32x2xi32>) {
  ^bb0(%o: i32):
    %p = linalg.index 2 : index
    %n = arith.index_cast %p : index to i32
    linalg.yield %n : i32
  }
  return
}

// A transposition of pairs of bf16 is one of numbers of 32 bits; at the edges
// both elements are moved one by one.
// TRANSPOSE-LABEL: func.func @move
// TRANSPOSE: scf.for %[[J:.*]] = %c0 to %c32 step %c16
// TRANSPOSE: %[[ROW:.*]] = vector.load %arg0[%[[J]], %c0, %c0] : memref<37x20x2xbf16>, vector<32xbf16>
// TRANSPOSE: vector.bitcast %[[ROW]] : vector<32xbf16> to vector<16xi32>
// TRANSPOSE-COUNT-15: vector.load %{{.*}} : memref<37x20x2xbf16>, vector<32xbf16>
// TRANSPOSE-NOT: vector.load
// TRANSPOSE: vector.transpose %{{.*}}, [1, 0] : vector<16x16xi32> to vector<16x16xi32>
// TRANSPOSE: %[[COLUMN:.*]] = vector.bitcast %{{.*}} : vector<16xi32> to vector<32xbf16>
// TRANSPOSE: vector.store %[[COLUMN]], %arg1[%c0, %[[J]], %c0] : memref<20x37x2xbf16>, vector<32xbf16>
// TRANSPOSE-COUNT-15: vector.store %{{.*}} : memref<20x37x2xbf16>, vector<32xbf16>
// TRANSPOSE: scf.for %{{.*}} = %c32 to %c37
// TRANSPOSE: scf.for %{{.*}} = %c0 to %c2
// TRANSPOSE: memref.store
// TRANSPOSE: scf.for %{{.*}} = %c16 to %c20
// TRANSPOSE: scf.for %{{.*}} = %c0 to %c2
// TRANSPOSE: memref.store
// TRANSPOSE32-LABEL: func.func @move
// TRANSPOSE32: vector.transpose %{{.*}}, [1, 0] : vector<8x8xi32> to vector<8x8xi32>
func.func @move(%a: memref<37x20x2xbf16>, %c: memref<20x37x2xbf16>) {
  linalg.generic {indexing_maps = [affine_map<(i, j, p) -> (j, i, p)>, affine_map<(i, j, p) -> (i, j, p)>],
                  iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a : memref<37x20x2xbf16>) outs(%c : memref<20x37x2xbf16>) {
  ^bb0(%x: bf16, %o: bf16):
    linalg.yield %x : bf16
  }
  return
}

// Pairs of 32 bits are no number that is moved.
// TRANSPOSE-LABEL: func.func @pairs_of_f32
// TRANSPOSE-NOT: vector.transpose
// TRANSPOSE: return
func.func @pairs_of_f32(%a: memref<37x20x2xf32>, %c: memref<20x37x2xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j, p) -> (j, i, p)>, affine_map<(i, j, p) -> (i, j, p)>],
                  iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a : memref<37x20x2xf32>) outs(%c : memref<20x37x2xf32>) {
  ^bb0(%x: f32, %o: f32):
    linalg.yield %x : f32
  }
  return
}
