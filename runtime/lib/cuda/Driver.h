//===- Driver.h - The CUDA driver library ---------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CUDA_DRIVER_H
#define DIFF_RUNTIME_CUDA_DRIVER_H

#include "../Status.h"
#include "diff/cuda_driver.h"

namespace diff::cuda {

/// What every driver of the last years has, and the runtime can't do without.
#define DIFF_CUDA_REQUIRED_FUNCTIONS(X)                                        \
  X(cuInit)                                                                    \
  X(cuDriverGetVersion)                                                        \
  X(cuGetErrorName)                                                            \
  X(cuGetErrorString)                                                          \
  X(cuDeviceGet)                                                               \
  X(cuDeviceGetCount)                                                          \
  X(cuDeviceGetName)                                                           \
  X(cuDeviceGetAttribute)                                                      \
  X(cuDevicePrimaryCtxRetain)                                                  \
  X(cuDevicePrimaryCtxRelease_v2)                                              \
  X(cuCtxSetCurrent)                                                           \
  X(cuCtxGetCurrent)                                                           \
  X(cuCtxSynchronize)                                                          \
  X(cuModuleLoadDataEx)                                                        \
  X(cuModuleUnload)                                                            \
  X(cuModuleGetFunction)                                                       \
  X(cuFuncSetAttribute)                                                        \
  X(cuLaunchKernel)                                                            \
  X(cuMemAlloc_v2)                                                             \
  X(cuMemFree_v2)                                                              \
  X(cuMemGetInfo_v2)                                                           \
  X(cuMemcpyHtoDAsync_v2)                                                      \
  X(cuMemcpyDtoHAsync_v2)                                                      \
  X(cuMemcpyDtoDAsync_v2)                                                      \
  X(cuMemsetD8Async)                                                           \
  X(cuStreamCreate)                                                            \
  X(cuStreamDestroy_v2)                                                        \
  X(cuStreamSynchronize)                                                       \
  X(cuStreamIsCapturing)                                                       \
  X(cuStreamBeginCapture_v2)                                                   \
  X(cuStreamEndCapture)                                                        \
  X(cuThreadExchangeStreamCaptureMode)                                         \
  X(cuGraphInstantiateWithFlags)                                               \
  X(cuGraphLaunch)                                                             \
  X(cuGraphExecDestroy)                                                        \
  X(cuGraphDestroy)

/// What only some models need; null in drivers without it.
#define DIFF_CUDA_OPTIONAL_FUNCTIONS(X) X(cuTensorMapEncodeTiled)

/// The functions of a driver library, as members of their own names.
struct DriverFunctions {
#define DIFF_CUDA_MEMBER(name) decltype(&::name) name = nullptr;
  DIFF_CUDA_REQUIRED_FUNCTIONS(DIFF_CUDA_MEMBER)
  DIFF_CUDA_OPTIONAL_FUNCTIONS(DIFF_CUDA_MEMBER)
#undef DIFF_CUDA_MEMBER
};

class Driver : public DriverFunctions {
public:
  /// The library that the environment names, opened once and initialised.
  /// Throws where there is none, or none that is fit.
  static const Driver &get();

  /// "12.4".
  std::string version() const;
  /// "CUDA_ERROR_OUT_OF_MEMORY: out of memory", in the driver's words.
  std::string text(CUresult result) const;
  /// Throws if a call that is not about one device has failed.
  void check(CUresult result, const char *call) const;

private:
  explicit Driver(const std::string &path);
};

/// What a failed call means to the program.
diff_status_code statusOf(CUresult result);

} // namespace diff::cuda

#endif // DIFF_RUNTIME_CUDA_DRIVER_H
