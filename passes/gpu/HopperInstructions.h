//===- HopperInstructions.h - Warp groups' products and copies --*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What sm_90a has beyond sm_80: mbarriers, copies of tiles by tensor maps (TMA)
// and products of a warp group (wgmma).
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_HOPPERINSTRUCTIONS_H
#define DIFF_PASSES_GPU_HOPPERINSTRUCTIONS_H

#include "passes/gpu/DeviceBuilder.h"

namespace diff {

/// A tile of 16-bit elements in shared memory as TMA writes and wgmma reads it:
/// panels side by side, each of which has 16, 32 or 64 columns of all rows. A
/// panel's rows are 32, 64 or 128 bytes long and lie one after the other; their
/// pieces of 16 bytes are exchanged within as many bytes.
class PanelTile {
public:
  PanelTile() = default;
  /// `rows` is a multiple of 8; what lies together in memory are multiples of
  /// `unit` columns.
  PanelTile(int64_t rows, int64_t columns, int64_t unit);

  int64_t numRows() const { return rows; }
  int64_t panelColumns() const { return width; }
  int64_t numPanels() const { return panels; }
  int64_t rowBytes() const { return 2 * width; }
  int64_t panelBytes() const { return rows * rowBytes(); }
  int64_t bytes() const { return panels * panelBytes(); }

  /// How wgmma finds an operand that starts at `shared`, with the sum over the
  /// tile's columns or, transposed, over its rows: i64.
  mlir::Value descriptor(DeviceBuilder &b, mlir::Value shared,
                         bool transposed) const;
  /// What moves a descriptor to the 16 columns (or, transposed, rows) of step
  /// `step` of the sum.
  int64_t stepOf(int64_t step, bool transposed) const;
  /// What moves it to another row, a multiple of 8.
  int64_t rowStep(int64_t row) const { return row * rowBytes() / 16; }

private:
  int64_t rows = 0, width = 0, panels = 0;
};

/// Of a product, one step of 16 along the sum: A's descriptor or registers, and
/// B's descriptor.
struct ProductStep {
  llvm::SmallVector<mlir::Value, 4> a;
  mlir::Value b;
};

/// Starts the product of a warp group: 64 rows, `columns` columns, the sum over
/// all steps. `sums` are the registers that it is added to; empty: to 0. It is
/// a group of its own. The registers returned may not be used before a wait.
llvm::SmallVector<mlir::Value> startProduct(DeviceBuilder &b,
                                            mlir::Type element, int64_t columns,
                                            llvm::ArrayRef<ProductStep> steps,
                                            mlir::ValueRange sums,
                                            bool bTransposed);

/// Waits until no more than `pending` of the last products are under way.
/// `registers` are those of products that are over by then: what reads them
/// stays behind the wait.
llvm::SmallVector<mlir::Value>
waitForProducts(DeviceBuilder &b, int64_t pending, mlir::ValueRange registers);

/// Makes an mbarrier, whose phases end after `arrivals` arrivals.
void initBarrier(DeviceBuilder &b, mlir::Value barrier, int64_t arrivals);
/// After all have been made, and before a barrier of the block.
void publishBarriers(DeviceBuilder &b);
/// Waits for the end of the phase of this parity. `registers`, which are
/// returned, have been computed by then.
llvm::SmallVector<mlir::Value> waitForPhase(DeviceBuilder &b,
                                            mlir::Value barrier,
                                            mlir::Value parity,
                                            mlir::ValueRange registers = {});
/// Arrives, if `condition` holds.
void arrive(DeviceBuilder &b, mlir::Value barrier, mlir::Value condition);
/// Arrives, and says how many bytes of copies the phase has to wait for.
void arriveAndExpect(DeviceBuilder &b, mlir::Value barrier, int64_t bytes);
/// Starts the copy of a box of a tensor map; `barrier` hears of its bytes.
void copyBox(DeviceBuilder &b, mlir::Value shared, mlir::Value map,
             mlir::ValueRange coordinates, mlir::Value barrier);
/// Gives the warp group more registers, or takes some.
void setRegisters(DeviceBuilder &b, int64_t count, bool more);

} // namespace diff

#endif // DIFF_PASSES_GPU_HOPPERINSTRUCTIONS_H
