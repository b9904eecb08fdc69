//===- Emit.h - From the llvm dialect to files ------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The last stage. Its input is what `--diff-cpu` and `--diff-gpu` leave: a
// module of the llvm dialect whose public functions carry `diff.signature` and
// have a `_mlir_ciface_` wrapper, and for a GPU a module of kernels in it. The
// steps, in order:
//
//   compileKernels       PTX and cubin, where there are kernels
//   checkLowered         the module has nothing but the llvm dialect
//   translateModel       LLVM IR with the runtime's functions, entry points and
//                        the table of diff/abi.h
//   optimizeModel        LLVM's O3, and instrumentation for sanitizers
//   generateCode         assembly or an object file
//   linkLibrary          a shared library, with no other program's help
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_EMIT_EMIT_H
#define DIFF_PASSES_EMIT_EMIT_H

#include "passes/emit/Kernels.h"
#include "passes/emit/Signature.h"
#include "passes/emit/Target.h"

#include "mlir/IR/DialectRegistry.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/MemoryBuffer.h"

namespace llvm {
class LLVMContext;
class Module;
} // namespace llvm

namespace diff {

enum class Sanitizer { None, Address, Thread };

struct EmitOptions {
  /// A C identifier; the table's symbol is `diff_model_<modelName>`.
  std::string modelName;
  /// Whether the table is exported as DIFF_ABI_MODEL_SYMBOL, too.
  bool exportModel = false;
  Sanitizer sanitizer = Sanitizer::None;
};

/// The model's functions as code for a CPU or, with kernels, for the host of a
/// GPU.
struct Program {
  mlir::ModuleOp module;
  const KernelCode *kernels = nullptr;
};

/// Registers what translateModel needs from MLIR.
void registerEmitTranslations(mlir::DialectRegistry &registry);

/// Fails, naming the first operation that no pass has lowered and the first
/// function that neither the model, the runtime, libc nor libm has.
mlir::LogicalResult checkLowered(mlir::ModuleOp module);

/// The programs, at least one and at most one of them for a CPU, as one module
/// of LLVM IR, complete but not optimised. Null after a diagnostic.
std::unique_ptr<llvm::Module>
translateModel(llvm::ArrayRef<Program> programs,
               llvm::ArrayRef<FunctionSignature> functions,
               const TargetDescription &target, const EmitOptions &options,
               llvm::TargetMachine &machine, llvm::LLVMContext &context);

void optimizeModel(llvm::Module &module, llvm::TargetMachine &machine,
                   Sanitizer sanitizer);

/// Assembly text, or the bytes of an object file.
llvm::Expected<std::string>
generateCode(llvm::Module &module, llvm::TargetMachine &machine, bool assembly);

/// The bytes of an ELF shared library made of one object file. libc's and
/// libm's symbols stay undefined: the program that loads the library has them.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
linkLibrary(llvm::StringRef object, llvm::StringRef soname);

} // namespace diff

#endif // DIFF_PASSES_EMIT_EMIT_H
