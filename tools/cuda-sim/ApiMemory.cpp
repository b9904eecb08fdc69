//===- ApiMemory.cpp - Device memory, and copies --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <cstring>

using namespace cudasim;

//===----------------------------------------------------------------------===//
// Allocation
//===----------------------------------------------------------------------===//

static void allocate(Driver &driver, CUdeviceptr *address, size_t bytes) {
  require(address && bytes);
  Allocation *memory = driver.memory->allocate(bytes);
  require(memory, CUDA_ERROR_OUT_OF_MEMORY);
  *address = memory->base;
}

CUresult cuMemAlloc_v2(CUdeviceptr *address, size_t bytes) {
  return contextCall([&](Driver &driver) {
    forbidDuringCapture(driver);
    allocate(driver, address, bytes);
  });
}

CUresult cuMemAllocAsync(CUdeviceptr *address, size_t bytes, CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(!driver.streamFor(stream)->capture, CUDA_ERROR_NOT_SUPPORTED);
    allocate(driver, address, bytes);
  });
}

/// Whatever still uses the memory is done first.
CUresult cuMemFree_v2(CUdeviceptr address) {
  return contextCall([&](Driver &driver) {
    forbidDuringCapture(driver);
    if (!address)
      return;
    driver.drainAll();
    require(driver.memory->release(address));
  });
}

CUresult cuMemFreeAsync(CUdeviceptr address, CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(!driver.streamFor(stream)->capture, CUDA_ERROR_NOT_SUPPORTED);
    require(driver.memory->find(address, 1));
    driver.enqueue(stream,
                   [&driver, address] { driver.memory->release(address); });
  });
}

CUresult cuMemGetInfo_v2(size_t *free, size_t *total) {
  return contextCall([&](Driver &driver) {
    require(free && total);
    *total = driver.memory->total();
    *free = driver.memory->total() - driver.memory->used();
  });
}

CUresult cuMemAllocHost_v2(void **memory, size_t bytes) {
  return contextCall([&](Driver &driver) {
    require(memory && bytes);
    *memory = ::operator new(bytes);
    driver.pinned[reinterpret_cast<uintptr_t>(*memory)] = bytes;
  });
}

CUresult cuMemFreeHost(void *memory) {
  return contextCall([&](Driver &driver) {
    require(driver.pinned.erase(reinterpret_cast<uintptr_t>(memory)));
    ::operator delete(memory);
  });
}

static bool isPinned(const Driver &driver, const void *memory, size_t bytes) {
  auto address = reinterpret_cast<uintptr_t>(memory);
  auto after = driver.pinned.upper_bound(address);
  if (after == driver.pinned.begin())
    return false;
  auto [base, size] = *std::prev(after);
  return address - base <= size && bytes <= size - (address - base);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

static Allocation &deviceRange(Driver &driver, CUdeviceptr address,
                               size_t bytes) {
  Allocation *memory = driver.memory->find(address, bytes);
  require(memory);
  return *memory;
}

static void toDevice(Driver &driver, CUdeviceptr to, const void *from,
                     size_t bytes) {
  Allocation &memory = deviceRange(driver, to, bytes);
  std::memcpy(&memory.data[to - memory.base], from, bytes);
  std::memset(&memory.state[to - memory.base], Written, bytes);
}

static void toHost(Driver &driver, void *to, CUdeviceptr from, size_t bytes) {
  Allocation &memory = deviceRange(driver, from, bytes);
  std::memcpy(to, &memory.data[from - memory.base], bytes);
}

/// What is known of the bytes comes along: unwritten ones stay unwritten.
static void onDevice(Driver &driver, CUdeviceptr to, CUdeviceptr from,
                     size_t bytes) {
  Allocation &target = deviceRange(driver, to, bytes);
  Allocation &source = deviceRange(driver, from, bytes);
  std::memmove(&target.data[to - target.base], &source.data[from - source.base],
               bytes);
  std::memmove(&target.state[to - target.base],
               &source.state[from - source.base], bytes);
}

static void fill(Driver &driver, CUdeviceptr to, unsigned value, unsigned width,
                 size_t count) {
  size_t bytes = count * width;
  Allocation &memory = deviceRange(driver, to, bytes);
  for (size_t i = 0; i < count; ++i)
    std::memcpy(&memory.data[to - memory.base + i * width], &value, width);
  std::memset(&memory.state[to - memory.base], Written, bytes);
}

/// Arguments are looked at when the call is made, the bytes when it runs; what
/// was freed in between makes the context fail as on the device.
static void later(Driver &driver, CUstream stream, Work work) {
  driver.enqueue(stream, [&driver, work = std::move(work)] {
    try {
      work();
    } catch (const ApiError &) {
      driver.error = CUDA_ERROR_ILLEGAL_ADDRESS;
      driver.report("a copy or fill uses memory that was freed before it ran");
    }
  });
}

static void forbidCapture(Driver &driver) {
  for (CUstream stream : driver.streams)
    require(!stream->capture, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
}

/// A call without a stream: all that was enqueued comes before it.
template <typename Body>
static CUresult synchronously(Body &&body) {
  return contextCall([&](Driver &driver) {
    forbidCapture(driver);
    driver.drainAll();
    body(driver);
  });
}

CUresult cuMemcpyHtoD_v2(CUdeviceptr to, const void *from, size_t bytes) {
  return synchronously([&](Driver &driver) {
    require(from || !bytes);
    toDevice(driver, to, from, bytes);
  });
}

CUresult cuMemcpyDtoH_v2(void *to, CUdeviceptr from, size_t bytes) {
  return synchronously([&](Driver &driver) {
    require(to || !bytes);
    toHost(driver, to, from, bytes);
  });
}

CUresult cuMemcpyDtoD_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  return synchronously(
      [&](Driver &driver) { onDevice(driver, to, from, bytes); });
}

/// From pageable memory the bytes are taken before the call returns, from
/// pinned memory when the copy runs.
CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from, size_t bytes,
                              CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(from || !bytes);
    deviceRange(driver, to, bytes);
    if (isPinned(driver, from, bytes) || driver.streamFor(stream)->capture)
      return later(driver, stream,
                   [=, &driver] { toDevice(driver, to, from, bytes); });
    const auto *begin = static_cast<const uint8_t *>(from);
    std::vector<uint8_t> staged(begin, begin + bytes);
    later(driver, stream, [to, staged = std::move(staged), &driver] {
      toDevice(driver, to, staged.data(), staged.size());
    });
  });
}

/// To pageable memory the copy is over when the call returns.
CUresult cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(to || !bytes);
    deviceRange(driver, from, bytes);
    later(driver, stream, [=, &driver] { toHost(driver, to, from, bytes); });
    CUstream own = driver.streamFor(stream);
    if (!isPinned(driver, to, bytes) && !own->capture)
      driver.drain(own);
  });
}

CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  return contextCall([&](Driver &driver) {
    deviceRange(driver, to, bytes);
    deviceRange(driver, from, bytes);
    later(driver, stream, [=, &driver] { onDevice(driver, to, from, bytes); });
  });
}

static CUresult fillAsync(CUdeviceptr to, unsigned value, unsigned width,
                          size_t count, CUstream stream) {
  return contextCall([&](Driver &driver) {
    require(to % width == 0);
    deviceRange(driver, to, count * width);
    later(driver, stream,
          [=, &driver] { fill(driver, to, value, width, count); });
  });
}

CUresult cuMemsetD8_v2(CUdeviceptr to, unsigned char value, size_t count) {
  return synchronously(
      [&](Driver &driver) { fill(driver, to, value, 1, count); });
}

CUresult cuMemsetD32_v2(CUdeviceptr to, unsigned value, size_t count) {
  return synchronously([&](Driver &driver) {
    require(to % 4 == 0);
    fill(driver, to, value, 4, count);
  });
}

CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t count,
                         CUstream stream) {
  return fillAsync(to, value, 1, count, stream);
}

CUresult cuMemsetD32Async(CUdeviceptr to, unsigned value, size_t count,
                          CUstream stream) {
  return fillAsync(to, value, 4, count, stream);
}
