//===- GpuAttention.cpp - Kernels of diff.attention -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/HopperKernel.h"
#include "passes/gpu/KernelModule.h"
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
    KernelModule kernels(getOperation(), chip);
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops) {
      FailureOr<AttentionPlan> plan = planAttention(op, description, *request);
      if (failed(plan))
        continue;
      std::optional<AttentionPlan> part =
          planParts(*plan, description, *request);
      if (chip == "sm_90a" && products != "mma")
        chooseWarpGroups(*plan, *request);
      launch(*plan, part, *request, kernels);
    }
  }

private:
  FailureOr<TileRequest> readOptions();
  void chooseWarpGroups(AttentionPlan &plan, const TileRequest &request);
  void launch(const AttentionPlan &plan,
              const std::optional<AttentionPlan> &part,
              const TileRequest &request, KernelModule &kernels);
  void launchWhole(ImplicitLocOpBuilder &b, const AttentionPlan &plan,
                   KernelModule &kernels);
  void launchParts(ImplicitLocOpBuilder &b, const AttentionPlan &part,
                   Value parts, KernelModule &kernels);
  gpu::GPUFuncOp getKernel(const AttentionPlan &plan,
                           const KernelSignature &signature,
                           KernelModule &kernels);
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
  if (!products.empty() && products != "mma" && products != "wgmma")
    return emitError(loc) << "products must be mma or wgmma, but is '"
                          << products.getValue() << "'";
  if (warps != -1 && (warps < 1 || warps > 32))
    return emitError(loc) << "warps must be 1 to 32, but is "
                          << warps.getValue();
  if (keys != -1 && (keys < 16 || keys % 16))
    return emitError(loc) << "keys must be a multiple of 16, but is "
                          << keys.getValue();
  if (stages != -1 && stages < 2)
    return emitError(loc) << "stages must be at least 2, but is "
                          << stages.getValue();
  if (f32 == "tf32")
    request.f32 = ProductKind::Tf32;
  else if (f32 != "ffma")
    return emitError(loc) << "f32 must be ffma or tf32, but is '"
                          << f32.getValue() << "'";
  if (stack == "always" || stack == "never")
    request.stack = stack == "always";
  else if (!stack.empty())
    return emitError(loc) << "stack must be always or never, but is '"
                          << stack.getValue() << "'";
  if (parts != -1 && parts < 1)
    return emitError(loc) << "parts must be at least 1, but is "
                          << parts.getValue();
  request.parts = parts;
  request.warps = warps;
  request.keys = keys;
  request.stages = stages;
  return request;
}

void GpuAttention::chooseWarpGroups(AttentionPlan &plan,
                                    const TileRequest &request) {
  if (failed(planForWarpGroups(plan, chip, request)))
    plan.op.emitRemark("kernel with mma.sync and not wgmma: ") << plan.refusal;
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
     << static_cast<int>(plan.f32) << ' ' << static_cast<int>(plan.tile.form)
     << ' ' << plan.tile.warps << ' ' << plan.tile.keys << ' '
     << plan.tile.stages << ' ' << plan.warpGroups << ' '
     << static_cast<int>(plan.share);
  for (unsigned dim : plan.stacked)
    os << " rows of " << dim;
  for (Role role :
       {Role::Query1, Role::Key1, Role::Query2, Role::Key2, Role::Value})
    if (findOperand(op, role))
      os << ' ' << findUnitBytes(plan, role);
  return key;
}

/// What one who launches the kernel has to know.
static NamedAttrList describe(const AttentionPlan &plan,
                              const KernelSignature &signature) {
  Builder b(AttentionOp(plan.op).getContext());
  NamedAttrList fields;
  auto number = [&](StringRef name, int64_t value) {
    fields.append(name, b.getI64IntegerAttr(value));
  };
  number("rows", plan.blockRows());
  number("keys", plan.tile.keys);
  number("stages", plan.tile.stages);
  number("wgmma", plan.warpGroups);
  // Warp groups take what their kind gets; which of them copies what the others
  // multiply is not seen in a loop.
  if (plan.warpGroups)
    number("step_bytes", HopperPlan(plan).stageBytes());
  else
    number("registers", plan.registers());
  number("passes", plan.tile.form == KernelForm::OnePass ? 1 : 2);
  static constexpr StringLiteral shares[] = {"all", "part", "merge"};
  fields.append("share",
                b.getStringAttr(shares[static_cast<unsigned>(plan.share)]));
  if (plan.share != KernelShare::All)
    number("record_bytes", plan.numStreams * plan.recordBytes());
  SmallVector<int64_t> stacked(plan.stacked.begin(), plan.stacked.end());
  fields.append("stacked", b.getI64ArrayAttr(stacked));
  fields.append("arguments", signature.describe());
  return fields;
}

static void setArgumentAttributes(gpu::GPUFuncOp function,
                                  const AttentionPlan &plan,
                                  const KernelSignature &signature) {
  Builder b(function.getContext());
  auto map = LLVM::LLVMArrayType::get(b.getI8Type(), 128);
  for (auto [i, argument] : llvm::enumerate(signature.getArguments())) {
    if (argument.kind == KernelArgument::Kind::TensorMap) {
      // By value: TMA takes its address.
      function.setArgAttr(i, LLVM::LLVMDialect::getByValAttrName(),
                          TypeAttr::get(map));
      function.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                          b.getI64IntegerAttr(64));
    }
    if (argument.kind == KernelArgument::Kind::Pointer) {
      function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                          b.getUnitAttr());
      if (argument.role <= Role::Value)
        function.setArgAttr(
            i, LLVM::LLVMDialect::getAlignAttrName(),
            b.getI64IntegerAttr(findUnitBytes(plan, argument.role)));
    }
  }
}

gpu::GPUFuncOp GpuAttention::getKernel(const AttentionPlan &plan,
                                       const KernelSignature &signature,
                                       KernelModule &kernels) {
  AttentionOp op = plan.op;
  KernelDescription description;
  static constexpr StringLiteral names[] = {"attention", "attention_part",
                                            "attention_merge"};
  description.name = names[static_cast<unsigned>(plan.share)];
  description.type = signature.getType();
  HopperPlan warpGroups(plan);
  description.threads =
      plan.warpGroups ? warpGroups.threads() : plan.tile.threads();
  description.sharedBytes =
      plan.warpGroups ? warpGroups.sharedBytes() : plan.sharedBytes();
  if (plan.warpGroups)
    description.sharedAlignment = 1024; // of tiles whose rows are 128 bytes
  description.details = describe(plan, signature);
  auto [kernel, isNew] = kernels.getKernel(keyOf(plan), op, description);
  if (!isNew)
    return kernel;
  ++numKernels;
  setArgumentAttributes(kernel, plan, signature);
  // So it is known how many registers there are before warp groups trade them.
  if (plan.warpGroups)
    kernel->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                    Builder(op.getContext()).getI32IntegerAttr(1));
  DeviceBuilder b(op.getLoc(), kernel.getContext());
  b.setInsertionPointToStart(&kernel.getBody().front());
  Value shared = buildSharedMemory(b);
  DeviceArguments arguments(signature, kernel.getArguments());
  if (plan.warpGroups)
    HopperKernel(plan, arguments, b, shared).build();
  else
    AttentionKernel(plan, arguments, b, shared).build();
  gpu::ReturnOp::create(b);
  return kernel;
}

void GpuAttention::launchWhole(ImplicitLocOpBuilder &b,
                               const AttentionPlan &plan,
                               KernelModule &kernels) {
  KernelSignature signature(plan);
  gpu::GPUFuncOp kernel = getKernel(plan, signature, kernels);
  SmallVector<Value> operands = signature.buildOperands(b, plan.op);
  KernelModule::launch(b, kernel, buildNumBlocks(b, plan), operands);
}

/// Two launches: what the first one writes down is freed after the second.
void GpuAttention::launchParts(ImplicitLocOpBuilder &b,
                               const AttentionPlan &part, Value parts,
                               KernelModule &kernels) {
  AttentionPlan merge = planMerge(part);
  KernelSignature signatures[] = {KernelSignature(part),
                                  KernelSignature(merge)};
  Value rows = buildNumBlocks(b, merge);
  Value floats = arith::ConstantIndexOp::create(b, part.numStreams *
                                                       part.recordBytes() / 4);
  Value size = b.createOrFold<arith::MulIOp>(
      b.createOrFold<arith::MulIOp>(rows, parts), floats);
  auto type = MemRefType::get({ShapedType::kDynamic}, b.getF32Type());
  PartsOperands more = {memref::AllocOp::create(b, type, size), parts};
  gpu::GPUFuncOp kernel = getKernel(part, signatures[0], kernels);
  Value blocks = b.createOrFold<arith::MulIOp>(buildNumBlocks(b, part), parts);
  KernelModule::launch(b, kernel, blocks,
                       signatures[0].buildOperands(b, part.op, more));
  kernel = getKernel(merge, signatures[1], kernels);
  KernelModule::launch(b, kernel, rows,
                       signatures[1].buildOperands(b, part.op, more));
  memref::DeallocOp::create(b, more.records);
}

void GpuAttention::launch(const AttentionPlan &plan,
                          const std::optional<AttentionPlan> &part,
                          const TileRequest &request, KernelModule &kernels) {
  AttentionOp op = plan.op;
  ImplicitLocOpBuilder b(op.getLoc(), op);
  GpuChip description = describeChip(chip);
  Value parts =
      part ? buildNumParts(b, plan, *part, description, request) : Value();
  std::optional<int64_t> known = 1;
  if (parts)
    known = getConstantIntValue(parts);
  if (known == 1) {
    launchWhole(b, plan, kernels);
  } else if (known) {
    launchParts(b, *part, parts, kernels);
  } else {
    Value one = arith::ConstantIndexOp::create(b, 1);
    Value several =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ugt, parts, one);
    auto branch = scf::IfOp::create(b, several, /*withElseRegion=*/true);
    b.setInsertionPointToStart(branch.elseBlock());
    launchWhole(b, plan, kernels);
    b.setInsertionPointToStart(branch.thenBlock());
    launchParts(b, *part, parts, kernels);
  }
  ++numLaunches;
  op.erase();
}
