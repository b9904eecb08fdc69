//===- CheckOps.cpp - Names ops that can not become buffers -------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace diff {
#define GEN_PASS_DEF_DIFFCHECKOPS
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

bool isOnTensors(Operation *op) {
  auto isTensor = [](Type type) { return isa<TensorType>(type); };
  return llvm::any_of(op->getOperandTypes(), isTensor) ||
         llvm::any_of(op->getResultTypes(), isTensor);
}

struct CheckOps : diff::impl::DiffCheckOpsBase<CheckOps> {
  void runOnOperation() override {
    getOperation().walk([&](Operation *op) {
      if (isOnTensors(op) && !isa<bufferization::BufferizableOpInterface>(op)) {
        op->emitError("op '") << op->getName() << "' has no CPU lowering";
        signalPassFailure();
      }
    });
  }
};

} // namespace
