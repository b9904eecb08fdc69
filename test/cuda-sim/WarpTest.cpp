//===- WarpTest.cpp - Shuffles, votes and barriers ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <algorithm>

using testing::HasSubstr;

class WarpOps : public CudaSim {
protected:
  /// Each of the threads stores %r; %t is its number, %v its input.
  std::string kernel(const std::string &body) {
    return kernelWith(R"(
  .reg .b64 %in, %out; .reg .b32 %t, %r, %s, %v; .reg .pred %p, %q;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  mad.wide.u32 %in, %t, 4, %in;
  mad.wide.u32 %out, %t, 4, %out;
  ld.global.u32 %v, [%in];
)" + body + "\n  st.global.u32 [%out], %r;\n  ret;",
                      ".shared .align 16 .b8 tile[1024];");
  }
  std::vector<uint32_t> results(const std::string &body,
                                unsigned threads = 32) {
    CUdeviceptr out = allocate(4 * threads);
    EXPECT_EQ(run(kernel(body), {1, threads, 0}, upload(values(threads)), out),
              CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    return download<uint32_t>(out, threads);
  }
  std::string failing(const std::string &body, unsigned threads = 32) {
    start();
    CUdeviceptr out = allocate(4 * threads);
    return failure(kernel(body), {1, threads, 0}, upload(values(threads)), out);
  }
  static std::vector<uint32_t> values(unsigned threads) {
    std::vector<uint32_t> numbers(threads);
    for (unsigned i = 0; i < threads; ++i)
      numbers[i] = 1000 + i * i;
    return numbers;
  }
};

TEST_F(WarpOps, ShufflesOfWholeWarps) {
  auto in = values(32);
  auto up =
      results("shfl.sync.up.b32 %r|%p, %v, 3, 0, -1;\n@!%p mov.u32 %r, 1;");
  auto down = results(
      "shfl.sync.down.b32 %r|%p, %v, 3, 31, 0xffffffff;\n@!%p mov.u32 %r, 1;");
  auto across = results("shfl.sync.bfly.b32 %r, %v, 9, 31, -1;");
  auto from = results("shfl.sync.idx.b32 %r, %v, 6, 31, -1;");
  for (unsigned t = 0; t < 32; ++t) {
    EXPECT_EQ(up[t], t < 3 ? 1 : in[t - 3]);
    EXPECT_EQ(down[t], t > 28 ? 1 : in[t + 3]);
    EXPECT_EQ(across[t], in[t ^ 9]);
    EXPECT_EQ(from[t], in[6]);
  }
}

TEST_F(WarpOps, ShufflesOfSegments) {
  auto in = values(32);
  // Groups of 8: the segment mask is 0x18; c holds it in bits 8 to 12.
  auto up = results("shfl.sync.up.b32 %r, %v, 3, 0x1800, -1;");
  auto down = results("shfl.sync.down.b32 %r, %v, 3, 0x181f, -1;");
  auto from = results("shfl.sync.idx.b32 %r, %v, 5, 0x181f, -1;");
  auto across = results("shfl.sync.bfly.b32 %r, %v, 4, 0x1803, -1;");
  for (unsigned t = 0; t < 32; ++t) {
    unsigned first = t / 8 * 8;
    EXPECT_EQ(up[t], in[t - first < 3 ? t : t - 3]);
    EXPECT_EQ(down[t], in[t + 3 > first + 7 ? t : t + 3]);
    EXPECT_EQ(from[t], in[first + 5]);
    // The clamp 3 of the group: lanes above keep their own value.
    EXPECT_EQ(across[t], in[(t ^ 4) - first <= 3 ? t ^ 4 : t]);
  }
}

TEST_F(WarpOps, ShufflesNameActiveLanes) {
  EXPECT_THAT(failing(R"(
  setp.lt.u32 %p, %t, 16;
  mov.u32 %r, 0;
  @%p shfl.sync.bfly.b32 %r, %v, 1, 31, -1;)"),
              HasSubstr("name lanes that are not active"));
  EXPECT_THAT(failing("shfl.sync.bfly.b32 %r, %v, 1, 31, 0xffff;"),
              HasSubstr("is not among members"));
  EXPECT_THAT(failing(R"(
  setp.lt.u32 %p, %t, 16;
  mov.u32 %r, 0;
  @%p shfl.sync.idx.b32 %r, %v, 20, 31, 0xffff;)"),
              HasSubstr("reads lane 20, which is not active"));
}

TEST_F(WarpOps, VotesAndReductions) {
  auto in = values(32);
  auto ballot =
      results("setp.gt.u32 %p, %t, 20;\nvote.sync.ballot.b32 %r, %p, -1;");
  auto none = results("setp.gt.u32 %p, %t, 20;\nvote.sync.all.pred %q, %p, "
                      "-1;\nselp.u32 %r, 1, 0, %q;");
  auto any = results("setp.gt.u32 %p, %t, 20;\nvote.sync.any.pred %q, !%p, "
                     "-1;\nselp.u32 %r, 1, 0, %q;");
  auto sum = results("redux.sync.add.u32 %r, %v, -1;");
  auto most = results("sub.u32 %v, 1010, %v;\nredux.sync.max.s32 %r, %v, -1;");
  auto least = results("sub.u32 %v, 1010, %v;\nredux.sync.min.s32 %r, %v, -1;");
  auto same = results("shr.u32 %s, %t, 3;\nmatch.any.sync.b32 %r, %s, -1;");
  uint32_t total = 0;
  for (uint32_t value : in)
    total += value;
  for (unsigned t = 0; t < 32; ++t) {
    EXPECT_EQ(ballot[t], 0xffe00000u);
    EXPECT_EQ(none[t], 0u);
    EXPECT_EQ(any[t], 1u);
    EXPECT_EQ(sum[t], total);
    EXPECT_EQ(most[t], 10u);
    EXPECT_EQ(int32_t(least[t]), 10 - 31 * 31);
    EXPECT_EQ(same[t], 0xffu << (t / 8 * 8));
  }
}

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

static const char *exchange = R"(
  .reg .b32 %a, %b;
  mov.u32 %a, tile;
  mad.lo.u32 %b, %t, 4, %a;
  st.shared.u32 [%b], %v;
  BARRIER
  xor.b32 %s, %t, 96;
  mad.lo.u32 %b, %s, 4, %a;
  ld.shared.u32 %r, [%b];)";

static std::string exchangeWith(const std::string &barrier) {
  std::string text = exchange;
  return text.replace(text.find("BARRIER"), 7, barrier);
}

TEST_F(WarpOps, BarriersOrderWarps) {
  auto in = values(128);
  for (const char *modes : {"", "greedy", "race", "greedy,race"})
    for (const char *barrier :
         {"bar.sync 0;", "barrier.sync.aligned 3;",
          "barrier.cta.sync.aligned.all 0;", "bar.sync 1, 128;",
          "setp.gt.u32 %p, %t, 7;\nbar.red.popc.u32 %s, 0, %p;"}) {
      std::string text = barrier;
      size_t all = text.find(".all"); // how LLVM names its intrinsic, not PTX
      if (all != std::string::npos)
        text.erase(all, 4);
      ASSERT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
      auto got = results(exchangeWith(text), 128);
      for (unsigned t = 0; t < 128; ++t)
        EXPECT_EQ(got[t], in[t ^ 96]) << modes << " " << text;
    }
}

TEST_F(WarpOps, BarriersThatReduce) {
  auto got =
      results("setp.gt.u32 %p, %t, 50;\nbar.red.popc.u32 %r, 0, %p;", 96);
  EXPECT_EQ(got, std::vector<uint32_t>(96, 45));
  got = results("setp.gt.u32 %p, %t, 50;\nbar.red.or.pred %q, 0, %p;\nselp.u32 "
                "%r, 1, 0, %q;",
                96);
  EXPECT_EQ(got, std::vector<uint32_t>(96, 1));
  got = results("setp.gt.u32 %p, %t, 50;\nbar.red.and.pred %q, 0, "
                "!%p;\nselp.u32 %r, 1, 0, %q;",
                96);
  EXPECT_EQ(got, std::vector<uint32_t>(96, 0));
}

TEST_F(WarpOps, ProducersArriveAndConsumersWait) {
  // Warp 0 writes and arrives, warp 1 waits and reads.
  std::string body = R"(
  .reg .b32 %a, %b;
  mov.u32 %a, tile;
  and.b32 %b, %t, 31;
  mad.lo.u32 %b, %b, 4, %a;
  mov.u32 %r, 0;
  setp.ge.u32 %p, %t, 32;
  @%p bra consumer;
  st.shared.u32 [%b], %v;
  bar.arrive 2, 64;
  bra done;
consumer:
  bar.sync 2, 64;
  ld.shared.u32 %r, [%b];
done:)";
  auto in = values(64);
  for (const char *modes : {"", "greedy,race"}) {
    ASSERT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
    auto got = results(body, 64);
    for (unsigned t = 32; t < 64; ++t)
      EXPECT_EQ(got[t], in[t - 32]);
  }
}

TEST_F(WarpOps, BarrierDivergence) {
  EXPECT_THAT(failing(R"(
  setp.lt.u32 %p, %t, 16;
  mov.u32 %r, 0;
  @%p bar.sync 0;)"),
              HasSubstr("barrier divergence"));
  std::string deadlock = failing(R"(
  setp.lt.u32 %p, %t, 32;
  mov.u32 %r, 0;
  @%p bra end;
  bar.sync 0;
end:)",
                                 64);
  EXPECT_THAT(deadlock, HasSubstr("barrier divergence, nobody can go on"));
  EXPECT_THAT(deadlock, HasSubstr("warp 0 has exited; warp 1 waits at line"));
  EXPECT_THAT(
      failing("setp.lt.u32 %p, %t, 3;\n@%p exit;\nmov.u32 %r, 0;\nbar.sync 0;"),
      HasSubstr("have exited before the barrier"));
}

//===----------------------------------------------------------------------===//
// Races
//===----------------------------------------------------------------------===//

TEST_F(WarpOps, AMissingBarrierIsARace) {
  std::string text = exchangeWith("");
  ASSERT_EQ(diffCudaSimSetModes("race"), CUDA_SUCCESS);
  CUdeviceptr out = allocate(4 * 128);
  EXPECT_THAT(failure(kernel(text), {1, 128, 0}, upload(values(128)), out),
              testing::AllOf(HasSubstr("race on shared memory"),
                             HasSubstr("no barrier between")));
  // In greedy order what a later warp will write is not there.
  start();
  ASSERT_EQ(diffCudaSimSetModes("greedy"), CUDA_SUCCESS);
  out = allocate(4 * 128);
  EXPECT_THAT(failure(kernel(text), {1, 128, 0}, upload(values(128)), out),
              HasSubstr("which nothing has written"));
}

TEST_F(WarpOps, ReadsBeforeAWriteAreRacesToo) {
  // The second store has no barrier after the loads.
  std::string text = exchangeWith("bar.sync 0;") + R"(
  BARRIER
  mad.lo.u32 %b, %t, 4, %a;
  st.shared.u32 [%b], %t;)";
  auto with = [&](const char *barrier) {
    std::string copy = text;
    return copy.replace(copy.find("BARRIER"), 7, barrier);
  };
  ASSERT_EQ(diffCudaSimSetModes("race"), CUDA_SUCCESS);
  results(with("bar.sync 0;"), 128);
  CUdeviceptr out = allocate(4 * 128);
  EXPECT_THAT(failure(kernel(with("")), {1, 128, 0}, upload(values(128)), out),
              HasSubstr("race on shared memory: this write"));
}

TEST_F(WarpOps, AWriteAfterReadsOfManyWarps) {
  // All read word 0, warp 3 then writes it: each reader counts, not the last.
  std::string body = R"(
  .reg .b32 %a;
  mov.u32 %a, tile;
  setp.eq.u32 %p, %t, 0;
  @%p st.shared.u32 [%a], %t;
  bar.sync 0;
  ld.shared.u32 %r, [%a];
  setp.lt.u32 %q, %t, 64;
  @%q bra wait;
  bar.sync 1, 64;
wait:
  setp.eq.u32 %p, %t, 96;
  @%p st.shared.u32 [%a], %t;)";
  ASSERT_EQ(diffCudaSimSetModes("race"), CUDA_SUCCESS);
  CUdeviceptr out = allocate(4 * 128);
  std::string message =
      failure(kernel(body), {1, 128, 0}, upload(values(128)), out);
  EXPECT_THAT(message, HasSubstr("race on shared memory: this write"));
}

TEST_F(WarpOps, AtomicsDoNotRaceWithEachOther) {
  std::string body = R"(
  .reg .b32 %a;
  mov.u32 %a, tile;
  setp.eq.u32 %p, %t, 0;
  @%p st.shared.u32 [%a], 0;
  bar.sync 0;
  atom.shared.add.u32 %r, [%a], 1;
  bar.sync 0;
  ld.shared.u32 %r, [%a];)";
  ASSERT_EQ(diffCudaSimSetModes("race"), CUDA_SUCCESS);
  EXPECT_EQ(results(body, 128), std::vector<uint32_t>(128, 128));
}
