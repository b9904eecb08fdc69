//===- LinalgLaunch.cpp - Compiling and launching linalg ops --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgLaunch.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace difftest;
using nlohmann::json;

static std::string readFile(const std::string &path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

static void runCommand(const std::string &command) {
  EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT
}

std::string difftest::compileLinalg(const std::string &mlir) {
  std::string stem =
      testing::TempDir() + "gpu-linalg-" + std::to_string(getpid());
  std::string source = stem + ".mlir", kernels = stem + ".kernels.mlir",
              target = stem + ".ptx";
  std::ofstream(source) << mlir;
  // The function is private, so that nothing but its kernels is left.
  runCommand(std::string(DIFF_OPT) + " " + source +
             " --diff-gpu-linalg=chip=sm_80 --diff-gpu-kernels --symbol-dce"
             " -o " +
             kernels);
  runCommand(std::string(DIFF_OPT) + " " + kernels +
             " --emit=ptx --target=sm_80 -o " + target);
  std::string ptx = readFile(target);
  for (const std::string &path : {source, kernels, target})
    std::remove(path.c_str());
  return ptx;
}

std::map<std::string, json> difftest::describeLinalg(const std::string &ptx) {
  const std::string head = "// diff.kernel ";
  std::map<std::string, json> kernels;
  std::istringstream lines(ptx);
  for (std::string line; std::getline(lines, line);)
    if (line.compare(0, head.size(), head) == 0) {
      json kernel = json::parse(line.substr(head.size()));
      std::string name = kernel["name"];
      kernels[name.substr(0, name.find('_'))] = kernel;
    }
  return kernels;
}

namespace {
class Launch {
public:
  Launch(const LinalgOperands &op, const json &kernel)
      : op(op), kernel(kernel) {}

  LinalgOutcome run(const std::string &ptx, const std::string &modes) {
    diffCudaSimReset();
    EXPECT_EQ(diffCudaSimSetModes(modes.c_str()), CUDA_SUCCESS);
    CUfunction function = load(ptx);
    for (const LinalgBuffer &buffer : op.buffers)
      upload(buffer);
    LinalgOutcome outcome;
    if (int64_t blocks = countBlocks())
      launch(function, blocks, outcome);
    if (outcome.code == CUDA_SUCCESS)
      for (size_t i = 0; i < op.buffers.size(); ++i)
        outcome.memory.push_back(download(i));
    return outcome;
  }

private:
  CUfunction load(const std::string &ptx) {
    CUcontext context = nullptr;
    CUmodule module = nullptr;
    CUfunction function = nullptr;
    EXPECT_EQ(cuInit(0), CUDA_SUCCESS);
    EXPECT_EQ(cuDevicePrimaryCtxRetain(&context, 0), CUDA_SUCCESS);
    EXPECT_EQ(cuCtxSetCurrent(context), CUDA_SUCCESS);
    EXPECT_EQ(cuModuleLoadData(&module, ptx.c_str()), CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    std::string name = kernel["name"];
    EXPECT_EQ(cuModuleGetFunction(&function, module, name.c_str()),
              CUDA_SUCCESS);
    return function;
  }

  void upload(const LinalgBuffer &buffer) {
    std::vector<char> bytes = encode(buffer.memory, buffer.element);
    CUdeviceptr address = 0;
    EXPECT_EQ(cuMemAlloc_v2(&address, bytes.size()), CUDA_SUCCESS);
    EXPECT_EQ(cuMemcpyHtoD_v2(address, bytes.data(), bytes.size()),
              CUDA_SUCCESS);
    addresses.push_back(address);
  }

  Numbers download(size_t i) {
    const LinalgBuffer &buffer = op.buffers[i];
    std::vector<char> bytes(buffer.memory.size() * bytesOf(buffer.element));
    EXPECT_EQ(cuMemcpyDtoH_v2(bytes.data(), addresses[i], bytes.size()),
              CUDA_SUCCESS);
    return decode(bytes, buffer.element);
  }

  int64_t countBlocks() const {
    int64_t points = 1, each = kernel["points"];
    for (size_t i = 0; i < op.sizes.size(); ++i)
      if (op.isParallel[i])
        points *= op.sizes[i];
    return (points + each - 1) / each;
  }

  uint64_t valueOf(const json &argument) const {
    std::string kind = argument["kind"];
    if (kind == "size")
      return op.sizes[argument["loop"]];
    size_t number = argument["buffer"];
    return kind == "pointer" ? addresses[number]
                             : op.buffers[number].strides[argument["dim"]];
  }

  void launch(CUfunction function, int64_t blocks, LinalgOutcome &outcome) {
    std::vector<uint64_t> values;
    std::vector<void *> pointers;
    for (const json &argument : kernel["arguments"])
      values.push_back(valueOf(argument));
    for (uint64_t &value : values)
      pointers.push_back(&value);
    outcome.code = cuLaunchKernel(
        function, static_cast<unsigned>(blocks), 1, 1, kernel["threads"], 1, 1,
        kernel["shared_bytes"], nullptr, pointers.data(), nullptr);
    if (outcome.code == CUDA_SUCCESS)
      outcome.code = cuCtxSynchronize();
    if (outcome.code != CUDA_SUCCESS)
      outcome.message = diffCudaSimLastMessage();
    else
      outcome.counters = json::parse(diffCudaSimCounters()).back();
  }

  const LinalgOperands &op;
  const json &kernel;
  std::vector<CUdeviceptr> addresses;
};
} // namespace

LinalgOutcome difftest::launchLinalg(const LinalgOperands &op,
                                     const json &kernel, const std::string &ptx,
                                     const std::string &modes) {
  return Launch(op, kernel).run(ptx, modes);
}
