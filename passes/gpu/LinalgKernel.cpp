//===- LinalgKernel.cpp - Which points are a thread's ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/LinalgKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

void LinalgKernel::build() {
  findThread();
  if (plan.form == LinalgForm::Points)
    buildPoints();
  else
    buildShared();
}

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

Value LinalgKernel::sizeOf(unsigned dim) {
  if (!ShapedType::isDynamic(plan.sizes[dim]))
    return b.i64(plan.sizes[dim]);
  Value size = arguments.getScalars().lookup(cast<Value>(sizes[dim]));
  return arith::IndexCastOp::create(b, b.getI64Type(), size);
}

Value LinalgKernel::sizeOf(const DimGroup &group) {
  Value size = b.i64(1);
  for (unsigned dim : group)
    size = b.mul(size, sizeOf(dim));
  return size;
}

Value LinalgKernel::countPoints() {
  Value count = b.i64(1);
  for (const DimGroup &group : plan.groups)
    count = b.mul(count, sizeOf(group));
  return count;
}

void LinalgKernel::findThread() {
  thread = NVVM::ThreadIdXOp::create(b, b.getI32Type());
  Value block = NVVM::BlockIdXOp::create(b, b.getI32Type());
  int64_t points = plan.threads / plan.parts;
  local = thread;
  part = b.i32(0);
  if (plan.form == LinalgForm::Rows) {
    local = b.div(thread, plan.parts);
    part = b.rem(thread, plan.parts);
  } else if (plan.form == LinalgForm::Columns) {
    local = b.rem(thread, points);
    part = b.div(thread, points);
  }
  Value first = b.mul(b.toI64(block), b.i64(points));
  position = b.add(first, b.toI64(local));
  indices.assign(plan.sizes.size(), b.i64(0));
}

/// Of a group the last loop has the index: a step of it is one of them all.
void LinalgKernel::findIndices(Value point) {
  int64_t count = plan.countPoints();
  bool isNarrow = !ShapedType::isDynamic(count) && llvm::isInt<32>(count);
  Type type = isNarrow ? b.getI32Type() : b.getI64Type();
  auto narrow = [&](Value value) {
    return isNarrow ? b.createOrFold<arith::TruncIOp>(type, value) : value;
  };
  Value rest = narrow(point);
  for (size_t i = plan.groups.size(); i-- > 0;) {
    const DimGroup &group = plan.groups[i];
    Value size = narrow(sizeOf(group));
    indices[group.back()] = b.toI64(i == 0 ? rest : b.rem(rest, size));
    if (i != 0)
      rest = b.div(rest, size);
  }
}

//===----------------------------------------------------------------------===//
// Points
//===----------------------------------------------------------------------===//

static void buildIf(DeviceBuilder &b, Value condition,
                    llvm::function_ref<void()> then,
                    llvm::function_ref<void()> otherwise = {}) {
  auto branch = scf::IfOp::create(b, condition, static_cast<bool>(otherwise));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(branch.thenYield());
  then();
  if (!otherwise)
    return;
  b.setInsertionPoint(branch.elseYield());
  otherwise();
}

void LinalgKernel::buildPoints() {
  Value count = countPoints();
  Value first = b.mul(position, b.i64(plan.width));
  buildIf(b, b.less(first, count), [&] {
    if (plan.width == 1) {
      findIndices(first);
      return buildPoint();
    }
    int64_t size = plan.sizeOf(plan.groups.back());
    auto whole = [&] {
      findIndices(first);
      buildNeighbours();
    };
    if (!ShapedType::isDynamic(size) && size % plan.width == 0)
      return whole();
    Value end = b.add(first, b.i64(plan.width));
    buildIf(b, b.less(count, end), [&] { buildOneByOne(first, count); }, whole);
  });
}

/// What is left over at the end.
void LinalgKernel::buildOneByOne(Value begin, Value end) {
  auto loop = scf::ForOp::create(b, begin, end, b.i64(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  findIndices(loop.getInductionVar());
  buildPoint();
}

void LinalgKernel::buildNeighbours() {
  SmallVector<Values> loaded;
  for (OpOperand &operand : getOp()->getOpOperands())
    loaded.push_back(loadNeighbours(operand));
  SmallVector<Values> results(getOp().getNumDpsInits());
  for (int64_t i = 0; i < plan.width; ++i) {
    Values operands;
    for (const Values &values : loaded)
      operands.push_back(values[i]);
    for (auto [all, value] : llvm::zip_equal(results, evaluate(operands)))
      all.push_back(value);
  }
  for (auto [init, values] :
       llvm::zip_equal(getOp().getDpsInitsMutable(), results)) {
    Type element = values.front().getType();
    bool isFlag = element.isInteger(1);
    Type stored = isFlag ? b.getI8Type() : element;
    Value vector =
        LLVM::PoisonOp::create(b, VectorType::get({plan.width}, stored));
    for (auto [i, value] : llvm::enumerate(values)) {
      Value number = isFlag ? arith::ExtUIOp::create(b, stored, value) : value;
      vector = LLVM::InsertElementOp::create(b, vector, number, b.i32(i));
    }
    LLVM::StoreOp::create(b, vector, addressOf(init),
                          plan.width * getElementBytes(element));
  }
}

void LinalgKernel::buildPoint() {
  Values initial;
  for (OpOperand &init : getOp().getDpsInitsMutable())
    if (!plan.reductions.empty() &&
        isCarried(init.getOperandNumber() - getOp().getNumDpsInputs()))
      initial.push_back(start(init));
  Values results = buildSteps(initial);
  for (OpOperand &init : getOp().getDpsInitsMutable()) {
    unsigned number = init.getOperandNumber() - getOp().getNumDpsInputs();
    if (!plan.reductions.empty() && !isCarried(number))
      continue;
    store(init, results.front());
    results.erase(results.begin());
  }
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// The value of an affine expression of the loops' indices.
static Value buildExpr(DeviceBuilder &b, AffineExpr expr, ValueRange dims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return b.i64(constant.getValue());
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Value left = buildExpr(b, binary.getLHS(), dims);
  Value right = buildExpr(b, binary.getRHS(), dims);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return b.add(left, right);
  case AffineExprKind::Mul:
    return b.mul(left, right);
  case AffineExprKind::FloorDiv:
    return b.createOrFold<arith::FloorDivSIOp>(left, right);
  case AffineExprKind::CeilDiv:
    return b.createOrFold<arith::CeilDivSIOp>(left, right);
  default: {
    // Not negative: left - floor(left / right) * right.
    Value quotient = b.createOrFold<arith::FloorDivSIOp>(left, right);
    return b.sub(left, b.mul(quotient, right));
  }
  }
}

Value LinalgKernel::addressOf(OpOperand &operand) {
  Values position;
  for (AffineExpr expr : getOp().getMatchingIndexingMap(&operand).getResults())
    position.push_back(buildExpr(b, expr, indices));
  return buildAddress(b, arguments.getBuffer(operand.get()), position);
}

/// A scalar that is no buffer is the same everywhere. What the body does not
/// read may never have been written, and is not loaded.
Value LinalgKernel::load(OpOperand &operand) {
  if (!isa<MemRefType>(operand.get().getType()))
    return arguments.getScalars().lookup(operand.get());
  Type element = getElementTypeOrSelf(operand.get());
  bool isRead = !getOp().getMatchingBlockArgument(&operand).use_empty() ||
                !plan.reductions.empty();
  if (!isRead)
    return LLVM::PoisonOp::create(b, element);
  return buildLoad(b, element, addressOf(operand));
}

/// What a result's sums begin with.
Value LinalgKernel::start(OpOperand &init) {
  auto starts = getOp()->getAttrOfType<ArrayAttr>(kStartsAttrName);
  if (starts)
    if (auto number = dyn_cast<TypedAttr>(
            starts[init.getOperandNumber() - getOp().getNumDpsInputs()]))
      return arith::ConstantOp::create(b, number);
  return load(init);
}

bool LinalgKernel::isAlongWidth(OpOperand &operand) {
  return isa<MemRefType>(operand.get().getType()) &&
         getOp().getMatchingIndexingMap(&operand).isFunctionOfDim(
             plan.groups.back().back());
}

LinalgKernel::Values LinalgKernel::loadNeighbours(OpOperand &operand) {
  if (!isAlongWidth(operand) ||
      getOp().getMatchingBlockArgument(&operand).use_empty())
    return Values(plan.width, load(operand));
  Type element = getElementTypeOrSelf(operand.get());
  bool isFlag = element.isInteger(1);
  Type stored = isFlag ? b.getI8Type() : element;
  Value vector = LLVM::LoadOp::create(b, VectorType::get({plan.width}, stored),
                                      addressOf(operand),
                                      plan.width * getElementBytes(element));
  Values values;
  for (int64_t i = 0; i < plan.width; ++i) {
    Value value = LLVM::ExtractElementOp::create(b, vector, b.i32(i));
    values.push_back(isFlag ? arith::TruncIOp::create(b, element, value)
                            : value);
  }
  return values;
}

void LinalgKernel::store(OpOperand &operand, Value value) {
  buildStore(b, value, addressOf(operand));
}
