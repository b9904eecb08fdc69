//===- Explain.cpp - A page about a model's attention, as text ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Explain.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Gathering
//===----------------------------------------------------------------------===//

std::string LayerGroup::getTitle() const {
  if (layers.size() == 1)
    return "layer " + std::to_string(layers.front().layer);
  bool isRange =
      layers.back().layer - layers.front().layer + 1 == layers.size();
  if (isRange)
    return llvm::formatv("layers {0} {1} {2}", layers.front().layer,
                         layers.size() == 2 ? "and" : "to",
                         layers.back().layer);
  std::string text;
  for (const AttentionInfo &layer : layers)
    text += (text.empty() ? "layers " : ", ") + std::to_string(layer.layer);
  return text;
}

static bool isAlike(const AttentionInfo &a, const AttentionInfo &b) {
  if (a.variant != b.variant)
    return false;
  SmallVector<Fact> first = getSharedFacts(a), second = getSharedFacts(b);
  return llvm::equal(first, second, [](const Fact &x, const Fact &y) {
    return x.name == y.name && x.text == y.text;
  });
}

static FunctionReport describeFunction(func::FuncOp func) {
  FunctionReport report;
  report.name = func.getName();
  for (AttentionInfo &info : getAttentions(func)) {
    ++report.numLayers;
    report.numDifferential += info.isDifferential;
    report.total += info.cost;
    auto group = llvm::find_if(report.groups, [&](LayerGroup &other) {
      return isAlike(other.layers.front(), info);
    });
    if (group == report.groups.end())
      group = report.groups.insert(group, LayerGroup());
    group->layers.push_back(std::move(info));
  }
  return report;
}

Report diff::makeReport(ModuleOp module, StringRef file,
                        std::vector<Leftover> remarks) {
  Report report{file.str(), {}, std::move(remarks)};
  for (auto func : module.getOps<func::FuncOp>())
    if (!func.isExternal())
      report.functions.push_back(describeFunction(func));
  module.walk([&](linalg::SoftmaxOp op) {
    report.leftovers.push_back(
        {inWords(op.getLoc()), "a softmax is left outside of any attention"});
  });
  return report;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

/// Words that continue beside `column` where a line would be too long.
static void printWrapped(StringRef text, unsigned column, raw_ostream &os) {
  constexpr unsigned width = 100;
  unsigned at = column;
  SmallVector<StringRef> words;
  text.split(words, ' ', -1, false);
  for (StringRef word : words) {
    if (at > column && at + 1 + word.size() > width) {
      os << "\n";
      os.indent(column);
      at = column;
    }
    if (at > column) {
      os << " ";
      ++at;
    }
    os << word;
    at += word.size();
  }
  os << "\n";
}

static void printFacts(ArrayRef<Fact> facts, raw_ostream &os) {
  constexpr unsigned column = 20;
  for (const Fact &fact : facts) {
    os << "    " << llvm::left_justify(fact.name, column - 4);
    printWrapped(fact.text, column, os);
  }
}

/// One line a layer, the columns as wide as they have to be.
static void printLayers(const LayerGroup &group, raw_ostream &os) {
  std::vector<SmallVector<Fact>> rows;
  for (const AttentionInfo &info : group.layers)
    rows.push_back(getOwnFacts(info));
  SmallVector<size_t> widths;
  for (auto [column, fact] : llvm::enumerate(rows.front())) {
    widths.push_back(fact.name.size());
    for (auto &row : rows)
      widths.back() = std::max(widths.back(), row[column].text.size());
  }
  auto print = [&](auto get, const SmallVector<Fact> &row) {
    os << "    ";
    size_t at = 4;
    for (auto [column, fact] : llvm::enumerate(row)) {
      if (column + 1 == row.size()) {
        printWrapped(get(fact), at, os);
        continue;
      }
      os << llvm::left_justify(get(fact), widths[column] + 2);
      at += widths[column] + 2;
    }
  };
  os << "\n";
  print([](const Fact &fact) { return StringRef(fact.name); }, rows.front());
  for (auto &row : rows)
    print([](const Fact &fact) { return StringRef(fact.text); }, row);
}

static void printFunction(const FunctionReport &report, raw_ostream &os) {
  os << "\n@" << report.name << ": " << inWords(report.numLayers, "attention");
  if (report.numLayers)
    os << ", " << report.numDifferential << " differential";
  os << "\n";
  for (const LayerGroup &group : report.groups) {
    os << "\n  " << group.getTitle() << ": "
       << inWords(group.layers.front().variant) << "\n\n";
    printFacts(getSharedFacts(group.layers.front()), os);
    printLayers(group, os);
  }
  if (report.numLayers > 1) {
    os << "\n  all " << report.numLayers << " layers\n\n";
    printFacts(getTotalFacts(report.total), os);
  }
}

void diff::printText(const Report &report, raw_ostream &os) {
  os << report.file << "\n";
  for (const FunctionReport &function : report.functions)
    printFunction(function, os);
  os << "\nnot raised:" << (report.leftovers.empty() ? " nothing\n" : "\n");
  for (const Leftover &leftover : report.leftovers) {
    os << "  " << llvm::left_justify(leftover.where, 12);
    printWrapped(leftover.what, 14, os);
  }
  os << "\nb: samples, s: rows and keys, m: rows, n: keys; FLOP: a product and "
        "a sum are two.\n";
}
