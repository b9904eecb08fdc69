//===- Lower.cpp - From a model to the llvm dialect -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lower.h"

#include "passes/InitAllPasses.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/Timing.h"

using namespace mlir;
using namespace diff;

static bool isLowered(ModuleOp module) {
  return !module.getBody()->empty() &&
         llvm::all_of(module.getOps(), [](Operation &op) {
           return isa<gpu::GPUModuleOp>(op) ||
                  isa_and_nonnull<LLVM::LLVMDialect>(op.getDialect());
         });
}

static LogicalResult checkHasFunction(ModuleOp module) {
  for (auto func : module.getOps<func::FuncOp>())
    if (func.isPublic() && !func.isExternal())
      return success();
  return module.emitError("the module has no public function with a body");
}

static LogicalResult run(ModuleOp module, TimingScope &timing,
                         llvm::function_ref<void(OpPassManager &)> build) {
  PassManager passes(module.getContext());
  if (failed(applyPassManagerCLOptions(passes)))
    return failure();
  passes.enableTiming(timing);
  build(passes);
  return passes.run(module);
}

LogicalResult diff::prepareModel(ModuleOp module, const CompileOptions &options,
                                 TimingScope &timing) {
  if (isLowered(module))
    return success();
  if (failed(checkHasFunction(module)))
    return failure();
  return run(module, timing, [&](OpPassManager &passes) {
    if (options.raise)
      buildRaisePipeline(passes);
    // The reference is the oracle: it takes attention as it was found.
    if (!options.referenceAttention)
      buildFusePipeline(passes);
  });
}

LogicalResult diff::lowerForCpu(ModuleOp module, const CompileOptions &options,
                                const TargetDescription &target,
                                TimingScope &timing) {
  if (!isLowered(module)) {
    CpuPipelineOptions cpu;
    cpu.attention = options.referenceAttention ? "reference" : "fused";
    cpu.vectorBytes = target.vectorBytes;
    cpu.vectorRegisters = target.numVectorRegisters;
    cpu.l1Bytes = target.l1Bytes;
    cpu.avx512 = target.hasAvx512;
    cpu.bf16Dot = target.hasAvx512 && target.hasBf16Dot;
    if (failed(run(module, timing, [&](OpPassManager &passes) {
          buildCpuPipeline(passes, cpu);
        })))
      return failure();
  }
  return checkLowered(module);
}

/// Kernels that the module has already have to be for the GPU.
static LogicalResult checkChip(ModuleOp module, llvm::StringRef chip) {
  for (auto kernels : module.getOps<gpu::GPUModuleOp>()) {
    auto own = kernels->getAttrOfType<StringAttr>(kChipAttrName);
    if (own && own != chip)
      return kernels.emitError("the module's kernels are for ")
             << own.getValue() << ", but --target names " << chip;
    return success();
  }
  return module.emitError("the module is lowered already, but has no kernels "
                          "for ")
         << chip;
}

LogicalResult diff::lowerForGpu(ModuleOp module, const CompileOptions &options,
                                llvm::StringRef chip, TimingScope &timing) {
  if (isLowered(module))
    return checkChip(module, chip);
  GpuPipelineOptions gpu;
  gpu.chip = chip.str();
  gpu.attention = options.referenceAttention ? "reference" : "fused";
  gpu.f32 = options.gpuF32;
  return run(module, timing,
             [&](OpPassManager &passes) { buildGpuPipeline(passes, gpu); });
}
