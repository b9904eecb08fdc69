//===- MemoryTest.cpp - Loads, stores, atomics, and what is wrong with them ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

using Memory = CudaSim;
using testing::AllOf;
using testing::HasSubstr;

static const char *head = R"(
  .reg .b64 %in, %out, %x; .reg .b32 %t, %r, %s, %u, %v; .reg .b16 %h; .reg .pred %p;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
)";

TEST_F(Memory, VectorsAndWidths) {
  std::vector<uint8_t> bytes(32 * 16);
  for (size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = uint8_t(i * 7 + 130);
  CUdeviceptr in = upload(bytes), out = allocate(32 * 16);
  ASSERT_EQ(run(kernelWith(std::string(head) + R"(
  mad.wide.u32 %in, %t, 16, %in;
  mad.wide.u32 %out, %t, 16, %out;
  ld.global.nc.L1::no_allocate.v4.b32 {%r, %s, %u, %v}, [%in];
  st.global.v2.b32 [%out+8], {%u, %v};
  ld.global.s8 %r, [%in+1];
  ld.global.u8 %h, [%in+2];
  st.global.b32 [%out], %r;
  st.global.b16 [%out+4], %h;
  ld.global.s8 %h, [%in+3];
  st.global.b16 [%out+6], %h;
  ret;)"),
                {1, 32, 0}, in, out),
            CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  auto got = download<uint8_t>(out, 32 * 16);
  for (size_t t = 0; t < 32; ++t) {
    const uint8_t *from = &bytes[16 * t], *to = &got[16 * t];
    int32_t wide;
    std::memcpy(&wide, to, 4);
    EXPECT_EQ(wide, int8_t(from[1]));
    EXPECT_EQ(to[4] | to[5] << 8, from[2]);
    EXPECT_EQ(int16_t(to[6] | to[7] << 8), int8_t(from[3]));
    EXPECT_EQ(0, std::memcmp(from + 8, to + 8, 8));
  }
}

TEST_F(Memory, GenericAddresses) {
  CUdeviceptr out = allocate(4 * 32);
  ASSERT_EQ(run(kernelWith(std::string(head) + R"(
  .reg .b64 %g; .reg .b32 %a;
  .local .align 4 .b8 own[8];
  mad.wide.u32 %out, %t, 4, %out;
  mov.u32 %a, tile;
  mad.lo.u32 %a, %t, 4, %a;
  st.shared.u32 [%a], %t;
  cvt.u64.u32 %g, %a;
  cvta.shared.u64 %g, %g;
  ld.u32 %r, [%g];
  cvta.to.shared.u64 %x, %g;
  cvt.u32.u64 %s, %x;
  ld.shared.u32 %s, [%s];
  add.u32 %r, %r, %s;
  mov.u64 %x, own;
  st.local.u32 [%x+4], %r;
  cvta.local.u64 %x, %x;
  ld.u32 %r, [%x+4];
  isspacep.shared %p, %g;
  @!%p mov.u32 %r, 0;
  isspacep.global %p, %out;
  @!%p mov.u32 %r, 0;
  st.u32 [%out], %r;
  ret;)",
                           ".shared .align 16 .b8 tile[128];"),
                {1, 32, 0}, 0, out),
            CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  auto got = download<uint32_t>(out, 32);
  for (uint32_t t = 0; t < 32; ++t)
    EXPECT_EQ(got[t], 2 * t);
}

TEST_F(Memory, VariablesHaveTheirInitialValues) {
  CUdeviceptr out = allocate(16);
  CUmodule module = load(kernelWith(std::string(head) + R"(
  ld.const.f32 %r, [half];
  ld.global.u64 %x, [pointer];
  ld.global.u32 %s, [%x+4];
  ld.global.u32 %u, [zero];
  st.global.v2.b32 [%out], {%r, %s};
  st.global.b32 [%out+8], %u;
  ret;)",
                                    R"(
.const .align 4 .f32 half = 0f3F000000;
.visible .global .align 8 .u32 numbers[2] = {5, 6};
.global .align 8 .u64 pointer = numbers;
.global .u32 zero;)"));
  ASSERT_EQ(launch(module, {1, 1, 0}, {0, out}), CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  EXPECT_EQ(download<uint32_t>(out, 3),
            (std::vector<uint32_t>{0x3f000000, 6, 0}));
  CUdeviceptr numbers = 0;
  size_t bytes = 0;
  ASSERT_EQ(cuModuleGetGlobal_v2(&numbers, &bytes, module, "numbers"),
            CUDA_SUCCESS);
  EXPECT_EQ(bytes, 8u);
  EXPECT_EQ(download<uint32_t>(numbers, 2), (std::vector<uint32_t>{5, 6}));
}

TEST_F(Memory, Atomics) {
  CUdeviceptr out = upload(std::vector<uint32_t>(8, 0));
  CUdeviceptr olds = allocate(4 * 64);
  ASSERT_EQ(run(kernelWith(std::string(head) + R"(
  .reg .f32 %one;
  mov.f32 %one, 0f3F800000;
  atom.global.add.u32 %r, [%out], 1;
  mad.wide.u32 %in, %t, 4, %in;
  st.global.u32 [%in], %r;
  red.global.add.f32 [%out+4], %one;
  atom.relaxed.gpu.global.max.s32 %r, [%out+8], %t;
  atom.global.cas.b32 %r, [%out+12], %t, 77;
  red.global.or.b32 [%out+16], %t;
  atom.global.exch.b32 %r, [%out+20], %t;
  atom.global.inc.u32 %r, [%out+24], 9;
  red.global.add.noftz.f16x2 [%out+28], 0x3c004000;
  ret;)"),
                {1, 64, 0}, olds, out),
            CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  auto got = download<uint32_t>(out, 8);
  EXPECT_EQ(got[0], 64u);
  EXPECT_EQ(got[1], bitsAs<uint32_t>(64.0f));
  EXPECT_EQ(got[2], 63u);
  EXPECT_EQ(got[3], 77u); // thread 0 found its 0
  EXPECT_EQ(got[4], 63u);
  EXPECT_EQ(got[6], 64u % 10);
  EXPECT_EQ(got[7], 0x54005800u); // 64 and 128
  std::vector<uint32_t> order = download<uint32_t>(olds, 64);
  std::sort(order.begin(), order.end());
  for (uint32_t i = 0; i < 64; ++i)
    EXPECT_EQ(order[i], i);
}

//===----------------------------------------------------------------------===//
// Faults
//===----------------------------------------------------------------------===//

TEST_F(Memory, OutOfBounds) {
  CUdeviceptr out = allocate(4 * 31);
  std::string message = failure(kernelWith(std::string(head) + R"(
  mad.wide.u32 %out, %t, 4, %out;
  st.global.u32 [%out], %t;
  ret;)"),
                                {1, 32, 0}, 0, out, CUDA_ERROR_ILLEGAL_ADDRESS);
  EXPECT_THAT(message,
              AllOf(HasSubstr("kernel 'k'"), HasSubstr("block (0,0,0)"),
                    HasSubstr("thread (31,0,0)"), HasSubstr("line 17"),
                    HasSubstr("st.global.u32 [%out], %t"),
                    HasSubstr("out of bounds")));
}

TEST_F(Memory, NothingIsReachedThroughNullOrAHostPointer) {
  int host = 0;
  for (CUdeviceptr address :
       {CUdeviceptr(0), CUdeviceptr(reinterpret_cast<uintptr_t>(&host))}) {
    start();
    EXPECT_THAT(failure(kernelWith(std::string(head) +
                                   "st.global.u32 [%out], %t;\nret;"),
                        {1, 1, 0}, 0, address, CUDA_ERROR_ILLEGAL_ADDRESS),
                HasSubstr("out of bounds"));
  }
}

TEST_F(Memory, FreedMemoryIsOutOfBounds) {
  CUdeviceptr out = allocate(64), other = allocate(64);
  ASSERT_EQ(cuMemFree_v2(out), CUDA_SUCCESS);
  EXPECT_EQ(cuMemFree_v2(out), CUDA_ERROR_INVALID_VALUE);
  EXPECT_NE(allocate(64), out);
  EXPECT_THAT(
      failure(kernelWith(std::string(head) + "st.global.u32 [%out], %t;\nret;"),
              {1, 1, 0}, other, out, CUDA_ERROR_ILLEGAL_ADDRESS),
      HasSubstr("out of bounds"));
}

TEST_F(Memory, Misaligned) {
  CUdeviceptr out = allocate(64);
  EXPECT_THAT(failure(kernelWith(std::string(head) + R"(
  st.global.v4.b32 [%out+8], {%t, %t, %t, %t};
  ret;)"),
                      {1, 1, 0}, 0, out, CUDA_ERROR_MISALIGNED_ADDRESS),
              HasSubstr("16 bytes at address"));
  // The context is lost, as on the device.
  EXPECT_EQ(cuMemFree_v2(out), CUDA_ERROR_MISALIGNED_ADDRESS);
}

TEST_F(Memory, UnwrittenGlobalMemory) {
  CUdeviceptr in = allocate(64), out = allocate(64);
  ASSERT_EQ(cuMemsetD8_v2(in, 1, 40), CUDA_SUCCESS);
  std::string ptx = kernelWith(std::string(head) + R"(
  mad.wide.u32 %in, %t, 4, %in;
  ld.global.u32 %r, [%in];
  st.global.u32 [%out], %r;
  ret;)");
  EXPECT_EQ(run(ptx, {1, 10, 0}, in, out), CUDA_SUCCESS);
  EXPECT_THAT(failure(ptx, {1, 11, 0}, in, out),
              AllOf(HasSubstr("thread (10,0,0)"),
                    HasSubstr("which nothing has written")));
}

TEST_F(Memory, UnwrittenAndOutOfBoundsSharedMemory) {
  const char *tile = ".shared .align 16 .b8 tile[128];";
  CUdeviceptr out = allocate(64);
  std::string read = kernelWith(std::string(head) + R"(
  setp.ne.u32 %p, %t, 5;
  mov.u32 %s, tile;
  mad.lo.u32 %s, %t, 4, %s;
  @%p st.shared.u32 [%s], %t;
  ld.shared.u32 %r, [%s];
  ret;)",
                                tile);
  EXPECT_THAT(failure(read, {1, 32, 0}, 0, out),
              AllOf(HasSubstr("thread (5,0,0)"),
                    HasSubstr("which nothing has written")));
  start();
  std::string write = kernelWith(std::string(head) + R"(
  mov.u32 %s, tile;
  st.shared.u32 [%s+128], %t;
  ret;)",
                                 tile);
  EXPECT_THAT(failure(write, {1, 1, 0}, 0, 0, CUDA_ERROR_ILLEGAL_ADDRESS),
              HasSubstr("out of bounds in shared memory"));
}

TEST_F(Memory, ConstantMemoryIsNotWritten) {
  EXPECT_THAT(failure(kernelWith(std::string(head) + R"(
  mov.u64 %x, half;
  st.global.b32 [%x], %t;
  ret;)",
                                 ".const .align 4 .f32 half = 0f3F000000;"),
                      {1, 1, 0}, 0, 0),
              HasSubstr("write to constant memory"));
}

TEST_F(Memory, EndlessLoopsEnd) {
  setenv("DIFF_CUDA_SIM_STEPS", "1000", 1);
  start();
  unsetenv("DIFF_CUDA_SIM_STEPS");
  EXPECT_THAT(failure(kernelWith("loop: bra loop;"), {1, 1, 0}, 0, 0),
              HasSubstr("more instructions than"));
}

TEST_F(Memory, Traps) {
  EXPECT_THAT(failure(kernelWith("trap;\nret;"), {1, 1, 0}, 0, 0),
              HasSubstr("the kernel stops itself"));
}
