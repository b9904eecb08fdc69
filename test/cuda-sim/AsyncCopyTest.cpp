//===- AsyncCopyTest.cpp - cp.async: groups, zeroes, and what may not be touched yet ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

using testing::HasSubstr;

class AsyncCopy : public CudaSim {
protected:
  /// Each of 32 threads has 16 bytes at %in, %a in the first half of the tile
  /// and %b in the second, and stores %r0 to %r3.
  std::string kernel(const std::string &body) {
    return kernelWith(R"(
  .reg .b64 %in, %out; .reg .b32 %t, %a, %b, %n, %r<4>; .reg .pred %p;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  mad.wide.u32 %in, %t, 16, %in;
  mad.wide.u32 %out, %t, 16, %out;
  mov.u32 %a, tile;
  mad.lo.u32 %a, %t, 16, %a;
  add.u32 %b, %a, 512;
  mov.b32 %r0, 0; mov.b32 %r1, 0; mov.b32 %r2, 0; mov.b32 %r3, 0;
)" + body + "\n  st.global.v4.b32 [%out], {%r0, %r1, %r2, %r3};\n  ret;",
                      ".shared .align 128 .b8 tile[1024];");
  }
  std::vector<uint32_t> words() {
    std::vector<uint32_t> values(128);
    for (auto &value : values)
      value = uint32_t(random());
    return values;
  }
  std::vector<uint32_t> results(const std::string &body,
                                const std::vector<uint32_t> &in) {
    CUdeviceptr out = allocate(512);
    EXPECT_EQ(run(kernel(body), {1, 32, 0}, upload(in), out), CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    return download<uint32_t>(out, 128);
  }
  /// The message of both kinds of copies has to be the same one.
  std::string failing(const std::string &body) {
    std::string messages[2];
    for (bool eager : {false, true}) {
      start();
      EXPECT_EQ(diffCudaSimSetModes(eager ? "eager" : "lazy"), CUDA_SUCCESS);
      CUdeviceptr out = allocate(512);
      messages[eager] = failure(kernel(body), {1, 32, 0}, upload(words()), out);
    }
    EXPECT_EQ(messages[0], messages[1]);
    start();
    return messages[0];
  }
};

static const char *copyA = "cp.async.cg.shared.global [%a], [%in], 16;\n";
static const char *commit = "cp.async.commit_group;\n";
static const char *readA = "ld.shared.v4.b32 {%r0, %r1, %r2, %r3}, [%a];\n";

TEST_F(AsyncCopy, CopiesInEveryMode) {
  auto in = words();
  for (const char *modes : {"lazy", "eager", "race", "eager,race", "greedy"}) {
    ASSERT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
    EXPECT_EQ(results(std::string(copyA) + commit + "cp.async.wait_group 0;\n" +
                          readA,
                      in),
              in);
    EXPECT_EQ(results(std::string(copyA) + "cp.async.wait_all;\n" + readA, in),
              in);
    EXPECT_EQ(results("cp.async.ca.shared.global.L2::128B [%a], [%in], 4;\n"
                      "cp.async.ca.shared.global [%a+8], [%in+8], 8;\n"
                      "cp.async.ca.shared.global [%a+4], [%in+4], 4;\n"
                      "cp.async.wait_all;\n" +
                          std::string(readA),
                      in),
              in);
  }
}

TEST_F(AsyncCopy, FillsWithZeroes) {
  auto in = words();
  // Thread t has 4 (t % 5) bytes of source; the last threads' have none at all.
  auto got = results(std::string(R"(
  rem.u32 %n, %t, 5;
  mul.lo.u32 %n, %n, 4;
  setp.eq.u32 %p, %n, 0;
  @%p mov.u64 %in, 16;
  cp.async.cg.shared.global [%a], [%in], 16, %n;
  cp.async.wait_all;
)") + readA,
                     in);
  for (unsigned i = 0; i < 128; ++i)
    EXPECT_EQ(got[i], i % 4 < i / 4 % 5 ? in[i] : 0u) << i;
  got = results(std::string(R"(
  setp.gt.u32 %p, %t, 9;
  cp.async.cg.shared.global [%a], [%in], 16, %p;
  cp.async.wait_all;
)") + readA,
                in);
  for (unsigned i = 0; i < 128; ++i)
    EXPECT_EQ(got[i], i / 4 > 9 ? 0 : in[i]);
}

TEST_F(AsyncCopy, CountsGroups) {
  auto in = words();
  std::string two = std::string(copyA) + commit +
                    "cp.async.cg.shared.global [%b], [%in], 16;\n" + commit;
  EXPECT_EQ(results(two + "cp.async.wait_group 1;\n" + readA, in), in);
  EXPECT_THAT(failing(two + "cp.async.wait_group 2;\n" + readA),
              HasSubstr("was not waited for"));
  EXPECT_THAT(
      failing(two + "cp.async.wait_group 1;\nld.shared.b32 %r0, [%b];\n"),
      HasSubstr("was not waited for"));
  // An empty group counts as well.
  EXPECT_THAT(
      failing(std::string(copyA) + commit + "cp.async.wait_group 1;\n" + readA),
      HasSubstr("was not waited for"));
  EXPECT_EQ(results(std::string(copyA) + commit + commit +
                        "cp.async.wait_group 1;\n" + readA,
                    in),
            in);
  // What is not in a group is not waited for by wait_group.
  EXPECT_THAT(failing(std::string(copyA) + "cp.async.wait_group 0;\n" + readA),
              HasSubstr("was not waited for"));
}

TEST_F(AsyncCopy, GroupsAreOfEachThread) {
  // Odd threads have a second group: waiting for all but one leaves even
  // threads' first group open.
  EXPECT_THAT(failing(std::string(copyA) + commit + R"(
  and.b32 %n, %t, 1;
  setp.eq.u32 %p, %n, 1;
  @%p cp.async.commit_group;
  cp.async.wait_group 1;
)" + readA),
              HasSubstr("thread (0,0,0)"));
}

TEST_F(AsyncCopy, TheDestinationIsLeftAlone) {
  EXPECT_THAT(failing(std::string(copyA) + "st.shared.b32 [%a], %t;\n"),
              HasSubstr("write of 4 bytes"));
  EXPECT_THAT(failing(std::string(copyA) + copyA),
              HasSubstr("where another copy"));
  EXPECT_THAT(failing("cp.async.cg.shared.global [%a], [%in], 16, 17;\n"),
              HasSubstr("with 17 bytes of source"));
}

TEST_F(AsyncCopy, LazyCopiesReadTheirSourceLate) {
  // Nothing says when a copy reads: the source may not change meanwhile. The
  // two modes are the two ends.
  auto in = words();
  std::string body =
      std::string(copyA) +
      "st.global.v4.b32 [%in], {%t, %t, %t, %t};\ncp.async.wait_all;\n" + readA;
  EXPECT_NE(results(body, in), in);
  ASSERT_EQ(diffCudaSimSetModes("eager"), CUDA_SUCCESS);
  EXPECT_EQ(results(body, in), in);
}

TEST_F(AsyncCopy, SourcesAreChecked) {
  start();
  CUdeviceptr out = allocate(512), in = allocate(512);
  EXPECT_THAT(failure(kernel(std::string(copyA) + "cp.async.wait_all;\n"),
                      {1, 32, 0}, in, out),
              HasSubstr("which nothing has written"));
  start();
  out = allocate(512), in = upload(std::vector<uint32_t>(127));
  EXPECT_THAT(failure(kernel(std::string(copyA) + "cp.async.wait_all;\n"),
                      {1, 32, 0}, in, out, CUDA_ERROR_ILLEGAL_ADDRESS),
              HasSubstr("out of bounds"));
}
