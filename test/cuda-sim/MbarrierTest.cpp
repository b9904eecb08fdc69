//===- MbarrierTest.cpp - mbarrier, and bulk copies that complete on it ---===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

using testing::HasSubstr;

//===----------------------------------------------------------------------===//
// A ring of two stages between a producer warp and two consumer warps
//===----------------------------------------------------------------------===//

static const char *ringKernel = R"(
  .reg .b64 %in, %out, %g; .reg .pred %p, %q, %done;
  .reg .b32 %t, %warp, %lane, %i, %stage, %phase, %full, %empty, %buffer, %v, %sum, %x;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  shr.u32 %warp, %t, 5;
  and.b32 %lane, %t, 31;
  setp.ne.u32 %p, %t, 0;
  @%p bra ready;
  mbarrier.init.shared::cta.b64 [bars], 1;
  mbarrier.init.shared::cta.b64 [bars+8], 1;
  mbarrier.init.shared::cta.b64 [bars+16], 64;
  mbarrier.init.shared::cta.b64 [bars+24], 64;
  fence.mbarrier_init.release.cluster;
ready:
  bar.sync 0; // after the init
  mov.u32 %i, 0;
  mov.u32 %sum, 0;
loop:
  and.b32 %stage, %i, 1;
  shr.u32 %phase, %i, 1;
  and.b32 %phase, %phase, 1;
  mov.u32 %full, bars;
  mad.lo.u32 %full, %stage, 8, %full;
  add.u32 %empty, %full, 16;
  mov.u32 %buffer, buffers;
  mad.lo.u32 %buffer, %stage, 128, %buffer;
  setp.ne.u32 %p, %warp, 0;
  @%p bra consumer;
  setp.ne.u32 %q, %lane, 0;
  @%q bra next;
  xor.b32 %x, %phase, 1;
waitEmpty:
  mbarrier.try_wait.parity.shared::cta.b64 %done, [%empty], %x;
  @!%done bra waitEmpty; // until it is empty
  mbarrier.arrive.expect_tx.shared::cta.b64 _, [%full], 128;
  mul.wide.u32 %g, %i, 128;
  add.u64 %g, %g, %in;
  cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%buffer], [%g], 128, [%full];
  bra next;
consumer:
waitFull:
  mbarrier.try_wait.parity.shared::cta.b64 %done, [%full], %phase, 1000;
  @!%done bra waitFull; // until it is full
  mad.lo.u32 %x, %lane, 4, %buffer;
  ld.shared.u32 %v, [%x];
  add.u32 %sum, %sum, %v;
  mbarrier.arrive.shared::cta.b64 _, [%empty]; // has read
next:
  add.u32 %i, %i, 1;
  setp.lt.u32 %q, %i, 10;
  @%q bra loop;
  mad.wide.u32 %g, %t, 4, %out;
  st.global.u32 [%g], %sum;
  ret;)";

static const char *ringDeclarations =
    ".shared .align 8 .b8 bars[32];\n.shared .align 128 .b8 buffers[256];";

TEST_F(Hopper, ARingOfStages) {
  std::vector<uint32_t> in(320);
  for (auto &value : in)
    value = uint32_t(random());
  for (const char *modes : allModes) {
    begin(modes);
    CUdeviceptr out = allocate(4 * 96);
    ASSERT_EQ(run(kernel90(ringKernel, ringDeclarations), {1, 96, 0},
                  upload(in), out),
              CUDA_SUCCESS)
        << modes << ": " << diffCudaSimLastMessage();
    auto got = download<uint32_t>(out, 96);
    for (unsigned t = 32; t < 96; ++t) {
      uint32_t want = 0;
      for (unsigned i = 0; i < 10; ++i)
        want += in[32 * i + t % 32];
      EXPECT_EQ(got[t], want);
    }
  }
}

namespace {
struct RingMutant {
  const char *from, *to, *message;
  std::vector<const char *> modes;
};
} // namespace

static std::vector<RingMutant> ringMutants() {
  const std::vector<const char *> all(std::begin(allModes), std::end(allModes));
  return {
      {"bar.sync 0; // after the init", "", "", {"race", "greedy,race"}},
      {"@!%done bra waitFull; // until it is full",
       "",
       "",
       {"", "greedy", "race", "eager,race"}},
      {"  mbarrier.try_wait.parity.shared::cta.b64 %done, [%empty], %x;\n"
       "  @!%done bra waitEmpty; // until it is empty",
       "",
       "",
       {"greedy", "race", "eager,race", "greedy,race"}},
      {"mbarrier.arrive.shared::cta.b64 _, [%empty]; // has read",
       "",
       "deadlock",
       {"greedy"}},
      {"mbarrier.arrive.expect_tx.shared::cta.b64 _, [%full], 128;",
       "mbarrier.arrive.shared::cta.b64 _, [%full];",
       "",
       {"", "greedy", "race"}},
      {"expect_tx.shared::cta.b64 _, [%full], 128;",
       "expect_tx.shared::cta.b64 _, [%full], 256;",
       "deadlock",
       {"greedy"}},
      {"[%buffer], [%g], 128,", "[%buffer], [%g], 120,", "multiples of 16",
       all},
      {"mbarrier.try_wait.parity.shared::cta.b64 %done, [%full], %phase, 1000;",
       "st.shared.u32 [%full], 0;", "where an mbarrier is", all}};
}

TEST_F(Hopper, MutantsOfTheRing) {
  for (const RingMutant &mutant : ringMutants())
    for (const char *modes : mutant.modes) {
      begin(modes);
      CUdeviceptr in = upload(std::vector<uint32_t>(320, 1)),
                  out = allocate(4 * 96);
      CUresult code = run(kernel90(replaced(ringKernel, mutant.from, mutant.to),
                                   ringDeclarations),
                          {1, 96, 0}, in, out);
      EXPECT_NE(code, CUDA_SUCCESS) << mutant.from << " in '" << modes << "'";
      EXPECT_THAT(diffCudaSimLastMessage(), HasSubstr(mutant.message));
    }
}

TEST_F(Hopper, ArrivalsGiveThePhase) {
  std::string body = R"(
  .reg .b64 %out, %s, %u; .reg .b32 %a, %b, %c; .reg .pred %p, %q, %r;
  ld.param.u64 %out, [out];
  mbarrier.init.shared.b64 [bars], 2;
  mbarrier.arrive.shared.b64 %s, [bars];
  mbarrier.test_wait.shared.b64 %p, [bars], %s;
  selp.u32 %a, 1, 0, %p;
  mbarrier.arrive.shared.b64 %u, [bars], 1;
  mbarrier.test_wait.shared.b64 %q, [bars], %s;
  selp.u32 %b, 1, 0, %q;
  mbarrier.arrive.shared.b64 %u, [bars];
  mbarrier.test_wait.shared.b64 %r, [bars], %u;
  selp.u32 %c, 1, 0, %r;
  st.global.v2.b32 [%out], {%a, %b};
  st.global.b32 [%out+8], %c;
  mbarrier.inval.shared.b64 [bars];
  st.shared.b32 [bars], 0;
  ret;)";
  CUdeviceptr out = allocate(16);
  ASSERT_EQ(run(kernel90(body, ringDeclarations), {1, 1, 0}, 0, out),
            CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  EXPECT_EQ(download<uint32_t>(out, 3), (std::vector<uint32_t>{0, 1, 0}));
  EXPECT_THAT(failure(kernel90("mbarrier.init.shared.b64 [bars], 1;\n"
                               "mbarrier.arrive.shared.b64 _, [bars], 2;\nret;",
                               ringDeclarations),
                      {1, 1, 0}, 0, 0),
              HasSubstr("2 arrivals"));
}

//===----------------------------------------------------------------------===//
// Copies of threads that arrive by themselves
//===----------------------------------------------------------------------===//

/// Warp 0 copies and goes on at once, warp 1 waits for the phase and reads.
static const char *arrivingCopies = R"(
  .reg .b64 %in, %out; .reg .pred %p, %done;
  .reg .b32 %t, %a, %lane, %v;
  ld.param.u64 %in, [in];
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  and.b32 %lane, %t, 31;
  mov.u32 %a, buffers;
  mad.lo.u32 %a, %lane, 4, %a;
  setp.ne.u32 %p, %t, 0;
  @%p bra ready;
  mbarrier.init.shared.b64 [bars], COUNT;
ready:
  bar.sync 0;
  setp.ge.u32 %p, %t, 32;
  @%p bra wait;
  mad.wide.u32 %in, %lane, 4, %in;
  cp.async.ca.shared.global [%a], [%in], 4;
  ARRIVE
  ret;
wait:
  mbarrier.test_wait.parity.shared.b64 %done, [bars], 0;
  @!%done bra wait; // for the copies
  ld.shared.u32 %v, [%a];
  mad.wide.u32 %out, %lane, 4, %out;
  st.global.u32 [%out], %v;
  ret;)";

static std::string arriving(const std::string &count,
                            const std::string &arrive) {
  return replaced(replaced(arrivingCopies, "COUNT", count), "ARRIVE", arrive);
}

TEST_F(CudaSim, CopiesArriveAtAnMbarrier) {
  std::vector<uint32_t> in(32);
  for (auto &value : in)
    value = uint32_t(random());
  std::string without = "cp.async.mbarrier.arrive.noinc.shared.b64 [bars];";
  // Without .noinc the arrival counts for nothing: a real one has to follow.
  std::string with = "cp.async.mbarrier.arrive.shared.b64 [bars];\n"
                     "mbarrier.arrive.shared.b64 %in, [bars];";
  for (const char *modes : allModes)
    for (const std::string &arrive : {without, with}) {
      start();
      ASSERT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
      CUdeviceptr out = allocate(128);
      ASSERT_EQ(run(kernelWith(arriving("32", arrive), ringDeclarations),
                    {1, 64, 0}, upload(in), out),
                CUDA_SUCCESS)
          << modes << ": " << diffCudaSimLastMessage();
      EXPECT_EQ(download<uint32_t>(out, 32), in);
    }
}

TEST_F(CudaSim, CopiesThatDoNotArriveAreFound) {
  std::string arrive = "cp.async.mbarrier.arrive.noinc.shared.b64 [bars];",
              early = "mbarrier.arrive.shared.b64 %in, [bars];";
  std::string good = arriving("32", arrive);
  auto fails = [&](const std::string &body, const char *modes) {
    start();
    EXPECT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
    CUdeviceptr out = allocate(128);
    return failure(kernelWith(body, ringDeclarations), {1, 64, 0},
                   upload(std::vector<uint32_t>(32, 1)), out);
  };
  for (const char *modes : {"", "greedy", "eager"}) {
    EXPECT_THAT(fails(replaced(good, arrive, early), modes),
                HasSubstr("was not waited for"));
  }
  for (const char *modes : {"", "greedy", "race"}) {
    EXPECT_THAT(
        fails(replaced(good, "@!%done bra wait; // for the copies", ""), modes),
        testing::AnyOf(HasSubstr("was not waited for"),
                       HasSubstr("nothing has written")));
  }
}

TEST_F(Hopper, TensorMapsAreChecked) {
  CUtensorMap map;
  auto encode = [&](uint64_t address, uint64_t stride, uint32_t box,
                    CUtensorMapSwizzle swizzle) {
    cuuint64_t dims[] = {64, 64}, strides[] = {stride};
    cuuint32_t boxes[] = {box, 64}, steps[] = {1, 1};
    return cuTensorMapEncodeTiled(
        &map, CU_TENSOR_MAP_DATA_TYPE_FLOAT16, 2,
        reinterpret_cast<void *>(address), dims, strides, boxes, steps,
        CU_TENSOR_MAP_INTERLEAVE_NONE, swizzle, CU_TENSOR_MAP_L2_PROMOTION_NONE,
        CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
  };
  CUdeviceptr address = allocate(8192);
  EXPECT_EQ(encode(address, 128, 64, CU_TENSOR_MAP_SWIZZLE_128B), CUDA_SUCCESS);
  EXPECT_EQ(encode(address + 8, 128, 64, CU_TENSOR_MAP_SWIZZLE_128B),
            CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(encode(address, 120, 64, CU_TENSOR_MAP_SWIZZLE_128B),
            CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(encode(address, 128, 64, CU_TENSOR_MAP_SWIZZLE_64B),
            CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(encode(address, 128, 257, CU_TENSOR_MAP_SWIZZLE_NONE),
            CUDA_ERROR_INVALID_VALUE);
}
