//===- LowerParallel.cpp - Parallel loops as functions ------------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFLOWERPARALLEL
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// The loop's steps in each dim.
SmallVector<Value> getTripCounts(ImplicitLocOpBuilder &b, scf::ParallelOp op) {
  SmallVector<Value> counts;
  for (auto [lower, upper, step] :
       llvm::zip(op.getLowerBound(), op.getUpperBound(), op.getStep())) {
    Value span = b.createOrFold<arith::SubIOp>(upper, lower);
    counts.push_back(b.createOrFold<arith::CeilDivSIOp>(span, step));
  }
  return counts;
}

/// Turns the (inner) parallel loop into sequential ones.
void makeSequential(scf::ParallelOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  IRMapping mapping;
  for (auto [iv, lower, upper, step] :
       llvm::zip(op.getInductionVars(), op.getLowerBound(), op.getUpperBound(),
                 op.getStep())) {
    auto loop = scf::ForOp::create(b, lower, upper, step);
    mapping.map(iv, loop.getInductionVar());
    b.setInsertionPointToStart(loop.getBody());
  }
  for (Operation &inner : op.getBody()->without_terminator())
    b.clone(inner, mapping);
  op.erase();
}

struct LowerParallel : diff::impl::DiffLowerParallelBase<LowerParallel> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    SmallVector<func::FuncOp> funcs(getOperation().getOps<func::FuncOp>());
    for (func::FuncOp func : funcs) {
      if (failed(lower(func, symbols)))
        return signalPassFailure();
    }
    // Outside of all loops there is one worker, the caller.
    for (func::FuncOp func : funcs)
      func.walk([](diff::WorkerIdOp op) {
        OpBuilder b(op);
        op.replaceAllUsesWith(
            arith::ConstantIndexOp::create(b, op.getLoc(), 0).getResult());
        op.erase();
      });
    lowerNumWorkers();
    lowerReportScratch();
  }

  LogicalResult lower(func::FuncOp func, SymbolTable &symbols) {
    SmallVector<scf::ParallelOp> outer;
    SmallVector<scf::ParallelOp> inner;
    WalkResult result = func.walk([&](scf::ParallelOp op) {
      if (op.getNumReductions()) {
        op->emitError("parallel loop with a reduction has no CPU lowering");
        return WalkResult::interrupt();
      }
      (op->getParentOfType<scf::ParallelOp>() ? inner : outer).push_back(op);
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return failure();
    for (scf::ParallelOp op : inner)
      makeSequential(op);
    // The walk meets inner loops first: number the others in program order.
    for (auto [index, op] : llvm::enumerate(outer))
      outline(op, (func.getName() + "_parallel_" + Twine(index)).str(),
              symbols);
    return success();
  }

  void outline(scf::ParallelOp op, const std::string &name,
               SymbolTable &symbols) {
    ImplicitLocOpBuilder b(op.getLoc(), op);
    SmallVector<Value> counts = getTripCounts(b, op);
    Value total = counts.front();
    for (Value count : ArrayRef(counts).drop_front())
      total = b.createOrFold<arith::MulIOp>(total, count);

    // What the body needs: constants are made anew, the rest is passed.
    llvm::SetVector<Value> used, captured;
    SmallVector<Operation *> constants;
    getUsedValuesDefinedAbove(op.getRegion(), used);
    used.insert(counts.begin(), counts.end());
    used.insert(op.getLowerBound().begin(), op.getLowerBound().end());
    used.insert(op.getStep().begin(), op.getStep().end());
    for (Value v : used) {
      if (v.getDefiningOp() && matchPattern(v, m_Constant()))
        constants.push_back(v.getDefiningOp());
      else
        captured.insert(v);
    }

    SmallVector<Type> types(3, b.getIndexType());
    llvm::append_range(types, ValueRange(captured.getArrayRef()).getTypes());
    OpBuilder moduleBuilder(op->getParentOfType<func::FuncOp>());
    auto body = func::FuncOp::create(moduleBuilder, op.getLoc(), name,
                                     b.getFunctionType(types, {}));
    body.setPrivate();
    StringAttr bodyName = symbols.insert(body);
    fillBody(body, op, counts, captured.getArrayRef(), constants);

    types.erase(types.begin(), types.begin() + 2);
    auto launch = func::FuncOp::create(moduleBuilder, op.getLoc(),
                                       (bodyName.getValue() + "_launch").str(),
                                       b.getFunctionType(types, {}));
    launch.setPrivate();
    launch->setAttr("diff.body", FlatSymbolRefAttr::get(bodyName));
    symbols.insert(launch);
    SmallVector<Value> operands = {total};
    llvm::append_range(operands, captured);
    func::CallOp::create(b, launch, operands);
    op.erase();
  }

  /// body(begin, end, worker, captured...): the iterations [begin, end) of the
  /// collapsed loop.
  void fillBody(func::FuncOp body, scf::ParallelOp op, ArrayRef<Value> counts,
                ArrayRef<Value> captured, ArrayRef<Operation *> constants) {
    ImplicitLocOpBuilder b(op.getLoc(), body.getContext());
    b.setInsertionPointToStart(body.addEntryBlock());
    IRMapping mapping;
    for (Operation *constant : constants)
      b.clone(*constant, mapping);
    mapping.map(captured, body.getArguments().drop_front(3));
    Value one = arith::ConstantIndexOp::create(b, 1);
    auto loop =
        scf::ForOp::create(b, body.getArgument(0), body.getArgument(1), one);
    func::ReturnOp::create(b);
    b.setInsertionPointToStart(loop.getBody());
    Value rest = loop.getInductionVar();
    for (int64_t dim = op.getNumLoops() - 1; dim >= 0; --dim) {
      Value index = rest;
      if (dim > 0) {
        Value count = mapping.lookupOrDefault(counts[dim]);
        index = arith::RemUIOp::create(b, rest, count);
        rest = arith::DivUIOp::create(b, rest, count);
      }
      Value step = mapping.lookupOrDefault(op.getStep()[dim]);
      Value lower = mapping.lookupOrDefault(op.getLowerBound()[dim]);
      index = arith::AddIOp::create(b, arith::MulIOp::create(b, index, step),
                                    lower);
      mapping.map(op.getInductionVars()[dim], index);
    }
    for (Operation &inner : op.getBody()->without_terminator())
      b.clone(inner, mapping);
    // The stack of one call serves all its iterations.
    for (auto alloca :
         llvm::make_early_inc_range(loop.getBody()->getOps<memref::AllocaOp>()))
      if (alloca->getNumOperands() == 0)
        alloca->moveBefore(loop);
    body.walk([&](diff::WorkerIdOp id) {
      id.replaceAllUsesWith(body.getArgument(2));
      id.erase();
    });
  }

  /// The function of the runtime, declared where there is none yet.
  func::FuncOp declareService(StringRef name, FunctionType type, Location loc) {
    ModuleOp module = getOperation();
    if (auto func = module.lookupSymbol<func::FuncOp>(name))
      return func;
    OpBuilder b = OpBuilder::atBlockBegin(module.getBody());
    auto func = func::FuncOp::create(b, loc, name, type);
    func.setPrivate();
    return func;
  }

  void lowerNumWorkers() {
    getOperation().walk([&](diff::NumWorkersOp op) {
      OpBuilder b(op);
      func::FuncOp service =
          declareService("diff_rt_num_workers",
                         b.getFunctionType({}, b.getIndexType()), op.getLoc());
      auto call = func::CallOp::create(b, op.getLoc(), service, ValueRange());
      op.replaceAllUsesWith(call.getResult(0));
      op.erase();
    });
  }

  void lowerReportScratch() {
    getOperation().walk([&](diff::ReportScratchOp op) {
      OpBuilder b(op);
      func::FuncOp service =
          declareService("diff_rt_report_scratch",
                         b.getFunctionType(b.getIndexType(), {}), op.getLoc());
      func::CallOp::create(b, op.getLoc(), service, op.getBytes());
      op.erase();
    });
  }
};

} // namespace
