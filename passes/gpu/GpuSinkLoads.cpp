//===- GpuSinkLoads.cpp - Numbers that kernels read themselves ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPUSINKLOADS
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

struct GpuSinkLoads : diff::impl::DiffGpuSinkLoadsBase<GpuSinkLoads> {
  void runOnOperation() override;

private:
  void sinkInto(linalg::GenericOp op);
  bool sinkOperands(linalg::GenericOp op);
  template <typename OpTy>
  void makeGeneric(OpTy op, Value number);
};

/// Repeats the computation of numbers at another place.
class Repeater {
public:
  explicit Repeater(OpBuilder &b) : b(b) {}

  Value repeat(Value value);

private:
  OpBuilder &b;
  IRMapping mapping;
};

} // namespace

static bool isNumber(Type type) { return type.isIntOrIndexOrFloat(); }

/// Whether an op computes numbers of numbers, or reads one of a tensor.
static bool isScalar(Operation *op) {
  if (isa<tensor::ExtractOp>(op))
    return true;
  return op->getNumRegions() == 0 && isPure(op) &&
         llvm::all_of(op->getOperandTypes(), isNumber) &&
         llvm::all_of(op->getResultTypes(), isNumber);
}

/// Whether the number is computed of a tensor's elements.
static bool isRead(Value number) {
  SmallVector<Value> rest = {number};
  llvm::SmallPtrSet<Operation *, 16> seen;
  while (!rest.empty()) {
    Operation *op = rest.pop_back_val().getDefiningOp();
    if (!op || !isScalar(op) || !seen.insert(op).second)
      continue;
    if (isa<tensor::ExtractOp>(op))
      return true;
    llvm::append_range(rest, op->getOperands());
  }
  return false;
}

Value Repeater::repeat(Value value) {
  if (Value known = mapping.lookupOrNull(value))
    return known;
  if (!isNumber(value.getType()) || !isRead(value))
    return value;
  Operation *op = value.getDefiningOp();
  for (Value operand : op->getOperands())
    mapping.map(operand, repeat(operand));
  b.clone(*op, mapping);
  return mapping.lookup(value);
}

/// Numbers that the body takes from outside.
void GpuSinkLoads::sinkInto(linalg::GenericOp op) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getRegion(), captured);
  OpBuilder b = OpBuilder::atBlockBegin(op.getBody());
  Repeater repeater(b);
  for (Value number : captured) {
    if (!isNumber(number.getType()) || !isRead(number))
      continue;
    SmallVector<OpOperand *> uses;
    for (OpOperand &use : number.getUses())
      if (op.getRegion().isAncestor(use.getOwner()->getParentRegion()))
        uses.push_back(&use);
    Value repeated = repeater.repeat(number);
    for (OpOperand *use : uses)
      use->set(repeated);
    ++numSunk;
  }
}

/// Numbers that are operands become ones that the body takes from outside; true
/// if there are some.
bool GpuSinkLoads::sinkOperands(linalg::GenericOp op) {
  auto isReadNumber = [](Value operand) {
    return isNumber(operand.getType()) && isRead(operand);
  };
  if (llvm::none_of(op.getInputs(), isReadNumber))
    return false;
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  IRMapping mapping;
  SmallVector<unsigned> kept;
  for (auto [i, input] : llvm::enumerate(op.getInputs())) {
    if (isReadNumber(input))
      continue;
    inputs.push_back(input);
    kept.push_back(i);
  }
  SmallVector<AffineMap> all = op.getIndexingMapsArray();
  for (unsigned i : kept)
    maps.push_back(all[i]);
  llvm::append_range(maps, ArrayRef(all).drop_front(op.getNumDpsInputs()));
  OpBuilder builder(op);
  auto made = linalg::GenericOp::create(
      builder, op.getLoc(), op->getResultTypes(), inputs, op.getOutputs(), maps,
      op.getIteratorTypesArray(), [&](OpBuilder &b, Location, ValueRange args) {
        unsigned next = 0;
        for (auto [i, old] : llvm::enumerate(op.getBody()->getArguments())) {
          bool dropped = int64_t(i) < op.getNumDpsInputs() &&
                         isReadNumber(op.getDpsInputOperand(i)->get());
          mapping.map(old,
                      dropped ? op.getDpsInputOperand(i)->get() : args[next++]);
        }
        for (Operation &inner : *op.getBody())
          b.clone(inner, mapping);
      });
  for (NamedAttribute attribute : op->getDiscardableAttrs())
    made->setDiscardableAttr(attribute.getName(), attribute.getValue());
  op.replaceAllUsesWith(made);
  op.erase();
  sinkInto(made);
  return true;
}

/// Whether the host reads the elements as sizes.
static bool isShape(tensor::FromElementsOp op) {
  return op.getType().getElementType().isIndex() ||
         llvm::any_of(op->getUsers(), llvm::IsaPred<tensor::ReshapeOp>);
}

/// The one number of `op`'s result as what a kernel yields.
template <typename OpTy>
void GpuSinkLoads::makeGeneric(OpTy op, Value number) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  if (!isRead(number))
    return;
  ImplicitLocOpBuilder b(op->getLoc(), op);
  Value init;
  if (auto fill = dyn_cast<linalg::FillOp>(op.getOperation()))
    init = fill.getOutputs().front();
  else
    init = tensor::EmptyOp::create(b, type.getShape(), type.getElementType());
  SmallVector<AffineMap> maps = {b.getMultiDimIdentityMap(type.getRank())};
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  auto made = linalg::GenericOp::create(
      b, TypeRange{type}, ValueRange{}, ValueRange{init}, maps, loops,
      [&](OpBuilder &b, Location loc, ValueRange) {
        linalg::YieldOp::create(b, loc, number);
      });
  op->getResult(0).replaceAllUsesWith(made.getResult(0));
  op->erase();
}

void GpuSinkLoads::runOnOperation() {
  SmallVector<Operation *> ops;
  getOperation().walk([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : ops) {
    if (auto fill = dyn_cast<linalg::FillOp>(op)) {
      if (fill.hasPureTensorSemantics())
        makeGeneric(fill, fill.getInputs().front());
    } else if (auto elements = dyn_cast<tensor::FromElementsOp>(op)) {
      if (elements.getElements().size() == 1 && !isShape(elements))
        makeGeneric(elements, elements.getElements().front());
    } else if (auto splat = dyn_cast<tensor::SplatOp>(op)) {
      if (splat.getDynamicSizes().empty())
        makeGeneric(splat, splat.getInput());
    }
  }
  SmallVector<linalg::GenericOp> generics;
  getOperation().walk([&](linalg::GenericOp op) {
    if (op.hasPureTensorSemantics())
      generics.push_back(op);
  });
  for (linalg::GenericOp op : generics)
    if (!sinkOperands(op))
      sinkInto(op);
}
