//===- OwnResults.cpp - Results that share no memory ---------------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace diff {
#define GEN_PASS_DEF_DIFFOWNRESULTS
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// The allocation that `value` is, or is a view of; null if that is unknown.
Value findAllocation(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (auto alloc = dyn_cast<memref::AllocOp>(op))
      return alloc.getResult();
    if (auto view = dyn_cast<ViewLikeOpInterface>(op))
      value = view.getViewSource();
    else if (auto reshape = dyn_cast<memref::ReshapeOp>(op))
      value = reshape.getSource();
    else
      return {};
  }
  return {};
}

Value copyOf(OpBuilder &builder, Location loc, Value source) {
  auto type = cast<MemRefType>(source.getType());
  SmallVector<Value> sizes;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(size))
      sizes.push_back(memref::DimOp::create(builder, loc, source, dim));
  Value copy =
      memref::AllocOp::create(builder, loc, type, sizes, /*symbolOperands=*/{},
                              builder.getI64IntegerAttr(64));
  memref::CopyOp::create(builder, loc, source, copy);
  return copy;
}

struct OwnResults : diff::impl::DiffOwnResultsBase<OwnResults> {
  void runOnOperation() override {
    getOperation().walk([](func::ReturnOp op) {
      llvm::SmallDenseSet<Value> owned;
      OpBuilder builder(op);
      for (OpOperand &operand : op->getOpOperands()) {
        auto type = dyn_cast<MemRefType>(operand.get().getType());
        if (!type || !type.getLayout().isIdentity())
          continue;
        Value allocation = findAllocation(operand.get());
        if (!allocation || !owned.insert(allocation).second)
          operand.set(copyOf(builder, op.getLoc(), operand.get()));
      }
    });
  }
};

} // namespace
