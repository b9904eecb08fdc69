//===- Target.h - What code is generated for --------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_EMIT_TARGET_H
#define DIFF_PASSES_EMIT_TARGET_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace llvm {
class TargetMachine;
} // namespace llvm

namespace diff {

/// A processor, as far as the compiler cares.
struct TargetDescription {
  /// As LLVM takes them: "x86_64-unknown-linux-gnu", "znver4", "+avx2,-sse4a".
  std::string triple, cpu, features;
  /// The triple's first part, as `diff_abi_model::architecture` spells it.
  std::string architecture;
  /// Instruction set extensions beyond the architecture's baseline that the
  /// code generator may use, comma-separated, in LLVM's spelling.
  std::string isa;
  unsigned vectorBytes = 16;
  unsigned numVectorRegisters = 16;
  /// Whether AVX-512 is there, its instructions on double words at least.
  bool hasAvx512 = false;
  /// Bytes of a core's first cache: the host's own, else what processors of the
  /// kind have at least.
  int64_t l1Bytes = 32 << 10;
  /// Whether there is an instruction that multiplies pairs of bf16 and adds
  /// them to f32.
  bool hasBf16Dot = false;
};

/// Makes LLVM's code generators known, once.
void initializeTargets();

/// Describes what `--target` names: "host", or a processor's name in LLVM
/// ("x86-64-v3", "znver4", "neoverse-n1") of any 64-bit architecture that this
/// LLVM generates code for. The error is one line for the user.
llvm::Expected<TargetDescription> describeTarget(llvm::StringRef name);

/// What a model is compiled for.
struct TargetList {
  /// The processor that the model's code is for, or that of the code that
  /// launches kernels.
  TargetDescription host;
  /// Whether the model itself is compiled for the processor.
  bool hasCpu = true;
  /// GPUs by LLVM's names.
  std::vector<std::string> gpus;
};

/// The comma-separated list that `--target` takes: one processor at most, and
/// GPUs, which this machine is the host of if no processor is named.
llvm::Expected<TargetList> describeTargetList(llvm::StringRef list);

/// A code generator for `target` at its highest optimisation level, for
/// position-independent code.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(const TargetDescription &target);

} // namespace diff

#endif // DIFF_PASSES_EMIT_TARGET_H
