//===- cuda_driver.h - The part of CUDA's driver API that we use ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Types, constants and functions by the names and values of the driver API's
// public documentation: what a program needs to load the driver library with
// dlopen, without any file of the CUDA toolkit. The runtime does so, and
// libdiff_cuda_sim defines the same functions. Where the documentation has an
// old and a new form of a function, the library exports the new one (_v2), as
// the declarations say.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDA_DRIVER_H
#define DIFF_CUDA_DRIVER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int CUdevice;
typedef uint64_t CUdeviceptr;
typedef uint32_t cuuint32_t;
typedef uint64_t cuuint64_t;
typedef struct CUctx_st *CUcontext;
typedef struct CUmod_st *CUmodule;
typedef struct CUfunc_st *CUfunction;
typedef struct CUstream_st *CUstream;
typedef struct CUevent_st *CUevent;
typedef struct CUgraph_st *CUgraph;
typedef struct CUgraphExec_st *CUgraphExec;

typedef enum CUresult {
  CUDA_SUCCESS = 0,
  CUDA_ERROR_INVALID_VALUE = 1,
  CUDA_ERROR_OUT_OF_MEMORY = 2,
  CUDA_ERROR_NOT_INITIALIZED = 3,
  CUDA_ERROR_NO_DEVICE = 100,
  CUDA_ERROR_INVALID_DEVICE = 101,
  CUDA_ERROR_INVALID_IMAGE = 200,
  CUDA_ERROR_INVALID_CONTEXT = 201,
  CUDA_ERROR_NO_BINARY_FOR_GPU = 209,
  CUDA_ERROR_INVALID_PTX = 218,
  CUDA_ERROR_UNSUPPORTED_PTX_VERSION = 222,
  CUDA_ERROR_INVALID_HANDLE = 400,
  CUDA_ERROR_NOT_FOUND = 500,
  CUDA_ERROR_NOT_READY = 600,
  CUDA_ERROR_ILLEGAL_ADDRESS = 700,
  CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES = 701,
  CUDA_ERROR_MISALIGNED_ADDRESS = 716,
  CUDA_ERROR_LAUNCH_FAILED = 719,
  CUDA_ERROR_NOT_SUPPORTED = 801,
  CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED = 900,
  CUDA_ERROR_STREAM_CAPTURE_INVALIDATED = 901,
  CUDA_ERROR_UNKNOWN = 999
} CUresult;

typedef enum CUdevice_attribute {
  CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK = 1,
  CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X = 2,
  CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y = 3,
  CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z = 4,
  CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X = 5,
  CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y = 6,
  CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z = 7,
  CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK = 8,
  CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY = 9,
  CU_DEVICE_ATTRIBUTE_WARP_SIZE = 10,
  CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK = 12,
  CU_DEVICE_ATTRIBUTE_CLOCK_RATE = 13,
  CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT = 16,
  CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS = 31,
  CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE = 38,
  CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR = 39,
  CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING = 41,
  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR = 75,
  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR = 76,
  CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR = 81,
  CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN = 97,
  CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED = 115
} CUdevice_attribute;

typedef enum CUfunction_attribute {
  CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK = 0,
  CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES = 1,
  CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES = 2,
  CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES = 3,
  CU_FUNC_ATTRIBUTE_NUM_REGS = 4,
  CU_FUNC_ATTRIBUTE_PTX_VERSION = 5,
  CU_FUNC_ATTRIBUTE_BINARY_VERSION = 6,
  CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8,
  CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT = 9
} CUfunction_attribute;

typedef enum CUjit_option {
  CU_JIT_MAX_REGISTERS = 0,
  CU_JIT_INFO_LOG_BUFFER = 3,
  CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES = 4,
  CU_JIT_ERROR_LOG_BUFFER = 5,
  CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6
} CUjit_option;

typedef enum CUstreamCaptureMode {
  CU_STREAM_CAPTURE_MODE_GLOBAL = 0,
  CU_STREAM_CAPTURE_MODE_THREAD_LOCAL = 1,
  CU_STREAM_CAPTURE_MODE_RELAXED = 2
} CUstreamCaptureMode;

typedef enum CUstreamCaptureStatus {
  CU_STREAM_CAPTURE_STATUS_NONE = 0,
  CU_STREAM_CAPTURE_STATUS_ACTIVE = 1,
  CU_STREAM_CAPTURE_STATUS_INVALIDATED = 2
} CUstreamCaptureStatus;

typedef enum CUtensorMapDataType {
  CU_TENSOR_MAP_DATA_TYPE_UINT8 = 0,
  CU_TENSOR_MAP_DATA_TYPE_UINT16 = 1,
  CU_TENSOR_MAP_DATA_TYPE_UINT32 = 2,
  CU_TENSOR_MAP_DATA_TYPE_INT32 = 3,
  CU_TENSOR_MAP_DATA_TYPE_UINT64 = 4,
  CU_TENSOR_MAP_DATA_TYPE_INT64 = 5,
  CU_TENSOR_MAP_DATA_TYPE_FLOAT16 = 6,
  CU_TENSOR_MAP_DATA_TYPE_FLOAT32 = 7,
  CU_TENSOR_MAP_DATA_TYPE_FLOAT64 = 8,
  CU_TENSOR_MAP_DATA_TYPE_BFLOAT16 = 9,
  CU_TENSOR_MAP_DATA_TYPE_FLOAT32_FTZ = 10,
  CU_TENSOR_MAP_DATA_TYPE_TFLOAT32 = 11,
  CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ = 12
} CUtensorMapDataType;

typedef enum CUtensorMapInterleave {
  CU_TENSOR_MAP_INTERLEAVE_NONE = 0,
  CU_TENSOR_MAP_INTERLEAVE_16B = 1,
  CU_TENSOR_MAP_INTERLEAVE_32B = 2
} CUtensorMapInterleave;

typedef enum CUtensorMapSwizzle {
  CU_TENSOR_MAP_SWIZZLE_NONE = 0,
  CU_TENSOR_MAP_SWIZZLE_32B = 1,
  CU_TENSOR_MAP_SWIZZLE_64B = 2,
  CU_TENSOR_MAP_SWIZZLE_128B = 3
} CUtensorMapSwizzle;

typedef enum CUtensorMapL2promotion {
  CU_TENSOR_MAP_L2_PROMOTION_NONE = 0,
  CU_TENSOR_MAP_L2_PROMOTION_L2_64B = 1,
  CU_TENSOR_MAP_L2_PROMOTION_L2_128B = 2,
  CU_TENSOR_MAP_L2_PROMOTION_L2_256B = 3
} CUtensorMapL2promotion;

typedef enum CUtensorMapFloatOOBfill {
  CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE = 0,
  CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA = 1
} CUtensorMapFloatOOBfill;

/* Opaque, and aligned to 64 bytes wherever it is passed. */
typedef struct CUtensorMap_st {
  cuuint64_t opaque[16];
} CUtensorMap;

enum { CU_STREAM_DEFAULT = 0, CU_STREAM_NON_BLOCKING = 1 };
enum { CU_EVENT_DEFAULT = 0, CU_EVENT_DISABLE_TIMING = 2 };

/* Arguments of cuLaunchKernel's `extra`. */
#define CU_LAUNCH_PARAM_END ((void *)0)
#define CU_LAUNCH_PARAM_BUFFER_POINTER ((void *)1)
#define CU_LAUNCH_PARAM_BUFFER_SIZE ((void *)2)

#ifndef DIFF_CUDA_API
#define DIFF_CUDA_API
#endif

DIFF_CUDA_API CUresult cuInit(unsigned flags);
DIFF_CUDA_API CUresult cuDriverGetVersion(int *version);
DIFF_CUDA_API CUresult cuGetErrorName(CUresult error, const char **name);
DIFF_CUDA_API CUresult cuGetErrorString(CUresult error, const char **text);
DIFF_CUDA_API CUresult cuGetProcAddress(const char *symbol, void **function,
                                        int version, cuuint64_t flags);
DIFF_CUDA_API CUresult cuGetProcAddress_v2(const char *symbol, void **function,
                                           int version, cuuint64_t flags,
                                           int *status);

DIFF_CUDA_API CUresult cuDeviceGet(CUdevice *device, int ordinal);
DIFF_CUDA_API CUresult cuDeviceGetCount(int *count);
DIFF_CUDA_API CUresult cuDeviceGetName(char *name, int length, CUdevice device);
DIFF_CUDA_API CUresult cuDeviceGetAttribute(int *value,
                                            CUdevice_attribute attribute,
                                            CUdevice device);
DIFF_CUDA_API CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice device);
DIFF_CUDA_API CUresult cuDevicePrimaryCtxRetain(CUcontext *context,
                                                CUdevice device);
DIFF_CUDA_API CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device);
DIFF_CUDA_API CUresult cuCtxSetCurrent(CUcontext context);
DIFF_CUDA_API CUresult cuCtxGetCurrent(CUcontext *context);
DIFF_CUDA_API CUresult cuCtxSynchronize(void);

DIFF_CUDA_API CUresult cuModuleLoadData(CUmodule *module, const void *image);
DIFF_CUDA_API CUresult cuModuleLoadDataEx(CUmodule *module, const void *image,
                                          unsigned count, CUjit_option *options,
                                          void **values);
DIFF_CUDA_API CUresult cuModuleUnload(CUmodule module);
DIFF_CUDA_API CUresult cuModuleGetFunction(CUfunction *function,
                                           CUmodule module, const char *name);
DIFF_CUDA_API CUresult cuModuleGetGlobal_v2(CUdeviceptr *address, size_t *bytes,
                                            CUmodule module, const char *name);
DIFF_CUDA_API CUresult cuFuncSetAttribute(CUfunction function,
                                          CUfunction_attribute attribute,
                                          int value);
DIFF_CUDA_API CUresult cuFuncGetAttribute(int *value,
                                          CUfunction_attribute attribute,
                                          CUfunction function);
DIFF_CUDA_API CUresult cuLaunchKernel(CUfunction function, unsigned gridX,
                                      unsigned gridY, unsigned gridZ,
                                      unsigned blockX, unsigned blockY,
                                      unsigned blockZ, unsigned sharedBytes,
                                      CUstream stream, void **params,
                                      void **extra);

DIFF_CUDA_API CUresult cuTensorMapEncodeTiled(
    CUtensorMap *map, CUtensorMapDataType type, cuuint32_t rank, void *address,
    const cuuint64_t *dims, const cuuint64_t *strides, const cuuint32_t *box,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion promotion,
    CUtensorMapFloatOOBfill fill);

DIFF_CUDA_API CUresult cuMemAlloc_v2(CUdeviceptr *address, size_t bytes);
DIFF_CUDA_API CUresult cuMemFree_v2(CUdeviceptr address);
DIFF_CUDA_API CUresult cuMemAllocAsync(CUdeviceptr *address, size_t bytes,
                                       CUstream stream);
DIFF_CUDA_API CUresult cuMemFreeAsync(CUdeviceptr address, CUstream stream);
DIFF_CUDA_API CUresult cuMemGetInfo_v2(size_t *free, size_t *total);
DIFF_CUDA_API CUresult cuMemAllocHost_v2(void **memory, size_t bytes);
DIFF_CUDA_API CUresult cuMemFreeHost(void *memory);
DIFF_CUDA_API CUresult cuMemcpyHtoD_v2(CUdeviceptr to, const void *from,
                                       size_t bytes);
DIFF_CUDA_API CUresult cuMemcpyDtoH_v2(void *to, CUdeviceptr from,
                                       size_t bytes);
DIFF_CUDA_API CUresult cuMemcpyDtoD_v2(CUdeviceptr to, CUdeviceptr from,
                                       size_t bytes);
DIFF_CUDA_API CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from,
                                            size_t bytes, CUstream stream);
DIFF_CUDA_API CUresult cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from,
                                            size_t bytes, CUstream stream);
DIFF_CUDA_API CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from,
                                            size_t bytes, CUstream stream);
DIFF_CUDA_API CUresult cuMemsetD8_v2(CUdeviceptr to, unsigned char value,
                                     size_t count);
DIFF_CUDA_API CUresult cuMemsetD32_v2(CUdeviceptr to, unsigned value,
                                      size_t count);
DIFF_CUDA_API CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value,
                                       size_t count, CUstream stream);
DIFF_CUDA_API CUresult cuMemsetD32Async(CUdeviceptr to, unsigned value,
                                        size_t count, CUstream stream);

DIFF_CUDA_API CUresult cuStreamCreate(CUstream *stream, unsigned flags);
DIFF_CUDA_API CUresult cuStreamDestroy_v2(CUstream stream);
DIFF_CUDA_API CUresult cuStreamSynchronize(CUstream stream);
DIFF_CUDA_API CUresult cuStreamQuery(CUstream stream);
DIFF_CUDA_API CUresult cuStreamWaitEvent(CUstream stream, CUevent event,
                                         unsigned flags);
DIFF_CUDA_API CUresult cuEventCreate(CUevent *event, unsigned flags);
DIFF_CUDA_API CUresult cuEventDestroy_v2(CUevent event);
DIFF_CUDA_API CUresult cuEventRecord(CUevent event, CUstream stream);
DIFF_CUDA_API CUresult cuEventSynchronize(CUevent event);
DIFF_CUDA_API CUresult cuEventQuery(CUevent event);
DIFF_CUDA_API CUresult cuEventElapsedTime(float *milliseconds, CUevent start,
                                          CUevent end);
DIFF_CUDA_API CUresult cuStreamBeginCapture_v2(CUstream stream,
                                               CUstreamCaptureMode mode);
/* The calling thread's mode: which calls it may not make while a stream is
 * captured. Takes the new one and gives back the old one. */
DIFF_CUDA_API CUresult
cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode);
DIFF_CUDA_API CUresult cuStreamIsCapturing(CUstream stream,
                                           CUstreamCaptureStatus *status);
DIFF_CUDA_API CUresult cuStreamEndCapture(CUstream stream, CUgraph *graph);
DIFF_CUDA_API CUresult cuGraphInstantiateWithFlags(CUgraphExec *exec,
                                                   CUgraph graph,
                                                   unsigned long long flags);
DIFF_CUDA_API CUresult cuGraphLaunch(CUgraphExec exec, CUstream stream);
DIFF_CUDA_API CUresult cuGraphExecDestroy(CUgraphExec exec);
DIFF_CUDA_API CUresult cuGraphDestroy(CUgraph graph);

#ifdef __cplusplus
}
#endif

#endif /* DIFF_CUDA_DRIVER_H */
