//===- LinalgBody.cpp - A linalg op's body on a thread's numbers ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/LinalgBody.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace diff;
using linalg::GenericOp;

bool diff::canBeInKernel(Operation *op) {
  if (isa<memref::LoadOp, cf::AssertOp>(op) ||
      op->hasTrait<OpTrait::IsTerminator>())
    return true;
  return isMemoryEffectFree(op) ||
         op->hasTrait<OpTrait::HasRecursiveMemoryEffects>();
}

void diff::addCaptured(GenericOp op, BufferArguments &arguments) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (Value value : captured)
    arguments.add(value);
}

void diff::describeBody(llvm::raw_ostream &os, GenericOp op,
                        const BufferArguments &arguments) {
  DenseMap<Value, size_t> numbers;
  auto number = [&](ValueRange values) {
    for (Value value : values)
      numbers.insert({value, numbers.size()});
  };
  op->walk<WalkOrder::PreOrder>([&](Operation *inner) {
    for (Region &region : inner->getRegions())
      for (Block &block : region)
        number(block.getArguments());
    if (inner == op)
      return;
    os << inner->getName() << inner->getAttrDictionary() << '(';
    for (Value operand : inner->getOperands()) {
      auto known = numbers.find(operand);
      if (known != numbers.end())
        os << '%' << known->second << ' ';
      else
        os << arguments.describe(operand) << ' ';
    }
    os << ')' << inner->getResultTypes();
    number(inner->getResults());
  });
}

//===----------------------------------------------------------------------===//
// In the kernel
//===----------------------------------------------------------------------===//

namespace {
/// Makes a thread's ops of a body's.
class BodyBuilder {
public:
  BodyBuilder(DeviceBuilder &b, const BufferArguments &arguments,
              ValueRange indices)
      : b(b), arguments(arguments), indices(indices) {}

  void clone(Operation &op, IRMapping &mapping);

private:
  Value replace(Operation *op, const IRMapping &mapping);

  DeviceBuilder &b;
  const BufferArguments &arguments;
  ValueRange indices;
};
} // namespace

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
Value BodyBuilder::replace(Operation *op, const IRMapping &mapping) {
  if (auto index = dyn_cast<linalg::IndexOp>(op))
    return arith::IndexCastOp::create(b, b.getIndexType(),
                                      indices[index.getDim()]);
  if (auto load = dyn_cast<memref::LoadOp>(op)) {
    SmallVector<Value> position;
    for (Value index : load.getIndices())
      position.push_back(arith::IndexCastOp::create(
          b, b.getI64Type(), mapping.lookupOrDefault(index)));
    const DeviceBuffer &buffer = arguments.getBuffer(load.getMemRef());
    return buildLoad(b, buffer.element, buildAddress(b, buffer, position));
  }
  buildAssertion(b, mapping.lookupOrDefault(cast<cf::AssertOp>(op).getArg()));
  return Value();
}

void BodyBuilder::clone(Operation &op, IRMapping &mapping) {
  if (hasOtherFormInKernel(&op)) {
    if (Value value = replace(&op, mapping))
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
    if (Value value = replace(inner, IRMapping()))
      inner->getResult(0).replaceAllUsesWith(value);
    inner->erase();
  }
}

SmallVector<Value> diff::evaluateBody(DeviceBuilder &b, GenericOp op,
                                      const BufferArguments &arguments,
                                      ValueRange indices, ValueRange operands) {
  Block *body = op.getBody();
  IRMapping mapping = arguments.getScalars();
  mapping.map(body->getArguments(), operands);
  BodyBuilder builder(b, arguments, indices);
  for (Operation &inner : body->without_terminator())
    builder.clone(inner, mapping);
  SmallVector<Value> results;
  for (Value value : body->getTerminator()->getOperands())
    results.push_back(mapping.lookupOrDefault(value));
  return results;
}
