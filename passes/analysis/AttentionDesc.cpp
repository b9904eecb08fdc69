//===- AttentionDesc.cpp - An attention by what it reads --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/AttentionDesc.h"

using namespace mlir;
using namespace diff;

bool AttentionDesc::hasSameScores(const AttentionDesc &other) const {
  return mask == other.mask && moreMasks == other.moreMasks &&
         invertMask == other.invertMask && scale == other.scale &&
         causal == other.causal && window == other.window &&
         position == other.position && (!causal || row == other.row);
}

std::optional<Size> diff::getLastPosition(const Size &rows, const Size &keys) {
  if (rows.isStatic())
    return keys.plus(-rows.constant);
  if (auto difference = keys.minus(rows))
    return Size::get(*difference);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// ResultSpace
//===----------------------------------------------------------------------===//

ResultSpace::ResultSpace(Value result)
    : space(result.getContext()), result(result) {
  auto type = cast<RankedTensorType>(result.getType());
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    factors.push_back({Size::of(result, dim)});
  build();
}

void ResultSpace::build() {
  space = IndexSpace(result.getContext());
  factorDims.clear();
  for (auto &sizes : factors) {
    factorDims.emplace_back();
    for (const Size &size : sizes)
      factorDims.back().push_back(space.addDim(size));
  }
  space.firstWhole = space.getNumDims();
  space.addDim(Size());
  space.addDim(Size());
}

bool ResultSpace::split() {
  auto wanted = space.wantedSplit;
  if (!wanted || wanted->dim >= getN())
    return false;
  unsigned first = 0;
  for (auto &sizes : factors) {
    if (wanted->dim < first + sizes.size()) {
      Size &outer = sizes[wanted->dim - first];
      outer = outer / wanted->inner;
      sizes.insert(&outer + 1, Size::get(wanted->inner));
      build();
      return true;
    }
    first += sizes.size();
  }
  return false;
}

SmallVector<AffineExpr> ResultSpace::getIndex() {
  SmallVector<AffineExpr> index;
  for (auto &dims : factorDims) {
    AffineExpr sum = space.getConstant(0);
    for (unsigned dim : dims)
      sum = sum * (dim == dims.front() ? 1 : space.getSize(dim).constant) +
            space.getDim(dim);
    index.push_back(space.simplify(sum));
  }
  return index;
}

SmallVector<Size> ResultSpace::getFactorSizes() const {
  SmallVector<Size> sizes;
  for (auto &dimSizes : factors)
    llvm::append_range(sizes, dimSizes);
  return sizes;
}

//===----------------------------------------------------------------------===//
// Reading an op
//===----------------------------------------------------------------------===//

/// Sets the size of n or d from the key; what is set already has to agree.
static bool setKeySize(AttentionOp op, unsigned dim, IndexSpace &space,
                       unsigned to) {
  AffineMap map = op.getMap(op->getOpOperand(1));
  auto position =
      map.getResultPosition(getAffineDimExpr(dim, op->getContext()));
  Size size = Size::of(op.getKey1(), *position);
  const Size &known = space.getSize(to);
  if ((known.isStatic() || known.value) && known != size)
    return false;
  space.setSize(to, size);
  return true;
}

std::optional<AttentionDesc> diff::describe(const Element &element,
                                            ResultSpace &result) {
  auto op = element.value.getDefiningOp<AttentionOp>();
  IndexSpace &space = result.space;
  if (!op || !op.getResult())
    return std::nullopt;
  AttentionOp::Dims dims = op.getDims();
  if (!setKeySize(op, dims.n, space, result.getN()) ||
      !setKeySize(op, dims.d, space, result.getD()))
    return std::nullopt;
  SmallVector<AffineExpr> at(dims.numDims, space.getConstant(0));
  at[dims.n] = space.getDim(result.getN());
  at[dims.d] = space.getDim(result.getD());
  for (auto [expr, index] :
       llvm::zip_equal(op.getResultMap().getResults(), element.index))
    at[*IndexSpace::getAsDim(expr)] = index;

  Tracer tracer(space);
  auto read = [&](MutableOperandRange operand) {
    OpOperand &use = *operand.begin();
    Element read{use.get(), {}};
    for (AffineExpr expr : op.getMap(use).getResults())
      read.index.push_back(expr.replaceDims(at));
    return tracer.traceLayout(read);
  };
  auto readAt = [&](unsigned number) {
    return read(MutableOperandRange(op, number, 1));
  };
  AttentionDesc desc;
  desc.streams.push_back({readAt(0), readAt(1)});
  if (op.isDifferential()) {
    desc.streams.push_back(
        {read(op.getQuery2Mutable()), read(op.getKey2Mutable())});
    desc.lambda = read(op.getLambdaMutable());
  }
  desc.value = read(op.getValueMutable());
  if (op.getMask())
    desc.mask = read(op.getMaskMutable());
  if (op.getNormWeight())
    desc.normWeight = read(op.getNormWeightMutable());
  desc.scale = op.getScale().convertToDouble();
  desc.causal = op.getCausal();
  // With another first row or number of rows, other keys would be seen.
  Size rows = Size::of(op.getQuery1(), *op.getMap(op->getOpOperand(0))
                                            .getResultPosition(getAffineDimExpr(
                                                dims.m, op->getContext())));
  auto row = IndexSpace::getAsDim(at[dims.m]);
  if (op.getCausal() && !rows.isOne() && !(row && space.getSize(*row) == rows))
    return std::nullopt;
  desc.window = op.getWindow();
  if (op.getPosition())
    desc.position = Size::of(op.getPosition());
  else if (op.getCausal())
    desc.position = getLastPosition(rows, space.getSize(result.getN()));
  desc.row = row;
  if (op.getNormEps())
    desc.normEps = op.getNormEps()->convertToDouble();
  desc.normed.resize(space.getNumDims());
  for (unsigned dim = 0; dim < space.getNumDims(); ++dim)
    desc.normed[dim] = llvm::any_of(
        ArrayRef(at).drop_front(dims.firstValue),
        [&](AffineExpr expr) { return expr.isFunctionOfDim(dim); });
  desc.factor = op.getFactor().convertToDouble();
  return desc;
}
