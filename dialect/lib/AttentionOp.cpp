//===- AttentionOp.cpp - diff.attention: roles, verifier, canonicalisation -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpUtils.h"
#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Operands, maps and roles
//===----------------------------------------------------------------------===//

SmallVector<OpOperand *> AttentionOp::getMappedOperands() {
  SmallVector<OpOperand *> operands;
  for (OpOperand &operand : getOperation()->getOpOperands())
    if (isa<ShapedType>(operand.get().getType()))
      operands.push_back(&operand);
  return operands;
}

AffineMap AttentionOp::getMap(OpOperand &operand) {
  for (auto [index, mapped] : llvm::enumerate(getMappedOperands()))
    if (mapped == &operand)
      return cast<AffineMapAttr>(getIndexingMaps()[index]).getValue();
  return AffineMap();
}

AffineMap AttentionOp::getMap(Value value) {
  for (OpOperand &operand : getOperation()->getOpOperands())
    if (operand.get() == value)
      return getMap(operand);
  return AffineMap();
}

AffineMap AttentionOp::getResultMap() {
  return cast<AffineMapAttr>(getIndexingMaps().getValue().back()).getValue();
}

static llvm::SmallBitVector usedDims(AffineMap map) {
  llvm::SmallBitVector used(map.getNumDims());
  for (AffineExpr expr : map.getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      used.set(dim.getPosition());
  return used;
}

AttentionOp::Dims AttentionOp::getDims() {
  AffineMap value = getMap(getValueMutable());
  llvm::SmallBitVector inValue = usedDims(value);
  llvm::SmallBitVector inResult = usedDims(getResultMap());
  llvm::SmallBitVector inQuery = usedDims(getMap(getQuery1Mutable()));
  llvm::SmallBitVector inKey = usedDims(getMap(getKey1Mutable()));

  Dims dims;
  dims.numDims = value.getNumDims();
  // The value dims are the trailing ones that neither query nor key has.
  dims.firstValue = dims.numDims;
  while (dims.firstValue > 0 && inValue[dims.firstValue - 1] &&
         inResult[dims.firstValue - 1] && !inQuery[dims.firstValue - 1] &&
         !inKey[dims.firstValue - 1])
    --dims.firstValue;
  if (dims.firstValue < 3)
    return dims;
  dims.d = dims.firstValue - 1;
  dims.n = dims.firstValue - 2;
  dims.m = dims.firstValue - 3;
  dims.numBatch = dims.m;
  return dims;
}

OpFoldResult AttentionOp::getDimSize(OpBuilder &builder, unsigned dim) {
  for (OpOperand *operand : getMappedOperands()) {
    AffineExpr expr = getAffineDimExpr(dim, getContext());
    if (auto position = getMap(*operand).getResultPosition(expr))
      return getMixedSize(builder, getLoc(), operand->get(), *position);
  }
  return builder.getIndexAttr(1);
}

int64_t AttentionOp::getStaticDimSize(unsigned dim) {
  AffineExpr expr = getAffineDimExpr(dim, getContext());
  for (OpOperand *operand : getMappedOperands())
    if (auto position = getMap(*operand).getResultPosition(expr)) {
      auto type = cast<ShapedType>(operand->get().getType());
      if (!type.isDynamicDim(*position))
        return type.getDimSize(*position);
    }
  return ShapedType::kDynamic;
}

//===----------------------------------------------------------------------===//
// Verifier
//===----------------------------------------------------------------------===//

namespace {
/// What an operand is called and which dims its role allows and requires.
struct Role {
  StringRef name;
  OpOperand *operand;
  llvm::SmallBitVector allowed;
  llvm::SmallBitVector required;
};
} // namespace

static LogicalResult verifyMaps(AttentionOp op) {
  SmallVector<OpOperand *> operands = op.getMappedOperands();
  ArrayAttr maps = op.getIndexingMaps();
  if (maps.size() != operands.size())
    return op.emitOpError("(C1) expects one indexing map for each of its ")
           << operands.size() << " shaped operands, but has " << maps.size();
  unsigned numDims = cast<AffineMapAttr>(maps[0]).getValue().getNumDims();
  for (auto [index, attribute] : llvm::enumerate(maps)) {
    AffineMap map = cast<AffineMapAttr>(attribute).getValue();
    if (map.getNumDims() != numDims || map.getNumSymbols() != 0)
      return op.emitOpError("(C2) expects every indexing map to have ")
             << numDims << " dims and no symbols, but map " << index << " has "
             << map.getNumDims() << " and " << map.getNumSymbols();
    int64_t rank = cast<ShapedType>(operands[index]->get().getType()).getRank();
    if (map.getNumResults() != rank)
      return op.emitOpError("(C3) expects map ")
             << index << " to have " << rank
             << " results, one for each dim of its operand, but it has "
             << map.getNumResults();
    if (!map.isProjectedPermutation(/*allowZeroInResults=*/false))
      return op.emitOpError("(C3) expects map ")
             << index << " to be a projected permutation, but it is "
             << AffineMapAttr::get(map);
  }
  return success();
}

/// The operands with the dims that their roles allow and require.
static SmallVector<Role> getRoles(AttentionOp op, AttentionOp::Dims dims) {
  auto set = [&](std::initializer_list<unsigned> some, bool batch, bool value) {
    llvm::SmallBitVector bits(dims.numDims);
    for (unsigned dim : some)
      bits.set(dim);
    if (batch)
      bits.set(0, dims.numBatch);
    if (value)
      bits.set(dims.firstValue, dims.numDims);
    return bits;
  };
  SmallVector<Role> roles;
  auto add = [&](StringRef name, MutableOperandRange range,
                 llvm::SmallBitVector allowed, llvm::SmallBitVector required) {
    for (OpOperand &operand : range)
      roles.push_back({name, &operand, allowed, required});
  };
  llvm::SmallBitVector query = set({dims.m, dims.d}, true, false);
  llvm::SmallBitVector key = set({dims.n, dims.d}, true, false);
  llvm::SmallBitVector none = set({}, false, false);
  add("query1", op->getOpOperand(0), query, set({dims.m, dims.d}, 0, 0));
  add("key1", op->getOpOperand(1), key, set({dims.n, dims.d}, 0, 0));
  add("query2", op.getQuery2Mutable(), query, set({dims.m, dims.d}, 0, 0));
  add("key2", op.getKey2Mutable(), key, set({dims.n, dims.d}, 0, 0));
  add("value", op.getValueMutable(), set({dims.n}, true, true),
      set({dims.n}, false, true));
  add("lambda", op.getLambdaMutable(), set({dims.m}, true, false), none);
  add("mask", op.getMaskMutable(), set({dims.m, dims.n}, true, false), none);
  add("norm_weight", op.getNormWeightMutable(), set({}, false, true), none);
  add("init", op.getInitMutable(), set({dims.m}, true, true),
      set({dims.m}, true, true));
  return roles;
}

static LogicalResult verifyRoles(AttentionOp op) {
  AttentionOp::Dims dims = op.getDims();
  if (dims.firstValue < 3 || dims.firstValue == dims.numDims)
    return op.emitOpError("(C4) expects the iteration dims (batch..., m, n, d, "
                          "e...), with "
                          "at least one trailing value dim that value and "
                          "result have, but "
                          "has ")
           << dims.numDims << " dims of which "
           << dims.numDims - dims.firstValue << " are value dims";
  // Sizes by dim: the first operand that has the dim sets it.
  SmallVector<int64_t> sizes(dims.numDims, ShapedType::kDynamic);
  SmallVector<StringRef> setBy(dims.numDims);
  for (Role &role : getRoles(op, dims)) {
    AffineMap map = op.getMap(*role.operand);
    llvm::SmallBitVector used = usedDims(map);
    for (unsigned dim = 0; dim < dims.numDims; ++dim) {
      if (used[dim] && !role.allowed[dim])
        return op.emitOpError("(C5) ")
               << role.name << " must not have dim d" << dim
               << ", but its map is " << AffineMapAttr::get(map);
      if (!used[dim] && role.required[dim])
        return op.emitOpError("(C5) ")
               << role.name << " must have dim d" << dim << ", but its map is "
               << AffineMapAttr::get(map);
    }
    auto type = cast<ShapedType>(role.operand->get().getType());
    for (auto [index, expr] : llvm::enumerate(map.getResults())) {
      unsigned dim = cast<AffineDimExpr>(expr).getPosition();
      int64_t size = type.getDimSize(index);
      if (ShapedType::isDynamic(size))
        continue;
      if (!ShapedType::isDynamic(sizes[dim]) && sizes[dim] != size)
        return op.emitOpError("(C6) dim d")
               << dim << " is " << sizes[dim] << " in " << setBy[dim]
               << ", but " << size << " in " << role.name;
      sizes[dim] = size;
      setBy[dim] = role.name;
    }
  }
  return success();
}

static LogicalResult verifyAttributes(AttentionOp op) {
  if (op.getNormWeight() && !op.getNormEps())
    return op.emitOpError("(C9) has norm_weight, but no norm_eps");
  if (op.getWindow() && !op.getCausal())
    return op.emitOpError("(C10) has window = ")
           << *op.getWindow() << ", but not causal";
  if (op.getPosition() && !op.getCausal())
    return op.emitOpError("(C10) has position, but not causal");
  if (op.getWindow() && *op.getWindow() <= 0)
    return op.emitOpError("(C10) expects a positive window, but it is ")
           << *op.getWindow();
  if (failed(verifyFinite(op, "(C11)", "scale", op.getScale())) ||
      failed(verifyFinite(op, "(C11)", "factor", op.getFactor())))
    return failure();
  if (op.getNormEps())
    return verifyEps(op, "(C11)", "norm_eps", *op.getNormEps());
  return success();
}

LogicalResult AttentionOp::verify() {
  bool hasQuery = static_cast<bool>(getQuery2());
  bool hasKey = static_cast<bool>(getKey2());
  bool hasLambda = static_cast<bool>(getLambda());
  if (hasQuery != hasKey || hasQuery != hasLambda)
    return emitOpError("(C8) query2, key2 and lambda come together, but has ")
           << (hasQuery ? "" : "no ") << "query2, " << (hasKey ? "" : "no ")
           << "key2 and " << (hasLambda ? "a" : "no") << " lambda";
  if (failed(verifyMaps(*this)) || failed(verifyRoles(*this)))
    return failure();
  Type element = getElementTypeOrSelf(getQuery1());
  for (Value other : {getKey1(), getQuery2(), getKey2()})
    if (other && getElementTypeOrSelf(other) != element)
      return emitOpError(
                 "(C7) expects queries and keys of one element type, but "
                 "has ")
             << element << " and " << getElementTypeOrSelf(other);
  if (failed(verifyAttributes(*this)))
    return failure();
  return verifyDestinationStyle(*this, "(C12)");
}

//===----------------------------------------------------------------------===//
// Interfaces and canonicalisation
//===----------------------------------------------------------------------===//

void AttentionOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationStyleEffects(*this, effects);
}

LogicalResult
AttentionOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &shapes) {
  return reifyDestinationStyleShapes(*this, builder, shapes);
}

namespace {

bool isZeroSplat(Value value) {
  DenseFPElementsAttr constant;
  return matchPattern(value, m_Constant(&constant)) && constant.isSplat() &&
         constant.getSplatValue<APFloat>().isZero();
}

/// A stream that is multiplied by a constant zero lambda is not there.
struct DropZeroLambda : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getLambda() || !isZeroSplat(op.getLambda()))
      return failure();
    llvm::SmallPtrSet<OpOperand *, 3> dropped;
    dropped.insert(&op.getQuery2Mutable()[0]);
    dropped.insert(&op.getKey2Mutable()[0]);
    dropped.insert(&op.getLambdaMutable()[0]);
    SmallVector<Attribute> maps;
    for (OpOperand *operand : op.getMappedOperands())
      if (!dropped.contains(operand))
        maps.push_back(AffineMapAttr::get(op.getMap(*operand)));
    rewriter.modifyOpInPlace(op, [&] {
      op.getQuery2Mutable().clear();
      op.getKey2Mutable().clear();
      op.getLambdaMutable().clear();
      op.setIndexingMapsAttr(rewriter.getArrayAttr(maps));
    });
    return success();
  }
};

/// A single query row that stands at the last key sees every key: causal
/// without a window says nothing then.
struct DropVacuousCausal : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getCausal() || op.getWindow() || op.getPosition() ||
        op.getStaticDimSize(op.getDims().m) != 1)
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.setCausal(false); });
    return success();
  }
};

} // namespace

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  // Casts of operands are folded by the tensor dialect, for any op in
  // destination style.
  patterns.add<DropZeroLambda, DropVacuousCausal>(context);
}
