//===- DropDonated.cpp - Results that lie in arguments are not returned --- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "diff/Dialect/Diff.h"
#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"

namespace diff {
#define GEN_PASS_DEF_DIFFDROPDONATED
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

struct DropDonated : diff::impl::DiffDropDonatedBase<DropDonated> {
  void runOnOperation() override {
    for (auto func : getOperation().getOps<func::FuncOp>())
      if (func.isPublic() && !func.isExternal() && failed(drop(func)))
        signalPassFailure();
  }

  LogicalResult drop(func::FuncOp func) {
    // The argument that has a result's memory.
    llvm::SmallDenseMap<unsigned, BlockArgument> donors;
    for (BlockArgument arg : func.getArguments())
      if (auto result = func.getArgAttrOfType<IntegerAttr>(
              arg.getArgNumber(), diff::kDonateAttrName))
        donors[static_cast<unsigned>(result.getInt())] = arg;
    if (donors.empty())
      return success();
    if (!SymbolTable::symbolKnownUseEmpty(func, getOperation()))
      return func.emitError("function '")
             << func.getName()
             << "' has donated arguments and is called in the model where it "
                "can't be inlined; call a private copy of it instead";
    llvm::BitVector dropped(func.getNumResults());
    for (auto &[result, arg] : donors)
      dropped.set(result);
    func.walk([&](func::ReturnOp op) { dropResults(op, donors, dropped); });
    for (auto &[result, arg] : donors)
      func.removeArgAttr(arg.getArgNumber(), diff::kDonateAttrName);
    return func.eraseResults(dropped);
  }

  static void
  dropResults(func::ReturnOp op,
              const llvm::SmallDenseMap<unsigned, BlockArgument> &donors,
              const llvm::BitVector &dropped) {
    OpBuilder builder(op);
    for (unsigned result : dropped.set_bits()) {
      Value value = op.getOperand(result);
      while (auto cast = value.getDefiningOp<memref::CastOp>())
        value = cast.getSource();
      if (value != donors.lookup(result))
        memref::CopyOp::create(builder, op.getLoc(), value,
                               donors.lookup(result));
    }
    op->eraseOperands(dropped);
  }
};

} // namespace
