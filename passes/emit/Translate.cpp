//===- Translate.cpp - From the llvm dialect to LLVM IR -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/ModelTable.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace diff;

void diff::registerEmitTranslations(DialectRegistry &registry) {
  registerAllToLLVMIRTranslations(registry);
}

/// A cast that is left over stands for an operation that was not lowered: where
/// there is one of each, the operation is the one to name.
static Operation *findUnlowered(ModuleOp module) {
  Operation *cast = nullptr;
  Operation *found = nullptr;
  module.walk([&](Operation *op) {
    if (op == module || isa_and_nonnull<LLVM::LLVMDialect>(op->getDialect()))
      return WalkResult::advance();
    if (isa<UnrealizedConversionCastOp>(op)) {
      if (!cast)
        cast = op;
      return WalkResult::advance();
    }
    found = op;
    return WalkResult::interrupt();
  });
  return found ? found : cast;
}

static bool isLibraryFunction(llvm::StringRef name) {
  static const llvm::TargetLibraryInfoImpl library(
      llvm::Triple("x86_64-unknown-linux-gnu"));
  llvm::LibFunc ignored;
  return name.starts_with("diff_rt_") || name.starts_with("llvm.") ||
         library.getLibFunc(name, ignored);
}

LogicalResult diff::checkLowered(ModuleOp module) {
  if (Operation *op = findUnlowered(module))
    return op->emitError("operation '")
           << op->getName()
           << "' is not supported: no pass lowers it to machine code";
  for (auto func : module.getOps<LLVM::LLVMFuncOp>())
    if (func.isExternal() && !isLibraryFunction(func.getName()) &&
        !SymbolTable::symbolKnownUseEmpty(func, module))
      return func.emitError("function '")
             << func.getName()
             << "' has no body, and is neither of the runtime nor of libc or "
                "libm";
  for (auto global : module.getOps<LLVM::GlobalOp>())
    if (!global.getValueOrNull() && !global.getInitializerBlock() &&
        global.getLinkage() == LLVM::Linkage::External)
      return global.emitError("global '")
             << global.getSymName() << "' has no value";
  return success();
}

/// LLVM IR has no place for the attributes that a model's author gave to
/// arguments (`diff.param`); the signature has taken what they say.
static void dropForeignArgumentAttributes(ModuleOp module) {
  for (auto func : module.getOps<FunctionOpInterface>())
    for (unsigned i = 0; i < func.getNumArguments(); ++i)
      for (NamedAttribute attribute : llvm::to_vector(func.getArgAttrs(i)))
        if (!attribute.getName().getValue().starts_with("llvm."))
          func.removeArgAttr(i, attribute.getName());
}

/// Gives every definition a name of its own, so that a model's "main", "exp" or
/// "malloc" neither clashes with a program that links the model nor is taken
/// for the C library's, and hides it.
static void internalize(llvm::Module &module, llvm::StringRef prefix) {
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.setName(llvm::Twine(prefix) + "." + function.getName());
    function.setLinkage(llvm::GlobalValue::InternalLinkage);
  }
  for (llvm::GlobalVariable &global : module.globals())
    if (!global.isDeclaration() && !global.hasLocalLinkage())
      global.setLinkage(llvm::GlobalValue::InternalLinkage);
}

static void setFunctionAttributes(llvm::Module &module,
                                  const TargetDescription &target,
                                  Sanitizer sanitizer) {
  std::string width = std::to_string(8 * target.vectorBytes);
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("target-cpu", target.cpu);
    if (!target.features.empty())
      function.addFnAttr("target-features", target.features);
    // Some processors' descriptions ask for half of their width.
    function.addFnAttr("prefer-vector-width", width);
    function.setDoesNotThrow();
    // Tables beside the code, at no cost while it runs: debuggers, profilers
    // and sanitizers can walk through a model's frames.
    function.setUWTableKind(llvm::UWTableKind::Async);
    if (sanitizer == Sanitizer::None)
      continue;
    function.addFnAttr("frame-pointer", "all");
    function.addFnAttr(sanitizer == Sanitizer::Address
                           ? llvm::Attribute::SanitizeAddress
                           : llvm::Attribute::SanitizeThread);
  }
}

/// Adds what the model's table refers to; the names stand for what will be
/// found when the programs have become one module.
static LogicalResult addEntries(const Program &program, llvm::Module &module,
                                llvm::ArrayRef<FunctionSignature> functions,
                                llvm::StringRef prefix, bool isFirst) {
  llvm::GlobalVariable *services = defineServices(module);
  llvm::SmallVector<llvm::Function *> entries;
  for (const FunctionSignature &function : functions) {
    llvm::Expected<llvm::Function *> entry = defineEntry(module, function);
    if (!entry) {
      ModuleOp source = program.module;
      Operation *func = source.lookupSymbol(function.name);
      return (func ? func : source)
          ->emitError(llvm::toString(entry.takeError()));
    }
    entries.push_back(*entry);
  }
  internalize(module, prefix);
  for (llvm::Function *entry : entries)
    entry->setLinkage(llvm::GlobalValue::ExternalLinkage);
  services->setLinkage(llvm::GlobalValue::ExternalLinkage);
  if (!isFirst)
    services->setInitializer(nullptr);
  return success();
}

/// What goes before the names of a program's functions.
static std::string prefixOf(const Program &program,
                            const EmitOptions &options) {
  if (!program.kernels)
    return options.modelName;
  return options.modelName + "." + program.kernels->chip;
}

static std::unique_ptr<llvm::Module> translateProgram(
    const Program &program, llvm::ArrayRef<FunctionSignature> functions,
    const TargetDescription &target, const EmitOptions &options,
    llvm::TargetMachine &machine, llvm::LLVMContext &context, bool isFirst) {
  ModuleOp source = program.module;
  llvm::DataLayout layout = machine.createDataLayout();
  source->setAttr(
      LLVM::LLVMDialect::getDataLayoutAttrName(),
      StringAttr::get(source.getContext(), layout.getStringRepresentation()));
  source->setAttr(LLVM::LLVMDialect::getTargetTripleAttrName(),
                  StringAttr::get(source.getContext(), target.triple));
  dropForeignArgumentAttributes(source);
  std::unique_ptr<llvm::Module> module =
      translateModuleToLLVMIR(source, context, options.modelName);
  if (!module) {
    source.emitError("cannot be translated to LLVM IR");
    return nullptr;
  }
  module->setDataLayout(layout);
  module->setTargetTriple(machine.getTargetTriple());
  module->setPICLevel(llvm::PICLevel::BigPIC);
  if (failed(addEntries(program, *module, functions, prefixOf(program, options),
                        isFirst)))
    return nullptr;
  return module;
}

/// The table of programs that are one module now, which hides all else.
static void addTable(llvm::Module &module, llvm::ArrayRef<Program> programs,
                     llvm::ArrayRef<FunctionSignature> functions,
                     const TargetDescription &target,
                     const EmitOptions &options) {
  llvm::SmallVector<ProgramTable> tables;
  for (const Program &program : programs) {
    ProgramTable &table = tables.emplace_back();
    table.kernels = program.kernels;
    for (const FunctionSignature &function : functions) {
      std::string name =
          prefixOf(program, options) + "." + function.name + ".entry";
      table.entries.push_back(module.getFunction(name));
      table.entries.back()->setLinkage(llvm::GlobalValue::InternalLinkage);
    }
  }
  llvm::GlobalVariable *services =
      module.getGlobalVariable("diff_services", /*AllowInternal=*/true);
  services->setLinkage(llvm::GlobalValue::InternalLinkage);
  defineModelTable(module, functions, tables, services, target, options);
  setFunctionAttributes(module, target, options.sanitizer);
}

std::unique_ptr<llvm::Module>
diff::translateModel(llvm::ArrayRef<Program> programs,
                     llvm::ArrayRef<FunctionSignature> functions,
                     const TargetDescription &target,
                     const EmitOptions &options, llvm::TargetMachine &machine,
                     llvm::LLVMContext &context) {
  std::unique_ptr<llvm::Module> module;
  for (const Program &program : programs) {
    std::unique_ptr<llvm::Module> next = translateProgram(
        program, functions, target, options, machine, context, !module);
    ModuleOp source = program.module;
    if (!next)
      return nullptr;
    if (!module) {
      module = std::move(next);
    } else if (llvm::Linker::linkModules(*module, std::move(next))) {
      source.emitError("cannot be linked with the model's other programs");
      return nullptr;
    }
  }
  addTable(*module, programs, functions, target, options);
  std::string message;
  llvm::raw_string_ostream os(message);
  if (llvm::verifyModule(*module, &os)) {
    ModuleOp source = programs.front().module;
    source.emitError("became LLVM IR that is not valid: ") << message;
    return nullptr;
  }
  return module;
}
