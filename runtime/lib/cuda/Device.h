//===- Device.h - A CUDA device and its memory ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CUDA_DEVICE_H
#define DIFF_RUNTIME_CUDA_DEVICE_H

#include "../Tensor.h"
#include "Driver.h"

#include <atomic>
#include <mutex>

namespace diff::cuda {

/// A device, with its primary context held. All that is on it has a part in the
/// one object, so that the context ends after the last of these.
class Device {
public:
  /// Throws when there is no such device.
  static std::shared_ptr<Device> get(int32_t ordinal);
  ~Device();
  Device(const Device &) = delete;
  Device &operator=(const Device &) = delete;

  const Driver &driver;
  const int32_t ordinal;
  CUcontext context = nullptr;
  std::string name;
  int capability = 0; ///< 80, 90, 120

  /// "CUDA device 0 (NVIDIA A100-SXM4-80GB, sm_80)".
  std::string describe() const;
  /// Throws if a call has failed; `call` is its name, or says more.
  void check(CUresult result, const std::string &call) const;
  /// Throws when an earlier failure has left the device of no use.
  void requireAlive() const;
  bool isBroken() const;

  /// Memory from the driver. Throws where there is none, but for `tryAllocate`,
  /// which gives 0.
  uint64_t allocate(uint64_t bytes) const;
  uint64_t tryAllocate(uint64_t bytes) const;
  [[noreturn]] void failOutOfMemory(uint64_t bytes) const;
  void free(uint64_t address) const noexcept;

  /// A copy of host memory that all streams may use when this returns.
  std::shared_ptr<void> copyOf(const void *data, uint64_t bytes);

private:
  Device(const Driver &driver, int32_t ordinal);
  void noteFailure(CUresult result, const std::string &message) const;

  std::mutex uploading;
  CUstream uploads = nullptr;
  mutable std::mutex failing;
  mutable std::string failure; ///< what has left the device of no use
};

/// While it lives, the thread's context is the device's, and no capture of a
/// stream is in the way of allocating and of waiting for other streams.
class OnDevice {
public:
  explicit OnDevice(const Device &device);
  ~OnDevice();
  OnDevice(const OnDevice &) = delete;
  OnDevice &operator=(const OnDevice &) = delete;

private:
  const Device &device;
  CUcontext previous = nullptr;
  CUstreamCaptureMode mode = CU_STREAM_CAPTURE_MODE_RELAXED;
};

/// A stream: of the program's, or one that is destroyed with this.
class Stream {
public:
  /// Makes a new one.
  explicit Stream(std::shared_ptr<Device> device);
  Stream(std::shared_ptr<Device> device, CUstream borrowed)
      : device(std::move(device)), handle(borrowed), isOwned(false) {}
  ~Stream();
  Stream(const Stream &) = delete;
  Stream &operator=(const Stream &) = delete;

  bool isCapturing() const;
  void synchronize() const;

  /// Copies are enqueued, where there is anything to copy.
  void copyOnDevice(void *to, const void *from, uint64_t bytes) const;
  void copyToDevice(void *to, const void *from, uint64_t bytes) const;
  void copyToHost(void *to, const void *from, uint64_t bytes) const;

  const std::shared_ptr<Device> device;
  CUstream handle = nullptr;

private:
  bool isOwned = true;
};

inline void *toPointer(uint64_t address) {
  return reinterpret_cast<void *>(static_cast<uintptr_t>(address));
}
inline uint64_t toAddress(const void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}

} // namespace diff::cuda

#endif // DIFF_RUNTIME_CUDA_DEVICE_H
