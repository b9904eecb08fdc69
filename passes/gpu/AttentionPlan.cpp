//===- AttentionPlan.cpp - How an attention becomes a kernel --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionPlan.h"
#include "passes/gpu/Alignment.h"

#include <numeric>

using namespace mlir;
using namespace diff;

Type AttentionPlan::scoreType() const {
  return getElementTypeOrSelf(AttentionOp(op).getQuery1());
}
Type AttentionPlan::valueType() const {
  return getElementTypeOrSelf(AttentionOp(op).getValue());
}

int64_t AttentionPlan::stageBytes() const {
  return numKeyTiles() * keyTile().bytes() + valueTile().bytes();
}

int64_t AttentionPlan::sharedBytes() const {
  if (share == KernelShare::Merge)
    return 0;
  return numStreams * queryTile().bytes() + tile.stages * stageBytes();
}

int64_t AttentionPlan::registers() const {
  bool onePass = tile.form == KernelForm::OnePass;
  int64_t accumulators = (onePass ? numStreams : 1) * paddedValue / 2;
  // Scores in f32, and of the stream before them the probabilities, rounded or,
  // for the difference, not.
  int64_t scores = tile.keys / 2;
  bool rounded = valueProduct() == ProductKind::Half;
  if (numStreams == 2)
    scores += onePass && rounded ? tile.keys / 4 : tile.keys / 2;
  int64_t operands = rounded ? 8 : 16;
  // Operands of products, rows' maxima and sums, addresses and counters.
  return accumulators + scores + operands + 4 * numStreams + 28;
}

int64_t AttentionPlan::numRows() const {
  int64_t rows = AttentionOp(op).getStaticDimSize(dims.m);
  for (unsigned dim : stacked) {
    int64_t size = AttentionOp(op).getStaticDimSize(dim);
    bool known = !ShapedType::isDynamic(rows) && !ShapedType::isDynamic(size);
    rows = known ? rows * size : ShapedType::kDynamic;
  }
  return rows;
}

//===----------------------------------------------------------------------===//
// Tile sizes
//===----------------------------------------------------------------------===//

LogicalResult diff::refuse(AttentionPlan &plan, const Twine &reason) {
  plan.refusal = reason.str();
  return failure();
}

static std::string spell(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << "'" << type << "'";
  return text;
}

static bool fits(const AttentionPlan &plan, const GpuChip &chip) {
  return plan.registers() <= chip.threadRegisters &&
         plan.sharedBytes() <= chip.blockSharedBytes;
}

int64_t diff::residentWarps(const AttentionPlan &plan, const GpuChip &chip) {
  int64_t perThread = llvm::alignTo(plan.registers(), 8);
  int64_t byRegisters = chip.smRegisters / (perThread * plan.tile.threads());
  int64_t byShared =
      chip.smSharedBytes / (plan.sharedBytes() + chip.reservedSharedBytes);
  return std::min(byRegisters, byShared) * plan.tile.warps;
}

SmallVector<int64_t> diff::candidates(int64_t requested,
                                      std::initializer_list<int64_t> all) {
  if (requested > 0)
    return {requested};
  return SmallVector<int64_t>(all);
}

/// Candidates in order of preference. One pass has fewer exponentials and reads
/// the keys once; more keys a step have fewer barriers and maxima across lanes.
static SmallVector<KernelTile> listTiles(const AttentionPlan &plan,
                                         const TileRequest &request) {
  SmallVector<KernelForm> forms = {KernelForm::OnePass, KernelForm::TwoPasses};
  if (request.form)
    forms = {*request.form};
  // Products of f32 are many instructions: fewer of them a step.
  bool half = plan.scoreProduct() == ProductKind::Half &&
              plan.valueProduct() == ProductKind::Half;
  SmallVector<int64_t> keySizes = candidates(request.keys, {32, 16});
  if (half)
    keySizes = candidates(request.keys, {64, 32, 16});
  SmallVector<KernelTile> tiles;
  for (KernelForm form : forms)
    for (int64_t keys : keySizes)
      for (int64_t warps : candidates(request.warps, {8, 4, 2, 1}))
        for (int64_t stages : candidates(request.stages, {3, 2}))
          tiles.push_back({form, warps, keys, stages});
  return tiles;
}

/// Of the first form and number of keys that fit, the most warps on an SM, then
/// the most in a block (its keys and values are read once for all of them),
/// then the most stages.
LogicalResult diff::chooseKernelTile(AttentionPlan &plan, const GpuChip &chip,
                                     const TileRequest &request) {
  int64_t numRows = plan.numRows(), best = 0;
  std::optional<KernelTile> chosen;
  for (const KernelTile &tile : listTiles(plan, request)) {
    if (chosen && (tile.form != chosen->form || tile.keys != chosen->keys))
      break;
    plan.tile = tile;
    // No warps without rows, as far as there are fewer.
    bool tooMany = !ShapedType::isDynamic(numRows) && tile.warps > 1 &&
                   tile.rows() / 2 >= numRows && request.warps < 0;
    if (tooMany || !fits(plan, chip))
      continue;
    int64_t resident = residentWarps(plan, chip);
    if (chosen && resident <= best)
      continue;
    best = resident;
    chosen = tile;
  }
  if (!chosen)
    return refuse(plan,
                  "a tile for " + Twine(plan.numStreams) + " streams of " +
                      Twine(plan.scoreSize) + " and values of " +
                      Twine(plan.valueSize) + " elements fits neither " +
                      Twine(chip.threadRegisters) + " registers nor " +
                      Twine(chip.blockSharedBytes) + " bytes of shared memory");
  plan.tile = *chosen;
  return success();
}

//===----------------------------------------------------------------------===//
// What there is a kernel for
//===----------------------------------------------------------------------===//

static LogicalResult checkTypes(AttentionPlan &plan) {
  AttentionOp op = plan.op;
  auto isFloat = [](Type type) {
    return type.isF16() || type.isBF16() || type.isF32();
  };
  for (Value operand : {op.getQuery1(), op.getValue()})
    if (Type type = getElementTypeOrSelf(operand); !isFloat(type))
      return refuse(plan,
                    "products of " + spell(type) +
                        " are not supported, only those of f16, bf16 and f32");
  for (Value operand :
       {op.getLambda(), op.getMask(), op.getNormWeight(), op.getInit()}) {
    if (!operand)
      continue;
    Type type = getElementTypeOrSelf(operand);
    bool isMask = operand == op.getMask();
    if (!isFloat(type) && !(isMask && type.isInteger(1)))
      return refuse(plan, "an operand of " + spell(type) + " is not supported");
  }
  return success();
}

/// The product of the static sizes of `dims`, or -1.
static int64_t productOf(AttentionOp op, unsigned first, unsigned end) {
  int64_t product = 1;
  for (unsigned dim = first; dim < end; ++dim) {
    if (ShapedType::isDynamic(op.getStaticDimSize(dim)))
      return -1;
    product *= op.getStaticDimSize(dim);
  }
  return product;
}

static LogicalResult measure(AttentionPlan &plan) {
  AttentionOp op = plan.op;
  plan.scoreSize = productOf(op, plan.dims.d, plan.dims.d + 1);
  plan.valueSize = productOf(op, plan.dims.firstValue, plan.dims.numDims);
  if (plan.scoreSize < 0 || plan.valueSize < 0)
    return refuse(plan, "score and value dims have to be of static size");
  if (plan.scoreSize == 0 || plan.valueSize == 0)
    return refuse(plan, "score and value dims have to have elements");
  bool half = plan.scoreProduct() == ProductKind::Half;
  plan.paddedScore = llvm::alignTo(plan.scoreSize, half ? 16 : 8);
  plan.paddedValue = llvm::alignTo(plan.valueSize, 16);
  return success();
}

static LogicalResult checkLayouts(AttentionPlan &plan) {
  AttentionOp op = plan.op;
  for (OpOperand *operand : op.getMappedOperands()) {
    SmallVector<int64_t> strides;
    int64_t offset;
    auto type = cast<MemRefType>(operand->get().getType());
    if (failed(type.getStridesAndOffset(strides, offset)))
      return refuse(plan, "an operand of " + spell(type) +
                              " has a layout without strides");
  }
  return success();
}

int64_t diff::findUnitBytes(AttentionOp op, OpOperand &operand,
                            unsigned innermost) {
  LayoutDivisors divisors = findDivisors(operand.get());
  AffineMap map = op.getMap(operand);
  auto type = cast<MemRefType>(operand.get().getType());
  SmallVector<int64_t> strides;
  int64_t offset, common = divisors.offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return 0;
  for (unsigned i = 0; i < map.getNumResults(); ++i) {
    int64_t size = type.getDimSize(i);
    if (map.getDimPosition(i) != innermost) {
      common = std::gcd(common, size == 1 ? 0 : divisors.strides[i]);
      continue;
    }
    common = std::gcd(common, size);
    if (strides[i] != 1 && size != 1)
      common = 1;
  }
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  return std::gcd(common * bytes, 16);
}

bool diff::storesInPairs(AttentionOp op) {
  LayoutDivisors divisors = findDivisors(op.getInit());
  auto type = cast<MemRefType>(op.getInit().getType());
  AffineMap map = op.getResultMap();
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)) || divisors.offset % 2)
    return false;
  for (unsigned i = 0; i < map.getNumResults(); ++i) {
    bool isInnermost = map.getDimPosition(i) + 1 == op.getDims().numDims;
    if (isInnermost ? strides[i] != 1 || type.getDimSize(i) % 2
                    : type.getDimSize(i) != 1 && divisors.strides[i] % 2)
      return false;
  }
  return true;
}

/// Of tensors and of buffers.
static AttentionPlan makePlan(AttentionOp op, const TileRequest &request) {
  AttentionPlan plan;
  plan.op = op;
  plan.f32 = request.f32;
  plan.dims = op.getDims();
  plan.numStreams = op.isDifferential() ? 2 : 1;
  plan.sharedKey =
      op.isDifferential() && op.getKey1() == op.getKey2() &&
      op.getMap(op.getKey1Mutable()) == op.getMap(op.getKey2Mutable()[0]);
  return plan;
}

/// Batch dims of more than one head that neither keys nor the value have: their
/// heads read the same rows of these.
static SmallVector<unsigned> findSharingDims(const AttentionPlan &plan) {
  AttentionOp op = plan.op;
  SmallVector<AffineMap> shared = {op.getMap(op.getKey1Mutable()),
                                   op.getMap(op.getValueMutable())};
  if (op.isDifferential())
    shared.push_back(op.getMap(op.getKey2Mutable()[0]));
  SmallVector<unsigned> dims;
  for (unsigned dim = 0; dim < plan.dims.numBatch; ++dim)
    if (op.getStaticDimSize(dim) != 1 &&
        llvm::none_of(shared,
                      [&](AffineMap map) { return map.isFunctionOfDim(dim); }))
      dims.push_back(dim);
  return dims;
}

/// Heads with the same keys become rows of one block where the largest blocks
/// are fewer then: with few rows a head, keys and values are read once for all
/// of them, and fragments are filled. A number of rows that is not known counts
/// as few.
static void chooseStacked(AttentionPlan &plan, const TileRequest &request) {
  constexpr int64_t largest = 128;
  AttentionPlan stacked = plan;
  stacked.stacked = findSharingDims(plan);
  int64_t heads = 1, rows = plan.numRows(), all = stacked.numRows();
  bool pays = ShapedType::isDynamic(all);
  if (!pays && rows) {
    heads = all / rows;
    pays = llvm::divideCeil(all, largest) <
           heads * llvm::divideCeil(rows, largest);
  }
  if (request.stack.value_or(pays))
    plan.stacked = stacked.stacked;
}

static LogicalResult decide(AttentionPlan &plan, const GpuChip &chip,
                            const TileRequest &request) {
  if (failed(checkTypes(plan)) || failed(measure(plan)))
    return failure();
  chooseStacked(plan, request);
  return chooseKernelTile(plan, chip, request);
}

std::optional<std::string> diff::refuseAttention(AttentionOp op, StringRef chip,
                                                 StringRef f32) {
  TileRequest request;
  request.f32 = f32 == "tf32" ? ProductKind::Tf32 : ProductKind::Fma;
  AttentionPlan plan = makePlan(op, request);
  if (succeeded(decide(plan, describeChip(chip), request)))
    return std::nullopt;
  return plan.refusal;
}

FailureOr<AttentionPlan> diff::planAttention(AttentionOp op,
                                             const GpuChip &chip,
                                             const TileRequest &request) {
  if (!isa<MemRefType>(op.getInit().getType()))
    return op.emitRemark("no kernel: operands have to be buffers");
  AttentionPlan plan = makePlan(op, request);
  if (failed(decide(plan, chip, request)) || failed(checkLayouts(plan)))
    return op.emitRemark("no kernel: ") << plan.refusal;
  return plan;
}
