//===- Products.cpp - A kernel's products: scores, and with the value -----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whatever the elements, a lane holds the same scores: of its two rows and of
// each 8 keys the two that the tensor cores' results give it.
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace diff;

void AttentionKernel::prepareProducts() {
  using Order = FragmentReader::Order;
  warpRow = b.mul(b.div(thread, 32), b.i32(16));
  queryReader =
      FragmentReader(b, plan.queryTile(), Order::RowsFirst, lane, warpRow);
  keyReader =
      FragmentReader(b, plan.keyTile(), Order::ColumnsFirst, lane, b.i32(0));
  valueReader =
      FragmentReader(b, plan.valueTile(), Order::RowsFirst, lane, b.i32(0));
}

/// All values of strips, or of their like, in order.
template <typename Strips>
static void flatten(SmallVectorImpl<Value> &values, const Strips &strips) {
  for (const auto &strip : strips)
    for (const auto &part : strip)
      llvm::append_range(values, part);
}
template <typename Strips>
static void assign(Strips &&strips, ValueRange &values) {
  for (auto &strip : strips)
    for (auto &part : strip)
      for (Value &value : part) {
        value = values.front();
        values = values.drop_front();
      }
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

Strip AttentionKernel::scoresOf(unsigned stream, Value stage) {
  Value query = sharedAt(stream * plan.queryTile().bytes());
  unsigned keyTile = plan.sharedKey ? 0 : stream;
  Value key = b.offset(stage, keyTile * plan.keyTile().bytes());
  return plan.scoreProduct() == ProductKind::Fma ? plainScores(query, key)
                                                 : tensorScores(query, key);
}

Strip AttentionKernel::tensorScores(Value query, Value key) {
  auto load = [&](const FragmentReader &reader, Value tile, int64_t row,
                  int64_t pair) {
    Fragment fragment = reader.load(b, tile, row, pair, /*transposed=*/false);
    if (plan.scoreProduct() == ProductKind::Tf32)
      for (Value &value : fragment)
        value = b.roundToTf32(value);
    return fragment;
  };
  Strip scores = emptyStrip(plan.tile.keys);
  int64_t pairs = plan.keyTile().chunksPerRow() / 2;
  for (int64_t pair = 0; pair < pairs; ++pair) {
    Fragment left = load(queryReader, query, 0, pair);
    for (int64_t i = 0; i < plan.tile.keys / 16; ++i) {
      Fragment right = load(keyReader, key, 16 * i, pair);
      for (int64_t half = 0; half < 2; ++half) {
        Accumulator &sum = scores[2 * i + half];
        sum = b.multiply(plan.scoreType(), left, right[2 * half],
                         right[2 * half + 1], sum);
      }
    }
  }
  return scores;
}

/// Four columns a round, of the lane's two rows and all of its keys. A key's
/// columns serve two rows, and the rows' all keys.
Strip AttentionKernel::plainScores(Value query, Value key) {
  SharedTile queries = plan.queryTile(), keys = plan.keyTile();
  Value row = b.add(warpRow, b.div(lane, 4));
  Value firstKey = b.mul(b.rem(lane, 4), b.i32(2));
  Value secondKey = b.add(firstKey, b.i32(1));
  auto step = [&](Value chunk, ValueRange values) {
    Strip scores(plan.tile.keys / 8);
    assign(MutableArrayRef<Strip>(scores), values);
    Value left = b.offset(query, queries.byteOf(b, row, chunk));
    std::array<Value, 4> rowColumns[2] = {
        b.loadFour(left), b.loadFour(b.offset(left, 8 * queries.rowBytes()))};
    Value right[2] = {b.offset(key, keys.byteOf(b, firstKey, chunk)),
                      b.offset(key, keys.byteOf(b, secondKey, chunk))};
    for (auto [tile, sums] : llvm::enumerate(scores))
      for (unsigned i = 0; i < 2; ++i) {
        int64_t byte = 8 * tile * keys.rowBytes();
        std::array<Value, 4> columns = b.loadFour(b.offset(right[i], byte));
        for (unsigned j = 0; j < 4; ++j)
          for (unsigned half = 0; half < 2; ++half)
            sums[2 * half + i] =
                b.fma(rowColumns[half][j], columns[j], sums[2 * half + i]);
      }
    SmallVector<Value> next;
    flatten(next, ArrayRef<Strip>(scores));
    return next;
  };
  Strip scores = emptyStrip(plan.tile.keys);
  SmallVector<Value> carried;
  flatten(carried, ArrayRef<Strip>(scores));
  SmallVector<Value> found =
      b.loop(b.i32(0), b.i32(keys.chunksPerRow()), carried, step);
  ValueRange rest(found);
  assign(MutableArrayRef<Strip>(scores), rest);
  return scores;
}

//===----------------------------------------------------------------------===//
// The product with the value
//===----------------------------------------------------------------------===//

/// A map as the left operand of its product. What a lane holds of two results
/// side by side is what it needs of one of 16 bits: nothing moves between
/// lanes. For TF32 that holds of one result if the two keys of a lane count as
/// its columns t and t + 4, with t = lane % 4; f32 stays as it is.
PackedStrip AttentionKernel::pack(const Strip &map) {
  PackedStrip packed;
  if (plan.valueProduct() == ProductKind::Fma)
    return map;
  if (plan.valueProduct() == ProductKind::Tf32) {
    for (const Accumulator &part : map)
      packed.push_back({b.roundToTf32(part[0]), b.roundToTf32(part[2]),
                        b.roundToTf32(part[1]), b.roundToTf32(part[3])});
    return packed;
  }
  Type element = plan.valueType();
  for (size_t i = 0; i < map.size(); i += 2) {
    const Accumulator &low = map[i], &high = map[i + 1];
    packed.push_back(
        {b.pack(element, low[0], low[1]), b.pack(element, low[2], low[3]),
         b.pack(element, high[0], high[1]), b.pack(element, high[2], high[3])});
  }
  return packed;
}

/// How many of an output's tiles are multiplied before the others, so that what
/// these need first is under way at the same time.
int64_t AttentionKernel::numFirstTiles() const {
  int64_t tiles = plan.paddedValue / 8;
  return plan.valueProduct() == ProductKind::Half
             ? std::max<int64_t>(2, tiles / 4 / 2 * 2)
             : tiles;
}

/// outputs += maps * value, each of the value's elements loaded once for all
/// of them. Only the first tiles have to be there before `betweenTiles`.
void AttentionKernel::multiplyValue(ArrayRef<PackedStrip> maps, Value stage,
                                    MutableArrayRef<Strip> outputs,
                                    function_ref<void()> betweenTiles) {
  Value value = b.offset(stage, plan.numKeyTiles() * plan.keyTile().bytes());
  if (plan.valueProduct() == ProductKind::Half) {
    multiplyHalfValue(maps, value, outputs, 0, numFirstTiles());
    betweenTiles();
    multiplyHalfValue(maps, value, outputs, numFirstTiles(),
                      plan.paddedValue / 8);
    return;
  }
  betweenTiles();
  if (plan.valueProduct() == ProductKind::Tf32)
    multiplyTf32Value(maps, value, outputs);
  else
    multiplyPlainValue(maps, value, outputs);
}

/// Of the outputs' tiles from `first` to `end`.
void AttentionKernel::multiplyHalfValue(ArrayRef<PackedStrip> maps, Value value,
                                        MutableArrayRef<Strip> outputs,
                                        int64_t first, int64_t end) {
  for (int64_t i = 0; i < plan.tile.keys / 16; ++i)
    for (int64_t pair = first / 2; pair < end / 2; ++pair) {
      Fragment right = valueReader.load(b, value, 16 * i, pair, true);
      for (auto [map, output] : llvm::zip_equal(maps, outputs))
        for (int64_t half = 0; half < 2; ++half) {
          Accumulator &sum = output[2 * pair + half];
          sum = b.multiply(plan.valueType(), map[i], right[2 * half],
                           right[2 * half + 1], sum);
        }
    }
}

/// There is no ldmatrix that transposes 32 bits: a lane loads its two keys'
/// element of each 8 columns. Two keys apart, the rows of four lanes have other
/// chunks in each bank.
void AttentionKernel::multiplyTf32Value(ArrayRef<PackedStrip> maps, Value value,
                                        MutableArrayRef<Strip> outputs) {
  SharedTile tile = plan.valueTile();
  int64_t exchanged = tile.isSwizzled() ? (tile.swizzleMask() + 1) / 2 : 1;
  Value column = b.div(lane, 4);
  auto placeOf = [&](int64_t neighbour, int64_t columns) {
    Value row = b.add(b.mul(b.rem(lane, 4), b.i32(2)), b.i32(neighbour));
    Value chunk = b.add(b.div(column, 4), b.i32(2 * (columns % exchanged)));
    Value place = b.offset(value, tile.byteOf(b, row, chunk));
    return b.offset(place, b.mul(b.rem(column, 4), b.i32(4)));
  };
  for (int64_t columns = 0; columns < plan.paddedValue / 8; ++columns) {
    Value places[2] = {placeOf(0, columns), placeOf(1, columns)};
    for (int64_t keys = 0; keys < plan.tile.keys / 8; ++keys) {
      int64_t byte =
          8 * keys * tile.rowBytes() + columns / exchanged * exchanged * 32;
      Value right[2];
      for (unsigned i = 0; i < 2; ++i)
        right[i] =
            b.roundToTf32(b.loadF32(b.offset(places[i], byte), b.getF32Type()));
      for (auto [map, output] : llvm::zip_equal(maps, outputs))
        output[columns] = b.multiply(plan.valueType(), map[keys], right[0],
                                     right[1], output[columns]);
    }
  }
}

/// Eight keys a round, so that the code stays small; the maps move on by one
/// part from round to round.
void AttentionKernel::multiplyPlainValue(ArrayRef<PackedStrip> maps,
                                         Value value,
                                         MutableArrayRef<Strip> outputs) {
  SmallVector<PackedStrip> left(maps);
  SmallVector<Value> carried;
  flatten(carried, ArrayRef<Strip>(outputs));
  flatten(carried, ArrayRef<PackedStrip>(left));
  int64_t bytes = 8 * plan.valueTile().rowBytes();
  auto step = [&](Value round, ValueRange values) {
    assign(outputs, values);
    assign(MutableArrayRef<PackedStrip>(left), values);
    addEightKeys(left, b.offset(value, b.mul(round, b.i32(bytes))), outputs);
    for (PackedStrip &map : left)
      std::rotate(map.begin(), map.begin() + 1, map.end());
    SmallVector<Value> next;
    flatten(next, ArrayRef<Strip>(outputs));
    flatten(next, ArrayRef<PackedStrip>(left));
    return next;
  };
  SmallVector<Value> found =
      b.loop(b.i32(0), b.i32(plan.tile.keys / 8), carried, step);
  ValueRange rest(found);
  assign(outputs, rest);
}

/// Of the maps the first part. The lane of a row that has a key's probability
/// hands it to the others; each has four columns side by side of every 16.
void AttentionKernel::addEightKeys(ArrayRef<PackedStrip> maps, Value value,
                                   MutableArrayRef<Strip> outputs) {
  SharedTile tile = plan.valueTile();
  Value chunk = b.rem(lane, 4);
  for (int64_t key = 0; key < 8; ++key) {
    // Chunk 4 * i + lane % 4, exchanged by the key's number: what of that
    // differs by lane is one of four offsets.
    int64_t exchange = tile.isSwizzled() ? key : 0;
    Value lanes = b.mul(b.bitXor(chunk, b.i32(exchange % 4)), b.i32(16));
    Value place = b.offset(value, lanes);
    SmallVector<RowPair> factors;
    for (const PackedStrip &map : maps)
      factors.push_back({b.shuffleInQuad(map[0][key % 2], key / 2),
                         b.shuffleInQuad(map[0][2 + key % 2], key / 2)});
    for (int64_t i = 0; i < plan.paddedValue / 16; ++i) {
      int64_t byte = key * tile.rowBytes() + 16 * (4 * i ^ (exchange & 4));
      std::array<Value, 4> columns = b.loadFour(b.offset(place, byte));
      for (auto [factor, output] : llvm::zip_equal(factors, outputs))
        for (unsigned j = 0; j < 8; ++j) {
          Value &sum = output[2 * i + j % 4 / 2][j / 4 * 2 + j % 2];
          sum = b.fma(factor[j / 4], columns[j % 4], sum);
        }
    }
  }
}

//===----------------------------------------------------------------------===//
// Which columns of the value a lane has
//===----------------------------------------------------------------------===//

/// The columns of part `tile` of an output are among `numColumns` from here on.
int64_t AttentionKernel::firstColumn(int64_t tile) const {
  return plan.valueProduct() == ProductKind::Fma ? tile / 2 * 16 : tile * 8;
}
int64_t AttentionKernel::numColumns() const {
  return plan.valueProduct() == ProductKind::Fma ? 16 : 8;
}

/// Which one of these the lane has, i32.
Value AttentionKernel::laneColumn(int64_t tile, int64_t neighbour) {
  Value place = b.rem(lane, 4);
  if (plan.valueProduct() == ProductKind::Fma)
    return b.add(b.mul(place, b.i32(4)), b.i32(tile % 2 * 2 + neighbour));
  return b.add(b.mul(place, b.i32(2)), b.i32(neighbour));
}
