//===- HopperPlan.h - An attention for warp groups and TMA ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_HOPPERPLAN_H
#define DIFF_PASSES_GPU_HOPPERPLAN_H

#include "passes/gpu/HopperInstructions.h"
#include "passes/gpu/KernelSignature.h"

namespace diff {

/// The sizes of a kernel whose products are those of warp groups. Of its warp
/// groups the last one copies, the others multiply and have 64 rows each:
/// plan.tile counts only the warps of those.
class HopperPlan {
public:
  explicit HopperPlan(const AttentionPlan &plan) : plan(plan) {}

  int64_t consumers() const { return plan.tile.warps / 4; }
  int64_t threads() const { return plan.tile.threads() + 128; }
  PanelTile queryTile() const;
  PanelTile keyTile() const;
  PanelTile valueTile() const;
  /// In shared memory: queries, then for each stage its keys and its value,
  /// then the barriers.
  int64_t queryBytes() const { return plan.numStreams * queryTile().bytes(); }
  int64_t keyBytes() const { return plan.numKeyTiles() * keyTile().bytes(); }
  int64_t stageBytes() const { return keyBytes() + valueTile().bytes(); }
  int64_t barrierByte() const {
    return queryBytes() + plan.tile.stages * stageBytes();
  }
  int64_t numBarriers() const { return 2 + 4 * plan.tile.stages; }
  int64_t sharedBytes() const { return barrierByte() + 8 * numBarriers(); }
  /// Registers of a thread that multiplies: an estimate, and how many there
  /// are.
  int64_t registers() const;
  int64_t availableRegisters() const;
  /// What the copying warp group keeps; 0: registers stay as they are.
  int64_t producerRegisters() const;

private:
  const AttentionPlan &plan;
};

/// How an operand is copied.
TensorMapPlan planTensorMap(const AttentionPlan &plan, Role role);

/// Turns a plan into one for warp groups, or leaves it, with the reason in
/// plan.refusal, where the other kernel is the better one or the only one.
mlir::LogicalResult planForWarpGroups(AttentionPlan &plan, llvm::StringRef chip,
                                      const TileRequest &request);

} // namespace diff

#endif // DIFF_PASSES_GPU_HOPPERPLAN_H
