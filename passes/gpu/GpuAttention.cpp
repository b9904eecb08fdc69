//===- GpuAttention.cpp - Kernels of diff.attention -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/AttentionKernel.h"
#include "passes/gpu/Passes.h"

#include "llvm/ADT/StringSwitch.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPUATTENTION
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {
struct GpuAttention : diff::impl::DiffGpuAttentionBase<GpuAttention> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<TileRequest> request = readOptions();
    if (failed(request))
      return signalPassFailure();
    GpuChip description = describeChip(chip);
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops) {
      FailureOr<AttentionPlan> plan = planAttention(op, description, *request);
      if (succeeded(plan))
        launch(*plan);
    }
  }

private:
  FailureOr<TileRequest> readOptions();
  void launch(const AttentionPlan &plan);
  gpu::GPUFuncOp getKernel(const AttentionPlan &plan,
                           const KernelSignature &signature);
  gpu::GPUFuncOp createFunction(const AttentionPlan &plan,
                                const KernelSignature &signature);
  gpu::GPUModuleOp getModule();

  llvm::StringMap<gpu::GPUFuncOp> kernels;
};
} // namespace

FailureOr<TileRequest> GpuAttention::readOptions() {
  Location loc = getOperation()->getLoc();
  TileRequest request;
  if (form == "one-pass")
    request.form = KernelForm::OnePass;
  else if (form == "two-passes")
    request.form = KernelForm::TwoPasses;
  else if (!form.empty())
    return emitError(loc) << "form must be one-pass or two-passes, but is '"
                          << form.getValue() << "'";
  if (warps != -1 && (warps < 1 || warps > 32))
    return emitError(loc) << "warps must be 1 to 32, but is "
                          << warps.getValue();
  if (keys != -1 && (keys < 16 || keys % 16))
    return emitError(loc) << "keys must be a multiple of 16, but is "
                          << keys.getValue();
  if (stages != -1 && stages < 2)
    return emitError(loc) << "stages must be at least 2, but is "
                          << stages.getValue();
  request.warps = warps;
  request.keys = keys;
  request.stages = stages;
  return request;
}

static constexpr StringLiteral moduleName = "kernels",
                               sharedName = "diff_shared";

gpu::GPUModuleOp GpuAttention::getModule() {
  ModuleOp host = getOperation();
  if (auto module = host.lookupSymbol<gpu::GPUModuleOp>(moduleName))
    return module;
  OpBuilder b(host.getBodyRegion());
  b.setInsertionPointToEnd(host.getBody());
  auto module = gpu::GPUModuleOp::create(b, host.getLoc(), moduleName);
  module->setAttr(kChipAttrName, b.getStringAttr(chip));
  host->setAttr(gpu::GPUDialect::getContainerModuleAttrName(), b.getUnitAttr());
  // A declaration: its size is part of the launch.
  b.setInsertionPointToStart(module.getBody());
  LLVM::GlobalOp::create(
      b, host.getLoc(), LLVM::LLVMArrayType::get(b.getI8Type(), 0),
      /*isConstant=*/false, LLVM::Linkage::External, sharedName, Attribute(),
      /*alignment=*/128, /*addrSpace=*/3);
  return module;
}

/// What the code of a kernel depends on, as text.
static std::string keyOf(const AttentionPlan &plan) {
  std::string key;
  llvm::raw_string_ostream os(key);
  AttentionOp op = plan.op;
  for (NamedAttribute attribute : op->getAttrs())
    if (attribute.getName() != op.getFactorAttrName())
      os << attribute.getName() << attribute.getValue() << ' ';
  for (Value operand : op->getOperands())
    os << operand.getType() << ' ';
  os << plan.sharedKey << ' ' << storesInPairs(op) << ' '
     << static_cast<int>(plan.tile.form) << ' ' << plan.tile.warps << ' '
     << plan.tile.keys << ' ' << plan.tile.stages;
  return key;
}

static DictionaryAttr describe(const AttentionPlan &plan,
                               const KernelSignature &signature) {
  Builder b(AttentionOp(plan.op).getContext());
  NamedAttrList fields;
  auto number = [&](StringRef name, int64_t value) {
    fields.append(name, b.getI64IntegerAttr(value));
  };
  number("threads", plan.tile.threads());
  number("rows", plan.tile.rows());
  number("keys", plan.tile.keys);
  number("stages", plan.tile.stages);
  number("passes", plan.tile.form == KernelForm::OnePass ? 1 : 2);
  number("shared_bytes", plan.sharedBytes());
  fields.append("arguments", signature.describe());
  return fields.getDictionary(b.getContext());
}

gpu::GPUFuncOp GpuAttention::createFunction(const AttentionPlan &plan,
                                            const KernelSignature &signature) {
  AttentionOp op = plan.op;
  gpu::GPUModuleOp module = getModule();
  OpBuilder b(module.getContext());
  b.setInsertionPointToEnd(module.getBody());
  std::string name = "attention";
  if (auto parent = op->getParentOfType<FunctionOpInterface>())
    name = (parent.getName() + "_attention").str();
  std::string unique = name;
  for (int i = 1; module.lookupSymbol(unique); ++i)
    unique = name + "_" + std::to_string(i);
  auto function =
      gpu::GPUFuncOp::create(b, op.getLoc(), unique, signature.getType());
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  function.setKnownBlockSizeAttr(b.getDenseI32ArrayAttr(
      {static_cast<int32_t>(plan.tile.threads()), 1, 1}));
  function->setAttr(kKernelAttrName, describe(plan, signature));
  for (auto [i, argument] : llvm::enumerate(signature.getArguments()))
    if (argument.kind == KernelArgument::Kind::Pointer) {
      function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                          b.getUnitAttr());
      if (argument.role <= Role::Value)
        function.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                            b.getI64IntegerAttr(16));
    }
  return function;
}

gpu::GPUFuncOp GpuAttention::getKernel(const AttentionPlan &plan,
                                       const KernelSignature &signature) {
  gpu::GPUFuncOp &kernel = kernels[keyOf(plan)];
  if (kernel)
    return kernel;
  kernel = createFunction(plan, signature);
  ++numKernels;
  DeviceBuilder b(AttentionOp(plan.op).getLoc(), kernel.getContext());
  b.setInsertionPointToStart(&kernel.getBody().front());
  Value shared = LLVM::AddressOfOp::create(
      b, LLVM::LLVMPointerType::get(kernel.getContext(), 3), sharedName);
  DeviceArguments arguments(signature, kernel.getArguments());
  AttentionKernel(plan, arguments, b, shared).build();
  gpu::ReturnOp::create(b);
  return kernel;
}

/// One block for each head and each of its row blocks.
static Value countBlocks(ImplicitLocOpBuilder &b, const AttentionPlan &plan) {
  AttentionOp op = plan.op;
  auto sizeOf = [&](unsigned dim) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(),
                                           op.getDimSize(b, dim));
  };
  Value rows = arith::ConstantIndexOp::create(b, plan.tile.rows());
  Value blocks = b.createOrFold<arith::CeilDivUIOp>(sizeOf(plan.dims.m), rows);
  for (unsigned dim = 0; dim < plan.dims.numBatch; ++dim)
    blocks = b.createOrFold<arith::MulIOp>(blocks, sizeOf(dim));
  return blocks;
}

void GpuAttention::launch(const AttentionPlan &plan) {
  AttentionOp op = plan.op;
  KernelSignature signature(plan);
  gpu::GPUFuncOp kernel = getKernel(plan, signature);
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value one = arith::ConstantIndexOp::create(b, 1);
  Value threads = arith::ConstantIndexOp::create(b, plan.tile.threads());
  Value bytes =
      arith::ConstantOp::create(b, b.getI32IntegerAttr(plan.sharedBytes()));
  SmallVector<Value> operands = signature.buildOperands(b, op);
  gpu::LaunchFuncOp::create(
      b, kernel, gpu::KernelDim3{countBlocks(b, plan), one, one},
      gpu::KernelDim3{threads, one, one}, bytes, operands);
  ++numLaunches;
  op.erase();
}
