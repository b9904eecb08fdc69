//===- Passes.h - Passes: from linalg on tensors to LLVM -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CPU_PASSES_H
#define DIFF_PASSES_CPU_PASSES_H

#include "diff/Dialect/Diff.h"

#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace diff {

#define GEN_PASS_DECL
#include "passes/cpu/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/cpu/Passes.h.inc"

struct CpuPipelineOptions
    : public mlir::PassPipelineOptions<CpuPipelineOptions> {
  Option<std::string> attention{
      *this, "attention",
      llvm::cl::desc("How diff.attention is computed: fused (tiled loops) or "
                     "reference (plain linalg)"),
      llvm::cl::init("fused")};
  Option<int64_t> vectorBytes{
      *this, "vector-bytes",
      llvm::cl::desc("Bytes of a vector register: 64, 32 or 16"),
      llvm::cl::init(64)};
  Option<int64_t> rowBlock{
      *this, "row-block",
      llvm::cl::desc("Query rows a tile of attention; -1 chooses"),
      llvm::cl::init(-1)};
  Option<int64_t> keyChunk{
      *this, "key-chunk",
      llvm::cl::desc("Key rows a chunk of attention; -1 chooses"),
      llvm::cl::init(-1)};
  Option<int64_t> l1Bytes{*this, "l1-bytes",
                          llvm::cl::desc("Bytes of a core's first cache"),
                          llvm::cl::init(32 << 10)};
  Option<int64_t> vectorRegisters{*this, "vector-registers",
                                  llvm::cl::desc("Vector registers"),
                                  llvm::cl::init(32)};
  Option<bool> avx512{*this, "avx512",
                      llvm::cl::desc("Use instructions of AVX-512"),
                      llvm::cl::init(false)};
  Option<bool> bf16Dot{
      *this, "bf16-dot",
      llvm::cl::desc("Use the instruction that multiplies pairs of bf16 and "
                     "adds them to f32 (AVX512-BF16)"),
      llvm::cl::init(false)};
  Option<int64_t> grain{
      *this, "grain",
      llvm::cl::desc("Operations below which a parallel loop does not pay"),
      llvm::cl::init(32768)};
};

/// From linalg and diff ops on tensors to the LLVM dialect.
void buildCpuPipeline(mlir::OpPassManager &pm,
                      const CpuPipelineOptions &options);

// Parts that the pipeline has in common with that for GPUs.

/// Records what a function's caller has to know, makes one function of it, and
/// checks sizes.
void buildCheckedPart(mlir::OpPassManager &pm);
/// Tensors become buffers, each freed after its last use.
void buildBufferPart(mlir::OpPassManager &pm);
/// What is left of a function once its loops are functions the runtime calls,
/// or kernels. `bf16Rounding`: the processor has an instruction for that.
void buildLLVMPart(mlir::OpPassManager &pm, bool bf16Rounding);

/// Registers the named pipelines of this stage.
void registerCpuPipelines();

} // namespace diff

#endif // DIFF_PASSES_CPU_PASSES_H
