//===- AttentionPlan.cpp - How an attention becomes a kernel --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionPlan.h"
#include "passes/gpu/Alignment.h"

#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace diff;

GpuChip diff::describeChip(StringRef name) {
  // CUDA C++ Programming Guide, "Technical Specifications per Compute
  // Capability"; a block may have 1 KiB less than the SM.
  int64_t kib = llvm::StringSwitch<int64_t>(name)
                    .Cases({"sm_80", "sm_87"}, 164)
                    .Cases({"sm_90", "sm_90a"}, 228)
                    .Cases({"sm_100", "sm_100a", "sm_103", "sm_103a"}, 228)
                    .Default(100);
  return {(kib - 1) << 10, kib << 10};
}

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
  return numStreams * queryTile().bytes() + tile.stages * stageBytes();
}

int64_t AttentionPlan::registers() const {
  bool onePass = tile.form == KernelForm::OnePass;
  int64_t accumulators = (onePass ? numStreams : 1) * paddedValue / 2;
  // Scores in f32, and of the stream before them the probabilities, rounded or,
  // for the difference, not.
  int64_t scores = tile.keys / 2;
  if (numStreams == 2)
    scores += onePass ? tile.keys / 4 : tile.keys / 2;
  // Operands of products, rows' maxima and sums, addresses and counters.
  return accumulators + scores + 8 + 4 * numStreams + 28;
}

//===----------------------------------------------------------------------===//
// Tile sizes
//===----------------------------------------------------------------------===//

/// Remembers why there is no kernel.
static LogicalResult refuse(AttentionPlan &plan, const Twine &reason) {
  plan.refusal = reason.str();
  return failure();
}

static std::string spell(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << "'" << type << "'";
  return text;
}

static constexpr int64_t maxRegisters = 255, smRegisters = 65536;

static bool fits(const AttentionPlan &plan, const GpuChip &chip) {
  return plan.registers() <= maxRegisters &&
         plan.sharedBytes() <= chip.blockSharedBytes;
}

/// Warps that run on an SM at the same time.
static int64_t residentWarps(const AttentionPlan &plan, const GpuChip &chip) {
  int64_t perThread = llvm::alignTo(plan.registers(), 8);
  int64_t byRegisters = smRegisters / (perThread * plan.tile.threads());
  int64_t byShared = chip.smSharedBytes / (plan.sharedBytes() + 1024);
  return std::min(byRegisters, byShared) * plan.tile.warps;
}

static SmallVector<int64_t> candidates(int64_t requested,
                                       std::initializer_list<int64_t> all) {
  if (requested > 0)
    return {requested};
  return SmallVector<int64_t>(all);
}

/// Candidates in order of preference. One pass has fewer exponentials and reads
/// the keys once; more keys a step have fewer barriers and maxima across lanes.
static SmallVector<KernelTile> listTiles(const TileRequest &request) {
  SmallVector<KernelForm> forms = {KernelForm::OnePass, KernelForm::TwoPasses};
  if (request.form)
    forms = {*request.form};
  SmallVector<KernelTile> tiles;
  for (KernelForm form : forms)
    for (int64_t keys : candidates(request.keys, {64, 32, 16}))
      for (int64_t warps : candidates(request.warps, {8, 4, 2}))
        for (int64_t stages : candidates(request.stages, {3, 2}))
          tiles.push_back({form, warps, keys, stages});
  return tiles;
}

/// Of the first form and number of keys that fit, the most warps on an SM, then
/// the most in a block (its keys and values are read once for all of them),
/// then the most stages.
static LogicalResult chooseTile(AttentionPlan &plan, const GpuChip &chip,
                                const TileRequest &request) {
  int64_t numRows = plan.op.getStaticDimSize(plan.dims.m), best = 0;
  std::optional<KernelTile> chosen;
  for (const KernelTile &tile : listTiles(request)) {
    if (chosen && (tile.form != chosen->form || tile.keys != chosen->keys))
      break;
    plan.tile = tile;
    // No warps without rows, as far as there are fewer.
    bool tooMany = !ShapedType::isDynamic(numRows) && tile.warps > 2 &&
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
    return refuse(plan, "a tile for " + Twine(plan.numStreams) +
                            " streams of " + Twine(plan.scoreSize) +
                            " and values of " + Twine(plan.valueSize) +
                            " elements fits neither " + Twine(maxRegisters) +
                            " registers nor " + Twine(chip.blockSharedBytes) +
                            " bytes of shared memory");
  plan.tile = *chosen;
  return success();
}

//===----------------------------------------------------------------------===//
// What there is a kernel for
//===----------------------------------------------------------------------===//

static LogicalResult checkTypes(AttentionPlan &plan) {
  AttentionOp op = plan.op;
  auto isHalf = [](Type type) { return type.isF16() || type.isBF16(); };
  for (Value operand : {op.getQuery1(), op.getValue()})
    if (Type type = getElementTypeOrSelf(operand); !isHalf(type))
      return refuse(plan, "products of " + spell(type) +
                              " are not supported, only those of f16 and bf16");
  for (Value operand :
       {op.getLambda(), op.getMask(), op.getNormWeight(), op.getInit()}) {
    if (!operand)
      continue;
    Type type = getElementTypeOrSelf(operand);
    bool isMask = operand == op.getMask();
    if (!isHalf(type) && !type.isF32() && !(isMask && type.isInteger(1)))
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
  for (unsigned dim = 0; dim < plan.dims.numDims; ++dim)
    if (op.getStaticDimSize(dim) == 0)
      return refuse(plan, "dim d" + Twine(dim) + " has size 0");
  int64_t inner = op.getStaticDimSize(plan.dims.numDims - 1);
  if (plan.scoreSize % 8 || inner % 8)
    return refuse(plan,
                  "score and value dims have to be multiples of 8, but are " +
                      Twine(plan.scoreSize) + " and " + Twine(inner));
  plan.paddedScore = llvm::alignTo(plan.scoreSize, 16);
  plan.paddedValue = llvm::alignTo(plan.valueSize, 16);
  return success();
}

/// Whether rows can be copied by 16 bytes: the last dim, `innermost`, is
/// contiguous, and all else a multiple of that.
static LogicalResult checkLayout(AttentionOp op, OpOperand &operand,
                                 StringRef name, unsigned innermost) {
  LayoutDivisors divisors = findDivisors(operand.get());
  AffineMap map = op.getMap(operand);
  auto type = cast<MemRefType>(operand.get().getType());
  if (divisors.offset % 8)
    return op.emitRemark("no kernel: ")
           << name << " is not known to start at a multiple of 16 bytes";
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return op.emitRemark("no kernel: ")
           << name << " has a layout without strides";
  for (unsigned i = 0; i < map.getNumResults(); ++i) {
    bool isInnermost = map.getDimPosition(i) == innermost;
    if (isInnermost && strides[i] != 1)
      return op.emitRemark("no kernel: dim d")
             << innermost << " of " << name << " is not contiguous";
    if (!isInnermost && type.getDimSize(i) != 1 && divisors.strides[i] % 8)
      return op.emitRemark("no kernel: the stride of dim d")
             << map.getDimPosition(i) << " in " << name
             << " is not known to be a multiple of 16 bytes";
  }
  return success();
}

static LogicalResult checkLayouts(AttentionPlan &plan) {
  AttentionOp op = plan.op;
  unsigned lastValue = plan.dims.numDims - 1;
  if (failed(checkLayout(op, op.getQuery1Mutable(), "query1", plan.dims.d)) ||
      failed(checkLayout(op, op.getKey1Mutable(), "key1", plan.dims.d)) ||
      failed(checkLayout(op, op.getValueMutable(), "value", lastValue)))
    return failure();
  if (op.isDifferential() &&
      (failed(
           checkLayout(op, op.getQuery2Mutable()[0], "query2", plan.dims.d)) ||
       failed(checkLayout(op, op.getKey2Mutable()[0], "key2", plan.dims.d))))
    return failure();
  for (OpOperand *operand : op.getMappedOperands()) {
    SmallVector<int64_t> strides;
    int64_t offset;
    auto type = cast<MemRefType>(operand->get().getType());
    if (failed(type.getStridesAndOffset(strides, offset)))
      return op.emitRemark("no kernel: operand of type ")
             << type << " has a layout without strides";
  }
  return success();
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
    if (isInnermost ? strides[i] != 1
                    : type.getDimSize(i) != 1 && divisors.strides[i] % 2)
      return false;
  }
  return true;
}

/// Of tensors and of buffers.
static AttentionPlan makePlan(AttentionOp op) {
  AttentionPlan plan;
  plan.op = op;
  plan.dims = op.getDims();
  plan.numStreams = op.isDifferential() ? 2 : 1;
  plan.sharedKey =
      op.isDifferential() && op.getKey1() == op.getKey2() &&
      op.getMap(op.getKey1Mutable()) == op.getMap(op.getKey2Mutable()[0]);
  return plan;
}

static LogicalResult decide(AttentionPlan &plan, const GpuChip &chip,
                            const TileRequest &request) {
  if (failed(checkTypes(plan)) || failed(measure(plan)))
    return failure();
  return chooseTile(plan, chip, request);
}

bool diff::canPlanAttention(AttentionOp op, StringRef chip) {
  AttentionPlan plan = makePlan(op);
  return succeeded(decide(plan, describeChip(chip), TileRequest()));
}

FailureOr<AttentionPlan> diff::planAttention(AttentionOp op,
                                             const GpuChip &chip,
                                             const TileRequest &request) {
  if (!isa<MemRefType>(op.getInit().getType()))
    return op.emitRemark("no kernel: operands have to be buffers");
  AttentionPlan plan = makePlan(op);
  if (failed(decide(plan, chip, request)))
    return op.emitRemark("no kernel: ") << plan.refusal;
  if (failed(checkLayouts(plan)))
    return failure();
  return plan;
}
