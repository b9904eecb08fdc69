//===- LinalgSums.cpp - Sums that threads share ---------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/LinalgKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

/// Whether a result is the same element in all steps of the sums.
bool LinalgKernel::isCarried(unsigned result) {
  AffineMap map =
      getOp().getIndexingMapsArray()[getOp().getNumDpsInputs() + result];
  return llvm::none_of(plan.reductions,
                       [&](unsigned dim) { return map.isFunctionOfDim(dim); });
}

/// Of the innermost loop the thread takes every `parts`th step.
LinalgKernel::Values LinalgKernel::buildSteps(ValueRange initial,
                                              unsigned depth) {
  if (depth == plan.reductions.size())
    return buildStep(initial);
  unsigned dim = plan.reductions[depth];
  bool isInnermost = depth + 1 == plan.reductions.size();
  Value begin = isInnermost ? b.toI64(part) : b.i64(0);
  Value step = b.i64(isInnermost ? plan.parts : 1);
  auto loop = scf::ForOp::create(b, begin, sizeOf(dim), step, initial);
  OpBuilder::InsertionGuard guard(b);
  if (initial.empty())
    b.setInsertionPoint(loop.getBody()->getTerminator());
  else
    b.setInsertionPointToStart(loop.getBody());
  indices[dim] = loop.getInductionVar();
  Values carried = buildSteps(loop.getRegionIterArgs(), depth + 1);
  if (!initial.empty())
    scf::YieldOp::create(b, carried);
  return Values(loop.getResults());
}

/// A result that is another element in each step is stored at once.
LinalgKernel::Values LinalgKernel::buildStep(ValueRange carried) {
  Values operands;
  bool hasSteps = !plan.reductions.empty();
  for (OpOperand *input : getOp().getDpsInputOperands())
    operands.push_back(load(*input));
  unsigned next = 0;
  for (auto [i, init] : llvm::enumerate(getOp().getDpsInitsMutable()))
    operands.push_back(hasSteps && isCarried(i) ? carried[next++] : load(init));
  Values results = evaluate(operands), kept;
  for (auto [i, init] : llvm::enumerate(getOp().getDpsInitsMutable())) {
    if (hasSteps && !isCarried(i))
      store(init, results[i]);
    else
      kept.push_back(results[i]);
  }
  return kept;
}

//===----------------------------------------------------------------------===//
// Partial sums
//===----------------------------------------------------------------------===//

/// All threads of a block take part to the end, as they meet at barriers and
/// shuffles: those beyond the last point compute that one again.
void LinalgKernel::buildShared() {
  Value count = countPoints();
  Value isPoint = b.less(position, count);
  findIndices(b.min(position, b.sub(count, b.i64(1))));
  Values sums = combineParts(buildSteps(buildNeutral()));
  Value isFirst =
      b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, part, b.i32(0));
  Value stores = b.createOrFold<arith::AndIOp>(isPoint, isFirst);
  auto branch = scf::IfOp::create(b, stores, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(branch.thenYield());
  Values initial;
  for (OpOperand &init : getOp().getDpsInitsMutable())
    initial.push_back(start(init));
  for (auto [init, value] :
       llvm::zip_equal(getOp().getDpsInitsMutable(), combine(initial, sums)))
    store(init, value);
}

LinalgKernel::Values LinalgKernel::buildNeutral() {
  Values values;
  for (Operation *combiner : plan.combiners)
    values.push_back(
        arith::ConstantOp::create(b, *arith::getNeutralElement(combiner)));
  return values;
}

LinalgKernel::Values LinalgKernel::combine(ValueRange first,
                                           ValueRange second) {
  Values values;
  for (auto [combiner, x, y] : llvm::zip_equal(plan.combiners, first, second)) {
    IRMapping mapping;
    mapping.map(combiner->getOperand(0), x);
    mapping.map(combiner->getOperand(1), y);
    values.push_back(b.clone(*combiner, mapping)->getResult(0));
  }
  return values;
}

LinalgKernel::Values LinalgKernel::combineParts(Values values) {
  if (plan.form == LinalgForm::Columns)
    return combineColumns(values);
  values = combineLanes(values);
  return plan.parts > 32 ? combineWarps(values) : values;
}

/// What the lane with number `lane ^ mask` holds, of any type.
static Value shuffle(DeviceBuilder &b, Value value, int64_t mask) {
  Type type = value.getType();
  unsigned width = type.getIntOrFloatBitWidth();
  Type bits = b.getIntegerType(width), words = b.getI32Type();
  Value number = arith::BitcastOp::create(b, bits, value);
  auto exchange = [&](Value word) {
    Value asFloat = arith::BitcastOp::create(b, b.getF32Type(), word);
    return arith::BitcastOp::create(b, words, b.shuffleXor(asFloat, mask));
  };
  if (width == 64) {
    Value shift = b.i64(32);
    Value low = arith::TruncIOp::create(b, words, number);
    Value high = arith::TruncIOp::create(
        b, words, arith::ShRUIOp::create(b, number, shift));
    low = arith::ExtUIOp::create(b, bits, exchange(low));
    high = arith::ExtUIOp::create(b, bits, exchange(high));
    number =
        arith::OrIOp::create(b, low, arith::ShLIOp::create(b, high, shift));
  } else if (width == 32) {
    number = exchange(number);
  } else {
    number = exchange(arith::ExtUIOp::create(b, words, number));
    number = arith::TruncIOp::create(b, bits, number);
  }
  return arith::BitcastOp::create(b, type, number);
}

/// Within a warp, by shuffles: every lane gets what its group's sum is.
LinalgKernel::Values LinalgKernel::combineLanes(Values values) {
  for (int64_t mask = std::min<int64_t>(plan.parts, 32) / 2; mask; mask /= 2) {
    Values others;
    for (Value value : values)
      others.push_back(shuffle(b, value, mask));
    values = combine(values, others);
  }
  return values;
}

/// For each result, where in shared memory the block's values are.
SmallVector<Value> LinalgKernel::reserveShared() {
  SmallVector<Value> places;
  int64_t offset = 0;
  for (Operation *combiner : plan.combiners) {
    places.push_back(b.offset(shared, offset));
    offset += plan.threads * getElementBytes(combiner->getResult(0).getType());
  }
  return places;
}

static Value addressIn(DeviceBuilder &b, Value place, Value index, Type type) {
  return b.offset(place, b.mul(index, b.i32(getElementBytes(type))));
}

/// Each warp writes its sum; every thread adds up those of its point.
LinalgKernel::Values LinalgKernel::combineWarps(Values values) {
  SmallVector<Value> places = reserveShared();
  Value warp = b.div(thread, 32);
  for (auto [place, value] : llvm::zip_equal(places, values))
    buildStore(b, value, addressIn(b, place, warp, value.getType()));
  b.barrier();
  int64_t warps = plan.parts / 32;
  Value first = b.mul(local, b.i32(warps));
  Values sums;
  for (int64_t i = 0; i < warps; ++i) {
    Values others;
    for (auto [place, value] : llvm::zip_equal(places, values))
      others.push_back(buildLoad(
          b, value.getType(),
          addressIn(b, place, b.add(first, b.i32(i)), value.getType())));
    sums = sums.empty() ? others : combine(sums, others);
  }
  return sums;
}

/// Threads of one column are in different warps.
LinalgKernel::Values LinalgKernel::combineColumns(Values values) {
  SmallVector<Value> places = reserveShared();
  for (auto [place, value] : llvm::zip_equal(places, values))
    buildStore(b, value, addressIn(b, place, thread, value.getType()));
  b.barrier();
  int64_t columns = plan.threads / plan.parts;
  Values sums;
  for (int64_t i = 0; i < plan.parts; ++i) {
    Value index = b.add(local, b.i32(i * columns));
    Values others;
    for (auto [place, value] : llvm::zip_equal(places, values))
      others.push_back(buildLoad(b, value.getType(),
                                 addressIn(b, place, index, value.getType())));
    sums = sums.empty() ? others : combine(sums, others);
  }
  return sums;
}
