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

#include "passes/InitAllPasses.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/InitLLVM.h"

using namespace diff;

/// Passes named beside --emit would run nowhere: rather say so.
static llvm::Error checkNoPasses(mlir::MLIRContext &context) {
  mlir::PassManager passes(&context);
  auto config = mlir::MlirOptMainConfig::createFromCLOptions();
  if (mlir::failed(config.setupPassPipeline(passes)) || passes.size() == 0)
    return llvm::Error::success();
  return llvm::createStringError(
      "--emit runs the passes that a model needs: name none beside it, or "
      "leave --emit out to run those named");
}

static mlir::LogicalResult compileModel(CompileOptions options,
                                        mlir::DialectRegistry &registry) {
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  if (llvm::Error error = checkNoPasses(context))
    return reportError(std::move(error));
  return compile(options, registry);
}

int main(int argc, char **argv) {
  mlir::registerAllPasses();
  diff::registerAllPasses();
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  diff::registerDiffDialect(registry);

  registerCompileOptions();
  std::string dialects = mlir::registerCLIOptions("", registry);
  auto [input, output] =
      mlir::parseCLIOptions(argc, argv, helpOverview().str() + dialects);
  llvm::Expected<std::optional<CompileOptions>> options = takeCompileOptions();
  if (!options)
    return mlir::asMainReturnCode(reportError(options.takeError()));
  if (!*options)
    return mlir::asMainReturnCode(
        mlir::MlirOptMain(argc, argv, input, output, registry));

  llvm::InitLLVM init(argc, argv);
  (*options)->input = input;
  (*options)->output = output;
  return mlir::asMainReturnCode(compileModel(std::move(**options), registry));
}
