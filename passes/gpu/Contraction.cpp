//===- Contraction.cpp - Products of matrices as kernels see them ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/Contraction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace diff;

//===----------------------------------------------------------------------===//
// The body
//===----------------------------------------------------------------------===//

/// The argument of the body that `value` is, but for its type.
static BlockArgument throughWidening(Value value) {
  while (auto widened = value.getDefiningOp<arith::ExtFOp>())
    value = widened.getIn();
  return dyn_cast<BlockArgument>(value);
}

/// The type that products are computed in, if the body is c + a * b; sums are
/// taken in f32 at least.
static Type matchBody(linalg::LinalgOp op) {
  Block *body = op.getBlock();
  if (body->getNumArguments() != 3)
    return {};
  auto sum =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return {};
  Value carried = sum.getLhs(), added = sum.getRhs();
  if (carried != body->getArgument(2))
    std::swap(carried, added);
  while (auto widened = added.getDefiningOp<arith::ExtFOp>())
    added = widened.getIn();
  auto product = added.getDefiningOp<arith::MulFOp>();
  if (!product || carried != body->getArgument(2))
    return {};
  BlockArgument a = throughWidening(product.getLhs());
  BlockArgument b = throughWidening(product.getRhs());
  if (!a || !b || a.getArgNumber() + b.getArgNumber() != 1)
    return {};
  Type type = sum.getType();
  if (type.isF64() || type.isF32())
    return type;
  return type.isF16() || type.isBF16() ? Float32Type::get(op.getContext())
                                       : Type();
}

//===----------------------------------------------------------------------===//
// Dims
//===----------------------------------------------------------------------===//

int64_t diff::findResult(AffineMap map, unsigned loop) {
  for (auto [i, expr] : llvm::enumerate(map.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(expr);
        dim && dim.getPosition() == loop)
      return static_cast<int64_t>(i);
  return -1;
}

static SmallVector<int64_t> stridesOf(MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    strides.clear();
  return strides;
}

namespace {
/// The op's loops, sorted to the dims of a contraction.
class DimFinder {
public:
  explicit DimFinder(Contraction &found)
      : found(found), sizes(found.op.getStaticLoopRanges()) {
    for (const ContractionOperand &operand : found.operands)
      add(operand.buffer, operand.map);
    if (!found.epilogue)
      return;
    for (OpOperand *input : found.epilogue.getDpsInputOperands())
      if (isa<MemRefType>(input->get().getType()) && !found.isSum(*input))
        add(input->get(), found.epilogueMap(*input));
  }

  LogicalResult run();

private:
  /// A buffer that is walked along the loops.
  struct Walked {
    AffineMap map;
    MemRefType type;
    SmallVector<int64_t> strides;

    bool has(unsigned loop) const { return findResult(map, loop) >= 0; }
    bool followEachOther(unsigned outer, unsigned inner, int64_t size) const;
  };
  void add(Value buffer, AffineMap map) {
    auto type = cast<MemRefType>(buffer.getType());
    walked.push_back({map, type, stridesOf(type)});
  }
  ContractionDim single(unsigned loop) const;
  bool canMerge(const ContractionDim &outer, const ContractionDim &inner) const;
  void add(SmallVectorImpl<ContractionDim> &dims, unsigned loop) const;
  ContractionDim takeInner(SmallVectorImpl<ContractionDim> &dims,
                           ArrayRef<Side> sides) const;

  Contraction &found;
  SmallVector<int64_t> sizes;
  /// By side; then what the epilogue reads.
  SmallVector<Walked> walked;
};
} // namespace

ContractionDim DimFinder::single(unsigned loop) const {
  ContractionDim dim;
  dim.loops = {loop};
  dim.size = sizes[loop];
  for (Side side : {SideA, SideB, SideC})
    if (int64_t index = findResult(walked[side].map, loop); index >= 0)
      dim.strides[side] = walked[side].strides[index];
  return dim;
}

/// Whether a step of loop `outer` is as far as all of loop `inner`, which has
/// `size` steps.
bool DimFinder::Walked::followEachOther(unsigned outer, unsigned inner,
                                        int64_t size) const {
  int64_t first = findResult(map, outer);
  int64_t second = findResult(map, inner);
  if (first < 0 || second < 0)
    return first == second;
  int64_t step = strides[first], inside = strides[second];
  bool known = !ShapedType::isDynamic(step) && !ShapedType::isDynamic(inside) &&
               !ShapedType::isDynamic(size);
  if (known)
    return step == inside * size;
  // Without a layout, neighbours in the shape are neighbours in memory.
  if (!type.getLayout().isIdentity() || first > second)
    return false;
  for (int64_t i = first + 1; i < second; ++i)
    if (type.getDimSize(i) != 1)
      return false;
  return true;
}

bool DimFinder::canMerge(const ContractionDim &outer,
                         const ContractionDim &inner) const {
  unsigned last = outer.loops.back(), first = inner.loops.front();
  return llvm::all_of(walked, [&](const Walked &operand) {
    return operand.followEachOther(last, first, sizes[first]);
  });
}

void DimFinder::add(SmallVectorImpl<ContractionDim> &dims,
                    unsigned loop) const {
  ContractionDim dim = single(loop);
  if (dims.empty() || !canMerge(dims.back(), dim)) {
    dims.push_back(dim);
    return;
  }
  ContractionDim &merged = dims.back();
  merged.loops.push_back(loop);
  merged.strides = dim.strides;
  merged.size = merged.isDynamic() || dim.isDynamic() ? ShapedType::kDynamic
                                                      : merged.size * dim.size;
}

/// Takes away the dim that tiles are cut from: one that is contiguous in as
/// many of these operands as possible, the first of them first, and long.
ContractionDim DimFinder::takeInner(SmallVectorImpl<ContractionDim> &dims,
                                    ArrayRef<Side> sides) const {
  if (dims.empty())
    return {};
  auto rank = [&](const ContractionDim &dim) {
    int64_t contiguous = 0;
    for (Side side : sides)
      contiguous = 2 * contiguous + (dim.strides[side] == 1);
    int64_t size =
        dim.isDynamic() ? std::numeric_limits<int64_t>::max() : dim.size;
    return std::pair(contiguous, size);
  };
  auto *best = dims.begin();
  for (auto *dim = dims.begin(); dim != dims.end(); ++dim)
    if (rank(*dim) >= rank(*best))
      best = dim;
  ContractionDim taken = *best;
  dims.erase(best);
  return taken;
}

LogicalResult DimFinder::run() {
  SmallVector<ContractionDim> m, n, k;
  for (unsigned loop = 0; loop < sizes.size(); ++loop) {
    bool inA = walked[SideA].has(loop), inB = walked[SideB].has(loop),
         inC = walked[SideC].has(loop);
    // Sums of one operand only, or copies: something else.
    if (inA + inB + inC < 2 && sizes[loop] != 1)
      return failure();
    if (sizes[loop] == 1)
      continue;
    add(inA && inB && inC ? found.batch
        : inA && inC      ? m
        : inB && inC      ? n
                          : k,
        loop);
  }
  // A sum without rows and columns is no product of matrices.
  if (m.empty() && n.empty())
    return failure();
  found.m = takeInner(m, {SideC, SideA});
  found.n = takeInner(n, {SideC, SideB});
  found.k = takeInner(k, {SideB, SideA});
  found.batch.append(m);
  found.batch.append(n);
  found.outer = k;
  return success();
}

/// n is what is contiguous in C, and there.
static void orient(Contraction &found) {
  bool swap = found.n.loops.empty() ||
              (found.m.strides[SideC] == 1 && found.n.strides[SideC] != 1);
  if (!swap)
    return;
  found.isSwapped = true;
  std::swap(found.operands[SideA], found.operands[SideB]);
  std::swap(found.m, found.n);
  auto exchange = [](ContractionDim &dim) {
    std::swap(dim.strides[SideA], dim.strides[SideB]);
  };
  for (ContractionDim &dim : found.batch)
    exchange(dim);
  for (ContractionDim &dim : found.outer)
    exchange(dim);
  for (ContractionDim *dim : {&found.m, &found.n, &found.k})
    exchange(*dim);
}

//===----------------------------------------------------------------------===//
// All together
//===----------------------------------------------------------------------===//

static LogicalResult checkOperands(Contraction &found) {
  linalg::LinalgOp op = found.op;
  for (Value buffer : op->getOperands()) {
    auto type = cast<MemRefType>(buffer.getType());
    Type element = type.getElementType();
    if (!element.isF16() && !element.isBF16() && !element.isF32() &&
        !element.isF64())
      return op->emitRemark("no matrix kernel: elements of ")
             << element << " are not supported";
    if (type.getRank() && stridesOf(type).empty())
      return op->emitRemark("no matrix kernel: operand of type ")
             << type << " has a layout without strides";
  }
  return success();
}

/// C is what the epilogue writes, if there is one.
static void setOperands(Contraction &found) {
  linalg::LinalgOp op = found.op;
  for (OpOperand &operand : op->getOpOperands())
    found.operands[operand.getOperandNumber()] = {
        operand.get(), op.getMatchingIndexingMap(&operand)};
  if (!found.epilogue)
    return;
  OpOperand &result = *found.epilogue.getDpsInitOperand(0);
  found.operands[SideC] = {result.get(), found.epilogueMap(result)};
}

FailureOr<Contraction> diff::matchContraction(linalg::LinalgOp op,
                                              linalg::GenericOp epilogue) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      !op.hasPureBufferSemantics())
    return failure();
  if (!llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isProjectedPermutation(); }))
    return failure();
  Contraction found;
  found.op = op;
  found.epilogue = epilogue;
  found.compute = matchBody(op);
  if (!found.compute)
    return failure();
  setOperands(found);
  if (failed(checkOperands(found)) || failed(DimFinder(found).run()))
    return failure();
  orient(found);
  return found;
}

SmallVector<const ContractionDim *> Contraction::dims() const {
  SmallVector<const ContractionDim *> all;
  for (const ContractionDim &dim : batch)
    all.push_back(&dim);
  for (const ContractionDim &dim : outer)
    all.push_back(&dim);
  all.append({&m, &n, &k});
  return all;
}

Value Contraction::sumBuffer() const {
  linalg::LinalgOp op = this->op;
  return op.getDpsInits().front();
}

AffineMap Contraction::epilogueMap(OpOperand &operand) const {
  linalg::LinalgOp op = this->op;
  linalg::GenericOp epilogue = this->epilogue;
  auto *sum = llvm::find_if(epilogue->getOpOperands(),
                            [&](OpOperand &operand) { return isSum(operand); });
  AffineMap toLoops =
      inversePermutation(epilogue.getMatchingIndexingMap(&*sum));
  return epilogue.getMatchingIndexingMap(&operand).compose(toLoops).compose(
      op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
}

static Value loopSize(ImplicitLocOpBuilder &b, const Contraction &of,
                      unsigned loop) {
  for (const ContractionOperand &operand : of.operands) {
    int64_t index = findResult(operand.map, loop);
    if (index >= 0)
      return b.createOrFold<memref::DimOp>(operand.buffer, index);
  }
  llvm_unreachable("a loop that no operand has");
}

Value Contraction::buildSize(ImplicitLocOpBuilder &b,
                             const ContractionDim &dim) const {
  Value size =
      arith::ConstantIndexOp::create(b, dim.isDynamic() ? 1 : dim.size);
  if (dim.isDynamic())
    for (unsigned loop : dim.loops)
      size = b.createOrFold<arith::MulIOp>(size, loopSize(b, *this, loop));
  return size;
}

Value Contraction::buildStride(ImplicitLocOpBuilder &b, Side side,
                               const ContractionDim &dim) const {
  int64_t index = findResult(operands[side].map, dim.loops.back());
  return memref::ExtractStridedMetadataOp::create(b, buffer(side))
      .getStrides()[index];
}
