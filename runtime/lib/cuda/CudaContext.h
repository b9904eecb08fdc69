//===- CudaContext.h - Calls on CUDA devices ------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CUDA_CUDACONTEXT_H
#define DIFF_RUNTIME_CUDA_CUDACONTEXT_H

#include "../Arguments.h"
#include "../Context.h"
#include "DeviceCall.h"

namespace diff::cuda {

/// What a context for a CUDA device has beyond a diff_context.
struct CudaContext {
  /// Gives back to the driver what no tensor and no call has.
  void freeMemory() {
    captured.clear();
    pool->trim();
  }

  std::shared_ptr<Device> device;
  std::string chip; ///< "sm_80"
  std::shared_ptr<Stream> stream;
  std::shared_ptr<DevicePool> pool;
  /// The memory of calls that the program has captured.
  std::vector<std::shared_ptr<DevicePool>> captured;
};

/// Runs a call, or has it captured with the stream that it is enqueued to.
Tensors run(diff_context &context, Call &call);

/// The parts of a call: what may not be captured, and what is enqueued.
std::shared_ptr<Kernels> prepare(const CudaContext &context, Call &call);
Tensors enqueue(diff_context &context, Call &call, Kernels &kernels,
                const Target &target);

/// A tensor in memory of the pool.
std::unique_ptr<diff_tensor> newTensor(const std::shared_ptr<Device> &device,
                                       DevicePool &pool,
                                       const diff_tensor &like);

} // namespace diff::cuda

#endif // DIFF_RUNTIME_CUDA_CUDACONTEXT_H
