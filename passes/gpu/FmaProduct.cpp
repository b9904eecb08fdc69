//===- FmaProduct.cpp - Products of tiles by fused multiply-adds ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/TileProduct.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace diff;

namespace {
/// What a thread reads of one operand's tile: of the rows (columns) of C that
/// are `unit`, `unit` + units, ... in groups of `width`, 1 where they are rows
/// of the tile.
class LineReader {
public:
  LineReader() = default;
  LineReader(const MatmulPlan &plan, Side side, Value unit);

  int64_t numLines() const { return lines; }
  int64_t groupWidth() const { return width; }
  /// Which line of C line number `index` of the thread is.
  Value place(DeviceBuilder &b, int64_t index) const;
  /// Elements first ... first + vector - 1 along k of all lines; line by line,
  /// in the type of the sums.
  SmallVector<Value> load(DeviceBuilder &b, Value pointer, int64_t first,
                          int64_t vector) const;

private:
  void loadVector(DeviceBuilder &b, Value pointer, Value row, Value byte,
                  int64_t count, SmallVectorImpl<Value> &into) const;

  SharedTile tile;
  Value unit;
  Type element, compute;
  bool alongK = true;
  int64_t lines = 0, units = 0, width = 1;
};

class FmaProduct : public TileProduct {
public:
  FmaProduct(DeviceBuilder &b, const MatmulPlan &plan, Value thread);

  unsigned numSums() const override {
    return readers[SideA].numLines() * readers[SideB].numLines();
  }
  void multiply(DeviceBuilder &b, Value tileA, Value tileB,
                MutableArrayRef<Value> sums) const override;
  SmallVector<SmallVector<Run>> findRuns(DeviceBuilder &b) const override;

private:
  std::array<LineReader, 2> readers;
  /// Elements along k that are read at once.
  int64_t depth, vector;
};
} // namespace

/// As many elements as are read in one go: 16 bytes of the widest type.
static int64_t vectorOf(Type compute) { return compute.isF64() ? 2 : 4; }

LineReader::LineReader(const MatmulPlan &plan, Side side, Value unit)
    : tile(plan.sharedTile(side)), unit(unit),
      element(plan.product.element(side)), compute(plan.product.compute),
      alongK(plan.panels[side].alongK),
      lines(side == SideA ? plan.tile.rowsEach() : plan.tile.columnsEach()),
      units(side == SideA ? plan.tile.unitsM : plan.tile.unitsN) {
  if (!alongK)
    width = std::min(lines, vectorOf(compute));
}

Value LineReader::place(DeviceBuilder &b, int64_t index) const {
  Value group = b.add(unit, b.i32(index / width * units));
  return b.add(b.mul(group, b.i32(width)), b.i32(index % width));
}

void LineReader::loadVector(DeviceBuilder &b, Value pointer, Value row,
                            Value byte, int64_t count,
                            SmallVectorImpl<Value> &into) const {
  Value place = b.add(tile.byteOf(b, row, b.div(byte, 16)), b.rem(byte, 16));
  int64_t bytes = count * element.getIntOrFloatBitWidth() / 8;
  Value loaded = LLVM::LoadOp::create(b, VectorType::get({count}, element),
                                      b.offset(pointer, place), bytes);
  for (int64_t i = 0; i < count; ++i) {
    Value one = LLVM::ExtractElementOp::create(b, loaded, b.i32(i));
    if (element != compute)
      one = arith::ExtFOp::create(b, compute, one);
    into.push_back(one);
  }
}

SmallVector<Value> LineReader::load(DeviceBuilder &b, Value pointer,
                                    int64_t first, int64_t vector) const {
  int64_t bytes = element.getIntOrFloatBitWidth() / 8;
  SmallVector<Value> values;
  if (alongK) {
    // Lines are a multiple of 8 rows apart, which are exchanged alike.
    for (int64_t line = 0; line < lines; ++line)
      loadVector(b, b.offset(pointer, line * units * tile.rowBytes()), unit,
                 b.i32(first * bytes), vector, values);
    return values;
  }
  SmallVector<Value> byLine(lines * vector);
  for (int64_t k = 0; k < vector; ++k) {
    values.clear();
    for (int64_t line = 0; line < lines; line += width)
      loadVector(b, pointer, b.i32(first + k),
                 b.mul(place(b, line), b.i32(bytes)), width, values);
    for (int64_t line = 0; line < lines; ++line)
      byLine[line * vector + k] = values[line];
  }
  return byLine;
}

/// A warp has 4 threads along m and 8 along n.
FmaProduct::FmaProduct(DeviceBuilder &b, const MatmulPlan &plan, Value thread)
    : depth(plan.tile.depth), vector(vectorOf(plan.product.compute)) {
  Value warp = b.div(thread, 32), lane = b.rem(thread, 32);
  int64_t warps = plan.tile.unitsN / 8;
  Value m = b.add(b.mul(b.div(warp, warps), b.i32(4)), b.div(lane, 8));
  Value n = b.add(b.mul(b.rem(warp, warps), b.i32(8)), b.rem(lane, 8));
  readers[SideA] = LineReader(plan, SideA, m);
  readers[SideB] = LineReader(plan, SideB, n);
}

void FmaProduct::multiply(DeviceBuilder &b, Value tileA, Value tileB,
                          MutableArrayRef<Value> sums) const {
  int64_t rows = readers[SideA].numLines(), columns = readers[SideB].numLines();
  for (int64_t first = 0; first < depth; first += vector) {
    SmallVector<Value> left = readers[SideA].load(b, tileA, first, vector);
    SmallVector<Value> right = readers[SideB].load(b, tileB, first, vector);
    for (int64_t k = 0; k < vector; ++k)
      for (int64_t row = 0; row < rows; ++row)
        for (int64_t column = 0; column < columns; ++column) {
          Value &sum = sums[row * columns + column];
          sum = b.fma(left[row * vector + k], right[column * vector + k], sum);
        }
  }
}

SmallVector<SmallVector<TileProduct::Run>>
FmaProduct::findRuns(DeviceBuilder &b) const {
  int64_t columns = readers[SideB].numLines();
  int64_t width = readers[SideB].groupWidth();
  SmallVector<SmallVector<Run>> all;
  for (int64_t row = 0; row < readers[SideA].numLines(); ++row) {
    SmallVector<Run> &runs = all.emplace_back();
    for (int64_t column = 0; column < columns; column += width) {
      auto first = static_cast<unsigned>(row * columns + column);
      auto numbers = llvm::to_vector(
          llvm::seq(first, first + static_cast<unsigned>(width)));
      runs.push_back({readers[SideA].place(b, row),
                      readers[SideB].place(b, column), numbers});
    }
  }
  return all;
}

std::unique_ptr<TileProduct>
diff::makeFmaProduct(DeviceBuilder &b, const MatmulPlan &plan, Value thread) {
  return std::make_unique<FmaProduct>(b, plan, thread);
}
