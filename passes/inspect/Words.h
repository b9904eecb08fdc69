//===- Words.h - Facts about attention in words -----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_WORDS_H
#define DIFF_PASSES_INSPECT_WORDS_H

#include "passes/inspect/AttentionInfo.h"

namespace diff {

/// A number in as few digits as tell it: 0.355509, 1e-05, 10000.
std::string inWords(double number);
/// "interleaved, base 10000", with what is rotated if that is not all.
std::string inWords(const RopeInfo &rope, int64_t scoreDim);
/// "1 pair", "4 pairs".
std::string inWords(int64_t count, const char *noun);
std::string inWords(Variant variant);
/// "line 12" of the file that `loc` is in, or nothing.
std::string inWords(mlir::Location loc);

/// The heads of a column of a HeadTable as a formula of pair p: "2p + 1",
/// "floor(p/2)"; the numbers where there is none.
std::string getFormula(llvm::ArrayRef<int64_t> heads);

struct Fact {
  std::string name, text;
};
/// What is the same for layers that differ in their weights only.
llvm::SmallVector<Fact> getSharedFacts(const AttentionInfo &info);
/// What all layers of a function take together.
llvm::SmallVector<Fact> getTotalFacts(const Cost &total);
/// What a layer has of its own.
llvm::SmallVector<Fact> getOwnFacts(const AttentionInfo &info);

} // namespace diff

#endif // DIFF_PASSES_INSPECT_WORDS_H
