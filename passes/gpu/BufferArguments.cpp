//===- BufferArguments.cpp - Kernel arguments for buffers ------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/BufferArguments.h"
#include "passes/gpu/KernelModule.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace diff;

SmallVector<int64_t> diff::getStrides(MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return SmallVector<int64_t>(type.getRank(), ShapedType::kDynamic);
  for (auto [stride, size] : llvm::zip_equal(strides, type.getShape()))
    if (size == 1)
      stride = 0;
  return strides;
}

int64_t diff::getElementBytes(Type element) {
  return element.isIndex()
             ? 8
             : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

//===----------------------------------------------------------------------===//
// On the host
//===----------------------------------------------------------------------===//

void BufferArguments::addBuffer(Value buffer) { buffers.insert({buffer, {}}); }
void BufferArguments::addScalar(Value scalar) {
  bool isConstant = matchPattern(scalar, m_Constant());
  (isConstant ? constants : scalars).insert(scalar);
}

/// As what a scalar is passed.
static Type passedType(Type type) {
  if (type.isIndex())
    return IntegerType::get(type.getContext(), 64);
  if (type.isInteger(1))
    return IntegerType::get(type.getContext(), 8);
  return type;
}

FunctionType BufferArguments::getType(MLIRContext *context) const {
  SmallVector<Type> types;
  Type number = IntegerType::get(context, 64);
  for (const auto &[buffer, none] : buffers) {
    types.push_back(LLVM::LLVMPointerType::get(context, 1));
    auto strides = getStrides(cast<MemRefType>(buffer.getType()));
    types.append(llvm::count(strides, ShapedType::kDynamic), number);
  }
  for (Value scalar : scalars)
    types.push_back(passedType(scalar.getType()));
  return FunctionType::get(context, types, {});
}

ArrayAttr BufferArguments::listArguments(MLIRContext *context,
                                         ArrayRef<OpFoldResult> loops) const {
  Builder b(context);
  SmallVector<Attribute> list;
  auto add = [&](StringRef kind, StringRef what, int64_t number,
                 std::optional<int64_t> dim = std::nullopt) {
    NamedAttrList fields;
    fields.append("kind", b.getStringAttr(kind));
    fields.append(what, b.getI64IntegerAttr(number));
    if (dim)
      fields.append("dim", b.getI64IntegerAttr(*dim));
    list.push_back(fields.getDictionary(context));
  };
  for (auto [number, entry] : llvm::enumerate(buffers)) {
    add("pointer", "buffer", number);
    auto strides = getStrides(cast<MemRefType>(entry.first.getType()));
    for (auto [dim, stride] : llvm::enumerate(strides))
      if (ShapedType::isDynamic(stride))
        add("stride", "buffer", number, dim);
  }
  for (auto [number, scalar] : llvm::enumerate(scalars)) {
    const auto *loop = llvm::find(loops, OpFoldResult(scalar));
    if (loop != loops.end())
      add("size", "loop", loop - loops.begin());
    else
      add("scalar", "number", number);
  }
  return b.getArrayAttr(list);
}

static Value buildPassed(ImplicitLocOpBuilder &b, Value scalar) {
  Type type = passedType(scalar.getType());
  if (scalar.getType().isIndex())
    return arith::IndexCastOp::create(b, type, scalar);
  if (scalar.getType() != type)
    return arith::ExtUIOp::create(b, type, scalar);
  return scalar;
}

SmallVector<Value>
BufferArguments::buildOperands(ImplicitLocOpBuilder &b) const {
  SmallVector<Value> operands;
  for (const auto &[buffer, none] : buffers) {
    operands.push_back(buildDevicePointer(b, buffer));
    auto strides = getStrides(cast<MemRefType>(buffer.getType()));
    if (!llvm::is_contained(strides, ShapedType::kDynamic))
      continue;
    auto layout = memref::ExtractStridedMetadataOp::create(b, buffer);
    for (auto [value, stride] : llvm::zip_equal(layout.getStrides(), strides))
      if (ShapedType::isDynamic(stride))
        operands.push_back(buildPassed(b, value));
  }
  for (Value scalar : scalars)
    operands.push_back(buildPassed(b, scalar));
  return operands;
}

std::string BufferArguments::describe(Value value) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant)))
    os << constant;
  else if (const auto *buffer = buffers.find(value); buffer != buffers.end())
    os << 'b' << buffer - buffers.begin() << value.getType();
  else if (const auto *scalar = llvm::find(scalars, value);
           scalar != scalars.end())
    os << 's' << scalar - scalars.begin() << value.getType();
  return text;
}

//===----------------------------------------------------------------------===//
// In the kernel
//===----------------------------------------------------------------------===//

static Value buildReceived(DeviceBuilder &b, Type type, Value argument) {
  if (type.isIndex())
    return arith::IndexCastOp::create(b, type, argument);
  if (argument.getType() != type)
    return arith::TruncIOp::create(b, type, argument);
  return argument;
}

void BufferArguments::bind(DeviceBuilder &b, ValueRange arguments) {
  unsigned position = 0;
  for (auto &[buffer, device] : buffers) {
    auto type = cast<MemRefType>(buffer.getType());
    device.pointer = arguments[position++];
    device.element = type.getElementType();
    for (int64_t stride : getStrides(type))
      device.strides.push_back(ShapedType::isDynamic(stride)
                                   ? arguments[position++]
                                   : b.i64(stride));
  }
  for (Value scalar : scalars)
    inKernel.map(scalar,
                 buildReceived(b, scalar.getType(), arguments[position++]));
  for (Value constant : constants)
    inKernel.map(constant, b.clone(*constant.getDefiningOp())->getResult(0));
}

const DeviceBuffer &BufferArguments::getBuffer(Value buffer) const {
  const auto *found = buffers.find(buffer);
  assert(found != buffers.end() && "a buffer that is no argument");
  return found->second;
}

Value diff::buildAddress(DeviceBuilder &b, const DeviceBuffer &buffer,
                         ValueRange indices) {
  Value elements = b.i64(0);
  for (auto [index, stride] : llvm::zip_equal(indices, buffer.strides))
    elements = b.add(elements, b.mul(index, stride));
  Value bytes = b.mul(elements, b.i64(getElementBytes(buffer.element)));
  return b.offset(buffer.pointer, bytes);
}

Value diff::buildLoad(DeviceBuilder &b, Type element, Value from) {
  bool isFlag = element.isInteger(1);
  Type stored = isFlag ? b.getI8Type() : element;
  Value value = LLVM::LoadOp::create(
      b, stored, from, static_cast<unsigned>(getElementBytes(element)));
  return isFlag ? arith::TruncIOp::create(b, element, value) : value;
}

void diff::buildStore(DeviceBuilder &b, Value value, Value to) {
  auto bytes = static_cast<unsigned>(getElementBytes(value.getType()));
  if (value.getType().isInteger(1))
    value = arith::ExtUIOp::create(b, b.getI8Type(), value);
  LLVM::StoreOp::create(b, value, to, bytes);
}
