//===- AttentionMatcher.h - Attention in linalg -----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_RAISE_ATTENTIONMATCHER_H
#define DIFF_PASSES_RAISE_ATTENTIONMATCHER_H

#include "Terms.h"
#include "passes/analysis/AttentionDesc.h"

#include "llvm/ADT/SmallPtrSet.h"

#include <limits>

namespace diff {

/// A score this low has probability 0 next to any score that is not masked:
/// exponentials of less than about -100 are 0, and finite scores are not that
/// far from each other. -65504 is the lowest f16.
inline bool isMasked(double score) { return score <= -1e8 || score == -65504; }

/// The value of a constant i1, scalar or splat.
std::optional<bool> getBool(const Element &element);

/// The operand of a negation of an i1.
std::optional<Element> getInverted(Tracer &tracer, const Element &element);

/// Where a mask keeps a score: every one of the expressions is at least 0.
/// Nothing if `condition` (or with `negate` its opposite) is not of that form.
std::optional<llvm::SmallVector<mlir::AffineExpr>>
matchKeep(Tracer &tracer, const Element &condition, bool negate);

/// What a scalar is where a condition holds and where it does not; without a
/// condition both are one constant. Truth counts as 1.
struct TwoValues {
  Element condition;
  double onTrue = 0.0, onFalse = 0.0;
};
std::optional<TwoValues> getTwoValues(Tracer &tracer, const Element &element,
                                      unsigned depth = 8);

/// True if `dim` is in the element's index.
bool dependsOn(const Element &element, unsigned dim);

/// The first of two terms minus lambda times the second as one attention, or
/// why not. `describeAtom` describes the attention that a term's atom is.
std::optional<AttentionDesc>
combineTerms(Tracer &tracer, llvm::MutableArrayRef<Term> terms,
             llvm::function_ref<std::optional<AttentionDesc>(const Element &,
                                                             std::string &)>
                 describeAtom,
             std::string &why);

/// True if `op` multiplies elementwise: over a single key that is what is left
/// of the product of probabilities and a value.
bool isProductOverOneKey(mlir::linalg::LinalgOp op);

/// Scores of one stream: scale * Q K^T, with their masks in `desc`.
struct ScoresDesc {
  AttentionDesc desc;
  /// The highest score that a mask by indices alone sets.
  double fill = -std::numeric_limits<double>::infinity();
  /// A mask that is added, with a finite number where it hides, and is in
  /// `desc` as what it says of indices; and `desc` without it.
  std::optional<Element> finiteMask;
  std::optional<AttentionDesc> withoutFinite;
  /// The elements on the way from the softmax to the product.
  llvm::SmallVector<Element> chain;
};

/// Recognises the product of probabilities and a value, the former one softmax
/// or the difference of two.
class AttentionMatcher {
public:
  explicit AttentionMatcher(ResultSpace &result)
      : result(result), space(result.space), tracer(result.space) {}

  /// The attention whose result `element`, of the result's dims, is read from.
  std::optional<AttentionDesc> match(const Element &element);

  /// What did not match first.
  std::string why;
  /// The softmaxes that the result is computed from.
  llvm::SmallPtrSet<mlir::Operation *, 4> seen;

private:
  std::nullopt_t fail(const llvm::Twine &reason) {
    if (why.empty())
      why = reason.str();
    return std::nullopt;
  }
  std::optional<AttentionDesc> matchOverOneKey(const Element &element);
  std::optional<AttentionDesc> matchProduct(const Element &probabilities,
                                            const Element &value);
  std::optional<llvm::SmallVector<Term>> collectMaps(const Element &element);
  std::optional<AttentionDesc> matchMaps(llvm::MutableArrayRef<Term> terms);
  std::optional<AttentionDesc> matchSoftmax(const Element &element);
  std::optional<ScoresDesc> matchScores(Element element);
  std::optional<ScoresDesc> matchQueryKey(const Element &element);
  std::optional<ScoresDesc> matchScaled(const Element &element);
  std::optional<ScoresDesc> matchMasked(const Element &element);
  std::optional<ScoresDesc> matchSelect(const Element &element);
  bool isNanGuard(const Element &condition, double replacement,
                  llvm::ArrayRef<Element> chain);
  bool isHidden(const Element &condition, bool negate, const Element &score);
  bool isForHiddenRows(const Element &condition, bool negate,
                       const Element &score);
  std::optional<Element> findSoftmax(const Element &element,
                                     llvm::SmallVectorImpl<Element> &chain);
  Element peelScale(Element element, double &scale);
  bool addMask(ScoresDesc &scores, const Element &mask);
  bool addMaskOperand(ScoresDesc &scores, const Element &mask);
  bool addKeep(ScoresDesc &scores, const Element &condition, bool negate,
               double fill, bool isOperand);
  bool everyRowSeesKey(const AttentionDesc &desc) const;
  bool addKeepBound(AttentionDesc &desc, mlir::AffineExpr bound);
  void narrow(AttentionDesc &desc);
  bool reachesSoftmax(const Element &element, unsigned depth);

  ResultSpace &result;
  IndexSpace &space;
  Tracer tracer;
};

} // namespace diff

#endif // DIFF_PASSES_RAISE_ATTENTIONMATCHER_H
