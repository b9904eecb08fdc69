//===- Exp2Test.cpp - Compiled powers of two, every f32 -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All softmax goes through the compiled math.exp2, which is a polynomial of our
// own and, by target, one of two ways to put the exponent in. Both are compared
// with the C library's exp2 of f64 at every f32 of which the result is a normal
// number other than 1. DIFF_EXP2_STEP thins that out in builds with sanitizers.
//
//===----------------------------------------------------------------------===//

#include "Handles.h"

#include <algorithm>
#include <atomic>
#include <cfloat>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <limits>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace difftest;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

const char source[] = R"(
#map = affine_map<(i) -> (i)>
func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %p = math.exp2 %in : f32
    linalg.yield %p : f32
  } -> tensor<?xf32>
  return %r : tensor<?xf32>
}
)";

/// The function above, compiled for a target.
class CompiledExp2 {
public:
  CompiledExp2(std::string name, const std::string &flags)
      : name(std::move(name)) {
    std::string stem = testing::TempDir() + "exp2-" + this->name;
    std::ofstream(stem + ".mlir") << source;
    std::string command = std::string(DIFF_OPT) + " " + stem +
                          ".mlir --emit=lib" DIFF_OPT_FLAGS " " + flags +
                          " -o " + stem + ".so";
    EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT
    diff_model *opened = nullptr;
    if (!succeeded(diff_model_open((stem + ".so").c_str(), &opened)))
      return;
    model.reset(opened);
    isReady = succeeded(diff_model_find_function(opened, "main", &function));
  }

  /// The results' owner; null, and a failure, if it could not run.
  Tensor run(diff_context *context, const std::vector<float> &inputs) const {
    auto count = static_cast<int64_t>(inputs.size());
    diff_tensor *input = nullptr, *result = nullptr;
    if (!succeeded(
            diff_tensor_borrow(DIFF_ABI_F32, 1, &count, inputs.data(), &input)))
      return nullptr;
    Tensor owned(input);
    const diff_tensor *arguments[] = {input};
    if (!succeeded(
            diff_run(context, function, nullptr, arguments, 1, &result, 1)))
      return nullptr;
    return Tensor(result);
  }

  std::string name;
  bool isReady = false;

private:
  Model model;
  const diff_function *function = nullptr;
};

const float *valuesOf(const Tensor &tensor) {
  return static_cast<const float *>(diff_tensor_data(tensor.get()));
}

Context createContext() {
  diff_context *context = nullptr;
  return Context(succeeded(diff_context_create(1, &context)) ? context
                                                             : nullptr);
}

uint32_t bitsOf(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

float fromBits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

/// How far `actual` is from `exact`, a normal number, in units of the last
/// place that f32 has there.
double errorInUlps(float actual, double exact) {
  uint64_t bits;
  std::memcpy(&bits, &exact, sizeof bits);
  bits &= uint64_t(0x7ff) << 52;
  double binade;
  std::memcpy(&binade, &bits, sizeof binade);
  return std::fabs(actual - exact) / (binade * 0x1p-23);
}

class Exp2 : public testing::Test {
protected:
  void SetUp() override {
    models.push_back(std::make_unique<CompiledExp2>("host", ""));
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
      models.push_back(
          std::make_unique<CompiledExp2>("v3", "--target=x86-64-v3"));
#endif
    for (const auto &model : models)
      ASSERT_TRUE(model->isReady);
  }

  std::vector<std::unique_ptr<CompiledExp2>> models;
};

/// The largest error so far, and where.
struct Worst {
  /// Not a number counts as larger than all.
  void see(float argument, float result, double exact) {
    double error = errorInUlps(result, exact);
    if (error <= ulps)
      return;
    ulps = std::isnan(error) ? HUGE_VAL : error;
    x = argument;
    actual = result;
  }
  void see(const Worst &other) {
    if (other.ulps > ulps)
      *this = other;
  }

  double ulps = 0;
  float x = 0, actual = 1;
};

TEST_F(Exp2, IsWithinTwoUlpsOfEveryNormalResult) {
  constexpr uint32_t kChunk = 1 << 17, kStep = DIFF_EXP2_STEP;
  // By sign the bits of the smallest and one past the largest magnitude.
  struct Range {
    uint32_t begin, end;
  };
  const Range ranges[] = {{bitsOf(0x1p-26f), bitsOf(128.0f)},
                          {bitsOf(-0x1p-26f), bitsOf(-126.0f) + 1}};
  std::vector<Range> chunks;
  for (Range range : ranges)
    for (uint32_t begin = range.begin; begin < range.end;
         begin += kChunk * kStep)
      chunks.push_back({begin, std::min(range.end, begin + kChunk * kStep)});

  unsigned numThreads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::vector<Worst>> worst(numThreads,
                                        std::vector<Worst>(models.size()));
  std::atomic<size_t> next(0);
  auto check = [&](unsigned thread) {
    Context context = createContext();
    std::vector<float> inputs;
    std::vector<double> exact;
    for (size_t i = next++; context && i < chunks.size(); i = next++) {
      inputs.clear();
      exact.clear();
      for (uint32_t bits = chunks[i].begin; bits < chunks[i].end;
           bits += kStep) {
        inputs.push_back(fromBits(bits));
        exact.push_back(std::exp2(static_cast<double>(inputs.back())));
      }
      for (size_t m = 0; m < models.size(); ++m) {
        Tensor results = models[m]->run(context.get(), inputs);
        if (!results)
          return;
        const float *actual = valuesOf(results);
        for (size_t k = 0; k < inputs.size(); ++k)
          worst[thread][m].see(inputs[k], actual[k], exact[k]);
      }
    }
  };
  std::vector<std::thread> threads;
  for (unsigned thread = 0; thread < numThreads; ++thread)
    threads.emplace_back(check, thread);
  for (std::thread &thread : threads)
    thread.join();

  for (size_t m = 0; m < models.size(); ++m) {
    Worst all;
    for (const std::vector<Worst> &one : worst)
      all.see(one[m]);
    EXPECT_LE(all.ulps, 2) << models[m]->name << ": exp2(" << all.x << ") is "
                           << all.actual;
    RecordProperty("ulps_" + models[m]->name, std::to_string(all.ulps));
  }
}

TEST_F(Exp2, KnowsWhatIsNoNormalResult) {
  Context context = createContext();
  ASSERT_TRUE(context);
  // Each as often as to be in whole vectors and in what is left over.
  auto expectAll = [&](float x, auto isExpected) {
    for (const auto &model : models) {
      Tensor results = model->run(context.get(), std::vector<float>(53, x));
      ASSERT_TRUE(results);
      for (int i = 0; i < 53; ++i)
        EXPECT_TRUE(isExpected(valuesOf(results)[i]))
            << model->name << ": exp2(" << x << ") is " << valuesOf(results)[i];
    }
  };
  for (float x : {std::numeric_limits<float>::quiet_NaN(),
                  -std::numeric_limits<float>::quiet_NaN()})
    expectAll(x, [](float y) { return std::isnan(y); });
  for (float x : {128.0f, 128.5f, 129.0f, 1000.0f, 1e30f, FLT_MAX, kInfinity})
    expectAll(x, [](float y) { return y == kInfinity; });
  for (float x : {-151.0f, -1000.0f, -1e30f, -FLT_MAX, -kInfinity})
    expectAll(x, [](float y) { return y == 0; });
  // Below the normal numbers a target may give 0 as well.
  for (float x : {std::nextafter(-126.0f, -127.0f), -126.25f, -126.5f, -126.75f,
                  -127.0f, -127.5f, -140.0f, -149.0f, -150.0f})
    expectAll(x, [](float y) { return y >= 0 && y <= FLT_MIN; });
  for (float x : {0.0f, -0.0f, FLT_MIN, -FLT_MIN, FLT_MIN / 2, -FLT_MIN / 2,
                  0x1p-27f, -0x1p-27f})
    expectAll(x, [](float y) { return y == 1; });
}

} // namespace
