//===- KernelLaunch.cpp - Compiling and launching one kernel --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelLaunch.h"

#include <gtest/gtest.h>

#include <cstring>

using namespace difftest;
using nlohmann::json;

std::string difftest::compileKernel(const std::string &mlir,
                                    const std::string &chip,
                                    const std::string &passOptions) {
  if (passOptions.empty())
    return compileToPtx(mlir, chip);
  const std::string function = "func.func @";
  std::string unused = mlir;
  unused.replace(unused.find(function), function.size(), "func.func private @");
  return compileToPtx(unused, chip,
                      "--one-shot-bufferize='bufferize-function-boundaries "
                      "function-boundary-type-conversion=identity-layout-map'"
                      " --canonicalize --cse --diff-gpu-attention='chip=" +
                          chip + " " + passOptions + "'");
}

/// What the text says of the kernel that does this share of the work.
static json describeShare(const std::string &ptx, const std::string &share) {
  for (json &kernel : describeKernels(ptx))
    if (kernel["share"] == share)
      return kernel;
  return {};
}

json difftest::describeKernel(const std::string &ptx) {
  json whole = describeShare(ptx, "all");
  return whole.is_null() ? describeShare(ptx, "part") : whole;
}

int64_t difftest::countBlocks(const AttentionCase &attention,
                              const json &kernel) {
  int64_t rows = attention.sizeOf(AttentionCase::M), heads = 1;
  for (unsigned dim : {AttentionCase::B, AttentionCase::G, AttentionCase::R}) {
    bool isStacked = false;
    for (unsigned stacked : kernel["stacked"])
      isStacked |= stacked == dim;
    (isStacked ? rows : heads) *= attention.sizeOf(dim);
  }
  auto each = kernel["rows"].get<int64_t>();
  return heads * ((rows + each - 1) / each);
}

//===----------------------------------------------------------------------===//
// Operands in the device's memory
//===----------------------------------------------------------------------===//

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
  Parameters(const AttentionCase &attention, const json &description,
             CUdeviceptr records, int64_t parts)
      : attention(attention), records(records), parts(parts) {
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
    return decode(download(result, resultBytes), attention.result().element);
  }

private:
  uint64_t valueOf(const json &argument) {
    std::string kind = argument["kind"];
    if (kind == "pointer")
      return uploadOperand(argument["operand"]);
    if (kind == "size")
      return attention.sizeOf(argument["dim"]);
    if (kind == "stride")
      return attention.strideOf(*findOperand(attention, argument["operand"]),
                                argument["dim"]);
    if (kind == "records")
      return records;
    if (kind == "parts")
      return parts;
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
                  reinterpret_cast<void *>(uploadOperand(role)), // NOLINT
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

  uint64_t uploadOperand(const std::string &role) {
    const Operand *operand = findOperand(attention, role);
    if (role != "result")
      return upload(encode(operand->values, operand->element));
    size_t count = 1;
    for (int64_t size : attention.shapeOf(*operand))
      count *= size;
    resultBytes = count * bytesOf(operand->element);
    EXPECT_EQ(cuMemAlloc_v2(&result, resultBytes), CUDA_SUCCESS);
    return result;
  }

  const AttentionCase &attention;
  CUdeviceptr records;
  int64_t parts;
  std::vector<uint64_t> values;
  /// Beside the values, where an argument is one.
  std::vector<CUtensorMap> maps;
  std::vector<void *> pointers;
  CUdeviceptr result = 0;
  size_t resultBytes = 0;
};
} // namespace

/// What several blocks write down of a row's keys, before it is merged.
static CUdeviceptr allocateRecords(const AttentionCase &attention,
                                   const json &part, int64_t parts) {
  size_t bytes = part["record_bytes"].get<size_t>() * parts;
  for (auto dim :
       {AttentionCase::B, AttentionCase::G, AttentionCase::R, AttentionCase::M})
    bytes *= attention.sizeOf(dim);
  CUdeviceptr records = 0;
  EXPECT_EQ(cuMemAlloc_v2(&records, bytes), CUDA_SUCCESS);
  return records;
}

static Outcome launchOne(const AttentionCase &attention, CUfunction function,
                         const json &kernel, CUdeviceptr records,
                         int64_t parts) {
  Parameters parameters(attention, kernel, records, parts);
  int64_t blocks = countBlocks(attention, kernel);
  if (kernel["share"] == "part")
    blocks *= parts;
  Outcome outcome;
  static_cast<Launched &>(outcome) =
      launch(function, kernel, blocks, parameters.get());
  if (outcome.code == CUDA_SUCCESS && kernel["share"] != "part")
    outcome.result = parameters.readResult();
  return outcome;
}

Outcome difftest::launchKernel(const AttentionCase &attention,
                               const std::string &ptx, const std::string &modes,
                               int64_t parts) {
  if (parts == 1) {
    json kernel = describeShare(ptx, "all");
    return launchOne(attention, loadKernel(ptx, kernel, modes), kernel, 0, 1);
  }
  json part = describeShare(ptx, "part"), merge = describeShare(ptx, "merge");
  CUfunction function = loadKernel(ptx, part, modes);
  CUdeviceptr records = allocateRecords(attention, part, parts);
  Outcome first = launchOne(attention, function, part, records, parts);
  if (first.code != CUDA_SUCCESS)
    return first;
  Outcome second =
      launchOne(attention, findKernel(ptx, merge), merge, records, parts);
  second.counters = first.counters;
  return second;
}
