//===- Device.cpp - A CUDA device and its memory --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Device.h"

#include "diff/cuda.h"

#include <algorithm>
#include <map>

using namespace diff;
using namespace diff::cuda;

//===----------------------------------------------------------------------===//
// Devices
//===----------------------------------------------------------------------===//

static int32_t countDevices(const Driver &driver) {
  int count = 0;
  driver.check(driver.cuDeviceGetCount(&count), "cuDeviceGetCount");
  return count;
}

std::shared_ptr<Device> Device::get(int32_t ordinal) {
  static std::mutex mutex;
  static std::map<std::pair<const Driver *, int32_t>, std::weak_ptr<Device>>
      devices;
  const Driver &driver = Driver::get();
  int32_t count = countDevices(driver);
  if (ordinal < 0 || ordinal >= count)
    fail(DIFF_NO_DEVICE, "there is no CUDA device ", ordinal,
         ": the driver has ", count, count == 1 ? " device" : " devices");
  std::lock_guard<std::mutex> lock(mutex);
  std::weak_ptr<Device> &known = devices[{&driver, ordinal}];
  std::shared_ptr<Device> device = known.lock();
  if (!device) {
    device.reset(new Device(driver, ordinal));
    known = device;
  }
  return device;
}

diff_status *diff_cuda_num_devices(int32_t *count) {
  return guarded([&] {
    requireArgument(count, "count");
    *count = countDevices(Driver::get());
  });
}

static int attribute(const Driver &driver, CUdevice device,
                     CUdevice_attribute which) {
  int value = 0;
  driver.check(driver.cuDeviceGetAttribute(&value, which, device),
               "cuDeviceGetAttribute");
  return value;
}

Device::Device(const Driver &driver, int32_t ordinal)
    : driver(driver), ordinal(ordinal) {
  CUdevice device = 0;
  driver.check(driver.cuDeviceGet(&device, ordinal), "cuDeviceGet");
  char text[256] = "";
  driver.check(driver.cuDeviceGetName(text, sizeof(text), device),
               "cuDeviceGetName");
  name = text;
  capability =
      10 * attribute(driver, device,
                     CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR) +
      attribute(driver, device, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
  driver.check(driver.cuDevicePrimaryCtxRetain(&context, device),
               "cuDevicePrimaryCtxRetain");
}

Device::~Device() {
  if (uploads) {
    OnDevice current(*this);
    driver.cuStreamDestroy_v2(uploads);
  }
  CUdevice device = 0;
  if (driver.cuDeviceGet(&device, ordinal) == CUDA_SUCCESS)
    driver.cuDevicePrimaryCtxRelease_v2(device);
}

std::string Device::describe() const {
  return "CUDA device " + std::to_string(ordinal) + " (" + printable(name) +
         ", sm_" + std::to_string(capability) + ")";
}

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

/// Errors after which every call on the context fails.
static bool isLasting(CUresult result) {
  switch (static_cast<int>(result)) {
  case CUDA_ERROR_ILLEGAL_ADDRESS:
  case CUDA_ERROR_MISALIGNED_ADDRESS:
  case CUDA_ERROR_LAUNCH_FAILED:
  case 214: // CUDA_ERROR_ECC_UNCORRECTABLE
  case 702: // CUDA_ERROR_LAUNCH_TIMEOUT
  case 710: // CUDA_ERROR_ASSERT
  case 714: // CUDA_ERROR_HARDWARE_STACK_ERROR
  case 715: // CUDA_ERROR_ILLEGAL_INSTRUCTION
  case 717: // CUDA_ERROR_INVALID_ADDRESS_SPACE
  case 718: // CUDA_ERROR_INVALID_PC
    return true;
  default:
    return false;
  }
}

void Device::noteFailure(CUresult result, const std::string &message) const {
  if (!isLasting(result))
    return;
  std::lock_guard<std::mutex> lock(failing);
  if (failure.empty())
    failure = message;
}

void Device::check(CUresult result, const std::string &call) const {
  if (result == CUDA_SUCCESS)
    return;
  requireAlive();
  std::string message = call + ": " + driver.text(result);
  noteFailure(result, message);
  fail(statusOf(result), describe(), ": ", message);
}

bool Device::isBroken() const {
  std::lock_guard<std::mutex> lock(failing);
  return !failure.empty();
}

void Device::requireAlive() const {
  std::lock_guard<std::mutex> lock(failing);
  if (!failure.empty())
    fail(DIFF_DEVICE_ERROR, describe(),
         " is of no use to this process since an earlier failure: ", failure);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

uint64_t Device::tryAllocate(uint64_t bytes) const {
  OnDevice current(*this);
  CUdeviceptr address = 0;
  CUresult result =
      driver.cuMemAlloc_v2(&address, std::max<uint64_t>(bytes, 1));
  if (result == CUDA_ERROR_OUT_OF_MEMORY)
    return 0;
  check(result, "cuMemAlloc");
  return address;
}

void Device::failOutOfMemory(uint64_t bytes) const {
  OnDevice current(*this);
  size_t available = 0, total = 0;
  driver.cuMemGetInfo_v2(&available, &total);
  fail(DIFF_OUT_OF_MEMORY, "out of memory: ", bytes, " bytes are needed, ",
       describe(), " has ", available, " of ", total,
       " bytes free (cuMemAlloc: ", driver.text(CUDA_ERROR_OUT_OF_MEMORY), ")");
}

uint64_t Device::allocate(uint64_t bytes) const {
  uint64_t address = tryAllocate(bytes);
  if (!address)
    failOutOfMemory(bytes);
  return address;
}

void Device::free(uint64_t address) const noexcept {
  OnDevice current(*this);
  driver.cuMemFree_v2(address);
}

/// On a stream of its own, which nothing captures.
std::shared_ptr<void> Device::copyOf(const void *data, uint64_t bytes) {
  std::lock_guard<std::mutex> lock(uploading);
  OnDevice current(*this);
  if (!uploads)
    check(driver.cuStreamCreate(&uploads, CU_STREAM_NON_BLOCKING),
          "cuStreamCreate");
  std::shared_ptr<void> memory(
      toPointer(allocate(bytes)),
      [this](void *address) { free(toAddress(address)); });
  if (bytes > 0) {
    check(driver.cuMemcpyHtoDAsync_v2(toAddress(memory.get()), data, bytes,
                                      uploads),
          "cuMemcpyHtoDAsync");
    check(driver.cuStreamSynchronize(uploads), "cuStreamSynchronize");
  }
  return memory;
}

//===----------------------------------------------------------------------===//
// The thread's context, streams
//===----------------------------------------------------------------------===//

// A failure shows in the calls that follow.
OnDevice::OnDevice(const Device &device) : device(device) {
  device.driver.cuCtxGetCurrent(&previous);
  if (previous != device.context)
    device.driver.cuCtxSetCurrent(device.context);
  device.driver.cuThreadExchangeStreamCaptureMode(&mode);
}

OnDevice::~OnDevice() {
  device.driver.cuThreadExchangeStreamCaptureMode(&mode);
  if (previous != device.context)
    device.driver.cuCtxSetCurrent(previous);
}

Stream::Stream(std::shared_ptr<Device> owner) : device(std::move(owner)) {
  OnDevice current(*device);
  device->check(device->driver.cuStreamCreate(&handle, CU_STREAM_NON_BLOCKING),
                "cuStreamCreate");
}

Stream::~Stream() {
  if (!isOwned)
    return;
  OnDevice current(*device);
  device->driver.cuStreamSynchronize(handle);
  device->driver.cuStreamDestroy_v2(handle);
}

bool Stream::isCapturing() const {
  OnDevice current(*device);
  CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_NONE;
  device->check(device->driver.cuStreamIsCapturing(handle, &status),
                "cuStreamIsCapturing");
  return status != CU_STREAM_CAPTURE_STATUS_NONE;
}

void Stream::synchronize() const {
  OnDevice current(*device);
  device->check(device->driver.cuStreamSynchronize(handle),
                "cuStreamSynchronize");
}

void Stream::copyOnDevice(void *to, const void *from, uint64_t bytes) const {
  if (bytes > 0)
    device->check(device->driver.cuMemcpyDtoDAsync_v2(
                      toAddress(to), toAddress(from), bytes, handle),
                  "cuMemcpyDtoDAsync");
}

void Stream::copyToDevice(void *to, const void *from, uint64_t bytes) const {
  if (bytes > 0)
    device->check(
        device->driver.cuMemcpyHtoDAsync_v2(toAddress(to), from, bytes, handle),
        "cuMemcpyHtoDAsync");
}

void Stream::copyToHost(void *to, const void *from, uint64_t bytes) const {
  if (bytes > 0)
    device->check(
        device->driver.cuMemcpyDtoHAsync_v2(to, toAddress(from), bytes, handle),
        "cuMemcpyDtoHAsync");
}
