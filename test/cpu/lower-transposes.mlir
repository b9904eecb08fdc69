// RUN: diff-opt %s --diff-lower-transposes --split-input-file | FileCheck %s
// The rows end up where they belong: a transpose of constants folds.
// RUN: diff-opt %s --diff-lower-transposes --canonicalize --split-input-file | FileCheck %s --check-prefix=FOLDED

// Two rounds of two rows each, as the halves of a deck.
// CHECK-LABEL: @four
// CHECK-SAME: %[[V:.*]]: vector<4x4xf32>
// CHECK-DAG: %[[A:.*]] = vector.extract %[[V]][0]
// CHECK-DAG: %[[B:.*]] = vector.extract %[[V]][1]
// CHECK-DAG: %[[C:.*]] = vector.extract %[[V]][2]
// CHECK-DAG: %[[D:.*]] = vector.extract %[[V]][3]
// CHECK-DAG: %[[AC0:.*]] = vector.shuffle %[[A]], %[[C]] [0, 4, 1, 5]
// CHECK-DAG: %[[AC1:.*]] = vector.shuffle %[[A]], %[[C]] [2, 6, 3, 7]
// CHECK-DAG: %[[BD0:.*]] = vector.shuffle %[[B]], %[[D]] [0, 4, 1, 5]
// CHECK-DAG: %[[BD1:.*]] = vector.shuffle %[[B]], %[[D]] [2, 6, 3, 7]
// CHECK-DAG: %[[R0:.*]] = vector.shuffle %[[AC0]], %[[BD0]] [0, 4, 1, 5]
// CHECK-DAG: %[[R1:.*]] = vector.shuffle %[[AC0]], %[[BD0]] [2, 6, 3, 7]
// CHECK-DAG: %[[R2:.*]] = vector.shuffle %[[AC1]], %[[BD1]] [0, 4, 1, 5]
// CHECK-DAG: %[[R3:.*]] = vector.shuffle %[[AC1]], %[[BD1]] [2, 6, 3, 7]
// CHECK: vector.insert %[[R0]], %{{.*}} [0]
// CHECK: vector.insert %[[R1]], %{{.*}} [1]
// CHECK: vector.insert %[[R2]], %{{.*}} [2]
// CHECK: vector.insert %[[R3]], %{{.*}} [3]
// CHECK-NOT: vector.transpose
func.func @four(%v: vector<4x4xf32>) -> vector<4x4xf32> {
  %t = vector.transpose %v, [1, 0] : vector<4x4xf32> to vector<4x4xf32>
  return %t : vector<4x4xf32>
}

// -----

// Rows that were inserted are not put together to be taken apart again.
// CHECK-LABEL: @rows
// CHECK-SAME: %[[A:.*]]: vector<2xf64>, %[[B:.*]]: vector<2xf64>
// CHECK-DAG: %[[R0:.*]] = vector.shuffle %[[A]], %[[B]] [0, 2]
// CHECK-DAG: %[[R1:.*]] = vector.shuffle %[[A]], %[[B]] [1, 3]
// CHECK: return %[[R0]], %[[R1]]
func.func @rows(%a: vector<2xf64>, %b: vector<2xf64>) -> (vector<2xf64>, vector<2xf64>) {
  %zero = arith.constant dense<0.0> : vector<2x2xf64>
  %0 = vector.insert %a, %zero [0] : vector<2xf64> into vector<2x2xf64>
  %1 = vector.insert %b, %0 [1] : vector<2xf64> into vector<2x2xf64>
  %t = vector.transpose %1, [1, 0] : vector<2x2xf64> to vector<2x2xf64>
  %r0 = vector.extract %t[0] : vector<2xf64> from vector<2x2xf64>
  %r1 = vector.extract %t[1] : vector<2xf64> from vector<2x2xf64>
  return %r0, %r1 : vector<2xf64>, vector<2xf64>
}

// -----

// FOLDED-LABEL: @numbers
// FOLDED-DAG: dense<[0, 4, 8, 12]>
// FOLDED-DAG: dense<[3, 7, 11, 15]>
// FOLDED-NOT: vector.shuffle
// FOLDED: return
func.func @numbers(%any: vector<4x4xi32>) -> (vector<4xi32>, vector<4xi32>) {
  %a = arith.constant dense<[0, 1, 2, 3]> : vector<4xi32>
  %b = arith.constant dense<[4, 5, 6, 7]> : vector<4xi32>
  %c = arith.constant dense<[8, 9, 10, 11]> : vector<4xi32>
  %d = arith.constant dense<[12, 13, 14, 15]> : vector<4xi32>
  %0 = vector.insert %a, %any [0] : vector<4xi32> into vector<4x4xi32>
  %1 = vector.insert %b, %0 [1] : vector<4xi32> into vector<4x4xi32>
  %2 = vector.insert %c, %1 [2] : vector<4xi32> into vector<4x4xi32>
  %3 = vector.insert %d, %2 [3] : vector<4xi32> into vector<4x4xi32>
  %t = vector.transpose %3, [1, 0] : vector<4x4xi32> to vector<4x4xi32>
  %r0 = vector.extract %t[0] : vector<4xi32> from vector<4x4xi32>
  %r3 = vector.extract %t[3] : vector<4xi32> from vector<4x4xi32>
  return %r0, %r3 : vector<4xi32>, vector<4xi32>
}

// -----

// CHECK-LABEL: @sixteen
// CHECK-COUNT-64: vector.shuffle
// CHECK-NOT: vector.shuffle
// CHECK: return
func.func @sixteen(%v: vector<16x16xf32>) -> vector<16x16xf32> {
  %t = vector.transpose %v, [1, 0] : vector<16x16xf32> to vector<16x16xf32>
  return %t : vector<16x16xf32>
}

// -----

// Others are for the conversion to LLVM.
// CHECK-LABEL: @others
// CHECK-NOT: vector.shuffle
// CHECK: vector.transpose %{{.*}}, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
// CHECK: vector.transpose %{{.*}}, [1, 0] : vector<3x3xf32> to vector<3x3xf32>
// CHECK: vector.transpose %{{.*}}, [0, 2, 1] : vector<4x4x4xf32> to vector<4x4x4xf32>
func.func @others(%a: vector<2x4xf32>, %b: vector<3x3xf32>, %c: vector<4x4x4xf32>) -> (vector<4x2xf32>, vector<3x3xf32>, vector<4x4x4xf32>) {
  %0 = vector.transpose %a, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  %1 = vector.transpose %b, [1, 0] : vector<3x3xf32> to vector<3x3xf32>
  %2 = vector.transpose %c, [0, 2, 1] : vector<4x4x4xf32> to vector<4x4x4xf32>
  return %0, %1, %2 : vector<4x2xf32>, vector<3x3xf32>, vector<4x4x4xf32>
}
