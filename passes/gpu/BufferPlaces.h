//===- BufferPlaces.h - Which buffers the device has ------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_BUFFERPLACES_H
#define DIFF_PASSES_GPU_BUFFERPLACES_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseSet.h"

namespace diff {

/// Which of the host functions' buffers lie in the device's memory: those that
/// a kernel, a caller or a result may have a part in. What only the host's code
/// touches, such as the shape that memref.reshape reads, stays in its memory.
class BufferPlaces {
public:
  explicit BufferPlaces(mlir::ModuleOp module);

  bool isOnDevice(mlir::Value buffer) const { return device.contains(buffer); }
  /// Of a value that takes the place of one on the device.
  void addToDevice(mlir::Value buffer) { device.insert(buffer); }

private:
  llvm::DenseSet<mlir::Value> device;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_BUFFERPLACES_H
