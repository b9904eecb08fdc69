//===- MatmulTest.cpp - Matrix kernels on the simulated device ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random products become PTX by diff-opt and run on the simulated device in its
// modes; results are compared with sums in f64. DIFF_TEST_SEED and
// DIFF_TEST_CASES choose other ones. Kernels with something taken away have to
// fail.
//
//===----------------------------------------------------------------------===//

#include "../random/Storage.h"
#include "MatmulCase.h"

#include "diff/cuda_sim.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>
#include <unistd.h>

using namespace difftest;
using nlohmann::json;

namespace {

//===----------------------------------------------------------------------===//
// A launch
//===----------------------------------------------------------------------===//

void runTool(const std::string &arguments) {
  std::string command = std::string(DIFF_OPT) + " " + arguments;
  EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT
}

std::string compile(const std::string &mlir, const std::string &options) {
  std::string base =
      testing::TempDir() + "gpu-matmul-" + std::to_string(getpid());
  std::string source = base + ".mlir", target = base + ".ptx";
  std::ofstream(source) << mlir;
  std::remove(target.c_str());
  // In one part: the sums of several are added by a kernel of another pass. The
  // host's side is private and unused: it goes away.
  runTool(source + " --diff-gpu-matmul='parts=1 " + options +
          "' --symbol-dce --diff-gpu-kernels -o " + source);
  runTool(source + " --emit=ptx --no-raise --target=sm_80 -o " + target);
  std::stringstream text;
  text << std::ifstream(target).rdbuf();
  std::remove(source.c_str());
  std::remove(target.c_str());
  return text.str();
}

/// The kernels, of which each makes the product: which one the host launches
/// depends on the number of rows.
std::vector<json> describe(const std::string &ptx) {
  const std::string head = "// diff.kernel ";
  std::istringstream lines(ptx);
  std::vector<json> kernels;
  for (std::string line; std::getline(lines, line);)
    if (line.compare(0, head.size(), head) == 0)
      kernels.push_back(json::parse(line.substr(head.size())));
  EXPECT_FALSE(kernels.empty());
  return kernels;
}

size_t bytesOf(const std::string &element) {
  return std::stoul(element.substr(element.find('f') + 1)) / 8;
}
int exponentOf(const std::string &element) { return element == "f16" ? 5 : 8; }

std::vector<char> encode(const MatmulCase::Matrix &matrix) {
  size_t size = bytesOf(matrix.element);
  std::vector<char> bytes(matrix.values.size() * size);
  for (size_t i = 0; i < matrix.values.size(); ++i) {
    double value = matrix.values[i];
    auto single = static_cast<float>(value);
    uint16_t half = narrowBits(value, exponentOf(matrix.element));
    const void *from = size == 8   ? static_cast<const void *>(&value)
                       : size == 4 ? static_cast<const void *>(&single)
                                   : static_cast<const void *>(&half);
    std::memcpy(&bytes[i * size], from, size);
  }
  return bytes;
}

double decode(const char *bytes, const std::string &element) {
  double value;
  float single;
  uint16_t half;
  switch (bytesOf(element)) {
  case 8:
    std::memcpy(&value, bytes, 8);
    return value;
  case 4:
    std::memcpy(&single, bytes, 4);
    return single;
  default:
    std::memcpy(&half, bytes, 2);
    return widen(half, exponentOf(element));
  }
}

struct Outcome {
  CUresult code = CUDA_SUCCESS;
  std::string message;
  json counters;
  std::vector<double> result;
};

/// The operands in the device's memory, and what else a kernel is called with.
class Parameters {
public:
  Parameters(const MatmulCase &product, const json &kernel) : product(product) {
    for (const json &argument : kernel["arguments"])
      values.push_back(valueOf(argument));
    for (uint64_t &value : values)
      pointers.push_back(&value);
  }
  void **get() { return pointers.data(); }

  std::vector<double> readResult() const {
    const MatmulCase::Matrix &matrix = product.matrix(MatmulCase::C);
    std::vector<char> bytes(encode(matrix).size());
    EXPECT_EQ(
        cuMemcpyDtoH_v2(bytes.data(), memory[MatmulCase::C], bytes.size()),
        CUDA_SUCCESS);
    std::vector<double> result;
    for (size_t i = 0; i < matrix.values.size(); ++i)
      result.push_back(
          decode(&bytes[i * bytesOf(matrix.element)], matrix.element));
    return result;
  }

private:
  uint64_t valueOf(const json &argument) {
    std::string kind = argument["kind"];
    if (kind == "pointer")
      return upload(argument["number"]);
    std::vector<unsigned> loops = argument["loops"];
    if (kind == "stride")
      return product.strideOf(argument["number"], loops.back());
    int64_t size = 1;
    for (unsigned loop : loops)
      size *= product.sizeOf(loop);
    return size;
  }
  uint64_t upload(unsigned side) {
    const MatmulCase::Matrix &matrix = product.matrix(side);
    std::vector<char> bytes = encode(matrix);
    EXPECT_EQ(cuMemAlloc_v2(&memory[side], bytes.size()), CUDA_SUCCESS);
    EXPECT_EQ(cuMemcpyHtoD_v2(memory[side], bytes.data(), bytes.size()),
              CUDA_SUCCESS);
    return memory[side] + matrix.offset * bytesOf(matrix.element);
  }

  const MatmulCase &product;
  std::array<CUdeviceptr, 3> memory = {};
  std::vector<uint64_t> values;
  std::vector<void *> pointers;
};

CUfunction load(const std::string &ptx, const json &kernel) {
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

int64_t countBlocks(const MatmulCase &product, const json &kernel) {
  int64_t blocks = 1;
  for (const json &dim : kernel["grid"]) {
    int64_t size = 1, tile = dim["tile"];
    for (unsigned loop : dim["loops"])
      size *= product.sizeOf(loop);
    blocks *= (size + tile - 1) / tile;
  }
  return blocks;
}

Outcome launch(const MatmulCase &product, const std::string &ptx,
               const json &kernel, const std::string &modes) {
  diffCudaSimReset();
  EXPECT_EQ(diffCudaSimSetModes(modes.c_str()), CUDA_SUCCESS);
  CUfunction function = load(ptx, kernel);
  Parameters parameters(product, kernel);
  int64_t blocks = countBlocks(product, kernel);
  Outcome outcome;
  if (blocks) {
    outcome.code = cuLaunchKernel(
        function, static_cast<unsigned>(blocks), 1, 1, kernel["threads"], 1, 1,
        kernel["shared_bytes"], nullptr, parameters.get(), nullptr);
    if (outcome.code == CUDA_SUCCESS)
      outcome.code = cuCtxSynchronize();
    if (outcome.code != CUDA_SUCCESS) {
      outcome.message = diffCudaSimLastMessage();
      return outcome;
    }
    outcome.counters = json::parse(diffCudaSimCounters()).back();
  }
  outcome.result = parameters.readResult();
  return outcome;
}

Outcome launch(const MatmulCase &product, const std::string &ptx,
               const std::string &modes) {
  return launch(product, ptx, describe(ptx).front(), modes);
}

//===----------------------------------------------------------------------===//
// Random products
//===----------------------------------------------------------------------===//

const char *const allModes[] = {"", "greedy", "eager,greedy", "race,greedy"};

std::string findDifference(const MatmulCase &product,
                           const std::vector<double> &actual) {
  std::vector<double> expected, limit;
  product.compute(expected, limit);
  for (size_t i = 0; i < expected.size(); ++i)
    if (!(std::fabs(actual[i] - expected[i]) <= limit[i]))
      return "element " + std::to_string(i) + " is " +
             std::to_string(actual[i]) + ", not " + std::to_string(expected[i]);
  return "";
}

bool hasConflicts(const Outcome &outcome) {
  return outcome.counters["shared_wavefronts"] !=
         outcome.counters["shared_wavefronts_minimum"];
}

uint64_t fromEnvironment(const char *name, uint64_t otherwise) {
  const char *text = std::getenv(name);
  return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

void checkRandomCases(uint64_t count, const std::string &options) {
  uint64_t otherwise = std::getenv("CI") ? 1 : std::random_device{}();
  uint64_t seed = fromEnvironment("DIFF_TEST_SEED", otherwise);
  count = fromEnvironment("DIFF_TEST_CASES", count);
  std::cout << "DIFF_TEST_SEED=" << seed << " DIFF_TEST_CASES=" << count
            << "\n";
  Random random(seed);
  for (uint64_t i = 0; i < count && !testing::Test::HasFailure(); ++i) {
    MatmulCase product(random);
    const char *modes = allModes[i % std::size(allModes)];
    SCOPED_TRACE("DIFF_TEST_SEED=" + std::to_string(seed) + " case " +
                 std::to_string(i) + ", modes '" + modes + "'\n" +
                 product.toMlir());
    std::string ptx = compile(product.toMlir(), options);
    for (const json &kernel : describe(ptx)) {
      Outcome outcome = launch(product, ptx, kernel, modes);
      ASSERT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
      ASSERT_EQ(findDifference(product, outcome.result), "");
    }
  }
}

TEST(Matmul, RandomProductsAgreeWithF64) { checkRandomCases(40, ""); }
/// What is multiplied has few bits: TF32 holds it.
TEST(Matmul, Tf32AgreesWithF64) { checkRandomCases(16, "f32=tf32"); }
TEST(Matmul, LargestTilesAgreeWithF64) {
  checkRandomCases(8, "rows=128 columns=64");
}
TEST(Matmul, SmallestTilesAgreeWithF64) {
  checkRandomCases(8, "rows=16 columns=64 depth=16 stages=2");
}

//===----------------------------------------------------------------------===//
// What is executed
//===----------------------------------------------------------------------===//

/// Products of 16 x 8 x 16.
TEST(Matmul, NoMultiplicationIsOneTooMany) {
  for (bool transposedA : {false, true})
    for (bool transposedB : {false, true}) {
      MatmulCase product(256, 128, 96, "bf16", transposedA, transposedB);
      std::string ptx = compile(product.toMlir(), "rows=128 columns=128");
      Outcome outcome = launch(product, ptx, "");
      ASSERT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
      EXPECT_EQ(findDifference(product, outcome.result), "");
      EXPECT_EQ(outcome.counters["mma"], 256 / 16 * 128 / 8 * 96 / 16);
    }
}

TEST(Matmul, SharedMemoryHasNoConflicts) {
  for (const char *type : {"bf16", "f32", "f64"})
    for (bool transposedA : {false, true})
      for (bool transposedB : {false, true})
        for (const char *options :
             {"rows=64 columns=64", "columns=16", "rows=64 f32=tf32"}) {
          SCOPED_TRACE(std::string(type) + (transposedA ? " A^T" : " A") +
                       (transposedB ? " B^T " : " B ") + options);
          MatmulCase product(64, 64, 64, type, transposedA, transposedB);
          Outcome outcome =
              launch(product, compile(product.toMlir(), options), "");
          ASSERT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
          EXPECT_EQ(findDifference(product, outcome.result), "");
          EXPECT_FALSE(hasConflicts(outcome))
              << outcome.counters["shared_wavefronts"] << " of "
              << outcome.counters["shared_wavefronts_minimum"];
        }
}

//===----------------------------------------------------------------------===//
// Kernels that are not right
//===----------------------------------------------------------------------===//

std::string replaced(std::string text, const std::string &what,
                     const std::string &with) {
  size_t count = 0;
  for (size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + with.size()), ++count)
    text.replace(at, what.size(), with);
  EXPECT_GT(count, 0u) << "there is no '" << what << "' in the kernel";
  return text;
}

class MatmulMutant : public testing::Test {
protected:
  void SetUp() override {
    ptx = compile(product.toMlir(), "rows=64 columns=64 depth=32 stages=3");
    ASSERT_EQ(failureOf(ptx), "");
  }

  std::string failureOf(const std::string &text) {
    for (const char *modes : allModes) {
      Outcome outcome = launch(product, text, modes);
      if (outcome.code != CUDA_SUCCESS)
        return outcome.message;
      std::string difference = findDifference(product, outcome.result);
      if (!difference.empty())
        return difference;
      if (hasConflicts(outcome))
        return "bank conflicts";
    }
    return "";
  }

  MatmulCase product = MatmulCase(100, 72, 200, "f16", false, false);
  std::string ptx;
};

TEST_F(MatmulMutant, WithoutBarriersIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "bar.sync \t0;", "")), "");
}
TEST_F(MatmulMutant, WithoutWaitsIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "cp.async.wait_group \t1",
                               "cp.async.wait_group \t7")),
            "");
}
TEST_F(MatmulMutant, WithTheRightOperandNotTransposedIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, ".x4.trans.", ".x4.")), "");
}
TEST_F(MatmulMutant, WithoutExchangedChunksIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "xor.b32", "or.b32")), "");
}
TEST_F(MatmulMutant, WithElementsBeyondTheLastIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, ", 16, %r", ", 16, 16; // %r")), "");
}

} // namespace
