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

#include "../random/ChooseCases.h"
#include "MatmulCase.h"
#include "SimLaunch.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace difftest;
using nlohmann::json;

namespace {

//===----------------------------------------------------------------------===//
// A launch
//===----------------------------------------------------------------------===//

/// In one part: the sums of several are added by a kernel of another pass.
std::string compile(const std::string &mlir, const std::string &options) {
  return compileToPtx(mlir, "sm_80",
                      "--diff-gpu-matmul='parts=1 " + options + "'");
}

/// The kernels, of which each makes the product: which one the host launches
/// depends on the number of rows.
std::vector<json> describe(const std::string &ptx) {
  std::vector<json> kernels = describeKernels(ptx);
  EXPECT_FALSE(kernels.empty());
  return kernels;
}

struct Outcome : Launched {
  std::vector<double> result;
};

/// The operands in the device's memory, and what else a kernel is called with.
class Parameters {
public:
  Parameters(const MatmulCase &product, const json &kernel) : product(product) {
    for (const json &argument : kernel["arguments"])
      values.push_back(valueOf(argument));
    for (const json &argument : kernel.value("epilogue", json::array()))
      values.push_back(epilogueValueOf(argument));
    for (uint64_t &value : values)
      pointers.push_back(&value);
  }
  void **get() { return pointers.data(); }

  std::vector<double> readResult() const {
    const MatmulCase::Matrix &matrix = product.matrix(MatmulCase::C);
    size_t bytes = matrix.values.size() * bytesOf(matrix.element);
    return decode(download(memory[MatmulCase::C], bytes), matrix.element);
  }

private:
  uint64_t valueOf(const json &argument) {
    std::string kind = argument["kind"];
    if (kind == "pointer")
      return uploadMatrix(argument["number"]);
    std::vector<unsigned> loops = argument["loops"];
    if (kind == "stride")
      return product.strideOf(argument["number"], loops.back());
    int64_t size = 1;
    for (unsigned loop : loops)
      size *= product.sizeOf(loop);
    return size;
  }
  uint64_t epilogueValueOf(const json &argument) {
    unsigned side = MatmulCase::X + argument["buffer"].get<unsigned>();
    if (argument["kind"] == "pointer")
      return uploadMatrix(side);
    return product.matrix(side).strides[argument["dim"]];
  }
  uint64_t uploadMatrix(unsigned side) {
    const MatmulCase::Matrix &matrix = product.matrix(side);
    memory[side] = upload(encode(matrix.values, matrix.element));
    return memory[side] + matrix.offset * bytesOf(matrix.element);
  }

  const MatmulCase &product;
  std::array<CUdeviceptr, 5> memory = {};
  std::vector<uint64_t> values;
  std::vector<void *> pointers;
};

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
  CUfunction function = loadKernel(ptx, kernel, modes);
  Parameters parameters(product, kernel);
  Outcome outcome;
  static_cast<Launched &>(outcome) = difftest::launch(
      function, kernel, countBlocks(product, kernel), parameters.get());
  if (outcome.code == CUDA_SUCCESS)
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

/// An epilogue that dims do not allow stays an op of its own.
void checkRandomCases(uint64_t count, const std::string &options,
                      bool hasEpilogue = false) {
  CaseChoice choice = chooseCases(count);
  uint64_t seed = choice.seed;
  count = choice.count;
  Random random(seed);
  uint64_t merged = 0;
  for (uint64_t i = 0; i < count && !testing::Test::HasFailure(); ++i) {
    MatmulCase product(random, hasEpilogue);
    const char *modes = allModes[i % std::size(allModes)];
    SCOPED_TRACE("DIFF_TEST_SEED=" + std::to_string(seed) + " case " +
                 std::to_string(i) + ", modes '" + modes + "'\n" +
                 product.toMlir());
    std::string ptx = compile(product.toMlir(), options);
    for (const json &kernel : describe(ptx)) {
      if (hasEpilogue && !kernel.contains("epilogue"))
        break;
      merged += hasEpilogue;
      Outcome outcome = launch(product, ptx, kernel, modes);
      ASSERT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
      ASSERT_EQ(findDifference(product, outcome.result), "");
    }
  }
  if (hasEpilogue) {
    EXPECT_GE(3 * merged, count);
  }
}

TEST(Matmul, RandomProductsAgreeWithF64) { checkRandomCases(40, ""); }
/// What is multiplied has few bits: TF32 holds it.
TEST(Matmul, Tf32AgreesWithF64) { checkRandomCases(16, "f32=tf32"); }
TEST(Matmul, EpiloguesAgreeWithF64) { checkRandomCases(40, "", true); }
TEST(Matmul, EpiloguesOfTf32AgreeWithF64) {
  checkRandomCases(12, "f32=tf32", true);
}
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
