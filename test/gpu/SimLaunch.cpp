//===- SimLaunch.cpp - From MLIR to a launch on the simulated device ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimLaunch.h"
#include "../random/Storage.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace difftest;
using nlohmann::json;

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void runTool(const std::string &arguments) {
  std::string command = std::string(DIFF_OPT) + " " + arguments;
  EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT
}

std::string difftest::compileToPtx(const std::string &mlir,
                                   const std::string &chip,
                                   const std::string &passes) {
  std::string stem =
      testing::TempDir() + "gpu-kernels-" + std::to_string(getpid());
  std::string source = stem + ".mlir", kernels = stem + ".kernels.mlir",
              target = stem + ".ptx";
  std::ofstream(source) << mlir;
  // Not in place: a large file is read as it is parsed.
  if (!passes.empty())
    runTool(source + " " + passes + " --diff-gpu-kernels --symbol-dce -o " +
            kernels);
  runTool((passes.empty() ? source : kernels) +
          " --emit=ptx --no-raise --target=" + chip + " -o " + target);
  std::stringstream text;
  text << std::ifstream(target).rdbuf();
  for (const std::string &path : {source, kernels, target})
    std::remove(path.c_str());
  return text.str();
}

std::vector<json> difftest::describeKernels(const std::string &ptx) {
  const std::string head = "// diff.kernel ";
  std::istringstream lines(ptx);
  std::vector<json> kernels;
  for (std::string line; std::getline(lines, line);)
    if (line.compare(0, head.size(), head) == 0)
      kernels.push_back(json::parse(line.substr(head.size())));
  return kernels;
}

std::string difftest::replaced(std::string text, const std::string &what,
                               const std::string &with) {
  size_t count = 0;
  for (size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + with.size()), ++count)
    text.replace(at, what.size(), with);
  EXPECT_GT(count, 0u) << "there is no '" << what << "' in the kernel";
  return text;
}

//===----------------------------------------------------------------------===//
// Numbers in memory
//===----------------------------------------------------------------------===//

size_t difftest::bytesOf(const std::string &element) {
  if (element == "f64" || element == "i64")
    return 8;
  if (element == "f32" || element == "i32")
    return 4;
  return element == "i8" || element == "i1" ? 1 : 2;
}

template <typename T>
static void put(char *to, double value) {
  T number = static_cast<T>(value);
  std::memcpy(to, &number, sizeof number);
}
template <typename T>
static double take(const char *from) {
  T number;
  std::memcpy(&number, from, sizeof number);
  return static_cast<double>(number);
}

std::vector<char> difftest::encode(const std::vector<double> &values,
                                   const std::string &element) {
  size_t size = bytesOf(element);
  std::vector<char> bytes(values.size() * size);
  for (size_t i = 0; i < values.size(); ++i) {
    char *to = &bytes[i * size];
    if (element == "f64")
      put<double>(to, values[i]);
    else if (element == "f32")
      put<float>(to, values[i]);
    else if (element == "i64")
      put<int64_t>(to, values[i]);
    else if (element == "i32")
      put<int32_t>(to, values[i]);
    else if (size == 1)
      put<int8_t>(to, values[i]);
    else
      put<uint16_t>(to, narrowBits(values[i], element == "f16" ? 5 : 8));
  }
  return bytes;
}

std::vector<double> difftest::decode(const std::vector<char> &bytes,
                                     const std::string &element) {
  size_t size = bytesOf(element);
  std::vector<double> values(bytes.size() / size);
  for (size_t i = 0; i < values.size(); ++i) {
    const char *from = &bytes[i * size];
    if (element == "f64")
      values[i] = take<double>(from);
    else if (element == "f32")
      values[i] = take<float>(from);
    else if (element == "i64")
      values[i] = take<int64_t>(from);
    else if (element == "i32")
      values[i] = take<int32_t>(from);
    else if (size == 1)
      values[i] = take<int8_t>(from);
    else
      values[i] = widen(static_cast<uint16_t>(take<uint16_t>(from)),
                        element == "f16" ? 5 : 8);
  }
  return values;
}

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

CUfunction difftest::loadKernel(const std::string &ptx, const json &kernel,
                                const std::string &modes) {
  bool isHopper = ptx.find(".target sm_90a") != std::string::npos;
  setenv("DIFF_CUDA_SIM_DEVICE", isHopper ? "sm_90a" : "sm_80", 1);
  diffCudaSimReset();
  EXPECT_EQ(diffCudaSimSetModes(modes.c_str()), CUDA_SUCCESS);
  return findKernel(ptx, kernel);
}

CUfunction difftest::findKernel(const std::string &ptx, const json &kernel) {
  CUcontext context = nullptr;
  CUmodule module = nullptr;
  CUfunction function = nullptr;
  EXPECT_EQ(cuInit(0), CUDA_SUCCESS);
  EXPECT_EQ(cuDevicePrimaryCtxRetain(&context, 0), CUDA_SUCCESS);
  EXPECT_EQ(cuCtxSetCurrent(context), CUDA_SUCCESS);
  EXPECT_EQ(cuModuleLoadData(&module, ptx.c_str()), CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  std::string name = kernel["name"];
  EXPECT_EQ(cuModuleGetFunction(&function, module, name.c_str()), CUDA_SUCCESS);
  EXPECT_EQ(cuFuncSetAttribute(function,
                               CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                               kernel["shared_bytes"]),
            CUDA_SUCCESS);
  return function;
}

CUdeviceptr difftest::upload(const std::vector<char> &bytes) {
  CUdeviceptr address = 0;
  EXPECT_EQ(cuMemAlloc_v2(&address, bytes.size()), CUDA_SUCCESS);
  EXPECT_EQ(cuMemcpyHtoD_v2(address, bytes.data(), bytes.size()), CUDA_SUCCESS);
  return address;
}

std::vector<char> difftest::download(CUdeviceptr address, size_t bytes) {
  std::vector<char> data(bytes);
  EXPECT_EQ(cuMemcpyDtoH_v2(data.data(), address, bytes), CUDA_SUCCESS);
  return data;
}

Launched difftest::launch(CUfunction function, const json &kernel,
                          int64_t blocks, void **arguments) {
  Launched launched;
  if (blocks == 0)
    return launched;
  launched.code = cuLaunchKernel(
      function, static_cast<unsigned>(blocks), 1, 1, kernel["threads"], 1, 1,
      kernel["shared_bytes"], nullptr, arguments, nullptr);
  if (launched.code == CUDA_SUCCESS)
    launched.code = cuCtxSynchronize();
  if (launched.code != CUDA_SUCCESS)
    launched.message = diffCudaSimLastMessage();
  else
    launched.counters = json::parse(diffCudaSimCounters()).back();
  return launched;
}
