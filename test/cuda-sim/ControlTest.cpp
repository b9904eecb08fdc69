//===- ControlTest.cpp - Divergence, calls and compiled kernels -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cmath>
#include <fstream>
#include <sstream>

class Control : public CudaSim {
protected:
  static std::string file(const std::string &name) {
    std::ifstream stream(CUDA_SIM_PTX "/" + name);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
  }
  /// A kernel of kernels.ptx on `in`; as many results.
  template <typename T>
  std::vector<T> compiled(const std::string &kernel, const std::vector<T> &in,
                          size_t perThread = 1) {
    CUdeviceptr from = upload(in), to = allocate(in.size() * sizeof(T));
    CUmodule module = load(file("kernels.ptx"));
    CUfunction function = nullptr;
    EXPECT_EQ(cuModuleGetFunction(&function, module, kernel.c_str()),
              CUDA_SUCCESS);
    void *params[] = {&from, &to};
    EXPECT_EQ(cuLaunchKernel(function, 1, 1, 1, unsigned(in.size() / perThread),
                             1, 1, 0, nullptr, params, nullptr),
              CUDA_SUCCESS);
    EXPECT_EQ(cuCtxSynchronize(), CUDA_SUCCESS) << diffCudaSimLastMessage();
    return download<T>(to, in.size());
  }
  /// Each thread stores %r of the body.
  std::vector<uint32_t> stored(const std::string &body, unsigned threads = 32,
                               const std::string &declarations = "") {
    CUdeviceptr out = allocate(4 * threads);
    std::string text = R"(
  .reg .b64 %out; .reg .b32 %t, %r, %s; .reg .pred %p, %q;
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  mad.wide.u32 %out, %t, 4, %out;
)" + body + "\n  st.global.u32 [%out], %r;\n  ret;";
    EXPECT_EQ(run(kernelWith(text, declarations), {1, threads, 0}, 0, out),
              CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    return download<uint32_t>(out, threads);
  }
};

TEST_F(Control, LanesMeetAgainBehindABranch) {
  // activemask behind the join is whole again; within, it is the part.
  auto got = stored(R"(
  and.b32 %s, %t, 1;
  setp.eq.u32 %p, %s, 0;
  @%p bra even;
  activemask.b32 %r;
  bra join;
even:
  activemask.b32 %r;
join:
  activemask.b32 %s;
  setp.ne.u32 %q, %s, 0xffffffff;
  @%q mov.u32 %r, 0;)");
  for (unsigned t = 0; t < 32; ++t)
    EXPECT_EQ(got[t], t % 2 ? 0xaaaaaaaau : 0x55555555u);
}

TEST_F(Control, LoopsEndForEachLaneOnItsOwn) {
  auto got = stored(R"(
  mov.u32 %r, 0;
  mov.u32 %s, 0;
loop:
  add.u32 %r, %r, %s;
  add.u32 %s, %s, 1;
  setp.le.u32 %p, %s, %t;
  @%p bra loop;
  activemask.b32 %s;
  setp.ne.u32 %q, %s, 0xffffffff;
  @%q mov.u32 %r, 0;)");
  for (unsigned t = 0; t < 32; ++t)
    EXPECT_EQ(got[t], t * (t + 1) / 2);
}

TEST_F(Control, NestedBranchesAndEarlyExits) {
  auto got = stored(R"(
  mov.u32 %r, 7;
  st.global.u32 [%out], %r;
  setp.lt.u32 %p, %t, 4;
  @%p exit;
  mov.u32 %r, 1;
  setp.lt.u32 %p, %t, 16;
  @!%p bra rest;
  add.u32 %r, %r, 10;
  and.b32 %s, %t, 2;
  setp.ne.u32 %q, %s, 0;
  @%q bra inner;
  add.u32 %r, %r, 100;
  @%q ret;
inner:
  add.u32 %r, %r, 1000;
rest:
  add.u32 %r, %r, 10000;)");
  for (unsigned t = 0; t < 32; ++t)
    EXPECT_EQ(got[t], t < 4     ? 7u
                      : t >= 16 ? 10001u
                      : t & 2   ? 11011u
                                : 11111u)
        << t;
}

TEST_F(Control, TablesOfLabels) {
  auto got = stored(R"(
  and.b32 %s, %t, 3;
table: .branchtargets a, b, c, b;
  brx.idx %s, table;
a: mov.u32 %r, 10;
  bra join;
b: mov.u32 %r, 20;
  bra join;
c: mov.u32 %r, 30;
join:
  activemask.b32 %s;
  setp.ne.u32 %q, %s, 0xffffffff;
  @%q mov.u32 %r, 0;)");
  for (unsigned t = 0; t < 32; ++t)
    EXPECT_EQ(got[t], (std::vector<uint32_t>{10, 20, 30, 20})[t % 4]);
}

TEST_F(Control, CallsOfSomeLanesAndRecursion) {
  auto got = stored(R"(
  mov.u32 %r, 0;
  setp.gt.u32 %p, %t, 9;
  @%p bra done;
  {
  .param .b32 n;
  .param .b32 value;
  st.param.b32 [n], %t;
  call.uni (value), factorial, (n);
  ld.param.b32 %r, [value];
  }
done:)",
                    32, R"(
.func (.param .b32 value) factorial(.param .b32 n)
{
  .reg .b32 %n, %m, %v; .reg .pred %p;
  ld.param.b32 %n, [n];
  mov.u32 %v, 1;
  setp.le.u32 %p, %n, 1;
  @%p bra end;
  sub.u32 %m, %n, 1;
  {
  .param .b32 inner;
  .param .b32 result;
  st.param.b32 [inner], %m;
  call (result), factorial, (inner);
  ld.param.b32 %v, [result];
  }
  mul.lo.u32 %v, %v, %n;
end:
  st.param.b32 [value], %v;
  ret;
})");
  uint32_t factorial = 1;
  for (unsigned t = 0; t < 32; ++t) {
    factorial *= t ? t : 1;
    EXPECT_EQ(got[t], t > 9 ? 0u : factorial);
  }
}

TEST_F(Control, SpecialRegisters) {
  CUdeviceptr out = allocate(4 * 2 * 3 * 4 * 6);
  CUmodule module = load(kernelWith(R"(
  .reg .b64 %out; .reg .b32 %n, %m, %x, %y, %z;
  ld.param.u64 %out, [out];
  mov.u32 %x, %tid.x; mov.u32 %y, %tid.y; mov.u32 %z, %ctaid.y;
  mov.u32 %m, %ntid.x; mad.lo.u32 %n, %y, %m, %x;
  mov.u32 %m, 12; mad.lo.u32 %n, %z, %m, %n;
  mad.wide.u32 %out, %n, 4, %out;
  mov.u32 %m, %nctaid.y; mad.lo.u32 %n, %m, 100, %n;
  st.global.u32 [%out], %n; ret;)"));
  CUfunction function = nullptr;
  ASSERT_EQ(cuModuleGetFunction(&function, module, "k"), CUDA_SUCCESS);
  CUdeviceptr in = 0;
  void *params[] = {&in, &out};
  ASSERT_EQ(
      cuLaunchKernel(function, 1, 2, 1, 4, 3, 1, 0, nullptr, params, nullptr),
      CUDA_SUCCESS);
  auto got = download<uint32_t>(out, 24);
  for (unsigned i = 0; i < 24; ++i)
    EXPECT_EQ(got[i], 200 + i);
}

//===----------------------------------------------------------------------===//
// Kernels made by llc from ptx/sources.ll
//===----------------------------------------------------------------------===//

TEST_F(Control, CompiledBranches) {
  std::vector<uint32_t> in(64);
  for (unsigned i = 0; i < 64; ++i)
    in[i] = i < 32 ? i * 5 : unsigned(random());
  auto got = compiled("branches", in);
  const float table[] = {1.0f, -2.0f, 3.5f, 0.25f};
  for (unsigned i = 0; i < 64; ++i) {
    uint32_t v = in[i], want = v / 10;
    switch (v & 7) {
    case 0:
      want = 0;
      for (uint32_t n = v; n > 1; n = n & 1 ? 3 * n + 1 : n / 2)
        ++want;
      break;
    case 1:
      want = v * v;
      break;
    case 2:
      want = 0 - v;
      break;
    case 3: // (2^65 + 1) v / 2^64
      want = 2 * v;
      break;
    case 4:
      want = bitsAs<uint32_t>(table[v & 3]);
      break;
    default:
      break;
    }
    EXPECT_EQ(got[i], want) << v;
  }
}

TEST_F(Control, CompiledLocals) {
  std::vector<uint32_t> in(64);
  for (auto &value : in)
    value = unsigned(random());
  auto got = compiled("locals", in);
  for (unsigned i = 0; i < 64; ++i)
    EXPECT_EQ(got[i], (in[i] & 7) * i);
}

TEST_F(Control, CompiledSoftmaxInEveryMode) {
  std::vector<float> in(64);
  std::normal_distribution<float> normal(0, 3);
  for (float &value : in)
    value = normal(random);
  double sum = 0;
  for (float value : in)
    sum += std::exp(double(value));
  for (const char *modes : {"", "greedy", "race", "greedy,race,eager"}) {
    ASSERT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
    auto got = compiled("softmax", in);
    for (unsigned i = 0; i < 64; ++i)
      EXPECT_NEAR(got[i], std::exp(double(in[i])) / sum, 1e-6);
  }
}

TEST_F(Control, CompiledHalves) {
  std::vector<uint16_t> in(64 * 8);
  for (auto &value : in)
    value = nearestF16(std::normal_distribution<double>(0, 2)(random));
  auto got = compiled("halves", in, 8);
  for (unsigned i = 0; i < in.size(); ++i) {
    double v = f16Value(in[i]);
    // Compilers may fuse the product and the sum.
    uint16_t apart = nearestF16(f16Value(nearestF16(v * v)) + v),
             fused = nearestF16(v * v + v);
    EXPECT_TRUE(got[i] == apart || got[i] == fused) << v;
  }
}
