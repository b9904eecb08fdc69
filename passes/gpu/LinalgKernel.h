//===- LinalgKernel.h - Code of a kernel for a linalg op --------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_LINALGKERNEL_H
#define DIFF_PASSES_GPU_LINALGKERNEL_H

#include "passes/gpu/LinalgBody.h"
#include "passes/gpu/LinalgPlan.h"

namespace diff {

/// Builds what a thread does. Indices are i64.
class LinalgKernel {
public:
  /// `sizes` are the loops' on the host, arguments where they are no constants.
  LinalgKernel(const LinalgPlan &plan, const BufferArguments &arguments,
               llvm::ArrayRef<mlir::OpFoldResult> sizes, DeviceBuilder &b,
               mlir::Value shared)
      : plan(plan), arguments(arguments), sizes(sizes), b(b), shared(shared) {}

  void build();

private:
  using Values = llvm::SmallVector<mlir::Value>;

  // Which points and steps are the thread's.
  void findThread();
  mlir::Value sizeOf(unsigned dim);
  mlir::Value sizeOf(const DimGroup &group);
  mlir::Value countPoints();
  void findIndices(mlir::Value point);

  // Points.
  void buildPoints();
  void buildNeighbours();
  void buildPoint();
  void buildOneByOne(mlir::Value begin, mlir::Value end);

  // Sums.
  void buildShared();
  Values buildSteps(mlir::ValueRange initial, unsigned depth = 0);
  Values buildStep(mlir::ValueRange carried);
  Values buildNeutral();
  Values combineParts(Values values);
  Values combineLanes(Values values);
  Values combineWarps(Values values);
  Values combineColumns(Values values);
  Values combine(mlir::ValueRange a, mlir::ValueRange b);
  llvm::SmallVector<mlir::Value> reserveShared();
  bool isCarried(unsigned result);

  // Elements.
  mlir::linalg::GenericOp getOp() { return plan.op; }
  mlir::Value addressOf(mlir::OpOperand &operand);
  mlir::Value load(mlir::OpOperand &operand);
  mlir::Value start(mlir::OpOperand &init);
  Values loadNeighbours(mlir::OpOperand &operand);
  void store(mlir::OpOperand &operand, mlir::Value value);
  bool isAlongWidth(mlir::OpOperand &operand);
  Values evaluate(mlir::ValueRange operands) {
    return evaluateBody(b, getOp(), arguments, indices, operands);
  }

  const LinalgPlan &plan;
  const BufferArguments &arguments;
  llvm::ArrayRef<mlir::OpFoldResult> sizes;
  DeviceBuilder &b;
  mlir::Value shared;

  mlir::Value thread;
  /// The thread's among those that share a point, and the block's point, i32.
  mlir::Value part, local;
  /// The thread's first point, divided by the width.
  mlir::Value position;
  /// By loop.
  Values indices;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_LINALGKERNEL_H
