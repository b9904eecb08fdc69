//===- LinalgLaunch.cpp - Compiling and launching linalg ops --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgLaunch.h"

using namespace difftest;
using nlohmann::json;

std::string difftest::compileLinalg(const std::string &mlir) {
  return compileToPtx(mlir, "sm_80", "--diff-gpu-linalg=chip=sm_80");
}

std::map<std::string, json> difftest::describeLinalg(const std::string &ptx) {
  std::map<std::string, json> kernels;
  for (const json &kernel : describeKernels(ptx)) {
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
    CUfunction function = loadKernel(ptx, kernel, modes);
    for (const LinalgBuffer &buffer : op.buffers)
      addresses.push_back(upload(encode(buffer.memory, buffer.element)));
    std::vector<uint64_t> values;
    std::vector<void *> pointers;
    for (const json &argument : kernel["arguments"])
      values.push_back(valueOf(argument));
    for (uint64_t &value : values)
      pointers.push_back(&value);
    LinalgOutcome outcome;
    static_cast<Launched &>(outcome) =
        launch(function, kernel, countBlocks(), pointers.data());
    if (outcome.code == CUDA_SUCCESS)
      for (size_t i = 0; i < op.buffers.size(); ++i)
        outcome.memory.push_back(readBuffer(i));
    return outcome;
  }

private:
  Numbers readBuffer(size_t i) {
    const LinalgBuffer &buffer = op.buffers[i];
    size_t bytes = buffer.memory.size() * bytesOf(buffer.element);
    return decode(download(addresses[i], bytes), buffer.element);
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
