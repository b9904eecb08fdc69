//===- Compile.cpp - From a model's text to a file ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "Diagnostics.h"
#include "KernelReport.h"
#include "Lower.h"
#include "OpenModel.h"
#include "OutputFile.h"
#include "Progress.h"

#include "passes/emit/Header.h"
#include "passes/emit/Kernels.h"

#include "mlir/Parser/Parser.h"
#include "mlir/Support/Timing.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

#include <deque>

using namespace mlir;
using namespace diff;

namespace {

/// What one invocation produces. The pieces belong to one file each.
struct Product {
  std::string main;
  /// The header, where it is written beside an object file.
  std::string header;
};

/// One compilation: its stages share the timer, the progress and the options.
class Compilation {
public:
  Compilation(const CompileOptions &options, TargetList targets,
              TimingScope &timing)
      : options(options), targets(std::move(targets)), timing(timing) {
    emitOptions.modelName = modelName();
    emitOptions.exportModel = options.kind == EmitKind::Library;
    emitOptions.sanitizer = options.sanitizer;
  }

  /// All stages, from the text in `sources`.
  FailureOr<Product> run(llvm::SourceMgr &sources, MLIRContext &context);

private:
  std::string modelName() const;
  TimingScope stage(llvm::StringRef name, llvm::StringRef present);
  FailureOr<Product> emit(ModuleOp module);
  FailureOr<Product> emitText(ModuleOp module);
  FailureOr<Product> emitKernels(ModuleOp module);
  FailureOr<Product> emitModel(ModuleOp module);
  LogicalResult addProgram(ModuleOp module);
  LogicalResult addVariant(ModuleOp module, llvm::StringRef chip);
  FailureOr<std::string> emitCode(llvm::ArrayRef<FunctionSignature> functions);
  llvm::Error reportOn(llvm::StringRef ptx);
  llvm::Expected<std::string> emitMachineCode(llvm::Module &module,
                                              llvm::TargetMachine &machine);

  const CompileOptions &options;
  TargetList targets;
  EmitOptions emitOptions;
  /// The model as it was compiled for each target; kernels stay where they are.
  std::vector<OwningOpRef<ModuleOp>> modules;
  std::deque<KernelCode> kernels;
  std::vector<Program> programs;
  TimingScope &timing;
  Progress progress;
};

} // namespace

/// The name that symbols carry comes from the file that holds them.
std::string Compilation::modelName() const {
  for (llvm::StringRef path : {options.output, options.input})
    if (path != "-" && path != "/dev/null")
      return toIdentifier(llvm::sys::path::stem(path));
  return "model";
}

TimingScope Compilation::stage(llvm::StringRef name, llvm::StringRef present) {
  progress.start(present.str());
  return timing.nest(name);
}

FailureOr<Product> Compilation::run(llvm::SourceMgr &sources,
                                    MLIRContext &context) {
  OwningOpRef<ModuleOp> module;
  {
    TimingScope scope = stage("Parse", "reading the model");
    ParserConfig config(&context);
    module = parseSourceFile<ModuleOp>(sources, config);
  }
  if (!module)
    return failure();
  {
    TimingScope scope = stage("Raise", "finding attention");
    if (failed(prepareModel(*module, options, scope)))
      return failure();
  }
  return emit(*module);
}

/// Tells of the kernels in `ptx`.
llvm::Error Compilation::reportOn(llvm::StringRef ptx) {
  llvm::Expected<std::string> report =
      makeKernelReport(options, options.target, ptx);
  if (!report)
    return report.takeError();
  if (options.reportFile.empty()) {
    llvm::errs() << *report;
    return llvm::Error::success();
  }
  llvm::Expected<OutputFile> file = OutputFile::create(options.reportFile);
  if (!file)
    return file.takeError();
  if (llvm::Error error = file->write(*report))
    return error;
  return file->commit();
}

FailureOr<Product> Compilation::emitKernels(ModuleOp module) {
  {
    TimingScope scope = stage("Lower", "lowering");
    if (failed(lowerForGpu(module, options, options.target, scope)))
      return failure();
  }
  TimingScope scope = stage("Generate code", "generating code");
  Product product;
  FailureOr<std::string> ptx = translateKernels(module, options.target);
  if (failed(ptx))
    return failure();
  product.main = std::move(*ptx);
  if (options.report != ReportKind::None)
    if (llvm::Error error = reportOn(product.main))
      return reportError(std::move(error));
  if (options.kind == EmitKind::Ptx)
    return product;
  llvm::Expected<std::string> cubin = assemblePtx(product.main, options.target);
  if (!cubin)
    return reportError(cubin.takeError());
  product.main = std::move(*cubin);
  return product;
}

/// The module in the llvm dialect, for one target.
FailureOr<Product> Compilation::emitText(ModuleOp module) {
  {
    TimingScope scope = stage("Lower", "lowering");
    if (failed(targets.hasCpu
                   ? lowerForCpu(module, options, targets.host, scope)
                   : lowerForGpu(module, options, targets.gpus.front(), scope)))
      return failure();
  }
  Product product;
  llvm::raw_string_ostream os(product.main);
  module.print(os);
  os << "\n";
  return product;
}

FailureOr<Product> Compilation::emit(ModuleOp module) {
  if (isForGpu(options.kind))
    return emitKernels(module);
  if (options.kind == EmitKind::Mlir)
    return emitText(module);
  return emitModel(module);
}

/// The model compiled for the processor.
LogicalResult Compilation::addProgram(ModuleOp module) {
  TimingScope scope = stage("Lower", "lowering");
  modules.push_back(module.clone());
  programs.push_back({*modules.back()});
  return lowerForCpu(*modules.back(), options, targets.host, scope);
}

/// The model compiled for a GPU: its kernels, and code that launches them.
LogicalResult Compilation::addVariant(ModuleOp module, llvm::StringRef chip) {
  TimingScope scope = stage("Lower", ("lowering for " + chip).str());
  modules.push_back(module.clone());
  ModuleOp own = *modules.back();
  if (failed(lowerForGpu(own, options, chip, scope)))
    return failure();
  scope.stop();
  scope = stage("Generate kernels", ("making kernels for " + chip).str());
  FailureOr<KernelCode> code = compileKernels(own, chip);
  if (failed(code) || failed(checkLowered(own)))
    return failure();
  kernels.push_back(std::move(*code));
  programs.push_back({own, &kernels.back()});
  return success();
}

FailureOr<Product> Compilation::emitModel(ModuleOp module) {
  if (targets.hasCpu && failed(addProgram(module)))
    return failure();
  for (llvm::StringRef chip : targets.gpus)
    if (failed(addVariant(module, chip)))
      return failure();
  FailureOr<std::vector<FunctionSignature>> functions =
      readSignatures(programs.front().module);
  if (failed(functions))
    return failure();
  Product product;
  product.header = printHeader(emitOptions.modelName, *functions);
  if (options.kind == EmitKind::Header) {
    product.main = std::move(product.header);
    return product;
  }
  FailureOr<std::string> code = emitCode(*functions);
  if (failed(code))
    return failure();
  product.main = std::move(*code);
  return product;
}

FailureOr<std::string>
Compilation::emitCode(llvm::ArrayRef<FunctionSignature> functions) {
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine =
      createTargetMachine(targets.host);
  if (!machine)
    return reportError(machine.takeError());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code;
  {
    TimingScope scope = stage("Translate", "translating to LLVM IR");
    code = translateModel(programs, functions, targets.host, emitOptions,
                          **machine, context);
  }
  if (!code)
    return failure();
  {
    TimingScope scope = stage("Optimise", "optimising");
    optimizeModel(*code, **machine, options.sanitizer);
  }
  llvm::Expected<std::string> result = emitMachineCode(*code, **machine);
  if (!result)
    return reportError(result.takeError());
  return std::move(*result);
}

llvm::Expected<std::string>
Compilation::emitMachineCode(llvm::Module &module,
                             llvm::TargetMachine &machine) {
  if (options.kind == EmitKind::Llvm) {
    std::string text;
    llvm::raw_string_ostream os(text);
    module.print(os, nullptr);
    return text;
  }
  TimingScope scope = stage("Generate code", "generating code");
  llvm::Expected<std::string> code =
      generateCode(module, machine, options.kind == EmitKind::Assembly);
  scope.stop();
  if (!code || options.kind != EmitKind::Library)
    return code;
  scope = stage("Link", "linking");
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> library =
      linkLibrary(*code, llvm::sys::path::filename(options.output));
  if (!library)
    return library.takeError();
  return (*library)->getBuffer().str();
}

/// What can be said about the options without looking at the model.
static llvm::Error checkOptions(const CompileOptions &options) {
  llvm::StringRef kind = spelling(options.kind);
  if (isForGpu(options.kind) && !isGpuName(options.target))
    return llvm::createStringError("--emit=" + kind +
                                   " needs one GPU as --target, such as sm_80, "
                                   "but it is '" +
                                   options.target + "'");
  if (isForGpu(options.kind))
    if (llvm::Error error = checkGpuTarget(options.target))
      return error;
  if (isForGpu(options.kind) && options.sanitizer != Sanitizer::None)
    return llvm::createStringError("--sanitize instruments code for CPUs only");
  bool binary = options.kind == EmitKind::Object ||
                options.kind == EmitKind::Library ||
                options.kind == EmitKind::Cubin;
  if (binary && options.output == "-")
    return llvm::createStringError("--emit=" + kind +
                                   " needs a file to write: -o FILE");
  return llvm::Error::success();
}

/// The places of the product: OUT, and for an object OUT with the extension .h.
static llvm::Expected<std::vector<OutputFile>>
createOutputs(const CompileOptions &options) {
  std::vector<OutputFile> files;
  auto add = [&](llvm::StringRef path, bool executable) -> llvm::Error {
    llvm::Expected<OutputFile> file = OutputFile::create(path, executable);
    if (!file)
      return file.takeError();
    files.push_back(std::move(*file));
    return llvm::Error::success();
  };
  if (llvm::Error error =
          add(options.output, options.kind == EmitKind::Library))
    return error;
  if (options.kind != EmitKind::Object || !files.front().isRegular())
    return files;
  llvm::SmallString<128> header(options.output);
  llvm::sys::path::replace_extension(header, "h");
  if (header == options.output)
    return llvm::createStringError("--emit=obj writes a C header beside the "
                                   "object, which then must not end in .h: '" +
                                   options.output + "'");
  if (llvm::Error error = add(header, false))
    return error;
  return files;
}

/// Every file is complete before the first one is shown.
static llvm::Error store(const Product &product,
                         std::vector<OutputFile> &files) {
  if (llvm::Error error = files.front().write(product.main))
    return error;
  if (files.size() > 1)
    if (llvm::Error error = files.back().write(product.header))
      return error;
  for (OutputFile &file : files)
    if (llvm::Error error = file.commit())
      return error;
  return llvm::Error::success();
}

LogicalResult diff::compile(const CompileOptions &options,
                            DialectRegistry &registry) {
  if (llvm::Error error = checkOptions(options))
    return reportError(std::move(error));
  llvm::Expected<TargetList> targets = describeTargetList(options.target);
  if (!targets)
    return reportError(targets.takeError());
  if (options.kind == EmitKind::Mlir &&
      targets->hasCpu + targets->gpus.size() > 1)
    return reportError(llvm::createStringError(
        "--emit=mlir writes the module for one target, but --target names '" +
        options.target + "'"));
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> input =
      openModel(options.input);
  if (!input)
    return reportError(input.takeError());
  llvm::Expected<std::vector<OutputFile>> files = createOutputs(options);
  if (!files)
    return reportError(files.takeError());

  DefaultTimingManager timer;
  applyDefaultTimingManagerCLOptions(timer);
  TimingScope timing = timer.getRootScope();
  registerEmitTranslations(registry);
  MLIRContext context(registry);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(*input), llvm::SMLoc());
  CompileDiagnostics diagnostics(sources, context);
  FailureOr<Product> product =
      Compilation(options, std::move(*targets), timing).run(sources, context);
  if (failed(product))
    return failure();
  if (llvm::Error error = store(*product, *files))
    return reportError(std::move(error));
  return success();
}
