//===- TileSizes.cpp - How large the tiles of attention are ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/TileSizes.h"
#include "passes/support/LinalgBuilder.h"

using namespace mlir;
using namespace diff;

static int64_t getComputeBytes(AttentionOp op) {
  Type storage = getElementTypeOrSelf(op.getQuery1());
  return getComputeType(storage).getIntOrFloatBitWidth() / 8;
}

int64_t diff::getTileLanes(AttentionOp op, const TileTarget &target) {
  return std::max<int64_t>(target.vectorBytes / getComputeBytes(op), 1);
}

int64_t diff::chooseRowBlock(AttentionOp op, const TileTarget &target) {
  int64_t lanes = getTileLanes(op, target);
  // Four vectors of rows are a register tile's width with 32 registers, two
  // with 16: each number that is spread over a vector then serves four or two.
  int64_t vectors = target.vectorRegisters >= 32 ? 4 : 2;
  int64_t rows = vectors * lanes;
  // Narrow vectors take several such widths, so that what is read of a key
  // serves at least 32 rows.
  rows = std::max<int64_t>(rows, 32);
  int64_t numRows = op.getStaticDimSize(op.getDims().m);
  if (!ShapedType::isDynamic(numRows))
    rows = std::clamp<int64_t>(numRows, 1, rows);
  return rows;
}

bool diff::chooseRowsLast(AttentionOp op, const TileTarget &target) {
  int64_t rows = op.getStaticDimSize(op.getDims().m);
  return ShapedType::isDynamic(rows) || 2 * rows > getTileLanes(op, target);
}

int64_t diff::chooseKeyParts(AttentionOp op, const TileTarget &target) {
  AttentionOp::Dims dims = op.getDims();
  if (chooseRowsLast(op, target))
    return 1;
  int64_t heads = 1;
  for (unsigned dim = 0; dim < dims.numBatch; ++dim) {
    if (ShapedType::isDynamic(op.getStaticDimSize(dim)))
      return 1;
    heads *= op.getStaticDimSize(dim);
  }
  // Two parallel loops for each head have to be worth it, and threads without
  // one: from eight heads on a head is what a thread works on.
  int64_t keys = op.getStaticDimSize(dims.n);
  bool isLong = ShapedType::isDynamic(keys) || keys >= 2048;
  return heads < 8 && isLong ? 32 : 1;
}

int64_t diff::chooseKeyChunk(AttentionOp op, int64_t rows,
                             const TileTarget &target) {
  // Half of the first cache for the probabilities, a multiple of the usual
  // register tiles; shorter sums spend too much on loading and storing their
  // results.
  int64_t keys = target.l1Bytes / 2 / (rows * getComputeBytes(op));
  return std::clamp<int64_t>(keys / 12 * 12, 48, 240);
}
