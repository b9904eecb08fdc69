//===- Driver.cpp - The CUDA driver library -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <cstdlib>
#include <dlfcn.h>
#include <map>
#include <memory>
#include <mutex>

using namespace diff;
using namespace diff::cuda;

template <typename Function>
static void find(void *library, const char *name, Function &function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
}

/// The library is never closed: drivers have threads and handlers of their own.
Driver::Driver(const std::string &path) {
  void *library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library)
    fail(DIFF_NO_DEVICE, "can't load the CUDA driver '", path,
         "': ", ::dlerror());
  std::string missing;
#define DIFF_CUDA_FIND(name)                                                   \
  find(library, #name, this->name);                                            \
  if (!this->name && missing.empty())                                          \
    missing = #name;
  DIFF_CUDA_REQUIRED_FUNCTIONS(DIFF_CUDA_FIND)
#undef DIFF_CUDA_FIND
#define DIFF_CUDA_FIND(name) find(library, #name, this->name);
  DIFF_CUDA_OPTIONAL_FUNCTIONS(DIFF_CUDA_FIND)
#undef DIFF_CUDA_FIND
  if (missing.empty())
    return;
  std::string which = cuDriverGetVersion ? ", of CUDA " + version() : "";
  ::dlclose(library);
  fail(DIFF_INCOMPATIBLE, "the CUDA driver '", path, "'", which, ", has no ",
       missing, "; a driver of CUDA 11.4 or later is needed");
}

const Driver &Driver::get() {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<Driver>> drivers;
  const char *named = std::getenv("DIFF_CUDA_DRIVER");
  std::string path = named && *named ? named : "libcuda.so.1";
  std::lock_guard<std::mutex> lock(mutex);
  std::unique_ptr<Driver> &driver = drivers[path];
  if (!driver)
    driver.reset(new Driver(path));
  driver->check(driver->cuInit(0), "cuInit");
  return *driver;
}

std::string Driver::version() const {
  int number = 0;
  if (cuDriverGetVersion(&number) != CUDA_SUCCESS)
    return "unknown";
  return std::to_string(number / 1000) + "." +
         std::to_string(number % 1000 / 10);
}

std::string Driver::text(CUresult result) const {
  const char *name = nullptr, *description = nullptr;
  cuGetErrorName(result, &name);
  cuGetErrorString(result, &description);
  std::string text = name ? name : "error " + std::to_string(result);
  return description ? text + ": " + description : text;
}

void Driver::check(CUresult result, const char *call) const {
  if (result != CUDA_SUCCESS)
    fail(statusOf(result), call, ": ", text(result));
}

diff_status_code cuda::statusOf(CUresult result) {
  switch (result) {
  case CUDA_ERROR_OUT_OF_MEMORY:
    return DIFF_OUT_OF_MEMORY;
  case CUDA_ERROR_NO_DEVICE:
  case CUDA_ERROR_INVALID_DEVICE:
    return DIFF_NO_DEVICE;
  case CUDA_ERROR_NO_BINARY_FOR_GPU:
  case CUDA_ERROR_UNSUPPORTED_PTX_VERSION:
    return DIFF_INCOMPATIBLE;
  default:
    return DIFF_DEVICE_ERROR;
  }
}
