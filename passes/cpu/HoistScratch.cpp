//===- HoistScratch.cpp - Moves allocations out of loops ----------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Affine/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"

namespace diff {
#define GEN_PASS_DEF_DIFFHOISTSCRATCH
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// A cache line, and what the widest vector is aligned to.
constexpr int64_t kAlignment = 64;

bool isLoop(Operation *op) {
  return isa<scf::ForOp, scf::ForallOp, scf::ParallelOp, scf::WhileOp>(op);
}
bool isParallelLoop(Operation *op) {
  return isa<scf::ForallOp, scf::ParallelOp>(op);
}

/// The loops around an op, innermost first.
SmallVector<Operation *> getLoopsAround(Operation *op) {
  SmallVector<Operation *> loops;
  for (Operation *p = op->getParentOp(); p && !isa<func::FuncOp>(p);
       p = p->getParentOp())
    if (isLoop(p))
      loops.push_back(p);
  return loops;
}

/// Whether the buffer may be reached from another iteration, or after the loop:
/// an alias of it is carried by the loop or defined outside of it.
bool escapes(Value buffer, Operation *loop,
             const BufferViewFlowAnalysis &aliases) {
  return llvm::any_of(aliases.resolve(buffer), [&](Value alias) {
    if (isa<BlockArgument>(alias) &&
        alias.getParentBlock()->getParentOp() == loop)
      return true;
    return !loop->isAncestor(alias.getParentBlock()->getParentOp());
  });
}

/// Moves the computation of a size that is the same in every iteration to
/// before the loop; false, with nothing moved, if it may differ.
bool moveOutside(Value size, Operation *loop) {
  llvm::SetVector<Operation *> computation;
  SmallVector<Value> rest = {size};
  while (!rest.empty()) {
    Value value = rest.pop_back_val();
    if (!loop->isAncestor(value.getParentBlock()->getParentOp()))
      continue;
    Operation *op = value.getDefiningOp();
    if (!op || op->getNumRegions() || !isPure(op))
      return false;
    computation.insert(op);
    llvm::append_range(rest, op->getOperands());
  }
  for (Operation *op : topologicalSort(computation))
    op->moveBefore(loop);
  return true;
}

/// An upper bound of `size` by values that are there before the loop.
FailureOr<OpFoldResult> boundOutside(OpBuilder &builder, Location loc,
                                     Value size, Operation *loop) {
  auto isOutside = [&](Value v) {
    return !loop->isAncestor(v.getParentBlock()->getParentOp());
  };
  if (moveOutside(size, loop))
    return OpFoldResult(size);
  FailureOr<int64_t> constant = ValueBoundsConstraintSet::computeConstantBound(
      presburger::BoundType::UB, size, /*stopCondition=*/nullptr,
      /*closedUB=*/true);
  if (succeeded(constant))
    return OpFoldResult(builder.getIndexAttr(*constant));
  AffineMap map;
  ValueDimList operands;
  auto stop = [&](Value v, std::optional<int64_t>, ValueBoundsConstraintSet &) {
    return isOutside(v);
  };
  if (failed(ValueBoundsConstraintSet::computeBound(
          map, operands, presburger::BoundType::UB, size, stop,
          /*closedUB=*/true)))
    return failure();
  return affine::materializeComputedBound(builder, loc, map, operands);
}

//===----------------------------------------------------------------------===//
// What is said about it
//===----------------------------------------------------------------------===//

/// The scratch memory that a parallel loop gives each worker.
struct LoopScratch {
  /// In bytes, of `sizes`, as a remark says it: with the most that rounding up
  /// to lines may add where a size is dynamic.
  AffineExpr bytes;
  bool isExact = true;
  SmallVector<Value> sizes;
  /// In bytes, as the model computes it.
  SmallVector<Value> parts;
};

/// Where a size comes from, in words of the model's author.
std::string describeSize(Value size, func::FuncOp func) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto describeArgument = [&](BlockArgument arg) {
    os << "argument " << arg.getArgNumber();
  };
  // Where a loop's steps are counted none is less than 0.
  if (auto atLeast = size.getDefiningOp<arith::MaxSIOp>();
      atLeast && isConstantIntValue(atLeast.getRhs(), 0))
    size = atLeast.getLhs();
  if (auto dim = size.getDefiningOp<memref::DimOp>()) {
    os << "dim ";
    if (std::optional<int64_t> index = dim.getConstantIndex())
      os << *index << " ";
    os << "of ";
    size = dim.getSource();
  }
  auto arg = dyn_cast<BlockArgument>(size);
  if (arg && arg.getOwner() == &func.getBody().front())
    describeArgument(arg);
  else if (Operation *op = size.getDefiningOp())
    os << "what '" << op->getName() << "' gives";
  else
    os << "a block's argument";
  return text;
}

/// The i-th unknown of a formula.
std::string sizeName(unsigned i) {
  constexpr StringLiteral letters = "NMKLPQRS";
  return i < letters.size() ? letters.substr(i, 1).str()
                            : "N" + std::to_string(i);
}

/// A formula as one writes it: "16512*N + 36864".
void printFormula(AffineExpr expr, bool isFactor, raw_ostream &os) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    os << constant.getValue();
    return;
  }
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr)) {
    os << sizeName(symbol.getPosition());
    return;
  }
  auto binary = cast<AffineBinaryOpExpr>(expr);
  AffineExpr lhs = binary.getLHS(), rhs = binary.getRHS();
  switch (binary.getKind()) {
  case AffineExprKind::Add: {
    os << (isFactor ? "(" : "");
    printFormula(lhs, /*isFactor=*/false, os);
    auto constant = dyn_cast<AffineConstantExpr>(rhs);
    bool negative = constant && constant.getValue() < 0;
    os << (negative ? " - " : " + ");
    printFormula(negative ? -rhs : rhs, /*isFactor=*/false, os);
    os << (isFactor ? ")" : "");
    return;
  }
  case AffineExprKind::Mul:
    // The constant is on the right there.
    printFormula(rhs, /*isFactor=*/true, os);
    os << "*";
    printFormula(lhs, /*isFactor=*/true, os);
    return;
  case AffineExprKind::Mod:
    os << "(";
    printFormula(lhs, /*isFactor=*/true, os);
    os << " mod ";
    printFormula(rhs, /*isFactor=*/true, os);
    os << ")";
    return;
  default:
    // (a + b - 1) floordiv b is what others write ceil(a/b) for.
    auto divisor = dyn_cast<AffineConstantExpr>(rhs);
    auto sum = dyn_cast<AffineBinaryOpExpr>(lhs);
    bool isCeil = binary.getKind() == AffineExprKind::CeilDiv;
    if (!isCeil && divisor && sum && sum.getKind() == AffineExprKind::Add &&
        sum.getRHS() == divisor - 1) {
      isCeil = true;
      lhs = sum.getLHS();
    }
    os << (isCeil ? "ceil(" : "floor(");
    printFormula(lhs, /*isFactor=*/true, os);
    os << "/";
    printFormula(rhs, /*isFactor=*/true, os);
    os << ")";
  }
}

/// Tells who compiles with --remarks-filter.
void remarkScratch(Operation *loop, const LoopScratch &scratch,
                   func::FuncOp func) {
  std::string text =
      scratch.isExact ? "scratch per worker: " : "scratch per worker: at most ";
  llvm::raw_string_ostream os(text);
  AffineMap map = AffineMap::get(0, scratch.sizes.size(), scratch.bytes);
  SmallVector<Value> sizes = scratch.sizes;
  affine::fullyComposeAffineMapAndOperands(&map, &sizes);
  affine::canonicalizeMapAndOperands(&map, &sizes);
  // One kind of unknown is enough.
  SmallVector<AffineExpr> dims, symbols;
  for (unsigned i = 0; i < map.getNumDims(); ++i)
    dims.push_back(getAffineSymbolExpr(i, map.getContext()));
  for (unsigned i = 0; i < map.getNumSymbols(); ++i)
    symbols.push_back(
        getAffineSymbolExpr(map.getNumDims() + i, map.getContext()));
  AffineExpr bytes = simplifyAffineExpr(
      map.getResult(0).replaceDimsAndSymbols(dims, symbols), 0, sizes.size());
  printFormula(bytes, /*isFactor=*/false, os);
  os << " bytes";
  for (auto [i, size] : llvm::enumerate(sizes))
    if (bytes.isFunctionOfSymbol(i))
      os << ", " << sizeName(i) << " is " << describeSize(size, func);
  remark::analysis(
      loop->getLoc(),
      remark::RemarkOpts::name("scratch").category("scratch").function(
          func.getName()))
      << text;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

struct HoistScratch : diff::impl::DiffHoistScratchBase<HoistScratch> {
  void runOnOperation() override {
    SmallVector<memref::AllocOp> allocations;
    getOperation().walk([&](memref::AllocOp op) {
      if (!getLoopsAround(op).empty())
        allocations.push_back(op);
    });
    scratchOf.clear();
    for (memref::AllocOp op : allocations)
      hoist(op);
    for (const auto &[loop, scratch] : scratchOf) {
      reportScratch(loop, scratch);
      remarkScratch(loop, scratch, getOperation());
    }
  }

  void hoist(memref::AllocOp op) {
    MemRefType type = op.getType();
    if (!type.getLayout().isIdentity() || !op.getSymbolOperands().empty() ||
        !(type.getElementType().isIntOrIndexOrFloat()))
      return;
    BufferViewFlowAnalysis aliases(getOperation());
    SmallVector<Operation *> loops = getLoopsAround(op);
    if (escapes(op, loops.front(), aliases)) {
      op->emitRemark("allocates in every iteration: the buffer outlives it");
      return;
    }
    Operation *outermost = loops.back();
    OpBuilder builder(outermost);
    SmallVector<OpFoldResult> sizes;
    for (Value size : op.getDynamicSizes()) {
      FailureOr<OpFoldResult> bound =
          boundOutside(builder, op.getLoc(), size, outermost);
      if (failed(bound)) {
        op->emitRemark("allocates in every iteration: no bound of its size is "
                       "known outside of the loop");
        return;
      }
      sizes.push_back(*bound);
    }
    replaceByArena(op, outermost, sizes, llvm::any_of(loops, isParallelLoop));
  }

  /// One buffer before the loop, of a part for each worker if the loop is
  /// parallel; in the loop a view of it in the allocation's own shape.
  void replaceByArena(memref::AllocOp op, Operation *loop,
                      ArrayRef<OpFoldResult> dynamicBounds, bool isParallel) {
    ImplicitLocOpBuilder b(op.getLoc(), loop);
    MemRefType type = op.getType();
    Type element = type.getElementType();
    int64_t elementBytes =
        element.isIndex()
            ? 8
            : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
    AffineExpr bytes = b.getAffineConstantExpr(elementBytes);
    unsigned symbol = 0;
    for (int64_t size : type.getShape())
      bytes =
          bytes * (ShapedType::isDynamic(size) ? b.getAffineSymbolExpr(symbol++)
                                               : b.getAffineConstantExpr(size));
    AffineExpr lines = bytes.ceilDiv(kAlignment) * kAlignment;
    OpFoldResult part = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), AffineMap::get(0, symbol, lines), dynamicBounds);
    Value partBytes = getValueOrCreateConstantIndexOp(b, b.getLoc(), part);
    Value total = partBytes;
    if (isParallel) {
      total = b.createOrFold<arith::MulIOp>(partBytes,
                                            diff::NumWorkersOp::create(b));
      recordScratch(loop, bytes, dynamicBounds, partBytes);
    }
    auto arenaType = MemRefType::get({ShapedType::kDynamic}, b.getI8Type());
    Value arena =
        memref::AllocOp::create(b, arenaType, ValueRange{total}, ValueRange{},
                                b.getI64IntegerAttr(kAlignment));
    b.setInsertionPoint(op);
    Value offset;
    if (isParallel)
      offset = arith::MulIOp::create(b, diff::WorkerIdOp::create(b), partBytes);
    else
      offset = arith::ConstantIndexOp::create(b, 0);
    Value view =
        memref::ViewOp::create(b, type, arena, offset, op.getDynamicSizes());
    op.replaceAllUsesWith(view);
    op.erase();
  }

  /// Adds an allocation of `bytes`, of the symbols `bounds`, rounded up to
  /// lines, to the loop's.
  void recordScratch(Operation *loop, AffineExpr bytes,
                     ArrayRef<OpFoldResult> bounds, Value part) {
    LoopScratch &scratch = scratchOf[loop];
    SmallVector<AffineExpr> symbols;
    for (OpFoldResult bound : bounds) {
      if (std::optional<int64_t> constant = getConstantIntValue(bound)) {
        symbols.push_back(getAffineConstantExpr(*constant, &getContext()));
        continue;
      }
      symbols.push_back(
          getAffineSymbolExpr(scratch.sizes.size(), &getContext()));
      scratch.sizes.push_back(cast<Value>(bound));
    }
    bytes = bytes.replaceSymbols(symbols);
    if (auto constant = dyn_cast<AffineConstantExpr>(bytes)) {
      bytes = getAffineConstantExpr(
          llvm::alignTo(constant.getValue(), kAlignment), &getContext());
    } else if (!bytes.isMultipleOf(kAlignment)) {
      bytes = bytes + (kAlignment - 1);
      scratch.isExact = false;
    }
    scratch.bytes = scratch.bytes ? scratch.bytes + bytes : bytes;
    scratch.parts.push_back(part);
  }

  static void reportScratch(Operation *loop, const LoopScratch &scratch) {
    ImplicitLocOpBuilder b(loop->getLoc(), loop);
    Value sum = scratch.parts.front();
    for (Value part : ArrayRef(scratch.parts).drop_front())
      sum = b.createOrFold<arith::AddIOp>(sum, part);
    diff::ReportScratchOp::create(b, sum);
  }

  llvm::MapVector<Operation *, LoopScratch> scratchOf;
};

} // namespace
