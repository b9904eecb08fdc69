//===- DeviceBuilder.h - What the threads of a kernel do --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_DEVICEBUILDER_H
#define DIFF_PASSES_GPU_DEVICEBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

#include <array>

namespace diff {

/// What a lane holds of a 16x16 operand: four registers of two elements each.
using Fragment = std::array<mlir::Value, 4>;
/// What a lane holds of a 16x8 result, in f32: of row lane / 4 two neighbours,
/// columns 2 (lane % 4) and the next, and the same of the row 8 below.
using Accumulator = std::array<mlir::Value, 4>;

/// Builds scalar code on i32, i64 and f32, folding as it goes, and the
/// instructions of NVIDIA's tensor cores (sm_80 and later).
class DeviceBuilder : public mlir::ImplicitLocOpBuilder {
public:
  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  mlir::Value i32(int64_t value);
  mlir::Value i64(int64_t value);
  mlir::Value f32(float value);

  // Integers, both of one type.
  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value sub(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, mlir::Value b);
  mlir::Value min(mlir::Value a, mlir::Value b);
  mlir::Value max(mlir::Value a, mlir::Value b);
  mlir::Value bitXor(mlir::Value a, mlir::Value b);
  /// Of numbers that are not negative.
  mlir::Value div(mlir::Value a, int64_t b);
  mlir::Value rem(mlir::Value a, int64_t b);
  mlir::Value div(mlir::Value a, mlir::Value b);
  mlir::Value rem(mlir::Value a, mlir::Value b);
  /// Rounded up, of numbers that are not negative.
  mlir::Value ceilDiv(mlir::Value a, int64_t b);
  mlir::Value less(mlir::Value a, mlir::Value b);
  mlir::Value select(mlir::Value condition, mlir::Value a, mlir::Value b);
  mlir::Value toI64(mlir::Value value);

  // f32.
  mlir::Value addF(mlir::Value a, mlir::Value b);
  mlir::Value subF(mlir::Value a, mlir::Value b);
  mlir::Value mulF(mlir::Value a, mlir::Value b);
  mlir::Value negF(mlir::Value a);
  mlir::Value fma(mlir::Value a, mlir::Value b, mlir::Value c);
  /// The one that is a number, where the other is none.
  mlir::Value maxF(mlir::Value a, mlir::Value b);
  /// Fast and with results below the normal numbers flushed to zero.
  mlir::Value exp2(mlir::Value a);
  mlir::Value log2(mlir::Value a);
  mlir::Value reciprocal(mlir::Value a);
  mlir::Value rsqrt(mlir::Value a);

  /// A loop over i32 from `from` up to `to`. `step` gets the number and what is
  /// carried from round to round, and gives what is carried on; the result is
  /// that of the last round.
  using Values = llvm::SmallVector<mlir::Value>;
  Values loop(mlir::Value from, mlir::Value to, mlir::ValueRange carried,
              llvm::function_ref<Values(mlir::Value, mlir::ValueRange)> step);
  /// The same over tiles that are copied while others are worked on, one after
  /// the other, into `stages` places of `bytes` each in shared memory. The byte
  /// of the current place is the first of what is carried, which `step` neither
  /// gets nor gives; `copy` and `step` get a tile's number and place.
  Values loopOverStages(
      mlir::Value from, mlir::Value to, int64_t stages, int64_t bytes,
      mlir::Value firstPlace, mlir::ValueRange carried,
      llvm::function_ref<void(mlir::Value, mlir::Value)> copy,
      llvm::function_ref<Values(mlir::Value, mlir::Value, mlir::ValueRange)>
          step);

  // Memory. Offsets are in bytes.
  mlir::Value offset(mlir::Value pointer, mlir::Value bytes);
  mlir::Value offset(mlir::Value pointer, int64_t bytes);
  /// A number of any storage type up to 32 bits, in f32.
  mlir::Value loadF32(mlir::Value pointer, mlir::Type element);
  /// Four numbers of 32 bits at a multiple of 16 bytes.
  std::array<mlir::Value, 4> loadFour(mlir::Value pointer);
  /// Copies 16 bytes to shared memory in the background; of these `size` bytes
  /// are read, if given, and the others 0.
  void copyAsync(mlir::Value shared, mlir::Value global, mlir::Value size);
  /// The same of `bytes` bytes: 4, 8 or 16.
  void copyAsync(mlir::Value shared, mlir::Value global, int64_t bytes,
                 mlir::Value size);
  void commitCopies();
  /// Waits until no more than `pending` of the last groups are under way.
  void waitCopies(int64_t pending);
  void barrier();

  // A warp's.
  /// The value that the lane with number `lane ^ mask` holds.
  mlir::Value shuffleXor(mlir::Value value, int64_t mask);
  /// The value that lane number `index` of the own four lanes holds.
  mlir::Value shuffleInQuad(mlir::Value value, int64_t index);
  /// The value that the first lane holds, i32 or f32: where it is the same for
  /// all, ptxas learns that, and keeps what is computed of it once for a warp.
  mlir::Value firstLane(mlir::Value value);
  /// Over the four lanes that hold a row of an accumulator.
  mlir::Value sumOverQuad(mlir::Value value);
  mlir::Value maxOverQuad(mlir::Value value);
  /// Whether `condition` holds for some lane.
  mlir::Value any(mlir::Value condition);
  /// Four 8x8 matrices; each lane gives the address of one of their rows.
  Fragment loadMatrices(mlir::Value shared, bool transposed);
  /// accumulator + a * (b0, b1), of 16x16 and 16x8 elements of `element`; with
  /// f32, of 16x8 and 8x8 of TF32.
  Accumulator multiply(mlir::Type element, const Fragment &a, mlir::Value b0,
                       mlir::Value b1, const Accumulator &accumulator);
  /// f32, or its bits, as TF32.
  mlir::Value roundToTf32(mlir::Value value);
  /// Two numbers rounded to `element` (f16 or bf16), the first in the low half.
  mlir::Value pack(mlir::Type element, mlir::Value low, mlir::Value high);

private:
  mlir::Value intrinsic(llvm::StringRef name, mlir::Type type,
                        mlir::ValueRange arguments);
};

} // namespace diff

#endif // DIFF_PASSES_GPU_DEVICEBUILDER_H
