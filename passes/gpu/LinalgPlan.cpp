//===- LinalgPlan.cpp - How a kernel does a linalg op ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/LinalgPlan.h"
#include "passes/gpu/Alignment.h"
#include "passes/gpu/LinalgBody.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace diff;
using linalg::GenericOp;

StringRef diff::spelling(LinalgForm form) {
  static constexpr StringLiteral names[] = {"points", "rows", "columns"};
  return names[static_cast<size_t>(form)];
}

int64_t LinalgPlan::sizeOf(const DimGroup &group) const {
  int64_t product = 1;
  for (unsigned dim : group) {
    if (ShapedType::isDynamic(sizes[dim]))
      return ShapedType::kDynamic;
    product *= sizes[dim];
  }
  return product;
}

int64_t LinalgPlan::countPoints() const {
  int64_t product = 1;
  for (const DimGroup &group : groups) {
    int64_t size = sizeOf(group);
    if (ShapedType::isDynamic(size))
      return size;
    product *= size;
  }
  return product;
}

int64_t LinalgPlan::sharedBytes() const {
  int64_t bytes = 0;
  for (Operation *combiner : combiners)
    bytes += threads * getElementBytes(combiner->getResult(0).getType());
  return form == LinalgForm::Columns || parts > 32 ? bytes : 0;
}

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

namespace {
/// How an operand is accessed along the loops.
struct Access {
  explicit Access(OpOperand &operand, GenericOp op)
      : buffer(operand.get()), map(op.getMatchingIndexingMap(&operand)) {
    type = dyn_cast<MemRefType>(buffer.getType());
    if (type)
      strides = getStrides(type);
  }

  bool uses(unsigned dim) const { return map.isFunctionOfDim(dim); }

  /// The operand's dim that is the loop itself, and nothing else of the map is.
  std::optional<unsigned> find(unsigned dim) const {
    std::optional<unsigned> found;
    for (auto [i, expr] : llvm::enumerate(map.getResults())) {
      if (!expr.isFunctionOfDim(dim))
        continue;
      if (found || !isa<AffineDimExpr>(expr))
        return std::nullopt;
      found = i;
    }
    return found;
  }

  /// Whether neighbours along the loop are neighbours in memory.
  bool isContiguous(unsigned dim) const {
    std::optional<unsigned> position = find(dim);
    return type && position && strides[*position] == 1;
  }

  /// Whether a step of `outer` goes as far as all of `inner`.
  bool canMerge(unsigned outer, unsigned inner) const {
    if (!type || (!uses(outer) && !uses(inner)))
      return true;
    std::optional<unsigned> first = find(outer), second = find(inner);
    if (!first || !second)
      return false;
    // Without a layout what lies between has to be of size 1.
    if (type.getLayout().isIdentity())
      return *first < *second &&
             llvm::all_of(
                 type.getShape().slice(*first + 1, *second - *first - 1),
                 [](int64_t size) { return size == 1; });
    int64_t size = type.getDimSize(*second);
    return !ShapedType::isDynamic(size) &&
           !ShapedType::isDynamic(strides[*first]) &&
           !ShapedType::isDynamic(strides[*second]) &&
           strides[*first] == size * strides[*second];
  }

  Value buffer;
  AffineMap map;
  MemRefType type;
  SmallVector<int64_t> strides;
};

class Planner {
public:
  explicit Planner(GenericOp op) {
    plan.op = op;
    plan.sizes = op.getStaticLoopRanges();
    for (OpOperand &operand : op->getOpOperands())
      accesses.emplace_back(operand, op);
  }

  LogicalResult run();
  LinalgPlan plan;

private:
  LogicalResult check();
  void findSizes();
  void orderDims();
  void mergeDims();
  void chooseForm();
  bool findCombiners();
  void chooseWidth();
  bool fitsWidth(const Access &access, int64_t width) const;
  bool isIndexUsed(unsigned dim) const;
  unsigned numInputs() { return plan.op.getNumDpsInputs(); }

  SmallVector<Access> accesses;
};
} // namespace

//===----------------------------------------------------------------------===//
// What a kernel can do
//===----------------------------------------------------------------------===//

static bool isStored(Type element) {
  return element.isIntOrFloat() && element.getIntOrFloatBitWidth() <= 64;
}

LogicalResult Planner::check() {
  for (const Access &access : accesses)
    if (access.type && !isStored(access.type.getElementType()))
      return plan.op.emitRemark("no kernel: elements of ")
             << access.type.getElementType();
  for (OpOperand &init : plan.op.getDpsInitsMutable()) {
    AffineMap map = plan.op.getMatchingIndexingMap(&init);
    for (auto [dim, kind] : llvm::enumerate(plan.op.getIteratorTypesArray()))
      if (kind == utils::IteratorType::parallel && plan.sizes[dim] != 1 &&
          !map.isFunctionOfDim(dim))
        return plan.op.emitRemark("no kernel: points of parallel loop d")
               << dim << " write the same element";
  }
  WalkResult walk = plan.op.getRegion().walk([&](Operation *op) -> WalkResult {
    if (canBeInKernel(op))
      return WalkResult::advance();
    return op->emitRemark("no kernel: '")
           << op->getName() << "' has effects that a kernel can not have";
  });
  return failure(walk.wasInterrupted());
}

bool Planner::isIndexUsed(unsigned dim) const {
  GenericOp op = plan.op;
  WalkResult walk = op.getRegion().walk([&](linalg::IndexOp index) {
    return index.getDim() == dim ? WalkResult::interrupt()
                                 : WalkResult::advance();
  });
  return walk.wasInterrupted();
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

/// A loop's size is known where any operand says it. The strides of dims of
/// size 1 are 0, so that no loop over one may be walked.
void Planner::findSizes() {
  for (const Access &access : accesses)
    for (auto [dim, size] : llvm::enumerate(plan.sizes))
      if (std::optional<unsigned> position = access.find(dim);
          position && access.type && !access.type.isDynamicDim(*position))
        size = access.type.getDimSize(*position);
}

/// Parallel loops in the order of the first result's memory: neighbouring
/// threads write neighbours.
void Planner::orderDims() {
  const Access &result = accesses[numInputs()];
  SmallVector<unsigned> dims;
  for (auto [dim, kind] : llvm::enumerate(plan.op.getIteratorTypesArray())) {
    if (plan.sizes[dim] == 1)
      continue;
    if (kind == utils::IteratorType::parallel)
      dims.push_back(dim);
    else
      plan.reductions.push_back(dim);
  }
  auto positionOf = [&](unsigned dim) { return result.find(dim).value_or(0); };
  auto strideOf = [&](unsigned dim) {
    std::optional<unsigned> position = result.find(dim);
    return position ? result.strides[*position] : ShapedType::kDynamic;
  };
  llvm::stable_sort(dims, [&](unsigned a, unsigned b) {
    return positionOf(a) < positionOf(b);
  });
  if (llvm::none_of(dims, [&](unsigned dim) {
        return ShapedType::isDynamic(strideOf(dim));
      }))
    llvm::stable_sort(dims, [&](unsigned a, unsigned b) {
      return strideOf(a) > strideOf(b);
    });
  for (unsigned dim : dims)
    plan.groups.push_back({dim});
}

void Planner::mergeDims() {
  SmallVector<DimGroup> merged;
  for (DimGroup &group : plan.groups) {
    unsigned dim = group.front();
    bool merges = !merged.empty() && !isIndexUsed(dim) &&
                  !isIndexUsed(merged.back().back()) &&
                  llvm::all_of(accesses, [&](const Access &access) {
                    return access.canMerge(merged.back().back(), dim);
                  });
    if (merges)
      merged.back().push_back(dim);
    else
      merged.push_back(group);
  }
  plan.groups = merged;
}

//===----------------------------------------------------------------------===//
// Form
//===----------------------------------------------------------------------===//

/// Each result has to be reduced by one op that has a neutral element, and to
/// be the same in all steps.
bool Planner::findCombiners() {
  GenericOp op = plan.op;
  for (OpOperand &init : op.getDpsInitsMutable()) {
    AffineMap map = op.getMatchingIndexingMap(&init);
    if (llvm::any_of(plan.reductions,
                     [&](unsigned dim) { return map.isFunctionOfDim(dim); }))
      return false;
  }
  SmallVector<Operation *> combiners;
  for (unsigned i = 0; i < op.getNumDpsInits(); ++i) {
    SmallVector<Operation *> found;
    if (!matchReduction(op.getRegionOutputArgs(), i, found) ||
        found.size() != 1 || !arith::getNeutralElement(found.front()))
      return false;
    combiners.push_back(found.front());
  }
  plan.combiners = combiners;
  return true;
}

/// As many threads a point as its sums have use for, 256 at most.
static int64_t chooseParts(int64_t steps) {
  if (ShapedType::isDynamic(steps))
    return 128;
  constexpr int64_t stepsPerThread = 4;
  int64_t wanted = llvm::PowerOf2Ceil(llvm::divideCeil(steps, stepsPerThread));
  return std::clamp<int64_t>(wanted, 1, steps <= 1024 ? 32 : 256);
}

/// Sums are shared where that makes neighbours read neighbours, or where there
/// are too few points to keep a GPU busy.
void Planner::chooseForm() {
  constexpr int64_t manyPoints = 1 << 16, fewSteps = 32;
  if (plan.reductions.empty() || !findCombiners())
    return;
  // The innermost loop is the one that most is contiguous along.
  auto contiguous = [&](unsigned dim) {
    return llvm::count_if(ArrayRef(accesses).take_front(numInputs()),
                          [&](const Access &a) { return a.isContiguous(dim); });
  };
  llvm::stable_sort(plan.reductions, [&](unsigned a, unsigned b) {
    return contiguous(a) < contiguous(b);
  });
  int64_t alongSteps = contiguous(plan.reductions.back());
  int64_t alongPoints =
      plan.groups.empty() ? 0 : contiguous(plan.groups.back().back());
  int64_t steps = plan.sizeOf(plan.reductions);
  if (plan.groups.empty() || alongSteps > alongPoints) {
    plan.parts = chooseParts(plan.sizes[plan.reductions.back()]);
    plan.form = plan.parts > 1 ? LinalgForm::Rows : LinalgForm::Points;
    return;
  }
  int64_t points = plan.countPoints();
  bool fewPoints = ShapedType::isDynamic(points) || points < manyPoints;
  bool manySteps = ShapedType::isDynamic(steps) || steps >= fewSteps;
  if (!fewPoints || !manySteps)
    return;
  plan.form = LinalgForm::Columns;
  plan.parts = plan.threads / 32;
}

//===----------------------------------------------------------------------===//
// Width
//===----------------------------------------------------------------------===//

/// Whether `width` neighbours along the last group start at a multiple of
/// their size, or are the same element.
bool Planner::fitsWidth(const Access &access, int64_t width) const {
  unsigned last = plan.groups.back().back();
  if (!access.type || llvm::none_of(plan.groups.back(), [&](unsigned dim) {
        return access.uses(dim);
      }))
    return true;
  if (!access.isContiguous(last) || !access.map.isProjectedPermutation(true))
    return false;
  LayoutDivisors known = findDivisors(access.buffer);
  if (known.offset % width)
    return false;
  unsigned position = *access.find(last);
  for (auto [i, stride] : llvm::enumerate(known.strides))
    if (i != position && access.type.getDimSize(i) != 1 && stride % width &&
        !llvm::any_of(plan.groups.back(),
                      [&](unsigned dim) { return access.find(dim) == i; }))
      return false;
  return true;
}

/// Loads and stores of 16 bytes where all operands allow it. Of one group any
/// size will do, for what is left over is done one by one.
void Planner::chooseWidth() {
  if (plan.form != LinalgForm::Points || !plan.reductions.empty() ||
      plan.groups.empty() || isIndexUsed(plan.groups.back().back()))
    return;
  int64_t widest = 1;
  for (const Access &access : accesses)
    if (access.type)
      widest = std::max(widest, getElementBytes(access.type.getElementType()));
  int64_t width = 16 / widest;
  int64_t size = plan.sizeOf(plan.groups.back());
  bool leavesRest = ShapedType::isDynamic(size) || size % width;
  bool hasLoads = false;
  plan.op.getRegion().walk([&](memref::LoadOp) { hasLoads = true; });
  if (hasLoads || (leavesRest && plan.groups.size() > 1))
    return;
  if (llvm::all_of(accesses, [&](const Access &access) {
        return fitsWidth(access, width);
      }))
    plan.width = width;
}

LogicalResult Planner::run() {
  findSizes();
  if (failed(check()))
    return failure();
  orderDims();
  mergeDims();
  chooseForm();
  chooseWidth();
  int64_t points = plan.countPoints();
  // No more threads than there is work for.
  if (plan.form == LinalgForm::Points && !ShapedType::isDynamic(points))
    plan.threads = std::clamp<int64_t>(
        llvm::alignTo(llvm::divideCeil(points, plan.width), 32), 32,
        plan.threads);
  return success();
}

FailureOr<LinalgPlan> diff::planLinalg(GenericOp op) {
  Planner planner(op);
  if (failed(planner.run()))
    return failure();
  return planner.plan;
}
