//===- MatmulPlan.cpp - How a product of matrices becomes a kernel --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/MatmulPlan.h"
#include "passes/gpu/Alignment.h"
#include "passes/gpu/AttentionPlan.h"
#include "passes/gpu/BufferArguments.h"
#include "passes/gpu/SplitMatmul.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

/// The most bytes, up to 16, that all is known to be multiples of that an
/// operand's rows along `contiguous` start at.
static int64_t commonBytes(const Contraction &product,
                           const ContractionOperand &operand,
                           const ContractionDim &contiguous) {
  linalg::LinalgOp op = product.op;
  LayoutDivisors divisors = findDivisors(operand.buffer);
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  int64_t bytes = getElementBytes(getElementTypeOrSelf(operand.buffer));
  int64_t common = 16 / bytes;
  auto restrict = [&](int64_t divisor) {
    while (common > 1 && divisor % common)
      common /= 2;
  };
  restrict(divisors.offset);
  for (unsigned loop = 0; loop < sizes.size(); ++loop) {
    int64_t i = findResult(operand.map, loop);
    if (i >= 0 && sizes[loop] != 1 &&
        !llvm::is_contained(contiguous.loops, loop))
      restrict(divisors.strides[i]);
  }
  return common * bytes;
}

static PanelLayout findLayout(const Contraction &product, Side side) {
  const ContractionDim &free = side == SideA ? product.m : product.n;
  PanelLayout layout;
  layout.chunkBytes = product.elementBytes(side);
  for (const ContractionDim *dim : {&product.k, &free})
    if (dim->strides[side] == 1) {
      layout.alongK = dim == &product.k;
      layout.chunkBytes = commonBytes(product, product.operands[side], *dim);
      break;
    }
  return layout;
}

static int64_t findStoreWidth(const Contraction &product) {
  if (product.n.strides[SideC] != 1 || product.n.isDynamic())
    return 1;
  int64_t width = commonBytes(product, product.operands[SideC], product.n) /
                  product.elementBytes(SideC);
  width = std::min<int64_t>(width, 4);
  while (product.n.size % width)
    width /= 2;
  return width;
}

/// What the epilogue loads of an operand at once.
static int64_t findLoadWidth(const Contraction &product, OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || product.isSum(operand))
    return 0;
  AffineMap map = product.epilogueMap(operand);
  int64_t last =
      product.n.loops.empty() ? -1 : findResult(map, product.n.loops.back());
  if (last < 0)
    return 0;
  // A boolean is a byte, which is made one bit by itself.
  if (getStrides(type)[last] != 1 || type.getElementType().isInteger(1))
    return 1;
  return commonBytes(product, {operand.get(), map}, product.n) /
         getElementBytes(type.getElementType());
}

SharedTile MatmulPlan::sharedTile(Side side) const {
  int64_t free = side == SideA ? tile.rows : tile.columns;
  int64_t halves = product.elementBytes(side) / 2;
  return panels[side].alongK ? SharedTile(free, tile.depth * halves)
                             : SharedTile(tile.depth, free * halves);
}

int64_t MatmulPlan::stageBytes() const {
  return sharedTile(SideA).bytes() + sharedTile(SideB).bytes();
}

//===----------------------------------------------------------------------===//
// Tile sizes
//===----------------------------------------------------------------------===//

namespace {
/// A chip's rates: multiply-adds a clock and SM.
struct ChipRates {
  double mma = 1024, fma = 64, fma64 = 32;
};
} // namespace

static ChipRates ratesOf(StringRef chip) {
  // NVIDIA's architecture white papers.
  return llvm::StringSwitch<ChipRates>(chip)
      .Cases({"sm_80", "sm_87"}, {1024, 64, 32})
      .Case("sm_86", {512, 128, 2})
      .Case("sm_89", {512, 128, 2})
      .Cases({"sm_90", "sm_90a"}, {1024, 128, 64})
      .Cases({"sm_100", "sm_100a", "sm_103", "sm_103a"}, {1024, 128, 64})
      .Default({512, 128, 2});
}

/// Tiles that there are, by rows, columns and units along both.
static SmallVector<MatmulTile> listTiles(const MatmulPlan &plan) {
  MatmulForm form = plan.tile.form;
  bool isDouble = plan.product.compute.isF64();
  using Shape = std::array<int64_t, 4>;
  static constexpr Shape mma[] = {
      {128, 128, 2, 2}, {128, 64, 2, 2}, {64, 128, 2, 2}, {64, 64, 2, 2},
      {32, 128, 1, 4},  {32, 64, 1, 4},  {16, 128, 1, 4}, {16, 64, 1, 4},
      {128, 32, 4, 1},  {128, 16, 4, 1}, {64, 16, 4, 1}};
  static constexpr Shape fma[] = {{128, 128, 16, 16}, {128, 64, 16, 16},
                                  {64, 128, 16, 16},  {64, 64, 8, 16},
                                  {32, 64, 8, 16},    {16, 64, 8, 16},
                                  {128, 16, 16, 8},   {64, 16, 16, 8}};
  static constexpr Shape fma64[] = {
      {64, 64, 16, 16}, {32, 64, 8, 16}, {16, 64, 8, 16}, {64, 16, 16, 8}};
  bool isMma = form == MatmulForm::Mma;
  SmallVector<MatmulTile> tiles;
  for (Shape shape : isMma      ? ArrayRef<Shape>(mma)
                     : isDouble ? ArrayRef<Shape>(fma64)
                                : ArrayRef<Shape>(fma)) {
    // Bytes of a row along k: 128, or 64 for the largest.
    int64_t bytes = shape[0] * shape[1] > 64 * 64 ? 64 : 128;
    int64_t depth = isMma ? bytes / plan.product.elementBytes(SideA) : 16;
    tiles.push_back({form, shape[0], shape[1], depth, shape[2], shape[3], 3});
  }
  return tiles;
}

/// What is taken for a number of rows that is not known.
static int64_t assumedRows(const Contraction &product) {
  if (!product.m.isDynamic())
    return product.m.size;
  linalg::LinalgOp op = product.op;
  return op->hasAttr(kFewRowsAttrName) ? kFewRows : 512;
}

static int64_t assumedBlocks(const MatmulPlan &plan) {
  const Contraction &product = plan.product;
  int64_t columns = product.n.isDynamic() ? 512 : product.n.size;
  int64_t blocks = llvm::divideCeil(assumedRows(product), plan.tile.rows) *
                   llvm::divideCeil(columns, plan.tile.columns);
  for (const ContractionDim &dim : product.batch)
    blocks *= dim.isDynamic() ? 1 : dim.size;
  return blocks;
}

/// Clocks for a step of k of 1 on the SM with most blocks: multiplying and
/// reading the tile's rows and columns, which overlap only in part.
static double costOf(const MatmulPlan &plan, const ChipRates &rates,
                     const GpuChip &chip) {
  const Contraction &product = plan.product;
  const MatmulTile &tile = plan.tile;
  int64_t blocks = assumedBlocks(plan);
  double rate = tile.form == MatmulForm::Mma ? rates.mma
                : product.compute.isF64()    ? rates.fma64
                                             : rates.fma;
  double multiply = static_cast<double>(tile.rows * tile.columns) / rate;
  // What L2 gives an SM in a clock, if all of them read.
  constexpr double bytesPerClock = 48;
  double read =
      static_cast<double>(tile.rows * product.elementBytes(SideA) +
                          tile.columns * product.elementBytes(SideB)) /
      bytesPerClock;
  return static_cast<double>(llvm::divideCeil(blocks, chip.numSms)) *
         (multiply + read);
}

/// The most stages, of 4, 3 and 2, with which two blocks are on an SM, or one.
static bool chooseStages(MatmulPlan &plan, const GpuChip &chip,
                         int64_t requested) {
  if (requested > 0) {
    plan.tile.stages = requested;
    return plan.sharedBytes() <= chip.blockSharedBytes;
  }
  for (int64_t blocks : {2, 1})
    for (int64_t stages : {4, 3, 2}) {
      plan.tile.stages = stages;
      if (plan.sharedBytes() <= chip.blockSharedBytes &&
          blocks * (plan.sharedBytes() + 1024) <= chip.smSharedBytes)
        return true;
    }
  return false;
}

/// Of those tiles that agree with `request` and fit, the one of the least cost.
static std::optional<MatmulTile> findTile(MatmulPlan &plan, StringRef chipName,
                                          const MatmulRequest &request) {
  ChipRates rates = ratesOf(chipName);
  GpuChip chip = describeChip(chipName);
  std::optional<MatmulTile> chosen;
  double best = 0;
  auto agrees = [](int64_t requested, int64_t size) {
    return requested < 0 || requested == size;
  };
  for (MatmulTile &tile : listTiles(plan)) {
    if (!agrees(request.rows, tile.rows) ||
        !agrees(request.columns, tile.columns))
      continue;
    plan.tile = tile;
    if (request.depth > 0)
      plan.tile.depth = request.depth;
    if (!chooseStages(plan, chip, request.stages))
      continue;
    double cost = costOf(plan, rates, chip);
    if (chosen && cost >= best)
      continue;
    best = cost;
    chosen = plan.tile;
  }
  return chosen;
}

/// What is asked for where there is such a tile for the types, else any.
static LogicalResult chooseTile(MatmulPlan &plan, StringRef chip,
                                const MatmulRequest &request) {
  std::optional<MatmulTile> chosen = findTile(plan, chip, request);
  if (!chosen)
    chosen = findTile(plan, chip, MatmulRequest());
  if (!chosen)
    return plan.product.op->emitError("no tile of a matrix product fits ")
           << describeChip(chip).blockSharedBytes << " bytes of shared memory";
  plan.tile = *chosen;
  return success();
}

static MatmulForm chooseForm(const Contraction &product,
                             const MatmulRequest &request) {
  Type type = product.element(SideA);
  bool isAny = type.isF16() || type.isBF16() || (request.tf32 && type.isF32());
  return isAny && type == product.element(SideB) && product.compute.isF32()
             ? MatmulForm::Mma
             : MatmulForm::Fma;
}

FailureOr<MatmulPlan> diff::planMatmul(linalg::LinalgOp op,
                                       linalg::GenericOp epilogue,
                                       StringRef chip,
                                       const MatmulRequest &request) {
  FailureOr<Contraction> found = matchContraction(op, epilogue);
  if (failed(found))
    return failure();
  MatmulPlan plan;
  plan.product = *found;
  const Contraction &product = plan.product;
  plan.tile.form = chooseForm(product, request);
  for (Side side : {SideA, SideB})
    plan.panels[side] = findLayout(product, side);
  plan.storeWidth = findStoreWidth(product);
  if (epilogue)
    for (OpOperand *input : epilogue.getDpsInputOperands())
      plan.loadWidths.push_back(findLoadWidth(product, *input));
  plan.overwrites = op->hasAttr(kOverwritesAttrName);
  if (failed(chooseTile(plan, chip, request)))
    return failure();
  return plan;
}

int64_t diff::chooseParts(const MatmulPlan &plan, StringRef chip,
                          const MatmulRequest &request) {
  const Contraction &product = plan.product;
  int64_t depth = plan.tile.depth;
  if (request.parts > 0)
    return canSplit(product, request.parts, depth) ? request.parts : 1;
  int64_t blocks = assumedBlocks(plan), numSms = describeChip(chip).numSms;
  int64_t parts = 1;
  for (int64_t more : {2, 4, 8, 16}) {
    // Each has a few steps, and sums are not more to write and read than
    // columns are to read.
    bool isWorthIt = canSplit(product, more, 4 * depth) &&
                     4 * more * assumedRows(product) <= product.k.size;
    if (blocks * parts >= numSms || !isWorthIt)
      break;
    parts = more;
  }
  return parts;
}
