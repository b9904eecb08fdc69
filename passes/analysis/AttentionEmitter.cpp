//===- AttentionEmitter.cpp - A described attention as an op ----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/AttentionDesc.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace diff;

namespace {
using DimSet = llvm::SmallBitVector;

/// The roles of a result space's dims in an attention, and the views that its
/// operands are.
class AttentionEmitter {
public:
  AttentionEmitter(AttentionDesc &desc, ResultSpace &result, std::string &why)
      : desc(desc), result(result), space(result.space), why(why) {}

  bool plan();
  AttentionOp create(RewriterBase &rewriter);

private:
  bool fail(const Twine &reason) {
    why = reason.str();
    return false;
  }
  DimSet getUsed(const Element &element);
  bool checkTypes();
  bool checkNumbers();
  bool assignRoles();
  bool chooseRow(const DimSet &candidates);
  bool planOperand(const Element &element, StringRef name, DimSet allowed,
                   DimSet required);
  bool planMasks(const DimSet &allowed);
  bool planOperands();
  Value createPosition(OpBuilder &builder, Location loc);
  AffineMap getMap(ArrayRef<unsigned> dims);
  unsigned getMaskNumber() const;
  View addMasks(OpBuilder &builder, Location loc, const View &first);

  AttentionDesc &desc;
  ResultSpace &result;
  IndexSpace &space;
  std::string &why;
  std::optional<unsigned> row;
  SmallVector<unsigned> batch, value;
  SmallVector<ViewPlan> plans, moreMasks;
};
} // namespace

DimSet AttentionEmitter::getUsed(const Element &element) {
  DimSet used(space.getNumDims());
  for (AffineExpr expr : element.index)
    for (auto &term : space.getLinear(expr).terms)
      if (auto dim = IndexSpace::getAsDim(term.expr))
        used.set(*dim);
  return used;
}

/// The query row: the dim that is known to be, or the largest that can be.
bool AttentionEmitter::chooseRow(const DimSet &candidates) {
  if (desc.row && candidates[*desc.row])
    row = desc.row;
  for (unsigned dim : candidates.set_bits()) {
    if (row && desc.row == row)
      break;
    const Size &size = space.getSize(dim);
    if (!row || !size.isStatic() ||
        (space.getSize(*row).isStatic() &&
         size.constant > space.getSize(*row).constant))
      row = dim;
  }
  return row.has_value();
}

bool AttentionEmitter::assignRoles() {
  DimSet inQuery(space.getNumDims()), inKey(inQuery), inOther(inQuery);
  DimSet inQueries(space.getNumDims(), true);
  for (StreamDesc &stream : desc.streams) {
    inQuery |= getUsed(stream.query);
    inQueries &= getUsed(stream.query);
    inKey |= getUsed(stream.key);
  }
  for (std::optional<Element> &element :
       {std::ref(desc.lambda), std::ref(desc.mask)})
    if (element)
      inOther |= getUsed(*element);
  for (const Element &more : desc.moreMasks)
    inOther |= getUsed(more);
  DimSet inValue = getUsed(desc.value);
  DimSet rows(space.getNumDims()), units(rows), rest(rows);
  for (unsigned dim = 0; dim < result.getN(); ++dim) {
    bool others = inQuery[dim] || inKey[dim] || inOther[dim];
    if (space.getSize(dim).isOne())
      units.set(dim);
    else if (inValue[dim] && !others && desc.normEps && !desc.normed[dim])
      rest.set(dim); // a batch dim that only the value has
    else if (inValue[dim] && !others)
      value.push_back(dim);
    else if (!inValue[dim] && !others)
      return fail("a dim of the result is in no operand");
    else // rows that one of the queries does not have are a batch's
      (inQueries[dim] && !inValue[dim] && !inKey[dim] ? rows : rest).set(dim);
  }
  auto takeUnit = [&]() -> std::optional<unsigned> {
    int last = units.find_last();
    if (last < 0)
      return std::nullopt;
    units.reset(last);
    return last;
  };
  if (value.empty())
    if (auto unit = takeUnit())
      value.push_back(*unit);
  // A causal mask without a row is that of a single one.
  if (desc.causal && !desc.row)
    row = takeUnit();
  if (!row && !chooseRow(rows))
    row = takeUnit();
  if (value.empty() || !row)
    return fail(value.empty() ? "the result has no value dim"
                              : "the result has no query row dim");
  // A row that is not the mask's would make another mask of it.
  if (desc.causal && !space.getSize(*row).isOne() && row != desc.row)
    return fail("the causal mask is not by the query row");
  rows.reset(*row);
  rest |= rows;
  rest |= units;
  for (unsigned dim : rest.set_bits())
    batch.push_back(dim);
  return true;
}

bool AttentionEmitter::planOperand(const Element &element, StringRef name,
                                   DimSet allowed, DimSet required) {
  DimSet used = getUsed(element);
  DimSet unexpected = used;
  unexpected.reset(allowed);
  if (unexpected.any())
    return fail("the " + name + " depends on a dim that is not its own");
  // Dims of size 1, which no index shows: those it must have come first.
  SmallVector<unsigned> units;
  for (unsigned dim : required.set_bits())
    if (space.getSize(dim).isOne())
      units.push_back(dim);
    else if (!used[dim])
      return fail("the " + name + " lacks one of its dims");
  unsigned numRequired = units.size();
  for (unsigned dim : allowed.set_bits())
    if (space.getSize(dim).isOne() && !required[dim])
      units.push_back(dim);
  auto plan = ViewPlan::get(element, space, units, numRequired);
  if (!plan)
    return fail("the " + name + " is not a strided view of a tensor");
  plans.push_back(*plan);
  return true;
}

/// One plan for the first mask, those of the others apart.
bool AttentionEmitter::planMasks(const DimSet &allowed) {
  DimSet none(space.getNumDims());
  for (const Element &more : desc.moreMasks) {
    if (!planOperand(more, "mask", allowed, none))
      return false;
    moreMasks.push_back(plans.pop_back_val());
  }
  return !desc.mask || planOperand(*desc.mask, "mask", allowed, none);
}

bool AttentionEmitter::planOperands() {
  auto set = [&](std::initializer_list<unsigned> some, bool withBatch,
                 bool withValue) {
    DimSet bits(space.getNumDims());
    for (unsigned dim : some)
      bits.set(dim);
    for (unsigned dim : batch)
      bits[dim] = bits[dim] || withBatch;
    for (unsigned dim : value)
      bits[dim] = bits[dim] || withValue;
    return bits;
  };
  unsigned n = result.getN(), d = result.getD();
  for (StreamDesc &stream : desc.streams)
    if (!planOperand(stream.query, "query", set({*row, d}, true, false),
                     set({*row, d}, false, false)) ||
        !planOperand(stream.key, "key", set({n, d}, true, false),
                     set({n, d}, false, false)))
      return false;
  DimSet none = set({}, false, false);
  return planOperand(desc.value, "value", set({n}, true, true),
                     set({n}, false, true)) &&
         (!desc.lambda || planOperand(*desc.lambda, "lambda",
                                      set({*row}, true, false), none)) &&
         planMasks(set({*row, n}, true, false)) &&
         (!desc.normWeight || planOperand(*desc.normWeight, "norm weight",
                                          set({}, false, true), none)) &&
         (!desc.outer ||
          planOperand(*desc.outer, "factor", set({*row}, true, true), none));
}

/// A product in linalg may convert its operands, the op's are floats.
bool AttentionEmitter::checkTypes() {
  Type score = getElementTypeOrSelf(desc.streams[0].query.value);
  for (StreamDesc &stream : desc.streams)
    for (Value operand : {stream.query.value, stream.key.value})
      if (getElementTypeOrSelf(operand) != score)
        return fail("queries and keys have different element types");
  bool floats = true;
  desc.forEach([&](Element &element) {
    Type type = getElementTypeOrSelf(element.value);
    bool isMask = desc.mask && &element == &*desc.mask;
    floats &= isa<FloatType>(type) || (isMask && type.isInteger(1));
  });
  if (desc.outer && getElementTypeOrSelf(desc.outer->value) !=
                        getElementTypeOrSelf(result.result))
    return fail("a factor is of another type than the result");
  return floats || fail("an operand is not of floats");
}

bool AttentionEmitter::checkNumbers() {
  for (double number :
       {desc.scale, desc.factor, desc.lambdaScale, desc.normEps.value_or(0.0)})
    if (!isFiniteF32(number))
      return fail("its scale, factor, lambda or eps is not finite in f32");
  return true;
}

bool AttentionEmitter::plan() {
  bool linear = true;
  desc.forEach([&](Element &element) {
    linear &= llvm::all_of(element.index, IndexSpace::isLinear);
  });
  if (!linear)
    return fail("an index is not linear in the dims of the result");
  return checkTypes() && checkNumbers() && assignRoles() && planOperands();
}

AffineMap AttentionEmitter::getMap(ArrayRef<unsigned> dims) {
  SmallVector<unsigned> order(batch);
  order.append({*row, result.getN(), result.getD()});
  order.append(value);
  SmallVector<AffineExpr> exprs;
  for (unsigned dim : dims)
    exprs.push_back(space.getDim(llvm::find(order, dim) - order.begin()));
  return AffineMap::get(order.size(), 0, exprs, space.getContext());
}

/// The operand `position`, if it is not the N - M that it is without.
Value AttentionEmitter::createPosition(OpBuilder &builder, Location loc) {
  const Size &rows = space.getSize(*row), &keys = space.getSize(result.getN());
  if (!desc.position || desc.position == getLastPosition(rows, keys))
    return {};
  return getValueOrCreateConstantIndexOp(
      builder, loc, desc.position->materialize(builder, loc));
}

/// `tensor` times the scalar or tensor `factor`, that is read with `map`.
static Value createProduct(OpBuilder &builder, Location loc, Value tensor,
                           Value factor, AffineMap map) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, tensor),
      type.getElementType());
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), ValueRange{tensor, factor}, init,
             ArrayRef<AffineMap>{identity, map, identity}, iterators,
             [](OpBuilder &nested, Location at, ValueRange args) {
               Value product =
                   arith::MulFOp::create(nested, at, args[0], args[1]);
               linalg::YieldOp::create(nested, at, product);
             })
      .getResult(0);
}

/// lambda times `scale`, or `scale` without a lambda.
static Value createLambda(OpBuilder &builder, Location loc, Value lambda,
                          double scale) {
  if (!lambda) {
    auto type = RankedTensorType::get({}, builder.getF32Type());
    auto number = static_cast<float>(scale);
    return arith::ConstantOp::create(builder, loc,
                                     DenseElementsAttr::get(type, number));
  }
  if (scale == 1.0)
    return lambda;
  auto type = cast<RankedTensorType>(lambda.getType());
  Value factor = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(type.getElementType(), scale));
  return createProduct(builder, loc, lambda, factor,
                       AffineMap::get(type.getRank(), 0, builder.getContext()));
}

/// The number of the first mask's plan.
unsigned AttentionEmitter::getMaskNumber() const {
  return 2 * desc.streams.size() + 1 + desc.lambda.has_value();
}

View AttentionEmitter::addMasks(OpBuilder &builder, Location loc,
                                const View &first) {
  SmallVector<View> views(1, first);
  for (ViewPlan &plan : moreMasks)
    views.push_back(plan.create(builder, loc, space));
  return createSum(builder, loc, views, space);
}

AttentionOp AttentionEmitter::create(RewriterBase &rewriter) {
  Operation *root = result.result.getDefiningOp();
  Location loc = root->getLoc();
  rewriter.setInsertionPoint(root);
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  SmallVector<unsigned> lastDims;
  for (ViewPlan &plan : plans) {
    View view = plan.create(rewriter, loc, space);
    if (!moreMasks.empty() && &plan == &plans[getMaskNumber()])
      view = addMasks(rewriter, loc, view);
    operands.push_back(view.tensor);
    maps.push_back(getMap(view.dims));
    lastDims = view.dims;
  }
  // What the result is multiplied by is none of the op's operands.
  // The result's dims are the first of the space, in order.
  AffineMap outerMap;
  if (desc.outer) {
    maps.pop_back();
    outerMap = AffineMap::getMultiDimMapWithTargets(result.getN(), lastDims,
                                                    rewriter.getContext());
  }
  bool two = desc.streams.size() == 2;
  if (two && !desc.lambda)
    maps.insert(maps.begin() + 5, getMap({}));
  SmallVector<OpFoldResult> sizes;
  SmallVector<unsigned> resultDims;
  for (const Size &size : result.getFactorSizes()) {
    sizes.push_back(size.materialize(rewriter, loc));
    resultDims.push_back(resultDims.size());
  }
  auto type = cast<RankedTensorType>(result.result.getType());
  Value init =
      tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
  maps.push_back(getMap(resultDims));

  auto next = operands.begin();
  auto take = [&](bool present) { return present ? *next++ : Value(); };
  Value query1 = take(true), key1 = take(true);
  Value query2 = take(two), key2 = take(two), valueOperand = take(true);
  Value lambda = take(desc.lambda.has_value());
  if (two)
    lambda = createLambda(rewriter, loc, lambda, desc.lambdaScale);
  Value mask = take(desc.mask.has_value());
  if (desc.invertMask)
    mask = createInverted(rewriter, loc, mask);
  Value weight = take(desc.normWeight.has_value());
  Value position = desc.causal ? createPosition(rewriter, loc) : Value();
  auto f32 = [&](double number) { return rewriter.getF32FloatAttr(number); };
  auto op = AttentionOp::create(
      rewriter, loc, init.getType(), query1, key1, query2, key2, valueOperand,
      lambda, mask, weight, position, init,
      rewriter.getAffineMapArrayAttr(maps), f32(desc.scale),
      desc.causal ? rewriter.getUnitAttr() : UnitAttr(),
      desc.window ? rewriter.getI64IntegerAttr(*desc.window) : IntegerAttr(),
      desc.normEps ? f32(*desc.normEps) : FloatAttr(), f32(desc.factor));

  Value replacement = op.getResult();
  if (desc.outer)
    replacement =
        createProduct(rewriter, loc, replacement, take(true), outerMap);
  SmallVector<ReassociationIndices> groups;
  for (auto &dims : result.getGroups())
    groups.emplace_back(dims.begin(), dims.end());
  if (replacement.getType() != type && groups.size() != resultDims.size())
    replacement = tensor::CollapseShapeOp::create(rewriter, loc, type,
                                                  replacement, groups);
  if (replacement.getType() != type)
    replacement = tensor::CastOp::create(rewriter, loc, type, replacement);
  rewriter.replaceOp(root, replacement);
  return op;
}

AttentionOp diff::emitAttention(RewriterBase &rewriter, AttentionDesc desc,
                                ResultSpace &space, std::string &why) {
  AttentionEmitter emitter(desc, space, why);
  if (!emitter.plan())
    return {};
  return emitter.create(rewriter);
}
