//===- Heads.cpp - The heads of an ordinary attention ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Heads.h"

using namespace mlir;
using namespace diff;

int64_t Heads::getProduct(ArrayRef<unsigned> some) const {
  int64_t product = 1;
  for (unsigned dim : some)
    product *= getSize(dim);
  return product;
}

int64_t Heads::getValueSize() const {
  int64_t product = 1;
  for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim)
    product *= getSize(dim);
  return product;
}

int64_t Heads::getStride() {
  int64_t stride = getScoreSize();
  for (auto &term : space.getLinear(query.getFeature()).terms)
    if (!headDims.empty() && IndexSpace::getAsDim(term.expr) == headDims.back())
      stride = term.coefficient;
  return stride;
}

AffineExpr Heads::getHead() const {
  AffineExpr head = space.getConstant(0);
  for (unsigned dim : headDims)
    head = head * getSize(dim) + space.getDim(dim);
  return head;
}

static void buildSpace(Heads &heads) {
  AttentionOp op = heads.op;
  for (unsigned dim = 0; dim < heads.dims.numDims; ++dim) {
    Size size;
    AffineExpr expr = getAffineDimExpr(dim, op.getContext());
    for (OpOperand *operand : op.getMappedOperands()) {
      if (size.isStatic() || size.value)
        break;
      if (auto position = op.getMap(*operand).getResultPosition(expr))
        size = Size::of(operand->get(), *position);
    }
    heads.space.addDim(size);
  }
}

static std::optional<Projection> project(Heads &heads, OpOperand &operand) {
  Element element{operand.get(), {}};
  for (AffineExpr expr : heads.op.getMap(operand).getResults())
    element.index.push_back(heads.space.simplify(expr));
  return findProjection(element, heads.space);
}

/// The batch dims that the feature consists of, outermost first, if the feature
/// numbers heads and, in each, `inner` elements.
static std::optional<SmallVector<unsigned>>
readHeadDims(const Heads &heads, const Projection &projection, int64_t inner) {
  LinearIndex feature = heads.space.getLinear(projection.getFeature());
  llvm::stable_sort(feature.terms, [](auto &a, auto &b) {
    return a.coefficient < b.coefficient;
  });
  SmallVector<unsigned> found;
  // Other features may lie between two heads, as of a joint projection.
  int64_t next = 0;
  for (auto &term : feature.terms) {
    auto dim = IndexSpace::getAsDim(term.expr);
    if (!dim || !heads.space.getSize(*dim).isStatic())
      return std::nullopt;
    if (!heads.dims.isBatch(*dim)) {
      if (*dim == heads.dims.m || *dim == heads.dims.n ||
          term.coefficient >= inner)
        return std::nullopt;
      continue;
    }
    if (next == 0 && term.coefficient >= inner)
      next = term.coefficient;
    if (term.coefficient != next)
      return std::nullopt;
    next *= heads.getSize(*dim);
    found.insert(found.begin(), *dim);
  }
  return found;
}

/// The keys and the value have the first head dims, and nothing else of them.
static LogicalResult readKeyDims(Heads &heads) {
  AttentionOp op = heads.op;
  AffineMap key = op.getMap(op->getOpOperand(1));
  AffineMap value = op.getMap(op.getValueMutable());
  SmallVector<unsigned> shared;
  for (unsigned dim : heads.headDims) {
    if (key.isFunctionOfDim(dim) != value.isFunctionOfDim(dim))
      return op.emitError("the key and the value have different heads");
    if (key.isFunctionOfDim(dim))
      shared.push_back(dim);
  }
  heads.numKeyDims = shared.size();
  if (heads.getKeyDims() != ArrayRef<unsigned>(shared))
    return op.emitError("the query heads that share a KV head are not "
                        "beside each other");
  for (auto [projection, inner] :
       {std::pair(&heads.key, heads.getScoreSize()),
        std::pair(&heads.value, heads.getValueSize())}) {
    if (!*projection)
      continue;
    auto order = readHeadDims(heads, **projection, inner);
    if (!order || ArrayRef<unsigned>(*order) != heads.getKeyDims())
      return op.emitError("KV heads are numbered in another order than query "
                          "heads");
  }
  return success();
}

static LogicalResult checkPlain(AttentionOp op) {
  if (!op.getResult())
    return op.emitError("attention on buffers is not converted");
  if (op.getNormEps() || op.getFactor().convertToDouble() != 1.0)
    return op.emitError("an attention with a norm or a factor of its own has "
                        "no differential counterpart");
  return success();
}

FailureOr<Heads> diff::readHeads(AttentionOp op) {
  if (failed(checkPlain(op)))
    return failure();
  Heads heads(op.getContext());
  heads.op = op;
  heads.dims = op.getDims();
  buildSpace(heads);
  for (unsigned dim = heads.dims.d; dim < heads.dims.numDims; ++dim)
    if (!heads.space.getSize(dim).isStatic())
      return op.emitError("the size of a head is not known");
  auto query = project(heads, op->getOpOperand(0));
  if (!query)
    return op.emitError("its heads are not known: the query comes from no "
                        "product with a parameter of two dims");
  heads.query = *query;
  auto headDims = readHeadDims(heads, *query, heads.getScoreSize());
  if (!headDims)
    return op.emitError("its heads are not known: the query's projection does "
                        "not make them one after the other");
  heads.headDims = *headDims;
  heads.key = project(heads, op->getOpOperand(1));
  heads.value = project(heads, op.getValueMutable());
  if (failed(readKeyDims(heads)))
    return failure();
  return heads;
}
