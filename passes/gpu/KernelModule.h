//===- KernelModule.h - The module that kernels are put into ----*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the passes that make kernels have in common: `gpu.module @kernels`
// beside the host's functions, its dynamic shared memory, kernels that equal
// ops share, and their launches.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_KERNELMODULE_H
#define DIFF_PASSES_GPU_KERNELMODULE_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/StringMap.h"

namespace diff {

/// What is known of a kernel before its code is.
struct KernelDescription {
  /// Of what name it is, without the function's; it is made unique.
  llvm::StringRef name;
  mlir::FunctionType type;
  int64_t threads = 0;
  /// Dynamic shared memory, in bytes.
  int64_t sharedBytes = 0;
  /// What it has to begin at a multiple of.
  int64_t sharedAlignment = 128;
  /// What else is written to the kernel's `diff.kernel`.
  mlir::NamedAttrList details;
};

class KernelModule {
public:
  KernelModule(mlir::ModuleOp host, llvm::StringRef chip)
      : host(host), chip(chip) {}

  struct Kernel {
    mlir::gpu::GPUFuncOp function;
    /// Its body is empty, for the caller to fill.
    bool isNew;
  };
  /// The kernel that `op` launches: the one that this pass has made for `key`,
  /// which says all that its code depends on, or a new one.
  Kernel getKernel(llvm::StringRef key, mlir::Operation *op,
                   const KernelDescription &description);

  /// Launches `kernel` with `blocks` (index) blocks.
  static void launch(mlir::ImplicitLocOpBuilder &b, mlir::gpu::GPUFuncOp kernel,
                     mlir::Value blocks, mlir::ValueRange operands);

private:
  mlir::gpu::GPUModuleOp getModule();
  mlir::gpu::GPUFuncOp create(mlir::Operation *op,
                              const KernelDescription &description);

  mlir::ModuleOp host;
  std::string chip;
  llvm::StringMap<mlir::gpu::GPUFuncOp> kernels;
};

/// Inside of a kernel: where its dynamic shared memory begins.
mlir::Value buildSharedMemory(mlir::ImplicitLocOpBuilder &b);

/// On the host: where the first element of a buffer is on the device, as a
/// pointer to global memory.
mlir::Value buildDevicePointer(mlir::ImplicitLocOpBuilder &b,
                               mlir::Value buffer);

} // namespace diff

#endif // DIFF_PASSES_GPU_KERNELMODULE_H
