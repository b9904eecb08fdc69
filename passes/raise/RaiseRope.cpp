//===- RaiseRope.cpp - Rotary embedding as diff.rope ------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Views.h"
#include "passes/raise/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/RegionUtils.h"

namespace diff {
#define GEN_PASS_DEF_DIFFRAISEROPE
#include "passes/raise/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {
/// sign * a * b
struct Product {
  bool negative;
  Element a, b;
};

/// One element of the result: x * cos -+ y * sin, where (x, y) or (y, x) is the
/// pair that the element is in.
struct Rotation {
  Element own, other, cos, sin;
};

/// Reads a tensor as the rotation of another one's pairs in the last dim.
class RopeMatcher {
public:
  RopeMatcher(Value result, RopeStyle style);
  bool match();

  IndexSpace space;
  /// The input, its dims in the space (the result's own), and the tables.
  std::optional<ViewPlan> input, cos, sin;

private:
  /// The result's element `second` (0 or 1) of the pair at the space's dims.
  Element getAt(unsigned second);
  AffineExpr getLast(unsigned second);
  bool getProducts(const Element &element, bool negative,
                   SmallVectorImpl<Product> &products);
  bool matchHalf(unsigned second, Rotation &rotation);
  std::optional<ViewPlan> matchTable(const Element &first,
                                     const Element &second);
  std::optional<Element> merge(const Element &first, const Element &second);

  Tracer tracer;
  Value result;
  RopeStyle style;
  SmallVector<unsigned> dims;
  int64_t half;
  unsigned pair, whole; // dims: the pair's number, the last dim in full
};
} // namespace

RopeMatcher::RopeMatcher(Value result, RopeStyle style)
    : space(result.getContext()), tracer(space), result(result), style(style) {
  auto type = cast<RankedTensorType>(result.getType());
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    dims.push_back(space.addDim(Size::of(result, dim)));
  whole = dims.back();
  half = type.getShape().back() / 2;
  pair = space.addDim(Size::get(half));
}

AffineExpr RopeMatcher::getLast(unsigned second) {
  AffineExpr at = space.simplify(space.getDim(pair));
  return style == RopeStyle::Interleaved ? at * 2 + second : at + second * half;
}

Element RopeMatcher::getAt(unsigned second) {
  Element element = tracer.at(result, dims);
  element.index.back() = getLast(second);
  return element;
}

/// `element` as a sum of signed products of two.
bool RopeMatcher::getProducts(const Element &element, bool negative,
                              SmallVectorImpl<Product> &products) {
  Element scalar = tracer.resolve(element);
  if (products.size() > 2)
    return false;
  if (tracer.getAs<arith::AddFOp>(scalar) ||
      tracer.getAs<arith::SubFOp>(scalar)) {
    bool isSub = tracer.getAs<arith::SubFOp>(scalar) != nullptr;
    return getProducts(tracer.getOperand(scalar, 0), negative, products) &&
           getProducts(tracer.getOperand(scalar, 1), negative ^ isSub,
                       products);
  }
  if (!tracer.getAs<arith::MulFOp>(scalar))
    return false;
  Product product{negative, {}, {}};
  for (unsigned operand : {0, 1}) {
    Element factor = tracer.traceLayout(tracer.getOperand(scalar, operand));
    Element negated = tracer.resolve(factor);
    if (tracer.getAs<arith::NegFOp>(negated)) {
      product.negative = !product.negative;
      factor = tracer.traceLayout(tracer.getOperand(negated, 0));
    }
    (operand == 0 ? product.a : product.b) = factor;
  }
  products.push_back(product);
  return true;
}

/// If the two are elements 0 and 1 of the pair in one tensor: the element at
/// the last dim in full.
std::optional<Element> RopeMatcher::merge(const Element &first,
                                          const Element &second) {
  if (!first.isTensor() || first.value != second.value)
    return std::nullopt;
  std::optional<unsigned> position;
  int64_t stride = 0;
  for (auto [at, expr, other] : llvm::enumerate(first.index, second.index)) {
    LinearIndex difference = space.getLinear(space.simplify(other - expr));
    if (!difference.terms.empty() || (difference.constant != 0 && position))
      return std::nullopt;
    if (difference.constant == 0)
      continue;
    position = at;
    stride = difference.constant;
  }
  // What 1 and the pair's number are worth in that dim.
  bool isHalf = style == RopeStyle::Half;
  if (!position || (isHalf && stride % half != 0))
    return std::nullopt;
  stride = isHalf ? stride / half : stride;
  int64_t pairStride = isHalf ? stride : 2 * stride;
  AffineExpr number = space.simplify(space.getDim(pair));
  Element merged = first;
  AffineExpr &expr = merged.index[*position];
  expr =
      space.simplify(expr - number * pairStride + space.getDim(whole) * stride);
  for (AffineExpr other : merged.index)
    if (other.isFunctionOfDim(pair))
      return std::nullopt;
  return merged;
}

/// Finds which factors are the pair, and that the signs are a rotation's.
bool RopeMatcher::matchHalf(unsigned second, Rotation &rotation) {
  SmallVector<Product> products;
  if (!getProducts(getAt(second), false, products) || products.size() != 2)
    return false;
  for (unsigned choice = 0; choice < 8; ++choice) {
    Product one = products[choice & 1], two = products[!(choice & 1)];
    if (choice & 2)
      std::swap(one.a, one.b);
    if (choice & 4)
      std::swap(two.a, two.b);
    // one is own * cos, two is other * sin.
    bool ordered =
        (second == 0 ? merge(one.a, two.a) : merge(two.a, one.a)).has_value();
    if (!ordered || one.negative || two.negative != (second == 0))
      continue;
    if (one.b.isTensor() && two.b.isTensor()) {
      rotation = {one.a, two.a, one.b, two.b};
      return true;
    }
  }
  return false;
}

/// A table with an entry a pair, or one with an entry an element.
std::optional<ViewPlan> RopeMatcher::matchTable(const Element &first,
                                                const Element &second) {
  if (first == second)
    return ViewPlan::get(first, space);
  auto table = merge(first, second);
  return table ? ViewPlan::get(*table, space) : std::nullopt;
}

bool RopeMatcher::match() {
  Rotation first, second;
  if (half < 1 || !matchHalf(0, first) || !matchHalf(1, second) ||
      first.own != second.other || first.other != second.own)
    return false;
  SmallVector<unsigned> units;
  for (unsigned dim : dims)
    if (space.getSize(dim).isOne())
      units.push_back(dim);
  input =
      ViewPlan::get(*merge(first.own, first.other), space, units, units.size());
  cos = matchTable(first.cos, second.cos);
  sin = matchTable(first.sin, second.sin);
  return input && cos && sin;
}

namespace {
struct DiffRaiseRope : public diff::impl::DiffRaiseRopeBase<DiffRaiseRope> {
  void runOnOperation() override;

private:
  bool raise(RewriterBase &rewriter, Value result, RopeStyle style);
};

/// Where each dim of a result is in a view that has them all.
struct Layout {
  SmallVector<int64_t> position;
  bool isIdentity = true;
};
} // namespace

static std::optional<Layout> getLayout(const View &view, unsigned rank) {
  Layout layout;
  if (view.dims.size() != rank || view.dims.back() != rank - 1)
    return std::nullopt;
  for (unsigned dim = 0; dim < rank; ++dim) {
    layout.position.push_back(llvm::find(view.dims, dim) - view.dims.begin());
    layout.isIdentity &= layout.position.back() == dim;
  }
  return layout;
}

bool DiffRaiseRope::raise(RewriterBase &rewriter, Value result,
                          RopeStyle style) {
  RopeMatcher rope(result, style);
  if (!rope.match())
    return false;
  Operation *root = result.getDefiningOp();
  Location loc = root->getLoc();
  rewriter.setInsertionPoint(root);
  unsigned rank = cast<RankedTensorType>(result.getType()).getRank();
  View input = rope.input->create(rewriter, loc, rope.space);
  View cos = rope.cos->create(rewriter, loc, rope.space);
  View sin = rope.sin->create(rewriter, loc, rope.space);
  auto layout = getLayout(input, rank);
  if (!layout || cos.dims != sin.dims || cos.dims.empty() ||
      cos.tensor.getType() != sin.tensor.getType())
    return false;
  // Rotated in the layout that the input has, and transposed after that.
  SmallVector<AffineExpr> exprs;
  for (unsigned dim : cos.dims)
    exprs.push_back(rewriter.getAffineDimExpr(dim < rank ? layout->position[dim]
                                                         : rank - 1));
  if (exprs.back() != rewriter.getAffineDimExpr(rank - 1))
    return false;
  auto empty = [&](Value like, ArrayRef<int64_t> order) -> Value {
    SmallVector<OpFoldResult> sizes;
    for (int64_t dim : order)
      sizes.push_back(Size::of(like, dim).materialize(rewriter, loc));
    return tensor::EmptyOp::create(rewriter, loc, sizes,
                                   getElementTypeOrSelf(like));
  };
  Value init = empty(input.tensor, llvm::to_vector(llvm::seq<int64_t>(rank)));
  if (init.getType() != input.tensor.getType())
    return false;
  Value rotated =
      RopeOp::create(rewriter, loc, init.getType(), input.tensor, cos.tensor,
                     sin.tensor, init,
                     RopeStyleAttr::get(rewriter.getContext(), style),
                     AffineMapAttr::get(
                         AffineMap::get(rank, 0, exprs, rewriter.getContext())))
          .getResult();
  if (!layout->isIdentity)
    rotated = linalg::TransposeOp::create(rewriter, loc, rotated,
                                          empty(rotated, layout->position),
                                          layout->position)
                  ->getResult(0);
  if (rotated.getType() != result.getType())
    rotated = tensor::CastOp::create(rewriter, loc, result.getType(), rotated);
  rewriter.replaceOp(root, rotated);
  return true;
}

void DiffRaiseRope::runOnOperation() {
  IRRewriter rewriter(&getContext());
  SmallVector<Operation *> ops;
  getOperation()->walk([&](Operation *op) {
    if (op->getNumResults() != 1 ||
        !isa<linalg::GenericOp, tensor::CollapseShapeOp, tensor::ConcatOp>(op))
      return;
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    if (type && type.getRank() > 0 && isa<FloatType>(type.getElementType()) &&
        type.getShape().back() > 0 && type.getShape().back() % 2 == 0)
      ops.push_back(op);
  });
  // The last op first: it has the whole of the pairs in the last dim.
  for (Operation *op : llvm::reverse(ops)) {
    if (isOpTriviallyDead(op))
      continue;
    // A reshape after halves is not theirs.
    if (raise(rewriter, op->getResult(0), RopeStyle::Interleaved) ||
        (!isa<tensor::CollapseShapeOp>(op) &&
         raise(rewriter, op->getResult(0), RopeStyle::Half)))
      ++numRaised;
  }
  (void)runRegionDCE(rewriter, getOperation()->getRegions());
}
