//===- TensorMap.cpp - Tensor maps for a kernel, made by the host ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/KernelModule.h"
#include "passes/gpu/KernelSignature.h"

#include "diff/abi.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace diff;

static constexpr StringLiteral encodeName = "diff_rt_device_tensor_map";

/// void(map, dtype, rank, address, dims, strides, box, swizzle), as diff/abi.h
/// has it.
static FlatSymbolRefAttr getEncoder(ModuleOp module) {
  if (!module.lookupSymbol(encodeName)) {
    OpBuilder b(module.getBodyRegion());
    Type pointer = LLVM::LLVMPointerType::get(b.getContext());
    Type i32 = b.getI32Type();
    auto type = b.getFunctionType(
        {pointer, i32, i32, pointer, pointer, pointer, pointer, i32}, {});
    auto function = func::FuncOp::create(b, module.getLoc(), encodeName, type);
    function.setPrivate();
  }
  return FlatSymbolRefAttr::get(module.getContext(), encodeName);
}

/// Memory of the host for as long as the function runs: not of the loop that
/// the launch may be in.
static Value allocate(ImplicitLocOpBuilder &b, Operation *op, Type element,
                      int64_t count, unsigned alignment) {
  OpBuilder::InsertionGuard guard(b);
  auto function = op->getParentOfType<FunctionOpInterface>();
  b.setInsertionPointToStart(&function.getFunctionBody().front());
  Value one = LLVM::ConstantOp::create(b, b.getI32IntegerAttr(1));
  Type pointer = LLVM::LLVMPointerType::get(b.getContext());
  return LLVM::AllocaOp::create(
      b, pointer, LLVM::LLVMArrayType::get(element, count), one, alignment);
}

static Value listOf(ImplicitLocOpBuilder &b, Operation *op, Type element,
                    ArrayRef<Value> values) {
  auto size = static_cast<int64_t>(values.size());
  unsigned bytes = element.getIntOrFloatBitWidth() / 8;
  Value list = allocate(b, op, element, std::max<int64_t>(size, 1), bytes);
  for (auto [i, value] : llvm::enumerate(values)) {
    Value place =
        LLVM::GEPOp::create(b, list.getType(), element, list,
                            ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)});
    LLVM::StoreOp::create(b, value, place);
  }
  return list;
}

Value diff::buildTensorMap(ImplicitLocOpBuilder &b, AttentionOp op,
                           const KernelArgument &argument) {
  const TensorMapPlan &plan = argument.map;
  OpOperand &operand = *findOperand(op, argument.role);
  AffineMap map = op.getMap(operand);
  Type element = getElementTypeOrSelf(operand.get());
  auto metadata = memref::ExtractStridedMetadataOp::create(b, operand.get());
  Type i64 = b.getI64Type(), i32 = b.getI32Type();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(b, b.getI32IntegerAttr(value));
  };
  Value one = arith::ConstantIndexOp::create(b, 1);
  Value bytes =
      arith::ConstantIndexOp::create(b, element.getIntOrFloatBitWidth() / 8);
  SmallVector<Value> dims, strides, box;
  for (auto [i, dim] : llvm::enumerate(plan.dims)) {
    unsigned result = *map.getResultPosition(b.getAffineDimExpr(dim));
    // A map has no dims of size 0; nothing is read by that of an empty operand.
    Value size =
        getValueOrCreateConstantIndexOp(b, b.getLoc(), op.getDimSize(b, dim));
    size = b.createOrFold<arith::MaxSIOp>(size, one);
    dims.push_back(arith::IndexCastOp::create(b, i64, size));
    box.push_back(constant(i == 0 ? plan.columns : i == 1 ? plan.rows : 1));
    if (i == 0)
      continue;
    Value stride =
        b.createOrFold<arith::MulIOp>(metadata.getStrides()[result], bytes);
    strides.push_back(arith::IndexCastOp::create(b, i64, stride));
  }
  Value address =
      LLVM::PtrToIntOp::create(b, i64, buildDevicePointer(b, operand.get()));
  Type pointer = LLVM::LLVMPointerType::get(b.getContext());
  address = LLVM::IntToPtrOp::create(b, pointer, address);
  Value encoded = allocate(b, op, b.getI8Type(), 128, /*alignment=*/64);
  func::CallOp::create(
      b, getEncoder(op->getParentOfType<ModuleOp>()), TypeRange(),
      ValueRange{encoded,
                 constant(element.isF16() ? DIFF_ABI_F16 : DIFF_ABI_BF16),
                 constant(static_cast<int64_t>(plan.dims.size())), address,
                 listOf(b, op, i64, dims), listOf(b, op, i64, strides),
                 listOf(b, op, i32, box), constant(plan.swizzle)});
  return encoded;
}
