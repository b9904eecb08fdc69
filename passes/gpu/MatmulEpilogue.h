//===- MatmulEpilogue.h - What kernels do with their products ---*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_MATMULEPILOGUE_H
#define DIFF_PASSES_GPU_MATMULEPILOGUE_H

#include "mlir/Analysis/AliasAnalysis.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace diff {

/// A product and its epilogue, if there is one, which follows it.
struct MatmulOps {
  mlir::linalg::LinalgOp product;
  mlir::linalg::GenericOp epilogue;
};

/// The elementwise op that the product's kernel can do before it stores: the
/// only reader of the product, whose own only readers are merged with it. The
/// product is moved to it. Null where there is none, or where the kernel would
/// have to see other dims than it does without.
mlir::linalg::GenericOp takeEpilogue(mlir::linalg::LinalgOp product,
                                     mlir::AliasAnalysis &aliases);

} // namespace diff

#endif // DIFF_PASSES_GPU_MATMULEPILOGUE_H
