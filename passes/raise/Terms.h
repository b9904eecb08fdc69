//===- Terms.h - Sums of products, elementwise ------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A - l * B, A + (-l) * B, -(l * B) + A, (A / 2 - B * l / 2) * 2 are one sum of
// terms. The passes look at the terms.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_RAISE_TERMS_H
#define DIFF_PASSES_RAISE_TERMS_H

#include "passes/analysis/Tracer.h"

namespace diff {

/// A constant times factors times what the sum is of.
struct Term {
  double constant = 1.0;
  llvm::SmallVector<Element, 1> factors;
  Element atom;
};

/// Gives the atom that a resolved element is, or nothing.
using FindAtom = llvm::function_ref<std::optional<Element>(const Element &)>;

/// Reads `element` as a sum of terms, each with one atom. Fails if there is
/// something in it that is none.
std::optional<llvm::SmallVector<Term>>
collectTerms(Tracer &tracer, const Element &element, FindAtom findAtom);

/// Takes minus signs of the term's only factor into its constant, if that makes
/// the latter -1.
void takeSign(Tracer &tracer, Term &term);

} // namespace diff

#endif // DIFF_PASSES_RAISE_TERMS_H
