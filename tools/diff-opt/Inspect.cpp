//===- Inspect.cpp - Telling about a model instead of compiling -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inspect.h"
#include "Diagnostics.h"
#include "OpenModel.h"
#include "OutputFile.h"

#include "passes/InitAllPasses.h"
#include "passes/inspect/Explain.h"

#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/ManagedStatic.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace diff;
namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

namespace {
cl::OptionCategory category("Inspect a model");

struct CommandLine {
  cl::opt<InspectTask> explain{
      "explain", cl::cat(category), cl::ValueOptional,
      cl::desc("Tell which attention is where, and all that is known of it:"),
      cl::values(
          clEnumValN(InspectTask::ExplainText, "text",
                     "for a terminal (default)"),
          clEnumValN(InspectTask::ExplainHtml, "html", "a page with drawings"),
          clEnumValN(InspectTask::ExplainText, "", ""))};
  cl::opt<bool> lint{
      "lint", cl::cat(category),
      cl::desc("Warn where a differential model is not right or not comparable "
               "with its baseline; exit status 1 if so")};
  cl::opt<std::string> baseline{
      "baseline", cl::cat(category), cl::value_desc("FILE"),
      cl::desc("The model that --lint compares with; without, a function of "
               "the same module")};
};

llvm::ManagedStatic<CommandLine> commandLine;
} // namespace

void diff::registerInspectOptions() { (void)*commandLine; }

llvm::Expected<std::optional<InspectOptions>> diff::takeInspectOptions() {
  CommandLine &line = *commandLine;
  bool explains = line.explain.getNumOccurrences() != 0;
  if (line.baseline.getNumOccurrences() && !line.lint)
    return llvm::createStringError("--baseline has a meaning with --lint only");
  if (explains && line.lint)
    return llvm::createStringError("--explain and --lint do not go together");
  if (!explains && !line.lint)
    return std::nullopt;
  InspectOptions options;
  options.task = line.lint ? InspectTask::Lint : line.explain.getValue();
  options.baseline = line.baseline;
  return options;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

static LogicalResult runPasses(ModuleOp module, const InspectOptions &options) {
  PassManager passes(module.getContext());
  buildRaisePipeline(passes);
  buildFusePipeline(passes);
  if (options.task == InspectTask::Lint) {
    DiffLintOptions lint;
    lint.baseline = options.baseline;
    passes.addPass(createDiffLint(lint));
  }
  return passes.run(module);
}

/// Keeps the remarks of raising to list them.
static LogicalResult runExplain(ModuleOp module, const InspectOptions &options,
                                llvm::raw_ostream &os) {
  std::vector<Leftover> remarks;
  {
    ScopedDiagnosticHandler keep(
        module.getContext(), [&](Diagnostic &diagnostic) {
          if (diagnostic.getSeverity() != DiagnosticSeverity::Remark)
            return failure();
          remarks.push_back(
              {inWords(diagnostic.getLocation()), diagnostic.str()});
          return success();
        });
    if (failed(runPasses(module, options)))
      return failure();
  }
  Report report = makeReport(module, options.input, std::move(remarks));
  if (options.task == InspectTask::ExplainHtml)
    printHtml(report, os);
  else
    printText(report, os);
  return success();
}

static FailureOr<unsigned>
runLint(ModuleOp module, const InspectOptions &options, llvm::raw_ostream &os) {
  unsigned numWarnings = 0, numAttentions = 0;
  ScopedDiagnosticHandler count(
      module.getContext(), [&](Diagnostic &diagnostic) {
        numWarnings += diagnostic.getSeverity() == DiagnosticSeverity::Warning;
        return failure(); // for the handler beneath to print
      });
  if (failed(runPasses(module, options)))
    return failure();
  module.walk([&](AttentionOp) { ++numAttentions; });
  os << options.input << ": " << inWords(numAttentions, "attention") << ", "
     << inWords(numWarnings, "warning") << "\n";
  return numWarnings;
}

LogicalResult diff::inspect(const InspectOptions &options,
                            DialectRegistry &registry) {
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> input =
      openModel(options.input);
  if (!input)
    return reportError(input.takeError());
  llvm::Expected<OutputFile> file = OutputFile::create(options.output);
  if (!file)
    return reportError(file.takeError());
  MLIRContext context(registry);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(*input), llvm::SMLoc());
  CompileDiagnostics diagnostics(sources, context);
  ParserConfig config(&context);
  auto module = parseSourceFile<ModuleOp>(sources, config);
  if (!module)
    return failure();
  std::string text;
  llvm::raw_string_ostream os(text);
  bool isRight = true;
  if (options.task == InspectTask::Lint) {
    FailureOr<unsigned> warnings = runLint(*module, options, os);
    if (failed(warnings))
      return failure();
    isRight = *warnings == 0;
  } else if (failed(runExplain(*module, options, os))) {
    return failure();
  }
  if (llvm::Error error = file->write(text))
    return reportError(std::move(error));
  if (llvm::Error error = file->commit())
    return reportError(std::move(error));
  return success(isRight);
}
