//===- MatmulResults.cpp - What becomes of a matrix kernel's sums ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/LinalgBody.h"
#include "passes/gpu/MatmulKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;
using linalg::GenericOp;

/// `value` in `type`, narrower or wider.
static Value convert(DeviceBuilder &b, Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (from == to)
    return value;
  if (from < to)
    return arith::ExtFOp::create(b, type, value);
  return arith::TruncFOp::create(b, type, value);
}

/// Where there is a `condition`, only if it holds.
static void buildIf(DeviceBuilder &b, Value condition,
                    llvm::function_ref<void()> build) {
  OpBuilder::InsertionGuard guard(b);
  if (condition) {
    auto branch = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
    b.setInsertionPointToStart(branch.thenBlock());
  }
  build();
}

static SmallVector<Value> takeApart(DeviceBuilder &b, Value vector,
                                    int64_t count) {
  if (count == 1)
    return {vector};
  return llvm::map_to_vector(llvm::seq(count), [&](int64_t i) -> Value {
    return LLVM::ExtractElementOp::create(b, vector, b.i32(i));
  });
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

SmallVector<MatmulKernel::Piece>
MatmulKernel::cutToPieces(ArrayRef<TileProduct::Run> runs,
                          ArrayRef<Value> sums) const {
  SmallVector<Piece> pieces;
  for (const TileProduct::Run &run : runs) {
    auto width = std::min<int64_t>(plan.storeWidth,
                                   static_cast<int64_t>(run.sums.size()));
    for (unsigned i = 0; i < run.sums.size(); i += width) {
      Piece &piece = pieces.emplace_back();
      piece.row = run.row;
      piece.column = b.add(run.column, b.i32(i));
      for (unsigned number : ArrayRef(run.sums).slice(i, width))
        piece.sums.push_back(sums[number]);
    }
  }
  return pieces;
}

Value MatmulKernel::findPlace(const Piece &piece) {
  Value row = b.offset(pointers[SideC],
                       b.mul(b.toI64(piece.row), stride(SideC, product.m)));
  return b.offset(row, b.mul(b.toI64(piece.column), stride(SideC, product.n)));
}

/// What is in C already.
void MatmulKernel::addBefore(Piece &piece, Value place) {
  Type element = product.element(SideC);
  auto count = static_cast<int64_t>(piece.sums.size());
  Type type = count == 1 ? element : VectorType::get({count}, element);
  Value before =
      LLVM::LoadOp::create(b, type, place, count * product.elementBytes(SideC));
  for (auto [sum, old] :
       llvm::zip_equal(piece.sums, takeApart(b, before, count)))
    sum = b.addF(sum, convert(b, old, product.compute));
}

void MatmulKernel::store(const Piece &piece, Value place) {
  Type element = product.element(SideC);
  auto count = static_cast<int64_t>(piece.sums.size());
  Value stored = count == 1 ? piece.sums.front() : Value();
  if (!stored) {
    stored = LLVM::PoisonOp::create(b, VectorType::get({count}, element));
    for (auto [i, value] : llvm::enumerate(piece.sums))
      stored = LLVM::InsertElementOp::create(b, stored, value,
                                             b.i32(static_cast<int64_t>(i)));
  }
  LLVM::StoreOp::create(b, stored, place, count * product.elementBytes(SideC));
}

/// Row by row. All that the epilogue needs of a row is under way before the
/// first number of it is used.
void MatmulKernel::finish(const TileProduct &tiles,
                          MutableArrayRef<Value> sums) {
  // Nothing may be under way when a thread ends.
  b.waitCopies(0);
  // Widths divide the number of columns: the first one tells for all.
  auto exists = [&](const Piece &piece) {
    return columnsLeft ? b.less(piece.column, columnsLeft) : Value();
  };
  for (const auto &runs : tiles.findRuns(b)) {
    Value row = runs.front().row;
    buildIf(b, rowsLeft ? b.less(row, rowsLeft) : Value(), [&] {
      SmallVector<Piece> pieces = cutToPieces(runs, sums);
      if (product.epilogue)
        for (Piece &piece : pieces)
          load(piece);
      for (Piece &piece : pieces)
        buildIf(b, exists(piece), [&] {
          Value place = findPlace(piece);
          if (!plan.overwrites)
            addBefore(piece, place);
          for (Value &sum : piece.sums)
            sum = convert(b, sum, product.sumElement());
          if (product.epilogue)
            evaluate(piece);
          store(piece, place);
        });
    });
  }
}

//===----------------------------------------------------------------------===//
// The epilogue
//===----------------------------------------------------------------------===//

/// i64; number `neighbour` of a piece's.
Value MatmulKernel::indexOf(const Piece &piece, int64_t neighbour,
                            const ContractionDim &dim) {
  if (&dim == &product.m)
    return b.toI64(b.add(firstRow, piece.row));
  if (&dim == &product.n)
    return b.toI64(b.add(b.add(firstColumn, piece.column), b.i32(neighbour)));
  return b.toI64(batchIndices[&dim - product.batch.data()]);
}

/// Of the piece's first number in an operand.
Value MatmulKernel::addressOf(const Piece &piece, OpOperand &operand) {
  const DeviceBuffer &buffer = signature.getEpilogue().getBuffer(operand.get());
  AffineMap map = product.epilogueMap(operand);
  Value elements = b.i64(0);
  auto add = [&](const ContractionDim &dim) {
    int64_t at = dim.loops.empty() ? -1 : findResult(map, dim.loops.back());
    if (at >= 0)
      elements =
          b.add(elements, b.mul(indexOf(piece, 0, dim), buffer.strides[at]));
  };
  llvm::for_each(product.batch, add);
  add(product.m);
  add(product.n);
  return b.offset(buffer.pointer,
                  b.mul(elements, b.i64(getElementBytes(buffer.element))));
}

MatmulKernel::Values MatmulKernel::loadNeighbours(const Piece &piece,
                                                  OpOperand &operand,
                                                  int64_t width) {
  Value address = addressOf(piece, operand);
  Type element = getElementTypeOrSelf(operand.get());
  auto count = static_cast<int64_t>(piece.sums.size());
  if (width == 0)
    return Values(count, buildLoad(b, element, address));
  int64_t bytes = getElementBytes(element);
  if (width >= count && count > 1)
    return takeApart(b,
                     LLVM::LoadOp::create(b, VectorType::get({count}, element),
                                          address, count * bytes),
                     count);
  AffineMap map = product.epilogueMap(operand);
  Value step = signature.getEpilogue()
                   .getBuffer(operand.get())
                   .strides[findResult(map, product.n.loops.back())];
  return llvm::map_to_vector(llvm::seq(count), [&](int64_t i) {
    Value byte = b.mul(b.mul(step, b.i64(i)), b.i64(bytes));
    return buildLoad(b, element, b.offset(address, byte));
  });
}

/// Whether the epilogue loads the operand: sums and numbers are there already.
static bool isLoaded(const Contraction &product, OpOperand &operand) {
  return isa<MemRefType>(operand.get().getType()) && !product.isSum(operand);
}

/// By operand, for each neighbour of the piece; nothing for sums.
SmallVector<MatmulKernel::Values>
MatmulKernel::loadOperands(const Piece &piece) {
  GenericOp op = product.epilogue;
  const IRMapping &scalars = signature.getEpilogue().getScalars();
  SmallVector<Values> all;
  for (auto [input, width] :
       llvm::zip_equal(op.getDpsInputOperands(), plan.loadWidths)) {
    Values &loaded = all.emplace_back();
    if (isLoaded(product, *input))
      loaded = loadNeighbours(piece, *input, width);
    else if (!product.isSum(*input))
      loaded.assign(piece.sums.size(), scalars.lookup(input->get()));
  }
  return all;
}

/// What the epilogue reads in memory. Beyond the last column it is anything.
void MatmulKernel::load(Piece &piece) {
  GenericOp op = product.epilogue;
  SmallVector<Type> types;
  for (OpOperand *input : op.getDpsInputOperands())
    if (isLoaded(product, *input))
      types.append(piece.sums.size(), getElementTypeOrSelf(input->get()));
  if (!columnsLeft || types.empty()) {
    piece.loaded = loadOperands(piece);
    return;
  }
  auto branch = scf::IfOp::create(b, types, b.less(piece.column, columnsLeft),
                                  /*addThenBlock=*/true, /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.elseBlock());
  Values nothing = llvm::map_to_vector(types, [&](Type type) -> Value {
    return LLVM::PoisonOp::create(b, type);
  });
  scf::YieldOp::create(b, nothing);
  b.setInsertionPointToStart(branch.thenBlock());
  piece.loaded = loadOperands(piece);
  Values found;
  auto next = branch.getResults().begin();
  for (auto [input, loaded] :
       llvm::zip_equal(op.getDpsInputOperands(), piece.loaded))
    if (isLoaded(product, *input))
      for (Value &value : loaded) {
        found.push_back(value);
        value = *next++;
      }
  scf::YieldOp::create(b, found);
}

/// By loop of the epilogue.
MatmulKernel::Values MatmulKernel::indicesOf(const Piece &piece,
                                             int64_t neighbour) {
  GenericOp op = product.epilogue;
  OpOperand *result = op.getDpsInitOperand(0);
  AffineMap own = op.getMatchingIndexingMap(result);
  AffineMap map = product.epilogueMap(*result);
  Values indices(op.getNumLoops(), b.i64(0));
  auto set = [&](const ContractionDim &dim) {
    for (unsigned i = 0; i < own.getNumResults(); ++i)
      if (llvm::is_contained(dim.loops, map.getDimPosition(i)))
        indices[own.getDimPosition(i)] = indexOf(piece, neighbour, dim);
  };
  llvm::for_each(product.batch, set);
  set(product.m);
  set(product.n);
  return indices;
}

/// What the sums become.
void MatmulKernel::evaluate(Piece &piece) {
  GenericOp op = product.epilogue;
  bool usesIndices = !op.getBody()->getOps<linalg::IndexOp>().empty();
  for (auto [i, sum] : llvm::enumerate(piece.sums)) {
    Values operands, indices(op.getNumLoops(), b.i64(0));
    for (auto [input, loaded] :
         llvm::zip_equal(op.getDpsInputOperands(), piece.loaded))
      operands.push_back(product.isSum(*input) ? sum : loaded[i]);
    operands.push_back(LLVM::PoisonOp::create(b, product.element(SideC)));
    if (usesIndices)
      indices = indicesOf(piece, static_cast<int64_t>(i));
    sum =
        evaluateBody(b, op, signature.getEpilogue(), indices, operands).front();
  }
}
