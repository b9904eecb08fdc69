//===- KernelSignature.cpp - What a kernel is called with -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/KernelSignature.h"
#include "passes/gpu/HopperPlan.h"
#include "passes/gpu/KernelModule.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace diff;

static constexpr Role allRoles[] = {
    Role::Query1, Role::Key1, Role::Query2,     Role::Key2,  Role::Value,
    Role::Lambda, Role::Mask, Role::NormWeight, Role::Result};

StringRef diff::spelling(Role role) {
  static constexpr StringLiteral names[] = {"query1", "key1",        "query2",
                                            "key2",   "value",       "lambda",
                                            "mask",   "norm_weight", "result"};
  return names[static_cast<unsigned>(role)];
}

OpOperand *diff::findOperand(AttentionOp op, Role role) {
  auto first = [](MutableOperandRange range) {
    return range.empty() ? nullptr : &range[0];
  };
  switch (role) {
  case Role::Query1:
    return &op.getQuery1Mutable();
  case Role::Key1:
    return &op.getKey1Mutable();
  case Role::Query2:
    return first(op.getQuery2Mutable());
  case Role::Key2:
    return first(op.getKey2Mutable());
  case Role::Value:
    return &op.getValueMutable();
  case Role::Lambda:
    return first(op.getLambdaMutable());
  case Role::Mask:
    return first(op.getMaskMutable());
  case Role::NormWeight:
    return first(op.getNormWeightMutable());
  case Role::Result:
    return &op.getInitMutable();
  }
  return nullptr;
}

int64_t diff::findUnitBytes(const AttentionPlan &plan, Role role) {
  unsigned innermost =
      role == Role::Value ? plan.dims.numDims - 1 : plan.dims.d;
  return findUnitBytes(plan.op, *findOperand(plan.op, role), innermost);
}

/// Which dim of the operand an iteration dim is, or -1.
static int64_t findResult(AffineMap map, unsigned dim) {
  for (unsigned i = 0; i < map.getNumResults(); ++i)
    if (map.getDimPosition(i) == dim)
      return i;
  return -1;
}

static int64_t strideInType(MemRefType type, unsigned index) {
  SmallVector<int64_t> strides;
  int64_t offset;
  LogicalResult known = type.getStridesAndOffset(strides, offset);
  assert(succeeded(known) && "planAttention checks this");
  (void)known;
  return strides[index];
}

KernelSignature::KernelSignature(const AttentionPlan &plan)
    : op(plan.op), sharedKey(plan.sharedKey), share(plan.share) {
  using Kind = KernelArgument::Kind;
  MLIRContext *context = op.getContext();
  Type pointer = LLVM::LLVMPointerType::get(context, 1);
  Type i32 = IntegerType::get(context, 32), i64 = IntegerType::get(context, 64);
  // Warp groups' kernels reach what is multiplied by tensor maps only.
  auto isMapped = [&](Role role) {
    return plan.warpGroups && role <= Role::Value;
  };
  for (Role role : allRoles) {
    if (!has(role))
      continue;
    if (!isMapped(role)) {
      add(Kind::Pointer, role, 0, pointer);
      continue;
    }
    add(Kind::TensorMap, role, 0, LLVM::LLVMPointerType::get(context));
    arguments.back().map = planTensorMap(plan, role);
  }
  for (unsigned dim = 0; dim < plan.dims.numDims; ++dim)
    if (!getStaticSize(dim))
      add(Kind::Size, Role::Result, dim, i32);
  if (op.getPosition() && share != KernelShare::Merge)
    add(Kind::Position, Role::Result, 0, i32);
  if (share != KernelShare::Part)
    add(Kind::Factor, Role::Result, 0, Float32Type::get(context));
  for (Role role : allRoles)
    for (unsigned dim = 0; dim < plan.dims.numDims; ++dim)
      if (has(role) && !isMapped(role) && !getStaticStride(role, dim))
        add(Kind::Stride, role, dim, i64);
  if (share == KernelShare::All)
    return;
  add(Kind::Records, Role::Result, 0, pointer);
  add(Kind::Parts, Role::Result, 0, i32);
}

void KernelSignature::add(KernelArgument::Kind kind, Role role, unsigned dim,
                          Type type) {
  arguments.push_back({kind, role, dim, type, {}});
}

bool KernelSignature::has(Role role) const {
  bool ofScores = role <= Role::Value || role == Role::Mask;
  if (share == (ofScores ? KernelShare::Merge : KernelShare::Part))
    return false;
  return findOperand(op, role) && !(sharedKey && role == Role::Key2);
}

Type KernelSignature::getElement(Role role) const {
  return getElementTypeOrSelf(findOperand(op, role)->get());
}

FunctionType KernelSignature::getType() const {
  auto types = llvm::map_to_vector(
      arguments, [](const KernelArgument &argument) { return argument.type; });
  return FunctionType::get(AttentionOp(op).getContext(), types, {});
}

std::optional<int64_t> KernelSignature::getStaticSize(unsigned dim) const {
  int64_t size = AttentionOp(op).getStaticDimSize(dim);
  if (ShapedType::isDynamic(size))
    return std::nullopt;
  return size;
}

std::optional<int64_t> KernelSignature::getStaticStride(Role role,
                                                        unsigned dim) const {
  AttentionOp op = this->op;
  OpOperand &operand = *findOperand(op, role);
  int64_t index = findResult(op.getMap(operand), dim);
  if (index < 0 || op.getStaticDimSize(dim) == 1)
    return 0;
  int64_t stride =
      strideInType(cast<MemRefType>(operand.get().getType()), index);
  if (ShapedType::isDynamic(stride))
    return std::nullopt;
  return stride;
}

unsigned KernelSignature::find(KernelArgument::Kind kind, Role role,
                               unsigned dim) const {
  const auto *found = llvm::find_if(arguments, [&](const KernelArgument &a) {
    return a.kind == kind && a.role == role && a.dim == dim;
  });
  assert(found != arguments.end() && "not an argument of this kernel");
  return found - arguments.begin();
}

//===----------------------------------------------------------------------===//
// For the host
//===----------------------------------------------------------------------===//

ArrayAttr KernelSignature::describe() const {
  Builder b(AttentionOp(op).getContext());
  SmallVector<Attribute> list;
  for (const KernelArgument &argument : arguments) {
    static constexpr StringLiteral kinds[] = {"pointer", "tensor_map", "size",
                                              "stride",  "position",   "factor",
                                              "records", "parts"};
    NamedAttrList fields;
    fields.append("kind",
                  b.getStringAttr(kinds[static_cast<unsigned>(argument.kind)]));
    bool isPointer = argument.kind == KernelArgument::Kind::Pointer;
    bool isStride = argument.kind == KernelArgument::Kind::Stride;
    bool isMap = argument.kind == KernelArgument::Kind::TensorMap;
    if (isPointer || isStride || isMap)
      fields.append("operand", b.getStringAttr(spelling(argument.role)));
    if (isStride || argument.kind == KernelArgument::Kind::Size)
      fields.append("dim", b.getI64IntegerAttr(argument.dim));
    if (isPointer || isMap)
      fields.append("type", TypeAttr::get(getElement(argument.role)));
    if (isMap) {
      const TensorMapPlan &map = argument.map;
      SmallVector<int64_t> dims(map.dims.begin(), map.dims.end());
      fields.append("dims", b.getI64ArrayAttr(dims));
      fields.append("box", b.getI64ArrayAttr({map.columns, map.rows}));
      fields.append("swizzle", b.getI64IntegerAttr(map.swizzle));
    }
    list.push_back(fields.getDictionary(b.getContext()));
  }
  return b.getArrayAttr(list);
}

/// Positions further away than any key are as good as the nearest of those.
static Value buildPosition(ImplicitLocOpBuilder &b, Value position) {
  Value most = arith::ConstantIndexOp::create(b, int64_t(1) << 30);
  Value least = arith::ConstantIndexOp::create(b, -(int64_t(1) << 30));
  position = arith::MinSIOp::create(b, position, most);
  position = arith::MaxSIOp::create(b, position, least);
  return arith::IndexCastOp::create(b, b.getI32Type(), position);
}

static Value buildOperand(ImplicitLocOpBuilder &b, AttentionOp op,
                          const KernelArgument &argument,
                          const PartsOperands &more) {
  OpOperand &operand = *findOperand(op, argument.role);
  auto getMetadata = [&] {
    return memref::ExtractStridedMetadataOp::create(b, operand.get());
  };
  switch (argument.kind) {
  case KernelArgument::Kind::Pointer:
    return buildDevicePointer(b, operand.get());
  case KernelArgument::Kind::TensorMap:
    return buildTensorMap(b, op, argument);
  case KernelArgument::Kind::Size: {
    Value size = getValueOrCreateConstantIndexOp(
        b, b.getLoc(), op.getDimSize(b, argument.dim));
    return arith::IndexCastOp::create(b, argument.type, size);
  }
  case KernelArgument::Kind::Stride: {
    int64_t index = findResult(op.getMap(operand), argument.dim);
    return arith::IndexCastOp::create(b, argument.type,
                                      getMetadata().getStrides()[index]);
  }
  case KernelArgument::Kind::Position:
    return buildPosition(b, op.getPosition());
  case KernelArgument::Kind::Factor:
    return arith::ConstantOp::create(
        b, b.getF32FloatAttr(op.getFactor().convertToFloat()));
  case KernelArgument::Kind::Records:
    return buildDevicePointer(b, more.records);
  case KernelArgument::Kind::Parts:
    return arith::IndexCastOp::create(b, argument.type, more.parts);
  }
  return {};
}

SmallVector<Value>
KernelSignature::buildOperands(ImplicitLocOpBuilder &b, AttentionOp op,
                               const PartsOperands &more) const {
  return llvm::map_to_vector(arguments, [&](const KernelArgument &argument) {
    return buildOperand(b, op, argument, more);
  });
}

//===----------------------------------------------------------------------===//
// For the kernel
//===----------------------------------------------------------------------===//

Value DeviceArguments::pointer(Role role) const {
  return values[signature.find(KernelArgument::Kind::Pointer, role, 0)];
}

Value DeviceArguments::tensorMap(Role role) const {
  return values[signature.find(KernelArgument::Kind::TensorMap, role, 0)];
}

Value DeviceArguments::size(DeviceBuilder &b, unsigned dim) const {
  if (std::optional<int64_t> size = signature.getStaticSize(dim))
    return b.i32(*size);
  return values[signature.find(KernelArgument::Kind::Size, Role::Result, dim)];
}

Value DeviceArguments::strideBytes(DeviceBuilder &b, Role role,
                                   unsigned dim) const {
  int64_t bytes = llvm::divideCeil(element(role).getIntOrFloatBitWidth(), 8);
  if (std::optional<int64_t> stride = signature.getStaticStride(role, dim))
    return b.i64(*stride * bytes);
  Value stride =
      values[signature.find(KernelArgument::Kind::Stride, role, dim)];
  return b.mul(stride, b.i64(bytes));
}

Value DeviceArguments::records() const {
  return values[signature.find(KernelArgument::Kind::Records, Role::Result, 0)];
}
Value DeviceArguments::parts() const {
  return values[signature.find(KernelArgument::Kind::Parts, Role::Result, 0)];
}

Value DeviceArguments::position() const {
  for (auto [argument, value] :
       llvm::zip_equal(signature.getArguments(), values))
    if (argument.kind == KernelArgument::Kind::Position)
      return value;
  return {};
}

Value DeviceArguments::factor() const {
  return values[signature.find(KernelArgument::Kind::Factor, Role::Result, 0)];
}

Type DeviceArguments::element(Role role) const {
  return signature.getElement(role);
}
