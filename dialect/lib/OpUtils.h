//===- OpUtils.h - What the dialect's verifiers and interfaces share -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_DIALECT_LIB_OPUTILS_H
#define DIFF_DIALECT_LIB_OPUTILS_H

#include "diff/Dialect/Diff.h"

#include <cmath>

namespace diff {

/// The size of dim `index` of a tensor or buffer, as a constant where known.
inline mlir::OpFoldResult getMixedSize(mlir::OpBuilder &builder,
                                       mlir::Location loc, mlir::Value value,
                                       int64_t index) {
  return mlir::linalg::createFoldedDimOp(builder, loc, value, index);
}

inline mlir::LogicalResult verifyFinite(mlir::Operation *op,
                                        llvm::StringRef constraint,
                                        llvm::StringRef name,
                                        const llvm::APFloat &value) {
  if (value.isFinite())
    return mlir::success();
  return op->emitOpError() << constraint << " expects a finite " << name
                           << ", but it is " << value.convertToDouble();
}

inline mlir::LogicalResult verifyEps(mlir::Operation *op,
                                     llvm::StringRef constraint,
                                     llvm::StringRef name,
                                     const llvm::APFloat &value) {
  if (value.isFinite() && !value.isNegative())
    return mlir::success();
  return op->emitOpError() << constraint << " expects a finite " << name
                           << " that is not negative, but it is "
                           << value.convertToDouble();
}

/// All operands tensors with one result of the init's type, or all buffers
/// with no result.
template <typename OpTy>
mlir::LogicalResult verifyDestinationStyle(OpTy op,
                                           llvm::StringRef constraint) {
  bool tensors = mlir::isa<mlir::RankedTensorType>(op.getInit().getType());
  for (mlir::Value operand : op->getOperands())
    if (mlir::isa<mlir::ShapedType>(operand.getType()) &&
        mlir::isa<mlir::RankedTensorType>(operand.getType()) != tensors)
      return op.emitOpError()
             << constraint
             << " expects all operands to be tensors or all to be buffers, but "
                "has "
             << op.getInit().getType() << " and " << operand.getType();
  unsigned numResults = op->getNumResults();
  if (numResults != (tensors ? 1u : 0u))
    return op.emitOpError()
           << constraint << " expects "
           << (tensors ? "one result" : "no result") << " for an init of type "
           << op.getInit().getType() << ", but has " << numResults;
  if (tensors && op.getResult().getType() != op.getInit().getType())
    return op.emitOpError()
           << constraint << " expects a result of the init's type "
           << op.getInit().getType() << ", but it is "
           << op.getResult().getType();
  return mlir::success();
}

/// Buffers among the inputs are read, a buffer init is written. Whatever the
/// init held is not read: every op of the dialect overwrites it.
template <typename OpTy>
void getDestinationStyleEffects(
    OpTy op, llvm::SmallVectorImpl<mlir::SideEffects::EffectInstance<
                 mlir::MemoryEffects::Effect>> &effects) {
  for (mlir::OpOperand &operand : op->getOpOperands()) {
    if (!mlir::isa<mlir::MemRefType>(operand.get().getType()))
      continue;
    if (op.isDpsInit(&operand))
      effects.emplace_back(mlir::MemoryEffects::Write::get(), &operand);
    else
      effects.emplace_back(mlir::MemoryEffects::Read::get(), &operand);
  }
}

template <typename OpTy>
mlir::LogicalResult
reifyDestinationStyleShapes(OpTy op, mlir::OpBuilder &builder,
                            mlir::ReifiedRankedShapedTypeDims &shapes) {
  if (op->getNumResults() == 0)
    return mlir::failure();
  int64_t rank = mlir::cast<mlir::ShapedType>(op.getInit().getType()).getRank();
  llvm::SmallVector<mlir::OpFoldResult> sizes;
  for (int64_t index = 0; index < rank; ++index)
    sizes.push_back(getMixedSize(builder, op.getLoc(), op.getInit(), index));
  shapes.push_back(std::move(sizes));
  return mlir::success();
}

} // namespace diff

#endif // DIFF_DIALECT_LIB_OPUTILS_H
