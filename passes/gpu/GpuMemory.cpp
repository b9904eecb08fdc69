//===- GpuMemory.cpp - Buffers in the device's memory ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/BufferPlaces.h"
#include "passes/gpu/HostCalls.h"
#include "passes/gpu/Passes.h"

#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPUMEMORY
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {

struct GpuMemory : diff::impl::DiffGpuMemoryBase<GpuMemory> {
  void runOnOperation() override;

private:
  void lower(Operation *op);
  void lowerAlloc(memref::AllocOp op);
  void lowerDealloc(memref::DeallocOp op);
  void lowerCopy(memref::CopyOp op);
  void lowerGlobal(memref::GetGlobalOp op);
  void lowerLoad(memref::LoadOp op);
  void lowerStore(memref::StoreOp op);
  void lowerReshape(memref::ReshapeOp op);
  void check(Operation *op);

  Type pointer() { return LLVM::LLVMPointerType::get(&getContext()); }
  Value bytesOf(ImplicitLocOpBuilder &b, Value buffer);
  Value addressOf(ImplicitLocOpBuilder &b, Value buffer);
  Value addressOf(ImplicitLocOpBuilder &b, Value buffer, ValueRange indices);
  Value buildBuffer(ImplicitLocOpBuilder &b, MemRefType type, Value address,
                    ValueRange dynamicSizes);

  BufferPlaces *places = nullptr;
  LLVMTypeConverter *types = nullptr;
};

} // namespace

//===----------------------------------------------------------------------===//
// Addresses and sizes
//===----------------------------------------------------------------------===//

static int64_t elementBytes(Type buffer) {
  Type element = getElementTypeOrSelf(buffer);
  // A boolean takes a byte.
  return element.isIndex()
             ? 8
             : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

/// Elements without holes, in order.
static bool isDense(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  return type.getLayout().isIdentity() ||
         memref::isStaticShapeAndContiguousRowMajor(type);
}

/// Of a buffer without holes, as i64.
Value GpuMemory::bytesOf(ImplicitLocOpBuilder &b, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  Value bytes = arith::ConstantIndexOp::create(b, elementBytes(type));
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    bytes = b.createOrFold<arith::MulIOp>(
        bytes, b.createOrFold<memref::DimOp>(buffer, dim));
  return buildInteger(b, bytes, 64);
}

/// Of the element at `indices`.
Value GpuMemory::addressOf(ImplicitLocOpBuilder &b, Value buffer,
                           ValueRange indices) {
  auto layout = memref::ExtractStridedMetadataOp::create(b, buffer);
  Value offset = layout.getOffset();
  for (auto [index, stride] : llvm::zip(indices, layout.getStrides()))
    offset = b.createOrFold<arith::AddIOp>(
        offset, b.createOrFold<arith::MulIOp>(index, stride));
  Value scale =
      arith::ConstantIndexOp::create(b, elementBytes(buffer.getType()));
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(b, buffer);
  Value address = b.createOrFold<arith::AddIOp>(
      base, b.createOrFold<arith::MulIOp>(offset, scale));
  return LLVM::IntToPtrOp::create(b, pointer(), buildInteger(b, address, 64));
}

/// Of the first element.
Value GpuMemory::addressOf(ImplicitLocOpBuilder &b, Value buffer) {
  return addressOf(b, buffer, {});
}

/// A buffer of its own at `address`.
Value GpuMemory::buildBuffer(ImplicitLocOpBuilder &b, MemRefType type,
                             Value address, ValueRange dynamicSizes) {
  Location loc = b.getLoc();
  auto descriptor = MemRefDescriptor::poison(b, loc, types->convertType(type));
  descriptor.setAllocatedPtr(b, loc, address);
  descriptor.setAlignedPtr(b, loc, address);
  descriptor.setConstantOffset(b, loc, 0);
  Value stride = arith::ConstantIndexOp::create(b, 1);
  for (int64_t dim = type.getRank() - 1; dim >= 0; --dim) {
    Value size;
    if (type.isDynamicDim(dim)) {
      size = dynamicSizes.back();
      dynamicSizes = dynamicSizes.drop_back();
    } else {
      size = arith::ConstantIndexOp::create(b, type.getDimSize(dim));
    }
    descriptor.setSize(b, loc, dim, buildInteger(b, size, 64));
    descriptor.setStride(b, loc, dim, buildInteger(b, stride, 64));
    stride = b.createOrFold<arith::MulIOp>(stride, size);
  }
  Value buffer = UnrealizedConversionCastOp::create(
                     b, TypeRange{type}, ValueRange{Value(descriptor)})
                     .getResult(0);
  places->addToDevice(buffer);
  return buffer;
}

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

void GpuMemory::lowerAlloc(memref::AllocOp op) {
  MemRefType type = op.getType();
  if (!type.getLayout().isIdentity()) {
    op.emitError("buffer of type ") << type
                                    << " has no GPU lowering: its "
                                       "elements are not in order";
    return signalPassFailure();
  }
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value bytes = arith::ConstantIndexOp::create(b, elementBytes(type));
  for (OpFoldResult size : op.getMixedSizes())
    bytes = b.createOrFold<arith::MulIOp>(
        bytes, getValueOrCreateConstantIndexOp(b, b.getLoc(), size));
  Value address = callRuntime(b, "diff_rt_device_alloc", pointer(),
                              buildInteger(b, bytes, 64));
  op.replaceAllUsesWith(buildBuffer(b, type, address, op.getDynamicSizes()));
  op.erase();
  ++numBuffers;
}

/// Any view of the buffer knows where it begins; the runtime's address is the
/// aligned one.
void GpuMemory::lowerDealloc(memref::DeallocOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value address =
      memref::ExtractAlignedPointerAsIndexOp::create(b, op.getMemref());
  address =
      LLVM::IntToPtrOp::create(b, pointer(), buildInteger(b, address, 64));
  callRuntime(b, "diff_rt_device_free", {}, address);
  op.erase();
}

void GpuMemory::lowerCopy(memref::CopyOp op) {
  bool from = places->isOnDevice(op.getSource());
  bool to = places->isOnDevice(op.getTarget());
  if (!isDense(op.getSource()) || !isDense(op.getTarget())) {
    op.emitError("copy from ")
        << op.getSource().getType() << " to " << op.getTarget().getType()
        << " has no GPU lowering: no kernel does it";
    return signalPassFailure();
  }
  ImplicitLocOpBuilder b(op.getLoc(), op);
  StringRef name = !from ? "diff_rt_device_upload"
                   : to  ? "diff_rt_device_copy"
                         : "diff_rt_device_read";
  callRuntime(b, name, {},
              {addressOf(b, op.getTarget()), addressOf(b, op.getSource()),
               bytesOf(b, op.getSource())});
  op.erase();
}

/// The model's data is in the host's memory; the runtime has a copy.
void GpuMemory::lowerGlobal(memref::GetGlobalOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op->getNextNode());
  SmallVector<OpOperand *> uses;
  for (OpOperand &use : op.getResult().getUses())
    uses.push_back(&use);
  Value address =
      callRuntime(b, "diff_rt_device_constant", pointer(),
                  {addressOf(b, op.getResult()), bytesOf(b, op.getResult())});
  Value buffer = buildBuffer(b, op.getType(), address, {});
  for (OpOperand *use : uses)
    use->set(buffer);
  ++numConstants;
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

void GpuMemory::lowerLoad(memref::LoadOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Type type = types->convertType(op.getType());
  Value place = buildStackMemory(b, type, 1);
  Value bytes = LLVM::ConstantOp::create(
      b, b.getI64IntegerAttr(elementBytes(op.getMemRefType())));
  callRuntime(b, "diff_rt_device_read", {},
              {place, addressOf(b, op.getMemref(), op.getIndices()), bytes});
  Value value = LLVM::LoadOp::create(b, type, place);
  if (op.getType().isIndex())
    value = arith::IndexCastOp::create(b, op.getType(), value);
  op.replaceAllUsesWith(value);
  op.erase();
  ++numReads;
}

void GpuMemory::lowerStore(memref::StoreOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value value = op.getValueToStore();
  if (value.getType().isIndex())
    value = buildInteger(b, value, 64);
  Value place = buildStackMemory(b, value.getType(), 1);
  LLVM::StoreOp::create(b, value, place);
  Value bytes = LLVM::ConstantOp::create(
      b, b.getI64IntegerAttr(elementBytes(op.getMemRefType())));
  callRuntime(b, "diff_rt_device_upload", {},
              {addressOf(b, op.getMemref(), op.getIndices()), place, bytes});
  op.erase();
}

/// The host needs the numbers of a shape that the device has.
void GpuMemory::lowerReshape(memref::ReshapeOp op) {
  auto type = cast<MemRefType>(op.getShape().getType());
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value place = buildStackMemory(b, types->convertType(type.getElementType()),
                                 type.getDimSize(0));
  callRuntime(b, "diff_rt_device_read", {},
              {place, addressOf(b, op.getShape()), bytesOf(b, op.getShape())});
  auto onHost = MemRefType::get(type.getShape(), type.getElementType());
  auto descriptor =
      MemRefDescriptor::fromStaticShape(b, b.getLoc(), *types, onHost, place);
  op.getShapeMutable().set(
      UnrealizedConversionCastOp::create(b, TypeRange{onHost},
                                         ValueRange{Value(descriptor)})
          .getResult(0));
  ++numReads;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// What touches the memory itself, which the host's code can not do.
void GpuMemory::check(Operation *op) {
  bool passesOn = isPure(op) || op->hasTrait<OpTrait::IsTerminator>() ||
                  isa<CallOpInterface, RegionBranchOpInterface,
                      FunctionOpInterface, gpu::LaunchFuncOp>(op);
  bool isOnDevice = llvm::any_of(op->getOperands(), [&](Value operand) {
    return places->isOnDevice(operand);
  });
  if (passesOn || !isOnDevice)
    return;
  op->emitError("op '") << op->getName()
                        << "' has no GPU lowering: no kernel does it";
  signalPassFailure();
}

void GpuMemory::lower(Operation *op) {
  auto isOnDevice = [&](Value buffer) { return places->isOnDevice(buffer); };
  TypeSwitch<Operation *>(op)
      .Case([&](memref::AllocOp op) {
        if (isOnDevice(op))
          lowerAlloc(op);
      })
      .Case([&](memref::DeallocOp op) {
        if (isOnDevice(op.getMemref()))
          lowerDealloc(op);
      })
      .Case([&](memref::CopyOp op) {
        if (isOnDevice(op.getSource()) || isOnDevice(op.getTarget()))
          lowerCopy(op);
      })
      .Case([&](memref::GetGlobalOp op) {
        if (isOnDevice(op))
          lowerGlobal(op);
      })
      .Case([&](memref::LoadOp op) {
        if (isOnDevice(op.getMemref()))
          lowerLoad(op);
      })
      .Case([&](memref::StoreOp op) {
        if (isOnDevice(op.getMemref()))
          lowerStore(op);
      })
      .Case([&](memref::ReshapeOp op) {
        if (isOnDevice(op.getShape()))
          lowerReshape(op);
      })
      .Default([&](Operation *op) { check(op); });
}

void GpuMemory::runOnOperation() {
  BufferPlaces found(getOperation());
  LLVMTypeConverter converter(&getContext());
  places = &found;
  types = &converter;
  SmallVector<Operation *> ops;
  getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<gpu::GPUModuleOp>(op))
      return WalkResult::skip();
    ops.push_back(op);
    // What an op on buffers does inside of it is its own affair.
    return isa<ModuleOp, RegionBranchOpInterface, FunctionOpInterface>(op)
               ? WalkResult::advance()
               : WalkResult::skip();
  });
  llvm::for_each(ops, [&](Operation *op) { lower(op); });
}
