//===- BufferEffects.cpp - What ops do to a buffer ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/BufferEffects.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
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

ModRefResult diff::effectOn(Operation *op, Value buffer,
                            AliasAnalysis &aliases) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return effectOf(structured, buffer, aliases);
  if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
    return effectOf(launch, buffer, aliases);
  return aliases.getModRef(op, buffer);
}
