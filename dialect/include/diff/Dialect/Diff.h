//===- Diff.h - The diff dialect --------------------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_DIALECT_DIFF_H
#define DIFF_DIALECT_DIFF_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"

#include "diff/Dialect/DiffDialect.h.inc"
#include "diff/Dialect/DiffEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "diff/Dialect/DiffAttrs.h.inc"

#define GET_OP_CLASSES
#include "diff/Dialect/DiffOps.h.inc"

namespace diff {

/// The function argument attribute that names a model parameter.
inline constexpr llvm::StringLiteral kParamAttrName = "diff.param";
/// The function argument attribute that gives the argument's memory to a
/// result.
inline constexpr llvm::StringLiteral kDonateAttrName = "diff.donate";
/// The function attribute that keeps the signature as the author wrote it.
inline constexpr llvm::StringLiteral kSignatureAttrName = "diff.signature";

/// Adds the dialect and the external models of its ops' interfaces (one-shot
/// bufferization) to `registry`.
void registerDiffDialect(mlir::DialectRegistry &registry);

} // namespace diff

#endif // DIFF_DIALECT_DIFF_H
