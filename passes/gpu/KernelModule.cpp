//===- KernelModule.cpp - The module that kernels are put into ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/KernelModule.h"
#include "passes/gpu/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace diff;

static constexpr StringLiteral moduleName = "kernels",
                               sharedName = "diff_shared";

static Type sharedType(MLIRContext *context) {
  return LLVM::LLVMArrayType::get(IntegerType::get(context, 8), 0);
}

gpu::GPUModuleOp KernelModule::getModule() {
  if (auto module = host.lookupSymbol<gpu::GPUModuleOp>(moduleName))
    return module;
  OpBuilder b(host.getBodyRegion());
  b.setInsertionPointToEnd(host.getBody());
  auto module = gpu::GPUModuleOp::create(b, host.getLoc(), moduleName);
  module->setAttr(kChipAttrName, b.getStringAttr(chip));
  host->setAttr(gpu::GPUDialect::getContainerModuleAttrName(), b.getUnitAttr());
  // A declaration: its size is part of the launch.
  b.setInsertionPointToStart(module.getBody());
  LLVM::GlobalOp::create(b, host.getLoc(), sharedType(b.getContext()),
                         /*isConstant=*/false, LLVM::Linkage::External,
                         sharedName, Attribute(),
                         /*alignment=*/128, /*addrSpace=*/3);
  return module;
}

static DictionaryAttr describe(Builder &b, const KernelDescription &from) {
  NamedAttrList fields;
  fields.append("threads", b.getI64IntegerAttr(from.threads));
  fields.append("shared_bytes", b.getI64IntegerAttr(from.sharedBytes));
  fields.append(from.details.begin(), from.details.end());
  return fields.getDictionary(b.getContext());
}

gpu::GPUFuncOp KernelModule::create(Operation *op,
                                    const KernelDescription &description) {
  gpu::GPUModuleOp module = getModule();
  auto shared = module.lookupSymbol<LLVM::GlobalOp>(sharedName);
  shared.setAlignment(std::max<uint64_t>(shared.getAlignment().value_or(1),
                                         description.sharedAlignment));
  OpBuilder b(module.getContext());
  b.setInsertionPointToEnd(module.getBody());
  std::string name = description.name.str();
  if (auto parent = op->getParentOfType<FunctionOpInterface>())
    name = (parent.getName() + "_" + name).str();
  std::string unique = name;
  for (int i = 1; module.lookupSymbol(unique); ++i)
    unique = name + "_" + std::to_string(i);
  auto function =
      gpu::GPUFuncOp::create(b, op->getLoc(), unique, description.type);
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  function.setKnownBlockSizeAttr(b.getDenseI32ArrayAttr(
      {static_cast<int32_t>(description.threads), 1, 1}));
  function->setAttr(kKernelAttrName, describe(b, description));
  return function;
}

KernelModule::Kernel
KernelModule::getKernel(StringRef key, Operation *op,
                        const KernelDescription &description) {
  gpu::GPUFuncOp &kernel = kernels[key];
  if (kernel)
    return {kernel, false};
  kernel = create(op, description);
  return {kernel, true};
}

static int64_t readNumber(gpu::GPUFuncOp kernel, StringRef name) {
  auto fields = kernel->getAttrOfType<DictionaryAttr>(kKernelAttrName);
  return cast<IntegerAttr>(fields.get(name)).getInt();
}

void KernelModule::launch(ImplicitLocOpBuilder &b, gpu::GPUFuncOp kernel,
                          Value blocks, ValueRange operands) {
  Value one = arith::ConstantIndexOp::create(b, 1);
  Value threads =
      arith::ConstantIndexOp::create(b, readNumber(kernel, "threads"));
  Value bytes = arith::ConstantOp::create(
      b, b.getI32IntegerAttr(readNumber(kernel, "shared_bytes")));
  gpu::LaunchFuncOp::create(b, kernel, gpu::KernelDim3{blocks, one, one},
                            gpu::KernelDim3{threads, one, one}, bytes,
                            operands);
}

Value diff::buildSharedMemory(ImplicitLocOpBuilder &b) {
  return LLVM::AddressOfOp::create(
      b, LLVM::LLVMPointerType::get(b.getContext(), 3), sharedName);
}

Value diff::buildDevicePointer(ImplicitLocOpBuilder &b, Value buffer) {
  Type element = getElementTypeOrSelf(buffer);
  // A boolean takes a byte.
  int64_t bytes = llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
  Value offset =
      memref::ExtractStridedMetadataOp::create(b, buffer).getOffset();
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(b, buffer);
  Value moved = b.createOrFold<arith::MulIOp>(
      offset, arith::ConstantIndexOp::create(b, bytes));
  Value address = b.createOrFold<arith::AddIOp>(base, moved);
  address = arith::IndexCastOp::create(b, b.getI64Type(), address);
  return LLVM::IntToPtrOp::create(
      b, LLVM::LLVMPointerType::get(b.getContext(), 1), address);
}
