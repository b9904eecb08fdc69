//===- Codegen.cpp - Optimises LLVM IR and makes machine code -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/Emit.h"

#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Instrumentation/AddressSanitizer.h"
#include "llvm/Transforms/Instrumentation/ThreadSanitizer.h"

using namespace llvm;
using namespace diff;

/// Instrumentation comes last, as in clang: it checks the accesses that are
/// left after optimisation.
static void addInstrumentation(PassBuilder &builder, Sanitizer sanitizer) {
  if (sanitizer == Sanitizer::None)
    return;
  builder.registerOptimizerLastEPCallback([sanitizer](ModulePassManager &passes,
                                                      OptimizationLevel,
                                                      ThinOrFullLTOPhase) {
    if (sanitizer == Sanitizer::Address) {
      passes.addPass(AddressSanitizerPass(AddressSanitizerOptions()));
      return;
    }
    passes.addPass(ModuleThreadSanitizerPass());
    passes.addPass(createModuleToFunctionPassAdaptor(ThreadSanitizerPass()));
  });
}

/// ThreadSanitizer's own names for the memory functions are known to clang's
/// runtime only; the plain ones are intercepted by it and by gcc's alike.
static void usePlainMemoryFunctions(Module &module) {
  for (StringRef name : {"memset", "memcpy", "memmove"}) {
    Function *own = module.getFunction(("__tsan_" + name).str());
    if (!own)
      continue;
    FunctionCallee plain =
        module.getOrInsertFunction(name, own->getFunctionType());
    own->replaceAllUsesWith(plain.getCallee());
    own->eraseFromParent();
  }
}

void diff::optimizeModel(Module &module, TargetMachine &machine,
                         Sanitizer sanitizer) {
  // The loops that matter are vectors and register tiles already; what is left
  // are tails. Unrolling those doubled the time to compile, and gained nothing.
  PipelineTuningOptions tuning;
  tuning.LoopVectorization = true;
  tuning.SLPVectorization = false;
  tuning.LoopInterleaving = false;
  tuning.LoopUnrolling = false;
  PassBuilder builder(&machine, tuning);
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  addInstrumentation(builder, sanitizer);
  builder.buildPerModuleDefaultPipeline(OptimizationLevel::O3)
      .run(module, modules);
  if (sanitizer == Sanitizer::Thread)
    usePlainMemoryFunctions(module);
}

/// Keeps what the code generator has to say, instead of ending the process.
namespace {
struct ErrorCollector : DiagnosticHandler {
  explicit ErrorCollector(std::string &message) : message(message) {}
  bool handleDiagnostics(const DiagnosticInfo &info) override {
    if (info.getSeverity() != DS_Error)
      return true;
    raw_string_ostream os(message);
    DiagnosticPrinterRawOStream printer(os);
    if (message.empty())
      info.print(printer);
    return true;
  }
  std::string &message;
};
} // namespace

Expected<std::string> diff::generateCode(Module &module, TargetMachine &machine,
                                         bool assembly) {
  std::string message;
  module.getContext().setDiagnosticHandler(
      std::make_unique<ErrorCollector>(message));
  SmallString<0> code;
  raw_svector_ostream os(code);
  legacy::PassManager passes;
  passes.add(new TargetLibraryInfoWrapperPass(module.getTargetTriple()));
  if (machine.addPassesToEmitFile(passes, os, nullptr,
                                  assembly ? CodeGenFileType::AssemblyFile
                                           : CodeGenFileType::ObjectFile))
    return createStringError("this LLVM writes no " +
                             Twine(assembly ? "assembly" : "object files") +
                             " for " + module.getTargetTriple().str());
  passes.run(module);
  module.getContext().setDiagnosticHandler(nullptr);
  if (!message.empty())
    return createStringError("code generation failed: " + message);
  return std::string(code.str());
}
