//===- LinalgBuilder.h - Short ways to linalg.generic -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_SUPPORT_LINALGBUILDER_H
#define DIFF_PASSES_SUPPORT_LINALGBUILDER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace diff {

/// A tensor with its map from an iteration space.
struct Access {
  mlir::Value value;
  mlir::AffineMap map;
};

/// Takes the scalars of the inputs and of the init to the new scalar.
using ScalarBody = llvm::function_ref<mlir::Value(mlir::ImplicitLocOpBuilder &,
                                                  mlir::ValueRange)>;

/// A `linalg.generic` over those dims of the maps' space that any of the maps
/// uses: parallel where `init` has the dim, a reduction elsewhere. `tile` names
/// the op's part in an algorithm (the attribute `diff.tile`), for people who
/// read the IR.
mlir::Value buildGeneric(mlir::ImplicitLocOpBuilder &builder,
                         llvm::ArrayRef<Access> inputs, Access init,
                         ScalarBody body, llvm::StringRef tile = "");

/// `linalg.index` of dim `dim` of the original space, inside a body that
/// `buildGeneric` builds over `maps`.
mlir::Value buildIndex(mlir::ImplicitLocOpBuilder &builder,
                       llvm::ArrayRef<mlir::AffineMap> maps, unsigned dim);

/// `tensor.empty` of these sizes, filled with `value`.
mlir::Value buildFilled(mlir::ImplicitLocOpBuilder &builder,
                        llvm::ArrayRef<mlir::OpFoldResult> sizes,
                        mlir::Type elementType, double value);

/// A float constant of `type`.
mlir::Value buildFloat(mlir::ImplicitLocOpBuilder &builder, mlir::Type type,
                       double value);

/// `value` as a scalar of float type `type`, widened or rounded.
mlir::Value castFloat(mlir::ImplicitLocOpBuilder &builder, mlir::Value value,
                      mlir::Type type);

/// The type that sums and exponentials of `storage` are computed in: f64 for
/// f64, f32 for every other.
mlir::Type getComputeType(mlir::Type storage);

} // namespace diff

#endif // DIFF_PASSES_SUPPORT_LINALGBUILDER_H
