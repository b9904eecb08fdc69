//===- PackAttention.cpp - Lay keys out with contiguous key rows -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/tile/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace diff {
#define GEN_PASS_DEF_DIFFPACKATTENTION
#include "passes/tile/Passes.h.inc"
} // namespace diff

using namespace diff;

/// Where each dim of the packed key comes from: the batch dims as they are,
/// then d, then n.
static SmallVector<int64_t> getPackedOrder(AffineMap map,
                                           AttentionOp::Dims dims) {
  SmallVector<int64_t> order;
  MLIRContext *context = map.getContext();
  for (auto [index, expr] : llvm::enumerate(map.getResults()))
    if (dims.isBatch(cast<AffineDimExpr>(expr).getPosition()))
      order.push_back(index);
  for (unsigned dim : {dims.d, dims.n})
    order.push_back(*map.getResultPosition(getAffineDimExpr(dim, context)));
  return order;
}

namespace {
struct PackAttention : diff::impl::DiffPackAttentionBase<PackAttention> {
  void runOnOperation() override {
    getOperation()->walk([&](AttentionOp op) {
      if (isa<RankedTensorType>(op.getInit().getType()))
        pack(op);
    });
  }

  void pack(AttentionOp op) {
    OpBuilder builder(op);
    AttentionOp::Dims dims = op.getDims();
    AffineExpr n = builder.getAffineDimExpr(dims.n);
    SmallVector<AffineMap> maps =
        llvm::to_vector(op.getIndexingMaps().getAsValueRange<AffineMapAttr>());
    SmallVector<OpOperand *> operands = op.getMappedOperands();
    llvm::SmallMapVector<std::pair<Value, AffineMap>, Value, 2> packed;
    for (unsigned index : {1u, 3u}) {
      if (index == 3 && !op.isDifferential())
        break;
      AffineMap map = maps[index];
      if (map.getResults().back() == n)
        continue;
      SmallVector<int64_t> order = getPackedOrder(map, dims);
      Value &key = packed[{operands[index]->get(), map}];
      if (!key)
        key = transpose(builder, op.getLoc(), operands[index]->get(), order);
      operands[index]->set(key);
      maps[index] =
          AffineMap::getPermutationMap(order, op.getContext()).compose(map);
    }
    op.setIndexingMapsAttr(builder.getAffineMapArrayAttr(maps));
  }

  Value transpose(OpBuilder &builder, Location loc, Value key,
                  ArrayRef<int64_t> order) {
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, key);
    SmallVector<OpFoldResult> permuted;
    for (int64_t position : order)
      permuted.push_back(sizes[position]);
    Value empty = tensor::EmptyOp::create(builder, loc, permuted,
                                          getElementTypeOrSelf(key));
    ++numPacked;
    return linalg::TransposeOp::create(builder, loc, key, empty, order)
        ->getResult(0);
  }
};
} // namespace
