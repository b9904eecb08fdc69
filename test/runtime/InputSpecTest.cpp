//===- InputSpecTest.cpp - The SPEC of --input, and its values ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InputSpec.h"
#include "Support.h"
#include "Values.h"

#include <cmath>

using diffrun::makeInput;
using diffrun::parseInputSpec;
using diffrun::UsageError;

static diffrun::Tensor make(const std::string &text, diff_dtype expected,
                            int32_t index = 0) {
  return makeInput(parseInputSpec(text), index, expected);
}

TEST(InputSpec, Constants) {
  auto tensor = make("2x3xi64=7", DIFF_ABI_I64);
  EXPECT_EQ(dimsOf(tensor.get()), (std::vector<int64_t>{2, 3}));
  EXPECT_EQ(valuesOf<int64_t>(tensor.get()), std::vector<int64_t>(6, 7));
  auto scalar = make("f32=-2.5e-1", DIFF_ABI_F32);
  EXPECT_EQ(diff_tensor_rank(scalar.get()), 0);
  EXPECT_EQ(valuesOf<float>(scalar.get())[0], -0.25f);
  EXPECT_EQ(valuesOf<uint8_t>(make("2xbool=true", DIFF_ABI_BOOL).get()),
            (std::vector<uint8_t>{1, 1}));
  EXPECT_EQ(valuesOf<int8_t>(make("i8=-128", DIFF_ABI_I8).get())[0], -128);
  EXPECT_EQ(diff_tensor_num_elements(make("0x4xf32=1", DIFF_ABI_F32).get()),
            0u);
}

TEST(InputSpec, Malformed) {
  for (const char *text : {"",
                           "3",
                           "f32",
                           "f32=",
                           "f32=x",
                           "f32=1 ",
                           "2xf32=0.3x",
                           "xf32=1",
                           "-1xf32=1",
                           "2x=1",
                           "2xf33=1",
                           "2 xf32=1",
                           "i8=128",
                           "i64=1.5",
                           "i1=2",
                           "f32=random:",
                           "f32=random:x",
                           "f32=random:-1",
                           "f32=randomly",
                           "99999999999999999999xf32=1",
                           "@"})
    EXPECT_THROW(parseInputSpec(text), UsageError) << text;
}

TEST(InputSpec, TooLargeIsAFailure) {
  EXPECT_THROW(make("4611686018427387904x4xf32=1", DIFF_ABI_F32),
               diffrun::Failure);
}

TEST(InputSpec, RandomIsTheSameEverywhere) {
  auto a = valuesOf<double>(make("4xf64=random:1", DIFF_ABI_F64).get());
  auto b = valuesOf<double>(make("4xf64=random:1", DIFF_ABI_F64).get());
  EXPECT_EQ(a, b);
  EXPECT_NE(a, valuesOf<double>(make("4xf64=random:2", DIFF_ABI_F64).get()));
  // mt19937_64 is specified to the bit; the rest is arithmetic and libm.
  EXPECT_NEAR(a[0], -0.2765, 2);
  auto ints = valuesOf<int32_t>(make("8xi32=random:0", DIFF_ABI_I32).get());
  EXPECT_THAT(ints,
              testing::Each(testing::AllOf(testing::Ge(0), testing::Lt(100))));
  auto bits = valuesOf<uint8_t>(make("64xi1=random", DIFF_ABI_BOOL).get());
  EXPECT_THAT(bits, testing::Contains(0));
  EXPECT_THAT(bits, testing::Contains(1));
}

TEST(InputSpec, RandomInputsDiffer) {
  EXPECT_NE(valuesOf<float>(make("4xf32=random", DIFF_ABI_F32, 0).get()),
            valuesOf<float>(make("4xf32=random", DIFF_ABI_F32, 1).get()));
}

TEST(InputSpec, RandomIsNormal) {
  auto values = valuesOf<float>(make("100000xf32=random", DIFF_ABI_F32).get());
  double sum = 0, squares = 0;
  for (float value : values) {
    sum += value;
    squares += double(value) * value;
  }
  EXPECT_NEAR(sum / 1e5, 0, 0.02);
  EXPECT_NEAR(squares / 1e5, 1, 0.02);
}

TEST(InputSpec, ConvertsToNarrowFloats) {
  auto bf16 = make("3xf32=1.00390625", DIFF_ABI_BF16);
  EXPECT_EQ(diff_tensor_dtype(bf16.get()), DIFF_ABI_BF16);
  EXPECT_EQ(valuesOf<uint16_t>(bf16.get())[0], 0x3f80); // half: to even
  auto f16 = make("1xf32=0.5", DIFF_ABI_F16);
  EXPECT_EQ(valuesOf<uint16_t>(f16.get())[0], 0x3800);
  auto same = make("1xbf16=1.5", DIFF_ABI_BF16);
  EXPECT_EQ(valuesOf<uint16_t>(same.get())[0], 0x3fc0);
  // Left for the runtime to refuse.
  EXPECT_EQ(diff_tensor_dtype(make("1xf64=1", DIFF_ABI_F32).get()),
            DIFF_ABI_F64);
}
