//===- StripParts.cpp - Keys of a tile in parts, in parallel --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In decoding there may be fewer heads than threads, but many keys. As each
// chunk has exponentials and statistics of its own, parts of the keys are
// independent but for two meetings: after the first loop over the chunks, where
// all chunks' maxima and sums become multipliers, and after the second, where
// the parts' sums are added. Key and value are read once, and the difference of
// the maps is taken before the one product with the value, as in one part.
//
//===----------------------------------------------------------------------===//

#include "passes/tile/StripLowering.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace diff;

/// The keys [first, end) as part `number`, of which there are keyParts; the
/// last ones may be cut short or have none.
struct StripLowering::Part {
  Value number, first, end;
};

/// Parts are of whole chunks, as even as that allows.
void StripLowering::findParts() {
  if (options.keyParts == 1)
    return;
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  Value span =
      arith::MaxSIOp::create(b, arith::ConstantIndexOp::create(b, 0),
                             arith::SubIOp::create(b, endKey, firstKey));
  auto apply = [&](AffineExpr expr) {
    return affine::makeComposedFoldedAffineApply(b, b.getLoc(), expr,
                                                 {OpFoldResult(span)});
  };
  AffineExpr chunks = s0.ceilDiv(options.keyParts).ceilDiv(options.keyChunk);
  partChunks = apply(chunks);
  partKeys = toValue(apply(chunks * options.keyChunk));
  sizes[chunkDim] = apply(chunks * options.keyParts);
}

/// `whole` for the keys of the part: a strip (`dim` is the key) or numbers by
/// chunk.
Value StripLowering::takePart(Value whole, const Part &part, unsigned dim) {
  bool isStrip = dim == dims.n;
  AffineMap map = isStrip ? scoreMap : chunkRowMap;
  SmallVector<OpFoldResult> offsets, partSizes = sizesOf(map);
  for (auto [index, expr] : llvm::enumerate(map.getResults())) {
    bool isDim = expr == b.getAffineDimExpr(dim);
    OpFoldResult at = b.getIndexAttr(0);
    if (isDim && isStrip)
      at = part.first;
    else if (isDim)
      at = arith::MulIOp::create(b, part.number, toValue(partChunks))
               .getResult();
    offsets.push_back(at);
    if (isDim)
      partSizes[index] =
          isStrip
              ? OpFoldResult(
                    arith::SubIOp::create(b, part.end, part.first).getResult())
              : partChunks;
  }
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(b, whole, offsets, partSizes, strides);
}

/// A parallel loop over the parts. `body` makes of what is shared what each
/// part has of it, which it took by an extract_slice.
SmallVector<Value> StripLowering::partLoop(
    ValueRange shared,
    llvm::function_ref<SmallVector<Value>(const Part &, ValueRange)> body) {
  auto loop = scf::ForallOp::create(
      b, ArrayRef<OpFoldResult>{b.getIndexAttr(options.keyParts)}, shared,
      std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Part part;
  part.number = loop.getInductionVar(0);
  Value skipped = arith::MulIOp::create(b, part.number, partKeys);
  part.first = arith::MinSIOp::create(
      b, arith::AddIOp::create(b, firstKey, skipped), endKey);
  part.end = arith::MinSIOp::create(
      b, arith::AddIOp::create(b, part.first, partKeys), endKey);
  // What is built in the loop sees the part's keys alone.
  Value first = std::exchange(firstKey, part.first);
  Value end = std::exchange(endKey, part.end);
  stripBase = part.first;
  SmallVector<Value> parts = body(part, loop.getRegionOutArgs());
  firstKey = first;
  endKey = end;
  stripBase = {};
  b.setInsertionPointToStart(loop.getTerminator().getBody());
  for (auto [value, whole] : llvm::zip(parts, loop.getRegionOutArgs())) {
    // The slice that the loop's own value goes back to is where it came from.
    auto from = value.getDefiningOp<scf::ForOp>();
    unsigned number = cast<OpResult>(value).getResultNumber();
    auto slice =
        from.getInitArgs()[number].getDefiningOp<tensor::ExtractSliceOp>();
    tensor::ParallelInsertSliceOp::create(
        b, value, whole, slice.getMixedOffsets(), slice.getMixedSizes(),
        slice.getMixedStrides());
  }
  return llvm::to_vector_of<Value>(loop.getResults());
}

/// The first loop; `carried` are strip, maxima and sums of each stream.
SmallVector<Value> StripLowering::buildStripsInParts(ValueRange carried,
                                                     ChunkBody body) {
  return partLoop(carried, [&](const Part &part, ValueRange whole) {
    SmallVector<Value> slices;
    for (auto [i, value] : llvm::enumerate(whole))
      slices.push_back(takePart(value, part, i % 3 == 0 ? dims.n : chunkDim));
    return chunkLoop(slices, body);
  });
}

/// The second loop: sums of each part, then their sum.
Value StripLowering::applyToValueInParts(ArrayRef<Strip> strips,
                                         ArrayRef<Value> multipliers) {
  // The parts' number is a dim that is free where no pairs are.
  SmallVector<AffineExpr> exprs = {b.getAffineDimExpr(halfDim)};
  llvm::append_range(exprs, sumMap.getResults());
  AffineMap partsMap = AffineMap::get(numMapDims(), 0, exprs, b.getContext());
  SmallVector<OpFoldResult> sumSizes = sizesOf(sumMap), allSizes = sumSizes;
  allSizes.insert(allSizes.begin(), b.getIndexAttr(options.keyParts));
  Value zeros = buildFilled(b, allSizes, type, 0.0);
  auto sumType = cast<RankedTensorType>(
      tensor::EmptyOp::create(b, sumSizes, type).getType());
  SmallVector<Value> exponentials;
  for (const Strip &strip : strips)
    exponentials.push_back(strip.exponentials);
  auto body = [&](Value chunk, OpFoldResult size, ValueRange carried) {
    return SmallVector<Value>{
        applyChunk(exponentials, multipliers, carried[0], chunk, size)[1]};
  };
  // Strips and multipliers are read where they are, as those of all keys.
  chunkBase = firstKey;
  Value parts = partLoop(zeros, [&](const Part &part, ValueRange whole) {
    stripBase = {};
    SmallVector<OpFoldResult> offsets(allSizes.size(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(allSizes.size(), b.getIndexAttr(1));
    SmallVector<OpFoldResult> oneSizes = allSizes;
    offsets[0] = part.number;
    oneSizes[0] = b.getIndexAttr(1);
    Value sums = tensor::ExtractSliceOp::create(b, sumType, whole[0], offsets,
                                                oneSizes, strides);
    return chunkLoop(sums, body);
  })[0];
  chunkBase = {};
  return buildGeneric(
      b, {{parts, partsMap}}, {buildFilled(b, sumSizes, type, 0.0), sumMap},
      [&](ImplicitLocOpBuilder &b, ValueRange s) -> Value {
        return arith::AddFOp::create(b, s[1], s[0]);
      },
      "add_parts");
}
