//===- ModelTable.h - The data and functions of diff/abi.h ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_EMIT_MODELTABLE_H
#define DIFF_PASSES_EMIT_MODELTABLE_H

#include "passes/emit/Emit.h"

namespace llvm {
class Function;
class GlobalVariable;
} // namespace llvm

namespace diff {

/// Adds `diff_services`, where the runtime stores the address of its functions,
/// and a body to each `diff_rt_*` function that `module` declares: a call
/// through that table.
llvm::GlobalVariable *defineServices(llvm::Module &module);

/// Adds the function that the table offers for `signature`: it takes one array
/// of descriptor pointers and calls MLIR's C wrapper. Fails when the wrapper is
/// missing or takes another number of arguments.
llvm::Expected<llvm::Function *>
defineEntry(llvm::Module &module, const FunctionSignature &signature);

/// A program of the model: its entries, one for each function, and its kernels,
/// if it is for a GPU.
struct ProgramTable {
  llvm::SmallVector<llvm::Function *> entries;
  const KernelCode *kernels = nullptr;
};

/// Adds the table itself.
void defineModelTable(llvm::Module &module,
                      llvm::ArrayRef<FunctionSignature> functions,
                      llvm::ArrayRef<ProgramTable> programs,
                      llvm::GlobalVariable *services,
                      const TargetDescription &target,
                      const EmitOptions &options);

} // namespace diff

#endif // DIFF_PASSES_EMIT_MODELTABLE_H
