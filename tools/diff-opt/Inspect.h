//===- Inspect.h - Telling about a model instead of compiling ---*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_INSPECT_H
#define DIFF_TOOLS_DIFF_OPT_INSPECT_H

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>

namespace diff {

enum class InspectTask { ExplainText, ExplainHtml, Lint };

struct InspectOptions {
  InspectTask task = InspectTask::ExplainText;
  /// The file of the model to compare with, "" for none.
  std::string baseline;
  /// As on the command line, "-" for stdin and stdout.
  std::string input, output;
};

/// Registers `--explain`, `--lint` and `--baseline`; before the command line is
/// parsed.
void registerInspectOptions();

/// The options given, after the command line is parsed; none without
/// `--explain` and `--lint`.
llvm::Expected<std::optional<InspectOptions>> takeInspectOptions();

/// Does what the options ask for. Fails if the model can not be read, and for
/// `--lint` if there is a warning.
mlir::LogicalResult inspect(const InspectOptions &options,
                            mlir::DialectRegistry &registry);

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_INSPECT_H
