//===- AttentionInfo.cpp - What is known of an attention ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/AttentionInfo.h"
#include "passes/inspect/Operands.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace diff;

using DimSet = llvm::SmallBitVector;

//===----------------------------------------------------------------------===//
// What follows from the facts
//===----------------------------------------------------------------------===//

int64_t AttentionInfo::getValueHeadDim() const {
  bool known = !heads.value.empty() && !heads.value.front().empty();
  return known ? valueDim / heads.value.front().size() : valueDim;
}

int64_t AttentionInfo::getNumKVHeads() const {
  return valueDim ? numValueHeads * getValueHeadDim() / valueDim : 0;
}

int64_t AttentionInfo::getGroupSize() const {
  int64_t kv = getNumKVHeads();
  return kv ? numPairs / kv : 1;
}

std::optional<double> AttentionInfo::getLambdaInit() const {
  if (lambda.init && lambda.kind != LambdaInfo::Kind::Constant)
    return lambda.init;
  if (isDifferential && norm && factor != 1.0)
    return 1.0 - factor;
  return std::nullopt;
}

Variant diff::concludeVariant(const AttentionInfo &info) {
  if (!info.isDifferential)
    return Variant::Baseline;
  if (info.pairing == Pairing::Grouped)
    return Variant::Grouped;
  using Kind = LambdaInfo::Kind;
  bool hasInit =
      info.lambda.kind == Kind::Vectors || info.lambda.kind == Kind::Scalars;
  if (info.lambda.kind == Kind::Sigmoid && !info.norm)
    return Variant::V2;
  if (hasInit && info.pairing == Pairing::Halves)
    return Variant::DiffLlama;
  if (hasInit &&
      (info.pairing == Pairing::Stripe || info.pairing == Pairing::Separate))
    return Variant::V1;
  return Variant::OtherDiff;
}

//===----------------------------------------------------------------------===//
// The norm behind
//===----------------------------------------------------------------------===//

/// The op of an elementwise linalg.generic whose body is only that.
static Operation *getOnlyOp(Operation *op) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic->getNumResults() != 1 ||
      generic.getNumParallelLoops() != generic.getNumLoops())
    return nullptr;
  Block &body = generic.getRegion().front();
  return llvm::hasSingleElement(body.without_terminator()) ? &body.front()
                                                           : nullptr;
}

/// True for what changes an element's place or rounds it, as models in bf16 do
/// around a norm.
static bool isLayoutOrRounding(Operation *op) {
  return isa<linalg::TransposeOp, tensor::ExpandShapeOp,
             tensor::CollapseShapeOp, tensor::CastOp>(op) ||
         isa_and_nonnull<arith::TruncFOp, arith::ExtFOp>(getOnlyOp(op));
}

/// The norm over all value dims of the result, reached by such ops only.
static RmsNormOp findNorm(AttentionOp op, int64_t valueDim) {
  SmallVector<Value> results = {op.getResult()};
  while (!results.empty()) {
    Value result = results.pop_back_val();
    for (Operation *user : result.getUsers()) {
      if (auto norm = dyn_cast<RmsNormOp>(user)) {
        auto type = cast<ShapedType>(norm.getInput().getType());
        if (norm.getInput() == result && type.getShape().back() == valueDim)
          return norm;
      } else if (isLayoutOrRounding(user)) {
        llvm::append_range(results, user->getResults());
      }
    }
  }
  return {};
}

/// The constants that a norm's result is multiplied by, where rounding keeps
/// them from being its factor; a weight may be on the way.
static double getFactorBehind(Value value) {
  double factor = 1.0;
  while (value.hasOneUse()) {
    Operation *user = *value.user_begin();
    if (!isLayoutOrRounding(user)) {
      auto product = dyn_cast_or_null<arith::MulFOp>(getOnlyOp(user));
      if (!product)
        break;
      for (Value operand : product->getOperands())
        factor *= getScalarConstant(operand).value_or(1.0);
    }
    value = user->getResult(0);
  }
  return factor;
}

static void describeNorm(AttentionInfo &info) {
  AttentionOp op = info.op;
  info.factor = op.getFactor().convertToDouble();
  if (op.getNormEps()) {
    info.norm = {op.getNormEps()->convertToDouble(),
                 static_cast<bool>(op.getNormWeight()), ""};
    if (op.getNormWeight())
      info.norm->weight = nameOf(op.getNormWeight());
    return;
  }
  RmsNormOp norm = op.getResult() ? findNorm(op, info.valueDim) : RmsNormOp();
  if (!norm)
    return;
  info.factor *= norm.getFactor().convertToDouble();
  if (norm.getResult())
    info.factor *= getFactorBehind(norm.getResult());
  info.norm = {norm.getEps().convertToDouble(),
               static_cast<bool>(norm.getWeight()), ""};
  if (norm.getWeight())
    info.norm->weight = nameOf(norm.getWeight());
}

//===----------------------------------------------------------------------===//
// The op's own space
//===----------------------------------------------------------------------===//

static SpaceRoles getRoles(AttentionOp op, ResultSpace &result) {
  AttentionOp::Dims dims = op.getDims();
  DimSet none(result.getN());
  SpaceRoles roles{none, none, none, none, result.getN(), result.getD()};
  for (auto [position, expr] :
       llvm::enumerate(op.getResultMap().getResults())) {
    unsigned dim = *IndexSpace::getAsDim(expr);
    for (unsigned factor : result.getFactors(position))
      (dim == dims.m       ? roles.row
       : dims.isBatch(dim) ? roles.batch
                           : roles.value)
          .set(factor);
  }
  return roles;
}

static OperandSources followOperands(AttentionDesc &desc,
                                     const SpaceRoles &roles,
                                     IndexSpace &space) {
  DimSet score(space.getNumDims()), value(space.getNumDims());
  score.set(roles.d);
  for (unsigned dim : roles.value.set_bits())
    value.set(dim);
  OperandSources sources;
  for (StreamDesc &stream : desc.streams) {
    sources.queries.push_back(followOperand(stream.query, roles, score, space));
    sources.keys.push_back(followOperand(stream.key, roles, score, space));
  }
  sources.value = followOperand(desc.value, roles, value, space);
  return sources;
}

static std::string printType(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// What the op itself says.
static void describeOp(AttentionInfo &info) {
  AttentionOp op = info.op;
  AttentionOp::Dims dims = op.getDims();
  info.isDifferential = op.isDifferential();
  info.scoreDim = op.getStaticDimSize(dims.d);
  info.valueDim = 1;
  for (unsigned dim = dims.firstValue; dim < dims.numDims; ++dim)
    info.valueDim *= op.getStaticDimSize(dim);
  info.scale = op.getScale().convertToDouble();
  info.isCausal = op.getCausal();
  info.hasPosition = static_cast<bool>(op.getPosition());
  info.window = op.getWindow();
  if (op.getMask())
    info.mask = printType(getElementTypeOrSelf(op.getMask().getType()));
}

//===----------------------------------------------------------------------===//
// Costs
//===----------------------------------------------------------------------===//

/// The size of a dim, or a letter that stands for it.
static Amount getAmount(const Size &size, char letter) {
  return size.isStatic() ? Amount(size.constant) : Amount::size(letter);
}

static int64_t getBytes(Value value) {
  return getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth() / 8;
}

/// The scores that `causal` and `window` leave of `all`, where sizes tell.
static Amount countScores(const AttentionInfo &info, const Size &rows,
                          const Size &keys, const Amount &all) {
  if (!info.isCausal || info.hasPosition)
    return all;
  if (!rows.isStatic() || !keys.isStatic()) {
    if (info.window || rows != keys)
      return all;
    Amount s = Amount::size('s');
    return s * (s + 1.0) * 0.5;
  }
  double count = 0.0;
  for (int64_t row = 0; row < rows.constant; ++row) {
    int64_t end = std::clamp<int64_t>(row + keys.constant - rows.constant + 1,
                                      0, keys.constant);
    count += std::min(end, info.window.value_or(end));
  }
  return count;
}

static Cost getCost(AttentionInfo &info, const OperandSources &sources,
                    const SpaceRoles &roles, IndexSpace &space) {
  Size rows = Size::get(1), keys = space.getSize(roles.n);
  Amount samples(1.0), numRows(1.0);
  for (unsigned dim = 0; dim < roles.batch.size(); ++dim) {
    if (roles.row[dim] && !space.getSize(dim).isOne())
      rows = space.getSize(dim);
    if (roles.batch[dim] && !roles.heads[dim])
      samples = samples * getAmount(space.getSize(dim), 'b');
  }
  bool isSquare = rows == keys;
  Amount m = getAmount(rows, isSquare ? 's' : 'm');
  Amount n = getAmount(keys, isSquare ? 's' : 'n');
  AttentionOp op = info.op;
  double streams = info.isDifferential ? 2 : 1;
  Cost cost;
  double each =
      info.numPairs * (2 * streams * info.scoreDim + 2 * info.valueDim);
  cost.products = samples * m * n * each;
  cost.seen = samples * countScores(info, rows, keys, m * n) * each;
  double queryWidth = info.numQueryHeads * info.scoreDim;
  double keyWidth = info.numKeyHeads * info.scoreDim;
  double valueWidth = info.numValueHeads * info.getValueHeadDim();
  double resultWidth = info.numPairs * info.valueDim;
  Amount cached =
      keyWidth * getBytes(op.getKey1()) + valueWidth * getBytes(op.getValue());
  cost.cacheBytes = cached;
  cost.bytes =
      samples * (n * cached + m * (queryWidth * getBytes(op.getQuery1()) +
                                   resultWidth * getBytes(op.getInit())));
  auto addProjection = [&](const OperandSource &source, double width,
                           const Amount &rowCount) {
    if (!source.info.projection)
      return;
    double weights = width * source.info.projection->inputs;
    cost.projections += samples * rowCount * (2 * weights);
    cost.weightBytes += weights * getBytes(source.tensor);
  };
  addProjection(sources.queries[0], queryWidth, m);
  addProjection(sources.keys[0], keyWidth, n);
  addProjection(sources.value, valueWidth, n);
  return cost;
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

/// Describes the operands with the dims of the result split as far as they are.
static void describeOperands(AttentionInfo &info, AttentionDesc &desc,
                             ResultSpace &result) {
  SpaceRoles roles = getRoles(info.op, result);
  IndexSpace space = result.space;
  OperandSources sources = followOperands(desc, roles, space);
  // Where heads have one row each, the rows may be those of a group's heads.
  for (unsigned dim : roles.row.set_bits())
    if (sources.queries[0].isWeight && sources.queries[0].feature &&
        sources.queries[0].feature.isFunctionOfDim(dim))
      roles.batch.set(dim);
  roles.row.reset(roles.batch);
  roles.heads = getHeadDims(sources, roles, space);
  // A dim that is neither a sample's nor a query's or key's is a value's.
  for (unsigned dim : roles.heads.set_bits()) {
    auto has = [&](const OperandSource &source) {
      return !source.feature || source.feature.isFunctionOfDim(dim);
    };
    if (!llvm::any_of(sources.queries, has) &&
        !llvm::any_of(sources.keys, has)) {
      roles.heads.reset(dim);
      roles.value.set(dim);
      info.valueDim *= space.getSize(dim).constant;
    }
  }
  describeHeads(info, sources, roles, space);
  info.query = sources.queries[0].info;
  info.key = sources.keys[0].info;
  info.value = sources.value.info;
  for (const OperandSource *source : {&sources.queries[0], &sources.keys[0]})
    if (!info.embedding && source->info.projection &&
        source->info.projection->inputs)
      info.embedding = source->info.projection->inputs;
  if (desc.lambda)
    info.lambda = describeLambda(*desc.lambda, roles, space);
  info.cost = getCost(info, sources, roles, space);
  result.space.wantedSplit = space.wantedSplit;
}

/// Gives the result the rows that the query has: which it has, though the sizes
/// of an init that is passed in may not show it.
static void setRows(AttentionOp op, ResultSpace &result) {
  AffineExpr m = getAffineDimExpr(op.getDims().m, op.getContext());
  auto to = op.getResultMap().getResultPosition(m);
  auto from = op.getMap(op->getOpOperand(0)).getResultPosition(m);
  SmallVector<unsigned> factors = result.getFactors(*to);
  if (factors.size() == 1)
    result.space.setSize(factors[0], Size::of(op.getQuery1(), *from));
}

static AttentionInfo getInfo(AttentionOp op, unsigned layer) {
  AttentionInfo info;
  ResultSpace result(op.getResult());
  do {
    info = AttentionInfo();
    info.op = op;
    info.layer = layer;
    describeOp(info);
    setRows(op, result);
    if (auto desc = describe(result.getElement(), result))
      describeOperands(info, *desc, result);
  } while (result.split());
  describeNorm(info);
  info.variant = concludeVariant(info);
  return info;
}

std::vector<AttentionInfo> diff::getAttentions(func::FuncOp func) {
  std::vector<AttentionInfo> infos;
  func.walk([&](AttentionOp op) {
    if (op.getResult())
      infos.push_back(getInfo(op, infos.size()));
  });
  return infos;
}
