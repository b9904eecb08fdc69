//===- DeviceServices.h - What a call on a GPU asks for -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_DEVICESERVICES_H
#define DIFF_RUNTIME_DEVICESERVICES_H

#include <cstdint>

namespace diff {

struct TensorMapRequest {
  int32_t dtype, rank;
  const void *address;
  const uint64_t *dims, *strides;
  const uint32_t *box;
  int32_t swizzle;
};

struct LaunchRequest {
  int32_t kernel;
  uint32_t grid[3];
  uint32_t threads, sharedBytes;
  void **args;
};

/// The device part of diff_abi_services for one call. Failures are thrown; the
/// service functions make ends of the invocation of them.
class DeviceServices {
public:
  virtual ~DeviceServices() = default;
  virtual void *allocate(uint64_t bytes) = 0;
  virtual void deallocate(void *memory) = 0;
  virtual const void *constant(const void *data, uint64_t bytes) = 0;
  virtual void copy(void *to, const void *from, uint64_t bytes) = 0;
  virtual void upload(void *to, const void *from, uint64_t bytes) = 0;
  virtual void read(void *to, const void *from, uint64_t bytes) = 0;
  virtual void tensorMap(void *map, const TensorMapRequest &request) = 0;
  virtual void launch(const LaunchRequest &request) = 0;
};

} // namespace diff

#endif // DIFF_RUNTIME_DEVICESERVICES_H
