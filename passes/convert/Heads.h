//===- Heads.h - The heads of an ordinary attention -------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CONVERT_HEADS_H
#define DIFF_PASSES_CONVERT_HEADS_H

#include "Projections.h"

#include "diff/Dialect/Diff.h"

namespace diff {

/// Which dims of a diff.attention are its heads, in the order in which the
/// query's projection makes them, and where its operands come from.
struct Heads {
  explicit Heads(mlir::MLIRContext *context) : space(context) {}

  AttentionOp op;
  AttentionOp::Dims dims;
  /// The op's iteration space.
  IndexSpace space;
  Projection query;
  std::optional<Projection> key, value;
  /// The head dims, outermost first; the keys have the first `numKeyDims`.
  llvm::SmallVector<unsigned> headDims;
  unsigned numKeyDims = 0;

  int64_t getSize(unsigned dim) const { return space.getSize(dim).constant; }
  int64_t getNumHeads() const { return getProduct(headDims); }
  int64_t getNumKeyHeads() const { return getProduct(getKeyDims()); }
  int64_t getGroup() const { return getNumHeads() / getNumKeyHeads(); }
  int64_t getScoreSize() const { return getSize(dims.d); }
  int64_t getValueSize() const;
  /// How far apart two heads are among the features of the query's projection.
  int64_t getStride();
  llvm::ArrayRef<unsigned> getKeyDims() const {
    return llvm::ArrayRef(headDims).take_front(numKeyDims);
  }
  bool isHead(unsigned dim) const { return llvm::is_contained(headDims, dim); }
  /// The number of the head, of all or of one stream's, in the space's dims.
  mlir::AffineExpr getHead() const;

private:
  int64_t getProduct(llvm::ArrayRef<unsigned> some) const;
};

/// Reads the heads of an attention with one stream. Errors are reported.
mlir::FailureOr<Heads> readHeads(AttentionOp op);

} // namespace diff

#endif // DIFF_PASSES_CONVERT_HEADS_H
