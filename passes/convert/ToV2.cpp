//===- ToV2.cpp - An attention as V2 with twice the queries ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversions.h"
#include "Layouts.h"
#include "Parameters.h"

#include "passes/analysis/Views.h"
#include "passes/support/LinalgBuilder.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace diff;

namespace {

class V2Converter {
public:
  explicit V2Converter(Heads &heads)
      : heads(heads), op(heads.op), builder(op.getLoc(), op),
        query(heads.query), numFeatures(query.getNumFeatures()) {}

  LogicalResult check();
  void convert(int64_t depth);

private:
  LogicalResult checkJoined();
  Value project(Value weight, int64_t features);
  std::pair<Value, Value> splitHeads(Value all, unsigned dim);
  int64_t getNumQueries() { return heads.getNumHeads() * heads.getScoreSize(); }
  /// The first feature of the projection that is a query.
  int64_t getFirstQuery() {
    return heads.space.getLinear(query.getFeature()).constant;
  }
  void doubleFeatures(NewParameters &parameters, BlockArgument argument,
                      unsigned dim, const Twine &init) {
    parameters.doubleBlocks(argument, dim, heads.getScoreSize(),
                            {getFirstQuery(), getNumQueries(), numFeatures},
                            init);
  }
  void doubleBias(NewParameters &parameters, IRMapping &second);
  void doubleQueries(NewParameters &parameters, IRMapping &second);
  Value cloneQuery(IRMapping &second);
  View createLambda(NewParameters &parameters);

  Heads &heads;
  AttentionOp op;
  ImplicitLocOpBuilder builder;
  Projection &query;
  int64_t numFeatures; // that the projection makes before it is changed
  SmallVector<BlockArgument> biases;
};

} // namespace

/// True if all that is computed from `value` goes into `op`.
static bool leadsOnlyTo(Value value, Operation *op) {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    return user == op ||
           (user->getNumResults() == 1 && leadsOnlyTo(user->getResult(0), op));
  });
}

/// True if `value` is computed from `sources`, constants and sizes alone.
static bool isMadeFrom(Value value, const DenseSet<Value> &sources,
                       DenseSet<Value> &seen) {
  if (sources.contains(value) || !seen.insert(value).second)
    return true;
  Operation *op = value.getDefiningOp();
  return op && (isa<tensor::DimOp>(op) ||
                llvm::all_of(op->getOperands(), [&](Value operand) {
                  return isMadeFrom(operand, sources, seen);
                }));
}

/// A parameter by feature, used for the queries alone: a bias.
static BlockArgument getBias(const Element &joined, const Projection &query) {
  auto argument = dyn_cast<BlockArgument>(joined.value);
  bool isBias = argument && !getParameterName(argument).empty() &&
                joined.index.size() == 1 &&
                joined.index[0] == query.getFeature() && argument.hasOneUse();
  return isBias ? argument : BlockArgument();
}

/// What joins the queries on the way is the same for all heads; or a parameter
/// by feature, which is doubled with the weight; or comes from the queries
/// themselves, as in a norm, and so is computed once more with them.
LogicalResult V2Converter::checkJoined() {
  auto byHead = [&](AffineExpr expr) {
    return llvm::any_of(heads.headDims, [&](unsigned dim) {
      return expr.isFunctionOfDim(dim);
    });
  };
  if (llvm::any_of(query.normed, byHead))
    return op.emitError("v2 doubles the queries, but they are normed over "
                        "several heads");
  DenseSet<Value> sources = {query.op->getResult(0)};
  SmallVector<Value> others;
  for (const Element &joined : query.joined) {
    if (BlockArgument bias = getBias(joined, query)) {
      biases.push_back(bias);
      sources.insert(bias);
    } else if (llvm::any_of(joined.index, byHead)) {
      others.push_back(joined.value);
    }
  }
  DenseSet<Value> seen;
  for (Value other : others)
    if (!isMadeFrom(other, sources, seen))
      return op.emitError("v2 doubles the queries, but what they are combined "
                          "with by head is not a bias of theirs alone");
  return success();
}

LogicalResult V2Converter::check() {
  if (heads.getStride() != heads.getScoreSize())
    return op.emitError("v2 doubles the query's projection, but in '")
           << query.getName() << "' heads of " << heads.getScoreSize()
           << " are " << heads.getStride() << " features apart";
  if (!leadsOnlyTo(query.weight, query.op))
    return op.emitError("v2 doubles the query's projection, but '")
           << query.getName() << "' has other uses";
  if (query.op->getBlock() != op->getBlock())
    return op.emitError("v2 doubles the query's projection, but that is in "
                        "another block than the attention");
  // Lambda is read from its projection as the query is.
  if (!ViewPlan::get({query.op->getResult(0), query.index}, heads.space))
    return op.emitError("v2 has a lambda by token, but the query is no view of "
                        "its projection by token and head");
  return checkJoined();
}

/// The projection's input times `weight`, in the layout of its result.
Value V2Converter::project(Value weight, int64_t features) {
  linalg::LinalgOp old = query.op;
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(old);
  OpOperand *init = old.getDpsInitOperand(0);
  SmallVector<OpFoldResult> sizes = sizesOf(builder, init->get());
  sizes[query.resultDim] = builder.getIndexAttr(features);
  Value zeros = buildFilled(builder, sizes,
                            getElementTypeOrSelf(init->get().getType()), 0.0);
  SmallVector<AffineExpr, 2> weightDims(2);
  weightDims[query.weightDim] = builder.getAffineDimExpr(query.featureLoop);
  weightDims[1 - query.weightDim] = builder.getAffineDimExpr(query.sumLoop);
  SmallVector<Value> inputs = {query.input->get(), query.input->get()};
  SmallVector<AffineMap> maps(2, old.getMatchingIndexingMap(query.input));
  unsigned number = query.weightOperand->getOperandNumber();
  inputs[number] = weight;
  maps[number] =
      AffineMap::get(old.getNumLoops(), 0, weightDims, builder.getContext());
  maps.push_back(old.getMatchingIndexingMap(init));
  auto product = linalg::GenericOp::create(builder, TypeRange{zeros.getType()},
                                           inputs, ValueRange{zeros}, maps,
                                           old.getIteratorTypesArray());
  IRMapping mapping;
  old->getRegion(0).cloneInto(&product.getRegion(), mapping);
  return product.getResult(0);
}

/// `from` at `size` indices of `dim`, from `offset` on.
static Value cut(ImplicitLocOpBuilder &builder, Value from, unsigned dim,
                 int64_t offset, int64_t size) {
  SmallVector<OpFoldResult> sizes = sizesOf(builder, from);
  if (offset == 0 && getConstantIntValue(sizes[dim]) == size)
    return from;
  SmallVector<OpFoldResult> offsets(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  offsets[dim] = builder.getIndexAttr(offset);
  sizes[dim] = builder.getIndexAttr(size);
  return tensor::ExtractSliceOp::create(builder, from, offsets, sizes, strides);
}

/// Of features `all` with twice the queries those with heads 2h, and those with
/// heads 2h + 1, each in the layout of the baseline's.
std::pair<Value, Value> V2Converter::splitHeads(Value all, unsigned dim) {
  unsigned rank = cast<RankedTensorType>(all.getType()).getRank();
  unsigned head = rank, stream = rank + 1, inner = rank + 2;
  int64_t first = getFirstQuery(), size = getNumQueries();
  int64_t rest = numFeatures - first - size;
  Labelled doubled{cut(builder, all, dim, first, 2 * size),
                   llvm::to_vector(llvm::seq<unsigned>(rank))};
  Labelled parts = split(builder, doubled, dim,
                         {{head, heads.getNumHeads()},
                          {stream, 2},
                          {inner, heads.getScoreSize()}});
  auto take = [&](int64_t number) -> Value {
    Labelled one = pick(builder, parts, stream, number);
    Value queries = merge(builder, one, {head, inner}, dim).tensor;
    SmallVector<Value> joint;
    if (first > 0)
      joint.push_back(cut(builder, all, dim, 0, first));
    joint.push_back(queries);
    if (rest > 0)
      joint.push_back(cut(builder, all, dim, first + 2 * size, rest));
    if (joint.size() == 1)
      return queries;
    return tensor::ConcatOp::create(builder, dim, joint);
  };
  Value even = take(0), odd = take(1);
  return {even, odd};
}

void V2Converter::doubleBias(NewParameters &parameters, IRMapping &second) {
  OpBuilder::InsertionGuard guard(builder);
  for (BlockArgument bias : biases) {
    OpOperand &use = *bias.use_begin();
    doubleFeatures(parameters, bias, 0, "zeros");
    builder.setInsertionPointToStart(bias.getOwner());
    auto [first, other] = splitHeads(bias, 0);
    use.set(first);
    second.map(first, other);
  }
}

void V2Converter::doubleQueries(NewParameters &parameters, IRMapping &second) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(query.op);
  // Twice the queries, and what else the projection makes.
  int64_t features = numFeatures + getNumQueries();
  doubleFeatures(parameters, query.weight, query.weightDim,
                 NewParameters::linearInit(query.getNumInputs()));
  Value doubled = project(query.weight, features);
  auto [first, other] = splitHeads(doubled, query.resultDim);
  query.op->getResult(0).replaceAllUsesWith(first);
  second.map(first, other);
}

/// The second stream's query: what is computed from the first's projection,
/// once more from its own.
Value V2Converter::cloneQuery(IRMapping &second) {
  SetVector<Operation *> forward, backward;
  for (auto [first, other] : second.getValueMap())
    getForwardSlice(first, &forward);
  BackwardSliceOptions options;
  options.omitUsesFromAbove = false;
  options.inclusive = true;
  (void)getBackwardSlice(op.getQuery1(), &backward, options);
  for (Operation *step : topologicalSort(backward))
    if (forward.contains(step) && step->getParentOp() == op->getParentOp())
      builder.clone(*step, second);
  return second.lookup(op.getQuery1());
}

/// sigmoid(x W) as a view whose dims are the attention's rows and heads.
View V2Converter::createLambda(NewParameters &parameters) {
  int64_t inputs = query.getNumInputs(), numHeads = heads.getNumHeads();
  Type element = getElementTypeOrSelf(query.weight.getType());
  SmallVector<int64_t> shape = {numHeads, inputs};
  if (query.weightDim == 1)
    std::swap(shape[0], shape[1]);
  Value weight = parameters.add("lambda_proj.weight", shape, element,
                                NewParameters::linearInit(inputs));
  Value logits = project(weight, numHeads);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointAfterValue(logits);
  auto type = cast<RankedTensorType>(logits.getType());
  Value init = tensor::EmptyOp::create(builder, sizesOf(builder, logits),
                                       type.getElementType());
  AffineMap map = builder.getMultiDimIdentityMap(type.getRank());
  Value lambda = buildGeneric(
      builder, {{logits, map}}, {init, map},
      [&](ImplicitLocOpBuilder &body, ValueRange scalars) -> Value {
        Type compute = getComputeType(type.getElementType());
        Value one = buildFloat(body, compute, 1.0);
        Value x = castFloat(body, scalars[0], compute);
        Value exp = math::ExpOp::create(body, arith::NegFOp::create(body, x));
        Value sum = arith::AddFOp::create(body, one, exp);
        Value sigmoid = arith::DivFOp::create(body, one, sum);
        return castFloat(body, sigmoid, type.getElementType());
      });
  Element by{lambda, query.index};
  by.index[query.resultDim] = heads.space.simplify(heads.getHead());
  // Its index is the query's but for the feature, so that there is a view.
  builder.setInsertionPoint(op);
  return ViewPlan::get(by, heads.space)
      ->create(builder, builder.getLoc(), heads.space);
}

void V2Converter::convert(int64_t depth) {
  NewParameters parameters(op->getParentOfType<func::FuncOp>(), heads, depth,
                           {"lambda_proj.weight"});
  IRMapping second;
  View lambda = createLambda(parameters);
  doubleBias(parameters, second);
  doubleQueries(parameters, second);
  TwoStreams streams;
  streams.query1 = op.getQuery1();
  streams.query2 = cloneQuery(second);
  streams.key1 = streams.key2 = op.getKey1();
  streams.value = op.getValue();
  streams.lambda = lambda.tensor;
  streams.init = op.getInit();
  AffineMap queries = op.getMap(op->getOpOperand(0));
  AffineMap keys = op.getMap(op->getOpOperand(1));
  SmallVector<AffineExpr> exprs;
  for (unsigned dim : lambda.dims)
    exprs.push_back(builder.getAffineDimExpr(dim));
  streams.maps = {queries,
                  keys,
                  queries,
                  keys,
                  op.getMap(op.getValueMutable()),
                  AffineMap::get(heads.dims.numDims, 0, exprs, op.getContext()),
                  op.getResultMap()};
  AffineMap mask;
  if (op.getMask())
    mask = op.getMap(*op.getMaskMutable().begin());
  AttentionOp two = createTwoStreams(builder, op, streams, mask);
  op.getResult().replaceAllUsesWith(two.getResult());
  op.erase();
}

LogicalResult diff::convertToV2(Heads &heads, int64_t depth) {
  V2Converter converter(heads);
  if (failed(converter.check()))
    return failure();
  converter.convert(depth);
  return success();
}
