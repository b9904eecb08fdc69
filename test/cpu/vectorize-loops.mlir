// RUN: diff-opt %s --diff-vectorize-loops --canonicalize --cse | FileCheck %s
// RUN: diff-opt %s --diff-vectorize-loops="vector-bytes=32 vector-registers=16" --canonicalize --cse | FileCheck %s --check-prefix=BYTES32
// The canonicaliser takes whole transposes apart.
// RUN: diff-opt %s --diff-vectorize-loops --cse | FileCheck %s --check-prefix=TRANSPOSE
// RUN: not diff-opt %s --diff-vectorize-loops=vector-bytes=48 2>&1 | FileCheck %s --check-prefix=BYTES
// BYTES: error: vector-bytes is 48, but must be 16, 32 or 64
// RUN: not diff-opt %s --diff-vectorize-loops=vector-registers=4 2>&1 | FileCheck %s --check-prefix=REGISTERS
// REGISTERS: error: vector-registers is 4, but must be at least 8

// A register tile of 6 rows and 4 vectors: each loaded vector serves 6 rows.
// With 16 registers it has 2 vectors.
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

// 20 columns: one vector, then a masked one.
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

// The sum runs along vectors, and across them once at the end: four neighbours
// in the result together, two registers instead of four after the first step,
// and one store.
// CHECK-LABEL: @row_sum
// CHECK: %[[S:.*]]:4 = scf.for %{{.*}} iter_args({{.*}}) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// CHECK: vector.constant_mask [4]
// CHECK: vector.maskedload
// CHECK: %[[R0:.*]] = arith.select
// CHECK: %[[R1:.*]] = arith.select
// CHECK: vector.shuffle %[[R0]], %[[R1]] [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29]
// CHECK: vector.shuffle %[[R0]], %[[R1]] [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31]
// CHECK: %[[AB:.*]] = arith.addf
// CHECK-COUNT-2: vector.shuffle
// CHECK: %[[CD:.*]] = arith.addf
// CHECK: vector.shuffle %[[AB]], %[[CD]] [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]
// CHECK: vector.shuffle %[[AB]], %[[CD]] [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31]
// CHECK: vector.extract_strided_slice %{{.*}} {offsets = [8], sizes = [8]
// CHECK: vector.extract_strided_slice %{{.*}} {offsets = [4], sizes = [4]
// CHECK: vector.store %{{.*}}, %arg1[%c0] : memref<4xf32>, vector<4xf32>
// CHECK-NOT: vector.reduction
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

// A transposition goes in blocks of 16 x 16, so that lines are used whole: loaded
// along one dim, transposed in registers and stored along the other.
// CHECK-LABEL: @transpose
// CHECK: scf.parallel
// CHECK: scf.for %{{.*}} step %c16
// CHECK: scf.for %{{.*}} step %c16
// CHECK-COUNT-16: vector.load
// CHECK-COUNT-16: vector.store
// CHECK-NOT: vector.store
// TRANSPOSE-LABEL: func.func @transpose(
// TRANSPOSE-COUNT-16: vector.load
// TRANSPOSE: vector.transpose %{{.*}}, [1, 0] : vector<16x16xf32> to vector<16x16xf32>
// TRANSPOSE-COUNT-16: vector.store %{{.*}} : memref<512x512xf32>, vector<16xf32>
// BYTES32-LABEL: @transpose
// BYTES32-COUNT-8: vector.load {{.*}} vector<8xf32>
// BYTES32-NOT: vector.load
// BYTES32-LABEL: @transpose_of_odd_sizes
func.func @transpose(%a: memref<512x512xf32>, %c: memref<512x512xf32>) {
  linalg.transpose ins(%a : memref<512x512xf32>) outs(%c : memref<512x512xf32>) permutation = [1, 0]
  return
}

// What is computed on the way is computed on vectors, too. The lanes are those
// of the widest type; what fills no block is moved one by one.
// CHECK-LABEL: @transpose_of_odd_sizes
// CHECK: scf.for %[[J:.*]] = %c0 to %c32 step %c16
// CHECK: vector.load %{{.*}}[%[[J]], %c0] : memref<37x20xbf16>, vector<16xbf16>
// CHECK: arith.extf %{{.*}} : vector<16xbf16> to vector<16xf32>
// CHECK: vector.store %{{.*}}[%c0, %[[J]]] : memref<20x37xf32>, vector<16xf32>
// CHECK: scf.for %{{.*}} = %c0 to %c16 step %c1
// CHECK: scf.for %{{.*}} = %c32 to %c37 step %c1
// CHECK: memref.store
// CHECK: scf.for %{{.*}} = %c16 to %c20 step %c1
// CHECK: scf.for %{{.*}} = %c0 to %c37 step %c1
// CHECK: memref.store
func.func @transpose_of_odd_sizes(%a: memref<37x20xbf16>, %c: memref<20x37xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]} ins(%a : memref<37x20xbf16>) outs(%c : memref<20x37xf32>) {
  ^bb0(%x: bf16, %o: f32):
    %w = arith.extf %x : bf16 to f32
    linalg.yield %w : f32
  }
  return
}

// A result that is read as well stays with loops over elements, in blocks.
// CHECK-LABEL: @transpose_into_sum
// CHECK-NOT: vector
// CHECK: memref.store
func.func @transpose_into_sum(%a: memref<32x32xf32>, %c: memref<32x32xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]} ins(%a : memref<32x32xf32>) outs(%c : memref<32x32xf32>) {
  ^bb0(%x: f32, %o: f32):
    %s = arith.addf %x, %o : f32
    linalg.yield %s : f32
  }
  return
}

// A few numbers a row are no block either.
// CHECK-LABEL: @transpose_of_two_columns
// CHECK-NOT: vector
// CHECK: memref.store
func.func @transpose_of_two_columns(%a: memref<32x2xf32>, %c: memref<2x32xf32>) {
  linalg.transpose ins(%a : memref<32x2xf32>) outs(%c : memref<2x32xf32>) permutation = [1, 0]
  return
}

// Sums that start from a filling start from its number, which is not stored.
// CHECK-LABEL: @sum_from_zero
// CHECK: %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : vector<16xf32>
// CHECK-NOT: vector.store
// CHECK: scf.for %{{.*}} iter_args(%{{.*}} = %[[ZERO]], %{{.*}} = %[[ZERO]],
// CHECK-NOT: vector.load %arg2[
// CHECK: scf.yield
// CHECK-COUNT-24: vector.store %{{.*}}, %arg2
// CHECK-NOT: vector.store
func.func @sum_from_zero(%a: memref<12x8xf32>, %b: memref<8x64xf32>, %c: memref<12x64xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<12x64xf32>)
  linalg.matmul ins(%a, %b : memref<12x8xf32>, memref<8x64xf32>) outs(%c : memref<12x64xf32>)
  return
}

// CHECK-LABEL: @row_sum_from_one
// CHECK-DAG: %[[ONES:.*]] = arith.constant dense<1.000000e+00> : vector<4xf32>
// CHECK-NOT: memref.load
// CHECK-NOT: vector.load %arg1
// CHECK: %[[ALL:.*]] = arith.addf %{{.*}}, %[[ONES]] : vector<4xf32>
// CHECK: vector.store %[[ALL]], %arg1
func.func @row_sum_from_one(%a: memref<4x100xf32>, %c: memref<4xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%c : memref<4xf32>)
  linalg.reduce {arith.addf} ins(%a : memref<4x100xf32>) outs(%c : memref<4xf32>) dimensions = [1]
  return
}

// What else reads the filling still finds it.
// CHECK-LABEL: @filling_that_is_read
// CHECK: vector.store %{{.*}}, %arg2
// CHECK: vector.load %arg2
// CHECK: vector.store %{{.*}}, %arg3
// CHECK: vector.load %arg2
// CHECK: scf.for {{.*}} iter_args
func.func @filling_that_is_read(%a: memref<12x8xf32>, %b: memref<8x64xf32>, %c: memref<12x64xf32>, %d: memref<12x64xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<12x64xf32>)
  linalg.copy ins(%c : memref<12x64xf32>) outs(%d : memref<12x64xf32>)
  linalg.matmul ins(%a, %b : memref<12x8xf32>, memref<8x64xf32>) outs(%c : memref<12x64xf32>)
  return
}

// So does the sum itself, where one of its inputs is what was filled,
// CHECK-LABEL: @filling_that_the_sum_reads
// CHECK: vector.store %{{.*}}, %arg1[%c0]
// CHECK: scf.for
// CHECK: vector.load %arg1[%c0]
func.func @filling_that_the_sum_reads(%a: memref<100x16xf32>, %c: memref<16xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%c : memref<16xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%a, %c : memref<100x16xf32>, memref<16xf32>) outs(%c : memref<16xf32>) {
  ^bb0(%x: f32, %f: f32, %o: f32):
    %p = arith.mulf %x, %f : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  }
  return
}

// or a view of the same buffer.
// CHECK-LABEL: @filling_that_the_sum_reads_in_part
// CHECK: vector.store %{{.*}}, %arg1[%c0, %c0]
// CHECK: scf.for
// CHECK: memref.load
func.func @filling_that_the_sum_reads_in_part(%a: memref<100x16xf32>, %c: memref<1x16xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%c : memref<1x16xf32>)
  %flat = memref.collapse_shape %c [[0, 1]] : memref<1x16xf32> into memref<16xf32>
  %part = memref.subview %flat[3] [1] [1] : memref<16xf32> to memref<1xf32, strided<[1], offset: 3>>
  %any = memref.cast %part : memref<1xf32, strided<[1], offset: 3>> to memref<1xf32, strided<[1], offset: ?>>
  linalg.generic {indexing_maps = [affine_map<(z, i, j) -> (j, i)>, affine_map<(z, i, j) -> (z)>, affine_map<(z, i, j) -> (z, i)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %any : memref<100x16xf32>, memref<1xf32, strided<[1], offset: ?>>) outs(%c : memref<1x16xf32>) {
  ^bb0(%x: f32, %f: f32, %o: f32):
    %p = arith.mulf %x, %f : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  }
  return
}

// A sum into one of many columns leaves the others filled.
// CHECK-LABEL: @filling_of_more
// CHECK: vector.store %{{.*}}, %arg1[%{{.*}}, %c0] : memref<4x16xf32>, vector<16xf32>
// CHECK: vector.reduction
func.func @filling_of_more(%a: memref<4x100xf32>, %c: memref<4x16xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%c : memref<4x16xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, 1)>],
                  iterator_types = ["parallel", "reduction"]} ins(%a : memref<4x100xf32>) outs(%c : memref<4x16xf32>) {
  ^bb0(%x: f32, %o: f32):
    %s = arith.addf %o, %x : f32
    linalg.yield %s : f32
  }
  return
}

// A long sum goes in blocks, each of which adds to what is in memory.
// CHECK-LABEL: @filling_before_blocks
// CHECK: vector.store %{{.*}}, %arg2
// CHECK: scf.for %{{.*}} step %c256
// CHECK: vector.load %arg2
func.func @filling_before_blocks(%a: memref<12x1024xf32>, %b: memref<1024x64xf32>, %c: memref<12x64xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<12x64xf32>)
  linalg.matmul ins(%a, %b : memref<12x1024xf32>, memref<1024x64xf32>) outs(%c : memref<12x64xf32>)
  return
}

// An output that has the reduction's dim is stored in each step, while the sum
// is carried: exponentials and their sums in one go.
// CHECK-LABEL: @values_and_their_sum
// CHECK: %[[SUMS:.*]]:2 = scf.for %[[J:.*]] = %c0 to %c100 step %c1 iter_args(%[[S0:.*]] = %{{.*}}, %[[S1:.*]] = %{{.*}}) -> (vector<16xf32>, vector<16xf32>)
// CHECK: %[[E0:.*]] = arith.subf
// CHECK: arith.addf %[[S0]], %[[E0]]
// CHECK: vector.store %[[E0]], %arg1[%[[J]], %c0]
// CHECK: %[[E1:.*]] = arith.subf
// CHECK: arith.addf %[[S1]], %[[E1]]
// CHECK: vector.store %[[E1]], %arg1[%[[J]], %c16]
// CHECK: scf.yield
// CHECK: vector.store %[[SUMS]]#0, %arg2[%c0]
// CHECK: vector.store %[[SUMS]]#1, %arg2[%c16]
func.func @values_and_their_sum(%m: memref<32xf32>, %s: memref<100x32xf32>, %c: memref<32xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%m : memref<32xf32>) outs(%s, %c : memref<100x32xf32>, memref<32xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %e = arith.subf %y, %x : f32
    %t = arith.addf %o, %e : f32
    linalg.yield %e, %t : f32, f32
  }
  return
}

// Along the reduction vectors have partial sums, and the outputs of 16 steps;
// behind the last whole vector both are masked.
// CHECK-LABEL: @values_along_the_sum
// CHECK: scf.for {{.*}} step %c16 iter_args({{.*}}) -> (vector<16xf32>
// CHECK: %[[E:.*]] = arith.negf %{{.*}} : vector<16xf32>
// CHECK: arith.addf %{{.*}}, %[[E]]
// CHECK: vector.store %[[E]], %arg0
// CHECK: vector.maskedstore %arg0
// CHECK: arith.select %{{.*}} : vector<16xi1>, vector<16xf32>
// CHECK: vector.reduction <add>
func.func @values_along_the_sum(%s: memref<7x100xf32>, %c: memref<7xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      outs(%s, %c : memref<7x100xf32>, memref<7xf32>) {
  ^bb0(%y: f32, %o: f32):
    %e = arith.negf %y : f32
    %t = arith.addf %o, %e : f32
    linalg.yield %e, %t : f32, f32
  }
  return
}

// Not where an output depends on the sum so far: each step needs the one before.
// CHECK-LABEL: @running_sum
// CHECK-NOT: vector
// CHECK: scf.for {{.*}} step %c1 iter_args({{.*}}) -> (f32)
// CHECK: memref.store
func.func @running_sum(%s: memref<7x100xf32>, %c: memref<7xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      outs(%s, %c : memref<7x100xf32>, memref<7xf32>) {
  ^bb0(%y: f32, %o: f32):
    %t = arith.addf %o, %y : f32
    linalg.yield %t, %t : f32, f32
  }
  return
}

// Nor where the outputs of neighbouring steps are apart in memory.
// CHECK-LABEL: @values_across_the_sum
// CHECK-NOT: vector
// CHECK: scf.for {{.*}} step %c1 iter_args({{.*}}) -> (f32)
func.func @values_across_the_sum(%s: memref<100x7xf32>, %a: memref<7x100xf32>, %c: memref<7xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%a : memref<7x100xf32>) outs(%s, %c : memref<100x7xf32>, memref<7xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.addf %o, %x : f32
    linalg.yield %x, %t : f32, f32
  }
  return
}

// Five maxima: four together, then one.
// CHECK-LABEL: @five_maxima
// CHECK: vector.shuffle
// CHECK: arith.maximumf %{{.*}} : vector<4xf32>
// CHECK: vector.store %{{.*}} vector<4xf32>
// CHECK: vector.reduction <maximumf>
// CHECK: memref.store
func.func @five_maxima(%a: memref<5x64xf32>, %c: memref<5xf32>) {
  linalg.reduce {arith.maximumf} ins(%a : memref<5x64xf32>) outs(%c : memref<5xf32>) dimensions = [1]
  return
}

// A matrix that is read once, against a vector that is read for each row: what
// is 4096 bytes further on is asked for early. That is along the matrix' rows
// where these are short, else along a row.
// CHECK-LABEL: @short_rows_read_once
// CHECK: memref.prefetch %arg0[%[[ROW:.*]], %[[COL:.*]]], read, locality<3>, data : memref<4096x64xf32>
// CHECK: vector.load %arg0[%{{.*}}, %[[COL]]]
// CHECK-NOT: memref.prefetch %arg1
func.func @short_rows_read_once(%a: memref<4096x64xf32>, %x: memref<64xf32>, %c: memref<4096xf32>) {
  linalg.matvec ins(%a, %x : memref<4096x64xf32>, memref<64xf32>) outs(%c : memref<4096xf32>)
  return
}
// CHECK-LABEL: @long_rows_read_once
// CHECK: scf.for %[[J:.*]] = %c0 to %c2048 step %c16
// CHECK: %[[AHEAD:.*]] = affine.apply #{{.*}}()[%[[J]]]
// CHECK: memref.prefetch %arg0[%{{.*}}, %[[AHEAD]]]
func.func @long_rows_read_once(%a: memref<128x2048xf32>, %x: memref<2048xf32>, %c: memref<128xf32>) {
  linalg.matvec ins(%a, %x : memref<128x2048xf32>, memref<2048xf32>) outs(%c : memref<128xf32>)
  return
}

// Two rows read the matrix twice; nothing is asked for, nor where there is
// nothing else to read.
// CHECK-LABEL: @read_twice
// CHECK-NOT: memref.prefetch
// CHECK-LABEL: @only_sum
// CHECK-NOT: memref.prefetch
func.func @read_twice(%a: memref<2x64xf32>, %b: memref<4096x64xf32>, %c: memref<2x4096xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<2x64xf32>, memref<4096x64xf32>) outs(%c : memref<2x4096xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %t = arith.addf %o, %p : f32
    linalg.yield %t : f32
  }
  return
}
func.func @only_sum(%a: memref<4096x64xf32>, %c: memref<4096xf32>) {
  linalg.reduce {arith.addf} ins(%a : memref<4096x64xf32>) outs(%c : memref<4096xf32>) dimensions = [1]
  return
}

// Rows that are left over come in pairs, then the last one.
// CHECK-LABEL: @last_rows
// CHECK: scf.for %{{.*}} step %c6
// CHECK: :24 = scf.for
// CHECK: scf.for %{{.*}} step %c2
// CHECK: :8 = scf.for
// CHECK: scf.for %{{.*}} step %c1
// CHECK: :4 = scf.for
func.func @last_rows(%a: memref<?x8xf32>, %b: memref<8x64xf32>, %c: memref<?x64xf32>) {
  linalg.matmul ins(%a, %b : memref<?x8xf32>, memref<8x64xf32>) outs(%c : memref<?x64xf32>)
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

// An op without an output is there for what its body does.
// CHECK-LABEL: @only_asserts
// CHECK: scf.for
// CHECK: memref.load
// CHECK: cf.assert
func.func @only_asserts(%a: memref<20xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<20xf32>) {
  ^bb0(%x: f32):
    %p = arith.cmpf une, %x, %zero : f32
    cf.assert %p, "unimplemented: division by zero"
    linalg.yield
  }
  return
}

// A long sum is one of sums of 256: its rounding errors do not grow by each
// term. What is left over is added at the end.
// CHECK-LABEL: @long_sum
// CHECK-DAG: %[[STEP:.*]] = arith.constant 256 : index
// CHECK: %[[BLOCKS:.*]] = scf.for %{{.*}} = %{{.*}} to %c768 step %[[STEP]] iter_args(%[[OUTER:.*]] = %{{.*}}) -> (vector<16xf32>) {
// CHECK: %[[PART:.*]] = scf.for {{.*}} iter_args(%{{.*}} = %cst{{.*}}) -> (vector<16xf32>) {
// CHECK: }
// CHECK: %[[SUM:.*]] = arith.addf %[[OUTER]], %[[PART]]
// CHECK: scf.yield %[[SUM]]
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[BLOCKS]])
func.func @long_sum(%a: memref<1000x16xf32>, %c: memref<16xf32>) {
  linalg.reduce {arith.addf} ins(%a : memref<1000x16xf32>) outs(%c : memref<16xf32>) dimensions = [0]
  return
}

// Over two dims, the sum over the inner one begins at zero each time.
// CHECK-LABEL: @sum_over_two_dims
// CHECK: scf.for {{.*}} iter_args(%[[OUTER:.*]] = %{{.*}}) -> (vector<16xf32>) {
// CHECK: %[[PART:.*]] = scf.for {{.*}} iter_args(%{{.*}} = %cst{{.*}}) -> (vector<16xf32>) {
// CHECK: arith.addf %[[OUTER]], %[[PART]]
func.func @sum_over_two_dims(%a: memref<30x40x16xf32>, %c: memref<16xf32>) {
  linalg.reduce {arith.addf} ins(%a : memref<30x40x16xf32>) outs(%c : memref<16xf32>) dimensions = [0, 1]
  return
}

// A maximum does not round: nothing to keep apart.
// CHECK-LABEL: @long_maximum
// CHECK: scf.for
// CHECK-NOT: scf.for
// CHECK: return
func.func @long_maximum(%a: memref<1000x16xf32>, %c: memref<16xf32>) {
  linalg.reduce {arith.maximumf} ins(%a : memref<1000x16xf32>) outs(%c : memref<16xf32>) dimensions = [0]
  return
}
