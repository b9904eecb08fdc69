//===- AttentionMatcher.h - Attention in linalg -----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_RAISE_ATTENTIONMATCHER_H
#define DIFF_PASSES_RAISE_ATTENTIONMATCHER_H

#include "passes/analysis/AttentionDesc.h"

#include <limits>

namespace diff {

/// A score this low has probability 0 next to any score that is not masked.
inline bool isMasked(double score) { return score <= -1e30; }

/// The value of a constant i1, scalar or splat.
std::optional<bool> getBool(const Element &element);

/// The operand of a negation of an i1.
std::optional<Element> getInverted(Tracer &tracer, const Element &element);

/// Where a mask keeps a score: every one of the expressions is at least 0.
/// Nothing if `condition` (or with `negate` its opposite) is not of that form.
std::optional<llvm::SmallVector<mlir::AffineExpr>>
matchKeep(Tracer &tracer, const Element &condition, bool negate);

/// Scores of one stream: scale * Q K^T, with their masks in `desc`.
struct ScoresDesc {
  AttentionDesc desc;
  /// The highest score that a mask by indices alone sets.
  double fill = -std::numeric_limits<double>::infinity();
  /// The elements on the way from the softmax to the product.
  llvm::SmallVector<Element> chain;
};

/// Recognises the product of probabilities and a value, the former one softmax
/// or the difference of two.
class AttentionMatcher {
public:
  explicit AttentionMatcher(ResultSpace &result)
      : result(result), space(result.space), tracer(result.space) {}

  std::optional<AttentionDesc> match();

  /// What did not match first.
  std::string why;
  /// True if the result looked like an attention at all.
  bool sawSoftmax = false;

private:
  std::nullopt_t fail(const llvm::Twine &reason) {
    if (why.empty())
      why = reason.str();
    return std::nullopt;
  }
  std::optional<AttentionDesc> matchProduct(const Element &probabilities,
                                            const Element &value);
  std::optional<AttentionDesc> matchDifference(const Element &difference);
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
  bool reachesSoftmax(const Element &element, unsigned depth);

  ResultSpace &result;
  IndexSpace &space;
  Tracer tracer;
};

} // namespace diff

#endif // DIFF_PASSES_RAISE_ATTENTIONMATCHER_H
