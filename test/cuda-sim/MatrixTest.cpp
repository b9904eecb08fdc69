//===- MatrixTest.cpp - ldmatrix and its kin ------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

class MatrixOps : public CudaSim {
protected:
  /// Stores the bytes of `in` to shared memory, runs the text, and stores
  /// %r0 to %r3.
  std::vector<uint32_t> loaded(const std::string &text,
                               const std::vector<uint16_t> &in) {
    CUdeviceptr out = allocate(16 * 32);
    std::string body = R"(
  .reg .b64 %in, %out; .reg .b32 %t, %a, %s, %r<4>;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  mad.wide.u32 %in, %t, 16, %in;
  mad.wide.u32 %out, %t, 16, %out;
  mov.u32 %s, tile;
  mad.lo.u32 %a, %t, 16, %s;
  ld.global.v4.b32 {%r0, %r1, %r2, %r3}, [%in];
  st.shared.v4.b32 [%a], {%r0, %r1, %r2, %r3};
  bar.sync 0;
)" + text + "\n  st.global.v4.b32 [%out], {%r0, %r1, %r2, %r3};\n  ret;";
    EXPECT_EQ(run(kernelWith(body, ".shared .align 128 .b8 tile[1024];"),
                  {1, 32, 0}, upload(in), out),
              CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    return download<uint32_t>(out, 4 * 32);
  }
  std::vector<uint16_t> elements() {
    std::vector<uint16_t> values(256);
    for (auto &value : values)
      value = static_cast<uint16_t>(random());
    return values;
  }
};

// The ISA: thread l holds of each matrix row l / 4, elements 2 (l % 4) and the
// next; rows' addresses are of threads 0-7 for the first matrix, 8-15, ...
TEST_F(MatrixOps, LoadsFour) {
  auto in = elements();
  auto got = loaded(
      "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r0, %r1, %r2, %r3}, [%a];",
      in);
  for (int lane = 0; lane < 32; ++lane)
    for (int i = 0; i < 4; ++i) {
      int row = 8 * i + lane / 4, column = lane % 4 * 2;
      EXPECT_EQ(got[4 * lane + i],
                in[8 * row + column] | uint32_t(in[8 * row + column + 1])
                                           << 16);
    }
}

TEST_F(MatrixOps, LoadsTransposed) {
  auto in = elements();
  auto got = loaded("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%r0, %r1, "
                    "%r2, %r3}, [%a];",
                    in);
  for (int lane = 0; lane < 32; ++lane)
    for (int i = 0; i < 4; ++i) {
      // Element (r, c) of the transposed matrix is (c, r) in memory.
      int r = lane / 4, c = lane % 4 * 2;
      const uint16_t *matrix = &in[64 * i];
      EXPECT_EQ(got[4 * lane + i],
                matrix[8 * c + r] | uint32_t(matrix[8 * (c + 1) + r]) << 16);
    }
}

TEST_F(MatrixOps, FewerMatricesTakeFewerAddresses) {
  auto in = elements();
  // Addresses of lanes 16 and above may be anything.
  auto got = loaded(R"(
  .reg .pred %p;
  setp.ge.u32 %p, %t, 16;
  @%p mov.u32 %a, 0;
  ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%r0, %r1}, [%a];)",
                    in);
  for (int lane = 0; lane < 32; ++lane)
    for (int i = 0; i < 2; ++i) {
      int row = 8 * i + lane / 4, column = lane % 4 * 2;
      EXPECT_EQ(got[4 * lane + i],
                in[8 * row + column] | uint32_t(in[8 * row + column + 1])
                                           << 16);
    }
}

TEST_F(MatrixOps, StoresAreLoadsBackwards) {
  auto in = elements();
  auto got = loaded(R"(
  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r0, %r1, %r2, %r3}, [%a];
  movmatrix.sync.aligned.m8n8.trans.b16 %r0, %r0;
  stmatrix.sync.aligned.m8n8.x4.shared.b16 [%a], {%r0, %r1, %r2, %r3};
  ld.shared.v4.b32 {%r0, %r1, %r2, %r3}, [%a];)",
                    in);
  for (int row = 0; row < 32; ++row)
    for (int column = 0; column < 8; ++column) {
      uint16_t want = row < 8 ? in[8 * column + row] : in[8 * row + column];
      EXPECT_EQ(uint16_t(got[4 * row + column / 2] >> (16 * (column % 2))),
                want);
    }
}

TEST_F(MatrixOps, ChecksEachRow) {
  std::string text = R"(
  .reg .b32 %t, %a, %r<4>;
  mov.u32 %t, %tid.x;
  mov.u32 %a, tile;
  mad.lo.u32 %a, %t, 8, %a;
  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r0, %r1, %r2, %r3}, [%a];
  ret;)";
  EXPECT_THAT(failure(kernelWith(text, ".shared .align 128 .b8 tile[1024];"),
                      {1, 32, 0}, 0, 0),
              testing::HasSubstr("which nothing has written"));
  start();
  text.replace(text.find("ldmatrix"), 0,
               "st.shared.b32 [tile], 0;\nst.shared.v2.b32 [%a], {0, 0};\n");
  EXPECT_THAT(failure(kernelWith(text, ".shared .align 128 .b8 tile[1024];"),
                      {1, 32, 0}, 0, 0, CUDA_ERROR_MISALIGNED_ADDRESS),
              testing::AllOf(testing::HasSubstr("thread (1,0,0)"),
                             testing::HasSubstr("not aligned")));
}
