//===- LinalgBuilder.cpp - Short ways to linalg.generic -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/support/LinalgBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace diff {

Value buildGeneric(ImplicitLocOpBuilder &builder, ArrayRef<Access> inputs,
                   Access init, ScalarBody body, StringRef tile) {
  SmallVector<AffineMap> maps;
  SmallVector<Value> values;
  for (const Access &input : inputs) {
    maps.push_back(input.map);
    values.push_back(input.value);
  }
  maps.push_back(init.map);
  SmallVector<AffineMap> dense = compressUnusedDims(maps);
  SmallVector<utils::IteratorType> iterators(dense.back().getNumDims(),
                                             utils::IteratorType::reduction);
  for (AffineExpr expr : dense.back().getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      iterators[dim.getPosition()] = utils::IteratorType::parallel;
  SmallVector<NamedAttribute> attributes;
  if (!tile.empty())
    attributes.push_back(
        builder.getNamedAttr("diff.tile", builder.getStringAttr(tile)));
  auto op = linalg::GenericOp::create(
      builder, TypeRange{init.value.getType()}, values, ValueRange{init.value},
      dense, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange scalars) {
        ImplicitLocOpBuilder inner(loc, nested);
        linalg::YieldOp::create(inner, body(inner, scalars));
      },
      attributes);
  return op.getResult(0);
}

Value buildIndex(ImplicitLocOpBuilder &builder, ArrayRef<AffineMap> maps,
                 unsigned dim) {
  unsigned position = 0;
  for (unsigned other = 0; other < dim; ++other)
    position += llvm::any_of(
        maps, [&](AffineMap map) { return map.isFunctionOfDim(other); });
  return linalg::IndexOp::create(builder, position);
}

Value buildFilled(ImplicitLocOpBuilder &builder, ArrayRef<OpFoldResult> sizes,
                  Type elementType, double value) {
  Value empty = tensor::EmptyOp::create(builder, sizes, elementType);
  return linalg::FillOp::create(builder,
                                buildFloat(builder, elementType, value), empty)
      .getResult(0);
}

Value buildFloat(ImplicitLocOpBuilder &builder, Type type, double value) {
  return arith::ConstantOp::create(builder, builder.getFloatAttr(type, value));
}

Value castFloat(ImplicitLocOpBuilder &builder, Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(builder, type, value);
  if (from > to)
    return arith::TruncFOp::create(builder, type, value);
  // Two 16-bit types: through f32.
  Value wide = arith::ExtFOp::create(builder, builder.getF32Type(), value);
  return arith::TruncFOp::create(builder, type, wide);
}

Type getComputeType(Type storage) {
  return storage.isF64() ? storage : Float32Type::get(storage.getContext());
}

} // namespace diff
