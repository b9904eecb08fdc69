//===- Passes.h - Passes: diff.attention as tiled loops -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_TILE_PASSES_H
#define DIFF_PASSES_TILE_PASSES_H

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace diff {

#define GEN_PASS_DECL
#include "passes/tile/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/tile/Passes.h.inc"

struct TilePipelineOptions
    : public mlir::PassPipelineOptions<TilePipelineOptions> {
  Option<int64_t> rowBlock{
      *this, "row-block",
      llvm::cl::desc("Query rows a tile of attention; -1 chooses"),
      llvm::cl::init(-1)};
  Option<int64_t> keyChunk{
      *this, "key-chunk",
      llvm::cl::desc("Key rows a chunk of attention; -1 chooses"),
      llvm::cl::init(-1)};
  Option<int64_t> vectorBytes{*this, "vector-bytes",
                              llvm::cl::desc("Bytes of a vector register"),
                              llvm::cl::init(64)};
  Option<int64_t> vectorRegisters{*this, "vector-registers",
                                  llvm::cl::desc("Vector registers"),
                                  llvm::cl::init(32)};
  Option<int64_t> l1Bytes{*this, "l1-bytes",
                          llvm::cl::desc("Bytes of a core's first cache"),
                          llvm::cl::init(32 << 10)};
  Option<bool> bf16Pairs{
      *this, "bf16-pairs",
      llvm::cl::desc("Products of bf16 as sums of two products"),
      llvm::cl::init(false)};
};

/// Tiles by row block, and spells the tiles out as strip loops.
void buildTilePipeline(mlir::OpPassManager &pm,
                       const TilePipelineOptions &options);

/// Registers the named pipelines of this stage.
void registerTilePipelines();

} // namespace diff

#endif // DIFF_PASSES_TILE_PASSES_H
