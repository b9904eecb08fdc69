//===- TensorTest.cpp - Tensors and element types -----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cstdint>

static Outcome tryBorrow(diff_dtype dtype, std::vector<int64_t> dims,
                         const void *data) {
  diff_tensor *tensor = nullptr;
  Outcome outcome(diff_tensor_borrow(dtype, static_cast<int32_t>(dims.size()),
                                     dims.data(), data, &tensor));
  diff_tensor_destroy(tensor);
  return outcome;
}

TEST(Tensor, OwnedIsZeroAndAligned) {
  int64_t dims[] = {3, 5};
  diff_tensor *made = nullptr;
  ASSERT_EQ(diff_tensor_create(DIFF_ABI_F32, 2, dims, &made), nullptr);
  Owned<diff_tensor> tensor(made);
  EXPECT_EQ(diff_tensor_num_elements(made), 15u);
  EXPECT_EQ(diff_tensor_num_bytes(made), 60u);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(diff_tensor_data(made)) % 64, 0u);
  EXPECT_EQ(valuesOf<float>(made), std::vector<float>(15, 0.0f));
}

TEST(Tensor, BorrowedSharesMemory) {
  std::vector<int32_t> memory = {1, 2, 3, 4};
  int64_t dims[] = {2, 2};
  diff_tensor *made = nullptr;
  ASSERT_EQ(diff_tensor_borrow(DIFF_ABI_I32, 2, dims, memory.data(), &made),
            nullptr);
  Owned<diff_tensor> tensor(made);
  EXPECT_EQ(diff_tensor_data(tensor.get()), memory.data());
  EXPECT_EQ(diff_tensor_dtype(tensor.get()), DIFF_ABI_I32);
  EXPECT_EQ(dimsOf(tensor.get()), (std::vector<int64_t>{2, 2}));
}

TEST(Tensor, Refused) {
  double memory[2] = {};
  EXPECT_THAT(tryBorrow(DIFF_ABI_F32, {2, -1}, memory).message,
              testing::HasSubstr("dim 1 of a tensor is -1"));
  EXPECT_THAT(tryBorrow(77, {1}, memory).message,
              testing::HasSubstr("unknown element type 77"));
  EXPECT_THAT(tryBorrow(DIFF_ABI_F32, {1}, nullptr).message,
              testing::HasSubstr("'data' is null"));
  EXPECT_THAT(tryBorrow(DIFF_ABI_F32, {1}, reinterpret_cast<char *>(memory) + 2)
                  .message,
              testing::HasSubstr("not aligned to the 4 bytes"));
  EXPECT_THAT(tryBorrow(DIFF_ABI_F32, {INT64_MAX, INT64_MAX}, memory).message,
              testing::HasSubstr("more bytes than 2^63 - 1"));
  // A size of zero does not hide the overflow of the others.
  EXPECT_EQ(tryBorrow(DIFF_ABI_F32, {0, INT64_MAX, 8}, memory).code,
            DIFF_INVALID_ARGUMENT);
  EXPECT_EQ(tryBorrow(DIFF_ABI_F32, std::vector<int64_t>(65, 1), memory).code,
            DIFF_INVALID_ARGUMENT);
  EXPECT_EQ(tryBorrow(DIFF_ABI_F32, {0}, nullptr).code, DIFF_OK);
}

TEST(Tensor, OutOfMemoryIsAStatus) {
  int64_t dims[] = {int64_t{1} << 60};
  diff_tensor *tensor = nullptr;
  EXPECT_FAILS(diff_tensor_create(DIFF_ABI_I8, 1, dims, &tensor),
               DIFF_OUT_OF_MEMORY, "out of memory");
  EXPECT_EQ(tensor, nullptr);
}

TEST(Tensor, ElementTypes) {
  EXPECT_STREQ(diff_dtype_name(DIFF_ABI_BF16), "bf16");
  EXPECT_EQ(diff_dtype_size(DIFF_ABI_BF16), 2u);
  EXPECT_STREQ(diff_dtype_name(0), "unknown");
  EXPECT_EQ(diff_dtype_size(-5), 0u);
}

TEST(Tensor, PropertiesOfNull) {
  EXPECT_EQ(diff_tensor_dtype(nullptr), 0);
  EXPECT_EQ(diff_tensor_dims(nullptr), nullptr);
  EXPECT_EQ(diff_tensor_data(nullptr), nullptr);
  EXPECT_EQ(diff_tensor_num_elements(nullptr), 0u);
  diff_tensor_destroy(nullptr);
}

TEST(Status, OfSuccess) {
  EXPECT_EQ(diff_status_get_code(nullptr), DIFF_OK);
  EXPECT_STREQ(diff_status_message(nullptr), "");
  diff_status_destroy(nullptr);
}

TEST(Version, IsTheProjects) {
  int major, minor, patch;
  EXPECT_EQ(std::sscanf(diff_version(), "%d.%d.%d", &major, &minor, &patch), 3);
}
