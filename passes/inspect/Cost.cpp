//===- Cost.cpp - Operations and bytes as sums of products ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Cost.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <vector>

using namespace diff;

Amount Amount::size(char letter) {
  Amount amount;
  amount.terms[std::string(1, letter)] = 1.0;
  return amount;
}

Amount &Amount::operator+=(const Amount &other) {
  for (auto &[letters, coefficient] : other.terms)
    terms[letters] += coefficient;
  return *this;
}

Amount Amount::times(const Amount &other) const {
  Amount product;
  for (auto &[lettersA, x] : terms)
    for (auto &[lettersB, y] : other.terms) {
      std::string letters = lettersA + lettersB;
      llvm::sort(letters);
      product.terms[letters] += x * y;
    }
  return product;
}

/// 1234567 as "1.23 M".
static std::string printNumber(double number) {
  const char *prefixes[] = {"", "k", "M", "G", "T", "P"};
  unsigned power = 0;
  for (; number >= 999.5 && power + 1 < std::size(prefixes); ++power)
    number /= 1000;
  const char *format = power == 0 || number >= 99.95 ? "%.0f "
                       : number >= 9.995             ? "%.1f "
                                                     : "%.2f ";
  std::string text;
  llvm::raw_string_ostream(text)
      << llvm::format(format, number) << prefixes[power];
  return text;
}

std::string Amount::print(const char *unit) const {
  if (terms.empty())
    return std::string("0 ") + unit;
  std::string text;
  // More letters grow faster: first.
  std::vector<std::pair<std::string, double>> sorted(terms.begin(),
                                                     terms.end());
  llvm::stable_sort(
      sorted, [](auto &a, auto &b) { return a.first.size() > b.first.size(); });
  for (auto &[letters, coefficient] : sorted) {
    text += text.empty() ? "" : " + ";
    text += printNumber(coefficient) + unit;
    for (size_t at = 0; at < letters.size();) {
      size_t end = letters.find_first_not_of(letters[at], at);
      end = end == std::string::npos ? letters.size() : end;
      text += " ";
      text += letters[at];
      if (end - at > 1)
        text += "^" + std::to_string(end - at);
      at = end;
    }
  }
  return text;
}

Cost &Cost::operator+=(const Cost &other) {
  products += other.products;
  seen += other.seen;
  projections += other.projections;
  bytes += other.bytes;
  cacheBytes += other.cacheBytes;
  weightBytes += other.weightBytes;
  return *this;
}
