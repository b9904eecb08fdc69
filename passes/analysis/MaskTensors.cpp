//===- MaskTensors.cpp - Masks made of others -------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/analysis/Views.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace diff;

/// The sum of floats of any types, in f32.
static Value buildSum(OpBuilder &builder, Location loc, ValueRange numbers) {
  Value sum;
  for (Value number : numbers) {
    unsigned width = number.getType().getIntOrFloatBitWidth();
    if (width < 32)
      number =
          arith::ExtFOp::create(builder, loc, builder.getF32Type(), number);
    else if (width > 32)
      number =
          arith::TruncFOp::create(builder, loc, builder.getF32Type(), number);
    sum = sum ? arith::AddFOp::create(builder, loc, sum, number) : number;
  }
  return sum;
}

View diff::createSum(OpBuilder &builder, Location loc, ArrayRef<View> views,
                     IndexSpace &space) {
  View sum;
  for (unsigned dim = 0; dim < space.getNumDims(); ++dim)
    if (llvm::any_of(views, [&](const View &view) {
          return llvm::is_contained(view.dims, dim);
        }))
      sum.dims.push_back(dim);
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : sum.dims)
    sizes.push_back(space.getSize(dim).materialize(builder, loc));
  SmallVector<Value> tensors;
  SmallVector<AffineMap> maps;
  for (const View &view : views) {
    SmallVector<unsigned> positions;
    for (unsigned dim : view.dims)
      positions.push_back(llvm::find(sum.dims, dim) - sum.dims.begin());
    tensors.push_back(view.tensor);
    maps.push_back(AffineMap::getMultiDimMapWithTargets(
        sum.dims.size(), positions, space.getContext()));
  }
  maps.push_back(builder.getMultiDimIdentityMap(sum.dims.size()));
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, builder.getF32Type());
  SmallVector<utils::IteratorType> iterators(sum.dims.size(),
                                             utils::IteratorType::parallel);
  sum.tensor = linalg::GenericOp::create(
                   builder, loc, init.getType(), tensors, init, maps, iterators,
                   [](OpBuilder &nested, Location at, ValueRange args) {
                     Value total = buildSum(nested, at, args.drop_back());
                     linalg::YieldOp::create(nested, at, total);
                   })
                   .getResult(0);
  return sum;
}

Value diff::createInverted(OpBuilder &builder, Location loc, Value mask) {
  auto type = cast<RankedTensorType>(mask.getType());
  SmallVector<OpFoldResult> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    sizes.push_back(Size::of(mask, dim).materialize(builder, loc));
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  AffineMap map = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), mask, init,
             ArrayRef<AffineMap>{map, map}, iterators,
             [](OpBuilder &nested, Location at, ValueRange args) {
               Value one = arith::ConstantIntOp::create(nested, at, 1, 1);
               Value inverted = arith::XOrIOp::create(nested, at, args[0], one);
               linalg::YieldOp::create(nested, at, inverted);
             })
      .getResult(0);
}
