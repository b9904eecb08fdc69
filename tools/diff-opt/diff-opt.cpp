//===- diff-opt.cpp - The compiler driver -----------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With --emit a compiler from models to files, otherwise an mlir-opt.
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "Diagnostics.h"
#include "Inspect.h"
#include "OutputFile.h"

#include "passes/InitAllPasses.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/InitLLVM.h"

using namespace diff;

/// Passes named beside --emit and the like would run nowhere: rather say so.
static llvm::Error checkNoPasses(llvm::StringRef option) {
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  mlir::PassManager passes(&context);
  auto config = mlir::MlirOptMainConfig::createFromCLOptions();
  if (mlir::failed(config.setupPassPipeline(passes)) || passes.size() == 0)
    return llvm::Error::success();
  return llvm::createStringError(
      option +
      " runs the passes that a model needs: name none beside it, or "
      "leave " +
      option + " out to run those named");
}

static mlir::LogicalResult compileModel(CompileOptions options,
                                        mlir::DialectRegistry &registry) {
  if (llvm::Error error = checkNoPasses("--emit"))
    return reportError(std::move(error));
  return compile(options, registry);
}

static mlir::LogicalResult inspectModel(const InspectOptions &options,
                                        mlir::DialectRegistry &registry) {
  bool isLint = options.task == InspectTask::Lint;
  if (llvm::Error error = checkNoPasses(isLint ? "--lint" : "--explain"))
    return reportError(std::move(error));
  return inspect(options, registry);
}

/// What mlir-opt does, but its output is a file of its own until all is well:
/// the input, which is mapped into memory, may have the same name.
static mlir::LogicalResult runPasses(int argc, char **argv,
                                     llvm::StringRef input,
                                     llvm::StringRef output,
                                     mlir::DialectRegistry &registry) {
  auto config = mlir::MlirOptMainConfig::createFromCLOptions();
  if (config.shouldShowDialects() || config.shouldListPasses())
    return mlir::MlirOptMain(argc, argv, input, output, registry);
  llvm::Expected<OutputFile> file = OutputFile::create(output);
  if (!file)
    return reportError(file.takeError());
  if (mlir::failed(
          mlir::MlirOptMain(argc, argv, input, file->pathToWrite(), registry)))
    return mlir::failure();
  if (llvm::Error error = file->commit())
    return reportError(std::move(error));
  return mlir::success();
}

int main(int argc, char **argv) {
  mlir::registerAllPasses();
  diff::registerAllPasses();
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  diff::registerDiffDialect(registry);

  registerCompileOptions();
  registerInspectOptions();
  std::string dialects = mlir::registerCLIOptions("", registry);
  auto [input, output] =
      mlir::parseCLIOptions(argc, argv, helpOverview().str() + dialects);
  llvm::Expected<std::optional<CompileOptions>> options = takeCompileOptions();
  if (!options)
    return mlir::asMainReturnCode(reportError(options.takeError()));
  llvm::Expected<std::optional<InspectOptions>> inspected =
      takeInspectOptions();
  if (!inspected)
    return mlir::asMainReturnCode(reportError(inspected.takeError()));
  if (*options && *inspected)
    return mlir::asMainReturnCode(reportError(llvm::createStringError(
        "--emit does not go together with --explain and --lint")));
  if (*inspected) {
    llvm::InitLLVM init(argc, argv);
    (*inspected)->input = input;
    (*inspected)->output = output;
    return mlir::asMainReturnCode(inspectModel(**inspected, registry));
  }
  if (!*options)
    return mlir::asMainReturnCode(
        runPasses(argc, argv, input, output, registry));

  llvm::InitLLVM init(argc, argv);
  (*options)->input = input;
  (*options)->output = output;
  return mlir::asMainReturnCode(compileModel(std::move(**options), registry));
}
