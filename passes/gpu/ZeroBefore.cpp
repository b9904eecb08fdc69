//===- ZeroBefore.cpp - Buffers that are 0 before an op -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/ZeroBefore.h"
#include "passes/gpu/BufferEffects.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace diff;

/// The constant that `op` fills `buffer` with, or null.
static TypedAttr findFilling(Operation *op, Value buffer) {
  auto fill = dyn_cast<linalg::FillOp>(op);
  TypedAttr number;
  if (fill && fill.getDpsInits().front() == buffer)
    matchPattern(fill.getDpsInputs().front(), m_Constant(&number));
  return number;
}

/// What the op before `op` that writes `buffer` fills it with.
static TypedAttr findFillingBefore(Operation *op, Value buffer,
                                   AliasAnalysis &aliases) {
  while ((op = op->getPrevNode())) {
    if (TypedAttr number = findFilling(op, buffer))
      return number;
    if (effectOn(op, buffer, aliases).isMod())
      return {};
  }
  return {};
}

/// Removes the fills of a buffer that nothing reads any more.
static void removeFills(Value buffer) {
  if (!buffer.getDefiningOp<memref::AllocOp>())
    return;
  auto users = llvm::to_vector(buffer.getUsers());
  bool isRead = llvm::any_of(users, [&](Operation *user) {
    return !isa<memref::DeallocOp>(user) && !findFilling(user, buffer);
  });
  if (isRead)
    return;
  for (Operation *user : users)
    user->erase();
  buffer.getDefiningOp()->erase();
}

static TypedAttr takeFillBefore(Operation *op, Value buffer,
                                AliasAnalysis &aliases,
                                llvm::function_ref<bool(TypedAttr)> isWanted) {
  for (Operation *before = op->getPrevNode(); before;
       before = before->getPrevNode()) {
    if (TypedAttr number = findFilling(before, buffer)) {
      if (!isWanted(number))
        return {};
      before->erase();
      return number;
    }
    auto copy = dyn_cast<memref::CopyOp>(before);
    if (copy && copy.getTarget() == buffer) {
      Value source = copy.getSource();
      TypedAttr number = findFillingBefore(copy, source, aliases);
      if (!number || !isWanted(number))
        return {};
      copy.erase();
      removeFills(source);
      return number;
    }
    if (!effectOn(before, buffer, aliases).isNoModRef())
      return {};
  }
  return {};
}

TypedAttr diff::takeFillBefore(Operation *op, Value buffer,
                               AliasAnalysis &aliases) {
  return ::takeFillBefore(op, buffer, aliases, [](TypedAttr) { return true; });
}

bool diff::takeZeroBefore(Operation *op, Value buffer, AliasAnalysis &aliases) {
  TypedAttr zero = ::takeFillBefore(op, buffer, aliases, [](TypedAttr number) {
    auto value = dyn_cast<FloatAttr>(number);
    return value && value.getValue().isZero();
  });
  return static_cast<bool>(zero);
}
