//===- Compile.cpp - From a model's text to a file ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "Diagnostics.h"
#include "Lower.h"
#include "OutputFile.h"
#include "Progress.h"

#include "passes/emit/Header.h"
#include "passes/emit/Kernels.h"

#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Support/Timing.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

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
  Compilation(const CompileOptions &options, TargetDescription target,
              TimingScope &timing)
      : options(options), target(std::move(target)), timing(timing) {
    emitOptions.modelName = modelName();
    emitOptions.exportModel = options.kind == EmitKind::Library;
    emitOptions.sanitizer = options.sanitizer;
  }

  /// All stages, from the text in `sources`.
  FailureOr<Product> run(llvm::SourceMgr &sources, MLIRContext &context);

private:
  std::string modelName() const;
  TimingScope stage(llvm::StringRef name, llvm::StringRef present);
  LogicalResult lower(ModuleOp module);
  FailureOr<Product> emit(ModuleOp module);
  FailureOr<Product> emitKernels(ModuleOp module);
  FailureOr<std::string> emitCode(ModuleOp module,
                                  llvm::ArrayRef<FunctionSignature> functions);
  llvm::Expected<std::string> emitMachineCode(llvm::Module &module,
                                              llvm::TargetMachine &machine);

  const CompileOptions &options;
  TargetDescription target;
  EmitOptions emitOptions;
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

LogicalResult Compilation::lower(ModuleOp module) {
  TimingScope scope = stage("Lower", "lowering");
  return lowerModel(module, options, target, scope);
}

FailureOr<Product> Compilation::run(llvm::SourceMgr &sources,
                                    MLIRContext &context) {
  OwningOpRef<ModuleOp> module;
  {
    TimingScope scope = stage("Parse", "reading the model");
    ParserConfig config(&context);
    module = parseSourceFile<ModuleOp>(sources, config);
  }
  if (!module || failed(lower(*module)))
    return failure();
  return emit(*module);
}

FailureOr<Product> Compilation::emitKernels(ModuleOp module) {
  TimingScope scope = stage("Generate code", "generating code");
  Product product;
  FailureOr<std::string> ptx = translateKernels(module, options.target);
  if (failed(ptx))
    return failure();
  product.main = std::move(*ptx);
  if (options.kind == EmitKind::Ptx)
    return product;
  llvm::Expected<std::string> cubin = assemblePtx(product.main, options.target);
  if (!cubin)
    return reportError(cubin.takeError());
  product.main = std::move(*cubin);
  return product;
}

FailureOr<Product> Compilation::emit(ModuleOp module) {
  if (isForGpu(options.kind))
    return emitKernels(module);
  Product product;
  if (options.kind == EmitKind::Mlir) {
    llvm::raw_string_ostream os(product.main);
    module.print(os);
    os << "\n";
    return product;
  }
  FailureOr<std::vector<FunctionSignature>> functions = readSignatures(module);
  if (failed(functions))
    return failure();
  product.header = printHeader(emitOptions.modelName, *functions);
  if (options.kind == EmitKind::Header) {
    product.main = std::move(product.header);
    return product;
  }
  FailureOr<std::string> code = emitCode(module, *functions);
  if (failed(code))
    return failure();
  product.main = std::move(*code);
  return product;
}

FailureOr<std::string>
Compilation::emitCode(ModuleOp module,
                      llvm::ArrayRef<FunctionSignature> functions) {
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine =
      createTargetMachine(target);
  if (!machine)
    return reportError(machine.takeError());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code;
  {
    TimingScope scope = stage("Translate", "translating to LLVM IR");
    code = translateModel(module, functions, target, emitOptions, **machine,
                          context);
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

/// What of `text` is left after a string or comment that it begins with.
static llvm::StringRef skipQuoted(llvm::StringRef text) {
  if (text.starts_with("//"))
    return text.drop_until([](char c) { return c == '\n'; });
  if (!text.consume_front("\""))
    return text;
  while (!text.empty() && text.front() != '"')
    text = text.substr(text.front() == '\\' ? 2 : 1);
  return text.substr(1);
}

/// Rejects what is nested deeper than any model: MLIR's parser is recursive,
/// and would end the process when its stack is full.
static llvm::Error checkNesting(llvm::StringRef path, llvm::StringRef text) {
  constexpr int limit = 1000;
  int depth = 0;
  llvm::StringRef rest = text;
  while (!rest.empty() && depth <= limit) {
    llvm::StringRef next = skipQuoted(rest);
    if (next.size() != rest.size()) {
      rest = next;
      continue;
    }
    if (rest.consume_front("->"))
      continue;
    depth += llvm::StringRef("([{<").contains(rest.front());
    depth -= llvm::StringRef(")]}>").contains(rest.front());
    rest = rest.drop_front();
  }
  if (depth <= limit)
    return llvm::Error::success();
  size_t line = text.drop_back(rest.size()).count('\n') + 1;
  return llvm::createStringError(path + ":" + llvm::Twine(line) +
                                 ": brackets are nested more than " +
                                 llvm::Twine(limit) + " deep");
}

llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
diff::openModel(llvm::StringRef path) {
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> input = openInputFile(path, &message);
  if (!input)
    return llvm::createStringError(message);
  if (!isBytecode(*input))
    if (llvm::Error error = checkNesting(path, input->getBuffer()))
      return error;
  return input;
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
  // A GPU's host is the one that compiles.
  llvm::Expected<TargetDescription> target = describeTargetList(
      isForGpu(options.kind) ? "host" : llvm::StringRef(options.target));
  if (!target)
    return reportError(target.takeError());
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
      Compilation(options, std::move(*target), timing).run(sources, context);
  if (failed(product))
    return failure();
  if (llvm::Error error = store(*product, *files))
    return reportError(std::move(error));
  return success();
}
