//===- KernelLaunch.cpp - Compiling and launching one kernel --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelLaunch.h"
#include "../random/Storage.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace difftest;
using nlohmann::json;

static void runTool(const std::string &arguments) {
  std::string command = std::string(DIFF_OPT) + " " + arguments;
  EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT
}

/// The module of kernels that the pass makes with these options: the function
/// becomes private, so that nothing else is left.
static void makeKernels(const std::string &source, std::string mlir,
                        const std::string &passOptions) {
  const std::string function = "func.func @";
  mlir.replace(mlir.find(function), function.size(), "func.func private @");
  std::ofstream(source) << mlir;
  runTool(source +
          " --one-shot-bufferize='bufferize-function-boundaries "
          "function-boundary-type-conversion=identity-layout-map'"
          " --canonicalize --cse --diff-gpu-attention='" +
          passOptions + "' --diff-gpu-kernels --symbol-dce -o " + source);
}

std::string difftest::compileKernel(const std::string &mlir,
                                    const std::string &chip,
                                    const std::string &passOptions) {
  std::string stem =
      testing::TempDir() + "gpu-kernel-" + std::to_string(getpid());
  std::string source = stem + ".mlir", target = stem + ".ptx";
  if (passOptions.empty())
    std::ofstream(source) << mlir;
  else
    makeKernels(source, mlir, "chip=" + chip + " " + passOptions);
  runTool(source + " --emit=ptx --no-raise --target=" + chip + " -o " + target);
  std::stringstream text;
  text << std::ifstream(target).rdbuf();
  std::remove(source.c_str());
  std::remove(target.c_str());
  return text.str();
}

json difftest::describeKernel(const std::string &ptx) {
  const std::string head = "// diff.kernel ";
  std::istringstream lines(ptx);
  for (std::string line; std::getline(lines, line);)
    if (line.compare(0, head.size(), head) == 0)
      return json::parse(line.substr(head.size()));
  return {};
}

//===----------------------------------------------------------------------===//
// Operands in the device's memory
//===----------------------------------------------------------------------===//

static size_t bytesOf(const std::string &element) {
  return element == "f32" ? 4 : element == "i1" ? 1 : 2;
}

static std::vector<char> encode(const Operand &operand) {
  size_t size = bytesOf(operand.element);
  std::vector<char> bytes(operand.values.size() * size);
  for (size_t i = 0; i < operand.values.size(); ++i) {
    double value = operand.values[i];
    auto number = static_cast<float>(value);
    char flag = value != 0;
    uint16_t bits = narrowBits(value, operand.element == "f16" ? 5 : 8);
    const void *from = size == 4   ? static_cast<const void *>(&number)
                       : size == 1 ? static_cast<const void *>(&flag)
                                   : static_cast<const void *>(&bits);
    std::memcpy(&bytes[i * size], from, size);
  }
  return bytes;
}

static std::vector<double> decode(const std::vector<char> &bytes,
                                  const std::string &element) {
  size_t size = bytesOf(element);
  std::vector<double> values(bytes.size() / size);
  for (size_t i = 0; i < values.size(); ++i) {
    float number;
    uint16_t bits;
    if (size == 4) {
      std::memcpy(&number, &bytes[i * size], size);
      values[i] = number;
    } else {
      std::memcpy(&bits, &bytes[i * size], size);
      values[i] = widen(bits, element == "f16" ? 5 : 8);
    }
  }
  return values;
}

/// The operand that a description calls by its role.
static const Operand *findOperand(const AttentionCase &attention,
                                  const std::string &role) {
  static const std::map<std::string, std::string> names = {
      {"query1", "q1"}, {"key1", "k1"},       {"query2", "q2"},
      {"key2", "k2"},   {"value", "v"},       {"lambda", "lambda"},
      {"mask", "mask"}, {"norm_weight", "w"}, {"result", "o"}};
  if (role == "result")
    return &attention.result();
  for (const Operand *operand : attention.inputs())
    if (operand->name == names.at(role))
      return operand;
  return nullptr;
}

//===----------------------------------------------------------------------===//
// A launch
//===----------------------------------------------------------------------===//

namespace {
/// The parameters of a kernel, and what is in the device's memory for them.
class Parameters {
public:
  Parameters(const AttentionCase &attention, const json &description)
      : attention(attention) {
    for (const json &argument : description["arguments"]) {
      bool isMap = argument["kind"] == "tensor_map";
      values.push_back(isMap ? 0 : valueOf(argument));
      maps.push_back(isMap ? mapOf(argument) : CUtensorMap());
    }
    for (size_t i = 0; i < values.size(); ++i)
      pointers.push_back(description["arguments"][i]["kind"] == "tensor_map"
                             ? static_cast<void *>(&maps[i])
                             : &values[i]);
  }

  void **get() { return pointers.data(); }

  std::vector<double> readResult() const {
    std::vector<char> bytes(resultBytes);
    EXPECT_EQ(cuMemcpyDtoH_v2(bytes.data(), result, bytes.size()),
              CUDA_SUCCESS);
    return decode(bytes, attention.result().element);
  }

private:
  uint64_t valueOf(const json &argument) {
    std::string kind = argument["kind"];
    if (kind == "pointer")
      return upload(argument["operand"]);
    if (kind == "size")
      return attention.sizeOf(argument["dim"]);
    if (kind == "stride")
      return attention.strideOf(*findOperand(attention, argument["operand"]),
                                argument["dim"]);
    EXPECT_EQ(kind, "factor");
    auto factor = static_cast<float>(attention.factorOf());
    uint64_t bits = 0;
    std::memcpy(&bits, &factor, sizeof factor);
    return bits;
  }

  CUtensorMap mapOf(const json &argument) {
    std::string role = argument["operand"];
    const Operand &operand = *findOperand(attention, role);
    std::vector<cuuint64_t> dims, strides;
    std::vector<cuuint32_t> box, steps;
    for (unsigned dim : argument["dims"]) {
      size_t i = dims.size();
      dims.push_back(attention.sizeOf(dim));
      if (i > 0)
        strides.push_back(attention.strideOf(operand, dim) *
                          bytesOf(operand.element));
      box.push_back(i < 2 ? argument["box"][i].get<cuuint32_t>() : 1);
      steps.push_back(1);
    }
    int swizzle = argument["swizzle"];
    CUtensorMap map;
    EXPECT_EQ(cuTensorMapEncodeTiled(
                  &map,
                  operand.element == "f16" ? CU_TENSOR_MAP_DATA_TYPE_FLOAT16
                                           : CU_TENSOR_MAP_DATA_TYPE_BFLOAT16,
                  static_cast<cuuint32_t>(dims.size()),
                  reinterpret_cast<void *>(upload(role)), // NOLINT
                  dims.data(), strides.data(), box.data(), steps.data(),
                  CU_TENSOR_MAP_INTERLEAVE_NONE,
                  swizzle == 128  ? CU_TENSOR_MAP_SWIZZLE_128B
                  : swizzle == 64 ? CU_TENSOR_MAP_SWIZZLE_64B
                                  : CU_TENSOR_MAP_SWIZZLE_32B,
                  CU_TENSOR_MAP_L2_PROMOTION_L2_128B,
                  CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE),
              CUDA_SUCCESS);
    return map;
  }

  uint64_t upload(const std::string &role) {
    const Operand *operand = findOperand(attention, role);
    std::vector<char> bytes = encode(*operand);
    if (role == "result") {
      size_t count = 1;
      for (int64_t size : attention.shapeOf(*operand))
        count *= size;
      resultBytes = count * bytesOf(operand->element);
    }
    CUdeviceptr address = 0;
    EXPECT_EQ(
        cuMemAlloc_v2(&address, role == "result" ? resultBytes : bytes.size()),
        CUDA_SUCCESS);
    if (role == "result")
      result = address;
    else
      EXPECT_EQ(cuMemcpyHtoD_v2(address, bytes.data(), bytes.size()),
                CUDA_SUCCESS);
    return address;
  }

  const AttentionCase &attention;
  std::vector<uint64_t> values;
  /// Beside the values, where an argument is one.
  std::vector<CUtensorMap> maps;
  std::vector<void *> pointers;
  CUdeviceptr result = 0;
  size_t resultBytes = 0;
};
} // namespace

static CUfunction loadKernel(const std::string &ptx, const json &description) {
  CUcontext context = nullptr;
  CUmodule module = nullptr;
  CUfunction function = nullptr;
  EXPECT_EQ(cuInit(0), CUDA_SUCCESS);
  EXPECT_EQ(cuDevicePrimaryCtxRetain(&context, 0), CUDA_SUCCESS);
  EXPECT_EQ(cuCtxSetCurrent(context), CUDA_SUCCESS);
  EXPECT_EQ(cuModuleLoadData(&module, ptx.c_str()), CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  std::string name = description["name"];
  EXPECT_EQ(cuModuleGetFunction(&function, module, name.c_str()), CUDA_SUCCESS);
  int bytes = description["shared_bytes"];
  EXPECT_EQ(cuFuncSetAttribute(function,
                               CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                               bytes),
            CUDA_SUCCESS);
  return function;
}

Outcome difftest::launchKernel(const AttentionCase &attention,
                               const std::string &ptx,
                               const std::string &modes) {
  json description = describeKernel(ptx);
  bool isHopper = ptx.find(".target sm_90a") != std::string::npos;
  setenv("DIFF_CUDA_SIM_DEVICE", isHopper ? "sm_90a" : "sm_80", 1);
  diffCudaSimReset();
  EXPECT_EQ(diffCudaSimSetModes(modes.c_str()), CUDA_SUCCESS);
  CUfunction function = loadKernel(ptx, description);
  Parameters parameters(attention, description);
  int64_t rows = description["rows"];
  int64_t blocks = (attention.sizeOf(AttentionCase::M) + rows - 1) / rows;
  for (auto dim : {AttentionCase::B, AttentionCase::G, AttentionCase::R})
    blocks *= attention.sizeOf(dim);
  Outcome outcome;
  outcome.code = cuLaunchKernel(
      function, static_cast<unsigned>(blocks), 1, 1, description["threads"], 1,
      1, description["shared_bytes"], nullptr, parameters.get(), nullptr);
  if (outcome.code == CUDA_SUCCESS)
    outcome.code = cuCtxSynchronize();
  if (outcome.code != CUDA_SUCCESS) {
    outcome.message = diffCudaSimLastMessage();
    return outcome;
  }
  outcome.counters = json::parse(diffCudaSimCounters()).back();
  outcome.result = parameters.readResult();
  return outcome;
}
