//===- MatmulSignature.cpp - What a matrix kernel is called with ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/MatmulSignature.h"
#include "passes/gpu/KernelModule.h"
#include "passes/gpu/LinalgBody.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace diff;

static constexpr Side allSides[] = {SideA, SideB, SideC};
static constexpr StringLiteral sideNames[] = {"a", "b", "c"};

MatmulSignature::MatmulSignature(const MatmulPlan &plan)
    : product(plan.product) {
  for (const ContractionDim *dim : product.dims()) {
    if (dim->isDynamic())
      numbers.push_back({dim, std::nullopt});
    for (Side side : allSides)
      if (ShapedType::isDynamic(dim->strides[side]))
        numbers.push_back({dim, side});
  }
  linalg::GenericOp op = product.epilogue;
  if (!op)
    return;
  for (OpOperand *input : op.getDpsInputOperands())
    if (!product.isSum(*input))
      epilogue.add(input->get());
  addCaptured(op, epilogue);
}

FunctionType MatmulSignature::getType() const {
  MLIRContext *context = product.compute.getContext();
  SmallVector<Type> types(3, LLVM::LLVMPointerType::get(context, 1));
  for (const Number &number : numbers)
    types.push_back(IntegerType::get(context, number.stride ? 64 : 32));
  llvm::append_range(types, epilogue.getType(context).getInputs());
  return FunctionType::get(context, types, {});
}

ArrayAttr MatmulSignature::describe() const {
  Builder b(product.compute.getContext());
  SmallVector<Attribute> list;
  // A may be the op's second operand.
  auto numberOf = [&](Side side) {
    return b.getI64IntegerAttr(product.isSwapped && side != SideC ? 1 - side
                                                                  : side);
  };
  for (Side side : allSides)
    list.push_back(b.getDictionaryAttr(
        {b.getNamedAttr("kind", b.getStringAttr("pointer")),
         b.getNamedAttr("operand", b.getStringAttr(sideNames[side])),
         b.getNamedAttr("number", numberOf(side)),
         b.getNamedAttr("type", TypeAttr::get(product.element(side)))}));
  for (const Number &number : numbers) {
    SmallVector<int64_t> loops(number.dim->loops.begin(),
                               number.dim->loops.end());
    NamedAttrList fields;
    fields.append("kind", b.getStringAttr(number.stride ? "stride" : "size"));
    fields.append("loops", b.getI64ArrayAttr(loops));
    if (number.stride) {
      fields.append("operand", b.getStringAttr(sideNames[*number.stride]));
      fields.append("number", numberOf(*number.stride));
    }
    list.push_back(fields.getDictionary(b.getContext()));
  }
  return b.getArrayAttr(list);
}

ArrayAttr MatmulSignature::describeEpilogue() const {
  return epilogue.listArguments(product.compute.getContext(), {});
}

SmallVector<Value>
MatmulSignature::buildOperands(ImplicitLocOpBuilder &b) const {
  SmallVector<Value> operands;
  for (Side side : allSides)
    operands.push_back(buildDevicePointer(b, product.buffer(side)));
  for (const Number &number : numbers) {
    Value value = number.stride
                      ? product.buildStride(b, *number.stride, *number.dim)
                      : product.buildSize(b, *number.dim);
    Type type = b.getIntegerType(number.stride ? 64 : 32);
    operands.push_back(arith::IndexCastOp::create(b, type, value));
  }
  llvm::append_range(operands, epilogue.buildOperands(b));
  return operands;
}

void MatmulSignature::bind(DeviceBuilder &b, ValueRange values) {
  epilogue.bind(b, values.drop_front(3 + numbers.size()));
}

Value MatmulSignature::find(ValueRange values, const ContractionDim &dim,
                            std::optional<Side> stride) const {
  for (auto [i, number] : llvm::enumerate(numbers))
    if (number.dim == &dim && number.stride == stride)
      return values[3 + i];
  llvm_unreachable("not an argument of this kernel");
}

Value MatmulSignature::size(DeviceBuilder &b, ValueRange values,
                            const ContractionDim &dim) const {
  return dim.isDynamic() ? find(values, dim, std::nullopt) : b.i32(dim.size);
}

Value MatmulSignature::strideBytes(DeviceBuilder &b, ValueRange values,
                                   Side side, const ContractionDim &dim) const {
  int64_t bytes = product.elementBytes(side), stride = dim.strides[side];
  if (!ShapedType::isDynamic(stride))
    return b.i64(stride * bytes);
  return b.mul(find(values, dim, side), b.i64(bytes));
}
