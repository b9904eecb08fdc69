//===- Options.h - What diff-opt adds to mlir-opt's options -----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TOOLS_DIFF_OPT_OPTIONS_H
#define DIFF_TOOLS_DIFF_OPT_OPTIONS_H

#include "passes/emit/Emit.h"

#include <optional>
#include <string>

namespace diff {

enum class EmitKind {
  Mlir,
  Llvm,
  Assembly,
  Object,
  Library,
  Header,
  Ptx,
  Cubin
};

/// Whether what is written are kernels.
bool isForGpu(EmitKind kind);

/// How `--emit` spells a kind.
llvm::StringRef spelling(EmitKind kind);

/// What is told of kernels, and how.
enum class ReportKind { None, Text, Json };

struct CompileOptions {
  EmitKind kind = EmitKind::Library;
  std::string target = "host";
  Sanitizer sanitizer = Sanitizer::None;
  bool raise = true;
  bool referenceAttention = false;
  /// How GPUs multiply f32: "ffma" or "tf32".
  std::string gpuF32 = "ffma";
  ReportKind report = ReportKind::None;
  /// Where the report is written to; empty: to stderr.
  std::string reportFile;
  /// As on the command line, "-" for stdin and stdout.
  std::string input, output;
};

/// Registers the options; before the command line is parsed.
void registerCompileOptions();

/// The options given, after the command line is parsed; none without `--emit`.
/// Fails when an option that works with `--emit` only was given without it.
llvm::Expected<std::optional<CompileOptions>> takeCompileOptions();

/// What `--help` says first.
llvm::StringRef helpOverview();

} // namespace diff

#endif // DIFF_TOOLS_DIFF_OPT_OPTIONS_H
