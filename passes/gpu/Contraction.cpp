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

/// Which dim of the operand a loop is, or -1.
static int64_t findResult(AffineMap map, unsigned loop) {
  for (unsigned i = 0; i < map.getNumResults(); ++i)
    if (map.getDimPosition(i) == loop)
      return i;
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
    for (Side side : {SideA, SideB, SideC}) {
      OpOperand *operand = found.operands[side];
      maps[side] = found.op.getMatchingIndexingMap(operand);
      types[side] = cast<MemRefType>(operand->get().getType());
      strides[side] = stridesOf(types[side]);
    }
  }

  LogicalResult run();

private:
  bool has(Side side, unsigned loop) const {
    return findResult(maps[side], loop) >= 0;
  }
  ContractionDim single(unsigned loop) const;
  bool canMerge(const ContractionDim &outer, const ContractionDim &inner) const;
  bool followEachOther(Side side, unsigned outer, unsigned inner) const;
  void add(SmallVectorImpl<ContractionDim> &dims, unsigned loop) const;
  ContractionDim takeInner(SmallVectorImpl<ContractionDim> &dims,
                           ArrayRef<Side> sides) const;

  Contraction &found;
  SmallVector<int64_t> sizes;
  std::array<AffineMap, 3> maps;
  std::array<MemRefType, 3> types;
  std::array<SmallVector<int64_t>, 3> strides;
};
} // namespace

ContractionDim DimFinder::single(unsigned loop) const {
  ContractionDim dim;
  dim.loops = {loop};
  dim.size = sizes[loop];
  for (Side side : {SideA, SideB, SideC})
    if (int64_t index = findResult(maps[side], loop); index >= 0)
      dim.strides[side] = strides[side][index];
  return dim;
}

/// Whether a step of loop `outer` is as far as all of loop `inner`.
bool DimFinder::followEachOther(Side side, unsigned outer,
                                unsigned inner) const {
  int64_t first = findResult(maps[side], outer);
  int64_t second = findResult(maps[side], inner);
  if (first < 0 || second < 0)
    return first == second;
  int64_t step = strides[side][first], inside = strides[side][second];
  bool known = !ShapedType::isDynamic(step) && !ShapedType::isDynamic(inside) &&
               !ShapedType::isDynamic(sizes[inner]);
  if (known)
    return step == inside * sizes[inner];
  // Without a layout, neighbours in the shape are neighbours in memory.
  if (!types[side].getLayout().isIdentity() || first > second)
    return false;
  for (int64_t i = first + 1; i < second; ++i)
    if (types[side].getDimSize(i) != 1)
      return false;
  return true;
}

bool DimFinder::canMerge(const ContractionDim &outer,
                         const ContractionDim &inner) const {
  return llvm::all_of(ArrayRef<Side>{SideA, SideB, SideC}, [&](Side side) {
    return followEachOther(side, outer.loops.back(), inner.loops.front());
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
    bool inA = has(SideA, loop), inB = has(SideB, loop), inC = has(SideC, loop);
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
  for (Side side : {SideA, SideB, SideC}) {
    auto type = cast<MemRefType>(found.buffer(side).getType());
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

FailureOr<Contraction> diff::matchContraction(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      !op.hasPureBufferSemantics())
    return failure();
  if (!llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isProjectedPermutation(); }))
    return failure();
  Contraction found;
  found.op = op;
  found.compute = matchBody(op);
  if (!found.compute)
    return failure();
  found.operands = {op.getDpsInputOperand(0), op.getDpsInputOperand(1),
                    op.getDpsInitOperand(0)};
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

static Value loopSize(ImplicitLocOpBuilder &b, const Contraction &of,
                      unsigned loop) {
  linalg::LinalgOp op = of.op;
  for (OpOperand *operand : of.operands) {
    int64_t index = findResult(op.getMatchingIndexingMap(operand), loop);
    if (index >= 0)
      return b.createOrFold<memref::DimOp>(operand->get(), index);
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
  linalg::LinalgOp op = this->op;
  int64_t index =
      findResult(op.getMatchingIndexingMap(operands[side]), dim.loops.back());
  return memref::ExtractStridedMetadataOp::create(b, buffer(side))
      .getStrides()[index];
}
