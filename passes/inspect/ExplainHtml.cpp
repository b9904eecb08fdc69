//===- ExplainHtml.cpp - A page about a model's attention, as HTML --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Explain.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace diff;

static constexpr StringLiteral kStyle = R"(
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1e21; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; } h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
table { border-collapse: collapse; margin: .6rem 0; } th { text-align: left; font-weight: 600; color: #555; }
th, td { padding: .2rem 1.2rem .2rem 0; vertical-align: top; border-bottom: 1px solid #e4e6e9; }
td { overflow-wrap: anywhere; } .scroll { overflow-x: auto; } .left { color: #9a3b00; } footer { margin-top: 2rem; color: #777; }
)";

namespace {
/// Text of the model's, in which nothing is markup.
struct Escaped {
  StringRef text;
};
} // namespace

static raw_ostream &operator<<(raw_ostream &os, const Escaped &escaped) {
  printHTMLEscaped(escaped.text, os);
  return os;
}

static void printFacts(ArrayRef<Fact> facts, raw_ostream &os) {
  os << "<table>\n";
  for (const Fact &fact : facts)
    os << "<tr><th scope=\"row\">" << Escaped{fact.name} << "</th><td>"
       << Escaped{fact.text} << "</td></tr>\n";
  os << "</table>\n";
}

static void printLayers(const LayerGroup &group, raw_ostream &os) {
  os << "<div class=\"scroll\"><table>\n<tr>";
  for (const Fact &fact : getOwnFacts(group.layers.front()))
    os << "<th scope=\"col\">" << Escaped{fact.name} << "</th>";
  os << "</tr>\n";
  for (const AttentionInfo &info : group.layers) {
    os << "<tr>";
    for (const Fact &fact : getOwnFacts(info))
      os << "<td>" << Escaped{fact.text} << "</td>";
    os << "</tr>\n";
  }
  os << "</table></div>\n";
}

static void printFunction(const FunctionReport &report, raw_ostream &os) {
  os << "<section>\n<h2>@" << Escaped{report.name} << ": "
     << inWords(report.numLayers, "attention");
  if (report.numLayers)
    os << ", " << report.numDifferential << " differential";
  os << "</h2>\n";
  for (const LayerGroup &group : report.groups) {
    const AttentionInfo &first = group.layers.front();
    std::string title = group.getTitle();
    title.front() = llvm::toUpper(title.front());
    os << "<h3>" << Escaped{title} << ": " << Escaped{inWords(first.variant)}
       << "</h3>\n";
    printDrawing(first, os);
    printFacts(getSharedFacts(first), os);
    printLayers(group, os);
  }
  if (report.numLayers > 1) {
    os << "<h3>All " << report.numLayers << " layers</h3>\n";
    printFacts(getTotalFacts(report.total), os);
  }
  os << "</section>\n";
}

static void printLeftovers(const Report &report, raw_ostream &os) {
  os << "<section>\n<h2>Not raised</h2>\n";
  if (report.leftovers.empty())
    os << "<p>Nothing: no softmax is left.</p>\n";
  else
    os << "<ul class=\"left\">\n";
  for (const Leftover &leftover : report.leftovers)
    os << "<li>" << Escaped{leftover.where}
       << (leftover.where.empty() ? "" : ": ") << Escaped{leftover.what}
       << "</li>\n";
  os << (report.leftovers.empty() ? "" : "</ul>\n") << "</section>\n";
}

void diff::printHtml(const Report &report, raw_ostream &os) {
  os << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
        "charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width\">\n<title>Attention in "
     << Escaped{report.file} << "</title>\n<style>" << kStyle
     << "</style>\n</head>\n<body>\n<h1>Attention in " << Escaped{report.file}
     << "</h1>\n";
  for (const FunctionReport &function : report.functions)
    printFunction(function, os);
  printLeftovers(report, os);
  os << "<footer>b: samples, s: rows and keys, m: rows, n: keys. FLOP: a "
        "product and a sum are two.</footer>\n</body>\n</html>\n";
}
