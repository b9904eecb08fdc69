//===- LowerAsserts.cpp - Assertions as returns with an error ------------ ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace diff {
#define GEN_PASS_DEF_DIFFLOWERASSERTS
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// The assertion's text, with its place where there is one.
std::string getMessage(cf::AssertOp op) {
  std::string message = op.getMsg().str();
  if (auto loc = op.getLoc()->findInstanceOf<FileLineColLoc>())
    message +=
        (" (" + loc.getFilename().getValue() + ":" + Twine(loc.getLine()) + ")")
            .str();
  return message;
}

struct LowerAsserts : diff::impl::DiffLowerAssertsBase<LowerAsserts> {
  llvm::StringMap<LLVM::GlobalOp> messages;
  LLVM::LLVMFuncOp report;

  void runOnOperation() override {
    messages.clear();
    report = {};
    SmallVector<cf::AssertOp> asserts;
    getOperation().walk([&](cf::AssertOp op) { asserts.push_back(op); });
    for (cf::AssertOp op : asserts) {
      auto func = dyn_cast<func::FuncOp>(op->getParentOp());
      if (!func) {
        op->emitError("assertion inside of '")
            << op->getParentOp()->getName()
            << "' has no CPU lowering: it must be directly in a function";
        return signalPassFailure();
      }
      lower(op, func);
    }
  }

  void lower(cf::AssertOp op, func::FuncOp func) {
    ImplicitLocOpBuilder b(op.getLoc(), op);
    LLVM::GlobalOp message = getGlobal(getMessage(op));
    Block *block = op->getBlock();
    Block *next = block->splitBlock(op->getNextNode());
    Block *fail = b.createBlock(&func.getBody(), func.getBody().end());
    declareReport();
    Value pointer = LLVM::AddressOfOp::create(b, message);
    LLVM::CallOp::create(b, report, ValueRange{pointer});
    SmallVector<Value> results;
    for (Type type : func.getResultTypes())
      results.push_back(ub::PoisonOp::create(b, type));
    func::ReturnOp::create(b, results);
    b.setInsertionPointToEnd(block);
    cf::CondBranchOp::create(b, op.getArg(), next, fail);
    op.erase();
  }

  LLVM::GlobalOp getGlobal(const std::string &text) {
    LLVM::GlobalOp &global = messages[text];
    if (global)
      return global;
    OpBuilder b = OpBuilder::atBlockBegin(getOperation().getBody());
    std::string bytes = text + '\0';
    auto type = LLVM::LLVMArrayType::get(b.getI8Type(), bytes.size());
    global = LLVM::GlobalOp::create(
        b, getOperation().getLoc(), type, /*isConstant=*/true,
        LLVM::Linkage::Internal,
        "diff_message_" + std::to_string(messages.size() - 1),
        b.getStringAttr(bytes));
    return global;
  }

  void declareReport() {
    if (report)
      return;
    OpBuilder b = OpBuilder::atBlockBegin(getOperation().getBody());
    auto pointer = LLVM::LLVMPointerType::get(b.getContext());
    auto type = LLVM::LLVMFunctionType::get(
        LLVM::LLVMVoidType::get(b.getContext()), {pointer});
    report = LLVM::LLVMFuncOp::create(b, getOperation().getLoc(),
                                      "diff_rt_report_error", type);
  }
};

} // namespace
