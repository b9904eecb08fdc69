//===- ZeroBefore.cpp - Buffers that are 0 before an op -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/ZeroBefore.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace diff;

/// The buffer that a kernel's argument is the address of, or null.
static Value bufferOf(Value address) {
  while (Operation *op = address.getDefiningOp()) {
    if (auto taken = dyn_cast<memref::ExtractAlignedPointerAsIndexOp>(op))
      return taken.getSource();
    if (!isa<LLVM::IntToPtrOp, arith::IndexCastOp, arith::AddIOp>(op))
      return {};
    address = op->getOperand(0);
  }
  return {};
}

/// A kernel reads and writes what it is given the addresses of.
static ModRefResult effectOf(gpu::LaunchFuncOp launch, Value buffer,
                             AliasAnalysis &aliases) {
  for (Value operand : launch.getKernelOperands()) {
    if (!isa<LLVM::LLVMPointerType>(operand.getType()))
      continue;
    Value given = bufferOf(operand);
    if (!given || !aliases.alias(given, buffer).isNo())
      return ModRefResult::getModAndRef();
  }
  return ModRefResult::getNoModRef();
}

/// Of the analysis' answers only those for operands are exact: by their bodies
/// it takes linalg ops to touch anything.
static ModRefResult effectOf(linalg::LinalgOp op, Value buffer,
                             AliasAnalysis &aliases) {
  ModRefResult effect = ModRefResult::getNoModRef();
  for (Operation &inner : *op.getBlock())
    effect = effect.merge(isPure(&inner) ? ModRefResult::getNoModRef()
                                         : aliases.getModRef(&inner, buffer));
  for (OpOperand &operand : op->getOpOperands()) {
    bool isOther = !isa<BaseMemRefType>(operand.get().getType()) ||
                   aliases.alias(operand.get(), buffer).isNo();
    if (!isOther)
      effect =
          effect.merge(op.isDpsInit(&operand) ? ModRefResult::getModAndRef()
                                              : ModRefResult::getRef());
  }
  return effect;
}

static ModRefResult effectOf(Operation *op, Value buffer,
                             AliasAnalysis &aliases) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return effectOf(structured, buffer, aliases);
  if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
    return effectOf(launch, buffer, aliases);
  return aliases.getModRef(op, buffer);
}

static bool fillsWithZero(Operation *op, Value buffer) {
  auto fill = dyn_cast<linalg::FillOp>(op);
  return fill && fill.getDpsInits().front() == buffer &&
         matchPattern(fill.getDpsInputs().front(), m_AnyZeroFloat());
}

/// Whether the op before `op` that writes `buffer` fills it with 0.
static bool isZeroBefore(Operation *op, Value buffer, AliasAnalysis &aliases) {
  while ((op = op->getPrevNode())) {
    if (fillsWithZero(op, buffer))
      return true;
    if (effectOf(op, buffer, aliases).isMod())
      return false;
  }
  return false;
}

/// Removes the fills of a buffer that nothing reads any more.
static void removeFills(Value buffer) {
  if (!buffer.getDefiningOp<memref::AllocOp>())
    return;
  auto users = llvm::to_vector(buffer.getUsers());
  bool isRead = llvm::any_of(users, [&](Operation *user) {
    return !isa<memref::DeallocOp>(user) && !fillsWithZero(user, buffer);
  });
  if (isRead)
    return;
  for (Operation *user : users)
    user->erase();
  buffer.getDefiningOp()->erase();
}

bool diff::takeZeroBefore(Operation *op, Value buffer, AliasAnalysis &aliases) {
  for (Operation *before = op->getPrevNode(); before;
       before = before->getPrevNode()) {
    if (fillsWithZero(before, buffer)) {
      before->erase();
      return true;
    }
    auto copy = dyn_cast<memref::CopyOp>(before);
    if (copy && copy.getTarget() == buffer &&
        isZeroBefore(copy, copy.getSource(), aliases)) {
      Value source = copy.getSource();
      copy.erase();
      removeFills(source);
      return true;
    }
    if (!effectOf(before, buffer, aliases).isNoModRef())
      return false;
  }
  return false;
}
