//===- Passes.h - Passes: diff.attention as CUDA kernels --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_PASSES_H
#define DIFF_PASSES_GPU_PASSES_H

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace diff {

/// On the gpu.module that has a model's kernels: the name of their chip.
inline constexpr llvm::StringLiteral kChipAttrName = "diff.chip";
/// On a kernel: what one who launches it has to know.
inline constexpr llvm::StringLiteral kKernelAttrName = "diff.kernel";

#define GEN_PASS_DECL
#include "passes/gpu/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/gpu/Passes.h.inc"

struct GpuPipelineOptions
    : public mlir::PassPipelineOptions<GpuPipelineOptions> {
  Option<std::string> chip{*this, "chip",
                           llvm::cl::desc("The GPU, as LLVM calls it"),
                           llvm::cl::init("sm_80")};
  Option<std::string> attention{
      *this, "attention",
      llvm::cl::desc("How diff.attention is computed: fused (a kernel where "
                     "there is one) or reference (plain linalg)"),
      llvm::cl::init("fused")};
  Option<std::string> f32{
      *this, "f32",
      llvm::cl::desc("What products of f32 are: ffma, exact, or tf32, rounded "
                     "and on tensor cores"),
      llvm::cl::init("ffma")};
  Option<bool> host{*this, "host", llvm::cl::desc("Lower the host's side, too"),
                    llvm::cl::init(true)};
};

/// From a model on tensors to kernels in the llvm and nvvm dialects, and a host
/// side in the llvm dialect that launches them.
void buildGpuPipeline(mlir::OpPassManager &pm,
                      const GpuPipelineOptions &options);

/// Registers the named pipelines of this stage.
void registerGpuPipelines();

} // namespace diff

#endif // DIFF_PASSES_GPU_PASSES_H
