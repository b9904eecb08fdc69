//===- MergeElementwise.cpp - Ops on buffers merged with readers ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/MergeElementwise.h"
#include "passes/gpu/BufferEffects.h"
#include "passes/gpu/HostMemory.h"
#include "passes/gpu/LinalgBody.h"

#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace diff;
using linalg::GenericOp;

//===----------------------------------------------------------------------===//
// The only reader
//===----------------------------------------------------------------------===//

/// A buffer of the function's own that nothing but `writer` and one other op of
/// its block touches: that op.
static Operation *findOnlyReader(Operation *writer, Value buffer) {
  if (!buffer.getDefiningOp<memref::AllocOp>())
    return nullptr;
  Operation *reader = nullptr;
  for (Operation *user : buffer.getUsers()) {
    if (user == writer || isa<memref::DeallocOp>(user))
      continue;
    if (reader && reader != user)
      return nullptr;
    reader = user;
  }
  bool isAfter = reader && reader->getBlock() == writer->getBlock() &&
                 writer->isBeforeInBlock(reader);
  return isAfter ? reader : nullptr;
}

static Operation *findOnlyUser(Operation *op) {
  SetVector<Operation *> users(op->user_begin(), op->user_end());
  return users.size() == 1 ? users.front() : nullptr;
}

/// A number, or a buffer with strides that loops walk along.
static bool isWalked(GenericOp op, OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  Type element = getElementTypeOrSelf(operand.get());
  if (!type)
    return element.isIntOrIndexOrFloat();
  return type.isStrided() && element.isIntOrFloat() &&
         element.getIntOrFloatBitWidth() <= 64 &&
         op.getMatchingIndexingMap(&operand).isProjectedPermutation(
             /*allowZeroInResults=*/true);
}

/// What it stores are elements of one buffer, each of which is stored once, in
/// whole bytes, and not read before.
static bool writesOneBuffer(GenericOp op) {
  if (op.getNumDpsInits() != 1 || !op.hasPureBufferSemantics() ||
      op.getNumParallelLoops() != op.getNumLoops())
    return false;
  OpOperand *init = op.getDpsInitOperand(0);
  Type element = getElementTypeOrSelf(init->get());
  return isWalked(op, *init) &&
         op.getMatchingIndexingMap(init).isPermutation() &&
         !op.payloadUsesValueFromOperand(init) &&
         element.getIntOrFloatBitWidth() % 8 == 0;
}

static bool hasKernelBody(GenericOp op) {
  WalkResult walk = op.getRegion().walk([](Operation *inner) {
    bool isFine = canBeInKernel(inner) && !isa<memref::DimOp>(inner);
    return isFine ? WalkResult::advance() : WalkResult::interrupt();
  });
  return !walk.wasInterrupted();
}

/// Whether an elementwise op reads all elements of `buffer` and at its own
/// place each.
static bool readsElementwise(GenericOp op, Value buffer) {
  if (!writesOneBuffer(op) || op.getDpsInits().front() == buffer ||
      !hasKernelBody(op))
    return false;
  AffineMap found;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!isWalked(op, *input))
      return false;
    if (input->get() != buffer)
      continue;
    AffineMap map = op.getMatchingIndexingMap(input);
    if (!map.isPermutation() || (found && found != map))
      return false;
    found = map;
  }
  return static_cast<bool>(found);
}

static GenericOp asGeneric(Operation *op) {
  if (auto generic = dyn_cast<GenericOp>(op))
    return generic;
  auto copy = dyn_cast<memref::CopyOp>(op);
  if (!copy || isHostMemory(copy.getTarget()) ||
      !isa<MemRefType>(copy.getTarget().getType()))
    return {};
  OpBuilder b(op);
  GenericOp generic = linalg::makeMemRefCopyOp(
      b, copy.getLoc(), copy.getSource(), copy.getTarget());
  copy.erase();
  return generic;
}

/// The reader of a view whose groups of dims are dims of `buffer`, as a reader
/// of `buffer`: of each group one loop is made. Null if that can not be.
static GenericOp collapseReader(GenericOp op, memref::ExpandShapeOp view) {
  OpOperand *input =
      *llvm::find_if(op.getDpsInputOperands(),
                     [&](OpOperand *input) { return input->get() == view; });
  AffineMap map = op.getMatchingIndexingMap(input);
  SmallVector<ReassociationIndices> groups;
  for (const ReassociationIndices &dims : view.getReassociationIndices())
    groups.push_back(llvm::map_to_vector<2>(
        dims, [&](int64_t dim) -> int64_t { return map.getDimPosition(dim); }));
  // What collapses loops takes for granted that operands have all of a group's
  // dims side by side, or none.
  if (!linalg::areDimSequencesPreserved(op.getIndexingMapsArray(), groups))
    return {};
  IRRewriter rewriter(op);
  FailureOr<linalg::CollapseResult> collapsed =
      linalg::collapseOpIterationDims(op, groups, rewriter);
  if (failed(collapsed))
    return {};
  op.erase();
  GenericOp made = cast<GenericOp>(collapsed->collapsedOp.getOperation());
  for (OpOperand *input : made.getDpsInputOperands())
    if (auto back = input->get().getDefiningOp<memref::CollapseShapeOp>();
        back && back.getSrc() == view &&
        back.getType() == view.getSrc().getType()) {
      input->set(view.getSrc());
      if (back->use_empty())
        back.erase();
    }
  if (view->use_empty())
    view.erase();
  return made;
}

GenericOp diff::findElementwiseReader(linalg::LinalgOp op) {
  Value buffer = op.getDpsInits().front();
  Operation *reader = findOnlyReader(op, buffer);
  auto view = dyn_cast_or_null<memref::ExpandShapeOp>(reader);
  if (view) {
    reader = findOnlyUser(view);
    if (!reader || reader->getBlock() != op->getBlock())
      return {};
  }
  if (reader && reader->hasAttr(kTakenAttrName))
    return {};
  GenericOp generic = reader ? asGeneric(reader) : GenericOp();
  if (!generic || !readsElementwise(generic, view ? view.getResult() : buffer))
    return {};
  if (view && !(generic = collapseReader(generic, view)))
    return {};
  return readsElementwise(generic, buffer) ? generic : GenericOp();
}

//===----------------------------------------------------------------------===//
// To the same place
//===----------------------------------------------------------------------===//

static SmallVector<Value> buffersRead(linalg::LinalgOp op) {
  SmallVector<Value> buffers;
  for (OpOperand *input : op.getDpsInputOperands())
    if (isa<MemRefType>(input->get().getType()))
      buffers.push_back(input->get());
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  llvm::copy_if(captured, std::back_inserter(buffers),
                [](Value value) { return isa<MemRefType>(value.getType()); });
  return buffers;
}

bool diff::moveToReader(linalg::LinalgOp op, GenericOp reader,
                        AliasAnalysis &aliases) {
  SmallVector<Value> buffers = buffersRead(op);
  auto mayBeRead = [&](Value other) {
    return llvm::any_of(buffers, [&](Value buffer) {
      return !aliases.alias(buffer, other).isNo();
    });
  };
  if (mayBeRead(reader.getDpsInits().front()))
    return false;
  SmallVector<Operation *> frees;
  for (Operation *between = op->getNextNode(); between != reader;
       between = between->getNextNode()) {
    if (auto free = dyn_cast<memref::DeallocOp>(between)) {
      if (mayBeRead(free.getMemref()))
        frees.push_back(free);
      continue;
    }
    for (Value buffer : buffers)
      if (effectOn(between, buffer, aliases).isMod())
        return false;
  }
  for (Operation *free : frees)
    free->moveAfter(reader);
  op->moveBefore(reader);
  return true;
}

//===----------------------------------------------------------------------===//
// As one
//===----------------------------------------------------------------------===//

void diff::eraseIfUnused(Value buffer) {
  auto alloc = buffer.getDefiningOp<memref::AllocOp>();
  if (!alloc ||
      !llvm::all_of(buffer.getUsers(), llvm::IsaPred<memref::DeallocOp>))
    return;
  for (Operation *free : llvm::make_early_inc_range(buffer.getUsers()))
    free->erase();
  alloc->erase();
}

namespace {
/// The second op's loops are those of both.
class Merger {
public:
  Merger(GenericOp first, GenericOp second)
      : first(first), second(second), buffer(first.getDpsInits().front()) {}

  GenericOp run();

private:
  bool isBetween(OpOperand *operand) const { return operand->get() == buffer; }
  void buildBody(OpBuilder &b, Location loc, ValueRange arguments);
  Value buildFirst(OpBuilder &b, ValueRange arguments);

  GenericOp first, second;
  Value buffer;
  /// From the second op's loops to the first one's.
  AffineMap toFirst;
};
} // namespace

Value Merger::buildFirst(OpBuilder &b, ValueRange arguments) {
  Block *body = first.getBody();
  IRMapping mapping;
  mapping.map(body->getArguments().drop_back(), arguments);
  for (Operation &op : body->without_terminator()) {
    Operation *clone = b.clone(op, mapping);
    clone->walk([&](linalg::IndexOp index) {
      index.setDim(toFirst.getDimPosition(index.getDim()));
    });
  }
  return mapping.lookupOrDefault(body->getTerminator()->getOperand(0));
}

void Merger::buildBody(OpBuilder &b, Location loc, ValueRange arguments) {
  unsigned taken = first.getNumDpsInputs();
  Value value = buildFirst(b, arguments.take_front(taken));
  Block *body = second.getBody();
  IRMapping mapping;
  for (OpOperand &operand : second->getOpOperands())
    mapping.map(body->getArgument(operand.getOperandNumber()),
                isBetween(&operand) ? value : arguments[taken++]);
  for (Operation &op : *body)
    b.clone(op, mapping);
}

GenericOp Merger::run() {
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  OpOperand *between =
      *llvm::find_if(second.getDpsInputOperands(),
                     [&](OpOperand *input) { return isBetween(input); });
  toFirst = inversePermutation(
                first.getMatchingIndexingMap(first.getDpsInitOperand(0)))
                .compose(second.getMatchingIndexingMap(between));
  for (OpOperand *input : first.getDpsInputOperands()) {
    inputs.push_back(input->get());
    maps.push_back(first.getMatchingIndexingMap(input).compose(toFirst));
  }
  for (OpOperand *input : second.getDpsInputOperands())
    if (!isBetween(input)) {
      inputs.push_back(input->get());
      maps.push_back(second.getMatchingIndexingMap(input));
    }
  maps.push_back(second.getIndexingMapsArray().back());
  OpBuilder builder(second);
  auto merged =
      GenericOp::create(builder, second.getLoc(), inputs, second.getDpsInits(),
                        maps, second.getIteratorTypesArray(),
                        [&](OpBuilder &b, Location loc, ValueRange arguments) {
                          buildBody(b, loc, arguments);
                        });
  first.erase();
  second.erase();
  eraseIfUnused(buffer);
  return merged;
}

GenericOp diff::mergeElementwise(GenericOp first, GenericOp second) {
  return Merger(first, second).run();
}
