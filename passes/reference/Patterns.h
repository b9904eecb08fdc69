//===- Patterns.h - Patterns of the reference lowering -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REFERENCE_PATTERNS_H
#define DIFF_PASSES_REFERENCE_PATTERNS_H

#include "mlir/IR/PatternMatch.h"

namespace diff {

/// `diff.attention` to linalg, one op a step of its formula.
void populateLowerAttentionPatterns(mlir::RewritePatternSet &patterns);

/// `diff.rope`, `diff.rms_norm` and `diff.lambda` to linalg.
void populateLowerSmallOpPatterns(mlir::RewritePatternSet &patterns);

} // namespace diff

#endif // DIFF_PASSES_REFERENCE_PATTERNS_H
