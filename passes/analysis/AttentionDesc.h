//===- AttentionDesc.h - An attention by what it reads ----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_ANALYSIS_ATTENTIONDESC_H
#define DIFF_PASSES_ANALYSIS_ATTENTIONDESC_H

#include "passes/analysis/Views.h"

#include "diff/Dialect/Diff.h"

#include "llvm/ADT/SmallBitVector.h"

namespace diff {

/// One attention map's query and key.
struct StreamDesc {
  Element query, key;
};

/// What diff.attention computes for one element of a result, in terms of an
/// iteration space whose dims are those of the result, then n and d.
struct AttentionDesc {
  llvm::SmallVector<StreamDesc, 2> streams;
  Element value;
  /// lambda is `lambdaScale` times this, or that constant without.
  std::optional<Element> lambda, mask;
  double lambdaScale = 1.0;
  /// Further masks that are added: the op's is the sum. All are of floats.
  llvm::SmallVector<Element> moreMasks;
  /// An i1 mask that is true where the op's is false.
  bool invertMask = false;
  double scale = 1.0;
  bool causal = false;
  std::optional<int64_t> window;
  /// Key index of row 0 if causal; without, N - M.
  std::optional<Size> position;
  /// The dim that is the query row, where that is known.
  std::optional<unsigned> row;
  /// The norm over all value dims that follows, the dims of the space that it
  /// is over, and the factor after it.
  std::optional<double> normEps;
  llvm::SmallBitVector normed;
  std::optional<Element> normWeight;
  double factor = 1.0;
  /// What the result of it all is multiplied by, elementwise.
  std::optional<Element> outer;

  /// True if both apply the same mask and scale (to whatever streams).
  bool hasSameScores(const AttentionDesc &other) const;
  /// Calls `fn` for each element that the attention reads.
  template <typename Fn>
  void forEach(Fn fn) {
    for (StreamDesc &stream : streams) {
      fn(stream.query);
      fn(stream.key);
    }
    fn(value);
    if (lambda)
      fn(*lambda);
    if (mask)
      fn(*mask);
    for (Element &more : moreMasks)
      fn(more);
    if (normWeight)
      fn(*normWeight);
    if (outer)
      fn(*outer);
  }
};

/// The key index of row 0 where the last row sees all keys, if that can be
/// told.
std::optional<Size> getLastPosition(const Size &rows, const Size &keys);

/// A result tensor whose dims may be split into factors, and the iteration
/// space of an attention that computes it: the factors in order, then n and d.
class ResultSpace {
public:
  explicit ResultSpace(mlir::Value result);
  /// Splits as the space asked for. Fails if it did not ask.
  bool split();

  IndexSpace space;
  /// The index of the result in terms of the space's dims.
  llvm::SmallVector<mlir::AffineExpr> getIndex();
  Element getElement() { return {result, getIndex()}; }
  unsigned getN() const { return space.getNumDims() - 2; }
  unsigned getD() const { return space.getNumDims() - 1; }
  /// The sizes of all factors in order, and the dims of the result they make.
  llvm::SmallVector<Size> getFactorSizes() const;
  llvm::ArrayRef<llvm::SmallVector<unsigned>> getGroups() const {
    return factorDims;
  }
  /// The space's dims that result dim `dim` consists of.
  llvm::SmallVector<unsigned> getFactors(unsigned dim) const {
    return factorDims[dim];
  }

  mlir::Value result;

private:
  void build();
  /// Sizes of the factors of each dim of the result.
  llvm::SmallVector<llvm::SmallVector<Size>> factors;
  llvm::SmallVector<llvm::SmallVector<unsigned>> factorDims;
};

/// Reads a diff.attention's result at `element` (resolved) as a description in
/// the result's space. Fails if its own dims are not what the space has.
std::optional<AttentionDesc> describe(const Element &element,
                                      ResultSpace &space);

/// Replaces the op that makes `space.result` by a diff.attention. Returns null,
/// having changed nothing, with the reason in `why`, if it cannot be expressed.
AttentionOp emitAttention(mlir::RewriterBase &rewriter, AttentionDesc desc,
                          ResultSpace &space, std::string &why);

} // namespace diff

#endif // DIFF_PASSES_ANALYSIS_ATTENTIONDESC_H
