//===- AttentionPlan.h - How an attention becomes a kernel ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_ATTENTIONPLAN_H
#define DIFF_PASSES_GPU_ATTENTIONPLAN_H

#include "diff/Dialect/Diff.h"
#include "passes/gpu/SharedTile.h"
#include "passes/support/GpuChip.h"

namespace diff {

/// How often the keys are gone through.
enum class KernelForm {
  /// Once, with an accumulator for each stream.
  OnePass,
  /// First for the rows' maxima and sums, then for one product with the
  /// difference of the maps.
  TwoPasses
};

/// Which keys a block goes through.
enum class KernelShare {
  /// All that its rows see.
  All,
  /// One of several parts of them: what is left to do is written down.
  Part,
  /// None: it merges what was written down of a row.
  Merge
};

/// The tile sizes, see docs/CUDA.md for the model that chooses them.
struct KernelTile {
  KernelForm form = KernelForm::OnePass;
  /// Each has 16 query rows.
  int64_t warps = 4;
  /// Keys a step, a multiple of 16.
  int64_t keys = 64;
  /// Steps whose keys and values are in shared memory at the same time.
  int64_t stages = 2;

  int64_t rows() const { return 16 * warps; }
  int64_t threads() const { return 32 * warps; }
};

/// How elements are multiplied.
enum class ProductKind {
  /// f16 and bf16 on tensor cores.
  Half,
  /// f32 rounded to TF32 on tensor cores.
  Tf32,
  /// f32 as it is.
  Fma
};

/// What a user may fix; -1 or nothing leaves it to the model.
struct TileRequest {
  std::optional<KernelForm> form;
  int64_t warps = -1, keys = -1, stages = -1;
  /// Into how many parts the keys are cut, if at all; -1 leaves it to sizes.
  int64_t parts = -1;
  /// Whether heads with the same keys are rows of one block.
  std::optional<bool> stack;
  /// What products of f32 are: ProductKind::Fma or ProductKind::Tf32.
  ProductKind f32 = ProductKind::Fma;
};

/// All that is decided before code is made.
struct AttentionPlan {
  AttentionOp op;
  AttentionOp::Dims dims;
  unsigned numStreams = 1;
  /// Elements of a score and of a value, and both up to the next multiple of
  /// what a product takes.
  int64_t scoreSize = 0, valueSize = 0, paddedScore = 0, paddedValue = 0;
  /// Both streams have the same keys.
  bool sharedKey = false;
  ProductKind f32 = ProductKind::Fma;
  KernelTile tile;
  /// Products are those of warp groups, see HopperPlan.h.
  bool warpGroups = false;
  KernelShare share = KernelShare::All;
  /// Batch dims that neither keys nor the value have: a block's rows are those
  /// of all their heads, the heads of one row side by side.
  llvm::SmallVector<unsigned> stacked;
  /// Why there is no kernel, where that is decided.
  std::string refusal;

  mlir::Type scoreType() const;
  mlir::Type valueType() const;
  ProductKind scoreProduct() const { return productOf(scoreType()); }
  ProductKind valueProduct() const { return productOf(valueType()); }
  bool isStacked(unsigned dim) const {
    return llvm::is_contained(stacked, dim);
  }
  /// Rows that blocks share out, of one head or of those that are stacked, or
  /// ShapedType::kDynamic.
  int64_t numRows() const;
  /// Whether each block is known to have all of its rows.
  bool hasWholeBlocks() const {
    int64_t rows = numRows();
    return !mlir::ShapedType::isDynamic(rows) && rows % tile.rows() == 0;
  }
  /// Rows that a block works on.
  int64_t blockRows() const {
    return share == KernelShare::Merge ? 1 : tile.rows();
  }
  /// What a part writes down of a row and stream: the output's elements and
  /// what they are relative to, a number and a sum, in f32.
  int64_t recordBytes() const { return 4 * (paddedValue + 2); }
  unsigned numKeyTiles() const { return sharedKey ? 1 : numStreams; }
  SharedTile queryTile() const { return tileOf(tile.rows(), paddedScore); }
  SharedTile keyTile() const { return tileOf(tile.keys, paddedScore); }
  SharedTile valueTile() const {
    return {tile.keys, paddedValue, valueType().getIntOrFloatBitWidth() / 8};
  }
  int64_t stageBytes() const;
  int64_t sharedBytes() const;
  /// An estimate of the registers that a thread needs.
  int64_t registers() const;

private:
  ProductKind productOf(mlir::Type type) const {
    return type.isF32() ? f32 : ProductKind::Half;
  }
  SharedTile tileOf(int64_t rows, int64_t columns) const {
    return {rows, columns, scoreType().getIntOrFloatBitWidth() / 8};
  }
};

/// How many bytes of a query, key or value can be copied at a time, see
/// GlobalRows; `innermost` is the last of the dims that are a row's.
int64_t findUnitBytes(AttentionOp op, mlir::OpOperand &operand,
                      unsigned innermost);

/// Remembers why there is no kernel of some kind.
mlir::LogicalResult refuse(AttentionPlan &plan, const llvm::Twine &reason);

/// What a tile's size may be: what was requested, or else any of these.
llvm::SmallVector<int64_t> candidates(int64_t requested,
                                      std::initializer_list<int64_t> all);

/// Whether two neighbours of the result's last dim can be stored at once.
bool storesInPairs(AttentionOp op);

/// Chooses `plan.tile`, or tells in the plan why none fits.
mlir::LogicalResult chooseKernelTile(AttentionPlan &plan, const GpuChip &chip,
                                     const TileRequest &request);

/// Warps that run on an SM at the same time.
int64_t residentWarps(const AttentionPlan &plan, const GpuChip &chip);

/// Decides, or fails after a remark that says why there is no kernel.
mlir::FailureOr<AttentionPlan>
planAttention(AttentionOp op, const GpuChip &chip, const TileRequest &request);

/// Why types and sizes of `op`, on tensors or on buffers, are not what there is
/// a kernel for: it has to be lowered in another way. Nothing if there is one.
/// `f32` is "ffma" or "tf32".
std::optional<std::string> refuseAttention(AttentionOp op, llvm::StringRef chip,
                                           llvm::StringRef f32);

/// How the keys are gone through in parts, with many keys and few rows: one
/// block for each, and one for each row that merges them. None if there are no
/// such tiles; `buildNumParts` tells whether it is worth it.
std::optional<AttentionPlan> planParts(const AttentionPlan &whole,
                                       const GpuChip &chip,
                                       const TileRequest &request);
AttentionPlan planMerge(const AttentionPlan &part);

/// On the host: as many parts as keep the chip busy, and have some tiles of
/// keys each; 1 where it is better not to, as where `whole` would be for warp
/// groups and all but fill the chip. An index.
mlir::Value buildNumParts(mlir::ImplicitLocOpBuilder &b,
                          const AttentionPlan &whole, const AttentionPlan &part,
                          const GpuChip &chip, const TileRequest &request);

/// On the host: blocks of a kernel, but for the number of parts. An index.
mlir::Value buildNumBlocks(mlir::ImplicitLocOpBuilder &b,
                           const AttentionPlan &plan);

} // namespace diff

#endif // DIFF_PASSES_GPU_ATTENTIONPLAN_H
