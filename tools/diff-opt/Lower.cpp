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
           return isa_and_nonnull<LLVM::LLVMDialect>(op.getDialect());
         });
}

static LogicalResult checkHasFunction(ModuleOp module) {
  for (auto func : module.getOps<func::FuncOp>())
    if (func.isPublic() && !func.isExternal())
      return success();
  return module.emitError("the module has no public function with a body");
}

static void buildPipelines(OpPassManager &passes, const CompileOptions &options,
                           const TargetDescription &target) {
  if (options.raise)
    buildRaisePipeline(passes);
  // The reference is the oracle: it takes attention as it was found.
  if (!options.referenceAttention)
    buildFusePipeline(passes);
  if (isForGpu(options.kind)) {
    GpuPipelineOptions gpu;
    gpu.chip = options.target;
    return buildGpuPipeline(passes, gpu);
  }
  CpuPipelineOptions cpu;
  cpu.attention = options.referenceAttention ? "reference" : "fused";
  cpu.vectorBytes = target.vectorBytes;
  cpu.vectorRegisters = target.numVectorRegisters;
  cpu.l1Bytes = target.l1Bytes;
  cpu.avx512 = target.hasAvx512;
  cpu.bf16Dot = target.hasAvx512 && target.hasBf16Dot;
  buildCpuPipeline(passes, cpu);
}

static LogicalResult runPipelines(ModuleOp module,
                                  const CompileOptions &options,
                                  const TargetDescription &target,
                                  TimingScope &timing) {
  PassManager passes(module.getContext());
  if (failed(applyPassManagerCLOptions(passes)))
    return failure();
  passes.enableTiming(timing);
  buildPipelines(passes, options, target);
  return passes.run(module);
}

LogicalResult diff::lowerModel(ModuleOp module, const CompileOptions &options,
                               const TargetDescription &target,
                               TimingScope &timing) {
  if (!isLowered(module) &&
      (failed(checkHasFunction(module)) ||
       failed(runPipelines(module, options, target, timing))))
    return failure();
  // Of a GPU's code only the kernels are written; what is around them stays.
  return isForGpu(options.kind) ? success() : checkLowered(module);
}
