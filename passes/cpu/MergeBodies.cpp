//===- MergeBodies.cpp - One function for equal parallel loops ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/SymbolTable.h"

namespace diff {
#define GEN_PASS_DEF_DIFFMERGEBODIES
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// Two bodies with more numbers in which they differ stay two.
constexpr unsigned kMaxNumbers = 4;

/// The float that a constant op is, or is in every element.
FloatAttr getNumber(Operation *op) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  if (!constant)
    return {};
  if (auto splat = dyn_cast<SplatElementsAttr>(constant.getValue());
      splat && isa<VectorType>(splat.getType()) &&
      isa<FloatType>(splat.getElementType()))
    return splat.getSplatValue<FloatAttr>();
  return dyn_cast<FloatAttr>(constant.getValue());
}

/// A function of a parallel loop, with what launches it.
struct Body {
  func::FuncOp function, launch;
  SmallVector<func::CallOp> calls;
  /// The constant ops of floats, in order.
  SmallVector<Operation *> numbers;
};

/// Compares two bodies op by op; floats may differ.
class Comparison {
public:
  bool areEqual(Region &a, Region &b);

private:
  bool areEqual(Block &a, Block &b);
  bool areEqual(Operation &a, Operation &b);

  DenseMap<Value, Value> values;
};

/// Bodies that are equal but for some of their numbers; the first stands for
/// all.
struct Class {
  SmallVector<Body *> members;
  SmallVector<unsigned> differing; // positions in `numbers`
};

} // namespace

bool Comparison::areEqual(Region &a, Region &b) {
  return a.getBlocks().size() == b.getBlocks().size() &&
         llvm::all_of_zip(a, b,
                          [&](Block &x, Block &y) { return areEqual(x, y); });
}

bool Comparison::areEqual(Block &a, Block &b) {
  if (a.getNumArguments() != b.getNumArguments() ||
      a.getOperations().size() != b.getOperations().size() ||
      a.getArgumentTypes() != b.getArgumentTypes())
    return false;
  for (auto [x, y] : llvm::zip_equal(a.getArguments(), b.getArguments()))
    values[x] = y;
  return llvm::all_of_zip(
      a, b, [&](Operation &x, Operation &y) { return areEqual(x, y); });
}

bool Comparison::areEqual(Operation &a, Operation &b) {
  bool areNumbers = getNumber(&a) && getNumber(&b);
  if (a.getName() != b.getName() || a.getNumSuccessors() != 0 ||
      b.getNumSuccessors() != 0 || a.getNumOperands() != b.getNumOperands() ||
      a.getNumRegions() != b.getNumRegions() ||
      a.getResultTypes() != b.getResultTypes() ||
      (!areNumbers && a.getAttrDictionary() != b.getAttrDictionary()))
    return false;
  for (auto [x, y] : llvm::zip_equal(a.getOperands(), b.getOperands()))
    if (values.lookup(x) != y)
      return false;
  for (auto [x, y] : llvm::zip_equal(a.getResults(), b.getResults()))
    values[x] = y;
  return llvm::all_of_zip(a.getRegions(), b.getRegions(),
                          [&](Region &x, Region &y) { return areEqual(x, y); });
}

/// What equal bodies have in common and few others have.
static llvm::hash_code hashOf(func::FuncOp function) {
  llvm::hash_code hash =
      llvm::hash_value(function.getFunctionType().getAsOpaquePointer());
  function.getBody().walk([&](Operation *op) {
    hash = llvm::hash_combine(hash, op->getName(), op->getNumOperands());
    for (Type type : op->getResultTypes())
      hash = llvm::hash_combine(hash, type.getAsOpaquePointer());
  });
  return hash;
}

namespace {

struct MergeBodies : diff::impl::DiffMergeBodiesBase<MergeBodies> {
  void runOnOperation() override;

private:
  SmallVector<Body> collect();
  bool join(Class &some, Body &body);
  void merge(Class &some);
};

} // namespace

/// The bodies that are used by one launch, with the launch's calls.
SmallVector<Body> MergeBodies::collect() {
  SymbolTable symbols(getOperation());
  SmallVector<Body> bodies;
  llvm::StringMap<unsigned> byLaunch;
  for (auto launch : getOperation().getOps<func::FuncOp>())
    if (auto name = launch->getAttrOfType<FlatSymbolRefAttr>("diff.body"))
      if (auto function = symbols.lookup<func::FuncOp>(name.getAttr())) {
        byLaunch[launch.getName()] = bodies.size();
        bodies.push_back({function, launch, {}, {}});
      }
  getOperation().walk([&](func::CallOp call) {
    if (auto found = byLaunch.find(call.getCallee()); found != byLaunch.end())
      bodies[found->second].calls.push_back(call);
  });
  for (Body &body : bodies)
    body.function.getBody().walk([&](Operation *op) {
      if (getNumber(op))
        body.numbers.push_back(op);
    });
  return bodies;
}

bool MergeBodies::join(Class &some, Body &body) {
  Body &first = *some.members.front();
  if (first.function.getFunctionType() != body.function.getFunctionType() ||
      !Comparison().areEqual(first.function.getBody(), body.function.getBody()))
    return false;
  SmallVector<unsigned> differing(some.differing);
  for (unsigned i = 0; i < first.numbers.size(); ++i)
    if (getNumber(first.numbers[i]) != getNumber(body.numbers[i]) &&
        !llvm::is_contained(differing, i))
      differing.push_back(i);
  if (differing.size() > kMaxNumbers)
    return false;
  some.differing = differing;
  some.members.push_back(&body);
  return true;
}

/// Makes all members' calls the first's, with the numbers that are not the same
/// in all as further arguments.
void MergeBodies::merge(Class &some) {
  Body &first = *some.members.front();
  SmallVector<SmallVector<FloatAttr>> passed;
  for (Body *member : some.members) {
    auto &numbers = passed.emplace_back();
    for (unsigned i : some.differing)
      numbers.push_back(getNumber(member->numbers[i]));
  }
  for (unsigned i : some.differing) {
    Operation *constant = first.numbers[i];
    unsigned position = first.function.getNumArguments();
    Type type = getNumber(constant).getType();
    (void)first.function.insertArgument(position, type, {}, constant->getLoc());
    // As the call has the count where the body has begin, end and worker.
    FunctionType launch = first.launch.getFunctionType();
    first.launch.setFunctionType(
        launch.getWithArgsAndResults({launch.getNumInputs()}, {type}, {}, {}));
    Value number = first.function.getArgument(position);
    OpBuilder b(constant);
    if (auto vector = dyn_cast<VectorType>(constant->getResult(0).getType()))
      number =
          vector::BroadcastOp::create(b, constant->getLoc(), vector, number);
    constant->getResult(0).replaceAllUsesWith(number);
    constant->erase();
  }
  for (auto [member, numbers] : llvm::zip_equal(some.members, passed)) {
    for (func::CallOp call : member->calls) {
      OpBuilder b(call);
      SmallVector<Value> operands(call.getOperands());
      for (FloatAttr number : numbers)
        operands.push_back(
            arith::ConstantOp::create(b, call.getLoc(), number).getResult());
      func::CallOp::create(b, call.getLoc(), first.launch, operands);
      call.erase();
    }
    if (member == &first)
      continue;
    member->launch.erase();
    member->function.erase();
    ++numMerged;
  }
}

void MergeBodies::runOnOperation() {
  SmallVector<Body> bodies = collect();
  llvm::MapVector<size_t, SmallVector<Class>> classes;
  for (Body &body : bodies) {
    SmallVector<Class> &some = classes[hashOf(body.function)];
    if (llvm::none_of(some, [&](Class &one) { return join(one, body); }))
      some.push_back({{&body}, {}});
  }
  for (auto &[hash, some] : classes)
    for (Class &one : some)
      if (one.members.size() > 1)
        merge(one);
}
