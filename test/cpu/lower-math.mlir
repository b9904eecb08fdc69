// RUN: diff-opt %s --diff-lower-math | FileCheck %s
// RUN: diff-opt %s --diff-lower-math=avx512 | FileCheck %s --check-prefix=AVX512

// CHECK-LABEL: @polynomials
// CHECK-NOT: math.exp
// CHECK-NOT: math.tanh
// CHECK-NOT: math.erf
// CHECK-NOT: math.fma
// CHECK: return
func.func @polynomials(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.exp %x : vector<16xf32>
  %1 = math.exp2 %0 : vector<16xf32>
  %2 = math.tanh %1 : vector<16xf32>
  %3 = math.erf %2 : vector<16xf32>
  return %3 : vector<16xf32>
}

// Angles of hundreds of radians need the C library's range reduction.
// CHECK-LABEL: @angles
// CHECK: math.sin
// CHECK: math.cos
func.func @angles(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>) {
  %0 = math.sin %x : vector<16xf32>
  %1 = math.cos %x : vector<16xf32>
  return %0, %1 : vector<16xf32>, vector<16xf32>
}

// CHECK-LABEL: @narrow
// CHECK: arith.extf %{{.*}} : f16 to f32
// CHECK: arith.truncf %{{.*}} : f32 to f16
func.func @narrow(%x: f16) -> f16 {
  %0 = math.exp %x : f16
  return %0 : f16
}

// CHECK-LABEL: @rsqrt
// CHECK: math.sqrt
// CHECK: arith.divf
func.func @rsqrt(%x: f32) -> f32 {
  %0 = math.rsqrt %x : f32
  return %0 : f32
}

// AVX-512 multiplies by a power of two, whatever number it is, in one
// instruction. Fewer lanes have the bits of the exponent put together.
// AVX512-LABEL: @polynomials
// AVX512-NOT: math.exp2
// AVX512: x86vector.avx512.mask.scalef
// AVX512-NOT: arith.cmpf uno
// AVX512-LABEL: @powers_of_two
// AVX512-SAME: %[[X:.*]]: vector<16xf32>, %[[Y:.*]]: vector<8xf32>
// AVX512-DAG: %[[ALL:.*]] = arith.constant -1 : i16
// AVX512-DAG: %[[EXACT:.*]] = arith.constant 4 : i32
// AVX512: %[[WHOLE:.*]] = math.roundeven %[[X]] : vector<16xf32>
// AVX512: %[[PART:.*]] = arith.subf %[[X]], %[[WHOLE]]
// AVX512: arith.addf %{{.*}} fastmath<contract> : vector<16xf32>
// AVX512: %[[R:.*]] = x86vector.avx512.mask.scalef %[[POWER:[0-9]+]], %[[WHOLE]], %[[POWER]], %[[ALL]], %[[EXACT]]
// AVX512-NOT: x86vector
// AVX512: arith.shli %{{.*}} : vector<8xi32>
// AVX512-NOT: x86vector
// AVX512: return %[[R]]
// CHECK-LABEL: @powers_of_two
// CHECK-NOT: x86vector
// CHECK-NOT: math.exp2 %{{.*}} f32
// CHECK: return
func.func @powers_of_two(%x: vector<16xf32>, %y: vector<8xf32>, %z: f32) -> (vector<16xf32>, vector<8xf32>, f32) {
  %0 = math.exp2 %x : vector<16xf32>
  %1 = math.exp2 %y : vector<8xf32>
  %2 = math.exp2 %z : f32
  return %0, %1, %2 : vector<16xf32>, vector<8xf32>, f32
}

// There is no polynomial for f64.
// CHECK-LABEL: @powers_of_two_in_f64
// CHECK: math.exp2 %{{.*}} : vector<8xf64>
func.func @powers_of_two_in_f64(%x: vector<8xf64>) -> vector<8xf64> {
  %0 = math.exp2 %x : vector<8xf64>
  return %0 : vector<8xf64>
}

// Rounding to bf16 in integers alone, but where the target has an instruction.
// RUN: diff-opt %s --diff-lower-math | FileCheck %s --check-prefix=ROUND
// RUN: diff-opt %s --diff-lower-math=bf16-rounding=true | FileCheck %s --check-prefix=NATIVE
// ROUND-LABEL: @round_to_bf16
// ROUND-NOT: arith.truncf
// ROUND: arith.select {{.*}} : vector<8xi1>, vector<8xi32>
// ROUND: %[[BITS:.*]] = arith.trunci {{.*}} : vector<8xi32> to vector<8xi16>
// ROUND: %[[RESULT:.*]] = arith.bitcast %[[BITS]] : vector<8xi16> to vector<8xbf16>
// ROUND: return %[[RESULT]]
// NATIVE-LABEL: @round_to_bf16
// NATIVE: arith.truncf
func.func @round_to_bf16(%x: vector<8xf32>) -> vector<8xbf16> {
  %0 = arith.truncf %x : vector<8xf32> to vector<8xbf16>
  return %0 : vector<8xbf16>
}
