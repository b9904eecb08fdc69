//===- LinalgBody.cpp - A linalg op's body on a thread's numbers ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/LinalgKernel.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

/// A failed assertion ends the launch, and with it the context: there is no
/// place to report to that the host would look at in time.
static void buildAssertion(DeviceBuilder &b, Value condition) {
  Value isTrue = arith::ConstantOp::create(b, b.getBoolAttr(true));
  Value fails = arith::XOrIOp::create(b, condition, isTrue);
  auto branch = scf::IfOp::create(b, fails, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(branch.thenYield());
  LLVM::Trap::create(b);
}

static bool hasOtherFormInKernel(Operation *op) {
  return isa<linalg::IndexOp, memref::LoadOp, cf::AssertOp>(op);
}

/// What an op that means something else in a kernel becomes; null for an
/// assertion.
Value LinalgKernel::replaceInBody(Operation *op, const IRMapping &mapping) {
  if (auto index = dyn_cast<linalg::IndexOp>(op))
    return arith::IndexCastOp::create(b, b.getIndexType(),
                                      indices[index.getDim()]);
  if (auto load = dyn_cast<memref::LoadOp>(op)) {
    Values position;
    for (Value index : load.getIndices())
      position.push_back(arith::IndexCastOp::create(
          b, b.getI64Type(), mapping.lookupOrDefault(index)));
    const DeviceBuffer &buffer = arguments.getBuffer(load.getMemRef());
    return buildLoad(b, buffer.element, buildAddress(b, buffer, position));
  }
  buildAssertion(b, mapping.lookupOrDefault(cast<cf::AssertOp>(op).getArg()));
  return Value();
}

void LinalgKernel::cloneInBody(Operation &op, IRMapping &mapping) {
  if (hasOtherFormInKernel(&op)) {
    if (Value value = replaceInBody(&op, mapping))
      mapping.map(op.getResult(0), value);
    return;
  }
  Operation *clone = b.clone(op, mapping);
  SmallVector<Operation *> nested;
  clone->walk([&](Operation *inner) {
    if (inner != clone && hasOtherFormInKernel(inner))
      nested.push_back(inner);
  });
  OpBuilder::InsertionGuard guard(b);
  for (Operation *inner : nested) {
    b.setInsertionPoint(inner);
    if (Value value = replaceInBody(inner, IRMapping()))
      inner->getResult(0).replaceAllUsesWith(value);
    inner->erase();
  }
}

LinalgKernel::Values LinalgKernel::evaluate(ValueRange operands) {
  Block *body = getOp().getBody();
  IRMapping mapping = arguments.getScalars();
  mapping.map(body->getArguments(), operands);
  for (Operation &op : body->without_terminator())
    cloneInBody(op, mapping);
  Values results;
  for (Value value : body->getTerminator()->getOperands())
    results.push_back(mapping.lookupOrDefault(value));
  return results;
}
