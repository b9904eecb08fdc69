//===- ReshapeToGroups.h - Reshapes as groups of dims -----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_RAISE_RESHAPETOGROUPS_H
#define DIFF_PASSES_RAISE_RESHAPETOGROUPS_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace diff {

/// The reshape as tensor.collapse_shape and tensor.expand_shape, if it is known
/// which dims of the source make which of the result. Null if not.
mlir::Value createRegrouped(mlir::OpBuilder &builder,
                            mlir::tensor::ReshapeOp op);

} // namespace diff

#endif // DIFF_PASSES_RAISE_RESHAPETOGROUPS_H
