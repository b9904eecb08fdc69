//===- ApiError.cpp - Names of errors, and functions by their names -------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

using namespace cudasim;

namespace {
struct ErrorText {
  CUresult code;
  const char *name, *text;
};
struct Entry {
  const char *name;
  void *function;
};
} // namespace

static constexpr ErrorText errors[] = {
    {CUDA_SUCCESS, "CUDA_SUCCESS", "no error"},
    {CUDA_ERROR_INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
    {CUDA_ERROR_OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {CUDA_ERROR_NOT_INITIALIZED, "CUDA_ERROR_NOT_INITIALIZED",
     "initialization error"},
    {CUDA_ERROR_NO_DEVICE, "CUDA_ERROR_NO_DEVICE",
     "no CUDA-capable device is detected"},
    {CUDA_ERROR_INVALID_DEVICE, "CUDA_ERROR_INVALID_DEVICE",
     "invalid device ordinal"},
    {CUDA_ERROR_INVALID_IMAGE, "CUDA_ERROR_INVALID_IMAGE",
     "device kernel image is invalid"},
    {CUDA_ERROR_INVALID_CONTEXT, "CUDA_ERROR_INVALID_CONTEXT",
     "invalid device context"},
    {CUDA_ERROR_NO_BINARY_FOR_GPU, "CUDA_ERROR_NO_BINARY_FOR_GPU",
     "no kernel image is available for execution on the device"},
    {CUDA_ERROR_INVALID_PTX, "CUDA_ERROR_INVALID_PTX",
     "a PTX JIT compilation failed"},
    {CUDA_ERROR_UNSUPPORTED_PTX_VERSION, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION",
     "the provided PTX was compiled with an unsupported toolchain."},
    {CUDA_ERROR_INVALID_HANDLE, "CUDA_ERROR_INVALID_HANDLE",
     "invalid resource handle"},
    {CUDA_ERROR_NOT_FOUND, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
    {CUDA_ERROR_NOT_READY, "CUDA_ERROR_NOT_READY", "device not ready"},
    {CUDA_ERROR_ILLEGAL_ADDRESS, "CUDA_ERROR_ILLEGAL_ADDRESS",
     "an illegal memory access was encountered"},
    {CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES",
     "too many resources requested for launch"},
    {CUDA_ERROR_MISALIGNED_ADDRESS, "CUDA_ERROR_MISALIGNED_ADDRESS",
     "misaligned address"},
    {CUDA_ERROR_LAUNCH_FAILED, "CUDA_ERROR_LAUNCH_FAILED",
     "unspecified launch failure"},
    {CUDA_ERROR_NOT_SUPPORTED, "CUDA_ERROR_NOT_SUPPORTED",
     "operation not supported"},
    {CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
     "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED",
     "operation not permitted when stream is capturing"},
    {CUDA_ERROR_STREAM_CAPTURE_INVALIDATED,
     "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED",
     "operation failed due to a previous error during capture"},
    {CUDA_ERROR_UNKNOWN, "CUDA_ERROR_UNKNOWN", "unknown error"}};

static const ErrorText *findError(CUresult code) {
  for (const ErrorText &error : errors)
    if (error.code == code)
      return &error;
  return nullptr;
}

CUresult cuGetErrorName(CUresult code, const char **name) {
  const ErrorText *error = findError(code);
  if (!name)
    return CUDA_ERROR_INVALID_VALUE;
  *name = error ? error->name : nullptr;
  return error ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult cuGetErrorString(CUresult code, const char **text) {
  const ErrorText *error = findError(code);
  if (!text)
    return CUDA_ERROR_INVALID_VALUE;
  *text = error ? error->text : nullptr;
  return error ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

//===----------------------------------------------------------------------===//
// Functions by name
//===----------------------------------------------------------------------===//

#define PLAIN(name) {#name, reinterpret_cast<void *>(&name)}
/// The name without the version gives the version that the library has.
#define VERSIONED(name, version)                                               \
  {#name, reinterpret_cast<void *>(&name##version)}

static const Entry entries[] = {
    PLAIN(cuInit),
    PLAIN(cuDriverGetVersion),
    PLAIN(cuGetErrorName),
    PLAIN(cuGetErrorString),
    VERSIONED(cuGetProcAddress, _v2),
    PLAIN(cuDeviceGet),
    PLAIN(cuDeviceGetCount),
    PLAIN(cuDeviceGetName),
    PLAIN(cuDeviceGetAttribute),
    VERSIONED(cuDeviceTotalMem, _v2),
    PLAIN(cuDevicePrimaryCtxRetain),
    VERSIONED(cuDevicePrimaryCtxRelease, _v2),
    PLAIN(cuCtxSetCurrent),
    PLAIN(cuCtxGetCurrent),
    PLAIN(cuCtxSynchronize),
    PLAIN(cuModuleLoadData),
    PLAIN(cuModuleLoadDataEx),
    PLAIN(cuModuleUnload),
    PLAIN(cuModuleGetFunction),
    VERSIONED(cuModuleGetGlobal, _v2),
    PLAIN(cuFuncSetAttribute),
    PLAIN(cuFuncGetAttribute),
    PLAIN(cuLaunchKernel),
    VERSIONED(cuMemAlloc, _v2),
    VERSIONED(cuMemFree, _v2),
    PLAIN(cuMemAllocAsync),
    PLAIN(cuMemFreeAsync),
    VERSIONED(cuMemGetInfo, _v2),
    VERSIONED(cuMemAllocHost, _v2),
    PLAIN(cuMemFreeHost),
    VERSIONED(cuMemcpyHtoD, _v2),
    VERSIONED(cuMemcpyDtoH, _v2),
    VERSIONED(cuMemcpyDtoD, _v2),
    VERSIONED(cuMemcpyHtoDAsync, _v2),
    VERSIONED(cuMemcpyDtoHAsync, _v2),
    VERSIONED(cuMemcpyDtoDAsync, _v2),
    VERSIONED(cuMemsetD8, _v2),
    VERSIONED(cuMemsetD32, _v2),
    PLAIN(cuMemsetD8Async),
    PLAIN(cuMemsetD32Async),
    PLAIN(cuStreamCreate),
    VERSIONED(cuStreamDestroy, _v2),
    PLAIN(cuStreamSynchronize),
    PLAIN(cuStreamQuery),
    PLAIN(cuStreamWaitEvent),
    PLAIN(cuEventCreate),
    VERSIONED(cuEventDestroy, _v2),
    PLAIN(cuEventRecord),
    PLAIN(cuEventSynchronize),
    PLAIN(cuEventQuery),
    PLAIN(cuEventElapsedTime),
    VERSIONED(cuStreamBeginCapture, _v2),
    PLAIN(cuThreadExchangeStreamCaptureMode),
    PLAIN(cuStreamIsCapturing),
    PLAIN(cuStreamEndCapture),
    PLAIN(cuGraphInstantiateWithFlags),
    PLAIN(cuGraphLaunch),
    {"cuGraphInstantiate",
     reinterpret_cast<void *>(&cuGraphInstantiateWithFlags)},
    PLAIN(cuGraphExecDestroy),
    PLAIN(cuGraphDestroy),
    PLAIN(cuTensorMapEncodeTiled),
    PLAIN(diffCudaSimSetModes),
    PLAIN(diffCudaSimLastMessage),
    PLAIN(diffCudaSimCounters),
    PLAIN(diffCudaSimReset)};

#undef PLAIN
#undef VERSIONED

CUresult cuGetProcAddress(const char *symbol, void **function, int version,
                          cuuint64_t flags) {
  int status = 0;
  return cuGetProcAddress_v2(symbol, function, version, flags, &status);
}

CUresult cuGetProcAddress_v2(const char *symbol, void **function, int version,
                             cuuint64_t flags, int *status) {
  if (!symbol || !function)
    return CUDA_ERROR_INVALID_VALUE;
  std::string name = symbol;
  if (name.size() > 3 && name.compare(name.size() - 3, 3, "_v2") == 0)
    name.resize(name.size() - 3);
  *function = nullptr;
  for (const Entry &entry : entries)
    if (name == entry.name)
      *function = entry.function;
  if (status)
    *status = *function ? 0 : 1; // success, symbol not found
  return *function ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}
