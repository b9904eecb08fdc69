//===- BufferPlaces.cpp - Which buffers the device has --------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/BufferPlaces.h"

#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace diff;

namespace {

/// Spreads "is on the device" from where it is known to all that may be the
/// same memory.
class Spread {
public:
  Spread(ModuleOp module, llvm::DenseSet<Value> &device)
      : symbols(module), aliases(module), device(device) {}

  void start(Operation *op);
  void finish();

private:
  void add(Value value) {
    if (isa<BaseMemRefType>(value.getType()) && device.insert(value).second)
      rest.push_back(value);
  }
  SmallVector<func::CallOp> callsOf(func::FuncOp function);
  void followCalls(Value value);
  void followReturn(func::FuncOp function, unsigned result);

  SymbolTable symbols;
  BufferViewFlowAnalysis aliases;
  llvm::DenseSet<Value> &device;
  SmallVector<Value> rest;
};

} // namespace

/// Whether some launch takes a number that is made of `address`.
static bool reachesLaunch(Value address) {
  SmallVector<Value> rest = {address};
  llvm::SmallPtrSet<Operation *, 16> seen;
  while (!rest.empty())
    for (Operation *user : rest.pop_back_val().getUsers()) {
      if (isa<gpu::LaunchFuncOp>(user))
        return true;
      if (user->getNumRegions() == 0 && seen.insert(user).second)
        llvm::append_range(rest, user->getResults());
    }
  return false;
}

void Spread::start(Operation *op) {
  if (auto pointer = dyn_cast<memref::ExtractAlignedPointerAsIndexOp>(op)) {
    if (reachesLaunch(pointer.getResult()))
      add(pointer.getSource());
    return;
  }
  auto function = dyn_cast<func::FuncOp>(op);
  if (!function || !function.isPublic() || function.isExternal())
    return;
  llvm::for_each(function.getArguments(), [&](Value arg) { add(arg); });
  function.walk([&](func::ReturnOp op) {
    llvm::for_each(op.getOperands(), [&](Value result) { add(result); });
  });
}

SmallVector<func::CallOp> Spread::callsOf(func::FuncOp function) {
  SmallVector<func::CallOp> calls;
  if (auto uses = SymbolTable::getSymbolUses(function, symbols.getOp()))
    for (const SymbolTable::SymbolUse &use : *uses)
      if (auto call = dyn_cast<func::CallOp>(use.getUser()))
        calls.push_back(call);
  return calls;
}

/// The result of a call is what the function returns, there and at all calls.
void Spread::followReturn(func::FuncOp function, unsigned result) {
  function.walk([&](func::ReturnOp op) { add(op.getOperand(result)); });
  for (func::CallOp call : callsOf(function))
    add(call.getResult(result));
}

void Spread::followCalls(Value value) {
  if (auto call = value.getDefiningOp<func::CallOp>())
    if (auto callee = symbols.lookup<func::FuncOp>(call.getCallee()))
      followReturn(callee, cast<OpResult>(value).getResultNumber());
  for (OpOperand &use : value.getUses()) {
    Operation *user = use.getOwner();
    if (auto call = dyn_cast<func::CallOp>(user)) {
      auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
      if (callee && !callee.isExternal())
        add(callee.getArgument(use.getOperandNumber()));
    } else if (isa<func::ReturnOp>(user)) {
      followReturn(user->getParentOfType<func::FuncOp>(),
                   use.getOperandNumber());
    }
  }
  auto argument = dyn_cast<BlockArgument>(value);
  auto function =
      argument ? dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp())
               : func::FuncOp();
  if (!function || !argument.getOwner()->isEntryBlock())
    return;
  for (func::CallOp call : callsOf(function))
    add(call.getOperand(argument.getArgNumber()));
}

void Spread::finish() {
  while (!rest.empty()) {
    Value value = rest.pop_back_val();
    for (Value alias : aliases.resolve(value))
      add(alias);
    for (Value alias : aliases.resolveReverse(value))
      add(alias);
    followCalls(value);
  }
}

BufferPlaces::BufferPlaces(ModuleOp module) {
  Spread spread(module, device);
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<gpu::GPUModuleOp>(op))
      return WalkResult::skip();
    spread.start(op);
    return WalkResult::advance();
  });
  spread.finish();
}
