//===- MmaProduct.cpp - Products of tiles by tensor cores -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/PanelCopy.h"
#include "passes/gpu/TileProduct.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace diff;

namespace {
class MmaProduct : public TileProduct {
public:
  MmaProduct(DeviceBuilder &b, const MatmulPlan &plan, Value thread);

  unsigned numSums() const override { return 4 * numRows * numColumns; }
  void multiply(DeviceBuilder &b, Value tileA, Value tileB,
                MutableArrayRef<Value> sums) const override;
  SmallVector<SmallVector<Run>> findRuns(DeviceBuilder &b) const override;

private:
  using Order = FragmentReader::Order;
  FragmentReader makeReader(DeviceBuilder &b, const MatmulPlan &plan, Side side,
                            Value firstFree) const;
  Fragment load(DeviceBuilder &b, Side side, Value tile, int64_t index,
                int64_t step) const;
  Fragment loadWords(DeviceBuilder &b, Side side, Value tile, int64_t index,
                     int64_t step) const;
  bool isTf32() const { return element.isF32(); }
  unsigned numberOf(int64_t row, int64_t column) const {
    return 4 * (row * numColumns + column);
  }

  Type element;
  std::array<bool, 2> alongK;
  std::array<SharedTile, 2> tiles;
  std::array<FragmentReader, 2> readers;
  Value lane, firstRow, firstColumn;
  /// Of a warp's tile: blocks of 16 rows, and of 8 columns; steps of 32 bytes.
  int64_t numRows, numColumns, numSteps;
};
} // namespace

MmaProduct::MmaProduct(DeviceBuilder &b, const MatmulPlan &plan, Value thread)
    : element(plan.product.element(SideA)),
      alongK({plan.panels[SideA].alongK, plan.panels[SideB].alongK}),
      tiles({plan.sharedTile(SideA), plan.sharedTile(SideB)}),
      numRows(plan.tile.rowsEach() / 16),
      numColumns(plan.tile.columnsEach() / 8),
      numSteps(plan.tile.depth * plan.product.elementBytes(SideA) / 32) {
  Value warp = b.div(thread, 32);
  lane = b.rem(thread, 32);
  firstRow = b.mul(b.div(warp, plan.tile.unitsN), b.i32(plan.tile.rowsEach()));
  firstColumn =
      b.mul(b.rem(warp, plan.tile.unitsN), b.i32(plan.tile.columnsEach()));
  readers[SideA] = makeReader(b, plan, SideA, firstRow);
  readers[SideB] = makeReader(b, plan, SideB, firstColumn);
}

/// A left operand's four matrices have rows of C first, a right one's k first,
/// which is columns or rows of the tile.
FragmentReader MmaProduct::makeReader(DeviceBuilder &b, const MatmulPlan &plan,
                                      Side side, Value firstFree) const {
  bool rowsFirst = (side == SideA) == alongK[side];
  Order order = rowsFirst ? Order::RowsFirst : Order::ColumnsFirst;
  SharedTile tile = plan.sharedTile(side);
  if (alongK[side])
    return FragmentReader(b, tile, order, lane, firstFree);
  return FragmentReader(b, tile, order, lane, b.i32(0), b.div(firstFree, 8));
}

/// Number `index` of the blocks of 16 rows of A or columns of B.
Fragment MmaProduct::load(DeviceBuilder &b, Side side, Value tile,
                          int64_t index, int64_t step) const {
  Fragment fragment;
  if (alongK[side])
    fragment =
        readers[side].load(b, tile, 16 * index, step, /*transposed=*/false);
  else if (isTf32())
    fragment = loadWords(b, side, tile, index, step);
  else
    fragment =
        readers[side].load(b, tile, 16 * step, index, /*transposed=*/true);
  if (isTf32())
    for (Value &value : fragment)
      value = b.roundToTf32(value);
  return fragment;
}

/// Of TF32 with rows along k, which ldmatrix does not transpose: elements t and
/// t + 4 along k of lines g and g + 8, for lane 4 g + t. Rows are interleaved
/// so that no two lanes read the same bank.
Fragment MmaProduct::loadWords(DeviceBuilder &b, Side side, Value tile,
                               int64_t index, int64_t step) const {
  Value firstFree = side == SideA ? firstRow : firstColumn;
  Value line = b.add(firstFree, b.div(lane, 4));
  Value quad = b.rem(lane, 4);
  Fragment fragment;
  for (int64_t half = 0; half < 2; ++half)
    for (int64_t far = 0; far < 2; ++far) {
      Value column = b.add(line, b.i32(16 * index + 8 * half));
      Value row = interleavedRow(b, tiles[side],
                                 b.add(quad, b.i32(8 * step + 4 * far)));
      Value byte = b.add(tiles[side].byteOf(b, row, b.div(column, 4)),
                         b.mul(b.rem(column, 4), b.i32(4)));
      // A: both lines first; B: both elements of a line first.
      int64_t number = side == SideA ? half + 2 * far : 2 * half + far;
      fragment[number] =
          LLVM::LoadOp::create(b, b.getF32Type(), b.offset(tile, byte), 4);
    }
  return fragment;
}

void MmaProduct::multiply(DeviceBuilder &b, Value tileA, Value tileB,
                          MutableArrayRef<Value> sums) const {
  for (int64_t step = 0; step < numSteps; ++step) {
    SmallVector<Fragment> left;
    for (int64_t row = 0; row < numRows; ++row)
      left.push_back(load(b, SideA, tileA, row, step));
    for (int64_t pair = 0; 2 * pair < numColumns; ++pair) {
      Fragment right = load(b, SideB, tileB, pair, step);
      for (int64_t row = 0; row < numRows; ++row)
        for (int64_t half = 0; half < 2; ++half) {
          Value *first = &sums[numberOf(row, 2 * pair + half)];
          Accumulator sum = {first[0], first[1], first[2], first[3]};
          sum = b.multiply(element, left[row], right[2 * half],
                           right[2 * half + 1], sum);
          llvm::copy(sum, first);
        }
    }
  }
}

SmallVector<SmallVector<TileProduct::Run>>
MmaProduct::findRuns(DeviceBuilder &b) const {
  SmallVector<SmallVector<Run>> all;
  Value laneRow = b.add(firstRow, b.div(lane, 4));
  Value laneColumn = b.add(firstColumn, b.mul(b.rem(lane, 4), b.i32(2)));
  for (int64_t row = 0; row < numRows; ++row)
    for (unsigned half = 0; half < 2; ++half) {
      SmallVector<Run> &runs = all.emplace_back();
      for (int64_t column = 0; column < numColumns; ++column) {
        unsigned number = numberOf(row, column) + 2 * half;
        runs.push_back({b.add(laneRow, b.i32(16 * row + 8 * half)),
                        b.add(laneColumn, b.i32(8 * column)),
                        {number, number + 1}});
      }
    }
  return all;
}

std::unique_ptr<TileProduct>
diff::makeMmaProduct(DeviceBuilder &b, const MatmulPlan &plan, Value thread) {
  return std::make_unique<MmaProduct>(b, plan, thread);
}
