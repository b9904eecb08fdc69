//===- Explain.h - A page about a model's attention -------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_EXPLAIN_H
#define DIFF_PASSES_INSPECT_EXPLAIN_H

#include "passes/inspect/Words.h"

#include "mlir/IR/BuiltinOps.h"

namespace diff {

/// Layers of a function that differ in weights, lambda_init and place only.
struct LayerGroup {
  std::vector<AttentionInfo> layers;
  /// "layer 0", "layers 0 to 15", "layers 0, 2, 4"
  std::string getTitle() const;
};

struct FunctionReport {
  std::string name;
  unsigned numLayers = 0, numDifferential = 0;
  std::vector<LayerGroup> groups;
  Cost total;
};

/// What was not found to be an attention, and why.
struct Leftover {
  std::string where, what;
};

struct Report {
  std::string file;
  std::vector<FunctionReport> functions;
  std::vector<Leftover> leftovers;
};

/// Reads a module that was raised and fused. `remarks` are those of raising.
Report makeReport(mlir::ModuleOp module, llvm::StringRef file,
                  std::vector<Leftover> remarks);

/// As text, of lines that fit a terminal.
void printText(const Report &report, llvm::raw_ostream &os);
/// As a page of HTML that needs nothing beside it.
void printHtml(const Report &report, llvm::raw_ostream &os);

/// The heads of each pair as a drawing in SVG; nothing if they are not known.
void printDrawing(const AttentionInfo &info, llvm::raw_ostream &os);

} // namespace diff

#endif // DIFF_PASSES_INSPECT_EXPLAIN_H
