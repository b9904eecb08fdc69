//===- BufferArguments.h - Kernel arguments for buffers  ---*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_BUFFERARGUMENTS_H
#define DIFF_PASSES_GPU_BUFFERARGUMENTS_H

#include "passes/gpu/DeviceBuilder.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/MapVector.h"

namespace diff {

/// A buffer inside of a kernel.
struct DeviceBuffer {
  mlir::Value pointer;
  mlir::Type element;
  /// i64, in elements; 0 for a dim of size 1.
  llvm::SmallVector<mlir::Value> strides;
};

/// The arguments of a kernel that works on buffers: for each a pointer to its
/// first element and those of its strides that are not constants, then scalars.
/// An index is passed as i64, a boolean as a byte.
class BufferArguments {
public:
  /// A buffer that the kernel loads from or stores to.
  void addBuffer(mlir::Value buffer);
  /// A number that is computed on the host. Constants are no arguments: the
  /// kernel has them.
  void addScalar(mlir::Value scalar);

  void add(mlir::Value value) {
    if (mlir::isa<mlir::MemRefType>(value.getType()))
      addBuffer(value);
    else
      addScalar(value);
  }

  mlir::FunctionType getType(mlir::MLIRContext *context) const;
  /// For who launches the kernel: a list of dictionaries. Scalars that are the
  /// size of a loop say of which.
  mlir::ArrayAttr listArguments(mlir::MLIRContext *context,
                                llvm::ArrayRef<mlir::OpFoldResult> loops) const;
  /// What the host passes.
  llvm::SmallVector<mlir::Value>
  buildOperands(mlir::ImplicitLocOpBuilder &b) const;

  /// Takes the kernel's arguments for what they are inside of it.
  void bind(DeviceBuilder &b, mlir::ValueRange arguments);
  const DeviceBuffer &getBuffer(mlir::Value buffer) const;
  /// From the host's scalars to the kernel's.
  const mlir::IRMapping &getScalars() const { return inKernel; }

  /// What a kernel knows a buffer or scalar by: a constant, or a number.
  std::string describe(mlir::Value value) const;

private:
  /// Null for a buffer.
  llvm::MapVector<mlir::Value, DeviceBuffer> buffers;
  llvm::SetVector<mlir::Value> scalars, constants;
  mlir::IRMapping inKernel;
};

/// The strides of `type` in elements, 0 for a dim of size 1.
llvm::SmallVector<int64_t> getStrides(mlir::MemRefType type);

/// The bytes that an element takes in memory; a boolean takes one.
int64_t getElementBytes(mlir::Type element);

/// Where `indices` (i64) of a buffer are.
mlir::Value buildAddress(DeviceBuilder &b, const DeviceBuffer &buffer,
                         mlir::ValueRange indices);
mlir::Value buildLoad(DeviceBuilder &b, mlir::Type element, mlir::Value from);
void buildStore(DeviceBuilder &b, mlir::Value value, mlir::Value to);

} // namespace diff

#endif // DIFF_PASSES_GPU_BUFFERARGUMENTS_H
