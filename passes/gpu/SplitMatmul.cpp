//===- SplitMatmul.cpp - Products of matrices in parts --------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/SplitMatmul.h"
#include "passes/gpu/MergeElementwise.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

void diff::branchOnRows(const Contraction &product,
                        SmallVectorImpl<MatmulOps> &ops) {
  linalg::LinalgOp op = product.op;
  linalg::GenericOp epilogue = product.epilogue;
  ops.push_back({op, epilogue});
  if (!product.m.isDynamic())
    return;
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value few = arith::ConstantIndexOp::create(b, kFewRows);
  Value isFew = arith::CmpIOp::create(b, arith::CmpIPredicate::ule,
                                      product.buildSize(b, product.m), few);
  auto branch = scf::IfOp::create(b, isFew, /*withElseRegion=*/true);
  op->moveBefore(branch.elseBlock()->getTerminator());
  b.setInsertionPointToStart(branch.thenBlock());
  MatmulOps copies;
  copies.product = cast<linalg::LinalgOp>(b.clone(*op));
  copies.product->setAttr(kFewRowsAttrName, b.getUnitAttr());
  if (epilogue) {
    epilogue->moveAfter(op);
    copies.epilogue = cast<linalg::GenericOp>(b.clone(*epilogue));
  }
  ops.push_back(copies);
}

bool diff::canSplit(const Contraction &product, int64_t parts, int64_t depth) {
  return product.outer.empty() && product.k.loops.size() == 1 &&
         !product.k.isDynamic() && product.k.size % (parts * depth) == 0;
}

namespace {
/// The parts of one product.
class Splitter {
public:
  Splitter(const Contraction &product, int64_t parts)
      : product(product), parts(parts), op(product.op),
        b(op.getLoc(), product.op) {}

  linalg::LinalgOp run();

private:
  Value splitOperand(OpOperand &operand);
  AffineMap splitMap(OpOperand &operand);
  Value allocate();
  linalg::LinalgOp multiply(Value sums);
  linalg::GenericOp combine(Value sums);
  Value partOf(Value sums, int64_t part);

  const Contraction &product;
  int64_t parts;
  linalg::LinalgOp op;
  ImplicitLocOpBuilder b;
};
} // namespace

/// The dim of an operand that is k.
static unsigned findK(AffineMap map, unsigned loop) {
  for (unsigned i = 0; i < map.getNumResults(); ++i)
    if (map.getDimPosition(i) == loop)
      return i;
  llvm_unreachable("an input without k");
}

/// With the parts as a dim before k.
Value Splitter::splitOperand(OpOperand &operand) {
  Value source = operand.get();
  auto type = cast<MemRefType>(source.getType());
  unsigned k =
      findK(op.getMatchingIndexingMap(&operand), product.k.loops.front());
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  SmallVector<OpFoldResult> before =
      memref::getMixedSizes(b, b.getLoc(), source);
  for (unsigned i = 0; i < type.getRank(); ++i) {
    ReassociationIndices &group = groups.emplace_back();
    if (i == k) {
      group.push_back(static_cast<int64_t>(shape.size()));
      shape.push_back(parts);
      sizes.push_back(b.getIndexAttr(parts));
    }
    group.push_back(static_cast<int64_t>(shape.size()));
    shape.push_back(i == k ? type.getDimSize(i) / parts : type.getDimSize(i));
    sizes.push_back(i == k ? b.getIndexAttr(shape.back()) : before[i]);
  }
  return memref::ExpandShapeOp::create(b, shape, source, groups, sizes);
}

/// The parts are one more loop.
AffineMap Splitter::splitMap(OpOperand &operand) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  unsigned numLoops = op.getNumLoops();
  SmallVector<AffineExpr> results(map.getResults());
  bool isInput = op.isDpsInput(&operand);
  unsigned at = isInput ? findK(map, product.k.loops.front()) : 0;
  results.insert(results.begin() + at, b.getAffineDimExpr(numLoops));
  return AffineMap::get(numLoops + 1, 0, results, b.getContext());
}

/// Room for the sums of each part.
Value Splitter::allocate() {
  Value result = product.sumBuffer();
  auto type = cast<MemRefType>(result.getType());
  SmallVector<int64_t> shape = {parts};
  llvm::append_range(shape, type.getShape());
  SmallVector<Value> sizes;
  for (int64_t i = 0; i < type.getRank(); ++i)
    if (type.isDynamicDim(i))
      sizes.push_back(memref::DimOp::create(b, result, i));
  return memref::AllocOp::create(b, MemRefType::get(shape, product.compute),
                                 sizes);
}

static Value widened(OpBuilder &b, Location loc, Value value, Type type) {
  return value.getType() == type
             ? value
             : arith::ExtFOp::create(b, loc, type, value).getResult();
}

linalg::LinalgOp Splitter::multiply(Value sums) {
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    inputs.push_back(splitOperand(*operand));
    maps.push_back(splitMap(*operand));
  }
  maps.push_back(splitMap(*op.getDpsInitOperand(0)));
  SmallVector<utils::IteratorType> kinds = op.getIteratorTypesArray();
  kinds.push_back(utils::IteratorType::parallel);
  auto body = [&](OpBuilder &inner, Location loc, ValueRange values) {
    Value left = widened(inner, loc, values[0], product.compute);
    Value right = widened(inner, loc, values[1], product.compute);
    Value one = arith::MulFOp::create(inner, loc, left, right);
    Value sum = arith::AddFOp::create(inner, loc, values[2], one);
    linalg::YieldOp::create(inner, loc, sum);
  };
  auto all =
      linalg::GenericOp::create(b, inputs, ValueRange{sums}, maps, kinds, body);
  all->setAttr(kOverwritesAttrName, b.getUnitAttr());
  if (op->hasAttr(kFewRowsAttrName))
    all->setAttr(kFewRowsAttrName, b.getUnitAttr());
  return cast<linalg::LinalgOp>(all.getOperation());
}

Value Splitter::partOf(Value sums, int64_t part) {
  auto type = cast<MemRefType>(sums.getType());
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes = memref::getMixedSizes(b, b.getLoc(), sums);
  offsets.front() = b.getIndexAttr(part);
  sizes.front() = b.getIndexAttr(1);
  auto reduced = memref::SubViewOp::inferRankReducedResultType(
      type.getShape().drop_front(), type, offsets, sizes, strides);
  return memref::SubViewOp::create(b, cast<MemRefType>(reduced), sums, offsets,
                                   sizes, strides);
}

/// C = C + part 0 + part 1 + ..., rounded once.
linalg::GenericOp Splitter::combine(Value sums) {
  Value result = product.sumBuffer();
  auto rank =
      static_cast<unsigned>(cast<MemRefType>(result.getType()).getRank());
  SmallVector<Value> inputs;
  for (int64_t part = 0; part < parts; ++part)
    inputs.push_back(partOf(sums, part));
  SmallVector<AffineMap> maps(parts + 1, b.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> kinds(rank, utils::IteratorType::parallel);
  bool overwrites = op->hasAttr(kOverwritesAttrName);
  auto body = [&](OpBuilder &inner, Location loc, ValueRange values) {
    Value sum = values.front();
    for (Value part : values.drop_front().drop_back())
      sum = arith::AddFOp::create(inner, loc, sum, part);
    if (!overwrites)
      sum = arith::AddFOp::create(
          inner, loc, widened(inner, loc, values.back(), product.compute), sum);
    if (sum.getType() != product.sumElement())
      sum = arith::TruncFOp::create(inner, loc, product.sumElement(), sum);
    linalg::YieldOp::create(inner, loc, sum);
  };
  return linalg::GenericOp::create(b, inputs, ValueRange{result}, maps, kinds,
                                   body);
}

linalg::LinalgOp Splitter::run() {
  Value sums = allocate();
  linalg::LinalgOp all = multiply(sums);
  linalg::GenericOp last = combine(sums);
  op.erase();
  if (product.epilogue)
    last = mergeElementwise(last, product.epilogue);
  b.setInsertionPointAfter(last);
  memref::DeallocOp::create(b, sums);
  return all;
}

linalg::LinalgOp diff::splitMatmul(const Contraction &product, int64_t parts) {
  return Splitter(product, parts).run();
}
