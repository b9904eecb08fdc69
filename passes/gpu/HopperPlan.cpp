//===- HopperPlan.cpp - An attention for warp groups and TMA --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HopperPlan.h"

using namespace mlir;
using namespace diff;

/// Elements of the value that lie together in memory.
static int64_t valueUnit(const AttentionPlan &plan) {
  if (plan.dims.firstValue + 1 == plan.dims.numDims)
    return 64; // all: what is beyond the last is read as 0
  return AttentionOp(plan.op).getStaticDimSize(plan.dims.numDims - 1);
}

PanelTile HopperPlan::queryTile() const {
  return {plan.tile.rows(), plan.paddedScore, 64};
}
PanelTile HopperPlan::keyTile() const {
  return {plan.tile.keys, plan.paddedScore, 64};
}
PanelTile HopperPlan::valueTile() const {
  return {plan.tile.keys, plan.valueSize, valueUnit(plan)};
}

int64_t HopperPlan::registers() const {
  if (plan.tile.form == KernelForm::TwoPasses) {
    // Both streams' scores, the map that is multiplied meanwhile, and what each
    // stream's exponentials are relative to and multiplied by.
    int64_t scores = plan.numStreams * plan.tile.keys / 2 + plan.tile.keys / 4;
    return plan.valueSize / 2 + scores + 4 * plan.numStreams + 24;
  }
  int64_t accumulators = plan.numStreams * plan.valueSize / 2;
  // Scores, and the probabilities that are multiplied meanwhile.
  int64_t scores = plan.tile.keys / 2 + plan.tile.keys / 4;
  return accumulators + scores + 4 * plan.numStreams + 44;
}

int64_t HopperPlan::availableRegisters() const {
  return consumers() == 1 ? 248 : consumers() == 2 ? 240 : 160;
}
int64_t HopperPlan::producerRegisters() const {
  return consumers() == 1 ? 0 : consumers() == 2 ? 24 : 32;
}

//===----------------------------------------------------------------------===//
// Tensor maps
//===----------------------------------------------------------------------===//

TensorMapPlan diff::planTensorMap(const AttentionPlan &plan, Role role) {
  AttentionOp op = plan.op;
  bool isValue = role == Role::Value;
  bool isQuery = role == Role::Query1 || role == Role::Query2;
  unsigned rows = isQuery ? plan.dims.m : plan.dims.n;
  unsigned innermost = isValue ? plan.dims.numDims - 1 : plan.dims.d;
  HopperPlan sizes(plan);
  PanelTile tile = isValue   ? sizes.valueTile()
                   : isQuery ? sizes.queryTile()
                             : sizes.keyTile();
  TensorMapPlan map;
  map.dims = {innermost, rows};
  for (AffineExpr result : op.getMap(*findOperand(op, role)).getResults()) {
    unsigned dim = cast<AffineDimExpr>(result).getPosition();
    if (dim != innermost && dim != rows && op.getStaticDimSize(dim) != 1)
      map.dims.push_back(dim);
  }
  map.columns = tile.panelColumns();
  map.rows = tile.numRows();
  map.swizzle = tile.rowBytes();
  return map;
}

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

static LogicalResult checkRequest(AttentionPlan &plan,
                                  const TileRequest &request) {
  if (request.form == KernelForm::TwoPasses && plan.numStreams == 1)
    return refuse(plan, "they take two passes for two streams only");
  if (request.stack == true)
    return refuse(plan, "a block's rows are those of one head");
  if (request.warps > 0 && (request.warps % 4 || request.warps > 12))
    return refuse(plan,
                  "warps must be 4, 8 or 12 but are " + Twine(request.warps));
  return success();
}

static LogicalResult checkOperands(AttentionPlan &plan,
                                   const TileRequest &request) {
  AttentionOp op = plan.op;
  int64_t numRows = op.getStaticDimSize(plan.dims.m);
  if (!ShapedType::isDynamic(numRows) && numRows < 64 && request.warps < 0)
    return refuse(plan, "they take 64 rows, and there are " + Twine(numRows));
  if (plan.scoreProduct() != ProductKind::Half ||
      plan.valueProduct() != ProductKind::Half)
    return refuse(plan, "they are of f16 and bf16 only");
  if (plan.valueSize > 256)
    return refuse(plan, "a product has 256 columns at most, and the value " +
                            Twine(plan.valueSize));
  if (valueUnit(plan) % 16)
    return refuse(plan, "the last dim of the value must be a multiple of 16 "
                        "where it has several, but is " +
                            Twine(valueUnit(plan)));
  for (Role role :
       {Role::Query1, Role::Key1, Role::Query2, Role::Key2, Role::Value}) {
    if (!findOperand(op, role))
      continue;
    if (findUnitBytes(plan, role) < 16)
      return refuse(plan, "rows of " + spelling(role) +
                              " are not known to start at multiples of 16 "
                              "bytes and to be contiguous");
    size_t rank = planTensorMap(plan, role).dims.size();
    if (rank > 5)
      return refuse(plan, "a tensor map has 5 dims at most, and " +
                              spelling(role) + " has " + Twine(rank));
  }
  return success();
}

/// Whether tiles of so many keys would be filled up by more than a sixteenth.
static bool isWasteful(const AttentionPlan &plan, int64_t keys) {
  int64_t numKeys = AttentionOp(plan.op).getStaticDimSize(plan.dims.n);
  return !ShapedType::isDynamic(numKeys) && keys > 64 &&
         static_cast<int64_t>(llvm::alignTo(numKeys, keys)) >
             numKeys + numKeys / 16;
}

/// The most rows in a block first, as far as they exist and `leastKeys` fit:
/// keys and values are read once for all of them. Then the most keys, and
/// stages.
static bool findTile(AttentionPlan &plan, const GpuChip &chip,
                     const TileRequest &request, KernelForm form,
                     int64_t leastKeys) {
  int64_t numRows = AttentionOp(plan.op).getStaticDimSize(plan.dims.m);
  for (int64_t warps : candidates(request.warps, {12, 8, 4}))
    for (int64_t keys : candidates(request.keys, {128, 64, 32, 16}))
      for (int64_t stages : candidates(request.stages, {4, 3, 2})) {
        bool tooMany = !ShapedType::isDynamic(numRows) && warps > 4 &&
                       16 * warps - 64 >= numRows && request.warps < 0;
        if (tooMany ||
            (request.keys < 0 && (keys < leastKeys || isWasteful(plan, keys))))
          continue;
        plan.tile = {form, warps, keys, stages};
        HopperPlan sizes(plan);
        if (sizes.registers() <= sizes.availableRegisters() &&
            sizes.sharedBytes() <= chip.blockSharedBytes && keys <= 256)
          return true;
      }
  return false;
}

/// At least 64 keys, in one pass or two, before fewer.
static LogicalResult chooseTile(AttentionPlan &plan, const GpuChip &chip,
                                const TileRequest &request) {
  SmallVector<KernelForm> forms = {KernelForm::OnePass};
  if (plan.numStreams == 2)
    forms.push_back(KernelForm::TwoPasses);
  if (request.form)
    forms = {*request.form};
  for (int64_t leastKeys : {64, 16})
    for (KernelForm form : forms)
      if (findTile(plan, chip, request, form, leastKeys))
        return success();
  return refuse(plan, "no tile fits " + Twine(plan.numStreams) +
                          " streams of " + Twine(plan.scoreSize) +
                          " and values of " + Twine(plan.valueSize) +
                          " elements");
}

LogicalResult diff::planForWarpGroups(AttentionPlan &plan, StringRef chip,
                                      const TileRequest &request) {
  AttentionPlan changed = plan;
  changed.warpGroups = true;
  changed.stacked.clear();
  if (succeeded(checkRequest(changed, request)) &&
      succeeded(checkOperands(changed, request)) &&
      succeeded(chooseTile(changed, describeChip(chip), request))) {
    plan = changed;
    return success();
  }
  plan.refusal = changed.refusal;
  return failure();
}
