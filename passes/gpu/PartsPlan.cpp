//===- PartsPlan.cpp - Into how many parts keys are cut -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionPlan.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"

using namespace mlir;
using namespace diff;

/// Tiles of keys that are worth a block, and a record of each row.
static constexpr int64_t tilesInPart = 4;

/// Parts are not multiplied by warp groups, which are about twice as fast: with
/// fewer parts these are the better ones.
static constexpr int64_t leastPartsOfGroups = 4;

/// Where the number of rows is not known, parts are for so many of a head.
static constexpr int64_t fewRows = 16;

std::optional<AttentionPlan> diff::planParts(const AttentionPlan &whole,
                                             const GpuChip &chip,
                                             const TileRequest &request) {
  // The map of two passes is relative to the sums over all keys.
  if (request.parts == 1 || request.form == KernelForm::TwoPasses)
    return std::nullopt;
  AttentionPlan part = whole;
  part.share = KernelShare::Part;
  TileRequest onePass = request;
  onePass.form = KernelForm::OnePass;
  if (ShapedType::isDynamic(part.numRows()) && request.warps < 0)
    onePass.warps = 1;
  if (failed(chooseKernelTile(part, chip, onePass)))
    return std::nullopt;
  return part;
}

AttentionPlan diff::planMerge(const AttentionPlan &part) {
  AttentionPlan merge = part;
  merge.share = KernelShare::Merge;
  merge.tile.warps = 1;
  return merge;
}

//===----------------------------------------------------------------------===//
// Code for the host
//===----------------------------------------------------------------------===//

static Value buildSize(ImplicitLocOpBuilder &b, const AttentionPlan &plan,
                       unsigned dim) {
  AttentionOp op = plan.op;
  return getValueOrCreateConstantIndexOp(b, b.getLoc(), op.getDimSize(b, dim));
}

/// One block for each head, or all that are stacked, and each of its row
/// blocks.
Value diff::buildNumBlocks(ImplicitLocOpBuilder &b, const AttentionPlan &plan) {
  Value rows = buildSize(b, plan, plan.dims.m), heads;
  for (unsigned dim = 0; dim < plan.dims.numBatch; ++dim) {
    Value &product = plan.isStacked(dim) ? rows : heads;
    Value size = buildSize(b, plan, dim);
    product = product ? b.createOrFold<arith::MulIOp>(product, size) : size;
  }
  Value each = arith::ConstantIndexOp::create(b, plan.blockRows());
  Value blocks = b.createOrFold<arith::CeilDivUIOp>(rows, each);
  return heads ? b.createOrFold<arith::MulIOp>(blocks, heads) : blocks;
}

/// How many keys some row may see.
static Value buildSeenKeys(ImplicitLocOpBuilder &b, const AttentionPlan &plan,
                           Value rows) {
  Value keys = buildSize(b, plan, plan.dims.n);
  std::optional<uint64_t> window = AttentionOp(plan.op).getWindow();
  if (!window)
    return keys;
  Value size = arith::ConstantIndexOp::create(
      b, std::min<int64_t>(*window, int64_t(1) << 30));
  return b.createOrFold<arith::MinUIOp>(
      keys, b.createOrFold<arith::AddIOp>(rows, size));
}

Value diff::buildNumParts(ImplicitLocOpBuilder &b, const AttentionPlan &whole,
                          const AttentionPlan &part, const GpuChip &chip,
                          const TileRequest &request) {
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  if (request.parts > 1)
    return constant(request.parts);
  Value rows = buildSize(b, part, part.dims.m), one = constant(1);
  Value keys = buildSeenKeys(b, part, rows);
  int64_t resident =
      std::clamp<int64_t>(residentWarps(part, chip) / part.tile.warps, 1, 4);
  Value blocks = b.createOrFold<arith::MaxUIOp>(buildNumBlocks(b, part), one);
  Value byChip =
      b.createOrFold<arith::DivUIOp>(constant(chip.numSms * resident), blocks);
  Value byKeys = b.createOrFold<arith::DivUIOp>(
      keys, constant(tilesInPart * part.tile.keys));
  Value parts = b.createOrFold<arith::MaxUIOp>(
      b.createOrFold<arith::MinUIOp>(byChip, byKeys), one);
  auto oneUnless = [&](arith::CmpIPredicate predicate, Value value,
                       int64_t bound) {
    Value holds =
        b.createOrFold<arith::CmpIOp>(predicate, value, constant(bound));
    return b.createOrFold<arith::SelectOp>(holds, parts, one);
  };
  if (!ShapedType::isDynamic(
          AttentionOp(part.op).getStaticDimSize(part.dims.m)))
    return whole.warpGroups
               ? oneUnless(arith::CmpIPredicate::uge, parts, leastPartsOfGroups)
               : parts;
  return oneUnless(arith::CmpIPredicate::ule, rows, fewRows);
}
