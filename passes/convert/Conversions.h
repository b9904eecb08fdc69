//===- Conversions.h - One attention to a differential one ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CONVERT_CONVERSIONS_H
#define DIFF_PASSES_CONVERT_CONVERSIONS_H

#include "Heads.h"

namespace diff {

/// Replaces the attention by V1 with half the heads. Errors are reported, and
/// leave the IR as it was.
mlir::LogicalResult convertToV1(Heads &heads, int64_t depth, bool naive);

/// Replaces the attention by V2 with twice the queries.
mlir::LogicalResult convertToV2(Heads &heads, int64_t depth);

/// Replaces the attention by one with two streams.
struct TwoStreams {
  mlir::Value query1, key1, query2, key2, value, lambda, init;
  llvm::SmallVector<mlir::AffineMap> maps; // in that order
};
AttentionOp createTwoStreams(mlir::OpBuilder &builder, AttentionOp op,
                             const TwoStreams &streams, mlir::AffineMap mask);

} // namespace diff

#endif // DIFF_PASSES_CONVERT_CONVERSIONS_H
