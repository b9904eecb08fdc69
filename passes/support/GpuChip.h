//===- GpuChip.h - What GPUs have -------------------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The numbers of chips and boards that tile sizes and reports depend on, in one
// place.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_SUPPORT_GPUCHIP_H
#define DIFF_PASSES_SUPPORT_GPUCHIP_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace diff {

/// What one SM of a chip has.
struct GpuChip {
  /// Shared memory that one block may ask for, and that an SM has.
  int64_t blockSharedBytes = 0, smSharedBytes = 0;
  /// Shared memory that a block takes beside its own.
  int64_t reservedSharedBytes = 1024;
  int64_t smRegisters = 65536;
  /// A thread has at most so many.
  int64_t threadRegisters = 255;
  /// What may be there at the same time.
  int64_t smWarps = 48, smBlocks = 16;
  /// SMs of the chip's large products.
  int64_t numSms = 84;
};

/// By its name in LLVM, such as "sm_80"; what is not known counts as the
/// smallest that has what the kernels need.
GpuChip describeChip(llvm::StringRef name);

/// A board, for bounds of what a kernel can reach on it.
struct GpuBoard {
  llvm::StringLiteral name;
  int64_t numSms;
  /// Operations a second on dense operands, sums in f32: f16 and bf16, tf32,
  /// and f32 without tensor cores.
  double halfFlops, tf32Flops, f32Flops;
  /// Bytes a second from memory.
  double bandwidth;
  /// What an SM does in a cycle: multiply-adds of 16-bit operands, lanes of f32
  /// and of special functions, bytes of shared memory, warps' instructions.
  double halfMultiplyAdds, f32Lanes, specialLanes, sharedBytes, issued;
};

/// Those that reports tell bounds for.
llvm::ArrayRef<GpuBoard> listBoards();

} // namespace diff

#endif // DIFF_PASSES_SUPPORT_GPUCHIP_H
