//===- RandomAttentionTest.cpp - Fused and reference path against f64 -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Many random attentions in one module, compiled twice by diff-opt (fused and
// reference) and run by the runtime; both are compared with the formula in f64
// and with each other. DIFF_TEST_SEED and DIFF_TEST_CASES choose other ones.
//
//===----------------------------------------------------------------------===//

#include "../endtoend/Handles.h"
#include "AttentionCase.h"
#include "ChooseCases.h"
#include "Storage.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>

using namespace difftest;

namespace {

diff_dtype dtypeOf(const std::string &element) {
  if (element == "f64")
    return DIFF_ABI_F64;
  if (element == "f16")
    return DIFF_ABI_F16;
  if (element == "bf16")
    return DIFF_ABI_BF16;
  return element == "i1" ? DIFF_ABI_BOOL : DIFF_ABI_F32;
}

void store(void *data, size_t i, double value, diff_dtype dtype) {
  switch (dtype) {
  case DIFF_ABI_F64:
    static_cast<double *>(data)[i] = value;
    break;
  case DIFF_ABI_F32:
    static_cast<float *>(data)[i] = static_cast<float>(value);
    break;
  case DIFF_ABI_F16:
    static_cast<uint16_t *>(data)[i] = narrowBits(value, 5);
    break;
  case DIFF_ABI_BF16:
    static_cast<uint16_t *>(data)[i] = narrowBits(value, 8);
    break;
  default:
    static_cast<uint8_t *>(data)[i] = value != 0;
    break;
  }
}

double load(const void *data, size_t i, diff_dtype dtype) {
  switch (dtype) {
  case DIFF_ABI_F64:
    return static_cast<const double *>(data)[i];
  case DIFF_ABI_F32:
    return static_cast<const float *>(data)[i];
  case DIFF_ABI_F16:
    return widen(static_cast<const uint16_t *>(data)[i], 5);
  default:
    return widen(static_cast<const uint16_t *>(data)[i], 8);
  }
}

class RandomAttention : public testing::Test {
protected:
  static Model compile(const std::string &source, const std::string &attention,
                       const std::string &target = "host") {
    std::string library = testing::TempDir() + "random-attention-" + attention +
                          "-" + target + ".so";
    std::string command = std::string(DIFF_OPT) + " " + source +
                          " --emit=lib --no-raise --attention=" + attention +
                          " --target=" + target + DIFF_OPT_FLAGS " -o " +
                          library;
    EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT
    diff_model *model = nullptr;
    if (!succeeded(diff_model_open(library.c_str(), &model)))
      return nullptr;
    return Model(model);
  }

  static std::vector<double> run(diff_model *model, diff_context *context,
                                 const AttentionCase &attention,
                                 const std::string &name) {
    std::vector<Tensor> owned;
    std::vector<const diff_tensor *> inputs;
    for (const Operand *operand : attention.inputs()) {
      std::vector<int64_t> shape = attention.shapeOf(*operand);
      diff_tensor *tensor = nullptr;
      diff_dtype dtype = dtypeOf(operand->element);
      if (!succeeded(diff_tensor_create(dtype,
                                        static_cast<int32_t>(shape.size()),
                                        shape.data(), &tensor)))
        return {};
      owned.emplace_back(tensor);
      inputs.push_back(tensor);
      for (size_t i = 0; i < operand->values.size(); ++i)
        store(diff_tensor_data(tensor), i, operand->values[i], dtype);
    }
    const diff_function *function = nullptr;
    if (!succeeded(diff_model_find_function(model, name.c_str(), &function)))
      return {};
    diff_tensor *result = nullptr;
    if (!succeeded(diff_run(context, function, nullptr, inputs.data(),
                            static_cast<int32_t>(inputs.size()), &result, 1)))
      return {};
    Tensor keep(result);
    std::vector<double> values(diff_tensor_num_elements(result));
    for (size_t i = 0; i < values.size(); ++i)
      values[i] = load(diff_tensor_data(result), i, diff_tensor_dtype(result));
    return values;
  }

  static void compare(const std::vector<double> &actual,
                      const std::vector<double> &expected,
                      const std::vector<double> &allowed) {
    ASSERT_EQ(actual.size(), expected.size());
    for (size_t i = 0; i < actual.size(); ++i)
      ASSERT_LE(std::fabs(actual[i] - expected[i]), allowed[i])
          << "element " << i << " is " << actual[i] << ", not " << expected[i];
  }
};

/// `count` random attentions, each a function of `source`, which is written.
struct Cases {
  Cases(const std::string &name, uint64_t count) {
    CaseChoice choice = chooseCases(count);
    seed = choice.seed;
    count = choice.count;
    Random random(seed);
    source = testing::TempDir() + name + ".mlir";
    std::ofstream file(source);
    for (uint64_t i = 0; i < count; ++i) {
      cases.emplace_back(random);
      file << cases.back().toMlir("case" + std::to_string(i));
    }
  }

  std::string describe(size_t i) const {
    return "DIFF_TEST_SEED=" + std::to_string(seed) + " case" +
           std::to_string(i) + "\n" + cases[i].describe();
  }

  uint64_t seed;
  std::string source;
  std::vector<AttentionCase> cases;
};

TEST_F(RandomAttention, FusedAndReferenceAgreeWithF64) {
  Cases cases("random-attention", DIFF_DEFAULT_CASES);
  Model fused = compile(cases.source, "fused");
  Model reference = compile(cases.source, "reference");
  ASSERT_TRUE(fused && reference);
  diff_context *raw = nullptr;
  ASSERT_TRUE(succeeded(diff_context_create(2, &raw)));
  Context context(raw);
  for (size_t i = 0; i < cases.cases.size() && !HasFatalFailure(); ++i) {
    const AttentionCase &attention = cases.cases[i];
    std::string name = "case" + std::to_string(i);
    SCOPED_TRACE(cases.describe(i));
    std::vector<double> oracle = attention.oracle();
    std::vector<double> allowed = attention.allowedErrors();
    compare(run(reference.get(), raw, attention, name), oracle, allowed);
    compare(run(fused.get(), raw, attention, name), oracle, allowed);
  }
}

#if defined(__x86_64__)

/// The host's code is only one of those that people get: others have vectors of
/// another length, half the registers, or no instruction for bf16.
class OtherTargets : public RandomAttention,
                     public testing::WithParamInterface<const char *> {};

TEST_P(OtherTargets, AgreeWithF64) {
  bool isThere =
      GetParam() == std::string("x86-64-v4")
          ? __builtin_cpu_supports("avx512f") &&
                __builtin_cpu_supports("avx512bw") &&
                __builtin_cpu_supports("avx512vl") &&
                __builtin_cpu_supports("avx512dq")
          : __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (GetParam() != std::string("x86-64") && !isThere)
    GTEST_SKIP() << "this processor has no " << GetParam();
  Cases cases(std::string("random-attention-") + GetParam(),
              DIFF_DEFAULT_CASES / 4);
  Model fused = compile(cases.source, "fused", GetParam());
  ASSERT_TRUE(fused);
  diff_context *raw = nullptr;
  ASSERT_TRUE(succeeded(diff_context_create(2, &raw)));
  Context context(raw);
  for (size_t i = 0; i < cases.cases.size() && !HasFatalFailure(); ++i) {
    const AttentionCase &attention = cases.cases[i];
    SCOPED_TRACE(cases.describe(i));
    compare(run(fused.get(), raw, attention, "case" + std::to_string(i)),
            attention.oracle(), attention.allowedErrors());
  }
}

INSTANTIATE_TEST_SUITE_P(X86, OtherTargets,
                         testing::Values("x86-64", "x86-64-v3", "x86-64-v4"));

#endif

} // namespace
