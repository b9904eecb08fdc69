//===- Drawing.cpp - The heads of each pair as a drawing ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Three rows of boxes, one a head: queries, keys, values. Pairs have a colour
// each; the second stream's lines are dashed.
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Explain.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace diff;

namespace {
/// One row of heads.
struct Row {
  StringRef name;
  int64_t numHeads;
  double y;
};

class Drawing {
public:
  Drawing(const AttentionInfo &info, raw_ostream &os)
      : info(info), os(os), queries{"queries", info.numQueryHeads, 10},
        keys{"keys", info.numKeyHeads, 80},
        values{"values", info.numValueHeads, 150} {}
  void print();

private:
  double getX(const Row &row, int64_t head) const {
    return left + (head + 0.5) * width / std::max<int64_t>(row.numHeads, 1);
  }
  std::string getColour(int64_t pair) const {
    // Neighbours are far apart on the circle of colours.
    return llvm::formatv("hsl({0} 60% 45%)", pair * 137 % 360);
  }
  void printRow(const Row &row, llvm::function_ref<int64_t(int64_t)> getPair);
  void printLine(const Row &from, int64_t head, const Row &to, int64_t other,
                 int64_t pair, bool isSecond);
  void printPair(int64_t pair);

  static constexpr double left = 70, width = 620, height = 26;
  const AttentionInfo &info;
  raw_ostream &os;
  Row queries, keys, values;
};
} // namespace

void Drawing::printRow(const Row &row,
                       llvm::function_ref<int64_t(int64_t)> getPair) {
  os << llvm::format("<text x=\"0\" y=\"%.0f\">", row.y + 17) << row.name
     << "</text>\n";
  double each = width / std::max<int64_t>(row.numHeads, 1);
  for (int64_t head = 0; head < row.numHeads; ++head) {
    int64_t pair = getPair(head);
    os << llvm::format("<rect x=\"%.1f\" y=\"%.0f\" width=\"%.1f\" "
                       "height=\"%.0f\" rx=\"3\" fill=\"",
                       left + head * each + 1, row.y, std::max(each - 2, 1.0),
                       height)
       << (pair < 0 ? "#8a9099" : getColour(pair)) << "\"/>\n";
    if (each >= 18)
      os << llvm::format("<text x=\"%.1f\" y=\"%.0f\" text-anchor=\"middle\" "
                         "fill=\"#fff\">%d</text>\n",
                         getX(row, head), row.y + 17, static_cast<int>(head));
  }
}

void Drawing::printLine(const Row &from, int64_t head, const Row &to,
                        int64_t other, int64_t pair, bool isSecond) {
  os << llvm::format("<line x1=\"%.1f\" y1=\"%.0f\" x2=\"%.1f\" y2=\"%.0f\"",
                     getX(from, head), from.y + height, getX(to, other), to.y)
     << " stroke=\"" << getColour(pair) << "\""
     << (isSecond ? " stroke-dasharray=\"4 3\"" : "") << "/>\n";
}

void Drawing::printPair(int64_t pair) {
  const HeadTable &table = info.heads;
  printLine(queries, table.query1[pair], keys, table.key1[pair], pair, false);
  for (int64_t head : table.value[pair])
    printLine(keys, table.key1[pair], values, head, pair, false);
  if (table.query2.empty())
    return;
  printLine(queries, table.query2[pair], keys, table.key2[pair], pair, true);
  for (int64_t head : table.value[pair])
    printLine(keys, table.key2[pair], values, head, pair, true);
}

void Drawing::print() {
  const HeadTable &table = info.heads;
  os << "<svg viewBox=\"0 0 700 186\" width=\"700\" role=\"img\" "
        "font-size=\"12\" font-family=\"system-ui, sans-serif\">\n<title>Which "
        "heads each "
     << (info.isDifferential ? "pair" : "query head")
     << " reads; dashed: the second stream</title>\n";
  for (int64_t pair = 0; pair < info.numPairs; ++pair)
    printPair(pair);
  printRow(queries, [&](int64_t head) -> int64_t {
    // A head of several pairs has the colour of none.
    int64_t found = -1, count = 0;
    for (int64_t pair = 0; pair < info.numPairs; ++pair)
      if (table.query1[pair] == head ||
          (!table.query2.empty() && table.query2[pair] == head)) {
        found = pair;
        ++count;
      }
    return count == 1 ? found : -1;
  });
  printRow(keys, [](int64_t) { return -1; });
  printRow(values, [](int64_t) { return -1; });
  os << "</svg>\n";
}

void diff::printDrawing(const AttentionInfo &info, raw_ostream &os) {
  // Heads of two tensors have the same numbers; more than 128 are a blur.
  if (info.heads.empty() || info.heads.value.empty() ||
      info.pairing == Pairing::Separate || info.numQueryHeads > 128)
    return;
  Drawing(info, os).print();
}
