//===- DeviceCall.h - What a call does on a device ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CUDA_DEVICECALL_H
#define DIFF_RUNTIME_CUDA_DEVICECALL_H

#include "../Services.h"
#include "DevicePool.h"
#include "Kernels.h"

#include <unordered_map>

namespace diff::cuda {

/// Where the work of a call goes.
struct Target {
  std::shared_ptr<Stream> stream;
  std::shared_ptr<DevicePool> pool;
  /// Whether the stream is captured: what is enqueued runs later, any number
  /// of times.
  bool isCaptured;
};

/// The device services of one call, and the memory that it holds.
class DeviceCall : public DeviceServices {
public:
  DeviceCall(Kernels &kernels, const Target &target)
      : kernels(kernels), target(target), device(*target.stream->device) {}
  /// Gives back what the call did not.
  ~DeviceCall() override;

  void *allocate(uint64_t bytes) override;
  void deallocate(void *memory) override;
  const void *constant(const void *data, uint64_t bytes) override;
  void copy(void *to, const void *from, uint64_t bytes) override;
  void upload(void *to, const void *from, uint64_t bytes) override;
  void read(void *to, const void *from, uint64_t bytes) override;
  void tensorMap(void *map, const TensorMapRequest &request) override;
  void launch(const LaunchRequest &request) override;

  /// Takes memory out of the call's care; null for what is not of it.
  std::shared_ptr<void> release(void *memory);

  uint64_t peakBytes() const { return peak; }

private:
  Kernels &kernels;
  const Target &target;
  const Device &device;
  std::unordered_map<uint64_t, uint64_t> blocks; ///< with their bytes
  uint64_t live = 0, peak = 0;
};

} // namespace diff::cuda

#endif // DIFF_RUNTIME_CUDA_DEVICECALL_H
