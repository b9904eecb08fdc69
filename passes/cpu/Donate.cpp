//===- Donate.cpp - Results in the memory of donated arguments ------------ ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "diff/Dialect/Diff.h"
#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/PriorityQueue.h"

namespace diff {
#define GEN_PASS_DEF_DIFFDONATE
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// An argument and the value that its memory is to hold.
struct Donation {
  BlockArgument arg;
  unsigned result;
};

SmallVector<Donation> donationsOf(func::FuncOp func) {
  SmallVector<Donation> donations;
  for (BlockArgument arg : func.getArguments())
    if (auto result = func.getArgAttrOfType<IntegerAttr>(arg.getArgNumber(),
                                                         diff::kDonateAttrName))
      donations.push_back({arg, static_cast<unsigned>(result.getInt())});
  return donations;
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

bool hasSideEffects(Operation *op) {
  bool found = !isMemoryEffectFree(op);
  // Of linalg ops the interface tells what they do to their operands alone.
  op->walk([&](cf::AssertOp) { found = true; });
  return found;
}

/// The ops of a block with what has to come before each.
class Schedule {
public:
  explicit Schedule(Block &block) : block(block) {
    Operation *barrier = nullptr;
    for (Operation &op : block.without_terminator()) {
      position[&op] = ops.size();
      ops.push_back(&op);
      op.walk([&](Operation *inner) {
        for (Value operand : inner->getOperands())
          if (Operation *before = ancestor(operand.getDefiningOp()))
            if (before != &op)
              add(before, &op);
      });
      // What follows may rely on what was checked.
      if (barrier)
        add(barrier, &op);
      if (hasSideEffects(&op)) {
        effects.push_back(&op);
        barrier = &op;
      }
    }
  }

  /// Ops that read `value`, also through views: at least these.
  SmallVector<Operation *> findReaders(Value value) const {
    SmallVector<Operation *> readers;
    SmallVector<Value> aliases = {value};
    llvm::SmallPtrSet<Operation *, 16> seen;
    while (!aliases.empty())
      for (Operation *user : aliases.pop_back_val().getUsers()) {
        Operation *op = ancestor(user);
        if (!op || !seen.insert(op).second)
          continue;
        readers.push_back(op);
        // A linalg op's result is never its input.
        if (!isa<linalg::LinalgOp>(op))
          aliases.append(op->result_begin(), op->result_end());
      }
    return readers;
  }

  /// Asks for `readers`, and what may fail, before `writer`. Returns a reader
  /// that can't be: it needs what the writer computes. Then nothing changes.
  Operation *placeLast(Operation *writer, ArrayRef<Operation *> readers) {
    llvm::DenseSet<Operation *> later = closure(writer);
    for (Operation *reader : readers)
      if (reader != writer && later.contains(reader))
        return reader;
    for (Operation *reader : readers)
      if (reader != writer)
        add(reader, writer);
    for (Operation *effect : effects)
      if (!later.contains(effect))
        add(effect, writer);
    return nullptr;
  }

  /// Moves the ops: each as early as it stands now, if it has not to wait.
  void apply() {
    using Queue = std::priority_queue<unsigned, std::vector<unsigned>,
                                      std::greater<unsigned>>;
    Queue ready;
    SmallVector<unsigned> waiting(ops.size(), 0);
    for (auto &[before, afters] : successors)
      for (Operation *after : afters)
        ++waiting[position.lookup(after)];
    for (unsigned i = 0; i < ops.size(); ++i)
      if (!waiting[i])
        ready.push(i);
    while (!ready.empty()) {
      Operation *op = ops[ready.top()];
      ready.pop();
      op->moveBefore(block.getTerminator());
      for (Operation *after : successors.lookup(op))
        if (!--waiting[position.lookup(after)])
          ready.push(position.lookup(after));
    }
  }

private:
  /// The op of the block that `op` is or is in; null for none.
  Operation *ancestor(Operation *op) const {
    Operation *found = op ? block.findAncestorOpInBlock(*op) : nullptr;
    return found == block.getTerminator() ? nullptr : found;
  }

  void add(Operation *before, Operation *after) {
    successors[before].insert(after);
  }

  /// All that comes after `op`, and itself.
  llvm::DenseSet<Operation *> closure(Operation *op) const {
    llvm::DenseSet<Operation *> seen = {op};
    SmallVector<Operation *> stack = {op};
    while (!stack.empty()) {
      auto found = successors.find(stack.pop_back_val());
      if (found == successors.end())
        continue;
      for (Operation *after : found->second)
        if (seen.insert(after).second)
          stack.push_back(after);
    }
    return seen;
  }

  Block &block;
  SmallVector<Operation *> ops, effects;
  llvm::DenseMap<Operation *, unsigned> position;
  llvm::DenseMap<Operation *, SetVector<Operation *>> successors;
};

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

void remarkCopy(func::FuncOp func, const Donation &donation,
                Operation *reader) {
  unsigned index = donation.arg.getArgNumber();
  std::string text = "argument " + std::to_string(index);
  if (auto name =
          func.getArgAttrOfType<StringAttr>(index, diff::kParamAttrName))
    text += " ('" + name.getValue().str() + "')";
  text += " is written by a copy: '" + reader->getName().getStringRef().str() +
          "' reads the old value, and what it computes is in the new one";
  remark::missed(reader->getLoc(),
                 remark::RemarkOpts::name("donate").category("donate").function(
                     func.getName()))
      << text;
}

struct Donate : diff::impl::DiffDonateBase<Donate> {
  void runOnOperation() override {
    func::FuncOp func = getOperation();
    if (!func.isPublic() || func.isExternal())
      return;
    SmallVector<Donation> donations = donationsOf(func);
    markWritable(func, donations);
    if (donations.empty())
      return;
    func.walk([&](func::ReturnOp op) { place(func, donations, op); });
  }

  /// One-shot bufferization takes arguments as free to be written otherwise.
  void markWritable(func::FuncOp func, ArrayRef<Donation> donations) {
    for (BlockArgument arg : func.getArguments())
      if (isa<TensorType>(arg.getType()))
        func.setArgAttr(
            arg.getArgNumber(),
            bufferization::BufferizationDialect::kWritableAttrName,
            BoolAttr::get(
                &getContext(),
                llvm::any_of(donations, [&](const Donation &donation) {
                  return donation.arg == arg;
                })));
  }

  void place(func::FuncOp func, ArrayRef<Donation> donations,
             func::ReturnOp op) {
    keepOldValues(donations, op);
    if (func.getBody().hasOneBlock())
      order(func, donations, op);
    OpBuilder builder(op);
    for (const Donation &donation : donations) {
      OpOperand &operand = op->getOpOperand(donation.result);
      if (operand.get() == donation.arg)
        continue;
      operand.set(bufferization::MaterializeInDestinationOp::create(
                      builder, op.getLoc(), donation.arg.getType(),
                      operand.get(), donation.arg)
                      .getResult());
      ++numDonated;
    }
  }

  /// Puts what computes a new value behind all that reads the old one.
  void order(func::FuncOp func, ArrayRef<Donation> donations,
             func::ReturnOp op) {
    Schedule schedule(*op->getBlock());
    for (const Donation &donation : donations) {
      Operation *writer = op.getOperand(donation.result).getDefiningOp();
      if (!writer || isa<bufferization::AllocTensorOp>(writer))
        continue;
      SmallVector<Operation *> readers = schedule.findReaders(donation.arg);
      if (Operation *reader = schedule.placeLast(writer, readers)) {
        remarkCopy(func, donation, reader);
        ++numCopied;
      }
    }
    schedule.apply();
  }

  /// Copies what is returned and may be the old value of an argument that is
  /// overwritten: results that change places, for one.
  void keepOldValues(ArrayRef<Donation> donations, func::ReturnOp op) {
    bufferization::BufferizationOptions options;
    bufferization::AnalysisState state(options);
    bufferization::TraversalConfig config;
    config.followInPlaceOnly = false;
    llvm::SmallDenseSet<Value> overwritten;
    for (const Donation &donation : donations)
      overwritten.insert(donation.arg);
    OpBuilder builder(op);
    for (OpOperand &operand : op->getOpOperands()) {
      const Donation *own = llvm::find_if(donations, [&](const Donation &d) {
        return d.result == operand.getOperandNumber();
      });
      bool isOwned = own != donations.end();
      SetVector<Value> roots = state.findValueInReverseUseDefChain(
          &operand, [&](Value value) { return overwritten.contains(value); },
          config);
      if (llvm::none_of(roots, [&](Value root) {
            return overwritten.contains(root) && !(isOwned && root == own->arg);
          }))
        continue;
      if (auto type = dyn_cast<RankedTensorType>(operand.get().getType()))
        operand.set(bufferization::AllocTensorOp::create(
            builder, op.getLoc(), type, /*dynamicSizes=*/ValueRange(),
            /*copy=*/operand.get()));
    }
  }
};

} // namespace
